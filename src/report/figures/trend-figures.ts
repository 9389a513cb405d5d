import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { dayNumber } from '../../evidence'
import type { Vocabulary } from '../../framework'
import type { TrendPoint } from '../../plan'
import { messages, messagesIn, plain, planMessages, reportMessages, speechIn, stageName } from '../../words'
import type { ReportOptions } from '../options'
import type { FigureTable } from './figure-table'

/** Where a school stood over time, as a picture, a table or a chart shows it. */
export interface TrendFigures {
  readonly framework: string
  /** What each rank is called, from 0, before the first stage. */
  readonly places: readonly string[]
  /** The whole first, then each component; each in the order of the days. */
  readonly series: readonly TrendSeries[]
}

export interface TrendSeries {
  /** Null: the whole. */
  readonly component: string | null
  readonly title: string
  readonly points: readonly TrendFigure[]
}

export interface TrendFigure {
  readonly asOf: string
  readonly date: string
  /** Whole days since 1970. */
  readonly day: number
  /** The ranks, from 0 before the first stage; null where nothing applies. */
  readonly bounds: { readonly demonstrated: number; readonly possible: number } | null
  readonly stages: { readonly demonstrated: string | null; readonly possible: string | null }
  readonly demonstrated: string
  readonly possible: string
  /** Whether a line may be drawn to it from the point before it. */
  readonly isComparable: boolean
  readonly breaks: readonly string[]
}

export function trendFigures<V extends Vocabulary = FisoVocabulary>(
  points: readonly TrendPoint<V>[],
  { framework: named, locale }: ReportOptions<V> = {},
): TrendFigures {
  const speech = speechIn(orFiso(named), locale)
  const { framework } = speech
  const { noneApplies } = messagesIn(reportMessages, locale).report
  const { whole } = messagesIn(planMessages, locale).network
  const components = [...new Set(points.map(({ component }) => component))] as (string | null)[]
  return {
    framework: framework.title,
    places: [null, ...framework.stages.map(({ id }) => id)].map((stage) => stageName(stage, speech)),
    series: components.map((component) => ({
      component,
      title: component === null ? whole : (framework.components[component]?.title ?? component),
      points: points
        .filter((point) => point.component === component)
        .map(({ asOf, demonstrated, possible, demonstratedRank, possibleRank, comparable, breaks }): TrendFigure => {
          const isKnown = demonstratedRank !== null && possibleRank !== null
          const name = (stage: string | null) => (isKnown ? stageName(stage, speech) : noneApplies)
          return {
            asOf,
            date: speech.messages.date(asOf),
            day: dayNumber(asOf),
            bounds: isKnown ? { demonstrated: demonstratedRank, possible: possibleRank } : null,
            stages: { demonstrated, possible },
            demonstrated: name(demonstrated),
            possible: name(possible),
            isComparable: comparable,
            breaks: breaks.map(plain),
          }
        }),
    })),
  }
}

/**
 * The same figures as `trendPicture` shows: a table for the whole and each component, a row for each day.
 *
 * @example
 * trendTables(trend([lastYear, thisYear]))[0]?.rows[0]
 * // [ '21 November 2026', 'Emerging', 'Emerging', 'the first' ]
 */
export function trendTables<V extends Vocabulary = FisoVocabulary>(
  points: readonly TrendPoint<V>[],
  options: ReportOptions<V> = {},
): FigureTable[] {
  const { table, notComparable } = messagesIn(reportMessages, options.locale).report
  const { list } = messagesIn(messages, options.locale)
  return trendFigures(points, options).series.map(({ title, points: days }) => ({
    caption: table.trend(title),
    head: [table.day, table.demonstrated, table.possible, table.comparable],
    rows: days.map(({ date, demonstrated, possible, isComparable, breaks }, index) => {
      const across = breaks.length === 0 ? notComparable : list(breaks)
      return [
        date,
        demonstrated,
        possible,
        index === 0 ? table.first : isComparable ? table.yes : table.notAcross(across),
      ]
    }),
  }))
}
