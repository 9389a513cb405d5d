import { describe, expect, test } from 'vitest'
import { policies } from '../../data'
import { ingest } from '../../src/ingest'

const scale = { agree: ['Yes'], disagree: ['No'] }
const measures = ['families-feel-welcome', 'families-feel-safe', 'families-feel-supported'] as const
const language = {
  column: 'Language',
  family: 'homeLanguage',
  values: { English: 'english', Arabic: 'arabic', Somali: 'somali' },
}
const income = { column: 'Income', family: 'income', values: { Low: 'lowIncome', Other: null } }

type Person = readonly [language: string, income: string, ...answers: string[]]

/** So many people of a kind; of every four who answer yes, the fourth says no, so that both sides are shown. */
function people(count: number, of: string, at: string, answers: number): Person[] {
  return Array.from({ length: count }, (_, n) => [
    of,
    at,
    ...Array.from({ length: answers }, () => (n % 4 === 3 ? 'No' : 'Yes')),
  ])
}

function reportedOf(persons: readonly Person[], groups: readonly object[] = [language], options = {}) {
  const answers = Math.max(...persons.map((person) => person.length - 2))
  const rows = [['Language', 'Income', ...measures.slice(0, answers)], ...persons]
  const columns = measures.slice(0, answers).map((measure) => ({ column: measure, measure, scale }))
  const {
    evidence,
    columns: fates,
    faults,
  } = ingest(rows, { formatVersion: 1, date: '2026-05-20', columns, groups }, options)
  const reported = evidence.map((item) => item.groups?.map(({ group, responded }) => `${group} ${responded}`))
  return { evidence, reported, fates, faults }
}

/** The answers to one question left blank by the first so many of a group. */
function leavingBlank(persons: readonly Person[], count: number, of: string, question: number): Person[] {
  let left = count
  return persons.map((person) => {
    if (person[0] !== of || left === 0) return person
    left -= 1
    return person.map((cell, at) => (at === question + 2 ? '' : cell)) as unknown as Person
  })
}

describe('a measure that few people answered', () => {
  const persons = people(9, 'English', '', 1)

  test('is not in the evidence, and how many there were is nowhere', () => {
    const { evidence, fates, faults } = reportedOf(persons)
    expect(evidence).toEqual([])
    expect(fates[2]).toEqual({ column: 3, header: measures[0], fate: 'tooFew', measure: measures[0] })
    expect(JSON.stringify([fates, faults])).not.toContain('9')
  })

  test('is there with ten, or with as many as another policy asks for', () => {
    expect(reportedOf(people(10, 'English', '', 1)).evidence).toHaveLength(1)
    const policy = { ...policies.standard, minimumResponses: 9 }
    expect(reportedOf(persons, [], { policy }).evidence).toHaveLength(1)
  })
})

