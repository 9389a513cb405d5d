import { describe, expect, test } from 'vitest'
import { readRows } from '../../src/ingest'

const paths = (text: string) => readRows(text).faults.map(({ path }) => path)

describe('reading rows of text', () => {
  test.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['a byte-order mark', '\uFEFFa,b\n1,2\n'],
    ['line ends of Windows', 'a,b\r\n1,2\r\n'],
    ['no line end at the end', 'a,b\n1,2'],
    ['blank lines', 'a,b\n\n1,2\n\n'],
    ['quotation marks', '"a","b"\n"1","2"\n'],
    ['empty cells after the last header', 'a,b\n1,2,,\n'],
  ])('takes %s', (_, text) => {
    expect(readRows(text)).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      faults: [],
    })
  })

  test('keeps line breaks, separators and marks that stand in quotation marks', () => {
    expect(readRows('q;why\n"one;two";"a ""b""\r\nc"\n').rows[1]).toEqual(['one;two', 'a "b"\r\nc'])
  })

  test('leaves out a row of another length, names its line in the file, and keeps the rest', () => {
    const { rows, faults } = readRows('a,b\n"1\n1",2\n3\n4,5,6\n\n7,8\n')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1\n1', '2'],
      ['7', '8'],
    ])
    expect(faults).toEqual([
      {
        path: 'line 4',
        message: 'has 1 cell, so it is left out; expected: 2 cells, as the headers have',
        expected: '2 cells, as the headers have',
      },
      expect.objectContaining({ path: 'line 5', message: expect.stringContaining('has 3 cells') }),
    ])
  })

  test('leaves out a title above the headers', () => {
    const { rows, faults } = readRows('Survey of families\n\na,b\n1,2\n')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(faults).toMatchObject([{ path: 'line 1' }])
  })

  test('takes a file of one column', () => {
    expect(readRows('a\n1\n2\n')).toEqual({ rows: [['a'], ['1'], ['2']], faults: [] })
  })

  test('names the line of a quotation mark that is not closed, and quotes nothing of the cell', () => {
    const { rows, faults } = readRows('a,b\n1,2\n3,"Somebody\n5,6\n')
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(faults).toEqual([expect.objectContaining({ path: 'line 3' })])
    expect(JSON.stringify(faults)).not.toContain('Somebody')
  })

  test.each([
    ['nothing', ''],
    ['only a byte-order mark', '\uFEFF'],
    ['only blank lines', '\n\n'],
  ])('says that there is nothing in %s', (_, text) => {
    expect(paths(text)).toEqual([''])
  })

  test('says that characters are lost where the file was not saved in UTF-8, as a spreadsheet may, or is none of text', () => {
    const ansi = new TextDecoder().decode(
      Uint8Array.from([...'a,b\nDon', 0x92, ...'t know,2'].map((c) => (typeof c === 'number' ? c : c.charCodeAt(0)))),
    )
    const { rows, faults } = readRows(ansi)
    expect(rows).toHaveLength(2)
    expect(faults).toMatchObject([{ path: '', expected: expect.stringContaining('CSV UTF-8') }])
    const workbook = new TextDecoder().decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 0xff, 0xd8))
    expect(paths(workbook)).toContain('')
  })

  test('says the same of what is no text', () => {
    expect(readRows(null as never)).toMatchObject({
      rows: [],
      faults: [{ message: expect.stringContaining('is empty') }],
    })
  })
})
