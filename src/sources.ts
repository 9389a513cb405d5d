import type { FisoVocabulary } from '../data/fiso'
import { restatements } from '../data/restatements'
import { shippedSources } from '../data/shipped'
import type { Source } from '../data/sources'
import { type Framework, type Locator, restatementsOf, type Vocabulary } from './framework'

/** Where in which document a statement stands. */
export interface SourceStatement extends Pick<Source, 'title' | 'publisher' | 'edition' | 'jurisdiction'> {
  readonly locator: Locator
  /** The title of the section. */
  readonly section: string
}

/** Where to look an id up. */
export interface SourcesOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  /** The source documents that the framework's locators name: `source` in `source#section/number`. */
  readonly documents?: Readonly<Record<string, Source>>
}

/**
 * Where something comes from: the title, publisher, edition and section of each statement that it restates.
 *
 * @param id of anything in a framework or in the reference data: an indicator, a strategy, a component, a stage, a
 * checklist, a section, `element/4`, a statement, a definition, a provision; or a locator, such as a step carries
 * @returns one entry for each statement restated; none for what is ours alone
 * @throws RangeError where there is nothing with that id, or its document is not among `documents`
 *
 * @example
 * sources('communication/evolving/feel-welcome')[0]?.section // 'The continuum: component one, Evolving'
 */
export function sources<V extends Vocabulary = FisoVocabulary>(
  id: string,
  { framework, documents = shippedSources() }: SourcesOptions<V> = {},
): SourceStatement[] {
  const sourceOf = (locator: Locator): SourceStatement => {
    const found = findSource(locator, documents)
    if (found !== null) return found
    throw new RangeError(`"${locator}" names no statement of a known document; it should be source#section/number`)
  }
  if (id.includes('#')) return [sourceOf(id as Locator)]
  const known = framework === undefined ? restatements() : restatementsOf(framework)
  const found = known.find((entry) => entry.id === id)
  if (found === undefined) throw new RangeError(`there is nothing with the id "${id}"`)
  return found.restates.map(sourceOf)
}

/** Where a statement stands, or null where its document does not have it. */
export function findSource(
  locator: Locator,
  documents: Readonly<Record<string, Source>> = shippedSources(),
): SourceStatement | null {
  const [, name = '', section = '', number = ''] = /^([^#]+)#(.+)\/([1-9]\d*)$/.exec(locator) ?? []
  const document = Object.hasOwn(documents, name) ? documents[name] : undefined
  const entry =
    document !== undefined && Object.hasOwn(document.sections, section) ? document.sections[section] : undefined
  if (document === undefined || entry === undefined || Number(number) > entry.statements) return null
  const { title, publisher, edition, jurisdiction } = document
  return { locator, title, publisher, edition, jurisdiction, section: entry.title }
}
