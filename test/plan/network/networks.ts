/** Frameworks and schools small enough to count by hand: each statement asks whether one document exists. */
import fc from 'fast-check'
import { assess } from '../../../src/assess'
import type { Framework, Policy } from '../../../src/framework'
import type { Assessment } from '../../../src/levels'
import { asOf, measure, policy, strategy, tiny } from '../../support/tiny'

/** What a school answers to the statements, in their order: yes, no, not known, not applicable. */
export type Answers = readonly ('y' | 'n' | '?' | '-')[]

export interface Network {
  readonly framework: Framework
  readonly judge: (answers: Answers, id?: string) => Assessment
}

const allNeeded: Policy = { ...policy, id: 'all-needed', enough: 'all' }

/** A framework of statements `component/stage/name`, with strategies by what they advance. */
export function network(
  indicators: readonly string[],
  strategies: Readonly<Record<string, readonly string[]>> = {},
  jurisdictions: Readonly<Record<string, string>> = {},
): Network {
  const titled = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { title: id, restates: [] }]))
  const document = (id: string) => `document-${id}`
  const framework = tiny(
    Object.fromEntries(indicators.map((id) => [id, { kind: 'document', measure: document(id), field: 'exists' }])),
    {
      components: titled([...new Set(indicators.map((id) => id.split('/')[0] ?? ''))]),
      measures: Object.fromEntries(indicators.map((id) => [document(id), measure('document')])),
      strategies: Object.fromEntries(
        Object.entries(strategies).map(([id, advances]) => [
          id,
          strategy(advances, { jurisdiction: jurisdictions[id] ?? null }),
        ]),
      ),
    },
  )
  const judged = new Map<string, Assessment>()
  const judge = (answers: Answers, id = 'school') => {
    const key = `${id} ${answers.join('')}`
    const known = judged.get(key)
    if (known !== undefined) return known
    const answered = indicators.map((indicator, place) => ({ indicator, answer: answers[place] }))
    const assessment = assess({
      subject: { id, name: id },
      asOf,
      framework,
      policy: allNeeded,
      evidence: answered.flatMap(({ indicator, answer }) =>
        answer === 'y' || answer === 'n'
          ? [{ id: indicator, measure: document(indicator), date: asOf, exists: answer === 'y' }]
          : [],
      ),
      notApplicable: answered.flatMap(({ indicator, answer }) =>
        answer === '-' ? [{ indicator, reason: 'It does not apply.' }] : [],
      ),
    })
    judged.set(key, assessment)
    return assessment
  }
  return { framework, judge }
}

/** Two components of two stages with two statements each, and strategies that serve one, some and most of them. */
export const eight = network(
  ['one', 'two'].flatMap((component) =>
    ['low', 'high'].flatMap((stage) => ['a', 'b'].map((name) => `${component}/${stage}/${name}`)),
  ),
  {
    'serves-one': ['one/low/a'],
    'serves-two': ['one/low/a', 'one/low/b'],
    'serves-both': ['one/low/a', 'two/low/a'],
    'serves-most': ['one/low/a', 'one/low/b', 'two/low/a', 'two/low/b', 'one/high/a', 'two/high/b'],
  },
)

/** Networks of schools that are alike in part, so that numbers are small and large. */
export const networks: fc.Arbitrary<readonly Assessment[]> = fc
  .tuple(
    fc.array(fc.array(fc.constantFrom('y', 'y', 'y', 'n', '?'), { minLength: 8, maxLength: 8 }), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.array(fc.nat(7), { minLength: 1, maxLength: 40 }),
  )
  .map(([kinds, picks]) => picks.map((pick) => eight.judge((kinds[pick % kinds.length] ?? []) as Answers)))
