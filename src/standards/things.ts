import {
  type Framework,
  type Indicator,
  idsOf,
  isOnContinuum,
  type Locator,
  type RelationKind,
  statedRelations,
} from '../framework'

/** What of a framework has a place in other systems. */
export type Thing = Structure | ElementThing

interface Structure {
  readonly kind: 'continuum' | 'component' | 'stage' | 'statement' | 'checklist' | 'section' | 'checklistStatement'
  /** The ids that lead to it, each as it is in the framework. */
  readonly path: readonly string[]
  /** As the framework itself names it, such as `communication/evolving`. */
  readonly id: string
  readonly parent: Thing | null
  readonly text: string
  readonly plainly?: string
  readonly restates: readonly Locator[]
}

/** Its text is null where the source does not name it. */
interface ElementThing extends Omit<Structure, 'kind' | 'text'> {
  readonly kind: 'element'
  readonly number: number
  readonly text: string | null
}

/** Everything that is exported, in reading order, each after what it belongs to. */
export function thingsOf(framework: Framework): Thing[] {
  return [...continuumOf(framework), ...checklistsOf(framework), ...elementsOf(framework)]
}

function continuumOf(framework: Framework): Structure[] {
  const { id, title, restates, stages, components, indicators } = framework
  const statements = Object.entries(indicators).filter(([, indicator]) => isOnContinuum(indicator))
  if (idsOf(components).length === 0) return []
  const root = structure('continuum', [id], null, { text: title, restates })
  return [
    root,
    ...Object.entries(components).flatMap(([component, { title: text, ...entry }]) => {
      const parent = structure('component', [component], root, { ...entry, text })
      return [
        parent,
        ...stages.flatMap((stage) => {
          const at = structure('stage', [component, stage.id], parent, { ...stage, text: stage.title })
          const ofStage = statements.filter(
            ([, one]) => isOnContinuum(one) && one.component === component && one.stage === stage.id,
          )
          return [at, ...ofStage.map(([one, entry]) => statement('statement', one, entry, at))]
        }),
      ]
    }),
  ]
}

function checklistsOf({ checklists, indicators }: Framework): Structure[] {
  const statements = Object.entries(indicators).filter(([, indicator]) => !isOnContinuum(indicator))
  return Object.entries(checklists).flatMap(([checklist, { title, restates, sections }]) => {
    const root = structure('checklist', [checklist], null, { text: title, restates })
    return [
      root,
      ...Object.entries(sections).flatMap(([section, { title: text, ...entry }]) => {
        const parent = structure('section', [checklist, section], root, { ...entry, text })
        const ofSection = statements.filter(
          ([, one]) => !isOnContinuum(one) && one.checklist === checklist && one.section === section,
        )
        return [parent, ...ofSection.map(([one, entry]) => statement('checklistStatement', one, entry, parent))]
      }),
    ]
  })
}

function elementsOf({ essentialElements }: Framework): ElementThing[] {
  return essentialElements.map(({ number, title, restates }) => ({
    kind: 'element',
    path: [`${number}`],
    id: `element/${number}`,
    parent: null,
    number,
    text: title,
    restates,
  }))
}

function structure(
  kind: Structure['kind'],
  path: readonly string[],
  parent: Structure | null,
  { text, restates, plainly }: Pick<Structure, 'text' | 'restates' | 'plainly'>,
): Structure {
  return { kind, path, id: path.join('/'), parent, text, restates, ...(plainly === undefined ? {} : { plainly }) }
}

function statement(kind: Structure['kind'], id: string, entry: Indicator, parent: Structure): Structure {
  return structure(kind, [id], parent, { ...entry, text: entry.statement })
}

/** How one thing stands to another: the destination says the same, nearly the same, or more, or the two touch. */
export interface ThingRelation {
  readonly from: Thing
  readonly relation: Exclude<RelationKind, 'narrow'>
  readonly to: Thing
}

/**
 * The relations of a framework between the things given, each once and none of a thing to itself. A `narrow` one is
 * read from its other end, as `broad`. One that leads nowhere is left out: `integrityFaults` lists those.
 */
export function relationsOf(framework: Framework, things: readonly Thing[]): ThingRelation[] {
  // Where two things have one id, a relation means the statement, as in the framework.
  const byId = new Map<string, Thing>()
  for (const kinds of [['element'], ['section'], ['statement', 'checklistStatement']]) {
    for (const thing of things) if (kinds.includes(thing.kind)) byId.set(thing.id, thing)
  }
  const seen = new Set<string>()
  return statedRelations(framework).flatMap(({ from, relation, to }): ThingRelation[] => {
    const [origin, destination] =
      relation === 'narrow' ? [byId.get(to), byId.get(from)] : [byId.get(from), byId.get(to)]
    const kind = relation === 'narrow' ? 'broad' : relation
    if (origin === undefined || destination === undefined || origin === destination) return []
    const pair = kind === 'broad' ? [origin.id, destination.id] : [origin.id, destination.id].sort()
    const key = JSON.stringify([kind, ...pair])
    if (seen.has(key)) return []
    seen.add(key)
    return [{ from: origin, relation: kind, to: destination }]
  })
}
