/** Two shares, from 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** The deviations of a normal distribution within which 95 % of it lie. */
const z = 1.96

/**
 * Between which shares the people whom the respondents stand for are, at 95 %: the Wilson score interval, with the
 * finite-population correction (O'Neill, 2021) where the population is stated, and never beyond what the others could
 * make of it. It is what the policy rule `proportions: 'confident'` judges by, for display: no verdict reads it.
 *
 * Exact at its edges: 0 where nobody agreed, 1 where everybody did, the share itself where everybody responded; from 0
 * to 1 where nobody responded.
 *
 * Wilson's interval is preferred to Wald's, which leaves 0 to 1 and is empty where all agree.
 *
 * @throws RangeError where the counts are no whole numbers, or not agreed <= responded <= population
 *
 * @example
 * wilson(12, 15) // { low: 0.548…, high: 0.929… }
 * wilson(80, 100, 200) // { low: 0.738…, high: 0.849… }
 */
export function wilson(agreed: number, responded: number, population?: number): Interval {
  assertCounts({ agreed, responded, population })
  if (responded === 0) return { low: 0, high: 1 }
  const share = agreed / responded
  if (responded === population) return { low: share, high: share }

  const correction = population === undefined ? 1 : (population - responded) / (population - 1)
  const square = z * z * correction
  const middle = share + square / (2 * responded)
  const reach = Math.sqrt((square * share * (1 - share)) / responded + (square / (2 * responded)) ** 2)
  const scale = 1 + square / responded
  const certain = population === undefined ? { low: 0, high: 1 } : silentBounds(agreed, responded, population)
  // What is rounded never puts the share itself outside.
  return {
    low: Math.min(share, Math.max((middle - reach) / scale, certain.low)),
    high: Math.max(share, Math.min((middle + reach) / scale, certain.high)),
  }
}

/**
 * Between which shares all who were asked stand, whatever those think who did not respond: as if none of them agreed,
 * and as if all did.
 *
 * @throws RangeError where the counts are no whole numbers, or not agreed <= responded <= asked
 *
 * @example
 * silentBounds(17, 20, 40) // { low: 0.425, high: 0.925 }
 */
export function silentBounds(agreed: number, responded: number, asked: number): Interval {
  assertCounts({ agreed, responded, asked })
  if (asked === 0) return { low: 0, high: 1 }
  return { low: agreed / asked, high: (asked - (responded - agreed)) / asked }
}

function assertCounts(counts: Readonly<Record<string, number | undefined>>): void {
  const given = Object.entries(counts).filter((entry): entry is [string, number] => entry[1] !== undefined)
  for (const [name, count] of given) {
    if (Number.isSafeInteger(count) && count >= 0) continue
    throw new RangeError(`${name} should be a whole number of people, not ${count}`)
  }
  for (const [place, [name, count]] of given.entries()) {
    const [larger, limit] = given[place + 1] ?? [name, count]
    if (count > limit) throw new RangeError(`${name} should be at most ${larger}: ${count} is more than ${limit}`)
  }
}
