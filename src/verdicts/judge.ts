import { type Drawer, dayNumber, isoDate, type ObservationItem } from '../evidence'
import { type Condition, idsOf, type Vocabulary } from '../framework'
import type { CompiledIndicator, School } from './compile'
import { type Answer, notApplicable, unknown } from './kleene'
import { openLeaves } from './open'
import {
  type Cause,
  type Conflict,
  causes,
  type GroupGap,
  type IndicatorResult,
  type LeafResult,
  type Observed,
} from './results'

/**
 * Judges one indicator: measured before observed.
 *
 * What measured evidence decides stands, and an observation that says otherwise is overruled. Where measured evidence
 * leaves it open, the latest observation within its validity decides, if it is later than the last measured report on
 * any measure the condition asks of, expired reports included; observers of that day who disagree leave it unknown.
 * Last comes what another indicator's *observed* verdict entails, so that an observation of this indicator never yields
 * to an observation of another.
 */
export function judgeIndicator<V extends Vocabulary>(
  compiled: CompiledIndicator<V>,
  school: School<V>,
): IndicatorResult<V> {
  const leaves = compiled.leaves.map((judge) => judge(school))
  const answer = compiled.combine(leaves.map(answerOf))
  const drawer = school.files.observations.get(compiled.id)
  const observed = drawer === undefined ? null : latestObservation(drawer)
  const found = { verdict: answer.verdict, basis: answer.basis, causes: causesOf(compiled, answer, leaves), leaves }
  if (drawer === undefined || observed === null) return { ...found, observed: null, notApplicableBecause: null }

  if (answer.basis === 'measured') {
    markSaying(drawer, observed, answer.verdict === 'met' ? 'notMet' : 'met', 'overruled')
    return { ...found, observed, notApplicableBecause: null }
  }
  if (dayNumber(observed.date) <= lastMeasuredDay(compiled, school)) {
    return { ...found, observed, notApplicableBecause: null }
  }
  const decisive = { ...observed, decided: true }
  if (observed.judgement === null) {
    markSaying(drawer, observed, 'met', 'overruled')
    markSaying(drawer, observed, 'notMet', 'overruled')
    return { ...unknown, causes: ['inconclusive'], leaves, observed: decisive, notApplicableBecause: null }
  }
  markSaying(drawer, observed, observed.judgement, 'used')
  return {
    verdict: observed.judgement,
    basis: 'observed',
    causes: [],
    leaves,
    observed: decisive,
    notApplicableBecause: null,
  }
}

/** An indicator that the caller declares not applicable, with the caller's reason. */
export function declaredNotApplicable(reason: string): IndicatorResult<never> {
  return { ...notApplicable, causes: [], leaves: [], observed: null, notApplicableBecause: reason }
}

/** The day of the last report on any measure that the condition asks of, expired ones included. */
function lastMeasuredDay<V extends Vocabulary>({ measures }: CompiledIndicator<V>, { files }: School<V>): number {
  return Math.max(...measures.map((id) => files.measures.get(id)?.lastDay ?? Number.NEGATIVE_INFINITY))
}

/** A leaf result as an answer for the logic: what a measure answers is measured. */
export function answerOf(leaf: LeafResult): Answer {
  if (leaf.kind === 'sameAs') return leaf
  return { verdict: leaf.verdict, basis: leaf.verdict === 'unknown' ? null : 'measured' }
}

/** The observations that contradict what was measured, or each other. */
export function conflictsOf<V extends Vocabulary>(
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): Conflict<V['indicator']>[] {
  return idsOf<V['indicator']>(results).flatMap((indicator): Conflict<V['indicator']>[] => {
    const { observed, verdict, basis } = results[indicator]
    if (observed === null) return []
    if (observed.judgement === null) return [{ indicator, kind: 'observersDisagree', items: observed.items }]
    if (basis !== 'measured' || observed.judgement === verdict) return []
    return [{ indicator, kind: 'overruled', items: observed.items }]
  })
}

/** The family groups that stand on the other side of a threshold from the whole, whatever the policy asks of groups. */
export function groupGapsOf<V extends Vocabulary>(
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): GroupGap<V>[] {
  return idsOf<V['indicator']>(results).flatMap((indicator) =>
    results[indicator].leaves.flatMap((leaf) => {
      if (leaf.kind !== 'share' || leaf.whole === null) return []
      const { measure, whole } = leaf
      return leaf.groups
        .filter((group) => group.verdict !== whole)
        .map(({ group, family, verdict }) => ({ indicator, measure, group, family, whole, verdict }))
    }),
  )
}

function latestObservation(drawer: Drawer<ObservationItem>): Observed | null {
  const latest = drawer.usable[0]
  if (latest === undefined) return null
  const sameDay = drawer.usable.filter(({ day }) => day === latest.day)
  const agree = sameDay.every(({ item }) => item.judgement === latest.item.judgement)
  return {
    items: sameDay.map(({ item }) => item.id),
    date: isoDate(latest.day),
    until: isoDate(latest.day + drawer.validityDays),
    judgement: agree ? latest.item.judgement : null,
    decided: false,
  }
}

/** Sets the outcome of those observations of the latest day that say so. */
function markSaying(
  drawer: Drawer<ObservationItem>,
  observed: Observed,
  judgement: 'met' | 'notMet',
  outcome: 'used' | 'overruled',
): void {
  for (const filed of drawer.usable) {
    if (observed.items.includes(filed.item.id) && filed.item.judgement === judgement) filed.outcome = outcome
  }
}

/** Why an indicator is unknown: the causes of the parts that could still decide it. */
function causesOf<V extends Vocabulary>(
  { indicator }: CompiledIndicator<V>,
  { verdict }: Answer,
  leaves: readonly LeafResult[],
): readonly Cause[] {
  if (verdict !== 'unknown') return []
  const open = openLeaves(indicator.condition as Condition, leaves.map(answerOf))
  const found = new Set(
    open.flatMap((index) => {
      const leaf = leaves[index]
      return leaf?.kind === 'sameAs' ? leaf.causes : (leaf?.cause ?? [])
    }),
  )
  return causes.filter((cause) => found.has(cause))
}
