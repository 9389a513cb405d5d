import { describe, expect, test } from 'vitest'
import { policies } from '../data'
import { assess } from '../src/assess'
import type { EvidenceItem } from '../src/evidence'
import type { Condition } from '../src/framework'
import { sensitivity } from '../src/sensitivity'
import { asOf, daysAgo, document, policy, survey, tiny } from './support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const framework = tiny({ 'one/low/a': share, 'one/low/b': exists })
const observed: EvidenceItem = {
  id: 'o',
  indicator: 'one/low/b',
  date: daysAgo(1),
  role: 'leader',
  judgement: 'met',
}
const of = (evidence: readonly EvidenceItem[]) => sensitivity({ subject: null, evidence, asOf, framework, policy })

describe('the sensitivity of the levels', () => {
  test('is judged under every combination of three rules, once', () => {
    const { cases } = of([])
    expect(cases).toHaveLength(3 * 2 * 2)
    expect(new Set(cases.map(({ choices }) => JSON.stringify(choices))).size).toBe(12)
  })

  test('gives for each what assess gives by a policy with these choices', () => {
    const request = { subject: null, evidence: [survey(100, 80), observed], asOf, framework }
    for (const { choices, level, components } of of(request.evidence).cases) {
      const assessment = assess({ ...request, policy: { ...policy, ...choices } })
      expect({ level, one: components.one }).toEqual({ level: assessment.level, one: assessment.components.one?.level })
    }
  })

  test('hinges on nothing where the evidence speaks for itself', () => {
    const { hinges } = of([survey(100, 100), document(1, {})])
    expect(hinges).toEqual({ level: [], components: { one: [] } })
  })

  test.each([
    ['proportions', [survey(100, 80), document(1, {})]],
    ['enough', [survey(100, 20), document(1, {})]],
    ['observations', [survey(100, 100), observed]],
  ] as const)('hinges on %s where another choice of it alone changes the level', (rule, evidence) => {
    expect(of(evidence).hinges.components.one).toContain(rule)
    expect(of(evidence).hinges.level).toContain(rule)
  })

  test('names no rule that changes nothing', () => {
    // With the document met and the share far off, neither chance nor an observation changes anything.
    expect(of([survey(1000, 20), document(1, {})]).hinges.components.one).toEqual(['enough'])
  })

  test('keeps everything else of the policy and says which it was', () => {
    const strict = sensitivity({ subject: null, evidence: [], asOf: '2026-11-21', policy: policies.strict })
    expect(strict).toMatchObject({ policy: 'strict', asOf: '2026-11-21' })
    const oneFamily = sensitivity({
      subject: null,
      evidence: [document(1, {}), survey(100, 100)],
      asOf,
      framework,
      policy: { ...policy, familyVoiceFrom: 'low' },
    })
    expect(oneFamily.cases.every(({ level }) => level.demonstrated === null)).toBe(true)
  })
})
