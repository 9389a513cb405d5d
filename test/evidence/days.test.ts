import { addDays } from 'date-fns/addDays'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, isoDate } from '../../src/evidence'
import { holds } from '../support/properties'

describe('a day number', () => {
  test('counts whole days from 1970-01-01, and back', () => {
    expect(dayNumber('1970-01-01')).toBe(0)
    expect(dayNumber('1969-12-31')).toBe(-1)
    expect(dayNumber('2026-11-21') - dayNumber('2025-11-21')).toBe(365)
    expect(isoDate(0)).toBe('1970-01-01')
  })

  test('agrees with date-fns on any day of the years 1000 to 9000', () => {
    holds(
      fc.property(fc.integer({ min: -354_285, max: 2_567_664 }), (days) => {
        const expected = format(addDays(parseISO('1970-01-01'), days), 'yyyy-MM-dd')
        expect(isoDate(days)).toBe(expected)
        expect(dayNumber(expected)).toBe(days)
      }),
      { runs: 2000 },
    )
  })

  test('is the inverse of the date on every day of four centuries', () => {
    const first = dayNumber('1800-01-01')
    for (let day = first; day <= first + 146_097; day += 1) {
      if (dayNumber(isoDate(day)) !== day) throw new Error(`day ${day} is read as ${isoDate(day)}`)
    }
  })

  test.each([
    '2026-02-29',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '21/11/2026',
    '2026-11-21T00:00',
    '2026-11-21T00:00:00Z',
    ' 2026-11-21',
    '2026-11-21\n',
    '+002026-11-21',
    '10000-01-01',
    '-0001-01-01',
    '0000-01-01',
    '0000-02-29',
    '２０２６-11-21',
    '2026‑11‑21',
    '',
  ])('is not a number for %j', (date) => expect(dayNumber(date)).toBeNaN())

  test('is not a number for a text of 10 million digits', () => {
    expect(dayNumber('2'.repeat(10_000_000))).toBeNaN()
    expect(dayNumber(`2026-11-21${' '.repeat(10_000_000)}`)).toBeNaN()
  })

  test('before the first and after the last day that can be written reads as that day', () => {
    expect(isoDate(dayNumber('9999-12-31') + 1)).toBe('9999-12-31')
    expect(isoDate(dayNumber('0001-01-01') - 1)).toBe('0001-01-01')
    expect(dayNumber('0000-12-31')).toBeNaN()
  })

  test.each(['2024-02-29', '2000-02-29', '1600-02-29', '9999-12-31', '0001-01-01'])('is one for %s', (date) => {
    expect(isoDate(dayNumber(date))).toBe(date)
  })
})
