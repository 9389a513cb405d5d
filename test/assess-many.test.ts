import { describe, expect, expectTypeOf, test } from 'vitest'
import { type FisoVocabulary, policies } from '../data'
import { schools as madeUp } from '../examples/dashboard/made-up-schools.mjs'
import type { Assessment, SchoolRequest } from '../src'
import { assess } from '../src/assess'
import { assessMany } from '../src/assess-many'
import type { Condition } from '../src/framework'
import { readEvidence } from '../src/schema'
import { survey, tiny, asOf as tinyDay, policy as tinyPolicy } from './support/tiny'

const asOf = '2026-11-21'
const readings = [...madeUp(12)].map((file) => readEvidence(file))
const nothing: SchoolRequest<FisoVocabulary> = { subject: null, evidence: [] }

/** Schools that tell how many of them were asked for, and whether they were let go. */
function counted() {
  const count = { asked: 0, isEnded: false }
  function* schools() {
    try {
      for (const reading of readings) {
        count.asked += 1
        yield reading
      }
    } finally {
      count.isEnded = true
    }
  }
  async function* later() {
    yield* schools()
  }
  return { count, schools: schools(), later: later() }
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

describe('many schools are judged', () => {
  test('each as assess judges it alone, in their order, from an array, a generator or as they come', async () => {
    const alone = readings.map(({ faults: _, ...reading }) => assess({ ...reading, asOf }))
    expect(new Set(alone.map(({ level }) => JSON.stringify(level))).size).toBeGreaterThan(2)
    expect([...assessMany(readings, { asOf })]).toEqual(alone)
    expect([...assessMany(counted().schools, { asOf })]).toEqual(alone)
    expect(await all(assessMany(counted().later, { asOf }))).toEqual(alone)
  })

  test('with what was set aside and what does not apply to each', () => {
    const indicator = 'communication/evolving/feel-welcome'
    const school = { ...nothing, faulty: ['x'], notApplicable: [{ indicator, reason: 'We are new.' }] } as const
    const [first, second] = assessMany([school, nothing], { asOf })
    expect(first).toEqual(assess({ ...school, asOf }))
    expect(first?.ledger).toMatchObject([{ id: 'x', outcome: 'faulty' }])
    expect(first?.components.communication.indicators[indicator].verdict).toBe('notApplicable')
    expect(second).toEqual(assess({ ...nothing, asOf }))
  })

  test('by the policy, and with the levels of family groups, that they share', () => {
    const shared = { asOf, policy: policies.strict, groupLevels: true }
    const { faults: _, ...reading } = readings[0] ?? readEvidence(null)
    const [first] = assessMany([reading], shared)
    expect(first).toEqual(assess({ ...reading, ...shared }))
    expect(first?.policy.id).toBe('strict')
    expect(first?.groupLevels).not.toBeNull()
  })

  test('on the day and by the policy that they share, whatever else one of them brings along', () => {
    const own = { ...nothing, asOf: '2020-01-01', policy: policies.strict, groupLevels: true }
    expect([...assessMany([own], { asOf })]).toEqual([assess({ ...nothing, asOf })])
  })

  test('none where there is none', () => {
    expect([...assessMany([], { asOf })]).toEqual([])
  })
})

describe('a school is asked for', () => {
  test('when its assessment is, and no sooner', async () => {
    const { count, schools } = counted()
    const judged = assessMany(schools, { asOf })
    expect(count.asked).toBe(0)
    for (const number of [1, 2, 3]) {
      expect(judged.next().done).toBe(false)
      expect(count.asked).toBe(number)
    }
    const slow = counted()
    let taken = 0
    for await (const _ of assessMany(slow.later, { asOf })) {
      taken += 1
      await new Promise((resolve) => setTimeout(resolve, 1))
      expect(slow.count.asked).toBe(taken)
    }
    expect(taken).toBe(readings.length)
  })

  test('no more once no more is wanted: the source is ended', async () => {
    const { count, schools } = counted()
    for (const _ of assessMany(schools, { asOf })) if (count.asked === 2) break
    expect(count).toEqual({ asked: 2, isEnded: true })
    const later = counted()
    for await (const _ of assessMany(later.later, { asOf })) if (later.count.asked === 2) break
    expect(later.count).toEqual({ asked: 2, isEnded: true })
  })
})

describe('an error', () => {
  test('of the source reaches whoever takes the assessments, after those before it', async () => {
    function* failing() {
      yield nothing
      throw new Error('the disk is gone')
    }
    async function* failingLater() {
      yield* failing()
    }
    const judged = assessMany(failing(), { asOf })
    expect(judged.next().done).toBe(false)
    expect(() => judged.next()).toThrow('the disk is gone')
    const later = assessMany(failingLater(), { asOf })
    expect((await later.next()).done).toBe(false)
    await expect(later.next()).rejects.toThrow('the disk is gone')
    expect(await later.next()).toEqual({ done: true, value: undefined })
  })

  test('of a school that is not what its type says ends the source', () => {
    const { count, schools } = counted()
    function* oneIsNull() {
      for (const school of schools) yield count.asked === 2 ? (null as unknown as typeof school) : school
    }
    expect(() => [...assessMany(oneIsNull(), { asOf })]).toThrow(TypeError)
    expect(count).toEqual({ asked: 2, isEnded: true })
  })

  test.each<[string, object, RegExp]>([
    ['a day that is none', { asOf: '2026-02-30' }, /asOf should be a day/],
    [
      'a policy that cannot be judged by',
      { asOf, policy: { ...policies.standard, enough: 'some' } },
      /cannot be judged/,
    ],
    ['a framework that is broken', { asOf, framework: broken() }, /one\/low\/b/],
  ])('in what they share, %s, is thrown by the call, and no school is asked for', (_, shared, says) => {
    const { count, schools, later } = counted()
    expect(() => assessMany(schools, shared as { asOf: string })).toThrow(says)
    expect(() => assessMany(later, shared as { asOf: string })).toThrow(says)
    expect(count.asked).toBe(0)
  })
})

/** A framework of which an indicator refers to one that is not there. */
function broken() {
  return tiny({ 'one/low/a': { kind: 'sameAs', indicator: 'one/low/b', because: 'It is the same.' } })
}

test('a framework and a policy of one’s own hold as they stood at the call', () => {
  const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
  const framework = structuredClone(tiny({ 'one/low/a': share }))
  const policy = { ...tinyPolicy }
  const school: SchoolRequest = { subject: null, evidence: [survey(100, 80)] }
  const alone = assess({ ...school, asOf: tinyDay, framework, policy })
  const judged = assessMany([school, school], { asOf: tinyDay, framework, policy })
  expect(judged.next().value).toEqual(alone)
  Object.assign(framework.indicators, tiny({ 'one/low/a': { ...share, quantifier: 'almostAll' } }).indicators)
  policy.id = 'another'
  expect(judged.next().value).toEqual(alone)
  expect(assess({ ...school, asOf: tinyDay, framework, policy })).not.toEqual(alone)
  expect([framework, policy].map((value) => Object.isFrozen(value))).toEqual([false, false])
})

test('types: what one school takes and gives, many take and give', () => {
  const judged = assessMany(readings, { asOf })
  expectTypeOf(judged).toEqualTypeOf<Generator<Assessment<FisoVocabulary>, void, undefined>>()
  expectTypeOf(assessMany(counted().later, { asOf })).toEqualTypeOf<
    AsyncGenerator<Assessment<FisoVocabulary>, void, undefined>
  >()
  const own = assessMany([], { asOf: tinyDay, framework: tiny({}) })
  expectTypeOf(own).toEqualTypeOf<Generator<Assessment, void, undefined>>()
  const item = { id: 'a', measure: 'families-feel-welcome', date: asOf, responded: 20, agreed: 18 } as const
  assessMany([{ subject: null, evidence: [item] }], { asOf })
  // @ts-expect-error there is no such measure
  assessMany([{ subject: null, evidence: [{ ...item, measure: 'families-feel-welcom' }] }], { asOf })
  // @ts-expect-error the day has to be named
  expect(() => assessMany(readings, {})).toThrow(RangeError)
})
