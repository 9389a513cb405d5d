import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import { dayNumber } from '../../src/evidence'
import {
  defineFramework,
  type Framework,
  type Indicator,
  leavesOf,
  measuresOf,
  type Vocabulary,
} from '../../src/framework'
import { readEvidence } from '../../src/schema'
import { holds, runsOf, timeout } from '../support/properties'
import { asOf, expectNoCounts, fileOf, type Reading, sound } from './files'

/** An item of every kind with every field, and everything else that a file may hold. */
const everything = {
  formatVersion: 1,
  subject: { id: 'school', name: 'A school' },
  evidence: [
    {
      id: 'survey',
      source: 'The yearly survey',
      measure: 'families-feel-safe',
      date: '2026-08-21',
      population: 6211,
      asked: 5923,
      responded: 5023,
      agreed: 4679,
      groups: [
        { group: 'a', family: 'f', population: 3011, asked: 2903, responded: 2503, agreed: 2339 },
        { group: 'b', responded: 2039, agreed: 1999 },
      ],
    },
    {
      id: 'coverage',
      source: 'The list of conferences',
      measure: 'conference-attendance',
      date: '2026-08-21',
      eligible: 4171,
      reached: 3907,
      groups: [{ group: 'a', family: 'f', eligible: 2011, reached: 1901 }],
    },
    { id: 'occasion', measure: 'role-discussions', date: '2026-08-21', channel: 'meeting' },
    {
      id: 'tally',
      source: 'The calendar',
      measure: 'role-discussions',
      from: '2025-11-01',
      to: '2026-10-31',
      times: 37,
      channels: ['meeting'],
    },
    {
      id: 'document',
      measure: 'school-policies',
      date: '2026-08-21',
      exists: true,
      reviewed: '2026-03-01',
      consulted: ['families'],
      availability: 'published',
    },
    { id: 'no document', measure: 'process-documents-ideas', date: '2026-08-21', exists: false },
    {
      id: 'observation',
      indicator: 'home-learning/embedding/high-expectations',
      date: '2026-08-21',
      role: 'leader',
      judgement: 'met',
      note: 'Seen on the day',
    },
    sound,
  ],
  notApplicable: [{ indicator: 'success/signs/equal-partners', reason: 'Not asked here.' }],
}

const everyField = JSON.stringify(everything)

/** Any JSON value, as a file gives it: a key may be `__proto__`. */
const json = fc.jsonValue({ maxDepth: 4 }).map((value): unknown => JSON.parse(JSON.stringify(value)))

/** What is near enough to evidence to come far in. */
const nearly = fc.oneof(
  { weight: 3, arbitrary: json },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, -1, -0, 0, 0.5, 1e300, '', 'x'.repeat(300), '2026-02-30', [], {}, true),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      ...['a', 'another', '__proto__', '2026-06-30', 0, 1, 4679, 5023, true, [], 'met', 'families'],
      ...['families-feel-safe', 'school-policies', 'phone', 'communication/evolving/feel-welcome'],
    ),
  },
)

const keys = fc.oneof(
  fc.string(),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'measure', 'indicator', 'date', 'from', 'times', 'groups'),
)

type Place = readonly (string | number)[]

const places = placesIn(everything)
const placesOfObjects = places.filter((at) => {
  const value = at.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], everything)
  return isObject(value) && !Array.isArray(value)
})

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
}

type Change = { readonly place: Place } & (
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'rename'; readonly key: string }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'remove' }
)

const change: fc.Arbitrary<Change> = fc
  .record({
    place: fc.constantFrom(...places),
    how: fc.oneof(
      { weight: 4, arbitrary: nearly.map((value) => ({ kind: 'replace' as const, value })) },
      { weight: 1, arbitrary: keys.map((key) => ({ kind: 'rename' as const, key })) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), key: keys, value: nearly }) },
      { weight: 1, arbitrary: fc.constant({ kind: 'remove' as const }) },
    ),
  })
  .map(({ place, how }) => ({ place, ...how }))

