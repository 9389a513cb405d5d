import { assess, defineFramework, type Framework, integrityFaults, recommend } from 'partnership-continuum'
import {
  account,
  compare,
  equalTerms,
  forecast,
  planActions,
  planMarkdown,
  portfolio,
  summarise,
} from 'partnership-continuum/plan'
import { frameworkPages } from 'partnership-continuum/report'
import { readEvidence } from 'partnership-continuum/schema'
import { describe, expect, test } from 'vitest'
import { type StartingSchool, smallIntake, startingSchool } from '../../examples/own-framework/framework'
import { workedExamples } from '../support/worked-examples'

/* A framework that a caller brings is held to what the shipped one is held to. */

const item = { id: 'told', measure: 'first-day-clear', date: '2026-11-10', responded: 8, agreed: 7 }
const judge = (evidence: readonly object[]) => {
  const { faults, ...reading } = readEvidence(
    { formatVersion: 1, subject: { id: 'a', name: 'A' }, evidence },
    startingSchool,
  )
  return {
    faults,
    assessment: assess({ ...reading, asOf: '2026-11-21', framework: startingSchool, policy: smallIntake }),
  }
}

describe('a framework of one’s own', () => {
  test('has nothing wrong in it', () => {
    expect(integrityFaults(startingSchool)).toEqual([])
  })

  test.each(workedExamples<StartingSchool>(startingSchool as never, smallIntake as never))(
    'judges its worked example: $id: $title',
    (worked) => {
      const { verdict, ledger } = worked.judge()
      expect(verdict).toBe(worked.example.verdict)
      expect(ledger.filter(({ outcome }) => outcome !== 'used')).toEqual([])
    },
  )

  test('is judged by its own policy: eight answers are enough, ten would be asked by the standard one', () => {
    const { assessment } = judge([item])
    expect(assessment.level).toEqual({ demonstrated: 'beginning', possible: 'established' })
    expect(assessment.policy).toMatchObject({ id: 'small-intake', minimumResponses: 5, enough: 'most' })
    const { evidence } = readEvidence({ evidence: [item] }, startingSchool)
    const byStandard = assess({ subject: null, evidence, asOf: '2026-11-21', framework: startingSchool })
    expect(byStandard.level.demonstrated).toBe(null)
  })

  test('has a year of its own: a portfolio, a plan, a forecast, a comparison, a page and a count of intakes', () => {
    const visits = { id: 'v', measure: 'visits-before-start', from: '2025-11-20', to: '2026-11-20', times: 0 }
    const framework = startingSchool
    const { assessment } = judge([item, visits])
    const chosen = portfolio(assessment, { framework })
    const start = '2027-01-28'
    const plan = planActions(chosen, { framework, start, terms: equalTerms(start, 2) })
    expect(plan.strategies.map(({ strategy }) => strategy)).toEqual(chosen.strategies.map(({ strategy }) => strategy))
    expect(plan.strategies).not.toEqual([])
    expect(planMarkdown(plan, { framework })).toContain(framework.components.start.title)
    const { evidence } = readEvidence({ evidence: [item, visits] }, startingSchool)
    const request = { subject: null, evidence, asOf: '2026-11-21', framework, policy: smallIntake }
    expect(forecast(request, { until: '2030-01-01' }).changes.length).toBeGreaterThan(0)
    const { indicators } = compare({ ...request, evidence: [] }, request)
    expect(indicators.flatMap(({ becauseOf }) => becauseOf.flat().flatMap(({ ids }) => ids))).toContain('told')
    expect(account(assessment, { framework }).components.start.sentences.length).toBeGreaterThan(0)
    expect(summarise([assessment], { framework, minimumSchools: 1 }).schools).toBe(1)
  })

  test('has steps from its own strategies', () => {
    const { assessment } = judge([
      item,
      { id: 'v', measure: 'visits-before-start', from: '2025-11-20', to: '2026-11-20', times: 0 },
    ])
    const [step] = recommend(assessment, { framework: startingSchool })
    expect(step).toMatchObject({ kind: 'act', strategy: 'open-days' })
  })

  test('knows only its own measures', () => {
    const { faults } = judge([{ ...item, measure: 'families-feel-welcome' }])
    expect(faults.map(({ path }) => path)).toEqual(['evidence[0].measure'])
  })

  test('has a page to read', () => {
    expect(frameworkPages(startingSchool, { policy: smallIntake as never }).map(({ id }) => id)).toEqual([
      'continuum',
      'strategies',
    ])
  })

  test('with references that lead nowhere has a located fault for each', () => {
    const general = startingSchool as unknown as Framework
    const told = general.indicators['start/beginning/told']
    const openDays = general.strategies['open-days']
    if (told === undefined || openDays === undefined) throw new Error('the example has both')
    const broken = defineFramework<never>({
      ...general,
      indicators: {
        ...general.indicators,
        'start/beginning/told': {
          ...told,
          condition: { kind: 'share', measure: 'gone', quantifier: 'most', everyGroup: false },
          relates: [{ relation: 'close', to: 'nowhere/section' }],
        },
      },
      strategies: { ...general.strategies, 'open-days': { ...openDays, advances: [], needs: ['gone'] } },
    } as unknown as Framework<never>)
    expect(integrityFaults(broken)).toEqual([
      {
        path: 'indicators["start/beginning/told"].condition',
        message: 'asks of measure "gone", which is not there',
        severity: 'broken',
      },
      {
        path: 'indicators["start/beginning/told"].relates',
        message: 'names "nowhere/section", which is not there',
        severity: 'incomplete',
      },
      { path: 'measures["first-day-clear"]', message: 'is asked for by no condition', severity: 'incomplete' },
      { path: 'strategies["open-days"]', message: 'advances no indicator', severity: 'incomplete' },
      { path: 'strategies["open-days"]', message: 'needs indicator "gone", which is not there', severity: 'broken' },
    ])
  })
})
