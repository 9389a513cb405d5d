import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import type { Condition, Framework, Policy } from '../../src/framework'
import { type AnswerChange, whyNot } from '../../src/recommendations'
import { asOf, daysAgo, document, measure, occasion, policy, strategy, survey, tally, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const other: Condition = { ...share, measure: 'survey2' } as Condition
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const times: Condition = { kind: 'times', measure: 'activity', atLeast: 4, days: 30 }
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: 'it says more' })

function asked(
  conditions: Readonly<Record<string, Condition>>,
  evidence: readonly EvidenceItem[] = [],
  stage: 'low' | 'high' = 'low',
  { rules = policy, more = {} }: { rules?: Policy; more?: Partial<Framework> } = {},
) {
  const framework = tiny(conditions, more)
  const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
  return whyNot(assessment, 'one', stage, { framework })
}

/** The first way to meet an indicator: of each answer, what it lacks. */
const needsIn = (changes: ReturnType<typeof asked>['changes'], place = 0) =>
  changes[place]?.answers[0]?.map((answer: AnswerChange) => ('needs' in answer ? answer.needs : answer))

describe('the smallest sets of changed verdicts', () => {
  const four = { 'one/low/a': share, 'one/low/b': exists, 'one/low/c': times, 'one/low/d': other }

  test('are one set where all of a stage are asked for: those that are not met, in the order of the framework', () => {
    const { sets, isComplete, changes } = asked(four, [document(1, {}), survey(20, 5)])
    expect(sets).toEqual([['one/low/a', 'one/low/c', 'one/low/d']])
    expect(isComplete).toBe(true)
    expect(changes.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
      ['one/low/a', 'notMet'],
      ['one/low/c', 'unknown'],
      ['one/low/d', 'unknown'],
    ])
  })

  test('are several where a majority is enough, each of as many as are lacking', () => {
    const rules: Policy = { ...policy, enough: 'majority' }
    expect(asked(four, [document(1, {})], 'low', { rules }).sets).toEqual([['one/low/a'], ['one/low/c'], ['one/low/d']])
    expect(asked(four, [], 'low', { rules }).sets).toHaveLength(6)
  })

  test('are of the stages below too', () => {
    const conditions = { 'one/low/a': share, 'one/high/b': exists }
    expect(asked(conditions, [], 'high').sets).toEqual([['one/low/a', 'one/high/b']])
    expect(asked(conditions, [survey(20, 20)], 'high').sets).toEqual([['one/high/b']])
  })

  test('leave out what the others entail', () => {
    const conditions = {
      'one/low/a': { kind: 'any', of: [share, sameAs('one/high/b')] } as Condition,
      'one/high/b': exists,
    }
    expect(asked(conditions, [], 'high').sets).toEqual([['one/high/b']])
    expect(asked(conditions, [], 'low').sets).toEqual([['one/low/a']])
  })

  test('are smaller by an indicator that entails two where a majority is enough', () => {
    const entailed: Condition = { kind: 'any', of: [share, sameAs('one/high/x')] }
    const conditions = {
      'one/low/a': entailed,
      'one/low/b': entailed,
      'one/low/c': exists,
      'one/high/x': times,
      'one/high/y': other,
    }
    expect(asked(conditions, [], 'high', { rules: { ...policy, enough: 'majority' } }).sets).toEqual([['one/high/x']])
  })

  test('are one empty set where the stage is reached, and none where nothing could reach it', () => {
    expect(asked({ 'one/low/a': share }, [survey(20, 20)])).toMatchObject({ sets: [[]], changes: [] })
    expect(asked({ 'one/low/a': share }, [], 'high')).toMatchObject({ sets: [], isComplete: true })
    const rules: Policy = {
      ...policy,
      enough: 'most',
      quantifiers: { ...policy.quantifiers, most: { percent: 100, over: true } },
    }
    expect(asked({ 'one/low/a': share }, [], 'low', { rules }).sets).toEqual([])
  })

  test('are listed up to a hundred, and it is said that there are more', () => {
    const many = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`one/low/${place + 10}`, share]))
    const { sets, isComplete } = asked(many, [], 'low', { rules: { ...policy, enough: 'majority' } })
    expect({ sets: sets.length, isComplete }).toEqual({ sets: 100, isComplete: false })
    expect(new Set(sets.map((set) => set.join())).size).toBe(100)
    expect(sets.every((set) => set.length === 6)).toBe(true)
  })

  test('hold for each group where the lowest group caps the level', () => {
    const groups = [{ group: 'a', responded: 20, agreed: 12 }]
    const rules: Policy = { ...policy, levelCap: 'lowestGroup' }
    const { sets, changes } = asked({ 'one/low/a': share }, [survey(100, 85, 0, { groups })], 'low', { rules })
    expect(sets).toEqual([['one/low/a']])
    expect(changes).toMatchObject([{ verdict: 'notMet', groups: [{ group: 'a', family: null }] }])
    expect(needsIn(changes)).toEqual([[{ kind: 'agreeing', group: { group: 'a', family: null }, more: 3, of: 20 }]])
  })

  test('hold what a group lacks only in another statement that this one refers to', () => {
    const groups = [{ group: 'a', responded: 20, agreed: 12 }]
    const conditions = {
      'one/low/a': { kind: 'any', of: [exists, sameAs('one/high/x')] } as Condition,
      'one/high/x': share,
    }
    const rules: Policy = { ...policy, levelCap: 'lowestGroup' }
    const { sets, changes } = asked(conditions, [survey(100, 85, 0, { groups })], 'low', { rules })
    expect(sets).toEqual([['one/low/a']])
    expect(changes[0]?.groups).toEqual([{ group: 'a', family: null }])
    expect(changes[0]?.answers).toMatchObject([[{ measure: 'document' }], [{ measure: 'survey' }]])
  })

  test('are smaller by what is met in the whole and follows for a group', () => {
    const groups = [{ group: 'a', responded: 20, agreed: 12 }]
    const rules: Policy = { ...policy, levelCap: 'lowestGroup', enough: 'majority' }
    const conditions = {
      'one/low/a': times,
      'one/low/b': { kind: 'any', of: [exists, sameAs('one/high/x')] } as Condition,
      'one/high/x': share,
    }
    const { sets } = asked(conditions, [survey(100, 85, 0, { groups })], 'high', { rules })
    expect(sets).toEqual([['one/high/x']])
  })
})

