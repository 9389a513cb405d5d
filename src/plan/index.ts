/**
 * From a level to a plan, and from a plan to progress.
 *
 * @module plan
 */
export type { FisoVocabulary } from '../../data/fiso'
export type { WhatIfChanges } from '../supposing'
export type { WordsOptions } from '../words'
export {
  type Account,
  type AccountItem,
  type AccountList,
  type AccountSection,
  account,
  accountMarkdown,
  type ComponentAccount,
} from './account/account'
export { type SummaryInProgress, type SummaryOptions, summarise, summaryInProgress } from './network/summarise'
export type { BlockerCounts, GroupGapCounts, LevelCounts, ShownCount, StageCounts, Summary } from './network/summary'
export {
  type Chosen,
  type LimitKind,
  type Limits,
  type NeededFirst,
  type Portfolio,
  type PortfolioOptions,
  portfolio,
  type Unserved,
} from './portfolio/portfolio'
export type { SuccessMeasure, Value } from './portfolio/success'
export type { Break, BreakBetween } from './progress/breaks'
export type { Cause, Causes } from './progress/causes'
export type { CausesOfBounds } from './progress/changes'
export {
  type CompareOptions,
  type Comparison,
  compare,
  type Judgement,
  type LevelChange,
  type VerdictChange,
} from './progress/compare'
export type { DifferenceKind } from './progress/differences'
export {
  type Forecast,
  type ForecastDay,
  type ForecastLevel,
  type ForecastVerdict,
  forecast,
  type Renewal,
} from './progress/forecast'
export type { Move, Movement } from './progress/move'
export { type TrendPoint, trend } from './progress/trend'
export { type WhatIf, whatIf } from './progress/what-if'
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
} from './year/action-plan'
export { planActions } from './year/plan-actions'
export { planCalendar } from './year/plan-calendar'
export { planMarkdown } from './year/plan-document'
export { planCsv } from './year/plan-table'
export { equalTerms, type Term } from './year/terms'
