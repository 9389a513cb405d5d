import type { NotApplicable, Subject, SurveyItem } from '../../src/evidence'

export type Region = 'northeast' | 'south' | 'midwest' | 'west'

export interface EvidenceFile {
  readonly formatVersion: 1
  readonly subject: Subject
  readonly evidence: readonly SurveyItem<'went-to-open-event' | 'took-part-at-school' | 'went-to-conference'>[]
  readonly notApplicable: readonly NotApplicable<never>[]
}

export interface Adapted {
  readonly files: Readonly<Record<Region, EvidenceFile>>
  /** What was counted and what was left out, as aggregate counts only. */
  readonly notes: readonly string[]
}

export function adapt(csvText: string): Adapted

export function fileText(file: EvidenceFile): string
