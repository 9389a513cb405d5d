/**
 * The ids that one framework uses, by what they name. Every type that holds an id takes the vocabulary
 * it comes from, so an id of another framework, or one with a slip of the pen, does not compile.
 */
export interface Vocabulary {
  readonly stage: string
  readonly component: string
  readonly checklist: string
  /** `checklist/section`. */
  readonly section: string
  readonly indicator: string
  readonly strategy: string
  readonly survey: string
  readonly coverage: string
  readonly activity: string
  readonly document: string
}

/** The ids of what names no stage of its own, such as a policy that can judge by any framework. */
export interface Stageless extends Vocabulary {
  readonly stage: never
}

/** The id of any measure, whatever its kind. */
export type MeasureId<V extends Vocabulary> = V['survey'] | V['coverage'] | V['activity'] | V['document']

/** Where a statement stands in its source: `source#section/number`, as in `fiso#overview/1`. */
export type Locator = `${string}#${string}`
