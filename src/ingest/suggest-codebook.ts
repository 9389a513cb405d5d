import { familyGroups } from '../../data'
import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { byText } from '../evidence'
import { type Framework, idsOf, type Measure, type Vocabulary } from '../framework'
import { ingestMessages, type Locale, messagesIn } from '../words'
import { sameText, textOf } from './cells'
import { type DateColumn, type DayOrder, dayOrders, type KeptRows, type Scale } from './codebook'
import { dayIn } from './count'
import { fewestToQuote, isPersonalHeader, isPersonalText } from './personal'
import { sideOf } from './scales'
import { readCells, type Table, tableOf } from './table'

/**
 * A codebook that a person has to confirm: what is `null` nobody has decided, and `ingest` reads no column of which any
 * is left.
 */
export interface CodebookDraft {
  readonly formatVersion: 1
  readonly headerRows: number
  readonly date: DateColumn | null
  readonly scales: Readonly<Record<string, Scale>>
  readonly columns: readonly MeasureDraft[]
  readonly groups: readonly GroupDraft[]
  readonly keepRows: readonly KeptRows[]
  readonly note?: string
}

/** A column that may report a measure, and what a person has to decide of it. */
export interface MeasureDraft {
  readonly column: string | number
  readonly measure: null
  /** The measures whose question or title is nearest, the nearest first; 1 is word for word. */
  readonly candidates: readonly { readonly measure: string; readonly score: number }[]
  /** Null where the answers do not say by themselves whether they agree. */
  readonly scale: string | null
  /** Null where the item may be worded the other way round. */
  readonly reversed?: null
  /** The answers found, where there is no scale; those that few people gave are not listed. */
  readonly answers?: readonly string[]
  readonly note: string
}

/** A column that may tell groups, and what a person has to decide of it. */
export interface GroupDraft {
  readonly column: string | number
  readonly family: null
  /** Families of the recommended groups that it may tell. */
  readonly candidates: readonly string[]
  readonly values: Readonly<Record<string, null>>
  /** The group of every other answer, in a column of whose answers most are too rare to be listed. */
  readonly otherwise?: null
  readonly separator?: string
  readonly note: string
}

/** Among which measures to look, and how the notes are said. */
export interface SuggestOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  readonly locale?: Locale
}

/**
 * Drafts a codebook from the headers of a survey's rows and the answers below them: how many rows are headers, which
 * column reports which measure, on what scale, and which tell groups. Nothing is taken for certain: what a person has to
 * decide is `null`. Columns that tell who somebody is are not in it, nor are answers that fewer than ten people gave,
 * unless they are words of a scale. A column of which fewer than two answers can be listed, or that has very many, is there
 * only where its header names a family of the recommended groups, such as the language at home.
 *
 * @example
 * const draft = suggestCodebook(readRows(survey).rows)
 * draft.columns[0]
 * // { column: 'I feel welcome at this school.', measure: null, candidates: [{ measure: 'families-feel-welcome', … }], … }
 */
export function suggestCodebook<V extends Vocabulary = FisoVocabulary>(
  rows: unknown,
  options: SuggestOptions<V> = {},
): CodebookDraft {
  const words = messagesIn(ingestMessages, options.locale).ingest.draft
  const list: readonly unknown[] = Array.isArray(rows) ? rows : []
  const headerRows = headerRowsIn(list)
  const table = tableOf(list, headerRows) ?? { headers: [], width: 0, first: 0, rows: [], keys: [] }
  const questions = questionsOf(orFiso(options.framework))
  const found = columnsOf(table)
  const date = dateOf(table)

  const columns: MeasureDraft[] = []
  const groups: GroupDraft[] = []
  const onScale: Column[] = []
  for (const column of found) {
    if (isTechnical(column) || column.isPersonal) continue
    const isOnScale = column.answers.length > 0 && column.answers.every((answer) => sideOf(answer) !== undefined)
    const candidates = column.isFreeText ? [] : candidatesFor(column.texts, questions)
    // “Yes” to what no measure asks tells of a family, more likely than of what it thinks; so do several answers at once.
    const isOfAnItem =
      column.separator === undefined && (candidates.length > 0 || (isOnScale && !column.answers.some(isPlain)))
    if (isOfAnItem && !column.isFreeText) {
      if (isOnScale) onScale.push(column)
      columns.push(measureDraft(column, candidates, isOnScale, words))
    } else if (column.answers.length > 1 && !column.isFreeText) {
      groups.push(groupDraft(column, words.group))
    } else if (column.hasShortAnswers && familiesNamedBy(column.texts).length > 0) {
      if (column.hasUnlisted) groups.push({ ...groupDraft(column, words.groupOfFew), otherwise: null })
      else if (column.answers.length > 1) groups.push(groupDraft(column, words.group))
    }
  }
  return {
    formatVersion: 1,
    headerRows,
    date,
    scales: onScale.length === 0 ? {} : { [scaleName]: scaleOf(onScale) },
    columns,
    groups,
    keepRows: keptRows(found),
    ...(date === null ? { note: words.date } : {}),
  }
}

