import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import { type Condition, type Framework, integrityFaults, referenceOrder } from '../../src/framework'
import { asOf, policy, strategy, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: 'it says the same' })
const messagesOf = (framework: Framework) => integrityFaults(framework).map(({ path, message }) => `${path} ${message}`)

test('nothing is wrong in the shipped framework', () => {
  expect(integrityFaults(fiso)).toEqual([])
})

describe('what is broken is named, and is not judged', () => {
  const cases: [string, Framework, string][] = [
    [
      'a measure that is not there',
      tiny({ 'one/low/a': { ...share, measure: 'gone' } }),
      'indicators["one/low/a"].condition asks of measure "gone", which is not there',
    ],
    [
      'a measure named like an inherited property',
      tiny({ 'one/low/a': { ...share, measure: 'constructor' } }),
      'indicators["one/low/a"].condition asks of measure "constructor", which is not there',
    ],
    [
      'a question of the wrong kind of measure',
      tiny({ 'one/low/a': { ...share, measure: 'document' } }),
      'indicators["one/low/a"].condition asks a question of kind share of "document", which is of kind document',
    ],
    [
      'a reference to no indicator',
      tiny({ 'one/low/a': sameAs('one/low/b') }),
      'indicators["one/low/a"].condition refers to indicator "one/low/b", which is not there',
    ],
    [
      'a reference to itself',
      tiny({ 'one/low/a': sameAs('one/low/a') }),
      'indicators["one/low/a"] refers to itself: one/low/a → one/low/a',
    ],
    [
      'a circle',
      tiny({ 'one/low/a': sameAs('one/high/b'), 'one/high/b': { kind: 'any', of: [share, sameAs('one/low/a')] } }),
      'indicators["one/low/a"] refers to itself: one/low/a → one/high/b → one/low/a',
    ],
    [
      'a combination of nothing',
      tiny({ 'one/low/a': { kind: 'all', of: [] } }),
      'indicators["one/low/a"].condition asks nothing',
    ],
    [
      'an unknown component',
      tiny({ 'two/low/a': share }),
      'indicators["two/low/a"] names a component that is not there',
    ],
    ['an unknown stage', tiny({ 'one/top/a': share }), 'indicators["one/top/a"] names a stage that is not there'],
    [
      'a strategy for no indicator',
      tiny({ 'one/low/a': share }, { strategies: { s: strategy(['gone']) } }),
      'strategies["s"] advances indicator "gone", which is not there',
    ],
  ]
  test.each(cases)('%s', (_title, framework, message) => {
    expect(messagesOf(framework)).toContain(message)
    expect(() => assess({ subject: null, evidence: [], asOf, framework, policy })).toThrow(message)
  })
})

test('what is incomplete is named, and is judged all the same', () => {
  const framework = tiny({ 'one/low/a': share })
  expect(messagesOf(framework)).toEqual([
    'indicators["one/low/a"] should have a worked example that is met',
    'indicators["one/low/a"] should have a worked example that is notMet',
    'measures["survey2"] is asked for by no condition',
    'measures["coverage"] is asked for by no condition',
    'measures["activity"] is asked for by no condition',
    'measures["document"] is asked for by no condition',
  ])
  expect(assess({ subject: null, evidence: [], asOf, framework, policy }).level).toEqual({
    demonstrated: null,
    possible: 'low',
  })
})

test('an indicator comes after those it refers to', () => {
  const framework = tiny({ 'one/low/a': sameAs('one/high/b'), 'one/high/b': sameAs('one/high/c'), 'one/high/c': share })
  expect(referenceOrder(framework)).toEqual(['one/high/c', 'one/high/b', 'one/low/a'])
})

test('shipped data cannot be changed', () => {
  const indicator = fiso.indicators['communication/evolving/feel-welcome'] as { statement: string }
  expect(() => {
    indicator.statement = 'Other'
  }).toThrow(TypeError)
})
