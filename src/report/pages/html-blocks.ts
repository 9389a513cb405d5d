import { type Block, type Element, element, type Outline } from '../../words'
import type { FigureTable } from '../figures/figure-table'

/** A part of a page: what stands under one heading. */
export interface Section {
  readonly heading: string
  readonly content: readonly Element[]
}

/** Blocks as the sections of a page, one for each heading; what stands before the first heading is left out. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { heading: string; content: Element[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === undefined) sections.push({ heading: block.text, content: [] })
    else sections.at(-1)?.content.push(asElement(block))
  }
  return sections
}

/** One block as an element; the title of a page is its first heading. */
export function asElement(block: Block): Element {
  switch (block.kind) {
    case 'title':
      return element('h1', {}, [block.text])
    case 'heading':
      return element(`h${block.level ?? 2}`, {}, [block.text])
    case 'line':
      return element('p', {}, [block.text])
    case 'list':
      return list(block.items)
    case 'table':
      return table({ caption: '', head: block.head, rows: block.rows }, null)
  }
}

function list(items: readonly Outline[]): Element {
  return element(
    'ul',
    {},
    items.map(({ text, parts }) => element('li', {}, [text, ...(parts.length === 0 ? [] : [list(parts)])])),
  )
}

/** A table that can be scrolled where it is wider than the page, by keyboard too; the first cell of a row names it. */
export function table({ caption, head, rows }: FigureTable, id: string | null, look?: 'long'): Element {
  const row = (cells: readonly string[]) =>
    element(
      'tr',
      {},
      cells.map((cell, index) => (index === 0 ? element('th', { scope: 'row' }, [cell]) : element('td', {}, [cell]))),
    )
  const whole = element('table', {}, [
    ...(id === null ? [] : [element('caption', { id }, [element('span', {}, [caption])])]),
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((cell) => element('th', { scope: 'col' }, [cell])),
      ),
    ]),
    element('tbody', {}, rows.map(row)),
  ])
  if (id === null) return whole
  const classes = look === undefined ? 'table' : `table ${look}`
  return element('section', { class: classes, 'aria-labelledby': id, tabindex: 0 }, [whole])
}
