import type { Framework, Vocabulary } from '../framework'
import type { Assessment } from '../levels'
import { checkMessages, type Explainable, messagesIn, outlineLines } from '../words'
import { checkAtLeast } from './at-least'
import { checkDemonstrated } from './demonstrated'
import { describeCheck } from './describe'
import { checkNoGroupGaps } from './no-group-gaps'
import { checkNotLapseBefore } from './not-lapse-before'
import { checkNotRegressed } from './not-regressed'
import type { CheckOptions, CheckResult, Demonstrable, Settleable, WordsOptions } from './result'
import { checkSufficientEvidence } from './sufficient-evidence'

/**
 * The checks as matchers of a test runner, for its `expect.extend`: of Vitest, and of any other that calls matchers as
 * Jest does. A matcher fails where the evidence leaves the expectation open, and so does its `.not`: what is unknown is
 * never claimed, neither way. An id that is not there, or something that is no assessment, is an error in both.
 *
 * @example
 * import { expect } from 'vitest'
 *
 * expect.extend(matchers)
 * expect(assess(request)).toBeAtLeast('communication', 'emerging')
 */
export const matchers = {
  toBeAtLeast(this: MatcherState, received: Received, component: string, stage: string, options: Options = {}) {
    return told(this, received, checkAtLeast<Vocabulary>(received, component, stage, options), options)
  },
  toBeDemonstrated(this: MatcherState, received: Received, id: string, options: Options = {}) {
    return told(this, received, checkDemonstrated<Vocabulary>(received, id, options), options)
  },
  toHaveSufficientEvidence(this: MatcherState, received: Received, part: string | null = null, options: Options = {}) {
    return told(this, received, checkSufficientEvidence<Vocabulary>(received, part, options), options)
  },
  toHaveNoGroupGaps(this: MatcherState, received: Received, part: string | null = null, options: Options = {}) {
    return told(this, received, checkNoGroupGaps<Vocabulary>(received, part, options), options)
  },
  toNotLapseBefore(this: MatcherState, received: Received, date: string, options: Options = {}) {
    return told(this, received, checkNotLapseBefore<Vocabulary>(received, date, options), options)
  },
  toNotRegressFrom(this: MatcherState, received: Received, baseline: unknown, options: Options = {}) {
    return told(this, received, checkNotRegressed<Vocabulary>(received, baseline, options), options)
  },
}

/**
 * The matchers as types, for the interface of a test runner: `R` is what a matcher returns there, `T` what is expected
 * of. The ids are those of the assessment's framework.
 */
export interface PartnershipMatchers<R = void, T = unknown> {
  /** The component stands at the stage or above, whatever is still unknown. */
  toBeAtLeast(component: Ids<T>['component'], stage: Ids<T>['stage'], options?: OptionsFor<T>): R
  /** The statement or the section is met, or the stage is reached. */
  toBeDemonstrated(id: Demonstrable<Ids<T>>, options?: OptionsFor<T>): R
  /** No level hangs on what is unknown: of any component, of one such as `communication`, or up to one stage of it. */
  toHaveSufficientEvidence(part?: Settleable<Ids<T>> | null, options?: OptionsFor<T>): R
  /** No report shows a family group on the other side of a threshold from the whole. */
  toHaveNoGroupGaps(part?: Explainable<Ids<T>> | null, options?: OptionsFor<T>): R
  /** Every demonstrated level stands until the day, `YYYY-MM-DD`, if nothing newer comes. */
  toNotLapseBefore(date: DayFor<T>, options?: OptionsFor<T>): R
  /** What an earlier assessment, such as one parsed from a file, demonstrates is demonstrated still. */
  toNotRegressFrom(baseline: unknown, options?: OptionsFor<T>): R
}

/** What a matcher is called on. */
export interface MatcherState {
  readonly isNot?: boolean
}

/** What a matcher answers to its test runner: whether it passes, and what to say where it should not have. */
export interface MatcherResult {
  readonly pass: boolean
  /** What to say where it should have been otherwise. */
  readonly message: () => string
}

type Received = Assessment
type Options = CheckOptions & WordsOptions

/** The ids of the framework that an assessment was made with; any text where the type says nothing, none of anything else. */
type Ids<T> = IsAny<T> extends true ? Vocabulary : Awaited<T> extends Assessment<infer V> ? V : NoIds
type NoIds = { readonly [Kind in keyof Vocabulary]: never }
type IsAny<T> = 0 extends 1 & T ? true : false

type DayFor<T> = IsAny<T> extends true ? string : Awaited<T> extends Assessment<Vocabulary> ? string : never

type OptionsFor<T> = WordsOptions & {
  readonly framework?: IsAny<T> extends true ? Pick<Framework, 'id' | 'edition'> : Framework<Ids<T>>
}

/** Whether a matcher passes, and its message, told from the check. */
function told(
  { isNot = false }: MatcherState,
  received: Received,
  result: CheckResult,
  options: Options,
): MatcherResult {
  return {
    // The runner turns it round for `.not`. What is open must fail there too, so that the opposite has to be certain.
    pass: isNot ? !result.isRefuted : result.outcome === 'met',
    message: () => textOf(result, received, isNot, options),
  }
}

function textOf(result: CheckResult, received: Received, isNot: boolean, options: Options): string {
  const words = messagesIn(checkMessages, options.locale).check
  const { title, found, details } = describeCheck<Vocabulary>(result, received, options)
  const listed = details.flatMap(({ heading, items }) => ['', heading, ...items.flatMap(outlineLines)])
  if (!isNot) return [words.expected(title), found, ...listed].join('\n')
  const isOpen = result.outcome === 'insufficient'
  return [words.notExpected(title), found, ...(isOpen ? [words.leftOpen, ...listed] : [])].join('\n')
}
