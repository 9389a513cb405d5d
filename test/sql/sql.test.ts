import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import type { EvidenceItem } from '../../src/evidence'
import { defineFramework, type Framework } from '../../src/framework'
import { assessmentQueries, assessmentViews, evidenceRows, evidenceTables } from '../../src/sql'
import { asOf, measure, policy, survey, tiny } from '../support/tiny'
import { agree } from './agree'
import { type Engine, load, openEngines } from './engines'

let engines: readonly Engine[] = []
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
const exists = { kind: 'document', measure: 'document', field: 'exists' } as const
const subject = { id: 'one', name: 'One' }
const school = (evidence: readonly EvidenceItem[], id = 'one') => ({
  request: { subject: { id, name: id }, evidence, asOf },
  days: [asOf],
})

describe('the queries', () => {
  test('judge a school of which nothing is held: all of it is unknown, and not absent', async () => {
    for (const engine of engines) {
      await load(engine, [], [{ school: 'nobody', as_of: asOf }])
      for (const view of assessmentViews({ dialect: engine.dialect })) await engine.run(view)
      const count = 'SELECT verdict, CAST(count(*) AS INTEGER) AS many FROM indicator_verdict GROUP BY verdict'
      expect(await engine.rows(count)).toEqual([{ verdict: 'unknown', many: Object.keys(fiso.indicators).length }])
      const levels = await engine.rows('SELECT school, demonstrated, possible FROM school_level')
      expect(levels).toEqual([{ school: 'nobody', demonstrated: null, possible: 'excelling' }])
      for (const view of ['school_level', 'component_level', 'stage_verdict', 'indicator_verdict']) {
        await engine.run(`DROP VIEW ${view}`)
      }
    }
  })

  test('give no rows for a school that is not to be judged, and for none at all', async () => {
    await agree(engines, tiny({ 'one/low/it': share }), policy, [{ ...school([survey(40, 40)]), days: [] }])
  })

  test('count what is unknown as neither met nor not met: a stage with one met and one unknown is unknown', async () => {
    const framework = tiny({ 'one/low/it': share, 'one/low/other': exists })
    await agree(engines, framework, policy, [school([survey(40, 40)])])
    for (const engine of engines) {
      const rows = await engine.rows(`SELECT verdict FROM stage_verdict WHERE stage = 'low'`)
      expect(rows).toEqual([{ verdict: 'unknown' }])
    }
  })

  test('hear no families from an indicator that does not apply, though it would be met by their word', async () => {
    const reached = { kind: 'share', measure: 'coverage', quantifier: 'most', everyGroup: false } as const
    const framework = tiny(
      {
        'one/low/it': { kind: 'any', of: [reached, { kind: 'sameAs', indicator: 'one/high/it', because: '' }] },
        'one/high/it': exists,
      },
      { measures: { document: measure('document', { voice: 'families' }) } },
    )
    const { request, days } = school([
      { id: 'a', measure: 'coverage', date: asOf, eligible: 40, reached: 40 },
      { id: 'b', measure: 'document', date: asOf, exists: true },
    ])
    const notApplicable = [{ indicator: 'one/high/it', reason: 'there is none' }]
    const asking = { ...policy, familyVoiceFrom: 'low' }
    await agree(engines, framework, asking, [{ request: { ...request, notApplicable }, days }])
    for (const engine of engines) {
      const [row] = await engine.rows(`SELECT verdict FROM indicator_verdict WHERE indicator = 'one/low/it'`)
      expect(row).toEqual({ verdict: 'unknown' })
    }
  })

  test('judge by ids with quotes, backslashes, line ends, comment marks and what a shell or a template would read', async () => {
    const hostile = [
      `it's`,
      'a\\',
      `\\' OR 1=1 --`,
      'line\nend',
      '\r',
      '*/ DROP TABLE item; /*',
      '$$',
      '{{ x }}',
      '"',
      '?',
      '%s',
      '\u2028',
    ]
    const conditions = hostile.map((id) => [`one/low/${id}`, { ...share, measure: id }] as const)
    const measures = Object.fromEntries(hostile.map((id) => [id, { ...tiny({}).measures.survey }]))
    const framework = tiny(Object.fromEntries(conditions), { measures } as never)
    const evidence = hostile.map((id, place) => ({ ...survey(40, 20 + place * 2), id, measure: id }))
    const observed = hostile.map((id) => ({
      id: `seen ${id}`,
      indicator: `one/low/${id}`,
      date: asOf,
      role: 'parent',
      judgement: 'met',
    }))
    const named = hostile.map((id) => school(evidence as EvidenceItem[], id))
    await agree(engines, framework, policy, [...named, school(observed as EvidenceItem[], 'seen')])
  })

  test('read the report of the lowest id by code unit, where several are of one day and of as many people', async () => {
    // By their bytes, the second of each pair would come first.
    const pairs = [
      ['B', 'a'],
      ['\u{1f600}', '\ufb00'],
      ['\u{10ffff}', '\ue000'],
      ['a\u{10ffff}\ue000', 'a\ue000'],
      ['é', 'z'],
      ['10', '9'],
    ]
    const schools = pairs.flatMap((pair) =>
      [pair, [...pair].reverse()].map(([met = '', notMet = ''], number) => {
        const evidence = [
          { ...survey(40, 40), id: met },
          { ...survey(40, 0), id: notMet },
        ]
        return school(evidence, `${pair.join(' ')} ${number}`)
      }),
    )
    await agree(engines, tiny({ 'one/low/it': share }), policy, schools)
  })

  test('stand in a schema where one is named, with whatever is in its name', async () => {
    for (const engine of engines) {
      const schema = 'it\'s "x\\'
      const options = { dialect: engine.dialect, schema, framework: tiny({ 'one/low/it': share }), policy }
      await engine.run('CREATE SCHEMA "it\'s ""x\\"')
      for (const statement of [...evidenceTables(options), ...assessmentViews(options)]) await engine.run(statement)
      expect(await engine.rows('SELECT * FROM "it\'s ""x\\".school_level')).toEqual([])
    }
  })

  test('have an answer for frameworks without stages, components or indicators', async () => {
    const checklist = { title: 'List', restates: [], sections: { a: { title: 'A', restates: [] } } }
    const list = { ...tiny({ 'one/low/it': share }).indicators['one/low/it'], checklist: 'list', section: 'a' }
    const {
      component: _component,
      stage: _stage,
      essentialElements: _elements,
      ...indicator
    } = list as never as Record<string, unknown>
    const listed = { checklists: { list: checklist }, indicators: { 'list/a/it': indicator } } as never
    for (const framework of [
      tiny({}),
      tiny({}, { stages: [] }),
      tiny({}, { components: {} }),
      tiny({}, listed),
      tiny({}, { stages: [], components: {}, ...(listed as object) } as never),
    ]) {
      await agree(engines, framework, policy, [school([survey(40, 40)])])
    }
  })

  test('carry verdicts and levels, and no count', async () => {
    for (const engine of engines) {
      await agree([engine], tiny({ 'one/low/it': share }), policy, [school([survey(40, 40)])])
      const columns = await Promise.all(
        ['indicator_verdict', 'stage_verdict', 'component_level', 'school_level'].map(async (view) =>
          Object.keys((await engine.rows(`SELECT * FROM ${view}`))[0] ?? {}),
        ),
      )
      expect([...new Set(columns.flat())].sort()).toEqual([
        'applicable',
        'as_of',
        'component',
        'demonstrated',
        'indicator',
        'place',
        'possible',
        'school',
        'stage',
        'verdict',
      ])
    }
  })

  test('refuse a database that they are not written for, and name those that they are', () => {
    for (const dialect of ['postgres', 'toString', undefined] as never[]) {
      const refused = new RangeError(
        `there is no dialect "${dialect}"; it should be one of duckdb, postgresql, clickhouse`,
      )
      expect(() => evidenceTables({ dialect })).toThrow(refused)
      expect(() => assessmentViews({ dialect })).toThrow(refused)
    }
  })

  test('refuse what cannot be judged by, and say why', () => {
    const dialect = 'duckdb'
    const capped = { ...policies.standard, id: 'mine', levelCap: 'lowestGroup' } as const
    expect(() => assessmentQueries({ dialect, policy: capped })).toThrow(
      /"mine" caps levels by the lowest family group/,
    )
    const broken = { ...policies.standard, minimumResponses: 0 }
    expect(() => assessmentQueries({ dialect, policy: broken })).toThrow(
      /minimumResponses should be a whole number from 1/,
    )
    const lost = tiny({ 'one/low/it': { kind: 'sameAs', indicator: 'no/such/one', because: '' } })
    expect(() => assessmentQueries({ dialect, framework: lost, policy })).toThrow(/which is not there/)
    for (const schema of ['', 'é'.repeat(32), 'a\0', 'a\nb', '\ud800']) {
      expect(() => evidenceTables({ dialect, schema }), JSON.stringify(schema)).toThrow(RangeError)
    }
    const nul = defineFramework({
      ...fiso,
      stages: fiso.stages,
      components: { ...fiso.components, 'a\0': { title: '', restates: [] } },
    } as never) as Framework
    expect(() => assessmentQueries({ dialect, framework: nul, policy })).toThrow(/NUL or half of a surrogate pair/)
  })

  test('are the same text for the same rules', () => {
    for (const dialect of ['duckdb', 'postgresql', 'clickhouse'] as const) {
      expect(assessmentQueries({ dialect })).toEqual(assessmentQueries({ dialect, policy: { ...policies.standard } }))
    }
  })

  test('are short enough for ClickHouse, which reads no longer ones unless told to', () => {
    for (const policy of Object.values(policies)) {
      for (const view of assessmentViews({ dialect: 'clickhouse', policy })) expect(view.length).toBeLessThan(262_144)
    }
  })
})

