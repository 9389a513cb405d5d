import type { Vocabulary } from '../framework'

/**
 * How the rows of one survey are read: plain JSON that a person writes once for each form, or has drafted by
 * `suggestCodebook` and confirms. What it does not name is not read.
 *
 * @example
 * const codebook = {
 *   formatVersion: 1,
 *   date: '2026-05-20',
 *   scales: { agreement: { agree: ['Strongly agree', 'Agree'], disagree: ['Disagree', 'Strongly disagree'] } },
 *   columns: [{ column: 'I feel welcome at this school.', measure: 'families-feel-welcome', scale: 'agreement' }],
 * } satisfies Codebook<FisoVocabulary>
 */
export interface Codebook<V extends Vocabulary = Vocabulary> {
  readonly formatVersion: 1
  /** How many rows stand above the first answer; 1 unless said. Qualtrics writes 3. */
  readonly headerRows?: number
  /** The day of the survey, or the column of whose days the latest is taken. */
  readonly date: string | DateColumn
  /** What stands before the measure in the id of each item; the date and a hyphen unless said. */
  readonly idPrefix?: string
  /** How many were asked, and how many there are: rows do not say it. They hold for every measure but those that have their own. */
  readonly asked?: number
  readonly population?: number
  /** Scales that several columns share, by name. */
  readonly scales?: Readonly<Record<string, Scale>>
  readonly columns: readonly MeasureColumn<V['survey']>[]
  readonly groups?: readonly GroupColumn[]
  /** The rows that count: those that each of these keeps. All of them, where there is none. */
  readonly keepRows?: readonly KeptRows[]
}

/** A column, by the text of its header in any row of headers, or by its number, counted from 1 as a reader of a table does. */
export type ColumnName = string | number

/** The column that says when each answered: the latest day is the day of the survey. */
export interface DateColumn {
  readonly column: ColumnName
  readonly take: 'latest'
  /** How its days are written: with the year first unless said, as Google Forms and Qualtrics do. A time may follow. */
  readonly order?: DayOrder
}

/** How a day is written in numbers: the year first, the day first or the month first. */
export const dayOrders = ['ymd', 'dmy', 'mdy'] as const
export type DayOrder = (typeof dayOrders)[number]

/**
 * Which answers agree. Those that do not know are no response; those that are neutral are one that does not agree, however
 * the item is worded. Answers are compared without regard to case, to spaces around them and to the shape of apostrophes.
 */
export interface Scale {
  readonly agree: readonly Answer[]
  readonly disagree: readonly Answer[]
  readonly neutral?: readonly Answer[]
  readonly dontKnow?: readonly Answer[]
}

/** As it stands in the cell; a number where the tool exports codes. */
export type Answer = string | number

/** A column whose answers report on one measure. */
export interface MeasureColumn<Id extends string = string> {
  readonly column: ColumnName
  readonly measure: Id
  /** A scale, or the name of one of `scales`. */
  readonly scale: string | Scale
  /** Whether the item is worded the other way round, so that who disagrees with it agrees with the measure. */
  readonly reversed?: boolean
  readonly asked?: number
  readonly population?: number
  /** Why the column tells nothing of who answered, where its header reads as if it did. */
  readonly notPersonal?: string
}

/** A column that tells of which group of one family somebody is. The groups of a family part the whole. */
export interface GroupColumn {
  readonly column: ColumnName
  readonly family: string
  /** The group of each answer, or null where it belongs to none. */
  readonly values: Readonly<Record<string, string | null>>
  /**
   * The group of every other answer, or null where it belongs to none; unless said, other answers are left out, as a fault
   * says. It takes no answer that tells of no group by itself, such as “Prefer not to say”, nor one that looks like a
   * person's data, such as an address. A slip of an answer of `values` is another answer.
   */
  readonly otherwise?: string | null
  /** What stands between answers where several can be chosen, such as `;`. Who names two groups is counted in neither. */
  readonly separator?: string
  readonly notPersonal?: string
}

/** Rows are kept where a column holds one of some answers, such as `Finished` with `True`. */
export interface KeptRows {
  readonly column: ColumnName
  readonly equals: readonly Answer[]
}
