import { byText, dayNumber, isoDate, validityOf } from '../evidence'
import { type Framework, idsOf, measureOf, recordOf, referenceOrder, type Vocabulary } from '../framework'
import { cappingGroups, lowestLevel, placeComponents } from '../levels'
import {
  answerOf,
  combination,
  type IndicatorResult,
  isFamilyVoiceAsked,
  type LeafResult,
  rejudging,
  settle,
} from '../verdicts'
import type { Reading } from './reading'

/** What an assessment comes to on a later day, if nothing newer comes. */
export interface Aged<V extends Vocabulary> {
  readonly results: Readonly<Record<V['indicator'], IndicatorResult<V>>>
  readonly demonstrated: Readonly<Record<V['component'], V['stage'] | null>>
}

/** The last days, before a date, on which some report or observation that an assessment rests on counts, in order. */
export function turningDays<V extends Vocabulary>(reading: Reading<V>, before: string): string[] {
  const { results, assessment } = reading
  const untils = idsOf<V['indicator']>(results).flatMap((id) => {
    const { leaves, observed } = results[id]
    return [...leaves.map((leaf) => untilOf(leaf, reading)), observed?.until ?? null]
  })
  const days = untils.filter((until) => until !== null && until >= assessment.asOf && until < before)
  return [...new Set(days as string[])].sort(byText)
}

/**
 * How to take what an assessment does not tell: when occasions have lapsed, whether a complete tally that they outdid
 * then settles it (`worst`), or nothing is known any more (`best`), so that an observation may decide.
 */
export type Bound = 'best' | 'worst'

/**
 * An assessment on a later day: what has lapsed by then answers nothing any more, and the conditions' own logic, the
 * observations that still count and the policy's rules make the rest of it, of the whole and of each group that caps
 * levels.
 */
export function standingOn<V extends Vocabulary>(reading: Reading<V>, day: string, bound: Bound): Aged<V> {
  const { assessment, framework } = reading
  const { policy } = assessment
  const results = agedResults(reading, day, bound)
  const judged = rejudging(framework, policy, results)
  const whole = placeComponents(framework, results, policy)
  const groups = cappingGroups(policy, assessment.groupLevels).map(({ group, family }) =>
    placeComponents(framework, judged({ group: { group, family } }), policy),
  )
  return {
    results,
    demonstrated: recordOf(
      idsOf<V['component']>(framework.components),
      (id) => lowestLevel(framework, [whole[id].level, ...groups.map((group) => group[id].level)]).demonstrated,
    ),
  }
}

function agedResults<V extends Vocabulary>(reading: Reading<V>, day: string, bound: Bound): Aged<V>['results'] {
  const { assessment, framework, results } = reading
  const aged = new Map<V['indicator'], IndicatorResult<V>>()
  for (const id of referenceOrder(framework)) {
    const result = results[id]
    const indicator = framework.indicators[id]
    const leaves = result.leaves.map((leaf): LeafResult<V> => {
      if (leaf.kind === 'sameAs') return { ...leaf, ...answerIn(aged, leaf.indicator) }
      const until = untilOf(leaf, reading)
      return until === null || until >= day ? leaf : lapsed(leaf, reading, day, bound)
    })
    const seen = result.observed !== null && result.observed.until >= day ? result.observed : null
    const measured = combination(indicator.condition)(leaves.map(answerOf))
    const isMeasured = measured.basis === 'measured'
    const observed = seen && {
      ...seen,
      decided: seen.isLater && !isMeasured,
      overruled: isMeasured && seen.judgement !== null && seen.judgement !== measured.verdict,
    }
    const said = observed && { ...observed, mayDecide: observed.isLater }
    const answer = settle(measured, said, isFamilyVoiceAsked(indicator, framework, assessment.policy))
    aged.set(id, result.verdict === 'notApplicable' ? result : { ...result, ...answer, leaves, observed })
  }
  return recordOf(idsOf<V['indicator']>(results), (id) => aged.get(id) ?? results[id])
}

function answerIn<V extends Vocabulary>(aged: ReadonlyMap<V['indicator'], IndicatorResult<V>>, id: V['indicator']) {
  const result = aged.get(id)
  return result === undefined ? {} : { verdict: result.verdict, basis: result.basis, voices: result.voices }
}

/** What a question comes to when its answer has lapsed. */
function lapsed<V extends Vocabulary>(
  leaf: Measured<V>,
  reading: Reading<V>,
  day: string,
  bound: Bound,
): LeafResult<V> {
  const open = { verdict: 'unknown', cause: 'expired', items: [], date: null, until: null } as const
  const notMet = { ...open, verdict: 'notMet', cause: null } as const
  if (leaf.kind === 'document') {
    // It is the review that is too old, while the report on it still counts.
    const isReviewOld = leaf.verdict === 'met' && leaf.date !== null && validUntil(leaf, leaf.date, reading) >= day
    return { ...leaf, ...(isReviewOld ? notMet : open) }
  }
  if (leaf.kind !== 'share') return { ...leaf, ...(bound === 'worst' ? notMet : open) }
  return { ...leaf, ...open, whole: null, groups: [], groupsReported: false, groupsHeldBack: false }
}

/**
 * The last day on which a report counts. One that leaves the whole open says none, and may still answer for a family
 * group: it counts as long as the policy says.
 */
function untilOf<V extends Vocabulary>(leaf: LeafResult<V>, reading: Reading<V>): string | null {
  if (leaf.kind === 'sameAs') return null
  if (leaf.until !== null || leaf.kind !== 'share' || leaf.date === null) return leaf.until
  return validUntil(leaf, leaf.date, reading)
}

type Measured<V extends Vocabulary> = Exclude<LeafResult<V>, { readonly kind: 'sameAs' }>

/** The last day on which a report of a day is valid. */
function validUntil<V extends Vocabulary>(
  { measure }: Measured<V>,
  date: string,
  { assessment, framework }: Reading<V>,
): string {
  const kind = measureOf(framework as unknown as Framework, measure)?.kind ?? 'survey'
  return isoDate(dayNumber(date) + validityOf(assessment.policy, measure, kind))
}

/** The measures of an indicator, and of those that it refers to, whose reports count on a day for the last time. */
export function lapsedBy<V extends Vocabulary>(reading: Reading<V>, id: V['indicator'], until: string): string[] {
  const measures = reading.results[id].leaves.flatMap((leaf): string[] => {
    if (leaf.kind === 'sameAs') return lapsedBy(reading, leaf.indicator, until)
    return untilOf(leaf, reading) === until ? [leaf.measure] : []
  })
  return [...new Set(measures)]
}
