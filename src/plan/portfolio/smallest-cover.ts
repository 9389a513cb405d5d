/** What can be chosen. What it serves and needs are elements that the caller numbers. */
export interface Choosable {
  readonly serves: readonly number[]
  /** Elements that others chosen have to serve first. */
  readonly needs: readonly number[]
  /** What it takes: the first number weighs before all of the second, and so on. */
  readonly costs: readonly number[]
}

/**
 * The choice that serves most of what is wanted, with everything needed first; of these the smallest; of these the one
 * that takes least; of these the one whose members come first in the list. Exact: every other choice is looked at, or
 * shown to be no better.
 *
 * By branch and bound. Of what is still to be served, the element that fewest could serve is served by each of these in
 * turn, or given up where only so many may be chosen. A branch ends where even its best end is no better than the best
 * found.
 *
 * @param most no more than so many are chosen
 * @returns places in the list, ascending
 */
export function smallestCover(
  all: readonly Choosable[],
  wanted: readonly number[],
  most = Number.POSITIVE_INFINITY,
): readonly number[] {
  const candidates = undominated(all, buildable(all), wanted)
  const servable = wanted.filter((element) => candidates.some((place) => servesOf(all, place).includes(element)))
  let best: Ranked = { chosen: [], rank: [Number.POSITIVE_INFINITY] }
  search({ chosen: [], left: candidates, lost: [] })
  return [...best.chosen].sort((a, b) => a - b)

  function search({ chosen, left, lost }: Branch): void {
    const served = new Set(chosen.flatMap((place) => servesOf(all, place)))
    const needed = chosen.flatMap((place) => all[place]?.needs ?? []).filter((element) => !served.has(element))
    const open = [...new Set([...needed, ...servable.filter((of) => !served.has(of) && !lost.includes(of))])]
    if (compare(bestEnd({ chosen, left, lost }, open), best.rank) > 0) return
    const toServe = open.length > 0 ? [fewest(open, (of) => providers(left, of).length)] : stuckNeeds(chosen, all)
    if (toServe.length === 0) {
      const ranked = { chosen, rank: [lost.length, chosen.length, ...costsOf(chosen), ...[...chosen].sort(ascending)] }
      if (compare(ranked.rank, best.rank) < 0) best = ranked
      return
    }
    const choices = left.filter((place) => toServe.some((element) => servesOf(all, place).includes(element)))
    if (chosen.length < most) {
      for (const [index, place] of choices.entries()) {
        // Everything with the choices before was looked at in their turn.
        const before = choices.slice(0, index + 1)
        search({ chosen: [...chosen, place], left: left.filter((other) => !before.includes(other)), lost })
      }
    }
    const mayBeLost =
      Number.isFinite(most) && toServe.every((element) => servable.includes(element) && !needed.includes(element))
    if (mayBeLost && open.length > 0) {
      search({ chosen, left: left.filter((place) => !choices.includes(place)), lost: [...lost, ...toServe] })
    }
  }

  function providers(left: readonly number[], element: number): readonly number[] {
    return left.filter((place) => servesOf(all, place).includes(element))
  }

  /** The start of a rank that no end of a branch undercuts: as if what serves most of the rest served nothing twice. */
  function bestEnd({ chosen, left, lost }: Branch, open: readonly number[]): readonly number[] {
    const gains = left
      .map((place) => servesOf(all, place).filter((element) => open.includes(element)).length)
      .sort((a, b) => b - a)
    let reached = 0
    let size = chosen.length
    while (reached < open.length && size < most && (gains[size - chosen.length] ?? 0) > 0) {
      reached += gains[size - chosen.length] ?? 0
      size += 1
    }
    return [lost.length + Math.max(0, open.length - reached), size, ...costsOf(chosen)]
  }

  function costsOf(chosen: readonly number[]): readonly number[] {
    return (all[0]?.costs ?? []).map((_, index) =>
      chosen.reduce((sum, place) => sum + (all[place]?.costs[index] ?? 0), 0),
    )
  }
}

/** What is chosen, what may still be, and the elements that are given up. */
interface Branch {
  readonly chosen: readonly number[]
  readonly left: readonly number[]
  readonly lost: readonly number[]
}

interface Ranked {
  readonly chosen: readonly number[]
  readonly rank: readonly number[]
}

/** The needs that keep the chosen from being put in an order in which each comes after what it needs. */
function stuckNeeds(chosen: readonly number[], all: readonly Choosable[]): readonly number[] {
  const order = buildable(all, chosen)
  const waiting = chosen.filter((place) => !order.includes(place))
  const standing = new Set(order.flatMap((place) => servesOf(all, place)))
  return waiting.flatMap((place) => all[place]?.needs ?? []).filter((element) => !standing.has(element))
}

/** Those that can be begun one after another, each when others have served what it needs, in such an order. */
export function buildable(
  all: readonly Choosable[],
  among: readonly number[] = all.map((_, place) => place),
): readonly number[] {
  const order: number[] = []
  const standing = new Set<number>()
  const isReady = (place: number) =>
    !order.includes(place) && all[place]?.needs.every((element) => standing.has(element)) === true
  for (let next = among.find(isReady); next !== undefined; next = among.find(isReady)) {
    order.push(next)
    for (const element of servesOf(all, next)) standing.add(element)
  }
  return order
}

/** Without those that another could replace: one that serves as much, needs and takes no more and comes first. */
function undominated(
  all: readonly Choosable[],
  places: readonly number[],
  wanted: readonly number[],
): readonly number[] {
  const matters = new Set([...wanted, ...all.flatMap(({ needs }) => needs)])
  const use = (place: number) => servesOf(all, place).filter((element) => matters.has(element))
  const replaces = (other: number, place: number) => {
    const byCosts = compare(all[other]?.costs ?? [], all[place]?.costs ?? [])
    return (
      (byCosts < 0 || (byCosts === 0 && other < place)) &&
      use(place).every((element) => servesOf(all, other).includes(element)) &&
      all[other]?.needs.every((element) => all[place]?.needs.includes(element)) === true
    )
  }
  return [...places]
    .sort(ascending)
    .filter((place) => use(place).length > 0 && !places.some((other) => other !== place && replaces(other, place)))
}

function servesOf(all: readonly Choosable[], place: number): readonly number[] {
  return all[place]?.serves ?? []
}

/** By the first number in which they differ; one that ends first is not told apart. */
function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => place < b.length && value !== b[place])
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

function fewest(elements: readonly number[], count: (element: number) => number): number {
  return elements.reduce((least, element) => (count(element) < count(least) ? element : least))
}

function ascending(a: number, b: number): number {
  return a - b
}
