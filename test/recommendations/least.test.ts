import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import type { Condition, Framework, Policy } from '../../src/framework'
import { type GatherStep, recommend } from '../../src/recommendations'
import { asOf, daysAgo, document, measure, observed, policy, survey, tiny } from '../support/tiny'

const share = (measure = 'survey', quantifier: 'most' | 'almostAll' = 'most', everyGroup = false): Condition => ({
  kind: 'share',
  measure,
  quantifier,
  everyGroup,
})
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const times: Condition = { kind: 'times', measure: 'activity', atLeast: 2, days: 30 }
const confident: Policy = { ...policy, proportions: 'confident' }

function steps(
  condition: Condition,
  evidence: readonly EvidenceItem[] = [],
  rules = policy,
  more: Partial<Framework> = {},
) {
  const framework = tiny({ 'one/low/it': condition }, more)
  return recommend(assess({ subject: null, evidence, asOf, framework, policy: rules }), { framework })
}

/** What the first step to gather evidence asks for at least. */
function least(...asked: Parameters<typeof steps>) {
  const found = steps(...asked).find((step): step is GatherStep => step.kind === 'gather' && step.measure !== null)
  return found?.least
}

describe('the least that would decide a share', () => {
  test('is a report on the policy’s minimum of people, within its validity', () => {
    expect(least(share())).toMatchObject({
      notBefore: daysAgo(100),
      responses: 10,
      responsePercent: null,
      asked: false,
    })
  })

  test('is on as many as chance asks for, of a survey and not of a full count', () => {
    expect(least(share(), [], confident)?.responses).toBe(12)
    expect(least(share('survey', 'almostAll'), [], confident)?.responses).toBe(35)
    expect(least(share('coverage'), [], confident)?.responses).toBe(10)
  })

  test('is the most that any question of the measure asks for', () => {
    const both: Condition = { kind: 'all', of: [share('survey', 'almostAll'), share('survey', 'most')] }
    expect(least(both, [], confident)).toMatchObject({
      notBefore: daysAgo(100),
      responses: 35,
      answers: [{}, {}],
    })
  })

  test('is on as many more as would decide what is open, and after the report that leaves it open', () => {
    const { responses, notBefore } = least(share(), [survey(100, 80, 3)], confident) ?? {}
    expect({ responses, notBefore }).toEqual({ responses: 289, notBefore: daysAgo(3) })
  })

  test('is on as many as before where only a group is open', () => {
    const groups = [{ group: 'a', responded: 20, agreed: 16 }]
    expect(least(share('survey', 'most', true), [survey(400, 360, 3, { groups })], confident)?.responses).toBe(400)
  })

  test('is of people alone', () => {
    expect(least(exists)).toMatchObject({ responses: null, responsePercent: null, asked: false })
    expect(least(times)).toMatchObject({ responses: null, responsePercent: null, asked: false })
  })

  test.each([
    ['a least response', { leastResponsePercent: 20 }, { responsePercent: 20, asked: true }],
    ['that the silent cannot turn it', { nonResponse: 'survived' }, { responsePercent: null, asked: true }],
  ] as const)('says how many were asked where the policy asks for %s, of a survey', (_, more, expected) => {
    expect(least(share(), [], { ...policy, ...more })).toMatchObject(expected)
    expect(least(share('coverage'), [], { ...policy, ...more })).toMatchObject({ responsePercent: null, asked: false })
  })
})

test('a report on a document may be as old as it counts, as each field is read from the latest that states it', () => {
  const reviewed: Condition = { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 50 }
  expect(least(reviewed, [document(3, {})])?.notBefore).toBe(daysAgo(100))
})

test('where observations are forbidden nobody is sent to observe', () => {
  const rules: Policy = { ...policy, familyVoiceFrom: 'low' }
  expect(steps(exists, [document(1, {})], rules)).toMatchObject([{ measure: null, voice: 'families' }])
  expect(steps(exists, [document(1, {})], { ...rules, observations: 'forbidden' })).toEqual([])
})

test('at the last stage what is met is to be kept, by the first of its days, and it narrows nothing', () => {
  const reviewed: Condition = { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 50 }
  const framework = tiny({
    'one/low/a': { kind: 'all', of: [exists, reviewed] },
    'one/low/b': { kind: 'all', of: [share(), times] },
  })
  const evidence = [document(1, { reviewed: daysAgo(10) }), survey(20, 20, 1)]
  const rules: Policy = { ...policy, enough: 'majority' }
  const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
  const found = recommend(assessment, { framework })
  expect(found).toMatchObject([{ measure: 'document', lapses: daysAgo(-40), narrows: null, raises: [] }])
  expect(found).toHaveLength(1)
})

describe('at the last stage an observation is to be kept', () => {
  const asksFamilies: Policy = { ...policy, familyVoiceFrom: 'low' }
  const families = { measures: { survey: measure('survey', { voice: 'families' }) } }
  const kept = (
    condition: Condition,
    evidence: readonly EvidenceItem[],
    rules: Policy,
    more: Partial<Framework> = {},
  ) => steps(condition, evidence, rules, more).map((step) => (step.kind === 'gather' ? step.measure : 'act'))
  const parent = (judgement: 'met' | 'notMet' = 'met') => observed(judgement, 5, { role: 'parent' })

  test('where it alone lends the families’ voice that is asked for', () => {
    expect(kept(exists, [document(1, {}), parent()], asksFamilies)).toEqual([null, 'document'])
  })

  test('not where nobody asks for that voice, nor where families were measured', () => {
    expect(kept(exists, [document(1, {}), parent()], policy)).toEqual(['document'])
    const both: Condition = { kind: 'all', of: [exists, share()] }
    expect(kept(both, [document(1, {}), survey(20, 20, 1), parent()], asksFamilies, families)).toEqual([
      'document',
      'survey',
    ])
  })

  test('not where it is of another voice, or says otherwise', () => {
    const evidence = [document(1, {}), survey(20, 20, 1)]
    const both: Condition = { kind: 'all', of: [exists, share()] }
    expect(kept(both, [...evidence, observed('met', 5)], asksFamilies, families)).toEqual(['document', 'survey'])
    expect(kept(both, [...evidence, parent('notMet')], asksFamilies, families)).toEqual(['document', 'survey'])
  })
})
