import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import { outcomes, type Request } from '../../src/evidence'
import type { Framework, Policy } from '../../src/framework'
import { type Assessment, resultsOf } from '../../src/levels'
import { naiveAssess } from '../naive/evaluate'
import { frameworks, requests } from '../naive/random'

const { standard, selfReview } = policies
const variants: readonly Policy[] = [
  standard,
  selfReview,
  { ...standard, id: 'most is enough', enough: 'most' },
  { ...standard, id: 'observations forbidden', observations: 'forbidden' },
  { ...standard, id: 'groups ignored', groups: 'ignored' },
  {
    ...standard,
    id: 'other numbers',
    minimumResponses: 3,
    enough: 'majority',
    quantifiers: {
      majority: { percent: 50, over: true },
      most: { percent: 66, over: false },
      almostAll: { percent: 90, over: false },
    },
    validityDays: {
      survey: 400,
      coverage: 200,
      activity: 60,
      document: 1000,
      observation: 90,
      measures: {
        'families-feel-safe': 61,
        'school-policies': 31,
        'contacts-with-teachers': 1000,
        'survey-1': 31,
        'activity-1': 800,
        'document-1': 60,
      },
    },
  },
]

/** A framework as somebody would have it who read it from a file. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** What the two evaluators are compared on. */
function compared(assessment: Assessment) {
  const sorted = <T>(list: readonly T[]) => list.map((it) => JSON.stringify(it)).sort()
  return {
    indicators: Object.fromEntries(
      Object.entries(resultsOf(assessment)).map(([id, { verdict, basis, causes }]) => [id, { verdict, basis, causes }]),
    ),
    components: Object.fromEntries(
      Object.entries(assessment.components).map(([id, { applicable, level, stages }]) => [
        id,
        {
          applicable,
          level,
          stages: Object.fromEntries(Object.entries(stages).map(([stage, { verdict }]) => [stage, verdict])),
        },
      ]),
    ),
    level: assessment.level,
    checklists: Object.fromEntries(Object.entries(assessment.checklists).map(([id, { sections }]) => [id, sections])),
    essentialElements: assessment.essentialElements.map(({ number, verdict }) => ({ number, verdict })),
    conflicts: sorted(
      assessment.conflicts.map(({ indicator, kind, items }) => ({ indicator, kind, items: [...items].sort() })),
    ),
    groupGaps: sorted(
      assessment.groupGaps.map(({ indicator, measure, group, family, whole, verdict }) => ({
        indicator,
        measure,
        group,
        family,
        whole,
        verdict,
      })),
    ),
    ledger: assessment.ledger.map(({ id, outcome }) => ({ id, outcome })),
  }
}

/** What occurred in all runs, and how often. */
const seen = new Map<string, number>()
const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)

function agree(framework: Framework, policy: Policy, request: Request): void {
  const naive = naiveAssess(plain(framework), plain(policy), request)
  for (const { verdict, basis, causes } of Object.values(naive.indicators)) {
    see(verdict)
    if (basis !== null) see(basis)
    for (const cause of causes) see(cause)
  }
  for (const { outcome } of naive.ledger) see(outcome)
  for (const { kind } of naive.conflicts) see(kind)
  for (const { verdict } of naive.essentialElements) see(`element ${verdict}`)
  for (const { family } of naive.groupGaps) see(family === null ? 'gap' : 'gap in a family')
  for (const [id, { level }] of Object.entries(naive.components)) {
    see(`${id} at ${level.demonstrated}`)
    see(`${id} possibly ${level.possible}`)
  }
  see(`at ${naive.level.demonstrated}`)

  const sorted = <T>(list: readonly T[]) => list.map((it) => JSON.stringify(it)).sort()
  expect(compared(assess({ ...request, framework, policy }))).toEqual({
    ...naive,
    conflicts: sorted(naive.conflicts),
    groupGaps: sorted(naive.groupGaps),
  })
}

const settings = { numRuns: 1000, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true }
const timeout = 60_000

describe('the naive evaluator agrees', () => {
  test.each(variants)(
    'on the dimension under the policy $id',
    (policy) => {
      fc.assert(
        fc.property(requests(fiso, policy), (request) => agree(fiso, policy, request)),
        settings,
      )
    },
    timeout,
  )

  test.each(variants)(
    'on random frameworks under the policy $id',
    (policy) => {
      const cases = frameworks.chain((framework) =>
        requests(framework, policy).map((request) => ({ framework, request })),
      )
      fc.assert(
        fc.property(cases, ({ framework, request }) => agree(framework, policy, request)),
        settings,
      )
    },
    timeout,
  )
})

test(
  'the order of the evidence changes no byte',
  () => {
    const shuffled = requests(fiso, standard).chain((request) =>
      fc
        .shuffledSubarray([...request.evidence], { minLength: request.evidence.length })
        .map((evidence) => ({ request, evidence })),
    )
    fc.assert(
      fc.property(shuffled, ({ request, evidence }) => {
        expect(JSON.stringify(assess({ ...request, evidence }))).toBe(JSON.stringify(assess(request)))
      }),
      settings,
    )
  },
  timeout,
)

test('every kind of answer occurred', () => {
  const stages = ['null', ...fiso.stages.map((stage) => stage.id)]
  const wanted = [
    ...['met', 'notMet', 'unknown', 'notApplicable', 'measured', 'observed'],
    ...['noEvidence', 'expired', 'tooFewResponses', 'inconclusive', 'incompleteTally'],
    ...['groupsNotReported', 'fieldNotStated'],
    ...outcomes,
    ...['overruled', 'observersDisagree', 'gap', 'gap in a family'],
    ...['met', 'notMet', 'unknown', 'notApplicable', 'notJudged'].map((verdict) => `element ${verdict}`),
    ...stages.flatMap((stage) => [`at ${stage}`, `communication at ${stage}`, `home-learning possibly ${stage}`]),
  ]
  expect(wanted.filter((what) => !seen.has(what))).toEqual([])
})
