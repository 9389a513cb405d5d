import type { GroupId, LedgerEntry, Subject } from '../evidence'
import type { Rules, Vocabulary, Voice } from '../framework'
import type { Conflict, GroupGap, IndicatorResult, Verdict } from '../verdicts'
import type { Balance } from './balance'
import type { Level, StageResult } from './place'

/**
 * The result, as plain JSON. It round-trips unchanged, and is stamped with everything that made it, so that anyone can
 * repeat it: the framework and its edition, the package's version, the policy's rules and the day of judging.
 */
export interface Assessment<V extends Vocabulary = Vocabulary> {
  readonly formatVersion: 1
  readonly framework: { readonly id: string; readonly edition: string }
  readonly version: string
  readonly policy: Rules<V>
  readonly asOf: string
  readonly subject: Subject | null
  /** The lowest of the components' levels. */
  readonly level: Level<V['stage']>
  readonly components: { readonly [Id in V['component']]: ComponentResult<V, Id> }
  readonly checklists: { readonly [Id in V['checklist']]: ChecklistResult<V, Id> }
  readonly essentialElements: readonly ElementResult<V['indicator']>[]
  /** How many measures current evidence shows to be met and not met, of involvement and of engagement. */
  readonly balance: Balance
  /** The family groups on the other side of a threshold from the whole, whatever the policy asks of groups. */
  readonly groupGaps: readonly GroupGap<V>[]
  /** Each reportable group's levels, sorted by family and id; null where neither the request nor the policy asks. */
  readonly groupLevels: readonly GroupLevels<V>[] | null
  readonly conflicts: readonly Conflict<V['indicator']>[]
  readonly ledger: readonly LedgerEntry[]
}

/** The ids that belong to one component or checklist: those that begin with its id. */
export type IdOf<Indicator extends string, Part extends string> = string extends Part
  ? Indicator
  : Extract<Indicator, `${Part}/${string}`>

/** One component: its level, its stages, and the indicators with their verdicts and reasons. */
export interface ComponentResult<V extends Vocabulary = Vocabulary, Part extends string = string> {
  /** Whether any of its indicators applies; a component to which nothing applies is outside the lowest level. */
  readonly applicable: boolean
  readonly level: Level<V['stage']>
  /** The groups whose own level holds the level down, where the policy lets the lowest group do so. */
  readonly cappedBy: readonly GroupId[]
  readonly stages: Readonly<Record<V['stage'], StageResult>>
  readonly indicators: Readonly<Record<IdOf<V['indicator'], Part>, IndicatorResult<V>>>
}

/** Where one family group stands: its own counts where they are reportable, the whole's elsewhere. */
export interface GroupLevels<V extends Vocabulary = Vocabulary> extends GroupId {
  readonly components: Readonly<Record<V['component'], GroupLevel<V>>>
}

/** Where one family group stands in a component, and on which indicators it is judged otherwise than the whole. */
export interface GroupLevel<V extends Vocabulary = Vocabulary> {
  readonly level: Level<V['stage']>
  /** The indicators on which its verdict is another than the whole's, and whose voice supports it. */
  readonly differs: readonly {
    readonly indicator: V['indicator']
    readonly verdict: Verdict
    readonly voices: readonly Voice[]
  }[]
}

/** A checklist: met, not met or unknown for each section, by the logic "all of its indicators". No stage. */
export interface ChecklistResult<V extends Vocabulary = Vocabulary, Part extends string = string> {
  readonly sections: Readonly<Record<string, Verdict>>
  readonly indicators: Readonly<Record<IdOf<V['indicator'], Part>, IndicatorResult<V>>>
}

/**
 * Whether an Essential Element shows: met when the indicators from the second stage up that name it are met. Elements
 * that no such indicator names are not judged.
 */
export interface ElementResult<Indicator extends string = string> {
  readonly number: number
  readonly verdict: Verdict | 'notJudged'
  readonly indicators: readonly Indicator[]
}

/**
 * Every indicator's result, of the continuum and of the checklists, by id.
 *
 * @example
 * resultsOf(assessment)['communication/evolving/feel-welcome'].verdict // 'notMet'
 */
export function resultsOf<V extends Vocabulary>(
  assessment: Assessment<V>,
): Readonly<Record<V['indicator'], IndicatorResult<V>>> {
  const parts = [...Object.values(assessment.components), ...Object.values(assessment.checklists)]
  return Object.assign({}, ...(parts as { readonly indicators: object }[]).map((part) => part.indicators))
}
