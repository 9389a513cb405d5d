import type { Thing, ThingRelation } from './things'

/** The relations of SKOS between concepts, in the order in which they are written. */
export const skosRelations = [
  'broader',
  'narrower',
  'related',
  'exactMatch',
  'closeMatch',
  'broadMatch',
  'narrowMatch',
  'relatedMatch',
] as const
export type SkosRelation = (typeof skosRelations)[number]

export interface RelationTo {
  readonly relation: SkosRelation
  readonly to: Thing
}

/**
 * The relations of each concept, both directions written out: those of the hierarchy, then the crosswalk's. What SKOS
 * forbids beside something stronger is left out.
 */
export function relationsInSkos(
  things: readonly Thing[],
  stated: readonly ThingRelation[],
): ReadonlyMap<Thing, RelationTo[]> {
  const isSame = sameness(stated)
  const broader = stated.filter(({ from, relation, to }) => relation === 'broad' && !isSame(from, to))
  const isAbove = hierarchy(things, broader)
  const relations = new Map<Thing, RelationTo[]>()
  const add = (from: Thing, relation: SkosRelation, to: Thing) => {
    const known = relations.get(from) ?? []
    if (!known.some((other) => other.relation === relation && other.to === to)) known.push({ relation, to })
    relations.set(from, known)
  }
  const addBoth = (from: Thing, [there, back]: readonly [SkosRelation, SkosRelation], to: Thing) => {
    add(from, there, to)
    add(to, back, from)
  }

  for (const thing of things) {
    const parent = conceptAbove(thing)
    if (parent !== null) addBoth(thing, ['broader', 'narrower'], parent)
  }
  for (const { from, relation, to } of stated) {
    const isWithin = schemeOf(from) === schemeOf(to)
    if (relation === 'broad') {
      if (!isSame(from, to)) addBoth(from, isWithin ? ['broader', 'narrower'] : ['broadMatch', 'narrowMatch'], to)
    } else if (!isWithin && relation === 'exact') {
      addBoth(from, ['exactMatch', 'exactMatch'], to)
    } else if (!isWithin && relation === 'close') {
      addBoth(from, ['closeMatch', 'closeMatch'], to)
    } else if (!isSame(from, to) && !isAbove(from, to) && !isAbove(to, from)) {
      // S27: nothing is related to what is above or below it. Within a scheme SKOS has no nearer word than `related`.
      addBoth(from, isWithin ? ['related', 'related'] : ['relatedMatch', 'relatedMatch'], to)
    }
  }
  return relations
}

/** What is at the head of the scheme that a thing is in: a continuum, a checklist, or an Essential Element itself. */
export function schemeOf(thing: Thing): Thing {
  return thing.parent === null ? thing : schemeOf(thing.parent)
}

/** The concept that a thing stands below; what stands below a scheme alone is a top concept. */
function conceptAbove({ parent }: Thing): Thing | null {
  return parent === null || parent.parent === null ? null : parent
}

/** Whether two concepts are the same by `exactMatch`, which is symmetric and transitive (S44, S45). */
function sameness(stated: readonly ThingRelation[]): (one: Thing, other: Thing) => boolean {
  const leaders = new Map<Thing, Thing>()
  const leaderOf = (thing: Thing): Thing => {
    const leader = leaders.get(thing)
    return leader === undefined ? thing : leaderOf(leader)
  }
  for (const { from, relation, to } of stated) {
    const [one, other] = [leaderOf(from), leaderOf(to)]
    if (relation === 'exact' && schemeOf(from) !== schemeOf(to) && one !== other) leaders.set(one, other)
  }
  return (one, other) => leaderOf(one) === leaderOf(other)
}

/** Whether one concept is above another, by `broader` and `broadMatch`, over any number of steps. */
function hierarchy(things: readonly Thing[], broader: readonly ThingRelation[]): (one: Thing, other: Thing) => boolean {
  const steps = new Map<Thing, Thing[]>(
    things.map((thing) => {
      const parent = conceptAbove(thing)
      const more = broader.filter(({ from }) => from === thing).map(({ to }) => to)
      return [thing, parent === null ? more : [parent, ...more]]
    }),
  )
  const known = new Map<Thing, ReadonlySet<Thing>>()
  const above = (thing: Thing): ReadonlySet<Thing> => {
    const found = known.get(thing)
    if (found !== undefined) return found
    const reached = new Set<Thing>()
    const open = [...(steps.get(thing) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(...(steps.get(next) ?? []))
    }
    known.set(thing, reached)
    return reached
  }
  return (one, other) => above(other).has(one)
}
