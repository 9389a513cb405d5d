import { createRequire } from 'node:module'
import { beforeEach, describe, expect, test } from 'vitest'
import * as data from '../../data'
import { assess } from '../../src/assess'
import type { Request } from '../../src/evidence'
import { crosswalk, type Framework, type Vocabulary } from '../../src/framework'
import { resultsOf } from '../../src/levels'
import { recommend, reviewInitiative, whyNot } from '../../src/recommendations'
import { jsonSchema, readEvidence } from '../../src/schema'
import { sources } from '../../src/sources'
import { exampleFile } from '../schema/files'

const { fiso, policies, initiativeQualities } = data

const request = (): Request => {
  const { faults: _, ...reading } = readEvidence(exampleFile())
  return { ...reading, asOf: '2026-11-21' } as Request
}

/** What the rules make of the example school. */
const judged = () =>
  JSON.stringify({
    assessments: [undefined, ...Object.values(policies)].map((policy) => {
      return assess({ ...request(), ...(policy === undefined ? {} : { policy }) })
    }),
    steps: recommend(assess(request())),
    plan: reviewInitiative({ title: 'A plan' }),
  })
const dataAtFirst = JSON.stringify(data)
let judgedAtFirst: string | undefined
beforeEach(() => {
  judgedAtFirst ??= judged()
})

/** What can be reached from a value, each once, with where it was found. */
function partsOf(value: unknown, at = '', found = new Map<object, string>()): Map<object, string> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || found.has(value)) return found
  found.set(value, at)
  for (const key of Reflect.ownKeys(value)) {
    const { value: part, get, set } = Reflect.getOwnPropertyDescriptor(value, key) ?? {}
    for (const reached of [part, get, set]) partsOf(reached, `${at}.${String(key)}`, found)
  }
  return found
}

const doors: [string, Readonly<Record<string, unknown>>][] = [
  ['in this tree', data],
  ['in the package, imported', await import('partnership-continuum/data')],
  ['in the package, required', createRequire(import.meta.url)('partnership-continuum/data')],
]

describe.each(doors)('the data %s', (_, exported) => {
  const parts = new Map(Object.entries(exported).flatMap(([name, value]) => [...partsOf(value, name)]))

  test('is frozen through and through, and plain', () => {
    const at = (wrong: (part: object) => boolean) => [...parts].flatMap(([part, path]) => (wrong(part) ? [path] : []))
    expect(parts.size).toBeGreaterThan(1000)
    expect(at((part) => !Object.isFrozen(part))).toEqual([])
    expect(at((part) => typeof part === 'function')).toEqual([])
    // Neither classes nor accessors, which could answer differently each time.
    expect(at((part) => Object.getPrototypeOf(part) !== (Array.isArray(part) ? Array : Object).prototype)).toEqual([])
    const hasAccessor = (part: object) => Object.values(Object.getOwnPropertyDescriptors(part)).some(({ get }) => get)
    expect(at(hasAccessor)).toEqual([])
  })

  test('takes no change: no value, no new field, none less, no other prototype', () => {
    const text = JSON.stringify(exported)
    for (const [part, path] of parts) {
      const key = Object.keys(part)[0] ?? 'none'
      const changes = [
        Reflect.set(part, key, 'changed'),
        Reflect.set(part, 'added', 'changed'),
        Reflect.defineProperty(part, key, { value: 'changed' }),
        Reflect.defineProperty(part, 'toString', { value: () => 'changed' }),
        Object.hasOwn(part, key) && Reflect.deleteProperty(part, key),
        Reflect.setPrototypeOf(part, { measures: {} }),
      ]
      if (changes.includes(true)) expect(changes, path).not.toContain(true)
      if (Array.isArray(part)) expect(() => part.push('changed'), path).toThrow(TypeError)
    }
    expect(JSON.stringify(exported)).toBe(text)
  })
})

/** Code in sloppy mode, where a change that fails does so in silence. */
const sloppily = (code: string): unknown => new Function('data', code)({ ...data })

