import { comment, type Phrases } from './dialect'

/** One step of a query, named; `rule` says in words what it does. */
export interface Step {
  readonly name: string
  readonly rule: string
  readonly select: string
  /** Whether more than one step after it reads it. */
  readonly isReadTwice?: boolean
}

/** A query of several steps, each of which may read those before it. */
export function query(phrases: Phrases, steps: readonly Step[], last: string): string {
  if (steps.length === 0) return last
  const written = steps.map(({ name, rule, select, isReadTwice = false }) => {
    return `${rule.split('\n').map(comment).join('\n')}\n${name} ${isReadTwice ? phrases.asReadTwice : 'AS'} (\n${indented(select)}\n)`
  })
  return `WITH\n${written.join(',\n')}\n${last}`
}

/** A table written out. */
export function tableOf(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  rule: string,
): Step {
  const values = rows.map((row) => `  (${row.join(', ')})`).join(',\n')
  return { name, rule, select: `SELECT * FROM (VALUES\n${values}\n) AS asked (${columns.join(', ')})` }
}

function indented(text: string): string {
  return text.replace(/(^|\n)(?=[^\n])/g, '$1  ')
}

/** A row for each member of lists of the same length, beside the columns that are kept. */
export function eachOf(phrases: Phrases, kept: string, lists: Readonly<Record<string, string>>, from: string): string {
  const { columns, after } = phrases.each(lists)
  return `SELECT ${kept}, ${columns}\nFROM ${from}${after}`
}

/** Several selects under each other. */
export function union(selects: readonly string[]): string {
  return selects.join('\nUNION ALL\n')
}
