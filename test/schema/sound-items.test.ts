import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fiso } from '../../data'
import {
  availabilities,
  channels,
  type Framework,
  idsOf,
  isRecord,
  type Measure,
  type MeasureKind,
  parties,
  roles,
} from '../../src/framework'
import { evidenceSchemas, readEvidence } from '../../src/schema'
import { readBySchemas } from '../../src/schema/read-evidence'
import { soundReader } from '../../src/schema/sound-items'
import { holds, runsOf } from '../support/properties'
import { fileOf, sound } from './files'

type Fields = Record<string, unknown>

const reader = soundReader(fiso)
const smile = '\u{1f600}'

const anyOf = <T>(...values: readonly T[]) => fc.constantFrom(...values)
/** Nearly always the first. */
const mostly = (usual: fc.Arbitrary<unknown>, ...unusual: readonly unknown[]) =>
  fc.oneof({ weight: 40, arbitrary: usual }, anyOf(...unusual))
const idsOfKind = (kind: MeasureKind) =>
  anyOf(...Object.entries<Measure>(fiso.measures).flatMap(([id, measure]) => (measure.kind === kind ? [id] : [])))

const count = (largest: number) => mostly(fc.nat(largest), -0, 1e9, 1e9 + 1, 2 ** 53, 0.5, -1, '3', null, Number.NaN)
const day = mostly(
  anyOf('2026-08-20', '2026-08-21', '2024-02-29', '0001-01-01'),
  ...['2026-02-29', '0000-01-01', '2026-8-21', '2026-08-21T00:00', '２０２６-11-21', 20_260_821, ['2026-08-21']],
)
const name = mostly(
  fc.string({ minLength: 1, maxLength: 8 }),
  ...['', '__proto__', 'x'.repeat(200), 'x'.repeat(201), smile.repeat(200), smile.repeat(201), 7, null],
)
const text = mostly(fc.string(), 'x'.repeat(2000), 'x'.repeat(2001), smile.repeat(1500), smile.repeat(2001), 7, null)
const word = (words: readonly string[]) => mostly(anyOf(...words), 'constructor', '', null, 1)
const hole: unknown[] = []
hole[1] = 'families'
const listOf = (member: fc.Arbitrary<unknown>) =>
  mostly(fc.array(member, { maxLength: 4 }), {}, null, '', hole, { length: 0 }, Array(1001).fill('families'))

/** Counts that mostly go up from one to the next. */
function ladder(largest: number, ...names: readonly string[]): fc.Arbitrary<Fields> {
  const counts = fc.tuple(...names.map(() => count(largest))).map((list) => list.sort((a, b) => Number(a) - Number(b)))
  const asTheyCome = fc.tuple(...names.map(() => count(largest)))
  return fc
    .oneof({ weight: 10, arbitrary: counts }, asTheyCome)
    .map((list) => Object.fromEntries(names.map((name, rung) => [name, list[rung]])))
}

interface Kind {
  readonly fields: Readonly<Record<string, fc.Arbitrary<unknown>>>
  readonly counts?: readonly string[]
  readonly optional: readonly string[]
}

const item = { id: name, source: text }
const surveyRungs = ['agreed', 'responded', 'asked', 'population']
const coverageRungs = ['reached', 'eligible']

/** An object of these fields in any order, some of those that may be left out left out. */
function objectOf({ fields, counts = [], optional }: Kind, largest = 12): fc.Arbitrary<Fields> {
  return fc
    .tuple(fc.record(fields), ladder(largest, ...counts), fc.subarray([...optional]), fc.nat(9))
    .map(([rest, counted, left, turn]) => {
      const entries = Object.entries({ ...rest, ...counted }).filter(([field]) => !left.includes(field))
      const at = turn % entries.length
      return Object.fromEntries(turn < 5 ? entries : [...entries.slice(at), ...entries.slice(0, at).reverse()])
    })
}

