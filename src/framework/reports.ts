import type { Availability, Channel, Party } from './measures'

/** Of those asked, how many agreed. Whole numbers of people; agreed <= responded <= asked <= population. */
export interface SurveyCounts {
  readonly population?: number
  readonly asked?: number
  readonly responded: number
  readonly agreed: number
}

/** Of those eligible, how many were reached: a full count from records, never a sample. */
export interface CoverageCounts {
  readonly eligible: number
  readonly reached: number
}

/**
 * The same counts for one group of families. Groups may overlap, except that the groups of one `family`,
 * such as `homeLanguage`, partition the whole.
 */
export type GroupOf<Counts> = Counts & { readonly group: string; readonly family?: string }

/** `groups` absent: not reported. `groups: []`: there is no group of a size that may be reported. */
export type SurveyReport = SurveyCounts & { readonly groups?: readonly GroupOf<SurveyCounts>[] }
/** `groups` as of a survey. */
export type CoverageReport = CoverageCounts & { readonly groups?: readonly GroupOf<CoverageCounts>[] }

/** A complete count of what happened from one day to another, both included. */
export interface TallyReport {
  readonly from: string
  readonly to: string
  readonly times: number
  readonly channels?: readonly Channel[]
}

/** The state of a document. A field that is absent is unknown; `consulted: []` says that nobody was. */
export interface DocumentReport {
  readonly exists: boolean
  readonly reviewed?: string
  readonly consulted?: readonly Party[]
  readonly availability?: Availability
}

/** What a worked example says of a measure; the runner of the examples adds ids and dates. */
export interface ExampleReports {
  readonly survey: Omit<SurveyReport, 'population' | 'asked'>
  readonly coverage: CoverageReport
  readonly activity: Omit<TallyReport, 'from' | 'to'>
  readonly document: DocumentReport
}
