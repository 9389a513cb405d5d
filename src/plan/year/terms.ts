import { utc } from '@date-fns/utc'
import { addMonths as monthsLater } from 'date-fns/addMonths'
import { dayNumber, isoDate } from '../../evidence'
import { messagesIn, planMessages, type WordsOptions } from '../../words'

/** A part of the school's year, both days included, `YYYY-MM-DD`. */
export interface Term {
  readonly name: string
  readonly from: string
  readonly to: string
}

/**
 * A year in so many parts of equal length, to a day: a calendar for who has none at hand. The school's own terms, with
 * the holidays between them, make the better plan.
 *
 * @param start the first day
 * @param count how many parts, from 1 to 12
 * @param options of them `locale` says how the terms are called
 * @throws RangeError where `start` is not a day or `count` no such number
 *
 * @example
 * equalTerms('2027-01-28', 4)[0] // { name: 'Term 1', from: '2027-01-28', to: '2027-04-28' }
 */
export function equalTerms(start: string, count: number, { locale }: Pick<WordsOptions, 'locale'> = {}): Term[] {
  assertYear(start)
  if (!Number.isSafeInteger(count) || count < 1 || count > 12) {
    throw new RangeError(`there should be from 1 to 12 terms, not ${count}`)
  }
  const first = dayNumber(start)
  const days = dayNumber(addMonths(start, 12)) - first
  const { term } = messagesIn(planMessages, locale).plan
  const startOf = (index: number) => first + Math.floor((days * index) / count)
  return Array.from({ length: count }, (_, index) => ({
    name: term(index + 1),
    from: isoDate(startOf(index)),
    to: isoDate(startOf(index + 1) - 1),
  }))
}

/** Refuses a first day of a year that does not end within those that can be written. */
function assertYear(start: string): void {
  assertDay(start, 'start')
  if (start > '9998-12-31') throw new RangeError(`start should be a day before the year 9999, not ${start}`)
}

/** The same day so many months later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  // In UTC, so that no change of a clock anywhere moves a day.
  return monthsLater(utc(`${day}T00:00:00Z`), months)
    .toISOString()
    .slice(0, 10)
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return isoDate(dayNumber(day) + days)
}

function assertDay(day: string, what: string): void {
  if (Number.isNaN(dayNumber(day))) {
    throw new RangeError(`${what} should be a day written YYYY-MM-DD, such as 2027-01-28, not "${day}"`)
  }
}

/**
 * The terms in which a plan can place anything: those of a year from its start, cut to it.
 *
 * @throws RangeError where the terms are no calendar: a day that is none, an end before a beginning, an overlap, a name
 * that is blank or used twice, or none of them in the year
 */
export function termsOfYear(terms: readonly Term[], start: string): readonly Term[] {
  assertYear(start)
  if (!Array.isArray(terms)) throw new RangeError('terms should be a list of { name, from, to }')
  for (const [index, { name, from, to }] of terms.entries()) {
    assertDay(from, `terms[${index}].from`)
    assertDay(to, `terms[${index}].to`)
    if (from > to) throw new RangeError(`terms[${index}] should end on or after ${from}, not on ${to}`)
    const before = terms[index - 1]
    if (before !== undefined && from <= before.to) {
      throw new RangeError(
        `terms[${index}] should begin after ${before.to}, when the one before it ends, not on ${from}`,
      )
    }
    if (`${name ?? ''}`.trim() === '' || terms.findIndex((other) => other.name === name) !== index) {
      throw new RangeError(`terms[${index}].name should be a name that no other term has, not "${name}"`)
    }
  }
  const end = addDays(addMonths(start, 12), -1)
  const inYear = terms
    .filter(({ from, to }) => to >= start && from <= end)
    .map(({ name, from, to }) => ({ name, from: from < start ? start : from, to: to > end ? end : to }))
  if (inYear.length === 0) throw new RangeError(`terms should hold some day from ${start} to ${end}`)
  return inYear
}
