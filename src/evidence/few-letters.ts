/**
 * Looking texts up by a few of their letters. A `Map` or a `Set` reads every letter of a text that it has not seen, and
 * for ids from outside that takes longer than everything else that is looked at in a sound item.
 */

/** What finds the entry with an id, given any value. */
export type Finder<Entry> = (id: unknown) => Entry | undefined

/** Finds entries by their ids, each of which only one has. */
export function finderOf<Entry extends { readonly id: string }>(entries: readonly Entry[]): Finder<Entry> {
  const places = placesFor(entries.length)
  entries.forEach((entry, index) => {
    let at = lettersOf(entry.id) & places.last
    while (places.taken[at] !== 0) at = (at + 1) & places.last
    places.taken[at] = index + 1
  })
  const { taken, last } = places
  return (id) => {
    if (typeof id !== 'string') return undefined
    for (let at = lettersOf(id) & last; ; at = (at + 1) & last) {
      const entry = entries[(taken[at] ?? 0) - 1]
      if (entry === undefined || entry.id === id) return entry
    }
  }
}

/** Whether no two have the same id. False too where too many are alike in the letters that are looked at to be sure. */
export function areSurelyDistinct(all: readonly { readonly id: string }[]): boolean {
  const { taken, last } = placesFor(all.length)
  // On average less than one; whoever makes ids alike on purpose gets the slower answer, not one that never comes.
  let comparisonsLeft = 4 * all.length
  for (let index = 0; index < all.length; index += 1) {
    const id = all[index]?.id ?? ''
    let at = lettersOf(id) & last
    for (let other = taken[at]; other !== 0; other = taken[at]) {
      comparisonsLeft -= 1
      if (comparisonsLeft < 0 || (all[(other ?? 0) - 1]?.id ?? '') === id) return false
      at = (at + 1) & last
    }
    taken[at] = index + 1
  }
  return true
}

/** At least twice as many places as are needed, so that one is soon found free; a free one is 0. */
function placesFor(count: number): { readonly taken: number[]; readonly last: number } {
  let size = 16
  while (size < 2 * count) size *= 2
  return { taken: new Array<number>(size).fill(0), last: size - 1 }
}

/** A number in which most texts differ: of the length, the last four letters, and the first ones ever further apart. */
function lettersOf(text: string): number {
  const { length } = text
  const tail = length > 4 ? length - 4 : 0
  let mixed = length
  for (let at = tail; at < length; at += 1) mixed = Math.imul(mixed, 31) + text.charCodeAt(at)
  for (let at = 0; at < tail; at = 2 * at + 1) mixed = Math.imul(mixed, 31) + text.charCodeAt(at)
  // The lowest digits say where to look, and should depend on all of it.
  mixed = Math.imul(mixed, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
