import { byText, dayNumber, isoDate, validityOf } from '../evidence'
import {
  type Condition,
  type Framework,
  idsOf,
  isOnContinuum,
  type Leaf,
  leavesOf,
  type MeasureId,
  type MeasureKind,
  measureOf,
  measuresOf,
  type Rules,
  type Vocabulary,
} from '../framework'
import type { Side } from '../levels'
import {
  answerOf,
  combination,
  fewestToReport,
  isFamilyVoiceAsked,
  isVoiceMissing,
  type MeasureLeaf,
  type MeasureResult,
  needsOf,
  type Observed,
  openLeaves,
  type Supposition,
} from '../verdicts'
import { findingOut, type Reading } from './reading'
import type { GatherStep, Least, ObserveStep } from './steps'

/** A question of one measure, on behalf of one indicator. */
interface Question<V extends Vocabulary> {
  readonly measure: MeasureId<V>
  readonly leaf: Leaf<V>
  readonly serves: V['indicator']
  /** The day of the report at hand that only a later one would displace, where there is one. */
  readonly after: string | null
  /** The last day on which its answer counts, where it has one. */
  readonly until: string | null
  /** On how many people a report could decide it; null where it is not of people. */
  readonly people: number | null
}

/** A step for each measure that could decide something unknown, and for each indicator that only an observer could. */
export function gatherSteps<V extends Vocabulary>(
  reading: Reading<V>,
  open: readonly V['indicator'][],
): (GatherStep<V> | ObserveStep<V>)[] {
  const questions = open.flatMap((id) => openQuestions(reading, id, id))
  const asked = new Set(questions.map(({ serves }) => serves))
  return [
    ...byMeasure(questions).map(([measure, ofMeasure]) => gatherStep(reading, measure, ofMeasure, null)),
    ...(reading.assessment.policy.observations === 'forbidden'
      ? []
      : open.filter((id) => !asked.has(id)).map((id) => observeStep(reading, id, null))),
  ]
}

/**
 * A step for each measure and each observation that a component's demonstrated level rests on, what lapses first coming
 * first. What was observed is to be observed again: a new report on one part would displace the observation.
 */
export function stepsToKeep<V extends Vocabulary>(
  reading: Reading<V>,
  component: V['component'],
): (GatherStep<V> | ObserveStep<V>)[] {
  const { assessment, results } = reading
  const met = (idsOf(assessment.components[component].indicators) as V['indicator'][]).filter(
    (id) => results[id].verdict === 'met',
  )
  const questions = met.flatMap((id) => (results[id].basis === 'measured' ? questionsOf(reading, id, 'met') : []))
  const measured = byMeasure(questions).map(([measure, asked]) => {
    const lapses = asked.map(({ until }) => until ?? '').sort(byText)[0] ?? null
    return gatherStep(reading, measure, asked, lapses)
  })
  const observed = met.flatMap((id) => {
    const seen = results[id].observed
    return seen !== null && isRestedOn(reading, id, seen) ? [observeStep(reading, id, seen.until)] : []
  })
  return [...measured, ...observed].sort((a, b) => byText(a.lapses ?? '', b.lapses ?? '') || byText(a.title, b.title))
}

/** Whether a verdict rests on what was observed: it decides, or it alone lends the families' voice that is asked for. */
function isRestedOn<V extends Vocabulary>(
  { assessment, framework, results }: Reading<V>,
  id: V['indicator'],
  { decided, judgement, voices }: Observed,
): boolean {
  if (decided) return true
  const { verdict, leaves } = results[id]
  const indicator = framework.indicators[id]
  if (judgement !== verdict || !voices.includes('families')) return false
  if (!isFamilyVoiceAsked(indicator, framework, assessment.policy)) return false
  return !combination(indicator.condition)(leaves.map(answerOf)).voices.includes('families')
}

/**
 * A step for each measure of one side that could decide an indicator, of the first stage at which there is any, where
 * the steps to the next level leave that side as empty as it is. What an observation decided is left alone: a new report
 * on one part would displace it.
 */
export function stepsForSide<V extends Vocabulary>(reading: Reading<V>, side: Side): GatherStep<V>[] {
  const { framework, results } = reading
  const observed = idsOf<V['indicator']>(results).filter((id) => results[id].observed?.decided)
  const leftAlone = new Set(observed.flatMap((id) => measuresOf(framework.indicators[id].condition)))
  for (const { id: stage } of framework.stages) {
    const atStage = idsOf<V['indicator']>(framework.indicators).filter((id) => {
      const indicator = framework.indicators[id]
      return isOnContinuum(indicator) && indicator.stage === stage
    })
    const questions = atStage
      .flatMap((id) => openQuestions(reading, id, id))
      .filter(({ measure }) => measureOf(framework, measure)?.shows === side && !leftAlone.has(measure))
    if (questions.length > 0) {
      return byMeasure(questions).map(([measure, asked]) => gatherStep(reading, measure, asked, null))
    }
  }
  return []
}

