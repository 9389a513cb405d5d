import { type Framework, idsOf, indicatorOf, isOnContinuum, recordOf, type Vocabulary } from '../../framework'
import type { Level } from '../../levels'
import { type Aspect, type Cause, type Causes, causesBetween, differencesIn, inTime } from './causes'
import { canBeJudged, takeAway, type World } from './differences'
import { type Judged, judged } from './judged'
import { lapseBetween } from './lapse'

/** What two worlds were judged to be, and why what changed did. */
export interface Changes<V extends Vocabulary> {
  readonly before: Judged<V>
  readonly after: Judged<V>
  readonly becauseOf: {
    readonly level: CausesOfBounds
    readonly components: Readonly<Record<V['component'], CausesOfBounds>>
    /** Of each indicator with another verdict, or that only one of the worlds has. */
    readonly indicators: ReadonlyMap<V['indicator'], Causes>
  }
}

function isOf<V extends Vocabulary>(framework: Framework<V>, id: V['indicator'], component: V['component']): boolean {
  const indicator = indicatorOf(framework, id)
  return indicator !== undefined && isOnContinuum(indicator) && indicator.component === component
}

/** Why each bound of a level changed. */
export type CausesOfBounds = Readonly<Record<keyof Level, Causes>>

/**
 * What changed from one world to another, and what each change is due to.
 *
 * The passing of time is taken away first: the later world is looked at as of the earlier day, with what was reported
 * since counting as of it. What changes from there to the later day has lapsed; for the rest other causes are found. Each
 * stands alone where the value would not be what it is without it; where only both together are that, they stand together.
 */
export function changesBetween<V extends Vocabulary>(earlier: World<V>, later: World<V>): Changes<V> {
  const before = judged(earlier)
  const after = judged(later)
  const hasAged = earlier.asOf !== later.asOf
  const young = hasAged ? judged(inTime(differencesIn([]), earlier, later)) : after
  const causesOf = causesBetween(earlier, later, before, young)

  const ids = [...new Set([before, young, after].flatMap(({ verdicts }) => idsOf<V['indicator']>(verdicts)))]
  const verdictOn = (id: V['indicator']): Aspect<V> => ({ indicators: [id], valueIn: ({ verdicts }) => verdicts[id] })
  const own = new Map(ids.map((id) => [id, causesOf(verdictOn(id))]))

  const because = (aspect: Aspect<V>, causes: () => Causes): Causes => {
    const { valueIn } = aspect
    if (valueIn(before) === valueIn(after)) return []
    if (!hasAged) return causes()
    const others = causes().map((set) => ({ set, without: judgedWithout(set) }))
    const alone = [
      ...(valueIn(young) === valueIn(after) ? [] : [[lapseBetween(young, after, aspect)]]),
      ...others.filter(({ without }) => valueIn(without) !== valueIn(after)).map(({ set }) => set),
    ]
    if (alone.length > 0) return alone
    return others.map(({ set, without }) => [
      ...set,
      lapseBetween(judged(inTime(differencesIn(set), earlier, later)), without, aspect),
    ])
  }
  /** The later world without some causes, on its own day; where that cannot be judged, as it is. */
  function judgedWithout(set: readonly Cause[]): Judged<V> {
    const world = takeAway(differencesIn(set), earlier, later)
    return canBeJudged(world) ? judged(world) : after
  }

  const ofBounds = (
    indicators: readonly V['indicator'][],
    levelIn: (of: Judged<V>) => Level | null | undefined,
  ): CausesOfBounds => {
    // What moved the verdicts is what can have moved the level.
    const likely = indicators.flatMap((id) => own.get(id) ?? []).flat()
    const ofBound = (bound: keyof Level) => {
      // Of no level at all both bounds are undefined, before the first stage they are null.
      const aspect: Aspect<V> = { indicators, valueIn: (of) => levelIn(of)?.[bound] }
      return because(aspect, () => causesOf(aspect, likely))
    }
    return { demonstrated: ofBound('demonstrated'), possible: ofBound('possible') }
  }
  const components = [...new Set([before, after].flatMap((of) => idsOf<V['component']>(of.components)))]
  const within = (component: V['component']) =>
    ids.filter((id) => [before, after].some(({ world }) => isOf(world.framework, id, component)))
  return {
    before,
    after,
    becauseOf: {
      level: ofBounds(components.flatMap(within), ({ level }) => level),
      components: recordOf(components, (id) => ofBounds(within(id), (of) => of.components[id])),
      indicators: new Map(
        ids
          .filter((id) => before.verdicts[id] !== after.verdicts[id])
          .map((id) => [id, because(verdictOn(id), () => own.get(id) ?? [])]),
      ),
    },
  }
}
