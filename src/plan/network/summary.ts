import type { GroupId, Outcome } from '../../evidence'
import type { MeasureId, Rules, Vocabulary } from '../../framework'

/** A number of schools or of items; null where it is held back, for which 0 never stands. */
export type ShownCount = number | null

/** Many schools as numbers of schools: plain JSON, stamped with what made it. Nothing is averaged. */
export interface Summary<V extends Vocabulary = Vocabulary> {
  readonly formatVersion: 1
  readonly framework: { readonly id: string; readonly edition: string }
  readonly version: string
  /** The rules by which all of them were judged; null where there is no school. */
  readonly policy: Rules<V> | null
  /** The place whose strategies are counted with those of no place. */
  readonly jurisdiction: string | null
  readonly minimumSchools: number
  /** How many there are. Null where they are fewer than the minimum, and then nothing else is shown either. */
  readonly schools: ShownCount
  /** The days on which they were judged. */
  readonly asOf: { readonly earliest: string; readonly latest: string } | null
  /** Where the schools stand as a whole, at their lowest component. */
  readonly level: LevelCounts<V['stage']>
  readonly components: Readonly<Record<V['component'], LevelCounts<V['stage']>>>
  /** What stands before the next stage of a component, that of most schools first; every indicator of the continuum. */
  readonly blockers: readonly BlockerCounts<V>[]
  /** What would serve them, what serves most schools first; every strategy that can be used in the place. */
  readonly strategies: readonly { readonly strategy: V['strategy']; readonly schools: ShownCount }[]
  /** Family groups on the other side of a threshold from the whole, by family, id and indicator. */
  readonly groupGaps: readonly GroupGapCounts<V>[]
  /** Whether there were more than a thousand family groups, so that those last by family and id are not counted. */
  readonly areGroupsLeftOut: boolean
  /** In how many schools evidence on each measure that the continuum asks for was used. */
  readonly coverage: { readonly [Id in MeasureId<V>]?: ShownCount }
  /** How many items of evidence, of all schools, came to each outcome. */
  readonly items: Readonly<Record<Outcome, ShownCount>>
}

/** By bound, how many schools stand where. */
export interface LevelCounts<StageId extends string = string> {
  readonly demonstrated: StageCounts<StageId>
  readonly possible: StageCounts<StageId>
}

/** How many schools stand at each stage by one bound, and how many before the first. */
export interface StageCounts<StageId extends string = string> {
  readonly beforeFirst: ShownCount
  readonly stages: Readonly<Record<StageId, ShownCount>>
  /** The schools to which none of its statements applies. */
  readonly notApplicable: ShownCount
}

/** Before how many schools an indicator stands, of those that come before the next stage. */
export interface BlockerCounts<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  /** Before how many schools' next stage it stands, and of those how many lack it and of how many it is not known. */
  readonly schools: ShownCount
  readonly notMet: ShownCount
  readonly unknown: ShownCount
}

/** In how many schools a family group stands behind the whole on an indicator, and in how many ahead of it. */
export interface GroupGapCounts<V extends Vocabulary = Vocabulary> extends GroupId {
  readonly indicator: V['indicator']
  readonly behind: ShownCount
  readonly ahead: ShownCount
}
