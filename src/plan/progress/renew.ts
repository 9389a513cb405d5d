import { dayNumber, isoDate, type LedgerEntry } from '../../evidence'
import { type Framework, idsOf, measuresOf, type Rules, recordOf } from '../../framework'
import { type Assessment, groupLevelsOf, levelComponents, rankOf } from '../../levels'
import {
  answerOf,
  combination,
  type IndicatorResult,
  isFamilyVoiceAsked,
  type LeafResult,
  settle,
} from '../../verdicts'
import { conditionOf, withReferences } from './windows'

type Results = Readonly<Record<string, IndicatorResult>>

/** A day on which the evidence turns, judged as of the day before and as of itself. */
export interface Turn {
  readonly date: string
  readonly before: Assessment
  readonly after: Assessment
  /** Their indicators' results. */
  readonly was: Results
  readonly is: Results
  /** What begins to count on the day. */
  readonly begun: readonly LedgerEntry[]
}

/** What lapses: the reports on a measure, or the observations of an indicator. */
type Lapsing =
  | { readonly measure: string; readonly indicator: null }
  | { readonly measure: null; readonly indicator: string }

/** A lapse that makes a difference, and to what. */
export type Lapse = Lapsing & {
  /** The last day before it. */
  readonly lapses: string
  readonly indicators: readonly string[]
  readonly lowers: readonly string[]
  readonly raises: readonly string[]
}

/**
 * The most that may lapse behind one verdict on one day for every combination of them to be tried: some thousand, in a
 * fraction of a second. Our choice; of the dimension, no more than nine measures and an observation are behind any.
 */
const mostTried = 10

/**
 * Says of a day which lapses make a difference to the verdicts that change on it, and to the components whose
 * demonstrated level does. What is renewed is taken to answer as it did on the day before.
 *
 * A lapse makes a difference to a verdict if there are others of the day to renew, none and all included, beside which
 * it hangs on this one. So of two that back each other up both are named, and what is beside the point is not; whoever
 * renews all that are named keeps the verdict. Of more than ten behind one verdict, only none and all of the others are
 * tried. To a level a lapse makes a difference if it alone would change it, or renewing it alone would. What is reported
 * anew on the very day is renewed already.
 */
export function lapsing(framework: Framework, rules: Rules): (turn: Turn) => Lapse[] {
  const judgedWith = judging(framework, rules)
  const rank = (level: { readonly demonstrated: string | null }) => rankOf(framework, level.demonstrated)

  return (turn) => {
    const { before, after, was, is, date } = turn
    const lapsed = lapsedOn(turn, framework)
    const resultsWith = judgedWith(was, is)

    const verdicts = idsOf(is)
      .filter((id) => is[id]?.verdict !== was[id]?.verdict)
      .map((id) => {
        const behind = lapsed.filter((lapse) => isBehind(framework, id, lapse))
        const beside = behind.length <= mostTried ? combinationsOf : noneAndAllOf
        const verdictWith = (renewed: readonly Lapsing[]) => resultsWith(renewed)(id).verdict
        return { id, deciding: deciding(behind, beside, verdictWith, (without, renewed) => without !== renewed) }
      })

    const levelsWith = remembered((renewed: readonly Lapsing[]) => {
      const results = recordOf(idsOf(is), resultsWith(renewed))
      const groups = rules.levelCap === 'lowestGroup' ? groupLevelsOf(framework, results, rules) : null
      return levelComponents(framework, results, rules, groups)
    })
    const levels = idsOf(after.components).flatMap((id) => {
      const [from, to] = [before, after].map(({ components }) => rank(components[id]?.level ?? { demonstrated: null }))
      if (from === undefined || to === undefined || from === to) return []
      const rankWith = (renewed: readonly Lapsing[]) => rank(levelsWith(renewed)[id]?.level ?? { demonstrated: null })
      const falls = to < from
      const isMoved = (without: number, renewed: number) => (falls ? without < renewed : without > renewed)
      return [{ id, falls, deciding: deciding(lapsed, noneAndAllOf, rankWith, isMoved) }]
    })

    return lapsed
      .map((lapse) => {
        const moved = levels.filter((level) => level.deciding.includes(lapse))
        return {
          ...lapse,
          lapses: isoDate(dayNumber(date) - 1),
          indicators: verdicts.filter((verdict) => verdict.deciding.includes(lapse)).map(({ id }) => id),
          lowers: moved.filter(({ falls }) => falls).map(({ id }) => id),
          raises: moved.filter(({ falls }) => !falls).map(({ id }) => id),
        }
      })
      .filter(({ indicators, lowers, raises }) => indicators.length + lowers.length + raises.length > 0)
  }
}

