import type { Source } from '../../data'
import { assertSound, type Framework, localised, type Vocabulary } from '../framework'
import { enAU, type Locale, languageOf, messagesIn, standardsMessages } from '../words'
import { documentsOf } from './documents'
import { type RelationTo, relationsInSkos, type SkosRelation, schemeOf, skosRelations } from './skos-relations'
import { relationsOf, type Thing, thingsOf } from './things'
import { checkedBase } from './uri-base'

/** What only who publishes the vocabulary can say of it. */
export interface SkosOptions {
  /** What every IRI begins with, an address of yours such as `https://example.org/fiso/`. Each edition needs its own. */
  readonly uriBase: string
  /** The source documents that the framework's locators name. */
  readonly documents?: Readonly<Record<string, Source>>
  /** In whose words, and the language that labels are tagged with. */
  readonly locale?: Locale
}

/** A JSON-LD document that carries its own context: nothing is fetched to read it. */
export interface SkosDocument {
  readonly '@context': Readonly<Record<string, unknown>>
  readonly '@graph': readonly SkosNode[]
}

/** A node of the graph: a scheme, a concept, or the stages in their order. */
export type SkosNode = SkosScheme | SkosConcept | SkosStages

/** Texts by language. */
export type SkosText = Readonly<Record<string, string>>

/** The continuum, a checklist, or the Essential Elements. */
export interface SkosScheme {
  readonly '@id': string
  readonly '@type': 'ConceptScheme'
  readonly title: SkosText
  /** The framework's edition. */
  readonly versionInfo: string
  /** The terms of each document that it restates. */
  readonly rights?: readonly string[]
  readonly source?: readonly string[]
  readonly hasTopConcept: readonly string[]
}

/** A component, a stage of one, a section, a statement or an Essential Element. */
export interface SkosConcept extends Readonly<Partial<Record<SkosRelation, readonly string[]>>> {
  readonly '@id': string
  readonly '@type': 'Concept'
  readonly inScheme: string
  readonly topConceptOf?: string
  readonly notation: string
  readonly prefLabel: SkosText
  /** The same for families, in everyday words. */
  readonly note?: SkosText
  readonly source?: readonly string[]
}

/** The stages of a component in their order. */
export interface SkosStages {
  readonly '@id': string
  readonly '@type': 'OrderedCollection'
  readonly prefLabel: SkosText
  readonly memberList: readonly string[]
}

/**
 * A framework as SKOS in JSON-LD: a concept scheme for the continuum, for each checklist and for the Essential
 * Elements; their parts and statements as concepts, broader above narrower; and the crosswalk, as mapping properties
 * between schemes and as semantic relations within one.
 *
 * What a relation says of the *other* end is what SKOS says too: of a statement with `broad` to a section, the section is
 * the `broadMatch`. Both directions are written out. Where SKOS forbids two relations together, the weaker is left out:
 * `related` of what stands above or below (S27), and whatever would contradict an `exactMatch` (S46).
 *
 * @param framework the FISO dimension or one of your own
 * @returns plain JSON, the same bytes for the same arguments
 * @throws RangeError where `uriBase` cannot be used; Error where the framework cannot be judged by
 *
 * The standard: W3C, SKOS Simple Knowledge Organization System Reference, 18 August 2009.
 *
 * @example
 * const { '@graph': nodes } = skos(fiso, { uriBase: 'https://example.org/fiso/' })
 * nodes.filter((node) => node['@type'] === 'ConceptScheme').length // 8
 */
export function skos<V extends Vocabulary>(framework: Framework<V>, options: SkosOptions): SkosDocument {
  assertSound(framework)
  const { locale = enAU } = options
  const general = localised(framework as unknown as Framework, locale)
  const writing = writingOf(options.uriBase, locale)
  const things = thingsOf(general)
  const relations = relationsInSkos(things, relationsOf(general, things))
  return {
    '@context': context,
    '@graph': [
      ...schemesOf(things, general, options, writing),
      ...things.flatMap((thing) => (isScheme(thing) ? [] : [conceptOf(thing, relations.get(thing) ?? [], writing)])),
      ...things.flatMap((thing) => (thing.kind === 'component' ? [stagesOf(thing, things, writing)] : [])),
    ],
  }
}

