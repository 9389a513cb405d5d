import { describe, expect, test } from 'vitest'
import type { SurveyCounts, Threshold } from '../../src/framework'
import { decideSurvey, fewestToMeet, moreResponsesToDecide, wilson } from '../../src/verdicts'
import { policy } from '../support/tiny'

const confident = { ...policy, proportions: 'confident' } as const
const survived = { ...policy, nonResponse: 'survived' } as const
const both = { ...confident, ...survived, proportions: 'confident' } as const

const majority: Threshold = { percent: 50, over: false }
const most: Threshold = { percent: 75, over: false }
const thresholds: readonly Threshold[] = [0, 1, 33, 50, 75, 90, 99, 100].flatMap((percent) =>
  [false, true].map((over) => ({ percent, over })),
)

describe('a confident survey', () => {
  test.each([
    [80, 100, 'unknown'],
    [83, 100, 'unknown'],
    [84, 100, 'met'],
    [66, 100, 'notMet'],
    [67, 100, 'unknown'],
    // Of ten who all agree, Wilson's interval begins at .722.
    [10, 10, 'unknown'],
    [12, 12, 'met'],
  ] as const)('%i of %i, of nobody knows how many, is %s at most', (agreed, responded, verdict) => {
    const cause = verdict === 'unknown' ? 'inconclusive' : null
    expect(decideSurvey({ agreed, responded }, most, confident)).toEqual({ verdict, cause })
  })

  test.each([
    [80, 100, 'point', 'met'],
    [80, 100, 'confident', 'unknown'],
  ] as const)('%i of %i by %s is %s', (agreed, responded, proportions, verdict) => {
    expect(decideSurvey({ agreed, responded }, most, { ...policy, proportions }).verdict).toBe(verdict)
  })

  test.each([
    [1000, 'unknown'],
    [160, 'unknown'],
    [150, 'met'],
    // 80 of 106 is at least 75 %, whatever the six think.
    [106, 'met'],
    [100, 'met'],
  ])('80 of 100 out of %i is %s', (population, verdict) => {
    expect(decideSurvey({ agreed: 80, responded: 100, population }, most, confident).verdict).toBe(verdict)
  })

  test('is decided exactly where Wilson’s interval lies on one side, for all small counts', () => {
    let compared = 0
    for (const { counts, threshold } of smallSurveys(25)) {
      const t = threshold.percent / 100
      const { low, high } = wilson(counts.agreed, counts.responded, counts.population)
      // Where a bound and the threshold meet, floats cannot tell: the tests below can.
      if (Math.abs(low - t) < 1e-9 || Math.abs(high - t) < 1e-9) continue
      compared++
      const expected = low > t ? 'met' : high < t ? 'notMet' : 'unknown'
      const { verdict } = decideSurvey(counts, threshold, confident)
      if (verdict !== expected) expect({ ...counts, ...threshold, verdict }).toMatchObject({ verdict: expected })
    }
    expect(compared).toBeGreaterThan(30_000)
  })

  test('is decided as fractions of any size decide, bounds that meet the threshold included', () => {
    for (const { counts, threshold } of smallSurveys(25)) expectAsByFractions(counts, threshold)
  })

  test('is decided in whole numbers of any size, where floats fail', () => {
    // 0.5 + 0.98 / sqrt(n) is the first share that a majority of n needs.
    for (const root of [50, 500, 5000, 30_000]) {
      const responded = root * root
      const edge = responded / 2 + 0.98 * root
      expect(Number.isInteger(edge)).toBe(true)
      const verdictOf = (agreed: number) => decideSurvey({ agreed, responded }, majority, confident).verdict
      expect([edge, edge - 1].map(verdictOf)).toEqual(['met', 'unknown'])
      expect([responded - edge, responded - edge + 1].map(verdictOf)).toEqual(['notMet', 'unknown'])
    }
  })

  test.each([
    [25, 50, 50, 16],
    [375, 540, 50, 198],
    [1245, 1495, 75, 946],
    [625, 1275, 90, 573],
  ])(
    'is decided where a bound meets the threshold itself: %i out of %i at %i %%',
    (responded, population, percent, edge) => {
      const verdictOf = (agreed: number) =>
        decideSurvey({ agreed, responded, population }, { percent, over: false }, confident).verdict
      expect([edge, edge - 1].map(verdictOf)).toEqual(['met', 'unknown'])
      if (percent === 50) expect([responded - edge, responded - edge + 1].map(verdictOf)).toEqual(['notMet', 'unknown'])
    },
  )

  test('is decided as fractions decide around every edge of a thousand million', () => {
    for (const percent of [1, 50, 75, 90, 99]) {
      for (const over of [false, true]) {
        const threshold = { percent, over }
        for (const population of [undefined, 1_000_000_000, 999_999_999, 2_000_000_000]) {
          for (const responded of [999_999_999, 123_456_789].filter((of) => of <= (population ?? of))) {
            const counts = { responded, ...(population === undefined ? {} : { population }) }
            const t = percent / 100
            for (const side of [1, -1]) {
              // The first share past the threshold that is decided, near enough to look on both sides of it.
              const correction = population === undefined ? 1 : (population - responded) / (population - 1)
              const reach = 1.96 * Math.sqrt((t * (1 - t) * correction) / responded)
              const middle = Math.round(responded * (t + side * reach))
              for (let agreed = middle - 20; agreed <= middle + 20; agreed++) {
                expectAsByFractions({ ...counts, agreed }, threshold)
              }
            }
          }
        }
      }
    }
  })

  test('never falls as more agree', () => {
    const order = ['notMet', 'unknown', 'met']
    for (const threshold of thresholds) {
      for (const population of [undefined, 40, 41, 60, 500]) {
        for (const rules of [policy, confident, { ...confident, leastResponsePercent: 20 }, survived, both]) {
          const counts = { responded: 40, asked: 60, ...(population === undefined ? {} : { population }) }
          const ranks = Array.from({ length: 41 }, (_, agreed) =>
            order.indexOf(decideSurvey({ ...counts, agreed }, threshold, rules).verdict),
          )
          expect(ranks).toEqual([...ranks].sort())
        }
      }
    }
  })

  describe('at the edges', () => {
    const decided = (counts: SurveyCounts, threshold: Threshold) => decideSurvey(counts, threshold, confident).verdict

    test('is decided without a doubt where any share will do, and where none will', () => {
      for (const agreed of [0, 5, 10]) {
        expect(decided({ agreed, responded: 10 }, { percent: 0, over: false })).toBe('met')
        expect(decided({ agreed, responded: 10 }, { percent: 100, over: true })).toBe('notMet')
      }
    })

    test('one who agrees shows that it is over none at all, and one who does not that it is not all', () => {
      const overNone = { percent: 0, over: true }
      expect([0, 1].map((agreed) => decided({ agreed, responded: 10 }, overNone))).toEqual(['unknown', 'met'])
      const all = { percent: 100, over: false }
      expect([9, 10].map((agreed) => decided({ agreed, responded: 10 }, all))).toEqual(['notMet', 'unknown'])
    })

    test('is what everybody says where everybody responded, were it one person', () => {
      for (const threshold of thresholds) {
        for (let population = 1; population <= 12; population++) {
          for (let agreed = 0; agreed <= population; agreed++) {
            const counts = { agreed, responded: population, population }
            expect(decided(counts, threshold)).toBe(decideSurvey(counts, threshold, policy).verdict)
          }
        }
      }
    })

    test('of a population of one that did not respond nothing is known', () => {
      expect(decided({ agreed: 0, responded: 0, population: 1 }, most)).toBe('unknown')
    })

    test('a share on the threshold itself is open, unless the others cannot change it', () => {
      expect(decided({ agreed: 30, responded: 40 }, most)).toBe('unknown')
      expect(decided({ agreed: 30, responded: 40, population: 41 }, most)).toBe('unknown')
      expect(decided({ agreed: 30, responded: 40, population: 40 }, most)).toBe('met')
      expect(decided({ agreed: 36, responded: 40, population: 40 }, { percent: 90, over: true })).toBe('notMet')
    })
  })
})

