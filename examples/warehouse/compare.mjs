/**
 * The same schools judged by TypeScript and by an engine: every verdict on an indicator and a stage, and both bounds of
 * every level, row for row.
 *
 *   node compare.mjs ENGINE SCHOOLS
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assess, resultsOf } from 'partnership-continuum'
import { policies } from 'partnership-continuum/data'
import { readEvidence } from 'partnership-continuum/schema'
import { assessmentViews, evidenceRows, evidenceTables } from 'partnership-continuum/sql'
import { schools as madeUpSchools } from '../dashboard/made-up-schools.mjs'
import { engines } from './engines.mjs'
import { generatedSchool, judgedOn } from './generated-schools.mjs'
import { daysOf, randomSchool } from './random-schools.mjs'

/** What the views give, each with its columns. */
const views = {
  indicator_verdict: ['school', 'as_of', 'indicator', 'verdict'],
  stage_verdict: ['school', 'as_of', 'component', 'stage', 'verdict'],
  component_level: ['school', 'as_of', 'component', 'demonstrated', 'possible'],
  school_level: ['school', 'as_of', 'demonstrated', 'possible'],
}

const [engineName, many] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'warehouse-'))
const engine = await engines[engineName](folder)
try {
  const readings = [...schoolsOf(Number(many))]
  for (const statement of evidenceTables({ dialect: engine.dialect })) await engine.run(statement)
  for (const [table, rows] of tablesOf(readings)) await engine.insert(table, rows)
  const compared = Object.fromEntries(Object.keys(views).map((view) => [view, { rows: 0, differ: [] }]))
  for (const policy of Object.values(policies)) {
    for (const statement of assessmentViews({ dialect: engine.dialect, policy })) await engine.run(statement)
    const expected = judged(readings, policy)
    for (const [view, columns] of Object.entries(views)) {
      const found = (await engine.rows(`SELECT ${columns.join(', ')} FROM ${view}`)).map((row) =>
        keyOf(columns.map((column) => row[column])),
      )
      compared[view].rows += expected[view].length
      compared[view].differ.push(...differing(expected[view], found))
    }
  }
  const judgements = readings.reduce((sum, { days }) => sum + new Set(days).size, 0)
  console.log(JSON.stringify({ name: engine.name, schools: readings.length, judgements, compared }))
} finally {
  await engine.close()
  rmSync(folder, { recursive: true })
}

/** Schools of three kinds, as they are read, with the days on which they are judged. */
function* schoolsOf(many) {
  for (const file of madeUpSchools(many)) yield { ...readEvidence(file), days: [judgedOn] }
  for (let number = 0; number < many; number++) {
    yield { ...readEvidence(generatedSchool(number)), days: [judgedOn] }
    yield { ...readEvidence(randomSchool(number)), days: daysOf(number) }
  }
}

/** The rows of all readings by table, with the days on which each is to be judged. */
function tablesOf(readings) {
  const tables = { as_of: [] }
  for (const { days, ...reading } of readings) {
    for (const [table, rows] of Object.entries(evidenceRows(reading))) {
      tables[table] ??= []
      tables[table].push(...rows)
    }
    for (const as_of of new Set(days)) tables.as_of.push({ school: reading.subject.id, as_of })
  }
  return Object.entries(tables).filter(([, rows]) => rows.length > 0)
}

/** What TypeScript says, as the rows of each view. */
function judged(readings, policy) {
  const rows = { indicator_verdict: [], stage_verdict: [], component_level: [], school_level: [] }
  for (const { days, ...reading } of readings) {
    for (const asOf of new Set(days)) {
      const { level, components, ...assessment } = assess({ ...reading, asOf, policy })
      const add = (view, ...values) => rows[view].push(keyOf([reading.subject.id, asOf, ...values]))
      for (const [id, { verdict }] of Object.entries(resultsOf({ components, ...assessment }))) {
        add('indicator_verdict', id, verdict)
      }
      for (const [component, { stages, level: own }] of Object.entries(components)) {
        for (const [stage, { verdict }] of Object.entries(stages)) add('stage_verdict', component, stage, verdict)
        add('component_level', component, own.demonstrated, own.possible)
      }
      add('school_level', level.demonstrated, level.possible)
    }
  }
  return rows
}

/** The rows that stand on one side only, or more often on one. */
function differing(expected, found) {
  const times = new Map()
  for (const row of expected) times.set(row, (times.get(row) ?? 0) + 1)
  for (const row of found) times.set(row, (times.get(row) ?? 0) - 1)
  return [...times].flatMap(([row, more]) => (more === 0 ? [] : `${more > 0 ? 'only here' : 'only there'}: ${row}`))
}

/** A row as text, the same whichever types an engine gives. */
function keyOf(values) {
  return JSON.stringify(values)
}
