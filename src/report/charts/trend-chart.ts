import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { TrendPoint } from '../../plan'
import { messagesIn, reportMessages, speechIn } from '../../words'
import { trendFigures } from '../figures/trend-figures'
import { trendRows } from '../rows/trend-rows'
import { boundColours, type ChartOptions, named, part, specOf, type VegaLiteSpec } from './vega-lite'

/**
 * The levels of a school over time, as a Vega-Lite specification: a panel for the whole and for each component, a line
 * for each bound, and a point for each bound on each day. No line joins what is not comparable.
 *
 * @param points what `trend` of `partnership-continuum/plan` returned
 * @param options with `dataName`, the dashboard gives the chart its rows by that name: what `trendRows` returns
 *
 * @example
 * JSON.stringify(trendChart(trend([lastYear, thisYear])))
 */
export function trendChart<V extends Vocabulary = FisoVocabulary>(
  points: readonly TrendPoint<V>[],
  options: ChartOptions<V> = {},
): VegaLiteSpec {
  const { framework, messages } = speechIn(orFiso(options.framework), options.locale)
  const { picture, table } = messagesIn(reportMessages, options.locale).report
  const { places, series } = trendFigures(points, options)
  const title = picture.trend(framework.title)
  const bounds = Object.keys(boundColours)
  const x = { field: 'as_of', type: 'temporal', title: null, scale: { type: 'utc' }, axis: { format: '%Y-%m-%d' } }
  // The axis reads the days as times; without this, so many milliseconds would be shown.
  const day = { field: 'as_of', timeUnit: 'utcyearmonthdate', format: '%Y-%m-%d', title: 'as_of' }
  const y = {
    field: 'stage_rank',
    type: 'quantitative',
    title: null,
    scale: { domain: [0, places.length - 1] },
    axis: { values: places.map((_, rank) => rank), labelExpr: named(places) },
  }
  const legend = { title: table.level, labelExpr: named(messages.bound) }
  const colour = {
    field: 'bound',
    type: 'nominal',
    scale: { domain: bounds, range: Object.values(boundColours) },
    legend,
  }
  return {
    ...specOf({ title, description: title }, trendRows(points, options), options),
    transform: [{ filter: 'isValid(datum.stage_rank)' }, part.calculated],
    facet: { row: part.row(series) },
    spec: {
      width: 480,
      height: 150,
      layer: [
        {
          mark: { type: 'line', strokeWidth: 2.5 },
          encoding: {
            x,
            y,
            color: colour,
            strokeDash: {
              field: 'bound',
              type: 'nominal',
              scale: {
                domain: bounds,
                range: [
                  [1, 0],
                  [5, 4],
                ],
              },
              legend,
            },
            detail: { field: 'segment', type: 'nominal' },
          },
        },
        {
          mark: { type: 'point', size: 70, strokeWidth: 2, opacity: 1 },
          encoding: {
            x,
            y,
            color: colour,
            shape: { field: 'bound', type: 'nominal', scale: { domain: bounds, range: ['circle', 'square'] }, legend },
            tooltip: [day, { field: 'bound' }, { field: 'stage_title' }],
          },
        },
      ],
    },
  }
}
