import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import { assessInFull } from '../../src/assess-in-full'
import type { EvidenceItem, Request, SurveyItem } from '../../src/evidence'
import type { Framework } from '../../src/framework'
import type { Assessment } from '../../src/levels'
import { levels } from '../../src/levels-alone'
import { questionOf } from '../../src/question'
import { type Case, cases, requests } from '../naive/random'
import { holds, timeout } from '../support/properties'
import { asOf, observed, survey, tiny } from '../support/tiny'

const { standard } = policies
const dimension = fiso as unknown as Framework

/** The levels of an assessment, and the stages behind them. */
const placedIn = ({ level, components }: Assessment) => ({
  level,
  components: Object.fromEntries(
    Object.entries(components).map(([id, { applicable, level, cappedBy, stages }]) => [
      id,
      { applicable, level, cappedBy, stages },
    ]),
  ),
})

function agree({ framework, policy, request }: Case): void {
  // What is frozen is compiled once.
  const asked = { ...request, framework: Object.freeze(framework), policy: Object.freeze(policy) } as Request
  const full = assessInFull(questionOf(asked))
  expect(placedIn(assess(asked))).toEqual(placedIn(full))
  const { level, components } = placedIn(full)
  expect(levels(asked)).toEqual({
    level,
    components: Object.fromEntries(Object.entries(components).map(([id, component]) => [id, component.level])),
  })
}

describe('levels without reasons are those with them', () => {
  test(
    'on random frameworks under random policies',
    () => holds(fc.property(cases(standard), agree), { runs: 400 }),
    timeout,
  )

  test(
    'on the dimension, under the policies that ship and others like them',
    () => {
      const shipped = Object.values(policies).map((policy) =>
        requests(dimension, policy).map((request) => ({ framework: dimension, policy, request })),
      )
      holds(fc.property(fc.oneof(...shipped, cases(standard, fc.constant(dimension))), agree), { runs: 400 })
    },
    timeout,
  )
})

test(
  'levels without reasons are those with them whatever fields of other kinds an item has besides its own',
  () => {
    const mixed = ({ request, ...rest }: Case, seed: number): void => {
      const evidence = request.evidence.map((item, place, { length }) =>
        (place + seed) % 3 === 0 ? { ...request.evidence[(place + seed) % length], ...item } : item,
      ) as readonly EvidenceItem[]
      agree({ ...rest, request: { ...request, evidence } })
    }
    holds(fc.property(cases(standard), fc.nat(60), mixed), { runs: 300 })
  },
  timeout,
)

const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
const framework = tiny({ 'one/low/it': share })
const question = (evidence: readonly EvidenceItem[]) => ({ subject: null, evidence, asOf, framework, policy: standard })

test.each(['one', 'low'])('an id that a lookup may stumble over is one like any other: "__proto__" for "%s"', (id) => {
  const text = JSON.stringify(framework).replaceAll(`"${id}"`, '"__proto__"')
  const hostile = JSON.parse(
    text.replaceAll('one/low/it', id === 'one' ? '__proto__/low/it' : 'one/__proto__/it'),
  ) as Framework
  const request = { ...question([survey(100, 90, 5)]), framework: hostile }
  const full = assessInFull(questionOf(request))
  expect(full.level.demonstrated).toBe(id === 'one' ? 'low' : '__proto__')
  expect(JSON.stringify(assess(request))).toBe(JSON.stringify(full))
  expect(levels(request).level).toEqual(full.level)
})

describe('items that share an id', () => {
  const agreeing = (id: string) => ({ ...survey(100, 90, 5), id })

  test.each([2, 255, 256, 257, 1000])('are set aside among %i', (number) => {
    const others = Array.from({ length: number - 1 }, (_, index) => ({
      ...agreeing(`id-${index}`),
      date: '2020-01-01',
    }))
    expect(levels(question([...others, agreeing('id-0')])).level.demonstrated).toBe(null)
    expect(levels(question([...others, agreeing('another')])).level.demonstrated).toBe('low')
  })

  test.each(['', 'a', 'ab', 'a long id of which only a few letters differ: 1'])(
    'are found whatever they are: "%s"',
    (id) => {
      expect(levels(question([agreeing(id), agreeing(id)])).level.demonstrated).toBe(null)
      expect(levels(question([agreeing(id), agreeing(`${id}.`)])).level.demonstrated).toBe('low')
    },
  )
})

test('two items without an id are set aside', () => {
  const { id: _, ...nameless } = survey(100, 90, 5)
  const evidence = [nameless, nameless] as unknown as EvidenceItem[]
  expect(levels(question(evidence)).level.demonstrated).toBe(null)
})

test('a getter of the caller’s may judge another school while ids are read', () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ ...survey(100, 90, 5), id: `other-${index}` }))
  const asking = {
    ...survey(100, 90, 5),
    get id() {
      levels(question(many))
      return 'same'
    },
  }
  expect(levels(question([{ ...survey(100, 90, 5), id: 'same' }, asking])).level.demonstrated).toBe(null)
})

test('a getter of the caller’s may judge another school', () => {
  let inner: string | null = null
  const item = survey(100, 90, 5) as SurveyItem
  const asking = {
    ...item,
    get date() {
      inner = levels(question([survey(100, 10, 5)])).level.demonstrated
      return item.date
    },
  }
  expect(levels(question([asking])).level.demonstrated).toBe('low')
  expect(inner).toBe(null)
})

test('evidence that cannot be read harms no later school', () => {
  const broken = [survey(100, 90, 5), null as unknown as EvidenceItem]
  expect(() => levels(question(broken))).toThrow(TypeError)
  expect(levels(question([])).level).toEqual({ demonstrated: null, possible: 'low' })
  expect(levels(question([observed('met', 1)])).level.demonstrated).toBe('low')
})
