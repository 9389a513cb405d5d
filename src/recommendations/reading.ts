import { type Framework, idsOf, type Locator, recordOf, type Vocabulary } from '../framework'
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
  readonly levelsIf: (supposed: Supposition) => Levels<V>
}

export type Levels<V extends Vocabulary> = Record<V['component'], Level<V['stage']>>

/** The stage to reach in a component; one that is not named has the stage after its demonstrated one. */
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

/** What a step carries: whom it serves, what is raised in the levels that it would lead to, and what it rests on. */
export function reasonsFor<V extends Vocabulary>(
  { assessment, framework, results, lowestFirst }: Reading<V>,
  serves: readonly V['indicator'][],
  levels: Levels<V> | null,
  sources: readonly Locator[] = [],
): Pick<StepBase<V>, 'components' | 'raises' | 'because'> {
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
function answered<V extends Vocabulary>(
  results: Reading<V>['results'],
  indicator: V['indicator'],
): Because<V['indicator']>['verdicts'][number] {
  const { verdict, groups } = results[indicator]
  return { indicator, verdict, groups }
}

/** What a step to find out carries besides: by how much either answer would narrow the gap; null where none is supposed. */
export function findingOut<V extends Vocabulary>(
  reading: Reading<V>,
  serves: readonly V['indicator'][],
  supposed: Supposition | null,
): Pick<StepBase<V>, 'components' | 'raises' | 'because'> & { readonly narrows: Narrowing | null } {
  if (supposed === null) return { narrows: null, ...reasonsFor(reading, serves, null) }
  const ifMet = reading.levelsIf({ ...supposed, as: 'met' })
  const ifNotMet = reading.levelsIf({ ...supposed, as: 'notMet' })
  const gap = gapIn(reading, levelsOf(reading))
  return {
    narrows: { ifMet: gap - gapIn(reading, ifMet), ifNotMet: gap - gapIn(reading, ifNotMet) },
    ...reasonsFor(reading, serves, ifMet),
  }
}

function levelsOf<V extends Vocabulary>({ assessment }: Reading<V>): Levels<V> {
  return recordOf(idsOf<V['component']>(assessment.components), (id) => assessment.components[id].level)
}

/** How many stages, over all components, lie between demonstrated and possible. */
function gapIn<V extends Vocabulary>({ framework, lowestFirst }: Reading<V>, levels: Levels<V>): number {
  const gaps = lowestFirst.map(
    (id) => rankOf(framework, levels[id].possible) - rankOf(framework, levels[id].demonstrated),
  )
  return gaps.reduce((sum, gap) => sum + gap, 0)
}
