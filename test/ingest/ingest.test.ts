import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { type Codebook, type Ingestion, ingest } from '../../src/ingest'

const scale = {
  agree: ['Strongly agree', 'Agree'],
  neutral: ['Neither agree nor disagree'],
  disagree: ['Disagree', 'Strongly disagree'],
  dontKnow: ["Don't know"],
}
const welcome = { column: 'Welcome', measure: 'families-feel-welcome', scale: 'agreement' }
const codebook: Codebook = { formatVersion: 1, date: '2026-05-20', scales: { agreement: scale }, columns: [welcome] }

/** A column of answers, each so many times. */
function answers(counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([answer, times]) => Array.from({ length: times }, () => answer))
}

function rowsOf(header: string, cells: readonly unknown[]): unknown[][] {
  return [[header], ...cells.map((cell) => [cell])]
}

function faultsOf({ faults }: Ingestion): string[] {
  return faults.map(({ path, message }) => `${path} ${message}`)
}

/** What is said of a codebook with some of it changed, for rows in which everything else is sound. */
function saidOf(change: object, rows: unknown = rowsOf('Welcome', answers({ Agree: 12 }))): string[] {
  return faultsOf(ingest(rows, { ...codebook, ...change }))
}

describe('answers', () => {
  test('that agree and that do not are those who responded; what is blank, not known or not in the codebook is neither', () => {
    const given = {
      'Strongly agree': 6,
      Agree: 7,
      'Neither agree nor disagree': 2,
      Disagree: 3,
      "Don't know": 4,
      '': 5,
      Maybe: 11,
    }
    const { evidence, columns } = ingest(rowsOf('Welcome', answers(given)), codebook)
    expect(evidence).toEqual([
      {
        id: '2026-05-20-families-feel-welcome',
        measure: 'families-feel-welcome',
        date: '2026-05-20',
        responded: 18,
        agreed: 13,
      },
    ])
    expect(columns).toEqual([
      {
        column: 1,
        header: 'Welcome',
        fate: 'measure',
        measure: 'families-feel-welcome',
        answers: { agreed: 13, notAgreed: 5, dontKnow: 4, blank: 5, unrecognised: 11 },
      },
    ])
  })

  test('are the same in another case, with other spaces, another apostrophe or an accent written in two characters', () => {
    const given = [
      ' strongly  AGREE ',
      'agree',
      'Agre\u0301',
      'Don\u2019t know',
      'don\u02BCt know',
      ...answers({ Agree: 9 }),
    ]
    const wider = { ...scale, agree: [...scale.agree, 'Agr\u00E9'] }
    const { columns } = ingest(rowsOf('Welcome', given), { ...codebook, scales: { agreement: wider } })
    expect(columns[0]).toMatchObject({ answers: { agreed: 12, dontKnow: 2, unrecognised: 0 } })
  })

  test('to an item that is worded the other way round agree with the measure where they disagree; neutral ones never do', () => {
    const given = answers({ Agree: 4, 'Neither agree nor disagree': 5, Disagree: 6 })
    const { evidence } = ingest(rowsOf('Welcome', given), { ...codebook, columns: [{ ...welcome, reversed: true }] })
    expect(evidence[0]).toMatchObject({ responded: 15, agreed: 6 })
  })

  test('can be numbers, in the cells and in the codebook', () => {
    const columns = [{ ...welcome, scale: { agree: [3, '4'], disagree: [1, 2] } }]
    const { evidence } = ingest(rowsOf('Welcome', [1, 2, 3, 4, '4', 3, 3, 3, 3, 3, 3]), { ...codebook, columns })
    expect(evidence[0]).toMatchObject({ responded: 11, agreed: 9 })
  })

  test('that the codebook does not know are quoted only where ten people gave them, with the nearest that it knows', () => {
    const given = answers({ Agree: 30, Agreee: 10, 'My child Alex was hurt': 9 })
    const said = faultsOf(ingest(rowsOf('Welcome', given), codebook))
    expect(said).toEqual([
      'columns[0].column holds the answer “Agreee”, which is left out (did you mean “Agree”?); expected: an answer that the codebook names',
      'columns[0].column holds answers that few people gave and the codebook does not know; they are left out; expected: an answer that the codebook names',
    ])
  })

  test('that few people gave are not quoted, whatever minimum a policy has for groups', () => {
    const rows = rowsOf('Welcome', answers({ Agree: 30, 'My child Alex was hurt': 9, Always: 12 }))
    const saidBy = (minimumResponses: number) =>
      faultsOf(ingest(rows, codebook, { policy: { minimumResponses } })).join()
    expect(saidBy(1)).not.toContain('Alex')
    expect(saidBy(1)).toContain('“Always”')
    expect(saidBy(13)).not.toContain('“Always”')
  })

  test('that the codebook does not know are told in one order, whoever answered first', () => {
    const rows = rowsOf('Welcome', answers({ Agree: 30, Zero: 10, Always: 10 }))
    expect(faultsOf(ingest(rows, codebook)).map((said) => /“\w+”/.exec(said)?.[0])).toEqual(['“Always”', '“Zero”'])
  })

  test('that few people gave are told by the known one that was meant, not as they stand', () => {
    const [said = ''] = faultsOf(ingest(rowsOf('Welcome', answers({ Agree: 30, Disagre: 2 })), codebook))
    expect(said).toContain('did you mean “Disagree”?')
    expect(said).not.toContain('“Disagre”')
  })

  test('that are an address are not quoted, however many gave them', () => {
    const said = faultsOf(ingest(rowsOf('Welcome', answers({ Agree: 30, 'office@example.org': 12 })), codebook))
    expect(said.join()).not.toContain('office@')
    expect(said).toHaveLength(1)
  })
})

