import { type EvidenceItem, type NotApplicable, type Request, validityOf } from '../evidence'
import {
  type Framework,
  idsOf,
  isOnContinuum,
  type Leaf,
  leavesOf,
  type Measure,
  measureOf,
  measuresOf,
  type Rules,
  referenceOrder,
  type Vocabulary,
  type Voice,
} from '../framework'
import { isFamilyVoiceAsked } from '../verdicts'
import { type Answerer, answererOf } from './answers'
import {
  byFamilies,
  type Code,
  type Combine,
  codeOf,
  codeOfVoice,
  combinationOfCodes,
  isDecided,
  notApplicable,
  observed,
  unknown,
  verdictCode,
} from './codes'
import { type Index, type IndexedMeasure, Sheet } from './sheet'

/** What is judged, on which day. */
export type Evidence<V extends Vocabulary = Vocabulary> = Pick<
  Request<V>,
  'evidence' | 'faulty' | 'notApplicable' | 'asOf'
>

/** Verdicts that are stated, whatever the evidence says, as if families had said so. */
export type Stated<V extends Vocabulary = Vocabulary> = ReadonlyMap<V['indicator'], 'met' | 'notMet'>

/** Answers on the indicators and to their questions; the same array is written on for the next school. */
export type Judge<V extends Vocabulary = Vocabulary> = (school: Evidence<V>, stated?: Stated<V>) => Uint8Array

/** Indicators of a framework and a policy, made ready to judge any number of schools without their reasons. */
export interface CompactRules<V extends Vocabulary = Vocabulary> {
  /** Each after those it refers to. */
  readonly ids: readonly V['indicator'][]
  /** By what evidence is filed. */
  readonly index: Index
  /** The measures that are asked of, by their places. */
  readonly measures: readonly AskedMeasure[]
  readonly indicators: readonly CompactIndicator[]
  /** How many answers there are: first those on the indicators, by their places, then those to their questions. */
  readonly answers: number
}

/** A measure, and where the answers to its questions go. */
interface AskedMeasure extends IndexedMeasure {
  readonly questions: { readonly place: number; readonly answer: Answerer; readonly voice: Code }[]
}

interface CompactIndicator {
  readonly combine: Combine
  /** The places of the measures that its condition asks of. */
  readonly measures: readonly number[]
  readonly asksFamilies: boolean
}

/**
 * A judge of any number of schools, one after the other: the rules of `judgeIndicator` in one pass over the evidence,
 * with nothing kept of the reasons.
 */
export function compactJudge<V extends Vocabulary>(rules: CompactRules<V>): Judge<V> {
  const sheet = new Sheet(rules.index)
  const answers = new Uint8Array(rules.answers)
  let isInUse = false
  return (school, stated) => {
    // Evidence can be read by a getter of the caller's, who may judge another school in it.
    if (isInUse) return compactJudge(rules)(school, stated)
    isInUse = true
    try {
      sheet.file(school.evidence as readonly EvidenceItem[], school.faulty ?? [], school.asOf)
      answers.fill(unknown)
      for (const measure of sheet.reported) answerQuestions(rules, measure, sheet, answers)
      answerIndicators(rules, school.notApplicable ?? [], stated, sheet, answers)
      return answers
    } finally {
      sheet.release()
      isInUse = false
    }
  }
}

/** Answers what is asked of a measure. */
export function answerQuestions<V extends Vocabulary>(
  { measures }: CompactRules<V>,
  measure: number,
  sheet: Sheet,
  answers: Uint8Array,
): void {
  const isUsable = sheet.isUsable(measure)
  for (const { place, answer, voice } of (measures[measure] as AskedMeasure).questions) {
    const code = isUsable ? answer(sheet) : unknown
    answers[place] = code === unknown ? unknown : code | voice
  }
}

