import { type ColumnType, type Dialect, identifier, phrasesOf } from './dialect'

/** A column of the evidence's tables; nullable unless it is part of the key or always stated. */
interface Column {
  readonly type: ColumnType
  readonly isRequired: boolean
}

const text = { type: 'text', isRequired: false } as const
const word = { type: 'word', isRequired: false } as const
const count = { type: 'count', isRequired: false } as const
const day = { type: 'day', isRequired: false } as const
const flag = { type: 'flag', isRequired: false } as const

const required = <Of extends Column>(column: Of) => ({ ...column, isRequired: true }) as const

/**
 * The tables that evidence makes, with their columns in order.
 *
 * A column ending in `_stated` tells an empty list, which says "none", from one that is not there, which says nothing.
 * One ending in `_order` stands in for an id wherever the bytes of the id would order it otherwise than its code units.
 */
export const columns = {
  item: {
    school: required(text),
    id: required(text),
    id_order: text,
    measure: word,
    indicator: word,
    day: required(day),
    population: count,
    asked: count,
    responded: count,
    agreed: count,
    eligible: count,
    reached: count,
    groups_stated: flag,
    from_day: day,
    times: count,
    channels_stated: flag,
    document_exists: flag,
    reviewed: day,
    consulted_stated: flag,
    availability: word,
    role: word,
    judgement: word,
  },
  item_group: {
    school: required(text),
    item: required(text),
    group_name: required(text),
    group_order: text,
    family: text,
    population: count,
    asked: count,
    responded: count,
    agreed: count,
    eligible: count,
    reached: count,
  },
  item_channel: { school: required(text), item: required(text), channel: required(word) },
  item_consulted: { school: required(text), item: required(text), party: required(word) },
  not_applicable: { school: required(text), indicator: required(text), reason: required(text) },
  as_of: { school: required(text), as_of: required(day) },
} as const satisfies Readonly<Record<TableName, Readonly<Record<string, Column>>>>

/** The tables that the queries read. */
export type TableName = 'item' | 'item_group' | 'item_channel' | 'item_consulted' | 'not_applicable' | 'as_of'

const keys: Readonly<Record<TableName, readonly string[]>> = {
  item: ['school', 'id'],
  item_group: ['school', 'item', 'group_name'],
  item_channel: ['school', 'item', 'channel'],
  item_consulted: ['school', 'item', 'party'],
  not_applicable: ['school', 'indicator'],
  as_of: ['school', 'as_of'],
}

/** Where the tables and views stand. */
export interface TableOptions {
  readonly dialect: Dialect
  /** The schema, in ClickHouse the database, in which they stand; the connection's own unless named. */
  readonly schema?: string
}

/** The name of a table or a view, in its schema. */
export function nameOf({ dialect, schema }: TableOptions, table: string): string {
  return schema === undefined ? table : `${identifier(dialect, schema)}.${table}`
}

/**
 * The statements that make the tables for evidence, in order: `item` and what belongs to its items (`item_group`,
 * `item_channel`, `item_consulted`), `not_applicable`, and `as_of`, which says for which school and day to judge.
 *
 * ClickHouse keeps no key from being written twice: there, what is loaded again has to replace what was loaded before.
 *
 * @throws RangeError where there is no such dialect, or the name of the schema is none that each database can hold
 *
 * @example
 * evidenceTables({ dialect: 'duckdb' }).length // 6
 */
export function evidenceTables(place: TableOptions): string[] {
  const { type, nullable, keyedBy } = phrasesOf(place.dialect)
  return (Object.keys(columns) as TableName[]).map((table) => {
    const { inside, after } = keyedBy(keys[table])
    const lines = Object.entries<Column>(columns[table]).map(([name, { type: kind, isRequired }]) => {
      const written = isRequired ? type[kind] : nullable(type[kind])
      return `  ${name} ${written}${isRequired && inside !== '' ? ' NOT NULL' : ''}`
    })
    const body = inside === '' ? lines : [...lines, `  ${inside}`]
    return `CREATE TABLE ${nameOf(place, table)} (\n${body.join(',\n')}\n)${after}`
  })
}
