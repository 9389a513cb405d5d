/**
 * The views on two shards of a ClickHouse cluster, each with the schools that are its own, and the same on one server that
 * holds all of them: row for row.
 *
 * In one process there is one server, so that both shards of the cluster are this one, and a shard's tables are what it
 * would hold: the rows of its schools, by the number of the shard that asks.
 *
 *   node shards.mjs SCHOOLS
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assessmentViews, evidenceTables } from 'partnership-continuum/sql'
import { engines } from './engines.mjs'
import { fillings, judging, preparations } from './generated-tables.mjs'

const many = Number(process.argv[2])
const dialect = 'clickhouse'
const tables = ['item', 'item_group', 'item_channel', 'item_consulted', 'not_applicable', 'as_of']
const views = ['indicator_verdict', 'stage_verdict', 'component_level', 'school_level']

/** Two names of this machine, so that the cluster has two shards that need no network. */
const cluster = `<clickhouse>
  <tcp_port>9000</tcp_port>
  <remote_servers><schools>
    <shard><replica><host>127.0.0.1</host><port>9000</port></replica></shard>
    <shard><replica><host>localhost</host><port>9000</port></replica></shard>
  </schools></remote_servers>
</clickhouse>`

const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
const config = join(folder, 'cluster.xml')
writeFileSync(config, cluster)
const engine = await engines.clickhouse(folder, [`--config-file=${config}`])
try {
  for (const statement of preparations(dialect)) await engine.run(statement)
  for (const statement of evidenceTables({ dialect })) await engine.run(statement)
  for (const statement of [...fillings(0, many), judging(0, many)]) await engine.run(statement)
  for (const statement of assessmentViews({ dialect })) await engine.run(statement)

  await engine.run('CREATE DATABASE shard')
  for (const table of tables) {
    const own = 'cityHash64(school) % 2 = shardNum() - 1'
    await engine.run(`CREATE VIEW shard.${table} AS SELECT * FROM ${table} WHERE ${own}`)
  }
  for (const statement of assessmentViews({ dialect, schema: 'shard' })) await engine.run(statement)
  await engine.run('CREATE DATABASE everywhere')
  const compared = {}
  for (const view of views) {
    const on = `Distributed('schools', 'shard', '${view}', cityHash64(school))`
    await engine.run(`CREATE TABLE everywhere.${view} AS shard.${view} ENGINE = ${on}`)
    const [found, expected] = [await rowsOf(`everywhere.${view}`), await rowsOf(view)]
    const [there, here] = [new Set(found), new Set(expected)]
    const differ = [...found.filter((row) => !here.has(row)), ...expected.filter((row) => !there.has(row))]
    if (found.length !== expected.length) differ.push(`${found.length} rows, not ${expected.length}`)
    compared[view] = { rows: expected.length, differ }
  }
  // One school is asked of its own shard alone; were the others needed, this would be refused.
  const settings = 'optimize_skip_unused_shards = 1, force_optimize_skip_unused_shards = 2'
  const of = 'SELECT school, _shard_num AS shard FROM everywhere.school_level'
  const [{ school }] = await engine.rows(`${of} WHERE _shard_num = 2 ORDER BY school LIMIT 1`)
  const alone = await engine.rows(`${of} WHERE school = '${school}' SETTINGS ${settings}`)
  const shards = await engine.rows(
    'SELECT _shard_num AS shard, count() AS schools FROM everywhere.school_level GROUP BY shard ORDER BY shard',
  )
  console.log(JSON.stringify({ name: `${engine.name}, two shards`, compared, shards, alone }))
} finally {
  await engine.close()
  rmSync(folder, { recursive: true })
}

async function rowsOf(view) {
  return (await engine.rows(`SELECT * FROM ${view}`)).map((row) => JSON.stringify(row))
}
