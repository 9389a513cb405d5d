import { byText, type Counted, type CountedGroup, reportableGroups } from '../evidence'
import type { Crossing } from './count'
import type { ReadGroups } from './read-codebook'

/** A measure that is reported, with all of its groups by the place of their family. */
export interface CountedItem {
  readonly whole: Counted
  readonly families: readonly (readonly CountedGroup[])[]
}

/**
 * The groups of each item that may stand in one file of evidence, whose reader sees all items of it at once.
 *
 * In each item by itself, those that `reportableGroups` lets pass. Over the items, the groups of a family that are reported
 * are the same in each item that reports any of it: the people are the same, so one item would tell of a group that another
 * holds back. Over the families, none is reported of which a group and a group of another would tell, by subtraction, of a
 * few people who are in both or in one of them.
 */
export function groupsToReport(
  items: readonly CountedItem[],
  families: readonly ReadGroups[],
  crossings: readonly Crossing[],
  minimum: number,
): CountedGroup[][] {
  const byItem = items.map(({ whole, families: groups }) =>
    // A group in which nobody answered hides nobody.
    groups.map((group) =>
      reportableGroups(
        whole,
        group.filter(({ of }) => of > 0),
        minimum,
      ),
    ),
  )
  const reported = families.map(({ groups }, family) => {
    const lists = byItem.flatMap((groupsOf) => {
      const ids = groupsOf[family]?.map(({ group }) => group) ?? []
      return ids.length === 0 ? [] : [ids]
    })
    return new Set(lists.length === 0 ? [] : groups.filter((id) => lists.every((ids) => ids.includes(id))))
  })
  const shown = (item: number, family: number): CountedGroup[] =>
    (byItem[item]?.[family] ?? []).filter(({ group }) => reported[family]?.has(group))

  for (let telling = tellingFamily(); telling !== null; telling = tellingFamily()) reported[telling]?.clear()
  return items.map((_, item) => families.flatMap((__, family) => shown(item, family)))

  /** A family that tells, with another, of a few people: the one of the smaller group, our choice. */
  function tellingFamily(): number | null {
    for (const crossing of crossings) {
      const [first, second] = crossing.families
      for (const [item, { whole }] of items.entries()) {
        for (const a of shown(item, first)) {
          for (const b of shown(item, second)) {
            const cells = crossing.cells(placeOf(first, a), placeOf(second, b))
            if (!tells(whole.of, a.of, b.of, cells, minimum)) continue
            return a.of < b.of || (a.of === b.of && byText(a.group, b.group) < 0) ? first : second
          }
        }
      }
    }
    return null
  }

  function placeOf(family: number, { group }: CountedGroup): number {
    return families[family]?.groups.indexOf(group) ?? -1
  }
}

/**
 * Whether the sizes of two groups and of the whole tell of few people. Where one of the four ways to be in two groups is
 * known to be empty (one group lies in the other, or none is in both), the other three follow from the three sizes.
 */
function tells(whole: number, a: number, b: number, cells: readonly number[], minimum: number): boolean {
  // Where nobody is in both, it follows how many are in neither; and so on for the other ways, in their order.
  const following = [whole - a - b, b - a, a - b, a + b - whole]
  return cells.some((people, way) => {
    const size = following[way] ?? 0
    return people === 0 && size > 0 && size < minimum
  })
}
