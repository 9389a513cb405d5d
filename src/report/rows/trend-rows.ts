import type { FisoVocabulary } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { Assessment } from '../../levels'
import type { TrendPoint } from '../../plan'
import { trendFigures } from '../figures/trend-figures'
import type { ReportOptions } from '../options'
import { stampOf } from './tidy-rows'

/** One bound of a level on one day, each field a plain value; null where nothing applies, never 0. */
export interface TrendRow {
  /** Null, as are all that say who and by what, unless the assessments are given. */
  readonly subject_id: string | null
  readonly subject_name: string | null
  readonly as_of: string
  readonly framework: string | null
  readonly edition: string | null
  readonly policy: string | null
  readonly version: string | null
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

/** What `trendRows` can be told. */
export interface TrendRowsOptions<V extends Vocabulary = Vocabulary> extends ReportOptions<V> {
  /** Those that the trend was made of: each row is stamped by that of its day, so that rows of several schools go together. */
  readonly assessments?: readonly Assessment<V>[]
}

/**
 * A trend as tidy rows for a spreadsheet, a data frame or a chart: two rows for each point, one for each bound. Points say
 * neither whose they are nor by which policy; to put the trends of several schools into one table, give the assessments.
 *
 * @param points what `trend` of `partnership-continuum/plan` returned
 * @param options with `assessments`, those that the trend was made of
 * @throws RangeError where of a day there is no assessment, or more than one
 *
 * @example
 * const years = [lastYear, thisYear]
 * trendRows(trend(years), { assessments: years })[0]
 * // { subject_id: 'au-vic-example-primary', …, as_of: '2026-11-21', …, stage: 'emerging', … }
 */
export function trendRows<V extends Vocabulary = FisoVocabulary>(
  points: readonly TrendPoint<V>[],
  { assessments, ...options }: TrendRowsOptions<V> = {},
): TrendRow[] {
  return trendFigures(points, options).series.flatMap(({ component, title, points: days }) => {
    let segment = 0
    return days.flatMap((day, index) => {
      const before = days[index - 1]
      if (!day.isComparable || (before !== undefined && (before.bounds === null) !== (day.bounds === null)))
        segment += 1
      const stamp = assessments === undefined ? unstamped : stampOf(theOneOf(day.asOf, assessments))
      return (['demonstrated', 'possible'] as const).map(
        (bound): TrendRow => ({
          ...stamp,
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

/** The fields of a stamp in the order in which they stand, with nothing in them. */
const unstamped = {
  subject_id: null,
  subject_name: null,
  as_of: null,
  framework: null,
  edition: null,
  policy: null,
  version: null,
}

function theOneOf<V extends Vocabulary>(asOf: string, assessments: readonly Assessment<V>[]): Assessment {
  const ofTheDay = assessments.filter((assessment) => assessment.asOf === asOf)
  const [one] = ofTheDay
  if (one === undefined || ofTheDay.length > 1) {
    throw new RangeError(
      `assessments should hold one of each day of the trend; as of ${asOf} there are ${ofTheDay.length}`,
    )
  }
  return one as Assessment
}
