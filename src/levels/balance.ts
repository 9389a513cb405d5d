import { type Framework, idsOf, type Measure, measureOf, type Vocabulary } from '../framework'
import type { IndicatorResult } from '../verdicts'

/** The two sides that the sources keep apart: taking part at school, and a part in the child's learning. */
export type Side = Measure['shows']

/** How many measures the evidence shows to be met, and how many not, on one side. */
export interface SideCounts {
  readonly met: number
  readonly notMet: number
}

/** How the current evidence divides between involvement and engagement. */
export type Balance = Readonly<Record<Side, SideCounts>>

/**
 * Divides the measures that current evidence decides between the two sides. A measure is met when everything that is
 * asked of it and decided is met, and not met when something is not; one that decides nothing is not counted.
 *
 * The two sides are those of engagement#concepts; counting measures is our choice, as no source weighs them.
 */
export function balanceOf<V extends Vocabulary>(
  framework: Framework<V>,
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): Balance {
  const decided = new Map<string, 'met' | 'notMet'>()
  for (const id of idsOf<V['indicator']>(results)) {
    for (const leaf of results[id].leaves) {
      if (leaf.kind === 'sameAs' || leaf.verdict === 'unknown' || leaf.verdict === 'notApplicable') continue
      if (decided.get(leaf.measure) !== 'notMet') decided.set(leaf.measure, leaf.verdict)
    }
  }
  const balance = { involvement: { met: 0, notMet: 0 }, engagement: { met: 0, notMet: 0 } }
  for (const [id, verdict] of decided) {
    const side = measureOf(framework, id)?.shows
    if (side !== undefined) balance[side][verdict] += 1
  }
  return balance
}

/**
 * The side on which nothing is met while something is on the other, or of which nothing is known while something is of
 * the other; null where neither is so.
 */
export function emptySideOf({ involvement, engagement }: Balance): Side | null {
  if (isEmptyBeside(involvement, engagement)) return 'involvement'
  return isEmptyBeside(engagement, involvement) ? 'engagement' : null
}

function isEmptyBeside(side: SideCounts, other: SideCounts): boolean {
  return (side.met === 0 && other.met > 0) || (known(side) === 0 && known(other) > 0)
}

function known({ met, notMet }: SideCounts): number {
  return met + notMet
}
