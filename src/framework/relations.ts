import type { Vocabulary } from './vocabulary'

/**
 * How one statement stands to another, in the terms of SKOS, which say what the *other* one is: `broad`, the other says
 * more; `narrow`, the other says less; `close`, nearly the same; `exact`, the same; `related`, they touch.
 */
export const relationKinds = ['exact', 'close', 'broad', 'narrow', 'related'] as const
export type RelationKind = (typeof relationKinds)[number]

/** A link from the statement that it is written on to an indicator, a section of a checklist or an Essential Element. */
export interface Relation<V extends Vocabulary = Vocabulary> {
  readonly relation: RelationKind
  readonly to: V['indicator'] | V['section'] | ElementId
}

/** How a link names an Essential Element. */
export type ElementId = `element/${number}`
