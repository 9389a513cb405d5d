import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { resultsOf } from '../../src/levels'
import { summarise, trend } from '../../src/plan'
import { csv, networkRows, tidyRows, trendRows } from '../../src/report'
import { cases } from '../naive/random'
import { eight, networks } from '../plan/network/networks'
import { holds } from '../support/properties'
import { policy } from '../support/tiny'
import { after, before, between, network, points, tooFew, unknown, withFew } from './schools'

const isScalar = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value)
const fieldsOf = (rows: readonly object[]) => [...new Set(rows.map((row) => Object.keys(row).join()))]

describe('tidy rows', () => {
  test('have one set of fields, each a plain value, for any framework, policy and evidence', () => {
    let suppressed = 0
    holds(
      fc.property(cases(policy), ({ framework, policy, request }) => {
        const assessment = assess({ ...request, framework, policy })
        const rows = tidyRows(assessment, { framework })
        expect(fieldsOf(rows)).toHaveLength(1)
        expect(rows.flatMap((row) => Object.values(row)).filter((value) => !isScalar(value))).toEqual([])
        for (const row of rows) {
          expect(row.suppressed).toBe(row.fact === 'share' && row.count === null)
          expect(row.count === null).toBe(row.of === null)
          suppressed += Number(row.suppressed)
        }
        const verdicts = rows
          .filter(({ fact }) => fact === 'indicator')
          .map(({ indicator, verdict }) => [indicator, verdict])
        expect(Object.fromEntries(verdicts)).toEqual(
          Object.fromEntries(Object.entries(resultsOf(assessment)).map(([id, { verdict }]) => [id, verdict])),
        )
      }),
      { runs: 60 },
    )
    expect(suppressed).toBeGreaterThan(0)
  })

  test('rank a stage from 1, before the first 0, and where nothing applies null', () => {
    const levels = (of: typeof before) =>
      tidyRows(of)
        .filter(({ fact, component }) => fact === 'level' && component === 'home-learning')
        .map(({ bound, stage, stage_title, stage_rank }) => [bound, stage, stage_title, stage_rank])
    expect(levels(before)).toEqual([
      ['demonstrated', 'emerging', 'Emerging', 1],
      ['possible', 'evolving', 'Evolving', 2],
    ])
    expect(levels(unknown)).toEqual([
      ['demonstrated', null, null, 0],
      ['possible', 'excelling', 'Excelling', 4],
    ])
    const nothing = assess({
      subject: null,
      evidence: [],
      asOf: '2026-11-21',
      notApplicable: Object.keys(before.components['home-learning'].indicators).map((indicator) => ({
        indicator: indicator as never,
        reason: 'None.',
      })),
    })
    expect(levels(nothing)).toEqual([
      ['demonstrated', null, null, null],
      ['possible', null, null, null],
    ])
  })

  test('say of a stage which bound reaches it', () => {
    const reached = tidyRows(before)
      .filter(({ fact, component }) => fact === 'stage' && component === 'home-learning')
      .map(({ stage, reached }) => [stage, reached])
    expect(reached).toEqual([
      ['emerging', 'demonstrated'],
      ['evolving', 'possible'],
      ['embedding', null],
      ['excelling', null],
    ])
  })

  test('of several assessments stand one after the other, each stamped with its own', () => {
    const rows = tidyRows([before, after])
    expect(rows).toEqual([...tidyRows(before), ...tidyRows(after)])
    expect(new Set(rows.map(({ as_of }) => as_of))).toEqual(new Set(['2026-11-21', '2027-11-26']))
    const [first] = rows
    expect(first).toMatchObject({
      subject_id: before.subject?.id,
      subject_name: before.subject?.name,
      framework: before.framework.id,
      edition: before.framework.edition,
      policy: 'standard',
      version: before.version,
    })
  })

  test('hold back the numbers of a share of which only the side is shown, and say so', () => {
    const evidence = [
      { id: 'a', measure: 'families-feel-welcome', date: '2026-08-21', responded: 40, agreed: 39, groups: [] },
    ] as const
    const shares = tidyRows(assess({ subject: null, evidence: [...evidence] as never, asOf: '2026-11-21' })).filter(
      ({ fact }) => fact === 'share',
    )
    expect(shares.length).toBeGreaterThan(0)
    for (const share of shares) {
      expect(share).toMatchObject({
        measure: 'families-feel-welcome',
        side: 'met',
        count: null,
        of: null,
        suppressed: true,
      })
    }
  })

  test('are refused for another framework than the one judged with', () => {
    expect(() => tidyRows(before, { framework: eight.framework as never })).toThrow('pass that framework')
  })
})

