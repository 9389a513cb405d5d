import { dayNumber } from '../evidence'
import { type Framework, idsOf, isRecord, type Measure, measureOf, type Vocabulary } from '../framework'
import { ingestMessages, type Locale, messages, messagesIn, nearestOf } from '../words'
import { isBlank, sameText, textOf } from './cells'
import { type DayOrder, dayOrders } from './codebook'
import type { Path, Report } from './faults'
import { isPersonalHeader, isPersonalText } from './personal'
import { columnsNamed, type Table } from './table'

/** What an answer counts as. */
export type Code = 'agrees' | 'other' | 'dontKnow'

/** A codebook that fits the rows: what of it is sound, by the columns of the table. */
export interface Reading {
  readonly date: string | { readonly column: number; readonly order: DayOrder; readonly path: Path } | null
  readonly idPrefix: string | null
  readonly measures: readonly ReadMeasure[]
  readonly groups: readonly ReadGroups[]
  /** Whether the codebook names groups and all of them could be read. */
  readonly hasGroups: boolean
  /** Null where it cannot be told which rows are meant: rows that were to be left out would be counted. */
  readonly kept: readonly KeptBy[] | null
  /** Columns that are named and not read, with what is wrong told as a fault. */
  readonly refused: ReadonlySet<number>
}

export interface KeptBy {
  readonly column: number
  readonly answers: ReadonlySet<string>
}

export interface ReadMeasure {
  readonly path: Path
  readonly column: number
  readonly measure: string
  readonly codes: ReadonlyMap<string, Code>
  /** The answers as the codebook writes them. */
  readonly answers: readonly string[]
  readonly asked: number | undefined
  readonly population: number | undefined
}

export interface ReadGroups {
  readonly path: Path
  readonly column: number
  readonly family: string
  readonly groups: readonly string[]
  /** The place of each answer's group, -1 where it belongs to none. */
  readonly places: ReadonlyMap<string, number>
  /** The place of the group of every other answer, -1 where it belongs to none; undefined where none is said. */
  readonly otherwise: number | undefined
  readonly answers: readonly string[]
  readonly separator: string | null
}

type Fields = Readonly<Record<string, unknown>>

/** A codebook as plain JSON, whatever was handed over; null where it is none. */
export function plainCodebook(codebook: unknown, report: Report, locale: Locale | undefined): Fields | null {
  const words = messagesIn(ingestMessages, locale).ingest.fault
  const faultWords = messagesIn(messages, locale).fault
  let plain: unknown
  try {
    plain = JSON.parse(JSON.stringify(codebook) ?? 'null')
  } catch {
    report('', words.notJson, words.codebook)
    return null
  }
  if (!isRecord(plain)) {
    report('', faultWords.notAnObject, words.codebook)
    return null
  }
  if (plain.formatVersion !== 1) {
    const problem = plain.formatVersion === undefined ? faultWords.missing : faultWords.anotherVersion
    report(['formatVersion'], problem, faultWords.expectation.formatVersion)
    if (plain.formatVersion !== undefined) return null
  }
  return plain
}

/** More rows of headers than this have not been seen: our choice. */
const mostHeaderRows = 20

export function headerRowsOf({ headerRows = 1 }: Fields, report: Report, locale: Locale | undefined): number {
  if (Number.isInteger(headerRows) && (headerRows as number) >= 1 && (headerRows as number) <= mostHeaderRows) {
    return headerRows as number
  }
  const words = messagesIn(messages, locale).fault
  report(['headerRows'], words.wrong, messagesIn(ingestMessages, locale).ingest.fault.headerRows)
  return 1
}

