import { match } from 'ts-pattern'
import {
  type CheckResult,
  checkAtLeast,
  checkDemonstrated,
  checkNoGroupGaps,
  checkNotLapseBefore,
  checkNotRegressed,
  checkSufficientEvidence,
} from '../../checks'
import type { Vocabulary } from '../../framework'
import type { Assessment } from '../../levels'

/** Something that is expected of each school, by the command's options or by a config file. */
export type Expectation =
  | { readonly kind: 'atLeast'; readonly component: string; readonly stage: string }
  | { readonly kind: 'demonstrated'; readonly id: string }
  | { readonly kind: 'sufficientEvidence' | 'noGroupGaps'; readonly part: string | null }
  | { readonly kind: 'notLapseBefore'; readonly date: string }
  | { readonly kind: 'notRegressed'; readonly baseline: unknown }

/** Holds a school to an expectation. */
export function check(expectation: Expectation, assessment: Assessment): CheckResult {
  return match(expectation)
    .returnType<CheckResult>()
    .with({ kind: 'atLeast' }, ({ component, stage }) => checkAtLeast<Vocabulary>(assessment, component, stage))
    .with({ kind: 'demonstrated' }, ({ id }) => checkDemonstrated<Vocabulary>(assessment, id))
    .with({ kind: 'sufficientEvidence' }, ({ part }) => checkSufficientEvidence<Vocabulary>(assessment, part))
    .with({ kind: 'noGroupGaps' }, ({ part }) => checkNoGroupGaps<Vocabulary>(assessment, part))
    .with({ kind: 'notLapseBefore' }, ({ date }) => checkNotLapseBefore<Vocabulary>(assessment, date))
    .with({ kind: 'notRegressed' }, ({ baseline }) => checkNotRegressed<Vocabulary>(assessment, baseline))
    .exhaustive()
}

/** Each expectation once, however often it is named. */
export function distinct(expectations: readonly Expectation[]): Expectation[] {
  return [...new Map(expectations.map((of) => [JSON.stringify(of), of])).values()]
}
