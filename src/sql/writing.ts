import type { Rules } from '../framework'
import type { Asked } from './asked'
import type { Phrases } from './dialect'
import type { Step } from './query'
import type { TableName } from './tables'

/** What a query is written from. */
export interface Writing {
  readonly asked: Asked
  readonly rules: Rules
  readonly phrases: Phrases
  /** The name of a table of the evidence, in its schema. */
  readonly from: (table: TableName) => string
}

/** Steps, and the selects of `school, as_of, question, answer` that they lead to. */
export interface Answers {
  readonly steps: readonly Step[]
  readonly selects: readonly string[]
}

/** Items `i` in the order in which they are read: the latest first, the lowest id last. */
export function latestFirst({ byBytes }: Phrases, between?: string): string {
  const id = byBytes('coalesce(i.id_order, i.id)')
  return ['i.day DESC', ...(between === undefined ? [] : [between]), id].join(', ')
}

/** An item `i` counts on the day of judging: no later, and no older than its validity, both ends included. */
export function isCurrent({ days }: Phrases, validityDays: string): string {
  return `i.day <= a.as_of AND ${days('i.day', 'a.as_of')} <= ${validityDays}`
}
