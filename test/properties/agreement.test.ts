import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import { outcomes } from '../../src/evidence'
import type { Framework } from '../../src/framework'
import { type Assessment, resultsOf } from '../../src/levels'
import { type Conflict, causes, type IndicatorResult, type LeafResult } from '../../src/verdicts'
import { naiveAssess } from '../naive/evaluate'
import { type Case, calmCases, cases, requests } from '../naive/random'
import { holds, runsOf, timeout } from '../support/properties'
import { asOf, observed, policy, survey, tiny } from '../support/tiny'

const { standard } = policies

/** As somebody would have it who read it from a file. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const sorted = (list: readonly unknown[]) => list.map((it) => JSON.stringify(it)).sort()
/** What staff said comes before what families said; observations are in no order. */
const conflictsOf = (conflicts: readonly Pick<Conflict, 'indicator' | 'kind' | 'items'>[]) =>
  sorted(
    conflicts.map(({ indicator, kind, items }) => {
      return { indicator, kind, items: kind === 'voicesDisagree' ? items : [...items].sort() }
    }),
  )

/** What the two evaluators are compared on. */
function shown(assessment: Assessment) {
  const results: Readonly<Record<string, IndicatorResult>> = resultsOf(assessment)
  return {
    indicators: mapped(results, ({ verdict, basis, causes, voices }) => ({ verdict, basis, causes, voices })),
    shares: mapped(results, ({ leaves }) => leaves.flatMap(shareOf)),
    components: mapped(assessment.components, ({ applicable, level, cappedBy, stages }) => ({
      applicable,
      level,
      cappedBy,
      stages: mapped(stages, ({ verdict }) => verdict),
    })),
    level: assessment.level,
    groupLevels: assessment.groupLevels,
    checklists: mapped(assessment.checklists, ({ sections }) => sections),
    essentialElements: assessment.essentialElements.map(({ number, verdict }) => ({ number, verdict })),
    balance: assessment.balance,
    conflicts: conflictsOf(assessment.conflicts),
    groupGaps: sorted(
      assessment.groupGaps.map(({ indicator, measure, group, family, whole, side }) => {
        return { indicator, measure, group, family, whole, side }
      }),
    ),
    ledger: assessment.ledger.map(({ id, outcome }) => ({ id, outcome })),
  }
}

function shareOf(leaf: LeafResult) {
  if (leaf.kind !== 'share') return []
  const { verdict, cause, whole, groups } = leaf
  return [
    {
      verdict,
      cause,
      whole: whole && {
        side: whole.side,
        verdict: whole.verdict,
        cause: whole.cause,
        responsePercent: whole.responsePercent,
      },
      groups: groups.map(({ group, family, side, verdict, cause }) => ({ group, family, side, verdict, cause })),
    },
  ]
}

function mapped<T, U>(values: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]))
}

/** What occurred in all runs: agreement on empty pages would prove nothing. */
const seen = new Map<string, number>()
const see = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)

function note(naive: ReturnType<typeof naiveAssess>): void {
  for (const { verdict, basis, causes, voices } of Object.values(naive.indicators)) {
    see(`verdict ${verdict}`)
    see(`basis ${basis}`)
    for (const cause of causes) see(`cause ${cause}`)
    for (const voice of voices) see(`voice ${voice}`)
  }
  for (const { whole, groups } of Object.values(naive.shares).flat()) {
    see(`whole ${whole?.verdict} ${whole?.cause}`)
    for (const { verdict, cause } of groups) see(`group ${verdict} ${cause}`)
  }
  for (const { outcome } of naive.ledger) see(`outcome ${outcome}`)
  for (const { kind } of naive.conflicts) see(`conflict ${kind}`)
  for (const { verdict } of naive.essentialElements) see(`element ${verdict}`)
  for (const sections of Object.values(naive.checklists)) {
    for (const verdict of Object.values(sections)) see(`section ${verdict}`)
  }
  for (const { family } of naive.groupGaps) see(family === null ? 'gap' : 'gap in a family')
  for (const [id, { applicable, level, cappedBy, stages }] of Object.entries(naive.components)) {
    see(`${id} ${applicable ? 'applicable' : 'not applicable'}`)
    see(`component at ${level.demonstrated}`)
    see(`component possibly ${level.possible}`)
    for (const verdict of Object.values(stages)) see(`stage ${verdict}`)
    for (const { family } of cappedBy) see(family === null ? 'cap' : 'cap by a family')
  }
  for (const { components } of naive.groupLevels ?? []) {
    for (const { differs } of Object.values(components)) for (const { verdict } of differs) see(`differs ${verdict}`)
  }
  see(`level ${naive.level.demonstrated}`)
}

