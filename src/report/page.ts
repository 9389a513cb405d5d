import type { Locator } from '../framework'
import { findSource, type SourcesOptions } from '../sources'
import { messages, type Outline, outline } from '../words'
import { asMarkdown, type Block } from './blocks'

/** A page to read. */
export interface Page {
  /** `continuum`, the id of a checklist, `strategies` or `reference`. */
  readonly id: string
  readonly title: string
  readonly markdown: string
}

/** A page from its blocks. */
export function page(id: string, title: string, blocks: readonly Block[]): Page {
  return { id, title, markdown: `${asMarkdown([{ kind: 'title', text: title }, ...blocks])}\n` }
}

/** A heading with a list under it, where there is anything to list. */
export function listed(heading: string, items: readonly Outline[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
}

/** Where each statement stands; a locator alone where its document is not known. */
export function sourceLines(restates: readonly Locator[], documents?: SourcesOptions['documents']): Outline[] {
  return restates.map((locator) => {
    const found = findSource(locator, documents)
    return outline(
      found === null ? messages.page.source(locator) : messages.page.section(found.title, found.section, locator),
    )
  })
}
