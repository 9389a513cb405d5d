import {
  dayNumber,
  dayOf,
  type EvidenceItem,
  type Filed,
  isObservation,
  isOfTooFew,
  isShare,
  largerFirst,
  latestFirst,
  type ObservationItem,
} from '../evidence'
import { type MeasureKind, type Rules, voiceOfRole } from '../framework'
import { type Code, codeOf, codeOfVoice, unknown } from './codes'
import { withoutFaulty } from './without-faulty'

/** What a sheet files by: the measures and the indicators that are asked for, each with its place. */
export interface Index {
  readonly rules: Rules
  readonly measures: ReadonlyMap<string, IndexedMeasure>
  readonly indicators: ReadonlyMap<string, number>
}

export interface IndexedMeasure {
  readonly place: number
  readonly kind: MeasureKind
  readonly validityDays: number
}

/** Before every day that can be written. */
const never = -(2 ** 31)

/**
 * A school's evidence filed in one pass for the answers alone: whole numbers, in arrays that are used again for the next
 * school. `fileEvidence` files the same with what became of each item.
 */
export class Sheet {
  /** The day of judging. */
  asOf = 0
  evidence: readonly EvidenceItem[] = []
  /** The places of the measures on which anything was reported up to the day of judging. */
  readonly reported: number[] = []
  /** The places of the indicators that somebody observed within the validity. */
  readonly seen: number[] = []

  /** Of each measure: 1 and the place of a usable report, 0 where there is none; of a share, of the one that counts. */
  private readonly first: Int32Array
  /** Of each item: 1 and the place of the next usable report on the same activity or document, or 0. */
  private next = new Int32Array(64)
  /** Of each usable report: its day. */
  private days = new Int32Array(64)
  /** Of each measure: the day of the last report, expired ones included. */
  private readonly lastDays: Int32Array
  /** Of each indicator: the day of the latest observation, what was said on it, unknown where they disagree, and whose voices. */
  private readonly observedDays: Int32Array
  private readonly said: Uint8Array
  private readonly observers: Uint8Array
  /** The reports of the activity or document that was asked for last, as all of its questions come one after another. */
  private readonly inOrder: Filed[] = []
  private ordered = -1

  constructor(private readonly index: Index) {
    this.first = new Int32Array(index.measures.size)
    this.lastDays = new Int32Array(index.measures.size).fill(never)
    this.observedDays = new Int32Array(index.indicators.size).fill(never)
    this.said = new Uint8Array(index.indicators.size)
    this.observers = new Uint8Array(index.indicators.size)
  }

  /** Forgets what was filed before, and files a school's evidence. */
  file(evidence: readonly EvidenceItem[], faulty: readonly string[], asOf: string): void {
    for (const measure of this.reported) {
      this.first[measure] = 0
      this.lastDays[measure] = never
    }
    for (const indicator of this.seen) this.observedDays[indicator] = never
    this.ordered = -1
    this.reported.length = 0
    this.seen.length = 0
    this.asOf = dayNumber(asOf)
    this.evidence = withoutFaulty(evidence, faulty)
    this.makeRoom()
    for (let place = 0; place < this.evidence.length; place += 1) this.put(this.evidence[place] as EvidenceItem, place)
  }

  /** Adds items that are not filed yet, and gives their places. */
  add(items: readonly EvidenceItem[]): number[] {
    const from = this.evidence.length
    if (items.length > 0) this.evidence = [...this.evidence, ...items]
    this.makeRoom()
    return items.map((_, index) => from + index)
  }

  /** Takes back so many of the items that were added. */
  remove(added: number): void {
    if (added > 0) this.evidence = this.evidence.slice(0, -added)
  }

  /** Files the reports on one measure anew: those at some places. */
  fileReports(measure: number, places: Iterable<number>): void {
    this.first[measure] = 0
    this.lastDays[measure] = never
    this.ordered = -1
    this.reported.length = 0
    for (const place of places) this.put(this.evidence[place] as EvidenceItem, place)
  }

  /** Files the observations of one indicator anew. */
  fileObservations(indicator: number, places: Iterable<number>): void {
    this.observedDays[indicator] = never
    this.seen.length = 0
    for (const place of places) this.put(this.evidence[place] as EvidenceItem, place)
  }

