import { byText, type Counted, type CountedGroup, reportableGroups } from '../evidence'
import type { Crossing } from './count'
import type { ReadGroups } from './read-codebook'

/** A measure that is reported, with all of its groups by the place of their family. */
export interface CountedItem {
  readonly whole: Counted
  readonly families: readonly (readonly CountedGroup[])[]
}

/**
 * The groups of each item that may stand in one file of evidence, whose reader sees all items of it at once; null where some
 * of an item would be reported but for the other items and families, so that it cannot be said that there are none.
 *
 * In each item by itself, those that `reportableGroups` lets pass. Over the items, the groups of a family that are reported
 * are the same in each item that reports any of it: the people are the same, so one item would tell of a group that another
 * holds back. Over the families, none is reported of which two families would tell, by subtraction, of a few people.
 */
export function groupsToReport(
  items: readonly CountedItem[],
  families: readonly ReadGroups[],
  crossings: readonly Crossing[],
  minimum: number,
): (CountedGroup[] | null)[] {
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
  return byItem.map((groupsOf, item) => {
    const left = families.flatMap((_, family) => shown(item, family))
    return left.length === 0 && groupsOf.some((groups) => groups.length > 0) ? null : left
  })

  /** A family that tells, with another, of a few people: the one of the smallest group, our choice. */
  function tellingFamily(): number | null {
    for (const crossing of crossings) {
      const pair = crossing.families
      for (const [item, { whole }] of items.entries()) {
        const [first, second] = pair.map((family) =>
          partsOf(whole, shown(item, family), families[family]?.groups ?? []),
        )
        if (first === undefined || second === undefined || !tell(first, second, crossing, minimum)) continue
        const [smallest] = pair
          .flatMap((family) => shown(item, family).map(({ group, of }) => ({ family, group, of })))
          .sort((a, b) => a.of - b.of || byText(a.group, b.group))
        if (smallest !== undefined) return smallest.family
      }
    }
    return null
  }
}

/** People who are counted together, by the places of their groups. */
interface Part {
  readonly of: number
  readonly places: readonly number[]
}

/** The whole in the parts that a reader knows the size of: each group that is shown, and everybody else. */
function partsOf(whole: Counted, shown: readonly CountedGroup[], groups: readonly string[]): Part[] {
  const parts = shown.map(({ group, of }): Part => ({ of, places: [groups.indexOf(group)] }))
  const known = new Set(parts.flatMap(({ places }) => places))
  const others = Array.from({ length: groups.length + 1 }, (_, place) => place).filter((place) => !known.has(place))
  const rest = { of: whole.of - peopleIn(parts), places: others }
  return [...parts, rest].filter(({ of }) => of > 0)
}

/** All unions of eleven groups and the rest are tried; a family of more that takes more is held back. Our choice. */
const mostUnions = 4096

/**
 * Whether the sizes of the parts of two families tell of few people. Whoever knows which parts of the one share nobody with
 * a union of parts of the other takes the union from those that do, and is left with the people in these and outside it.
 * Other unions tell no more: a part that need not be there adds its own people, who are not few.
 */
function tell(first: readonly Part[], second: readonly Part[], crossing: Crossing, minimum: number): boolean {
  const meets = (a: Part, b: Part) => a.places.some((one) => b.places.some((other) => crossing.isShared(one, other)))
  // The unions of either tell the same; the fewer parts have fewer.
  const [parts, others, meeting] =
    first.length < second.length
      ? [first, second, first.map((part) => second.filter((other) => meets(part, other)))]
      : [second, first, second.map((part) => first.filter((other) => meets(other, part)))]
  let tried = 0
  return isToldBy(0, 0, new Set())

  /** By a union of so many people, which meets some of the others, with parts from a place on. */
  function isToldBy(from: number, people: number, met: ReadonlySet<Part>): boolean {
    return parts.slice(from).some((part, step) => {
      const together = people + part.of
      const around = new Set([...met, ...(meeting[from + step] ?? [])])
      const outside = peopleIn(around) - together
      tried += 1
      if (tried > mostUnions || (outside > 0 && outside < minimum)) return true
      // Around a union that meets all of them is the whole, and outside it are parts that are not few.
      return around.size < others.length && isToldBy(from + step + 1, together, around)
    })
  }
}

function peopleIn(parts: Iterable<Part>): number {
  return [...parts].reduce((sum, { of }) => sum + of, 0)
}
