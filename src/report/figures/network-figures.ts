import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import { assertSameFramework } from '../../levels'
import type { LevelCounts, ShownCount, StageCounts, Summary } from '../../plan'
import { type Locale, messagesIn, planMessages, reportMessages, type Speech, speechIn, stageName } from '../../words'
import type { ReportOptions } from '../options'
import type { FigureTable } from './figure-table'

/** Where many schools stand, as a picture, a table or a chart shows it. */
export interface NetworkFigures {
  readonly framework: string
  /** Null where they are too few for anything to be shown; `parts` is then empty. */
  readonly schools: number | null
  readonly minimum: number
  /** The whole first, then each component. */
  readonly parts: readonly NetworkPart[]
}

export interface NetworkPart {
  /** Null: the whole. */
  readonly component: string | null
  readonly title: string
  readonly places: readonly NetworkPlace[]
}

/** One place where a school can stand, from before the first stage. */
export interface NetworkPlace {
  /** Null before the first stage, and where nothing applies. */
  readonly stage: string | null
  /** From 1; 0 before the first stage; null where nothing applies. */
  readonly rank: number | null
  readonly title: string
  readonly demonstrated: ShownCount
  readonly possible: ShownCount
}

export function networkFigures<V extends Vocabulary = FisoVocabulary>(
  summary: Summary<V>,
  { framework: named, locale }: ReportOptions<V> = {},
): NetworkFigures {
  assertSameFramework(summary, orFiso(named), 'summary')
  const speech = speechIn(orFiso(named), locale)
  const general = summary as unknown as Summary
  const { schools, minimumSchools: minimum } = general
  const parts = schools === null ? [] : partsOf(general, speech)
  return { framework: speech.framework.title, schools, minimum, parts }
}

/** A number of a summary, or that it is held back. */
export function shownCount(count: ShownCount, locale: Locale | undefined): string {
  return count === null ? messagesIn(planMessages, locale).network.notShown : `${count}`
}

/** Where the schools stand as a whole, then in each component. */
export function partsOf({ level, components }: Summary, speech: Speech): NetworkPart[] {
  const { framework, locale } = speech
  const { whole } = messagesIn(planMessages, locale).network
  const part = (component: string | null, title: string, counts: LevelCounts): NetworkPart => ({
    component,
    title,
    places: placesOf(counts, speech),
  })
  return [
    part(null, whole, level),
    ...Object.entries(components).map(([id, counts]) => part(id, framework.components[id]?.title ?? id, counts)),
  ]
}

/** Before the first stage, each stage, and where nothing applies if that is so anywhere. */
function placesOf({ demonstrated, possible }: LevelCounts, speech: Speech): NetworkPlace[] {
  const { framework, messages } = speech
  const place = (
    stage: string | null,
    rank: number | null,
    title: string,
    count: (of: StageCounts) => ShownCount,
  ): NetworkPlace => ({ stage, rank, title, demonstrated: count(demonstrated), possible: count(possible) })
  const isNone = demonstrated.notApplicable === 0 && possible.notApplicable === 0
  return [
    place(null, 0, stageName(null, speech), ({ beforeFirst }) => beforeFirst),
    ...framework.stages.map(({ id, title }, index) => place(id, index + 1, title, ({ stages }) => stages[id] ?? null)),
    ...(isNone ? [] : [place(null, null, messages.verdict.notApplicable, ({ notApplicable }) => notApplicable)]),
  ]
}

/**
 * The same figures as `networkPicture` shows: a table for the whole and each component, a row for each place where a
 * school can stand. A number that is held back says so.
 *
 * @returns none where the schools are too few for anything to be shown
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * networkTables(summarise(assessments))[0]?.rows[1] // [ 'Emerging', '12', '12' ]
 */
export function networkTables<V extends Vocabulary = FisoVocabulary>(
  summary: Summary<V>,
  options: ReportOptions<V> = {},
): FigureTable[] {
  const { table } = messagesIn(reportMessages, options.locale).report
  const number = (count: ShownCount) => shownCount(count, options.locale)
  const { schools, parts } = networkFigures(summary, options)
  return parts.map(({ title, places }) => ({
    caption: table.network(title, schools ?? 0),
    head: [table.stage, table.demonstrated, table.possible],
    rows: places.map((place) => [place.title, number(place.demonstrated), number(place.possible)]),
  }))
}
