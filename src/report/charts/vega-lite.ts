import type { Vocabulary } from '../../framework'
import type { ReportOptions } from '../options'
import { colours } from '../pictures/style'

const { light } = colours

/** A Vega-Lite specification, version 6: plain JSON for whatever a dashboard draws with. */
export interface VegaLiteSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json'
  readonly [field: string]: unknown
}

/** What a chart can be told. */
export interface ChartOptions<V extends Vocabulary = Vocabulary> extends ReportOptions<V> {
  /** The name by which a dashboard gives the chart its rows; unless one is named, the specification holds them. */
  readonly dataName?: string
}

/** What every specification begins with. */
export function specOf(
  { title, description }: { readonly title: string; readonly description: string },
  rows: readonly object[],
  { dataName }: Pick<ChartOptions, 'dataName'>,
): VegaLiteSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title,
    description,
    data: dataName === undefined ? { values: rows } : { name: dataName },
    config: {
      axis: { labelFontSize: 13, labelLimit: 260 },
      header: { labelFontSize: 14, labelOrient: 'top', labelAnchor: 'start' },
      legend: { labelFontSize: 13, titleFontSize: 13, labelLimit: 400, orient: 'bottom' },
    },
  }
}

/** The colour of each bound, on light paper. */
export const boundColours = { demonstrated: light.band, possible: '#5b97cb' }

/** The sign of each verdict, on light paper. */
export const verdictSigns = {
  verdicts: ['met', 'notMet', 'unknown', 'notApplicable'],
  shapes: ['circle', 'square', 'triangle-up', 'stroke'],
  colours: [light.met, light['not-met'], light.unknown, light.unknown],
}

/** A label's words by its value. They are written as JSON, so that no text becomes a part of the expression. */
export function named(words: Readonly<Record<string, string>> | readonly string[]): string {
  return `${JSON.stringify(words)}[datum.value]`
}

/** Panels by component; the whole has none, and is called by an empty text. */
export const part = {
  calculated: { calculate: "datum.component || ''", as: 'part' },
  row: (all: readonly { readonly component: string | null; readonly title: string }[]) => ({
    field: 'part',
    type: 'nominal',
    title: null,
    sort: all.map(({ component }) => component ?? ''),
    header: {
      labelLimit: 0,
      labelExpr: named(Object.fromEntries(all.map(({ component, title }) => [component ?? '', title]))),
    },
  }),
}