describe('rows', () => {
  const people = answers({ Agree: 12, Disagree: 3 })

  test('can be lists of cells or records', () => {
    const records = people.map((answer) => ({ Welcome: answer, Comment: 'x' }))
    expect(ingest(records, codebook).evidence).toEqual(ingest(rowsOf('Welcome', people), codebook).evidence)
  })

  test('can stand under several rows of headers, of which any names a column', () => {
    const rows = [['Q1'], ['Welcome'], ['{"ImportId":"QID1"}'], ...people.map((answer) => [answer])]
    const evidence = ingest(rows, { ...codebook, headerRows: 3 }).evidence
    expect(evidence[0]).toMatchObject({ responded: 15, agreed: 12 })
    const records = rows.slice(1).map(([cell]) => ({ Q1: cell }))
    expect(ingest(records, { ...codebook, headerRows: 3 }).evidence).toEqual(evidence)
  })

  test('are kept as the codebook says, and those left out are counted by the first reason', () => {
    const rows = [
      ['Status', 'Finished', 'Welcome'],
      ...people.map((answer) => ['IP Address', 'TRUE', answer]),
      ['Survey Preview', 'False', 'Agree'],
      ['IP Address', 'False', 'Agree'],
      ['IP Address', '', 'Agree'],
    ]
    const keepRows = [
      { column: 'Status', equals: ['IP Address', 0] },
      { column: 'Finished', equals: ['True', 1] },
    ]
    const { evidence, rows: read, columns } = ingest(rows, { ...codebook, keepRows })
    expect(evidence[0]).toMatchObject({ responded: 15, agreed: 12 })
    expect(read).toEqual({
      read: 18,
      counted: 15,
      leftOut: [
        { why: 'notKept', column: 1, rows: 1 },
        { why: 'notKept', column: 2, rows: 2 },
      ],
    })
    expect(columns.map(({ fate }) => fate)).toEqual(['rows', 'rows', 'measure'])
  })

  test('make no evidence where it cannot be told which of them to keep', () => {
    const { evidence, faults, columns } = ingest(rowsOf('Welcome', people), {
      ...codebook,
      keepRows: [{ column: 'Finished', equals: ['True'] }],
    })
    expect(evidence).toEqual([])
    expect(faults.map(({ path }) => path)).toEqual(['keepRows[0].column'])
    expect(columns[0]?.fate).toBe('refused')
  })

  test('that cannot be read are left out and counted', () => {
    const hostile = new Proxy([], {
      get() {
        throw new Error('no')
      },
    })
    const { rows: read, evidence } = ingest([...rowsOf('Welcome', people), null, 7, hostile], codebook)
    expect(read).toEqual({ read: 18, counted: 15, leftOut: [{ why: 'unreadable', column: null, rows: 3 }] })
    expect(evidence[0]).toMatchObject({ responded: 15 })
  })

  test('that end early are blank in what is missing', () => {
    expect(
      ingest([['A', 'Welcome'], ...people.map((answer) => ['', answer]), ['']], codebook).columns[1],
    ).toMatchObject({
      answers: { agreed: 12, blank: 1 },
    })
  })
})

