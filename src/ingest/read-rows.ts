import Papa from 'papaparse'
import { ingestMessages, type Locale, messagesIn } from '../words'
import { type Fault, reportTo } from './faults'

/** A text of rows, read: those that are whole, and what is wrong with the rest. */
export interface RowsReading {
  readonly rows: readonly string[][]
  readonly faults: readonly Fault[]
}

/**
 * Reads the CSV text of a survey tool: commas, semicolons or tabs between the cells, whichever it is; a byte-order mark;
 * quotation marks with line breaks inside. A row that has more or fewer cells than the headers is left out, as its answers
 * could stand under the wrong questions. It never throws.
 *
 * @example
 * const { rows, faults } = readRows(survey)
 * rows[0] // ['Timestamp', 'Username', 'I feel welcome at this school.', …]
 */
export function readRows(text: string, { locale }: { readonly locale?: Locale } = {}): RowsReading {
  const words = messagesIn(ingestMessages, locale).ingest
  const faults: Fault[] = []
  const report = reportTo(faults, locale)
  // Anything but a text, from code that the compiler did not see.
  const given = typeof text === 'string' ? text : ''
  // Blank lines are kept, as the lines are counted by them; but they would mislead the guess.
  if (given.includes('\uFFFD')) report('', words.fault.lostCharacters, words.fault.utf8)
  const { meta } = Papa.parse(given, { delimitersToGuess: [',', ';', '\t'], skipEmptyLines: true, preview: 1 })
  const parsed = Papa.parse<string[]>(given, { delimiter: meta.delimiter })
  const broken = new Set(
    parsed.errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])),
  )
  // A title above the headers has one cell.
  const headers = parsed.data.find((row) => row.length > 1) ?? parsed.data.find((row) => !isEmpty(row))
  const width = headers?.length ?? 0

  const rows: string[][] = []
  const lineOf = lineIn(parsed.data)
  parsed.data.forEach((row, index) => {
    if (broken.has(index)) {
      report(words.line(lineOf(index)), words.fault.quote, words.fault.closedQuote)
    } else if (!isEmpty(row)) {
      // A spreadsheet may end its rows with empty cells that it has no header for.
      const cells = row.length > width && row.slice(width).every((cell) => cell === '') ? row.slice(0, width) : row
      if (cells.length === width) rows.push(cells)
      else report(words.line(lineOf(index)), words.fault.ragged(cells.length), words.fault.asManyCells(width))
    }
  })
  if (rows.length === 0) report('', words.fault.empty, words.fault.someRows)
  return { rows, faults }
}

function isEmpty(row: readonly string[]): boolean {
  return row.length === 1 && row[0] === ''
}

/** On which line of the file a row begins, asked in the order of the rows: cells in quotation marks may take several lines. */
function lineIn(rows: readonly (readonly string[])[]): (index: number) => number {
  let line = 1
  let before = 0
  return (index) => {
    for (const row of rows.slice(before, index)) {
      line += 1
      for (const cell of row) line += cell.split(/\r\n|\r|\n/).length - 1
    }
    before = index
    return line
  }
}
