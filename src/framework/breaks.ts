/** A day from which what an instrument reports is not comparable with what it reported before. */
export interface InstrumentBreak {
  readonly title: string
  /** The first day of the new method, `YYYY-MM-DD`. */
  readonly from: string
  readonly reason: string
  readonly reference: string
}
