import { dayNumber, type EvidenceItem, isoDate, type LedgerEntry, validityOf } from '../../evidence'
import { type Condition, type Framework, indicatorOf, leavesOf, measureOf, type Rules } from '../../framework'
import type { Assessment } from '../../levels'
import type { MeasureLeaf } from '../../verdicts'

/** When the evidence begins to count, and when it ceases to, for each question that is asked of it. */
export interface Windows {
  /** The days in the span, in order, on which anything begins or ceases to count: on all others nothing can change. */
  readonly days: readonly string[]
  /** The items that begin to count on a day. */
  readonly beginningOn: (day: string) => readonly LedgerEntry[]
  /** The ids of the reports that count for a question for the last time on the day before. */
  readonly endedBefore: (day: string, leaf: MeasureLeaf) => readonly string[]
}

/** An item that can come to bear on a verdict, and the day that it speaks of. */
interface Placed {
  readonly entry: LedgerEntry
  readonly item: EvidenceItem
  readonly day: number
}

/**
 * Reads the windows off the evidence, the conditions and the policy. A day too many costs time alone; one too few would
 * hide a change, so every item counts here that is sound and asked for, whether or not another displaces it.
 */
export function windowsOf(
  evidence: readonly EvidenceItem[],
  framework: Framework,
  { policy, ledger, asOf }: Assessment,
  until: string,
): Windows {
  const placed = placedIn(evidence, ledger)
  const lastDays = (leaf: MeasureLeaf) =>
    placed
      .filter(({ entry }) => entry.measure === leaf.measure)
      .flatMap((of) => lastDaysOf(of, leaf, framework, policy).map((last) => ({ id: of.entry.id, last })))
  const questions = Object.values(framework.indicators).flatMap(({ condition }) => leavesOf(condition))
  const turns = [
    ...placed.map(({ day }) => day),
    ...placed.map(({ entry, day }) =>
      entry.indicator === undefined ? day : day + policy.validityDays.observation + 1,
    ),
    ...questions.flatMap((leaf) => (leaf.kind === 'sameAs' ? [] : lastDays(leaf).map(({ last }) => last + 1))),
  ]
  return {
    days: [...new Set(turns)]
      .filter((day) => day > dayNumber(asOf) && day <= dayNumber(until))
      .sort((a, b) => a - b)
      .map(isoDate),
    beginningOn: (day) => placed.filter(({ entry }) => entry.date === day).map(({ entry }) => entry),
    endedBefore: (day, leaf) =>
      lastDays(leaf)
        .filter(({ last }) => last + 1 === dayNumber(day))
        .map(({ id }) => id),
  }
}

export function conditionOf(framework: Framework, id: string): Condition {
  const indicator = indicatorOf(framework, id)
  if (indicator === undefined) throw new Error(`framework "${framework.id}" has no indicator "${id}"`)
  return indicator.condition
}

/** An indicator and those on which its verdict can depend. */
export function withReferences(framework: Framework, id: string): string[] {
  const referred = leavesOf(conditionOf(framework, id)).flatMap((leaf) =>
    leaf.kind === 'sameAs' ? withReferences(framework, leaf.indicator) : [],
  )
  return [...new Set([id, ...referred])]
}

/** Without what is faulty, asked for by nothing, or set aside by a rule: that it is on every day. */
function placedIn(evidence: readonly EvidenceItem[], ledger: Assessment['ledger']): Placed[] {
  const items = new Map(evidence.map((item) => [item.id, item]))
  return ledger.flatMap((entry) => {
    const item = items.get(entry.id)
    if (item === undefined || entry.date === undefined) return []
    if (entry.outcome === 'unused' || entry.outcome === 'forbidden' || entry.outcome === 'notApplicable') return []
    return [{ entry, item, day: dayNumber(entry.date) }]
  })
}

/**
 * The last days on which an item gives a question the answer it gives: the end of its validity, or of the period asked
 * for where a single occasion leaves that earlier; and the last day on which a review is recent enough.
 */
function lastDaysOf({ item, day }: Placed, leaf: MeasureLeaf, framework: Framework, rules: Rules): number[] {
  const kind = measureOf(framework, leaf.measure)?.kind
  if (kind === undefined) return []
  const valid = day + validityOf(rules, leaf.measure, kind)
  switch (leaf.kind) {
    case 'share':
      return [valid]
    case 'times':
    case 'channels':
      // Only single occasions are counted back from the day of judging: a complete count is as long as it is.
      return ['times' in item ? valid : Math.min(valid, day + leaf.days - 1)]
    case 'document':
      return leaf.field === 'reviewed' && 'exists' in item && item.reviewed !== undefined
        ? [valid, dayNumber(item.reviewed) + leaf.withinDays]
        : [valid]
  }
}
