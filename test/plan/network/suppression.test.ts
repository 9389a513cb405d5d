import { describe, expect, test } from 'vitest'
import {
  type Cells,
  heldBack,
  type Link,
  settle,
  shown,
  type Table,
  tableOf,
} from '../../../src/plan/network/suppression'

/** Every way in which so many schools can be in so many cells. */
function* partitions(schools: number, cells: number): Generator<number[]> {
  if (cells === 1) yield [schools]
  else {
    for (let first = 0; first <= schools; first++) {
      for (const rest of partitions(schools - first, cells - 1)) yield [first, ...rest]
    }
  }
}

const isSmall = (count: number, minimum: number) => count > 0 && count < minimum
const shownOf = (table: Table) => table.counts.map((_, cell) => shown(table, cell))
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Every table of up to so many schools, with each minimum: some thousands. */
function each(then: (table: Table, minimum: number) => void, { schools = 13, cells = [2, 3, 4, 5] } = {}): void {
  for (const minimum of [1, 2, 3, 5]) {
    for (const width of cells) {
      for (let all = 0; all <= schools; all++) {
        for (const counts of partitions(all, width)) then(tableOf(counts, minimum), minimum)
      }
    }
  }
}

describe('a table', () => {
  test.each<[string, number[], (number | null)[]]>([
    ['shows everything where nothing is small', [5, 0, 9], [5, 0, 9]],
    ['never holds a number back alone', [3, 5, 100], [null, null, 100]],
    ['holds back until those held back come to the minimum', [1, 2, 5, 100], [null, null, null, 100]],
    ['takes the next smallest, not the next', [3, 100, 5, 8], [null, 100, null, 8]],
    ['holds no nought back in its stead', [3, 0, 100, 0], [null, 0, null, 0]],
    ['of two cells shows both or neither', [4, 96], [null, null]],
    ['shows nothing of fewer schools than the minimum', [4, 0], [null, null]],
    ['of nobody shows noughts', [0, 0], [0, 0]],
  ])('%s', (_, counts, expected) => {
    expect(shownOf(tableOf(counts, 5))).toEqual(expected)
  })

  test('shows no number under the minimum', () => {
    each((table, minimum) => {
      if (shownOf(table).some((count) => count !== null && isSmall(count, minimum))) expect(table).toBe('held back')
    })
  })

  test('lets no held back number be found by subtraction', () => {
    each((table, minimum) => {
      const held = [...table.held].map((cell) => table.counts[cell] ?? 0)
      const isEverything = held.length === table.counts.length
      const isAlone = !isEverything && held.length === 1
      const isTooFew = held.length > 0 && sum(table.counts) >= minimum && sum(held) < minimum
      if (isAlone || isTooFew) expect(table).toBe('held back with others')
    })
  })

  test('holds a nought back only where it shows nothing', () => {
    each((table) => {
      const noughts = [...table.held].filter((cell) => table.counts[cell] === 0)
      if (noughts.length > 0) expect(table.held.size).toBe(table.counts.length)
    })
  })

  test('shows everything with a minimum of one', () => {
    each((table, minimum) => {
      if (minimum === 1) expect(shownOf(table)).toEqual(table.counts)
    })
  })

  test('keeps a small number from whoever knows the rule, tries every table and sees which would look like this one', () => {
    const possible = new Map<string, Set<number>[]>()
    const keyOf = (table: Table, minimum: number) => JSON.stringify([minimum, sum(table.counts), shownOf(table)])
    each((table, minimum) => {
      const values = possible.get(keyOf(table, minimum)) ?? table.counts.map(() => new Set<number>())
      table.counts.forEach((count, cell) => {
        values[cell]?.add(count)
      })
      possible.set(keyOf(table, minimum), values)
    })
    let tried = 0
    each((table, minimum) => {
      for (const cell of table.held) {
        if (!isSmall(table.counts[cell] ?? 0, minimum) || sum(table.counts) < minimum) continue
        tried += 1
        expect(possible.get(keyOf(table, minimum))?.[cell]?.size).toBeGreaterThan(1)
      }
    })
    expect(tried).toBeGreaterThan(1000)
  })

  test('shows nothing of no more schools than cells, each of which may have one', () => {
    expect([...heldBack([1, 1, 1], 2)]).toHaveLength(3)
    expect([...heldBack([0, 1, 2], 2)]).toHaveLength(2)
    expect(shownOf(tableOf([0, 1, 2], 2))).toEqual([null, null, null])
    expect(shownOf(tableOf([0, 2, 5], 3))).toEqual([0, null, null])
  })
})

