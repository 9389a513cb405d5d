import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { readEvidence } from 'partnership-continuum/schema'
import { afterAll, describe, expect, test } from 'vitest'
import { blocksOf } from '../docs/pages'

/*
 * The example as a project of its own, with the package and DuckDB from the root; `npm test` builds the package before.
 * ClickHouse is no part of the root's installation: where `npm install` was run in examples/warehouse, it is tried too.
 */

const folder = 'examples/warehouse'
const page = `${folder}/README.md`
const isInstalled = existsSync(`${folder}/node_modules/chdb`)

/** ClickHouse takes a second or more to plan each query, on a machine that does nothing else. */
const patience = { timeout: 600_000 }

const run = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'warehouse-test-'))
afterAll(() => rmSync(root, { recursive: true }))

/** A copy of the example beside the one that makes schools up, with what its package.json names. */
function project(name: string): string {
  const copy = join(root, name, 'warehouse')
  const isOwn = (file: string) => !file.includes('node_modules')
  cpSync(folder, copy, { recursive: true, filter: isOwn })
  mkdirSync(join(root, name, 'dashboard'))
  cpSync('examples/dashboard/made-up-schools.mjs', join(root, name, 'dashboard/made-up-schools.mjs'))
  const modules = join(root, name, 'node_modules')
  mkdirSync(modules)
  symlinkSync(process.cwd(), join(modules, 'partnership-continuum'))
  symlinkSync(resolve('node_modules/@duckdb'), join(modules, '@duckdb'))
  if (isInstalled) symlinkSync(resolve(folder, 'node_modules/chdb'), join(modules, 'chdb'))
  return copy
}

/** What a program of the example prints, and its exit code, whatever it is. */
async function outcome(copy: string, ...args: readonly string[]) {
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env
  return run(process.execPath, args, { cwd: copy, env, maxBuffer: 2 ** 28 }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, error: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, error: stderr }),
  )
}

/** The lines of an output, without numbers and names of machines, of which each run has its own. */
const shapesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\(.*?\)|v[\d.]+/g, '').replace(/\s*[\d][\d,.]*/g, ' #'))
    .filter((line) => line.trim() !== '')

const shown = () => blocksOf(page).find(({ language }) => language === 'text')?.text ?? ''

/** A module of the example, from a copy in which its imports lead somewhere. */
const load = (copy: string, file: string) => import(/* @vite-ignore */ `file://${copy}/${file}`)

describe('the schools that are made from numbers', () => {
  test('are evidence of sixty items, without a fault, and the same whenever they are made', async () => {
    const { generatedSchool } = await load(project('generated'), 'generated-schools.mjs')
    const kinds = new Set<string>()
    for (let number = 0; number < 200; number++) {
      const file = generatedSchool(number)
      const { faults, evidence } = readEvidence(file)
      expect(faults).toEqual([])
      expect(evidence.length).toBe(60)
      for (const item of evidence) kinds.add(Object.keys(item).sort().join(' '))
      expect(generatedSchool(number)).toEqual(file)
    }
    // Surveys and coverages with groups and without, tallies with channels and without, single occasions, documents
    // that are there, half there and not there, observations.
    expect(kinds.size).toBe(11)
    expect(generatedSchool(1).evidence).not.toEqual(generatedSchool(2).evidence)
  })

  test('are accepted too where they hold anything that a school may hold', async () => {
    const { randomSchool } = await load(project('random'), 'random-schools.mjs')
    for (let seed = 0; seed < 200; seed++) expect(readEvidence(randomSchool(seed)).faults).toEqual([])
  })
})

describe('the whole example', () => {
  test('finds DuckDB and TypeScript to agree, and prints what its page shows', async () => {
    const { code, out, error } = await outcome(
      project('duckdb'),
      ...['main.mjs', '--engines', 'duckdb', '--schools', '300', '--compared', '4'],
    )
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toContain('300 schools, made and judged\n18,000 items of evidence')
    expect(out.match(/ rows, 0 differ/g)?.length).toBe(6)
    expect(out.trim().endsWith('No row differs.')).toBe(true)
    const shapes = shapesOf(shown())
    for (const line of shapesOf(out)) expect(shapes).toContain(line)
  })

  test('tells the rows that differ, and exits with 1', async () => {
    const copy = project('differs')
    const file = join(copy, 'generated-tables.mjs')
    const sql = readFileSync(file, 'utf8')
    // Other draws decide in the engine up to which stage a school stands.
    writeFileSync(file, sql.replace("mix('chance + 1')", "mix('chance + 3')"))
    expect(readFileSync(file, 'utf8')).not.toBe(sql)
    const { code, out } = await outcome(
      copy,
      ...['main.mjs', '--engines', 'duckdb', '--schools', '50', '--compared', '1'],
    )
    expect(code).toBe(1)
    expect(out).toMatch(/component_level +100 rows, [1-9]\d* differ\n {4}school-\d{8}\tcommunication\t.* here, school-/)
    expect(out).toMatch(/[1-9][\d,]* rows differ\.\n$/)
  })

  test('says what it takes where it is asked for something else, and exits with 2', async () => {
    const copy = project('asked')
    const { code, error } = await outcome(copy, 'main.mjs', '--engines', 'sqlite')
    expect({ code, error }).toEqual({ code: 2, error: expect.stringContaining('--engines takes duckdb') })
    expect(await outcome(copy, 'main.mjs', '--schools', '0')).toMatchObject({ code: 2 })
    expect(await outcome(copy, 'main.mjs', '--school', '1')).toMatchObject({
      code: 2,
      error: expect.stringContaining("'--school'"),
    })
  })

  test.skipIf(!isInstalled)('finds ClickHouse to agree, on one server and on two shards', patience, async () => {
    const { code, out, error } = await outcome(
      project('clickhouse'),
      ...['main.mjs', '--schools', '300', '--compared', '10'],
    )
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out.match(/ rows, 0 differ/g)?.length).toBe(16)
    expect(shapesOf(out)).toEqual(shapesOf(shown()))
  })
})

