import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { surveys } from '../../data/measures/surveys'
import { adapt, type EvidenceFile, fileText, type Region } from '../../examples/nces-pfi/adapt.mjs'
import { assess } from '../../src/assess'

const folder = fileURLToPath(new URL('../../examples/nces-pfi/', import.meta.url))
const regions: readonly Region[] = ['northeast', 'south', 'midwest', 'west']

/** A household of the Northeast that said yes to everything. */
const household = { CENREG: 1, FSMTNG: 1, FSFREQ: 3, FSATCNFN: 1, CSPEAKX: 2, DSBLTY: 2, TTLHHINC: 5 }
type Answers = Partial<Record<keyof typeof household, number | string>>

const header = ['BASMID', ...Object.keys(household)].join(',')
const rows = (times: number, answers: Answers = {}): string[] =>
  Array.from({ length: times }, () => ['20190000', ...Object.values({ ...household, ...answers })].join(','))
const csv = (...lines: string[][]) => [header, ...lines.flat(), ''].join('\n')
const south = (times: number, answers: Answers = {}) => rows(times, { CENREG: 2, ...answers })

describe('the adapter', () => {
  const { files, notes } = adapt(
    csv(
      rows(12),
      rows(10, { FSMTNG: 2, FSFREQ: 0, CSPEAKX: 3, DSBLTY: 1, TTLHHINC: 3 }),
      rows(2, { FSMTNG: 2, FSFREQ: 1, CSPEAKX: 4, TTLHHINC: 4 }),
      rows(1, { FSMTNG: 2, FSFREQ: 1, CSPEAKX: 5, TTLHHINC: 12 }),
      rows(2, { FSMTNG: 2, FSFREQ: 40, CSPEAKX: 6, TTLHHINC: 1 }),
      rows(2, { FSMTNG: -1, FSFREQ: -1, FSATCNFN: -1 }),
      rows(1, { FSATCNFN: -1 }),
      south(4),
      south(6, { FSATCNFN: 2 }),
      rows(9, { CENREG: 4 }),
    ),
  )

  test('counts who answered and who agreed, without those who were not asked', () => {
    const counts = files.northeast.evidence.map(({ measure, responded, agreed }) => [measure, responded, agreed])
    expect(counts).toEqual([
      ['went-to-open-event', 28, 13],
      ['took-part-at-school', 28, 18],
      ['went-to-conference', 27, 27],
    ])
  })

  test('counts each family group, and every household in one group of a family', () => {
    expect(files.northeast.evidence[0]?.groups).toEqual([
      { group: 'mostlyEnglish', family: 'homeLanguage', responded: 13, agreed: 13 },
      { group: 'notMostlyEnglish', family: 'homeLanguage', responded: 15, agreed: 0 },
      { group: 'disability', family: 'disability', responded: 10, agreed: 0 },
      { group: 'noDisability', family: 'disability', responded: 18, agreed: 13 },
      { group: 'lowIncome', family: 'income', responded: 12, agreed: 0 },
      { group: 'otherIncome', family: 'income', responded: 16, agreed: 13 },
    ])
  })

  test('counts each region apart and states neither population nor asked', () => {
    expect(files.south).toEqual({
      formatVersion: 1,
      subject: { id: 'us-census-region/south', name: 'South (US census region), households sampled' },
      evidence: [
        { ...itemOf('went-to-open-event'), responded: 10, agreed: 10 },
        { ...itemOf('took-part-at-school'), responded: 10, agreed: 10 },
        { ...itemOf('went-to-conference'), responded: 10, agreed: 4 },
      ],
      notApplicable: [],
    })
    function itemOf(measure: string) {
      return {
        id: `nces-pfi-2019/south/${measure}`,
        measure,
        date: '2019-09-30',
        source:
          'NCES, National Household Education Surveys Program 2019, Parent and Family Involvement in Education, public-use data, unweighted',
      }
    }
  })

  test('says what it left out, as counts', () => {
    expect(notes.filter((note) => note.startsWith('northeast'))).toEqual([
      'northeast: 30 households',
      'northeast, went-to-open-event: 2 households were not asked (valid skip) and are not counted',
      'northeast, took-part-at-school: 2 households were not asked (valid skip) and are not counted',
      'northeast, went-to-conference: 3 households were not asked (valid skip) and are not counted',
    ])
    expect(notes).toContain('midwest: 0 households')
  })

  test('reports nothing on fewer than ten households', () => {
    expect(files.west.evidence).toEqual([])
    expect(notes).toContain('west, went-to-open-event: held back, as fewer than 10 households answered')
  })

  test.each<[string, string[][], string[]]>([
    ['9 of a group', [south(9, { DSBLTY: 1 }), south(1), south(30, { TTLHHINC: 2 })], ['income']],
    ['10 of each group', [south(10, { DSBLTY: 1 }), south(30, { TTLHHINC: 2 })], ['disability', 'income']],
    [
      'a few who are not able to speak among those who do not speak mostly English',
      [south(5, { CSPEAKX: 1 }), south(20), south(20, { CSPEAKX: 3, DSBLTY: 1 })],
      ['disability', 'homeLanguage'],
    ],
  ])('with %s reports a whole family or none of it', (_title, lines, expected) => {
    const { files, notes } = adapt(csv(...lines))
    const [item] = files.south.evidence
    const reported = new Set(item?.groups?.map(({ family }) => family))
    expect([...reported].sort()).toEqual(expected)
    expect(
      notes.filter((note) => note.startsWith('south, went-to-open-event') && note.includes('held back')),
    ).toHaveLength(3 - expected.length)
  })

  test('names the line and the column of a value outside the codebook, and what would be right', () => {
    expect(() => adapt(csv(rows(1), rows(1, { DSBLTY: 3 })))).toThrow(
      'Line 3, column DSBLTY: "3" should be 1 has a disability or 2 does not',
    )
  })

  test.each<[keyof typeof household, (number | string)[]]>([
    ['CENREG', [0, 5, -1, '']],
    ['FSMTNG', [0, 3, -2, '', 'yes', '1.0']],
    ['FSFREQ', [-2, '', '1.5', 'often']],
    ['FSATCNFN', [0, 3, '']],
    ['CSPEAKX', [0, 7, -1, '']],
    ['DSBLTY', [0, 3, -1, '']],
    ['TTLHHINC', [0, 13, -1, '']],
  ])('refuses a value of %s outside the codebook', (column, values) => {
    for (const value of values) {
      expect(() => adapt(csv(rows(1, { [column]: value })))).toThrow(`Line 2, column ${column}: "${value}" should be`)
    }
  })

  test.each(Object.keys(household))('refuses a file without the column %s, or with two', (column) => {
    expect(() => adapt(csv(rows(1)).replace(column, 'OTHER'))).toThrow(`the column ${column} 0 times`)
    expect(() => adapt(csv(rows(1)).replace('BASMID', column))).toThrow(`the column ${column} 2 times`)
  })

  test('refuses an empty file and a row that is cut short', () => {
    expect(() => adapt('')).toThrow('The CSV is empty; its first line should name CENREG')
    expect(() => adapt(`${header}\n20190000,1,1\n`)).toThrow(/got 3 on line 2/)
  })

  test('reads past a byte order mark and Windows line ends', () => {
    // Without its first column, the file opens with a column that is read.
    const text = csv(rows(12)).replaceAll(/^[^,\n]+,/gm, '')
    expect(text).toMatch(/^CENREG,/)
    expect(adapt(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(adapt(csv(rows(12))))
  })
})

describe('the command', () => {
  // A copy of the adapter, so that what it writes lands beside the copy.
  const scratch = mkdtempSync(join(tmpdir(), 'nces-pfi-'))
  copyFileSync(join(folder, 'adapt.mjs'), join(scratch, 'adapt.mjs'))
  symlinkSync(join(folder, '../../node_modules'), join(scratch, 'node_modules'), 'junction')
  afterAll(() => rmSync(scratch, { recursive: true }))

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['adapt.mjs', ...args], { cwd: scratch, encoding: 'utf8' })
  const written = () => readdirSync(join(scratch, 'evidence')).sort()

  test('asks for the path of the CSV', () => {
    const { status, stderr } = run()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^One argument is needed, the path of the CSV: [^\n]*\n$/)
  })

  test('fails on a bad file with the reason alone, and writes nothing', () => {
    writeFileSync(join(scratch, 'bad.csv'), csv(rows(1, { CENREG: 9 })))
    const { status, stderr } = run('bad.csv')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Line 2, column CENREG: "9" should be 1 Northeast, [^\n]*\n$/)
    expect(written).toThrow('ENOENT')
  })

  test('writes one file for each region, and the notes to standard error', () => {
    const text = csv(rows(12), rows(1, { FSATCNFN: -1 }))
    writeFileSync(join(scratch, 'good.csv'), text)
    const { status, stdout, stderr } = run('good.csv')
    const { files, notes } = adapt(text)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: `${notes.join('\n')}\n` })
    expect(written()).toEqual(['midwest.json', 'northeast.json', 'south.json', 'west.json'])
    for (const region of regions) {
      expect(readFileSync(join(scratch, 'evidence', `${region}.json`), 'utf8')).toBe(fileText(files[region]))
    }
  })
})