describe('the fewest that would have to agree', () => {
  test('are found as if each number of them were tried', () => {
    for (const rules of [policy, confident, survived, both]) {
      for (const threshold of thresholds) {
        for (let responded = 0; responded <= 30; responded += responded < 6 ? 1 : 8) {
          for (const beyond of [undefined, 0, 1, 5, 200]) {
            const counts = {
              agreed: 0,
              responded,
              ...(beyond === undefined ? {} : { asked: responded + beyond, population: responded + 2 * beyond }),
            }
            const tried = Array.from({ length: responded + 1 }, (_, agreed) => agreed)
            const isMet = (agreed: number) => decideSurvey({ ...counts, agreed }, threshold, rules).verdict === 'met'
            expect(fewestToMeet(counts, threshold, rules)).toBe(tried.find(isMet) ?? null)
          }
        }
      }
    }
  })

  test.each([
    ['point', 'ignored', 75],
    ['confident', 'ignored', 82],
    // A hundred are silent: three quarters of the two hundred are certain with 150 alone.
    ['point', 'survived', null],
  ] as const)('of 100 out of 200 are by %s, those who did not respond %s, %s', (proportions, nonResponse, fewest) => {
    const counts = { agreed: 0, responded: 100, asked: 200, population: 200 }
    expect(fewestToMeet(counts, most, { ...policy, proportions, nonResponse })).toBe(fewest)
  })
})

