/** Every output there is of one file, as one text. */
import { assess } from '../../../src/assess'
import type { EvidenceItem, Request } from '../../../src/evidence'
import { type Framework, idsOf, type Policy } from '../../../src/framework'
import type { Assessment } from '../../../src/levels'
import {
  account,
  accountMarkdown,
  compare,
  equalTerms,
  forecast,
  planActions,
  planCalendar,
  planCsv,
  planMarkdown,
  portfolio,
  summarise,
  trend,
  whatIf,
} from '../../../src/plan'
import { recommend, whyNot } from '../../../src/recommendations'
import { sensitivity } from '../../../src/sensitivity'
import { describeStep, describeWhyNot, explain, explainableIds, outlineLines, speechIn } from '../../../src/words'
import { asOf, daysAgo, measure, strategy, tiny } from '../../support/tiny'
import { itemOf, type Report, secretTexts } from './files'

const share = (of: string, quantifier: 'majority' | 'most' | 'almostAll', everyGroup: boolean) =>
  ({ kind: 'share', measure: of, quantifier, everyGroup }) as const

/** One measure of people asked by each quantifier, overall and in every group; statements that refer to another. */
export const framework: Framework = tiny(
  {
    'one/low/half': share('survey', 'majority', false),
    'one/low/reached': share('coverage', 'most', true),
    'one/low/most': {
      kind: 'any',
      of: [share('survey', 'most', true), { kind: 'sameAs', indicator: 'one/high/all', because: 'It is more.' }],
    },
    'one/high/all': share('survey', 'almostAll', true),
    'one/high/both': { kind: 'all', of: [share('coverage', 'almostAll', true), share('survey', 'most', false)] },
  },
  {
    measures: {
      survey: measure('survey', { voice: 'families' }),
      coverage: measure('coverage', { shows: 'involvement' }),
    },
    strategies: { 'ask-again': strategy(['one/low/most', 'one/low/reached'], { needs: ['one/high/all'] }) } as never,
  },
)

function evidenceOf(report: Report): EvidenceItem[] {
  const [note = ''] = secretTexts
  const other = report.kind === 'survey' ? { reached: 25, eligible: 40 } : { agreed: 25, responded: 40, asked: 90 }
  return [
    itemOf(report),
    { id: 'another', measure: report.kind === 'survey' ? 'coverage' : 'survey', date: daysAgo(2), ...other },
    { id: 'seen', indicator: 'one/high/both', date: daysAgo(9), role: 'leader', judgement: 'notMet', note },
  ] as unknown as EvidenceItem[]
}

/** The kinds of outputs: a judgement and all that is said of it, or judgements by policies that differ. */
export const kinds = ['words', 'words', 'sensitivity'] as const

/** Those of the year around it: what to do, and what changes. */
export const kindsOfYear = ['plan', 'progress'] as const

export function outputsOf(report: Report, policy: Policy, kind: (typeof kinds | typeof kindsOfYear)[number]): string {
  const request = { subject: null, evidence: evidenceOf(report), asOf, framework, groupLevels: true, policy }
  if (kind === 'sensitivity') return JSON.stringify(sensitivity(request))
  const assessment = assess(request)
  if (kind === 'plan') return planOf(assessment)
  if (kind === 'progress') return progressOf(request)
  return [JSON.stringify(assessment), ...wordsOf(assessment)].join('\n')
}

function planOf(assessment: Assessment): string {
  const start = daysAgo(-30)
  const chosen = portfolio(assessment, { framework, targets: { one: 'high' } })
  const plan = planActions(chosen, { framework, start, terms: equalTerms(start, 4) })
  const pages = [planMarkdown(plan, { framework }), planCsv(plan, { framework }), planCalendar(plan)]
  const page = account(assessment, { framework })
  return [JSON.stringify([chosen, plan, page]), ...pages, accountMarkdown(page)].join('\n')
}

function progressOf(request: Request): string {
  const [first] = request.evidence
  const earlier = { ...request, evidence: request.evidence.slice(1), asOf: daysAgo(20) }
  return JSON.stringify([
    forecast(request, { until: daysAgo(-200) }),
    compare(earlier, request),
    compare(request, { ...request, asOf: daysAgo(-150) }),
    whatIf(request, { without: first === undefined ? [] : [first.id], verdicts: { 'one/low/half': 'met' } }),
    trend([assess(earlier), assess(request)], { framework }),
    summarise([assess(request)], { framework, minimumSchools: 1 }),
  ])
}

function wordsOf(assessment: Assessment): string[] {
  const steps = recommend(assessment, { framework, targets: { one: 'high' } })
  const answers = idsOf(assessment.components).flatMap((component) =>
    framework.stages.map(({ id }) => whyNot(assessment, component, id, { framework })),
  )
  return [
    ...explainableIds(assessment).map((id) => explain(assessment, id, { framework })),
    ...steps.map((step) => JSON.stringify([step, describeStep(step, speechIn(framework))])),
    ...answers.flatMap((answer) => [
      JSON.stringify(answer),
      ...describeWhyNot(answer, speechIn(framework)).flatMap(outlineLines),
    ]),
  ]
}