const textOf = (region: Region) => readFileSync(join(folder, 'evidence', `${region}.json`), 'utf8')
const fileOf = (region: Region): EvidenceFile => JSON.parse(textOf(region))

describe.each(regions)('the evidence file of the %s', (region) => {
  const { subject, evidence } = fileOf(region)

  test('has one item with a stable id for each measure, survey measures all', () => {
    expect(subject.id).toBe(`us-census-region/${region}`)
    const measures = ['went-to-open-event', 'took-part-at-school', 'went-to-conference']
    expect(evidence.map(({ id }) => id)).toEqual(measures.map((measure) => `nces-pfi-2019/${region}/${measure}`))
    expect(evidence.map(({ measure }) => measure)).toEqual(measures)
    expect(Object.keys(surveys)).toEqual(expect.arrayContaining(measures))
  })

  test('is written as the adapter writes it', () => {
    expect(textOf(region)).toBe(fileText(fileOf(region)))
  })

  test('holds aggregate counts and nothing else', () => {
    for (const item of evidence) {
      expect(Object.keys(item)).toEqual(['id', 'measure', 'date', 'source', 'responded', 'agreed', 'groups'])
      for (const group of item.groups ?? []) {
        expect(Object.keys(group)).toEqual(['group', 'family', 'responded', 'agreed'])
      }
    }
  })

  test('counts no more who agreed than who responded, in whole numbers', () => {
    for (const { responded, agreed } of evidence.flatMap((item) => [item, ...(item.groups ?? [])])) {
      expect(Number.isInteger(agreed) && Number.isInteger(responded)).toBe(true)
      expect(agreed).toBeGreaterThanOrEqual(0)
      expect(agreed).toBeLessThanOrEqual(responded)
    }
  })

  test('has families that partition those who answered, and no group under ten', () => {
    for (const { groups = [], responded, agreed } of evidence) {
      const families = new Set(groups.map(({ family }) => family))
      expect(families).toContain('disability')
      expect(families).toContain('income')
      for (const family of families) {
        const members = groups.filter((group) => group.family === family)
        expect(members.length).toBeGreaterThan(1)
        expect(members.reduce((sum, member) => sum + member.responded, 0)).toBe(responded)
        expect(members.reduce((sum, member) => sum + member.agreed, 0)).toBe(agreed)
      }
      for (const group of groups) {
        expect(group.responded).toBeGreaterThanOrEqual(10)
        expect(responded - group.responded).toBeGreaterThanOrEqual(10)
      }
    }
  })
})

