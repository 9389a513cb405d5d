import { describe, expect, test } from 'vitest'
import type { Policy, Share } from '../../src/framework'
import { daysAgo, judge, observed, occasion, policy, survey } from '../support/tiny'

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

  test('and one that counts nobody is on too few', () => {
    const uncounted = { id: 'a', measure: 'survey', date: daysAgo(5), exists: true } as const
    expect(judge(most, [uncounted])).toMatchObject({ verdict: 'unknown', outcomes: { a: 'tooFewResponses' } })
  })

  test('but of what is no share, nobody has to be counted', () => {
    const times = { kind: 'times', measure: 'activity', atLeast: 1, days: 50 } as const
    expect(judge(times, [occasion(5, { responded: 4 })]).verdict).toBe('met')
    expect(judge(most, [observed('met', 5, { responded: 4 })]).verdict).toBe('met')
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

test('where nothing is reported, no report is named, and nothing is said of groups', () => {
  expect(judge(most, []).leaf).toEqual({
    kind: 'share',
    measure: 'survey',
    voice: 'school',
    threshold: policy.quantifiers.most,
    verdict: 'unknown',
    cause: 'noEvidence',
    items: [],
    date: null,
    until: null,
    whole: null,
    groups: [],
    groupsReported: false,
    groupsHeldBack: false,
  })
})

test('groups are held back only where some that were reported are not shown', () => {
  const heldBackOf = (...groups: readonly object[]) => judge(most, [survey(100, 80, 0, { groups })]).leaf
  expect(heldBackOf()).toMatchObject({ groups: [], groupsHeldBack: false })
  expect(heldBackOf(group('a', 40, 30))).toMatchObject({ groups: [{ group: 'a' }], groupsHeldBack: false })
  expect(heldBackOf(group('a', 40, 30), group('b', 9, 7))).toMatchObject({
    groups: [{ group: 'a' }],
    groupsHeldBack: true,
  })
  expect(judge(most, [survey(100, 80)]).leaf).toMatchObject({ groups: [], groupsHeldBack: false })
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
      whole: { side: 'met', verdict: 'met', cause: null },
      groups: [{ group: 'a', side: 'notMet', verdict: 'notMet', cause: null, share: { count: 14, of: 20 } }],
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
      { indicator: 'one/low/it', measure: 'survey', group: 'a', family: null, whole: 'met', side: 'notMet' },
    ])
  })
})

