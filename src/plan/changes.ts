import { assess } from '../assess'
import { byText, type Request } from '../evidence'
import { type Framework, idsOf, leavesOf, measuresOf, recordOf, type Vocabulary } from '../framework'
import { type Assessment, type Level, levelsIf, lowestLevel, resultsOf } from '../levels'
import { rejudging, type Verdict } from '../verdicts'
import {
  canBeJudged,
  type DifferenceKind,
  type Differences,
  differenceKinds,
  differencesOf,
  takeAway,
  type World,
} from './differences'

/** What a change is due to: the ids of the items, indicators or rules; of the framework the later edition. */
export interface Cause {
  readonly kind: DifferenceKind
  readonly ids: readonly string[]
}

/**
 * The smallest sets of causes that a change is due to: with all of any one set taken away, the value would be as it was; of
 * a lapse alone, it would not be what it is. Empty where nothing changed.
 */
export type Because = readonly (readonly Cause[])[]

/** What two worlds were judged to be, and why what changed did. */
export interface Changes<V extends Vocabulary> {
  readonly before: Judged<V>
  readonly after: Judged<V>
  readonly becauseOf: {
    readonly level: BoundsBecause
    readonly components: Readonly<Record<V['component'], BoundsBecause>>
    /** Of each indicator with another verdict, or that only one of the worlds has. */
    readonly indicators: ReadonlyMap<V['indicator'], Because>
  }
}

/** Why each bound of a level changed. */
export type BoundsBecause = Readonly<Record<keyof Level, Because>>

export interface Judged<V extends Vocabulary> {
  readonly assessment: Assessment<V>
  readonly level: Level<V['stage']>
  readonly components: Readonly<Record<V['component'], Level<V['stage']>>>
  readonly verdicts: Readonly<Record<V['indicator'], Verdict>>
}

/**
 * What changed from one world to another, and what each change is due to.
 *
 * The passing of time is taken away first: the later world as of the earlier day, with what was reported since counting
 * as of that day. Where that alone makes a difference, something lapsed. The rest of the change is found by taking the
 * other differences away from there, one kind after another and together, and judging again; then, of a kind, one item
 * after another.
 */
export function changesBetween<V extends Vocabulary>(earlier: World<V>, later: World<V>): Changes<V> {
  const before = judged(earlier)
  const after = judged(later)
  const differences = differencesOf(earlier, later)
  const without = (taken: Differences, was = earlier, is = later) => takeAway({ ...taken, lapsed: [is.asOf] }, was, is)
  const sets = subsets(differenceKinds.filter((kind) => kind !== 'lapsed' && differences[kind].length > 0))
    .map((set) => ({ set, world: without(only(differences, set)) }))
    .filter(({ world }) => canBeJudged(world))
    .map(({ set, world }) => ({ set, judged: judged(world) }))
  const inTime = sets.find(({ set }) => set.length === 0)?.judged ?? after

  /** What other differences than time are due to; `near` are those among which the causes are looked for first. */
  const causesOf = (
    indicators: readonly V['indicator'][],
    valueIn: (of: Judged<V>) => unknown,
    near: (kind: DifferenceKind, ids: readonly string[]) => readonly string[] = (_, ids) => ids,
  ): Because => {
    const isAsBefore = (of: Judged<V>) => valueIn(of) === valueIn(before)
    if (isAsBefore(inTime)) return []
    const restoring = sets.filter((of) => isAsBefore(of.judged))
    const fewest = Math.min(...restoring.map(({ set }) => set.length))
    const behind = subjectsOf(indicators, [earlier.framework, later.framework])
    const [was, is] = [concerning(behind, earlier), concerning(behind, later)]
    const isEnough = (taken: Differences) => {
      const world = without(taken, was, is)
      return canBeJudged(world) && isAsBefore(judged(world))
    }
    return restoring
      .filter(({ set }) => set.length === fewest)
      .map(({ set }) => {
        const all = only(differencesOf(was, is), set)
        const likely = recordOf(differenceKinds, (kind) => near(kind, all[kind]))
        const least = leastOf(isEnough(likely) ? likely : all, isEnough)
        return set.map((kind) => ({ kind, ids: least[kind] }))
      })
  }

  const ids = [...new Set([before, inTime, after].flatMap(({ verdicts }) => idsOf<V['indicator']>(verdicts)))]
  const own = new Map(ids.map((id) => [id, causesOf([id], ({ verdicts }) => verdicts[id])]))
  const lapsed = new Map(
    ids.filter((id) => inTime.verdicts[id] !== after.verdicts[id]).map((id) => [id, answering(id, inTime, after)]),
  )
  const because = (
    among: readonly V['indicator'][],
    valueIn: (of: Judged<V>) => unknown,
    causes: () => Because,
  ): Because => {
    if (valueIn(before) === valueIn(after)) return []
    const items = among.flatMap((id) => lapsed.get(id) ?? [])
    const lapse: Cause[] =
      valueIn(inTime) === valueIn(after) ? [] : [{ kind: 'lapsed', ids: [...new Set(items)].sort(byText) }]
    if (lapse.length === 0) return causes()
    // What would have lapsed all the same is due to nothing else.
    const isDue = (set: readonly Cause[]) => {
      const taken = recordOf(differenceKinds, (kind) => set.find((cause) => cause.kind === kind)?.ids ?? [])
      const world = takeAway(taken, earlier, later)
      return canBeJudged(world) && valueIn(judged(world)) !== valueIn(after)
    }
    const due = causes().filter(isDue)
    return due.length === 0 ? [lapse] : due.map((set) => [...set, ...lapse])
  }
  const ofBounds = (among: readonly V['indicator'][], levelIn: (of: Judged<V>) => Level | undefined): BoundsBecause => {
    const named = among.flatMap((id) => own.get(id) ?? []).flat()
    const near = (kind: DifferenceKind, all: readonly string[]) => {
      const those = new Set(named.filter((cause) => cause.kind === kind).flatMap((cause) => cause.ids))
      return all.filter((id) => those.has(id))
    }
    const ofBound = (bound: keyof Level) => {
      const valueIn = (of: Judged<V>) => levelIn(of)?.[bound]
      return because(among, valueIn, () => causesOf(among, valueIn, near))
    }
    return { demonstrated: ofBound('demonstrated'), possible: ofBound('possible') }
  }

  const components = [...new Set([before, after].flatMap((of) => idsOf<V['component']>(of.components)))]
  const within = (component: V['component']) =>
    ids.filter((id) => [before, after].some((of) => id in (of.assessment.components[component]?.indicators ?? {})))
  return {
    before,
    after,
    becauseOf: {
      level: ofBounds(components.flatMap(within), ({ level }) => level),
      components: recordOf(components, (id) => ofBounds(within(id), (of) => of.components[id])),
      indicators: new Map(
        ids
          .filter((id) => before.verdicts[id] !== after.verdicts[id])
          .map((id) => [
            id,
            because(
              [id],
              ({ verdicts }) => verdicts[id],
              () => own.get(id) ?? [],
            ),
          ]),
      ),
    },
  }
}

