import type { Source } from '../../data'
import { shippedSources } from '../../data/shipped'
import type { Thing } from './things'

/** The source documents that things restate, in the order in which the documents are given. */
export function documentsOf(
  things: readonly Thing[],
  documents: Readonly<Record<string, Source>> = shippedSources(),
): Source[] {
  const named = new Set(things.flatMap(({ restates }) => restates.map((locator) => locator.split('#', 1)[0])))
  return Object.entries(documents).flatMap(([id, document]) => (named.has(id) ? [document] : []))
}
