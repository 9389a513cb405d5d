import Papa from 'papaparse'
import { formulaStart, plain } from '../../words'

/** What a cell can hold. */
export type Cell = string | number | boolean | null

/**
 * Rows as CSV (RFC 4180), with the names of the fields first. What is null is an empty cell. Text from outside stays
 * text: one that a spreadsheet would take for a formula begins with an apostrophe, and control characters are replaced.
 *
 * @param rows each with the same fields, such as `tidyRows`, `trendRows` and `networkRows` return; none gives no text
 *
 * @example
 * writeFileSync('school.csv', csv(tidyRows(assessment)))
 */
export function csv<Row extends { readonly [Field in keyof Row]: Cell }>(rows: readonly Row[]): string {
  const [first] = rows
  if (first === undefined) return ''
  const fields = Object.keys(first) as (keyof Row & string)[]
  const data = rows.map((row) => fields.map((field) => asCell(row[field])))
  return `${Papa.unparse({ fields, data }, { escapeFormulae: formulaStart, newline: '\r\n' })}\r\n`
}

function asCell(value: Cell): Cell {
  return typeof value === 'string' ? plain(value) : value
}
