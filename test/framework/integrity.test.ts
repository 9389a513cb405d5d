import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import { type Condition, type Framework, integrityFaults, referenceOrder, type Voice } from '../../src/framework'
import { asOf, measure, policy, strategy, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: 'it says the same' })
const a = tiny({ 'one/low/a': share }).indicators['one/low/a']
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
    [
      'a strategy that needs no indicator there is',
      tiny({ 'one/low/a': share }, { strategies: { s: strategy(['one/low/a'], { needs: ['gone'] }) } }),
      'strategies["s"] needs indicator "gone", which is not there',
    ],
    [
      'an unknown Essential Element',
      { ...tiny({}), indicators: { 'one/low/a': { ...a, essentialElements: [9] } } } as Framework,
      'indicators["one/low/a"] names Essential Element 9, which is not there',
    ],
  ]
  test.each(cases)('%s', (_title, framework, message) => {
    expect(messagesOf(framework)).toContain(message)
    expect(() => assess({ subject: null, evidence: [], asOf, framework, policy })).toThrow(message)
  })
})

test('a refusal names all that is broken, in the same order, and nothing that is only incomplete', () => {
  const framework = tiny(
    {
      'one/low/a': { ...share, measure: 'gone' },
      'one/low/b': sameAs('one/low/c'),
      'one/low/c': sameAs('one/low/b'),
      'two/low/d': { kind: 'any', of: [] },
    },
    { strategies: { s: strategy(['gone', 'gone'], { needs: ['lost'], firstActions: [] }), t: strategy([]) } },
  )
  const faults = integrityFaults(framework)
  const broken = faults.filter(({ severity }) => severity === 'broken')
  expect(broken.map(({ path }) => path)).toEqual([
    'indicators["one/low/a"].condition',
    'indicators["two/low/d"]',
    'indicators["two/low/d"].condition',
    'indicators["one/low/b"]',
    'strategies["s"]',
    'strategies["s"]',
    'strategies["s"]',
  ])
  expect(faults.length).toBeGreaterThan(broken.length)
  const list = broken.map(({ path, message }) => `${path} ${message}`).join('; ')
  expect(() => assess({ subject: null, evidence: [], asOf, framework, policy })).toThrow(
    new Error(`framework "${framework.id}" cannot be judged: ${list}`),
  )
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

describe('what misleads a reader is named, and is judged all the same', () => {
  const relating = (to: string): Framework =>
    ({
      ...tiny({}),
      essentialElements: [{ number: 4, title: null, restates: [] }],
      checklists: { list: { title: 'List', restates: [], sections: { first: { title: 'First', restates: [] } } } },
      indicators: { 'one/low/a': { ...a, relates: [{ relation: 'close', to }] } },
    }) as Framework
  const withStrategies = (strategies: Framework['strategies']) => tiny({ 'one/low/a': share }, { strategies })
  const relatedTwice = {
    ...tiny({}),
    indicators: {
      'one/low/a': { ...a, relates: [{ relation: 'close', to: 'one/low/b' }] },
      'one/low/b': { ...a, relates: [{ relation: 'broad', to: 'one/low/a' }] },
    },
  } as Framework
  const place = 'indicators["one/low/a"].relates'
  const mirroring = (voice: Voice, mirrored: Voice, mirrors = 'survey') =>
    tiny(
      { 'one/low/a': { kind: 'all', of: [share, { ...share, measure: 'survey2' }] } },
      { measures: { survey: measure('survey', { voice: mirrored }), survey2: measure('survey', { voice, mirrors }) } },
    )
  const cases: [string, Framework, string, string][] = [
    ['a relation to itself', relating('one/low/a'), place, 'names the indicator itself'],
    ['a relation to an unknown indicator', relating('one/low/b'), place, 'names "one/low/b", which is not there'],
    ['a relation to an unknown section', relating('list/other'), place, 'names "list/other", which is not there'],
    ['a relation to an unknown Element', relating('element/5'), place, 'names "element/5", which is not there'],
    [
      'a strategy that needs what it brings about',
      withStrategies({ s: strategy(['one/low/a'], { needs: ['one/low/a'] }) }),
      'strategies["s"]',
      'needs indicator "one/low/a", which it advances itself',
    ],
    [
      'a strategy that advances nothing',
      withStrategies({ s: strategy([]) }),
      'strategies["s"]',
      'advances no indicator',
    ],
    [
      'a strategy that advances an indicator twice',
      withStrategies({ s: strategy(['one/low/a', 'one/low/a']) }),
      'strategies["s"]',
      'advances indicator "one/low/a" more than once',
    ],
    [
      'a strategy without a beginning',
      withStrategies({ s: strategy(['one/low/a'], { firstActions: [] }) }),
      'strategies["s"]',
      'should say what to begin with',
    ],
    [
      'a strategy with a quality that nobody knows',
      withStrategies({ s: strategy(['one/low/a'], { qualities: { cheap: 'It is.' } as never }) }),
      'strategies["s"]',
      'names the quality "cheap", which no initiative is asked for',
    ],
    [
      'two things that are related from both ends',
      relatedTwice,
      '"one/low/a" and "one/low/b"',
      'should be related once, on one of the two',
    ],
    [
      'a mirror on what is no survey of staff',
      mirroring('students', 'families'),
      'measures["survey2"].mirrors',
      'should stand on a survey of staff',
    ],
    [
      'a mirror of what is no survey of families',
      mirroring('staff', 'students'),
      'measures["survey2"].mirrors',
      'names "survey", which is no survey of families',
    ],
    [
      'a mirror of a measure that is not there',
      mirroring('staff', 'families', 'gone'),
      'measures["survey2"].mirrors',
      'names "gone", which is no survey of families',
    ],
    [
      'an id of two things',
      withStrategies({ low: strategy(['one/low/a']) }),
      '"low"',
      'is the id of more than one thing',
    ],
  ]
  test.each(cases)('%s', (_title, framework, path, message) => {
    expect(integrityFaults(framework)).toContainEqual({ path, message, severity: 'incomplete' })
    expect(() => assess({ subject: null, evidence: [], asOf, framework, policy })).not.toThrow()
  })

  test('and not a survey of staff that mirrors one of families', () => {
    expect(messagesOf(mirroring('staff', 'families')).filter((message) => message.includes('mirrors'))).toEqual([])
  })

  test.each(['list/first', 'element/4'])('and not a relation to %s, which is there', (to) => {
    expect(integrityFaults(relating(to)).map(({ path }) => path)).not.toContain(place)
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
