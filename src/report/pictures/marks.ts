import type { Verdict } from '../../verdicts'
import { type Element, element } from '../../words'
import { colour } from './style'

/** How large a mark is, and from the middle of one to the next. */
export const markSize = 20
export const markPitch = 26

/** The order in which the marks of a stage stand. */
export const verdictOrder: readonly Verdict[] = ['met', 'notMet', 'unknown', 'notApplicable']

/**
 * One statement's verdict: met is a full disc with a tick, not met an open square with a cross, unknown an open ring with
 * a question mark, not applicable a bar. What it stands for shows where a pointer rests on it.
 */
export function mark(verdict: Verdict, { x, y, title }: { x: number; y: number; title: string | null }): Element {
  return element('g', { class: `mark mark-${verdict}`, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
    ...(title === null ? [] : [element('title', {}, [title])]),
    ...shapes[verdict],
  ])
}

const stroke = { fill: 'none', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }

const shapes: Readonly<Record<Verdict, readonly Element[]>> = {
  met: [
    element('circle', { r: 9, fill: colour('met') }),
    element('path', { ...stroke, d: 'M-4 0.5 L-1.2 3.4 L4.2 -3', stroke: colour('paper') }),
  ],
  notMet: [
    element('rect', { ...stroke, x: -8, y: -8, width: 16, height: 16, rx: 2, stroke: colour('not-met') }),
    element('path', { ...stroke, d: 'M-3.4 -3.4 L3.4 3.4 M3.4 -3.4 L-3.4 3.4', stroke: colour('not-met') }),
  ],
  unknown: [
    element('circle', { ...stroke, r: 8.5, stroke: colour('unknown'), 'stroke-dasharray': '3.2 3.475' }),
    element('path', {
      ...stroke,
      'stroke-width': 1.8,
      d: 'M-2.4 -2.2 C-2.4 -5 2.4 -5 2.4 -2.2 C2.4 -0.4 0 -0.4 0 1.6 M0 4.4 L0 4.5',
      stroke: colour('unknown'),
    }),
  ],
  notApplicable: [element('path', { ...stroke, d: 'M-6 0 L6 0', stroke: colour('unknown') })],
}
