/**
 * Rows of survey tools to evidence: counts pass, people do not.
 *
 * @module ingest
 */
export type {
  Answer,
  Codebook,
  ColumnName,
  DateColumn,
  DayOrder,
  GroupColumn,
  KeptRows,
  MeasureColumn,
  Scale,
} from './codebook'
export type { AnswerCounts, ColumnFate } from './fates'
export type { Fault } from './faults'
export { type Ingestion, type IngestOptions, ingest, type RowsRead } from './ingest'
export { type RowsReading, readRows } from './read-rows'
export {
  type CodebookDraft,
  type GroupDraft,
  type MeasureDraft,
  type SuggestOptions,
  suggestCodebook,
} from './suggest-codebook'
