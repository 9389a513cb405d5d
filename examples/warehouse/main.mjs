/**
 * The same rules in TypeScript, in DuckDB and in ClickHouse: whether they say the same, and what a million schools take.
 *
 *   node main.mjs [--schools 1000000] [--compared 100] [--engines duckdb,clickhouse]
 *
 * Exits with 1 where a row differs, with 2 where something else is asked for. Each part runs in a process of its own.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'

const { many, compared, engines } = asked()

let differing = 0
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`
console.log(
  `${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${gigabytes(totalmem())}, Node.js ${process.version}\n`,
)

console.log('The same schools in TypeScript and in SQL, by every policy, row for row')
for (const engine of engines) {
  const { name, schools, judgements, compared: views } = await outcome('compare.mjs', engine, compared)
  tell(`${name}: ${count(schools)} schools, ${count(judgements)} judgements`, views)
}
if (engines.includes('clickhouse')) {
  const { name, shards, compared: views } = await outcome('shards.mjs', compared)
  tell(`${name} with ${shards.map(({ schools }) => count(schools)).join(' and ')} schools, and one with all`, views)
}

console.log(`\n${count(many)} schools, made and judged`)
const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
try {
  const runs = []
  for (const by of ['here', ...engines]) {
    mkdirSync(join(folder, by))
    runs.push({ by, ...(await outcome('judge.mjs', by, many, join(folder, by))) })
    for (const left of ['schools.duckdb', 'clickhouse'])
      rmSync(join(folder, by, left), { recursive: true, force: true })
  }
  console.log(`${count(runs[0].items)} items of evidence`)
  console.log(row('', 'made', 'read', 'judged', 'a school', 'peak memory'))
  for (const { name, made, read, judged, peak } of runs) {
    const school = `${((judged * 1000) / many).toFixed(0)} µs`
    console.log(
      row(name, seconds(made), read === undefined ? '' : seconds(read), seconds(judged), school, gigabytes(peak)),
    )
  }
  for (const { by, name } of runs.slice(1)) tell(`${name} and in this process`, differencesOfFiles(by))
} finally {
  rmSync(folder, { recursive: true })
}

console.log(differing === 0 ? '\nNo row differs.' : `\n${count(differing)} rows differ.`)
process.exitCode = differing === 0 ? 0 : 1

/** What is asked for on the command line; ends with 2 where that is nothing that can be done. */
function asked() {
  try {
    const option = (value) => ({ type: 'string', default: value })
    const { values } = parseArgs({
      options: { schools: option('1000000'), compared: option('100'), engines: option('duckdb,clickhouse') },
    })
    const [many, compared] = [values.schools, values.compared].map(Number)
    const engines = values.engines.split(',')
    const isNumber = (value) => Number.isSafeInteger(value) && value >= 1
    if (isNumber(many) && isNumber(compared) && engines.every((name) => ['duckdb', 'clickhouse'].includes(name))) {
      return { many, compared, engines }
    }
    throw new Error(
      '--schools and --compared take a number from 1, --engines takes duckdb, clickhouse or duckdb,clickhouse',
    )
  } catch ({ message }) {
    console.error(message)
    process.exit(2)
  }
}

/** What a program of the example prints, in a process of its own. */
async function outcome(program, ...args) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, program), ...args.map(String)],
    { maxBuffer: 2 ** 28 },
  )
  return JSON.parse(stdout)
}

/** Says of each view how many rows were compared, how many differ, and of those the first. */
function tell(what, views) {
  console.log(what)
  for (const [view, { rows, differ }] of Object.entries(views)) {
    console.log(`  ${view.padEnd(18)} ${count(rows).padStart(10)} rows, ${count(differ.length)} differ`)
    for (const row of differ.slice(0, 3)) console.log(`    ${row}`)
    differing += differ.length
  }
}

/** The levels that an engine wrote beside those of this process, line for line. */
function differencesOfFiles(by) {
  const views = {}
  for (const file of readdirSync(join(folder, 'here'))) {
    const name = file.replace(/-.*/, '')
    views[name] ??= { rows: 0, differ: [] }
    const view = views[name]
    const [here, there] = ['here', by].map((of) =>
      readFileSync(join(folder, of, file), 'utf8')
        .split('\n')
        .slice(0, -1),
    )
    view.rows += here.length
    for (let line = 0; line < Math.max(here.length, there.length); line++) {
      if (here[line] !== there[line]) view.differ.push(`${here[line]} here, ${there[line]} there`)
    }
  }
  return views
}

function row(name, ...cells) {
  return `  ${name.padEnd(20)}${cells.map((cell) => cell.padStart(12)).join('')}`
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function count(number) {
  return number.toLocaleString('en-AU')
}
