import type { FisoVocabulary } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { TrendPoint } from '../../plan'
import { asXml, type Element, element, messagesIn, reportMessages } from '../../words'
import { type TrendFigure, type TrendFigures, type TrendSeries, trendFigures } from '../figures/trend-figures'
import type { PictureOptions } from '../options'
import {
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
import { linesOf, widthOf } from './text'

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
  return asXml(trendDrawing(points, options))
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

/** From one stage up to the next, at least. */
const step = 34
/** The lines that the name of a stage may take. */
const mostLines = 3

/** Where days and ranks stand. */
interface Axes {
  readonly x: (day: number) => number
  readonly y: (rank: number) => number
}

function drawSeries({ title, points }: TrendSeries, { places }: TrendFigures, frame: Frame, top: number): Drawn {
  const room = { x: margin, width: frame.width - 2 * margin }
  const head = text(title, { ...room, top, size: sizes.title, weight: 600, most: 5 })
  const widest = (texts: readonly string[]) => Math.max(...texts.map((one) => widthOf(one, sizes.small))) + 4
  // Names wrap where they would take more than a third; a word is broken only where it would take nearly a half.
  const longestWord = widest(places.flatMap((place) => place.split(' ')))
  const labels = Math.min(widest(places), Math.max(0.34 * room.width, Math.min(longestWord, 0.45 * room.width)))
  const [left, right] = [margin + labels + 12, frame.width - margin - 8]
  const label = { width: labels, size: sizes.small, most: mostLines }
  const heights = places.map((place) => linesOf(place, label).length * lineHeightOf(sizes.small))
  const apart = Math.max(step, ...heights.map((height) => height + 4))
  /** What the names at the first and the last stage need above and below their lines. */
  const around = Math.max(14, ...heights.map((height) => height / 2 + 2))
  const first = head.bottom + around + 8
  const [from, to] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0]
  // What stands on one day alone stands in the middle.
  const inset = 14
  const axes: Axes = {
    x: (day) =>
      from === to ? (left + right) / 2 : left + inset + ((day - from) / (to - from)) * (right - left - 2 * inset),
    y: (rank) => first + (places.length - 1 - rank) * apart,
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
      ...label,
      x: left - 12,
      top: axes.y(rank) - (heights[rank] ?? 0) / 2,
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
  const days = drawDays(points, axes, { top: bottom + around, left: margin / 2, right: frame.width - margin / 2 })
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

/** The days under the axis, on one line: the last, the first, and between them those for which there is room. */
function drawDays(
  points: readonly TrendFigure[],
  { x }: Axes,
  { top, left, right }: { top: number; left: number; right: number },
): Drawn {
  const gap = 12
  /** The label of a day, under its point, or as near to it as it can stand before `end`. */
  const labelOf = ({ date, day }: TrendFigure, end: number) => {
    const half = widthOf(date, sizes.small) / 2
    const middle = Math.min(Math.max(x(day), left + half), end - half)
    return { date, from: middle - half, middle, to: middle + half }
  }
  const last = points.slice(-1).map((point) => labelOf(point, right))
  const free = (last[0]?.from ?? right) - gap
  const [first, ...between] = points.slice(0, -1)
  const fits = first !== undefined && widthOf(first.date, sizes.small) <= free - left
  const shown = fits ? [labelOf(first, free)] : []
  for (const label of between.map((point) => labelOf(point, right))) {
    if (label.from >= (shown.at(-1)?.to ?? free) + gap && label.to <= free) shown.push(label)
  }
  return together(
    ...[...shown, ...last].map(({ date, middle }) =>
      text(date, { x: middle, top, width: right - left, size: sizes.small, most: 1, tone: 'quiet', anchor: 'middle' }),
    ),
    { elements: [], bottom: top },
  )
}
