import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { Condition, Framework } from '../../src/framework'
import { type Balance, emptySideOf } from '../../src/levels'
import { recommend } from '../../src/recommendations'
import { asOf, daysAgo, observed, policy, strategy, survey, tally, tiny } from '../support/tiny'

const share = (measure: string, quantifier: 'majority' | 'most' = 'most'): Condition => ({
  kind: 'share',
  measure,
  quantifier,
  everyGroup: false,
})
const times: Condition = { kind: 'times', measure: 'activity', atLeast: 1, days: 100 }
const shown = tiny({})
/** The tiny framework, whose first survey shows involvement and all else engagement. */
const framework = (conditions: Readonly<Record<string, Condition>>, more: Partial<Framework> = {}): Framework => {
  const survey = { ...shown.measures.survey, shows: 'involvement' } as Framework['measures'][string]
  return tiny(conditions, { measures: { ...shown.measures, survey }, ...more })
}
const judge = (conditions: Readonly<Record<string, Condition>>, evidence: readonly object[], more = {}) => {
  const own = framework(conditions, more)
  const assessment = assess({ subject: null, evidence: evidence as never, asOf, framework: own, policy })
  return { balance: assessment.balance, steps: recommend(assessment, { framework: own }) }
}

describe('the balance of involvement and engagement', () => {
  test('counts the measures that are met and not met on each side', () => {
    const { balance } = judge({ 'one/low/a': share('survey'), 'one/low/b': share('survey2'), 'one/high/c': times }, [
      survey(20, 20),
      { ...survey(20, 4), id: 's2', measure: 'survey2' },
      tally(2, 100, 0),
    ])
    expect(balance).toEqual({ involvement: { met: 1, notMet: 0 }, engagement: { met: 1, notMet: 1 } })
  })

  test('counts a measure once, and as not met where one question of it is not', () => {
    const { balance } = judge({ 'one/low/a': share('survey', 'majority'), 'one/high/b': share('survey') }, [
      survey(20, 12),
    ])
    expect(balance.involvement).toEqual({ met: 0, notMet: 1 })
  })

  test('does not count what is unknown, observed or not applicable', () => {
    const nothing = { met: 0, notMet: 0 }
    expect(judge({ 'one/low/a': share('survey') }, [survey(4, 4)]).balance.involvement).toEqual(nothing)
    expect(judge({ 'one/low/it': share('survey') }, [observed('met', 1)]).balance.involvement).toEqual(nothing)
    const own = framework({ 'one/low/a': share('survey') })
    const notApplicable = [{ indicator: 'one/low/a', reason: 'none here' }] as never
    const request = { subject: null, evidence: [survey(20, 20)], notApplicable, asOf, framework: own, policy }
    expect(assess(request).balance.involvement).toEqual(nothing)
  })

  test.each<[string, Balance, ReturnType<typeof emptySideOf>]>([
    ['engagement', { involvement: { met: 3, notMet: 0 }, engagement: { met: 0, notMet: 2 } }, 'engagement'],
    ['involvement', { involvement: { met: 0, notMet: 0 }, engagement: { met: 1, notMet: 0 } }, 'involvement'],
    [
      'neither, where both have something',
      { involvement: { met: 1, notMet: 0 }, engagement: { met: 1, notMet: 9 } },
      null,
    ],
    [
      'the side of which nothing is known',
      { involvement: { met: 0, notMet: 4 }, engagement: { met: 0, notMet: 0 } },
      'engagement',
    ],
    [
      'neither, where nothing is known',
      { involvement: { met: 0, notMet: 0 }, engagement: { met: 0, notMet: 0 } },
      null,
    ],
    ['neither, where nothing is met', { involvement: { met: 0, notMet: 4 }, engagement: { met: 0, notMet: 1 } }, null],
  ])('is empty on %s', (_title, balance, side) => expect(emptySideOf(balance)).toBe(side))
})

