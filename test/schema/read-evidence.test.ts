import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import { availabilities, channels, parties, roles } from '../../src/framework'
import { readEvidence } from '../../src/schema'
import { messages } from '../../src/words'
import { asOf, exampleFile, expectNoCounts, expectReading, fault, fileOf, outcomesOf, sound } from './files'

const words = messages.fault
/** What is said of a value that is none of those expected. */
const wrong = (value: unknown) => (value === null ? words.isNull : words.wrong)
const { expectation } = words
const indicators = Object.keys(fiso.indicators)

const survey = { id: 'bad', measure: 'families-feel-safe', date: '2026-08-21', responded: 4171, agreed: 3907 }
const coverage = { id: 'bad', measure: 'conference-attendance', date: '2026-08-21', eligible: 4171, reached: 3907 }
const occasion = { id: 'bad', measure: 'role-discussions', date: '2026-08-21', channel: 'meeting' }
const tally = { id: 'bad', measure: 'role-discussions', from: '2025-11-01', to: '2026-10-31', times: 37 }
const document = { id: 'bad', measure: 'school-policies', date: '2026-08-21', exists: true }
const observation = {
  id: 'bad',
  indicator: 'home-learning/embedding/high-expectations',
  date: '2026-08-21',
  role: 'leader',
  judgement: 'met',
}
const surveyFields = ['id', 'source', 'measure', 'date', 'population', 'asked', 'responded', 'agreed', 'groups']
const without = <Item extends object>(item: Item, field: keyof Item) => ({ ...item, [field]: undefined })
/** A key that an object literal would not take as one, as `JSON.parse` makes it. */
const withKey = (item: object, key: string, value: unknown): unknown =>
  JSON.parse(`${JSON.stringify(item).slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`)

test('every kind of item that the broken files start from is read without a fault', () => {
  for (const item of [survey, coverage, occasion, tally, document, observation]) {
    expectReading(fileOf(item), [], { bad: 'used', sound: 'used' })
  }
})

test('the example file has no faults, and every item of it is kept', () => {
  const file = exampleFile()
  const reading = readEvidence(file)
  expect(reading.faults).toEqual([])
  expect(reading).toEqual({
    subject: file.subject,
    evidence: file.evidence,
    notApplicable: [],
    faulty: [],
    faults: [],
  })
})

test('a fault reads as a sentence with its place', () => {
  const { faults } = readEvidence(fileOf({ ...survey, measure: 'familys-feel-safe' }))
  expect(faults.map(({ path, message }) => `${path} ${message}`)).toEqual([
    `evidence[0].measure is not an id of this framework (did you mean “families-feel-safe”?); expected: ${words.measureId}`,
  ])
})

describe('a file of the wrong shape is one fault, and nothing is judged', () => {
  const shapes: [string, unknown][] = [
    ['null', null],
    ['an array', [sound]],
    ['text', '{"formatVersion":1}'],
    ['a number', 4171],
    ['true', true],
    ['nested arrays', [[[[]]]]],
    ['nothing at all', undefined],
  ]
  test.each(shapes)('%s', (_, input) => {
    const reading = expectReading(input, [fault('', words.notAnObject, words.file)], {})
    expect(reading).toMatchObject({ subject: null, evidence: [], notApplicable: [], faulty: [] })
  })
})

