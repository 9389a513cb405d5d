import { expect } from 'vitest'
import { assess } from '../../src/assess'
import type { Request } from '../../src/evidence'
import type { Framework, Policy } from '../../src/framework'
import { resultsOf } from '../../src/levels'
import { evidenceRows } from '../../src/sql'
import { type Engine, judgeBy, load } from './engines'

/** What the views give, as sets of rows of text. */
const views = {
  indicator_verdict: ['indicator', 'verdict'],
  stage_verdict: ['component', 'stage', 'place', 'verdict'],
  component_level: ['component', 'applicable', 'demonstrated', 'possible'],
  school_level: ['demonstrated', 'possible'],
} as const
type View = keyof typeof views
type Rows = Record<View, string[]>

/** What occurred in all that was compared: agreement on empty tables would prove nothing. */
export const seen = new Set<string>()

/** What a school holds, and the days on which it is judged. */
export interface School {
  readonly request: Request
  readonly days: readonly string[]
}

const key = (...values: unknown[]) => JSON.stringify(values.map((value) => (value === null ? null : `${value}`)))

function byTypeScript(framework: Framework, policy: Policy, schools: readonly School[]): Rows {
  const rows: Rows = { indicator_verdict: [], stage_verdict: [], component_level: [], school_level: [] }
  for (const { request, days } of schools) {
    for (const asOf of days) {
      const assessment = assess({ ...request, groupLevels: false, asOf, framework, policy })
      const add = (view: View, ...values: unknown[]) => rows[view].push(key(request.subject?.id, asOf, ...values))
      for (const [id, { verdict, causes }] of Object.entries(resultsOf(assessment))) {
        add('indicator_verdict', id, verdict)
        seen.add(`indicator ${verdict}`)
        for (const cause of causes) seen.add(cause)
      }
      for (const [component, { applicable, level, stages }] of Object.entries(assessment.components)) {
        for (const [place, { id }] of framework.stages.entries()) {
          const verdict = stages[id]?.verdict
          add('stage_verdict', component, id, place + 1, verdict)
          seen.add(`stage ${verdict}`)
        }
        add('component_level', component, applicable, level.demonstrated, level.possible)
        seen.add(`component ${applicable ? 'applicable' : 'not applicable'}`)
      }
      add('school_level', assessment.level.demonstrated, assessment.level.possible)
      seen.add(`level ${assessment.level.demonstrated}`)
      seen.add(`possible level ${assessment.level.possible}`)
    }
  }
  for (const view of Object.keys(rows) as View[]) rows[view].sort()
  return rows
}

async function byEngine(engine: Engine): Promise<Rows> {
  const rows: Rows = { indicator_verdict: [], stage_verdict: [], component_level: [], school_level: [] }
  for (const view of Object.keys(views) as View[]) {
    const found = await engine.rows(
      `SELECT school, CAST(as_of AS VARCHAR(10)) AS as_of, ${views[view].join(', ')} FROM ${view}`,
    )
    rows[view] = found.map((row) => key(row.school, row.as_of, ...views[view].map((column) => row[column]))).sort()
  }
  return rows
}

/** Holds databases to what TypeScript gives: the same rows of each view, no more and no fewer. */
export async function agree(
  engines: readonly Engine[],
  framework: Framework,
  policy: Policy,
  schools: readonly School[],
): Promise<void> {
  const expected = byTypeScript(framework, policy, schools)
  const rows = schools.map(({ request }) => evidenceRows(request))
  const asOf = schools.flatMap(({ request, days }) =>
    days.map((as_of) => ({ school: request.subject?.id ?? '', as_of })),
  )
  for (const engine of engines) {
    await load(engine, rows, asOf)
    await judgeBy(engine, { framework, policy })
    const found = await byEngine(engine)
    for (const view of Object.keys(views) as View[]) {
      const place = expected[view].findIndex((row, at) => row !== found[view][at])
      if (place === -1 && found[view].length === expected[view].length) continue
      // The whole tables would be unreadable: the first row that differs, with the school that it is about.
      const [id] = JSON.parse(expected[view][place] ?? found[view][place] ?? '[]')
      const { evidence, notApplicable } = schools.find(({ request }) => request.subject?.id === id)?.request ?? {}
      const of = { engine: engine.dialect, view, framework, policy, evidence, notApplicable }
      expect({ row: found[view][place], of: JSON.stringify(of) }).toEqual({ row: expected[view][place], of: '' })
    }
  }
}
