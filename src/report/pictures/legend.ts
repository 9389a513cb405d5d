import { type Element, element } from '../../words'
import { type Drawn, type Frame, fillOf, lineHeightOf, margin, sizes, text } from './drawing'
import { widthOf } from './text'

/** What a sign in the picture means. */
export interface LegendEntry {
  /** The sign, its middle at a point; 20 pixels high, and at most as wide as `symbolWidth`. */
  readonly symbol: (x: number, y: number) => readonly Element[]
  readonly label: string
}

const symbolWidth = 24
const gap = 8
const between = 20
const rowHeight = 28

/** The signs with what they mean, as many in a row as there is room for. */
export function legend(entries: readonly LegendEntry[], { width }: Frame, top: number): Drawn {
  const room = width - 2 * margin
  const elements: Element[] = []
  let x = margin
  let y = top
  let bottom = top
  for (const { symbol, label } of entries) {
    const wanted = symbolWidth + gap + widthOf(label, sizes.small)
    if (x > margin && x + wanted > margin + room) {
      x = margin
      y = bottom
    }
    const labelRoom = room - symbolWidth - gap
    const words = text(label, {
      x: x + symbolWidth + gap,
      top: y + (rowHeight - lineHeightOf(sizes.small)) / 2,
      width: labelRoom,
      size: sizes.small,
      tone: 'quiet',
    })
    elements.push(...symbol(x + symbolWidth / 2, y + rowHeight / 2), ...words.elements)
    x += wanted + between
    bottom = Math.max(bottom, y + rowHeight, words.bottom + 5)
  }
  return { elements, bottom }
}

/** A piece of a band or of a bar. */
export function swatch(bound: 'demonstrated' | 'possible', frame: Frame): LegendEntry['symbol'] {
  return (x, y) => [
    element('rect', { x: x - 11.25, y: y - 6.25, width: 22.5, height: 12.5, rx: 3, ...fillOf(bound, frame) }),
  ]
}