describe('the top of a file', () => {
  test('an empty object misses its three fields', () => {
    expectReading(
      {},
      [
        fault('formatVersion', words.missing, expectation.formatVersion),
        fault('subject', words.missing, expectation.subject),
        fault('evidence', words.missing, words.list),
      ],
      {},
    )
  })

  test('a missing formatVersion is a fault, and the evidence is judged', () => {
    expectReading(
      { ...fileOf(), formatVersion: undefined },
      [fault('formatVersion', words.missing, expectation.formatVersion)],
      { sound: 'used' },
    )
  })

  test.each([2, 0, '1', null, [1], { version: 1 }])('nothing is read of formatVersion %j', (formatVersion) => {
    const reading = expectReading(
      { ...fileOf(), formatVersion },
      [fault('formatVersion', words.anotherVersion, expectation.formatVersion)],
      {},
    )
    expect(reading.subject).toBeNull()
  })

  test.each([
    ['missing', undefined, [fault('subject', words.missing, expectation.subject)]],
    ['null', null, [fault('subject', words.wrong, expectation.subject)]],
    ['text', 'A school', [fault('subject', words.wrong, expectation.subject)]],
    ['a list', ['A school'], [fault('subject', words.wrong, expectation.subject)]],
    [
      'empty',
      {},
      [fault('subject.id', words.missing, expectation.id), fault('subject.name', words.missing, expectation.name)],
    ],
    [
      'a subject with an empty id and a number for a name',
      { id: '', name: 4171 },
      [fault('subject.id', words.wrong, expectation.id), fault('subject.name', words.wrong, expectation.name)],
    ],
    [
      'a subject with an unknown field',
      { id: 'school', name: 'A school', nane: 'A school' },
      [fault('subject.nane', words.unknownField, words.oneOf(['id', 'name', 'orgSourcedId']), 'name')],
    ],
  ])('a subject that is %s is a fault, and the evidence is judged without a subject', (_, subject, faults) => {
    const reading = expectReading({ ...fileOf(), subject }, faults, { sound: 'used' })
    expect(reading.subject).toBeNull()
  })

  test.each([
    ['missing', undefined, words.missing],
    ['null', null, words.wrong],
    ['an object', { 0: sound }, words.wrong],
    ['text', 'none', words.wrong],
  ])('evidence that is %s is a fault', (_, evidence, problem) => {
    const reading = expectReading({ ...fileOf(), evidence }, [fault('evidence', problem, words.list)], {})
    expect(reading.subject).toEqual({ id: 'school', name: 'A school' })
  })

  test('where its schema is can stand in it, for editors', () => {
    const $schema = './node_modules/partnership-continuum/dist/evidence.schema.json'
    expectReading({ $schema, ...fileOf() }, [], { sound: 'used' })
    expectReading({ ...fileOf(), $schema: 7 }, [fault('["$schema"]', words.wrong, expectation.$schema)], {
      sound: 'used',
    })
  })

  test('an unknown field names the nearest known one, and the rest is judged', () => {
    const fields = words.oneOf(['formatVersion', 'subject', 'evidence', 'notApplicable', '$schema'])
    expectReading(
      { ...fileOf(), evidense: [], date: '2026-08-21' },
      [fault('evidense', words.unknownField, fields, 'evidence'), fault('date', words.unknownField, fields)],
      { sound: 'used' },
    )
  })

  test.each([
    ['null', null],
    ['text', 'families-feel-safe'],
    ['a number', 4171],
    ['a list', [survey]],
  ])('an item that is %s is a fault', (_, item) => {
    expectReading(fileOf(item), [fault('evidence[0]', words.notAnObject, words.item)], { sound: 'used' })
  })
})