describe('groups', () => {
  test('are reported where each and the rest reach ten, with their counts', () => {
    const { evidence } = reportedOf([...people(20, 'English', '', 1), ...people(12, 'Arabic', '', 1)])
    expect(evidence[0]?.groups).toEqual([
      { group: 'arabic', family: 'homeLanguage', responded: 12, agreed: 9 },
      { group: 'english', family: 'homeLanguage', responded: 20, agreed: 15 },
    ])
  })

  test('are none where no group is large enough, and not stated where the codebook has none or cannot be read', () => {
    const persons = [...people(20, 'English', '', 1), ...people(3, 'Arabic', '', 1)]
    expect(reportedOf(persons).reported).toEqual([[]])
    expect(reportedOf(persons, []).evidence[0]).not.toHaveProperty('groups')
    expect(reportedOf(persons, [language, { ...income, values: 7 }]).evidence[0]).not.toHaveProperty('groups')
  })

  test('hold the next smallest back with one that is too small, which would follow by subtraction', () => {
    const persons = [...people(30, 'English', '', 1), ...people(14, 'Arabic', '', 1), ...people(7, 'Somali', '', 1)]
    expect(reportedOf(persons).reported).toEqual([['english 30']])
  })

  test('are the same in every item, so that one does not tell of what another holds back', () => {
    const all = [...people(30, 'English', '', 2), ...people(14, 'Arabic', '', 2), ...people(12, 'Somali', '', 2)]
    expect(reportedOf(all).reported).toEqual([
      ['arabic 14', 'english 30', 'somali 12'],
      ['arabic 14', 'english 30', 'somali 12'],
    ])
    expect(reportedOf(leavingBlank(all, 3, 'Somali', 1)).reported).toEqual([['english 30'], ['english 30']])
  })

  test('of an item that reports none of a family do not bind the others', () => {
    const all = [...people(30, 'English', '', 2), ...people(14, 'Arabic', '', 2)]
    const few = leavingBlank(all, 9, 'Arabic', 1)
    expect(reportedOf(few).reported).toEqual([['arabic 14', 'english 30'], []])
  })

  test('are none where nearly all agree, as they would tell of who does not', () => {
    const persons = [...people(20, 'English', '', 1), ...people(20, 'Arabic', '', 1)].map(
      ([of, at]): Person => [of, at, 'Yes'],
    )
    expect(reportedOf(persons).reported).toEqual([[]])
  })

  test('are counted without those who name two of one family, which is told', () => {
    const persons = [
      ...people(20, 'English', '', 1),
      ...people(14, 'Arabic', '', 1),
      ...people(12, 'Arabic; Somali', '', 1),
    ]
    const { reported, faults } = reportedOf(persons, [{ ...language, separator: ';' }])
    expect(reported).toEqual([['arabic 14', 'english 20']])
    expect(faults).toMatchObject([{ path: 'groups[0].values' }])
  })

  test('take several answers of one group, and answers of none, as the group', () => {
    const values = { English: null, Arabic: 'other', Somali: 'other' }
    const persons = [
      ...people(20, 'English', '', 1),
      ...people(8, 'Arabic;Somali;', '', 1),
      ...people(4, 'English;Arabic', '', 1),
    ]
    const { reported, faults } = reportedOf(persons, [{ ...language, values, separator: ';' }])
    expect(reported).toEqual([['other 12']])
    expect(faults).toEqual([])
  })

  test('are not said to be none where those whose group is not known could make one large enough', () => {
    const persons = [...people(20, '', '', 1), ...people(6, 'Arabic', '', 1)]
    const values = { Arabic: 'arabic', Somali: 'somali' }
    const groups = [{ ...language, values, separator: ';' }]
    expect(reportedOf([...persons, ...people(3, 'Hazaragi', '', 1)], groups).reported).toEqual([[]])
    expect(reportedOf([...persons, ...people(4, 'Hazaragi', '', 1)], groups).reported).toEqual([undefined])
    expect(reportedOf([...persons, ...people(4, 'Arabic;Somali', '', 1)], groups).reported).toEqual([undefined])
    expect(reportedOf([...people(20, '', '', 1), ...people(10, 'Hazaragi', '', 1)], groups).reported).toEqual([
      undefined,
    ])
  })

  test('are not said to be none where they are held back for the sake of another item only', () => {
    const all = [...people(14, 'English', '', 2), ...people(14, 'Arabic', '', 2), ...people(20, '', '', 2)]
    const few = leavingBlank(leavingBlank(all, 5, 'English', 1), 5, 'Arabic', 0)
    expect(reportedOf(few).reported).toEqual([undefined, undefined])
    expect(reportedOf(few.map((person): Person => [person[0], person[1], person[2] as string])).reported).toEqual([
      ['english 14'],
    ])
  })

  test('that the codebook does not know are named by themselves, not with the answers beside them, where ten people gave them', () => {
    const values = { English: null, Arabic: 'arabic' }
    const persons = [
      ...people(20, 'English', '', 1),
      ...people(12, 'Arabic', '', 1),
      ...people(6, 'English; Hazaragi', '', 1),
      ...people(4, 'Hazaragi', '', 1),
      ...people(5, 'English; Tetum', '', 1),
    ]
    const { faults } = reportedOf(persons, [{ ...language, values, separator: ';' }])
    expect(faults.map(({ message }) => message.split(',')[0])).toEqual([
      'holds the answer “Hazaragi”',
      'holds answers that few people gave and the codebook does not know; they are left out; expected: an answer that the codebook names',
    ])
  })

  test('do not count who gives an answer that the codebook does not know', () => {
    const persons = [...people(20, 'English', '', 1), ...people(12, 'Arabic', '', 1), ...people(11, 'Hazaragi', '', 1)]
    const { reported, faults } = reportedOf(persons)
    expect(reported).toEqual([['arabic 12', 'english 20']])
    expect(faults).toMatchObject([{ message: expect.stringContaining('“Hazaragi”') }])
  })
})

