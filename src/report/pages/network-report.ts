import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Vocabulary } from '../../framework'
import { assertSameFramework } from '../../levels'
import type { Summary } from '../../plan'
import { asMarkdown, messagesIn, plain, planMessages, reportMessages, speechIn } from '../../words'
import { networkBlocks } from '../blocks/network-blocks'
import { networkTables } from '../figures/network-figures'
import type { ReportOptions } from '../options'
import { networkDrawing } from '../pictures/network-picture'
import { sectionsOf } from './html-blocks'
import { figureSection, htmlPage } from './html-page'

/** What a report of many schools can say besides. */
export interface NetworkReportOptions<V extends Vocabulary = Vocabulary> extends ReportOptions<V> {
  /** How many lines of the file were left out, where that is how the schools were read. */
  readonly linesLeftOut?: number
}

/**
 * A report of many schools as one file of HTML: how many stand where as a picture with its figures in tables beside it,
 * what stands before most of them, what would serve most, and what evidence there is. No school is named, and what the
 * summary holds back is said to be not shown.
 *
 * It needs no network and no script, as `schoolReport`.
 *
 * @param summary what `summarise` of `partnership-continuum/plan` returned
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * const html = networkReport(summarise(assessments))
 * html.slice(0, 15) // '<!DOCTYPE html>'
 */
export function networkReport<V extends Vocabulary = FisoVocabulary>(
  summary: Summary<V>,
  options: NetworkReportOptions<V> = {},
): string {
  const { locale, linesLeftOut = 0, framework: named = orFiso<V>(undefined) } = options
  assertSameFramework(summary, named, 'summary')
  const speech = speechIn(named, locale)
  const { page } = messagesIn(reportMessages, locale).report
  const words = messagesIn(planMessages, locale).network
  const general = summary as unknown as Summary
  const { opening, besides } = networkBlocks(general, { ...speech, words }, { linesLeftOut })
  const [title, ...lines] = opening
  const { asOf, policy, version, framework } = general
  const { date } = speech.messages
  return htmlPage({
    locale,
    opening: [...(title === undefined ? [] : [title]), { kind: 'line', text: speech.framework.title }, ...lines],
    sections: [
      ...(general.schools === null
        ? []
        : [
            figureSection(
              page.schoolsStanding,
              (layout) => networkDrawing(summary, { ...options, ...layout }),
              networkTables(summary, options),
              'network',
            ),
          ]),
      ...sectionsOf(besides),
    ],
    stamp: [
      ...(asOf === null || policy === null
        ? []
        : [words.stamp(date(asOf.earliest), date(asOf.latest), plain(policy.id), version)]),
      page.framework(speech.framework.title, plain(framework.edition)),
    ],
  })
}

/** The same in Markdown. */
export function networkMarkdown<V extends Vocabulary>(
  summary: Summary<V>,
  { locale, linesLeftOut = 0, framework = orFiso<V>(undefined) }: NetworkReportOptions<V>,
): string {
  const words = messagesIn(planMessages, locale).network
  const told = { ...speechIn(framework, locale), words }
  const { opening, levels, besides } = networkBlocks(summary as unknown as Summary, told, { linesLeftOut })
  return `${asMarkdown([...opening, ...levels, ...besides])}\n`
}