describe('a share with under three people on one side', () => {
  test.each([
    [50, 48],
    [50, 50],
    [50, 2],
    [50, 0],
  ])('shows only its side, not even how many were asked: of %i, %i', (responded, agreed) => {
    const side = agreed > 25 ? 'met' : 'notMet'
    const { leaf } = judge(most, [survey(responded, agreed, 0, { asked: 59, population: 70 })])
    expect(leaf).toMatchObject({ whole: { side, share: null, asked: null, population: null, responsePercent: null } })
    expect(JSON.stringify(leaf)).not.toMatch(/\b(59|70)\b/)
  })

  test('and reports no groups, which would tell of whom they are', () => {
    const groups = [group('a', 20, 18), group('b', 30, 30)]
    const { leaf, verdict } = judge({ ...inEveryGroup, quantifier: 'almostAll' }, [survey(50, 48, 0, { groups })])
    expect(leaf).toMatchObject({ groups: [], groupsHeldBack: true })
    expect(verdict).toBe('met')
  })

  test('and with three on both sides its numbers', () => {
    expect(judge(most, [survey(50, 47, 0, { asked: 59, population: 70 })]).leaf).toMatchObject({
      whole: { share: { count: 47, of: 50 }, asked: 59, population: 70, responsePercent: 84 },
    })
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

const confident: Policy = { ...policy, proportions: 'confident' }
const survived: Policy = { ...policy, nonResponse: 'survived' }
const aFifth: Policy = { ...policy, leastResponsePercent: 20 }

/** One report in which 100 or so many responded, with a population and groups where they are given. */
const report = (agreed: number, more: object = {}) => [survey(100, agreed, 0, more)]

describe('where those who did not respond could change the side', () => {
  test.each([
    [75, 100, 'met'],
    [76, 101, 'met'],
    [75, 101, 'unknown'],
    [90, 120, 'met'],
    [89, 120, 'unknown'],
    [50, 200, 'unknown'],
    [50, 199, 'notMet'],
    [49, 200, 'notMet'],
    // Of 103, 77 would be under 75 %: 74 and three more fall short whatever the three think.
    [74, 103, 'notMet'],
    [74, 104, 'unknown'],
  ] as const)('it is open: %i of 100 agreed, of %i who were asked, is %s', (agreed, asked, verdict) => {
    const judged = judge(most, report(agreed, { asked }), survived)
    expect(judged).toMatchObject({
      verdict,
      causes: verdict === 'unknown' ? ['inconclusive'] : [],
      outcomes: { 'survey-0': 'used' },
    })
    expect(judge(most, report(agreed, { asked })).verdict).toBe(agreed >= 75 ? 'met' : 'notMet')
  })

  test('nothing is decided where it is not stated how many were asked', () => {
    for (const agreed of [0, 75, 100]) {
      const { verdict, causes, leaf } = judge(most, report(agreed, { population: 100 }), survived)
      expect({ verdict, causes }).toEqual({ verdict: 'unknown', causes: ['fieldNotStated'] })
      expect(leaf).toMatchObject({ whole: { side: agreed >= 75 ? 'met' : 'notMet', cause: 'fieldNotStated' } })
    }
  })

  test('a full count is what it is: nobody is silent in it', () => {
    const coverage = { id: 'c', measure: 'coverage', date: '2026-06-30', eligible: 40, reached: 30 }
    for (const rules of [survived, confident, { ...aFifth, leastResponsePercent: 100 }]) {
      for (const [reached, verdict] of [
        [30, 'met'],
        [29, 'notMet'],
      ] as const) {
        const judged = judge({ ...most, measure: 'coverage' }, [{ ...coverage, reached }], rules)
        expect(judged).toMatchObject({ verdict, causes: [], outcomes: { c: 'used' } })
        expect(judged.leaf).toMatchObject({ whole: { side: verdict, asked: null, responsePercent: null } })
      }
    }
  })
})

describe('a policy can ask for a least part of those asked', () => {
  test.each([
    [100, 500, 'met', 'used'],
    [100, 501, 'unknown', 'tooFewResponses'],
    [20, 100, 'met', 'used'],
    [19, 100, 'unknown', 'tooFewResponses'],
  ] as const)('%i of %i is %s at a fifth', (responded, asked, verdict, outcome) => {
    const judged = judge(most, [survey(responded, responded, 0, { asked })], aFifth)
    expect(judged).toMatchObject({ verdict, outcomes: { 'survey-0': outcome } })
    expect(judged.causes).toEqual(verdict === 'met' ? [] : ['tooFewResponses'])
  })

  test('and one that brought back less never displaces an older one', () => {
    const { verdict, outcomes } = judge(
      most,
      [survey(40, 40, 9, { asked: 100 }), survey(19, 0, 2, { asked: 100 })],
      aFifth,
    )
    expect({ verdict, outcomes }).toEqual({
      verdict: 'met',
      outcomes: { 'survey-9': 'used', 'survey-2': 'tooFewResponses' },
    })
  })

  test('which cannot be told where it is not stated how many were asked: it displaces, and decides nothing', () => {
    const { verdict, causes, outcomes } = judge(most, [survey(40, 40, 9, { asked: 100 }), survey(40, 0, 2)], aFifth)
    expect({ verdict, causes, outcomes }).toEqual({
      verdict: 'unknown',
      causes: ['fieldNotStated'],
      outcomes: { 'survey-9': 'superseded', 'survey-2': 'used' },
    })
  })

  test('but not of a family group, of which nothing may tell how many were asked', () => {
    const judged = (more: object) =>
      judge(inEveryGroup, report(90, { asked: 300, groups: [{ ...group('a', 20, 18), ...more }] }), aFifth)
    expect(judged({})).toMatchObject({ verdict: 'met' })
    expect(judged({ asked: 101 })).toEqual(judged({}))
  })
})

describe('where chance could have put a share on its side', () => {
  test('it is open, and which side it is on is said', () => {
    const { verdict, causes, leaf } = judge(most, report(80), confident)
    expect({ verdict, causes }).toEqual({ verdict: 'unknown', causes: ['inconclusive'] })
    expect(leaf).toMatchObject({
      whole: { side: 'met', verdict: 'unknown', cause: 'inconclusive', share: { count: 80, of: 100 } },
      until: null,
    })
  })

  test('a population that is nearly all there decides it', () => {
    expect(judge(most, report(80, { population: 120 }), confident).verdict).toBe('met')
    expect(judge(most, report(70, { population: 110 }), confident).verdict).toBe('notMet')
  })

  test('a group that falls short decides against a whole that is open', () => {
    const groups = [group('a', 40, 16), group('b', 60, 60)]
    const { verdict, causes, leaf } = judge(inEveryGroup, report(76, { groups }), confident)
    expect({ verdict, causes }).toEqual({ verdict: 'notMet', causes: [] })
    expect(leaf).toMatchObject({
      whole: { side: 'met', verdict: 'unknown', cause: 'inconclusive' },
      groups: [
        { group: 'a', side: 'notMet', verdict: 'notMet', cause: null },
        { group: 'b', side: 'met', verdict: 'met', cause: null },
      ],
    })
  })

  test('a group that is open leaves a whole open that holds', () => {
    const groups = [group('a', 20, 16), group('b', 60, 60)]
    const { verdict, causes, leaf } = judge(inEveryGroup, report(95, { groups }), confident)
    expect({ verdict, causes }).toEqual({ verdict: 'unknown', causes: ['inconclusive'] })
    expect(leaf).toMatchObject({
      whole: { verdict: 'met' },
      groups: [
        { group: 'a', side: 'met', verdict: 'unknown', cause: 'inconclusive' },
        { group: 'b', verdict: 'met' },
      ],
    })
  })

  test('a whole that falls short decides against a group that is open', () => {
    const { verdict, leaf } = judge(inEveryGroup, report(50, { groups: [group('a', 20, 16)] }), confident)
    expect(verdict).toBe('notMet')
    expect(leaf).toMatchObject({ groups: [{ verdict: 'unknown' }] })
  })

  test('a whole that is open is open for that, and not for groups that nobody reported', () => {
    expect(judge(inEveryGroup, report(80), confident).causes).toEqual(['inconclusive'])
    expect(judge(inEveryGroup, report(95), confident).causes).toEqual(['groupsNotReported'])
  })

  test('a group is judged by its counts alone, so that no verdict tells how many there are of it', () => {
    const judged = (more: object) =>
      judge(inEveryGroup, report(95, { groups: [{ ...group('a', 20, 16), ...more }] }), confident)
    expect(judged({}).verdict).toBe('unknown')
    expect(judged({ population: 21 })).toEqual(judged({}))
  })
})

test('gaps are told by the sides on which the responses stand, whatever the policy makes of them', () => {
  const groups = [group('a', 20, 14), group('b', 20, 15), group('c', 40, 28)]
  for (const rules of [policy, confident, survived, { ...policy, groups: 'ignored' } as const]) {
    for (const condition of [most, inEveryGroup]) {
      const { assessment } = judge(condition, report(78, { asked: 200, groups }), rules)
      const gap = { indicator: 'one/low/it', measure: 'survey', family: null, whole: 'met', side: 'notMet' }
      expect(assessment.groupGaps).toEqual([
        { ...gap, group: 'a' },
        { ...gap, group: 'c' },
      ])
    }
  }
})

test('a group above a whole that falls short is a gap too', () => {
  const { assessment } = judge(most, report(50, { groups: [group('a', 20, 18)] }))
  expect(assessment.groupGaps).toMatchObject([{ group: 'a', whole: 'notMet', side: 'met' }])
})
