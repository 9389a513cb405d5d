/** What became of a piece of evidence. */
export const outcomes = [
  'used',
  'superseded',
  'overruled',
  'expired',
  'future',
  'tooFewResponses',
  'faulty',
  'forbidden',
  'notApplicable',
  'unused',
] as const
export type Outcome = (typeof outcomes)[number]

/** One entry for each readable id, sorted by id: nothing is dropped in silence. */
export interface LedgerEntry {
  readonly id: string
  readonly outcome: Outcome
  /** The measure it reports on, where it is not an observation or faulty. */
  readonly measure?: string
  /** The indicator it judges, where it is an observation. */
  readonly indicator?: string
  /** Its day, a period's end; absent where it is faulty. */
  readonly date?: string
}