describe('a caller', () => {
  test('in strict mode is told that a rule cannot be changed', () => {
    expect(() => Object.assign(policies.standard, { minimumResponses: 1 })).toThrow(TypeError)
    expect(() => Object.assign(policies.standard.quantifiers.most, { percent: 1 })).toThrow(TypeError)
    expect(() => Object.assign(policies, { standard: policies.selfReview })).toThrow(TypeError)
    expect(() => Object.assign(fiso.measures, { weather: {} })).toThrow(TypeError)
    expect(() => Object.setPrototypeOf(fiso.measures, { weather: {} })).toThrow(TypeError)
    expect(() => Object.assign(initiativeQualities, { relational: {} })).toThrow(TypeError)
  })

  test.each([
    'data.policies.standard.minimumResponses = 1',
    'data.policies.standard.quantifiers.most.percent = 1',
    'data.policies.standard.validityDays.measures["families-feel-safe"] = 0',
    'data.policies.standard = data.policies.selfReview',
    'delete data.policies.standard.enough',
    'data.fiso.measures["families-feel-safe"].kind = "document"',
    'for (const indicator of Object.values(data.fiso.indicators)) indicator.condition = { kind: "any", of: [] }',
    'for (const indicator of Object.values(data.fiso.indicators)) indicator.condition.kind = "any"',
    'data.fiso.stages.length = 0',
    'data.fiso.strategies = {}',
    'data.initiativeQualities.relational.questions = {}',
    'data.characteristicQuestions.resources.adequate = "No."',
    'data.sourceDocuments.fiso.title = "Another"',
    'data.locators["fiso#levels/1"].length = 0',
    'data.leftOut["fiso#levels/1"] = "Not wanted"',
    'data.reference.definitions = {}',
    'data.familyGroups.disability.family = "another"',
  ])('in sloppy mode changes nothing by %s', (code) => {
    sloppily(code)
    expect(JSON.stringify(data)).toBe(dataAtFirst)
  })

  test('may change a policy that was made by spreading, and the shipped one stays', () => {
    const mine = { ...policies.standard, id: 'mine', validityDays: { ...policies.standard.validityDays } }
    const outcomes = () => assess({ ...request(), policy: mine }).ledger.map(({ outcome }) => outcome)
    expect(outcomes()).not.toContain('forbidden')
    // A policy that can change is read anew each time.
    Object.assign(mine, { observations: 'forbidden' })
    expect(outcomes()).toContain('forbidden')
    Object.assign(mine.validityDays, { survey: 0, coverage: 0, activity: 0, document: 0 })
    expect(outcomes()).not.toContain('used')
    expect(() => Object.assign(mine.quantifiers.most, { percent: 1 })).toThrow(TypeError)
    expect(judged()).toBe(judgedAtFirst)
  })

  test('may change a framework that was made by spreading, and the shipped one stays', () => {
    const shipped = fiso as unknown as Framework
    const mine = { ...shipped, id: 'mine', measures: { ...shipped.measures }, indicators: { ...shipped.indicators } }
    const id = 'communication/evolving/feel-welcome'
    const leavesOfIt = () => resultsOf(assess<Vocabulary>({ ...request(), framework: mine }))[id]?.leaves
    const item = { id: 'a', measure: 'weather', date: '2026-11-21', exists: true }
    const faultsOfIt = () =>
      readEvidence<Vocabulary>({ formatVersion: 1, subject: request().subject, evidence: [item] }, mine).faults
    expect([leavesOfIt()?.length === 1, faultsOfIt().length]).toEqual([false, 1])

    const condition = { kind: 'document', measure: 'school-policies', field: 'exists' } as const
    Object.assign(mine.indicators, { [id]: { ...mine.indicators[id], condition } })
    Object.assign(mine.measures, { weather: mine.measures['school-policies'] })
    // A framework that can change is read anew each time.
    expect([leavesOfIt()?.length === 1, faultsOfIt().length]).toEqual([true, 0])
    expect(judged()).toBe(judgedAtFirst)
  })

  test.each<[string, () => unknown]>([
    ['an assessment', () => assess(request())],
    ['an assessment by another policy', () => assess({ ...request(), policy: policies.selfReview })],
    ['steps', () => recommend(assess(request()))],
    ['why not', () => whyNot(assess(request()), 'communication', 'excelling')],
    ['a review', () => reviewInitiative({ title: 'A plan' })],
    ['a reading', () => readEvidence(exampleFile())],
    ['a reading of nothing', () => readEvidence(null)],
    ['a crosswalk', () => crosswalk(fiso)],
    ['sources', () => sources('communication/evolving/feel-welcome')],
    ['a JSON Schema', () => jsonSchema('evidence')],
  ])('may do anything to %s, and the next is as it was', (_, make) => {
    const text = JSON.stringify(make())
    for (const part of partsOf(make()).keys()) {
      for (const key of Object.keys(part)) Reflect.set(part, key, 'changed')
      Reflect.set(part, Array.isArray(part) ? 'length' : 'added', 0)
    }
    expect(JSON.stringify(make())).toBe(text)
    expect(JSON.stringify(data)).toBe(dataAtFirst)
  })

  test('who has tried all that is judged as before', () => {
    expect(judged()).toBe(judgedAtFirst)
  })
})
