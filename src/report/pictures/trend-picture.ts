import type { FisoVocabulary } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { TrendPoint } from '../../plan'
import { type Element, element, messagesIn, reportMessages } from '../../words'
import { type TrendFigure, type TrendFigures, type TrendSeries, trendFigures } from '../figures/trend-figures'
import type { PictureOptions } from '../options'
import {
  asPicture,
  below,
  type Drawn,
  type Frame,
  fillOf,
  frameOf,
  grouped,
  lineHeightOf,
  margin,
  picture,
  sizes,
  text,
  together,
} from './drawing'
import { type LegendEntry, legend } from './legend'
import { colour } from './style'
import { widthOf } from './text'

/**
 * The levels of a school over time, as an accessible SVG: for the whole and each component the days along, the stages up,
 * and between what is demonstrated and what is possible a band. Where a break stands between two days no line and no
 * band is drawn across: a dashed upright says that they are not comparable. Nor where nothing applies.
 *
 * `trendTables` has the same figures for the table beside it.
 *
 * @param points what `trend` of `partnership-continuum/plan` returned, or some of it, such as one component's
 * @param options the width to lay it out for, and what the ids in it begin with, `trend` unless named
 * @returns one `svg` element, for a file of its own or to be set into a page
 * @throws RangeError where an option is none
 *
 * @example
 * const svg = trendPicture(trend([lastYear, thisYear]))
 * svg.slice(0, 4) // '<svg'
 */
export function trendPicture<V extends Vocabulary = FisoVocabulary>(
  points: readonly TrendPoint<V>[],
  options: PictureOptions<V> = {},
): string {
  return asPicture(trendDrawing(points, options))
}

export function trendDrawing<V extends Vocabulary>(
  points: readonly TrendPoint<V>[],
  options: PictureOptions<V>,
): Element {
  const frame = frameOf(options, 'trend')
  const figures = trendFigures(points, options)
  const { picture: words, legend: labels } = messagesIn(reportMessages, options.locale).report
  const drawn =
    points.length === 0
      ? text(words.noPoints, { x: margin, top: margin, width: frame.width - 2 * margin })
      : below(figures.series, margin, (series, top) => drawSeries(series, figures, frame, top))
  const isBroken = figures.series.some(({ points: days }) => days.some(({ isComparable }) => !isComparable))
  const entries: LegendEntry[] = [
    { symbol: (x, y) => [sample('demonstrated', x, y), point('demonstrated', x, y)], label: labels.demonstrated },
    { symbol: (x, y) => [sample('possible', x, y), point('possible', x, y)], label: labels.possible },
    ...(isBroken ? [{ symbol: (x: number, y: number) => [breakAt(x, y - 10, y + 10)], label: labels.break }] : []),
  ]
  return picture(
    frame,
    {
      title: words.trend(figures.framework),
      sentences: [
        ...figures.series.map(({ title, points: days }) =>
          words.points(title, days[0]?.date ?? '', days.at(-1)?.date ?? '', days.length),
        ),
        words.tableBeside,
      ],
    },
    together(drawn, legend(entries, frame, drawn.bottom + 4)),
  )
}

const step = 34

/** Where days and ranks stand. */
interface Axes {
  readonly x: (day: number) => number
  readonly y: (rank: number) => number
}

function drawSeries({ title, points }: TrendSeries, { places }: TrendFigures, frame: Frame, top: number): Drawn {
  const room = { x: margin, width: frame.width - 2 * margin }
  const head = text(title, { ...room, top, size: sizes.title, weight: 600, most: 5 })
  const labels = Math.min(Math.max(...places.map((place) => widthOf(place, sizes.small))) + 4, 0.34 * room.width)
  const [left, right] = [margin + labels + 12, frame.width - margin - 8]
  const first = head.bottom + 22
  const [from, to] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0]
  // What stands on one day alone stands in the middle.
  const inset = 14
  const axes: Axes = {
    x: (day) =>
      from === to ? (left + right) / 2 : left + inset + ((day - from) / (to - from)) * (right - left - 2 * inset),
    y: (rank) => first + (places.length - 1 - rank) * step,
  }
  const grid = places.flatMap((place, rank) => [
    element('line', {
      x1: left,
      x2: right,
      y1: axes.y(rank),
      y2: axes.y(rank),
      stroke: colour('line'),
      'stroke-width': rank === 0 ? 1.5 : 0.75,
      'stroke-dasharray': rank === 0 ? null : '1 4',
    }),
    ...text(place, {
      x: left - 12,
      top: axes.y(rank) - lineHeightOf(sizes.small) / 2,
      width: labels,
      size: sizes.small,
      most: 1,
      tone: 'quiet',
      anchor: 'end',
    }).elements,
  ])
  const bottom = axes.y(0)
  const breaks = points.flatMap((one, index) => {
    const before = points[index - 1]
    if (one.isComparable || before === undefined) return []
    return [breakAt((axes.x(before.day) + axes.x(one.day)) / 2, axes.y(places.length - 1) - 8, bottom + 6)]
  })
  const days = drawDays(points, axes, { top: bottom + 14, left: margin, right: frame.width - margin })
  return grouped('series', {
    elements: [
      ...head.elements,
      ...grid,
      ...breaks,
      ...runsOf(points).flatMap((run) => drawRun(run, axes, frame)),
      ...days.elements,
    ],
    bottom: days.bottom + 24,
  })
}

