/** The front door: judge, explain, recommend, and the words they are said in. */
export { assess } from './assess'
export type { EvidenceItem, LedgerEntry, NotApplicable, Outcome, Request, Subject } from './evidence'
export type { Assessment, Level } from './levels'
