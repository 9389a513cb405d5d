import { type Framework, isOnContinuum } from './framework'
import { idsOf, idsUnder, sectionIdsOf } from './lookups'
import type { ElementId, RelationKind } from './relations'
import type { Vocabulary } from './vocabulary'

/** What a crosswalk relates: indicators, sections of checklists and Essential Elements. */
export type Relatable<V extends Vocabulary = Vocabulary> = V['indicator'] | V['section'] | ElementId

/** `from` stands to `to` as SKOS says: with `broad`, `to` says more than `from`. */
export interface Mapping<V extends Vocabulary = Vocabulary> {
  readonly from: Relatable<V>
  readonly relation: RelationKind
  readonly to: Relatable<V>
}

/** What a relation is when it is read from its other end. */
const inverse: Readonly<Record<RelationKind, RelationKind>> = {
  exact: 'exact',
  close: 'close',
  broad: 'narrow',
  narrow: 'broad',
  related: 'related',
}

/**
 * How the statements of a framework stand to each other: every relation that an indicator states, and the Essential
 * Elements that it bears on, each in both directions.
 *
 * The relations are our reading; the sources relate none of their lists to each other but the Elements.
 *
 * @returns in the order of the indicators, each mapping followed by its inverse
 *
 * @example
 * crosswalk(fiso).find(({ from }) => from === 'key-dimensions/participating')
 * // { from: 'key-dimensions/participating', relation: 'narrow', to: 'communication/emerging/invited-in' }
 */
export function crosswalk<V extends Vocabulary>(framework: Framework<V>): Mapping<V>[] {
  return statedRelations(framework).flatMap(({ from, relation, to }) => [
    { from, relation, to },
    { from: to, relation: inverse[relation], to: from },
  ])
}

/** The relations as they are written, each from the indicator that states it. */
export function statedRelations<V extends Vocabulary>(framework: Framework<V>): Mapping<V>[] {
  return idsOf<V['indicator']>(framework.indicators).flatMap((from): Mapping<V>[] => {
    const indicator = framework.indicators[from]
    const elements = isOnContinuum(indicator) ? indicator.essentialElements : []
    return [
      ...indicator.relates.map(({ relation, to }) => ({ from, relation, to })),
      ...elements.map((number) => ({ from, relation: 'related' as const, to: `element/${number}` as const })),
    ]
  })
}

/**
 * The sections of checklists that a stage of a component draws on: those that its statements name, such as the key
 * dimensions of partnership behind it. A section of which a single statement touches one of the stage's is not counted.
 *
 * @returns ids `checklist/section`, each once, in the order of the checklists
 *
 * @example
 * sectionsBehind(fiso, 'communication', 'excelling') // [ 'key-dimensions/communicating', ... ]
 */
export function sectionsBehind<V extends Vocabulary>(
  framework: Framework<V>,
  component: V['component'],
  stage: V['stage'],
): V['section'][] {
  const { indicators } = framework
  const atStage = idsUnder<V['indicator']>(indicators, `${component}/${stage}`)
  const named = new Set<string>(atStage.flatMap((id) => indicators[id].relates.map(({ to }) => to)))
  return sectionIdsOf(framework).filter((id) => named.has(id))
}
