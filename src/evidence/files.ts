import {
  type CoverageCounts,
  type Framework,
  indicatorOf,
  isUnderLeastResponse,
  type Measure,
  type MeasureKind,
  measureOf,
  type Rules,
  type SurveyCounts,
  type Vocabulary,
} from '../framework'
import { dayNumber } from './days'
import { type EvidenceItem, isObservation, type ObservationItem, type Request, type SurveyItem } from './items'
import type { LedgerEntry, Outcome } from './ledger'
import { byText } from './privacy'

/** One item in its place. Whoever uses it says so in `outcome`, which ends in the ledger. */
export interface Filed<Item = EvidenceItem> {
  readonly item: Item
  readonly day: number
  outcome: Outcome
}

/** The reports on one measure, or the observations of one indicator. */
export interface Drawer<Item = EvidenceItem> {
  /** Those that count on the day of judging, latest first. */
  readonly usable: Filed<Item>[]
  readonly validityDays: number
  /** The day of the last report, expired ones included; -Infinity where there is none. */
  lastDay: number
  hasExpired: boolean
  hasTooFew: boolean
}

/** What an item speaks of: a measure, or an indicator where it is an observation. */
export type SpokenOf = Pick<LedgerEntry, 'measure' | 'indicator'>

/** A school's evidence by what it speaks of. */
export interface Files {
  /** The day of judging, as a day number. */
  readonly asOf: number
  readonly measures: ReadonlyMap<string, Drawer>
  readonly observations: ReadonlyMap<string, Drawer<ObservationItem>>
  /** The ledger; `setAside` says what is unused or not applicable whatever became of it, by what it speaks of. */
  readonly ledger: (setAside: (of: SpokenOf) => 'unused' | 'notApplicable' | null) => LedgerEntry[]
}

/**
 * Files the evidence of a request in one pass: what may count goes into the drawer of its measure or indicator, latest
 * first; of the same day, the larger report first, then the lower id. Everything else is set aside with its outcome.
 */
export function fileEvidence<V extends Vocabulary>(
  request: Pick<Request<V>, 'evidence' | 'faulty' | 'asOf'>,
  framework: Framework<V>,
  rules: Rules,
): Files {
  const asOf = dayNumber(request.asOf)
  const measures = new Map<string, Drawer>()
  const observations = new Map<string, Drawer<ObservationItem>>()
  const filed: Filed[] = []
  const faulty = faultyIn(request.evidence, request.faulty)

  for (const item of request.evidence as readonly EvidenceItem[]) {
    if (faulty.has(item.id)) continue
    const day = dayOf(item)
    if (Number.isNaN(day)) {
      faulty.add(item.id)
      continue
    }
    if (isObservation(item)) {
      const entry: Filed<ObservationItem> = { item, day, outcome: 'superseded' }
      filed.push(entry)
      if (indicatorOf(framework, item.indicator) === undefined) entry.outcome = 'unused'
      else if (rules.observations === 'forbidden') entry.outcome = 'forbidden'
      else place(entry, observations, item.indicator, rules.validityDays.observation)
      continue
    }
    const measure = measureOf(framework, item.measure)
    const entry: Filed = { item, day, outcome: firstOutcome(item, measure) }
    filed.push(entry)
    if (measure === undefined) continue
    place(entry, measures, item.measure, validityOf(rules, item.measure, measure.kind), isShare(measure.kind))
  }
  for (const drawer of measures.values()) drawer.usable.sort(latestFirst)
  for (const drawer of observations.values()) drawer.usable.sort(latestFirst)

  function place<Item extends EvidenceItem>(
    entry: Filed<Item>,
    drawers: Map<string, Drawer<Item>>,
    id: string,
    validityDays: number,
    ofShare = false,
  ): void {
    if (entry.day > asOf) {
      entry.outcome = 'future'
      return
    }
    let drawer = drawers.get(id)
    if (drawer === undefined) {
      drawer = { usable: [], validityDays, lastDay: Number.NEGATIVE_INFINITY, hasExpired: false, hasTooFew: false }
      drawers.set(id, drawer)
    }
    drawer.lastDay = Math.max(drawer.lastDay, entry.day)
    if (asOf - entry.day > validityDays) {
      entry.outcome = 'expired'
      drawer.hasExpired = true
    } else if (ofShare && isOfTooFew(entry.item, rules)) {
      entry.outcome = 'tooFewResponses'
      drawer.hasTooFew = true
    } else {
      drawer.usable.push(entry)
    }
  }

  return {
    asOf,
    measures,
    observations,
    ledger: (setAside) =>
      [
        ...[...faulty].map((id): LedgerEntry => ({ id, outcome: 'faulty' })),
        ...filed.map(({ item, outcome }): LedgerEntry => {
          const of = isObservation(item) ? { indicator: item.indicator } : { measure: item.measure }
          return {
            id: item.id,
            outcome: outcome === 'unused' ? outcome : (setAside(of) ?? outcome),
            ...of,
            date: 'to' in item ? item.to : item.date,
          }
        }),
      ].sort((a, b) => byText(a.id, b.id)),
  }
}

