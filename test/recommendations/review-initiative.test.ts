import { describe, expect, test } from 'vitest'
import { characteristicQuestions, fiso, initiativeQualities } from '../../data'
import { idsOf, qualities, type Strategy } from '../../src/framework'
import { type Initiative, reviewInitiative } from '../../src/recommendations'
import { strategy, tiny } from '../support/tiny'

const yesToAll = (asked: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.keys(asked).map((id) => [id, true]))
const complete = {
  title: 'All of it',
  qualities: Object.fromEntries(
    idsOf(initiativeQualities).map((id) => [id, yesToAll(initiativeQualities[id].questions)]),
  ),
  characteristics: Object.fromEntries(
    idsOf(characteristicQuestions).map((id) => [id, yesToAll(characteristicQuestions[id])]),
  ),
} as Initiative
const strategyOf = (id: string) => (fiso.strategies as Readonly<Record<string, Strategy>>)[id]

describe('an initiative is reviewed', () => {
  test('against the five qualities and the eight characteristics', () => {
    const review = reviewInitiative({ title: 'Nothing said' })
    expect(Object.keys(review.qualities)).toEqual([...qualities])
    expect(Object.keys(review.characteristics)).toHaveLength(8)
    expect(new Set([...Object.values(review.qualities), ...Object.values(review.characteristics)])).toEqual(
      new Set(['unknown']),
    )
    expect(review.missing).toHaveLength(13)
  })

  test('as having what every question is answered with yes for', () => {
    const review = reviewInitiative(complete)
    expect(Object.values(review.qualities)).toEqual(Array.from({ length: 5 }, () => 'met'))
    expect(Object.values(review.characteristics)).toEqual(Array.from({ length: 8 }, () => 'met'))
    expect(review.missing).toEqual([])
    expect(review.title).toBe('All of it')
  })

  test.each(['no', 'nothing'])('as missing what one question is answered with %s for', (answer) => {
    for (const kind of ['qualities', 'characteristics'] as const) {
      for (const [id, answers] of Object.entries(complete[kind] ?? {})) {
        for (const question of Object.keys(answers as object)) {
          const changed = answer === 'no' ? { ...answers, [question]: false } : { ...answers, [question]: undefined }
          const review = reviewInitiative({ ...complete, [kind]: { ...complete[kind], [id]: changed } } as Initiative)
          const verdict = answer === 'no' ? 'notMet' : 'unknown'
          expect(review.missing.map((missing) => [missing.criterion, missing.verdict])).toEqual([[id, verdict]])
          expect(review.missing[0]?.questions).toHaveLength(1)
        }
      }
    }
  })

  test('with what it does not have before what it does not say', () => {
    const { missing } = reviewInitiative({ title: 'Lectures', qualities: { interactive: { practice: false } } })
    expect(missing[0]).toMatchObject({ criterion: 'interactive', verdict: 'notMet' })
    expect(missing[0]?.questions).toEqual(Object.values(initiativeQualities.interactive.questions))
    expect(missing.slice(1).every(({ verdict }) => verdict === 'unknown')).toBe(true)
  })

  test('in its own words, with the statement behind each criterion', () => {
    const { missing } = reviewInitiative({ title: 'x' })
    const resources = missing.find(({ criterion }) => criterion === 'resources')
    expect(resources?.statement).toBe(fiso.indicators['characteristics/effective/resources'].statement)
  })

  test('and not against a question that is not asked', () => {
    const slip = { title: 'x', qualities: { interactive: { practise: true } } } as unknown as Initiative
    expect(() => reviewInitiative(slip)).toThrow('"practise" is not asked of interactive; it should be one of try-out')
    const other = { title: 'x', characteristics: { toString: {} } } as unknown as Initiative
    expect(() => reviewInitiative(other)).toThrow('"toString" is not asked of characteristics')
    const swapped = { title: 'x', qualities: { resources: { adequate: true } } } as unknown as Initiative
    expect(() => reviewInitiative(swapped)).toThrow('"resources" is not asked of qualities')
  })
})

test('a plan from outside that is misspelt is refused, not passed over', () => {
  const review = (plan: object) => () => reviewInitiative({ title: 'x', ...plan } as Initiative)
  expect(review({ quality: {} })).toThrow('"quality" is not asked of an initiative')
  expect(review({ qualities: { relational: { trust: 'yes' } } })).toThrow(
    'the answer to "trust" of relational should be true or false',
  )
  expect(review({ qualities: { relational: { trust: null } } })).toThrow(RangeError)
})

describe('the strategies that would supply what is missing', () => {
  test('have the quality, or advance the characteristic', () => {
    for (const { criterion, strategies } of reviewInitiative({ title: 'x' }).missing) {
      expect(strategies.length, criterion).toBeGreaterThan(0)
      for (const id of strategies) {
        const strategy = strategyOf(id)
        const supplies =
          strategy?.qualities[criterion as 'relational'] !== undefined ||
          strategy?.advances.includes(`characteristics/effective/${criterion}`)
        expect(supplies, `${criterion} by ${id}`).toBe(true)
      }
    }
  })

  test('come with those first that supply most of what is missing', () => {
    const { missing } = reviewInitiative({ title: 'x' })
    const supplied = (id: string) => missing.filter(({ strategies }) => (strategies as string[]).includes(id)).length
    for (const { strategies } of missing) {
      const counts = strategies.map(supplied)
      expect(counts).toEqual([...counts].sort((a, b) => b - a))
    }
  })

  describe('of a framework of one’s own', () => {
    const framework = tiny(
      {},
      {
        strategies: {
          c: strategy([], { qualities: { relational: 'Why', interactive: 'Why' } }),
          b: strategy(['characteristics/effective/resources'], { qualities: { relational: 'Why' } }),
          a: strategy([], { qualities: { relational: 'Why' } }),
        },
      },
    )
    const suppliers = (initiative: Omit<Initiative, 'title'>) =>
      Object.fromEntries(
        reviewInitiative({ title: 'x', ...initiative }, { framework }).missing.map((it) => [
          it.criterion,
          it.strategies,
        ]),
      )

    test('are its own, those that supply as much in the order of their ids', () => {
      expect(suppliers({})).toMatchObject({
        relational: ['b', 'c', 'a'],
        interactive: ['c'],
        resources: ['b'],
        developmental: [],
      })
    })

    test('are not put first by what the initiative has already', () => {
      const resources = { appropriate: true, adequate: true }
      expect(suppliers({ characteristics: { resources } }).relational).toEqual(['c', 'a', 'b'])
    })
  })

  test('are those of another place only where that place is named', () => {
    const named = (options?: { readonly jurisdiction: string }) =>
      new Set(reviewInitiative({ title: 'x' }, options).missing.flatMap(({ strategies }) => strategies))
    const isBound = (id: string) => strategyOf(id)?.jurisdiction !== null
    expect([...named()].filter(isBound)).toEqual([])
    expect([...named({ jurisdiction: 'United States' })].filter(isBound)).not.toEqual([])
    expect([...named({ jurisdiction: 'Victoria, Australia' })].filter(isBound)).toEqual([])
  })
})
