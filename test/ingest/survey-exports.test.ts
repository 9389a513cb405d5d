import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { SurveyItem } from '../../src/evidence'
import { ingest, readRows } from '../../src/ingest'
import { readEvidence } from '../../src/schema'
import { surveyExports } from '../support/survey-exports'

const folder = 'examples/survey-exports'
const exports = surveyExports()
const exportOf = (name: string) => exports[`${name}.csv`] as string
const codebookOf = (name: string) => JSON.parse(readFileSync(`${folder}/${name}.codebook.json`, 'utf8'))

/** The cells by another reader, the headers first. */
function cellsOf(name: string, delimiter: string): string[][] {
  return parse(exportOf(name), { bom: true, delimiter, relax_column_count: false })
}

interface Naive {
  responded: number
  agreed: number
}

/** Counts a column by hand: who agrees, of those who neither left it blank nor do not know. */
function naive(rows: readonly string[][], column: number, agrees: readonly string[]): Naive {
  const answers = rows.map((row) => row[column] ?? '').filter((answer) => answer !== '' && answer !== 'Don’t know')
  return { responded: answers.length, agreed: answers.filter((answer) => agrees.includes(answer)).length }
}

const agreeing = ['Strongly agree', 'Agree']
const disagreeing = ['Strongly disagree', 'Disagree']

const shapes: Readonly<
  Record<string, { delimiter: string; headers: number; counted: Readonly<Record<string, (rows: string[][]) => Naive>> }>
> = {
  'google-forms': {
    delimiter: ',',
    headers: 1,
    counted: {
      'families-feel-welcome': (rows) => naive(rows, 2, agreeing),
      'families-feel-supported': (rows) => naive(rows, 3, agreeing),
      'families-feel-safe': (rows) => naive(rows, 4, agreeing),
      'timely-response': (rows) => naive(rows, 5, disagreeing),
    },
  },
  'microsoft-forms': {
    delimiter: ';',
    headers: 1,
    counted: {
      'encouraged-to-take-part': (rows) => naive(rows, 6, agreeing),
      'able-to-communicate': (rows) => naive(rows, 7, agreeing),
      'clear-on-expectations': (rows) => naive(rows, 8, agreeing),
    },
  },
  qualtrics: {
    delimiter: ',',
    headers: 3,
    counted: {
      'families-feel-welcome': (rows) => naive(rows, 17, agreeing),
      'communication-goes-both-ways': (rows) => naive(rows, 18, agreeing),
      'communicates-often': (rows) => naive(rows, 19, ['3', '4']),
    },
  },
}

const speaksAnother: Readonly<Record<string, (row: string[]) => boolean>> = {
  'google-forms': (row) => row[6] !== 'English',
  'microsoft-forms': (row) => row[10]?.includes('language other than English') ?? false,
  qualtrics: (row) => row[16] === 'VI',
}

/** The rows that count: no previews and no unfinished responses. */
function counting(name: string, rows: string[][]): string[][] {
  return name === 'qualtrics' ? rows.filter((row) => row[2] !== 'Survey Preview' && row[6] === 'True') : rows
}

describe('the example exports', () => {
  test.each(Object.keys(exports))('%s is as its source writes it, to the byte', async (file) => {
    await expect(exports[file]).toMatchFileSnapshot(`../../${folder}/${file}`)
    expect(readFileSync(`${folder}/${file}`, 'utf8')).toBe(exports[file])
  })

  describe.each(Object.keys(shapes))('of %s', (name) => {
    const { delimiter, headers, counted } = shapes[name] as (typeof shapes)[string]
    const reading = readRows(exportOf(name))
    const ingestion = ingest(reading.rows, codebookOf(name))
    const rows = counting(name, cellsOf(name, delimiter).slice(headers))
    const itemOf = (measure: string) => ingestion.evidence.find((item) => item.measure === measure) as SurveyItem

    test('is read without a fault, to the same cells as another reader finds', () => {
      expect(reading.faults).toEqual([])
      expect(reading.rows).toEqual(cellsOf(name, delimiter))
      expect(ingestion.faults).toEqual([])
    })

    test('becomes evidence with the counts of a count by hand', () => {
      expect(Object.fromEntries(ingestion.evidence.map((item) => [item.measure, naiveOf(item)]))).toEqual(
        Object.fromEntries(Object.entries(counted).map(([measure, count]) => [measure, count(rows)])),
      )
      expect(rows.length).toBe(ingestion.rows.counted)
    })

    test('has the group of families with another language at home counted by hand too', () => {
      const measure = Object.keys(counted)[0] as string
      const inGroup = rows.filter((row) => speaksAnother[name]?.(row))
      const group = itemOf(measure).groups?.find(({ group: id }) => id === 'languageOtherThanEnglish')
      expect(group && naiveOf(group)).toEqual(counted[measure]?.(inGroup))
    })

    test('is evidence that an evidence file takes and assess uses', () => {
      const file = { formatVersion: 1, subject: { id: 'x', name: 'Example' }, evidence: ingestion.evidence }
      const { faults, ...school } = readEvidence(JSON.parse(JSON.stringify(file)))
      expect(faults).toEqual([])
      expect(school.evidence).toEqual(ingestion.evidence)
      const { ledger } = assess({ ...school, asOf: '2026-11-21' })
      expect(ledger.map(({ measure }) => measure).sort()).toEqual(Object.keys(counted).sort())
      expect(ledger.every(({ outcome }) => outcome === 'used')).toBe(true)
    })

    test('leaves every personal column behind, in the evidence and in what is said of the columns', () => {
      const said = JSON.stringify([ingestion.evidence, ingestion.columns, ingestion.faults])
      for (const cell of ['example.org', 'Parent 0', 'Example0', '192.0.2.', '144.96', 'R_0', 'front office']) {
        expect(said).not.toContain(cell)
      }
    })
  })
})

function naiveOf({ responded, agreed }: Naive): Naive {
  return { responded, agreed }
}
