import { dayNumber } from '../evidence'
import { isBlank, sameText, textOf } from './cells'
import type { DayOrder } from './codebook'
import { isPersonalText } from './personal'
import type { Code, KeptBy, ReadGroups, Reading } from './read-codebook'
import { sideOf } from './scales'
import { readCells, type Table } from './table'

/** What the rows say, counted in one pass. */
export interface Counts {
  /** How many rows were counted. */
  readonly counted: number
  readonly unreadable: number
  /** How many rows each of the codebook's choices left out; a row that several leave out is the first one's. */
  readonly notKept: readonly number[]
  readonly measures: readonly MeasureCounts[]
  readonly groups: readonly GroupCounts[]
  /** Of each two families, which of their groups share anybody. */
  readonly crossings: readonly Crossing[]
  /** The latest day of the date column, null where it has none. */
  readonly latest: string | null
  readonly hasNoDays: boolean
}

export interface MeasureCounts extends AnswersOf {
  readonly agreed: number
  readonly notAgreed: number
  readonly dontKnow: number
  readonly blank: number
  readonly unrecognised: number
  /** Of each family, of each group, how many answered and how many of them agreed. */
  readonly byGroup: readonly (readonly { readonly responded: number; readonly agreed: number }[])[]
}

export interface GroupCounts extends AnswersOf {
  /** How many people are in each group. */
  readonly people: readonly number[]
  /** How many people named two groups of the family. */
  readonly several: number
}

/** The answers of a column that the codebook does not know. */
export interface AnswersOf {
  readonly unknown: Unknown
  /** How many cells are not blank. */
  readonly filled: number
}

interface Unknown {
  /** How many people gave each. */
  readonly answers: ReadonlyMap<string, number>
  readonly cells: number
  /** How many of the cells are no text, number or truth value. */
  readonly unreadable: number
  readonly personal: number
}

export interface Crossing {
  readonly families: readonly [number, number]
  /** Whether anybody is in both of two groups, by their places; the place after the last is that of who is in none. */
  readonly isShared: (first: number, second: number) => boolean
}

/** Counts the rows of a table by a codebook. No cell is looked at that the codebook does not name. */
export function countRows(table: Table, { measures, groups, date }: Reading, kept: readonly KeptBy[]): Counts {
  const dateColumn = typeof date === 'object' && date !== null ? date : null
  const columns = [
    ...measures.map(({ column }) => column),
    ...groups.map(({ column }) => column),
    ...kept.map(({ column }) => column),
    ...(dateColumn === null ? [] : [dateColumn.column]),
  ]
  const firstGroup = measures.length
  const firstKept = firstGroup + groups.length
  const dateAt = firstKept + kept.length

  const cells: unknown[] = new Array(columns.length).fill(null)
  const tallies = measures.map((measure) => new Tally(measure.codes, groups))
  const placings = groups.map((group) => new Placing(group))
  const keepers = kept.map(({ answers }) => ({ answers, rows: 0 }))
  const crossings = pairsOf(groups).map(([a, b]) => new CrossTally(a, b, groups))
  const places = new Int32Array(groups.length)
  let counted = 0
  let unreadable = 0
  let latest: string | null = null
  let hasNoDays = false
  const dayOf = dateColumn === null ? () => null : remembered((cell) => dayIn(cell, dateColumn.order))

  for (let row = table.first; row < table.rows.length; row += 1) {
    if (!readCells(table, row, columns, cells)) {
      unreadable += 1
      continue
    }
    const leftOutBy = keepers.find(({ answers }, at) => !answers.has(sameText(textOf(cells[firstKept + at]) ?? '')))
    if (leftOutBy !== undefined) {
      leftOutBy.rows += 1
      continue
    }
    counted += 1
    for (let family = 0; family < placings.length; family += 1) {
      places[family] = (placings[family] as Placing).place(cells[firstGroup + family])
    }
    for (let at = 0; at < tallies.length; at += 1) (tallies[at] as Tally).count(cells[at], places)
    for (const crossing of crossings) crossing.count(places)
    if (dateColumn !== null) {
      const day = dayOf(cells[dateAt])
      if (day === null) hasNoDays = true
      else if (latest === null || day > latest) latest = day
    }
  }
  return {
    counted,
    unreadable,
    notKept: keepers.map(({ rows }) => rows),
    measures: tallies.map((tally) => tally.counts()),
    groups: placings.map((placing) => placing.counts()),
    crossings,
    latest,
    hasNoDays,
  }
}

