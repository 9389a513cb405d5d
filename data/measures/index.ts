/** What evidence can report: each measure, the question or count that yields it, whose voice it is, and what it shows. */
import { activities } from './activities'
import { coverages } from './coverages'
import { documents } from './documents'
import { surveys } from './surveys'

export const measures = { ...surveys, ...coverages, ...activities, ...documents }

/** The ids of all measures, by kind. */
export interface MeasureIds {
  readonly survey: keyof typeof surveys
  readonly coverage: keyof typeof coverages
  readonly activity: keyof typeof activities
  readonly document: keyof typeof documents
}
