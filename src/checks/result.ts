import type { GroupId } from '../evidence'
import type { Framework, Vocabulary } from '../framework'
import type { Level } from '../levels'
import type { GroupGap, Verdict } from '../verdicts'
import type { Locale } from '../words'

/**
 * What became of an expectation. `met`: it holds, whatever is still unknown. `notMet`: it does not hold, whatever is still
 * unknown. `insufficient`: the evidence leaves it open, so that neither it nor its opposite may be claimed.
 */
export type CheckOutcome = 'met' | 'notMet' | 'insufficient'

/** What was expected of an assessment, what became of it, and what fell short. Plain JSON. */
export type CheckResult<V extends Vocabulary = Vocabulary> =
  | AtLeast<V>
  | Demonstrated<V>
  | SufficientEvidence<V>
  | NoGroupGaps<V>
  | NotLapseBefore<V>
  | NotRegressed<V>

interface Checked {
  readonly outcome: CheckOutcome
  /** Whether the opposite is certain: what `.not` of a matcher asks for. */
  readonly isRefuted: boolean
}

/** A component stands at a stage or above. */
export interface AtLeast<V extends Vocabulary = Vocabulary> extends Checked {
  readonly kind: 'atLeast'
  readonly component: V['component']
  readonly stage: V['stage']
  /** Null where none of the component's statements applies. */
  readonly level: Level<V['stage']> | null
  /** The smallest sets of statements that would bring it there, as `whyNot` finds them; none where nothing would. */
  readonly sets: readonly (readonly V['indicator'][])[]
  /** Whether these are all of the smallest sets; there may be more than can be listed. */
  readonly isComplete: boolean
  /** The statements of these sets. */
  readonly shortfalls: readonly Shortfall<V>[]
}

/** A statement or a section is met, or a stage is reached. */
export interface Demonstrated<V extends Vocabulary = Vocabulary> extends Checked {
  readonly kind: 'demonstrated'
  readonly id: Demonstrable<V>
  readonly verdict: Verdict
  readonly shortfalls: readonly Shortfall<V>[]
}

/** What can be demonstrated: a statement, a stage of a component, a section of a checklist. */
export type Demonstrable<V extends Vocabulary = Vocabulary> =
  | V['indicator']
  | V['section']
  | `${V['component']}/${V['stage']}`

/** No level hangs on what is unknown. */
export interface SufficientEvidence<V extends Vocabulary = Vocabulary> extends Checked {
  readonly kind: 'sufficientEvidence'
  /** The component or the stage of one that was asked for; null for every component. */
  readonly part: Settleable<V> | null
  /** The components that are open, with their levels. */
  readonly open: readonly { readonly component: V['component']; readonly level: Level<V['stage']> }[]
  /** What is unknown there. */
  readonly shortfalls: readonly Shortfall<V>[]
}

/** What evidence can settle: the level of a component, or whether it stands at one of its stages. */
export type Settleable<V extends Vocabulary = Vocabulary> = V['component'] | `${V['component']}/${V['stage']}`

/** No family group stands on the other side of a threshold from the whole. */
export interface NoGroupGaps<V extends Vocabulary = Vocabulary> extends Checked {
  readonly kind: 'noGroupGaps'
  /** The component, stage, checklist, section or statement that was asked for; null for all. */
  readonly part: string | null
  readonly gaps: readonly GroupGap<V>[]
  /** The measures of which a report says nothing of groups. */
  readonly withoutGroups: readonly string[]
}

/** What the demonstrated levels rest on still counts on a day. */
export interface NotLapseBefore<V extends Vocabulary = Vocabulary> extends Checked {
  readonly kind: 'notLapseBefore'
  readonly date: string
  /** The components that stand, or may stand, lower on some day up to the date, and until when they certainly do not. */
  readonly lowered: readonly { readonly component: V['component']; readonly until: string }[]
  /** The statements below their demonstrated stages that cease to be met, the earliest first. */
  readonly lapses: readonly Lapse<V>[]
}

/** A statement that ceases to be met, and the reports and observations with whose lapse it does. */
export interface Lapse<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  /** The last day on which it is met. */
  readonly until: string
  /** The measures whose reports lapse then; empty where it is an observation that does. */
  readonly measures: readonly string[]
}

/** What a baseline demonstrates is demonstrated still. */
export interface NotRegressed<V extends Vocabulary = Vocabulary> extends Checked {
  readonly kind: 'notRegressed'
  readonly baseline: { readonly asOf: string }
  /** The components whose demonstrated level is lower than it was. */
  readonly levels: readonly {
    readonly component: V['component']
    readonly before: Level<V['stage']>
    /** Null where none of its statements applies any more. */
    readonly after: Level<V['stage']> | null
  }[]
  /** The statements that were met and are not, and those by which a family group alone holds a level down. */
  readonly shortfalls: readonly Shortfall<V>[]
}

/** A statement that is not met, unknown, or declared not to apply. */
export interface Shortfall<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  readonly verdict: Verdict
  /** The family groups in which it is not met, where they hold the level down. */
  readonly groups: readonly GroupId[]
}

/** What every check takes besides. */
export interface CheckOptions<V extends Vocabulary = Vocabulary> {
  /** The framework that the assessment was made with; the FISO dimension unless named. */
  readonly framework?: Framework<V>
}

/** In which words a check is told. */
export interface WordsOptions {
  /** Australian English unless named. */
  readonly locale?: Locale
}
