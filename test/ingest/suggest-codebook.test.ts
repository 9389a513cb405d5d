import { describe, expect, test } from 'vitest'
import { ingest, readRows, suggestCodebook } from '../../src/ingest'
import { surveyExports } from '../support/survey-exports'

const exports = surveyExports()
const draftOf = (name: string) => suggestCodebook(readRows(exports[`${name}.csv`] as string).rows)

/** A column under a header, each answer so many times. */
function draftOfColumn(header: string, counts: Readonly<Record<string, number>>) {
  const cells = Object.entries(counts).flatMap(([answer, times]) => Array.from({ length: times }, () => [answer]))
  return suggestCodebook([[header], ...cells])
}

describe('a drafted codebook', () => {
  test('names for each item the measures whose question is nearest, and takes none for certain', () => {
    const { columns } = draftOf('google-forms')
    expect(columns.map(({ column, measure, candidates }) => [column, measure, candidates[0]])).toEqual([
      ['I feel welcome at this school.', null, { measure: 'families-feel-welcome', score: 1 }],
      [
        'How far do you agree? [I feel supported by the staff of this school.]',
        null,
        { measure: 'families-feel-supported', score: 1 },
      ],
      [
        'How far do you agree? [I feel safe when I am at this school.]',
        null,
        { measure: 'families-feel-safe', score: 1 },
      ],
      ['When I contact a teacher, I wait too long for a response.', null, { measure: 'timely-response', score: 0.6 }],
    ])
    // Students and families are asked the same, so that a person has to say who was asked.
    expect(columns[0]?.candidates[1]).toEqual({ measure: 'students-feel-welcome', score: 1 })
  })

  test('asks whether an item is worded the other way round, where words of it say so', () => {
    const { columns } = draftOf('google-forms')
    expect(columns.map(({ reversed }) => reversed)).toEqual([undefined, undefined, undefined, null])
  })

  test('finds the rows of headers, the day and the rows to keep of an export of Qualtrics', () => {
    const { headerRows, date, keepRows } = draftOf('qualtrics')
    expect(headerRows).toBe(3)
    expect(date).toEqual({ column: 'RecordedDate', take: 'latest' })
    expect(keepRows).toEqual([
      { column: 'Finished', equals: ['True', '1'] },
      { column: 'Status', equals: ['IP Address', '0'] },
    ])
  })

  test('finds the order of days that only one order can read, and else leaves the day to a person', () => {
    expect(draftOf('microsoft-forms').date).toEqual({ column: 'Completion time', take: 'latest', order: 'dmy' })
    const { date, note } = suggestCodebook([['Timestamp'], ['3/4/2026'], ['5/6/2026']])
    expect(date).toBeNull()
    expect(note).toContain('the day of the survey')
  })

  test('has a scale where the answers say by themselves whether they agree, as they are written', () => {
    const { scales, columns } = draftOf('microsoft-forms')
    expect(scales).toEqual({
      agreement: {
        agree: ['Agree', 'Strongly agree'],
        neutral: ['Neither agree nor disagree'],
        disagree: ['Disagree', 'Strongly disagree'],
        dontKnow: ['Don’t know'],
      },
    })
    expect(columns.every(({ scale }) => scale === 'agreement')).toBe(true)
  })

  test('leaves answers that are numbers to a person', () => {
    const column = draftOf('qualtrics').columns.find(({ column: name }) => name === 'Q2')
    expect(column).toMatchObject({ scale: null, answers: ['1', '2', '3', '4'] })
    expect(column?.note).toContain('Say of each answer')
  })

  test('guesses columns of groups by their few answers, with the families they may tell and what stands between', () => {
    expect(draftOf('google-forms').groups).toMatchObject([
      {
        column: 'Which languages do you speak at home?',
        family: null,
        candidates: ['homeLanguage', 'englishProficiency'],
        values: { Arabic: null, English: null, Vietnamese: null },
        separator: ';',
      },
      {
        column: 'Does your child have a disability?',
        candidates: ['disability'],
        values: { No: null, 'Prefer not to say': null, Yes: null },
      },
    ])
  })

  test('takes a column with several answers in a cell for one of groups, though words of it are those of a question', () => {
    const { columns, groups } = draftOfColumn('What languages are spoken at home?', {
      'English;': 20,
      'English;Mandarin;': 12,
      'Mandarin;': 11,
    })
    expect(columns).toEqual([])
    expect(groups).toMatchObject([{ separator: ';', values: { English: null, Mandarin: null } }])
  })

  const rareLanguages = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`Language ${n}`, 1 + (n % 4)]))

  test.each([
    ['Home language', { English: 60, Tetum: 4, Dinka: 3 }, ['English']],
    ['Which languages do you speak at home?', { Tetum: 4, Dinka: 3 }, []],
    ['home_language', { English: 60, Arabic: 14, ...rareLanguages }, ['Arabic', 'English']],
  ])(
    'keeps the column %s, of whose answers most are of few people each, for a person to say what they are',
    (header, counts, listed) => {
      const { groups, columns } = draftOfColumn(header, counts)
      expect(columns).toEqual([])
      expect(groups).toEqual([
        {
          column: header,
          family: null,
          candidates: expect.arrayContaining(['homeLanguage']),
          values: Object.fromEntries(listed.map((answer) => [answer, null])),
          otherwise: null,
          note: expect.stringContaining('Too few people gave each of its other answers'),
        },
      ])
    },
  )

  test('with a family and groups put in by a person is read, all answers that are not listed as one group', () => {
    const cells = ['English', 'Tetum', 'Dinka'].flatMap((language) =>
      Array.from({ length: language === 'English' ? 60 : 7 }, (_, n) => [n % 3 === 0 ? 'No' : 'Yes', language]),
    )
    const rows = [['Welcome', 'Home language'], ...cells]
    const draft = suggestCodebook(rows).groups.find(({ column }) => column === 'Home language')
    const scale = { agree: ['Yes'], disagree: ['No'] }
    const { evidence, faults } = ingest(rows, {
      formatVersion: 1,
      date: '2026-05-20',
      columns: [{ column: 'Welcome', measure: 'families-feel-welcome', scale }],
      groups: [{ ...draft, family: 'homeLanguage', otherwise: 'languageOtherThanEnglish' }],
    })
    expect(faults).toEqual([])
    expect(evidence[0]?.groups).toMatchObject([{ group: 'languageOtherThanEnglish', responded: 14 }])
  })

  test('lists very many answers that many people gave each where the header names a family', () => {
    const counts = Object.fromEntries(Object.keys(rareLanguages).map((language) => [language, 10]))
    const [group] = draftOfColumn('Home language', counts).groups
    expect(Object.keys(group?.values ?? {})).toHaveLength(30)
    expect(group).not.toHaveProperty('otherwise')
    expect(draftOfColumn('Which of these?', counts).groups).toEqual([])
  })

  test.each([
    ['Do you have any other comments?', { Good: 4, Bad: 3 }],
    ['Limited time? Say when you can come.', { Mondays: 4, Never: 3 }],
    ['Tell us of your experience.', { Good: 4, Bad: 3 }],
    [
      'What could we do in your language?',
      Object.fromEntries(Object.keys(rareLanguages).map((text) => [`${text} on each of the signs at the gate`, 1])),
    ],
    ['Home language', { 'English\nand more': 1, Tetum: 1 }],
    ['What could we do?', { ...rareLanguages, Agree: 1 }],
    ['Home language', { English: 60 }],
    ['Home language', {}],
    ['Home language', { 'a@example.org': 4, 'b@example.org': 4, Tetum: 1 }],
  ])('has no column of comments, of one answer, of none or of addresses: %s %j', (header, counts) => {
    expect(draftOfColumn(header, counts)).toMatchObject({ columns: [], groups: [] })
  })

  test.each(['submitted_at', 'Submitted at', 'created_at', 'Date Submitted', 'Submission Date'])(
    'finds the day in a column %s with ISO times',
    (header) => {
      const rows = [
        [header, 'Welcome'],
        ['2026-05-20T09:31:00Z', 'Agree'],
        ['2026-05-21T10:02:11.250+10:00', 'Agree'],
      ]
      const { date, columns, note } = suggestCodebook(rows)
      expect(date).toEqual({ column: header, take: 'latest' })
      expect(note).toBeUndefined()
      expect(columns).toMatchObject([{ column: 'Welcome' }])
    },
  )

  test('takes the day when an answer was sent rather than when it was begun', () => {
    const row = ['2026-05-20T09:31:00Z', '2026-05-21T10:02:11Z']
    expect(suggestCodebook([['created_at', 'submitted_at'], row]).date).toEqual({
      column: 'submitted_at',
      take: 'latest',
    })
  })

  test('is made of very many columns in good time', () => {
    const headers = Array.from({ length: 8000 }, (_, n) => `Q${n}`)
    const before = performance.now()
    suggestCodebook([headers, headers.map(() => 'Maybe')])
    expect(performance.now() - before).toBeLessThan(2000)
  })

  test('has no answer that fewer than ten people gave, unless it is of a scale', () => {
    const { groups } = draftOfColumn('Home', { English: 30, Arabic: 10, Tetum: 9 })
    expect(groups[0]?.values).toEqual({ Arabic: null, English: null })
    expect(draftOfColumn('Welcome?', { Agree: 30, Disagree: 1 }).scales.agreement).toMatchObject({
      disagree: ['Disagree'],
    })
  })

  test('names a column by its number where its header stands twice, is empty or is somebody’s data', () => {
    const row = ['Agree', 'Agree', 'Agree', 'Agree']
    const rows = [['A', 'A', '', 'x@example.org'], ...Array.from({ length: 12 }, () => row)]
    expect(suggestCodebook(rows).columns.map(({ column }) => column)).toEqual([1, 2, 3, 4])
  })

  test.each(Object.keys(exports))('of %s says nothing of a person and nothing that was written', (file) => {
    const draft = JSON.stringify(draftOf(file.replace('.csv', '')))
    for (const cell of [
      '@',
      'Parent 0',
      'Email',
      'Username',
      '192.0',
      'IPAddress',
      'front office',
      'evenings',
      'better?',
    ]) {
      expect(draft).not.toContain(cell)
    }
  })

  test.each(Object.keys(exports))('of %s is read by ingest once a person has put a measure', (file) => {
    const { rows } = readRows(exports[file] as string)
    const draft = suggestCodebook(rows)
    expect(ingest(rows, draft)).toMatchObject({ evidence: [] })
    const [first, ...others] = draft.columns
    const confirmed = {
      ...draft,
      columns: [{ ...first, measure: first?.candidates[0]?.measure }, ...others],
      groups: [],
    }
    const { evidence, faults } = ingest(rows, confirmed)
    expect(evidence).toHaveLength(1)
    expect(faults.every(({ message }) => message.includes('nobody has confirmed'))).toBe(true)
    expect(faults).toHaveLength(others.length)
  })
})
