import { describe, expectTypeOf, test } from 'vitest'
import type { FisoVocabulary } from '../../data'
import type { MatcherResult, MatcherState, PartnershipMatchers } from '../../src/checks'
import { matchers } from '../../src/checks'
import type { Assessment } from '../../src/levels'

/* The snippet for Vitest 5 in docs/in-a-pipeline.md: there a matcher's result comes first, what is expected of second. */

interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown>
  extends PartnershipMatchers<R, T> {}

/** What Vitest 5 takes in `expect.extend`. */
type RawMatcher = (
  this: MatcherState,
  // biome-ignore lint/suspicious/noExplicitAny: so it is declared there
  received: any,
  // biome-ignore lint/suspicious/noExplicitAny: so it is declared there
  ...expected: any[]
) => MatcherResult | Promise<MatcherResult>

declare const now: Matchers<void, Assessment<FisoVocabulary>>
declare const later: Matchers<Promise<void>, Assessment<FisoVocabulary>>

describe('in the matchers of Vitest 5', () => {
  test('ids are those of the assessment’s framework', () => {
    expectTypeOf(now.toBeAtLeast('communication', 'evolving')).toEqualTypeOf<void>()
    // @ts-expect-error there is no such component
    now.toBeAtLeast('comunication', 'evolving')
  })

  test('a promise is a promise', () => {
    expectTypeOf(later.toNotLapseBefore('2027-06-30')).toEqualTypeOf<Promise<void>>()
  })

  test('they can be registered', () => {
    expectTypeOf(matchers).toExtend<Record<string, RawMatcher>>()
  })
})
