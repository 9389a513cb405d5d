import type {
  Channel,
  CoverageReport,
  DocumentReport,
  Framework,
  Policy,
  Role,
  SurveyReport,
  TallyReport,
  Vocabulary,
} from '../framework'

/** The school that the evidence is about. Never a person. */
export interface Subject {
  readonly id: string
  readonly name: string
  /** The `sourcedId` of the school's org in a OneRoster roster, by which what is judged is joined to what is held there. */
  readonly orgSourcedId?: string
}

/** A subject without whatever else a caller's value carries, so that no more than this leaves. */
export function subjectAlone(subject: Subject | null): Subject | null {
  if (subject === null) return null
  const { id, name, orgSourcedId } = subject
  return { id, name, ...(orgSourcedId === undefined ? {} : { orgSourcedId }) }
}

interface Item {
  /** The caller's own and stable: importing twice is the same file. */
  readonly id: string
  /** Where it comes from. Stays out of every output. */
  readonly source?: string
}

/** Of those who were asked on a day, how many responded and how many agreed. */
export type SurveyItem<Id extends string = string> = Item & {
  readonly measure: Id
  readonly date: string
} & SurveyReport
/** Of those eligible on a day, how many were reached: a full count from records, never a sample. */
export type CoverageItem<Id extends string = string> = Item & {
  readonly measure: Id
  readonly date: string
} & CoverageReport
/** Something that happened once. */
export type OccasionItem<Id extends string = string> = Item & {
  readonly measure: Id
  readonly date: string
  readonly channel?: Channel
}
/** A complete count of a period, dated by its end. */
export type TallyItem<Id extends string = string> = Item & { readonly measure: Id } & TallyReport
/** That a document exists or not, as known on a day, and what is known of it. */
export type DocumentItem<Id extends string = string> = Item & {
  readonly measure: Id
  readonly date: string
} & DocumentReport
/** One person's dated judgement of one indicator. The person is a role, never a name. */
export type ObservationItem<Id extends string = string> = Item & {
  readonly indicator: Id
  readonly date: string
  readonly role: Role
  readonly judgement: 'met' | 'notMet'
  /** Stays out of every output. */
  readonly note?: string
}

/** One dated report on one measure, or one observation of an indicator. The measure's kind says which fields it has. */
export type EvidenceItem<V extends Vocabulary = Vocabulary> =
  | SurveyItem<V['survey']>
  | CoverageItem<V['coverage']>
  | OccasionItem<V['activity']>
  | TallyItem<V['activity']>
  | DocumentItem<V['document']>
  | ObservationItem<V['indicator']>

/** Whether an item is an observation of an indicator; to ask for a name in an object takes longer than to read it. */
export function isObservation(item: EvidenceItem): item is ObservationItem {
  return (item as Partial<ObservationItem>).indicator !== undefined
}

/** An indicator that does not apply to this school, and why. */
export interface NotApplicable<Id extends string = string> {
  readonly indicator: Id
  readonly reason: string
}

/** What is judged: the same for everything that judges or judges again. */
export interface Request<V extends Vocabulary = Vocabulary> {
  readonly subject: Subject | null
  readonly evidence: readonly NoInfer<EvidenceItem<V>>[]
  readonly notApplicable?: readonly NotApplicable<NoInfer<V['indicator']>>[]
  /** Ids of items that the reading set aside as faulty: they are listed in the ledger and nothing else. */
  readonly faulty?: readonly string[]
  /** The day on which the school is judged, `YYYY-MM-DD`. There is no clock. */
  readonly asOf: string
  /** Whether to give each component's level for each family group too. */
  readonly groupLevels?: boolean
  readonly framework?: Framework<V>
  readonly policy?: Policy<NoInfer<V>>
}