/** Reads a codebook by the columns of a table. Each entry that is wrong is a fault, and its column is not read. */
export function readCodebook<V extends Vocabulary>(
  codebook: Fields,
  table: Table,
  framework: Framework<V>,
  report: Report,
  locale: Locale | undefined,
): Reading {
  const words = messagesIn(ingestMessages, locale).ingest.fault
  const faultWords = messagesIn(messages, locale).fault
  const refused = new Set<number>()

  knownFields(codebook, [], fieldsOf.codebook)
  const date = readDate(codebook.date)
  const idPrefix = optional(codebook, [], 'idPrefix', words.idPrefix, (value) => isText(value, 0, 100)) ?? null
  const asked = countIn(codebook, [], 'asked')
  const population = countIn(codebook, [], 'population')
  const scales = isRecord(codebook.scales) ? codebook.scales : {}
  if (codebook.scales !== undefined && !isRecord(codebook.scales)) report(['scales'], faultWords.wrong, words.entry)

  const measures = once(
    entries('columns', true, readMeasure),
    ({ measure }) => measure,
    ({ path }) => report([...path, 'measure'], words.measureAgain, words.measureOnce),
  )
  const readGroups = once(
    entries('groups', false, readGroup),
    ({ family }) => family,
    ({ path }) => report([...path, 'family'], words.familyAgain, words.familyOnce),
  )
  const groups = partedGroups(readGroups)
  const kept = entries('keepRows', false, readKept)
  const keptRows = codebook.keepRows ?? []
  const isKeptSound = Array.isArray(keptRows) && kept.length === keptRows.length
  return {
    date,
    idPrefix: idPrefix as string | null,
    measures: once(
      measures,
      ({ column }) => `${column}`,
      ({ path }) => report([...path, 'column'], words.usedAgain, words.oneMeasure),
    ),
    groups,
    hasGroups: groups.length > 0 && groups.length === (codebook.groups as readonly unknown[]).length,
    kept: isKeptSound ? kept : null,
    refused,
  }

  function readDate(given: unknown): Reading['date'] {
    if (typeof given === 'string' && !Number.isNaN(dayNumber(given))) return given
    if (!isRecord(given)) {
      const problem = given === undefined ? faultWords.missing : given === null ? words.unconfirmed : faultWords.wrong
      report(['date'], problem, words.date)
      return null
    }
    knownFields(given, ['date'], fieldsOf.date)
    const column = columnIn(given, ['date'])
    const { take, order = 'ymd' } = given
    const isOrder = dayOrders.some((known) => known === order)
    if (take !== 'latest') report(['date', 'take'], faultWords.wrong, 'latest')
    if (!isOrder) report(['date', 'order'], faultWords.wrong, faultWords.oneOf(dayOrders))
    if (column === null || take !== 'latest' || !isOrder) return null
    return { column, order: order as DayOrder, path: ['date'] }
  }

  function readMeasure(entry: Fields, path: Path): ReadMeasure | null {
    knownFields(entry, path, fieldsOf.column)
    const column = columnIn(entry, path)
    if (column === null) return null
    const { measure, reversed = false } = entry
    const decided = { measure: words.measure, scale: words.scale, reversed: words.flag }
    for (const [field, expected] of Object.entries(decided)) {
      if (entry[field] !== null) continue
      report([...path, field], words.unconfirmed, expected)
      return null
    }
    const known = typeof measure === 'string' ? measureOf(framework, measure) : undefined
    if (known?.kind !== 'survey') {
      const ids = idsOf<string>(framework.measures).filter(
        (id) => (framework.measures as Readonly<Record<string, Measure>>)[id]?.kind === 'survey',
      )
      const unknown = measure === undefined ? faultWords.missing : faultWords.unknownId
      const problem = known === undefined ? unknown : words.notASurvey
      report([...path, 'measure'], problem, words.measure, known === undefined ? nearestOf(measure, ids) : undefined)
      return null
    }
    if (typeof reversed !== 'boolean') {
      report([...path, 'reversed'], faultWords.wrong, words.flag)
      return null
    }
    const answers = readScale(entry.scale, [...path, 'scale'], reversed)
    if (answers === null || isPersonal(column, entry, path) || hasPersonalAnswer(answers.answers, path)) return null
    const own = { asked: countIn(entry, path, 'asked'), population: countIn(entry, path, 'population') }
    return {
      path,
      column,
      measure: measure as string,
      ...answers,
      asked: own.asked ?? asked,
      population: own.population ?? population,
    }
  }

  function readScale(given: unknown, at: Path, reversed: boolean): Pick<ReadMeasure, 'codes' | 'answers'> | null {
    const isNamed = typeof given === 'string'
    const scale = isNamed ? (Object.hasOwn(scales, given) ? scales[given] : undefined) : given
    if (isNamed && scale === undefined) {
      report(at, words.noScale, words.scale, nearestOf(given, Object.keys(scales)))
      return null
    }
    const path = isNamed ? ['scales', given] : at
    if (!isRecord(scale)) {
      report(path, given === undefined ? faultWords.missing : faultWords.wrong, words.scale)
      return null
    }
    let isSound = knownFields(scale, path, fieldsOf.scale)
    const codes = new Map<string, Code>()
    const answers: string[] = []
    for (const field of fieldsOf.scale) {
      const list = scale[field] ?? (field === 'agree' || field === 'disagree' ? undefined : [])
      if (!isListOfAnswers(list)) {
        report([...path, field], list === undefined ? faultWords.missing : faultWords.wrong, words.answers)
        isSound = false
        continue
      }
      for (const [index, answer] of list.entries()) {
        const text = sameText(String(answer))
        if (codes.has(text)) {
          report([...path, field, index], words.answerTwice, words.answerOnce)
          isSound = false
        }
        codes.set(text, codeOf(field, reversed))
        answers.push(String(answer))
      }
    }
    if (isSound && ![...codes.values()].includes('agrees')) {
      report([...path, reversed ? 'disagree' : 'agree'], words.noAgree, words.answers)
      isSound = false
    }
    return isSound ? { codes, answers } : null
  }

  function readGroup(entry: Fields, path: Path): ReadGroups | null {
    knownFields(entry, path, fieldsOf.group)
    const column = columnIn(entry, path)
    if (column === null) return null
    const { family, values, otherwise, separator } = entry
    if (family === null) {
      report([...path, 'family'], words.unconfirmed, words.group)
      return null
    }
    if (!isText(family, 1, 200)) {
      report([...path, 'family'], family === undefined ? faultWords.missing : faultWords.wrong, words.group)
      return null
    }
    if (!isRecord(values)) {
      report([...path, 'values'], values === undefined ? faultWords.missing : faultWords.wrong, words.values)
      return null
    }
    if (otherwise !== undefined && otherwise !== null && !isText(otherwise, 1, 200)) {
      report([...path, 'otherwise'], faultWords.wrong, words.otherwise)
      return null
    }
    if (separator !== undefined && !isText(separator, 1, 20)) {
      report([...path, 'separator'], faultWords.wrong, words.separator)
      return null
    }
    const places = new Map<string, number>()
    const groups: string[] = []
    const placeOf = (group: string | null): number => {
      if (group !== null && !groups.includes(group)) groups.push(group)
      return group === null ? -1 : groups.indexOf(group)
    }
    for (const [answer, group] of Object.entries(values)) {
      if (group !== null && !isText(group, 1, 200)) {
        report([...path, 'values', answer], faultWords.wrong, words.group)
        return null
      }
      if (places.has(sameText(answer))) {
        report([...path, 'values', answer], words.answerTwice, words.answerOnce)
        return null
      }
      places.set(sameText(answer), placeOf(group as string | null))
    }
    const others = otherwise === undefined ? undefined : placeOf(otherwise as string | null)
    if (groups.length === 0) {
      report([...path, 'values'], words.noGroup, words.values)
      return null
    }
    const answers = Object.keys(values)
    if (isPersonal(column, entry, path) || hasPersonalAnswer(answers, path)) return null
    return {
      path,
      column,
      family: family as string,
      groups,
      places,
      otherwise: others,
      answers,
      separator: (separator as string | undefined) ?? null,
    }
  }

  /** Each group of evidence stands once, so a group is in one family. */
  function partedGroups(read: readonly ReadGroups[]): ReadGroups[] {
    const families = read.map(({ groups: ids }) => ids)
    const isShared = (id: string) => families.filter((ids) => ids.includes(id)).length > 1
    const parted = read.filter(({ path, groups: ids, places, column }) => {
      if (!ids.some(isShared)) return true
      const isOfValues = ids.some((id, place) => isShared(id) && [...places.values()].includes(place))
      report([...path, isOfValues ? 'values' : 'otherwise'], words.groupAgain, words.groupOnce)
      refused.add(column)
      return false
    })
    if (parted.flatMap(({ groups: ids }) => ids).length <= mostGroups) return parted
    report(['groups'], faultWords.wrong, words.groups)
    for (const { column } of parted) refused.add(column)
    return []
  }

  function readKept(entry: Fields, path: Path): KeptBy | null {
    knownFields(entry, path, fieldsOf.kept)
    const column = columnIn(entry, path)
    if (column === null) return null
    if (!isListOfAnswers(entry.equals)) {
      report([...path, 'equals'], entry.equals === undefined ? faultWords.missing : faultWords.wrong, words.equals)
      return null
    }
    // Rows chosen by who somebody is would be evidence of that person.
    if (isPersonal(column, {}, path)) return null
    return { column, answers: new Set(entry.equals.map((answer) => sameText(String(answer)))) }
  }

  function entries<Entry>(
    field: 'columns' | 'groups' | 'keepRows',
    isRequired: boolean,
    read: (entry: Fields, path: Path) => Entry | null,
  ): Entry[] {
    const list = codebook[field]
    if (!Array.isArray(list)) {
      if (list !== undefined || isRequired) {
        report([field], list === undefined ? faultWords.missing : faultWords.wrong, words.list)
      }
      return []
    }
    return list.flatMap((entry: unknown, index) => {
      if (!isRecord(entry)) {
        report([field, index], faultWords.notAnObject, words.entry)
        return []
      }
      const found = read(entry, [field, index])
      if (found !== null) return found
      for (const column of columnsNamed(table, entry.column)) refused.add(column)
      return []
    })
  }

  /** What only one entry may say. Where two do, it cannot be told which is meant, and neither is read. */
  function once<Entry extends { readonly column: number }>(
    read: readonly Entry[],
    keyOf: (entry: Entry) => string,
    say: (entry: Entry) => void,
  ): Entry[] {
    const keys = read.map(keyOf)
    return read.filter((entry) => {
      const key = keyOf(entry)
      if (keys.indexOf(key) === keys.lastIndexOf(key)) return true
      say(entry)
      refused.add(entry.column)
      return false
    })
  }

  function columnIn({ column: named }: Fields, path: Path): number | null {
    const at = [...path, 'column']
    if (typeof named !== 'string' && !Number.isInteger(named)) {
      report(at, named === undefined ? faultWords.missing : faultWords.wrong, words.column)
      return null
    }
    const found = columnsNamed(table, named)
    if (found.length === 1) return found[0] ?? null
    if (found.length > 1) report(at, words.columnAgain, words.byNumber)
    else report(at, words.noColumn, words.column, nearestOf(named, safeHeaders(table)))
    return null
  }

  function isPersonal(column: number, { notPersonal }: Fields, path: Path): boolean {
    if (!table.headers.some((texts) => isPersonalHeader(texts[column] ?? ''))) return false
    if (isText(notPersonal, 1, 2000)) return false
    report([...path, 'column'], words.personal, words.notPersonalColumn)
    return true
  }

  function hasPersonalAnswer(answers: readonly string[], path: Path): boolean {
    if (!answers.some(isPersonalText)) return false
    report(path, words.personalAnswer, words.closedAnswers)
    return true
  }

  function countIn(fields: Fields, path: Path, field: 'asked' | 'population'): number | undefined {
    const isCount = (value: unknown) =>
      Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestCount
    return optional(fields, path, field, words.count, isCount) as number | undefined
  }

  function optional(fields: Fields, path: Path, field: string, expected: string, isSound: (value: unknown) => boolean) {
    const value = fields[field]
    if (value === undefined || isSound(value)) return value
    report([...path, field], faultWords.wrong, expected)
    return undefined
  }

  function knownFields(fields: Fields, path: Path, known: readonly string[]): boolean {
    const unknown = Object.keys(fields).filter((field) => !known.includes(field))
    for (const field of unknown) {
      report([...path, field], faultWords.unknownField, faultWords.oneOf(known), nearestOf(field, known))
    }
    return unknown.length === 0
  }
}

