import type { Locator } from '../framework'
import { findSource, type SourcesOptions } from '../sources'
import { asMarkdown, type Block, type Outline, outline, type Speech } from '../words'

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

/** Where each statement stands; a locator alone where its document is not known. */
export function sourceLines(
  restates: readonly Locator[],
  { messages }: Pick<Speech, 'messages'>,
  documents?: SourcesOptions['documents'],
): Outline[] {
  return restates.map((locator) => {
    const found = findSource(locator, documents)
    return outline(
      found === null ? messages.page.source(locator) : messages.page.section(found.title, found.section, locator),
    )
  })
}
