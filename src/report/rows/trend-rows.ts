import type { FisoVocabulary } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { TrendPoint } from '../../plan'
import { trendFigures } from '../figures/trend-figures'
import type { ReportOptions } from '../options'

/** One bound of a level on one day, each field a plain value; null where nothing applies, never 0. */
export interface TrendRow {
  readonly as_of: string
  /** Null: the whole. */
  readonly component: string | null
  readonly component_title: string
  readonly bound: 'demonstrated' | 'possible'
  /** Null before the first stage, and where nothing applies. */
  readonly stage: string | null
  readonly stage_title: string
  /** The stage's place from 1; 0 before the first; null where nothing applies. */
  readonly stage_rank: number | null
  /** A line joins the points of one segment only: a new one begins after each break, and where nothing applies. */
  readonly segment: number
  readonly comparable: boolean
  /** The ids of the breaks before it, with a space between; null where there is none. */
  readonly breaks: string | null
}

/**
 * A trend as tidy rows for a spreadsheet, a data frame or a chart: two rows for each point, one for each bound.
 *
 * @param points what `trend` of `partnership-continuum/plan` returned
 *
 * @example
 * trendRows(trend([lastYear, thisYear])).filter(({ bound }) => bound === 'demonstrated')
 */
export function trendRows<V extends Vocabulary = FisoVocabulary>(
  points: readonly TrendPoint<V>[],
  options: ReportOptions<V> = {},
): TrendRow[] {
  return trendFigures(points, options).series.flatMap(({ component, title, points: days }) => {
    let segment = 0
    return days.flatMap((day, index) => {
      const before = days[index - 1]
      if (!day.isComparable || (before !== undefined && (before.bounds === null) !== (day.bounds === null)))
        segment += 1
      return (['demonstrated', 'possible'] as const).map(
        (bound): TrendRow => ({
          as_of: day.asOf,
          component,
          component_title: title,
          bound,
          stage: day.stages[bound],
          stage_title: day[bound],
          stage_rank: day.bounds?.[bound] ?? null,
          segment,
          comparable: day.isComparable,
          breaks: day.breaks.length === 0 ? null : day.breaks.join(' '),
        }),
      )
    })
  })
}