  /** Lets go of the evidence, which is the caller's. */
  release(): void {
    this.evidence = []
    this.inOrder.length = 0
  }

  /** Whether there is a usable report on a measure. */
  isUsable(measure: number): boolean {
    return this.first[measure] !== 0
  }

  /** The usable report on a share that counts. */
  reportOn(share: number): EvidenceItem {
    return this.evidence[(this.first[share] as number) - 1] as EvidenceItem
  }

  /** The usable reports on an activity or a document, the latest first; put in order for the first question of it. */
  reportsOn(measure: number): readonly Filed[] {
    if (this.ordered === measure) return this.inOrder
    this.inOrder.length = 0
    for (let at = this.first[measure] as number; at !== 0; at = this.next[at - 1] as number) {
      const item = this.evidence[at - 1] as EvidenceItem
      this.inOrder.push({ item, day: this.days[at - 1] as number, outcome: 'superseded' })
    }
    if (this.inOrder.length > 1) this.inOrder.sort(latestFirst)
    this.ordered = measure
    return this.inOrder
  }

  /** The day of the last report on a measure, expired ones included; before every day where there is none. */
  lastDayOf(measure: number): number {
    return this.lastDays[measure] as number
  }

  wasObserved(indicator: number): boolean {
    return this.observedDays[indicator] !== never
  }

  /** The day of the latest observation of an indicator. */
  observedOn(indicator: number): number {
    return this.observedDays[indicator] as number
  }

  /** What was observed of an indicator on that day, unknown where observers disagree, with their voices. */
  observation(indicator: number): Code {
    return (this.said[indicator] as number) | (this.observers[indicator] as number)
  }

  private makeRoom(): void {
    if (this.evidence.length <= this.next.length) return
    const [next, days] = [this.next, this.days]
    this.next = new Int32Array(2 * this.evidence.length)
    this.days = new Int32Array(2 * this.evidence.length)
    this.next.set(next)
    this.days.set(days)
  }

  private put(item: EvidenceItem, place: number): void {
    if (isObservation(item)) {
      this.observe(item)
      return
    }
    const measure = this.index.measures.get(item.measure)
    if (measure === undefined) return
    const day = dayOf(item)
    // What is no day is not up to any.
    if (!(day <= this.asOf)) return
    const last = this.lastDays[measure.place] as number
    if (last === never) this.reported.push(measure.place)
    if (day > last) this.lastDays[measure.place] = day
    if (this.asOf - day > measure.validityDays) return
    const ofShare = isShare(measure.kind)
    if (ofShare && isOfTooFew(item, this.index.rules)) return

    const others = this.first[measure.place] as number
    this.days[place] = day
    if (ofShare && others !== 0 && !this.isBefore(place, others - 1)) return
    this.first[measure.place] = place + 1
    this.next[place] = ofShare ? 0 : others
  }

  /** Whether a report is read before another on the same share: it is later, or of the same day and larger. */
  private isBefore(place: number, other: number): boolean {
    const later = (this.days[place] as number) - (this.days[other] as number)
    if (later !== 0) return later > 0
    return largerFirst(this.evidence[place] as EvidenceItem, this.evidence[other] as EvidenceItem) < 0
  }

  private observe(item: ObservationItem): void {
    const { rules, indicators } = this.index
    const indicator = rules.observations === 'forbidden' ? undefined : indicators.get(item.indicator)
    if (indicator === undefined) return
    const day = dayOf(item)
    if (!(day <= this.asOf) || this.asOf - day > rules.validityDays.observation) return
    const latest = this.observedDays[indicator] as number
    if (day < latest) return
    if (latest === never) this.seen.push(indicator)
    const judgement = codeOf(item.judgement)
    const isFirst = day > latest
    this.observedDays[indicator] = day
    this.said[indicator] = isFirst || this.said[indicator] === judgement ? judgement : unknown
    this.observers[indicator] =
      (isFirst ? 0 : (this.observers[indicator] as number)) | codeOfVoice(voiceOfRole[item.role])
  }
}
