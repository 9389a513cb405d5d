import { isUnderLeastResponse, type Rules, reaches, type SurveyCounts, type Threshold } from '../framework'
import type { Cause } from './results'

/** What the counts of a survey, or of one family group in it, say of a threshold. */
export type Decision =
  | { readonly verdict: 'met' | 'notMet'; readonly cause: null }
  | { readonly verdict: 'unknown'; readonly cause: Cause }

/**
 * Decides the counts of a survey: on the side on which the observed share stands, if every test that the policy asks
 * for agrees that it stands there, else unknown with the cause of the first test that does not.
 *
 * A test of those who did not respond needs to know how many were asked: where that is not stated, nothing is decided.
 */
export function decideSurvey(counts: SurveyCounts, threshold: Threshold, rules: Rules): Decision {
  for (const test of tests) {
    const cause = test(counts, threshold, rules)
    if (cause !== null) return { verdict: 'unknown', cause }
  }
  return { verdict: sideOf(threshold, counts.agreed, counts.responded), cause: null }
}

/** Whether the observed share decides by itself, as a policy asks for no test of it. */
export function isDecidedBySide({ leastResponsePercent, nonResponse, proportions }: Rules): boolean {
  return leastResponsePercent === 0 && nonResponse === 'ignored' && proportions === 'point'
}

/** On which side of a threshold `count` of `of` stands. */
export function sideOf(threshold: Threshold, count: number, of: number): 'met' | 'notMet' {
  return reaches(threshold, count, of) ? 'met' : 'notMet'
}

type Test = (counts: SurveyCounts, threshold: Threshold, rules: Rules) => Cause | null

/** Each gives the cause why it leaves a share open, or null. */
const tests: readonly Test[] = [
  (counts, _, rules) => {
    if (rules.leastResponsePercent === 0) return null
    if (counts.asked === undefined) return 'fieldNotStated'
    return isUnderLeastResponse(counts, rules) ? 'tooFewResponses' : null
  },
  ({ asked, responded, agreed }, threshold, { nonResponse }) => {
    if (nonResponse === 'ignored') return null
    if (asked === undefined) return 'fieldNotStated'
    return isCertain(threshold, agreed, responded, asked) ? null : 'inconclusive'
  },
  (counts, threshold, { proportions }) =>
    proportions === 'point' || isConfident(counts, threshold) ? null : 'inconclusive',
]

/** Whether the side is the same whatever those of the whole think who did not respond. */
function isCertain(threshold: Threshold, agreed: number, responded: number, whole: number): boolean {
  return reaches(threshold, agreed, whole) || !reaches(threshold, agreed + whole - responded, whole)
}

/** The square of 1.96, in 10,000ths: 95 % of a normal distribution lie within 1.96 standard deviations. */
const squareOf196 = 38_416n

/**
 * Whether the people whom the respondents stand for are, at 95 %, on the side on which the respondents are: the Wilson
 * score test, with the finite-population correction (O'Neill, 2021) where the population is stated. It is certain where
 * all the others together could not change the side, and open where the share lies on the threshold itself.
 *
 * In whole numbers of any size, so that nothing is rounded at a threshold.
 */
function isConfident({ population, responded, agreed }: SurveyCounts, threshold: Threshold): boolean {
  const isReachedByAnyShare = reaches(threshold, 0, 1)
  const isReachedByNone = !reaches(threshold, 1, 1)
  if (isReachedByAnyShare || isReachedByNone) return true
  const whole = population === undefined ? null : Math.max(population, responded)
  if (whole !== null && isCertain(threshold, agreed, responded, whole)) return true

  const { percent } = threshold
  const distance = BigInt(100 * agreed - percent * responded)
  if (distance === 0n) return false
  const left = 10_000n * distance * distance
  const right = squareOf196 * BigInt(percent * (100 - percent)) * BigInt(responded)
  return whole === null ? left >= right : left * BigInt(whole - 1) >= right * BigInt(whole - responded)
}

/**
 * The fewest of the same respondents who would have to agree for a survey to be met, or null where even all would not
 * be enough.
 */
export function fewestToMeet(counts: SurveyCounts, threshold: Threshold, rules: Rules): number | null {
  const isMet = (agreed: number) => decideSurvey({ ...counts, agreed }, threshold, rules).verdict === 'met'
  if (!isMet(counts.responded)) return null
  let [low, high] = [0, counts.responded]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (isMet(middle)) high = middle
    else low = middle + 1
  }
  return high
}

/**
 * The fewest respondents who, if all agreed, would meet a threshold under a policy that asks for confidence; 0 where it
 * does not, or no number of them would.
 */
export function fewestConfident({ percent }: Threshold, { proportions }: Rules): number {
  if (proportions === 'point' || percent >= 100) return 0
  // (100 - percent)^2 n^2 >= 3.8416 percent (100 - percent) n, with all of n agreeing.
  return Number(ceiling(squareOf196 * BigInt(percent), 10_000n * BigInt(100 - percent)))
}

/**
 * How many more responses would decide an inconclusive survey if they came with the present share, or null where no
 * number of them is known to: the share lies on the threshold, or nobody knows how many were asked.
 */
export function moreResponsesToDecide(counts: SurveyCounts, threshold: Threshold, rules: Rules): number | null {
  const { asked, population, responded } = counts
  const needed = [
    ...(rules.nonResponse === 'survived' ? [asked === undefined ? null : toBeCertain(counts, threshold, asked)] : []),
    ...(rules.proportions === 'confident' ? [toBeConfident(counts, threshold, population)] : []),
  ]
  if (needed.includes(null)) return null
  return Math.max(0, ...needed.map((total) => Number(total ?? 0n) - responded))
}

/** The least number of respondents at the present share whose side is certain for a whole. */
function toBeCertain({ agreed, responded }: SurveyCounts, threshold: Threshold, whole: number): bigint {
  const { percent, over } = threshold
  const [n, of, p] = [BigInt(responded), BigInt(whole), BigInt(percent)]
  const isMet = reaches(threshold, agreed, responded)
  const forEach = 100n * BigInt(isMet ? agreed : responded - agreed)
  const needed = (isMet ? p : 100n - p) * of * n
  if (forEach === 0n) return of
  // On the one side the threshold itself is enough, on the other it has to be passed.
  return isMet === over ? needed / forEach + 1n : ceiling(needed, forEach)
}

/** The least number of respondents at the present share who decide by the Wilson score test, or are certain. */
function toBeConfident(counts: SurveyCounts, threshold: Threshold, population: number | undefined): bigint | null {
  const { agreed, responded } = counts
  const { percent } = threshold
  const distance = BigInt(100 * agreed - percent * responded)
  const squared = 10_000n * distance * distance
  const spread = squareOf196 * BigInt(percent * (100 - percent)) * BigInt(responded) * BigInt(responded)
  if (population === undefined) return distance === 0n ? null : ceiling(spread, squared)
  const whole = BigInt(population)
  const certain = toBeCertain(counts, threshold, population)
  const divisor = squared * (whole - 1n) + spread
  if (distance === 0n || divisor === 0n) return certain
  const confident = ceiling(spread * whole, divisor)
  return confident < certain ? confident : certain
}

function ceiling(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor
}
