import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FisoVocabulary, fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import { dayNumber, type EvidenceItem } from '../../src/evidence'
import type { Measure } from '../../src/framework'
import { resultsOf } from '../../src/levels'
import { recommend } from '../../src/recommendations'
import { readEvidence } from '../../src/schema'
import { explain, messages } from '../../src/words'
import { requests } from '../naive/random'
import { holds, runsOf, timeout } from '../support/properties'
import { asOf, expectReading, fault, fileOf, outcomesOf, type Reading, sound } from './files'

const words = messages.fault
const { expectation } = words

const survey = { id: 'item', measure: 'families-feel-safe', date: '2026-08-21', responded: 2000, agreed: 1900 }
const coverage = { id: 'item', measure: 'conference-attendance', date: '2026-08-21', eligible: 2000, reached: 1900 }
const occasion = { id: 'item', measure: 'role-discussions', date: '2026-08-21' }
const tally = { id: 'item', measure: 'role-discussions', from: '2025-11-01', to: '2026-10-31', times: 37 }
const document = { id: 'item', measure: 'school-policies', date: '2026-08-21', exists: true }
const observation = {
  id: 'item',
  indicator: 'home-learning/embedding/high-expectations',
  date: '2026-08-21',
  role: 'leader',
  judgement: 'met',
}

/** Judges what was read, and says everything that there is to say of it. */
function judge({ faults: _, ...reading }: Reading) {
  const assessment = assess({ ...reading, asOf })
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(assessment)), assessment)).toBe(true)
  expect(explain(assessment, 'communication')).not.toBe('')
  expect(recommend(assessment)).not.toEqual([])
  return assessment
}

describe.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
  /** With the name as an own field, as `JSON.parse` makes it. */
  const withKey = (item: object, value: unknown): unknown =>
    JSON.parse(`${JSON.stringify(item).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`)
  const at = (path: string) => (name === '__proto__' ? `${path}["__proto__"]` : path === '' ? name : `${path}.${name}`)
  const polluting = { polluted: true, measure: 'families-feel-safe', agreed: 1 }

  test('is an id, a group and a family like any other', () => {
    const group = { group: name, family: name, responded: 1000, agreed: 300 }
    const reading = readEvidence({
      ...fileOf({ ...survey, id: name, responded: 10_000, agreed: 9300, groups: [group] }),
      subject: { id: name, name },
    })
    expect(reading.faults).toEqual([])
    expect(reading.subject).toEqual({ id: name, name })
    expect(reading.evidence[0]).toMatchObject({ id: name, groups: [group] })

    const assessment = judge(reading)
    expect(assessment.subject).toEqual({ id: name, name })
    expect(outcomesOf(reading)).toEqual(Object.fromEntries([name, 'sound'].map((id) => [id, 'used'])))
    expect(assessment.ledger.map(({ id }) => id)).toEqual([name, 'sound'].sort())
    expect(assessment.groupGaps).toContainEqual(expect.objectContaining({ group: name, family: name }))
    const leaves = Object.values(resultsOf(assessment)).flatMap((result) => result.leaves)
    expect(leaves).toContainEqual(expect.objectContaining({ measure: survey.measure, items: [name] }))
  })

  test('is no measure, no indicator and no word of a list', () => {
    const broken = [
      { ...survey, id: 'a', measure: name },
      { ...observation, id: 'b', indicator: name },
      { ...observation, id: 'c', role: name },
      { ...occasion, id: 'd', channel: name },
      { ...tally, id: 'e', channels: [name] },
      { ...document, id: 'f', consulted: [name] },
      { ...document, id: 'g', availability: name },
    ]
    const reading = readEvidence({ ...fileOf(...broken), notApplicable: [{ indicator: name, reason: name }] })
    expect(reading.faults.map(({ path }) => path)).toEqual([
      'evidence[0].measure',
      'evidence[1].indicator',
      'evidence[2].role',
      'evidence[3].channel',
      'evidence[4].channels[0]',
      'evidence[5].consulted[0]',
      'evidence[6].availability',
      'notApplicable[0].indicator',
    ])
    expect(reading.notApplicable).toEqual([])
    expect(outcomesOf(reading)).toEqual({
      ...Object.fromEntries(broken.map(({ id }) => [id, 'faulty'])),
      sound: 'used',
    })
  })

  test('is an unknown field wherever it stands, and changes no prototype', () => {
    const before = [Object.prototype, Array.prototype].map((it) => Reflect.ownKeys(it))
    const items = [survey, coverage, occasion, tally, document, observation]
    const broken = items.map((item, index) => withKey({ ...item, id: `item ${index}` }, polluting))
    const group = withKey({ group: 'a', responded: 100, agreed: 90 }, polluting)
    const declared = { indicator: 'success/signs/equal-partners', reason: 'Not asked here.' }
    const file = {
      ...fileOf(...broken, { ...survey, groups: [group] }),
      subject: withKey({ id: 'school', name: 'A school' }, polluting),
      notApplicable: [withKey(declared, polluting)],
    }
    const reading = readEvidence(withKey(file, polluting))
    expect(reading.faults.map(({ path }) => path)).toEqual([
      at(''),
      at('subject'),
      ...broken.map((_, index) => at(`evidence[${index}]`)),
      at('evidence[6].groups[0]'),
      at('notApplicable[0]'),
    ])
    expect(reading).toMatchObject({ subject: null, evidence: [sound], notApplicable: [] })
    expect(Object.values(outcomesOf(reading)).filter((outcome) => outcome === 'faulty')).toHaveLength(7)
    expect([Object.prototype, Array.prototype].map((it) => Reflect.ownKeys(it))).toEqual(before)
  })
})

