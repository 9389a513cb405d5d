import { dayNumber } from '../../evidence'
import {
  type Framework,
  type InstrumentBreak,
  idsOf,
  type MeasureId,
  measureOf,
  type Vocabulary,
} from '../../framework'
import { type Assessment, resultsOf } from '../../levels'
import { isSameEdition } from './differences'

/** A break in some of a school's measures, as the school declares it. */
export interface Break<V extends Vocabulary = Vocabulary> extends InstrumentBreak {
  readonly id: string
  /** The measures that come from the instrument. */
  readonly measures: readonly MeasureId<V>[]
}

/** A break between two judgements: of some measures, or of everything where the edition is another. */
export type BreakBetween<V extends Vocabulary = Vocabulary> =
  | {
      readonly kind: 'instrument'
      readonly id: string
      readonly title: string
      readonly from: string
      readonly reason: string
    }
  | {
      readonly kind: 'edition'
      readonly id: 'edition'
      readonly before: Assessment<V>['framework']
      readonly after: Assessment<V>['framework']
    }

/** The breaks between two judgements of a school, and which of them stand between its verdicts on each indicator. */
export interface Breaks<V extends Vocabulary> {
  readonly between: readonly BreakBetween<V>[]
  readonly behind: (indicator: V['indicator']) => readonly string[]
}

/**
 * Finds the breaks: another framework or edition, which breaks everything, and each declared break of a measure that is
 * behind an indicator by a report from before it in the one judgement and by a report since it in the other.
 */
export function breaksBetween<V extends Vocabulary>(
  before: Assessment<V>,
  after: Assessment<V>,
  declared: readonly Break<V>[],
): Breaks<V> {
  if (!isSameEdition(before.framework, after.framework)) {
    const edition = { kind: 'edition', id: 'edition', before: before.framework, after: after.framework } as const
    return { between: [edition], behind: () => ['edition'] }
  }
  // Most schools declare none, and then no reason has to be worked out.
  if (declared.length === 0) return { between: [], behind: () => [] }
  const [was, is] = [resultsOf(before), resultsOf(after)]
  const reportsOf = (results: typeof was, id: V['indicator'], among: readonly string[]): Report[] =>
    (results[id]?.leaves ?? []).flatMap((leaf): Report[] => {
      if (leaf.kind === 'sameAs') return reportsOf(results, leaf.indicator, among)
      return among.includes(leaf.measure) && leaf.date !== null ? [{ measure: leaf.measure, date: leaf.date }] : []
    })
  const behind = new Map(
    idsOf<V['indicator']>(is).map((id) => [
      id,
      declared
        .filter(({ from, measures }) =>
          reportsOf(was, id, measures).some((a) =>
            reportsOf(is, id, measures).some((b) => a.measure === b.measure && a.date < from !== b.date < from),
          ),
        )
        .map((of) => of.id),
    ]),
  )
  const found = new Set([...behind.values()].flat())
  return {
    between: declared
      .filter(({ id }) => found.has(id))
      .map(({ id, title, from, reason }) => ({ kind: 'instrument', id, title, from, reason })),
    behind: (indicator) => behind.get(indicator) ?? [],
  }
}

/** The day of what answered a question, its own or one that it refers to. */
interface Report {
  readonly measure: string
  readonly date: string
}

/** Refuses a break that could never be found. */
export function assertBreaks<V extends Vocabulary>(declared: readonly Break<V>[], framework: Framework<V>): void {
  for (const [place, { id, from, measures }] of declared.entries()) {
    if (id === 'edition' || declared.findIndex((other) => other.id === id) !== place) {
      throw new RangeError(`each break should have an id of its own, other than "edition": "${id}" is used already`)
    }
    if (Number.isNaN(dayNumber(from)))
      throw new RangeError(`the break "${id}" should begin on a day written YYYY-MM-DD, not "${from}"`)
    const other = measures.find((measure) => measureOf(framework, measure) === undefined)
    if (other !== undefined)
      throw new RangeError(`the break "${id}" names "${other}", which is no measure of the framework`)
    if (measures.length === 0)
      throw new RangeError(`the break "${id}" should name the measures that come from the instrument`)
  }
}
