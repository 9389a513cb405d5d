/**
 * Which counts may leave. The reader of the outputs is whom we guard against: a group that is not reportable is in no
 * output and decides no verdict, and a share with very few people on one side shows only its side of the threshold.
 */

/** `count` of `of` agreed, or were reached. */
export interface Counted {
  readonly count: number
  readonly of: number
}

/** A family of groups that partition the whole, null where a group belongs to none, and a group of it. */
export interface GroupId {
  readonly group: string
  readonly family: string | null
}

export function isSameGroup(a: GroupId, b: GroupId): boolean {
  return a.group === b.group && a.family === b.family
}

export interface CountedGroup extends Counted, GroupId {}

/** Under this many people on either side, a share would come close to telling what single people said. */
export const fewestOnEachSide = 3

/** Whether the numbers of a share may be shown, and not only its side of the threshold. */
export function showable({ count, of }: Counted): boolean {
  return count >= fewestOnEachSide && of - count >= fewestOnEachSide
}

/**
 * The groups that may be reported, sorted by family and id; none where of the whole only its side of the threshold may
 * be shown, as its groups would tell of whom the few on one side are.
 *
 * A group is reportable only if it *and* its complement in the whole reach the minimum. Within a family, whose groups
 * partition the whole, what is held back must not follow by subtraction, so that others are held back with it; where it
 * follows from that rule itself, the family is held back altogether.
 */
export function reportableGroups<Group extends CountedGroup>(
  whole: Counted,
  groups: readonly Group[],
  minimum: number,
): Group[] {
  if (!showable(whole)) return []
  const families = new Set(groups.map(({ family }) => family))
  const reportable = [...families].flatMap((family) => {
    const inFamily = groups.filter((group) => group.family === family)
    if (family === null) return inFamily.filter(({ of }) => isLargeEnough(of, whole.of, minimum))
    const uncounted = whole.of - total(inFamily)
    const members = inFamily.map(({ group, of }): Member => ({ name: group, of }))
    if (uncounted > 0) members.push({ name: null, of: uncounted })
    const held = heldBackOf(members, whole, minimum)
    return couldBeOtherwise(held, members, whole, minimum) ? inFamily.filter((_, place) => !held.has(place)) : []
  })
  return reportable.sort(byFamilyAndId)
}

/** A member of a family that partitions the whole; without a name, the people whom no group counts. */
interface Member {
  readonly name: string | null
  readonly of: number
}

/** Whether a group of so many, and what is left of the whole without it, reach the minimum; else it is never reportable. */
export function isLargeEnough(of: number, whole: number, minimum: number): boolean {
  return of >= minimum && whole - of >= minimum
}

/**
 * Which members of a family are held back, by their places, the smallest first: those that are not large enough; and as
 * long as one is held back alone, or those held back come to fewer people than the minimum, the next smallest. People
 * whom no group counts are never shown, and are held back with others or where they are too few.
 */
function heldBackOf(members: readonly Member[], whole: Counted, minimum: number): ReadonlySet<number> {
  const held = new Map<number, number>()
  const named = [...members.entries()]
    .filter(([, { name }]) => name !== null)
    .sort(([, a], [, b]) => a.of - b.of || byText(a.name ?? '', b.name ?? ''))
  for (const [place, { of }] of named) if (!isLargeEnough(of, whole.of, minimum)) held.set(place, of)
  for (const [place, { name, of }] of members.entries()) {
    if (name === null && (held.size > 0 || of < minimum)) held.set(place, of)
  }
  for (const [place, { of }] of named) {
    const sizes = [...held.values()]
    // A group of nobody hides nobody: whoever knows that it is empty subtracts as if it were not there.
    const isAlone = sizes.length === 1 || sizes.filter((size) => size > 0).length === 1
    const isTooFew = sizes.length > 1 && sizes.reduce((sum, size) => sum + size, 0) < minimum
    if (!isAlone && !isTooFew) break
    held.set(place, of)
  }
  return new Set(held.keys())
}

/** With so many others each member held back is compared: a family of a thousand is read in good time. Our choice. */
export const mostCompared = 8

/**
 * Whether each member held back could as well have one person more or fewer, another as many fewer or more, with the same
 * members held back: else whoever knows the rule works out how large they are.
 */
function couldBeOtherwise(
  held: ReadonlySet<number>,
  members: readonly Member[],
  whole: Counted,
  minimum: number,
): boolean {
  const isSameWith = (larger: number, smaller: number) => {
    const changed = members.map(({ name, of }, place) => ({
      name,
      of: of + Number(place === larger) - Number(place === smaller),
    }))
    // People whom no group counts are a member only where there are any.
    if (changed.some(({ name, of }) => of < (name === null ? 1 : 0))) return false
    const again = heldBackOf(changed, whole, minimum)
    return again.size === held.size && [...again].every((place) => held.has(place))
  }
  const places = [...held]
  const others = places.slice(0, mostCompared)
  return places.every((one) =>
    others.some((other) => one !== other && (isSameWith(one, other) || isSameWith(other, one))),
  )
}

/**
 * Of the reportable groups, those whose numbers may be shown: neither the group nor the whole without it may have very
 * few people on one side. A family shows the numbers of all its reportable groups or of none, as those shown would tell
 * of those that are not; and none where what is left of the whole without them has very few people on one side.
 */
export function showableGroups(whole: Counted, reportable: readonly CountedGroup[]): Set<CountedGroup> {
  const without = (groups: readonly CountedGroup[]): Counted => ({
    count: whole.count - groups.reduce((sum, group) => sum + group.count, 0),
    of: whole.of - total(groups),
  })
  const mayBeShown = (group: CountedGroup) => showable(group) && showable(without([group]))
  const familyMayBeShown = (family: readonly CountedGroup[]) => {
    const rest = without(family)
    return family.every(mayBeShown) && (rest.of === 0 || showable(rest))
  }
  return new Set(
    reportable.filter((group) => {
      if (group.family === null) return mayBeShown(group)
      return familyMayBeShown(reportable.filter(({ family }) => family === group.family))
    }),
  )
}

function total(groups: readonly Counted[]): number {
  return groups.reduce((sum, group) => sum + group.of, 0)
}

export function byFamilyAndId(a: GroupId, b: GroupId): number {
  return byText(a.family ?? '', b.family ?? '') || byText(a.group, b.group)
}

/** By code unit, so that no locale changes the order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
