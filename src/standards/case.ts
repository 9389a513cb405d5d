import type { Source } from '../../data'
import { dayNumber } from '../evidence'
import { assertSound, type Framework, idsOf, localised, type Vocabulary } from '../framework'
import { enAU, type Locale, languageOf, messagesIn, standardsMessages } from '../words'
import type {
  CaseLink,
  CasePackage,
  CFAssociation,
  CFAssociationGrouping,
  CFItem,
  CFItemType,
  CFRubric,
  CFRubricCriterion,
} from './case-types'
import { documentsOf } from './documents'
import { identifierOf } from './identifiers'
import { relationsOf, type Thing, type ThingRelation, thingsOf } from './things'
import { checkedBase } from './uri-base'

/** What only who publishes the package can say of it. */
export interface CaseOptions {
  /** What every URI begins with, an address of yours such as `https://example.org/case/`; the identifier follows. */
  readonly uriBase: string
  /** When what you publish last changed, in UTC: `2026-11-21T09:00:00Z`. */
  readonly lastChangeDateTime: string
  /** Who answers for the package. CASE asks for the body that promulgates it, and only you can say. */
  readonly creator: string
  /** The source documents that the framework's locators name. */
  readonly documents?: Readonly<Record<string, Source>>
  /** In whose words, and in which language. */
  readonly locale?: Locale
}

/**
 * A framework as a 1EdTech CASE 1.1 package: its parts and statements as CFItems in their hierarchy, the crosswalk as
 * CFAssociations, and the continuum as a CFRubric with a criterion for each component and a level for each stage.
 *
 * Identifiers are UUIDs of version 5 over the framework's id, its edition, the kind of thing and its ids, so the same
 * thing has the same one for ever, wherever it is published. Conditions, measures and strategies have no place in CASE.
 *
 * @param framework the FISO dimension or one of your own
 * @returns plain JSON without nulls, the same bytes for the same arguments. For fields that only you can fill, such as
 * `adoptionStatus`, spread it: `{ ...pkg, CFDocument: { ...pkg.CFDocument, adoptionStatus: 'Draft' } }`
 * @throws RangeError where an option cannot be used, saying what would be right; Error where the framework cannot be
 * judged by
 *
 * The standard: 1EdTech, Competencies and Academic Standards Exchange (CASE) Service, version 1.1, information model.
 *
 * @example
 * casePackage(fiso, {
 *   uriBase: 'https://example.org/case/',
 *   lastChangeDateTime: '2026-11-21T09:00:00Z',
 *   creator: 'Example Education Services',
 * }).CFRubrics[0]?.CFRubricCriteria.length // 2
 */
export function casePackage<V extends Vocabulary>(framework: Framework<V>, options: CaseOptions): CasePackage {
  assertSound(framework)
  const { locale = enAU } = options
  const general = localised(framework as unknown as Framework, locale)
  const writing = writingOf(general, options, locale)
  const things = thingsOf(general)
  const relations = relationsOf(general, things)
  const { record, words } = writing
  const notes = documentsOf(things, options.documents).map(({ title, publisher, edition, licence }) =>
    words.document(title, publisher, edition, licence),
  )
  return {
    CFDocument: {
      ...record('document'),
      caseVersion: '1.1',
      creator: writing.creator,
      title: oneLine(general.title),
      language: languageOf(locale),
      version: oneLine(general.edition),
      ...(notes.length > 0 ? { notes: notes.join('\n') } : {}),
    },
    CFItems: things.map((thing) => itemOf(thing, writing)),
    CFAssociations: [...childAssociations(things, writing), ...relations.map((one) => mapping(one, writing))],
    CFDefinitions: {
      CFItemTypes: idsOf(hierarchyCodes)
        .filter((kind) => things.some((thing) => thing.kind === kind))
        .map((kind) => itemType(kind, writing)),
      CFAssociationGroupings: idsOf(associationTypes)
        .filter((kind) => relations.some(({ relation }) => relation === kind))
        .map((kind) => grouping(kind, writing)),
    },
    CFRubrics: rubricsOf(things, writing),
  }
}

/** Where each kind of item stands among the kinds. */
const hierarchyCodes: Readonly<Record<Thing['kind'], string>> = {
  continuum: '1',
  component: '1.1',
  stage: '1.1.1',
  statement: '1.1.1.1',
  checklist: '2',
  section: '2.1',
  checklistStatement: '2.1.1',
  element: '3',
}

/**
 * How CASE says a relation. `exactMatchOf` is "equivalent to", so what is nearly the same is only `isRelatedTo`, as what
 * touches is; `isPartOf` says that the origin is contained in the destination as a subset, which is what `broad` says
 * of it. The grouping keeps the word of SKOS.
 */
const associationTypes = {
  exact: 'exactMatchOf',
  close: 'isRelatedTo',
  broad: 'isPartOf',
  related: 'isRelatedTo',
} as const satisfies Record<ThingRelation['relation'], CFAssociation['associationType']>

interface Writing {
  readonly creator: string
  readonly locale: Locale
  readonly words: (typeof standardsMessages)['case']
  readonly title: string
  /** What each record has, by the name that its identifier is made of. */
  readonly record: (...name: readonly string[]) => Pick<CFItem, 'identifier' | 'uri' | 'lastChangeDateTime'>
  readonly link: (title: string, ...name: readonly string[]) => CaseLink
}

