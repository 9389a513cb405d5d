import { type Quantifier, quantifiers } from './conditions'
import { idsOf } from './lookups'
import { type MeasureKind, measureKinds } from './measures'
import type { SurveyCounts } from './reports'
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

/** The choices that each rule which is no number leaves. */
export const ruleChoices = {
  proportions: ['point', 'confident'],
  nonResponse: ['ignored', 'survived'],
  enough: ['all', 'most', 'majority'],
  groups: ['required', 'ignored'],
  levelCap: ['none', 'lowestGroup'],
  observations: ['allowed', 'forbidden'],
} as const
/** What a rule of a policy can be set to, where it is one of a few words. */
export type Choice<Rule extends keyof typeof ruleChoices> = (typeof ruleChoices)[Rule][number]

/** What a policy decides, without its prose. */
export interface Rules<V extends Vocabulary = Vocabulary> {
  readonly id: string
  /**
   * `point`: the share observed among those who responded decides. `confident`: it decides only where the people it
   * stands for are on the same side at 95 %.
   */
  readonly proportions: Choice<'proportions'>
  /** Whether a share of a survey must stay on its side whatever those asked who did not respond think. */
  readonly nonResponse: Choice<'nonResponse'>
  /** A survey that fewer of those asked responded to is not judged, in whole per cent; 0: any response rate will do. */
  readonly leastResponsePercent: number
  readonly quantifiers: Readonly<Record<Quantifier, Threshold>>
  /** Fewer people than this, in a whole, a group or what is left of the whole without the group, are not judged. */
  readonly minimumResponses: number
  /** How long evidence counts, in whole days, both ends included; a measure of its own before its kind. */
  readonly validityDays: Readonly<Record<MeasureKind | 'observation', number>> & {
    readonly measures: { readonly [Id in MeasureId<V>]?: number }
  }
  /** How many of a stage's indicators make the stage. */
  readonly enough: Choice<'enough'>
  /** Whether a condition that must hold in every family group is held to it, or judged on the whole alone. */
  readonly groups: Choice<'groups'>
  /** Whether a component stands no higher than the lowest of the levels that it has for each family group. */
  readonly levelCap: Choice<'levelCap'>
  readonly observations: Choice<'observations'>
  /** From which stage on the families' own voice must support a verdict; null: from none. */
  readonly familyVoiceFrom: V['stage'] | null
}

/** A share in whole per cent: reached at `percent`, or with `over` only above it. */
export interface Threshold {
  readonly percent: number
  readonly over: boolean
}

/** The rules of a policy, each of which needs a reason. */
export type ReasonedRule = Exclude<keyof Rules, 'id'>

/** Why a rule is what it is. */
export interface Reason {
  readonly reason: string
  /** What it rests on, or "our choice". */
  readonly reference: string
}

/**
 * What is wrong with the rules of a policy that the compiler did not see, such as one read from JSON. A rule that this
 * version cannot apply is a fault: a result is never stamped with a rule that did not make it.
 *
 * @param stages those of the framework to judge by
 */
export function policyFaults(rules: Rules, stages: readonly string[]): string[] {
  return [
    ...idsOf(ruleChoices).flatMap((rule) => {
      const choices: readonly unknown[] = ruleChoices[rule]
      if (choices.includes(rules[rule])) return []
      return [`${rule} should be ${choices.map((choice) => JSON.stringify(choice)).join(' or ')}`]
    }),
    ...quantifiers
      .filter((quantifier) => !isPercent(rules.quantifiers?.[quantifier]?.percent))
      .map((quantifier) => `quantifiers.${quantifier}.percent should be a whole number from 0 to 100`),
    ...quantifiers
      .filter((quantifier) => typeof rules.quantifiers?.[quantifier]?.over !== 'boolean')
      .map((quantifier) => `quantifiers.${quantifier}.over should be true or false`),
    ...[...measureKinds, 'observation' as const]
      .filter((kind) => !isCount(rules.validityDays?.[kind]))
      .map((kind) => `validityDays.${kind} should be a whole number of days`),
    ...Object.entries(rules.validityDays?.measures ?? { measures: null })
      .filter(([, days]) => !isCount(days))
      .map(([measure]) => `validityDays.measures["${measure}"] should be a whole number of days`),
    ...(isCount(rules.minimumResponses) && rules.minimumResponses > 0
      ? []
      : ['minimumResponses should be a whole number from 1']),
    ...(isPercent(rules.leastResponsePercent) ? [] : ['leastResponsePercent should be a whole number from 0 to 100']),
    ...(rules.familyVoiceFrom === null || stages.includes(rules.familyVoiceFrom)
      ? []
      : [`familyVoiceFrom should be null or one of the stages ${stages.join(', ')}`]),
  ]
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isPercent(value: unknown): boolean {
  return isCount(value) && (value as number) <= 100
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

/** Whether fewer of those asked responded than a policy asks for; not where it is not stated how many were asked. */
export function isUnderLeastResponse(counts: SurveyCounts, { leastResponsePercent }: Rules): boolean {
  if (leastResponsePercent === 0) return false
  const { asked, responded } = counts
  return asked !== undefined && 100 * responded < leastResponsePercent * asked
}
