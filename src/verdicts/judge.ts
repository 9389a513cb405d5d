import { type Drawer, isoDate, type ObservationItem } from '../evidence'
import { idsOf, type Vocabulary } from '../framework'
import type { CompiledIndicator, School } from './compile'
import { type Answer, unknown } from './kleene'
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
  const latest = latestObservation(drawer)
  const common = { leaves, notApplicableBecause: null }

  if (latest === null || answer.basis === 'measured') {
    const overruled = latest !== null && latest.judgement !== answer.verdict
    if (overruled) mark(drawer, latest, 'overruled')
    return { ...common, ...answer, causes: causesOf(answer, leaves), observed: latest }
  }

  const lastMeasured = Math.max(
    ...compiled.measures.map((id) => school.files.measures.get(id)?.lastDay ?? Number.NEGATIVE_INFINITY),
  )
  const isLater = (drawer?.usable[0]?.day ?? Number.NEGATIVE_INFINITY) > lastMeasured
  if (isLater && latest.judgement === null) {
    mark(drawer, latest, 'overruled')
    return { ...common, ...unknown, causes: causesOf(unknown, leaves), observed: latest }
  }
  if (isLater && latest.judgement !== null) {
    mark(drawer, latest, 'used')
    return {
      ...common,
      verdict: latest.judgement,
      basis: 'observed',
      causes: [],
      observed: { ...latest, decided: true },
    }
  }
  return { ...common, ...answer, causes: causesOf(answer, leaves), observed: latest }
}

/** An indicator that the caller declares not applicable, with the caller's reason. */
export function declaredNotApplicable(reason: string): IndicatorResult<never> {
  return {
    verdict: 'notApplicable',
    basis: null,
    causes: [],
    leaves: [],
    observed: null,
    notApplicableBecause: reason,
  }
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

function latestObservation(drawer: Drawer<ObservationItem> | undefined): Observed | null {
  const latest = drawer?.usable[0]
  if (drawer === undefined || latest === undefined) return null
  const sameDay = drawer.usable.filter(({ day }) => day === latest.day)
  const agree = sameDay.every(({ item }) => item.judgement === latest.item.judgement)
  return {
    items: sameDay.map(({ item }) => item.id),
    date: isoDate(latest.day),
    judgement: agree ? latest.item.judgement : null,
    decided: false,
  }
}

function mark(drawer: Drawer<ObservationItem> | undefined, observed: Observed, outcome: 'used' | 'overruled'): void {
  for (const filed of drawer?.usable ?? []) {
    if (observed.items.includes(filed.item.id)) filed.outcome = outcome
  }
}

function causesOf(answer: Answer, leaves: readonly LeafResult[]): Cause[] {
  if (answer.verdict !== 'unknown') return []
  const found = new Set(leaves.flatMap((leaf) => (leaf.kind === 'sameAs' ? leaf.causes : leaf.cause)))
  return found.size === 0 || (found.size === 1 && found.has(null))
    ? ['inconclusive']
    : causes.filter((cause) => found.has(cause))
}
