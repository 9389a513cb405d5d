import type { GroupId } from '../evidence'
import type { Leaf, Locator, MeasureId, Vocabulary, Voice } from '../framework'
import type { Side } from '../levels'
import type { Verdict } from '../verdicts'

/** What to do next. Steps come in the order in which to take them, and each carries what the order rests on. */
export type Step<V extends Vocabulary = Vocabulary> = ActStep<V> | GatherStep<V> | ObserveStep<V>

/** What every step says: what it serves, and what its place in the order rests on. */
export interface StepBase<V extends Vocabulary> {
  readonly title: string
  /** The components of what it serves, the lowest level first. */
  readonly components: readonly V['component'][]
  /** The components that it alone would raise to a higher demonstrated stage. */
  readonly raises: readonly V['component'][]
  /** The side, involvement or engagement, of which nothing is met yet and to which this adds; null where there is none. */
  readonly fills: Side | null
  readonly because: Because<V['indicator']>
}

/** The verdicts that a step answers, and the source statements that it rests on. */
export interface Because<Indicator extends string = string> {
  readonly verdicts: readonly {
    readonly indicator: Indicator
    readonly verdict: Verdict
    /** The family groups in which it is not met, where they hold a level down. */
    readonly groups: readonly GroupId[]
  }[]
  readonly sources: readonly Locator[]
}

/**
 * Change what the school does. Where the sources list no strategy for what is not met, `strategy` is null and the
 * title is the statement itself: it says what is missing.
 */
export interface ActStep<V extends Vocabulary = Vocabulary> extends StepBase<V> {
  readonly kind: 'act'
  readonly strategy: V['strategy'] | null
  /** The structures that it needs first and that are not known to stand, with their verdicts. */
  readonly needs: readonly { readonly indicator: V['indicator']; readonly verdict: Verdict }[]
}

/** Find out: collect evidence on one measure. */
export interface GatherStep<V extends Vocabulary = Vocabulary> extends StepBase<V> {
  readonly kind: 'gather'
  readonly measure: MeasureId<V>
  /** The question to ask, or the count to make. */
  readonly question: string
  readonly foundIn: string
  /** The least that would decide it. */
  readonly least: Least<V>
  /** Null where the step is to keep evidence current. */
  readonly narrows: Narrowing | null
  /** The last day on which the evidence at hand counts, where the step is to keep it current; else null. */
  readonly lapses: string | null
}

/** Find out: have somebody who can judge it observe an indicator that no report could decide, or that was observed. */
export interface ObserveStep<V extends Vocabulary = Vocabulary> extends StepBase<V> {
  readonly kind: 'gather'
  readonly measure: null
  readonly indicator: V['indicator']
  /** Whose observation is asked for; null where anybody's will do who can judge it. */
  readonly voice: Voice | null
  /** Null where the step is to keep evidence current. */
  readonly narrows: Narrowing | null
  /** The last day on which the observation at hand counts, where the step is to keep it current; else null. */
  readonly lapses: string | null
}

/**
 * By how many stages, over all components, the answer would narrow the gap between demonstrated and possible: if it is
 * favourable, and if it is not. Below 0 where it would displace an observation and so open more than it settles.
 */
export interface Narrowing {
  readonly ifMet: number
  readonly ifNotMet: number
}

/**
 * A report not older than `notBefore` that answers each of `answers`; of people, on at least `responses` of them: the
 * policy's minimum, or as many as would decide it with the share at hand.
 */
export interface Least<V extends Vocabulary = Vocabulary> {
  readonly notBefore: string
  readonly responses: number | null
  /** The share of those asked who have to respond, in whole per cent; null where that does not matter. */
  readonly responsePercent: number | null
  /** Whether it has to state how many were asked. */
  readonly asked: boolean
  readonly answers: readonly Leaf<V>[]
}
