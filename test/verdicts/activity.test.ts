import { describe, expect, test } from 'vitest'
import type { Channels, Times } from '../../src/framework'
import { daysAgo, judge, occasion, policy, tally } from '../support/tiny'

const thrice: Times = { kind: 'times', measure: 'activity', atLeast: 3, days: 60 }
const threeChannels: Channels = { kind: 'channels', measure: 'activity', atLeast: 3, days: 60 }

describe('single occasions', () => {
  test('prove what they add up to', () => {
    expect(judge(thrice, [occasion(1), occasion(2), occasion(59)]).verdict).toBe('met')
  })

  test('leave it unknown when they are too few', () => {
    expect(judge(thrice, [occasion(1), occasion(2)])).toMatchObject({ verdict: 'unknown', causes: ['incompleteTally'] })
  })

  test('count only within the period asked for, which begins 59 days ago', () => {
    const { verdict, outcomes } = judge(thrice, [occasion(1), occasion(2), occasion(60)])
    expect(verdict).toBe('unknown')
    expect(outcomes).toEqual({ 'occasion-1': 'used', 'occasion-2': 'used', 'occasion-60': 'expired' })
  })

  test('count only within the validity, where that is shorter', () => {
    const short = { ...policy, validityDays: { ...policy.validityDays, activity: 30 } }
    expect(judge(thrice, [occasion(1), occasion(2), occasion(30)], short).verdict).toBe('met')
    expect(judge(thrice, [occasion(1), occasion(2), occasion(31)], short).verdict).toBe('unknown')
  })

  test('stand until the third of them is too old', () => {
    expect(judge(thrice, [occasion(0), occasion(1), occasion(2), occasion(3)]).leaf).toMatchObject({
      verdict: 'met',
      until: '2026-08-26',
    })
  })
})

describe('a verdict that a tally and single occasions both prove', () => {
  test('stands until the later of the two lapses', () => {
    const { leaf } = judge(thrice, [tally(3, 159, 100), occasion(1), occasion(2), occasion(3)])
    expect(leaf).toMatchObject({ verdict: 'met', until: '2026-08-25' })
  })
})

describe('a complete tally', () => {
  test('as long as the period settles it either way', () => {
    expect(judge(thrice, [tally(3, 59, 0)]).verdict).toBe('met')
    expect(judge(thrice, [tally(2, 59, 0)]).verdict).toBe('notMet')
  })

  test('a day shorter only proves', () => {
    expect(judge(thrice, [tally(3, 58, 0)]).verdict).toBe('met')
    expect(judge(thrice, [tally(2, 58, 0)])).toMatchObject({ verdict: 'unknown', causes: ['incompleteTally'] })
  })

  test('counts as long as its end is within the validity', () => {
    expect(judge(thrice, [tally(2, 159, 100)]).verdict).toBe('notMet')
    expect(judge(thrice, [tally(2, 160, 101)])).toMatchObject({ verdict: 'unknown', causes: ['expired'] })
  })

  test('is not added to single occasions: the larger counts', () => {
    expect(judge(thrice, [tally(2, 59, 0), occasion(1), occasion(2)]).verdict).toBe('notMet')
    expect(judge(thrice, [tally(2, 59, 0), occasion(1), occasion(2), occasion(3)]).verdict).toBe('met')
  })

  test('gives way to one that overlaps it and ends later', () => {
    const { verdict, outcomes } = judge(thrice, [tally(9, 70, 10), tally(2, 59, 0)])
    expect(verdict).toBe('notMet')
    expect(outcomes).toEqual({ 'tally-70-10': 'superseded', 'tally-59-0': 'used' })
  })

  test('is read after a later one that settles nothing and does not overlap it', () => {
    expect(judge(thrice, [tally(9, 70, 10), tally(0, 9, 0)]).verdict).toBe('met')
    expect(judge(thrice, [tally(1, 70, 10), tally(1, 9, 0)]).verdict).toBe('notMet')
  })

  test('is not read after a later one that settles it', () => {
    expect(judge(thrice, [tally(9, 99, 60), tally(2, 59, 0)]).verdict).toBe('notMet')
  })
})

