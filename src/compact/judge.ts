import { type EvidenceItem, type Request, validityOf } from '../evidence'
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
  codeOfVoice,
  combinationOfCodes,
  isDecided,
  notApplicable,
  observed,
  unknown,
  verdictCode,
} from './codes'
import { type IndexedMeasure, Sheet } from './sheet'

/** The continuum of a framework and a policy, made ready to judge any number of schools without their reasons. */
export interface CompactJudge<V extends Vocabulary = Vocabulary> {
  /** The indicators of the continuum and those that they refer to, each after those it refers to. */
  readonly indicators: readonly V['indicator'][]
  /** The answer on each of them, in that order; the same array is written on for the next school. */
  readonly judge: (request: Pick<Request<V>, 'evidence' | 'faulty' | 'notApplicable' | 'asOf'>) => Uint8Array
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
 * Compiles the continuum for the verdicts alone: the rules of `judgeIndicator` in one pass over the evidence, with
 * nothing kept of the reasons.
 */
export function compactJudge<V extends Vocabulary>(framework: Framework<V>, rules: Rules): CompactJudge<V> {
  const ids = continuumOf(framework)
  const places = new Map<string, number>(ids.map((id, place) => [id, place]))
  const { measures, indicators, answers } = compileIndicators(framework, rules, ids, places)
  const byPlace = [...measures.values()]
  const sheet = new Sheet({ rules, measures, indicators: places })
  let isInUse = false

  const judge: CompactJudge<V>['judge'] = (request) => {
    // Evidence can be read by a getter of the caller's, who may judge another school in it.
    if (isInUse) return compactJudge(framework, rules).judge(request)
    isInUse = true
    try {
      return judgeOn(sheet, request)
    } finally {
      sheet.release()
      isInUse = false
    }
  }
  return { indicators: ids, judge }

  function judgeOn(
    sheet: Sheet,
    { evidence, faulty = [], notApplicable: declared = [], asOf }: Parameters<CompactJudge<V>['judge']>[0],
  ): Uint8Array {
    sheet.file(evidence as readonly EvidenceItem[], faulty, asOf)
    answers.fill(unknown)
    for (const measure of sheet.reported) {
      if (!sheet.isUsable(measure)) continue
      for (const { place, answer, voice } of (byPlace[measure] as AskedMeasure).questions) {
        const code = answer(sheet)
        answers[place] = code === unknown ? unknown : code | voice
      }
    }
    for (const { indicator } of declared) {
      const place = places.get(indicator)
      if (place !== undefined) answers[place] = notApplicable
    }
    for (let place = 0; place < indicators.length; place += 1) {
      if (answers[place] === notApplicable) continue
      answers[place] = judgeCompactly(indicators[place] as CompactIndicator, place, sheet, answers)
    }
    return answers
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
function continuumOf<V extends Vocabulary>(framework: Framework<V>): V['indicator'][] {
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

function compileIndicators<V extends Vocabulary>(
  framework: Framework<V>,
  rules: Rules,
  ids: readonly V['indicator'][],
  places: ReadonlyMap<string, number>,
) {
  const measures = new Map<string, AskedMeasure>()
  const asked = (id: string): AskedMeasure => {
    const known = measures.get(id)
    if (known !== undefined) return known
    const { kind } = measureOf(framework, id) as Measure
    const measure = { place: measures.size, kind, validityDays: validityOf(rules, id, kind), questions: [] }
    measures.set(id, measure)
    return measure
  }
  // The answers on the indicators stand first, then those to the questions.
  let next = ids.length
  const placeOf = (leaf: Leaf<V>): number => {
    if (leaf.kind === 'sameAs') return places.get(leaf.indicator) as number
    const measure = asked(leaf.measure)
    const voice = codeOfVoice(measureOf(framework, leaf.measure)?.voice as Voice)
    measure.questions.push({ place: next, answer: answererOf(leaf, measure, rules), voice })
    return next++
  }
  const indicators = ids.map((id): CompactIndicator => {
    const indicator = framework.indicators[id]
    return {
      combine: combinationOfCodes(indicator.condition, placeOf),
      measures: measuresOf(indicator.condition).map((measure) => asked(measure).place),
      asksFamilies: isFamilyVoiceAsked(indicator, framework, rules),
    }
  })
  return { measures, indicators, answers: new Uint8Array(next) }
}
