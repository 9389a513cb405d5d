import { describe, expect, test } from 'vitest'
import type { Share } from '../../src/framework'
import { judge, policy, survey } from '../support/tiny'

const most: Share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const inEveryGroup: Share = { ...most, everyGroup: true }
const group = (name: string, responded: number, agreed: number, family?: string) => ({
  group: name,
  responded,
  agreed,
  ...(family === undefined ? {} : { family }),
})

describe('a share is compared in whole numbers', () => {
  test.each([
    ['majority', 50, 100, 'met'],
    ['majority', 49, 100, 'notMet'],
    ['most', 75, 100, 'met'],
    ['most', 15, 20, 'met'],
    ['most', 749_999_999, 1_000_000_000, 'notMet'],
    ['almostAll', 90, 100, 'notMet'],
    ['almostAll', 901, 1000, 'met'],
  ] as const)('%s of %i in %i is %s', (quantifier, agreed, responded, verdict) => {
    expect(judge({ ...most, quantifier }, [survey(responded, agreed)]).verdict).toBe(verdict)
  })
})

describe('the latest usable report counts', () => {
  test('up to the last day of its validity, and not a day longer', () => {
    expect(judge(most, [survey(20, 20, 100)]).verdict).toBe('met')
    const late = judge(most, [survey(20, 20, 101)])
    expect(late).toMatchObject({ verdict: 'unknown', causes: ['expired'], outcomes: { 'survey-101': 'expired' } })
  })

  test('and one under the minimum never displaces it', () => {
    const { verdict, outcomes } = judge(most, [survey(20, 20, 10), survey(9, 0, 5)])
    expect(verdict).toBe('met')
    expect(outcomes).toEqual({ 'survey-10': 'used', 'survey-5': 'tooFewResponses' })
  })

  test('and what is dated after the day of judging is set aside', () => {
    expect(judge(most, [survey(20, 20, -1)])).toMatchObject({
      verdict: 'unknown',
      causes: ['noEvidence'],
      outcomes: { 'survey--1': 'future' },
    })
  })

  test('of the same day the larger one, then the lower id', () => {
    const larger = judge(most, [survey(30, 0, 5, { id: 'b' }), survey(20, 20, 5, { id: 'a' })])
    expect(larger).toMatchObject({ verdict: 'notMet', outcomes: { a: 'superseded', b: 'used' } })
    const lower = judge(most, [survey(20, 0, 5, { id: 'b' }), survey(20, 20, 5, { id: 'a' })])
    expect(lower).toMatchObject({ verdict: 'met', outcomes: { a: 'used', b: 'superseded' } })
  })
})

describe('where every group is asked for', () => {
  test('a whole that falls short is not met, whatever is said of groups', () => {
    expect(judge(inEveryGroup, [survey(100, 74)]).verdict).toBe('notMet')
  })

  test('a whole that holds without a word on groups is unknown', () => {
    expect(judge(inEveryGroup, [survey(100, 80)])).toMatchObject({ verdict: 'unknown', causes: ['groupsNotReported'] })
  })

  test('the statement that no group is large enough leaves the whole to decide', () => {
    expect(judge(inEveryGroup, [survey(100, 80, 0, { groups: [] })]).verdict).toBe('met')
  })

  test('a reportable group that falls short makes it not met', () => {
    const { verdict, leaf } = judge(inEveryGroup, [survey(100, 90, 0, { groups: [group('a', 20, 14)] })])
    expect(verdict).toBe('notMet')
    expect(leaf).toMatchObject({
      whole: 'met',
      groups: [{ group: 'a', verdict: 'notMet', share: { count: 14, of: 20 } }],
    })
  })

  test('a group that is too small decides nothing and is not in the result, but that there is one is said', () => {
    const { verdict, leaf } = judge(inEveryGroup, [survey(100, 90, 0, { groups: [group('small', 9, 0)] })])
    expect(verdict).toBe('met')
    expect(leaf).toMatchObject({ groups: [], groupsHeldBack: true })
    expect(JSON.stringify(leaf)).not.toContain('small')
  })

  test('a group whose complement is too small decides nothing either', () => {
    expect(judge(inEveryGroup, [survey(100, 80, 0, { groups: [group('large', 91, 60)] })]).verdict).toBe('met')
  })

  test('a policy may judge the whole alone, and the gap is still listed', () => {
    const evidence = [survey(100, 90, 0, { groups: [group('a', 20, 14)] })]
    const { verdict, assessment } = judge(inEveryGroup, evidence, { ...policy, groups: 'ignored' })
    expect(verdict).toBe('met')
    expect(assessment.groupGaps).toEqual([
      { indicator: 'one/low/it', measure: 'survey', group: 'a', family: null, whole: 'met', verdict: 'notMet' },
    ])
  })
})

describe('a share with under three people on one side', () => {
  test.each([
    [50, 48],
    [50, 50],
    [50, 2],
    [50, 0],
  ])('shows only its side: of %i, %i', (responded, agreed) => {
    expect(judge(most, [survey(responded, agreed)]).leaf).toMatchObject({ share: null })
  })

  test('and with three on both sides its numbers', () => {
    expect(judge(most, [survey(50, 47)]).leaf).toMatchObject({ share: { count: 47, of: 50 } })
  })
})

test('coverage is judged as a full count, with the same minimum', () => {
  const coverage = (eligible: number, reached: number) => [
    { id: 'c', measure: 'coverage', date: '2026-06-30', eligible, reached },
  ]
  const condition: Share = { ...most, measure: 'coverage' }
  expect(judge(condition, coverage(40, 30)).verdict).toBe('met')
  expect(judge(condition, coverage(40, 29)).verdict).toBe('notMet')
  expect(judge(condition, coverage(9, 9))).toMatchObject({ verdict: 'unknown', causes: ['tooFewResponses'] })
})

test('a verdict says until which day it stands', () => {
  expect(judge(most, [survey(20, 20, 10)]).leaf).toMatchObject({ date: '2026-06-20', until: '2026-09-28' })
})
