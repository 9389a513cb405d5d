import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { Condition } from '../../src/framework'
import { asOf, daysAgo, document, judge, observed, policy, survey, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const both: Condition = { kind: 'all', of: [share, exists] }
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: 'it says the same' })

describe('measured before observed', () => {
  test('what measured evidence decides stands, and an observation that says otherwise is a conflict', () => {
    const { verdict, basis, outcomes, assessment } = judge(share, [survey(20, 20, 10), observed('notMet', 1)])
    expect({ verdict, basis }).toEqual({ verdict: 'met', basis: 'measured' })
    expect(outcomes['observed-1-notMet']).toBe('overruled')
    expect(assessment.conflicts).toEqual([{ indicator: 'one/low/it', kind: 'overruled', items: ['observed-1-notMet'] }])
  })

  test('an observation that agrees with what is measured is no conflict', () => {
    const { outcomes, assessment } = judge(share, [survey(20, 20, 10), observed('met', 1)])
    expect(outcomes['observed-1-met']).toBe('superseded')
    expect(assessment.conflicts).toEqual([])
  })

  test('an observation decides what measured evidence leaves unknown', () => {
    expect(judge(both, [survey(20, 20, 10), observed('met', 1)])).toMatchObject({
      verdict: 'met',
      basis: 'observed',
      causes: [],
      outcomes: { 'observed-1-met': 'used' },
    })
  })

  test.each([
    ['the same day', survey(20, 20, 5)],
    ['an earlier day than a report that expired', survey(20, 20, 4)],
    ['a day before a report with too few responses', survey(9, 9, 4)],
  ])('but not from %s as the last measured report', (_title, report) => {
    const rules = { ...policy, validityDays: { ...policy.validityDays, survey: 3 } }
    expect(judge(both, [report, observed('met', 5)], rules)).toMatchObject({
      verdict: 'unknown',
      outcomes: { 'observed-5-met': 'superseded' },
    })
  })

  test('nor from outside its own validity', () => {
    expect(judge(share, [observed('met', 100)]).verdict).toBe('met')
    expect(judge(share, [observed('met', 101)])).toMatchObject({
      verdict: 'unknown',
      outcomes: { 'observed-101-met': 'expired' },
    })
  })

  test('the latest observation decides', () => {
    const { verdict, outcomes } = judge(share, [observed('met', 9), observed('notMet', 2)])
    expect(verdict).toBe('notMet')
    expect(outcomes).toEqual({ 'observed-9-met': 'superseded', 'observed-2-notMet': 'used' })
  })

  test('observers of the same day who disagree leave it unknown and are listed', () => {
    const { verdict, causes, observed: seen, assessment } = judge(share, [observed('met', 2), observed('notMet', 2)])
    expect({ verdict, causes }).toEqual({ verdict: 'unknown', causes: ['inconclusive'] })
    expect(seen?.judgement).toBeNull()
    expect(assessment.conflicts).toEqual([
      { indicator: 'one/low/it', kind: 'observersDisagree', items: ['observed-2-met', 'observed-2-notMet'] },
    ])
  })

  test('of observers who disagree only the one that contradicts what is measured is overruled', () => {
    const { outcomes } = judge(share, [survey(20, 20, 10), observed('met', 2), observed('notMet', 2)])
    expect(outcomes).toMatchObject({ 'observed-2-met': 'superseded', 'observed-2-notMet': 'overruled' })
  })

  test('an unknown names the causes of what could still decide it, and no others', () => {
    const condition: Condition = {
      kind: 'all',
      of: [{ kind: 'any', of: [share, exists] }, { ...share, measure: 'survey2' } as Condition],
    }
    expect(judge(condition, [survey(20, 20), document(101, {})]).causes).toEqual(['noEvidence'])
  })

  test('a policy may forbid observations', () => {
    const rules = { ...policy, observations: 'forbidden' as const }
    expect(judge(share, [observed('met', 2)], rules)).toMatchObject({
      verdict: 'unknown',
      outcomes: { 'observed-2-met': 'forbidden' },
    })
  })
})

test('of two declarations for one indicator the first by code unit counts, in either order', () => {
  const declared = ['b', 'a'].map((reason) => ({ indicator: 'one/low/it', reason }))
  for (const notApplicable of [declared, [...declared].reverse()]) {
    const framework = tiny({ 'one/low/it': share })
    const { components } = assess({ subject: null, evidence: [], notApplicable, asOf, framework, policy })
    expect(components.one?.indicators['one/low/it']?.notApplicableBecause).toBe('a')
  }
})