test('what another library puts on every object is no measure, no indicator and no rule', () => {
  const names = ['weather', 'weather/is/fine']
  const { validityDays } = policies.standard
  const before = judge(readEvidence(fileOf(survey)))
  for (const name of [...names, 'families-feel-safe']) {
    // Were it a rule, the survey would have lapsed; it is not listed, as what is listed is seen in every loop.
    const value = name === 'families-feel-safe' ? 1 : (fiso.measures['families-feel-safe'] as Measure)
    Object.defineProperty(Object.prototype, name, { value, configurable: true })
  }
  try {
    expect(validityDays.measures).toHaveProperty('families-feel-safe', 1)
    for (const item of [
      { ...survey, measure: 'weather' },
      { ...observation, indicator: 'weather/is/fine' },
    ]) {
      const { faults, ...reading } = readEvidence(fileOf(item))
      expect(faults).toHaveLength(1)
      expect(assess({ ...reading, asOf }).ledger).toContainEqual({ id: 'item', outcome: 'faulty' })
      const trusted = { subject: null, evidence: [item as EvidenceItem as never], asOf }
      expect(assess(trusted).ledger).toMatchObject([{ id: 'item', outcome: 'unused' }])
    }
    expect(judge(readEvidence(fileOf(survey)))).toEqual(before)
  } finally {
    for (const name of [...names, 'families-feel-safe']) Reflect.deleteProperty(Object.prototype, name)
  }
})

