import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assess'
import type { EvidenceItem, Request } from '../../../src/evidence'
import type { Condition, Policy } from '../../../src/framework'
import { resultsOf } from '../../../src/levels'
import { whatIf } from '../../../src/plan'
import { asOf, document, observed, policy, survey, tiny } from '../../support/tiny'
import { schoolBefore } from '../../support/years'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const conditions: Readonly<Record<string, Condition>> = {
  'one/low/it': share,
  'one/low/earlier': {
    kind: 'any',
    of: [exists, { kind: 'sameAs', indicator: 'one/high/later', because: 'it says more' }],
  },
  'one/high/later': { kind: 'share', measure: 'survey2', quantifier: 'most', everyGroup: false },
}
const request = (evidence: readonly EvidenceItem[] = [], more: object = {}) =>
  ({ subject: null, evidence, asOf, framework: tiny(conditions), policy, ...more }) as Request

describe('stated verdicts', () => {
  test('move the level, the verdicts that follow from them, and nothing else, and are named as the cause', () => {
    const { components, level, indicators } = whatIf(request([survey(20, 5)]), {
      verdicts: { 'one/low/it': 'met', 'one/high/later': 'met' },
    })
    const stated = (...ids: string[]) => [[{ kind: 'stated', ids }]]
    expect(indicators).toEqual([
      { indicator: 'one/low/it', before: 'notMet', after: 'met', breaks: [], becauseOf: stated('one/low/it') },
      {
        indicator: 'one/low/earlier',
        before: 'unknown',
        after: 'met',
        breaks: [],
        becauseOf: stated('one/high/later'),
      },
      { indicator: 'one/high/later', before: 'unknown', after: 'met', breaks: [], becauseOf: stated('one/high/later') },
    ])
    expect(components.one).toMatchObject({
      before: { demonstrated: null, possible: null },
      after: { demonstrated: 'high', possible: 'high' },
      moved: { demonstrated: 'raised', possible: 'raised' },
      becauseOf: { possible: stated('one/low/it') },
    })
    expect(level.after).toEqual({ demonstrated: 'high', possible: 'high' })
  })

  test('can lower what the evidence shows', () => {
    const { components } = whatIf(request([survey(20, 20), document(1, {})]), { verdicts: { 'one/low/it': 'notMet' } })
    expect(components.one).toMatchObject({ moved: { demonstrated: 'lowered', possible: 'lowered' } })
  })

  test('count in every family group, where the lowest group caps the level', () => {
    const groups = [{ group: 'a', responded: 20, agreed: 2 }]
    const rules: Policy = { ...policy, levelCap: 'lowestGroup' }
    const of = request([survey(100, 90, 0, { groups }), document(1, {})], { policy: rules })
    expect(whatIf(of, { verdicts: {} }).components.one?.after?.demonstrated).toBeNull()
    expect(whatIf(of, { verdicts: { 'one/low/it': 'met' } }).components.one?.after?.demonstrated).toBe('low')
  })
})

describe('evidence', () => {
  test('that is added moves what it shows, and the ledger says what became of it', () => {
    const added = [survey(20, 20), { ...survey(4, 4, 1), id: 'few' } as EvidenceItem]
    const { components, indicators, ledger } = whatIf(request([document(1, {})]), { evidence: added })
    expect(indicators).toMatchObject([
      { indicator: 'one/low/it', after: 'met', becauseOf: [[{ kind: 'newEvidence', ids: ['survey-0'] }]] },
    ])
    expect(components.one?.after).toEqual({ demonstrated: 'low', possible: 'high' })
    expect(ledger.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['few', 'tooFewResponses'],
      ['survey-0', 'used'],
    ])
  })

  test('that is left out takes its verdict with it', () => {
    const { indicators } = whatIf(request([survey(20, 20)]), { without: ['survey-0'] })
    expect(indicators).toMatchObject([
      {
        indicator: 'one/low/it',
        before: 'met',
        after: 'unknown',
        becauseOf: [[{ kind: 'removedEvidence', ids: ['survey-0'] }]],
      },
    ])
  })

  test('and verdicts together are told apart', () => {
    const { components } = whatIf(request(), {
      evidence: [survey(20, 20)],
      verdicts: { 'one/low/earlier': 'met' },
    })
    expect(components.one?.becauseOf.demonstrated).toEqual([
      [{ kind: 'newEvidence', ids: ['survey-0'] }],
      [{ kind: 'stated', ids: ['one/low/earlier'] }],
    ])
  })
})

test('nothing that is supposed moves nothing, and the request is left as it was', () => {
  const copy = structuredClone(schoolBefore)
  const { indicators, level, ledger } = whatIf(schoolBefore, {})
  expect({ indicators, ledger }).toEqual({ indicators: [], ledger: [] })
  expect(level.before).toEqual(level.after)
  expect(schoolBefore).toEqual(copy)
})

test('on the example school it is the level that the evidence would give', () => {
  const verdicts = {
    'communication/evolving/feel-welcome': 'met',
    'communication/evolving/policies-reviewed-together': 'met',
  } as const
  const { components } = whatIf(schoolBefore, { verdicts })
  expect(components.communication.after).toEqual({ demonstrated: 'evolving', possible: 'evolving' })
  expect(components['home-learning'].moved).toEqual({ demonstrated: 'same', possible: 'same' })
  const verdict = resultsOf(assess(schoolBefore))['communication/evolving/feel-welcome'].verdict
  expect(verdict).toBe('notMet')
})

describe('what cannot be supposed is refused', () => {
  const excused = request([], { notApplicable: [{ indicator: 'one/low/it', reason: 'There is none.' }] })

  test('a verdict on no indicator, or on one that does not apply', () => {
    expect(() => whatIf(request(), { verdicts: { nothing: 'met' } })).toThrow(/no indicator "nothing"/)
    expect(() => whatIf(excused, { verdicts: { 'one/low/it': 'met' } })).toThrow(/declared not to apply/)
    const wrong = { 'one/low/it': 'unknown' } as unknown as { 'one/low/it': 'met' }
    expect(() => whatIf(request(), { verdicts: wrong })).toThrow(/should be met or notMet, not "unknown"/)
  })

  test('evidence with an id that is used, and leaving out what is not there', () => {
    expect(() => whatIf(request([survey(20, 20)]), { evidence: [survey(30, 30)] })).toThrow(
      /"survey-0" is used already/,
    )
    expect(() => whatIf(request(), { without: ['gone'] })).toThrow(/no evidence "gone"/)
    expect(() => whatIf(request(), { evidence: [observed('met', 1), observed('met', 1)] })).toThrow(/used already/)
  })
})