describe('a reference to another indicator', () => {
  const framework = tiny({
    'one/low/it': { kind: 'any', of: [share, sameAs('one/high/that')] },
    'one/high/that': exists,
  })
  const assessed = (
    evidence: Parameters<typeof judge>[1],
    notApplicable: { indicator: string; reason: string }[] = [],
  ) =>
    assess({ subject: null, evidence, notApplicable, asOf, framework, policy }).components.one?.indicators['one/low/it']

  test('takes over its verdict and its basis', () => {
    expect(assessed([document(1, {})])).toMatchObject({ verdict: 'met', basis: 'measured' })
    const observation = {
      id: 'o',
      indicator: 'one/high/that',
      date: daysAgo(1),
      role: 'leader',
      judgement: 'met',
    } as const
    expect(assessed([observation])).toMatchObject({ verdict: 'met', basis: 'observed' })
  })

  test('yields to an observation of the indicator itself where the other is only observed', () => {
    const other = { id: 'o', indicator: 'one/high/that', date: daysAgo(1), role: 'leader', judgement: 'met' } as const
    expect(assessed([other, observed('notMet', 3)])).toMatchObject({ verdict: 'notMet', basis: 'observed' })
  })

  test('drops out where the other does not apply', () => {
    const excused = [{ indicator: 'one/high/that', reason: 'No such thing here' }]
    expect(assessed([survey(20, 2)], excused)).toMatchObject({ verdict: 'notMet', basis: 'measured' })
    expect(assessed([], excused)).toMatchObject({ verdict: 'unknown', causes: ['noEvidence'] })
  })

  test('names its causes where it alone leaves the indicator unknown', () => {
    expect(assessed([survey(20, 2)])).toMatchObject({ verdict: 'unknown', causes: ['noEvidence'] })
  })
})

test.each([
  [{ proportions: 'bayesian' }, 'proportions should be "point" or "confident"'],
  [{ nonResponse: 'guessed' }, 'nonResponse should be "ignored" or "survived"'],
  [{ levelCap: 'highestGroup' }, 'levelCap should be "none" or "lowestGroup"'],
  [{ leastResponsePercent: 101 }, 'leastResponsePercent should be a whole number from 0 to 100'],
  [{ leastResponsePercent: 0.5 }, 'leastResponsePercent should be a whole number from 0 to 100'],
  [{ leastResponsePercent: undefined }, 'leastResponsePercent should be a whole number from 0 to 100'],
  [{ familyVoiceFrom: 'embedding' }, 'familyVoiceFrom should be null or one of the stages low, high'],
  [{ familyVoiceFrom: undefined }, 'familyVoiceFrom should be null or one of the stages low, high'],
  [{ minimumResponses: 0 }, 'minimumResponses should be a whole number from 1'],
  [{ validityDays: { ...policy.validityDays, measures: { survey: -5 } } }, 'validityDays.measures["survey"] should be'],
  [
    { quantifiers: { ...policy.quantifiers, most: { percent: 101, over: false } } },
    'quantifiers.most.percent should be',
  ],
  [{ quantifiers: { ...policy.quantifiers, most: { percent: 75 } } }, 'quantifiers.most.over should be true or false'],
  [{ quantifiers: undefined }, 'quantifiers.most.percent should be a whole number from 0 to 100'],
  [{ minimumResponses: 9.5 }, 'minimumResponses should be a whole number'],
])('a policy with %j is not judged by', (rules, message) => {
  expect(() => judge(share, [], { ...policy, ...rules } as unknown as typeof policy)).toThrow(message)
})

describe('the ledger', () => {
  test('says that nothing asks for a measure which no condition asks for', () => {
    const { outcomes } = judge(share, [document(1, { id: 'd' })])
    expect(outcomes).toEqual({ d: 'unused' })
  })

  test('names every readable id once, sorted, with what became of it', () => {
    const { ledger } = assess({
      subject: null,
      asOf,
      framework: tiny({ 'one/low/it': share, 'one/low/not': exists }),
      policy,
      notApplicable: [{ indicator: 'one/low/not', reason: 'No such thing here' }],
      faulty: ['z-faulty'],
      evidence: [
        survey(20, 20, 3, { id: 'twice' }),
        survey(20, 20, 2, { id: 'twice' }),
        survey(20, 20, 1, { id: 'used' }),
        document(1, { id: 'excused' }),
        { id: 'elsewhere', measure: 'other', date: daysAgo(1), responded: 20, agreed: 20 },
        { id: 'no-day', measure: 'survey', date: '2026-02-30', responded: 20, agreed: 20 },
      ],
    })
    expect(ledger.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['elsewhere', 'unused'],
      ['excused', 'notApplicable'],
      ['no-day', 'faulty'],
      ['twice', 'faulty'],
      ['used', 'used'],
      ['z-faulty', 'faulty'],
    ])
  })
})

test.each([
  ['its day', { date: '2026-02-30' }],
  ['its review', { date: '2026-06-01', reviewed: '2026-02-30' }],
])('an item in which %s is no day is faulty, and counts for nothing', (_title, dates) => {
  const { verdict, outcomes } = judge(exists, [document(1, { id: 'd', ...dates })])
  expect({ verdict, outcomes }).toEqual({ verdict: 'unknown', outcomes: { d: 'faulty' } })
})

test.each([
  ['begins on no day', { from: '2026-02-30', to: '2026-06-01' }],
  ['ends before it begins', { from: '2026-06-02', to: '2026-06-01' }],
])('a tally of a period that %s is faulty', (_title, period) => {
  const times: Condition = { kind: 'times', measure: 'activity', atLeast: 1, days: 1 }
  const { outcomes } = judge(times, [{ id: 't', measure: 'activity', times: 9, ...period }])
  expect(outcomes).toEqual({ t: 'faulty' })
})
