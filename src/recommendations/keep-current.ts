import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { byText } from '../evidence'
import { type Framework, idsOf, type Vocabulary } from '../framework'
import { type Assessment, assertSameFramework } from '../levels'
import { gatherSteps, stepsToKeep } from './gather'
import { readAssessment } from './reading'
import type { GatherStep, ObserveStep } from './steps'

/**
 * What to report or to observe again so that what is met of the continuum stays met, what lapses first coming first: for
 * each component what its met statements rest on, whatever its level. Evidence that serves two components comes twice.
 *
 * @throws Error where the framework is not the one that the assessment was made with
 *
 * @example
 * keepCurrent(assessment)[0]?.lapses // '2027-02-10'
 */
export function keepCurrent<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework: named }: { readonly framework?: Framework<V> } = {},
): (GatherStep<V> | ObserveStep<V>)[] {
  const framework = orFiso(named)
  assertSameFramework(assessment, framework)
  const reading = readAssessment(assessment, framework, undefined)
  return idsOf<V['component']>(assessment.components)
    .flatMap((component) => stepsToKeep(reading, component))
    .sort((a, b) => byText(a.lapses ?? '', b.lapses ?? '') || byText(a.title, b.title))
}

/**
 * The evidence to gather on indicators that are unknown, whatever they stand before, in the order of the framework.
 *
 * @throws Error where the framework is not the one that the assessment was made with
 *
 * @example
 * findOut(assessment, ['platform/parts/action-team'])[0]?.title
 */
export function findOut<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  unknown: readonly NoInfer<V['indicator']>[],
  { framework: named }: { readonly framework?: Framework<V> } = {},
): (GatherStep<V> | ObserveStep<V>)[] {
  const framework = orFiso(named)
  assertSameFramework(assessment, framework)
  return gatherSteps(readAssessment(assessment, framework, undefined), unknown)
}
