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

export interface CountedGroup extends Counted, GroupId {}

/** Under this many people on either side, a share would come close to telling what single people said. */
const fewestOnEachSide = 3

/** Whether the numbers of a share may be shown, and not only its side of the threshold. */
export function showable({ count, of }: Counted): boolean {
  return count >= fewestOnEachSide && of - count >= fewestOnEachSide
}

/**
 * The groups that may be reported, sorted by family and id.
 *
 * A group is reportable only if it *and* its complement in the whole reach the minimum. Within a family, whose groups
 * partition the whole, what is held back must not follow by subtraction: as long as a single member is held back, or
 * those held back come to fewer people than the minimum, the next smallest is held back too. People whom no group of
 * the family counts are a member like the others.
 */
export function reportableGroups<Group extends CountedGroup>(
  whole: Counted,
  groups: readonly Group[],
  minimum: number,
): Group[] {
  const reportable = new Set(groups.filter(({ of }) => of >= minimum && whole.of - of >= minimum))

  for (const family of new Set(groups.map((group) => group.family))) {
    if (family === null) continue
    const members = groups.filter((group) => group.family === family).sort(bySize)
    const uncounted = whole.of - total(members)
    const heldBack = members.filter((member) => !reportable.has(member)).map((member) => member.of)
    if (uncounted > 0 && (heldBack.length > 0 || uncounted < minimum)) heldBack.push(uncounted)
    const followsBySubtraction = () => {
      // A group of nobody hides nobody: whoever knows that it is empty subtracts as if it were not there.
      const isAlone = heldBack.length === 1 || heldBack.filter((of) => of > 0).length === 1
      return isAlone || (heldBack.length > 1 && heldBack.reduce((sum, of) => sum + of, 0) < minimum)
    }

    for (const member of members) {
      if (!followsBySubtraction()) break
      if (reportable.delete(member)) heldBack.push(member.of)
    }
  }
  return [...reportable].sort(byFamilyAndId)
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

function bySize(a: CountedGroup, b: CountedGroup): number {
  return a.of - b.of || byText(a.group, b.group)
}

export function byFamilyAndId(a: GroupId, b: GroupId): number {
  return byText(a.family ?? '', b.family ?? '') || byText(a.group, b.group)
}

/** By code unit, so that no locale changes the order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