describe('the page', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.mjs'))

  test('names every program, and a command that is there', () => {
    const text = readFileSync(page, 'utf8')
    expect([...text.matchAll(/^\| `([\w-]+\.mjs)` \|/gm)].map(([, file]) => file).sort()).toEqual(files)
    const { scripts } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    expect(files).toContain(scripts.start.replace(/^node /, ''))
  })

  test('has an example that imports what its package.json names, the package by its doors, and files of its own', () => {
    const { dependencies } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    const { exports, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const doors = Object.keys(exports).map((door) => `partnership-continuum${door.slice(1)}`)
    const known = [...doors, ...Object.keys(dependencies).filter((name) => name !== 'partnership-continuum')]
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8')
      for (const [, from = ''] of text.matchAll(/(?:from|import\() ?'([^']+)'/g)) {
        if (from.startsWith('.'))
          expect(existsSync(join(dirname(join(folder, file)), from)), `${file}: ${from}`).toBe(true)
        else expect(from.startsWith('node:') || known.includes(from), `${file}: ${from}`).toBe(true)
      }
    }
    expect(dependencies['@duckdb/node-api']).toBe(devDependencies['@duckdb/node-api'])
  })

  const statements = blocksOf(page)
    .filter(({ language }) => language === 'sql')
    .flatMap(({ text }) => text.split(/;\n/).flatMap((statement) => statement.trim() || []))

  test('spreads every table of the evidence over the cluster', async () => {
    const { evidenceTables } = await import('../../src/sql')
    for (const table of evidenceTables({ dialect: 'clickhouse' })) {
      const name = /^CREATE TABLE (\w+)/.exec(table)?.[1]
      const written = statements.filter((statement) => statement.includes(`everywhere.${name} `))
      expect(written.length, name).toBe(1)
      expect(written[0]).toContain(`'partnership', '${name}', cityHash64(school))`)
    }
  })

  test.skipIf(!isInstalled)(
    'has statements that a cluster takes, and that give the levels of its schools',
    async () => {
      const copy = project('cluster')
      writeFileSync(join(copy, 'statements.json'), JSON.stringify(statements))
      writeFileSync(join(copy, 'cluster.mjs'), clusterProgram)
      const { code, out, error } = await outcome(copy, 'cluster.mjs')
      expect({ code, error }).toEqual({ code: 0, error: '' })
      const [all, one] = JSON.parse(out)
      expect(all.reduce((sum: number, { schools }: { schools: number }) => sum + schools, 0)).toBe(20)
      expect(one.map(({ component }: { component: string }) => component).sort()).toEqual([
        'communication',
        'home-learning',
      ])
    },
  )
})

/** Does on a cluster of one what the page says, writes schools through it, and prints what the last two statements give. */
const clusterProgram = `
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assessmentViews, evidenceTables } from 'partnership-continuum/sql'
import { engines } from './engines.mjs'
import { fillings, judging, preparations } from './generated-tables.mjs'

const folder = mkdtempSync(join(tmpdir(), 'cluster-'))
const config = join(folder, 'cluster.xml')
writeFileSync(config, \`<clickhouse><tcp_port>9000</tcp_port><remote_servers><schools>
  <shard><replica><host>localhost</host><port>9000</port></replica></shard>
</schools></remote_servers></clickhouse>\`)
const engine = await engines.clickhouse(folder, ['--config-file=' + config])
const statements = JSON.parse(readFileSync('statements.json', 'utf8'))
const of = { dialect: 'clickhouse', schema: 'partnership' }
await engine.run('CREATE DATABASE partnership')
for (const sql of [...evidenceTables(of), ...assessmentViews(of), ...statements.slice(0, -2)]) await engine.run(sql)
for (const sql of preparations('clickhouse')) await engine.run(sql)
for (const sql of [...fillings(0, 20), judging(0, 20)]) await engine.run(sql.replace('INTO ', 'INTO everywhere.'))
const [all, one] = statements.slice(-2)
console.log(JSON.stringify([await engine.rows(all), await engine.rows(one)]))
await engine.close()
rmSync(folder, { recursive: true })
`
