/** What a check says is what every way of filling in the unknown says: met by all, not met by none, else insufficient. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { policies } from '../../data'
import { assess } from '../../src/assess'
import {
  type CheckOutcome,
  checkAtLeast,
  checkDemonstrated,
  checkNoGroupGaps,
  checkNotLapseBefore,
  checkNotRegressed,
  checkSufficientEvidence,
} from '../../src/checks'
import { dayNumber, type EvidenceItem, isoDate } from '../../src/evidence'
import { definePolicy, type Framework, idsOf, isOnContinuum, type Policy } from '../../src/framework'
import { type Assessment, resultsOf } from '../../src/levels'
import type { Verdict } from '../../src/verdicts'
import { levelOf, lowestLevel } from '../naive/evaluate'
import { type Case, calmCases, cases, frameworksOf } from '../naive/random'
import { hasOccurred, holds, timeout } from '../support/properties'
import { policy } from '../support/tiny'

type Verdicts = Readonly<Record<string, Verdict>>
type Outcomes = Record<CheckOutcome, number>

/** More unknown verdicts than these take too many ways to fill them in. */
const mostUnknown = 6

/** Everything counts for so few days that something lapses soon. */
const short: Policy = definePolicy({
  ...policies.standard,
  id: 'short',
  validityDays: { survey: 12, coverage: 15, activity: 9, document: 20, observation: 7, measures: {} },
})

/** Cases with much that is unknown, and with little. */
function mixed(base: Policy): fc.Arbitrary<Case> {
  return fc.oneof(cases(base, frameworksOf(5)), calmCases(base))
}

/** Every way to make each unknown verdict met or not met; null where there are too many. */
function completions(verdicts: Verdicts): Verdicts[] | null {
  const unknown = Object.keys(verdicts).filter((id) => verdicts[id] === 'unknown')
  if (unknown.length > mostUnknown) return null
  return Array.from({ length: 2 ** unknown.length }, (_, bits) => ({
    ...verdicts,
    ...Object.fromEntries(unknown.map((id, place) => [id, bits & (1 << place) ? 'met' : 'notMet'])),
  }))
}

/** The verdicts on a component's statements, in the whole and, where groups cap levels, in each group. */
function scopesOf({ policy, groupLevels, components }: Assessment, component: string): Verdicts[] {
  const whole = Object.fromEntries(
    Object.entries(components[component]?.indicators ?? {}).map(([id, { verdict }]) => [id, verdict]),
  )
  const groups = policy.levelCap === 'lowestGroup' ? (groupLevels ?? []) : []
  return [
    whole,
    ...groups.map((group) => ({
      ...whole,
      ...Object.fromEntries(
        (group.components[component]?.differs ?? []).map(({ indicator, verdict }) => [indicator, verdict]),
      ),
    })),
  ]
}

/** The ranks of the levels that a component may have, whatever the unknown is; null where there are too many ways. */
function ranksOf(assessment: Assessment, component: string, framework: Framework, policy: Policy): number[] | null {
  const stageIds = framework.stages.map(({ id }) => id)
  const scopes = scopesOf(assessment, component)
  const named = Object.assign(
    {},
    ...scopes.map((verdicts, place) =>
      Object.fromEntries(Object.entries(verdicts).map(([id, verdict]) => [`${place} ${id}`, verdict])),
    ),
  ) as Verdicts
  return (
    completions(named)?.map((filled) => {
      const levels = scopes.map((verdicts, place) =>
        levelOf(
          policy,
          stageIds.map((stage) => ({
            stage,
            verdicts: Object.keys(verdicts)
              .filter((id) => stageOf(id, framework) === stage)
              .map((id) => filled[`${place} ${id}`] ?? 'unknown')
              .filter((verdict) => verdict !== 'notApplicable'),
          })),
        ),
      )
      return stageIds.indexOf(lowestLevel(stageIds, levels).demonstrated ?? '')
    }) ?? null
  )
}

function stageOf(id: string, framework: Framework): string | null {
  const indicator = framework.indicators[id]
  return indicator !== undefined && isOnContinuum(indicator) ? indicator.stage : null
}

/** The same report, saying the worst that it can. */
function worse(item: EvidenceItem): EvidenceItem {
  const worst = { agreed: 0, reached: 0, times: 0, exists: false, judgement: 'notMet', groups: [] }
  const own = Object.entries(worst).filter(([field]) => field in item)
  return { ...item, ...Object.fromEntries(own) } as EvidenceItem
}

/** What all ways say: it holds in every one, in none, or in some. */
function saidByAll(answers: readonly boolean[]): CheckOutcome {
  if (answers.every(Boolean)) return 'met'
  return answers.some(Boolean) ? 'insufficient' : 'notMet'
}

function judged({ framework, policy, request }: { framework: Framework; policy: Policy; request: object }): Assessment {
  return assess({ ...request, framework, policy } as never) as unknown as Assessment
}

function counting(): Outcomes {
  return { met: 0, notMet: 0, insufficient: 0 }
}

function haveAllOccurred({ met, notMet, insufficient }: Outcomes) {
  for (const times of [met, notMet, insufficient]) hasOccurred(times, 5)
}

