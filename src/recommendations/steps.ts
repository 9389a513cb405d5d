import type { Leaf, Locator, MeasureId, Vocabulary } from '../framework'
import type { Side } from '../levels'
import type { Verdict } from '../verdicts'

/** What to do next. Steps come in the order in which to take them, and each carries what the order rests on. */
export type Step<V extends Vocabulary = Vocabulary> = ActStep<V> | GatherStep<V> | ObserveStep<V>

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
  readonly verdicts: readonly { readonly indicator: Indicator; readonly verdict: Verdict }[]
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
  readonly needs: Because<V['indicator']>['verdicts']
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
  /** The last day on which the evidence at hand counts, where the step is to keep it current; else null. */
  readonly lapses: string | null
}

/** Find out: have somebody who can judge it observe an indicator that no report could decide, or that was observed. */
export interface ObserveStep<V extends Vocabulary = Vocabulary> extends StepBase<V> {
  readonly kind: 'gather'
  readonly measure: null
  readonly indicator: V['indicator']
  /** The last day on which the observation at hand counts, where the step is to keep it current; else null. */
  readonly lapses: string | null
}

/** A report not older than `notBefore` that answers each of `answers`; of people, at least `responses` of them. */
export interface Least<V extends Vocabulary = Vocabulary> {
  readonly notBefore: string
  readonly responses: number | null
  readonly answers: readonly Leaf<V>[]
}
