/** Dates are `YYYY-MM-DD` outside and day numbers inside: whole days since 1970-01-01, so windows are subtractions. */

/**
 * The day number of an ISO date, or NaN where there is no such day.
 *
 * @example
 * dayNumber('1970-01-02') // 1
 * dayNumber('2026-02-29') // NaN
 */
export function dayNumber(date: string): number {
  // By code unit: every date of every report is read here, and a regular expression takes ten times as long.
  if (typeof date !== 'string' || date.length !== 10) return Number.NaN
  if (date.charCodeAt(4) !== hyphen || date.charCodeAt(7) !== hyphen) return Number.NaN
  const year = 100 * twoDigits(date, 0) + twoDigits(date, 2)
  const month = twoDigits(date, 5)
  const day = twoDigits(date, 8)
  const isDay = year >= 1 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= daysIn(year, month))
  return isDay ? daysBefore(year) + daysBeforeMonth(year, month) + day - 1 - daysBeforeEpoch : Number.NaN
}

const hyphen = 0x2d
const zero = 0x30

/** The number that two digits of a text write, or NaN where one is no digit. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

/** The ISO date of a day number; the first or the last day that can be written where it is before or after. */
export function isoDate(dayNumber: number): string {
  const day = Math.min(Math.max(dayNumber + daysBeforeEpoch, 0), daysBefore(10_000) - 1)
  // 146,097 days make the 400 years after which the Gregorian calendar repeats; the estimate is at most a year low.
  let year = Math.floor((day * 400) / 146_097) + 1
  if (daysBefore(year + 1) <= day) year += 1
  let month = 1
  while (month < 12 && daysBefore(year) + daysBeforeMonth(year, month + 1) <= day) month += 1
  const dayOfMonth = day - daysBefore(year) - daysBeforeMonth(year, month) + 1
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
}

/** Days from the first day of year 1 to the first day of a year. */
function daysBefore(year: number): number {
  const past = year - 1
  const centuries = Math.trunc(past / 100)
  return past * 365 + (past >> 2) - centuries + (centuries >> 2)
}

const daysBeforeEpoch = /* @__PURE__ */ daysBefore(1970)

const daysBeforeMonths = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

function daysBeforeMonth(year: number, month: number): number {
  return (daysBeforeMonths[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
