/** What holds, always: each sentence that the specification says of every judgement, on random frameworks and policies. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import { type Framework, isOnContinuum, leavesOf, type Measure } from '../../src/framework'
import { type Assessment, type Level, resultsOf } from '../../src/levels'
import type { IndicatorResult, Verdict } from '../../src/verdicts'
import { combine, levelOf, lowestLevel, naiveAssess } from '../naive/evaluate'
import { type Case, calmCases, cases } from '../naive/random'
import { hasOccurred, holds, timeout } from '../support/properties'

const anyCase = cases(policies.standard)
// Where little is amiss, a change more often makes a difference.
const calm = calmCases(policies.standard)

const judge = ({ framework, policy, request }: Case) => assess({ ...request, framework, policy })
const bytes = (it: Case) => JSON.stringify(judge(it))
const withEvidence = (it: Case, evidence: readonly unknown[]): Case => ({
  ...it,
  request: { ...it.request, evidence: evidence as EvidenceItem[] },
})

interface Judged {
  readonly level: Level
  readonly components: Readonly<Record<string, { readonly level: Level }>>
  readonly groupLevels: readonly { readonly components: Readonly<Record<string, OfGroup>> }[] | null
}
interface OfGroup {
  readonly level: Level
  readonly differs: readonly { readonly indicator: string; readonly verdict: Verdict }[]
}
type Verdicts = Readonly<Record<string, { readonly verdict: Verdict }>>

/**
 * Every bound by its rank: the least and the most that may be so of the whole's level and each component's, and of the
 * verdicts that they are made from; of each group's likewise.
 */
function boundsOf({ stages, indicators }: Framework, judged: Judged, verdicts: Verdicts) {
  const { level, components, groupLevels } = judged
  const rank = (stage: string | null) => stages.findIndex(({ id }) => id === stage)
  const ofLevel = ({ demonstrated, possible }: Level) => ({ least: rank(demonstrated), most: rank(possible) })
  const ofVerdicts = (verdictOf: (id: string) => Verdict | undefined) =>
    Object.keys(indicators).map((id) => {
      const verdict = verdictOf(id)
      return { least: verdict === 'met' ? 1 : 0, most: verdict === 'notMet' ? 0 : 1 }
    })
  return [
    ofLevel(level),
    ...Object.values(components).map(({ level }) => ofLevel(level)),
    ...ofVerdicts((id) => verdicts[id]?.verdict),
    ...(groupLevels ?? []).flatMap((group) => {
      const ofGroup = Object.values(group.components)
      const differing = new Map(ofGroup.flatMap(({ differs }) => differs.map((it) => [it.indicator, it.verdict])))
      return [
        ...ofGroup.map(({ level }) => ofLevel(level)),
        ...ofVerdicts((id) => differing.get(id) ?? verdicts[id]?.verdict),
      ]
    }),
  ]
}