const codes: readonly (Code | 'blank' | 'unrecognised')[] = ['agrees', 'other', 'dontKnow', 'blank', 'unrecognised']
const [agrees, other, , blank, unrecognised] = [0, 1, 2, 3, 4]

/** One measure's answers. What a text counts as is looked up once for each text that occurs. */
class Tally {
  private readonly seen = new Map<unknown, number>()
  private readonly totals = [0, 0, 0, 0, 0]
  /** Of each group of each family, who answered and who agreed, one after the other. */
  private readonly byGroup: readonly Int32Array[]
  private readonly unknown = new UnknownAnswers()

  constructor(
    private readonly known: ReadonlyMap<string, Code>,
    groups: readonly ReadGroups[],
  ) {
    this.byGroup = groups.map(({ groups: ids }) => new Int32Array(2 * ids.length))
  }

  count(cell: unknown, places: Int32Array): void {
    const code = this.seen.get(cell) ?? this.codeOf(cell)
    this.totals[code] = (this.totals[code] as number) + 1
    if (code === unrecognised) this.unknown.add(textsIn(cell, null))
    if (code > other) return
    for (let family = 0; family < places.length; family += 1) {
      const place = places[family] as number
      if (place < 0) continue
      const counts = this.byGroup[family] as Int32Array
      counts[2 * place] = (counts[2 * place] as number) + 1
      if (code === agrees) counts[2 * place + 1] = (counts[2 * place + 1] as number) + 1
    }
  }

  counts(): MeasureCounts {
    const [agreed = 0, notAgreed = 0, dontKnow = 0, blanks = 0, unknown = 0] = this.totals
    return {
      agreed,
      notAgreed,
      dontKnow,
      blank: blanks,
      unrecognised: unknown,
      byGroup: this.byGroup.map((counts) =>
        Array.from({ length: counts.length / 2 }, (_, place) => ({
          responded: counts[2 * place] ?? 0,
          agreed: counts[2 * place + 1] ?? 0,
        })),
      ),
      unknown: this.unknown,
      filled: agreed + notAgreed + dontKnow + unknown,
    }
  }

  private codeOf(cell: unknown): number {
    const text = textOf(cell)
    const known = text === null ? undefined : this.known.get(sameText(text))
    const code = known === undefined ? (isBlank(cell) ? blank : unrecognised) : codes.indexOf(known)
    if (typeof cell !== 'object') this.seen.set(cell, code)
    return code
  }
}

/** In which group of one family each person is. */
class Placing {
  private readonly seen = new Map<unknown, number>()
  private readonly people: Int32Array
  private readonly unknown = new UnknownAnswers()
  private several = 0
  private filled = 0

  constructor(private readonly group: ReadGroups) {
    this.people = new Int32Array(group.groups.length)
  }

  /** The place of the group that a cell names, -1 where it names none. */
  place(cell: unknown): number {
    if (isBlank(cell)) return -1
    this.filled += 1
    let place = this.seen.get(cell)
    if (place === undefined) {
      place = this.placeOf(cell)
      if (typeof cell !== 'object') this.seen.set(cell, place)
    }
    if (place === notKnown) this.unknown.add(this.unknownIn(cell))
    if (place === namesSeveral) this.several += 1
    if (place >= 0) this.people[place] = (this.people[place] as number) + 1
    return Math.max(place, -1)
  }

  counts(): GroupCounts {
    return { people: [...this.people], several: this.several, unknown: this.unknown, filled: this.filled }
  }

