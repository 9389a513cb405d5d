import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { Summary } from '../../plan'
import { messagesIn, planMessages, reportMessages, speechIn } from '../../words'
import { networkFigures } from '../figures/network-figures'
import { networkRows } from '../rows/network-rows'
import { boundColours, type ChartOptions, named, part, specOf, type VegaLiteSpec } from './vega-lite'

/**
 * Where many schools stand, as a Vega-Lite specification: a panel for the whole and for each component, a bar for each
 * place and bound with its number beside it. A number that is held back has no bar, and says that it is not shown.
 *
 * @param summary what `summarise` of `partnership-continuum/plan` returned
 * @param options with `dataName`, the dashboard gives the chart its rows by that name: what `networkRows` returns
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * JSON.stringify(networkChart(summarise(assessments)))
 */
export function networkChart<V extends Vocabulary = FisoVocabulary>(
  summary: Summary<V>,
  options: ChartOptions<V> = {},
): VegaLiteSpec {
  const { framework, messages } = speechIn(orFiso(options.framework), options.locale)
  const { picture, table } = messagesIn(reportMessages, options.locale).report
  const { notShown } = messagesIn(planMessages, options.locale).network
  const { schools, parts } = networkFigures(summary, options)
  const title = schools === null ? picture.networkOfTooFew(framework.title) : picture.network(framework.title, schools)
  const places = parts[0]?.places.map((place) => place.title) ?? []
  const last = framework.stages.length + 1
  const bounds = Object.keys(boundColours)
  const y = {
    field: 'place',
    type: 'ordinal',
    title: null,
    axis: { labelExpr: named([...places, messages.verdict.notApplicable].slice(0, last + 1)) },
  }
  const yOffset = { field: 'bound', type: 'nominal', sort: bounds }
  const x = { type: 'quantitative', title: null, scale: { domain: [0, schools ?? 1] }, axis: { tickMinStep: 1 } }
  return {
    ...specOf(
      { title, description: title },
      networkRows(summary, options).filter(({ fact }) => fact === 'level'),
      options,
    ),
    transform: [
      { filter: "datum.fact === 'level'" },
      part.calculated,
      { calculate: `isValid(datum.stage_rank) ? datum.stage_rank : ${last}`, as: 'place' },
      { calculate: 'datum.suppressed ? 0 : datum.count', as: 'length' },
      { calculate: `datum.suppressed ? ${JSON.stringify(notShown)} : datum.count`, as: 'label' },
    ],
    facet: { row: part.row(parts) },
    spec: {
      width: 420,
      height: { step: 18 },
      layer: [
        {
          transform: [{ filter: '!datum.suppressed' }],
          mark: { type: 'bar' },
          encoding: {
            x: { ...x, field: 'count' },
            y,
            yOffset,
            color: {
              field: 'bound',
              type: 'nominal',
              scale: { domain: bounds, range: Object.values(boundColours) },
              legend: { title: table.level, labelExpr: named(messages.bound) },
            },
            tooltip: [{ field: 'stage_title' }, { field: 'bound' }, { field: 'count' }],
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 4, fontSize: 13 },
          encoding: { x: { ...x, field: 'length' }, y, yOffset, text: { field: 'label', type: 'nominal' } },
        },
      ],
    },
  }
}