function agree({ framework, policy, request }: Case, read: Framework = plain(framework)): void {
  const naive = naiveAssess(read, policy, request)
  note(naive)
  const ours = { ...naive, conflicts: conflictsOf(naive.conflicts), groupGaps: sorted(naive.groupGaps) }
  const theirs = shown(assess({ ...request, framework, policy }))
  // The matcher is slow and shows what differs; it is asked only where something does.
  if (!isDeepStrictEqual(theirs, ours)) expect(theirs).toEqual(ours)
}

describe('the naive evaluator agrees', () => {
  test(
    'on the dimension, under the policies that ship and others like them',
    () => {
      const read = plain(fiso) as unknown as Framework
      const framework = fiso as unknown as Framework
      const shipped = Object.values(policies).map((policy) =>
        requests(framework, policy).map((request) => ({ framework, policy, request })),
      )
      holds(fc.property(fc.oneof(...shipped, cases(standard, fc.constant(framework))), (it) => agree(it, read)))
    },
    timeout,
  )

  test(
    'on random frameworks under random policies',
    () => {
      holds(
        fc.property(fc.oneof(cases(standard), calmCases(standard)), (it) => agree(it)),
        { runs: 4000 },
      )
    },
    timeout,
  )
})

test('a group of which more is known than of the whole is judged by its own answers, whatever was observed', () => {
  // Once the observation that decided the whole decided for the group too.
  const framework = tiny({ 'one/low/it': { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } })
  const group = { group: 'disability', asked: 40, responded: 40, agreed: 0 }
  const evidence = [survey(100, 60, 5, { groups: [group] }), observed('met', 1)]
  const rules = { ...policy, leastResponsePercent: 50 }
  const request = { subject: null, evidence, asOf, groupLevels: true }
  agree({ framework, policy: rules, request })
  const { groupLevels, level } = assess({ ...request, framework, policy: rules })
  expect(level.demonstrated).toBe('low')
  expect(groupLevels?.[0]?.components.one?.level).toEqual({ demonstrated: null, possible: null })
})

test.runIf(runsOf() >= 1000)('every kind of answer occurred', () => {
  const each = (what: string, kinds: readonly string[]) => kinds.map((kind) => `${what} ${kind}`)
  const verdicts = ['met', 'notMet', 'unknown', 'notApplicable']
  const stages = ['null', ...fiso.stages.map(({ id }) => id)]
  const wanted = [
    ...each('verdict', verdicts),
    ...each('basis', ['measured', 'observed']),
    ...each('cause', causes),
    ...each('voice', ['families', 'students', 'staff', 'school']),
    ...each('whole', ['met null', 'notMet null', 'undefined undefined']),
    ...each('whole unknown', ['fieldNotStated', 'inconclusive']),
    ...each('group', ['met null', 'notMet null']),
    ...each('group unknown', ['inconclusive']),
    ...each('outcome', outcomes),
    ...each('conflict', ['overruled', 'observersDisagree', 'voicesDisagree']),
    ...each('element', [...verdicts, 'notJudged']),
    ...each('section', verdicts),
    ...each('stage', verdicts),
    ...each('differs', ['met', 'notMet', 'unknown']),
    ...each('communication', ['applicable', 'not applicable']),
    ...each('component at', stages),
    ...each('component possibly', stages),
    ...each('level', stages),
    'gap',
    'gap in a family',
    'cap',
    'cap by a family',
  ]
  expect(wanted.filter((what) => !seen.has(what))).toEqual([])
})