/** Those without which a value is another than with them renewed, beside some of the others that are renewed too. */
function deciding<Value>(
  lapsed: readonly Lapsing[],
  beside: (others: readonly Lapsing[]) => readonly (readonly Lapsing[])[],
  valueWith: (renewed: readonly Lapsing[]) => Value,
  isAnother: (without: Value, renewed: Value) => boolean,
): readonly Lapsing[] {
  return lapsed.filter((lapse) =>
    beside(lapsed.filter((other) => other !== lapse)).some((others) =>
      // In the order of them all, so that what has been judged is found again.
      isAnother(valueWith(others), valueWith(lapsed.filter((it) => it === lapse || others.includes(it)))),
    ),
  )
}

function noneAndAllOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  return [[], all]
}

function combinationsOf<T>([first, ...rest]: readonly T[]): readonly (readonly T[])[] {
  if (first === undefined) return [[]]
  return combinationsOf(rest).flatMap((some) => [some, [first, ...some]])
}

/** What no longer answers as it did on the day before, though nothing new is reported of it. */
function lapsedOn({ was, is, begun }: Turn, framework: Framework): Lapsing[] {
  const isNew = (measure: string) => begun.some((entry) => entry.measure === measure)
  const measures = new Set<string>()
  const observed = new Set<string>()
  for (const id of idsOf(is)) {
    const asked = measuresOf(conditionOf(framework, id))
    if (was[id]?.observed && !is[id]?.observed && !asked.some(isNew)) observed.add(id)
    for (const [place, leaf] of (is[id]?.leaves ?? []).entries()) {
      const earlier = was[id]?.leaves[place]
      if (leaf.kind === 'sameAs' || earlier === undefined || earlier.kind === 'sameAs' || isNew(leaf.measure)) continue
      if (leaf.verdict !== earlier.verdict || leaf.items.length < earlier.items.length) measures.add(leaf.measure)
    }
  }
  return [
    ...[...measures].map((measure) => ({ measure, indicator: null })),
    ...[...observed].map((indicator) => ({ measure: null, indicator })),
  ]
}

/** Whether an indicator's verdict could depend on what lapses. */
function isBehind(framework: Framework, id: string, { measure, indicator }: Lapsing): boolean {
  const ids = withReferences(framework, id)
  return measure === null
    ? ids.includes(indicator)
    : ids.some((of) => (measuresOf(conditionOf(framework, of)) as string[]).includes(measure))
}

/** Judges the indicators again as of a day, with what is renewed answering as on the day before. */
function judging(framework: Framework, rules: Rules) {
  const logicOf = remembered((id: string) => {
    const indicator = framework.indicators[id]
    if (indicator === undefined) throw new Error(`framework "${framework.id}" has no indicator "${id}"`)
    return { combine: combination(indicator.condition), asksFamilies: isFamilyVoiceAsked(indicator, framework, rules) }
  })

  return (was: Results, is: Results) => (renewed: readonly Lapsing[]) => {
    const measures = new Set(renewed.map(({ measure }) => measure))
    const observed = new Set(renewed.map(({ indicator }) => indicator))
    const resultOf = remembered((id: string): IndicatorResult => {
      const [earlier, later] = [was[id], is[id]]
      if (earlier === undefined || later === undefined) throw new Error(`no result of indicator "${id}"`)
      if (later.verdict === 'notApplicable') return later
      const { combine, asksFamilies } = logicOf(id)
      const leaves = later.leaves.map((leaf, place): LeafResult => {
        if (leaf.kind !== 'sameAs') return measures.has(leaf.measure) ? (earlier.leaves[place] ?? leaf) : leaf
        const { verdict, basis, causes, voices } = resultOf(leaf.indicator)
        return { ...leaf, verdict, basis, causes, voices }
      })
      const measured = combine(leaves.map(answerOf))
      const seen = observed.has(id) ? earlier.observed : later.observed
      const isMeasured = measured.basis === 'measured'
      const overruled = isMeasured && seen?.judgement !== null && seen?.judgement !== measured.verdict
      const answer = settle(measured, seen && { ...seen, mayDecide: seen.isLater }, asksFamilies)
      return {
        ...later,
        ...answer,
        leaves,
        observed: seen && { ...seen, overruled, decided: seen.isLater && !isMeasured },
      }
    })
    return resultOf
  }
}

/** A function that is asked once for each argument; a list is the same as another of the same members. */
function remembered<Of extends string | readonly Lapsing[], T>(ask: (of: Of) => T): (of: Of) => T {
  const known = new Map<string, T>()
  return (of) => {
    const key = typeof of === 'string' ? of : JSON.stringify(of.map(({ measure, indicator }) => [measure, indicator]))
    const found = known.get(key)
    if (found !== undefined) return found
    const value = ask(of)
    known.set(key, value)
    return value
  }
}
