import { orFiso } from '../../../data/fiso'
import { orStandard } from '../../../data/policies'
import {
  dayNumber,
  dayOf,
  type EvidenceItem,
  faultyIn,
  isoDate,
  type NotApplicable,
  type Request,
} from '../../evidence'
import {
  canonical,
  type Framework,
  idsOf,
  leavesOf,
  type Policy,
  policyFaults,
  type Rules,
  type Vocabulary,
} from '../../framework'

/** What is judged, and what is stated besides: a verdict for some indicators, whatever the evidence says. */
export interface World<V extends Vocabulary = Vocabulary> {
  readonly evidence: readonly EvidenceItem<V>[]
  readonly notApplicable: readonly NotApplicable<V['indicator']>[]
  readonly asOf: string
  readonly framework: Framework<V>
  readonly policy: Policy<V>
  readonly groupLevels: boolean
  readonly stated: ReadonlyMap<V['indicator'], 'met' | 'notMet'>
}

/**
 * In what two worlds can differ. `lapsed` is the passing of time alone: what counted by the day of the first no longer
 * does by that of the second.
 */
export const differenceKinds = [
  'newEvidence',
  'changedEvidence',
  'removedEvidence',
  'lapsed',
  'notApplicable',
  'policy',
  'framework',
  'stated',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** What differs, by kind: the ids of items, indicators or rules; of time and of the framework the kind alone. */
export type Differences = Readonly<Record<DifferenceKind, readonly string[]>>

/** A request as a world: what it leaves out filled in, and what its reading set aside left out. */
export function worldOf<V extends Vocabulary>(request: Request<V>, stated: World<V>['stated'] = new Map()): World<V> {
  const faulty = faultyIn(request.evidence, request.faulty)
  return {
    evidence: (request.evidence as readonly EvidenceItem<V>[]).filter(
      (item) => !faulty.has(item.id) && !Number.isNaN(dayOf(item)),
    ),
    notApplicable: request.notApplicable ?? [],
    asOf: request.asOf,
    framework: orFiso(request.framework),
    policy: orStandard(request.policy),
    groupLevels: request.groupLevels === true,
    stated,
  }
}

/** In what a world differs from an earlier one. */
export function differencesOf<V extends Vocabulary>(before: World<V>, after: World<V>): Differences {
  // What is dated after the earlier day counted for nothing then.
  const was = new Map(
    before.evidence.filter((item) => dayOf(item) <= dayNumber(before.asOf)).map((item) => [item.id, item]),
  )
  const is = new Map(after.evidence.map((item) => [item.id, item]))
  const idsWhere = (isSo: (item: EvidenceItem, earlier: EvidenceItem | undefined) => boolean) =>
    [...is.values()].filter((item) => isSo(item, was.get(item.id))).map(({ id }) => id)
  const excuses = (world: World<V>) => new Map(world.notApplicable.map(({ indicator, reason }) => [indicator, reason]))
  const [wasExcused, isExcused] = [excuses(before), excuses(after)]
  return {
    newEvidence: idsWhere((_, earlier) => earlier === undefined),
    changedEvidence: idsWhere((item, earlier) => earlier !== undefined && !isSame(item, earlier)),
    removedEvidence: [...was.keys()].filter((id) => !is.has(id)),
    lapsed: before.asOf === after.asOf ? [] : [after.asOf],
    notApplicable: [...new Set([...wasExcused.keys(), ...isExcused.keys()])].filter(
      (id) => wasExcused.has(id) !== isExcused.has(id),
    ),
    policy: idsOf<keyof Rules>(rulesOf(after.policy)).filter(
      (rule) => canonical(before.policy[rule]) !== canonical(after.policy[rule]),
    ),
    framework: isSameFramework(before.framework, after.framework) ? [] : [after.framework.edition],
    stated: [...after.stated.keys()],
  }
}

type Edition = Pick<Framework, 'id' | 'edition'>

export function isSameEdition(a: Edition, b: Edition): boolean {
  return a.id === b.id && a.edition === b.edition
}

/** The later world without some of its differences from the earlier one; without all of them it is judged like that. */
export function takeAway<V extends Vocabulary>(taken: Differences, before: World<V>, after: World<V>): World<V> {
  const gone = new Set([...taken.newEvidence, ...taken.changedEvidence])
  const restored = new Set([...taken.changedEvidence, ...taken.removedEvidence])
  const evidence = [
    ...after.evidence.filter(({ id }) => !gone.has(id)),
    ...before.evidence.filter(({ id }) => restored.has(id)),
  ]
  const excuses = new Set(taken.notApplicable)
  const rules = new Set(taken.policy)
  const isLapseTaken = taken.lapsed.length > 0 && before.asOf !== after.asOf
  return {
    evidence: isLapseTaken ? known(evidence, before, after) : evidence,
    notApplicable: [
      ...after.notApplicable.filter(({ indicator }) => !excuses.has(indicator)),
      ...before.notApplicable.filter(({ indicator }) => excuses.has(indicator)),
    ],
    asOf: isLapseTaken ? before.asOf : after.asOf,
    framework: taken.framework.length > 0 ? before.framework : after.framework,
    policy:
      rules.size === 0
        ? after.policy
        : { ...after.policy, ...Object.fromEntries([...rules].map((rule) => [rule, before.policy[rule as 'id']])) },
    groupLevels: after.groupLevels,
    stated: new Map([...after.stated].filter(([id]) => !taken.stated.includes(id))),
  }
}

/** One edition can be had in two versions, such as while it is written. */
function isSameFramework(a: Edition, b: Edition): boolean {
  return a === b || (isSameEdition(a, b) && canonical(a) === canonical(b))
}

/** Whether a world can be judged: the rules of one edition may name a stage that another does not have. */
export function canBeJudged<V extends Vocabulary>({ framework, policy }: World<V>): boolean {
  return (
    policyFaults(
      policy,
      framework.stages.map(({ id }) => id),
    ).length === 0
  )
}

/** Evidence as if all of it had been known on the earlier day: apart for what no indicator asks of together. */
function known<V extends Vocabulary>(
  evidence: readonly EvidenceItem<V>[],
  before: World<V>,
  after: World<V>,
): EvidenceItem<V>[] {
  const together = askedTogether([before.framework, after.framework] as unknown as Framework[])
  const parts = new Map<string, EvidenceItem<V>[]>()
  for (const item of evidence) {
    const part = together(subjectOf(item))
    const others = parts.get(part)
    if (others === undefined) parts.set(part, [item])
    else others.push(item)
  }
  return [...parts.values()].flatMap((part) => asKnownOn(before.asOf, after.asOf, part))
}

function subjectOf(item: EvidenceItem): string {
  return 'indicator' in item ? `indicator ${item.indicator}` : `measure ${item.measure}`
}

/** A name for all that indicators ask of together, those that they refer to included, by any measure or indicator of it. */
function askedTogether(frameworks: readonly Framework[]): (subject: string) => string {
  const leaders = new Map<string, string>()
  const leaderOf = (subject: string): string => {
    const leader = leaders.get(subject)
    return leader === undefined || leader === subject ? subject : leaderOf(leader)
  }
  for (const { indicators } of frameworks) {
    for (const id of idsOf(indicators)) {
      const own = `indicator ${id}`
      for (const leaf of leavesOf(indicators[id]?.condition ?? { kind: 'all', of: [] })) {
        const other = leaf.kind === 'sameAs' ? `indicator ${leaf.indicator}` : `measure ${leaf.measure}`
        leaders.set(leaderOf(other), leaderOf(own))
      }
    }
  }
  return leaderOf
}

/**
 * Evidence as if all of it had been known on an earlier day. What is of a later day counts as of that one, and what came
 * before it stays before it, a day earlier each where it has to give way: which is the latest matters. Periods of one
 * measure that do not overlap do not begin to. What is dated after the later day counted on neither.
 */
function asKnownOn<Item extends EvidenceItem>(asOf: string, until: string, evidence: readonly Item[]): Item[] {
  const counted = evidence.filter((item) => dayOf(item) <= dayNumber(until)).sort((a, b) => dayOf(b) - dayOf(a))
  const moved = new Map<number, number>()
  let next = dayNumber(asOf) + 1
  for (const day of new Set(counted.map(dayOf))) {
    next = Math.min(day, next - 1)
    moved.set(day, next)
  }
  const periods = new Map<string, { readonly was: number; readonly is: number }[]>()
  return counted.map((item) => {
    const day = moved.get(dayOf(item)) ?? dayOf(item)
    if (!('to' in item)) return dated(item, day)
    const later = periods.get(item.measure) ?? []
    const apart = later.filter(({ was }) => dayOf(item) < was)
    const end = Math.min(day, ...apart.map(({ is }) => is - 1))
    const was = dayNumber(item.from)
    periods.set(item.measure, [...later, { was, is: was + end - dayOf(item) }])
    return dated(item, end)
  })
}

/** An item of another day: a period keeps its length, and no review is later than the report of it. */
function dated<Item extends EvidenceItem>(item: Item, day: number): Item {
  const date = isoDate(day)
  if (dayOf(item) === day) return item
  if ('to' in item) return { ...item, from: isoDate(dayNumber(item.from) + day - dayOf(item)), to: date }
  const reviewed = 'reviewed' in item && item.reviewed !== undefined && item.reviewed > date ? { reviewed: date } : {}
  return { ...item, date, ...reviewed }
}

function isSame(a: EvidenceItem, b: EvidenceItem): boolean {
  return contentOf(a) === contentOf(b)
}

/** What an item says, but for the texts that judge nothing. */
function contentOf(item: EvidenceItem): string {
  const { source, note, ...rest } = item as EvidenceItem & { readonly note?: string }
  return canonical(rest)
}

function rulesOf({ title, description, reasons, ...rules }: Policy): Rules {
  return rules
}