const text = (property: string) => ({ '@id': property, '@container': '@language' })
const one = (property: string) => ({ '@id': property, '@type': '@id' })
const several = (property: string) => ({ ...one(property), '@container': '@set' })

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  ConceptScheme: 'skos:ConceptScheme',
  Concept: 'skos:Concept',
  OrderedCollection: 'skos:OrderedCollection',
  title: text('dct:title'),
  prefLabel: text('skos:prefLabel'),
  note: text('skos:note'),
  notation: 'skos:notation',
  versionInfo: 'owl:versionInfo',
  rights: { '@id': 'dct:rights', '@container': '@set' },
  source: { '@id': 'dct:source', '@container': '@set' },
  inScheme: one('skos:inScheme'),
  topConceptOf: one('skos:topConceptOf'),
  hasTopConcept: several('skos:hasTopConcept'),
  ...Object.fromEntries(skosRelations.map((relation) => [relation, several(`skos:${relation}`)])),
  memberList: { ...one('skos:memberList'), '@container': '@list' },
}

interface Writing {
  readonly inLanguage: (text: string) => SkosText
  readonly words: typeof standardsMessages
  /** An IRI by what it names. Each id is one segment but a statement's, which has its own. */
  readonly iri: (kind: string, ...path: readonly string[]) => string
}

function writingOf(uriBase: string, locale: Locale): Writing {
  const base = checkedBase(uriBase)
  return {
    inLanguage: (said) => ({ [languageOf(locale)]: said }),
    words: messagesIn(standardsMessages, locale),
    iri: (kind, ...path) => `${base}${[kind, ...path].map(encodeURIComponent).join('/')}`,
  }
}

function isScheme({ kind }: Thing): boolean {
  return kind === 'continuum' || kind === 'checklist'
}

function iriOf(thing: Thing, { iri }: Writing): string {
  const isStatement = thing.kind === 'statement' || thing.kind === 'checklistStatement'
  return isStatement ? iri('statement', ...thing.id.split('/')) : iri(thing.kind, ...thing.path)
}

/** The scheme of what stands below nothing: an Essential Element's is the one of all of them. */
function schemeIri(thing: Thing, writing: Writing): string {
  const root = schemeOf(thing)
  return root.kind === 'element' ? writing.iri('elements') : iriOf(root, writing)
}

function labelOf(thing: Thing, { words }: Writing): string {
  if (thing.kind === 'element') return thing.text ?? words.case.element(thing.number)
  if (thing.kind !== 'stage') return thing.text
  return words.skos.stage(thing.parent?.text ?? '', thing.text)
}

function schemesOf(
  things: readonly Thing[],
  { edition }: Framework,
  options: SkosOptions,
  writing: Writing,
): SkosScheme[] {
  const { inLanguage, words } = writing
  const byScheme = new Map<string, Thing[]>()
  for (const thing of things) {
    const iri = schemeIri(thing, writing)
    byScheme.set(iri, [...(byScheme.get(iri) ?? []), thing])
  }
  return [...byScheme].map(([iri, [first, ...rest]]) => {
    const root = first as Thing
    const all = [root, ...rest]
    const rights = documentsOf(all, options.documents).map(({ title, licence }) => words.skos.rights(title, licence))
    return {
      '@id': iri,
      '@type': 'ConceptScheme',
      title: inLanguage(root.kind === 'element' ? words.skos.elements : root.text),
      versionInfo: edition,
      ...(rights.length > 0 ? { rights } : {}),
      ...(isScheme(root) && root.restates.length > 0 ? { source: root.restates } : {}),
      hasTopConcept: all.filter((thing) => isTop(thing)).map((thing) => iriOf(thing, writing)),
    }
  })
}

function isTop(thing: Thing): boolean {
  return thing.kind === 'element' || (thing.parent !== null && isScheme(thing.parent))
}

function conceptOf(thing: Thing, relations: readonly RelationTo[], writing: Writing): SkosConcept {
  const { inLanguage } = writing
  const scheme = schemeIri(thing, writing)
  return {
    '@id': iriOf(thing, writing),
    '@type': 'Concept',
    inScheme: scheme,
    ...(isTop(thing) ? { topConceptOf: scheme } : {}),
    notation: thing.id,
    prefLabel: inLanguage(labelOf(thing, writing)),
    ...(thing.plainly === undefined ? {} : { note: inLanguage(thing.plainly) }),
    ...(thing.restates.length > 0 ? { source: thing.restates } : {}),
    ...Object.fromEntries(
      skosRelations.flatMap((relation) => {
        const others = relations.filter((other) => other.relation === relation).map(({ to }) => iriOf(to, writing))
        return others.length > 0 ? [[relation, others]] : []
      }),
    ),
  }
}

function stagesOf(component: Thing, things: readonly Thing[], writing: Writing): SkosStages {
  const stages = things.filter(({ parent }) => parent === component)
  return {
    '@id': writing.iri('stages', ...component.path),
    '@type': 'OrderedCollection',
    prefLabel: writing.inLanguage(writing.words.skos.stages(labelOf(component, writing))),
    memberList: stages.map((stage) => iriOf(stage, writing)),
  }
}