  private placeOf(cell: unknown): number {
    if (textOf(cell) === null) return notKnown
    const found = new Set(textsIn(cell, this.group.separator).map((answer) => this.placeOfAnswer(answer)))
    // An answer beside the listed ones may name another group of the family.
    if (found.has(notKnown)) return notKnown
    found.delete(-1)
    const [first = -1] = found
    return found.size > 1 ? namesSeveral : first
  }

  private placeOfAnswer(answer: string): number {
    const { places, otherwise } = this.group
    const place = places.get(sameText(answer))
    if (place !== undefined || otherwise === undefined) return place ?? notKnown
    return isPersonalText(answer) || sideOf(answer) === 'dontKnow' ? notKnown : otherwise
  }

  private unknownIn(cell: unknown): string[] {
    return textsIn(cell, this.group.separator).filter((answer) => this.placeOfAnswer(answer) === notKnown)
  }
}

/** The answers in a cell, none where it cannot be read. */
function textsIn(cell: unknown, separator: string | null): string[] {
  const text = textOf(cell)
  if (text === null) return []
  if (separator === null) return [text]
  return text.split(separator).flatMap((part) => textOf(part) ?? [])
}

const notKnown = -2
const namesSeveral = -3

class UnknownAnswers implements Unknown {
  readonly answers = new Map<string, number>()
  cells = 0
  unreadable = 0
  personal = 0

  /** The unknown answers of one cell, none where the cell cannot be read. */
  add(answers: readonly string[]): void {
    this.cells += 1
    if (answers.length === 0) this.unreadable += 1
    for (const text of new Set(answers)) this.answers.set(text, (this.answers.get(text) ?? 0) + 1)
    if (answers.some(isPersonalText)) this.personal += 1
  }
}

class CrossTally implements Crossing {
  readonly families: readonly [number, number]
  private readonly sizes: readonly [number, number]
  private readonly shared: Uint8Array

  constructor(first: number, second: number, groups: readonly ReadGroups[]) {
    this.families = [first, second]
    this.sizes = [groups[first]?.groups.length ?? 0, groups[second]?.groups.length ?? 0]
    this.shared = new Uint8Array((this.sizes[0] + 1) * (this.sizes[1] + 1))
  }

  count(places: Int32Array): void {
    const [first, second] = [places[this.families[0]] as number, places[this.families[1]] as number]
    this.shared[this.at(first < 0 ? this.sizes[0] : first, second < 0 ? this.sizes[1] : second)] = 1
  }

  isShared(first: number, second: number): boolean {
    return this.shared[this.at(first, second)] === 1
  }

  private at(first: number, second: number): number {
    return first * (this.sizes[1] + 1) + second
  }
}

function pairsOf(list: readonly unknown[]): [number, number][] {
  return list.flatMap((_, first) =>
    list.slice(first + 1).map((__, more): [number, number] => [first, first + 1 + more]),
  )
}

/** No day takes more characters than this, with the one after it. */
const longestDay = 13

/** Days are few where rows are many: what each begins with is read once. */
function remembered(read: (cell: unknown) => string | null): (cell: unknown) => string | null {
  const known = new Map<string, string | null>()
  return (cell) => {
    if (typeof cell !== 'string') return read(cell)
    const begin = cell.trimStart().slice(0, longestDay)
    let day = known.get(begin)
    if (day === undefined) {
      day = read(begin)
      known.set(begin, day)
    }
    return day
  }
}

/** The day that a cell begins with, `YYYY-MM-DD`; null where it is none. */
export function dayIn(cell: unknown, order: DayOrder): string | null {
  const text = cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString() : textOf(cell)
  const numbers = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?!\d)/.exec(text ?? '')?.slice(1)
  if (numbers === undefined) return null
  const part = (name: string) => numbers[(cell instanceof Date ? 'ymd' : order).indexOf(name)] ?? ''
  const year = part('y').length === 2 ? `20${part('y')}` : part('y')
  const day = `${year}-${part('m').padStart(2, '0')}-${part('d').padStart(2, '0')}`
  return Number.isNaN(dayNumber(day)) ? null : day
}