/** The file with every field after some changes; one to a place that an earlier change took away does nothing. */
function changed(changes: readonly Change[]): unknown {
  const root = { file: JSON.parse(everyField) as unknown }
  for (const change of changes) {
    const at = ['file', ...change.place]
    const key = at.at(-1) as string
    const parent = at.slice(0, -1).reduce<unknown>((part, step) => (isObject(part) ? part[step] : undefined), root)
    if (!isObject(parent) || !Object.hasOwn(parent, key)) continue
    const value = parent[key]
    if (change.kind === 'replace') put(parent, key, change.value)
    else if (change.kind === 'add') isObject(value) && put(value, change.key, change.value)
    else if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else if (parent !== root) {
      if (change.kind === 'rename') put(parent, change.key, value)
      if (change.kind === 'remove' || change.key !== key) delete parent[key]
    }
  }
  return root.file
}

/** Sets an own field, were it called `__proto__`. A list has no such fields. */
function put(target: Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(target) && !Object.hasOwn(target, key)) target.push(value)
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype]
const globals = JSON.stringify(prototypes.map((it) => Object.getOwnPropertyNames(it)))

/** What holds of every reading, of whatever it is. */
function check(input: unknown): Reading {
  const before = JSON.stringify(input)
  const reading = readEvidence(input)
  expectSame(JSON.stringify(input), before)
  expectSame(JSON.stringify(prototypes.map((it) => Object.getOwnPropertyNames(it))), globals)

  const { subject, evidence, notApplicable, faulty, faults } = reading
  expectSame([evidence, notApplicable, faulty, faults].map(Array.isArray), [true, true, true, true])
  for (const { path, message, expected } of faults) {
    expectSame(typeof path, 'string')
    expectSame(expected !== '' && (message.endsWith(expected) || message.includes(`${expected} (`)), true)
    expectSame(path.length + message.length < 1000, true)
  }

  // Nothing is lost in silence: each item is kept, or a fault says where it is.
  const file = input as { evidence?: unknown; notApplicable?: unknown } | null
  const isRead = faults.every(({ path }) => path !== '') && !faults.some(({ path }) => path === 'formatVersion')
  for (const field of ['evidence', 'notApplicable'] as const) {
    const given = file?.[field]
    if (!isRead || !Array.isArray(given)) continue
    const named = new Set(faults.flatMap(({ path }) => new RegExp(`^${field}\\[(\\d+)\\]`).exec(path)?.[1] ?? []))
    expectSame(reading[field].length + named.size, given.length)
  }

  // What was read is read again without a fault, and unchanged.
  const kept = { subject: subject ?? { id: 'a', name: 'A' }, evidence, notApplicable }
  expectSame(readEvidence({ formatVersion: 1, ...kept }), { ...kept, faulty: [], faults: [] })

  // The ledger has every readable id once, and no other.
  expectSame(judged(reading), readableIds(input))
  return reading
}

/** The matcher is slow and shows what differs; it is asked only where something does. */
function expectSame(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected)
}

/** With the indicators that the file speaks of: it says nothing of the others, and judging them takes most of the time. */
const few = defineFramework<Vocabulary>({
  ...(fiso as unknown as Framework),
  strategies: {},
  indicators: Object.fromEntries(
    Object.entries<Indicator>(fiso.indicators as never).filter(([id, { condition }]) => {
      const refersToAnother = leavesOf(condition).some(({ kind }) => kind === 'sameAs')
      return !refersToAnother && [id, ...measuresOf(condition)].some((name) => everyField.includes(`"${name}"`))
    }),
  ),
})

const known = new Map<string, string[]>()

/** The ids in the ledger of a reading. The same reading is judged once, and one in twenty by the whole dimension. */
function judged({ faults: _, ...reading }: Reading): string[] {
  const key = JSON.stringify(reading)
  const ids = known.get(key)
  if (ids !== undefined) return ids
  const assessment = assess<Vocabulary>({ ...reading, asOf, ...(known.size % 20 === 0 ? {} : { framework: few }) })
  expectJson(assessment)
  const found = assessment.ledger.map(({ id }) => id)
  known.set(key, found)
  return found
}

