import { type Quantifier, quantifiers } from './conditions'
import type { MeasureKind } from './measures'
import type { MeasureId, Vocabulary } from './vocabulary'

/**
 * Every number and rule that turns evidence into verdicts, and verdicts into levels. A policy is data: the result is
 * stamped with it, so anyone can repeat the judgement.
 */
export interface Policy<V extends Vocabulary = Vocabulary> extends Rules<V> {
  readonly title: string
  readonly description: string
  /** Why each number and rule is what it is. One without a reason does not compile. */
  readonly reasons: Readonly<Record<ReasonedRule, Reason>>
}

/** What a policy decides, without its prose. */
export interface Rules<V extends Vocabulary = Vocabulary> {
  readonly id: string
  /** `point`: the share observed among those who responded decides. */
  readonly proportions: 'point'
  readonly quantifiers: Readonly<Record<Quantifier, Threshold>>
  /** Fewer people than this, in a whole, a group or what is left of the whole without the group, are not judged. */
  readonly minimumResponses: number
  /** How long evidence counts, in whole days, both ends included; a measure of its own before its kind. */
  readonly validityDays: Readonly<Record<MeasureKind | 'observation', number>> & {
    readonly measures: { readonly [Id in MeasureId<V>]?: number }
  }
  /** How many of a stage's indicators make the stage. */
  readonly enough: 'all' | 'most' | 'majority'
  /** Whether a condition that must hold in every family group is held to it, or judged on the whole alone. */
  readonly groups: 'required' | 'ignored'
  readonly observations: 'allowed' | 'forbidden'
  /** From which stage on the families' own voice must support a verdict; null: from none. */
  readonly familyVoiceFrom: null
}

/** A share in whole per cent: reached at `percent`, or with `over` only above it. */
export interface Threshold {
  readonly percent: number
  readonly over: boolean
}

export type ReasonedRule = Exclude<keyof Rules, 'id'>

export interface Reason {
  readonly reason: string
  /** What it rests on, or "our choice". */
  readonly reference: string
}

/**
 * What is wrong with the rules of a policy that the compiler did not see, such as one read from JSON. A rule that this
 * version cannot apply is a fault: a result is never stamped with a rule that did not make it.
 */
export function policyFaults(rules: Rules): string[] {
  const oneOf = (rule: 'proportions' | 'enough' | 'groups' | 'observations' | 'familyVoiceFrom', known: unknown[]) =>
    known.includes(rules[rule]) ? [] : [`${rule} should be ${known.map((value) => JSON.stringify(value)).join(' or ')}`]
  const days = (['survey', 'coverage', 'activity', 'document', 'observation'] as const).filter(
    (kind) => !isCount(rules.validityDays?.[kind]),
  )
  return [
    ...oneOf('proportions', ['point']),
    ...oneOf('enough', ['all', 'most', 'majority']),
    ...oneOf('groups', ['required', 'ignored']),
    ...oneOf('observations', ['allowed', 'forbidden']),
    ...oneOf('familyVoiceFrom', [null]),
    ...quantifiers
      .filter((quantifier) => !isCount(rules.quantifiers?.[quantifier]?.percent))
      .map((quantifier) => `quantifiers.${quantifier}.percent should be a whole number of per cent`),
    ...days.map((kind) => `validityDays.${kind} should be a whole number of days`),
    ...(isCount(rules.minimumResponses) ? [] : ['minimumResponses should be a whole number']),
  ]
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** Whether `count` of `of` reaches a threshold, in whole numbers: 75 of 100 is exactly 75 %. */
export function reaches(threshold: Threshold, count: number, of: number): boolean {
  const left = 100 * count
  const right = threshold.percent * of
  return threshold.over ? left > right : left >= right
}

/** The fewest of `of` that reach a threshold, or null where even all of them do not. */
export function fewestReaching(threshold: Threshold, of: number): number | null {
  const exact = (threshold.percent * of) / 100
  const fewest = threshold.over ? Math.floor(exact) + 1 : Math.ceil(exact)
  return fewest <= of ? fewest : null
}
