import {
  type Condition,
  type DocumentQuestion,
  type Framework,
  indicatorOf,
  type Leaf,
  leavesOf,
  type Measure,
  type MeasureId,
  measureOf,
  type Threshold,
  type Vocabulary,
} from '../../framework'
import { type Assessment, type ResultBehind, resultsBehind } from '../../levels'
import { changesOf } from '../../recommendations'
import type { CountResult, MeasureLeaf, MeasureResult, Need, ShareResult, ShownShare, Verdict } from '../../verdicts'
import { type Locale, messagesIn, planMessages } from '../../words'

/** A question whose answer will show that an indicator has come to be met. */
export interface SuccessMeasure<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  /** Null where somebody is to observe it. */
  readonly measure: MeasureId<V> | null
  readonly title: string
  /** The question to ask, the count to make, or that it is to be observed. */
  readonly question: string
  /** Where a school usually finds it; null of an observation. */
  readonly foundIn: string | null
  readonly value: Value
  /** What today's value lacks. */
  readonly lacks: readonly Need[]
}

/** Today's value, null where there is none or it may not be shown, and the one that would meet the condition. */
export type Value =
  | {
      readonly kind: 'share'
      readonly today: ShownShare | null
      /** `count`: of as many people as today; null where no such number is known, or a group or more responses lack. */
      readonly meets: Threshold & { readonly count: number | null }
    }
  | {
      readonly kind: 'times' | 'channels'
      readonly today: number | null
      readonly meets: { readonly atLeast: number; readonly days: number }
    }
  | { readonly kind: 'document'; readonly today: Verdict; readonly meets: DocumentQuestion }
  | { readonly kind: 'observation'; readonly today: Verdict; readonly meets: 'met' }

/**
 * What will show that indicators have come to be met: of each the smallest set of answers that would make it so, the
 * first of equal ones.
 */
export function successMeasures<V extends Vocabulary>(
  assessment: Assessment<V>,
  indicators: readonly V['indicator'][],
  framework: Framework<V>,
  locale?: Locale,
): SuccessMeasure<V>[] {
  const { observe } = messagesIn(planMessages, locale).plan
  const results = resultsBehind(assessment)
  return changesOf(assessment, indicators, framework).flatMap(({ indicator, verdict, answers }) =>
    (answers[0] ?? []).map((answer): SuccessMeasure<V> => {
      if (answer.kind === 'observation') {
        const statement = indicatorOf(framework, answer.indicator)?.statement ?? answer.indicator
        const value = { kind: 'observation', today: verdict, meets: 'met' } as const
        return {
          indicator,
          measure: null,
          title: statement,
          question: observe,
          foundIn: null,
          value,
          lacks: [],
        }
      }
      const { measure, leaf, needs } = answer
      const { title, question, foundIn } = measureOf(framework, measure) as Measure
      const result = resultOf(indicator, leaf, results, framework)
      return {
        indicator,
        measure,
        title,
        question,
        foundIn,
        value: shownValue(leaf as MeasureLeaf, result, needs),
        lacks: needs,
      }
    }),
  )
}

/** The answer to one question of an indicator, or of those that it refers to. */
function resultOf<V extends Vocabulary>(
  indicator: V['indicator'],
  leaf: Leaf<V>,
  results: Readonly<Record<V['indicator'], ResultBehind<V>>>,
  framework: Framework<V>,
): MeasureResult | undefined {
  const leaves = leavesOf(framework.indicators[indicator].condition as Condition)
  for (const [place, result] of results[indicator].leaves.entries()) {
    const found =
      result.kind === 'sameAs'
        ? resultOf(result.indicator, leaf, results, framework)
        : leaves[place] === leaf
          ? (result as MeasureResult)
          : undefined
    if (found !== undefined) return found
  }
  return undefined
}

function shownValue(leaf: MeasureLeaf, result: MeasureResult | undefined, lacks: readonly Need[]): Value {
  switch (leaf.kind) {
    case 'share': {
      const { threshold, whole } = result as ShareResult
      const today = whole?.share ?? null
      const [lack] = lacks
      const more = lacks.length === 1 && lack?.kind === 'agreeing' && lack.group === null ? lack.more : null
      const count = today === null || more === null ? null : today.count + more
      return { kind: 'share', today, meets: { ...threshold, count } }
    }
    case 'times':
    case 'channels': {
      const { kind, atLeast, days } = leaf
      const { count, items } = result as CountResult
      return { kind, today: items.length === 0 ? null : count, meets: { atLeast, days } }
    }
    case 'document':
      return { kind: 'document', today: result?.verdict ?? 'unknown', meets: leaf }
  }
}