test('under a cap every group that holds the level down is told, and the whole where it falls short as well', () => {
  const rules: Policy = { ...policy, levelCap: 'lowestGroup' }
  const groups = [
    { group: 'a', responded: 100, agreed: 60 },
    { group: 'b', responded: 100, agreed: 65 },
    { group: 'c', responded: 100, agreed: 95 },
  ]
  const needed = (id: string | null, more: number, of: number) => ({
    kind: 'agreeing',
    group: id === null ? null : { group: id, family: null },
    more,
    of,
  })
  const { changes } = asked({ 'one/low/a': share }, [survey(300, 220, 0, { groups })], 'low', { rules })
  expect(changes[0]?.groups.map(({ group }) => group)).toEqual(['a', 'b'])
  expect(needsIn(changes)).toEqual([[needed(null, 5, 300), needed('a', 15, 100), needed('b', 10, 100)]])
})

describe('behind each verdict is', () => {
  test('how many more would have to agree', () => {
    const { changes } = asked({ 'one/low/a': share }, [survey(40, 19)])
    expect(changes[0]?.answers).toMatchObject([[{ kind: 'practice', measure: 'survey', leaf: share }]])
    expect(needsIn(changes)).toEqual([[{ kind: 'agreeing', group: null, more: 11, of: 40 }]])
  })

  test('no number where only the side may be shown', () => {
    expect(needsIn(asked({ 'one/low/a': share }, [survey(40, 2)]).changes)).toEqual([
      [{ kind: 'agreeing', group: null, more: null, of: null }],
    ])
  })

  test('how many would have to agree for the interval to clear the threshold, where confidence is asked for', () => {
    const rules: Policy = { ...policy, proportions: 'confident' }
    const conditions = { 'one/low/a': share }
    const { changes } = asked(conditions, [survey(100, 60)], 'low', { rules })
    expect(needsIn(changes)).toEqual([[{ kind: 'agreeing', group: null, more: 24, of: 100 }]])
    expect(asked(conditions, [survey(100, 84)], 'low', { rules }).sets).toEqual([[]])
    expect(asked(conditions, [survey(100, 83)], 'low', { rules }).sets).not.toEqual([[]])
  })

  test('how many more responses would decide what is inconclusive', () => {
    const rules: Policy = { ...policy, proportions: 'confident' }
    const { changes } = asked({ 'one/low/a': share }, [survey(100, 80)], 'low', { rules })
    expect(changes[0]?.answers[0]).toMatchObject([{ kind: 'evidence' }])
    // (100 * 80 - 75 * 100)^2 = 250,000 for 100 responses, against 3.8416 * 75 * 25 * 100 = 720,300: 289 are needed.
    expect(needsIn(changes)).toEqual([[{ kind: 'responses', group: null, more: 189 }]])
  })

  test('as many people as chance asks for, where confidence is', () => {
    const rules: Policy = { ...policy, proportions: 'confident' }
    const met = (people: number) => asked({ 'one/low/a': share }, [survey(people, people)], 'low', { rules }).sets
    expect(needsIn(asked({ 'one/low/a': share }, [], 'low', { rules }).changes)).toEqual([
      [{ kind: 'report', people: 12 }],
    ])
    expect(met(12)).toEqual([[]])
    expect(met(11)).toEqual([['one/low/a']])
  })

  test('no more responses than are left of those asked', () => {
    const rules: Policy = { ...policy, proportions: 'confident' }
    const { changes } = asked({ 'one/low/a': share }, [survey(40, 31, 0, { asked: 45 })], 'low', { rules })
    expect(needsIn(changes)).toEqual([[{ kind: 'responses', group: null, more: null }]])
  })

  test('nothing that the policy would not hear', () => {
    const rules: Policy = { ...policy, familyVoiceFrom: 'low', observations: 'forbidden' }
    expect(asked({ 'one/low/a': exists }, [document(1, {})], 'low', { rules }).changes[0]?.answers).toEqual([])
  })

  test('one answer for a question that is asked twice', () => {
    const { changes } = asked({ 'one/low/a': { kind: 'all', of: [share, { kind: 'any', of: [share, other] }] } })
    expect(changes[0]?.answers).toMatchObject([[{ measure: 'survey' }]])
  })

  test('a report, a count, a document or what it should say', () => {
    const reviewed: Condition = { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 50 }
    const conditions = { 'one/low/a': share, 'one/low/b': times, 'one/low/c': reviewed }
    const unknown = asked(conditions, [occasion(1), document(1, {})]).changes
    expect(needsIn(unknown, 0)).toEqual([[{ kind: 'report', people: 10 }]])
    expect(needsIn(unknown, 1)).toEqual([
      [
        { kind: 'times', atLeast: 4, days: 30 },
        { kind: 'tally', days: 30 },
      ],
    ])
    expect(needsIn(unknown, 2)).toEqual([[{ kind: 'stated', field: 'reviewed' }]])

    const notMet = asked(conditions, [tally(1, 40, 1), document(1, { reviewed: '2026-01-01' })]).changes
    expect(needsIn(notMet, 1)).toEqual([[{ kind: 'times', atLeast: 4, days: 30 }]])
    expect(needsIn(notMet, 2)).toEqual([[{ kind: 'document', asked: reviewed }]])
  })

  test('of alternatives the shortest, and of equal ones each', () => {
    const two: Condition = { kind: 'all', of: [exists, times] }
    const { changes } = asked({ 'one/low/a': { kind: 'any', of: [two, share, other] } })
    expect(changes[0]?.answers.map((way) => way.map((answer) => 'measure' in answer && answer.measure))).toEqual([
      ['survey'],
      ['survey2'],
    ])
  })

  test('what another indicator asks, where the condition refers to it alone', () => {
    const conditions = {
      'one/low/a': sameAs('one/high/b'),
      'one/high/b': { kind: 'all', of: [exists, share] } as Condition,
    }
    const { changes } = asked(conditions, [document(1, {})])
    expect(changes[0]?.answers).toMatchObject([[{ measure: 'survey' }]])
  })

  test('a later observation, where one decided and the measures would take more', () => {
    const seen: EvidenceItem = { id: 'o', indicator: 'one/low/a', date: asOf, role: 'leader', judgement: 'notMet' }
    const { changes } = asked({ 'one/low/a': { kind: 'all', of: [exists, share] } }, [seen])
    expect(changes[0]).toMatchObject({
      verdict: 'notMet',
      answers: [[{ kind: 'observation', indicator: 'one/low/a', by: null }]],
    })
  })

  test('a later observation, where one decided against another indicator that was observed to be met', () => {
    const seen = (indicator: string, judgement: 'met' | 'notMet'): EvidenceItem => ({
      id: indicator,
      indicator,
      date: asOf,
      role: 'leader',
      judgement,
    })
    const conditions = { 'one/low/a': sameAs('one/high/b'), 'one/high/b': share }
    const { changes } = asked(conditions, [seen('one/low/a', 'notMet'), seen('one/high/b', 'met')])
    expect(changes[0]).toMatchObject({
      verdict: 'notMet',
      answers: [[{ kind: 'observation', indicator: 'one/low/a', by: null }]],
    })
  })

  test('the families’ own word, where only that is missing or would be', () => {
    const rules: Policy = { ...policy, familyVoiceFrom: 'low' }
    const conditions = { 'one/low/a': exists }
    const word = { kind: 'observation', indicator: 'one/low/a', by: 'families' }
    expect(asked(conditions, [document(1, {})], 'low', { rules }).changes[0]?.answers).toEqual([[word]])
    expect(asked(conditions, [], 'low', { rules }).changes[0]?.answers).toMatchObject([[{ measure: 'document' }, word]])
    const more = { measures: { survey: measure('survey', { voice: 'families' }) } }
    expect(asked({ 'one/low/a': share }, [], 'low', { rules, more }).changes[0]?.answers).toMatchObject([
      [{ measure: 'survey' }],
    ])
  })

  test('the strategies that advance it, but for those that a law of one place provides for', () => {
    const strategies = {
      here: strategy(['one/low/a']),
      there: strategy(['one/low/a'], { jurisdiction: 'Elsewhere' }),
      else: strategy(['one/low/b']),
    }
    const { changes } = asked({ 'one/low/a': share, 'one/low/b': exists }, [document(1, {})], 'low', {
      more: { strategies },
    })
    expect(changes[0]?.strategies).toEqual(['here'])
  })
})

