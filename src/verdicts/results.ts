import type { GroupId } from '../evidence'
import type { DocumentQuestion, MeasureId, Threshold, Vocabulary, Voice } from '../framework'
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
  /** Whose answer, count or record it is. */
  readonly voice: Voice
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

/** How the counts of a whole, or of one family group in it, stand to the threshold. */
interface Standing {
  /** On which side of the threshold the share of those who responded stands. */
  readonly side: 'met' | 'notMet'
  /** What the policy makes of it. */
  readonly verdict: 'met' | 'notMet' | 'unknown'
  /** Why the verdict is unknown; null where it is decided. */
  readonly cause: Cause | null
  /** Null where fewer than three people stand on one side, so that only the side may be shown. */
  readonly share: ShownShare | null
}

/** A reportable family group by itself. */
export interface GroupResult extends GroupId, Standing {}

/** The whole by itself, whatever its groups. */
export interface WholeResult extends Standing {
  /** How many were asked, and how many they stand for; null where it is not stated, or the share is not shown. */
  readonly asked: number | null
  readonly population: number | null
  /** How many of those asked responded, in whole per cent, rounded down; null where `asked` is, or nobody was asked. */
  readonly responsePercent: number | null
}

/** The verdict is the whole's; where every group is asked for, that of the whole and its groups together. */
export interface ShareResult<Id extends string = string> extends LeafBase {
  readonly kind: 'share'
  readonly measure: Id
  readonly threshold: Threshold
  /** Null where there is no usable report. */
  readonly whole: WholeResult | null
  readonly groups: readonly GroupResult[]
  /** Whether the report says anything of groups, be it that none is large enough. */
  readonly groupsReported: boolean
  /** Whether groups were reported that may not be shown or judged. */
  readonly groupsHeldBack: boolean
}

/** How often something happened, or through how many channels, against how many were asked for. */
export interface CountResult<Id extends string = string> extends LeafBase {
  readonly kind: 'times' | 'channels'
  readonly measure: Id
  /** How many were counted. */
  readonly count: number
}

/** What the latest reports say to one question of a document. */
export interface DocumentResult<Id extends string = string> extends LeafBase {
  readonly kind: 'document'
  readonly measure: Id
  readonly field: DocumentQuestion['field']
}

/** The verdict of the indicator that a condition refers to. */
export interface SameAsResult<Id extends string = string> {
  readonly kind: 'sameAs'
  readonly indicator: Id
  readonly verdict: Verdict
  readonly basis: Basis | null
  /** Why that indicator is unknown; empty where it is decided. */
  readonly causes: readonly Cause[]
  /** Whose voice supports its verdict. */
  readonly voices: readonly Voice[]
}

/** What a measure answers. */
export type MeasureResult<V extends Vocabulary = Vocabulary> =
  | ShareResult<V['survey'] | V['coverage']>
  | CountResult<V['activity']>
  | DocumentResult<V['document']>

/** The answer to one leaf of a condition, with what it rests on. */
export type LeafResult<V extends Vocabulary = Vocabulary> = MeasureResult<V> | SameAsResult<V['indicator']>

/** What was observed of an indicator on the latest day on which somebody did. */
export interface Observed {
  readonly items: readonly string[]
  readonly date: string
  /** The last day on which it counts. */
  readonly until: string
  /** Null where observers of the same day disagree. */
  readonly judgement: 'met' | 'notMet' | null
  /** Whose voices the observers' are. */
  readonly voices: readonly Voice[]
  /** Whether it is later than every report on what the condition asks of, so that it decides what those leave open. */
  readonly isLater: boolean
  /** Whether it decides: the verdict is the judgement, or unknown where observers disagree or a voice is missing. */
  readonly decided: boolean
  /** Whether what was measured says otherwise. */
  readonly overruled: boolean
}

/** One indicator's verdict and its reasons. */
export interface IndicatorResult<V extends Vocabulary = Vocabulary> {
  readonly verdict: Verdict
  readonly basis: Basis | null
  /** Why it is unknown, each cause once; empty where it is decided. */
  readonly causes: readonly Cause[]
  /**
   * Whose voice supports the verdict: of the parts that decide it, and of the latest observers who say the same. Where
   * the families' own is missing, whose it would rest on; else empty where nothing is decided.
   */
  readonly voices: readonly Voice[]
  /** One result for each leaf of the condition, in reading order; empty where the indicator does not apply. */
  readonly leaves: readonly LeafResult<V>[]
  readonly observed: Observed | null
  /** The caller's reason why it does not apply; null where it does. */
  readonly notApplicableBecause: string | null
}

/** Two pieces of evidence that say opposite things of one indicator. */
export interface Conflict<Indicator extends string = string> {
  readonly indicator: Indicator
  /**
   * `overruled`: an observation against what was measured. `observersDisagree`: two observations of one day.
   * `voicesDisagree`: staff and families, asked the same, on opposite sides of one threshold.
   */
  readonly kind: 'overruled' | 'observersDisagree' | 'voicesDisagree'
  /** The observations, or the reports of staff and of families. */
  readonly items: readonly string[]
}

/** A family group on the other side of the threshold from the whole. */
export interface GroupGap<V extends Vocabulary = Vocabulary> extends GroupId {
  readonly indicator: V['indicator']
  readonly measure: MeasureId<V>
  /** The side on which the whole stands. */
  readonly whole: 'met' | 'notMet'
  /** The side on which the group stands. */
  readonly side: 'met' | 'notMet'
}
