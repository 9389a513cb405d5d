import { type Attributes, type Element, element } from '../../words'
import type { PictureOptions } from '../options'
import { colour, pictureStyle } from './style'
import { linesOf } from './text'

/** Something drawn, and how far down it reaches. */
export interface Drawn {
  readonly elements: readonly Element[]
  readonly bottom: number
}

/** The space around what is drawn. */
export const margin = 16

/** Sizes of text: as a page has them, so that a picture shown as wide as it was laid out reads like one. */
export const sizes = { title: 17, text: 15, small: 14 } as const

/** How a picture is laid out and what its ids begin with. */
export interface Frame {
  readonly prefix: string
  readonly width: number
}

/**
 * The frame that a caller asks for.
 *
 * @throws RangeError where the prefix could not begin an id, or nothing could be laid out in the width
 */
export function frameOf({ idPrefix, width }: Pick<PictureOptions, 'idPrefix' | 'width'>, prefix: string): Frame {
  const frame = { prefix: idPrefix ?? prefix, width: width ?? 720 }
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(frame.prefix)) {
    throw new RangeError('idPrefix should begin with a letter and hold only letters, digits, hyphens and underscores')
  }
  if (!(frame.width >= 240 && frame.width <= 2000)) {
    throw new RangeError('width should be a number of pixels from 240 to 2000')
  }
  return frame
}

/** A whole picture: what it is called and says, then what is drawn. */
export function picture(
  { prefix, width }: Frame,
  { title, sentences }: { readonly title: string; readonly sentences: readonly string[] },
  { elements, bottom }: Drawn,
): Element {
  const height = bottom + margin
  const id = (of: string) => `${prefix}-${of}`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'continuum-picture',
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: '100%',
      role: 'img',
      'aria-labelledby': id('title'),
      'aria-describedby': id('description'),
    },
    [
      element('title', { id: id('title') }, [title]),
      element('desc', { id: id('description') }, [sentences.join(' ')]),
      element('style', {}, [pictureStyle]),
      element('defs', {}, [hatch(prefix)]),
      element('rect', { width, height, fill: colour('paper') }),
      ...elements,
    ],
  )
}

function round(length: number): number {
  return Number(length.toFixed(2))
}

/** What is possible and not demonstrated: hatched, so that it is told apart without colour. */
function hatch(prefix: string): Element {
  return element(
    'pattern',
    {
      id: `${prefix}-hatch`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [
      element('rect', { width: 6, height: 6, fill: colour('paper') }),
      element('rect', { width: 2, height: 6, fill: colour('band') }),
    ],
  )
}

/** How a bound is filled: what is demonstrated in full, what is possible hatched. */
export function fillOf(bound: 'demonstrated' | 'possible', { prefix }: Frame): Attributes {
  return bound === 'demonstrated'
    ? { fill: colour('band'), stroke: colour('band'), 'stroke-width': 1.5 }
    : { fill: `url(#${prefix}-hatch)`, stroke: colour('band'), 'stroke-width': 1.5 }
}

interface TextOptions {
  readonly x: number
  /** Where the first line begins, its top. */
  readonly top: number
  readonly width: number
  readonly size?: number
  readonly most?: number
  readonly weight?: 400 | 600
  readonly tone?: 'ink' | 'quiet'
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Text broken into lines. */
export function text(
  content: string,
  { x, top, width, size = sizes.text, most = 3, weight = 400, tone = 'ink', anchor = 'start' }: TextOptions,
): Drawn {
  const lineHeight = lineHeightOf(size)
  // Bold letters are wider.
  const lines = linesOf(content, { width: weight === 600 ? width / 1.08 : width, size, most })
  const attributes = {
    'font-size': size,
    'font-weight': weight === 400 ? null : weight,
    'text-anchor': anchor === 'start' ? null : anchor,
    fill: colour(tone),
  }
  return {
    elements: [
      element(
        'text',
        attributes,
        lines.map((line, index) => element('tspan', { x, y: top + 0.78 * lineHeight + index * lineHeight }, [line])),
      ),
    ],
    bottom: top + lines.length * lineHeight,
  }
}

export function lineHeightOf(size: number): number {
  return Math.round(1.35 * size)
}

/** What belongs together in a group of its own, by whose class it can be found. */
export function grouped(name: string, { elements, bottom }: Drawn): Drawn {
  return { elements: [element('g', { class: name }, elements)], bottom }
}

/** Several things beside one another: as far down as the longest. */
export function together(...all: readonly Drawn[]): Drawn {
  return {
    elements: all.flatMap(({ elements }) => elements),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  }
}

/** Things under one another. */
export function below<T>(all: readonly T[], top: number, draw: (one: T, top: number) => Drawn): Drawn {
  const elements: Element[] = []
  let bottom = top
  for (const one of all) {
    const drawn = draw(one, bottom)
    elements.push(...drawn.elements)
    bottom = drawn.bottom
  }
  return { elements, bottom }
}