describe('what is met already counts', () => {
  const families = { measures: { survey: measure('survey', { voice: 'families' }) } }
  const rules: Policy = { ...policy, familyVoiceFrom: 'low' }
  const answersIn = (condition: Condition, evidence: readonly EvidenceItem[], that: Condition = exists) =>
    asked({ 'one/low/a': condition, 'one/high/b': that }, evidence, 'low', { rules, more: families }).changes[0]
      ?.answers

  test('the voice of a part that is met', () => {
    expect(answersIn({ kind: 'all', of: [share, exists] }, [survey(20, 20)])).toMatchObject([[{ measure: 'document' }]])
  })

  test('another indicator that is met, with its voice', () => {
    const condition: Condition = { kind: 'all', of: [sameAs('one/high/b'), exists] }
    expect(answersIn(condition, [survey(20, 20)], share)).toMatchObject([[{ measure: 'document' }]])
    expect(answersIn(condition, [survey(20, 2)], share)).toMatchObject([
      [{ measure: 'survey' }, { measure: 'document' }],
    ])
  })

  test('another indicator that was observed to be met', () => {
    const seen: EvidenceItem = { id: 'o', indicator: 'one/high/b', date: asOf, role: 'parent', judgement: 'met' }
    const condition: Condition = { kind: 'all', of: [sameAs('one/high/b'), exists] }
    expect(answersIn(condition, [seen], share)).toMatchObject([[{ measure: 'document' }]])
  })

  test('the voice of a parent who observed it met, before what is measured was last looked at', () => {
    const reviewed: Condition = { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 50 }
    const seen = (judgement: 'met' | 'notMet'): EvidenceItem => ({
      id: 'o',
      indicator: 'one/low/a',
      date: daysAgo(5),
      role: 'parent',
      judgement,
    })
    expect(answersIn(reviewed, [document(1, {}), seen('met')])).toMatchObject([[{ measure: 'document' }]])
    expect(answersIn(reviewed, [document(1, {}), seen('notMet')])).toMatchObject([
      [{ measure: 'document' }, { kind: 'observation', by: 'families' }],
    ])
  })

  test('a part that does not apply asks nothing', () => {
    const framework = tiny({
      'one/low/a': { kind: 'all', of: [exists, { kind: 'any', of: [sameAs('one/high/b')] }] },
      'one/high/b': share,
    })
    const notApplicable = [{ indicator: 'one/high/b', reason: 'No such thing here' }]
    const assessment = assess({ subject: null, evidence: [], notApplicable, asOf, framework, policy })
    expect(whyNot(assessment, 'one', 'low', { framework }).changes[0]?.answers).toMatchObject([
      [{ measure: 'document' }],
    ])
  })
})

