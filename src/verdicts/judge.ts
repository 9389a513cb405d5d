import { type Drawer, dayNumber, isoDate, type ObservationItem, type Outcome } from '../evidence'
import {
  type Condition,
  type Framework,
  frozen,
  idsOf,
  measureOf,
  type Vocabulary,
  type Voice,
  voiceOfRole,
} from '../framework'
import type { CompiledIndicator, School } from './compile'
import { type Answer, notApplicable, unknown, type Verdict, voicesIn } from './kleene'
import { openLeaves } from './open'
import {
  type Cause,
  type Conflict,
  causes,
  type GroupGap,
  type IndicatorResult,
  type LeafResult,
  type Observed,
  type ShareResult,
} from './results'
import { heardFromFamilies, isVoiceMissing } from './voice'

/**
 * Judges one indicator: measured before observed.
 *
 * What measured evidence decides stands, and an observation that says otherwise is overruled. Where measured evidence
 * leaves it open, the latest observation within its validity decides, if it is later than the last measured report on
 * any measure the condition asks of, expired reports included; observers of that day who disagree leave it unknown.
 * Last comes what another indicator's *observed* verdict entails, so that an observation of this indicator never yields
 * to an observation of another. Where the policy asks for the families' own voice, a verdict that it does not support is
 * unknown.
 */
export function judgeIndicator<V extends Vocabulary>(
  compiled: CompiledIndicator<V>,
  school: School<V>,
): IndicatorResult<V> {
  return isSpokenOf(compiled, school) ? judgeBy(compiled, school) : resultOfNothing(compiled, school)
}

/** Whether any report or observation, or another indicator, can have a say. */
function isSpokenOf<V extends Vocabulary>(
  { id, measures, refers }: CompiledIndicator<V>,
  { files }: School<V>,
): boolean {
  if (refers || files.observations.has(id)) return true
  for (const measure of measures) if (files.measures.has(measure)) return true
  return false
}

const resultsOfNothing = new WeakMap<object, IndicatorResult>()

/** Of most indicators a school has nothing, and the result is the same for every school. */
function resultOfNothing<V extends Vocabulary>(compiled: CompiledIndicator<V>, school: School<V>): IndicatorResult<V> {
  const known = resultsOfNothing.get(compiled)
  if (known !== undefined) return known as IndicatorResult<V>
  const result = frozen(structuredClone(judgeBy(compiled, school)))
  resultsOfNothing.set(compiled, result)
  return result
}

function judgeBy<V extends Vocabulary>(compiled: CompiledIndicator<V>, school: School<V>): IndicatorResult<V> {
  const leaves = compiled.leaves.map((judge) => judge(school))
  const measured = compiled.combine(leaves.map(answerOf))
  const drawer = school.files.observations.get(compiled.id)
  const latest = drawer === undefined ? null : latestObservation(drawer)
  const isLater = latest !== null && dayNumber(latest.date) > lastMeasuredDay(compiled, school)
  const isMeasured = measured.basis === 'measured'
  const observed = latest && {
    ...latest,
    isLater,
    decided: isLater && !isMeasured,
    overruled: isMeasured && latest.judgement !== null && latest.judgement !== measured.verdict,
  }

  const said = observed && { ...observed, mayDecide: isLater }
  const answer = settle(measured, said, compiled.asksFamilies)
  if (drawer !== undefined && observed !== null) {
    const isHeard = answer.basis !== null && !measured.voices.includes('families')
    markObservations(drawer, observed, measured, compiled.asksFamilies && isHeard)
  }
  return {
    verdict: answer.verdict,
    basis: answer.basis,
    voices: answer.voices,
    causes: causesOf(compiled, answer, leaves, observed),
    leaves,
    observed,
    notApplicableBecause: null,
  }
}

/** What of an observation a verdict depends on, and whether it decides what measured evidence leaves open. */
export type Said = Pick<Observed, 'judgement' | 'voices'> & { readonly mayDecide: boolean }

/**
 * What the answer to a condition and the latest observation come to together. Observers who say what is known already
 * lend it their voice.
 */
export function settle(measured: Answer, observed: Said | null, asksFamilies: boolean): Answer {
  const answer = withObservation(measured, observed)
  return asksFamilies ? heardFromFamilies(answer) : answer
}

function withObservation(measured: Answer, observed: Said | null): Answer {
  if (observed === null) return measured
  const { judgement, mayDecide, voices } = observed
  if (mayDecide && measured.basis !== 'measured') {
    return judgement === null ? unknown : { verdict: judgement, basis: 'observed', voices }
  }
  return judgement === measured.verdict ? { ...measured, voices: voicesIn([measured.voices, voices]) } : measured
}