describe('how many more responses would decide', () => {
  const percents = [1, 50, 75, 90, 99]
  const cases = percents.flatMap((percent) => [false, true].map((over): Threshold => ({ percent, over })))

  test.each([
    ['confident, of nobody knows how many', confident, [[undefined, undefined]]],
    [
      'confident, of a population',
      confident,
      [
        [undefined, 31],
        [undefined, 60],
        [undefined, 100_000],
      ],
    ],
    [
      'survived',
      survived,
      [
        [31, undefined],
        [60, undefined],
        [1000, undefined],
      ],
    ],
    [
      'both',
      both,
      [
        [31, 31],
        [60, 200],
        [90, undefined],
        [90, 100_000],
      ],
    ],
  ] as const)('is found as if each number were tried, with the share as a fraction: %s', (_title, rules, wholes) => {
    let open = 0
    for (const [asked, population] of wholes) {
      for (const threshold of cases) {
        for (let responded = 1; responded <= 30; responded += 4) {
          for (let agreed = 0; agreed <= responded; agreed++) {
            const counts: SurveyCounts = {
              agreed,
              responded,
              ...(asked === undefined ? {} : { asked }),
              ...(population === undefined ? {} : { population }),
            }
            if (decideSurvey(counts, threshold, rules).verdict !== 'unknown') continue
            open++
            const more = moreResponsesToDecide(counts, threshold, rules)
            const found = { ...counts, ...threshold, more }
            expect(found).toEqual({ ...found, more: moreByFractions(counts, threshold, rules) })
          }
        }
      }
    }
    expect(open).toBeGreaterThan(100)
  })

  test('is none at all where the share lies on the threshold and nobody knows of how many', () => {
    expect(moreResponsesToDecide({ agreed: 30, responded: 40 }, most, confident)).toBeNull()
  })

  test('is none at all where those who are silent count and nobody knows how many they are', () => {
    expect(moreResponsesToDecide({ agreed: 36, responded: 40 }, most, survived)).toBeNull()
    expect(moreResponsesToDecide({ agreed: 36, responded: 40 }, most, both)).toBeNull()
  })

  test('is everybody where nobody has responded yet', () => {
    expect(moreResponsesToDecide({ agreed: 0, responded: 0, asked: 30 }, most, survived)).toBe(30)
    expect(moreResponsesToDecide({ agreed: 0, responded: 0, population: 40 }, most, confident)).toBe(40)
  })

  test('is none where the only one there is has responded, even where any share will do', () => {
    const only = { agreed: 1, responded: 1, population: 1 }
    for (const percent of [0, 75, 100]) {
      expect(moreResponsesToDecide(only, { percent, over: false }, confident)).toBe(0)
    }
  })

  test('is everybody where the share lies on the threshold of a population', () => {
    expect(moreResponsesToDecide({ agreed: 30, responded: 40, population: 100 }, most, confident)).toBe(60)
  })

  test('is none where it is decided', () => {
    expect(moreResponsesToDecide({ agreed: 90, responded: 100 }, most, confident)).toBe(0)
    expect(moreResponsesToDecide({ agreed: 40, responded: 40, asked: 50 }, most, survived)).toBe(0)
  })

  test('is enough where they come with the present share', () => {
    // 80 of 100: 288.12 responses at 80 % would be 1.96 standard deviations over 75 %.
    expect(moreResponsesToDecide({ agreed: 80, responded: 100 }, most, confident)).toBe(189)
    expect(decideSurvey({ agreed: 240, responded: 300 }, most, confident).verdict).toBe('met')
    expect(decideSurvey({ agreed: 228, responded: 285 }, most, confident).verdict).toBe('unknown')
  })
})

