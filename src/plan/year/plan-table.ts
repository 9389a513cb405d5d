import Papa from 'papaparse'
import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import { assertSameFramework } from '../../levels'
import { formulaStart, plain, type WordsOptions } from '../../words'
import type { ActionPlan } from './action-plan'
import { lacksOf, meetsOf, planSpeechIn, todayOf } from './plan-document'

const columns = [
  'kind',
  'id',
  'what',
  'strategy',
  'responsible',
  'from',
  'due',
  'today',
  'meets',
  'lacks',
  'lapses',
] as const
type Row = Readonly<Partial<Record<(typeof columns)[number], string | null>>>

/**
 * A plan as CSV (RFC 4180) with a row for each action, each measure of success, each evidence to gather and each review.
 * A cell that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @example
 * writeFileSync('plan.csv', planCsv(plan))
 */
export function planCsv<V extends Vocabulary = FisoVocabulary>(
  typed: ActionPlan<V>,
  { framework: named, locale }: WordsOptions<V> = {},
): string {
  const framework = orFiso(named)
  assertSameFramework(typed, framework, 'plan')
  const speech = planSpeechIn(framework, locale)
  const plan = typed as unknown as ActionPlan
  const rows: Row[] = [
    ...plan.strategies.flatMap(({ title: strategy, responsible, actions, success, to }) => [
      ...actions.map(
        ({ id, text, from, due }): Row => ({ kind: 'action', id, what: text, strategy, responsible, from, due }),
      ),
      ...success.map((measure): Row => {
        const { indicator: id, title: what, value } = measure
        const [today, meets, lacks] = [todayOf(value, speech), meetsOf(value, speech), lacksOf(measure, speech)]
        return { kind: 'success', id, what, strategy, responsible, due: to, today, meets, lacks }
      }),
    ]),
    ...plan.gatherings.map(({ measure, indicator, title: what, from, due, lapses }): Row => {
      return { kind: 'evidence', id: measure ?? indicator, what, from, due, lapses }
    }),
    ...plan.reviews.map(({ months, date: due }): Row => {
      return { kind: 'review', id: `${months}`, what: speech.words.reviewTitle(months), due }
    }),
  ]
  const cells = rows.map((row) => columns.map((column) => plain(row[column] ?? '')))
  return `${Papa.unparse({ fields: [...columns], data: cells }, { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`
}
