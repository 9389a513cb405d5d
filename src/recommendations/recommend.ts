import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { byText } from '../evidence'
import { assertSound, type Framework, type Vocabulary } from '../framework'
import { type Assessment, assertSameFramework, blockersOf, rankOf } from '../levels'
import { actSteps } from './act'
import { gatherSteps, stepsForSide, stepsToKeep } from './gather'
import { demonstratedRank, readAssessment, type Targets } from './reading'
import type { Step } from './steps'

/** What the steps are for, and where. */
export interface RecommendOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  /**
   * The stage to reach in a component, instead of the one after the demonstrated stage. For one that is demonstrated
   * already there is nothing to do.
   */
  readonly targets?: Targets<NoInfer<V>>
  /**
   * Where the school is, such as `United States` or `Texas, United States`: strategies that only a law of that place
   * provides for are included.
   */
  readonly jurisdiction?: string
}

/**
 * The next steps that follow from a level.
 *
 * What stands in the way of a component's target are the indicators of that stage and of those below that are not met
 * or unknown. *Not met* asks for a strategy that advances it, *unknown* for evidence. Where the last stage is
 * demonstrated, the steps are to keep its evidence current, what lapses first coming first.
 *
 * Order, by reasons that each step shows: the lowest component first, then what alone would raise a level, then by how
 * many stages an answer could at most narrow the gap between demonstrated and possible (an act answers nothing), then
 * how many indicators a step serves, then whether it adds to the side, involvement or engagement, of which nothing is
 * met yet; ties are acts before evidence, then by id. There are no weights. Where no step adds to an empty side, the
 * evidence that could comes last.
 *
 * The order is our rule; the sources name strategies and order none.
 *
 * @throws Error where the framework is not the one that the assessment was made with, or is broken; RangeError where a
 * target is no stage of it, or of no component
 *
 * @example
 * for (const step of recommend(assessment)) console.log(step.kind, step.title, step.because)
 */
export function recommend<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework: named, targets, jurisdiction }: RecommendOptions<V> = {},
): Step<V>[] {
  const framework = orFiso(named)
  assertSameFramework(assessment, framework)
  assertSound(framework)
  assertTargets(framework as unknown as Framework, (targets ?? {}) as Readonly<Record<string, string>>)
  const reading = readAssessment(assessment, framework, targets as Targets<V> | undefined)
  const { lowestFirst, results, targetOf } = reading

  const blockers = lowestFirst.flatMap((component) => {
    const target = targetOf(component)
    // For a stage that is demonstrated there is nothing to do, whatever is still open below it.
    const isReached = rankOf(framework, target) <= demonstratedRank(assessment, framework, component)
    return target === null || isReached ? [] : blockersOf(framework, results, component, target)
  })
  const acts = actSteps(
    reading,
    blockers.filter((id) => results[id].verdict === 'notMet'),
    jurisdiction,
  )
  const gathers = gatherSteps(
    reading,
    blockers.filter((id) => results[id].verdict === 'unknown'),
  )
  const keeps = lowestFirst
    .filter((component) => targetOf(component) === null)
    .flatMap((component) => stepsToKeep(reading, component))
  const steps = [...[...acts, ...gathers].sort(inOrder), ...keeps]
  const isLeftEmpty = reading.emptySide !== null && steps.every(({ fills }) => fills === null)
  return isLeftEmpty ? [...steps, ...stepsForSide(reading, reading.emptySide).sort(inOrder)] : steps

  function inOrder(a: Step<V>, b: Step<V>): number {
    return (
      lowestServed(a) - lowestServed(b) ||
      Number(b.raises.length > 0) - Number(a.raises.length > 0) ||
      narrows(b) - narrows(a) ||
      b.because.verdicts.length - a.because.verdicts.length ||
      Number(b.fills !== null) - Number(a.fills !== null) ||
      byText(a.kind, b.kind) ||
      byText(idOf(a), idOf(b))
    )
  }

  function lowestServed(step: Step<V>): number {
    return Math.min(...step.components.map((component) => demonstratedRank(assessment, framework, component)))
  }
}

/** By how many stages the answer could at most narrow the gap. */
function narrows(step: Step): number {
  return step.kind === 'act' || step.narrows === null ? 0 : Math.max(step.narrows.ifMet, step.narrows.ifNotMet)
}

function idOf(step: Step): string {
  const id = step.kind === 'act' ? step.strategy : step.measure
  return id ?? step.because.verdicts[0]?.indicator ?? ''
}

function assertTargets({ stages, components }: Framework, targets: Readonly<Record<string, string>>): void {
  const known = stages.map(({ id }) => id)
  for (const [component, target] of Object.entries(targets)) {
    if (!Object.hasOwn(components, component)) {
      throw new RangeError(
        `a target should be of one of the components ${Object.keys(components).join(', ')}, not "${component}"`,
      )
    }
    if (!known.includes(target)) {
      throw new RangeError(
        `the target of ${component} should be one of the stages ${known.join(', ')}, not "${target}"`,
      )
    }
  }
}