/*
 * The same rules again, from their definitions in fractions of whole numbers of any size. They share nothing with the
 * implementation but the definitions.
 */

/** A fraction, its denominator over 0. */
type Fraction = readonly [numerator: bigint, denominator: bigint]

const fraction = (numerator: number | bigint, denominator: number | bigint = 1n): Fraction => [
  BigInt(numerator),
  BigInt(denominator),
]
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d])
const by = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const compare = ([a, b]: Fraction, [c, d]: Fraction): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0)

const one = fraction(1)
const z = fraction(196, 100)

/** On which side a share stands. */
function sideByFractions(share: Fraction, { percent, over }: Threshold): 'met' | 'notMet' {
  const found = compare(share, fraction(percent, 100))
  return found > 0 || (found === 0 && !over) ? 'met' : 'notMet'
}

/** Whether the side stays whatever those of a whole think who did not respond. */
function isCertainByFractions(share: Fraction, responded: bigint, whole: bigint, threshold: Threshold): boolean {
  const agreed = by(share, fraction(responded))
  const ofWhole = (count: Fraction) => by(count, fraction(1n, whole))
  const worst = ofWhole(agreed)
  const best = ofWhole(plus(agreed, fraction(whole - responded)))
  return sideByFractions(worst, threshold) === sideByFractions(best, threshold)
}

/** Whether the share is at least 1.96 standard errors of the threshold away from the threshold. */
function isConfidentByFractions(
  share: Fraction,
  responded: bigint,
  population: bigint | undefined,
  threshold: Threshold,
): boolean {
  const t = fraction(threshold.percent, 100)
  // All shares, from 0 to 1, on one side.
  if (sideByFractions(fraction(0), threshold) === sideByFractions(one, threshold)) return true
  if (population !== undefined && isCertainByFractions(share, responded, population, threshold)) return true
  const distance = minus(share, t)
  if (compare(distance, fraction(0)) === 0) return false
  const variance = by(by(t, minus(one, t)), fraction(1n, responded))
  // Of a population of one, who responds is all of it.
  const correction =
    population === undefined || population === 1n ? one : fraction(population - responded, population - 1n)
  return compare(by(distance, distance), by(by(by(z, z), variance), correction)) >= 0
}

function byFractions({ agreed, responded, population }: SurveyCounts, threshold: Threshold): string {
  if (responded === 0) return 'unknown'
  const share = fraction(agreed, responded)
  const whole = population === undefined ? undefined : BigInt(population)
  const isDecided = isConfidentByFractions(share, BigInt(responded), whole, threshold)
  return isDecided ? sideByFractions(share, threshold) : 'unknown'
}

function expectAsByFractions(counts: SurveyCounts, threshold: Threshold): void {
  const { verdict } = decideSurvey(counts, threshold, confident)
  const expected = byFractions(counts, threshold)
  if (verdict !== expected) expect({ ...counts, ...threshold, verdict }).toMatchObject({ verdict: expected })
}

/** Tries one response after the other, each bringing the present share. */
function moreByFractions(
  { agreed, responded, asked, population }: SurveyCounts,
  threshold: Threshold,
  rules: { readonly proportions: string; readonly nonResponse: string },
): number | null {
  const share = fraction(agreed, responded)
  const isDecided = (total: number) =>
    (rules.nonResponse === 'ignored' ||
      asked === undefined ||
      total >= asked ||
      isCertainByFractions(share, BigInt(total), BigInt(asked), threshold)) &&
    (rules.proportions === 'point' ||
      (population !== undefined && total >= population) ||
      isConfidentByFractions(
        share,
        BigInt(total),
        population === undefined ? undefined : BigInt(population),
        threshold,
      ))
  if (population === undefined && rules.proportions === 'confident') {
    if (compare(share, fraction(threshold.percent, 100)) === 0) return null
  }
  let total = responded
  while (!isDecided(total)) total++
  return total - responded
}

/** All surveys of up to so many who responded, of populations known and not, at every threshold. */
function* smallSurveys(most: number): Generator<{ readonly counts: SurveyCounts; readonly threshold: Threshold }> {
  for (const threshold of thresholds) {
    for (let responded = 1; responded <= most; responded++) {
      for (const silent of [undefined, 0, 1, 2, 5, 30]) {
        for (let agreed = 0; agreed <= responded; agreed++) {
          const population = silent === undefined ? {} : { population: responded + silent }
          yield { counts: { agreed, responded, ...population }, threshold }
        }
      }
    }
  }
}