describe('raising', () => {
  /** By how much to raise which counts of one item; a bit for each group. */
  interface Raise {
    readonly place: number
    readonly by: number
    readonly whole: boolean
    readonly groups: number
  }
  type Counts = Partial<Record<'responded' | 'agreed' | 'eligible' | 'reached' | 'times', number>>
  type Item = Counts & {
    readonly measure?: string
    readonly date?: string
    readonly exists?: boolean
    readonly groups?: readonly Counts[]
  }

  /** No more of the people than there are. */
  function raisedCounts<T extends Counts>(counts: T, by: number): T {
    const { responded = 0, agreed, eligible = 0, reached, times } = counts
    return {
      ...counts,
      ...(agreed === undefined ? {} : { agreed: Math.min(responded, agreed + by) }),
      ...(reached === undefined ? {} : { reached: Math.min(eligible, reached + by) }),
      ...(times === undefined ? {} : { times: times + by }),
    }
  }

  function raised(it: Case, raises: readonly Raise[]): Case {
    const evidence: Item[] = [...it.request.evidence]
    for (const { place, by, whole, groups } of raises) {
      const at = place % Math.max(1, evidence.length)
      const item = evidence[at]
      if (item === undefined) continue
      const raisedGroups = item.groups?.map((group, bit) =>
        (groups >> bit) % 2 === 1 ? raisedCounts(group, by) : group,
      )
      evidence[at] = {
        ...(whole ? raisedCounts(item, by) : item),
        ...(raisedGroups === undefined ? {} : { groups: raisedGroups }),
        ...(item.exists !== undefined && isLatest(it, item) ? { exists: true } : {}),
      }
    }
    return withEvidence(it, evidence)
  }

  /**
   * A document that an older report says there was after all may uncover what that report, or one before it, says of a
   * field which no later one states: only the latest report rises.
   */
  function isLatest({ request }: Case, { measure, date = '' }: Item): boolean {
    const items: readonly Item[] = request.evidence
    const dates = items.flatMap((other) => (other.measure === measure ? [other.date ?? ''] : []))
    return dates.filter((other) => other >= date && other <= request.asOf).length <= 1
  }

  /** A whole that comes to have very few people on one side reports no groups any more: the set of them is not fixed. */
  function groupsShown(assessment: Assessment): string {
    const leaves = Object.values(resultsOf(assessment)).flatMap((result) => result.leaves)
    return JSON.stringify(
      leaves.map((leaf) => (leaf.kind === 'share' ? leaf.groups.map(({ group, family }) => [group, family]) : [])),
    )
  }

  test(
    'agreed, reached, times or exists in place lowers no bound',
    () => {
      let rises = 0
      const raises = fc.array(
        fc.record({
          place: fc.nat(300),
          by: fc.constantFrom(1, 2, 5, 40, 1000),
          whole: fc.boolean(),
          groups: fc.nat(63),
        }),
        { minLength: 1, maxLength: 8 },
      )
      holds(
        fc.property(calm, raises, (it, raises) => {
          const [before, after] = [judge(it), judge(raised(it, raises))]
          if (groupsShown(before) !== groupsShown(after)) return
          const [bounds, raisedBounds] = [before, after].map((assessment) =>
            boundsOf(it.framework, assessment, resultsOf(assessment)),
          )
          for (const [place, was] of bounds?.entries() ?? []) {
            const is = raisedBounds?.[place] ?? { least: -2, most: -2 }
            if (is.least < was.least || is.most < was.most) expect(is).toEqual(was)
            if (is.least > was.least || is.most > was.most) rises += 1
          }
        }),
        { runs: 4000 },
      )
      hasOccurred(rises, 50)
    },
    timeout,
  )
})

