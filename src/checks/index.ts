/**
 * Expectations of an assessment, as pure functions: met, not met or open for lack of evidence, with what fell short.
 *
 * @module checks
 */
export { checkAtLeast } from './at-least'
export { type Baseline, baselineOf } from './baseline'
export { checkDemonstrated } from './demonstrated'
export { type CheckInWords, describeCheck } from './describe'
export { type MatcherResult, type MatcherState, matchers, type PartnershipMatchers } from './matchers'
export { checkNoGroupGaps } from './no-group-gaps'
export { checkNotLapseBefore } from './not-lapse-before'
export { checkNotRegressed } from './not-regressed'
export type {
  AtLeast,
  CheckOptions,
  CheckOutcome,
  CheckResult,
  Demonstrable,
  Demonstrated,
  Lapse,
  NoGroupGaps,
  NotLapseBefore,
  NotRegressed,
  Settleable,
  Shortfall,
  SufficientEvidence,
  WordsOptions,
} from './result'
export { checkSufficientEvidence } from './sufficient-evidence'
