import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { dayNumber } from '../../src/evidence'
import { readEvidence } from '../../src/schema'
import { asOf, exampleFile, fileOf, type Reading, sound } from './files'

/** Any JSON value, as a file gives it: a key may be `__proto__`. */
const json = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)))

/** What is near enough to evidence to come far in. */
const nearly = fc.oneof(
  { weight: 3, arbitrary: json },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, -1, 0, 0.5, 1e300, '', 'x'.repeat(300), '2026-02-30', [], {}, true),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'families-feel-safe', 'school-policies', '2026-06-30', 'met', 'families'),
  },
)

type Place = readonly (string | number)[]

/** The example file with one value in it replaced, one key renamed or one value left out. */
const mutated = fc
  .record({
    place: fc.nat(),
    change: fc.oneof(
      { weight: 4, arbitrary: nearly.map((value) => ({ kind: 'replace' as const, value })) },
      { weight: 1, arbitrary: fc.string().map((key) => ({ kind: 'rename' as const, key })) },
      { weight: 1, arbitrary: fc.constant({ kind: 'remove' as const }) },
    ),
  })
  .map(({ place, change }) => {
    const file = exampleFile()
    const at = places[place % places.length] ?? []
    const key = at.at(-1)
    if (key === undefined) return { depth: 0, input: change.kind === 'replace' ? change.value : file }
    const parent = at.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], file)
    return { depth: at.length, input: changed(file, parent as Record<string, unknown>, key, change) }
  })

const places = placesIn(exampleFile())

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
}

function changed(
  file: unknown,
  parent: Record<string, unknown>,
  key: string | number,
  change: { kind: 'replace'; value: unknown } | { kind: 'rename'; key: string } | { kind: 'remove' },
): unknown {
  if (change.kind === 'replace') parent[key] = change.value
  else if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else {
    if (change.kind === 'rename') {
      Object.defineProperty(parent, change.key, { value: parent[key], enumerable: true, configurable: true })
    }
    delete parent[key]
  }
  return file
}

const globals = JSON.stringify(
  [Object.prototype, Array.prototype, Function.prototype].map((it) => Object.getOwnPropertyNames(it)),
)

/** What holds of every reading, of whatever it is. */
function check(input: unknown): Reading {
  const before = JSON.stringify(input)
  const reading = readEvidence(input)
  expect(JSON.stringify(input)).toBe(before)
  expect(
    JSON.stringify([Object.prototype, Array.prototype, Function.prototype].map((it) => Object.getOwnPropertyNames(it))),
  ).toBe(globals)

  const { subject, evidence, notApplicable, faulty, faults } = reading
  for (const list of [evidence, notApplicable, faulty, faults]) expect(Array.isArray(list)).toBe(true)
  for (const { path, message, expected } of faults) {
    expect(typeof path).toBe('string')
    expect(expected).not.toBe('')
    expect(message.endsWith(expected) || message.includes(`${expected} (`)).toBe(true)
  }

  // Nothing is lost in silence: each item is kept, or a fault says where it is.
  const file = input as { evidence?: unknown; notApplicable?: unknown } | null
  const isRead = faults.every(({ path }) => path !== '') && !faults.some(({ path }) => path === 'formatVersion')
  for (const field of ['evidence', 'notApplicable'] as const) {
    const given = file?.[field]
    if (!isRead || !Array.isArray(given)) continue
    const named = new Set(faults.flatMap(({ path }) => new RegExp(`^${field}\\[(\\d+)\\]`).exec(path)?.[1] ?? []))
    expect(reading[field].length + named.size).toBe(given.length)
  }

  // What was read is read again without a fault, and unchanged.
  const again = readEvidence({ formatVersion: 1, subject: subject ?? { id: 'a', name: 'A' }, evidence, notApplicable })
  expect(again.faults).toEqual([])
  expect(again.evidence).toEqual(evidence)
  expect(again.notApplicable).toEqual(notApplicable)
  if (subject !== null) expect(again.subject).toEqual(subject)

  // The ledger has every kept id and every faulty one, each once.
  const { faults: _, ...request } = reading
  const ids = assess({ ...request, asOf }).ledger.map(({ id }) => id)
  expect(ids).toEqual([...new Set([...evidence.map(({ id }) => id), ...faulty])].sort())
  return reading
}

test('any JSON value is read without a throw', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(json, (input) => {
      check(input)
      check({ formatVersion: 1, subject: input, evidence: [input, sound], notApplicable: [input] })
    }),
    { numRuns: 2000 },
  )
})

test('the example file with any change is read without a throw', { timeout: 120_000 }, () => {
  const seen = { sound: 0, broken: 0 }
  fc.assert(
    fc.property(mutated, ({ depth, input }) => {
      const { faults, evidence } = check(input)
      seen[faults.length === 0 ? 'sound' : 'broken'] += 1
      // One change inside an item breaks that item, and one that shares the id which it was given.
      if (depth > 1) {
        expect(evidence.length).toBeGreaterThanOrEqual(exampleFile().evidence.length - 2)
      }
    }),
    { numRuns: 2500 },
  )
  expect(seen.sound).toBeGreaterThan(50)
  expect(seen.broken).toBeGreaterThan(1000)
})

test('a fault’s message is made of the catalogue’s words alone: nothing of the input is in it', () => {
  const secret = 'only-in-the-input-73914'
  fc.assert(
    fc.property(
      fc.nat(places.length - 1),
      fc.constantFrom<unknown>(secret, 73_914, -73_914, [secret]),
      (index, value) => {
        const place = places[index] ?? []
        const file = exampleFile()
        const key = place.at(-1)
        if (key === undefined) return
        const parent = place.slice(0, -1).reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], file)
        ;(parent as Record<string | number, unknown>)[key] = value
        expect(JSON.stringify(readEvidence(file).faults)).not.toMatch(/73.?914/)
      },
    ),
    { numRuns: 1000 },
  )
})

test('a day is read if and only if the calendar has it', () => {
  const part = (length: number) => (value: number) => String(value).padStart(length, '0')
  const days = fc
    .tuple(fc.integer({ min: 1583, max: 9999 }).map(part(4)), fc.nat(14).map(part(2)), fc.nat(33).map(part(2)))
    .map((parts) => parts.join('-'))
  const exists = (day: string) => {
    const time = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day
  }
  fc.assert(
    fc.property(days, (day) => {
      expect(readEvidence(fileOf({ ...sound, id: 'dated', date: day })).faults.length === 0).toBe(exists(day))
      expect(!Number.isNaN(dayNumber(day))).toBe(exists(day))
    }),
    { numRuns: 2000 },
  )
})
