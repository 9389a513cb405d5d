import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { policies } from '../../data/policies'
import type { CountedGroup, SurveyItem } from '../evidence'
import type { Framework, Policy, SurveyCounts, Vocabulary } from '../framework'
import { ingestMessages, type Locale, messages, messagesIn } from '../words'
import { type Counts, countRows, type GroupCounts, type MeasureCounts } from './count'
import { type ColumnFate, fatesOf } from './fates'
import { type Fault, type Report, reportTo } from './faults'
import { type CountedItem, groupsToReport } from './hold-back'
import {
  headerRowsOf,
  plainCodebook,
  type ReadGroups,
  type Reading,
  type ReadMeasure,
  readCodebook,
} from './read-codebook'
import { tableOf } from './table'
import { reportAnswers } from './unknown-answers'

/** By which framework, minimum and locale rows are read. */
export interface IngestOptions<V extends Vocabulary = Vocabulary> {
  /** Whose measures the codebook names; the FISO dimension unless named. */
  readonly framework?: Framework<V>
  /** Whose minimum holds small groups back; `standard` unless named. */
  readonly policy?: Pick<Policy, 'minimumResponses'>
  readonly locale?: Locale
}

/** What came of the rows: evidence for `assess` or an evidence file, and what became of everything else. Plain JSON. */
export interface Ingestion<V extends Vocabulary = Vocabulary> {
  readonly evidence: readonly SurveyItem<V['survey']>[]
  /** Every column, in order, with what became of it; one that is named for two things stands there twice. */
  readonly columns: readonly ColumnFate[]
  readonly rows: RowsRead
  readonly faults: readonly Fault[]
}

/** `read` = `counted` + those left out. These are for the holder of the rows, and no part of the evidence. */
export interface RowsRead {
  readonly read: number
  readonly counted: number
  readonly leftOut: readonly {
    readonly why: 'notKept' | 'unreadable'
    readonly column: number | null
    readonly rows: number
  }[]
}

/**
 * Makes evidence of the answers to a survey, by a codebook that says which column reports which measure, which answers
 * agree and which columns tell the groups of families.
 *
 * Personal data never pass: a column that the codebook does not name is not looked at, one that tells who somebody is is
 * refused, and of those that are read only counts leave. Small groups are held back at the door: a measure that fewer than
 * the minimum of the policy answered is not in the evidence, and of the groups only those that `assess` would report, the
 * same ones in every item, so that what one item holds back does not follow from another; nor does it from two families
 * whose groups lie in one another. What is left can still tell that all of a group agreed, which the outputs of this library
 * do not say; so evidence stays with the school. Two ingestions of the same people, what only three families together tell
 * of, and what is known from elsewhere are not covered. `groups: []`, no group of reportable size, is said only where every
 * group was read and none is held back for the sake of another item or family, and where the people of whom it is not known
 * in which group they are would make none large enough.
 *
 * It never throws: what is wrong is a fault with its place, and the sound remainder is kept.
 *
 * @param rows lists of cells with the headers first (as `readRows` gives them), or records by header
 * @param codebook a `Codebook`, such as from JSON
 *
 * @example
 * const { evidence, columns, faults } = ingest(readRows(survey).rows, codebook)
 * columns[1] // { column: 2, header: 'Username', fate: 'personal' }
 * assess({ subject: null, evidence, asOf: '2026-11-21' }).ledger.length // 4
 */
