import { plain } from '../words'

/** The databases for which SQL is written. */
export type Dialect = 'duckdb' | 'postgresql' | 'clickhouse'

/** The few things that the databases say differently. What is not here, all of them say alike. */
export interface Phrases {
  readonly literal: (text: string) => string
  readonly type: Readonly<Record<ColumnType, string>>
  /** What follows the columns of a table: its key, and where it is stored by it. */
  readonly keyedBy: (columns: readonly string[]) => { readonly inside: string; readonly after: string }
  /** A column of a table that may hold nothing. */
  readonly nullable: (type: string) => string
  /** Text in the order of its bytes, whatever the database's own order is. */
  readonly byBytes: (text: string) => string
  /** Whole days from one date to a later one. */
  readonly days: (from: string, to: string) => string
  /** A whole number of which products of 36 digits are exact. */
  readonly wide: (number: string) => string
  /** The number with the one bit set. */
  readonly bit: (place: string) => string
  readonly isSet: (word: string, place: number) => string
  readonly list: (members: readonly string[]) => string
  readonly listOfNumbers: (members: readonly number[]) => string
  readonly join: (lists: readonly string[]) => string
  /** The numbers of a group of rows for which a condition holds, as a list; those of other columns are in the same order. */
  readonly collect: (number: string, where: string, orderedBy: string) => string
  /** A row for each member of lists of the same length: what is selected, and what stands after the table. */
  readonly each: (lists: Readonly<Record<string, string>>) => { readonly columns: string; readonly after: string }
  /** Stands after a query of which what is computed should not be computed again wherever it is read. */
  readonly once: string
  /** Stands before a step that several others read. */
  readonly asReadTwice: string
  /** A table that is kept by school, to be read for the schools of another one. */
  readonly ofSchools: (table: string, schools: string) => string
}

/** What a column holds. `word` is one of a few texts. */
export type ColumnType = 'text' | 'word' | 'count' | 'day' | 'flag'

/** An identifier, quoted. */
export function identifier(dialect: Dialect, name: string): string {
  assertText(name, 'a name')
  // PostgreSQL cuts longer ones off, and two could become one.
  if (name === '' || new TextEncoder().encode(name).length > 63 || /\p{Cc}/u.test(name)) {
    throw new RangeError(`a name in the database should have 1 to 63 bytes and no control characters: "${plain(name)}"`)
  }
  const escaped = dialect === 'clickhouse' ? name.replaceAll('\\', '\\\\') : name
  return `"${escaped.replaceAll('"', '""')}"`
}

/** A line that the database does not read; text from outside cannot end it. */
export function comment(text: string): string {
  return `-- ${plain(text)}`
}

/**
 * Refuses what not every database can hold as text.
 *
 * @throws RangeError where the text has a NUL or half of a surrogate pair
 */
export function assertText(text: string, what: string): void {
  if (/\0|\p{Cs}/u.test(text)) {
    throw new RangeError(`${what} "${plain(text)}" holds a NUL or half of a surrogate pair, which no database keeps`)
  }
}

const likeStandard = {
  literal: (text: string) => quoted(text, 'E'),
  ofSchools: (table: string) => table,
  asReadTwice: 'AS',
  keyedBy: (columns: readonly string[]) => ({ inside: `PRIMARY KEY (${columns.join(', ')})`, after: '' }),
  nullable: (type: string) => type,
  days: (from: string, to: string) => `${to} - ${from}`,
  bit: (place: string) => `CAST(1 AS BIGINT) << ${place}`,
  isSet: (word: string, place: number) => `(${word} & ${2n ** BigInt(place)}) <> 0`,
  list: (members: readonly string[]) => `ARRAY[${members.join(', ')}]`,
  listOfNumbers: (members: readonly number[]) => `CAST(ARRAY[${members.join(', ')}] AS BIGINT[])`,
  join: (lists: readonly string[]) => lists.join(' || '),
  collect: (number: string, where: string, orderedBy: string) => {
    const filter = where === 'TRUE' ? '' : ` FILTER (WHERE ${where})`
    return `coalesce(array_agg(${number} ORDER BY ${orderedBy})${filter}, CAST(ARRAY[] AS BIGINT[]))`
  },
  each: (lists: Readonly<Record<string, string>>) => ({
    columns: Object.entries(lists)
      .map(([name, list]) => `unnest(${list}) AS ${name}`)
      .join(',\n'),
    after: '',
  }),
}