describe('what is unknown', () => {
  /** Whether an observation decides, or would for a family group whose own counts leave it open. */
  const isObserved = ({ observed }: IndicatorResult) =>
    observed?.isLater === true && !observed.overruled && observed.judgement !== null

  /** Those that an indicator's verdict may depend on, itself among them. */
  function dependsOn(framework: Framework, id: string): string[] {
    const indicator = framework.indicators[id]
    const leaves = indicator === undefined ? [] : leavesOf(indicator.condition)
    return [id, ...leaves.flatMap((leaf) => (leaf.kind === 'sameAs' ? dependsOn(framework, leaf.indicator) : []))]
  }

  test(
    'never widens the bounds when one of its leaves turns out to be met or not met',
    () => {
      let narrower = 0
      holds(
        fc.property(calm, fc.nat(), fc.constantFrom('met', 'notMet'), (it, choice, side) => {
          const { framework, policy, request } = it
          const assessment = judge(it)
          const results: Readonly<Record<string, IndicatorResult>> = resultsOf(assessment)
          // What is measured later may speak against what was observed, and then less is known: they are left out.
          const observed = Object.keys(results).filter((id) => results[id] !== undefined && isObserved(results[id]))
          const kept = new Set(observed.flatMap((id) => dependsOn(framework, id)))
          const open = Object.entries(results).flatMap(([id, { leaves }]) => {
            const condition = framework.indicators[id]?.condition
            const asked = condition === undefined || kept.has(id) ? [] : leavesOf(condition)
            return asked.filter((leaf, place) => leaf.kind !== 'sameAs' && leaves[place]?.verdict === 'unknown')
          })
          const leaf = open[choice % Math.max(1, open.length)]
          fc.pre(leaf !== undefined)

          const before = boundsOf(framework, assessment, results)
          const turned = naiveAssess(framework, policy, request, new Map([[leaf, side]]))
          const after = boundsOf(framework, turned, turned.indicators)
          for (const [place, was] of before.entries()) {
            const is = after[place] ?? { least: -2, most: Number.POSITIVE_INFINITY }
            if (is.least < was.least || is.most > was.most) expect(is).toEqual(was)
            if (is.least > was.least || is.most < was.most) narrower += 1
          }
        }),
      )
      hasOccurred(narrower, 50)
    },
    timeout,
  )

  test(
    'leaves a level within the bounds however it turns out, and both ends are reached',
    () => {
      let wide = 0
      holds(
        fc.property(calm, ({ framework, policy: { levelCap, ...rules }, request }) => {
          // Not the groups' levels: each has unknowns of its own.
          const policy = { ...rules, levelCap: 'none' as const }
          const assessment = judge({ framework, policy, request })
          const { unknowns, verdictsWhen } = completions(framework, resultsOf(assessment))
          fc.pre(unknowns <= 10)

          const found = Array.from({ length: 2 ** unknowns }, (_, turned) =>
            levelsOf(framework, policy, verdictsWhen(turned)),
          )
          const rank = (stage: string | null) => framework.stages.findIndex(({ id }) => id === stage)
          const bounds = [assessment.level, ...Object.values(assessment.components).map(({ level }) => level)]
          const ends = bounds.map((_, place) => {
            const ranks = found.map((levels) => rank(levels[place]?.demonstrated ?? null))
            return { demonstrated: Math.min(...ranks), possible: Math.max(...ranks) }
          })
          expect(ends).toEqual(
            bounds.map((level) => ({ demonstrated: rank(level.demonstrated), possible: rank(level.possible) })),
          )
          if (ends.some(({ demonstrated, possible }) => demonstrated < possible)) wide += 1
        }),
      )
      hasOccurred(wide, 50)
    },
    timeout,
  )

  /** The level of the whole and of each component. */
  function levelsOf(framework: Framework, policy: Case['policy'], verdicts: ReadonlyMap<string, Verdict>): Level[] {
    const stages = framework.stages.map(({ id }) => id)
    const components = Object.keys(framework.components).map((component) => {
      const placed = stages.map((stage) => ({
        stage,
        verdicts: Object.entries(framework.indicators)
          .filter(([, it]) => isOnContinuum(it) && it.component === component && it.stage === stage)
          .map(([id]) => verdicts.get(id) ?? 'unknown')
          .filter((verdict) => verdict !== 'notApplicable'),
      }))
      return { level: levelOf(policy, placed), applies: placed.some(({ verdicts }) => verdicts.length > 0) }
    })
    const applying = components.filter(({ applies }) => applies).map(({ level }) => level)
    return [lowestLevel(stages, applying), ...components.map(({ level }) => level)]
  }

  /**
   * How many things are unknown, and what follows when each bit of a number says of one whether it turns out to be met:
   * the leaves that leave an indicator unknown, or the indicator itself, where no leaf is why.
   */
  function completions(framework: Framework, results: Readonly<Record<string, IndicatorResult>>) {
    const bits = new Map<unknown, number>()
    const bitOf = (it: unknown) => bits.set(it, bits.get(it) ?? bits.size).get(it) ?? 0
    const verdictWhen = (turned: number, id: string): Verdict => {
      const [result, indicator] = [results[id], framework.indicators[id]]
      if (result === undefined || indicator === undefined) throw new Error(`no indicator ${id}`)
      const { verdict, observed, causes } = result
      if (verdict !== 'unknown') return verdict
      const turnsOut = (it: unknown) => ((turned >> bitOf(it)) % 2 === 1 ? 'met' : 'notMet')
      if (observed?.decided || causes.includes('voiceMissing')) return turnsOut(id)
      const leaves = leavesOf(indicator.condition)
      return combine(indicator.condition, (leaf) => {
        if (leaf.kind === 'sameAs') return verdictWhen(turned, leaf.indicator)
        const verdict = result.leaves[leaves.indexOf(leaf)]?.verdict ?? 'unknown'
        return verdict === 'unknown' ? turnsOut(leaf) : verdict
      })
    }
    const verdictsWhen = (turned: number) =>
      new Map(Object.keys(framework.indicators).map((id) => [id, verdictWhen(turned, id)]))
    verdictsWhen(0)
    return { unknowns: bits.size, verdictsWhen }
  }
})

