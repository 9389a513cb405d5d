import type { FisoVocabulary } from '../../data/fiso'
import { idsOf, idsUnder, leavesOf, type Vocabulary } from '../framework'
import type { Assessment } from '../levels'
import { type Explainable, explainableIds } from '../words'
import { assertKnown, readingOf } from './reading'
import type { CheckOptions, NoGroupGaps } from './result'

/**
 * Whether no family group stands on the other side of a threshold from the whole, above it or below, in what is currently
 * reported.
 *
 * A gap that a report shows is certain. Without one it is met only where something is said of groups at all, and where
 * every report on a question that the source asks of all families says something of them, be it that no group is large
 * enough; else insufficient. Groups that may not be shown are no gap: for them the whole decides, as in every judgement.
 * Of what nobody reported nothing is asked here: whether enough is, `checkSufficientEvidence` says.
 *
 * @param part what to look at: a component, a stage, a checklist, a section or a statement; everything unless named
 * @throws RangeError where there is no such part; TypeError where it is no assessment
 *
 * @example
 * checkNoGroupGaps(assessment, 'communication').gaps[0]?.group // 'languageOtherThanEnglish'
 */
export function checkNoGroupGaps<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  part: NoInfer<Explainable<V>> | null = null,
  options: CheckOptions<V> = {},
): NoGroupGaps<V> {
  const { framework, results } = readingOf(assessment, options)
  if (part !== null) assertKnown('part', part, explainableIds(assessment))

  const asked = part === null ? idsOf<V['indicator']>(results) : idsUnder<V['indicator']>(results, part)
  const isAsked = new Set<string>(asked)
  const gaps = assessment.groupGaps.filter(({ indicator }) => isAsked.has(indicator))
  const reported = asked.flatMap((id) => {
    const questions = leavesOf(framework.indicators[id].condition)
    return results[id].leaves.flatMap((leaf, place) => {
      if (leaf.kind !== 'share' || leaf.whole === null) return []
      const question = questions[place]
      return [{ leaf, isOfAll: question?.kind === 'share' && question.everyGroup }]
    })
  })
  const silent = reported.filter(({ leaf, isOfAll }) => isOfAll && !leaf.groupsReported)
  const isAnySaid = reported.some(({ leaf }) => leaf.groupsReported)
  return {
    kind: 'noGroupGaps',
    part,
    outcome: gaps.length > 0 ? 'notMet' : isAnySaid && silent.length === 0 ? 'met' : 'insufficient',
    isRefuted: gaps.length > 0,
    gaps,
    withoutGroups: [...new Set(silent.map(({ leaf }) => leaf.measure as string))],
  }
}
