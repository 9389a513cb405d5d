import { byText } from '../../evidence'
import { type Framework, leavesOf, measuresOf, recordOf, type Vocabulary } from '../../framework'
import {
  canBeJudged,
  type DifferenceKind,
  type Differences,
  differenceKinds,
  differencesOf,
  takeAway,
  type World,
} from './differences'
import { type Judged, judged } from './judged'

/** What a change is due to: the ids of the items, indicators or rules; of the framework the later edition. */
export interface Cause {
  readonly kind: DifferenceKind
  readonly ids: readonly string[]
}

/**
 * What a change is due to, as sets of causes: with all of any one set taken away, the value would not be what it is. Empty
 * where nothing changed.
 */
export type Causes = readonly (readonly Cause[])[]

/** Something that is judged, and the indicators that it can depend on. */
export interface Aspect<V extends Vocabulary> {
  readonly indicators: readonly V['indicator'][]
  readonly valueIn: (of: Judged<V>) => unknown
}

/** The causes of a change but for the passing of time; `likely`: among which to look first. */
type CausesOf<V extends Vocabulary> = (aspect: Aspect<V>, likely?: readonly Cause[]) => Causes

/**
 * Finds what else than time changes are due to: in the later world as of the earlier day (`young`), differences are taken
 * away, one kind after another and together, until a value is not what it is; then, of a kind, item by item.
 */
export function causesBetween<V extends Vocabulary>(
  earlier: World<V>,
  later: World<V>,
  before: Judged<V>,
  young: Judged<V>,
): CausesOf<V> {
  const differences = differencesOf(earlier, later)
  const kinds = differenceKinds.filter((kind) => kind !== 'lapsed' && differences[kind].length > 0)
  const sets = subsets(kinds)
    .map((set) => ({ set, world: inTime(only(differences, set), earlier, later) }))
    .filter(({ world }) => canBeJudged(world))
    .map(({ set, world }) => ({ set, judged: set.length === 0 ? young : judged(world) }))

  return ({ indicators, valueIn }, likely) => {
    if (valueIn(before) === valueIn(young)) return []
    const isGone = (of: Judged<V>) => valueIn(of) !== valueIn(young)
    const ending = sets.filter((of) => isGone(of.judged))
    const fewest = Math.min(...ending.map(({ set }) => set.length))
    // Evidence that cannot matter is left out: judging so often takes time.
    const subjects = subjectsOf(indicators, [earlier.framework, later.framework])
    const [was, is] = [concerning(subjects, earlier), concerning(subjects, later)]
    const isEnough = (taken: Differences) => {
      const world = inTime(taken, was, is)
      return canBeJudged(world) && isGone(judged(world))
    }
    return ending
      .filter(({ set }) => set.length === fewest)
      .map(({ set }) => {
        const all = only(concerningIn(differences, was, is), set)
        const near = likely === undefined ? all : among(all, likely)
        const least = leastOf(isEnough(near) ? near : all, isEnough)
        return set.map((kind) => ({ kind, ids: least[kind] }))
      })
  }
}

/** The later world as of the earlier day, without some differences. */
export function inTime<V extends Vocabulary>(taken: Differences, earlier: World<V>, later: World<V>): World<V> {
  return takeAway({ ...taken, lapsed: [later.asOf] }, earlier, later)
}

/** What a set of causes takes away. */
export function differencesIn(causes: readonly Cause[]): Differences {
  return recordOf(differenceKinds, (kind) => causes.flatMap((cause) => (cause.kind === kind ? cause.ids : [])))
}

/** The differences of some kinds. */
function only(differences: Differences, kinds: readonly DifferenceKind[]): Differences {
  return recordOf(differenceKinds, (kind) => (kinds.includes(kind) ? differences[kind] : []))
}

/** Those of the differences that some causes name. */
function among(differences: Differences, causes: readonly Cause[]): Differences {
  const named = differencesIn(causes)
  return recordOf(differenceKinds, (kind) => {
    const ids = new Set(named[kind])
    return differences[kind].filter((id) => ids.has(id))
  })
}

