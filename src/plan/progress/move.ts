import type { Framework } from '../../framework'
import { type Level, rankOf } from '../../levels'

/** Which way a bound moves. */
export type Move = 'raised' | 'lowered' | 'same'

/** Which way each bound moves: `demonstrated` takes what is unknown as not met, `possible` as met. */
export interface Movement {
  readonly demonstrated: Move
  readonly possible: Move
}

export function moveFrom(before: number, after: number): Move {
  return after === before ? 'same' : after > before ? 'raised' : 'lowered'
}

export function movementOf(framework: Pick<Framework, 'stages'>, before: Level, after: Level): Movement {
  const move = (bound: keyof Level) => moveFrom(rankOf(framework, before[bound]), rankOf(framework, after[bound]))
  return { demonstrated: move('demonstrated'), possible: move('possible') }
}