/** A text on one line, in quotes. Where a backslash begins an escape without more ado, every text is written with escapes. */
function quoted(text: string, escaping: 'E' | ''): string {
  assertText(text, 'a text')
  const doubled = text.replaceAll("'", "''")
  // Where they mean themselves in one setting of the server and an escape in another, E'' means the same in both.
  if (escaping === 'E' && !/[\\\n\r]/.test(text)) return `'${doubled}'`
  return `${escaping}'${doubled.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}

/**
 * What a database says in its own way.
 *
 * @throws RangeError where SQL is not written for it
 */
export function phrasesOf(dialect: Dialect): Phrases {
  if (Object.hasOwn(phrases, dialect)) return phrases[dialect]
  const known = Object.keys(phrases).join(', ')
  throw new RangeError(`there is no dialect "${plain(String(dialect))}"; it should be one of ${known}`)
}

const phrases: Readonly<Record<Dialect, Phrases>> = {
  duckdb: {
    ...likeStandard,
    type: { text: 'VARCHAR', word: 'VARCHAR', count: 'BIGINT', day: 'DATE', flag: 'BOOLEAN' },
    byBytes: (text) => text,
    wide: (number) => `CAST(${number} AS HUGEINT)`,
    once: '',
  },
  postgresql: {
    ...likeStandard,
    type: { text: 'text COLLATE "C"', word: 'text', count: 'bigint', day: 'date', flag: 'boolean' },
    byBytes: (text) => `${text} COLLATE "C"`,
    wide: (number) => `CAST(${number} AS numeric)`,
    once: 'OFFSET 0',
    // Else it would be worked out for all schools before anything is looked for in it.
    asReadTwice: 'AS NOT MATERIALIZED',
  },
  clickhouse: {
    literal: (text) => quoted(text, ''),
    type: { text: 'String', word: 'LowCardinality(String)', count: 'Int64', day: 'Date32', flag: 'Bool' },
    // A join holds all of its right side in memory: of a table of all schools, that is more than there is.
    ofSchools: (table, schools) => `(SELECT * FROM ${table} WHERE school IN (SELECT school FROM ${schools}))`,
    keyedBy: (columns) => ({ inside: '', after: ` ENGINE = MergeTree ORDER BY (${columns.join(', ')})` }),
    nullable: (type) => {
      const inner = /^LowCardinality\((.*)\)$/.exec(type)?.[1]
      return inner === undefined ? `Nullable(${type})` : `LowCardinality(Nullable(${inner}))`
    },
    byBytes: (text) => text,
    days: (from, to) => `dateDiff('day', ${from}, ${to})`,
    wide: (number) => `toInt256(${number})`,
    bit: (place) => `bitShiftLeft(toInt64(1), ${place})`,
    isSet: (word, place) => `bitTest(${word}, ${place})`,
    list: (members) => `[${members.join(', ')}]`,
    listOfNumbers: (members) => `CAST([${members.join(', ')}] AS Array(Int64))`,
    join: (lists) => `arrayConcat(${lists.join(', ')})`,
    // All lists of a group are filled from its rows in one pass, so that they are in the same order.
    collect: (number, where) => `groupArray(CASE WHEN ${where} THEN toInt64(${number}) END)`,
    each: (lists) => ({
      columns: Object.keys(lists).join(', '),
      after: `\nARRAY JOIN ${Object.entries(lists)
        .map(([name, list]) => `${list} AS ${name}`)
        .join(',\n')}`,
    }),
    asReadTwice: 'AS',
    once: '',
  },
}