/** JSON says it without a loss: nothing is undefined, -0 or no number at all. */
function expectJson(value: unknown): void {
  if (isObject(value)) for (const part of Object.values(value)) expectJson(part)
  else if (value === undefined || typeof value === 'number') expectSame(JSON.parse(JSON.stringify(value) ?? '0'), value)
}

function readableIds(input: unknown): string[] {
  if (!isObject(input) || Array.isArray(input) || !Array.isArray(input.evidence)) return []
  if (Object.hasOwn(input, 'formatVersion') && input.formatVersion !== 1) return []
  const ids = input.evidence.flatMap((item) => (isObject(item) && typeof item.id === 'string' ? [item.id] : []))
  return [...new Set(ids.filter((id) => id.length > 0 && id.length <= 200))].sort()
}

test('the file that the changes start from is sound, and every part of it counts', () => {
  const reading = check(everything)
  expect(reading).toEqual({
    subject: everything.subject,
    evidence: everything.evidence,
    notApplicable: everything.notApplicable,
    faulty: [],
    faults: [],
  })
})

test('any JSON value is read without a throw', { timeout }, () => {
  const { subject, evidence, notApplicable } = everything
  holds(
    fc.property(json, (input) => {
      check(input)
      check({ formatVersion: 1, subject: input, evidence: [input, sound], notApplicable: [input] })
      check({ formatVersion: input, subject, evidence: input, notApplicable: input })
      check({ formatVersion: 1, subject, evidence: [{ ...evidence[0], groups: [input, input] }], notApplicable })
    }),
  )
})

test('a file after any few changes is read without a throw', { timeout }, () => {
  const seen = { sound: 0, broken: 0 }
  holds(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const { faults, evidence } = check(changed(changes))
      seen[faults.length === 0 ? 'sound' : 'broken'] += 1
      // One change inside an item breaks that item, and one that shares the id which it was given.
      if (changes.every(({ place }) => place.length > 1)) {
        expect(evidence.length).toBeGreaterThanOrEqual(everything.evidence.length - 2 * changes.length)
      }
    }),
  )
  expect(seen.sound).toBeGreaterThan(runsOf() / 40)
  expect(seen.broken).toBeGreaterThan(runsOf() / 2)
})

