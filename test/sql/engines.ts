import { DuckDBInstance } from '@duckdb/node-api'
import { PGlite } from '@electric-sql/pglite'
import { assessmentQueries, type EvidenceRows, evidenceTables, type QueryOptions } from '../../src/sql'

type Row = Readonly<Record<string, unknown>>

/** A database in this process, with the tables of the evidence in it. */
export interface Engine {
  readonly dialect: 'duckdb' | 'postgresql'
  readonly run: (statement: string) => Promise<unknown>
  readonly rows: (query: string) => Promise<readonly Row[]>
  readonly insert: (table: string, rows: readonly Row[]) => Promise<unknown>
  readonly close: () => Promise<void>
}

async function duckdb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const types = new Map<string, string>()
  return {
    dialect: 'duckdb',
    run: (statement) => connection.run(statement),
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    insert: async (table, rows) => {
      if (!types.has(table)) {
        const columns = await connection.runAndReadAll(
          `SELECT json_group_object(column_name, data_type) AS it FROM duckdb_columns() WHERE table_name = '${table}'`,
        )
        types.set(table, String(columns.getRowObjectsJson()[0]?.it))
      }
      const of = `from_json(CAST($1 AS JSON), '[${types.get(table)}]')`
      return connection.run(`INSERT INTO ${table} SELECT unnest(${of}, recursive := true)`, [JSON.stringify(rows)])
    },
    close: async () => connection.closeSync(),
  }
}

async function postgresql(): Promise<Engine> {
  const database = await PGlite.create()
  return {
    dialect: 'postgresql',
    run: (statement) => database.exec(statement),
    rows: async (query) => (await database.query<Row>(query)).rows,
    insert: (table, rows) =>
      database.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(null::${table}, $1)`, [
        JSON.stringify(rows),
      ]),
    close: () => database.close(),
  }
}

/** Both databases, each with empty tables. */
export async function openEngines(): Promise<readonly Engine[]> {
  const engines = await Promise.all([duckdb(), postgresql()])
  for (const engine of engines) {
    for (const statement of evidenceTables({ dialect: engine.dialect })) await engine.run(statement)
  }
  return engines
}

/** Puts what schools hold, and the days on which to judge them, in the place of what is there. */
export async function load(
  engine: Engine,
  schools: readonly EvidenceRows[],
  asOf: readonly { readonly school: string; readonly as_of: string }[],
): Promise<void> {
  const tables: Record<string, Row[]> = {
    item: [],
    item_group: [],
    item_channel: [],
    item_consulted: [],
    not_applicable: [],
  }
  for (const rows of schools) for (const [table, more] of Object.entries(rows)) tables[table]?.push(...more)
  for (const [table, rows] of Object.entries({ ...tables, as_of: asOf })) {
    await engine.run(`DELETE FROM ${table}`)
    if (rows.length > 0) await engine.insert(table, rows)
  }
}

/** What the queries of a framework and a policy give, as tables, in the place of those that are there. */
export async function judgeBy(engine: Engine, options: Omit<QueryOptions, 'dialect'>): Promise<void> {
  for (const [name, query] of Object.entries(assessmentQueries({ ...options, dialect: engine.dialect }))) {
    await engine.run(`DROP TABLE IF EXISTS ${name}`)
    await engine.run(`CREATE TABLE ${name} AS ${query}`)
  }
}