const scaleName = 'agreement'

/** More different answers than this are no list to choose from: our choice. */
const mostAnswers = 20

/** What a language or a disability is called takes no more characters than this, and most comments do: our choice. */
const longestName = 40

function isPlain(answer: string): boolean {
  return ['yes', 'no', 'true', 'false'].includes(sameText(answer))
}

interface Column {
  /** Its header, or its number where another has the same. */
  readonly name: string | number
  /** Its text in each row of headers. */
  readonly texts: readonly string[]
  /** The answers that may be said, in order. */
  readonly answers: readonly string[]
  readonly separator: string | undefined
  /** Or of nothing that may be said: columns that tell who somebody is are not looked into. */
  readonly isFreeText: boolean
  /** Whether some answers may not be said. */
  readonly hasUnlisted: boolean
  /** Whether most answers are short, and each is of one line: names of things, and no comments. */
  readonly hasShortAnswers: boolean
  readonly isPersonal: boolean
}

/** Qualtrics writes the ids of its fields, the questions and, as JSON, the ids of its import. */
function headerRowsIn(rows: readonly unknown[]): number {
  const isOfRecords = rows.length > 0 && !Array.isArray(rows[0])
  const third = rows[isOfRecords ? 1 : 2]
  try {
    const cells = typeof third === 'object' && third !== null ? Object.values(third) : []
    return cells.length > 0 && cells.every((cell) => /^\{"ImportId":/.test(textOf(cell) ?? '')) ? 3 : 1
  } catch {
    return 1
  }
}

function columnsOf(table: Table): Column[] {
  const names = table.headers[0] ?? []
  const times = new Map<string, number>()
  for (const name of names.map(sameText)) times.set(name, (times.get(name) ?? 0) + 1)
  const all = names.map((_, column) => column)
  const asked = all.filter((column) => !table.headers.some((texts) => isPersonalHeader(texts[column] ?? '')))
  const counts = asked.map(() => new Map<string, number>())
  const cells: unknown[] = []
  for (let row = table.first; row < table.rows.length; row += 1) {
    if (!readCells(table, row, asked, cells)) continue
    counts.forEach((answers, at) => {
      const text = textOf(cells[at])
      if (text !== null) answers.set(text, (answers.get(text) ?? 0) + 1)
    })
  }
  return all.map((column): Column => {
    const header = names[column] ?? ''
    const texts = table.headers.map((row) => row[column] ?? '').filter((text) => text !== '')
    const isShared = (times.get(sameText(header)) ?? 0) > 1
    const name = header === '' || isShared || isPersonalText(header) ? column + 1 : header
    const place = asked.indexOf(column)
    return { name, texts, ...answersIn(counts[place] ?? new Map()) }
  })
}

function answersIn(given: ReadonlyMap<string, number>): Omit<Column, 'name' | 'texts'> {
  const total = [...given.values()].reduce((sum, times) => sum + times, 0)
  const personal = [...given].reduce((sum, [text, times]) => sum + (isPersonalText(text) ? times : 0), 0)
  // Where several answers can be chosen, forms write them into one cell with semicolons or commas between.
  const separator = [';', ', '].find((mark) => {
    const several = [...given].reduce((sum, [text, times]) => sum + (text.includes(mark) ? times : 0), 0)
    return 10 * several >= total && several > 0 && partsOf(given, mark).size < given.size
  })
  const answers = separator === undefined ? given : partsOf(given, separator)
  const said = [...answers].filter(
    ([text, times]) => (times >= fewestToQuote || sideOf(text) !== undefined) && !isPersonalText(text),
  )
  const hasLines = [...given.keys()].some((text) => /[\r\n]/.test(text))
  return {
    answers: said.map(([text]) => text).sort(byText),
    separator,
    isFreeText: answers.size > mostAnswers || said.length === 0 || hasLines,
    hasUnlisted: said.length < answers.size,
    hasShortAnswers:
      !hasLines && 2 * [...answers.keys()].filter((text) => text.length <= longestName).length > answers.size,
    isPersonal: 2 * personal > total,
  }
}

function partsOf(given: ReadonlyMap<string, number>, mark: string): Map<string, number> {
  const parts = new Map<string, number>()
  for (const [text, times] of given) {
    for (const part of new Set(text.split(mark).map((piece) => piece.trim()))) {
      if (part !== '') parts.set(part, (parts.get(part) ?? 0) + times)
    }
  }
  return parts
}

/** One scale with every answer that was found and says of itself on which side it is. */
function scaleOf(columns: readonly Column[]): Scale {
  const found = new Map(columns.flatMap(({ answers }) => answers).map((answer) => [sameText(answer), answer]))
  const on = (side: keyof Scale) => [...found.values()].filter((answer) => sideOf(answer) === side).sort(byText)
  return { agree: on('agree'), disagree: on('disagree'), neutral: on('neutral'), dontKnow: on('dontKnow') }
}

/** What a tool writes of the response itself. */
const technical = new Set(['status', 'progress', 'finished', 'distributionchannel', 'distribution channel'])

function isTechnical({ texts }: Column): boolean {
  return technical.has(sameText(texts[0] ?? ''))
}

/** Qualtrics says which responses were finished, and which were no previews, in words or in numbers. */
function keptRows(columns: readonly Column[]): KeptRows[] {
  const known: readonly [string, readonly string[]][] = [
    ['finished', ['True', '1']],
    ['status', ['IP Address', '0']],
  ]
  return known.flatMap(([field, equals]) => {
    const column = columns.find(({ texts }) => sameText(texts[0] ?? '') === field)
    return column === undefined || columns.every(({ texts }) => sameText(texts[0] ?? '') !== 'progress')
      ? []
      : [{ column: column.name, equals }]
  })
}

/** As headers are written with spaces for underscores; what a tool writes of itself first, then common names. */
const dated = [
  ...['timestamp', 'completion time', 'recordeddate', 'recorded date', 'enddate', 'end date'],
  ...['submitted at', 'submitted on', 'submitted', 'date submitted', 'submission date', 'submission time'],
  ...['completed at', 'completed on', 'date completed', 'recorded at', 'responded at', 'created at'],
]

/** The column of the days, where only one order can read all of them. */
function dateOf(table: Table): DateColumn | null {
  const names = (table.headers[0] ?? []).map((name) => sameText(name.replace(/_/g, ' ')))
  const column = dated.map((name) => names.indexOf(name)).find((at) => at >= 0)
  if (column === undefined) return null
  const cells: unknown[] = []
  const possible = new Set<DayOrder>(dayOrders)
  let days = 0
  for (let row = table.first; row < table.rows.length; row += 1) {
    if (!readCells(table, row, [column], cells) || textOf(cells[0]) === null) continue
    days += 1
    for (const order of possible) if (dayIn(cells[0], order) === null) possible.delete(order)
  }
  // Read by the other end, a four-digit year is no day of the month, so that days with the year first have one order.
  const [order] = possible
  if (days === 0 || possible.size !== 1 || order === undefined) return null
  const name = table.headers[0]?.[column] ?? column + 1
  return { column: name, take: 'latest', ...(order === 'ymd' ? {} : { order }) }
}

interface Question {
  readonly measure: string
  readonly words: readonly ReadonlySet<string>[]
}

function questionsOf<V extends Vocabulary>(framework: Framework<V>): Question[] {
  const measures = framework.measures as Readonly<Record<string, Measure>>
  return idsOf(measures).flatMap((id) => {
    const measure = measures[id]
    return measure?.kind === 'survey'
      ? [{ measure: id, words: [wordsOf(measure.question), wordsOf(measure.title)] }]
      : []
  })
}

function wordsOf(text: string): Set<string> {
  return new Set(sameText(text).match(/[\p{L}\p{N}']+/gu) ?? [])
}

/** Less than this in common is no candidate; more than three are no help: our choices. */
const leastScore = 0.4
const mostCandidates = 3

/** The measures whose question or title has most words in common with a header, by Dice's coefficient. */
function candidatesFor(texts: readonly string[], questions: readonly Question[]): { measure: string; score: number }[] {
  const asked = texts.flatMap((text) => [text, itemOf(text)]).map(wordsOf)
  return questions
    .map(({ measure, words }) => ({
      measure,
      score: Math.max(0, ...asked.flatMap((given) => words.map((known) => alike(given, known)))),
    }))
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || byText(a.measure, b.measure))
    .slice(0, mostCandidates)
}

/** The row of a grid: Google Forms writes `Question [row]`, Qualtrics `Question - row`. */
function itemOf(text: string): string {
  return /\[([^\]]*)\]\s*$/.exec(text)?.[1] ?? text.split(' - ').at(-1) ?? text
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 0 : Math.round((200 * shared) / (a.size + b.size)) / 100
}

/** Words by which an item may be the opposite of a measure. */
const opposite =
  /\b(not|never|no|nobody|hardly|rarely|seldom|too|difficult|unable|un(welcome|safe|sure|supported)|ignored)\b|n't\b/

type DraftWords = (typeof ingestMessages)['ingest']['draft']

function measureDraft(
  { name, texts, answers }: Column,
  candidates: MeasureDraft['candidates'],
  isOnScale: boolean,
  words: DraftWords,
): MeasureDraft {
  // What stands in parentheses explains the scale, such as “(1 = not at all)”.
  const isOpposite = texts.some((text) => opposite.test(sameText(itemOf(text).replace(/\([^)]*\)/g, ''))))
  const notes = [
    candidates.length === 0 ? words.noCandidate : words.measure,
    ...(isOpposite ? [words.reversed] : []),
    ...(isOnScale ? [] : [words.scale]),
  ]
  return {
    column: name,
    measure: null,
    candidates,
    scale: isOnScale ? scaleName : null,
    ...(isOpposite ? { reversed: null } : {}),
    ...(isOnScale ? {} : { answers }),
    note: notes.join(' '),
  }
}

function groupDraft({ name, texts, answers, separator }: Column, note: string): GroupDraft {
  return {
    column: name,
    family: null,
    candidates: familiesNamedBy([...texts, ...answers]),
    values: Object.fromEntries(answers.map((answer) => [answer, null])),
    ...(separator === undefined ? {} : { separator: separator.trim() }),
    note,
  }
}

/** Words that stand in the names of families and in much else. */
const saysLittle = new Set(['other', 'limited', 'experience'])

/** The families of which a word of the title or of the id, or one made of it, is in some texts: `languages`. */
function familiesNamedBy(texts: readonly string[]): string[] {
  const given = texts.flatMap((text) => [...wordsOf(text)])
  const families = Object.values(familyGroups).flatMap(({ title, family }) => {
    const telling = [...wordsOf(`${title} ${family.replace(/[A-Z]/g, ' $&')}`)].filter(
      (word) => word.length > 4 && !saysLittle.has(word),
    )
    return telling.some((word) => given.some((one) => one.startsWith(word))) ? [family] : []
  })
  return [...new Set(families)]
}
