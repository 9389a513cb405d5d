import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { indicatorOf, measureOf, type Vocabulary } from '../../framework'
import { type Assessment, assertSameFramework } from '../../levels'
import type { Comparison, TrendPoint } from '../../plan'
import { messagesIn, plain, planMessages, reportMessages, type Speech, speechIn } from '../../words'
import { comparisonBlocks } from '../blocks/comparison-blocks'
import { schoolBlocks } from '../blocks/school-blocks'
import { continuumTables } from '../figures/continuum-figures'
import { trendTables } from '../figures/trend-figures'
import type { ReportOptions } from '../options'
import { continuumDrawing } from '../pictures/continuum-picture'
import { trendDrawing } from '../pictures/trend-picture'
import { asElement, type Section, sectionsOf, table } from './html-blocks'
import { figureSection, htmlPage } from './html-page'

/** What a report of a school can hold besides its assessment. */
export interface SchoolReportOptions<V extends Vocabulary = Vocabulary> extends ReportOptions<V> {
  /** Strategies that only a law of this place provides for are among the next steps. */
  readonly jurisdiction?: string
  /** The school's levels over time, from `trend`. */
  readonly trend?: readonly TrendPoint<V>[]
  /** What changed since an earlier judgement, from `compare`. */
  readonly comparison?: Comparison<V>
}

/**
 * A school's report as one file of HTML: where it stands as a picture with its figures in tables beside it, what stands
 * in the way, the next steps with their reasons, family groups, contradictions, checklists, and what became of each item
 * of evidence; with a trend and a comparison where they are given.
 *
 * It needs no network and no script, prints well, is made for light and dark screens, for narrow ones, for the keyboard
 * and for screen readers. Text from outside stays text. It says what the assessment says, so it is for whoever may read
 * that: what is held back there is held back here.
 *
 * @param assessment what `assess` returned
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * const html = schoolReport(assessment, { trend: trend([assessment, thisYear]) })
 * html.slice(0, 15) // '<!DOCTYPE html>'
 */
export function schoolReport<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  options: SchoolReportOptions<V> = {},
): string {
  const { locale, framework: named = orFiso<V>(undefined), jurisdiction, trend = [], comparison } = options
  assertSameFramework(assessment, named)
  const speech = speechIn(named, locale)
  const words = messagesIn(reportMessages, locale).report
  const general = assessment as unknown as Assessment
  const { opening, ahead, besides } = schoolBlocks(general, speech, { jurisdiction })
  return htmlPage({
    locale,
    opening,
    sections: [
      figureSection(
        words.page.standing,
        (layout) => continuumDrawing(assessment, { ...options, ...layout }),
        continuumTables(assessment, options),
        'continuum',
      ),
      ...sectionsOf(ahead),
      ...(trend.length === 0
        ? []
        : [
            figureSection(
              words.page.overTime,
              (layout) => trendDrawing(trend, { ...options, ...layout }),
              trendTables(trend, options),
              'trend',
            ),
          ]),
      ...(comparison === undefined ? [] : [changesIn(comparison as unknown as Comparison, speech)]),
      ...withItems(sectionsOf(besides), general, speech),
    ],
    stamp: stampOf(general, speech),
  })
}

/** What changed, in one section. */
function changesIn(comparison: Comparison, speech: Speech): Section {
  const words = messagesIn(planMessages, speech.locale).comparison
  const { page } = messagesIn(reportMessages, speech.locale).report
  const [, ...blocks] = comparisonBlocks(comparison, { ...speech, words })
  return {
    heading: page.changed,
    content: blocks.map((block) => asElement(block.kind === 'heading' ? { ...block, level: 3 } : block)),
  }
}

/** The sections, the last of which counts what became of the evidence, with each item of it. */
function withItems(sections: readonly Section[], { ledger }: Assessment, speech: Speech): Section[] {
  const last = sections.at(-1)
  if (last === undefined || ledger.length === 0) return [...sections]
  const { framework, locale, messages } = speech
  const { page } = messagesIn(reportMessages, locale).report
  const about = (measure: string | undefined, indicator: string | undefined): string => {
    if (measure !== undefined) return measureOf(framework, measure)?.title ?? plain(measure)
    return indicator === undefined ? '' : (indicatorOf(framework, indicator)?.statement ?? plain(indicator))
  }
  const rows = ledger.map(({ id, outcome, measure, indicator, date }) => [
    plain(id),
    about(measure, indicator),
    date === undefined ? '' : messages.date(date),
    messages.outcome[outcome],
  ])
  const items = table({ caption: page.everyItem, head: page.itemHead, rows }, 'items-table', 'long')
  return [...sections.slice(0, -1), { heading: last.heading, content: [...last.content, items] }]
}

/** What made the report, so that anyone can repeat it. */
function stampOf({ asOf, framework, policy, version }: Assessment, speech: Speech): string[] {
  const { page } = messagesIn(reportMessages, speech.locale).report
  return [
    speech.messages.summary.stamp(speech.messages.date(asOf), plain(policy.id), version),
    page.framework(speech.framework.title, plain(framework.edition)),
  ]
}
