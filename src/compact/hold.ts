import { type EvidenceItem, isObservation } from '../evidence'
import type { Vocabulary } from '../framework'
import { answerIndicators, answerQuestions, type CompactRules, type Evidence, type Stated } from './judge'
import { Sheet } from './sheet'

/** What is supposed to be otherwise of a school that is held. */
export interface Supposed<V extends Vocabulary = Vocabulary> {
  readonly verdicts: Stated<V>
  /** Evidence beside the school's own, with ids of its own. */
  readonly evidence: readonly EvidenceItem<V>[]
  /** Ids of evidence to leave out. */
  readonly without: readonly string[]
}

/** Judges a school that is held, with this or that otherwise; the array is written on for the next question. */
export type Held<V extends Vocabulary = Vocabulary> = (supposed: Supposed<V>) => Uint8Array

/**
 * Files a school's evidence once, to judge it again and again. Of a supposition only what it touches is filed and asked
 * anew: the measures and indicators to which evidence comes or from which it goes; the logic over all answers takes
 * little.
 */
export function holding<V extends Vocabulary>(rules: CompactRules<V>, school: Evidence<V>): Held<V> {
  const { measures, indicators } = rules.index
  const sheet = new Sheet(rules.index)
  sheet.file(school.evidence as readonly EvidenceItem[], school.faulty ?? [], school.asOf)
  const own = new Uint8Array(rules.answers)
  for (const measure of sheet.reported) answerQuestions(rules, measure, sheet, own)
  const answers = own.slice()

  const drawers = new Map<number, number[]>()
  for (const [place, item] of sheet.evidence.entries()) {
    const drawer = drawerOf(item)
    if (drawer === undefined) continue
    const others = drawers.get(drawer)
    if (others === undefined) drawers.set(drawer, [place])
    else others.push(place)
  }
  const placeOf = new Map(sheet.evidence.map(({ id }, place) => [id, place]))

  return ({ verdicts, evidence, without }) => {
    answers.set(own)
    const gone = new Set<number>()
    const touched = new Set<number>()
    const touch = (place: number) => {
      const drawer = drawerOf(sheet.evidence[place] as EvidenceItem)
      if (drawer !== undefined) touched.add(drawer)
    }
    for (const id of without) {
      const place = placeOf.get(id)
      if (place === undefined) continue
      gone.add(place)
      touch(place)
    }
    const come = sheet.add(evidence as readonly EvidenceItem[])
    try {
      for (const place of come) touch(place)
      for (const drawer of touched) {
        const left = (drawers.get(drawer) ?? []).filter((place) => !gone.has(place))
        file(drawer, [...left, ...come.filter((place) => drawerOf(sheet.evidence[place] as EvidenceItem) === drawer)])
        if (drawer >= 0) answerQuestions(rules, drawer, sheet, answers)
      }
      answerIndicators(rules, school.notApplicable ?? [], verdicts, sheet, answers)
      return answers
    } finally {
      // Added evidence that cannot be read leaves no trace either.
      for (const drawer of touched) file(drawer, drawers.get(drawer) ?? [])
      sheet.remove(come.length)
    }
  }

  /** A number for what an item speaks of: a measure by its place, an indicator by one under zero. */
  function drawerOf(item: EvidenceItem): number | undefined {
    if (!isObservation(item)) return measures.get(item.measure)?.place
    const place = indicators.get(item.indicator)
    return place === undefined ? undefined : -1 - place
  }

  function file(drawer: number, places: readonly number[]): void {
    if (drawer < 0) sheet.fileObservations(-1 - drawer, places)
    else sheet.fileReports(drawer, places)
  }
}