describe('a file of 100,000', { timeout: 10_000 }, () => {
  const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 100_000 }, (_, index) => make(index))
  const ledgerOf = ({ faults: _, ...reading }: Reading) => assess({ ...reading, asOf }).ledger

  test('sound items of every kind is read and judged, and each is in the ledger', () => {
    const kinds = [survey, coverage, occasion, tally, document, observation]
    const reading = readEvidence(fileOf(...many((index) => ({ ...kinds[index % 6], id: `item ${index}` }))))
    expect(reading.faults).toEqual([])
    expect(reading.evidence).toHaveLength(100_001)
    expect(new Set(ledgerOf(reading).map(({ id }) => id)).size).toBe(100_001)
  })

  test('observations and half as many more occasions of one thing is judged, and each is in the ledger', () => {
    // Comparing each observation with all the others would take longer; so many occasions no call takes as arguments.
    const evidence = [
      ...many((index) => ({ ...observation, id: `observation ${index}` })),
      ...many((index) => ({ ...occasion, id: `occasion ${index}` })),
      ...many((index) => ({ ...occasion, id: `more ${index}` })).slice(0, 50_000),
    ]
    const { ledger } = assess({ subject: null, evidence: evidence as unknown as EvidenceItem<FisoVocabulary>[], asOf })
    expect(ledger.filter(({ outcome }) => outcome === 'used')).toHaveLength(250_000)
  })

  test('items that are all broken is read: each is a fault, and in the ledger', () => {
    // Looking through all measures for the one nearest to each of the long words would take longer.
    const far = { ...survey, measure: 'families-'.repeat(11) }
    const kinds = [
      ...[
        { ...survey, agreed: 2001 },
        far,
        { ...coverage, eligible: -1 },
        far,
        { ...occasion, date: '2026-02-30' },
        far,
      ],
      ...[{ ...tally, from: '2026-11-01' }, far, { ...document, exists: false, reviewed: '2026-01-01' }, far],
      ...[{ ...observation, remark: '' }, far],
    ]
    const reading = readEvidence(fileOf(...many((index) => ({ ...kinds[index % 12], id: `item ${index}` }))))
    expect(reading.faults).toHaveLength(100_000)
    expect(reading.faults[1]).toEqual(fault('evidence[1].measure', words.unknownId, words.measureId))
    expect(reading.evidence).toEqual([sound])
    expect(ledgerOf(reading).filter(({ outcome }) => outcome === 'faulty')).toHaveLength(100_000)
  })

  test('items with one id between them is read: all are set aside, and the id is in the ledger once', () => {
    const reading = readEvidence(fileOf(...many(() => survey)))
    expect(reading.faults).toHaveLength(100_000)
    expect(reading.faulty).toEqual(['item'])
    expect(ledgerOf(reading)).toMatchObject([
      { id: 'item', outcome: 'faulty' },
      { id: 'sound', outcome: 'used' },
    ])
  })

  test('items that are no items is read: each is a fault', () => {
    const values = [null, [], {}, 0, '', true]
    const reading = readEvidence(fileOf(...many((index) => values[index % 6])))
    expect(reading.faults).toHaveLength(100_000)
    expect(reading.evidence).toEqual([sound])
  })

  test('groups in one item is one fault', () => {
    const groups = many((index) => ({ group: `g${index}`, family: `f${index}`, responded: 0, agreed: 0 }))
    expectReading(fileOf({ ...survey, groups }), [fault('evidence[0].groups', words.wrong, expectation.groups)], {
      item: 'faulty',
      sound: 'used',
    })
  })
})

describe('a count', () => {
  const read = (eligible: unknown) => readEvidence(fileOf({ ...coverage, eligible, reached: 0 }))

  test.each([0, 1, 9, 1e3, 1e9, 1e9 - 1, 3.0, 2 ** 29])('may be %d', (count) => {
    expect(read(count).evidence[0]).toMatchObject({ eligible: count })
  })

  test.each([
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY],
    [-1],
    [-1e-7],
    [1e-7],
    [Number.MIN_VALUE],
    [0.1 + 0.2],
    [1.5],
    [1e9 + 1],
    [2 ** 31],
    [2 ** 53],
    [2 ** 53 + 2],
    [1e21],
    [1e308],
    ['10'],
    ['0x10'],
    [''],
    [' '],
    [10n],
    [null],
    [true],
    [[10]],
    [Object(10)],
  ])('may not be %s', (count) => {
    const problem = count === null ? words.isNull : words.wrong
    expect(read(count).faults).toEqual([fault('evidence[0].eligible', problem, expectation.eligible)])
  })

  test('of -0, which JSON can say, is 0', () => {
    const file = JSON.parse(JSON.stringify(fileOf(coverage)).replaceAll('1900', '-0')) as unknown
    const reading = readEvidence(file)
    expect(reading.evidence[0]).toStrictEqual({ ...coverage, reached: 0 })
    expect(JSON.stringify(judge(reading))).not.toMatch(/-0(?!\d)/)
  })
})

