/**
 * Makes many schools and judges them, in a process of its own so that its peak memory is its own: by an engine, which
 * makes the evidence in its tables and judges it there, or here, one school after the other. The levels are written into
 * a folder, and how long it took is printed as JSON.
 *
 *   node judge.mjs duckdb|clickhouse|here SCHOOLS FOLDER
 */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { levels } from 'partnership-continuum'
import { readEvidence } from 'partnership-continuum/schema'
import { assessmentQueries, evidenceTables } from 'partnership-continuum/sql'
import { engines } from './engines.mjs'
import { generatedSchool, judgedOn } from './generated-schools.mjs'
import { fillings, judging, preparations } from './generated-tables.mjs'

/** So many schools are made and judged by one statement, and held here, at once. What is held takes memory: our choice. */
const atOnce = { inEngine: 100_000, here: 1000 }

/** What is written of each part of schools. */
const saved = {
  component_level: 'SELECT school, component, demonstrated, possible FROM component_level ORDER BY school, component',
  school_level: 'SELECT school, demonstrated, possible FROM school_level ORDER BY school',
}

const [by, number, folder] = process.argv.slice(2)
const many = Number(number)
const outcome = by === 'here' ? judgeHere() : await judgeThere()
console.log(JSON.stringify({ ...outcome, peak: process.resourceUsage().maxRSS * 1024 }))

async function judgeThere() {
  const engine = await engines[by](folder)
  for (const statement of evidenceTables({ dialect: by })) await engine.run(statement)
  for (const table of ['item', 'item_group', 'item_channel', 'item_consulted']) await engine.dropKey(table)
  for (const statement of preparations(by)) await engine.run(statement)
  const start = performance.now()
  for (const [first, count] of parts(atOnce.inEngine)) {
    for (const statement of fillings(first, count)) await engine.run(statement)
  }
  const made = performance.now() - start
  const [{ items }] = await engine.rows('SELECT count(*) AS items FROM item')

  // As tables, each from the one before, so that nothing is judged twice; a view would give the same.
  const queries = Object.entries(assessmentQueries({ dialect: by })).filter(([name]) => name !== 'indicator_verdict')
  const judged = performance.now()
  for (const [first, count] of parts(atOnce.inEngine)) {
    await engine.run('TRUNCATE TABLE as_of')
    await engine.run(judging(first, count))
    for (const [name, query] of queries) {
      await engine.run(`DROP TABLE IF EXISTS ${name}`)
      await engine.create(name, query)
    }
    for (const [name, query] of Object.entries(saved)) await engine.save(query, fileOf(name, first))
  }
  const time = performance.now() - judged
  await engine.close()
  return { name: engine.name, items: Number(items), made, judged: time }
}

/** One school after the other, each read as a file would be. What is kept of it is its levels. */
function judgeHere() {
  const times = { made: 0, read: 0, judged: 0 }
  let items = 0
  for (const [first, count] of parts(atOnce.inEngine)) {
    for (const [start, some] of parts(atOnce.here, first, first + count)) {
      const texts = timed('made', () => Array.from({ length: some }, (_, place) => textOf(start + place)))
      const readings = timed('read', () => texts.map((text) => readEvidence(JSON.parse(text))))
      const judged = timed('judged', () => readings.map((reading) => levels({ ...reading, asOf: judgedOn })))
      for (const { evidence } of readings) items += evidence.length
      const schools = judged.map((of, place) => ({ id: readings[place].subject.id, ...of }))
      appendFileSync(fileOf('component_level', first), schools.flatMap(componentLines).join(''))
      appendFileSync(fileOf('school_level', first), schools.map(schoolLine).join(''))
    }
  }
  return { name: 'in this process', items, ...times }

  function timed(what, work) {
    const start = performance.now()
    const done = work()
    times[what] += performance.now() - start
    return done
  }
}

/** The lines of a school, as the engines save them: empty where a bound is none. */
function componentLines({ id, components }) {
  const sorted = Object.entries(components).sort(([one], [other]) => (one < other ? -1 : 1))
  return sorted.map(([component, level]) => line(id, component, level.demonstrated, level.possible))
}
function schoolLine({ id, level }) {
  return line(id, level.demonstrated, level.possible)
}
function line(...values) {
  return `${values.map((value) => value ?? '').join('\t')}\n`
}

function textOf(number) {
  return JSON.stringify(generatedSchool(number))
}

function fileOf(name, first) {
  return join(folder, `${name}-${first}.tsv`)
}

/** The first of each part, and how many are in it. */
function* parts(size, from = 0, to = many) {
  for (let first = from; first < to; first += size) yield [first, Math.min(size, to - first)]
}