describe('the day', () => {
  const dated = (order: string | undefined, days: readonly unknown[]) => {
    const rows = [
      ['When', 'Welcome'],
      ...days.map((day) => [day, 'Agree']),
      ...answers({ Agree: 12 }).map((a) => [days[0], a]),
    ]
    const date = { column: 'When', take: 'latest', ...(order === undefined ? {} : { order }) }
    return ingest(rows, { ...codebook, date })
  }

  test.each([
    [undefined, ['2026/05/20 9:14:03 AM GMT+10', '2026/05/04 1:00:00 PM GMT+10'], '2026-05-20'],
    ['ymd', ['2026-05-20 09:14:03', '2026-06-01'], '2026-06-01'],
    ['dmy', ['3/6/2026 10:00', '20/05/2026'], '2026-06-03'],
    ['mdy', ['6/3/26 10:00', '5/20/26'], '2026-06-03'],
    [undefined, [new Date('2026-05-20T10:00:00Z')], '2026-05-20'],
  ])('is the latest of a column, by the order %s', (order, days, latest) => {
    const { evidence, faults } = dated(order, days)
    expect(faults).toEqual([])
    expect(evidence[0]).toMatchObject({ date: latest, id: `${latest}-families-feel-welcome` })
  })

  test('that cannot be read is a fault, and without any there is no evidence', () => {
    for (const other of ['soon', '2026-05-200', '2026-02-30', 7]) {
      expect(faultsOf(dated('ymd', ['2026-05-20', other])).join()).toContain('holds answers that are no day')
    }
    expect(faultsOf(dated('dmy', ['20/05/2026', '21/05/20260'])).join()).toContain('holds answers that are no day')
    const { evidence, faults, columns } = dated('dmy', ['05/20/2026'])
    expect(evidence).toEqual([])
    expect(faults[0]).toMatchObject({ path: 'date', expected: 'days in the order dmy, with “/”, “-” or “.” between' })
    expect(columns.map(({ fate }) => fate)).toEqual(['date', 'refused'])
  })
})

describe('how many were asked', () => {
  test('is the codebook’s to say, for all measures or for one', () => {
    const two = [welcome, { ...welcome, column: 'Safe', measure: 'families-feel-safe', asked: 60 }]
    const rows = [['Welcome', 'Safe'], ...answers({ Agree: 12 }).map((answer) => [answer, answer])]
    const { evidence, faults } = ingest(rows, { ...codebook, asked: 50, population: 80, columns: two })
    expect(faults).toEqual([])
    expect(evidence).toMatchObject([
      { asked: 50, population: 80 },
      { asked: 60, population: 80 },
    ])
  })

  test('is left out where fewer were asked than answered', () => {
    const { evidence, faults } = ingest(rowsOf('Welcome', answers({ Agree: 12 })), {
      ...codebook,
      asked: 11,
      population: 5,
    })
    expect(evidence[0]).not.toHaveProperty('asked')
    expect(evidence[0]).not.toHaveProperty('population')
    expect(faults.map(({ path }) => path)).toEqual(['columns[0].asked', 'columns[0].population'])
  })
})