/** Sets what became of the observations of the latest day; `isHeard` where they lend the verdict the voice asked for. */
function markObservations(
  drawer: Drawer<ObservationItem>,
  { decided, judgement, items }: Observed,
  { verdict, basis }: Answer,
  isHeard: boolean,
): void {
  const outcomeOf = (said: 'met' | 'notMet'): Outcome => {
    if (decided) return judgement === null ? 'overruled' : 'used'
    if (said === verdict) return isHeard ? 'used' : 'superseded'
    return basis === 'measured' ? 'overruled' : 'superseded'
  }
  const ofThatDay = new Set(items)
  for (const filed of drawer.usable) {
    if (ofThatDay.has(filed.item.id)) filed.outcome = outcomeOf(filed.item.judgement)
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
  if (leaf.kind !== 'sameAs') return measuredAs(leaf.verdict, leaf.voice)
  return leaf.verdict === 'unknown' ? unknown : leaf
}

/** The answer of one measure. */
export function measuredAs(verdict: Verdict, voice: Voice): Answer {
  return verdict === 'unknown' ? unknown : { verdict, basis: 'measured', voices: [voice] }
}

/** The observations that contradict what was measured, or each other, and staff and families who were asked the same. */
export function conflictsOf<V extends Vocabulary>(
  framework: Framework<V>,
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): Conflict<V['indicator']>[] {
  return idsOf<V['indicator']>(results).flatMap((indicator): Conflict<V['indicator']>[] => {
    const { observed, leaves } = results[indicator]
    return [
      ...(observed?.judgement === null
        ? [{ indicator, kind: 'observersDisagree', items: observed.items } as const]
        : []),
      ...(observed?.overruled ? [{ indicator, kind: 'overruled', items: observed.items } as const] : []),
      ...disagreements(framework, leaves).map((items) => ({ indicator, kind: 'voicesDisagree', items }) as const),
    ]
  })
}

/** The reports of staff and of families, asked the same by one indicator, on opposite sides of one threshold. */
function disagreements<V extends Vocabulary>(
  framework: Framework<V>,
  leaves: readonly LeafResult[],
): (readonly string[])[] {
  const shares = leaves.filter((leaf) => leaf.kind === 'share').filter(({ whole }) => whole !== null)
  if (shares.length < 2) return []
  const pairs = shares.flatMap((ofStaff) => {
    const mirrored = measureOf(framework, ofStaff.measure)?.mirrors
    if (mirrored === undefined) return []
    return shares
      .filter((ofFamilies) => ofFamilies.measure === mirrored && isOpposite(ofStaff, ofFamilies))
      .map((ofFamilies) => [...ofStaff.items, ...ofFamilies.items])
  })
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()]
}

function isOpposite(a: ShareResult, b: ShareResult): boolean {
  const isSame = a.threshold.percent === b.threshold.percent && a.threshold.over === b.threshold.over
  return isSame && a.whole !== null && b.whole !== null && a.whole.side !== b.whole.side
}

/** The family groups that stand on the other side of a threshold from the whole, whatever the policy asks of groups. */
export function groupGapsOf<V extends Vocabulary>(
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): GroupGap<V>[] {
  return idsOf<V['indicator']>(results).flatMap((indicator) =>
    results[indicator].leaves.flatMap((leaf) => {
      if (leaf.kind !== 'share' || leaf.whole === null) return []
      const { measure, groups } = leaf
      const whole = leaf.whole.side
      return groups
        .filter(({ side }) => side !== whole)
        .map(({ group, family, side }) => ({ indicator, measure, group, family, whole, side }))
    }),
  )
}

function latestObservation(
  drawer: Drawer<ObservationItem>,
): Omit<Observed, 'isLater' | 'decided' | 'overruled'> | null {
  const latest = drawer.usable[0]
  if (latest === undefined) return null
  const sameDay = drawer.usable.filter(({ day }) => day === latest.day)
  const agree = sameDay.every(({ item }) => item.judgement === latest.item.judgement)
  return {
    items: sameDay.map(({ item }) => item.id),
    date: isoDate(latest.day),
    until: isoDate(latest.day + drawer.validityDays),
    judgement: agree ? latest.item.judgement : null,
    voices: voicesIn(sameDay.map(({ item }) => [voiceOfRole[item.role]])),
  }
}
/** Why an indicator is unknown: a missing voice, observers who disagree, or the causes of what could still decide it. */
function causesOf<V extends Vocabulary>(
  { indicator }: CompiledIndicator<V>,
  { verdict, voices }: Answer,
  leaves: readonly LeafResult[],
  observed: Observed | null,
): readonly Cause[] {
  if (verdict !== 'unknown') return []
  if (isVoiceMissing({ verdict, voices })) return ['voiceMissing']
  if (observed?.decided) return ['inconclusive']
  const open = openLeaves(indicator.condition as Condition, leaves.map(answerOf))
  const found = new Set(
    open.flatMap((index) => {
      const leaf = leaves[index]
      return leaf?.kind === 'sameAs' ? leaf.causes : (leaf?.cause ?? [])
    }),
  )
  return causes.filter((cause) => found.has(cause))
}