test('an observation says for the families what is asked of them', () => {
  const rules: Policy = { ...policy, familyVoiceFrom: 'low' }
  const seen: EvidenceItem = { id: 'o', indicator: 'one/low/a', date: asOf, role: 'leader', judgement: 'notMet' }
  const { changes } = asked({ 'one/low/a': { kind: 'all', of: [exists, share] } }, [seen], 'low', { rules })
  expect(changes[0]?.answers).toEqual([[{ kind: 'observation', indicator: 'one/low/a', by: 'families' }]])
})

describe('whoever asks for what is not there', () => {
  const assessed = () => assess({ subject: null, evidence: [], asOf })

  test.each([
    [
      'of a component',
      'nothing',
      'emerging',
      'no component "nothing"; it should be one of communication, home-learning',
    ],
    [
      'of a stage',
      'communication',
      'nothing',
      'no stage "nothing"; it should be one of emerging, evolving, embedding, excelling',
    ],
  ])('%s is told what there is', (_title, component, stage, known) => {
    const ask = () => whyNot(assessed(), component as 'communication', stage as 'emerging')
    expect(ask).toThrow(RangeError)
    expect(ask).toThrow(known)
  })

  test('or with another framework is refused', () => {
    expect(() => whyNot(assessed(), 'communication', 'emerging', { framework: { ...fiso, edition: 'ours' } })).toThrow(
      'was made with framework',
    )
  })
})