describe('answers that only “otherwise” takes', () => {
  const values = { English: null }
  const another = { ...language, values, otherwise: 'another' }
  const rare = ['Tetum', 'Dinka', 'Karen', 'Hazaragi'].flatMap((answer) => people(3, answer, '', 1))
  const english = people(20, 'English', '', 1)

  test('are of its group together, though few gave each, and none of them is said', () => {
    const { reported, faults, evidence, fates } = reportedOf([...english, ...rare], [another])
    expect(reported).toEqual([['another 12']])
    expect(faults).toEqual([])
    expect(JSON.stringify([evidence, fates])).not.toMatch(/Tetum|Dinka|Karen|Hazaragi/)
  })

  test('are of a group that “values” names too', () => {
    const persons = [...english, ...people(6, 'Arabic', '', 1), ...people(6, 'Tetum', '', 1)]
    expect(reportedOf(persons, [{ ...another, values: { ...values, Arabic: 'another' } }]).reported).toEqual([
      ['another 12'],
    ])
  })

  test('are of no group where it is null, and no fault', () => {
    const { reported, faults } = reportedOf(
      [...english, ...rare],
      [{ ...language, values: { English: 'english' }, otherwise: null }],
    )
    expect(reported).toEqual([['english 20']])
    expect(faults).toEqual([])
  })

  test('are one group where somebody chose several of them, and another group with one that is named', () => {
    const persons = [...english, ...people(12, 'Tetum; Dinka', '', 1), ...people(11, 'English; Karen', '', 1)]
    expect(reportedOf(persons, [{ ...another, separator: ';' }])).toMatchObject({
      reported: [['another 23']],
      faults: [],
    })
    const both = { ...another, values: { English: 'english' }, separator: ';' }
    expect(reportedOf(persons, [both])).toMatchObject({
      reported: [['another 12', 'english 20']],
      faults: [{ path: 'groups[0].values' }],
    })
  })

  test('are held back with the group beside them where they are few', () => {
    const persons = [...english, ...people(14, 'Arabic', '', 1), ...people(7, 'Tetum', '', 1)]
    const groups = [{ ...another, values: { English: 'english', Arabic: 'arabic' } }]
    expect(reportedOf(persons, groups).reported).toEqual([['english 20']])
  })

  test.each(['Prefer not to say', 'N/A', 'parent@example.org', '0390000000', '2018-03-20T00:00:00Z'])(
    'are none that tell of no group or of a person: %s',
    (answer) => {
      const persons = [...english, ...rare, ...people(4, answer, '', 1)]
      expect(reportedOf(persons, [another])).toMatchObject({
        reported: [['another 12']],
        faults: [{ path: 'groups[0].column', message: expect.stringContaining('“otherwise” does not take') }],
      })
    },
  )

  test('are not named with an answer beside them that tells of no group', () => {
    const persons = [...english, ...rare, ...people(12, 'Tetum; Prefer not to say', '', 1)]
    const { reported, faults } = reportedOf(persons, [{ ...another, separator: ';' }])
    expect(reported).toEqual([['another 12']])
    expect(faults).toMatchObject([{ message: expect.stringContaining('holds the answer “Prefer not to say”') }])
    expect(JSON.stringify(faults)).not.toContain('Tetum')
  })

  test('are told without a fault where “values” says that such an answer is of no group', () => {
    const persons = [...english, ...rare, ...people(4, 'Prefer not to say', '', 1)]
    const groups = [{ ...another, values: { ...values, 'Prefer not to say': null } }]
    expect(reportedOf(persons, groups)).toMatchObject({ reported: [['another 12']], faults: [] })
  })

  test('are none of blank cells and of cells that cannot be read', () => {
    const persons = [...english, ...rare, ...people(9, ' ', '', 1)]
    expect(reportedOf(persons, [another])).toMatchObject({ reported: [['another 12']], faults: [] })
    const unreadable = [...persons, ...people(9, {} as string, '', 1)]
    expect(reportedOf(unreadable, [another])).toMatchObject({ reported: [['another 12']], faults: [{}] })
  })

  test('do not make a column that is mostly addresses one that is read', () => {
    const persons = Array.from({ length: 30 }, (_, n) => people(1, `parent${n}@example.org`, '', 1)).flat()
    const { evidence, faults } = reportedOf([...persons, ...rare], [another])
    expect(evidence[0]).not.toHaveProperty('groups')
    expect(faults).toMatchObject([{ message: expect.stringContaining('mostly made of addresses') }])
  })
})

