import type { Condition } from './conditions'
import type { Measure } from './measures'
import type { Relation } from './relations'
import type { ExampleReports } from './reports'
import type { Strategy } from './strategies'
import type { Locator, MeasureId, Vocabulary } from './vocabulary'

/**
 * A published set of statements about partnership, as plain JSON: what it says, when each statement is met,
 * and what to do next. Children name their parent and never the reverse, so adding one touches one file.
 */
export interface Framework<V extends Vocabulary = Vocabulary> {
  readonly id: string
  readonly title: string
  readonly edition: string
  readonly restates: readonly Locator[]
  /** From the lowest to the highest. */
  readonly stages: readonly Stage<V['stage']>[]
  readonly components: Readonly<Record<V['component'], Component>>
  readonly checklists: { readonly [Id in V['checklist']]: Checklist<SectionOf<V, Id>> }
  readonly essentialElements: readonly EssentialElement[]
  /** What the source says that is not judged: its priority, overview, why, extent. */
  readonly statements: Readonly<Record<string, Statement>>
  readonly measures: Readonly<Record<MeasureId<V>, Measure>>
  readonly indicators: Readonly<Record<V['indicator'], Indicator<V>>>
  readonly strategies: Readonly<Record<V['strategy'], Strategy<V['indicator']>>>
}

/** Something that a source says, in our own words, with the locators of what it restates. */
export interface Statement {
  readonly statement: string
  readonly restates: readonly Locator[]
}

/** One point of the continuum. */
export interface Stage<Id extends string = string> {
  readonly id: Id
  readonly title: string
  /** What the stage means, for families: a short sentence in everyday words, in the voice of the school. */
  readonly plainly?: string
  readonly restates: readonly Locator[]
}

/** One of the framework's own divisions, with a level of its own. */
export interface Component {
  readonly title: string
  /** The same for families: a short name in everyday words. */
  readonly plainly?: string
  readonly restates: readonly Locator[]
}

/** Statements that are judged like the continuum's and have no stages. */
export interface Checklist<Section extends string = string> {
  readonly title: string
  readonly restates: readonly Locator[]
  readonly sections: Readonly<Record<Section, ChecklistSection>>
}

/** A part of a checklist; its statements name it. */
export interface ChecklistSection {
  readonly title: string
  /** Empty where the source gives the section no statement of its own. */
  readonly restates: readonly Locator[]
}

/** The sections of one checklist: what follows its id in `checklist/section`. */
export type SectionOf<V extends Vocabulary, List extends string> = string extends V['section']
  ? string
  : V['section'] extends infer Path
    ? Path extends `${List}/${infer Section}`
      ? Section
      : never
    : never

/** One of the eight foundations of improvement. `title` is null where the source does not name it. */
export interface EssentialElement {
  readonly number: number
  readonly title: string | null
  readonly restates: readonly Locator[]
}

/** What an author writes of an indicator; its id adds where it belongs. */
export interface IndicatorEntry<V extends Vocabulary = Vocabulary> extends Statement {
  /** The same for families: short sentences in everyday words, in the voice of the school. */
  readonly plainly?: string
  readonly condition: Condition<V>
  /** How words of the source that name no number were read into the condition. */
  readonly reading?: string
  /** Statements and sections elsewhere that speak of the same matter, each link written on one of its ends. */
  readonly relates: readonly Relation<V>[]
  /** Whether only families themselves can say that all of it is so. */
  readonly familyVoice: boolean
  readonly examples: readonly Example<V>[]
}

/** One statement of the framework in our words, and when it is met. */
export type Indicator<V extends Vocabulary = Vocabulary> = ContinuumIndicator<V> | ChecklistIndicator<V>

/** What an author writes of an indicator of the continuum. */
export interface ContinuumEntry<V extends Vocabulary = Vocabulary> extends IndicatorEntry<V> {
  /** The numbers of the Essential Elements that the statement bears on. */
  readonly essentialElements: readonly number[]
}

/** A statement of the continuum: of one component, at one stage. */
export interface ContinuumIndicator<V extends Vocabulary = Vocabulary> extends ContinuumEntry<V> {
  readonly component: V['component']
  readonly stage: V['stage']
}

/** A statement of a checklist: of one section, with no stage. */
export interface ChecklistIndicator<V extends Vocabulary = Vocabulary> extends IndicatorEntry<V> {
  readonly checklist: V['checklist']
  /** The section within its checklist. */
  readonly section: string
}

/** What would be judged, and how, in a case small enough to check by hand. */
export interface Example<V extends Vocabulary = Vocabulary> {
  readonly title: string
  readonly reports: {
    readonly [Id in V['survey']]?: ExampleReports['survey']
  } & {
    readonly [Id in V['coverage']]?: ExampleReports['coverage']
  } & {
    readonly [Id in V['activity']]?: ExampleReports['activity']
  } & {
    readonly [Id in V['document']]?: ExampleReports['document']
  }
  readonly verdict: 'met' | 'notMet' | 'unknown'
}

export function isOnContinuum<V extends Vocabulary>(indicator: Indicator<V>): indicator is ContinuumIndicator<V> {
  return 'component' in indicator
}