/** The items that answer an indicator's questions in one judgement, where another answers them otherwise. */
function answering<V extends Vocabulary>(indicator: V['indicator'], of: Judged<V>, other: Judged<V>): string[] {
  const [results, others] = [resultsOf(of.assessment), resultsOf(other.assessment)]
  const itemsOf = (id: V['indicator']): string[] => {
    const measured = (results[id]?.leaves ?? []).flatMap((leaf, place) => {
      if (leaf.verdict === others[id]?.leaves[place]?.verdict) return []
      return leaf.kind === 'sameAs' ? itemsOf(leaf.indicator) : leaf.items
    })
    const observed = others[id]?.observed?.items ?? []
    return [...measured, ...(results[id]?.observed?.items ?? []).filter((item) => !observed.includes(item))]
  }
  return itemsOf(indicator)
}

function judged<V extends Vocabulary>(world: World<V>): Judged<V> {
  const { stated, ...request } = world
  const { framework, policy } = world
  const assessment = assess({ ...request, subject: null } as Request<V>)
  const results = resultsOf(assessment)
  const ids = idsOf<V['component']>(assessment.components)
  const answers = stated.size === 0 ? results : rejudging(framework, policy, results)({ stated })
  const placed = stated.size === 0 ? null : levelsIf(assessment, framework)({ stated })
  const components = recordOf(ids, (id) => placed?.[id] ?? assessment.components[id].level)
  return {
    assessment,
    level: lowestLevel(
      framework,
      ids.filter((id) => assessment.components[id].applicable).map((id) => components[id]),
    ),
    components,
    verdicts: recordOf(idsOf<V['indicator']>(answers), (id) => answers[id].verdict),
  }
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

/** A world with the evidence that could matter alone. */
function concerning<V extends Vocabulary>({ indicators, measures }: Subjects, world: World<V>): World<V> {
  const evidence = world.evidence.filter((item) =>
    'indicator' in item ? indicators.has(item.indicator) : measures.has(item.measure),
  )
  return { ...world, evidence }
}

function subsets(kinds: readonly DifferenceKind[]): DifferenceKind[][] {
  return kinds
    .reduce<DifferenceKind[][]>((sets, kind) => sets.concat(sets.map((set) => [...set, kind])), [[]])
    .sort((a, b) => a.length - b.length)
}

/** The differences of some kinds. */
function only(differences: Differences, kinds: readonly DifferenceKind[]): Differences {
  return recordOf(differenceKinds, (kind) => (kinds.includes(kind) ? differences[kind] : []))
}

/**
 * What is enough of all that differs, kind by kind: each id that alone is, with the other kinds; where none is, those that
 * together are, without any that is not needed. An edition is taken whole.
 */
function leastOf(all: Differences, isEnough: (taken: Differences) => boolean): Differences {
  let least = all
  for (const kind of differenceKinds) {
    const ids = [...least[kind]].sort(byText)
    if (ids.length < 2) continue
    const alone = { ...least, [kind]: ids.filter((id) => isEnough({ ...least, [kind]: [id] })) }
    if (alone[kind].length > 0 && isEnough(alone)) {
      least = alone
      continue
    }
    for (const id of ids) {
      const others = { ...least, [kind]: least[kind].filter((other) => other !== id) }
      if (isEnough(others)) least = others
    }
  }
  return least
}
