import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CountedGroup, reportableGroups, showable, showableGroups } from '../../src/evidence'

const group = (id: string, of: number, family: string | null = null, count = of): CountedGroup => ({
  group: id,
  family,
  count,
  of,
})
const whole = (of: number, count = of) => ({ count, of })
const reported = (of: number, groups: CountedGroup[]) =>
  reportableGroups(whole(of, Math.floor(of / 2)), groups, 10).map((each) => each.group)

describe('a group is reportable', () => {
  test('from the minimum on', () => {
    expect(reported(100, [group('nine', 9), group('ten', 10)])).toEqual(['ten'])
  })

  test('if the rest of the whole is too', () => {
    expect(reported(100, [group('leaves nine', 91), group('leaves ten', 90)])).toEqual(['leaves ten'])
  })
})

describe('in a family', () => {
  test('one member held back holds back the next smallest', () => {
    expect(reported(100, [group('a', 8, 'f'), group('b', 30, 'f'), group('c', 62, 'f')])).toEqual(['c'])
  })

  test('two held back who come to the minimum hold back no more', () => {
    expect(reported(100, [group('a', 5, 'f'), group('b', 5, 'f'), group('c', 40, 'f'), group('d', 50, 'f')])).toEqual([
      'c',
      'd',
    ])
  })

  test('two held back who come to fewer than the minimum hold back the next smallest', () => {
    expect(reported(100, [group('a', 4, 'f'), group('b', 5, 'f'), group('c', 41, 'f'), group('d', 50, 'f')])).toEqual([
      'd',
    ])
  })

  test('a group of nobody hides nobody, and what were held back with it would tell that it is empty', () => {
    // 70 - 30 - 28 = 12: with c and an empty d held back, c would follow; with b too, that d is empty.
    expect(reported(70, [group('a', 30, 'f'), group('b', 28, 'f'), group('c', 12, 'f'), group('d', 0, 'f')])).toEqual(
      [],
    )
  })

  test('a member that follows from the rule itself holds back the family', () => {
    // Of 24 people in two, one has fewer than ten and the other no more than the 15 that are shown: nine and 15.
    const sizes = (...of: number[]) => of.map((size, place) => group('abcd'[place] ?? '', size, 'f'))
    expect(reported(54, sizes(15, 15, 15, 9))).toEqual([])
    // Of 27 people in three that are each too small, each has nine.
    expect(reported(39, sizes(12, 9, 9, 9))).toEqual([])
    expect(reported(57, sizes(17, 15, 17, 8))).toEqual(['a', 'c'])
  })

  test('a family of a thousand is looked at in good time', () => {
    const many = (of: number) => Array.from({ length: 1000 }, (_, place) => group(`g${place}`, of, 'f'))
    expect(reported(9000, many(9))).toEqual([])
    expect(reported(12_000, many(12))).toHaveLength(1000)
    expect(reported(5000, many(5))).toEqual([])
  })

  test('people whom no group counts are a member like the others', () => {
    expect(reported(100, [group('a', 45, 'f'), group('b', 50, 'f')])).toEqual(['b'])
    expect(reported(100, [group('a', 40, 'f'), group('b', 50, 'f')])).toEqual(['a', 'b'])
  })

  test('a family that partitions the whole into large groups is reported whole', () => {
    expect(reported(100, [group('a', 40, 'f'), group('b', 60, 'f')])).toEqual(['a', 'b'])
  })

  test('the other families are left alone', () => {
    expect(reported(100, [group('a', 8, 'f'), group('b', 92, 'f'), group('c', 40, 'g'), group('d', 60, 'g')])).toEqual([
      'c',
      'd',
    ])
  })
})

test('what is held back of a family never follows from the whole and the groups that are reported', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 40 }), (members, uncounted) => {
      const groups = members.map((of, index) => group(`g${index}`, of, 'f'))
      const all = whole(members.reduce((sum, of) => sum + of, 0) + uncounted)
      const shown = reportableGroups(all, groups, 10)
      const rest = all.of - shown.reduce((sum, { of }) => sum + of, 0)
      const restMembers = groups.length - shown.length + (uncounted > 0 ? 1 : 0)
      if (shown.length > 0 && rest > 0) {
        expect(rest).toBeGreaterThanOrEqual(10)
        if (groups.length > shown.length) expect(restMembers).toBeGreaterThanOrEqual(2)
      }
      for (const each of shown) {
        expect(each.of).toBeGreaterThanOrEqual(10)
        expect(all.of - each.of).toBeGreaterThanOrEqual(10)
      }
    }),
    { numRuns: 2000 },
  )
})

describe('numbers are shown', () => {
  test.each([
    [3, 6, true],
    [2, 6, false],
    [4, 6, false],
  ])('of %i in %i: %s', (count, of, isShown) => expect(showable({ count, of })).toBe(isShown))

  test('of a group only if the rest of the whole may be shown too', () => {
    const shown = (count: number) => showableGroups(whole(40, 30), [group('a', 20, null, count)]).size
    expect(shown(15)).toBe(1)
    // 30 - 12 = 18 of the other 20 agreed: two people stand on one side there.
    expect(shown(12)).toBe(0)
  })

  test('of a group only if what is left of its family may be shown too', () => {
    const groups = [group('a', 20, 'f', 12), group('b', 20, 'f', 15)]
    expect(showableGroups(whole(60, 42), groups).size).toBe(2)
    // 30 - 27 = 3 of the other 20 agreed would do, 29 - 27 = 2 would not.
    expect(showableGroups(whole(60, 30), groups).size).toBe(2)
    expect(showableGroups(whole(60, 29), groups).size).toBe(0)
  })

  test('of no group where the numbers of the others would tell those of one that is hidden', () => {
    // 149 - 50 - 50 = 49 of c's 50 agreed: one person stands on the other side.
    const groups = [group('a', 100, 'f', 50), group('b', 100, 'f', 50), group('c', 50, 'f', 49)]
    expect(showableGroups(whole(250, 149), groups).size).toBe(0)
  })
})