function observeStep<V extends Vocabulary>(
  reading: Reading<V>,
  indicator: V['indicator'],
  lapses: string | null,
): ObserveStep<V> {
  const result = reading.results[indicator]
  const asksFamilies = isVoiceMissing(result)
  // What was measured stands: whoever observes it lends it a voice or is overruled.
  const which = new Set([indicator])
  const supposed: Supposition = asksFamilies && !result.observed?.decided ? { heard: which } : { indicators: which }
  return {
    kind: 'gather',
    measure: null,
    indicator,
    title: reading.framework.indicators[indicator].statement,
    voice: asksFamilies ? 'families' : null,
    lapses,
    fills: null,
    ...findingOut(reading, [indicator], lapses === null ? supposed : null),
  }
}

/**
 * The questions whose answers could decide an unknown indicator, those of the indicators it refers to included, all on
 * behalf of the one that they serve.
 */
function openQuestions<V extends Vocabulary>(
  reading: Reading<V>,
  id: V['indicator'],
  serves: V['indicator'],
): Question<V>[] {
  const { condition } = reading.framework.indicators[id]
  const result = reading.results[id]
  const { leaves } = result
  const open = new Set(
    isVoiceMissing(result)
      ? leaves.flatMap((leaf, index) => (leaf.kind !== 'sameAs' && leaf.voice === 'families' ? [index] : []))
      : openLeaves(condition as Condition, leaves.map(answerOf)),
  )
  const referred = leaves.flatMap((leaf, index) =>
    open.has(index) && leaf.kind === 'sameAs' ? openQuestions(reading, leaf.indicator, serves) : [],
  )
  const own = questionsOf(reading, id, 'unknown', open).map((question) => ({ ...question, serves }))
  return [...own, ...referred]
}

function questionsOf<V extends Vocabulary>(
  reading: Reading<V>,
  id: V['indicator'],
  verdict: 'met' | 'unknown',
  among?: ReadonlySet<number>,
): Question<V>[] {
  const { framework, results } = reading
  const leaves = leavesOf(framework.indicators[id].condition)
  return results[id].leaves.flatMap((result, index): Question<V>[] => {
    const leaf = leaves[index]
    if (leaf === undefined || result.kind === 'sameAs' || result.verdict !== verdict) return []
    if (among?.has(index) === false) return []
    return [
      {
        measure: result.measure as MeasureId<V>,
        leaf,
        serves: id,
        after: result.kind === 'share' ? result.date : null,
        until: result.until,
        people: peopleToDecide(reading, leaf as MeasureLeaf, result),
      },
    ]
  })
}

/**
 * On how many people a report could decide a share: as many as would with the share at hand, where it leaves a survey
 * open, else the fewest that could at all.
 */
function peopleToDecide<V extends Vocabulary>(
  { assessment, framework: named }: Reading<V>,
  leaf: MeasureLeaf,
  result: MeasureResult,
): number | null {
  if (leaf.kind !== 'share' || result.kind !== 'share') return null
  const framework = named as unknown as Framework
  const rules = assessment.policy
  const needs = needsOf(leaf, result, { framework, rules, groups: [] })
  const more = needs.map((need) => (need.kind === 'responses' && need.group === null ? (need.more ?? 0) : 0))
  return Math.max(fewestToReport(leaf, framework, rules), (result.whole?.share?.of ?? 0) + Math.max(0, ...more))
}

function leastResponse(
  kind: MeasureKind,
  { leastResponsePercent, nonResponse }: Rules,
): Pick<Least, 'responsePercent' | 'asked'> {
  if (kind !== 'survey') return { responsePercent: null, asked: false }
  return {
    responsePercent: leastResponsePercent > 0 ? leastResponsePercent : null,
    asked: leastResponsePercent > 0 || nonResponse === 'survived',
  }
}

function byMeasure<V extends Vocabulary>(questions: readonly Question<V>[]): [MeasureId<V>, Question<V>[]][] {
  const measures = new Map<MeasureId<V>, Question<V>[]>()
  for (const question of questions)
    measures.set(question.measure, [...(measures.get(question.measure) ?? []), question])
  return [...measures]
}

function gatherStep<V extends Vocabulary>(
  reading: Reading<V>,
  id: MeasureId<V>,
  asked: readonly Question<V>[],
  lapses: string | null,
): GatherStep<V> {
  const { assessment, emptySide, framework } = reading
  const measure = measureOf(framework, id)
  if (measure === undefined) throw new Error(`framework "${framework.id}" has no measure "${id}"`)
  const { kind, title, question, foundIn } = measure
  const valid = isoDate(dayNumber(assessment.asOf) - validityOf(assessment.policy, id, kind))
  const notBefore = [valid, ...asked.map(({ after }) => after ?? '')].sort(byText).at(-1) ?? valid
  const isOfPeople = kind === 'survey' || kind === 'coverage'
  const responses = isOfPeople ? Math.max(...asked.map(({ people }) => people ?? 0)) : null
  const serves = [...new Set(asked.map((question) => question.serves))]
  const answers = [...new Map(asked.map(({ leaf }) => [JSON.stringify(leaf), leaf])).values()]
  return {
    kind: 'gather',
    measure: id,
    title,
    question,
    foundIn,
    least: { notBefore, responses, ...leastResponse(kind, assessment.policy), answers },
    lapses,
    fills: lapses === null && measure.shows === emptySide ? emptySide : null,
    ...findingOut(reading, serves, lapses === null ? { measure: id } : null),
  }
}