describe('characters', () => {
  test.each([
    ['half a character', '\ud800'],
    ['the other half', '\udc00'],
    ['halves in the wrong order', '\udc00\ud800'],
    ['NUL', '\u0000'],
    ['an escape sequence', '\u001b[2J'],
    ['marks that turn the text around', '\u202etxet\u2066\u200f'],
    ['a line separator', 'a\u2028b\r\nc'],
    ['no-break and zero-width spaces', '\u00a0\u200b\ufeff'],
    ['composed and decomposed', '\u00e9 e\u0301'],
    ['beyond the first plane', '\u{1f600}\u{10ffff}'],
    ['not a character at all', '\uffff\ufffe'],
  ])('%s: kept as given in ids, names, groups and texts', (_, text) => {
    const group = { group: text, family: text, responded: 1000, agreed: 930 }
    const items = [
      { ...survey, id: text, source: text, groups: [group] },
      { ...observation, id: `${text} too`, note: text },
    ]
    const declared = [{ indicator: 'success/signs/equal-partners', reason: text }]
    const file = { ...fileOf(...items), subject: { id: text, name: text }, notApplicable: declared }
    const reading = readEvidence(JSON.parse(JSON.stringify(file)))
    expect(reading).toStrictEqual({
      subject: { id: text, name: text },
      evidence: [...items, sound],
      notApplicable: declared,
      faulty: [],
      faults: [],
    })
    const { ledger, subject } = judge(reading)
    expect(subject?.name).toBe(text)
    expect(ledger.map(({ id }) => id)).toEqual([text, `${text} too`, 'sound'].sort())
  })

  test('that look alike make different ids', () => {
    const ids = ['\u00e9', 'e\u0301', 'a', 'a ', 'a\u200b', '\u0430', '\ud800', '\ud801']
    const reading = readEvidence(fileOf(...ids.map((id) => ({ ...survey, id }))))
    expect(reading.faults).toEqual([])
    expect(judge(reading).ledger.map(({ id }) => id)).toEqual([...ids, 'sound'].sort())
  })
})

describe('a day', () => {
  test.each(['2024-02-29', '2000-02-29', '1600-02-29', '2026-11-21', '0001-01-01', '9999-12-31'])(
    'may be %s',
    (day) => {
      for (const item of [survey, coverage, occasion, document, observation]) {
        expect(readEvidence(fileOf({ ...item, date: day })).faults).toEqual([])
      }
      const { evidence } = readEvidence(
        fileOf({ ...tally, from: day, to: day }, { ...document, id: 'b', reviewed: day, date: day }),
      )
      expect(evidence).toMatchObject([{ from: day, to: day }, { reviewed: day }, sound])
    },
  )

  test.each([
    ['2023-02-29'],
    ['1900-02-29'],
    ['2026-02-30'],
    ['2026-04-31'],
    ['2026-13-01'],
    ['2026-00-01'],
    ['2026-01-00'],
    ['0000-01-01'],
    ['0000-02-29'],
    ['-0001-01-01'],
    ['10000-01-01'],
    ['+10000-01-01'],
    ['99-01-01'],
    ['2026-1-1'],
    ['2026-11-21T00:00:00Z'],
    ['2026-11-21T00:00'],
    [' 2026-11-21'],
    ['2026-11-21\n'],
    ['2026-11-21\u0000'],
    ['2026\u201111\u201121'],
    ['２０２６-11-21'],
    ['2026-W47'],
    ['2026-325'],
    ['20261121'],
    ['today'],
    [1_792_540_800_000],
    [new Date('2026-11-21')],
  ])('may not be %j: wherever it stands it is one fault, and the rest is judged', (day) => {
    const dated = [survey, coverage, occasion, document, observation].map((item) => ({ ...item, date: day }))
    const broken = [...dated, { ...tally, from: day }, { ...tally, to: day }, { ...document, reviewed: day }]
    const fields = [...dated.map(() => 'date' as const), 'from', 'to', 'reviewed'] as const
    const reading = readEvidence(fileOf(...broken.map((item, index) => ({ ...item, id: `${index}` }))))
    expect(reading.faults).toEqual(
      fields.map((field, index) => fault(`evidence[${index}].${field}`, words.wrong, expectation[field])),
    )
    expect(reading.evidence).toEqual([sound])
    expect(Object.entries(outcomesOf(reading))).toEqual([
      ...fields.map((_, index) => [`${index}`, 'faulty']),
      ['sound', 'used'],
    ])
  })
})