const group = { group: mostly(anyOf('a', 'b', 'c', 'd', 'e'), '', 1), family: mostly(anyOf('f', 'g'), '', null) }
const groupsOf = (counts: readonly string[]) =>
  listOf(objectOf({ fields: group, counts, optional: ['family', 'asked', 'population'] }, 4))

const kinds: Readonly<Record<string, Kind>> = {
  survey: {
    fields: { ...item, measure: idsOfKind('survey'), date: day, groups: groupsOf(surveyRungs) },
    counts: surveyRungs,
    optional: ['source', 'population', 'asked', 'groups'],
  },
  coverage: {
    fields: { ...item, measure: idsOfKind('coverage'), date: day, groups: groupsOf(coverageRungs) },
    counts: coverageRungs,
    optional: ['source', 'groups'],
  },
  occasion: {
    fields: { ...item, measure: idsOfKind('activity'), date: day, channel: word(channels) },
    optional: ['source', 'channel'],
  },
  tally: {
    fields: {
      ...item,
      measure: idsOfKind('activity'),
      from: day,
      to: day,
      times: count(2),
      channels: listOf(word(channels)),
    },
    optional: ['source', 'channels'],
  },
  document: {
    fields: {
      ...item,
      measure: idsOfKind('document'),
      date: day,
      exists: mostly(anyOf(true, true, true, false), 1, null),
      reviewed: day,
      consulted: listOf(word(parties)),
      availability: word(availabilities),
    },
    optional: ['source', 'reviewed', 'consulted', 'availability'],
  },
  observation: {
    fields: {
      ...item,
      indicator: word(idsOf(fiso.indicators)),
      date: day,
      role: word(roles),
      judgement: word(['met', 'notMet']),
      note: text,
    },
    optional: ['source', 'note'],
  },
}
const subjects = objectOf({ fields: { id: name, name, orgSourcedId: name }, optional: ['orgSourcedId'] })
const declarations = objectOf({ fields: { indicator: word(idsOf(fiso.indicators)), reason: text }, optional: [] })

/** What a program may hand over, and JSON cannot say. */
const oddities: Readonly<Record<string, (of: Fields, field: string) => unknown>> = {
  'a frozen object': (of) => Object.freeze(of),
  'an object without a prototype': (of) => Object.assign(Object.create(null), of),
  'a proxy': (of) => new Proxy(of, {}),
  'fields that are inherited': (of) => Object.create(of),
  'fields that are looked up': (of) =>
    Object.defineProperties(
      {},
      Object.fromEntries(idsOf(of).map((key) => [key, { get: () => of[key], enumerable: true }])),
    ),
  'a field of the class': (of, field) => {
    const { [field]: value, ...rest } = of
    return Object.assign(Object.create(Object.defineProperty({}, field, { get: () => value })), rest)
  },
  'a field that is not listed': (of, field) =>
    Object.defineProperty(of, field, { value: of[field] ?? '2026-08-21', enumerable: false }),
  'a field that is undefined': (of, field) => ({ ...of, [field]: undefined }),
  'a field that is undefined and not listed': (of, field) => {
    const { [field]: _, ...rest } = of
    return Object.defineProperty(rest, field, { value: undefined })
  },
  'a field that is undefined in the class': (of, field) => {
    const { [field]: _, ...rest } = of
    return Object.assign(Object.create(Object.defineProperty({}, field, { value: undefined, writable: true })), rest)
  },
  'an unknown field': (of) => ({ ...of, remark: 'none' }),
  'an unknown field of the class': (of) => Object.assign(Object.create({ remark: 'none' }), of),
  'an unknown field that is not listed': (of) => Object.defineProperty(of, 'remark', { value: 'none' }),
  'a symbol': (of) => Object.assign(of, { [Symbol('remark')]: 'none' }),
  'a field called __proto__': (of) => Object.defineProperty(of, '__proto__', { value: {}, enumerable: true }),
}
const oddity = fc.tuple(anyOf(...Object.values(oddities)), fc.nat(20))

