import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Choosable, smallestCover } from '../../../src/plan/portfolio/smallest-cover'
import { hasOccurred, holds } from '../../support/properties'

const elements = 6
const some = fc.uniqueArray(fc.nat({ max: elements - 1 }), { maxLength: 3 })
const choosable = fc.record({
  serves: some,
  needs: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat({ max: elements - 1 }), { maxLength: 2 }) },
  ),
  costs: fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })),
})

/** Every choice of at most so many, each judged by the letter of what is promised. */
function byBruteForce(all: readonly Choosable[], wanted: readonly number[], most: number): readonly number[] {
  let best: { choice: number[]; rank: number[] } | null = null
  for (let bits = 0; bits < 2 ** all.length; bits += 1) {
    const choice = all.flatMap((_, place) => ((bits >> place) % 2 === 1 ? [place] : []))
    if (choice.length > most || !canBeOrdered(choice, all)) continue
    const served = new Set(choice.flatMap((place) => all[place]?.serves ?? []))
    const costs = [0, 1].map((index) => choice.reduce((sum, place) => sum + (all[place]?.costs[index] ?? 0), 0))
    const rank = [-wanted.filter((element) => served.has(element)).length, choice.length, ...costs, ...choice]
    if (best === null || isBefore(rank, best.rank)) best = { choice, rank }
  }
  return best?.choice ?? []
}

/** Whether some order puts each after what it needs: all orders are tried. */
function canBeOrdered(choice: readonly number[], all: readonly Choosable[], standing: readonly number[] = []): boolean {
  if (choice.length === 0) return true
  return choice.some((place) => {
    const isReady = all[place]?.needs.every((element) => standing.includes(element))
    const rest = choice.filter((other) => other !== place)
    return isReady && canBeOrdered(rest, all, [...standing, ...(all[place]?.serves ?? [])])
  })
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const index = a.findIndex((value, place) => value !== b[place])
  return index !== -1 && (a[index] ?? 0) < (b[index] ?? 0)
}

const cases = fc.tuple(
  fc.array(choosable, { maxLength: 7 }),
  fc.uniqueArray(fc.nat({ max: elements - 1 })),
  fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.nat({ max: 4 })),
)

test('the smallest cover is the one that looking at every choice finds', () => {
  const seen = { needs: 0, cut: 0, many: 0 }
  const property = fc.property(cases, ([all, wanted, most]) => {
    const expected = byBruteForce(all, wanted, most)
    expect(smallestCover(all, wanted, most)).toEqual(expected)
    if (expected.some((place) => (all[place]?.needs.length ?? 0) > 0)) seen.needs += 1
    if (expected.length > 2) seen.many += 1
    if (byBruteForce(all, wanted, Number.POSITIVE_INFINITY).length > most) seen.cut += 1
  })
  holds(property, { runs: 5000 })
  for (const times of Object.values(seen)) hasOccurred(times, 50)
})

test('two that need each other are chosen only with a third that breaks the circle', () => {
  const circle = [
    { serves: [0, 1], needs: [2], costs: [] },
    { serves: [2], needs: [1], costs: [] },
  ]
  expect(smallestCover(circle, [0])).toEqual([])
  expect(smallestCover([...circle, { serves: [1], needs: [], costs: [] }], [0])).toEqual([0, 1, 2])
})
