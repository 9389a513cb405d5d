import { describe, expect, test } from 'vitest'
import type { EvidenceItem, GroupId } from '../../src/evidence'
import type { Policy, Share } from '../../src/framework'
import { inPlaceOf, type MeasureLeaf, type MeasureResult, needsOf } from '../../src/verdicts'
import { daysAgo, document, judge, occasion, policy, survey, tally, tiny } from '../support/tiny'

const most: Share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const inEveryGroup: Share = { ...most, everyGroup: true }
const ofAll: Share = { ...most, measure: 'coverage' }
const thrice = { kind: 'times', measure: 'activity', atLeast: 3, days: 60 } as const
const threeChannels = { ...thrice, kind: 'channels' } as const
const reviewed = { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 50 } as const

const survived: Policy = { ...policy, nonResponse: 'survived' }
const halfAtLeast: Policy = { ...policy, leastResponsePercent: 50 }
const confident: Policy = { ...policy, proportions: 'confident' }

function needs(
  leaf: MeasureLeaf,
  evidence: readonly EvidenceItem[],
  rules: Policy = policy,
  group: GroupId | null = null,
) {
  const result = judge(leaf, evidence, rules).leaf as MeasureResult
  const judged = group === null ? result : inPlaceOf(group, result)
  const groups = group === null ? [] : [group]
  return needsOf(leaf, judged, { framework: tiny({ 'one/low/it': leaf }), rules, groups })
}

function reached(eligible: number, of: number): EvidenceItem {
  return { id: 'coverage', measure: 'coverage', date: daysAgo(0), eligible, reached: of }
}

describe('what is met lacks nothing', () => {
  test.each<[string, MeasureLeaf, EvidenceItem]>([
    ['a share', most, survey(20, 15)],
    ['a count of occasions above what is asked', thrice, tally(9, 59, 0)],
    ['a count of channels', threeChannels, tally(3, 59, 0, { channels: ['email', 'phone', 'portal'] })],
    ['a document', reviewed, document(1, { reviewed: daysAgo(9) })],
  ])('%s', (_title, leaf, item) => {
    expect(needs(leaf, [item])).toEqual([])
  })
})

describe('a share of which there is no report', () => {
  test('lacks one on as many people as the policy judges at least', () => {
    expect(needs(most, [])).toEqual([{ kind: 'report', people: 10 }])
    expect(needs(ofAll, [])).toEqual([{ kind: 'report', people: 10 }])
  })

  test('or on as many as chance asks for, were all to agree, but not in a full count', () => {
    // Of eleven who all agree, Wilson's interval begins under 75 %; of twelve, above.
    expect(needs(most, [], confident)).toEqual([{ kind: 'report', people: 12 }])
    expect(needs(ofAll, [], confident)).toEqual([{ kind: 'report', people: 10 }])
  })

  test('and its groups, where every group is asked for', () => {
    expect(needs(inEveryGroup, [])).toEqual([{ kind: 'report', people: 10 }, { kind: 'groups' }])
    expect(needs(inEveryGroup, [], { ...policy, groups: 'ignored' })).toEqual([{ kind: 'report', people: 10 }])
  })

  test('and in a survey the response rate that the policy asks for, whatever else it asks of who is silent', () => {
    const asked = [
      { kind: 'report', people: 10 },
      { kind: 'responseRate', group: null, percent: 50 },
    ]
    expect(needs(most, [], halfAtLeast)).toEqual(asked)
    expect(needs(most, [], { ...halfAtLeast, nonResponse: 'survived' })).toEqual(asked)
    expect(needs(most, [survey(20, 16, 0, { asked: 41 })], halfAtLeast)).toEqual(asked)
  })

  test('and in a survey how many were asked, where the share must survive those who are silent', () => {
    expect(needs(most, [], survived)).toEqual([
      { kind: 'report', people: 10 },
      { kind: 'asked', group: null },
    ])
  })

  test('but nothing of a response in a full count, in which nobody is silent', () => {
    for (const rules of [survived, halfAtLeast]) {
      expect(needs(ofAll, [], rules)).toEqual([{ kind: 'report', people: 10 }])
    }
  })
})

describe('a share that falls short', () => {
  test('lacks as many more who agree as lead to the threshold', () => {
    expect(needs(most, [survey(20, 11)])).toEqual([{ kind: 'agreeing', group: null, more: 4, of: 20 }])
    expect(needs(ofAll, [reached(20, 11)])).toEqual([{ kind: 'agreeing', group: null, more: 4, of: 20 }])
  })

  test('lacks more in a survey that chance is kept out of, but not in a full count', () => {
    expect(needs(most, [survey(100, 40)], confident)).toEqual([{ kind: 'agreeing', group: null, more: 44, of: 100 }])
    expect(needs(ofAll, [reached(100, 40)], confident)).toEqual([{ kind: 'agreeing', group: null, more: 35, of: 100 }])
  })

  test('lacks more than a number of the same people can tell, where even all of them would not do', () => {
    const almostAll: Share = { ...most, quantifier: 'almostAll' }
    expect(needs(almostAll, [survey(10, 3)], confident)).toEqual([
      { kind: 'agreeing', group: null, more: null, of: 10 },
    ])
  })

  test('gives no number where the share is not shown', () => {
    expect(needs(most, [survey(20, 2)])).toEqual([{ kind: 'agreeing', group: null, more: null, of: null }])
  })
})

