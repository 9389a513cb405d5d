import { type Framework, idsOf, type Locator, type Vocabulary } from '../framework'
import { type Assessment, emptySideOf, nextStage, rankOf, resultsOf, type Side } from '../levels'
import type { IndicatorResult } from '../verdicts'
import type { StepBase } from './steps'
import { levelsIfMet, type Supposition } from './what-if-met'

/** An assessment with what the steps are made from. */
export interface Reading<V extends Vocabulary> {
  readonly assessment: Assessment<V>
  readonly framework: Framework<V>
  readonly results: Readonly<Record<V['indicator'], IndicatorResult<V>>>
  /** The components that apply, the lowest demonstrated level first. */
  readonly lowestFirst: readonly V['component'][]
  /** The stage to reach in a component, or null where its last stage is demonstrated and no other is asked for. */
  readonly targetOf: (component: V['component']) => V['stage'] | null
  /** The side, involvement or engagement, of which nothing is met while something is of the other; null where none. */
  readonly emptySide: Side | null
  readonly levelsIf: (supposed: Supposition) => Record<V['component'], { readonly demonstrated: V['stage'] | null }>
}

export type Targets<V extends Vocabulary> = Readonly<Partial<Record<V['component'], V['stage']>>>

export function readAssessment<V extends Vocabulary>(
  assessment: Assessment<V>,
  framework: Framework<V>,
  targets: Targets<V> | undefined,
): Reading<V> {
  const rank = (component: V['component']) => demonstratedRank(assessment, framework, component)
  return {
    assessment,
    framework,
    results: resultsOf(assessment),
    lowestFirst: idsOf<V['component']>(assessment.components)
      .filter((id) => assessment.components[id].applicable)
      .sort((a, b) => rank(a) - rank(b)),
    targetOf: (component) => targets?.[component] ?? nextStage(framework, assessment.components[component]),
    emptySide: emptySideOf(assessment.balance),
    levelsIf: levelsIfMet(assessment, framework),
  }
}

/** What a step carries: whom it serves, what it alone would raise where it supposes anything, and what it rests on. */
export function reasonsFor<V extends Vocabulary>(
  { assessment, framework, results, lowestFirst, levelsIf }: Reading<V>,
  serves: readonly V['indicator'][],
  supposed: Supposition | null,
  sources: readonly Locator[] = [],
): Pick<StepBase<V>, 'components' | 'raises' | 'because'> {
  const levels = supposed === null ? null : levelsIf(supposed)
  const served = new Set<string>(serves)
  return {
    components: lowestFirst.filter((id) => idsOf(assessment.components[id].indicators).some((own) => served.has(own))),
    raises: lowestFirst.filter(
      (id) =>
        levels !== null && rankOf(framework, levels[id].demonstrated) > demonstratedRank(assessment, framework, id),
    ),
    because: {
      verdicts: serves.map((indicator) => ({ indicator, verdict: results[indicator].verdict })),
      sources: [...new Set([...sources, ...serves.flatMap((id) => framework.indicators[id].restates)])],
    },
  }
}

export function demonstratedRank<V extends Vocabulary>(
  assessment: Assessment<V>,
  framework: Framework<V>,
  component: V['component'],
): number {
  return rankOf(framework, assessment.components[component].level.demonstrated)
}
