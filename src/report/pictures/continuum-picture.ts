import type { FisoVocabulary } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import type { Assessment } from '../../levels'
import type { Verdict } from '../../verdicts'
import { asXml, type Element, element, messages, messagesIn, reportMessages } from '../../words'
import { type ComponentFigures, continuumFigures, type StageFigures } from '../figures/continuum-figures'
import type { PictureOptions } from '../options'
import {
  below,
  type Drawn,
  type Frame,
  fillOf,
  frameOf,
  grouped,
  margin,
  picture,
  sizes,
  text,
  together,
} from './drawing'
import { type LegendEntry, legend, swatch } from './legend'
import { mark, markPitch, markSize, verdictOrder } from './marks'
import { colour } from './style'

/**
 * Where a school stands, as an accessible SVG: for each component its stages, the band from what is demonstrated to what
 * is possible, and each statement as a mark that is met, not met, unknown or not applicable by its shape.
 *
 * It needs no script and no network, looks right on light and on dark paper, and text from outside stays text. Whether
 * the stages stand beside or below one another follows from the width that it is laid out for. `continuumTables` has the
 * same figures for the table beside it. A page can set eight colours of its own: `pictureStyle` names them.
 *
 * @param assessment what `assess` returned
 * @param options the width to lay it out for, and what the ids in it begin with, `continuum` unless named
 * @returns one `svg` element, for a file of its own or to be set into a page
 * @throws Error where the framework is not the one judged with; RangeError where an option is none
 *
 * @example
 * const svg = continuumPicture(assessment, { width: 360 })
 * svg.slice(0, 4) // '<svg'
 */
export function continuumPicture<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  options: PictureOptions<V> = {},
): string {
  return asXml(continuumDrawing(assessment, options))
}

export function continuumDrawing<V extends Vocabulary>(assessment: Assessment<V>, options: PictureOptions<V>): Element {
  const frame = frameOf(options, 'continuum')
  const { subject, framework, components } = continuumFigures(assessment, options)
  const said: Said = {
    words: messagesIn(messages, options.locale),
    report: messagesIn(reportMessages, options.locale).report,
  }
  const { picture: words } = said.report
  const drawn = below(components, margin, (component, top) => drawComponent(component, frame, top, said))
  return picture(
    frame,
    {
      title: words.continuum(subject, framework),
      sentences: [
        ...components.flatMap(({ title, level, stages }) => [
          words.component(title, level),
          ...stages.map(({ title: stage, counts: { met, notMet, unknown, notApplicable } }) =>
            words.stage(stage, said.words.explain.counts(met, notMet, unknown, notApplicable)),
          ),
        ]),
        words.tableBeside,
      ],
    },
    together(drawn, legend(entries(components, frame, said), frame, drawn.bottom + 8)),
  )
}

interface Said {
  readonly words: typeof messages
  readonly report: (typeof reportMessages)['report']
}

function drawComponent(component: ComponentFigures, frame: Frame, top: number, said: Said): Drawn {
  const room = { x: margin, width: frame.width - 2 * margin }
  const title = text(component.title, { ...room, top, size: sizes.title, weight: 600, most: 5 })
  const level = text(component.level, { ...room, top: title.bottom + 2, tone: 'quiet' })
  const note =
    component.note === null
      ? level
      : text(component.note, { ...room, top: level.bottom, size: sizes.small, tone: 'quiet', most: 4 })
  const head = [title, level, ...(note === level ? [] : [note])]
  const column = room.width / component.stages.length
  const stages =
    column >= fewestWide
      ? beside(component, frame, note.bottom + 12, said)
      : under(component, frame, note.bottom + 12, said)
  const { elements, bottom } = grouped('component', together(...head, stages))
  return { elements, bottom: bottom + 28 }
}

/** A stage narrower than this has no room for its title and four marks, and stands below the one before it. */
const fewestWide = 112
const thick = 16

/** The stages beside one another, with the band running along. */
function beside({ stages }: ComponentFigures, frame: Frame, top: number, said: Said): Drawn {
  const column = (frame.width - 2 * margin) / stages.length
  const at = (index: number) => margin + index * column
  const inside = { width: column - 12, size: sizes.small, weight: 600 } as const
  const titles = together(
    ...stages.map(({ title }, index) => text(title, { ...inside, x: at(index) + 2, top, most: 2 })),
  )
  const y = titles.bottom + 6
  const ends = reachOf(stages)
  const along = (from: number, to: number) => ({ x: at(from), y, width: (to - from) * column, height: thick })
  const band = drawBand(ends, stages.length, along, frame)
  const ticks = stages
    .slice(1)
    .map((_, index) => line({ x1: at(index + 1), x2: at(index + 1), y1: y - 3, y2: y + thick + 3 }))
  const marks = stages.map((stage, index) =>
    drawMarks(stage, { x: at(index) + 2, top: y + thick + 10, width: column - 12 }, said),
  )
  return together(titles, { elements: [...band, ...ticks], bottom: y + thick }, ...marks)
}