describe('a survey that is open', () => {
  test('lacks responses where chance could have brought it about', () => {
    // At 80 %, 43 of 50 are the first whose interval begins at 75 % or above.
    expect(needs(most, [survey(20, 16, 0, { population: 50 })], confident)).toEqual([
      { kind: 'responses', group: null, more: 23 },
    ])
    // Of nobody knows how many, 16 of 20 are 1.96 standard deviations over 75 % with 289 responses, as 80 of 100 are.
    expect(needs(most, [survey(20, 16)], confident)).toEqual([{ kind: 'responses', group: null, more: 269 }])
  })

  test('lacks the statement of how many were asked, where that is looked at', () => {
    for (const rules of [survived, halfAtLeast]) {
      expect(needs(most, [survey(20, 16)], rules)).toEqual([{ kind: 'asked', group: null }])
    }
  })

  test('lacks its groups alone where it holds as a whole and every group is asked for', () => {
    expect(needs(inEveryGroup, [survey(20, 16)])).toEqual([{ kind: 'groups' }])
  })
})

describe('of family groups', () => {
  const groups = [
    { group: 'a', family: 'language', responded: 50, agreed: 30 },
    { group: 'b', family: 'language', responded: 50, agreed: 46 },
    { group: 'a', family: 'year', responded: 60, agreed: 44 },
    { group: 'b', family: 'year', responded: 40, agreed: 32 },
  ]
  const ofLanguage = { kind: 'agreeing', group: { group: 'a', family: 'language' }, more: 8, of: 50 }
  const ofYear = { kind: 'agreeing', group: { group: 'a', family: 'year' }, more: 1, of: 60 }

  test('each that falls short is named where every group is asked for', () => {
    expect(needs(inEveryGroup, [survey(100, 76, 0, { groups })])).toEqual([ofLanguage, ofYear])
  })

  test('none is named where they are not asked for, though they fall short as the whole does', () => {
    const short = groups.map((of) => (of.group === 'a' ? of : { ...of, agreed: of.agreed - 6 }))
    expect(needs(most, [survey(100, 70, 0, { groups: short })])).toEqual([
      { kind: 'agreeing', group: null, more: 5, of: 100 },
    ])
  })

  test('the one that is judged in the place of the whole is named alone, not its namesake of another family', () => {
    const evidence = [survey(100, 76, 0, { groups })]
    expect(needs(most, evidence, policy, { group: 'a', family: 'language' })).toEqual([ofLanguage])
    expect(needs(most, evidence, policy, { group: 'a', family: 'year' })).toEqual([ofYear])
    expect(needs(most, evidence, policy, { group: 'b', family: 'year' })).toEqual([])
  })
})

describe('a family group that chance leaves open', () => {
  // 160 of 200 are open, and 80 % of 289 are not.
  const groups = [{ group: 'a', responded: 200, agreed: 160 }]
  const lacking = (more: number | null) => [{ kind: 'responses', group: { group: 'a', family: null }, more }]
  const of = (rules: Policy, asked: number) => needs(inEveryGroup, [survey(600, 540, 0, { asked, groups })], rules)

  test('lacks responses of its own, whatever the policy makes of who is silent in the whole', () => {
    expect(of(confident, 700)).toEqual(lacking(89))
    expect(of({ ...confident, nonResponse: 'survived' }, 700)).toEqual(lacking(89))
    expect(of({ ...confident, leastResponsePercent: 50 }, 700)).toEqual(lacking(89))
  })

  test('is given no number where fewer of the whole are left to respond', () => {
    expect(of(confident, 689)).toEqual(lacking(89))
    expect(of(confident, 688)).toEqual(lacking(null))
  })
})

describe('an activity', () => {
  test('that a long enough tally settles lacks a count of as many as are asked for', () => {
    const lacking = { atLeast: 3, days: 60 }
    expect(needs(thrice, [tally(1, 59, 0)])).toEqual([{ kind: 'times', ...lacking }])
    expect(needs(threeChannels, [tally(9, 59, 0, { channels: ['email'] })])).toEqual([{ kind: 'channels', ...lacking }])
  })

  test('that nothing settles lacks a tally besides', () => {
    const orTally = { kind: 'tally', days: 60 }
    expect(needs(thrice, [occasion(1)])).toEqual([{ kind: 'times', atLeast: 3, days: 60 }, orTally])
    expect(needs(threeChannels, [occasion(1, { channel: 'email' }), occasion(2, { channel: 'phone' })])).toEqual([
      { kind: 'channels', atLeast: 3, days: 60 },
      orTally,
    ])
    expect(needs(thrice, [])).toEqual([{ kind: 'times', atLeast: 3, days: 60 }, orTally])
  })
})

describe('a document', () => {
  test('lacks what is asked of it, where it does not have it', () => {
    expect(needs(reviewed, [document(1, { reviewed: daysAgo(51) })])).toEqual([{ kind: 'document', asked: reviewed }])
  })

  test('lacks the statement of it, where nobody says', () => {
    expect(needs(reviewed, [document(1, {})])).toEqual([{ kind: 'stated', field: 'reviewed' }])
    expect(needs(reviewed, [])).toEqual([{ kind: 'stated', field: 'reviewed' }])
  })
})
