/** The front door: judge, explain, recommend. */
export { assess } from './assess'
export type {
  CoverageItem,
  DocumentItem,
  EvidenceItem,
  LedgerEntry,
  NotApplicable,
  ObservationItem,
  OccasionItem,
  Outcome,
  Request,
  Subject,
  SurveyItem,
  TallyItem,
} from './evidence'
export type { Framework, Indicator, Measure, Policy, Rules, Vocabulary } from './framework'
export { defineFramework, definePolicy, integrityFaults } from './framework'
export type { Assessment, ChecklistResult, ComponentResult, ElementResult, Level, StageResult } from './levels'
export { type ActStep, type GatherStep, type RecommendOptions, recommend, type Step } from './recommendations'
export type { Basis, Cause, Conflict, GroupGap, IndicatorResult, LeafResult, Verdict } from './verdicts'
export { type Explainable, explain } from './words'