/** The stages below one another, with the band running down. */
function under({ stages }: ComponentFigures, frame: Frame, top: number, said: Said): Drawn {
  const x = margin + thick + 16
  const width = frame.width - margin - x
  const tops: number[] = []
  const { elements, bottom } = below(stages, top, (stage, at) => {
    tops.push(at)
    const title = text(stage.title, { x, top: at + 4, width, size: sizes.small, weight: 600, most: 2 })
    const drawn = together(title, drawMarks(stage, { x, top: title.bottom + 6, width }, said))
    return { elements: drawn.elements, bottom: drawn.bottom + 10 }
  })
  const at = (index: number) => tops[index] ?? bottom
  const along = (from: number, to: number) => ({ x: margin, y: at(from), width: thick, height: at(to) - at(from) })
  const band = drawBand(reachOf(stages), stages.length, along, frame)
  const ticks = tops.slice(1).map((y) => line({ x1: margin - 3, x2: margin + thick + 3, y1: y, y2: y }))
  return { elements: [...band, ...ticks, ...elements], bottom }
}

/** How many stages from the first each bound of the level takes in. */
function reachOf(stages: readonly StageFigures[]): { readonly demonstrated: number; readonly possible: number } {
  const count = (...within: StageFigures['within'][]) => stages.filter((stage) => within.includes(stage.within)).length
  return { demonstrated: count('demonstrated'), possible: count('demonstrated', 'possible') }
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The way from the first stage to the last, what is possible of it and what is demonstrated. */
function drawBand(
  { demonstrated, possible }: ReturnType<typeof reachOf>,
  stages: number,
  along: (from: number, to: number) => Rectangle,
  frame: Frame,
): Element[] {
  const way = { rx: 5, fill: colour('paper'), stroke: colour('line'), 'stroke-width': 1.5 }
  return [
    element('rect', { class: 'way', ...along(0, stages), ...way }),
    ...(possible > demonstrated
      ? [element('rect', { class: 'possible', ...along(demonstrated, possible), rx: 5, ...fillOf('possible', frame) })]
      : []),
    ...(demonstrated > 0
      ? [element('rect', { class: 'demonstrated', ...along(0, demonstrated), rx: 5, ...fillOf('demonstrated', frame) })]
      : []),
  ]
}

function line(ends: { x1: number; x2: number; y1: number; y2: number }): Element {
  return element('line', { ...ends, stroke: colour('line'), 'stroke-width': 1.5 })
}

function drawMarks(
  { statements }: StageFigures,
  { x, top, width }: { x: number; top: number; width: number },
  { words, report }: Said,
): Drawn {
  const inRow = Math.max(1, Math.floor((width - markSize) / markPitch) + 1)
  const sorted = verdictOrder.flatMap((verdict) => statements.filter((statement) => statement.verdict === verdict))
  const elements = sorted.map(({ text: statement, verdict }, index) =>
    mark(verdict, {
      x: x + markSize / 2 + (index % inRow) * markPitch,
      y: top + markSize / 2 + Math.floor(index / inRow) * markPitch,
      title: report.picture.mark(statement, words.verdict[verdict]),
    }),
  )
  return grouped('stage', { elements, bottom: top + Math.ceil(sorted.length / inRow) * markPitch })
}

/** The band, and the marks that there are; the three that matter always. */
function entries(components: readonly ComponentFigures[], frame: Frame, { words, report }: Said): LegendEntry[] {
  const always: readonly Verdict[] = ['met', 'notMet', 'unknown']
  const isSeen = (verdict: Verdict) =>
    components.some(({ stages }) => stages.some(({ statements }) => statements.some((one) => one.verdict === verdict)))
  return [
    { symbol: swatch('demonstrated', frame), label: report.legend.demonstrated },
    { symbol: swatch('possible', frame), label: report.legend.possible },
    ...verdictOrder
      .filter((verdict) => always.includes(verdict) || isSeen(verdict))
      .map((verdict): LegendEntry => {
        return {
          symbol: (x, y) => [mark(verdict, { x, y, title: null })],
          label: report.legend.statement(words.verdict[verdict]),
        }
      }),
  ]
}
