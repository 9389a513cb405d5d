import { type Framework, idsOf, type Locator, type Vocabulary } from '../framework'
import {
  type Assessment,
  emptySideOf,
  type Level,
  levelsIf,
  nextStage,
  type ResultBehind,
  rankOf,
  resultsBehind,
  type Side,
} from '../levels'
import type { Supposition } from '../verdicts'
import type { Because, Narrowing, StepBase } from './steps'

/** An assessment with what the steps are made from. */
export interface Reading<V extends Vocabulary> {
  readonly assessment: Assessment<V>
  readonly framework: Framework<V>
  /** Those that the levels rest on. */
  readonly results: Readonly<Record<V['indicator'], ResultBehind<V>>>
  /** The components that apply, the lowest demonstrated level first. */
  readonly lowestFirst: readonly V['component'][]
  /** The stage to reach in a component, or null where its last stage is demonstrated and no other is asked for. */
  readonly targetOf: (component: V['component']) => V['stage'] | null
  /** The side, involvement or engagement, of which nothing is met while something is of the other; null where none. */
  readonly emptySide: Side | null
  readonly levelsIf: (supposed: Supposition) => Record<V['component'], Level<V['stage']>>
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
    results: resultsBehind(assessment),
    lowestFirst: idsOf<V['component']>(assessment.components)
      .filter((id) => assessment.components[id].applicable)
      .sort((a, b) => rank(a) - rank(b)),
    targetOf: (component) => targets?.[component] ?? nextStage(framework, assessment.components[component]),
    emptySide: emptySideOf(assessment.balance),
    levelsIf: levelsIf(assessment, framework),
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
      verdicts: serves.map((indicator) => answered(results, indicator)),
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

/** An indicator with the verdict that its levels rest on, and the family groups that hold it there. */
export function answered<V extends Vocabulary>(
  results: Reading<V>['results'],
  indicator: V['indicator'],
): Because<V['indicator']>['verdicts'][number] {
  const { verdict, groups } = results[indicator]
  return { indicator, verdict, groups }
}

/**
 * By how many stages, over all components, the gap between demonstrated and possible would narrow if what is found out
 * were favourable, and if it were not.
 */
export function narrowingOf<V extends Vocabulary>(reading: Reading<V>, supposed: Supposition): Narrowing {
  const { assessment, framework, lowestFirst, levelsIf } = reading
  const gapIn = (levels: (component: V['component']) => Level) => {
    const gaps = lowestFirst.map((component) => {
      const { demonstrated, possible } = levels(component)
      return rankOf(framework, possible) - rankOf(framework, demonstrated)
    })
    return gaps.reduce((sum, gap) => sum + gap, 0)
  }
  const gap = gapIn((component) => assessment.components[component].level)
  const narrowedIf = (as: 'met' | 'notMet') => {
    const levels = levelsIf({ ...supposed, as })
    return gap - gapIn((component) => levels[component])
  }
  return { ifMet: narrowedIf('met'), ifNotMet: narrowedIf('notMet') }
}