describe('where one side is empty', () => {
  test('of steps that serve as many, those that add to it come first', () => {
    const conditions = { 'one/low/a': share('survey'), 'one/low/b': times, 'one/low/c': share('coverage') }
    const involvementOnly = [survey(20, 20), { ...survey(20, 20), id: 'x', measure: 'survey2' }]
    const { steps } = judge(conditions, involvementOnly)
    expect(steps.map(({ fills }) => fills)).toEqual(['engagement', 'engagement'])
    const strategies = {
      'a-for-involvement': strategy(['one/low/a']),
      'b-for-engagement': strategy(['one/low/b']),
    }
    const found = judge(
      {
        'one/low/a': share('survey'),
        'one/low/b': share('survey2'),
        'one/high/c': times,
        'one/high/d': share('coverage'),
      },
      [survey(20, 4), { ...survey(20, 4), id: 's2', measure: 'survey2' }, tally(2, 100, 0)],
      { strategies },
    )
    expect(found.balance).toEqual({ involvement: { met: 0, notMet: 1 }, engagement: { met: 1, notMet: 1 } })
    expect(found.steps.map((step) => [step.kind === 'act' && step.strategy, step.fills])).toEqual([
      ['a-for-involvement', 'involvement'],
      ['b-for-engagement', null],
    ])
  })

  test('an order by id yields to it', () => {
    const strategies = {
      'a-for-engagement': strategy(['one/low/b']),
      'b-for-involvement': strategy(['one/low/a']),
    }
    const { steps } = judge(
      { 'one/low/a': share('survey'), 'one/low/b': share('survey2'), 'one/high/c': times },
      [survey(20, 4), { ...survey(20, 4), id: 's2', measure: 'survey2' }, tally(2, 100, 0)],
      { strategies },
    )
    expect(steps.map((step) => step.kind === 'act' && step.strategy)).toEqual(['b-for-involvement', 'a-for-engagement'])
  })

  describe('and the next steps leave it so', () => {
    const sideSteps = (conditions: Readonly<Record<string, Condition>>, evidence: readonly object[]) => {
      const { steps } = judge(conditions, evidence)
      return steps.map((step) => [step.kind, step.kind === 'gather' && step.measure, step.fills])
    }
    const low = survey(20, 4)
    const seen = (id: string) => ({ ...observed('met', 1), id, indicator: id })

    test('the evidence that could fill it comes last', () => {
      expect(sideSteps({ 'one/low/a': share('survey'), 'one/high/b': share('survey2') }, [low])).toEqual([
        ['act', false, null],
        ['gather', 'survey2', 'engagement'],
      ])
    })

    test('it is that of the first stage which leaves any open', () => {
      const conditions = {
        'one/low/a': share('survey'),
        'one/low/b': share('survey2'),
        'one/high/c': share('coverage'),
      }
      expect(sideSteps(conditions, [low, seen('one/low/b')])).toEqual([
        ['act', false, null],
        ['gather', 'coverage', 'engagement'],
      ])
    })

    test('it is that of no later stage', () => {
      const stages = ['low', 'high', 'top'].map((id) => ({ id, title: id, restates: [] }))
      const conditions = {
        'one/low/a': share('survey'),
        'one/top/b': share('coverage'),
        'one/high/c': share('survey2'),
      }
      const { steps } = judge(conditions, [low], { stages })
      expect(steps.flatMap((step) => (step.kind === 'gather' ? [step.measure] : []))).toEqual(['survey2'])
    })

    test('what an observation decided is left alone, and so is a measure that it would displace it by', () => {
      const conditions = { 'one/low/a': share('survey'), 'one/low/b': share('survey2'), 'one/high/c': share('survey2') }
      expect(sideSteps(conditions, [low, seen('one/low/b')])).toEqual([['act', false, null]])
    })
  })

  describe('a step adds to it', () => {
    const fillsOf = (condition: Condition, evidence: readonly object[], more = {}) =>
      judge({ 'one/low/a': condition, 'one/high/b': times }, [...evidence, tally(2, 100, 0)], more).steps[0]?.fills
    const both: Condition = { kind: 'all', of: [share('survey'), share('survey2')] }
    const low = survey(20, 4)
    const otherLow = { ...low, id: 'other', measure: 'survey2' }

    test('where no strategy is listed, too', () => {
      expect(fillsOf(share('survey'), [low])).toBe('involvement')
    })

    test('where what is not met is of both sides', () => {
      expect(fillsOf(both, [low, otherLow])).toBe('involvement')
    })

    test('and not by what is unknown beside what is not met', () => {
      expect(fillsOf(both, [otherLow])).toBe(null)
    })
  })

  test('what serves more comes first all the same', () => {
    const strategies = { 'for-two': strategy(['one/low/b', 'one/low/c']), 'for-one': strategy(['one/low/a']) }
    const low = survey(20, 4)
    const { steps } = judge(
      {
        'one/low/a': share('survey'),
        'one/low/b': share('survey2'),
        'one/low/c': share('coverage'),
        'one/high/d': times,
      },
      [
        low,
        { ...low, id: 's2', measure: 'survey2' },
        { id: 'c', measure: 'coverage', date: daysAgo(1), eligible: 20, reached: 4 },
        tally(2, 100, 0),
      ],
      { strategies },
    )
    expect(steps.map((step) => [step.kind === 'act' && step.strategy, step.fills])).toEqual([
      ['for-two', null],
      ['for-one', 'involvement'],
    ])
  })

  test('to keep evidence current adds nothing to it', () => {
    const components = { one: { title: 'One', restates: [] }, two: { title: 'Two', restates: [] } }
    const { balance, steps } = judge(
      { 'one/low/a': times, 'one/high/b': share('survey', 'majority'), 'two/low/c': share('survey') },
      [survey(20, 12), tally(2, 100, 0)],
      { components },
    )
    expect(balance).toEqual({ involvement: { met: 0, notMet: 1 }, engagement: { met: 1, notMet: 0 } })
    expect(steps.map((step) => [step.kind === 'gather' ? step.measure : step.kind, step.fills])).toEqual([
      ['act', 'involvement'],
      ['activity', null],
      ['survey', null],
    ])
  })
})