/** Answers on each indicator, by what stands in the answers to the questions; some by what is stated of them. */
export function answerIndicators<V extends Vocabulary>(
  { ids, index, indicators }: CompactRules<V>,
  declared: readonly NotApplicable[],
  stated: Stated<V> | undefined,
  sheet: Sheet,
  answers: Uint8Array,
): void {
  for (let place = 0; place < indicators.length; place += 1) answers[place] = unknown
  for (const { indicator } of declared) {
    const place = index.indicators.get(indicator)
    if (place !== undefined) answers[place] = notApplicable
  }
  for (let place = 0; place < indicators.length; place += 1) {
    if (answers[place] === notApplicable) continue
    const verdict = stated?.get(ids[place] as V['indicator'])
    answers[place] =
      verdict === undefined
        ? judgeCompactly(indicators[place] as CompactIndicator, place, sheet, answers)
        : codeOf(verdict) | byFamilies
  }
}

/** What is measured, then what was observed, then whose voice is asked for: `settle` of the verdicts, in codes. */
function judgeCompactly(
  { combine, measures, asksFamilies }: CompactIndicator,
  place: number,
  sheet: Sheet,
  answers: Uint8Array,
): Code {
  let answer = combine(answers)
  if (sheet.wasObserved(place)) {
    const said = sheet.observation(place)
    const isMeasured = isDecided(answer) && (answer & observed) === 0
    if (!isMeasured && isAfterAll(sheet.observedOn(place), measures, sheet)) {
      answer = verdictCode(said) === unknown ? unknown : said | observed
    } else if (verdictCode(said) === verdictCode(answer)) {
      answer |= said
    }
  }
  return asksFamilies && isDecided(answer) && (answer & byFamilies) === 0 ? unknown : answer
}

/** Whether a day is later than every report on what a condition asks of. */
function isAfterAll(day: number, measures: readonly number[], sheet: Sheet): boolean {
  return measures.every((measure) => day > sheet.lastDayOf(measure))
}

/** The indicators of the continuum and what they refer to, each after those it refers to. */
export function continuumOf<V extends Vocabulary>(framework: Framework<V>): V['indicator'][] {
  const wanted = new Set<V['indicator']>(
    idsOf<V['indicator']>(framework.indicators).filter((id) => isOnContinuum(framework.indicators[id])),
  )
  // Backwards, what refers comes before what it refers to.
  return referenceOrder(framework)
    .reverse()
    .filter((id) => {
      if (!wanted.has(id)) return false
      for (const leaf of leavesOf(framework.indicators[id].condition))
        if (leaf.kind === 'sameAs') wanted.add(leaf.indicator)
      return true
    })
    .reverse()
}

/**
 * Compiles indicators for the verdicts alone.
 *
 * @param ids each after those it refers to, which are all among them
 */
export function compactRules<V extends Vocabulary>(
  framework: Framework<V>,
  rules: Rules,
  ids: readonly V['indicator'][],
): CompactRules<V> {
  const places = new Map<string, number>(ids.map((id, place) => [id, place]))
  const measures = new Map<string, AskedMeasure>()
  const asked = (id: string): AskedMeasure => {
    const known = measures.get(id)
    if (known !== undefined) return known
    const { kind } = measureOf(framework, id) as Measure
    const measure = { place: measures.size, kind, validityDays: validityOf(rules, id, kind), questions: [] }
    measures.set(id, measure)
    return measure
  }
  let answers = ids.length
  const placeOf = (leaf: Leaf<V>): number => {
    if (leaf.kind === 'sameAs') return places.get(leaf.indicator) as number
    const measure = asked(leaf.measure)
    const voice = codeOfVoice(measureOf(framework, leaf.measure)?.voice as Voice)
    measure.questions.push({ place: answers, answer: answererOf(leaf, measure, rules), voice })
    answers += 1
    return answers - 1
  }
  const indicators = ids.map((id): CompactIndicator => {
    const indicator = framework.indicators[id]
    return {
      combine: combinationOfCodes(indicator.condition, placeOf),
      measures: measuresOf(indicator.condition).map((measure) => asked(measure).place),
      asksFamilies: isFamilyVoiceAsked(indicator, framework, rules),
    }
  })
  return { ids, index: { rules, measures, indicators: places }, measures: [...measures.values()], indicators, answers }
}
