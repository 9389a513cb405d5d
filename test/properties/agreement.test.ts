import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import { outcomes, type Request } from '../../src/evidence'
import { definePolicy, type Framework, type Policy } from '../../src/framework'
import { type Assessment, resultsOf } from '../../src/levels'
import { naiveAssess } from '../naive/evaluate'
import { frameworks, requests } from '../naive/random'

const { standard, selfReview } = policies
const variants: readonly Policy[] = [
  standard,
  selfReview,
  definePolicy({ ...standard, id: 'most is enough', enough: 'most' }),
  definePolicy({ ...standard, id: 'observations forbidden', observations: 'forbidden' }),
  definePolicy({ ...standard, id: 'groups ignored', groups: 'ignored' }),
  // Not frozen, as a caller may well write it.
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
      observation: 800,
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

/** As somebody would have it who read it from a file. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const sorted = (list: readonly unknown[]) => list.map((it) => JSON.stringify(it)).sort()

/** What the two evaluators are compared on. */
function shown(assessment: Assessment) {
  return {
    indicators: mapped(resultsOf(assessment), ({ verdict, basis, causes }) => ({ verdict, basis, causes })),
    components: mapped(assessment.components, ({ applicable, level, stages }) => ({
      applicable,
      level,
      stages: mapped(stages, ({ verdict }) => verdict),
    })),
    level: assessment.level,
    checklists: mapped(assessment.checklists, ({ sections }) => sections),
    essentialElements: assessment.essentialElements.map(({ number, verdict }) => ({ number, verdict })),
    balance: assessment.balance,
    conflicts: sorted(
      assessment.conflicts.map(({ indicator, kind, items }) => ({ indicator, kind, items: [...items].sort() })),
    ),
    groupGaps: sorted(
      assessment.groupGaps.map(({ indicator, measure, group, family, whole, verdict }) => {
        return { indicator, measure, group, family, whole, verdict }
      }),
    ),
    ledger: assessment.ledger.map(({ id, outcome }) => ({ id, outcome })),
  }
}

function mapped<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]))
}

/** What occurred in all runs: agreement on empty pages would prove nothing. */
const seen = new Set<string>()

function note(naive: ReturnType<typeof naiveAssess>): void {
  for (const { verdict, basis, causes } of Object.values(naive.indicators)) {
    seen.add(`verdict ${verdict}`).add(`basis ${basis}`)
    for (const cause of causes) seen.add(`cause ${cause}`)
  }
  for (const { outcome } of naive.ledger) seen.add(`outcome ${outcome}`)
  for (const { kind } of naive.conflicts) seen.add(`conflict ${kind}`)
  for (const { verdict } of naive.essentialElements) seen.add(`element ${verdict}`)
  for (const sections of Object.values(naive.checklists)) {
    for (const verdict of Object.values(sections)) seen.add(`section ${verdict}`)
  }
  for (const { family } of naive.groupGaps) seen.add(family === null ? 'gap' : 'gap in a family')
  for (const [id, { applicable, level, stages }] of Object.entries(naive.components)) {
    seen.add(`${id} ${applicable ? 'applicable' : 'not applicable'}`)
    seen.add(`${id} at ${level.demonstrated}`).add(`${id} possibly ${level.possible}`)
    for (const verdict of Object.values(stages)) seen.add(`stage ${verdict}`)
  }
  seen.add(`level ${naive.level.demonstrated}`)
}

function agree(framework: Framework, policy: Policy, request: Request, given = plain({ framework, policy })): void {
  const naive = naiveAssess(given.framework, given.policy, request)
  note(naive)
  const ours = { ...naive, conflicts: sorted(naive.conflicts), groupGaps: sorted(naive.groupGaps) }
  const theirs = shown(assess({ ...request, framework, policy }))
  // The matcher is slow and shows what differs; it is asked only where something does.
  if (!isDeepStrictEqual(theirs, ours)) expect(theirs).toEqual(ours)
}

const settings = { numRuns: 1000, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true }
const timeout = 60_000

describe('the naive evaluator agrees', () => {
  test.each(variants)(
    'on the dimension under the policy $id',
    (policy) => {
      const given = plain({ framework: fiso, policy })
      fc.assert(
        fc.property(requests(fiso, policy), (request) => agree(fiso, policy, request, given)),
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
  const each = (what: string, kinds: readonly string[]) => kinds.map((kind) => `${what} ${kind}`)
  const verdicts = ['met', 'notMet', 'unknown', 'notApplicable']
  const stages = ['null', ...fiso.stages.map(({ id }) => id)]
  const wanted = [
    ...each('verdict', verdicts),
    ...each('basis', ['measured', 'observed']),
    // Shares are never judged by an interval and no voice is asked for, so nothing else in the list can arise.
    ...each('cause', ['noEvidence', 'expired', 'tooFewResponses', 'inconclusive', 'incompleteTally']),
    ...each('cause', ['groupsNotReported', 'fieldNotStated']),
    ...each('outcome', outcomes),
    ...each('conflict', ['overruled', 'observersDisagree']),
    ...each('element', [...verdicts, 'notJudged']),
    ...each('section', verdicts),
    ...each('stage', verdicts),
    ...each('communication', ['applicable', 'not applicable']),
    ...each('communication at', stages),
    ...each('communication possibly', stages),
    ...each('home-learning at', stages),
    ...each('home-learning possibly', stages),
    ...each('level', stages),
    'gap',
    'gap in a family',
  ]
  expect(wanted.filter((what) => !seen.has(what))).toEqual([])
})