/** The ids of what the reading set aside, and of items that share one. */
export function faultyIn(evidence: readonly { readonly id: string }[], faulty: readonly string[] = []): Set<string> {
  const found = new Set(faulty)
  const seen = new Set<string>()
  for (const { id } of evidence) (seen.has(id) ? found : seen).add(id)
  return found
}

/** How long a report on a measure counts. */
export function validityOf(rules: Rules, measure: string, kind: MeasureKind): number {
  const own = Object.hasOwn(rules.validityDays.measures, measure) ? rules.validityDays.measures[measure] : undefined
  return own ?? rules.validityDays[kind]
}

/** The day that an item speaks of, a period's last; NaN where a date in it is no day, or a period ends before it begins. */
export function dayOf(item: EvidenceItem): number {
  const dates = item as Dates
  if (dates.to !== undefined) {
    const last = dayNumber(dates.to)
    return dayNumber(dates.from ?? '') <= last ? last : Number.NaN
  }
  if (dates.reviewed !== undefined && Number.isNaN(dayNumber(dates.reviewed))) return Number.NaN
  return dayNumber(dates.date ?? '')
}

/** The dates that some kind of item has. To ask of a kind which it has takes as long as to read it. */
interface Dates {
  readonly date?: string
  readonly from?: string
  readonly to?: string
  readonly reviewed?: string
}

/** An item's outcome until something uses it. A single occasion is too old until a question's period reaches back to it. */
function firstOutcome(item: EvidenceItem, measure: Measure | undefined): Outcome {
  if (measure === undefined) return 'unused'
  return measure.kind === 'activity' && !('times' in item) ? 'expired' : 'superseded'
}

/** Whether it is a share of people that a measure of some kind asks for. */
export function isShare(kind: MeasureKind): boolean {
  return kind === 'survey' || kind === 'coverage'
}

/** Whether a report on a share is on too few people to be judged, or on too small a part of those asked. */
export function isOfTooFew(item: EvidenceItem, rules: Rules): boolean {
  return sizeOf(item) < rules.minimumResponses || isUnderLeastResponse(item as SurveyItem, rules)
}

/** In the order in which items are read: the latest first, of the same day by `largerFirst`. */
export function latestFirst(a: Filed, b: Filed): number {
  return b.day - a.day || largerFirst(a.item, b.item)
}

/** Of reports of the same day, the one on more people, then the one with the lower id. */
export function largerFirst(a: EvidenceItem, b: EvidenceItem): number {
  return sizeOf(b) - sizeOf(a) || byText(a.id, b.id)
}

/** How many people a report, or a family group in it, is on; 0 where it does not speak of people. */
export function sizeOf(counts: EvidenceItem | SurveyCounts | CoverageCounts): number {
  const of = counts as Partial<SurveyCounts & CoverageCounts>
  return of.responded ?? of.eligible ?? 0
}
