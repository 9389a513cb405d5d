import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { FisoVocabulary } from '../../data'
import { assess } from '../../src/assess'
import { type EvidenceReading, type Fault, readEvidence } from '../../src/schema'
import { messages } from '../../src/words'

/** The day on which the readings of these tests are judged. */
export const asOf = '2026-11-21'

/** The example file, a fresh copy each time. */
export function exampleFile(): Record<string, unknown> & { evidence: Record<string, unknown>[] } {
  return JSON.parse(readFileSync(new URL('../../examples/school/evidence.json', import.meta.url), 'utf8'))
}

/** What every broken file holds besides its mistake. Its counts, like all in these files, stand in no message. */
export const sound = {
  id: 'sound',
  measure: 'families-feel-welcome',
  date: '2026-08-21',
  responded: 5023,
  agreed: 4679,
} as const

/** A file with these items and the sound one. */
export function fileOf(...items: readonly unknown[]): Record<string, unknown> {
  return { formatVersion: 1, subject: { id: 'school', name: 'A school' }, evidence: [...items, sound] }
}

/** A fault as the catalogue words it: where, what is wrong, what would be right, the nearest known word. */
export function fault(path: string, problem: string, expected: string, nearest?: string): Fault {
  const message = messages.fault.sentence(problem, expected, nearest)
  return { path, message, expected, ...(nearest === undefined ? {} : { nearest }) }
}

export type Reading = EvidenceReading<FisoVocabulary>

/** What became of each id when a reading is judged. */
export function outcomesOf({ faults: _, ...reading }: Reading): Record<string, string> {
  const { ledger } = assess({ ...reading, asOf })
  return Object.fromEntries(ledger.map(({ id, outcome }) => [id, outcome]))
}

/**
 * Reads a file, and expects exactly these faults, none of which says a count, and these outcomes in the ledger of
 * what is left.
 */
export function expectReading(
  input: unknown,
  faults: readonly Fault[],
  outcomes: Readonly<Record<string, string>>,
): Reading {
  const reading = readEvidence(input)
  expect(reading.faults).toEqual(faults)
  expectNoCounts(input, reading.faults)
  expect(outcomesOf(reading)).toEqual(outcomes)
  return reading
}

/** No number of the input stands in a fault, plain or with separators. Zero is left out: every expectation says it. */
export function expectNoCounts(input: unknown, faults: readonly Fault[]): void {
  const said = JSON.stringify(faults)
  for (const count of countsIn(input)) {
    const digits = String(Math.abs(count))
    for (const text of [digits, Math.abs(count).toLocaleString('en')]) {
      expect(said, `the count ${digits}`).not.toMatch(new RegExp(`(?<![\\d.,])${text.replace(/[.+]/g, '\\$&')}(?!\\d)`))
    }
  }
}

function countsIn(value: unknown): number[] {
  if (typeof value === 'number') return Math.abs(value) > 1 ? [value] : []
  if (typeof value === 'string') return /^\d+$/.test(value) ? countsIn(Number(value)) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(countsIn)
}
