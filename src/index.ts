/** The front door: judge, explain, recommend; then what they are made of. */
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
export type {
  Availability,
  Channel,
  Condition,
  Framework,
  Indicator,
  IntegrityFault,
  Leaf,
  Locator,
  Measure,
  MeasureId,
  MeasureKind,
  Party,
  Policy,
  Quantifier,
  Role,
  Rules,
  Strategy,
  Threshold,
  Vocabulary,
  Voice,
} from './framework'
export { authoring, defineFramework, definePolicy, integrityFaults, measures } from './framework'
export type { Assessment, ChecklistResult, ComponentResult, ElementResult, Level, StageResult } from './levels'
export { resultsOf } from './levels'
export type { ActStep, Because, GatherStep, Least, ObserveStep, Step } from './recommendations'
export { type RecommendOptions, recommend } from './recommendations'
export type {
  Basis,
  Cause,
  Conflict,
  CountResult,
  DocumentResult,
  GroupGap,
  GroupResult,
  IndicatorResult,
  LeafResult,
  Observed,
  SameAsResult,
  ShareResult,
  Verdict,
} from './verdicts'
export { type Explainable, explain, isExplainable } from './words'