/**
 * What is enough of all that differs, kind by kind: each id that alone is, with the other kinds; where none is, as few as
 * together are. Found by halving: what is not enough as a whole is not looked into.
 */
function leastOf(all: Differences, isEnough: (taken: Differences) => boolean): Differences {
  let least = all
  for (const kind of differenceKinds) {
    const ids = [...least[kind]].sort(byText)
    if (ids.length < 2) continue
    const isEnoughOf = (some: readonly string[]) => isEnough({ ...least, [kind]: some })
    const alone = eachAlone(ids, isEnoughOf)
    const found = alone.length > 0 && isEnoughOf(alone) ? alone : asFewAs(ids, isEnoughOf)
    least = { ...least, [kind]: found }
  }
  return least
}

/** Those that alone are enough. */
function eachAlone(ids: readonly string[], isEnough: (some: readonly string[]) => boolean): readonly string[] {
  if (ids.length === 0 || !isEnough(ids)) return []
  if (ids.length === 1) return ids
  const half = Math.ceil(ids.length / 2)
  return [...eachAlone(ids.slice(0, half), isEnough), ...eachAlone(ids.slice(half), isEnough)]
}

/** As few as are enough together with `others`: none can be left out of them (Junker’s QuickXplain). */
function asFewAs(
  ids: readonly string[],
  isEnough: (some: readonly string[]) => boolean,
  others: readonly string[] = [],
  hasGrown = false,
): readonly string[] {
  if (hasGrown && isEnough(others)) return []
  if (ids.length <= 1) return ids
  const half = Math.ceil(ids.length / 2)
  const [first, second] = [ids.slice(0, half), ids.slice(half)]
  const ofSecond = asFewAs(second, isEnough, [...others, ...first], first.length > 0)
  const ofFirst = asFewAs(first, isEnough, [...others, ...ofSecond], ofSecond.length > 0)
  return [...ofFirst, ...ofSecond]
}

function subsets(kinds: readonly DifferenceKind[]): DifferenceKind[][] {
  return kinds
    .reduce<DifferenceKind[][]>((sets, kind) => sets.concat(sets.map((set) => [...set, kind])), [[]])
    .sort((a, b) => a.length - b.length)
}

/** What the verdicts on some indicators may depend on, those that they refer to included. */
interface Subjects {
  readonly indicators: ReadonlySet<string>
  readonly measures: ReadonlySet<string>
}

function subjectsOf<V extends Vocabulary>(
  indicators: readonly V['indicator'][],
  frameworks: readonly Framework<V>[],
): Subjects {
  const all = new Set<string>()
  const measures = new Set<string>()
  const add = (id: string): void => {
    if (all.has(id)) return
    all.add(id)
    for (const framework of frameworks) {
      const condition = framework.indicators[id as V['indicator']]?.condition
      if (condition === undefined) continue
      for (const measure of measuresOf(condition)) measures.add(measure)
      for (const leaf of leavesOf(condition)) if (leaf.kind === 'sameAs') add(leaf.indicator)
    }
  }
  for (const id of indicators) add(id)
  return { indicators: all, measures }
}

/** The differences without the items that are in neither of two worlds. */
function concerningIn<V extends Vocabulary>(differences: Differences, was: World<V>, is: World<V>): Differences {
  const held = new Set([...was.evidence, ...is.evidence].map(({ id }) => id))
  const isHeld = (id: string) => held.has(id)
  return {
    ...differences,
    newEvidence: differences.newEvidence.filter(isHeld),
    changedEvidence: differences.changedEvidence.filter(isHeld),
    removedEvidence: differences.removedEvidence.filter(isHeld),
  }
}

/** A world with the evidence that could matter alone. */
function concerning<V extends Vocabulary>({ indicators, measures }: Subjects, world: World<V>): World<V> {
  const evidence = world.evidence.filter((item) =>
    'indicator' in item ? indicators.has(item.indicator) : measures.has(item.measure),
  )
  return { ...world, evidence }
}
