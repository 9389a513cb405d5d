import type { FisoVocabulary } from '../data/fiso'
import { assessInFull } from './assess-in-full'
import { compactOf } from './compact'
import type { Request } from './evidence'
import { type Framework, idsOf, type Vocabulary } from './framework'
import { type Level, lowestPlaced, type Placed } from './levels'
import { questionOf } from './question'

/** Where a school stands, without reasons. */
export interface Levels<V extends Vocabulary = Vocabulary> {
  /** The lowest of the components' levels. */
  readonly level: Level<V['stage']>
  readonly components: Readonly<Record<V['component'], Level<V['stage']>>>
}

/**
 * The levels that `assess` gives, alone: for lists of many schools, and for whoever asks again and again.
 *
 * @param request what `assess` takes
 * @returns plain JSON that holds on to nothing
 * @throws as `assess` does
 *
 * @example
 * levels({ subject: null, evidence: [], asOf: '2026-11-21' }).level // { demonstrated: null, possible: 'excelling' }
 */
export function levels<V extends Vocabulary = FisoVocabulary>(request: Request<V>): Levels<V> {
  const question = questionOf(request)
  const { framework, policy } = question
  const { judge, place, rules } = compactOf(framework, policy)
  const placed: Readonly<Record<V['component'], Pick<Placed<V>, 'applicable' | 'level'>>> =
    rules.levelCap === 'lowestGroup' ? assessInFull(question).components : place(judge(question))
  return levelsPlaced(framework, placed)
}

/** The levels at which components are placed, and the lowest of them. */
export function levelsPlaced<V extends Vocabulary>(
  framework: Pick<Framework, 'stages'>,
  placed: Readonly<Record<V['component'], Pick<Placed<V>, 'applicable' | 'level'>>>,
): Levels<V> {
  const components: Record<V['component'], unknown> = { ...placed }
  for (const id of idsOf<V['component']>(placed)) components[id] = placed[id].level
  return { level: lowestPlaced<V>(framework, placed), components: components as Levels<V>['components'] }
}