describe('what throws when it is looked at', () => {
  const throwing = (item: object, field: string) =>
    Object.defineProperty({ ...item }, field, {
      get: () => {
        throw new Error('looked at')
      },
      enumerable: true,
    })

  const ofTheItem = [fault('evidence[0]', words.wrong, words.item)]

  test.each(['measure', 'date', 'responded', 'source', 'groups'])(
    'in an item is a fault of the item, whose id is in the ledger: %s',
    (field) => {
      const reading = readEvidence(fileOf(throwing(survey, field)))
      expect(reading.faults).toEqual(ofTheItem)
      expect(outcomesOf(reading)).toEqual({ item: 'faulty', sound: 'used' })
    },
  )

  test('as an id is a fault of the item, which has none', () => {
    const reading = readEvidence(fileOf(throwing(survey, 'id')))
    expect(reading.faults).toEqual(ofTheItem)
    expect(outcomesOf(reading)).toEqual({ sound: 'used' })
  })

  test('in a group is a fault of the item', () => {
    const groups = [throwing({ group: 'a', responded: 100, agreed: 90 }, 'agreed')]
    const reading = readEvidence(fileOf({ ...survey, groups }))
    expect(reading.faults).toEqual(ofTheItem)
    expect(outcomesOf(reading)).toEqual({ item: 'faulty', sound: 'used' })
  })

  test.each([
    ['a field of the file', throwing(fileOf(), 'evidence')],
    ['the subject', { ...fileOf(), subject: throwing({ id: 'a' }, 'name') }],
    ['a declaration', { ...fileOf(), notApplicable: [throwing({ reason: 'a' }, 'indicator')] }],
    ['the list of items', { ...fileOf(), evidence: new Proxy([sound], { get: () => expect.unreachable() }) }],
  ])('elsewhere is a fault of the file, of which nothing is read: %s', (_, file) => {
    expect(readEvidence(file)).toEqual({
      subject: null,
      evidence: [],
      notApplicable: [],
      faulty: [],
      faults: [fault('', words.wrong, words.file)],
    })
  })
})

test('a hole in a list of items or declarations is a fault in its place', () => {
  const evidence: unknown[] = [survey]
  evidence[2] = sound
  const notApplicable: unknown[] = []
  notApplicable[1] = { indicator: 'success/signs/equal-partners', reason: 'Not asked here.' }
  const reading = expectReading(
    { ...fileOf(), evidence, notApplicable },
    [
      fault('evidence[1]', words.notAnObject, words.item),
      fault('notApplicable[0]', words.notAnObject, words.declaration),
    ],
    { item: 'used', sound: 'used' },
  )
  expect(reading.notApplicable).toHaveLength(1)
})

test('a family’s name is cut short in a fault', () => {
  const family = 'x'.repeat(200)
  const group = { family, responded: 1500, agreed: 1450 }
  const groups = [
    { ...group, group: 'a' },
    { ...group, group: 'b' },
  ]
  const { faults } = readEvidence(fileOf({ ...survey, groups }))
  expect(faults).toEqual([
    fault('evidence[0].groups', words.familyOverWhole(`${'x'.repeat(40)}…`), words.familyPartitions),
  ])
})

test.each([
  ['nothing', null],
  ['another version', { formatVersion: 2 }],
  ['an empty object', {}],
  ['a file', { ...fileOf(survey, null), notApplicable: [] }],
])('what a caller does to one reading is in no other: %s', (_, file) => {
  const read = () => readEvidence(file)
  const before = JSON.stringify(read())
  const given = JSON.stringify(file)
  const spoilt = read() as unknown as Record<string, unknown[]>
  for (const list of ['evidence', 'notApplicable', 'faulty', 'faults']) {
    for (const entry of spoilt[list] ?? []) if (typeof entry === 'object') Object.assign(entry as object, { id: 'x' })
    spoilt[list]?.push('x')
  }
  Object.assign(spoilt.subject ?? {}, { id: 'x' })
  expect(JSON.stringify(read())).toBe(before)
  expect(JSON.stringify(file)).toBe(given)
})