describe('the rows of evidence', () => {
  test('are what each table has columns for, and nothing that may name a person', () => {
    const item = {
      ...survey(40, 30, 3),
      id: 'a',
      asked: 60,
      source: 'the office',
      groups: [{ group: 'x', responded: 12, agreed: 9 }],
    }
    const tally = {
      id: 'b',
      measure: 'activity',
      from: '2026-01-01',
      to: '2026-03-31',
      times: 4,
      channels: ['email', 'letter', 'email'],
    }
    const occasion = { id: 'c', measure: 'activity', date: asOf, channel: 'phone' }
    const document = { id: 'd', measure: 'document', date: asOf, exists: true, consulted: [] }
    const observation = {
      id: 'e',
      indicator: 'one/low/it',
      date: asOf,
      role: 'parent',
      judgement: 'met',
      note: 'Kim said so',
    }
    const evidence = [item, tally, occasion, document, observation] as unknown as EvidenceItem[]
    const rows = evidenceRows({ subject, evidence, notApplicable: [{ indicator: 'x', reason: 'none' }] })
    expect(JSON.stringify(rows)).not.toMatch(/office|Kim/)
    expect(rows.item[0]).toMatchObject({
      school: 'one',
      id: 'a',
      asked: 60,
      responded: 40,
      groups_stated: true,
      times: null,
    })
    expect(rows.item[1]).toMatchObject({ day: '2026-03-31', from_day: '2026-01-01', times: 4, channels_stated: true })
    expect(rows.item[2]).toMatchObject({ day: asOf, times: null, channels_stated: null })
    expect(rows.item[3]).toMatchObject({ document_exists: true, consulted_stated: true, reviewed: null })
    expect(rows.item[4]).toMatchObject({ indicator: 'one/low/it', measure: null, role: 'parent', judgement: 'met' })
    expect(rows.item_group).toMatchObject([{ item: 'a', group_name: 'x', family: null, responded: 12, agreed: 9 }])
    expect(rows.item_channel.map(({ item, channel }) => [item, channel])).toEqual([
      ['b', 'email'],
      ['b', 'letter'],
      ['c', 'phone'],
    ])
    expect(rows.item_consulted).toEqual([])
    expect(rows.not_applicable).toEqual([{ school: 'one', indicator: 'x', reason: 'none' }])
  })

  test('leave out what assess sets aside as faulty', () => {
    const evidence = [
      { ...survey(40, 30), id: 'twice' },
      { ...survey(40, 30), id: 'twice' },
      { ...survey(40, 30), id: 'listed' },
      { ...survey(40, 30), id: 'no day', date: '2026-02-30' },
      { ...survey(40, 30), id: 'sound' },
    ]
    expect(evidenceRows({ subject, evidence, faulty: ['listed'] }).item.map(({ id }) => id)).toEqual(['sound'])
  })

  test('need a school, and ids that a database can keep', () => {
    expect(() => evidenceRows({ subject: null, evidence: [] })).toThrow(/give it a subject/)
    for (const id of ['a\0', '\ud800']) {
      expect(() => evidenceRows({ subject, evidence: [{ ...survey(40, 30), id }] })).toThrow(/evidence "/)
    }
  })

  test('have each column of their table, in its order', async () => {
    const evidence = [{ ...survey(40, 30), groups: [{ group: 'x', responded: 12, agreed: 9 }] }] as EvidenceItem[]
    const rows = evidenceRows({ subject, evidence })
    for (const [table, [row]] of Object.entries({ item: rows.item, item_group: rows.item_group })) {
      const statement = evidenceTables({ dialect: 'duckdb' }).find((it) => it.startsWith(`CREATE TABLE ${table} (`))
      const columns = [...(statement ?? '').matchAll(/^ {2}(\w+) [A-Z]+(?: NOT NULL)?,$/gm)].map(([, name]) => name)
      expect(Object.keys(row ?? {})).toEqual(columns)
    }
  })
})
