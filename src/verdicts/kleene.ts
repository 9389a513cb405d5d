import { type Voice, voices } from '../framework'

/**
 * Strong Kleene logic over three values, with where each value comes from. `notApplicable` is not a fourth value: a
 * part that does not apply drops out.
 */
export type Verdict = 'met' | 'notMet' | 'unknown' | 'notApplicable'

/** What decided a verdict: counts, records and documents, or a person's observation. */
export type Basis = 'measured' | 'observed'

export interface Answer {
  readonly verdict: Verdict
  /** Null where nothing decided. */
  readonly basis: Basis | null
  /** Whose voice it rests on, in the order of `voices`; empty where nothing decided. */
  readonly voices: readonly Voice[]
}

export const unknown: Answer = { verdict: 'unknown', basis: null, voices: [] }
export const notApplicable: Answer = { verdict: 'notApplicable', basis: null, voices: [] }

/** Not met if any part is not met, else unknown if any part is unknown, else met. */
export function all(parts: readonly Answer[]): Answer {
  return combine(parts, 'notMet', 'met')
}

/** Met if any part is met, else unknown if any part is unknown, else not met. */
export function any(parts: readonly Answer[]): Answer {
  return combine(parts, 'met', 'notMet')
}

/**
 * One part that is `decisive` decides; otherwise all must be `otherwise`. The basis is measured exactly where measured
 * parts would have decided the same on their own; the voices are those of all parts that say the same.
 */
function combine(parts: readonly Answer[], decisive: Verdict, otherwise: Verdict): Answer {
  const applicable = parts.filter((part) => part.verdict !== 'notApplicable')
  if (applicable.length === 0) return notApplicable
  const deciding = applicable.filter((part) => part.verdict === decisive)
  if (deciding.length > 0) {
    const basis = deciding.some((part) => part.basis === 'measured') ? 'measured' : 'observed'
    return { verdict: decisive, basis, voices: voicesIn(deciding.map((part) => part.voices)) }
  }
  if (applicable.some((part) => part.verdict === 'unknown')) return unknown
  return {
    verdict: otherwise,
    basis: applicable.every((part) => part.basis === 'measured') ? 'measured' : 'observed',
    voices: voicesIn(applicable.map((part) => part.voices)),
  }
}

/** The voices in any of the lists, each once. */
export function voicesIn(lists: readonly (readonly Voice[])[]): readonly Voice[] {
  const [only = [], ...others] = lists
  return others.length === 0 ? only : voices.filter((voice) => lists.some((list) => list.includes(voice)))
}