describe('random evidence, much of it unsound', () => {
  const kindOf = new Map(Object.entries<Measure>(fiso.measures).map(([id, { kind }]) => [id, kind]))
  const days = ['date', 'from', 'to', 'reviewed']

  type Counts = Partial<Record<'agreed' | 'reached' | 'responded' | 'eligible' | 'asked' | 'population', number>>
  type Group = Counts & { readonly group: string; readonly family?: string }

  /** What the documentation of evidence asks of counts, said a second time. */
  function areCountsSound(item: Counts & { readonly groups?: readonly Group[] }): boolean {
    const { groups = [] } = item
    const ladderOf = (of: Counts) => [of.agreed ?? of.reached, of.responded ?? of.eligible, of.asked, of.population]
    const whole = ladderOf(item)
    const climbs = (ladder: typeof whole) => {
      const stated = ladder.filter((count) => count !== undefined)
      return stated.every((count, index) => count >= (stated[index - 1] ?? 0))
    }
    const others = ([few = 0, many = 0]: typeof whole) => many - few
    const fits = (ladder: typeof whole) =>
      ladder.every((count = 0, rung) => whole.slice(rung).every((most = Number.POSITIVE_INFINITY) => count <= most)) &&
      others(ladder) <= others(whole)
    const families = [...new Set(groups.flatMap(({ family }) => family ?? []))].map((id) => {
      const members = groups.filter(({ family }) => family === id).map(ladderOf)
      return whole.map((_, rung) => members.reduce<number | undefined>((sum, ladder) => add(sum, ladder[rung]), 0))
    })
    const isEachOnce = new Set(groups.map(({ group }) => group)).size === groups.length
    return (
      climbs(whole) && isEachOnce && groups.map(ladderOf).every((it) => climbs(it) && fits(it)) && families.every(fits)
    )
  }

  function add(a: number | undefined, b: number | undefined): number | undefined {
    return a === undefined || b === undefined ? undefined : a + b
  }

  function isSound(item: EvidenceItem): boolean {
    const isDated = Object.entries(item).every(([key, value]) => !days.includes(key) || dayNumber(value) > 0)
    if ('indicator' in item) return isDated && Object.hasOwn(fiso.indicators, item.indicator)
    if (!isDated || !kindOf.has(item.measure)) return false
    if ('times' in item) {
      return item.from <= item.to && (item.channels === undefined || item.channels.length > 0 === item.times > 0)
    }
    if ('exists' in item) {
      const more = item.reviewed ?? item.consulted ?? item.availability
      return item.exists ? (item.reviewed ?? '') <= item.date : more === undefined
    }
    return !('responded' in item || 'eligible' in item) || areCountsSound(item)
  }

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('\ud800', '\u0000', '__proto__', 'x'.repeat(2000)),
  )
  const written = (file: object): unknown => JSON.parse(JSON.stringify({ formatVersion: 1, ...file }))

  test('is read as it was written where it is sound, and a fault in its place where it is not', {
    timeout,
  }, () => {
    const seen = { sound: 0, broken: 0 }
    holds(
      fc.property(requests(fiso, policies.standard), texts, ({ evidence, notApplicable = [] }, text) => {
        const items = evidence.map((item) => ({ ...item, source: text }))
        const last = new Map(items.map((item, index) => [item.id, index]))
        const again = new Set(items.flatMap(({ id }, index) => (last.get(id) === index ? [] : [id])))
        const known = notApplicable.filter(({ indicator }) => Object.hasOwn(fiso.indicators, indicator))
        const file = {
          subject: { id: 'school', name: `A ${text}`.slice(0, 200) },
          evidence: items.filter((item) => !again.has(item.id) && isSound(item)),
          notApplicable: known.filter(({ indicator }) => known.filter((it) => it.indicator === indicator).length === 1),
        }
        expectSame(readEvidence(written(file)), { ...file, faulty: [], faults: [] })
        const isAllSound = file.evidence.length === items.length && file.notApplicable.length === notApplicable.length
        seen[isAllSound ? 'sound' : 'broken'] += 1
        if (isAllSound) return
        const { faults, faulty: _, ...kept } = readEvidence(written({ ...file, evidence: items, notApplicable }))
        expectSame(kept, file)
        const places = new Set(faults.map(({ path }) => path.replace(/\].*/, '')))
        expectSame(places.size, items.length + notApplicable.length - kept.evidence.length - kept.notApplicable.length)
      }),
    )
    expect(Math.min(seen.sound, seen.broken)).toBeGreaterThan(runsOf() / 20)
  })

  /** The matcher is slow and shows what differs; it is asked only where something does. */
  function expectSame(actual: unknown, expected: unknown): void {
    if (!isDeepStrictEqual(actual, expected)) expect(actual).toStrictEqual(expected)
  }
})
