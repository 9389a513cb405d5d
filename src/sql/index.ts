/**
 * The rules as SQL, for evidence that a database holds.
 *
 * @module sql
 */
export {
  type AssessmentQueries,
  assessmentQueries,
  assessmentViews,
  type QueryOptions,
  type ViewName,
} from './assessment'
export type { Dialect } from './dialect'
export { type EvidenceRow, type EvidenceRows, evidenceRows } from './rows'
export { evidenceTables, type TableName, type TableOptions } from './tables'