test(
  'at least a stage, and a stage demonstrated: as every way of filling in the unknown says',
  () => {
    const seen = counting()
    const property = fc.property(cases(policy, frameworksOf(6)), ({ framework, policy, request }) => {
      const assessment = judged({ framework, policy, request })
      for (const component of idsOf(framework.components)) {
        const ranks = ranksOf(assessment, component, framework, policy)
        const { applicable, stages } = assessment.components[component] ?? {}
        if (ranks === null) continue
        for (const [rank, { id: stage }] of framework.stages.entries()) {
          const expected = applicable ? saidByAll(ranks.map((of) => of >= rank)) : 'insufficient'
          const { outcome, isRefuted, shortfalls } = checkAtLeast(assessment, component, stage, { framework })
          expect(outcome).toBe(expected)
          expect(isRefuted).toBe(outcome === 'notMet')
          // What evidence may still decide is named.
          if (applicable && outcome === 'insufficient') expect(shortfalls).not.toEqual([])
          const reached = checkDemonstrated(assessment, `${component}/${stage}`, { framework })
          expect(reached.outcome).toBe(stages?.[stage]?.verdict === 'notApplicable' ? 'insufficient' : expected)
          seen[outcome] += 1
        }
      }
    })
    holds(property, { runs: 120 })
    haveAllOccurred(seen)
  },
  timeout,
)

test(
  'enough evidence: where every way of filling in the unknown gives one level',
  () => {
    const seen = counting()
    const property = fc.property(cases(policy, frameworksOf(6)), ({ framework, policy, request }) => {
      const assessment = judged({ framework, policy, request })
      const ways = idsOf(framework.components)
        .filter((component) => assessment.components[component]?.applicable)
        .map((component) => ({ component, ranks: ranksOf(assessment, component, framework, policy) }))
      for (const { component, ranks } of ways) {
        if (ranks === null) continue
        const { outcome, shortfalls } = checkSufficientEvidence(assessment, component, { framework })
        expect(outcome).toBe(new Set(ranks).size === 1 ? 'met' : 'insufficient')
        expect(shortfalls.length > 0).toBe(outcome === 'insufficient')
        seen[outcome] += 1
        for (const [rank, { id: stage }] of framework.stages.entries()) {
          const upTo = checkSufficientEvidence(assessment, `${component}/${stage}`, { framework })
          expect(upTo.outcome).toBe(new Set(ranks.map((of) => of >= rank)).size === 1 ? 'met' : 'insufficient')
          expect(upTo.shortfalls.length > 0).toBe(upTo.outcome === 'insufficient')
        }
      }
      if (ways.some(({ ranks }) => ranks === null)) return
      const isSettled = ways.length > 0 && ways.every(({ ranks }) => new Set(ranks).size === 1)
      expect(checkSufficientEvidence(assessment, null, { framework }).outcome).toBe(isSettled ? 'met' : 'insufficient')
    })
    holds(property, { runs: 120 })
    hasOccurred(seen.met, 5)
    hasOccurred(seen.insufficient, 5)
  },
  timeout,
)

test(
  'a statement or a section demonstrated: as every way of filling in the unknown says',
  () => {
    const seen = counting()
    const property = fc.property(cases(policy, frameworksOf(6)), ({ framework, policy, request }) => {
      const assessment = judged({ framework, policy, request })
      const results = resultsOf(assessment)
      const parts = [
        ...Object.keys(results).map((id) => ({ id, of: [id] })),
        ...['a', 'b'].map((section) => ({
          id: `list/${section}`,
          of: Object.keys(results).filter((id) => id.startsWith(`list/${section}/`)),
        })),
      ]
      for (const { id, of } of parts) {
        const ways = completions(Object.fromEntries(of.map((one) => [one, results[one]?.verdict ?? 'unknown'])))
        if (ways === null) continue
        const applicable = of.filter((one) => results[one]?.verdict !== 'notApplicable')
        const expected = saidByAll(ways.map((way) => applicable.every((one) => way[one] === 'met')))
        const { outcome, shortfalls } = checkDemonstrated(assessment, id, { framework })
        expect(outcome).toBe(applicable.length === 0 ? 'insufficient' : expected)
        expect(shortfalls.filter(({ verdict }) => verdict !== 'notApplicable').length > 0).toBe(
          applicable.length > 0 && outcome !== 'met',
        )
        seen[outcome] += 1
      }
    })
    holds(property, { runs: 150 })
    haveAllOccurred(seen)
  },
  timeout,
)

