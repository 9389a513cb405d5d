import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { idsOf, indicatorOf, isOnContinuum, type Vocabulary } from '../../framework'
import { type Assessment, assertSameFramework, type ComponentResult, rankOf } from '../../levels'
import type { Verdict } from '../../verdicts'
import {
  groupNames,
  levelInWords,
  messages,
  messagesIn,
  reportMessages,
  type Speech,
  speechIn,
  stageName,
  subjectName,
} from '../../words'
import type { ReportOptions } from '../options'
import type { FigureTable } from './figure-table'

/** Where a school stands, as a picture, a table or a chart shows it. */
export interface ContinuumFigures {
  readonly subject: string
  readonly framework: string
  readonly components: readonly ComponentFigures[]
}

export interface ComponentFigures {
  readonly id: string
  readonly title: string
  readonly isApplicable: boolean
  /** The level in words, or that nothing applies. */
  readonly level: string
  /** Which groups hold the level down; null where none does. */
  readonly note: string | null
  readonly stages: readonly StageFigures[]
}

export interface StageFigures {
  readonly id: string
  readonly title: string
  readonly verdict: Verdict
  readonly counts: Readonly<Record<Verdict, number>>
  /** Whether the level reaches it. */
  readonly within: 'demonstrated' | 'possible' | 'neither'
  readonly statements: readonly { readonly id: string; readonly text: string; readonly verdict: Verdict }[]
}

/** The figures of one assessment: each component's stages from the lowest, each with its statements. */
export function continuumFigures<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  options: ReportOptions<V> = {},
): ContinuumFigures {
  const named = orFiso(options.framework)
  assertSameFramework(assessment, named)
  const speech = speechIn(named, options.locale)
  const components = assessment.components as Readonly<Record<string, ComponentResult>>
  return {
    subject: subjectName(assessment.subject, speech),
    framework: speech.framework.title,
    components: Object.entries(components).map(([id, result]) => componentFigures(id, result, speech)),
  }
}

function componentFigures(
  id: string,
  { applicable, level, cappedBy, stages, indicators }: ComponentResult,
  speech: Speech,
): ComponentFigures {
  const { framework, locale, messages } = speech
  const demonstrated = rankOf(framework, level.demonstrated)
  const possible = rankOf(framework, level.possible)
  return {
    id,
    title: framework.components[id]?.title ?? id,
    isApplicable: applicable,
    level: applicable ? levelInWords(level, speech) : messagesIn(reportMessages, locale).report.noneApplies,
    note: cappedBy.length === 0 ? null : messages.explain.cappedBy(groupNames(cappedBy, speech)),
    stages: framework.stages.flatMap(({ id: stage }, rank): StageFigures[] => {
      const result = stages[stage]
      if (result === undefined) return []
      const { verdict, ...counts } = result
      return [
        {
          id: stage,
          title: stageName(stage, speech),
          verdict,
          counts,
          within: rank <= demonstrated ? 'demonstrated' : rank <= possible ? 'possible' : 'neither',
          statements: idsOf(indicators).flatMap((indicator) => {
            const known = indicatorOf(framework, indicator)
            const found = indicators[indicator]?.verdict
            if (known === undefined || found === undefined || !isOnContinuum(known) || known.stage !== stage) return []
            return [{ id: indicator, text: known.statement, verdict: found }]
          }),
        },
      ]
    }),
  }
}

/**
 * The same figures as `continuumPicture` shows: a table for each component, a row for each stage.
 *
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * const [, homeLearning] = continuumTables(assessment)
 * homeLearning?.rows[1] // [ 'Evolving', 'unknown', 'possible', '4', '0', '1', '0' ]
 */
export function continuumTables<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  options: ReportOptions<V> = {},
): FigureTable[] {
  const { table } = messagesIn(reportMessages, options.locale).report
  const { verdict: verdicts } = messagesIn(messages, options.locale)
  const within = {
    demonstrated: table.withinDemonstrated,
    possible: table.withinPossible,
    neither: table.withinNeither,
  }
  return continuumFigures(assessment, options).components.map(({ title, level, stages }) => ({
    caption: table.continuum(title, level),
    head: [table.stage, table.verdict, table.within, table.met, table.notMet, table.unknown, table.notApplicable],
    rows: stages.map((stage) => [
      stage.title,
      verdicts[stage.verdict],
      within[stage.within],
      ...(['met', 'notMet', 'unknown', 'notApplicable'] as const).map((verdict) => `${stage.counts[verdict]}`),
    ]),
  }))
}
