/**
 * Which numbers of schools may be shown. A few schools are easily recognised by whoever knows the network, so a number
 * under the minimum is held back, and so is whatever would let it be found by subtraction, by a reader who knows this
 * rule too.
 */

/** As Panorama and OurSchool hold back what is under 5; that it holds for schools as for people is our choice. */
export const fewestSchools = 5

/** Numbers of schools that partition a network: each school is in one cell. */
export interface Table {
  readonly counts: readonly number[]
  /** The cells that are held back; of the others the numbers are shown. */
  readonly held: Set<number>
}

/** The schools in some cells of a table. */
export interface Cells {
  readonly table: Table
  readonly cells: readonly number[]
}

/** Numbers that tell of one another: those of `larger` come to at least as many as those of `smaller`, in any network. */
export interface Link {
  readonly larger: readonly Cells[]
  readonly smaller: readonly Cells[]
  /** Whether all schools of the smaller are among the larger, so that their difference is a number of schools too. */
  readonly isNested: boolean
  /** The tables that show less where the link tells too much, the first of them first. */
  readonly yields: readonly Table[]
}

/**
 * A table with what is to be held back of it, whatever else is shown: all of it where there are too few schools, or no
 * more than cells, of which there may be one in each.
 */
export function tableOf(counts: readonly number[], minimum: number): Table {
  const schools = sum(counts)
  const table = { counts, held: heldBack(counts, minimum) }
  const isTooFew = isSmall(schools, minimum) || (minimum > 1 && schools > 0 && schools <= counts.length)
  if (isTooFew || !couldBeOtherwise(table, minimum)) holdAll(table)
  return table
}

/** The number in one cell, or null where it is held back. */
export function shown({ counts, held }: Table, cell: number): number | null {
  return held.has(cell) ? null : (counts[cell] ?? 0)
}

/**
 * Has tables show less, as long as a link between them tells of a number under the minimum by a difference, or leaves a
 * number that is held back fewer values than the minimum, by however many steps of adding and subtracting.
 */
export function settle(tables: readonly Table[], links: readonly Link[], minimum: number): void {
  const spent = new Set<Link>()
  for (let link = tellingLink(tables, links, minimum, spent); link; link = tellingLink(tables, links, minimum, spent)) {
    const table = link.yields.find(({ counts, held }) => held.size < counts.length)
    if (table === undefined) spent.add(link)
    else holdMore(table, minimum)
  }
}

/**
 * The cells of a partition that are held back: those from 1 to under the minimum; and as long as one is held back alone,
 * or those held back come to fewer schools than the minimum, the next smallest that is not 0.
 */
export function heldBack(counts: readonly number[], minimum: number): Set<number> {
  const held = new Set(placesOf(counts).filter((cell) => isSmall(counts[cell] ?? 0, minimum)))
  return completed(counts, held, minimum)
}

function completed(counts: readonly number[], held: Set<number>, minimum: number): Set<number> {
  for (const cell of smallestFirst(counts)) {
    const isEnough = held.size !== 1 && (held.size === 0 || totalOf(counts, [...held]) >= minimum)
    if (isEnough) break
    held.add(cell)
  }
  return held
}

/** The next smallest number that is shown goes, and what has to go with it; the noughts go last. */
function holdMore({ counts, held }: Table, minimum: number): void {
  const next = smallestFirst(counts).find((cell) => !held.has(cell))
  if (next === undefined) {
    holdAll({ counts, held })
    return
  }
  held.add(next)
  completed(counts, held, minimum)
}

function holdAll({ counts, held }: Table): void {
  for (const cell of placesOf(counts)) held.add(cell)
}

/**
 * Whether each cell held back could as well have one school more or fewer, another as many fewer or more, with the same
 * cells held back: else whoever knows the rule works out what they are.
 */
function couldBeOtherwise({ counts, held }: Table, minimum: number): boolean {
  const isSameWith = (larger: number, smaller: number) => {
    const changed = counts.map((count, cell) => count + Number(cell === larger) - Number(cell === smaller))
    const again = heldBack(changed, minimum)
    return again.size === held.size && [...again].every((cell) => held.has(cell))
  }
  const cells = [...held]
  return cells.every((one) =>
    cells.some((other) => one !== other && (isSameWith(one, other) || isSameWith(other, one))),
  )
}

/** What the number in a cell can be. */
interface Range {
  low: number
  high: number
}

type Ranges = ReadonlyMap<Table, readonly Range[]>

