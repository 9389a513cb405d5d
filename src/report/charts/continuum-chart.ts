import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { idsOf, type Vocabulary } from '../../framework'
import type { Assessment } from '../../levels'
import { messagesIn, reportMessages, speechIn, subjectName } from '../../words'
import { colours } from '../pictures/style'
import { tidyRows } from '../rows/tidy-rows'
import { boundColours, type ChartOptions, named, part, specOf, type VegaLiteSpec, verdictSigns } from './vega-lite'

/**
 * Where a school stands, as a Vega-Lite specification for a dashboard that draws for itself: a rectangle for each stage
 * of each component, filled by the bound of the level that reaches it, and in it a point for each statement, its shape
 * and colour by the verdict.
 *
 * @param assessment what `assess` returned
 * @param options with `dataName`, the dashboard gives the chart its rows by that name: what `tidyRows` returns
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * // For vega-embed, an editor, or a file.
 * JSON.stringify(continuumChart(assessment))
 */
export function continuumChart<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  options: ChartOptions<V> = {},
): VegaLiteSpec {
  const speech = speechIn(orFiso(options.framework), options.locale)
  const { framework, messages } = speech
  const { picture, table } = messagesIn(reportMessages, options.locale).report
  const title = picture.continuum(subjectName(assessment.subject, speech), framework.title)
  const components = idsOf(assessment.components).map((component) => ({
    component,
    title: framework.components[component]?.title ?? component,
  }))
  const rows = tidyRows(assessment, options).filter(({ fact, component }) => component !== null && isDrawn.has(fact))
  const stages = framework.stages.map((stage) => stage.title)
  const x = {
    type: 'quantitative',
    title: null,
    scale: { domain: [1, stages.length + 1], nice: false },
    // Each title stands over the middle of its stage.
    axis: {
      values: stages.map((_, index) => index + 1.5),
      labelExpr: named(Object.fromEntries(stages.map((stage, index) => [`${index + 1.5}`, stage]))),
      grid: false,
      ticks: false,
      domain: false,
    },
  }
  const within = {
    demonstrated: table.withinDemonstrated,
    possible: table.withinPossible,
    neither: table.withinNeither,
  }
  const { verdicts, shapes, colours: ofVerdicts } = verdictSigns
  const legend = { labelExpr: named(messages.verdict), title: table.verdict }
  return {
    ...specOf({ title, description: title }, rows, options),
    transform: [{ filter: 'isValid(datum.component)' }, part.calculated],
    facet: { row: part.row(components) },
    spec: {
      width: 150 * stages.length,
      height: 58,
      view: { stroke: null },
      layer: [
        {
          transform: [
            { filter: "datum.fact === 'stage'" },
            { calculate: "datum.reached || 'neither'", as: 'within' },
            { calculate: 'datum.stage_rank + 1', as: 'end' },
          ],
          mark: { type: 'rect', stroke: colours.light.line, strokeWidth: 1.5 },
          encoding: {
            x: { ...x, field: 'stage_rank' },
            x2: { field: 'end' },
            y: { value: 6 },
            y2: { value: 22 },
            fill: {
              field: 'within',
              type: 'nominal',
              scale: { domain: Object.keys(within), range: [...Object.values(boundColours), colours.light.paper] },
              legend: { title: table.within, labelExpr: named(within) },
            },
            tooltip: [{ field: 'stage_title' }, { field: 'verdict' }],
          },
        },
        {
          transform: [
            { filter: "datum.fact === 'indicator'" },
            { window: [{ op: 'row_number', as: 'place' }], groupby: ['component', 'stage_rank'] },
            { joinaggregate: [{ op: 'count', as: 'places' }], groupby: ['component', 'stage_rank'] },
            { calculate: 'datum.stage_rank + datum.place / (datum.places + 1)', as: 'at' },
          ],
          mark: { type: 'point', size: 110, strokeWidth: 2, opacity: 1 },
          encoding: {
            x: { ...x, field: 'at' },
            y: { value: 42 },
            shape: { field: 'verdict', type: 'nominal', scale: { domain: verdicts, range: shapes }, legend },
            stroke: { field: 'verdict', type: 'nominal', scale: { domain: verdicts, range: ofVerdicts }, legend },
            tooltip: [{ field: 'indicator' }, { field: 'verdict' }],
          },
        },
      ],
    },
  }
}

const isDrawn: ReadonlySet<string> = new Set(['stage', 'indicator'])