describe('tables that tell of one another', () => {
  const cellsOf = (table: Table, ...cells: number[]): Cells => ({ table, cells })
  const link = (larger: Cells[], smaller: Cells[], isNested: boolean, ...yields: Table[]): Link => ({
    larger,
    smaller,
    isNested,
    yields,
  })

  test('hold back one of two numbers of which the difference is small', () => {
    const [all, some] = [tableOf([12, 38], 5), tableOf([10, 40], 5)]
    settle([all, some], [link([cellsOf(all, 0)], [cellsOf(some, 0)], true, all, some)], 5)
    expect([shownOf(all), shownOf(some)]).toEqual([
      [null, null],
      [10, 40],
    ])
  })

  test('show both where it is none or the minimum', () => {
    for (const more of [10, 15]) {
      const [all, some] = [tableOf([more, 50 - more], 5), tableOf([10, 40], 5)]
      settle([all, some], [link([cellsOf(all, 0)], [cellsOf(some, 0)], true, all, some)], 5)
      expect([shownOf(all), shownOf(some)]).toEqual([all.counts, some.counts])
    }
  })

  test('show both where the schools of the one are not all among the others’', () => {
    const [one, other] = [tableOf([12, 38], 5), tableOf([10, 40], 5)]
    settle([one, other], [link([cellsOf(one, 0)], [cellsOf(other, 0)], false, one, other)], 5)
    expect([shownOf(one), shownOf(other)]).toEqual([one.counts, other.counts])
  })

  test('hold back a sum that leaves its parts little but what they are', () => {
    // Of four and two held back, each can be one to five; that together they come to eight leaves three to five.
    const [sum, first, second] = [tableOf([8, 32], 5), tableOf([4, 2, 34], 5), tableOf([4, 2, 34], 5)]
    const parts = [cellsOf(first, 0), cellsOf(second, 0)]
    settle([sum, first, second], [link(parts, [cellsOf(sum, 0)], false, sum)], 5)
    expect(shownOf(sum)).toEqual([null, null])
    expect(shownOf(first)).toEqual([null, null, 34])
  })

  test('hold back what tells too much only by way of a third', () => {
    const fresh = () => [tableOf([6, 34], 5), tableOf([7, 4, 29], 5), tableOf([7, 2, 31], 5)] as const
    const shownWith = (which: readonly number[]) => {
      const [least, middle, most] = fresh()
      const links = [
        link([cellsOf(middle, 0)], [cellsOf(least, 0)], false, least),
        link([cellsOf(most, 0)], [cellsOf(middle, 0)], false, least),
      ]
      settle(
        [least, middle, most],
        which.map((place) => links[place] as Link),
        5,
      )
      return shownOf(least)
    }
    expect(shownWith([0])).toEqual([6, 34])
    expect(shownWith([1])).toEqual([6, 34])
    // The middle one is six to ten, so that of nine the most is six to eight.
    expect(shownWith([0, 1])).toEqual([null, null])
  })

  test('hold back what tells too much only by what it leaves for the rest of a table', () => {
    // That one of eleven is at least six leaves the other five at most; two less than that leaves the last three.
    const [least, middle, last] = [tableOf([6, 34], 5), tableOf([7, 4, 29], 5), tableOf([2, 8, 30], 5)]
    const two = tableOf([2, 38], 1)
    const links = [
      link([cellsOf(middle, 0)], [cellsOf(least, 0)], false, least),
      link([cellsOf(middle, 1)], [cellsOf(last, 0), cellsOf(two, 0)], false, least),
    ]
    settle([least, middle, last, two], links.slice(1), 5)
    expect(shownOf(least)).toEqual([6, 34])
    settle([least, middle, last, two], links, 5)
    expect(shownOf(least)).toEqual([null, null])
  })

  test('go on where one link can have nothing more held back', () => {
    const [all, some] = [tableOf([12, 38], 5), tableOf([10, 40], 5)]
    const nested = [cellsOf(all, 0), cellsOf(some, 0)] as const
    settle([all, some], [link([nested[0]], [nested[1]], true), link([nested[0]], [nested[1]], true, all)], 5)
    expect(shownOf(all)).toEqual([null, null])
  })

  test('come to an end where nothing is left to hold back', () => {
    const [all, some] = [tableOf([6, 0], 5), tableOf([3, 3], 5)]
    settle([all, some], [link([cellsOf(some, 0)], [cellsOf(all, 0)], true)], 5)
    expect(shownOf(all)).toEqual([6, 0])
  })
})
