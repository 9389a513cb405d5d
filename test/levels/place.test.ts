import { describe, expect, test } from 'vitest'
import { policies } from '../../data'
import { assess } from '../../src/assess'
import type { Condition, Framework } from '../../src/framework'
import { judgeStage, lowestLevel, placeComponent } from '../../src/levels'
import { asOf, daysAgo, policy, tiny } from '../support/tiny'

const stages = ['a', 'b', 'c'].map((id) => ({ id, title: id, restates: [] }))

describe('a stage', () => {
  const rules = policies.standard
  test.each([
    ['all', ['met', 'met'], 'met'],
    ['all', ['met', 'unknown'], 'unknown'],
    ['all', ['unknown', 'notMet'], 'notMet'],
    ['all', ['met', 'notApplicable'], 'met'],
    ['all', ['notApplicable'], 'notApplicable'],
    ['all', [], 'notApplicable'],
    ['majority', ['met', 'notMet'], 'met'],
    ['majority', ['met', 'notMet', 'notMet'], 'notMet'],
    ['majority', ['met', 'unknown', 'notMet'], 'unknown'],
    ['most', ['met', 'met', 'met', 'notMet'], 'met'],
    ['most', ['met', 'met', 'notMet'], 'notMet'],
  ] as const)('where %s of %j are asked for is %s', (enough, verdicts, verdict) => {
    expect(judgeStage(verdicts, { ...rules, enough }).verdict).toBe(verdict)
  })
})

describe('a component', () => {
  test.each([
    [['unknown', 'unknown', 'unknown'], null, 'c'],
    [['met', 'met', 'met'], 'c', 'c'],
    [['met', 'unknown', 'notMet'], 'a', 'b'],
    [['met', 'notMet', 'met'], 'a', 'a'],
    [['notMet', 'met', 'met'], null, null],
    [['notApplicable', 'met', 'unknown'], 'b', 'c'],
    [['met', 'notApplicable', 'met'], 'c', 'c'],
    [['met', 'notApplicable', 'notMet'], 'a', 'a'],
    [['notApplicable', 'notMet', 'met'], null, null],
  ] as const)('whose stages are %j is placed between %s and %s', ([a, b, c], demonstrated, possible) => {
    expect(placeComponent(stages, { a, b, c })).toEqual({ demonstrated, possible })
  })
})

test('the whole is at the lowest of the components, each bound for itself', () => {
  const levels = [
    { demonstrated: 'b', possible: 'b' },
    { demonstrated: 'a', possible: 'c' },
  ]
  expect(lowestLevel({ stages }, levels)).toEqual({ demonstrated: 'a', possible: 'b' })
  expect(lowestLevel({ stages }, [...levels, { demonstrated: null, possible: 'c' }])).toMatchObject({
    demonstrated: null,
  })
  expect(lowestLevel({ stages }, [])).toEqual({ demonstrated: null, possible: null })
})

describe('a component to which nothing applies', () => {
  const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
  const framework = tiny(
    { 'one/low/a': exists, 'two/low/b': exists },
    { components: { one: { title: 'One', restates: [] }, two: { title: 'Two', restates: [] } } },
  )
  const evidence = [{ id: 'd', measure: 'document', date: daysAgo(1), exists: true }]

  test('is outside the lowest', () => {
    const notApplicable = [{ indicator: 'two/low/b', reason: 'No such thing here' }]
    const { components, level } = assess({ subject: null, evidence, notApplicable, asOf, framework, policy })
    expect(components.two).toMatchObject({ applicable: false, level: { demonstrated: null, possible: null } })
    // The higher stage has no statement at all: it neither blocks nor can be demonstrated.
    expect(level).toEqual({ demonstrated: 'low', possible: 'low' })
  })
})

describe('an Essential Element', () => {
  const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
  const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
  const base = tiny({ 'one/low/a': share, 'one/high/b': exists, 'one/high/c': exists })
  const naming = (ids: readonly string[]): Framework => ({
    ...base,
    essentialElements: [1, 2].map((number) => ({ number, title: null, restates: [] })),
    indicators: Object.fromEntries(
      Object.entries(base.indicators).map(([id, indicator]) => [
        id,
        { ...indicator, essentialElements: ids.includes(id) ? [1] : [] },
      ]),
    ),
  })
  const evidence = [{ id: 'd', measure: 'document', date: daysAgo(1), exists: true }]

  test('shows where all indicators above the first stage that name it are met', () => {
    const framework = naming(['one/low/a', 'one/high/b', 'one/high/c'])
    expect(assess({ subject: null, evidence, asOf, framework, policy }).essentialElements).toEqual([
      { number: 1, verdict: 'met', indicators: ['one/high/b', 'one/high/c'] },
      { number: 2, verdict: 'notJudged', indicators: [] },
    ])
    expect(assess({ subject: null, evidence: [], asOf, framework, policy }).essentialElements[0]?.verdict).toBe(
      'unknown',
    )
  })

  test('is not judged where only the first stage names it', () => {
    const framework = naming(['one/low/a'])
    expect(assess({ subject: null, evidence, asOf, framework, policy }).essentialElements[0]?.verdict).toBe('notJudged')
  })
})