describe('channels', () => {
  test('are counted once each', () => {
    const two = [
      occasion(1, { channel: 'email' }),
      occasion(2, { channel: 'email' }),
      occasion(3, { channel: 'phone' }),
    ]
    expect(judge(threeChannels, two)).toMatchObject({ verdict: 'unknown', leaf: { count: 2 } })
    expect(judge(threeChannels, [...two, occasion(4, { channel: 'portal' })]).verdict).toBe('met')
  })

  test('of a tally that is long enough settle it', () => {
    expect(judge(threeChannels, [tally(9, 59, 0, { channels: ['email', 'email', 'phone'] })]).verdict).toBe('notMet')
  })

  test('that are not stated say nothing', () => {
    expect(judge(threeChannels, [tally(9, 59, 0)])).toMatchObject({ verdict: 'unknown', causes: ['fieldNotStated'] })
    expect(judge(threeChannels, [occasion(1)])).toMatchObject({ verdict: 'unknown', causes: ['fieldNotStated'] })
  })
})

describe('what an answer rests on', () => {
  test('is a tally that is just enough, from its last day until that is older than its validity', () => {
    expect(judge(thrice, [tally(3, 69, 10)]).leaf).toEqual({
      kind: 'times',
      measure: 'activity',
      voice: 'school',
      verdict: 'met',
      cause: null,
      count: 3,
      items: ['tally-69-10'],
      date: daysAgo(10),
      until: daysAgo(-90),
    })
  })

  test('is a tally that settles that it did not happen, just as long', () => {
    expect(judge(thrice, [tally(2, 69, 10)]).leaf).toMatchObject({
      verdict: 'notMet',
      cause: null,
      count: 2,
      items: ['tally-69-10'],
      date: daysAgo(10),
      until: daysAgo(-90),
    })
  })

  test('is, of several occasions, all of them, and the day of the latest', () => {
    expect(judge(thrice, [occasion(30), occasion(20), occasion(40)]).leaf).toMatchObject({
      verdict: 'met',
      cause: null,
      count: 3,
      items: ['occasion-20', 'occasion-30', 'occasion-40'],
      date: daysAgo(20),
      until: daysAgo(40 - 59),
    })
  })

  test('stands until no day where it is open', () => {
    expect(judge(thrice, [occasion(20), occasion(30)]).leaf).toMatchObject({
      verdict: 'unknown',
      cause: 'incompleteTally',
      count: 2,
      date: daysAgo(20),
      until: null,
    })
  })

  test('is, through channels, the latest time of each: until the last that it takes is too old', () => {
    const evidence = [
      occasion(1, { channel: 'phone' }),
      occasion(2, { channel: 'portal' }),
      occasion(3, { channel: 'email' }),
      occasion(40, { channel: 'email' }),
    ]
    expect(judge(threeChannels, evidence).leaf).toMatchObject({ verdict: 'met', until: daysAgo(3 - 59) })
  })

  test('is, where nobody states the channels, the reports that are silent of them', () => {
    const { leaf, outcomes } = judge(threeChannels, [tally(9, 59, 30), occasion(2)])
    expect(leaf).toMatchObject({ cause: 'fieldNotStated', count: 0, items: ['tally-59-30', 'occasion-2'] })
    expect(leaf).toMatchObject({ date: daysAgo(2), until: null })
    expect(outcomes).toEqual({ 'tally-59-30': 'used', 'occasion-2': 'used' })
  })

  test.each([
    ['nobody reported anything', [], 'noEvidence'],
    ['what was reported no longer counts', [occasion(101), tally(9, 160, 101)], 'expired'],
    ['all that still counts lies before the period asked for', [occasion(60), occasion(100)], 'expired'],
  ])('is nothing at all where %s', (_title, evidence, cause) => {
    expect(judge(thrice, evidence).leaf).toMatchObject({
      verdict: 'unknown',
      cause,
      count: 0,
      items: [],
      date: null,
      until: null,
    })
  })

  test('stays used, where another question of the same condition finds nothing in it', () => {
    const once: Times = { ...thrice, atLeast: 1 }
    const { outcomes } = judge({ kind: 'all', of: [once, threeChannels] }, [
      occasion(1),
      occasion(2, { channel: 'email' }),
    ])
    expect(outcomes).toEqual({ 'occasion-1': 'used', 'occasion-2': 'used' })
  })
})
