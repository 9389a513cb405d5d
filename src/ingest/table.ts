import { sameText, textOf } from './cells'

/** Rows from outside, whatever they are: lists of cells, or records by header. */
export interface Table {
  /** Each row of headers, the text of each column in it. */
  readonly headers: readonly (readonly string[])[]
  readonly width: number
  /** Where the answers begin. */
  readonly first: number
  readonly rows: readonly unknown[]
  /** By what a cell of each column is found in its row. */
  readonly keys: readonly PropertyKey[]
}

/** The rows behind as many headers as are named, or null where there are no more rows than headers. */
export function tableOf(rows: readonly unknown[], headerRows: number): Table | null {
  const isOfRecords = rows.length > 0 && !Array.isArray(rows[0])
  // The keys of a record are the first of its headers.
  const first = isOfRecords ? headerRows - 1 : headerRows
  if (rows.length < first || rows.length === 0) return null
  const keys: readonly PropertyKey[] = isOfRecords ? keysOf(rows) : indexesOf(rows.slice(0, first))
  const below = Array.from({ length: first }, (_, row) => cellsOf(rows[row], keys).map((cell) => textOf(cell) ?? ''))
  const headers = isOfRecords ? [keys.map(String), ...below] : below
  return { headers, width: keys.length, first, rows, keys }
}

/** The cells of a row in some columns; null where the row is none, or throws when it is looked at. */
export function readCells(table: Table, row: number, columns: readonly number[], into: unknown[]): boolean {
  try {
    const cells = table.rows[row] as Readonly<Record<PropertyKey, unknown>>
    if (typeof cells !== 'object' || cells === null) return false
    for (let at = 0; at < columns.length; at += 1) into[at] = cells[table.keys[columns[at] as number] as PropertyKey]
    return true
  } catch {
    return false
  }
}

/** The columns that a header or a number names. */
export function columnsNamed(table: Table, named: unknown): number[] {
  if (Number.isInteger(named)) return [(named as number) - 1].filter((column) => column >= 0 && column < table.width)
  if (typeof named !== 'string') return []
  const wanted = sameText(named)
  for (const texts of table.headers) {
    const found = texts.flatMap((text, column) => (sameText(text) === wanted ? [column] : []))
    if (found.length > 0) return found
  }
  return []
}

function keysOf(rows: readonly unknown[]): string[] {
  const keys = new Set<string>()
  for (const row of rows) {
    try {
      if (typeof row === 'object' && row !== null && !Array.isArray(row))
        for (const key of Object.keys(row)) keys.add(key)
    } catch {
      // A row that throws when it is looked at has no keys; it is counted among those that cannot be read.
    }
  }
  return [...keys]
}

/** The widest that a spreadsheet can be. */
const mostColumns = 16_384

function indexesOf(headers: readonly unknown[]): number[] {
  const width = Math.max(0, ...headers.map((row) => (Array.isArray(row) ? row.length : 0)))
  return Array.from({ length: Math.min(width, mostColumns) }, (_, index) => index)
}

function cellsOf(row: unknown, keys: readonly PropertyKey[]): unknown[] {
  try {
    return keys.map((key) => (row as Readonly<Record<PropertyKey, unknown>>)[key])
  } catch {
    return keys.map(() => null)
  }
}
