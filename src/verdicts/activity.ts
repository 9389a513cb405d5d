import { type Drawer, dayNumber, type Filed, isoDate, type OccasionItem, type TallyItem } from '../evidence'
import type { Channels, TallyReport, Times, Voice } from '../framework'
import { whyNothing } from './absence'
import type { CountResult } from './results'

/**
 * Judges how often something happened, or through how many channels.
 *
 * Single occasions can only prove: they count if they lie within the period asked for up to the day of judging and
 * within the measure's validity, and too few of them leave the question open. A complete tally that is at least as
 * long as the period settles it either way; a shorter one only proves. Tallies are read from the latest to the
 * earliest, up to the first that settles; of two that overlap only the later-ending counts. The count is the larger of
 * the tally's and the occasions', never their sum. A tally that does not state its channels says nothing of channels.
 */
export function judgeActivity(
  leaf: Times | Channels,
  voice: Voice,
  drawer: Drawer | undefined,
  asOf: number,
): CountResult {
  const base = { kind: leaf.kind, measure: leaf.measure, voice } as const
  if (drawer === undefined || drawer.usable.length === 0) {
    return { ...base, verdict: 'unknown', cause: whyNothing(drawer), count: 0, items: [], date: null, until: null }
  }

  const tallied = readTallies(leaf, drawer)
  const single = readOccasions(leaf, drawer, asOf)
  const larger = single.count > tallied.count || tallied.items.length === 0 ? single : tallied
  const silent = [...tallied.silent, ...single.silent]
  const items = larger.items.length > 0 ? larger.items : silent
  for (const filed of items) filed.outcome = 'used'

  const verdict = larger.count >= leaf.atLeast ? 'met' : tallied.settledUntil === null ? 'unknown' : 'notMet'
  // Where the one stops proving it, the other may still do.
  const metUntil = Math.max(tallied.metUntil ?? Number.NEGATIVE_INFINITY, single.metUntil ?? Number.NEGATIVE_INFINITY)
  const until = verdict === 'met' ? metUntil : verdict === 'notMet' ? tallied.settledUntil : null
  const cause = larger.items.length > 0 ? 'incompleteTally' : silent.length > 0 ? 'fieldNotStated' : 'expired'
  const days = items.map((filed) => filed.day)
  return {
    ...base,
    verdict,
    cause: verdict === 'unknown' ? cause : null,
    count: larger.count,
    items: items.map((filed) => filed.item.id),
    // There may be more of them than a call takes arguments.
    date: days.length === 0 ? null : isoDate(days.reduce((latest, day) => Math.max(latest, day))),
    until: until === null ? null : isoDate(until),
  }
}

interface Reading {
  readonly count: number
  readonly items: readonly Filed[]
  /** The last day on which the count is still enough, where it is. */
  readonly metUntil: number | null
  /** The reports that do not state what is asked. */
  readonly silent: readonly Filed[]
}

function readTallies(leaf: Times | Channels, drawer: Drawer): Reading & { readonly settledUntil: number | null } {
  let count = 0
  let metUntil: number | null = null
  let settledUntil: number | null = null
  const items: Filed[] = []
  const silent: Filed[] = []
  for (const { filed, tally } of talliesIn(drawer.usable)) {
    const counted = countedIn(leaf, tally)
    if (counted === undefined) {
      silent.push(filed)
      continue
    }
    items.push(filed)
    count = Math.max(count, counted)
    if (counted >= leaf.atLeast) {
      metUntil = filed.day + drawer.validityDays
      break
    }
    if (isLongEnough(leaf, tally)) {
      settledUntil = filed.day + drawer.validityDays
      break
    }
  }
  return { count, items, metUntil, settledUntil, silent }
}

/** What a tally says of what is asked, or undefined where it does not state it. */
export function countedIn(leaf: Times | Channels, { times, channels }: TallyReport): number | undefined {
  return leaf.kind === 'times' ? times : channels && new Set(channels).size
}

/** Whether a tally is at least as long as the period asked for, so that it settles the question either way. */
export function isLongEnough({ days }: Times | Channels, { from, to }: TallyReport): boolean {
  return dayNumber(to) - dayNumber(from) + 1 >= days
}

/** How many days back, from the day of judging, single occasions count. */
export function daysBackOf({ days }: Times | Channels, validityDays: number): number {
  // A period of n days up to today begins n - 1 days ago; a validity of n days still counts what is n days old.
  return Math.min(validityDays, days - 1)
}

/** Of usable reports, the latest first, the tallies that count: none that overlaps one ending later. */
export function talliesIn(usable: readonly Filed[]): { readonly filed: Filed; readonly tally: TallyItem }[] {
  const kept: { filed: Filed; tally: TallyItem }[] = []
  let earliest = Number.POSITIVE_INFINITY
  for (const filed of usable) {
    if (!('times' in filed.item)) continue
    const tally = filed.item
    if (filed.day < earliest) kept.push({ filed, tally })
    earliest = Math.min(earliest, dayNumber(tally.from))
  }
  return kept
}

function readOccasions(leaf: Times | Channels, drawer: Drawer, asOf: number): Reading {
  const daysBack = daysBackOf(leaf, drawer.validityDays)
  const items: Filed[] = []
  const silent: Filed[] = []
  const latestOfEach = new Map<unknown, Filed>()
  for (const filed of drawer.usable) {
    if ('times' in filed.item) continue
    if (asOf - filed.day > daysBack) continue
    if (filed.outcome === 'expired') filed.outcome = 'superseded'
    const counted = leaf.kind === 'times' ? filed : (filed.item as OccasionItem).channel
    if (counted === undefined) {
      silent.push(filed)
      continue
    }
    items.push(filed)
    if (!latestOfEach.has(counted)) latestOfEach.set(counted, filed)
  }
  const last = [...latestOfEach.values()][leaf.atLeast - 1]
  return { count: latestOfEach.size, items, metUntil: last === undefined ? null : last.day + daysBack, silent }
}