export function ingest<V extends Vocabulary = FisoVocabulary>(
  rows: unknown,
  codebook: unknown,
  options: IngestOptions<V> = {},
): Ingestion<V> {
  const { locale } = options
  const words = messagesIn(ingestMessages, locale).ingest.fault
  const framework = orFiso(options.framework)
  const minimum = (options.policy ?? policies.standard).minimumResponses
  const faults: Fault[] = []
  const report = reportTo(faults, locale)

  const fields = plainCodebook(codebook, report, locale)
  if (fields === null) return nothing(faults)
  if (!Array.isArray(rows)) {
    report('rows', words.notRows, words.rows)
    return nothing(faults)
  }
  const table = tableOf(rows, headerRowsOf(fields, report, locale))
  if (table === null) {
    report('rows', words.noHeader, words.rows)
    return nothing(faults)
  }

  const reading = readCodebook(fields, table, framework, report, locale)
  const counts = countRows(table, reading, reading.kept ?? [])
  const unread = reportAnswers(reading, counts, minimum, report, locale)
  const date = dateOf(reading, counts, report, locale)
  const isDated = date !== null && reading.kept !== null

  const read = reading.measures.flatMap((measure, at) => {
    const answers = counts.measures[at] as MeasureCounts
    return unread.has(measure) ? [] : [{ measure, answers, responded: answers.agreed + answers.notAgreed }]
  })
  const enough = isDated ? read.filter(({ responded }) => responded >= minimum) : []
  const items = enough.map(({ answers }) => countedItem(answers, reading.groups, unread))
  const groups = groupsToReport(items, reading.groups, counts.crossings, minimum)
  const isSaidOfNone =
    reading.hasGroups && reading.groups.every((group, at) => !unread.has(group) && isTold(counts.groups[at], minimum))
  const evidence = enough.flatMap(({ measure, answers, responded }, at): SurveyItem[] => {
    const id = `${reading.idPrefix ?? `${date}-`}${measure.measure}`
    if (id.length > longestId) {
      report([...measure.path, 'measure'], words.idTooLong, messagesIn(messages, locale).fault.expectation.id)
      unread.add(measure)
      return []
    }
    const reported = groups[at] ?? null
    const isSaid = reported !== null && (reported.length > 0 || isSaidOfNone)
    return [
      {
        id,
        measure: measure.measure,
        date: date as string,
        ...statedCounts(measure, responded, report, locale),
        responded,
        agreed: answers.agreed,
        ...(isSaid ? { groups: reported.map(groupOf) } : {}),
      },
    ]
  })
  const held = new Set(read.filter(({ responded }) => responded < minimum).map(({ measure }) => measure))
  return {
    evidence: evidence as readonly SurveyItem<V['survey']>[],
    columns: fatesOf(table, reading, counts, { isDated, unread, held }),
    rows: {
      read: table.rows.length - table.first,
      counted: counts.counted,
      leftOut: rowsLeftOut(reading, counts),
    },
    faults,
  }
}

/** A measure with its groups; those of a column that is not read are of nobody. */
function countedItem(
  { agreed, notAgreed, byGroup }: MeasureCounts,
  families: readonly ReadGroups[],
  unread: ReadonlySet<ReadMeasure | ReadGroups>,
): CountedItem {
  return {
    whole: { count: agreed, of: agreed + notAgreed },
    families: families.map((read, family) =>
      read.groups.map((group, place): CountedGroup => {
        const counted = unread.has(read) ? undefined : byGroup[family]?.[place]
        return { group, family: read.family, count: counted?.agreed ?? 0, of: counted?.responded ?? 0 }
      }),
    ),
  }
}

/** Whether no group of a family would be large enough with those of whom it is not known in which group they are. */
function isTold(counts: GroupCounts | undefined, minimum: number): boolean {
  const { people = [], unknown, several = 0 } = counts ?? {}
  const unplaced = several + (unknown?.cells ?? 0)
  return ![0, ...people].some((size) => size < minimum && size + unplaced >= minimum)
}

function rowsLeftOut({ kept }: Reading, { notKept, unreadable }: Counts): RowsRead['leftOut'] {
  const byChoice = (kept ?? []).map(({ column }, at) => ({
    why: 'notKept' as const,
    column: column + 1,
    rows: notKept[at] ?? 0,
  }))
  return [...byChoice, { why: 'unreadable' as const, column: null, rows: unreadable }].filter(({ rows }) => rows > 0)
}

/** As an evidence file allows. */
const longestId = 200

function nothing(faults: readonly Fault[]): Ingestion<never> {
  return { evidence: [], columns: [], rows: { read: 0, counted: 0, leftOut: [] }, faults }
}

function groupOf({ group, family, of, count }: CountedGroup) {
  return { group, ...(family === null ? {} : { family }), responded: of, agreed: count }
}

function dateOf({ date }: Reading, counts: Counts, report: Report, locale: Locale | undefined): string | null {
  if (date === null || typeof date === 'string') return date
  const words = messagesIn(ingestMessages, locale).ingest.fault
  if (counts.latest === null) report(date.path, words.noDay, words.day(date.order))
  else if (counts.hasNoDays) report(date.path, words.someNoDay, words.day(date.order))
  return counts.latest
}

/** How many were asked and how many there are, as far as it can be true. */
function statedCounts(
  { path, asked, population }: ReadMeasure,
  responded: number,
  report: Report,
  locale: Locale | undefined,
): Pick<SurveyCounts, 'asked' | 'population'> {
  const words = messagesIn(ingestMessages, locale).ingest.fault
  const stated: { population?: number; asked?: number } = {}
  if (asked !== undefined && asked < responded) report([...path, 'asked'], words.overAsked, words.atLeastResponded)
  else if (asked !== undefined) stated.asked = asked
  const atLeast = stated.asked ?? responded
  if (population !== undefined && population < atLeast) {
    report([...path, 'population'], words.overPopulation, words.atLeastAsked)
  } else if (population !== undefined) {
    stated.population = population
  }
  return stated
}
