import type { DocumentQuestion, MeasureId, Threshold, Vocabulary } from '../framework'
import type { Basis, Verdict } from './kleene'

/** Why a question has no answer. */
export const causes = [
  'noEvidence',
  'expired',
  'tooFewResponses',
  'inconclusive',
  'incompleteTally',
  'groupsNotReported',
  'fieldNotStated',
  'voiceMissing',
] as const
export type Cause = (typeof causes)[number]

interface LeafBase {
  readonly verdict: Verdict
  /** Why the verdict is unknown; null where it is decided. */
  readonly cause: Cause | null
  /** The ids of the items that were counted. */
  readonly items: readonly string[]
  /** The day of the latest of them, a period's end. */
  readonly date: string | null
  /** The last day on which they still give this verdict, if nothing newer comes; null where there is no verdict. */
  readonly until: string | null
}

/** `count` of `of` people agreed, or were reached. */
export interface ShownShare {
  readonly count: number
  readonly of: number
}

/** A reportable family group, and on which side of the threshold it stands. */
export interface GroupResult {
  readonly group: string
  readonly family: string | null
  readonly verdict: 'met' | 'notMet'
  /** Null where fewer than three people stand on one side, so that only the side may be shown. */
  readonly share: ShownShare | null
}

export interface ShareResult<Id extends string = string> extends LeafBase {
  readonly kind: 'share'
  readonly measure: Id
  readonly threshold: Threshold
  /** Null where there is none, or only the side of the threshold may be shown. */
  readonly share: ShownShare | null
  /** On which side of the threshold the whole stands; null where there is no usable report. */
  readonly whole: 'met' | 'notMet' | null
  readonly groups: readonly GroupResult[]
  /** Whether groups were reported that are too small to be shown or judged. */
  readonly groupsHeldBack: boolean
}

export interface CountResult<Id extends string = string> extends LeafBase {
  readonly kind: 'times' | 'channels'
  readonly measure: Id
  /** How many were counted. */
  readonly count: number
}

export interface DocumentResult<Id extends string = string> extends LeafBase {
  readonly kind: 'document'
  readonly measure: Id
  readonly field: DocumentQuestion['field']
}

export interface SameAsResult<Id extends string = string> {
  readonly kind: 'sameAs'
  readonly indicator: Id
  readonly verdict: Verdict
  readonly basis: Basis | null
  /** Why that indicator is unknown; empty where it is decided. */
  readonly causes: readonly Cause[]
}

/** The answer to one leaf of a condition, with what it rests on. */
export type LeafResult<V extends Vocabulary = Vocabulary> =
  | ShareResult<V['survey'] | V['coverage']>
  | CountResult<V['activity']>
  | DocumentResult<V['document']>
  | SameAsResult<V['indicator']>

/** What was observed of an indicator on the latest day on which somebody did. */
export interface Observed {
  readonly items: readonly string[]
  readonly date: string
  /** The last day on which it counts. */
  readonly until: string
  /** Null where observers of the same day disagree. */
  readonly judgement: 'met' | 'notMet' | null
  /** Whether the verdict is what it says: the judgement, or unknown where observers disagree. */
  readonly decided: boolean
}

/** One indicator's verdict and its reasons. */
export interface IndicatorResult<V extends Vocabulary = Vocabulary> {
  readonly verdict: Verdict
  readonly basis: Basis | null
  /** Why it is unknown, each cause once; empty where it is decided. */
  readonly causes: readonly Cause[]
  /** One result for each leaf of the condition, in reading order; empty where the indicator does not apply. */
  readonly leaves: readonly LeafResult<V>[]
  readonly observed: Observed | null
  /** The caller's reason why it does not apply; null where it does. */
  readonly notApplicableBecause: string | null
}

/** Two pieces of evidence that say opposite things of one indicator. */
export interface Conflict<Indicator extends string = string> {
  readonly indicator: Indicator
  /** `overruled`: an observation against what was measured. `observersDisagree`: two observations of one day. */
  readonly kind: 'overruled' | 'observersDisagree'
  /** The observations. */
  readonly items: readonly string[]
}

/** A family group on the other side of the threshold from the whole. */
export interface GroupGap<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  readonly measure: MeasureId<V>
  readonly group: string
  readonly family: string | null
  readonly whole: 'met' | 'notMet'
  readonly verdict: 'met' | 'notMet'
}
