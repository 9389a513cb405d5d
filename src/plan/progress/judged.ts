import { assess } from '../../assess'
import type { Request } from '../../evidence'
import { idsOf, recordOf, type Vocabulary } from '../../framework'
import { type Assessment, type Level, levelsIf, lowestLevel, resultsOf } from '../../levels'
import { rejudging, type Supposition, type Verdict } from '../../verdicts'
import type { World } from './differences'

/** What a world is judged to be. */
export interface Judged<V extends Vocabulary> {
  readonly world: World<V>
  readonly assessment: Assessment<V>
  readonly level: Level<V['stage']>
  readonly components: Readonly<Record<V['component'], Level<V['stage']>>>
  readonly verdicts: Readonly<Record<V['indicator'], Verdict>>
}

/** Judges a world: by its evidence, then with what is stated besides. */
export function judged<V extends Vocabulary>(world: World<V>): Judged<V> {
  const { stated, ...request } = world
  const assessment = assess({ ...request, subject: null } as Request<V>)
  if (stated.size > 0) return restated(world, assessment, stated)
  const results = resultsOf(assessment)
  return {
    world,
    assessment,
    level: assessment.level,
    components: recordOf(idsOf<V['component']>(assessment.components), (id) => assessment.components[id].level),
    verdicts: recordOf(idsOf<V['indicator']>(results), (id) => results[id].verdict),
  }
}

/** A judgement with some verdicts stated, and what follows from them. */
export function restated<V extends Vocabulary>(
  world: World<V>,
  assessment: Assessment<V>,
  stated: NonNullable<Supposition['stated']>,
): Judged<V> {
  const { framework, policy } = world
  const answers = rejudging(framework, policy, resultsOf(assessment))({ stated })
  const components = levelsIf(assessment, framework)({ stated })
  const applicable = idsOf<V['component']>(assessment.components).filter((id) => assessment.components[id].applicable)
  return {
    world,
    assessment,
    level: lowestLevel(
      framework,
      applicable.map((id) => components[id]),
    ),
    components,
    verdicts: recordOf(idsOf<V['indicator']>(answers), (id) => answers[id].verdict),
  }
}