/** An object, mostly an odd one, or one with an odd group. */
const mostlyOdd = (objects: fc.Arbitrary<Fields>, more: readonly string[]): fc.Arbitrary<unknown> =>
  fc.tuple(objects, fc.option(oddity, { freq: 3 }), fc.boolean()).map(([of, odd, inGroup]) => {
    if (odd === null) return of
    const [make, at] = odd
    const { groups } = of
    const [first, ...rest]: unknown[] = Array.isArray(groups) ? groups : []
    if (!inGroup || !isRecord(first)) return make(of, fieldAt(of, more, at))
    return { ...of, groups: [make(first, fieldAt(first, ['family', 'asked', 'population'], at)), ...rest] }
  })

/** A field that the object has, or one that it may have. */
function fieldAt(of: Fields, more: readonly string[], at: number): string {
  const names = [...new Set([...idsOf(of), ...more])]
  return names[at % names.length] ?? ''
}

const items = fc.oneof(
  ...Object.values(kinds).map((kind) => mostlyOdd(objectOf(kind), [...kind.optional, 'from', 'measure', 'indicator'])),
)

const files = fc
  .record({
    formatVersion: fc.constant(1),
    subject: mostlyOdd(subjects, ['orgSourcedId']),
    evidence: fc.array(items, { maxLength: 6 }),
    notApplicable: fc.array(mostlyOdd(declarations, []), { maxLength: 2 }),
  })
  .map((file): unknown => file)

function expectSame(actual: unknown, expected: unknown): void {
  const same = isDeepStrictEqual(actual, expected) && inOrder(actual) === inOrder(expected)
  if (!same) expect(inOrder(actual)).toBe(inOrder(expected))
  expect(same).toBe(true)
}

/** With its fields in their order, those that are undefined too. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part) => (part === undefined ? 'undefined' : part))
}

const common = { id: 'a', source: 'a list' }
const inGroup = { group: 'a', family: 'f' }
const surveyCounts = { population: 40, asked: 30, responded: 20, agreed: 19 }
const coverageCounts = { eligible: 20, reached: 19 }
const dated = { date: '2026-08-21' }
/** An item of each kind with every field that it may have. */
const whole = {
  survey: {
    ...common,
    measure: 'families-feel-safe',
    ...dated,
    ...surveyCounts,
    groups: [{ ...inGroup, ...surveyCounts }],
  },
  coverage: {
    ...common,
    measure: 'conference-attendance',
    ...dated,
    ...coverageCounts,
    groups: [{ ...inGroup, ...coverageCounts }],
  },
  occasion: { ...common, measure: 'role-discussions', ...dated, channel: 'meeting' },
  tally: {
    ...common,
    measure: 'role-discussions',
    from: '2025-11-01',
    to: '2026-10-31',
    times: 37,
    channels: ['meeting'],
  },
  document: {
    ...common,
    measure: 'school-policies',
    ...dated,
    exists: true,
    reviewed: '2026-03-01',
    consulted: ['families'],
    availability: 'published',
  },
  observation: {
    ...common,
    indicator: 'home-learning/embedding/high-expectations',
    ...dated,
    role: 'leader',
    judgement: 'met',
    note: 'Seen on the day',
  },
}

test('every reading is the one by the schemas alone, in the same order and made of plain objects', () => {
  const seen = { sound: 0, broken: 0, atOnce: 0 }
  holds(
    fc.property(files, (file) => {
      const reading = readEvidence(file)
      expectSame(reading, readBySchemas(file))
      seen.sound += reading.evidence.length
      seen.broken += reading.faults.length
      // Items from JSON that are sound are read at once, or nothing would be gained.
      seen.atOnce += reading.evidence.filter((item) => reader.item(JSON.parse(JSON.stringify(item))) !== null).length
    }),
    { runs: 2000 },
  )
  expect(Math.min(seen.sound, seen.broken)).toBeGreaterThan(runsOf(2000))
  expect(seen.atOnce / seen.sound).toBeGreaterThan(0.95)
})

