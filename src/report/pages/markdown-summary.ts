import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { idsOf, type Vocabulary } from '../../framework'
import { type Assessment, assertSameFramework, type Level } from '../../levels'
import type { Comparison } from '../../plan'
import {
  asMarkdown,
  type Block,
  levelInWords,
  messagesIn,
  outline,
  plain,
  planMessages,
  reportMessages,
  type Speech,
  speechIn,
} from '../../words'
import { comparisonBlocks } from '../blocks/comparison-blocks'
import { schoolBlocks } from '../blocks/school-blocks'
import type { ReportOptions } from '../options'

/** What a summary can hold besides the assessment. */
export interface MarkdownSummaryOptions<V extends Vocabulary = Vocabulary> extends ReportOptions<V> {
  /** Strategies that only a law of this place provides for are among the next steps. */
  readonly jurisdiction?: string
  /** What changed since a baseline, from `compare`. */
  readonly comparison?: Comparison<V>
}

/** Of each list so many are written and the rest counted: a summary is read at a glance. Our choice. */
const mostWritten = 5

/**
 * A school's assessment in a few lines of Markdown, for a pull request or the summary of a step in CI: each component's
 * level, what stands in the way, the first steps, and what changed since a baseline where one is given. Text from outside
 * stays text.
 *
 * @param assessment what `assess` returned
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * const summary = markdownSummary(assessment)
 * summary.split('\n', 1) // [ '## Example Primary School' ]
 */
export function markdownSummary<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework = orFiso<V>(undefined), locale, jurisdiction, comparison }: MarkdownSummaryOptions<V> = {},
): string {
  assertSameFramework(assessment, framework)
  const speech = speechIn(framework, locale)
  const { summary: words } = messagesIn(reportMessages, locale).report
  const { opening, ahead } = schoolBlocks(assessment as unknown as Assessment, speech, { jurisdiction })
  const { components } = assessment as unknown as Assessment
  const [title, ...lines] = opening
  const blocks: Block[] = [
    ...lines,
    {
      kind: 'table',
      head: [words.component, words.demonstrated, words.possible],
      rows: idsOf(components).map((id) => [
        speech.framework.components[id]?.title ?? id,
        ...boundsIn(components[id]?.applicable ? components[id].level : null, speech),
      ]),
    },
    ...(comparison === undefined ? [] : changesIn(comparison as unknown as Comparison, speech)),
    ...ahead,
  ]
  return asMarkdown([
    { kind: 'heading', text: title !== undefined && 'text' in title ? title.text : '' },
    ...blocks.map((block) => (block.kind === 'list' ? shortened(block, words.more) : block)).map(below),
  ])
    .trimStart()
    .concat('\n')
}

/** A heading under that of the school. */
function below(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: block.level ?? 3 } : block
}

/** Each bound by itself. */
function boundsIn(level: Level | null, speech: Speech): string[] {
  if (level === null) return Array<string>(2).fill(messagesIn(reportMessages, speech.locale).report.noneApplies)
  return (['demonstrated', 'possible'] as const).map((bound) =>
    levelInWords({ demonstrated: level[bound], possible: level[bound] }, speech),
  )
}

/** What changed since the baseline, under one heading. */
function changesIn(comparison: Comparison, speech: Speech): Block[] {
  const words = messagesIn(planMessages, speech.locale).comparison
  const { page } = messagesIn(reportMessages, speech.locale).report
  // Its title and what the bounds mean have been said.
  const [, line, , ...blocks] = comparisonBlocks(comparison, { ...speech, words })
  return [
    { kind: 'heading', text: page.changed },
    ...(line === undefined ? [] : [line]),
    ...blocks.map((block): Block => (block.kind === 'heading' ? { ...block, level: 4 } : block)),
  ]
}

/** A list with what is written of it: the first few, each with the first that is said of it. */
function shortened(block: Extract<Block, { kind: 'list' }>, more: (count: number) => string): Block {
  const left = block.items.length - mostWritten
  const items = block.items
    .slice(0, mostWritten)
    .map(({ text, parts }) => ({ text, parts: parts.slice(0, 1).map((part) => outline(plain(part.text))) }))
  return { ...block, items: left > 0 ? [...items, outline(more(left))] : items }
}
