/** What a measure reports. An observation is not a measure: it judges an indicator directly. */
export const measureKinds = ['survey', 'coverage', 'activity', 'document'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** Whose answer, count or record the measure is. */
export const voices = ['families', 'students', 'staff', 'school'] as const
export type Voice = (typeof voices)[number]

/**
 * Something that evidence can report.
 *
 * `shows` keeps apart what the source engagement#concepts/1 and /2 keep apart: *involvement* is taking part
 * in what happens at school, *engagement* is a part in the child's learning wherever it happens.
 */
export interface Measure<Kind extends MeasureKind = MeasureKind> {
  readonly kind: Kind
  readonly title: string
  /** The question to ask, or the count to make, word for word as a school would use it. */
  readonly question: string
  readonly voice: Voice
  /** The survey that asks the same of families, where this one asks it of staff: their answers can disagree. */
  readonly mirrors?: string
  readonly shows: 'involvement' | 'engagement'
  /** Where a school usually finds it. */
  readonly foundIn: string
}

/** The ways in which something reaches families, or families reach the school. Closed, so that they can be counted. */
export const channels = [
  'inPerson',
  'meeting',
  'event',
  'phone',
  'video',
  'email',
  'message',
  'portal',
  'letter',
  'newsletter',
  'survey',
  'website',
  'socialMedia',
] as const
export type Channel = (typeof channels)[number]

/** Who was consulted on a document. */
export const parties = ['families', 'students', 'staff', 'schoolCouncil', 'community'] as const
export type Party = (typeof parties)[number]

/** How far a document reaches, from least to most: each includes those before it. */
export const availabilities = ['internal', 'onRequest', 'published', 'sentToFamilies'] as const
export type Availability = (typeof availabilities)[number]

/** Who observed. */
export const roles = [
  'principal',
  'leader',
  'teacher',
  'supportStaff',
  'parent',
  'student',
  'councilMember',
  'reviewer',
] as const
export type Role = (typeof roles)[number]

/** Whose voice an observer's is. A councillor and a reviewer speak for the school's record: our choice. */
export const voiceOfRole: Readonly<Record<Role, Voice>> = {
  principal: 'staff',
  leader: 'staff',
  teacher: 'staff',
  supportStaff: 'staff',
  parent: 'families',
  student: 'students',
  councilMember: 'school',
  reviewer: 'school',
}