type Known = TrendFigure & { readonly bounds: NonNullable<TrendFigure['bounds']> }

/** Points that a line may join: up to a break, or where nothing applies. */
function runsOf(points: readonly TrendFigure[]): Known[][] {
  const runs: Known[][] = [[]]
  for (const point of points) {
    if (!point.isComparable || point.bounds === null) runs.push([])
    if (point.bounds !== null) runs.at(-1)?.push(point as Known)
  }
  return runs.filter((run) => run.length > 0)
}

function drawRun(run: readonly Known[], { x, y }: Axes, frame: Frame): Element[] {
  const at = (bound: 'demonstrated' | 'possible') =>
    run.map(({ day, bounds }) => `${x(day).toFixed(1)} ${y(bounds[bound]).toFixed(1)}`)
  const line = (bound: 'demonstrated' | 'possible') =>
    element('path', { class: `line line-${bound}`, d: `M${at(bound).join(' L')}`, ...lineStyle[bound] })
  const band = [...at('possible'), ...at('demonstrated').reverse()]
  const { fill } = fillOf('possible', frame)
  return [
    ...(run.length > 1
      ? [
          element('path', { class: 'band', d: `M${band.join(' L')} Z`, fill: fill ?? null, opacity: 0.35 }),
          line('possible'),
          line('demonstrated'),
        ]
      : run.map(({ day, bounds }) => upright(x(day), y(bounds.demonstrated), y(bounds.possible)))),
    ...run.flatMap(({ day, bounds }) => [
      point('possible', x(day), y(bounds.possible)),
      point('demonstrated', x(day), y(bounds.demonstrated)),
    ]),
  ]
}

const lineStyle = {
  demonstrated: { fill: 'none', stroke: colour('band'), 'stroke-width': 2.5 },
  possible: { fill: 'none', stroke: colour('band'), 'stroke-width': 2, 'stroke-dasharray': '5 4' },
} as const

/** Of a day alone, what joins its two bounds. */
function upright(x: number, from: number, to: number): Element {
  return element('path', {
    class: 'line line-alone',
    d: `M${x.toFixed(1)} ${from.toFixed(1)} L${x.toFixed(1)} ${to.toFixed(1)}`,
    ...lineStyle.possible,
  })
}

/** What is demonstrated is a full disc, what is possible an open ring around it. */
function point(bound: 'demonstrated' | 'possible', x: number, y: number): Element {
  return bound === 'demonstrated'
    ? element('circle', { class: 'point point-demonstrated', cx: x, cy: y, r: 5, fill: colour('band') })
    : element('circle', {
        class: 'point point-possible',
        cx: x,
        cy: y,
        r: 8,
        fill: colour('paper'),
        stroke: colour('band'),
        'stroke-width': 2,
      })
}

function sample(bound: 'demonstrated' | 'possible', x: number, y: number): Element {
  return element('path', { d: `M${(x - 12).toFixed(1)} ${y} L${(x + 12).toFixed(1)} ${y}`, ...lineStyle[bound] })
}

function breakAt(x: number, from: number, to: number): Element {
  return element('line', {
    class: 'break',
    x1: x,
    x2: x,
    y1: from,
    y2: to,
    stroke: colour('not-met'),
    'stroke-width': 2,
    'stroke-dasharray': '2 4',
  })
}

/** The days under the axis: the first and the last, and between them those for which there is room. */
function drawDays(
  points: readonly TrendFigure[],
  { x }: Axes,
  { top, left, right }: { top: number; left: number; right: number },
): Drawn {
  const placed = points.map(({ date, day }) => {
    const half = widthOf(date, sizes.small) / 2
    const middle = Math.min(Math.max(x(day), left + half), right - half)
    return { date, from: middle - half, middle, to: middle + half }
  })
  const gap = 12
  const [first, last] = [placed[0], placed.at(-1)]
  const shown = first === undefined ? [] : [first]
  for (const label of placed.slice(1, -1)) {
    const isFree = label.from >= (shown.at(-1)?.to ?? 0) + gap && label.to + gap <= (last?.from ?? 0)
    if (isFree) shown.push(label)
  }
  if (last !== undefined && last !== first) {
    // Where the two do not fit beside one another, the last stands on a line of its own.
    shown.push(last)
  }
  const isTwoLines = first !== undefined && last !== undefined && last !== first && last.from < first.to + gap
  return together(
    ...shown.map((label) =>
      text(label.date, {
        x: label.middle,
        top: top + (isTwoLines && label === last ? lineHeightOf(sizes.small) : 0),
        width: right - left,
        size: sizes.small,
        most: 1,
        tone: 'quiet',
        anchor: 'middle',
      }),
    ),
    { elements: [], bottom: top },
  )
}
