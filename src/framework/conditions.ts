import type { Availability, Party } from './measures'
import type { MeasureId, Vocabulary } from './vocabulary'

/**
 * When an indicator is met, as data over measures. All of them rise with favourable evidence: there is no "not"
 * and no "at most", so the bounds of a level are exact.
 */
export type Condition<V extends Vocabulary = Vocabulary> = Leaf<V> | Combination<V>

/** A leaf asks one question: of one measure, or of another indicator. */
export type Leaf<V extends Vocabulary = Vocabulary> =
  | Share<V['survey'] | V['coverage']>
  | Times<V['activity']>
  | Channels<V['activity']>
  | DocumentQuestion<V['document']>
  | SameAs<V['indicator']>

/** Conditions put together: all of them, or any. */
export type Combination<V extends Vocabulary = Vocabulary> = All<V> | Any<V>

/** How much of a whole is asked for. The policy gives the percentages. */
export const quantifiers = ['majority', 'most', 'almostAll'] as const
export type Quantifier = (typeof quantifiers)[number]

/** The share of those who agreed or were reached; with `everyGroup`, in each family group as well as overall. */
export interface Share<Id extends string = string> {
  readonly kind: 'share'
  readonly measure: Id
  readonly quantifier: Quantifier
  readonly everyGroup: boolean
}

/** It happened at least so many times in a period of so many days. */
export interface Times<Id extends string = string> {
  readonly kind: 'times'
  readonly measure: Id
  readonly atLeast: number
  readonly days: number
}

/** It happened through at least so many different channels in a period of so many days. */
export interface Channels<Id extends string = string> {
  readonly kind: 'channels'
  readonly measure: Id
  readonly atLeast: number
  readonly days: number
}

/** One question of one document. */
export type DocumentQuestion<Id extends string = string> = { readonly kind: 'document'; readonly measure: Id } & (
  | { readonly field: 'exists' }
  | { readonly field: 'reviewed'; readonly withinDays: number }
  | { readonly field: 'consulted'; readonly party: Party }
  | { readonly field: 'availability'; readonly atLeast: Availability }
)

/** Another indicator's verdict and basis, with the argument why that indicator says (at least) the same. */
export interface SameAs<Id extends string = string> {
  readonly kind: 'sameAs'
  readonly indicator: Id
  readonly because: string
}

/** Met where all of its parts are, not met where any is not, unknown else. */
export interface All<V extends Vocabulary = Vocabulary> {
  readonly kind: 'all'
  readonly of: readonly Condition<V>[]
}

/** Met where any of its parts is, not met where none is, unknown else. */
export interface Any<V extends Vocabulary = Vocabulary> {
  readonly kind: 'any'
  readonly of: readonly Condition<V>[]
}

/** What a reader makes of a condition, from its leaves up. */
interface ConditionReader<V extends Vocabulary, Read> {
  readonly leaf: (leaf: Leaf<V>) => Read
  readonly all: (parts: readonly Read[]) => Read
  readonly any: (parts: readonly Read[]) => Read
}

/** Reads a condition: its leaves in reading order, then what stands above them. */
export function readCondition<V extends Vocabulary, Read>(
  condition: Condition<V>,
  reader: ConditionReader<V, Read>,
): Read {
  if (condition.kind !== 'all' && condition.kind !== 'any') return reader.leaf(condition)
  return reader[condition.kind](condition.of.map((part) => readCondition(part, reader)))
}

/** The leaves of a condition in reading order; every list of leaf results is in this order. */
export function leavesOf<V extends Vocabulary>(condition: Condition<V>): Leaf<V>[] {
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition]
}

/** The measures that a condition asks of, each once; what it asks of other indicators is not followed. */
export function measuresOf<V extends Vocabulary>(condition: Condition<V>): MeasureId<V>[] {
  const ids = leavesOf(condition).flatMap((leaf) => (leaf.kind === 'sameAs' ? [] : [leaf.measure as MeasureId<V>]))
  return [...new Set(ids)]
}