test.each(Object.entries(oddities))('what JSON cannot say is read as by the schemas alone: %s', (_, make) => {
  for (const kind of idsOf(whole)) {
    const item: Fields = whole[kind]
    for (const field of [...idsOf(item), 'from', 'measure', 'indicator']) {
      const file = fileOf(make({ ...item }, field))
      expectSame(readEvidence(file), readBySchemas(file))
    }
    const [group] = (item.groups ?? []) as Fields[]
    if (group === undefined) continue
    for (const field of idsOf(group)) {
      const file = fileOf({ ...item, groups: [make({ ...group }, field)] })
      expectSame(readEvidence(file), readBySchemas(file))
    }
  }
})

test('what has every field that the schemas know is read at once, in their order', () => {
  const { items, subject, notApplicable } = evidenceSchemas(fiso)
  const keysOf = ({ shape }: { readonly shape: object }) => Object.keys(shape)
  expect(idsOf(whole)).toEqual(idsOf(items))
  for (const kind of idsOf(items)) {
    expect(Object.keys(whole[kind])).toEqual(keysOf(items[kind]))
    expect(inOrder(reader.item(whole[kind]))).toBe(inOrder(whole[kind]))
  }
  for (const kind of ['survey', 'coverage'] as const) {
    expect(Object.keys(whole[kind].groups[0] ?? {})).toEqual(keysOf(items[kind].shape.groups.unwrap().element))
  }
  const school = { id: 'school', name: 'A school', orgSourcedId: 'org' }
  expect(idsOf(school)).toEqual(keysOf(subject))
  expect(reader.subject(school)).toEqual(school)
  const declared = { indicator: 'success/signs/equal-partners', reason: 'Not asked here.' }
  expect(idsOf(declared)).toEqual(keysOf(notApplicable))
  expect(reader.declaration(declared)).toEqual(declared)
})

test.each([
  ['a list', 'consulted', Array(1000).fill('families'), Array(1001).fill('families')],
  ['an id', 'id', 'x'.repeat(200), 'x'.repeat(201)],
  ['a text', 'source', 'x'.repeat(2000), 'x'.repeat(2001)],
])('%s is read at once as long as it may be, and no longer', (_, field, longest, longer) => {
  const document = { id: 'a', measure: 'school-policies', date: '2026-08-21', exists: true }
  expect(reader.item({ ...document, [field]: longest })).toEqual({ ...document, [field]: longest })
  expect(reader.item({ ...document, [field]: longer })).toBeNull()
})

test('what is read at once holds the framework’s own ids, and nothing of the caller’s', () => {
  const groups = [{ group: 'a', responded: 2000, agreed: 1900 }]
  const input = { ...sound, groups }
  const item = reader.item(input)
  expect(item).toEqual(input)
  expect(item).not.toBe(input)
  expect(item).not.toHaveProperty(
    'groups',
    expect.toSatisfy((list) => list === groups || list[0] === groups[0]),
  )
})

test('a field is looked at once, and cannot be another thing afterwards', () => {
  let looks = 0
  const counts = [4679, Number.NaN]
  const item = { ...sound, id: 'changing' }
  const changing = Object.defineProperty(item, 'agreed', { get: () => counts[looks++], enumerable: true })
  const { evidence, faults } = readEvidence(fileOf(changing))
  expect(faults).toEqual([])
  expect(evidence[0]).toEqual({ ...sound, id: 'changing' })
  expect(looks).toBe(1)
})

test('of a framework that may yet change, what is read is what it says at the time', () => {
  const measures: Record<string, Measure> = { ...fiso.measures }
  const framework = { ...fiso, measures } as unknown as Framework
  const read = () => readEvidence(fileOf(), framework).evidence
  expect(read()).toHaveLength(1)
  delete measures[sound.measure]
  expect(read()).toEqual([])
  measures[sound.measure] = { ...(fiso.measures['school-policies'] as Measure), kind: 'document' }
  expect(read()).toEqual([])
})
