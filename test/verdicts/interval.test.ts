import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Interval, silentBounds, wilson } from '../../src/verdicts'
import { holds } from '../support/properties'

describe('the Wilson interval', () => {
  test.each<[number, number, number | undefined, number, number]>([
    [12, 15, undefined, 0.548, 0.93],
    [10, 10, undefined, 0.722, 1],
    [0, 10, undefined, 0, 0.278],
    [80, 100, undefined, 0.711, 0.867],
    [80, 100, 200, 0.739, 0.85],
  ])('of %i in %i, of a population of %s, is what is published', (agreed, responded, population, low, high) => {
    const interval = wilson(agreed, responded, population)
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })

  test('begins at 0 itself where nobody agreed, and ends at 1 itself where all did', () => {
    for (const responded of [1, 3, 7, 10, 49, 1000, 123_456_789]) {
      for (const population of [undefined, responded + 1, 3 * responded]) {
        expect(wilson(0, responded, population).low).toBe(0)
        expect(wilson(responded, responded, population).high).toBe(1)
      }
    }
  })

  test('is the share itself where everybody responded', () => {
    for (const [agreed, responded] of [
      [1, 3],
      [2, 7],
      [0, 1],
      [1, 1],
      [7, 49],
    ] as const) {
      expect(wilson(agreed, responded, responded)).toEqual({ low: agreed / responded, high: agreed / responded })
    }
  })

  test('is everything where nobody responded', () => {
    for (const population of [undefined, 0, 1, 40]) expect(wilson(0, 0, population)).toEqual({ low: 0, high: 1 })
  })

  test('never goes beyond what those could make of it who did not respond', () => {
    // Without them, 9 of 10 would reach down to 0.596.
    expect(wilson(9, 10, 12).low).toBeGreaterThanOrEqual(9 / 12)
    expect(wilson(1, 10, 12).high).toBeLessThanOrEqual(3 / 12)
  })

  test('is narrower the more of the population responded', () => {
    const widths = [undefined, 10_000, 1000, 400, 200, 120, 101].map((population) => {
      const { low, high } = wilson(80, 100, population)
      return high - low
    })
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    expect(new Set(widths).size).toBe(widths.length)
  })

  test('holds the share, and lies between 0 and 1, for all counts up to 40', () => {
    for (let population = 0; population <= 40; population++) {
      for (let responded = 0; responded <= population; responded++) {
        for (let agreed = 0; agreed <= responded; agreed++) {
          expectAround(wilson(agreed, responded), agreed, responded)
          expectAround(wilson(agreed, responded, population), agreed, responded)
        }
      }
    }
  })

  test('and for counts of any size', () => {
    holds(
      fc.property(hugeCounts, ([agreed, responded, population]) => {
        expectAround(wilson(agreed, responded), agreed, responded)
        expectAround(wilson(agreed, responded, population), agreed, responded)
      }),
      {
        examples: [
          [[7_599_140_499_309_239, 8_542_143_698_959_697, 8_542_143_698_959_698]],
          [[8_789_662_750_704_840, 8_789_662_750_704_841, 8_789_662_750_704_841]],
        ],
      },
    )
  })
})

describe('the bounds whatever those think who did not respond', () => {
  // 85 % of those who respond agree; the response rates are those that the policy refers to.
  test.each([
    [18.7, 16, 97],
    [50, 43, 93],
    [80, 68, 88],
  ])('at a response of %d %% are about %i to %i %%', (percent, low, high) => {
    const responded = 1000 * percent
    const bounds = silentBounds(0.85 * responded, responded, 100_000)
    expect(Math.round(100 * bounds.low)).toBe(low)
    expect(Math.round(100 * bounds.high)).toBe(high)
  })

  test('are as if none of them agreed, and as if all did', () => {
    expect(silentBounds(17, 20, 40)).toEqual({ low: 0.425, high: 0.925 })
    expect(silentBounds(0, 0, 40)).toEqual({ low: 0, high: 1 })
  })

  test('are the share itself where everybody responded', () => {
    expect(silentBounds(17, 20, 20)).toEqual({ low: 0.85, high: 0.85 })
  })

  test('are everything where nobody was asked', () => {
    expect(silentBounds(0, 0, 0)).toEqual({ low: 0, high: 1 })
  })

  test('hold the share, and lie between 0 and 1, for all counts up to 40 and of any size', () => {
    for (let asked = 0; asked <= 40; asked++) {
      for (let responded = 0; responded <= asked; responded++) {
        for (let agreed = 0; agreed <= responded; agreed++) {
          expectAround(silentBounds(agreed, responded, asked), agreed, responded)
        }
      }
    }
    holds(
      fc.property(hugeCounts, ([agreed, responded, asked]) => {
        expectAround(silentBounds(agreed, responded, asked), agreed, responded)
      }),
      { examples: [[[5_499_803_681_169_057, 5_499_803_681_169_058, 6_618_491_422_162_936]]] },
    )
  })
})

describe('counts that cannot be are refused, with what would be right', () => {
  test.each<[string, () => Interval, string]>([
    ['less than nobody', () => wilson(-1, 10), 'agreed should be a whole number of people, not -1'],
    ['half a person', () => wilson(1, 2.5), 'responded should be a whole number of people, not 2.5'],
    ['no number', () => wilson(Number.NaN, 10), 'agreed should be a whole number of people, not NaN'],
    ['more than can be counted', () => wilson(1, 2, 2 ** 53), `population should be a whole number of people`],
    ['no end', () => silentBounds(1, 2, Number.POSITIVE_INFINITY), 'asked should be a whole number of people'],
    ['a text', () => silentBounds(1, '2' as never, 3), 'responded should be a whole number of people, not 2'],
    ['more who agreed than responded', () => wilson(11, 10), 'agreed should be at most responded: 11 is more than 10'],
    [
      'more who responded than there are',
      () => wilson(5, 10, 9),
      'responded should be at most population: 10 is more than 9',
    ],
    [
      'more who responded than were asked',
      () => silentBounds(5, 10, 9),
      'responded should be at most asked: 10 is more than 9',
    ],
  ])('%s', (_title, call, message) => {
    expect(call).toThrow(RangeError)
    expect(call).toThrow(message)
  })
})

/** Agreed, responded and population, of all orders of magnitude. */
const hugeCounts = fc
  .tuple(
    fc.oneof(...[1e3, 1e6, 1e9, 1e12, Number.MAX_SAFE_INTEGER].map((max) => fc.integer({ min: 0, max }))),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([population, ofPopulation, ofResponded, silent, against]): [number, number, number] => {
    const responded = silent > 0 ? Math.max(0, population - silent) : Math.floor(ofPopulation * population)
    const agreed = against > 0 ? Math.max(0, responded - against) : Math.floor(ofResponded * responded)
    return [agreed, responded, population]
  })

function expectAround({ low, high }: Interval, agreed: number, responded: number): void {
  const share = responded === 0 ? 0.5 : agreed / responded
  const isAround = 0 <= low && low <= share && share <= high && high <= 1
  // A plain comparison, as the sweeps are long; what is compared is shown where it fails.
  if (!isAround) expect.fail(`0 <= ${low} <= ${share} <= ${high} <= 1, of ${agreed} in ${responded}`)
}