test(
  'nothing lost since a baseline: as every way of filling in what is unknown now says',
  () => {
    const seen = counting()
    const fates = fc.infiniteStream(fc.constantFrom('kept', 'kept', 'kept', 'worse', 'gone'))
    const property = fc.property(mixed(policy), fates, ({ framework, policy, request }, fate) => {
      const before = judged({ framework, policy, request })
      const evidence = request.evidence.flatMap((item) => {
        const { value } = fate.next()
        return value === 'gone' ? [] : [value === 'worse' ? worse(item) : item]
      })
      const after = judged({ framework, policy, request: { ...request, evidence } })
      const results = resultsOf(after)
      const ranks = idsOf(framework.components).map((component) => ranksOf(after, component, framework, policy))
      const all = completions(Object.fromEntries(Object.entries(results).map(([id, { verdict }]) => [id, verdict])))
      if (all === null || ranks.some((of) => of === null)) return
      const met = Object.entries(resultsOf(before)).flatMap(([id, { verdict }]) => (verdict === 'met' ? [id] : []))
      const statements = met.map((id) =>
        results[id]?.verdict === 'notApplicable' ? 'insufficient' : saidByAll(all.map((way) => way[id] === 'met')),
      )
      const levels = idsOf(framework.components).map((component, place) => {
        const { level } = before.components[component] ?? { level: { demonstrated: null } }
        const was = framework.stages.findIndex(({ id }) => id === level.demonstrated)
        if (was >= 0 && !after.components[component]?.applicable) return 'insufficient'
        return saidByAll((ranks[place] ?? []).map((rank) => rank >= was))
      })
      const both = [...statements, ...levels]
      const expected = both.includes('notMet') ? 'notMet' : both.includes('insufficient') ? 'insufficient' : 'met'
      const { outcome } = checkNotRegressed(after, JSON.parse(JSON.stringify(before)), { framework })
      expect(outcome).toBe(expected)
      seen[outcome] += 1
    })
    holds(property, { runs: 150 })
    haveAllOccurred(seen)
  },
  timeout,
)

test(
  'nothing lapses before a day: as judging the same evidence on each day until then says',
  () => {
    const seen = counting()
    const days = fc.integer({ min: 1, max: 30 })
    const property = fc.property(mixed(short), days, ({ framework, policy, request }, ahead) => {
      const today = judged({ framework, policy, request })
      const future = new Set(today.ledger.flatMap(({ id, outcome }) => (outcome === 'future' ? [id] : [])))
      const evidence = request.evidence.filter(({ id }) => !future.has(id))
      const rank = (of: Assessment, component: string) =>
        framework.stages.findIndex(({ id }) => id === of.components[component]?.level.demonstrated)
      const standing = idsOf(framework.components).filter((component) => rank(today, component) >= 0)
      const firstLower = new Map<string, string>()
      for (let day = 1; day <= ahead && standing.length > 0; day += 1) {
        const on = judged({
          framework,
          policy,
          request: { ...request, evidence, asOf: isoDate(dayNumber(today.asOf) + day) },
        })
        for (const component of standing.filter((id) => rank(on, id) < rank(today, id))) {
          const last = isoDate(dayNumber(today.asOf) + day - 1)
          if (!firstLower.has(component)) firstLower.set(component, last)
        }
      }
      const date = isoDate(dayNumber(today.asOf) + ahead)
      const { outcome, lowered } = checkNotLapseBefore(today, date, { framework })
      const said = new Map(lowered.map(({ component, until }) => [component, until]))
      if (outcome === 'insufficient' && standing.length > 0) {
        // Whether a tally settles it when occasions have lapsed, an assessment does not say.
        const isMadeUpFor = Object.values(resultsOf(today)).some(({ observed }) => observed?.judgement === 'met')
        expect(isMadeUpFor).toBe(true)
        for (const component of firstLower.keys()) expect(said.has(component)).toBe(true)
      } else {
        expect(outcome).toBe(standing.length === 0 ? 'insufficient' : firstLower.size > 0 ? 'notMet' : 'met')
        expect(said).toEqual(firstLower)
      }
      seen[outcome] += 1
    })
    holds(property, { runs: 150 })
    haveAllOccurred(seen)
  },
  timeout,
)

test(
  'no gaps of groups: as the groups that each report shows say',
  () => {
    const seen = counting()
    const property = fc.property(mixed(policy), ({ framework, policy, request }) => {
      const assessment = judged({ framework, policy, request })
      const results = resultsOf(assessment)
      const shares = Object.entries(results).flatMap(([id, { leaves }]) =>
        leaves.flatMap((leaf) => (leaf.kind === 'share' && leaf.whole !== null ? [{ id, leaf }] : [])),
      )
      const { outcome, gaps } = checkNoGroupGaps(assessment, null, { framework })
      const shown = shares.flatMap(({ leaf }) => leaf.groups.filter(({ side }) => side !== leaf.whole?.side))
      expect(gaps.length).toBe(shown.length)
      if (shown.length > 0) expect(outcome).toBe('notMet')
      else if (!shares.some(({ leaf }) => leaf.groupsReported)) expect(outcome).toBe('insufficient')
      // Where all groups are reported, nothing is open.
      else if (shares.every(({ leaf }) => leaf.groupsReported)) expect(outcome).toBe('met')
      // Where the policy holds to every group, what is not reported of them is a cause.
      else if (shares.some(({ leaf }) => leaf.cause === 'groupsNotReported')) expect(outcome).toBe('insufficient')
      seen[outcome] += 1
    })
    holds(property, { runs: 150 })
    haveAllOccurred(seen)
  },
  timeout,
)
