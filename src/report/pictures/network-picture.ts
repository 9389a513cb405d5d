import type { FisoVocabulary } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { ShownCount, Summary } from '../../plan'
import { asXml, type Element, element, messagesIn, planMessages, reportMessages } from '../../words'
import { type NetworkPart, type NetworkPlace, networkFigures, shownCount } from '../figures/network-figures'
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
import { type LegendEntry, legend, swatch } from './legend'
import { colour } from './style'
import { widthOf } from './text'

/**
 * Where many schools stand, as an accessible SVG: for the whole and each component how many schools are at each stage, a
 * bar for what is demonstrated and one for what is possible. A number that is held back is said to be not shown, and
 * never drawn as none.
 *
 * `networkTables` has the same figures for the table beside it.
 *
 * @param summary what `summarise` of `partnership-continuum/plan` returned
 * @param options the width to lay it out for, and what the ids in it begin with, `network` unless named
 * @returns one `svg` element, for a file of its own or to be set into a page
 * @throws Error where the framework is not the one judged with; RangeError where an option is none
 *
 * @example
 * const svg = networkPicture(summarise(assessments))
 * svg.slice(0, 4) // '<svg'
 */
export function networkPicture<V extends Vocabulary = FisoVocabulary>(
  summary: Summary<V>,
  options: PictureOptions<V> = {},
): string {
  return asXml(networkDrawing(summary, options))
}

export function networkDrawing<V extends Vocabulary>(summary: Summary<V>, options: PictureOptions<V>): Element {
  const frame = frameOf(options, 'network')
  const { framework, schools, minimum, parts } = networkFigures(summary, options)
  const { picture: words, legend: labels } = messagesIn(reportMessages, options.locale).report
  const { minimum: tooFew } = messagesIn(planMessages, options.locale).network
  if (schools === null) {
    const sentence = tooFew(minimum)
    const drawn = text(sentence, { x: margin, top: margin, width: frame.width - 2 * margin })
    return picture(frame, { title: words.networkOfTooFew(framework), sentences: [sentence] }, drawn)
  }
  const number = (count: ShownCount) => shownCount(count, options.locale)
  const drawn = below(parts, margin, (part, top) => drawPart(part, { frame, top, schools, number }))
  const isHeldBack = parts.some(({ places }) => places.some((place) => bounds.some((bound) => place[bound] === null)))
  const entries: LegendEntry[] = [
    ...bounds.map((bound) => ({ symbol: swatch(bound, frame), label: labels[bound] })),
    ...(isHeldBack ? [{ symbol: (x: number, y: number) => [held(x - 12, y)], label: labels.notShown }] : []),
  ]
  return picture(
    frame,
    {
      title: words.network(framework, schools),
      sentences: [
        ...parts.flatMap(({ title, places }) => [
          `${title}.`,
          ...places.map((place) => words.place(place.title, number(place.demonstrated), number(place.possible))),
        ]),
        words.tableBeside,
      ],
    },
    together(drawn, legend(entries, frame, drawn.bottom + 4)),
  )
}

const bounds = ['demonstrated', 'possible'] as const
const thick = 13
const pitch = 17
const between = 12

interface Drawing {
  readonly frame: Frame
  readonly top: number
  readonly schools: number
  readonly number: (count: ShownCount) => string
}

function drawPart({ title, places }: NetworkPart, drawing: Drawing): Drawn {
  const { frame, top, number } = drawing
  const room = frame.width - 2 * margin
  const head = text(title, { x: margin, top, width: room, size: sizes.title, weight: 600, most: 5 })
  const widest = (texts: readonly string[]) => Math.max(...texts.map((one) => widthOf(one, sizes.small)))
  const labels = Math.min(widest(places.map((place) => place.title)) + 4, 0.34 * room)
  const numbers = widest(places.flatMap((place) => bounds.map((bound) => number(place[bound]))))
  const left = margin + labels + 12
  const bars = { left, width: frame.width - margin - left - numbers - 10 }
  const rows = below(places, head.bottom + 10, (place, y) => drawPlace(place, { ...drawing, top: y }, { labels, bars }))
  const axis = element('line', {
    x1: left,
    x2: left,
    y1: head.bottom + 6,
    y2: rows.bottom - between + 4,
    stroke: colour('line'),
    'stroke-width': 1.5,
  })
  return grouped('part', { elements: [...head.elements, ...rows.elements, axis], bottom: rows.bottom + 16 })
}

function drawPlace(
  place: NetworkPlace,
  { frame, top, schools, number }: Drawing,
  { labels, bars }: { labels: number; bars: { left: number; width: number } },
): Drawn {
  const label = text(place.title, {
    x: bars.left - 12,
    top: top + 4,
    width: labels,
    size: sizes.small,
    most: 2,
    anchor: 'end',
  })
  const drawn = bounds.map((bound, index): Drawn => {
    const y = top + index * pitch
    const count = place[bound]
    const length = ((count ?? 0) / schools) * bars.width
    const beside = count === null ? 30 : length + 6
    const words = text(number(count), {
      x: bars.left + beside,
      top: y + (thick - lineHeightOf(sizes.small)) / 2,
      width: frame.width,
      size: sizes.small,
      most: 1,
      tone: count === null ? 'quiet' : 'ink',
    })
    const bar = { class: `bar bar-${bound}`, x: bars.left, y, width: length, height: thick, ...fillOf(bound, frame) }
    return grouped(`count count-${bound}`, {
      elements: [
        ...(count === null ? [held(bars.left + 2, y + thick / 2)] : count === 0 ? [] : [element('rect', bar)]),
        ...words.elements,
      ],
      bottom: y + thick,
    })
  })
  const { elements, bottom } = together(label, ...drawn)
  return { elements, bottom: bottom + between }
}

/** In the place of a bar that is held back: dots, which have no length. */
function held(x: number, y: number): Element {
  return element('path', {
    class: 'held-back',
    d: `M${(x + 4).toFixed(1)} ${y.toFixed(1)} l0.1 0 m8 0 l0.1 0 m8 0 l0.1 0`,
    fill: 'none',
    stroke: colour('unknown'),
    'stroke-width': 4,
    'stroke-linecap': 'round',
  })
}
