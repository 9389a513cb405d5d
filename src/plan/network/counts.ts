import { byFamilyAndId, type GroupId, type Outcome, outcomes } from '../../evidence'
import { type Framework, type Indicator, idsOf, measuresOf } from '../../framework'
import {
  type Assessment,
  blockersAhead,
  type ComponentResult,
  indicatorsOf,
  type Level,
  rankOf,
  resultsBehind,
} from '../../levels'
import { appliesIn } from '../../recommendations'
import type { Verdict } from '../../verdicts'

/**
 * What is kept of a network: numbers, and no school. Their places are the framework's, so a state takes no more memory
 * than a few schools.
 */
export interface NetworkCounts {
  schools: number
  readonly level: Placed
  readonly components: ReadonlyMap<string, Placed>
  /** Before how many schools' next stage each indicator of the continuum stands. */
  readonly notMet: Map<string, number>
  readonly unknown: Map<string, number>
  /** How many schools each strategy that can be used in the place would serve. */
  readonly strategies: Map<string, number>
  /** In how many schools evidence on each measure was used. */
  readonly measures: Map<string, number>
  /** How many items of evidence, of all schools, came to each outcome. */
  readonly items: Map<Outcome, number>
  readonly groups: Map<string, GroupCounts>
  areGroupsLeftOut: boolean
}

/** By bound, how many schools stand before the first stage, at each stage, and where nothing applies: in this order. */
export type Placed = Readonly<Record<Bound, number[]>>
export type Bound = keyof Level

/** In how many schools a family group stands on the other side of a threshold from the whole, by indicator. */
interface GroupCounts {
  readonly id: GroupId
  readonly behind: Map<string, number>
  readonly ahead: Map<string, number>
}

/**
 * The ids of family groups are open, so the number of those that are followed is bounded: as many as one report may name.
 * Of more, those that come first by family and id are followed. Which they are does not hang on the order of the schools,
 * and one that is followed in the end always was, so that its numbers are whole.
 */
const mostGroups = 1000

export function noCounts(framework: Framework, jurisdiction: string | undefined): NetworkCounts {
  const placed = (): Placed => {
    const none = () => Array.from({ length: framework.stages.length + 2 }, () => 0)
    return { demonstrated: none(), possible: none() }
  }
  const noneOf = <Id>(ids: readonly Id[]) => new Map(ids.map((id) => [id, 0]))
  const components = idsOf(framework.components)
  const indicators = components.flatMap((component) => indicatorsOf(framework, component).map(({ id }) => id))
  return {
    schools: 0,
    level: placed(),
    components: new Map(components.map((id) => [id, placed()])),
    notMet: noneOf(indicators),
    unknown: noneOf(indicators),
    strategies: noneOf(
      Object.entries(framework.strategies).flatMap(([id, it]) => (appliesIn(it, jurisdiction) ? [id] : [])),
    ),
    measures: noneOf(indicators.flatMap((id) => measuresOf((framework.indicators[id] as Indicator).condition))),
    items: noneOf(outcomes),
    groups: new Map(),
    areGroupsLeftOut: false,
  }
}

/** Adds a school. It is read to its end before anything is counted, so that what cannot be read counts nowhere. */
export function countSchool(counts: NetworkCounts, assessment: Assessment, framework: Framework): void {
  const { components, groupGaps, ledger, level } = assessment
  const isAnyApplicable = idsOf(components).some((id) => components[id]?.applicable)
  const levels = [...counts.components].map(([id, placed]) => {
    const component = components[id] as ComponentResult
    return { placed, demonstrated: cellOf(component, 'demonstrated'), possible: cellOf(component, 'possible') }
  })
  const whole = { applicable: isAnyApplicable, level }
  levels.push({
    placed: counts.level,
    demonstrated: cellOf(whole, 'demonstrated'),
    possible: cellOf(whole, 'possible'),
  })
  const { notMet, unknown } = blockersIn(assessment, framework)
  const strategies = [...counts.strategies.keys()].filter((id) =>
    framework.strategies[id]?.advances.some((indicator) => notMet.has(indicator)),
  )
  const used = new Set(ledger.map(({ outcome, measure }) => (outcome === 'used' ? measure : undefined)))
  const gaps = new Map(groupGaps.map((gap) => [JSON.stringify([keyOf(gap), gap.indicator, gap.side]), gap]))

  counts.schools += 1
  for (const { placed, demonstrated, possible } of levels) {
    placed.demonstrated[demonstrated] = (placed.demonstrated[demonstrated] ?? 0) + 1
    placed.possible[possible] = (placed.possible[possible] ?? 0) + 1
  }
  for (const id of notMet) addTo(counts.notMet, id)
  for (const id of unknown) addTo(counts.unknown, id)
  for (const id of strategies) addTo(counts.strategies, id)
  for (const id of counts.measures.keys()) if (used.has(id)) addTo(counts.measures, id)
  for (const { outcome } of ledger) addTo(counts.items, outcome)
  for (const { group, family, indicator, side } of gaps.values()) {
    const of = follow(counts, { group, family })
    if (of !== null) addTo(side === 'notMet' ? of.behind : of.ahead, indicator)
  }

  function cellOf({ applicable, level }: Pick<ComponentResult, 'applicable' | 'level'>, bound: Bound): number {
    return applicable ? rankOf(framework, level[bound]) + 1 : framework.stages.length + 1
  }
}

/** What stands before the next stage of each component. */
function blockersIn(assessment: Assessment, framework: Framework) {
  const results = resultsBehind(assessment)
  const blockers = blockersAhead(framework, results, assessment.components)
  const those = (verdict: Verdict) => new Set(blockers.filter((id) => results[id]?.verdict === verdict))
  return { notMet: those('notMet'), unknown: those('unknown') }
}

/** The numbers of a family group, or null where it is not followed. */
function follow(counts: NetworkCounts, id: GroupId): GroupCounts | null {
  const key = keyOf(id)
  const known = counts.groups.get(key)
  if (known !== undefined) return known
  if (counts.groups.size >= mostGroups) {
    counts.areGroupsLeftOut = true
    const last = [...counts.groups.values()].reduce((a, b) => (byFamilyAndId(a.id, b.id) < 0 ? b : a))
    if (byFamilyAndId(id, last.id) > 0) return null
    counts.groups.delete(keyOf(last.id))
  }
  const of = { id, behind: new Map(), ahead: new Map() }
  counts.groups.set(key, of)
  return of
}

/** A key for a map: ids that come from outside, such as `__proto__`, are no keys of objects. */
function keyOf({ group, family }: GroupId): string {
  return JSON.stringify([family, group])
}

function addTo<Id>(counts: Map<Id, number>, id: Id): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}
