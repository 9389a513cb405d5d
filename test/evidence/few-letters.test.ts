import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fiso } from '../../data'
import { areSurelyDistinct, finderOf } from '../../src/evidence'
import { idsOf } from '../../src/framework'
import { holds } from '../support/properties'

const entriesOf = (ids: readonly string[]) => ids.map((id) => ({ id }))

/** Many of them alike in some letters. */
const ids = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.tuple(fc.constantFrom('', 'survey-', 'a-much-longer-beginning-'), fc.nat(30)).map(([start, end]) => start + end),
)

test('an entry is found by its id and by nothing else', () => {
  holds(
    fc.property(fc.uniqueArray(ids, { maxLength: 60 }), fc.array(ids, { maxLength: 20 }), (known, others) => {
      const entries = entriesOf(known)
      const find = finderOf(entries)
      const wanted = new Map(entries.map((entry) => [entry.id, entry]))
      for (const id of [...known, ...others]) expect(find(id) === wanted.get(id)).toBe(true)
    }),
  )
  const find = finderOf(entriesOf(['1', 'null', 'undefined']))
  for (const value of [1, null, undefined, ['1'], Object('1'), Symbol('1')]) expect(find(value)).toBeUndefined()
})

test('of few or no entries, what is not there is looked for and not found', () => {
  for (const known of [[], [''], ['a']]) {
    const find = finderOf(entriesOf(known))
    for (const id of ['', 'a', 'b', 'x'.repeat(1000)]) expect(find(id)?.id).toBe(known.find((it) => it === id))
  }
})

test('ids of which two are the same are never told to be distinct', () => {
  holds(
    fc.property(fc.array(ids, { maxLength: 60 }), (list) => {
      if (areSurelyDistinct(entriesOf(list))) expect(new Set(list).size).toBe(list.length)
    }),
  )
  const many = idsOf<string>(fiso.indicators)
  for (const again of many) expect(areSurelyDistinct(entriesOf([...many, again]))).toBe(false)
})

test.each([
  ['of measures and indicators', [...idsOf<string>(fiso.measures), ...idsOf<string>(fiso.indicators)]],
  ['with a number at the end', Array.from({ length: 20_000 }, (_, index) => `item ${index}`)],
  ['with a number in front', Array.from({ length: 200 }, (_, index) => `${index}-of-the-yearly-survey`)],
  [
    'with a day in front',
    Array.from({ length: 300 }, (_, index) => `2026-0${1 + (index % 9)}-${10 + (index % 17)}-${index}`),
  ],
  ['that are UUIDs', Array.from({ length: 20_000 }, (_, index) => uuid(index))],
  ['of one letter', [...'abcdefghijklmnopqrstuvwxyz0123456789']],
  ['none at all', []],
])('ids that differ are told to be distinct: %s', (_, list) => {
  expect(new Set(list).size).toBe(list.length)
  expect(areSurelyDistinct(entriesOf(list))).toBe(true)
})

test('ids that are made to look alike take no longer than others by much, and are not told to be distinct', () => {
  const alike = Array.from({ length: 50_000 }, (_, index) => `a${String(index).padStart(6, '0')}${'-'.repeat(60)}`)
  expect(areSurelyDistinct(entriesOf(alike))).toBe(false)
})

/** In the form of one; the numbers are spread by a multiplier. */
function uuid(index: number): string {
  const digits = [1, 2, 3, 4].map((part) => Math.imul(index + part, 0x9e3779b1 * part) >>> 0)
  const hex = digits.map((number) => number.toString(16).padStart(8, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
