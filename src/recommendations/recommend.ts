import { type FisoVocabulary, fiso } from '../../data'
import { byText } from '../evidence'
import type { Framework, Vocabulary } from '../framework'
import { type Assessment, assertSameFramework } from '../levels'
import { actSteps } from './act'
import { gatherSteps, stepsToKeep } from './gather'
import { blockersOf, demonstratedRank, readAssessment, type Targets } from './reading'
import type { Step } from './steps'

export interface RecommendOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  /** The stage to reach in a component, instead of the one after the demonstrated stage. */
  readonly targets?: Targets<NoInfer<V>>
}

/**
 * The next steps that follow from a level.
 *
 * What stands in the way of a component's target are the indicators of that stage and of those below that are not met
 * or unknown. *Not met* asks for a strategy that advances it, *unknown* for evidence. Where the last stage is
 * demonstrated, the steps are to keep its evidence current, what lapses first coming first.
 *
 * Order, by reasons that each step shows: the lowest component first, then what alone would raise a level, then how
 * many indicators a step serves; ties are acts before evidence, then by id. There are no weights.
 *
 * @throws Error where the framework is not the one that the assessment was made with
 *
 * @example
 * for (const step of recommend(assessment)) console.log(step.kind, step.title, step.because)
 */
export function recommend<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework = fiso as unknown as Framework<V>, targets }: RecommendOptions<V> = {},
): Step<V>[] {
  assertSameFramework(assessment, framework)
  const reading = readAssessment(assessment, framework, targets as Targets<V> | undefined)
  const { lowestFirst, results, targetOf } = reading

  const blockers = lowestFirst.flatMap((component) => blockersOf(reading, component))
  const acts = actSteps(
    reading,
    blockers.filter((id) => results[id].verdict === 'notMet'),
  )
  const gathers = gatherSteps(
    reading,
    blockers.filter((id) => results[id].verdict === 'unknown'),
  )
  const keeps = lowestFirst
    .filter((component) => targetOf(component) === null)
    .flatMap((component) => stepsToKeep(reading, component))
  return [...[...acts, ...gathers].sort(inOrder), ...keeps]

  function inOrder(a: Step<V>, b: Step<V>): number {
    return (
      lowestServed(a) - lowestServed(b) ||
      Number(b.raises.length > 0) - Number(a.raises.length > 0) ||
      b.because.verdicts.length - a.because.verdicts.length ||
      byText(a.kind, b.kind) ||
      byText(idOf(a), idOf(b))
    )
  }

  function lowestServed(step: Step<V>): number {
    return Math.min(...step.components.map((component) => demonstratedRank(assessment, framework, component)))
  }
}

function idOf(step: Step): string {
  return step.kind === 'gather' ? step.measure : (step.strategy ?? step.because.verdicts[0]?.indicator ?? '')
}
