import type { Counts, MeasureCounts } from './count'
import { isPersonalHeader, isPersonalText } from './personal'
import type { ReadGroups, Reading, ReadMeasure } from './read-codebook'
import type { Table } from './table'

/** What became of a column. */
export type ColumnFate = {
  /** Counted from 1. */
  readonly column: number
  /** Null where it reads like a person's data, which happens where too many rows are called headers, or too few. */
  readonly header: string | null
} & (
  | { readonly fate: 'measure'; readonly measure: string; readonly answers: AnswerCounts }
  /** Fewer answered than the minimum, so nothing of it is in the evidence, nor how many. */
  | { readonly fate: 'tooFew'; readonly measure: string }
  | { readonly fate: 'groups'; readonly family: string }
  | { readonly fate: 'rows' | 'date' }
  /** Left out: it tells who somebody is; or the codebook does not name it; or it is named and a fault says why not. */
  | { readonly fate: 'personal' | 'notNamed' | 'refused' }
)

/** They come to the rows counted. Those who agreed and who did not are those who responded. */
export interface AnswerCounts {
  readonly agreed: number
  readonly notAgreed: number
  readonly dontKnow: number
  readonly blank: number
  readonly unrecognised: number
}

interface NotReported {
  /** Whether the evidence has a day, and it is known which rows to keep. */
  readonly isDated: boolean
  readonly unread: ReadonlySet<ReadMeasure | ReadGroups>
  /** Fewer answered than the minimum. */
  readonly held: ReadonlySet<ReadMeasure>
}

/** What became of each column, in order. */
export function fatesOf(
  table: Table,
  { measures, groups, kept, date, refused }: Reading,
  counts: Counts,
  { isDated, unread, held }: NotReported,
): ColumnFate[] {
  return Array.from({ length: table.width }, (_, column) => column).flatMap((column): ColumnFate[] => {
    const texts = table.headers.map((headers) => headers[column] ?? '')
    const header = texts[0] ?? ''
    const of = { column: column + 1, header: isPersonalText(header) ? null : header }
    const fates: ColumnFate[] = []
    if (refused.has(column)) fates.push({ ...of, fate: 'refused' })
    measures.forEach((measure, at) => {
      if (measure.column !== column) return
      if (!isDated || unread.has(measure)) fates.push({ ...of, fate: 'refused' })
      else if (held.has(measure)) fates.push({ ...of, fate: 'tooFew', measure: measure.measure })
      else fates.push({ ...of, fate: 'measure', measure: measure.measure, answers: answersOf(counts.measures[at]) })
    })
    for (const group of groups) {
      if (group.column !== column) continue
      fates.push(unread.has(group) ? { ...of, fate: 'refused' } : { ...of, fate: 'groups', family: group.family })
    }
    if (kept?.some((by) => by.column === column)) fates.push({ ...of, fate: 'rows' })
    if (typeof date === 'object' && date?.column === column) fates.push({ ...of, fate: 'date' })
    if (fates.length > 0) return fates
    return [{ ...of, fate: texts.some(isPersonalHeader) ? 'personal' : 'notNamed' }]
  })
}

function answersOf(counts: MeasureCounts | undefined): AnswerCounts {
  const { agreed = 0, notAgreed = 0, dontKnow = 0, blank = 0, unrecognised = 0 } = counts ?? {}
  return { agreed, notAgreed, dontKnow, blank, unrecognised }
}
