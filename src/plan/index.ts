/** From a level to a plan, and from a plan to progress. */
export {
  type Account,
  type AccountItem,
  type AccountList,
  type AccountSection,
  account,
  accountMarkdown,
  type ComponentAccount,
} from './account'
export type {
  Action,
  ActionPlan,
  Gathering,
  Milestone,
  PlannedStrategy,
  PlanOptions,
  Purpose,
  QualityCheck,
  Review,
} from './action-plan'
export type { Break, BreakBetween } from './breaks'
export type { Because, Cause } from './causes'
export type { BoundsBecause } from './changes'
export {
  type CompareOptions,
  type Comparison,
  compare,
  type Judgement,
  type LevelChange,
  type Move,
  type VerdictChange,
} from './compare'
export type { DifferenceKind } from './differences'
export {
  type Direction,
  type Forecast,
  type ForecastDay,
  type ForecastLevel,
  type ForecastVerdict,
  forecast,
  type Movement,
  type Renewal,
} from './forecast'
export { planActions } from './plan-actions'
export { planCalendar } from './plan-calendar'
export { planMarkdown } from './plan-document'
export { planCsv } from './plan-table'
export {
  type Chosen,
  type LimitKind,
  type Limits,
  type NeededFirst,
  type Portfolio,
  type PortfolioOptions,
  portfolio,
  type Unserved,
} from './portfolio'
export type { SuccessMeasure, Value } from './success'
export { type SummaryInProgress, type SummaryOptions, summarise, summaryInProgress } from './summarise'
export type { BlockerCounts, GroupGapCounts, LevelCounts, ShownCount, StageCounts, Summary } from './summary'
export { equalTerms, type Term } from './terms'
export { type TrendPoint, trend } from './trend'
export { type WhatIf, type WhatIfChanges, whatIf } from './what-if'