describe('judged on the last day of the survey', () => {
  const judged = (region: Region) => assess({ ...fileOf(region), asOf: '2019-09-30' })

  test.each(regions)(
    'the %s has no level demonstrated and none ruled out: three questions settle no statement',
    (region) => {
      const { level, components, ledger } = judged(region)
      expect(level).toEqual({ demonstrated: null, possible: 'excelling' })
      const verdicts = Object.entries(components).map(([id, component]) => ({
        id,
        level: component.level,
        unknown: Object.values(component.stages).map(({ unknown }) => unknown),
        decided: Object.values(component.indicators).filter(({ verdict }) => verdict !== 'unknown').length,
        causes: new Set(Object.values(component.indicators).flatMap(({ causes }) => causes)),
      }))
      const nothing = { demonstrated: null, possible: 'excelling' }
      const causes = new Set(['noEvidence'])
      expect(verdicts).toEqual([
        { id: 'communication', level: nothing, unknown: [4, 4, 4, 5], decided: 0, causes },
        { id: 'home-learning', level: nothing, unknown: [3, 5, 6, 5], decided: 0, causes },
      ])
      expect(ledger.map(({ outcome }) => outcome)).toEqual(['used', 'used', 'used'])
    },
  )

  const atOpenEvent = 'communication/emerging/invited-in'
  const tookPart = 'communication/excelling/visible-and-valued'
  const atConference = 'home-learning/excelling/progress-discussed-together'

  test.each<[Region, [string, string, number, number][]]>([
    [
      'northeast',
      [
        [atOpenEvent, 'met', 2234, 2634],
        [tookPart, 'met', 2564, 2634],
        [atConference, 'met', 2015, 2634],
      ],
    ],
    [
      'south',
      [
        [atOpenEvent, 'met', 4756, 5575],
        [tookPart, 'met', 5398, 5575],
        [atConference, 'notMet', 3646, 5575],
      ],
    ],
    [
      'midwest',
      [
        [atOpenEvent, 'met', 2990, 3512],
        [tookPart, 'met', 3447, 3512],
        [atConference, 'met', 2824, 3512],
      ],
    ],
    [
      'west',
      [
        [atOpenEvent, 'met', 3110, 3653],
        [tookPart, 'met', 3554, 3653],
        [atConference, 'notMet', 2702, 3653],
      ],
    ],
  ])('the %s answers one part of three statements', (region, expected) => {
    const answered = Object.values(judged(region).components).flatMap(({ indicators }) =>
      Object.entries(indicators).flatMap(([id, { leaves }]) =>
        leaves.flatMap((leaf) =>
          leaf.verdict !== 'unknown' && leaf.kind === 'share'
            ? [[id, leaf.verdict, leaf.whole?.share?.count, leaf.whole?.share?.of]]
            : [],
        ),
      ),
    )
    expect(answered).toEqual(expected)
  })

  test.each<[Region, [string, string][]]>([
    [
      'northeast',
      [
        ['noDisability', 'notMet'],
        ['notMostlyEnglish', 'notMet'],
        ['lowIncome', 'notMet'],
      ],
    ],
    ['south', []],
    ['midwest', []],
    [
      'west',
      [
        ['disability', 'met'],
        ['mostlyEnglish', 'met'],
      ],
    ],
  ])('the %s has groups on the other side of three quarters at the conference alone', (region, expected) => {
    const { groupGaps } = judged(region)
    expect(groupGaps.map(({ group, side }) => [group, side])).toEqual(expected)
    expect(groupGaps.every(({ indicator }) => indicator === atConference)).toBe(true)
  })

  test('a year and a term later the evidence has expired', () => {
    const { ledger } = assess({ ...fileOf('west'), asOf: '2020-12-30' })
    expect(ledger.map(({ outcome }) => outcome)).toEqual(['expired', 'expired', 'expired'])
  })
})

const original = process.env.NCES_PFI_CSV

test.skipIf(original === undefined)(
  'the evidence files are what the adapter makes of the curated CSV, byte for byte',
  () => {
    const { files, notes } = adapt(readFileSync(original as string, 'utf8'))
    for (const region of regions) expect(fileText(files[region])).toBe(textOf(region))
    expect(notes.filter((note) => /: \d+ households$/.test(note))).toEqual([
      'northeast: 2653 households',
      'south: 5639 households',
      'midwest: 3528 households',
      'west: 3680 households',
    ])
  },
)
