import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/ingest'

const scale = { agree: ['Agree'], disagree: ['Disagree'] }

/** Reads a column of this header as a measure, with enough who agree, and more of what else is in it. */
function readingOf(header: string, more: readonly unknown[] = [], entry: object = {}) {
  const rows = [[header], ...Array.from({ length: 12 }, () => ['Agree']), ...more.map((cell) => [cell])]
  const columns = [{ column: 1, measure: 'families-feel-welcome', scale, ...entry }]
  return ingest(rows, { formatVersion: 1, date: '2026-05-20', columns })
}

describe('a column that tells who somebody is', () => {
  test.each([
    ...[
      'Timestamp',
      'Username',
      'Email Address',
      'Email address',
      'ID',
      'Start time',
      'Completion time',
      'Email',
      'Name',
    ],
    ...['Last modified time', 'IPAddress', 'IP Address', 'ResponseId', 'RecipientLastName', 'Recipient First Name'],
    ...['RecipientEmail', 'ExternalReference', 'External Data Reference', 'LocationLatitude', 'LocationLongitude'],
    ...['StartDate', 'EndDate', 'RecordedDate', 'Duration (in seconds)'],
    ...[
      'Your name (optional)',
      'What is your name?',
      "What is your child's name?",
      'Student ID',
      'student_id',
      'Full name:',
    ],
    ...[
      'Mobile number',
      'Phone',
      'Home address',
      'Postcode',
      'Date of birth',
      "Your child's date of birth",
      'DOB',
      'Surname *',
    ],
  ])('is refused as a measure by its header: %s', (header) => {
    const { evidence, columns, faults } = readingOf(header)
    expect(evidence).toEqual([])
    expect(columns[0]?.fate).toBe('refused')
    expect(faults).toMatchObject([
      { path: 'columns[0].column', message: expect.stringContaining('tells who somebody is') },
    ])
  })

  test.each([
    'Teachers know my child by name.',
    'I know whom to email when I have a question.',
    'The school phones me when there is good news.',
    'The school has my current address.',
    'UserLanguage',
    'Year level',
  ])('is not one whose header only speaks of such things: %s', (header) => {
    expect(readingOf(header)).toMatchObject({ evidence: [{ agreed: 12 }], faults: [] })
  })

  test('is read by its header only with the reason why it tells nothing', () => {
    expect(
      readingOf('Name', [], { notPersonal: 'The question asks whether staff know the child’s name.' }),
    ).toMatchObject({
      evidence: [{ agreed: 12 }],
      faults: [],
    })
    expect(readingOf('Name', [], { notPersonal: '' }).evidence).toEqual([])
  })

  test.each([
    ['addresses of mail', (n: number) => `parent${n}@example.org`],
    ['addresses of machines', (n: number) => `192.0.2.${n}`],
    ['numbers to call', (n: number) => `+61 3 9000 00${10 + n}`],
    ['numbers of students', (n: number) => 4_000_000 + n],
    ['dates of birth', (n: number) => `${1 + n}/03/2018`],
    ['times', (n: number) => `2026-05-20T09:31:${10 + n}Z`],
    ['places', (n: number) => `-37.81${10 + n}`],
  ])('is refused by what is in it, whatever reason is given: %s', (_, cell) => {
    const cells = Array.from({ length: 20 }, (__, n) => cell(n))
    const { evidence, columns, faults } = readingOf('Question 4', cells, { notPersonal: 'It is fine.' })
    expect(evidence).toEqual([])
    expect(columns[0]?.fate).toBe('refused')
    expect(faults).toMatchObject([{ message: expect.stringContaining('of single people') }])
    for (const secret of cells) expect(JSON.stringify({ columns, faults })).not.toContain(`${secret}`)
  })

  test('is refused where most of what is in it is free text', () => {
    const comments = Array.from({ length: 30 }, (_, n) => `My child is well, number ${'x'.repeat(n)}`)
    const { evidence, faults } = readingOf('Question 4', comments)
    expect(evidence).toEqual([])
    expect(faults).toMatchObject([{ message: expect.stringContaining('mostly free text') }])
  })

  test('is read where some of what is in it is free text, as from an “other” box, or where its answers are few', () => {
    const comments = Array.from({ length: 30 }, (_, n) => `My child is well, number ${'x'.repeat(n)}`)
    const agreeing = Array.from({ length: 40 }, () => 'Agree')
    expect(readingOf('Question 4', [...agreeing, ...comments]).evidence).toMatchObject([{ responded: 52 }])
    const { evidence, faults } = readingOf('Question 4', [...Array.from({ length: 30 }, () => 'Often')])
    expect(evidence).toMatchObject([{ responded: 12 }])
    expect(faults).toMatchObject([{ message: expect.stringContaining('“Often”') }])
  })

  test('tells no groups where it is mostly free text, not even those that are large enough', () => {
    const languages = Array.from({ length: 50 }, (_, n) => (n < 12 ? 'Arabic' : `We speak ${'x'.repeat(n)}`))
    const rows = [['Welcome', 'Language'], ...languages.map((one, n) => [n % 4 === 0 ? 'Disagree' : 'Agree', one])]
    const { evidence, columns } = ingest(rows, {
      formatVersion: 1,
      date: '2026-05-20',
      columns: [{ column: 'Welcome', measure: 'families-feel-welcome', scale }],
      groups: [{ column: 'Language', family: 'homeLanguage', values: { Arabic: 'arabic' } }],
    })
    expect(evidence[0]).not.toHaveProperty('groups')
    expect(columns[1]?.fate).toBe('refused')
  })

  test('is refused as a column of groups and as one that chooses rows', () => {
    const rows = [['Welcome', 'Email'], ...Array.from({ length: 12 }, () => ['Agree', 'a'])]
    const codebook = {
      formatVersion: 1,
      date: '2026-05-20',
      columns: [{ column: 'Welcome', measure: 'families-feel-welcome', scale }],
    }
    const grouped = ingest(rows, { ...codebook, groups: [{ column: 'Email', family: 'f', values: { a: 'g' } }] })
    expect(grouped.evidence[0]).not.toHaveProperty('groups')
    expect(grouped.faults).toMatchObject([{ path: 'groups[0].column' }])
    const kept = ingest(rows, { ...codebook, keepRows: [{ column: 'Email', equals: ['a'] }] })
    expect(kept).toMatchObject({ evidence: [], faults: [{ path: 'keepRows[0].column' }] })
  })

  test('is not looked at where the codebook does not name it', () => {
    const rows = Array.from({ length: 12 }, () =>
      Object.defineProperty({ Welcome: 'Agree' }, 'Comment', {
        enumerable: true,
        get: () => {
          throw new Error('looked at')
        },
      }),
    )
    const columns = [{ column: 'Welcome', measure: 'families-feel-welcome', scale }]
    const { evidence, rows: read } = ingest(rows, { formatVersion: 1, date: '2026-05-20', columns })
    expect(evidence).toMatchObject([{ responded: 12 }])
    expect(read.leftOut).toEqual([])
  })

  test('is not named by its header where that is somebody’s data, as in a file without headers', () => {
    const rows = [
      ['parent1@example.org', 'Agree'],
      ...Array.from({ length: 12 }, (_, n) => [`parent${n}@example.org`, 'Agree']),
    ]
    const columns = [{ column: 'parnt1@example.org', measure: 'families-feel-welcome', scale }]
    const said = ingest(rows, { formatVersion: 1, date: '2026-05-20', columns })
    expect(said.columns[0]).toEqual({ column: 1, header: null, fate: 'notNamed' })
    expect(JSON.stringify(said)).not.toContain('@')
  })
})
