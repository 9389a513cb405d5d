import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies } from '../data'
import { assessInFull } from '../src/assess-in-full'
import type { EvidenceItem, Request } from '../src/evidence'
import { idsOf } from '../src/framework'
import { levelsIf, lowestPlaced, resultsOf } from '../src/levels'
import { levels } from '../src/levels-alone'
import { questionOf } from '../src/question'
import { supposing, type WhatIfChanges } from '../src/supposing'
import { type Case, cases } from './naive/random'
import { hasOccurred, holds, timeout } from './support/properties'
import { asOf, observed, policy, survey, tiny } from './support/tiny'

const { standard } = policies

/** The levels that the changed request has, with every reason worked out. */
function expected(request: Request, { verdicts = {}, evidence = [], without = [] }: WhatIfChanges) {
  const kept = request.evidence.filter(({ id }) => !without.includes(id))
  const question = questionOf({ ...request, evidence: [...kept, ...evidence] })
  const assessment = assessInFull(question)
  const stated = new Map(Object.entries(verdicts)) as Map<string, 'met' | 'notMet'>
  const components = levelsIf(assessment, question.framework)({ stated })
  const placed = Object.fromEntries(
    idsOf(components).map((id) => [
      id,
      { applicable: assessment.components[id]?.applicable === true, level: components[id] },
    ]),
  ) as never
  return { level: lowestPlaced(question.framework, placed), components }
}

let moved = 0
function agree({ framework, policy, request }: Case, seed: number): void {
  const asked = { ...request, framework: Object.freeze(framework), policy: Object.freeze(policy) } as Request
  const unique = asked.evidence.filter(
    ({ id }, place) => asked.evidence.findIndex((other) => other.id === id) === place,
  )
  const school: Request = { ...asked, evidence: unique.filter((_, place) => (place + seed) % 3 > 0) }
  const added = unique.filter(({ id }, place) => (place + seed) % 3 === 0 && !asked.faulty?.includes(id))
  const results = resultsOf(assessInFull(questionOf(asked)))
  const applying = Object.keys(results).filter((id) => results[id]?.verdict !== 'notApplicable')
  const verdicts = Object.fromEntries(
    applying
      .filter((_, place) => (place * 7 + seed) % 5 === 0)
      .map((id, place) => [id, place % 2 === 0 ? 'met' : 'notMet'] as const),
  )
  const without = school.evidence.filter((_, place) => (place + seed) % 4 === 0).map(({ id }) => id)
  const suppose = supposing(school)
  const before = levels(school)
  for (const changes of [{ evidence: added }, { without }, { verdicts }, { evidence: added, without, verdicts }]) {
    const after = suppose(changes)
    expect(after).toEqual(expected(school, changes))
    if (JSON.stringify(after) !== JSON.stringify(before)) moved += 1
    expect(suppose()).toEqual(before)
  }
}

test(
  'what is supposed of a school that is held is what the changed school would be judged to be, and leaves no trace',
  () => {
    holds(fc.property(cases(standard), fc.nat(60), agree), { runs: 300 })
    hasOccurred(moved, 100)
  },
  timeout,
)

const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
const framework = tiny({ 'one/low/it': share, 'one/high/other': share })
const request = { subject: null, evidence: [survey(100, 90, 5)], asOf, framework, policy }

describe('changes that cannot be are refused', () => {
  const suppose = supposing({
    ...request,
    faulty: ['faulty'],
    notApplicable: [{ indicator: 'one/high/other', reason: 'no' }],
  })
  test.each<[string, WhatIfChanges, RegExp]>([
    ['an id that is used', { evidence: [survey(100, 1, 5)] }, /"survey-5" is used already/],
    [
      'the id of what was set aside',
      { evidence: [{ ...survey(100, 1, 5), id: 'faulty' }] },
      /"faulty" is used already/,
    ],
    ['an id twice', { evidence: [survey(100, 1, 1), survey(100, 1, 1)] }, /"survey-1" is used already/],
    ['nothing to leave out', { without: ['there'] }, /no evidence "there"/],
    ['no indicator', { verdicts: { 'one/low/no': 'met' } }, /no indicator "one\/low\/no"/],
    ['no verdict', { verdicts: { 'one/low/it': 'unknown' as never } }, /met or notMet, not "unknown"/],
    ['what does not apply', { verdicts: { 'one/high/other': 'met' } }, /declared not to apply/],
  ])('%s', (_, changes, message) => {
    expect(() => suppose(changes)).toThrow(RangeError)
    expect(() => suppose(changes)).toThrow(message)
    expect(suppose().level.demonstrated).toBe('low')
  })

  test('and likewise where the lowest group caps levels', () => {
    const capped = supposing({
      ...request,
      policy: { ...policy, levelCap: 'lowestGroup' },
      notApplicable: [{ indicator: 'one/high/other', reason: 'no' }],
    })
    expect(() => capped({ verdicts: { 'one/high/other': 'met' } })).toThrow(/declared not to apply/)
  })
})

test('added evidence that cannot be read leaves no trace', () => {
  const suppose = supposing({ ...request, evidence: [observed('met', 5)] })
  const before = suppose()
  const broken = { ...survey(100, 90, 1), groups: 1 } as unknown as EvidenceItem
  const everyGroup = tiny({ 'one/low/it': { ...share, everyGroup: true }, 'one/high/other': share })
  const inGroups = supposing({ ...request, framework: everyGroup, evidence: [observed('met', 5)] })
  expect(before.level.demonstrated).toBe('low')
  expect(() => inGroups({ evidence: [broken] })).toThrow(TypeError)
  expect(inGroups()).toEqual(before)
})

test('what the caller adds to the evidence later is not supposed', () => {
  const evidence: EvidenceItem[] = [survey(100, 90, 5)]
  const suppose = supposing({ ...request, evidence })
  evidence.push(observed('notMet', 1), survey(100, 1, 1))
  expect(suppose().level).toEqual({ demonstrated: 'high', possible: 'high' })
})