describe('two families', () => {
  const values = { English: null, Arabic: 'arabic' }
  const families = [{ ...language, values }, income]

  test('are both reported where no small group follows from the two', () => {
    const persons = [
      ...people(20, 'English', 'Low', 1),
      ...people(12, 'Arabic', 'Low', 1),
      ...people(15, 'English', 'Other', 1),
      ...people(11, 'Arabic', 'Other', 1),
    ]
    expect(reportedOf(persons, families).reported).toEqual([['arabic 23', 'lowIncome 32']])
  })

  test.each<[string, string, Person[]]>([
    [
      'one group lies in the other',
      'lowIncome 16',
      [...people(12, 'Arabic', 'Low', 1), ...people(4, 'English', 'Low', 1), ...people(30, 'English', 'Other', 1)],
    ],
    [
      'the other lies in the one',
      'arabic 16',
      [...people(12, 'Arabic', 'Low', 1), ...people(4, 'Arabic', 'Other', 1), ...people(30, 'English', 'Other', 1)],
    ],
    [
      'nobody is in both, and few in neither',
      'lowIncome 16',
      [...people(14, 'Arabic', 'Other', 1), ...people(16, 'English', 'Low', 1), ...people(4, 'English', 'Other', 1)],
    ],
    [
      'nobody is in neither, and few in both',
      'lowIncome 20',
      [...people(14, 'Arabic', 'Other', 1), ...people(16, 'English', 'Low', 1), ...people(4, 'Arabic', 'Low', 1)],
    ],
  ])('hold that of the smaller group back where %s', (_, left, persons) => {
    expect(reportedOf(persons, families).reported).toEqual([[left]])
    expect(reportedOf(persons, [families[0] as object]).reported[0]).toHaveLength(1)
    expect(reportedOf(persons, [families[1] as object]).reported[0]).toHaveLength(1)
  })

  test('are both reported where the groups are the same people', () => {
    const persons = [...people(12, 'Arabic', 'Low', 1), ...people(30, 'English', 'Other', 1)]
    expect(reportedOf(persons, families).reported).toEqual([['arabic 12', 'lowIncome 12']])
  })

  const four = { ...language, values: { ...language.values, Hindi: 'hindi' } }
  test.each<[string, string[], Person[]]>([
    [
      'lies in two groups together',
      ['lowIncome 31'],
      [
        ...people(30, 'English', 'Other', 1),
        ...people(20, 'Hindi', 'Other', 1),
        ...people(14, 'Arabic', 'Low', 1),
        ...people(17, 'Somali', 'Low', 1),
        ...people(3, 'Somali', 'Other', 1),
      ],
    ],
    [
      'has two groups together in it',
      ['lowIncome 37'],
      [
        ...people(30, 'English', 'Other', 1),
        ...people(18, 'Hindi', 'Other', 1),
        ...people(3, 'English', 'Low', 1),
        ...people(14, 'Arabic', 'Low', 1),
        ...people(20, 'Somali', 'Low', 1),
      ],
    ],
    [
      'lies among those whom no group of the other shows',
      ['arabic 16', 'english 30'],
      [
        ...people(30, 'English', 'Other', 1),
        ...people(16, 'Arabic', 'Other', 1),
        ...people(12, 'Somali', 'Low', 1),
        ...people(2, '', 'Low', 1),
        ...people(3, '', 'Other', 1),
      ],
    ],
  ])('hold the one of the smallest group back where a group of one %s, and few are left over', (_, left, persons) => {
    expect(reportedOf(persons, [four, income]).reported).toEqual([left])
    expect(reportedOf(persons, [income, four]).reported).toEqual([left])
    expect(reportedOf(persons, [four]).reported[0]?.length).toBeGreaterThan(1)
    expect(reportedOf(persons, [income]).reported[0]).toHaveLength(1)
  })

  test.each([
    [13, 2, true],
    [12, 12, true],
    [13, 13, false],
  ])('of %i groups and of %i inside one another are both reported: %o', (many, few, areBoth) => {
    const names = Array.from({ length: many }, (__, n) => `L${n}`)
    const families = [
      { ...language, values: Object.fromEntries(names.map((name) => [name, name])) },
      { ...income, values: Object.fromEntries(names.map((name, n) => [name, `I${n % few}`])) },
    ]
    const persons = names.flatMap((name) => people(12, name, name, 1))
    for (const order of [families, families.toReversed()]) {
      expect(reportedOf(persons, order).reported[0]?.length).toBe(areBoth ? many + few : many)
    }
  })

  test('cannot share a group', () => {
    const persons = [...people(20, 'English', 'Low', 1), ...people(20, 'Arabic', 'Other', 1)]
    const shared = [language, { ...income, values: { Low: 'arabic' } }]
    const { evidence, faults } = reportedOf(persons, shared)
    expect(evidence[0]).not.toHaveProperty('groups')
    expect(faults.map(({ path }) => path)).toEqual(['groups[0].values', 'groups[1].values'])
  })
})