describe('rows of a network', () => {
  test('hold every number of the summary once, null and flagged where it is held back, never 0', () => {
    holds(
      fc.property(networks, (assessments) => {
        const { framework } = eight
        const summary = summarise(assessments, { framework })
        const rows = networkRows(summary, { framework })
        if (summary.schools === null) {
          expect(rows).toEqual([])
          return
        }
        expect(fieldsOf(rows)).toHaveLength(1)
        for (const row of rows) expect(row.suppressed).toBe(row.count === null)
        for (const { component, bound, stage, stage_rank, count } of rows.filter(({ fact }) => fact === 'level')) {
          const part = component === null ? summary.level : summary.components[component]
          const counts = part?.[bound ?? 'possible']
          const place = stage_rank === null ? counts?.notApplicable : counts?.beforeFirst
          expect(count).toBe(stage === null ? place : counts?.stages[stage])
        }
        for (const { indicator, verdict, count } of rows.filter(({ fact }) => fact === 'blocker')) {
          const blocker = summary.blockers.find((one) => one.indicator === indicator)
          expect(count).toBe(verdict === null ? blocker?.schools : blocker?.[verdict as 'notMet' | 'unknown'])
        }
      }),
      { runs: 60 },
    )
  })

  test('name no school, and of too few hold nothing', () => {
    expect(JSON.stringify(networkRows(network))).not.toContain(before.subject?.name)
    expect(networkRows(tooFew)).toEqual([])
    expect(networkRows(withFew).filter(({ suppressed }) => suppressed).length).toBeGreaterThan(0)
  })
})

describe('rows of a trend', () => {
  test('join in one segment what can be compared, and begin another after a break', () => {
    const segments = (component: string | null) =>
      trendRows(points)
        .filter((row) => row.component === component && row.bound === 'possible')
        .map(({ as_of, stage, stage_rank, segment, breaks }) => [as_of, stage, stage_rank, segment, breaks])
    expect(segments('communication')).toEqual([
      ['2026-11-21', 'emerging', 1, 0, null],
      ['2027-05-01', 'emerging', 1, 0, null],
      ['2027-11-26', 'evolving', 2, 1, 'another-survey'],
    ])
    expect(segments('home-learning').map(([, , , segment]) => segment)).toEqual([0, 0, 0])
  })
})

describe('rows of the trends of several schools', () => {
  const years = [before, between, after]
  const nobody = { ...after, subject: null, policy: { ...after.policy, id: 'another' } }

  test('say whose they are and what made them, each by the assessment of its day, in the same fields', () => {
    const rows = [
      ...trendRows(points),
      ...trendRows(points, { assessments: [...years].reverse() }),
      ...trendRows(trend([nobody]), { assessments: [nobody] }),
    ]
    expect(fieldsOf(rows)).toHaveLength(1)
    const stamps = rows
      .filter(({ component, bound }) => component === null && bound === 'possible')
      .map((row) => [row.subject_id, row.as_of, row.framework, row.edition, row.policy, row.version])
    const { framework, version, subject } = before
    const made = [framework.id, framework.edition, 'standard', version]
    expect(stamps).toEqual([
      ...years.map(({ asOf }) => [null, asOf, null, null, null, null]),
      ...years.map(({ asOf }) => [subject?.id, asOf, ...made]),
      [null, after.asOf, framework.id, framework.edition, 'another', version],
    ])
    expect(fieldsOf(rows)[0]).toMatch('subject_id,subject_name,as_of,framework,edition,policy,version,component')
  })

  test.each([
    ['no assessment', [before, after], 'as of 2027-05-01 there are 0'],
    ['two', [...years, between], 'as of 2027-05-01 there are 2'],
  ])('are refused where of a day there is %s', (_, assessments, message) => {
    expect(() => trendRows(points, { assessments })).toThrow(message)
  })
})

describe('CSV', () => {
  test('has the fields first, empty cells for null, and lines that end as RFC 4180 says', () => {
    const text = csv([
      { id: 'a', count: 0, note: null, isShown: true },
      { id: 'b, "c"', count: null, note: 'x', isShown: false },
    ])
    expect(text).toBe('id,count,note,isShown\r\na,0,,true\r\n"b, ""c""",,x,false\r\n')
    expect(csv([])).toBe('')
  })

  test('comes back as the rows that it was made of', () => {
    const rows = tidyRows(before)
    const records: Record<string, string>[] = parse(csv(rows), { columns: true })
    expect(records.map((record) => Object.values(record))).toEqual(
      rows.map((row) => Object.values(row).map((value) => (value === null ? '' : `${value}`))),
    )
  })
})
