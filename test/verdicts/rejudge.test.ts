import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { EvidenceItem, NotApplicable } from '../../src/evidence'
import type { Condition, Policy } from '../../src/framework'
import { levelsIf, resultsOf } from '../../src/levels'
import { rejudging, type Supposition } from '../../src/verdicts'
import { asOf, document, observed, policy, survey, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const other: Condition = { ...share, measure: 'survey2' }
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: 'it says the same' })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: Condition[]): Condition => ({ kind: 'any', of })

const fromLow = { ...policy, familyVoiceFrom: 'low' } as Policy

interface School {
  readonly evidence?: readonly EvidenceItem[]
  readonly rules?: Policy
  readonly notApplicable?: readonly NotApplicable[]
}

function school(conditions: Readonly<Record<string, Condition>>, more: School) {
  const { evidence = [], rules = policy, notApplicable = [] } = more
  const framework = tiny(conditions)
  const assessment = assess({ subject: null, evidence, notApplicable, asOf, framework, policy: rules })
  return { framework, assessment, rules }
}

/** What every indicator would come to if something were otherwise. */
function answersIf(supposed: Supposition, conditions: Readonly<Record<string, Condition>>, more: School = {}) {
  const { framework, assessment, rules } = school(conditions, more)
  return rejudging(framework, rules, resultsOf(assessment))(supposed)
}

/** Where the one component would stand. */
function levelIf(supposed: Supposition, conditions: Readonly<Record<string, Condition>>, more: School = {}) {
  const { framework, assessment } = school(conditions, more)
  return levelsIf(assessment, framework)(supposed).one
}

const seenThat = (judgement: 'met' | 'notMet', id = 'one/low/that') =>
  observed(judgement, 1, { indicator: id, id: `seen-${id}` })

describe('an indicator that is supposed to be met', () => {
  test('is taken over by those that refer to it, were it one of several', () => {
    const conditions = {
      'one/low/a': share,
      'one/low/b': other,
      'one/low/that': any(sameAs('one/low/a'), sameAs('one/low/b')),
    }
    const supposed = { indicators: new Set(['one/low/b']) }
    expect(answersIf(supposed, conditions)['one/low/that']?.verdict).toBe('met')
    expect(levelIf(supposed, conditions)?.demonstrated).toBeNull()
    expect(levelIf(supposed, conditions, { evidence: [survey(20, 16)] })?.demonstrated).toBe('low')
  })

  test('counts as measured, so that no observation of another stands against it', () => {
    const conditions = { 'one/low/it': share, 'one/low/that': sameAs('one/low/it') }
    const evidence = [seenThat('notMet')]
    expect(answersIf({}, conditions, { evidence })['one/low/that']?.verdict).toBe('notMet')
    const supposed = { indicators: new Set(['one/low/it']) }
    expect(answersIf(supposed, conditions, { evidence })['one/low/that']).toMatchObject({
      verdict: 'met',
      basis: 'measured',
    })
  })

  test('is supposed to be heard from families too', () => {
    const conditions = { 'one/low/it': exists, 'one/low/that': sameAs('one/low/it') }
    const supposed = { indicators: new Set(['one/low/it']) }
    const answers = answersIf(supposed, conditions, { rules: fromLow })
    expect(answers['one/low/it']).toMatchObject({ verdict: 'met', voices: ['families'] })
    expect(answers['one/low/that']).toMatchObject({ verdict: 'met', voices: ['families'] })
  })

  test('still does not apply where somebody declared so, were it supposed not to be met', () => {
    const conditions = { 'one/low/it': exists, 'one/low/that': share }
    const notApplicable = [{ indicator: 'one/low/that', reason: 'No such thing here' }]
    const more = { evidence: [document(1, {})], notApplicable }
    for (const as of ['met', 'notMet'] as const) {
      const supposed = { indicators: new Set(['one/low/that']), as }
      expect(answersIf(supposed, conditions, more)['one/low/that']?.verdict).toBe('notApplicable')
      expect(levelIf(supposed, conditions, more)).toEqual(levelIf({}, conditions, more))
    }
  })
})

describe('a measure that is supposed to be reported', () => {
  const conditions = { 'one/low/it': share, 'one/low/that': all(sameAs('one/low/it'), exists) }

  test('displaces an observation of what asks of it, as the report would be the later', () => {
    const evidence = [seenThat('met')]
    const answers = answersIf({ measure: 'document', as: 'notMet' }, conditions, { evidence })
    expect(answers['one/low/that']).toMatchObject({ verdict: 'notMet', basis: 'measured' })
    const open = answersIf({ measure: 'document' }, conditions, { evidence })
    expect(open['one/low/that']).toMatchObject({ verdict: 'unknown', basis: null })
  })

  test('leaves an observation standing of what only refers to an indicator that asks of it', () => {
    const evidence = [seenThat('met')]
    const answers = answersIf({ measure: 'survey' }, conditions, { evidence })
    expect(answers['one/low/it']).toMatchObject({ verdict: 'met', basis: 'measured' })
    expect(answers['one/low/that']).toMatchObject({ verdict: 'met', basis: 'observed' })
  })

  test('changes nothing that was measured already', () => {
    const evidence = [survey(20, 4), document(1, {})]
    const answers = answersIf({ measure: 'survey' }, conditions, { evidence })
    expect(answers['one/low/it']?.verdict).toBe('notMet')
    expect(answers['one/low/that']?.verdict).toBe('notMet')
  })
})

describe('families who are supposed to say so too', () => {
  const heard = new Set(['one/low/it'])

  test('lend their voice to what was measured', () => {
    const answers = answersIf({ heard }, { 'one/low/it': exists }, { evidence: [document(1, {})], rules: fromLow })
    expect(answers['one/low/it']).toMatchObject({ verdict: 'met', voices: ['families', 'school'] })
  })

  test('decide nothing where nothing was measured', () => {
    for (const as of ['met', 'notMet'] as const) {
      expect(answersIf({ heard, as }, { 'one/low/it': exists })['one/low/it']?.verdict).toBe('unknown')
    }
  })
})

test('where nothing is supposed, everything stands as it was judged', () => {
  const conditions = { 'one/low/it': share, 'one/low/that': any(sameAs('one/low/it'), exists), 'one/high/it': other }
  const evidence = [survey(20, 16), seenThat('notMet', 'one/high/it')]
  const { assessment } = school(conditions, { evidence })
  expect(resultsOf(assessment)).toMatchObject(answersIf({}, conditions, { evidence }))
  expect(levelIf({}, conditions, { evidence })).toEqual(assessment.components.one?.level)
})