/** The first link that tells too much, of those that are not spent. */
function tellingLink(
  tables: readonly Table[],
  links: readonly Link[],
  minimum: number,
  spent: ReadonlySet<Link>,
): Link | undefined {
  const differing = links.find((link) => !spent.has(link) && isSmall(differenceIn(link), minimum))
  if (differing !== undefined) return differing

  const ranges: Ranges = new Map(tables.map((table) => [table, ownRanges(table)]))
  let isNarrowed: boolean
  do {
    isNarrowed = false
    for (const link of links) {
      const narrowed = narrow(link, ranges)
      isNarrowed ||= narrowed.size > 0
      if (spent.has(link)) continue
      for (const table of narrowed) if (isTooNarrow(table, ranges, minimum)) return link
    }
  } while (isNarrowed)
  return undefined
}

/** The schools that are in the larger and not in the smaller, where that is a number and shown; else 0. */
function differenceIn({ larger, smaller, isNested }: Link): number {
  const isShown = [...larger, ...smaller].every(({ table, cells }) => isExact(table, cells))
  const totals = (all: readonly Cells[]) => sum(all.map(({ table, cells }) => totalOf(table.counts, cells)))
  return isNested && isShown ? totals(larger) - totals(smaller) : 0
}

/** Whether how many schools are in some cells can be told: all of them are shown, or all that are not are among them. */
function isExact({ held }: Table, cells: readonly number[]): boolean {
  const inside = cells.filter((cell) => held.has(cell)).length
  return inside === 0 || inside === held.size
}

/** What a table by itself leaves open. Noughts are held back only where everything is. */
function ownRanges({ counts, held }: Table): Range[] {
  const hidden = totalOf(counts, [...held])
  const least = held.size < counts.length ? 1 : 0
  return counts.map((count, cell) =>
    held.has(cell) ? { low: least, high: hidden - least * (held.size - 1) } : { low: count, high: count },
  )
}

/** Whether what is left open of a cell has fewer values than the minimum, and fewer than by its own table. */
function isTooNarrow(table: Table, ranges: Ranges, minimum: number): boolean {
  const values = ({ low, high }: Range) => high - low + 1
  const own = ownRanges(table)
  return (ranges.get(table) ?? []).some(
    (range, cell) => values(range) < minimum && values(range) < values(own[cell] ?? range),
  )
}

/** Narrows what each cell can be by one link, and with it the rest of its table; gives the tables of which it did. */
function narrow({ larger, smaller }: Link, ranges: Ranges): Set<Table> {
  const inCells = (all: readonly Cells[]) =>
    all.flatMap(({ table, cells }) => cells.map((cell) => ({ table, range: ranges.get(table)?.[cell] as Range })))
  const [above, below] = [inCells(larger), inCells(smaller)]
  const most = sum(above.map(({ range }) => range.high))
  const least = sum(below.map(({ range }) => range.low))
  const narrowed = new Set<Table>()
  for (const { table, range } of above) {
    if (raise(range, least - (most - range.high))) narrowed.add(table)
  }
  for (const { table, range } of below) {
    if (lower(range, most - (least - range.low))) narrowed.add(table)
  }
  for (const table of narrowed) narrowWithin(table, ranges.get(table) ?? [])
  return narrowed
}

/** The cells of a table come to all schools: what narrows one narrows the others. */
function narrowWithin({ counts }: Table, ranges: readonly Range[]): void {
  const all = sum(counts)
  let isNarrowed: boolean
  do {
    isNarrowed = false
    const most = sum(ranges.map(({ high }) => high))
    const least = sum(ranges.map(({ low }) => low))
    for (const range of ranges) {
      const isRaised = raise(range, all - (most - range.high))
      const isLowered = !isRaised && lower(range, all - (least - range.low))
      isNarrowed ||= isRaised || isLowered
    }
  } while (isNarrowed)
}

function raise(range: Range, low: number): boolean {
  if (low <= range.low || low > range.high) return false
  range.low = low
  return true
}

function lower(range: Range, high: number): boolean {
  if (high >= range.high || high < range.low) return false
  range.high = high
  return true
}

/** Whether a number would be one of so few schools that it is held back. */
export function isSmall(count: number, minimum: number): boolean {
  return count > 0 && count < minimum
}

function placesOf(counts: readonly number[]): number[] {
  return counts.map((_, cell) => cell)
}

/** The cells that are not 0, the smallest first. */
function smallestFirst(counts: readonly number[]): number[] {
  const size = (cell: number) => counts[cell] ?? 0
  return placesOf(counts)
    .filter((cell) => size(cell) > 0)
    .sort((a, b) => size(a) - size(b) || a - b)
}

function totalOf(counts: readonly number[], cells: readonly number[]): number {
  return sum(cells.map((cell) => counts[cell] ?? 0))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
