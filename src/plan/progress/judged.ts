import { assess } from '../../assess'
import { compactOfAll, verdictOf } from '../../compact'
import type { Request } from '../../evidence'
import { idsOf, recordOf, type Vocabulary } from '../../framework'
import { type Assessment, type Level, levelsIf, lowestLevel, resultsOf } from '../../levels'
import { type Answer, rejudging, type Supposition, type Verdict } from '../../verdicts'
import type { World } from './differences'

/** What a world is judged to be. */
export interface Judged<V extends Vocabulary> {
  readonly world: World<V>
  readonly assessment: Assessment<V>
  /** Null where nothing applies. */
  readonly level: Level<V['stage']> | null
  readonly components: Readonly<Record<V['component'], Level<V['stage']> | null>>
  readonly verdicts: Readonly<Record<V['indicator'], Verdict>>
}

/** Judges a world: by its evidence, then with what is stated besides. */
export function judged<V extends Vocabulary>(world: World<V>): Judged<V> {
  const { stated, ...request } = world
  const { framework, policy } = world
  const assessment = assess({ ...request, subject: null } as Request<V>)
  // What groups stand for takes every reason; else none is worked out, as a world is judged many times.
  if (policy.levelCap === 'lowestGroup') return restated(world, assessment, stated)
  const { ids, judge, place } = compactOfAll(framework, policy)
  const answers = judge(request as Request<V>, stated)
  const verdicts = new Map(ids.map((id, index) => [id, { verdict: verdictOf(answers[index] as number) }]))
  const placed = place(answers)
  return judgedTo(
    world,
    assessment,
    recordOf(idsOf<V['component']>(placed), (id) => placed[id].level),
    recordOf(idsOf<V['indicator']>(framework.indicators), (id) => verdicts.get(id) as Pick<Answer, 'verdict'>),
  )
}

/** A judgement with some verdicts stated, and what follows from them. */
export function restated<V extends Vocabulary>(
  world: World<V>,
  assessment: Assessment<V>,
  stated: NonNullable<Supposition['stated']>,
): Judged<V> {
  const { framework, policy } = world
  const answers = rejudging(framework, policy, resultsOf(assessment))({ stated })
  return judgedTo(world, assessment, levelsIf(assessment, framework)({ stated }), answers)
}

function judgedTo<V extends Vocabulary>(
  world: World<V>,
  assessment: Assessment<V>,
  levels: Readonly<Record<V['component'], Level<V['stage']>>>,
  answers: Readonly<Record<V['indicator'], Pick<Answer, 'verdict'>>>,
): Judged<V> {
  const ids = idsOf<V['component']>(assessment.components)
  const applicable = ids.filter((id) => assessment.components[id].applicable).map((id) => levels[id])
  return {
    world,
    assessment,
    level: applicable.length === 0 ? null : lowestLevel(world.framework, applicable),
    components: recordOf(ids, (id) => (assessment.components[id].applicable ? levels[id] : null)),
    verdicts: recordOf(idsOf<V['indicator']>(answers), (id) => answers[id].verdict),
  }
}
