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