describe('a measure', () => {
  const { measureId } = words
  test.each([
    ['mistyped', 'familys-feel-safe', 'families-feel-safe'],
    ['in capitals where none belong', 'Families-Feel-Safe', 'families-feel-safe'],
    ['like no other', 'weather', undefined],
    ['empty', '', undefined],
    ['null', null, undefined],
    ['a number', 4171, undefined],
    ['a list', ['families-feel-safe'], undefined],
    ['__proto__', '__proto__', undefined],
    ['constructor', 'constructor', undefined],
    ['toString', 'toString', undefined],
  ])('that is %s is not an id of this framework', (_, measure, nearest) => {
    expectReading(fileOf({ ...survey, measure }), [fault('evidence[0].measure', words.unknownId, measureId, nearest)], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test('that is an indicator’s id belongs into another field', () => {
    const measure = 'success/signs/equal-partners'
    expectReading(
      fileOf({ ...survey, measure }),
      [fault('evidence[0].measure', words.indicatorAsMeasure, measureId, 'indicator')],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('that is misspelt as a field is named where it stands', () => {
    const { measure, ...rest } = survey
    expectReading(
      fileOf({ ...rest, mesure: measure }),
      [fault('evidence[0].mesure', words.unknownField, measureId, 'measure')],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('that is missing, where there is no indicator either, is missing', () => {
    expectReading(fileOf(without(survey, 'measure')), [fault('evidence[0].measure', words.missing, measureId)], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test('may not stand beside an indicator', () => {
    expectReading(
      fileOf({ ...survey, indicator: observation.indicator }),
      [fault('evidence[0].indicator', words.unknownField, words.oneOf(surveyFields))],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('of another kind asks for the fields of its own kind', () => {
    const { faults } = readEvidence(fileOf({ ...survey, measure: 'conference-attendance' }))
    expect(faults.map(({ path }) => path)).toEqual([
      'evidence[0].eligible',
      'evidence[0].reached',
      'evidence[0].responded',
      'evidence[0].agreed',
    ])
  })
})

describe('an indicator', () => {
  test.each([
    ['mistyped', 'home-learning/embeding/high-expectations', 'home-learning/embedding/high-expectations'],
    ['like no other', 'weather', undefined],
    ['null', null, undefined],
    ['__proto__', '__proto__', undefined],
    ['constructor', 'constructor', undefined],
    ['toString', 'toString', undefined],
  ])('that is %s is a fault', (_, indicator, nearest) => {
    expectReading(
      fileOf({ ...observation, indicator }),
      [fault('evidence[0].indicator', wrong(indicator), words.oneOf(indicators), nearest)],
      { bad: 'faulty', sound: 'used' },
    )
  })
})

describe('a count', () => {
  const counts = [-4171, 4170.5, '4171', 1e300, 4_170_000_000, null, true, [4171], { count: 4171 }]
  test.each(counts)('that is %j is a fault', (count) => {
    for (const field of ['population', 'asked', 'responded', 'agreed'] as const) {
      expectReading(
        fileOf({ ...survey, [field]: count }),
        [fault(`evidence[0].${field}`, wrong(count), expectation[field])],
        { bad: 'faulty', sound: 'used' },
      )
    }
    for (const field of ['eligible', 'reached'] as const) {
      expectReading(
        fileOf({ ...coverage, [field]: count }),
        [fault(`evidence[0].${field}`, wrong(count), expectation[field])],
        { bad: 'faulty', sound: 'used' },
      )
    }
    expectReading(fileOf({ ...tally, times: count }), [fault('evidence[0].times', wrong(count), expectation.times)], {
      bad: 'faulty',
      sound: 'used',
    })
    expectReading(
      fileOf({ ...survey, groups: [{ group: 'a', responded: 2011, agreed: count }] }),
      [fault('evidence[0].groups[0].agreed', wrong(count), expectation.agreed)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('that is missing is missing', () => {
    expectReading(fileOf(without(survey, 'agreed')), [fault('evidence[0].agreed', words.missing, expectation.agreed)], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test.each([
    ['agreed', 'responded', { ...survey, agreed: 4177 }],
    ['responded', 'asked', { ...survey, asked: 4168 }],
    ['asked', 'population', { ...survey, asked: 4283, population: 4211 }],
    ['responded', 'population', { ...survey, population: 4168 }],
    ['reached', 'eligible', { ...coverage, reached: 4177 }],
  ])('of those who %s is at most that of %s', (field, upper, item) => {
    expectReading(fileOf(item), [fault(`evidence[0].${field}`, words.over(upper), words.atMost(upper))], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test('may be as large as the next', () => {
    const everyone = { ...survey, population: 4171, asked: 4171, agreed: 4171 }
    expectReading(fileOf(everyone), [], { bad: 'used', sound: 'used' })
  })
})

describe('groups', () => {
  const group = { group: 'a', responded: 2003, agreed: 1801 }

  test.each([null, 'a', 4171, { a: group }])('that are %j are a fault', (groups) => {
    expectReading(fileOf({ ...survey, groups }), [fault('evidence[0].groups', wrong(groups), expectation.groups)], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test('hold objects', () => {
    expectReading(
      fileOf({ ...survey, groups: [group, 2003] }),
      [fault('evidence[0].groups[1]', words.wrong, expectation.groups)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('have ids', () => {
    expectReading(
      fileOf({ ...survey, groups: [without(group, 'group'), { ...group, group: '' }, { ...group, family: 4171 }] }),
      [
        fault('evidence[0].groups[0].group', words.missing, expectation.group),
        fault('evidence[0].groups[1].group', words.wrong, expectation.group),
        fault('evidence[0].groups[2].family', words.wrong, expectation.family),
      ],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('have each id once', () => {
    expectReading(
      fileOf({ ...survey, groups: [group, { ...group, group: 'b' }, group] }),
      [fault('evidence[0].groups[2].group', words.groupTwice, expectation.group)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test.each(['__proto__', 'constructor', 'toString'])('may have the id %s, once', (id) => {
    const named = { group: id, family: id, responded: 1009, agreed: 907 }
    expectReading(fileOf({ ...survey, groups: [named] }), [], { bad: 'used', sound: 'used' })
    expectReading(
      fileOf({ ...survey, groups: [named, named] }),
      [fault('evidence[0].groups[1].group', words.groupTwice, expectation.group)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('have the fields of a group, not those of the item around them', () => {
    const fields = words.oneOf(['group', 'family', 'population', 'asked', 'responded', 'agreed'])
    expectReading(
      fileOf({ ...survey, groups: [{ ...group, familly: 'x', measure: 'families-feel-safe' }] }),
      [
        fault('evidence[0].groups[0].familly', words.unknownField, fields, 'family'),
        fault('evidence[0].groups[0].measure', words.unknownField, fields),
      ],
      { bad: 'faulty', sound: 'used' },
    )
    expectReading(
      fileOf({ ...coverage, groups: [{ group: 'a', eligible: 2003, reached: 1801, agreed: 1801 }] }),
      [
        fault(
          'evidence[0].groups[0].agreed',
          words.unknownField,
          words.oneOf(['group', 'family', 'eligible', 'reached']),
        ),
      ],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('keep the order of counts within themselves', () => {
    expectReading(
      fileOf({ ...survey, groups: [{ ...group, agreed: 2011 }] }),
      [fault('evidence[0].groups[0].agreed', words.over('responded'), words.atMost('responded'))],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('are not held against a whole that does not hold together itself', () => {
    const groups = [
      { ...group, family: 'f' },
      { ...group, group: 'b', family: 'f' },
    ]
    expectReading(
      fileOf({ ...survey, agreed: 4177, groups }),
      [fault('evidence[0].agreed', words.over('responded'), words.atMost('responded'))],
      { bad: 'faulty', sound: 'used' },
    )
  })

  const tooLarge = [words.groupOverWhole, words.atMostWhole] as const
  test.each([
    ['more who responded than the whole', survey, { responded: 4177, agreed: 3907 }, 'responded'],
    ['more who agreed than the whole', survey, { responded: 3919, agreed: 3911 }, 'agreed'],
    ['more who did not agree than the whole', survey, { responded: 2003, agreed: 1733 }, 'agreed'],
    ['more asked than the whole', { ...survey, asked: 4211 }, { asked: 4217, responded: 2003, agreed: 1801 }, 'asked'],
    [
      'more asked than the population of the whole',
      { ...survey, population: 4211 },
      { asked: 4217, responded: 2003, agreed: 1801 },
      'asked',
    ],
    [
      'a larger population than the whole',
      { ...survey, population: 4211 },
      { population: 4217, responded: 2003, agreed: 1801 },
      'population',
    ],
    ['more eligible than the whole', coverage, { eligible: 4177, reached: 3907 }, 'eligible'],
    ['more reached than the whole', coverage, { eligible: 3919, reached: 3911 }, 'reached'],
    ['more not reached than the whole', coverage, { eligible: 2003, reached: 1733 }, 'reached'],
  ])('have not %s', (_, item, counts, field) => {
    expectReading(
      fileOf({ ...item, groups: [{ group: 'a', ...counts }] }),
      [fault(`evidence[0].groups[0].${field}`, ...tooLarge)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test.each([
    [
      'responded',
      [
        { group: 'a', responded: 2203, agreed: 2003 },
        { group: 'b', responded: 2153, agreed: 1901 },
      ],
    ],
    [
      'agreed',
      [
        { group: 'a', responded: 2053, agreed: 2011 },
        { group: 'b', responded: 2063, agreed: 1999 },
      ],
    ],
    [
      // Of those who did not agree, each group has fewer than the whole, and both together have more.
      'agreed',
      [
        { group: 'a', responded: 2003, agreed: 1801 },
        { group: 'b', responded: 2011, agreed: 1861 },
      ],
    ],
  ])('of one family divide the whole: %s', (_field, groups) => {
    const family = groups.map((counts) => ({ ...counts, family: 'homeLanguage' }))
    expectReading(
      fileOf({ ...survey, groups: family }),
      [fault('evidence[0].groups', words.familyOverWhole('homeLanguage'), words.familyPartitions)],
      { bad: 'faulty', sound: 'used' },
    )
    const [first, ...others] = groups.map((counts) => ({ ...counts, family: 'disability' }))
    expectReading(fileOf({ ...survey, groups: [{ ...first, family: undefined }, ...others] }), [], {
      bad: 'used',
      sound: 'used',
    })
    expectReading(fileOf({ ...survey, groups }), [], { bad: 'used', sound: 'used' })
  })

  test('of one family may come to exactly the whole', () => {
    const groups = [
      { group: 'a', family: 'f', responded: 2003, agreed: 1801 },
      { group: 'b', family: 'f', responded: 2168, agreed: 2106 },
    ]
    expectReading(fileOf({ ...survey, groups }), [], { bad: 'used', sound: 'used' })
  })

  test('that are more than a thousand are a fault, and cost no time', () => {
    const groups = (many: number) =>
      Array.from({ length: many }, (_, index) => ({ group: `g${index}`, family: `f${index}`, responded: 3, agreed: 3 }))
    expect(readEvidence(fileOf({ ...survey, groups: groups(1000) })).faults).toEqual([])
    const { faults } = readEvidence(fileOf({ ...survey, groups: groups(300_000) }))
    expect(faults).toEqual([fault('evidence[0].groups', words.wrong, expectation.groups)])
  })
})

describe('a day', () => {
  const impossible = [
    '2026-02-30',
    '2025-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-08-00',
    '21/11/2026',
    '2026-8-21',
    '20260821',
    '2026-08-21T09:00:00Z',
    '2026-08-21 ',
    '2026-08-21\n',
    '+002026-08-21',
    '２０２６-08-21',
    '',
    null,
    20260821,
  ]
  test.each(impossible)('%j is a fault wherever a day belongs', (day) => {
    const faults = (field: 'date' | 'from' | 'to' | 'reviewed') => [
      fault(`evidence[0].${field}`, wrong(day), expectation[field]),
    ]
    for (const item of [survey, coverage, occasion, document, observation]) {
      expectReading(fileOf({ ...item, date: day }), faults('date'), { bad: 'faulty', sound: 'used' })
    }
    expectReading(fileOf({ ...tally, from: day }), faults('from'), { bad: 'faulty', sound: 'used' })
    expectReading(fileOf({ ...tally, to: day }), faults('to'), { bad: 'faulty', sound: 'used' })
    expectReading(fileOf({ ...document, reviewed: day }), faults('reviewed'), { bad: 'faulty', sound: 'used' })
  })

  test.each(['2024-02-29', '2000-02-29', '2028-02-29', '1900-02-28'])('%s exists', (day) => {
    expect(readEvidence(fileOf({ ...survey, date: day })).faults).toEqual([])
  })

  test('of a period’s start may not follow its end', () => {
    expectReading(
      fileOf({ ...tally, from: '2026-11-01' }),
      [fault('evidence[0].from', words.afterTo, words.notAfterTo)],
      { bad: 'faulty', sound: 'used' },
    )
    expectReading(fileOf({ ...tally, from: tally.to }), [], { bad: 'used', sound: 'used' })
  })

  test('of a review may not follow the report', () => {
    expectReading(
      fileOf({ ...document, reviewed: '2026-08-22' }),
      [fault('evidence[0].reviewed', words.afterReport, words.notAfterReport)],
      { bad: 'faulty', sound: 'used' },
    )
    expectReading(fileOf({ ...document, reviewed: document.date }), [], { bad: 'used', sound: 'used' })
  })
})

describe('a closed list', () => {
  test.each([
    ['channel', { ...occasion, channel: 'emial' }, 'channel', channels, 'email'],
    ['channel of a tally', { ...tally, channels: ['phone', 'newsleter'] }, 'channels[1]', channels, 'newsletter'],
    ['role', { ...observation, role: 'princpal' }, 'role', roles, 'principal'],
    ['party', { ...document, consulted: ['families', 'studens'] }, 'consulted[1]', parties, 'students'],
    ['availability', { ...document, availability: 'publish' }, 'availability', availabilities, 'published'],
    ['judgement', { ...observation, judgement: 'notmet' }, 'judgement', ['met', 'notMet'], 'notMet'],
  ])('has no such %s, and the nearest is named', (_, item, path, known, nearest) => {
    expectReading(fileOf(item), [fault(`evidence[0].${path}`, words.wrong, words.oneOf(known), nearest)], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test.each([
    ['channel', { ...occasion, channel: 'pigeon' }, 'channel', channels],
    ['role', { ...observation, role: '__proto__' }, 'role', roles],
    ['party', { ...document, consulted: ['constructor'] }, 'consulted[0]', parties],
    ['availability', { ...document, availability: 4171 }, 'availability', availabilities],
    ['judgement', { ...observation, judgement: 'unknown' }, 'judgement', ['met', 'notMet']],
  ])('has no such %s, and none is near', (_, item, path, known) => {
    expectReading(fileOf(item), [fault(`evidence[0].${path}`, words.wrong, words.oneOf(known))], {
      bad: 'faulty',
      sound: 'used',
    })
  })

  test.each([
    ['channels', { ...tally, channels: 'email' }, expectation.channels],
    ['consulted', { ...document, consulted: { families: true } }, expectation.consulted],
    ['channels', { ...tally, channels: Array(300_000).fill('pigeon') }, expectation.channels],
  ])('of %s is a list, and no endless one', (field, item, expected) => {
    expectReading(fileOf(item), [fault(`evidence[0].${field}`, words.wrong, expected)], {
      bad: 'faulty',
      sound: 'used',
    })
  })
})

describe('an activity', () => {
  test('that never happened had no channels', () => {
    expectReading(
      fileOf({ ...tally, times: 0, channels: ['email'] }),
      [fault('evidence[0].channels', words.channelsOfNothing, words.noChannels)],
      { bad: 'faulty', sound: 'used' },
    )
    expectReading(fileOf({ ...tally, times: 0, channels: [] }), [], { bad: 'used', sound: 'used' })
  })

  test('that happened did so through a channel, known or not', () => {
    expectReading(
      fileOf({ ...tally, channels: [] }),
      [fault('evidence[0].channels', words.happenedThroughNone, words.channelsOrNone)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('with the first or the last day of a period is a tally, which lacks the rest', () => {
    const missing = (...fields: ('from' | 'to' | 'times')[]) =>
      fields.map((field) => fault(`evidence[0].${field}`, words.missing, expectation[field]))
    const { from, to, times, ...rest } = tally
    expectReading(fileOf({ ...rest, from }), missing('to', 'times'), { bad: 'faulty', sound: 'used' })
    expectReading(fileOf({ ...rest, to }), missing('from', 'times'), { bad: 'faulty', sound: 'used' })
    expectReading(fileOf({ ...rest, times }), missing('from', 'to'), { bad: 'faulty', sound: 'used' })
  })

  test('is an occasion or a tally, not both', () => {
    const fields = words.oneOf(['id', 'source', 'measure', 'from', 'to', 'times', 'channels'])
    expectReading(fileOf({ ...tally, date: '2026-08-21' }), [fault('evidence[0].date', words.unknownField, fields)], {
      bad: 'faulty',
      sound: 'used',
    })
  })
})

describe('a document', () => {
  test.each([
    ['reviewed', '2026-08-21'],
    ['consulted', []],
    ['availability', 'published'],
  ])('that does not exist has no %s', (field, value) => {
    expectReading(
      fileOf({ ...document, exists: false, [field]: value }),
      [fault(`evidence[0].${field}`, words.ofNoDocument, words.leaveOut)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test.each(['yes', 1, null])('exists or does not: %j is neither', (exists) => {
    expectReading(fileOf({ ...document, exists }), [fault('evidence[0].exists', wrong(exists), expectation.exists)], {
      bad: 'faulty',
      sound: 'used',
    })
  })
})

describe('an unknown field', () => {
  test.each([
    ['aggreed', 'agreed'],
    ['Date', 'date'],
    ['group', 'groups'],
    ['mesure', 'measure'],
    ['comment', undefined],
    ['xy', undefined],
    ['q', undefined],
    ['toString', undefined],
    ['constructor', undefined],
  ])('%s is a fault, not ignored', (field, nearest) => {
    expectReading(
      fileOf(withKey(survey, field, 4171)),
      [fault(`evidence[0].${field}`, words.unknownField, words.oneOf(surveyFields), nearest)],
      { bad: 'faulty', sound: 'used' },
    )
  })

  test('is one in every kind of item', () => {
    for (const item of [survey, coverage, occasion, tally, document, observation]) {
      const { faults } = readEvidence(fileOf({ ...item, remark: 4171 }))
      expect(faults.map(({ path }) => path)).toEqual(['evidence[0].remark'])
    }
  })

  test.each([
    ['__proto__', '__proto__', '["__proto__"]'],
    ['empty', '', '[""]'],
    ['two fields', 'a.b', '["a.b"]'],
    ['a place', 'groups[0].agreed', '["groups[0].agreed"]'],
    ['a quotation mark', '"', '["\\""]'],
    ['an escape sequence', '\u001b[2J', '["\\u001b[2J"]'],
    ['half a character', '\ud800', '["\\ud800"]'],
    ['a million characters', 'k'.repeat(1_000_000), `["${'k'.repeat(40)}…"]`],
  ])('that is %s stands quoted in the path, so that it cannot pass for another place', (_, field, quoted) => {
    expectReading(
      fileOf(withKey(survey, field, { polluted: true })),
      [fault(`evidence[0]${quoted}`, words.unknownField, words.oneOf(surveyFields))],
      { bad: 'faulty', sound: 'used' },
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test.each(['__proto__', 'constructor', 'toString'])('%s is a fault at every depth', (field) => {
    const quoted = field === '__proto__' ? '["__proto__"]' : `.${field}`
    const top = field === '__proto__' ? '["__proto__"]' : field
    const file = withKey(
      {
        ...fileOf(withKey(survey, 'groups', [withKey({ group: 'a', responded: 2003, agreed: 1801 }, field, {})])),
        subject: withKey({ id: 'school', name: 'A school' }, field, {}),
        notApplicable: [withKey({ indicator: observation.indicator, reason: 'None.' }, field, {})],
      },
      field,
      { evidence: [] },
    )
    const reading = readEvidence(file)
    expect(reading.faults.map(({ path }) => path)).toEqual([
      top,
      `subject${quoted}`,
      `evidence[0].groups[0]${quoted}`,
      `notApplicable[0]${quoted}`,
    ])
    expect(outcomesOf(reading)).toEqual({ bad: 'faulty', sound: 'used' })
  })
})

describe('an id', () => {
  test.each([
    ['missing', undefined, words.missing],
    ['empty', '', words.wrong],
    ['201 characters long', 'x'.repeat(201), words.wrong],
    ['a million characters long', 'x'.repeat(1_000_000), words.wrong],
    ['a number', 4171, words.wrong],
    ['null', null, words.isNull],
  ])('that is %s is a fault, and in no ledger', (_, id, problem) => {
    const reading = expectReading(fileOf({ ...survey, id }), [fault('evidence[0].id', problem, expectation.id)], {
      sound: 'used',
    })
    expect(reading.faulty).toEqual([])
  })

  test.each([
    ['200 characters long', 'x'.repeat(200)],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['toString', 'toString'],
    ['a space', ' '],
    ['full of control characters', 'a\u0000\u001b[31m\r\n\u009b2J'],
    ['full of halves of characters', '\ud800 and \udc00'],
    ['written backwards', '\u202edetcaf'],
  ])('may be %s', (_, id) => {
    expectReading(fileOf({ ...survey, id }), [], { [id]: 'used', sound: 'used' })
  })

  test('that two items share sets both aside', () => {
    const shared = (index: number) => fault(`evidence[${index}].id`, words.sharedId, words.uniqueId)
    const reading = expectReading(fileOf(survey, { ...coverage, id: survey.id }), [shared(0), shared(1)], {
      bad: 'faulty',
      sound: 'used',
    })
    expect(reading.faulty).toEqual(['bad'])
    expect(reading.evidence).toEqual([sound])
  })

  test.each(['__proto__', 'constructor', 'toString'])('%s that two items share sets both aside', (id) => {
    const reading = readEvidence(fileOf({ ...survey, id }, { ...coverage, id }))
    expect(reading.faults.map(({ path }) => path)).toEqual(['evidence[0].id', 'evidence[1].id'])
    expect(outcomesOf(reading)).toEqual({ [id]: 'faulty', sound: 'used' })
  })

  test.each([
    ['a wrong count', { ...survey, agreed: -4171 }, 'agreed'],
    ['an unknown measure', { ...survey, measure: 'weather' }, 'measure'],
    ['more who agreed than responded', { ...survey, agreed: 4177 }, 'agreed'],
  ])('that a sound item shares with one that has %s sets both aside', (_, broken, field) => {
    const reading = readEvidence(fileOf(broken, coverage))
    expect(reading.faults.map(({ path }) => path)).toEqual([`evidence[0].${field}`, 'evidence[0].id', 'evidence[1].id'])
    expect(reading.faulty).toEqual(['bad'])
    expect(outcomesOf(reading)).toEqual({ bad: 'faulty', sound: 'used' })
  })
})

describe('what is longer than it may be', () => {
  test.each([
    ['a source', { ...survey, source: 'x'.repeat(2001) }, 'source', expectation.source],
    ['a note', { ...observation, note: 'x'.repeat(2001) }, 'note', expectation.note],
  ])('%s is a fault', (_, item, field, expected) => {
    expectReading(fileOf(item), [fault(`evidence[0].${field}`, words.wrong, expected)], {
      bad: 'faulty',
      sound: 'used',
    })
  })
})

describe('what does not apply', () => {
  const declared = { indicator: 'communication/evolving/feel-welcome', reason: 'The school has no families yet.' }

  test('is read and judged', () => {
    const reading = readEvidence({ ...fileOf(), notApplicable: [declared] })
    expect(reading).toMatchObject({ faults: [], notApplicable: [declared] })
    const { faults: _, ...request } = reading
    const { components } = assess({ ...request, asOf })
    expect(components.communication.indicators[declared.indicator as never]).toMatchObject({
      verdict: 'notApplicable',
      notApplicableBecause: declared.reason,
    })
  })

  test.each([
    ['null', null],
    ['text', declared.indicator],
    ['an object', declared],
  ])('is a list: %s is not', (_, notApplicable) => {
    expectReading({ ...fileOf(), notApplicable }, [fault('notApplicable', words.wrong, words.list)], { sound: 'used' })
  })

  test.each([
    ['text', 'x', [fault('notApplicable[0]', words.notAnObject, words.declaration)]],
    [
      'an unknown indicator',
      { ...declared, indicator: 'communication/evolving/feel-welcom' },
      [fault('notApplicable[0].indicator', words.wrong, words.oneOf(indicators), declared.indicator)],
    ],
    [
      '__proto__',
      { ...declared, indicator: '__proto__' },
      [fault('notApplicable[0].indicator', words.wrong, words.oneOf(indicators))],
    ],
    [
      'no reason',
      { indicator: declared.indicator },
      [fault('notApplicable[0].reason', words.missing, expectation.reason)],
    ],
    [
      'an empty reason',
      { ...declared, reason: '' },
      [fault('notApplicable[0].reason', words.wrong, expectation.reason)],
    ],
    [
      'an unknown field',
      { ...declared, reasons: 'x' },
      [fault('notApplicable[0].reasons', words.unknownField, words.oneOf(['indicator', 'reason']), 'reason')],
    ],
  ])('is not declared by %s, and the sound declaration after it counts', (_, entry, faults) => {
    const other = { indicator: 'success/signs/equal-partners', reason: 'Not asked here.' }
    const reading = expectReading({ ...fileOf(), notApplicable: [entry, other] }, faults, { sound: 'used' })
    expect(reading.notApplicable).toEqual([other])
  })

  test('is declared once for an indicator, else not at all', () => {
    const twice = (index: number) => fault(`notApplicable[${index}].indicator`, words.declaredTwice, words.declaration)
    const notApplicable = [declared, { ...declared, reason: 'Another.' }]
    const reading = expectReading({ ...fileOf(), notApplicable }, [twice(0), twice(1)], { sound: 'used' })
    expect(reading.notApplicable).toEqual([])
    expectReading(
      { ...fileOf(), notApplicable: [declared, { indicator: declared.indicator }] },
      [twice(0), fault('notApplicable[1].reason', words.missing, expectation.reason)],
      { sound: 'used' },
    )
  })
})

describe('input of any size is read', { timeout: 60_000 }, () => {
  test('20,000 levels deep', () => {
    const deep = (open: string, close: string) =>
      JSON.parse(`${open.repeat(20_000)}4171${close.repeat(20_000)}`) as unknown
    for (const value of [deep('[', ']'), deep('{"a":', '}')]) {
      expect(readEvidence(value).evidence).toEqual([])
      for (const field of Object.keys(survey)) {
        const reading = readEvidence(fileOf({ ...survey, [field]: value }))
        expect(reading.faults.map(({ path }) => path)).toEqual([`evidence[0].${field}`])
        expect(reading.evidence).toEqual([sound])
      }
      expect(readEvidence(fileOf({ ...survey, extra: value })).faults).toHaveLength(1)
      expect(readEvidence({ ...fileOf(), evidence: value, subject: value, notApplicable: value }).evidence).toEqual([])
    }
  })

  test('100,000 items, sound and broken', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({
      ...survey,
      id: `item ${index}`,
      agreed: index % 2 === 0 ? 3907 : 4177,
    }))
    const reading = readEvidence(fileOf(...items))
    expect(reading.evidence).toHaveLength(50_001)
    expect(reading.faulty).toHaveLength(50_000)
    expect(reading.faults).toHaveLength(50_000)
    const { faults: _, ...request } = reading
    expect(assess({ ...request, asOf }).ledger).toHaveLength(100_001)
  })

  test('with more mistakes in one place than a call takes arguments', () => {
    // Node takes some 125,000.
    const many = 150_000
    const keys = Object.fromEntries(Array.from({ length: many }, (_, index) => [`field${index}`, 1]))
    expect(readEvidence(fileOf({ ...survey, ...keys })).faults).toHaveLength(many)
    expect(readEvidence({ ...fileOf(), subject: { id: 'a', name: 'A', ...keys } }).faults).toHaveLength(many)
    expect(readEvidence({ ...fileOf(), ...keys }).faults).toHaveLength(many)
    const notApplicable = [{ indicator: observation.indicator, reason: 'x', ...keys }]
    expect(readEvidence({ ...fileOf(), notApplicable }).faults).toHaveLength(many)
  })

  test('with texts of a million characters', () => {
    const long = 'x'.repeat(1_000_000)
    for (const item of [survey, coverage, occasion, tally, document, observation]) {
      for (const field of Object.keys(item)) {
        const { faults, evidence } = readEvidence(fileOf({ ...item, [field]: long }))
        expect(faults.map(({ path }) => path)).toEqual([`evidence[0].${field}`])
        expect(JSON.stringify(faults).length).toBeLessThan(5000)
        expect(evidence).toEqual([sound])
      }
    }
  })
})

test('another framework is read by its own ids', () => {
  const measures = { weather: fiso.measures['families-feel-safe'] }
  const framework = JSON.parse(JSON.stringify({ ...fiso, measures })) as typeof fiso
  const item = { ...survey, measure: 'weather' }
  expect(readEvidence(fileOf(item), framework).evidence).toEqual([item])
  const { faults } = readEvidence(fileOf(), framework)
  expect(faults).toEqual([fault('evidence[0].measure', words.unknownId, words.measureId)])
  expectNoCounts(fileOf(), faults)
})
