/**
 * The engines as the example uses them: the same few calls, in this process, over a folder of their own. Each is loaded
 * where it is opened, so that who opens none has none in memory.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const engines = { duckdb: openDuckdb, clickhouse: openClickhouse }

/** DuckDB over a database file in a folder. */
async function openDuckdb(folder) {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(join(folder, 'schools.duckdb'))
  const connection = await instance.connect()
  const run = (sql) => connection.run(sql)
  const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const [{ version }] = await rows('SELECT version() AS version')
  return {
    dialect: 'duckdb',
    name: `DuckDB ${version.slice(1)}`,
    run,
    rows,
    insert: async (table, values) => {
      const file = join(folder, `${table}.ndjson`)
      writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''))
      await run(`COPY ${table} FROM ${quoted(file)} (FORMAT json)`)
    },
    create: (table, query) => run(`CREATE TABLE ${table} AS ${query}`),
    /** A key is an index, which takes more memory and time than all that it keeps apart here. */
    dropKey: async (table) => {
      await run(`CREATE TABLE without_key AS FROM ${table} LIMIT 0`)
      await run(`DROP TABLE ${table}`)
      await run(`ALTER TABLE without_key RENAME TO ${table}`)
    },
    save: (query, file) => run(`COPY (${query}) TO ${quoted(file)} (FORMAT csv, DELIMITER '\t', HEADER false)`),
    close: () => {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

/** ClickHouse in this process, by chdb, with its tables in a folder. */
async function openClickhouse(folder, settings = []) {
  const { Session } = await import('chdb')
  // A level that is none is an empty field, as DuckDB writes it.
  const connectionArgs = ['--format_tsv_null_representation=', ...settings]
  const session = new Session(join(folder, 'clickhouse'), { connectionArgs })
  const run = (sql) => session.queryAsync(sql)
  const rows = async (sql) => {
    const lines = (await session.queryAsync(sql, { format: 'JSONEachRow' })).text().split('\n')
    return lines.flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  }
  const [{ version }] = await rows('SELECT version() AS version')
  return {
    dialect: 'clickhouse',
    name: `ClickHouse ${version}`,
    run,
    rows,
    insert: (table, values) => {
      const lines = values.map((value) => `${JSON.stringify(value)}\n`).join('')
      return session.insert({ table, format: 'JSONEachRow', values: Buffer.from(lines) })
    },
    create: (table, query) => run(`CREATE TABLE ${table} ENGINE = MergeTree ORDER BY school AS ${query}`),
    dropKey: () => {},
    save: (query, file) => run(`${query} INTO OUTFILE ${quoted(file)} FORMAT TSV`),
    close: () => session.close(),
  }
}

/** A path as a text of SQL, which a temporary folder's name may try. */
function quoted(path) {
  return `'${path.replaceAll("'", "''")}'`
}