/** The fields of each part; a draft has `candidates`, `answers` and `note` for the person who confirms it. */
const draft = ['candidates', 'answers', 'note']
const fieldsOf = {
  codebook: [
    ...['formatVersion', 'headerRows', 'date', 'idPrefix', 'asked', 'population', 'scales', 'columns', 'groups'],
    ...['keepRows', 'note'],
  ],
  date: ['column', 'take', 'order'],
  column: ['column', 'measure', 'scale', 'reversed', 'asked', 'population', 'notPersonal', ...draft],
  group: ['column', 'family', 'values', 'otherwise', 'separator', 'notPersonal', ...draft],
  kept: ['column', 'equals', 'note'],
  scale: ['agree', 'disagree', 'neutral', 'dontKnow'],
} as const

/** As an evidence file allows. */
const mostGroups = 1000
const largestCount = 1_000_000_000

function codeOf(field: (typeof fieldsOf.scale)[number], reversed: boolean): Code {
  if (field === 'dontKnow') return 'dontKnow'
  return field === (reversed ? 'disagree' : 'agree') ? 'agrees' : 'other'
}

function isText(value: unknown, least: number, most: number): boolean {
  return typeof value === 'string' && value.length >= least && value.length <= most
}

function isListOfAnswers(value: unknown): value is (string | number)[] {
  return (
    Array.isArray(value) &&
    value.every((answer) => (typeof answer === 'string' || typeof answer === 'number') && !isBlank(textOf(answer)))
  )
}

/** The headers that may be said; one that reads like a person's data is none, where too few rows of headers are named. */
function safeHeaders(table: Table): string[] {
  return table.headers.flat().filter((text) => text !== '' && !isPersonalText(text))
}