function writingOf({ id, edition, title }: Framework, options: CaseOptions, locale: Locale): Writing {
  const { lastChangeDateTime, creator } = options
  const base = checkedBase(options.uriBase)
  if (!isTimestamp(lastChangeDateTime)) {
    throw new RangeError('lastChangeDateTime should be a moment in UTC, written such as 2026-11-21T09:00:00Z')
  }
  if (typeof creator !== 'string' || creator.trim() === '') {
    throw new RangeError('creator should name who answers for the package, such as a department or a company')
  }
  const place = (name: readonly string[]) => {
    const identifier = identifierOf([id, edition, ...name])
    return { identifier, uri: `${base}${identifier}` }
  }
  return {
    creator: oneLine(creator),
    locale,
    words: messagesIn(standardsMessages, locale).case,
    title,
    record: (...name) => ({ ...place(name), lastChangeDateTime }),
    link: (linked, ...name) => ({ title: oneLine(linked), ...place(name) }),
  }
}

/** A day that exists and a time of it, in UTC; fractions of a second may stand. */
function isTimestamp(text: unknown): boolean {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/.exec(`${text}`) ?? []
  return !Number.isNaN(dayNumber(day))
}

function itemOf(thing: Thing, { record, link, locale, words }: Writing): CFItem {
  const type = words.itemType[thing.kind].title
  return {
    ...record(thing.kind, ...thing.path),
    fullStatement: textOf(thing, words),
    CFItemType: type,
    CFItemTypeURI: link(type, 'itemType', thing.kind),
    humanCodingScheme: oneLine(thing.id),
    language: languageOf(locale),
    ...(thing.restates.length > 0 ? { notes: words.restates(thing.restates) } : {}),
  }
}

function textOf(thing: Thing, words: Writing['words']): string {
  return thing.kind === 'element' ? (thing.text ?? words.element(thing.number)) : thing.text
}

/** Each thing below what it belongs to, in reading order; what belongs to nothing else is below the document. */
function childAssociations(things: readonly Thing[], { record, link, title, words }: Writing): CFAssociation[] {
  const placed = new Map<Thing | null, number>()
  return things.map((thing) => {
    const { parent } = thing
    const sequenceNumber = (placed.get(parent) ?? 0) + 1
    placed.set(parent, sequenceNumber)
    return {
      ...record('association', 'isChildOf', thing.kind, ...thing.path),
      associationType: 'isChildOf',
      sequenceNumber,
      originNodeURI: link(textOf(thing, words), thing.kind, ...thing.path),
      destinationNodeURI:
        parent === null ? link(title, 'document') : link(textOf(parent, words), parent.kind, ...parent.path),
    }
  })
}

function mapping({ from, relation, to }: ThingRelation, { record, link, words }: Writing): CFAssociation {
  const origin = [from.kind, ...from.path]
  const destination = [to.kind, ...to.path]
  return {
    ...record('association', relation, JSON.stringify(origin), JSON.stringify(destination)),
    associationType: associationTypes[relation],
    originNodeURI: link(textOf(from, words), ...origin),
    destinationNodeURI: link(textOf(to, words), ...destination),
    CFAssociationGroupingURI: link(words.relation[relation].title, 'grouping', relation),
  }
}

function itemType(kind: Thing['kind'], { record, words }: Writing): CFItemType {
  return { ...record('itemType', kind), ...words.itemType[kind], hierarchyCode: hierarchyCodes[kind] }
}

function grouping(kind: ThingRelation['relation'], { record, words }: Writing): CFAssociationGrouping {
  return { ...record('grouping', kind), ...words.relation[kind] }
}

function rubricsOf(things: readonly Thing[], writing: Writing): CFRubric[] {
  const continuum = things.find(({ kind }) => kind === 'continuum')
  if (continuum === undefined) return []
  const rubric = writing.record('rubric')
  return [
    {
      ...rubric,
      title: oneLine(textOf(continuum, writing.words)),
      description: writing.words.rubric,
      CFRubricCriteria: childrenOf(continuum, things).map((component, index) =>
        criterionOf(component, index + 1, rubric.identifier, things, writing),
      ),
    },
  ]
}

function criterionOf(
  component: Thing,
  position: number,
  rubricId: string,
  things: readonly Thing[],
  { record, link, words }: Writing,
): CFRubricCriterion {
  const criterion = record('criterion', ...component.path)
  return {
    ...criterion,
    description: textOf(component, words),
    CFItemURI: link(textOf(component, words), component.kind, ...component.path),
    position,
    rubricId,
    CFRubricCriterionLevels: childrenOf(component, things).map((stage, index) => {
      const statements = childrenOf(stage, things).map((one) => textOf(one, words))
      return {
        ...record('level', ...stage.path),
        quality: oneLine(textOf(stage, words)),
        ...(statements.length > 0 ? { description: statements.join('\n') } : {}),
        position: index + 1,
        rubricCriterionId: criterion.identifier,
      }
    }),
  }
}

function childrenOf(parent: Thing, things: readonly Thing[]): Thing[] {
  return things.filter((thing) => thing.parent === parent)
}

/** A text as CASE's NormalizedString wants it: no line breaks and no tabs. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ')
}