describe('a codebook', () => {
  test.each<[string, object, string]>([
    ['of another version', { formatVersion: 2 }, 'formatVersion is another version'],
    ['without a day', { date: undefined }, 'date is missing'],
    ['with a day that does not exist', { date: '2026-02-30' }, 'date cannot be read; expected: a day that exists'],
    ['with a slip in a field', { colums: [] }, 'colums is not a known field (did you mean “columns”?)'],
    ['with no rows of headers', { headerRows: 0 }, 'headerRows cannot be read'],
    ['with more headers than rows', { headerRows: 14 }, 'rows has fewer rows than the codebook says are headers'],
    ['whose columns are no list', { columns: {} }, 'columns cannot be read; expected: a list'],
    ['with a column of another name', { columns: [{ ...welcome, column: 'Wellcome' }] }, 'did you mean “Welcome”?'],
    ['with a column that is not there', { columns: [{ ...welcome, column: 2 }] }, 'columns[0].column is no header'],
    [
      'with a measure of another name',
      { columns: [{ ...welcome, measure: 'families-feel-welcom' }] },
      'did you mean “families-feel-welcome”?',
    ],
    [
      'with the id of a document',
      { columns: [{ ...welcome, measure: 'review-record' }] },
      'columns[0].measure is the id of no survey',
    ],
    [
      'with a measure to be confirmed',
      { columns: [{ ...welcome, measure: null, candidates: [] }] },
      'columns[0].measure is a draft that nobody has confirmed',
    ],
    ['with a wording to be confirmed', { columns: [{ ...welcome, reversed: null }] }, 'columns[0].reversed is a draft'],
    ['with a scale to be confirmed', { columns: [{ ...welcome, scale: null }] }, 'columns[0].scale is a draft'],
    ['with a scale of another name', { columns: [{ ...welcome, scale: 'agrement' }] }, 'did you mean “agreement”?'],
    [
      'with a method for a scale',
      { columns: [{ ...welcome, scale: 'constructor' }] },
      'names no scale of this codebook',
    ],
    [
      'with an answer on two sides',
      { columns: [{ ...welcome, scale: { agree: ['Yes'], disagree: ['yes '] } }] },
      'columns[0].scale.disagree[0] stands in two places',
    ],
    [
      'in which nobody can agree',
      { columns: [{ ...welcome, scale: { agree: [], disagree: ['No'] } }] },
      'columns[0].scale.agree names no answer that agrees',
    ],
    [
      'with an address as an answer',
      { columns: [{ ...welcome, scale: { agree: ['a@example.org'], disagree: [] } }] },
      'columns[0] names an answer that looks like an address',
    ],
  ])('%s is a fault with its place', (_, change, said) => {
    expect(saidOf(change).join('\n')).toContain(said)
  })

  test.each([
    ['measure', 'the id of a survey of this framework'],
    ['scale', 'the name of a scale in “scales”'],
    ['reversed', 'true or false'],
  ])('whose %s is left to a person says what would be right', (field, expected) => {
    const [said] = saidOf({ columns: [{ ...welcome, [field]: null }] })
    expect(said).toContain(`columns[0].${field} is a draft that nobody has confirmed`)
    expect(said).toContain(expected)
  })

  test('whose day is left to a person says so', () => {
    expect(saidOf({ date: null })[0]).toContain('date is a draft that nobody has confirmed')
  })

  test('of which a column names a family and none of its groups is a fault, and nothing is said of groups', () => {
    const values = { Agree: null }
    const groups = [{ column: 'Welcome', family: 'homeLanguage', values }]
    const { evidence, faults } = ingest(rowsOf('Welcome', answers({ Agree: 12 })), { ...codebook, groups })
    expect(evidence[0]).not.toHaveProperty('groups')
    expect(faults).toMatchObject([{ path: 'groups[0].values', message: expect.stringContaining('names no group') }])
  })

  test.each([[7], [''], ['x'.repeat(201)], [['a']], [{}]])(
    'whose “otherwise” is no group is a fault: %j',
    (otherwise) => {
      const groups = [{ column: 'Welcome', family: 'f', values: { Agree: 'a' }, otherwise }]
      expect(saidOf({ groups })).toEqual([
        'groups[0].otherwise cannot be read; expected: the group of every other answer, a text of 1 to 200 characters, or null where it belongs to none',
      ])
    },
  )

  test('whose “otherwise” is a group of another family too says so there', () => {
    const rows = [['Welcome', 'A', 'B'], ...answers({ Agree: 12 }).map((answer) => [answer, answer, answer])]
    const groups = [
      { column: 'A', family: 'f', values: { Agree: 'a' }, otherwise: 'b' },
      { column: 'B', family: 'g', values: { Agree: 'b' }, otherwise: null },
    ]
    const { faults } = ingest(rows, { ...codebook, groups })
    expect(faults.map(({ path }) => path)).toEqual(['groups[0].otherwise', 'groups[1].values'])
  })

  test('whose columns share a scale that is wrong is told of it once', () => {
    const scales = { agreement: { agree: ['Yes'], disagree: ['yes'] } }
    const columns = [welcome, { ...welcome, column: 'Safe', measure: 'families-feel-safe' }]
    const rows = [['Welcome', 'Safe'], ...answers({ Yes: 12 }).map((answer) => [answer, answer])]
    expect(saidOf({ scales, columns }, rows)).toEqual([
      'scales.agreement.disagree[0] stands in two places, so it cannot be told which is meant; expected: each answer once',
    ])
  })

  test('that names a header which stands twice is a fault, unless by the number of the column', () => {
    const rows = [['Welcome', 'Welcome'], ...answers({ Agree: 12 }).map((answer) => [answer, 'Disagree'])]
    expect(saidOf({}, rows)[0]).toContain('is the header of more than one column; expected: the number of the column')
    const { evidence, faults } = ingest(rows, { ...codebook, columns: [{ ...welcome, column: 2 }] })
    expect(faults).toEqual([])
    expect(evidence[0]).toMatchObject({ agreed: 0 })
  })

  test('that says two things of one measure, one column or one family is read in neither', () => {
    const rows = [['A', 'B'], ...answers({ Agree: 12 }).map((answer) => [answer, answer])]
    const twice = [
      { ...welcome, column: 'A' },
      { ...welcome, column: 'B' },
    ]
    expect(ingest(rows, { ...codebook, columns: twice })).toMatchObject({ evidence: [], faults: [{}, {}] })
    const shared = [
      { ...welcome, column: 'A' },
      { ...welcome, column: 'A', measure: 'families-feel-safe' },
    ]
    expect(ingest(rows, { ...codebook, columns: shared })).toMatchObject({ evidence: [], faults: [{}, {}] })
    const columns = [{ ...welcome, column: 'A' }]
    const family = { column: 'B', family: 'f', values: { Agree: 'a' } }
    const { evidence, faults } = ingest(rows, { ...codebook, columns, groups: [family, { ...family, column: 'A' }] })
    expect(evidence[0]).not.toHaveProperty('groups')
    expect(faults.map(({ path }) => path)).toEqual(['groups[0].family', 'groups[1].family'])
  })

  test('keeps what is sound where something else is not', () => {
    const { evidence, faults } = ingest(rowsOf('Welcome', answers({ Agree: 12 })), {
      ...codebook,
      columns: [welcome, { ...welcome, column: 'Missing', measure: 'families-feel-safe' }],
    })
    expect(evidence).toHaveLength(1)
    expect(faults).toHaveLength(1)
  })

  test('can be of a framework of one’s own', () => {
    const own = { ...fiso, measures: { mine: fiso.measures['families-feel-welcome'] } }
    const columns = [{ ...welcome, measure: 'mine' }]
    const rows = rowsOf('Welcome', answers({ Agree: 12 }))
    expect(ingest(rows, { ...codebook, columns }, { framework: own as never }).evidence).toHaveLength(1)
    expect(ingest(rows, codebook, { framework: own as never }).evidence).toEqual([])
  })

  test('is answered in the locale of the call', () => {
    const locale = { id: 'x', messages: { ingest: { fault: { noColumn: 'XX' } } } }
    const { faults } = ingest(rowsOf('Other', []), codebook, { locale })
    expect(faults[0]?.message).toContain('XX')
  })
})