describe('in every place of a file', () => {
  const boom = () => {
    throw new Error('looked at')
  }
  const traps = { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom, getOwnPropertyDescriptor: boom }
  const throwing = (item: object, field: string) =>
    Object.defineProperty({ ...item }, field, { get: boom, enumerable: true })
  const revoked = <T extends object>(target: T): T => {
    const { proxy, revoke } = Proxy.revocable(target, {})
    revoke()
    return proxy
  }
  const circle: Record<string, unknown> = { id: 'circle', measure: 'families-feel-safe' }
  Object.assign(circle, { date: circle, groups: [circle, circle] })
  const madeByHand = (depth: number) => {
    let value: unknown = 4171
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { groups: value, id: value }
    return value
  }
  class Entity {
    readonly #id = 'entity'
    readonly measure = 'families-feel-safe'
    get id() {
      return this.#id
    }
  }

  const values: [string, unknown][] = [
    ['100,000 nested lists', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['100,000 nested objects', JSON.parse(`${'{"groups":'.repeat(100_000)}1${'}'.repeat(100_000)}`)],
    ['100,000 levels made by hand', madeByHand(100_000)],
    ['a text of 10 million letters', 'x'.repeat(10_000_000)],
    ['a text of 10 million digits', '2'.repeat(10_000_000)],
    ['a text of 10 million spaces', ' '.repeat(10_000_000)],
    ['undefined', undefined],
    ['a function', boom],
    ['a symbol', Symbol('id')],
    ['a BigInt', 10n],
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a Date', new Date('2026-08-21')],
    ['a Date of no day', new Date(Number.NaN)],
    ['a Map', new Map([['id', 'survey']])],
    ['a Set', new Set([sound])],
    ['a typed array', new Uint8Array(1000)],
    ['a boxed text', Object('survey')],
    ['a boxed number', Object(1)],
    ['a regular expression', /^/],
    ['an Error', new Error('survey')],
    ['a Promise', Promise.resolve(sound)],
    ['the global object', globalThis],
    ['an object without a prototype', Object.assign(Object.create(null), { id: 'bare' })],
    ['an object of a class', new Entity()],
    ['an object that holds itself', circle],
    ['a list of 10,000 holes', Array(10_000)],
    ['a list with its own constructor', Object.assign([1], { constructor: null })],
    ['what throws when it becomes a text', { toString: boom, valueOf: boom, toJSON: boom, [Symbol.toPrimitive]: boom }],
    ['what throws when its constructor is asked for', throwing({}, 'constructor')],
    ['an item of which the id throws', throwing(sound, 'id')],
    ['an item of which a count throws', throwing({ ...sound, id: 'throws' }, 'agreed')],
    ['a proxy that throws', new Proxy({}, traps)],
    ['a proxy of a list that throws', new Proxy([sound], traps)],
    ['a proxy of a function that throws', new Proxy(() => {}, traps)],
    ['a revoked proxy', revoked({})],
    ['a revoked proxy of a list', revoked([])],
  ]

  test.each(values)('%s is a fault, nothing throws, and no other item is touched', (_, value) => {
    for (const place of places) {
      const faults = faultsOf(changed([{ place, kind: 'replace', value }]), place)
      // What need not be stated may be undefined.
      if (value !== undefined) expectSame([place, faults.length > 0], [place, true])
    }
  })

  test('a key of 10 million characters is a fault, nothing throws, and no other item is touched', () => {
    for (const key of ['x'.repeat(10_000_000), '\u202e'.repeat(10_000_000)]) {
      for (const place of placesOfObjects) {
        const faults = faultsOf(changed([{ place, kind: 'add', key, value: key }]), place)
        expectSame([place, faults.length], [place, 1])
      }
    }
  })

  /** The faults of a file that is sound but in one place, and what holds wherever that is. */
  function faultsOf(file: unknown, place: Place): Reading['faults'] {
    const reading = readEvidence(file)
    const { evidence, faulty, faults } = reading
    for (const { path, message } of faults) expectSame(path.length + message.length < 1000, true)
    const ids = judged(reading)
    expectSame(ids, [...new Set([...evidence.map(({ id }) => id), ...faulty])].sort())

    const [list, index, field] = place
    if (list !== 'evidence' || index === undefined) return faults
    const others = everything.evidence.filter((_, at) => at !== Number(index))
    expectSame(
      evidence.filter(({ id }) => others.some((other) => other.id === id)),
      others,
    )
    if (field !== undefined && field !== 'id') expectSame(ids, everything.evidence.map(({ id }) => id).sort())
    return faults
  }
})

test('a fault’s message is made of the catalogue’s words alone: nothing of the input is in it', () => {
  const secret = 'only-in-the-input-73914'
  for (const place of places) {
    for (const value of [secret, 73_914, -73_914, 73.914, [secret], { [secret]: secret }]) {
      const file = changed([{ place, kind: 'replace', value }])
      const { faults } = readEvidence(file)
      for (const { message } of faults) expect(message).not.toMatch(/73.?914/)
      if (!isObject(value) || Array.isArray(value)) expect(JSON.stringify(faults)).not.toMatch(/73.?914/)
      expectNoCounts(file, faults)
    }
  }
})

test('a day is read if and only if the calendar has it', () => {
  const part = (length: number) => (value: number) => String(value).padStart(length, '0')
  const days = fc
    .tuple(
      fc.oneof(fc.integer({ min: 1583, max: 9999 }), fc.nat(9999)).map(part(4)),
      fc.nat(14).map(part(2)),
      fc.nat(33).map(part(2)),
    )
    .map((parts) => parts.join('-'))
  const exists = (day: string) => {
    const time = new Date(`${day}T00:00:00Z`)
    return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === day && !day.startsWith('0000')
  }
  holds(
    fc.property(days, (day) => {
      expect(readEvidence(fileOf({ ...sound, id: 'dated', date: day })).faults.length === 0).toBe(exists(day))
      expect(!Number.isNaN(dayNumber(day))).toBe(exists(day))
    }),
    { runs: 2000 },
  )
})