describe('the evidence', () => {
  test(
    'has no order: not that of the items, nor of the groups in one',
    () => {
      holds(
        fc.property(anyCase, fc.array(fc.nat()), (it, picks) => {
          const shuffled = <T>(list: readonly T[]): T[] => {
            const left = [...list]
            return list.flatMap((_, place) => left.splice((picks[place % picks.length] ?? 0) % left.length, 1))
          }
          const evidence = it.request.evidence.map((item) => {
            return 'groups' in item && item.groups !== undefined
              ? { ...item, groups: shuffled<object>(item.groups) }
              : item
          })
          expect(bytes(withEvidence(it, shuffled(evidence)))).toBe(bytes(it))
        }),
      )
    },
    timeout,
  )

  test(
    'that nothing asks for changes its own ledger entry alone',
    () => {
      const surplus: Measure = {
        kind: 'survey',
        title: '',
        question: '',
        voice: 'families',
        shows: 'engagement',
        foundIn: '',
      }
      const unused = fc.constantFrom(
        { measure: 'survey-9', responded: 200, agreed: 0, groups: [{ group: 'a', responded: 100, agreed: 0 }] },
        { measure: 'elsewhere', responded: 100, agreed: 100 },
        { indicator: 'one/first/of-another-framework', role: 'parent', judgement: 'met' },
      )
      const date = fc.constantFrom('2020-01-01', '2024-02-28', '2026-11-20', '2030-01-01')
      const id = fc.constantFrom('!', 'a', 'a00', 'é', '~', '\u{1f600}')
      holds(
        fc.property(anyCase, unused, date, id, fc.nat(), (it, fields, date, start, place) => {
          const measures = { ...it.framework.measures, 'survey-9': surplus }
          const without: Case = { ...it, framework: { ...it.framework, measures } }
          const item = { id: `${start}-unused`, date, ...fields }
          const evidence = [...it.request.evidence] as object[]
          evidence.splice(place % (evidence.length + 1), 0, item)
          const { ledger, ...rest } = judge(withEvidence(without, evidence))
          const { measure, indicator } = item as { measure?: string; indicator?: string }

          const before = judge(without)
          expect(ledger.filter((entry) => entry.id !== item.id)).toEqual(before.ledger)
          expect(ledger.find((entry) => entry.id === item.id)).toEqual({
            id: item.id,
            outcome: 'unused',
            ...(measure === undefined ? {} : { measure }),
            ...(indicator === undefined ? {} : { indicator }),
            date,
          })
          const { ledger: _, ...restBefore } = before
          expect(JSON.stringify(rest)).toBe(JSON.stringify(restBefore))
        }),
      )
    },
    timeout,
  )

  test(
    'is in the ledger with every id once, sorted by code unit',
    () => {
      holds(
        fc.property(anyCase, (it) => {
          const ids = [...it.request.evidence.map(({ id }) => id), ...(it.request.faulty ?? [])]
          expect(judge(it).ledger.map(({ id }) => id)).toEqual([...new Set(ids)].sort())
        }),
      )
    },
    timeout,
  )

  test(
    'is left as it was, and the same evidence gives the same bytes',
    () => {
      holds(
        fc.property(anyCase, (it) => {
          const again = structuredClone(it)
          expect(bytes(frozen(it))).toBe(bytes(again))
        }),
      )
    },
    timeout,
  )

  function frozen<T>(value: T): T {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen)
    return value
  }
})
