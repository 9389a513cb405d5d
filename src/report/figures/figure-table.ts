/** The figures of a picture as a table: what stands beside it, for whoever cannot see it or wants the numbers. */
export interface FigureTable {
  readonly caption: string
  readonly head: readonly string[]
  /** Each begins with what it is about. */
  readonly rows: readonly (readonly string[])[]
}
