import { execFileSync } from 'node:child_process'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assess'
import type { EvidenceItem } from '../../../src/evidence'
import {
  type Condition,
  type EffortSize,
  effortSizes,
  type Framework,
  type Policy,
  type Strategy,
} from '../../../src/framework'
import { type ActionPlan, equalTerms, type PlanOptions, planActions, portfolio, type Term } from '../../../src/plan'
import { hasOccurred, holds, timeout } from '../../support/properties'
import { asOf, daysAgo, measure, observed, policy, strategy, survey, tiny } from '../../support/tiny'

const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const effort = (size: EffortSize) => ({ effort: { size, reason: 'It takes that.' } })
const start = '2027-01-28'
const schoolTerms: readonly Term[] = [
  { name: 'Autumn', from: '2027-01-28', to: '2027-03-25' },
  { name: 'Winter', from: '2027-04-12', to: '2027-06-25' },
  { name: 'Spring', from: '2027-07-12', to: '2027-09-17' },
  { name: 'Summer', from: '2027-10-04', to: '2027-12-17' },
]

/** The plan of a school in which each statement is observed to be met or not. */
function planOf(
  judgements: Readonly<Record<string, 'met' | 'notMet' | 'unknown'>>,
  strategies: Readonly<Record<string, Strategy>>,
  options: Partial<PlanOptions> = {},
  ofPortfolio: { readonly jurisdiction?: string } = {},
): ActionPlan {
  const framework = tiny(Object.fromEntries(Object.keys(judgements).map((id) => [id, exists])), { strategies })
  const evidence = Object.entries(judgements).flatMap(([indicator, judgement]) =>
    judgement === 'unknown' ? [] : [observed(judgement, 1, { id: indicator, indicator })],
  )
  const assessment = assess({ subject: null, evidence, asOf, framework, policy: yearly })
  return planActions(portfolio(assessment, { framework, ...ofPortfolio }), {
    start,
    terms: schoolTerms,
    ...options,
    framework,
  })
}

/** The tiny policy with evidence that counts for almost two years. */
const validity = 700
const yearly: Policy = {
  ...policy,
  validityDays: {
    survey: validity,
    coverage: validity,
    activity: validity,
    document: validity,
    observation: validity,
    measures: {},
  },
}

const placed = ({ strategies }: ActionPlan) => strategies.map((each) => [each.strategy, each.from, each.to])
const [a, b, c] = ['one/low/a', 'one/low/b', 'one/low/c'] as const

describe('a strategy', () => {
  test('takes one or two of four terms by its effort, and begins with the first', () => {
    const strategies = {
      small: strategy([a]),
      medium: strategy([b], effort('medium')),
      large: strategy([c], effort('large')),
    }
    expect(placed(planOf({ [a]: 'notMet', [b]: 'notMet', [c]: 'notMet' }, strategies))).toEqual([
      ['large', '2027-01-28', '2027-06-25'],
      ['medium', '2027-01-28', '2027-06-25'],
      ['small', '2027-01-28', '2027-03-25'],
    ])
  })

  test.each(effortSizes)('of %s effort can follow within the year on one of large effort that it needs', (size) => {
    const strategies = { first: strategy([b], effort('large')), next: strategy([a], { needs: [b], ...effort(size) }) }
    const plan = planOf({ [a]: 'notMet', [b]: 'notMet' }, strategies)
    expect(plan.unplaced).toEqual([])
    expect(placed(plan)).toEqual([
      ['first', '2027-01-28', '2027-06-25'],
      ['next', '2027-07-12', size === 'small' ? '2027-09-17' : '2027-12-17'],
    ])
  })

  test('comes in a later term than what it needs first', () => {
    const strategies = { first: strategy([b], effort('medium')), next: strategy([a], { needs: [b] }) }
    expect(placed(planOf({ [a]: 'notMet', [b]: 'notMet' }, strategies))).toEqual([
      ['first', '2027-01-28', '2027-06-25'],
      ['next', '2027-07-12', '2027-09-17'],
    ])
  })

  test('waits only for the first to end of several that bring about the same', () => {
    const strategies = {
      slow: strategy([b, c], effort('large')),
      swift: strategy([b, 'one/low/d']),
      next: strategy([a], { needs: [b] }),
    }
    const judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'notMet', 'one/low/d': 'notMet' } as const
    expect(placed(planOf(judgements, strategies))).toContainEqual(['next', '2027-04-12', '2027-06-25'])
  })

  test('waits a term for what is unknown, which is found out in the first', () => {
    const plan = planOf({ [a]: 'notMet', [b]: 'unknown' }, { next: strategy([a], { needs: [b] }) })
    expect(placed(plan)).toEqual([['next', '2027-04-12', '2027-06-25']])
    expect(plan.strategies[0]?.needs).toEqual([{ indicator: b, verdict: 'unknown', by: [] }])
    expect(plan.gatherings.map(({ measure, purposes, due }) => [measure, purposes, due])).toContainEqual([
      'document',
      ['findOut'],
      '2027-03-25',
    ])
  })

  test('waits where no more are to be under way in one term', () => {
    const judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'notMet' } as const
    const strategies = { 'a-1': strategy([a], effort('medium')), 'b-2': strategy([b]), 'c-3': strategy([c]) }
    expect(placed(planOf(judgements, strategies, { perTerm: 1 }))).toEqual([
      ['a-1', '2027-01-28', '2027-06-25'],
      ['b-2', '2027-07-12', '2027-09-17'],
      ['c-3', '2027-10-04', '2027-12-17'],
    ])
  })

  test('for which no term is left is said, and so is what needs it', () => {
    const judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'notMet', 'one/low/d': 'notMet' } as const
    const chain = {
      first: strategy([b], effort('large')),
      next: strategy([a], { needs: [b], ...effort('medium') }),
      third: strategy([c], { needs: [a] }),
      last: strategy(['one/low/d'], { needs: [c] }),
    }
    const plan = planOf(judgements, chain)
    expect(placed(plan)).toEqual([
      ['first', '2027-01-28', '2027-06-25'],
      ['next', '2027-07-12', '2027-12-17'],
    ])
    expect(plan.unplaced).toEqual(['third', 'last'])
    const oneTerm = planOf(judgements, chain, { terms: [{ name: 'All', from: start, to: '2027-12-17' }] })
    expect([placed(oneTerm).length, oneTerm.unplaced]).toEqual([1, ['next', 'third', 'last']])
  })

  test('has its actions in their order, within its terms, and none of the holidays counts as a day of theirs', () => {
    const firstActions = ['One.', 'Two.', 'Three.', 'Four.']
    const plan = planOf({ [a]: 'notMet' }, { it: strategy([a], { firstActions, ...effort('medium') }) })
    // 57 days and then 75: 33 for each.
    expect(plan.strategies[0]?.actions).toEqual([
      { id: 'it/1', text: 'One.', from: '2027-01-28', due: '2027-03-01' },
      { id: 'it/2', text: 'Two.', from: '2027-03-02', due: '2027-04-20' },
      { id: 'it/3', text: 'Three.', from: '2027-04-21', due: '2027-05-23' },
      { id: 'it/4', text: 'Four.', from: '2027-05-24', due: '2027-06-25' },
    ])
    expect(plan.strategies[0]?.milestones).toEqual([
      { term: 'Autumn', date: '2027-03-25', actionsDone: 1, actions: 4 },
      { term: 'Winter', date: '2027-06-25', actionsDone: 4, actions: 4 },
    ])
  })

  test('has several actions on one day where its term has fewer days', () => {
    const firstActions = ['One.', 'Two.', 'Three.', 'Four.', 'Five.']
    const terms = [{ name: 'Short', from: start, to: '2027-01-29' }]
    const [it] = planOf({ [a]: 'notMet' }, { it: strategy([a], { firstActions }) }, { terms }).strategies
    expect(it?.actions.map(({ from, due }) => [from, due])).toEqual([
      ['2027-01-28', '2027-01-28'],
      ['2027-01-28', '2027-01-28'],
      ['2027-01-28', '2027-01-28'],
      ['2027-01-29', '2027-01-29'],
      ['2027-01-29', '2027-01-29'],
    ])
    expect(it?.milestones).toEqual([{ term: 'Short', date: '2027-01-29', actionsDone: 5, actions: 5 }])
  })

  test('is answered for by the role of those who carry it out, or the one that the caller says', () => {
    const strategies = {
      'for-a': strategy([a]),
      'for-b': strategy([b], { audience: 'teachers' }),
      'for-c': strategy([c], { audience: 'actionTeam' }),
      'for-d': strategy(['one/low/d'], { audience: 'system' }),
    }
    const judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'notMet', 'one/low/d': 'notMet' } as const
    const responsible = (roles?: PlanOptions['roles']) =>
      planOf(judgements, strategies, roles === undefined ? {} : { roles }).strategies.map((each) => each.responsible)
    const usual = ['The school’s leaders', 'The teachers', 'The action team', 'The district, region or network']
    expect(responsible()).toEqual(usual)
    expect(responsible({ leaders: 'The deputy principal', system: 'The region' })).toEqual([
      'The deputy principal',
      ...usual.slice(1, 3),
      'The region',
    ])
  })
})

/* Whatever the portfolio and the calendar. */

interface Case {
  readonly strategies: Readonly<Record<string, Strategy>>
  readonly terms: readonly Term[]
  readonly perTerm: number | undefined
}

const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** One to twelve terms in a row, a week to a month each, with or without holidays between them and before them. */
const calendars: fc.Arbitrary<readonly Term[]> = fc
  .array(fc.record({ gap: fc.constantFrom(0, 0, 1, 14), days: fc.integer({ min: 1, max: 25 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => {
    let day = start
    return parts.map(({ gap, days }, index) => {
      const from = addDays(day, gap)
      day = addDays(from, days)
      return { name: `Part ${index}`, from, to: addDays(day, -1) }
    })
  })

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const statement = (letter: string) => `one/low/${letter}`

/** A strategy for each statement, each needing some of those before it in the alphabet. */
const plans: fc.Arbitrary<Case> = fc.record({
  strategies: fc
    .tuple(
      ...letters.map((letter, index) =>
        fc.record({
          needs: fc.subarray(letters.slice(0, index).map(statement), { maxLength: Math.min(2, index) }),
          size: fc.constantFrom<EffortSize>('small', 'small', ...effortSizes),
          also: fc.option(fc.constantFrom(...letters), { nil: letter, freq: 2 }),
          actions: fc.integer({ min: 1, max: 5 }),
        }),
      ),
    )
    .map((all) =>
      Object.fromEntries(
        all.map(({ needs, size, also, actions }, index) => [
          `for-${letters[index]}`,
          strategy([...new Set([statement(letters[index] ?? ''), statement(also)])], {
            needs,
            firstActions: Array.from({ length: actions }, (_, action) => `Action ${action}.`),
            ...effort(size),
          }),
        ]),
      ),
    ),
  terms: calendars,
  perTerm: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
})

test('every plan holds to what it says of terms, actions and milestones', { timeout }, () => {
  const seen = { unplaced: 0, waits: 0, full: 0, acrossHolidays: 0 }
  const quarters = { small: 1, medium: 2, large: 2 }
  const property = fc.property(plans, ({ strategies, terms, perTerm }) => {
    const judgements = Object.fromEntries(letters.map((letter) => [statement(letter), 'notMet' as const]))
    const framework = tiny(Object.fromEntries(Object.keys(judgements).map((id) => [id, exists])), { strategies })
    const evidence = Object.keys(judgements).map((indicator) => observed('notMet', 1, { id: indicator, indicator }))
    const made = portfolio(assess({ subject: null, evidence, asOf, framework, policy: yearly }), { framework })
    const plan = planActions(made, { start, terms, framework, ...(perTerm === undefined ? {} : { perTerm }) })

    // None is lost, and none is there twice.
    const all = [...plan.strategies.map((each) => each.strategy), ...plan.unplaced]
    expect([...all].sort()).toEqual(made.strategies.map((each) => each.strategy).sort())
    expect(plan.strategies.map(({ from }) => from)).toEqual([...plan.strategies.map(({ from }) => from)].sort())

    // In the portfolio's order, each has the first terms in which it can be.
    const underWay = terms.map(() => 0)
    const ends = new Map<string, number>()
    for (const { strategy: id, effort: size, needs } of made.strategies) {
      const length = Math.ceil((quarters[size] * terms.length) / 4)
      const isReady = (first: number) => needs.every(({ by }) => by.some((other) => (ends.get(other) ?? 99) < first))
      const hasRoom = (first: number) => underWay.slice(first, first + length).every((count) => count < (perTerm ?? 99))
      const firsts = terms.map((_, index) => index).filter((first) => first + length <= terms.length)
      const first = firsts.find((at) => isReady(at) && hasRoom(at))
      const it = plan.strategies.find((each) => each.strategy === id)
      expect([id, it?.from, it?.to]).toEqual([
        id,
        first === undefined ? undefined : terms[first]?.from,
        first === undefined ? undefined : terms[first + length - 1]?.to,
      ])
      if (first === undefined || it === undefined) {
        seen.unplaced += 1
        continue
      }
      if (first > 0 && isReady(0)) seen.full += 1
      if (!isReady(0)) seen.waits += 1
      ends.set(id, first + length - 1)
      for (let at = first; at < first + length; at += 1) underWay[at] = (underWay[at] ?? 0) + 1

      const own = terms.slice(first, first + length)
      const days = own.flatMap(({ from, to }) => {
        const count = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
        return Array.from({ length: count }, (_, day) => addDays(from, day))
      })
      const texts = strategies[id]?.firstActions ?? []
      expect(it.actions.map(({ text }) => text)).toEqual(texts)
      expect(it.actions.map((action) => action.id)).toEqual(texts.map((_, index) => `${id}/${index + 1}`))
      expect([it.actions[0]?.from, it.actions.at(-1)?.due]).toEqual([days[0], days.at(-1)])
      for (const [index, { from, due }] of it.actions.entries()) {
        expect([days.includes(from), days.includes(due), from <= due]).toEqual([true, true, true])
        const next = it.actions[index + 1]
        if (next !== undefined && days.length >= texts.length) {
          expect(days.indexOf(next.from)).toBe(days.indexOf(due) + 1)
          if (next.from !== addDays(due, 1)) seen.acrossHolidays += 1
        }
      }
      const lengths = it.actions.map(({ from, due }) => days.indexOf(due) - days.indexOf(from))
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
      expect(it.milestones).toEqual(
        own.map(({ name, to }) => ({
          term: name,
          date: to,
          actionsDone: it.actions.filter(({ due }) => due <= to).length,
          actions: texts.length,
        })),
      )
      expect(it.milestones.at(-1)?.actionsDone).toBe(texts.length)
    }
    expect(Math.max(...underWay)).toBeLessThanOrEqual(perTerm ?? letters.length)

    // What they achieved is looked at by the end of each, from the day on which the last action of all that end then begins.
    const achieved = [...new Set(plan.strategies.map(({ to }) => to))].sort().map((due) => {
      const last = plan.strategies.filter(({ to }) => to === due).map(({ actions }) => actions.at(-1)?.from ?? '')
      return ['achieved', [...last].sort().at(-1), due]
    })
    expect(plan.gatherings.map(({ purposes, from, due }) => [purposes.join(), from, due])).toEqual(achieved)
  })
  holds(property, { runs: 300 })
  for (const times of Object.values(seen)) hasOccurred(times, 10)
})

describe('the year', () => {
  const datesFrom = (day: string) => {
    const plan = planOf({ [a]: 'notMet' }, { it: strategy([a]) }, { start: day, terms: equalTerms(day, 4) })
    return [plan.end, ...plan.reviews.map(({ date }) => date), plan.terms[0]?.from, plan.terms.at(-1)?.to]
  }

  test.each([
    ['2027-01-28', '2028-01-27', '2027-07-27'],
    // The day before the last of a month where there is no such day.
    ['2026-08-31', '2027-08-30', '2027-02-27'],
    ['2027-08-31', '2028-08-30', '2028-02-28'],
    ['2027-01-31', '2028-01-30', '2027-07-30'],
    ['2027-12-31', '2028-12-30', '2028-06-29'],
    ['2028-02-29', '2029-02-27', '2028-08-28'],
    ['2027-03-01', '2028-02-29', '2027-08-31'],
    ['2027-09-01', '2028-08-31', '2028-02-29'],
    ['2027-01-01', '2027-12-31', '2027-06-30'],
  ])('from %s ends on %s and is reviewed on the last day of the sixth month, %s, and on its own', (day, end, six) => {
    expect(datesFrom(day)).toEqual([end, six, end, day, end])
  })

  test('in so many equal terms has no gap, no overlap and no day more in one than in another', () => {
    for (const day of ['2027-01-28', '2028-02-29', '2027-12-31']) {
      for (let count = 1; count <= 12; count += 1) {
        const terms = equalTerms(day, count)
        expect(terms.map(({ name }) => name)).toEqual(terms.map((_, index) => `Term ${index + 1}`))
        expect(terms).toHaveLength(count)
        expect(terms[0]?.from).toBe(day)
        const lengths = terms.map(({ from, to }) => (Date.parse(to) - Date.parse(from)) / 86_400_000)
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
        for (const [index, { from }] of terms.slice(1).entries()) {
          expect(from).toBe(addDays(terms[index]?.to ?? '', 1))
        }
        const { end } = planOf({ [a]: 'notMet' }, { it: strategy([a]) }, { start: day, terms })
        expect(terms.at(-1)?.to).toBe(end)
      }
    }
  })

  test('cuts terms that reach over its start or its end, and leaves out those outside', () => {
    const terms = [
      { name: 'Long ago', from: '2026-07-01', to: '2026-12-18' },
      { name: 'Begun', from: '2027-01-04', to: '2027-03-25' },
      { name: 'Whole', from: '2027-04-12', to: '2027-06-25' },
      { name: 'Unfinished', from: '2028-01-10', to: '2028-03-25' },
      { name: 'Too late', from: '2028-04-10', to: '2028-06-25' },
    ]
    const strategies = { it: strategy([b], effort('large')), next: strategy([a], { needs: [b] }) }
    const plan = planOf({ [a]: 'notMet', [b]: 'notMet' }, strategies, { terms })
    expect(plan.terms).toEqual([
      { name: 'Begun', from: '2027-01-28', to: '2027-03-25' },
      { name: 'Whole', from: '2027-04-12', to: '2027-06-25' },
      { name: 'Unfinished', from: '2028-01-10', to: '2028-01-27' },
    ])
    expect(placed(plan)).toEqual([
      ['it', '2027-01-28', '2027-06-25'],
      ['next', '2028-01-10', '2028-01-27'],
    ])
  })

  const term = (name: string, from: string, to: string): Term => ({ name, from, to })
  test.each<[string, readonly Term[], string]>([
    ['no terms', [], 'terms should hold some day from 2027-01-28 to 2028-01-27'],
    [
      'none in the year',
      [term('A', '2026-01-28', '2027-01-27'), term('B', '2028-01-28', '2028-02-01')],
      'terms should hold some day from 2027-01-28 to 2028-01-27',
    ],
    ['a day that is none', [term('A', '2027-02-30', '2027-03-01')], 'terms[0].from should be a day'],
    ['an end that is no day', [term('A', '2027-02-01', '1 March')], 'terms[0].to should be a day'],
    [
      'an end before its beginning',
      [term('A', start, '2027-02-01'), term('B', '2027-03-01', '2027-02-28')],
      'terms[1] should end on or after 2027-03-01, not on 2027-02-28',
    ],
    [
      'two that share a day',
      [term('A', start, '2027-03-01'), term('B', '2027-03-01', '2027-04-01')],
      'terms[1] should begin after 2027-03-01, when the one before it ends, not on 2027-03-01',
    ],
    [
      'terms out of order',
      [term('B', '2027-03-01', '2027-04-01'), term('A', start, '2027-02-01')],
      'terms[1] should begin after 2027-04-01',
    ],
    [
      'a name that is used twice',
      [term('A', start, '2027-02-01'), term('A', '2027-03-01', '2027-04-01')],
      'terms[1].name should be a name that no other term has, not "A"',
    ],
    ['a name that is blank', [term(' ', start, '2027-02-01')], 'terms[0].name should be a name'],
  ])('is refused with %s', (_, terms, message) => {
    const plan = () => planOf({ [a]: 'notMet' }, { it: strategy([a]) }, { terms })
    expect(plan).toThrow(RangeError)
    expect(plan).toThrow(message)
  })

  test('is refused with a start that is no day, and so are equal terms', () => {
    for (const day of ['2027-02-29', '28/01/2027', '', '2027-1-28']) {
      const plan = () => planOf({ [a]: 'notMet' }, { it: strategy([a]) }, { start: day })
      const message = `start should be a day written YYYY-MM-DD, such as 2027-01-28, not "${day}"`
      expect(plan).toThrow(RangeError)
      expect(plan).toThrow(message)
      expect(() => equalTerms(day, 4)).toThrow(message)
    }
    for (const count of [0, 13, 1.5, Number.NaN, -1]) {
      expect(() => equalTerms(start, count)).toThrow(RangeError)
      expect(() => equalTerms(start, count)).toThrow(`there should be from 1 to 12 terms, not ${count}`)
    }
  })

  test('is refused with a start before the judgement that it answers, and may begin on that day', () => {
    const from = (day: string) =>
      planOf({ [a]: 'notMet' }, { it: strategy([a]) }, { start: day, terms: equalTerms(day, 4) })
    expect(from(asOf)).toMatchObject({ asOf, start: asOf })
    for (const day of [daysAgo(1), daysAgo(200), '2011-12-30']) {
      expect(() => from(day)).toThrow(RangeError)
      expect(() => from(day)).toThrow(`start should not be before ${asOf}, the day of the judgement, as ${day} is`)
    }
  })

  test('is refused with a number of strategies that is none', () => {
    for (const perTerm of [0, -1, 1.5, Number.NaN, '2']) {
      const plan = () => planOf({ [a]: 'notMet' }, { it: strategy([a]) }, { perTerm: perTerm as number })
      expect(plan).toThrow(RangeError)
      expect(plan).toThrow(`perTerm should be a whole number of strategies from 1, not ${perTerm}`)
    }
  })
})

/* A report with the value that would meet the condition meets it; with one less it does not. */

/** The one statement's first measure of success, of a portfolio made from the reports. */
function successOf(
  condition: Condition,
  evidence: readonly EvidenceItem[],
  rules: Policy,
  more: Partial<Framework> = {},
) {
  const framework = tiny({ [a]: condition }, { strategies: { it: strategy([a]) }, ...more })
  const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
  const made = portfolio(assessment, { framework })
  const verdictWith = (items: readonly EvidenceItem[]) =>
    assess({ subject: null, evidence: items, asOf, framework, policy: rules }).components.one?.indicators[a]?.verdict
  return { success: made.strategies[0]?.success ?? [], verdictWith, made }
}

const shares = fc.record({
  responded: fc.integer({ min: 5, max: 200 }),
  percent: fc.nat(100),
  quantifier: fc.constantFrom('majority' as const, 'most' as const, 'almostAll' as const),
  proportions: fc.constantFrom('point' as const, 'confident' as const),
  nonResponse: fc.constantFrom('ignored' as const, 'ignored' as const, 'survived' as const),
  asked: fc.option(fc.nat(50), { nil: undefined }),
  kind: fc.constantFrom('survey' as const, 'coverage' as const),
})

describe('what will show that it worked', () => {
  test('of a share, today’s value and the count that meets the condition exactly', { timeout }, () => {
    const seen = { survey: 0, coverage: 0, survived: 0, confident: 0, notShown: 0, impossible: 0 }
    const property = fc.property(
      shares,
      ({ responded, percent, quantifier, proportions, nonResponse, asked, kind }) => {
        const agreed = Math.floor((responded * percent) / 100)
        const around = asked === undefined ? {} : { asked: responded + asked, population: responded + asked }
        const report = (count: number): EvidenceItem =>
          kind === 'survey'
            ? survey(responded, count, 1, around)
            : { id: 'coverage', measure: 'coverage', date: daysAgo(1), eligible: responded, reached: count }
        const rules = { ...yearly, proportions, nonResponse, minimumResponses: 5 }
        const condition: Condition = { kind: 'share', measure: kind, quantifier, everyGroup: false }
        const { success, verdictWith } = successOf(condition, [report(agreed)], rules)
        // Nothing is to be shown of what is met or unknown.
        expect(success.length).toBe(verdictWith([report(agreed)]) === 'notMet' ? 1 : 0)
        const [one] = success
        if (one?.value.kind !== 'share') return
        const { today, meets } = one.value
        if (agreed < 3 || responded - agreed < 3) {
          expect([today, meets.count]).toEqual([null, null])
          expect(one.lacks).toEqual([{ kind: 'agreeing', group: null, more: null, of: null }])
          seen.notShown += 1
          return
        }
        expect(today).toEqual({ count: agreed, of: responded })
        expect(meets).toMatchObject(rules.quantifiers[quantifier])
        if (meets.count === null) {
          expect(verdictWith([report(responded)])).not.toBe('met')
          seen.impossible += 1
          return
        }
        expect(verdictWith([report(meets.count)])).toBe('met')
        expect(verdictWith([report(meets.count - 1)])).not.toBe('met')
        seen[kind] += 1
        if (kind === 'survey' && nonResponse === 'survived' && asked !== undefined) seen.survived += 1
        if (kind === 'survey' && proportions === 'confident') seen.confident += 1
      },
    )
    holds(property, { runs: 300 })
    for (const times of Object.values(seen)) hasOccurred(times, 5)
  })

  const everyGroup: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: true }
  const withGroup = (agreed: number, inGroup: number) =>
    survey(200, agreed, 1, { groups: [{ group: 'x', responded: 40, agreed: inGroup }] })

  test('of a share that only a group falls short of, what the group lacks, and no count of the whole', () => {
    const { success, verdictWith } = successOf(everyGroup, [withGroup(170, 20)], yearly)
    expect(success[0]).toMatchObject({
      value: { kind: 'share', today: { count: 170, of: 200 }, meets: { percent: 75, over: false, count: null } },
      lacks: [{ kind: 'agreeing', group: { group: 'x', family: null }, more: 10, of: 40 }],
    })
    expect(verdictWith([withGroup(170, 30)])).toBe('met')
    expect(verdictWith([withGroup(170, 29)])).toBe('notMet')
  })

  test('of a share that the whole and a group fall short of, no count of the whole that would not do alone', () => {
    const { success, verdictWith } = successOf(everyGroup, [withGroup(120, 20)], yearly)
    expect(success[0]?.lacks).toEqual([
      { kind: 'agreeing', group: null, more: 30, of: 200 },
      { kind: 'agreeing', group: { group: 'x', family: null }, more: 10, of: 40 },
    ])
    expect(verdictWith([withGroup(150, 20)])).toBe('notMet')
    expect(verdictWith([withGroup(150, 30)])).toBe('met')
    expect(success[0]?.value).toMatchObject({ meets: { count: null } })
  })

  test('of a share that says nothing of the groups asked for, no count that would not do alone', () => {
    const { success, verdictWith } = successOf(everyGroup, [survey(200, 120, 1)], yearly)
    expect(success[0]?.lacks).toContainEqual({ kind: 'groups' })
    expect(verdictWith([survey(200, 150, 1)])).not.toBe('met')
    expect(success[0]?.value).toMatchObject({ meets: { count: null } })
  })

  test('of a group that may not be shown, nothing', () => {
    const groups = [
      { group: 'secretGroup', family: 'f', responded: 41, agreed: 1 },
      { group: 'otherGroup', family: 'f', responded: 159, agreed: 117 },
    ]
    for (const rules of [yearly, { ...yearly, levelCap: 'lowestGroup' as const }]) {
      const { made } = successOf(everyGroup, [survey(200, 118, 1, { groups })], rules)
      const plan = planActions(made, {
        start,
        terms: schoolTerms,
        framework: tiny({ [a]: everyGroup }, { strategies: { it: strategy([a]) } }),
      })
      expect(JSON.stringify(plan)).toMatch(/"count":118/)
      expect(JSON.stringify(plan)).not.toMatch(/\b(41|159|117)\b/)
    }
  })

  test('of a count, how many there are today and how many are asked for', () => {
    const days = 60
    const tally = (times: number, channels: readonly string[] = []): EvidenceItem => {
      return { id: 't', measure: 'activity', from: daysAgo(90), to: daysAgo(1), times, channels } as EvidenceItem
    }
    const times: Condition = { kind: 'times', measure: 'activity', atLeast: 3, days: 90 }
    const counted = successOf(times, [tally(1)], yearly)
    expect(counted.success[0]?.value).toEqual({ kind: 'times', today: 1, meets: { atLeast: 3, days: 90 } })
    expect([counted.verdictWith([tally(3)]), counted.verdictWith([tally(2)])]).toEqual(['met', 'notMet'])

    const channels: Condition = { kind: 'channels', measure: 'activity', atLeast: 2, days }
    const used = successOf(channels, [tally(4, ['phone'])], yearly)
    expect(used.success[0]?.value).toEqual({ kind: 'channels', today: 1, meets: { atLeast: 2, days } })
    expect(used.verdictWith([tally(4, ['phone', 'email'])])).toBe('met')
    expect(used.verdictWith([tally(4, ['phone'])])).toBe('notMet')
    // Nothing was counted where there is no report, which is not the same as a count of none.
    const both: Condition = { kind: 'all', of: [times, exists] }
    const missing = { id: 'd', measure: 'document', date: daysAgo(1), exists: false } as const
    const without = successOf(both, [missing], yearly).success
    expect(without.map(({ value }) => value.today)).toEqual([null, 'notMet'])
    expect(successOf(both, [missing, tally(0)], yearly).success.map(({ value }) => value.today)).toEqual([0, 'notMet'])
  })

  const document = (fields: object): EvidenceItem => ({
    id: 'd',
    measure: 'document',
    date: daysAgo(1),
    exists: true,
    ...fields,
  })
  test.each<[string, Condition, object, object]>([
    ['that exists', exists, { exists: false }, { exists: true }],
    [
      'that families were consulted on',
      { kind: 'document', measure: 'document', field: 'consulted', party: 'families' },
      { consulted: ['staff'] },
      { consulted: ['families'] },
    ],
    [
      'that was reviewed',
      { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 30 },
      { reviewed: daysAgo(31) },
      { reviewed: daysAgo(30) },
    ],
    [
      'that reaches far enough',
      { kind: 'document', measure: 'document', field: 'availability', atLeast: 'published' },
      { availability: 'onRequest' },
      { availability: 'published' },
    ],
  ])('of a document %s, what is asked of it', (_, condition, today, enough) => {
    const { success, verdictWith } = successOf(condition, [document(today)], yearly)
    expect(success).toMatchObject([
      { foundIn: 'A drawer', value: { kind: 'document', today: 'notMet', meets: condition } },
    ])
    expect(verdictWith([document(enough)])).toBe('met')
  })

  test('of what was observed, that it be observed to be met', () => {
    const plan = planOf({ [a]: 'notMet' }, { it: strategy([a]) })
    expect(plan.strategies[0]?.success).toMatchObject([
      { indicator: a, value: { today: 'unknown', meets: { field: 'exists' } } },
    ])
    // Of two documents no one report is enough, and one observation is.
    const both: Condition = {
      kind: 'all',
      of: [exists, { kind: 'document', measure: 'document', field: 'consulted', party: 'staff' }],
    }
    expect(successOf(both, [observed('notMet', 1, { indicator: a })], yearly).success).toMatchObject([
      {
        measure: null,
        title: `The statement of ${a}.`,
        question: 'Observe whether it is so, with a date and a role.',
        foundIn: null,
        value: { kind: 'observation', today: 'notMet', meets: 'met' },
        lacks: [],
      },
    ])
  })

  test('of what another statement entails, that statement’s measure with its own value', () => {
    const framework = tiny(
      {
        [a]: {
          kind: 'any',
          of: [
            { kind: 'document', measure: 'document', field: 'exists' },
            { kind: 'sameAs', indicator: 'one/high/b', because: 'It says more.' },
          ],
        },
        'one/high/b': { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false },
      },
      { strategies: { it: strategy([a]) } },
    )
    const evidence = [survey(20, 10, 1), document({ exists: false })]
    const assessment = assess({ subject: null, evidence, asOf, framework, policy: yearly })
    const [it] = portfolio(assessment, { framework }).strategies
    expect(it?.success.map(({ indicator, measure }) => [indicator, measure])).toEqual([[a, 'document']])
  })
})

describe('the evidence to gather', () => {
  const share = (id: string): Condition => ({ kind: 'share', measure: id, quantifier: 'most', everyGroup: false })

  /** The gatherings of a plan for surveys reported so many days before the judgement, favourable or not. */
  function gatheringsWith(
    reports: Readonly<Record<string, { readonly days: number; readonly agreed: number } | null>>,
    options: Partial<PlanOptions> = {},
    rules: Policy = yearly,
  ) {
    const ids = Object.keys(reports)
    const framework = tiny(Object.fromEntries(ids.map((id) => [`one/low/${id}`, share(id)])), {
      measures: Object.fromEntries(ids.map((id) => [id, measure('survey', { title: id })])),
      strategies: { it: strategy(ids.map((id) => `one/low/${id}`)) },
    })
    const evidence = ids.flatMap((id): EvidenceItem[] => {
      const report = reports[id]
      if (report === null || report === undefined) return []
      return [{ id, measure: id, date: daysAgo(report.days), responded: 20, agreed: report.agreed }]
    })
    const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
    return planActions(portfolio(assessment, { framework }), { start, terms: schoolTerms, framework, ...options })
  }
  const lapsing = (day: string) => {
    // Reported so that it counts for the last time on that day.
    const days = validity - (Date.parse(day) - Date.parse(asOf)) / 86_400_000
    return { days, agreed: 20 }
  }
  const gathered = (plan: ActionPlan) =>
    plan.gatherings.map(({ measure, purposes, from, due, lapses }) => [measure, purposes.join(), from, due, lapses])

  test('of what is unknown is found out in the first term', () => {
    const plan = gatheringsWith({ x: null, y: { days: 1, agreed: 20 } })
    expect(gathered(plan)).toContainEqual(['x', 'findOut', '2027-01-28', '2027-03-25', null])
    expect(plan.gatherings.find(({ measure }) => measure === 'x')).toMatchObject({
      title: 'x',
      question: 'What does the survey say?',
      foundIn: 'A drawer',
      indicator: null,
      serves: ['one/low/x'],
    })
  })

  test.each([
    // Four actions in two terms: the last begins in the second; one action begins with the first.
    [['One.', 'Two.', 'Three.', 'Four.'], '2027-05-24'],
    [['One.', 'Two.'], '2027-04-21'],
    [['One.'], '2027-01-28'],
  ])(
    'of what a strategy of the actions %j has achieved is looked at from %s, when the last of them begins',
    (firstActions, from) => {
      const plan = planOf({ [a]: 'notMet' }, { it: strategy([a], { firstActions, ...effort('medium') }) })
      expect(gathered(plan)).toEqual([['document', 'achieved', from, '2027-06-25', null]])
      expect(plan.gatherings[0]?.foundIn).toBe('A drawer')
    },
  )

  test('that is to be observed says what to observe and how, and is found nowhere', () => {
    const observation = {
      measure: null,
      question: 'Observe whether it is so, with a date and a role.',
      foundIn: null,
    } as const
    const framework = tiny(
      {
        [a]: {
          kind: 'all',
          of: [exists, { kind: 'document', measure: 'document', field: 'consulted', party: 'staff' }],
        },
        [b]: exists,
      },
      { strategies: { it: strategy([a]) } },
    )
    const evidence = [observed('notMet', 1, { id: 'a', indicator: a }), observed('met', 300, { id: 'b', indicator: b })]
    const assessment = assess({ subject: null, evidence, asOf, framework, policy: yearly })
    const plan = planActions(portfolio(assessment, { framework }), { start, terms: schoolTerms, framework })
    expect(plan.gatherings).toEqual([
      {
        ...observation,
        indicator: a,
        title: `The statement of ${a}.`,
        purposes: ['achieved'],
        from: '2027-01-28',
        due: '2027-03-25',
        lapses: null,
        serves: [a],
      },
      {
        ...observation,
        indicator: b,
        title: `The statement of ${b}.`,
        purposes: ['renew'],
        from: '2027-04-12',
        due: '2027-06-25',
        lapses: addDays(asOf, validity - 300),
        serves: [b],
      },
    ])
  })

  test.each([
    // In the last term that ends before it lapses, or on the day.
    ['2027-11-01', '2027-07-12', '2027-09-17'],
    ['2027-09-17', '2027-07-12', '2027-09-17'],
    ['2027-09-16', '2027-04-12', '2027-06-25'],
    ['2027-04-01', '2027-01-28', '2027-03-25'],
    // Else while it counts.
    ['2027-03-24', '2027-01-28', '2027-03-24'],
    ['2027-01-28', '2027-01-28', '2027-01-28'],
    // Else as soon as can be.
    ['2027-01-27', '2027-01-28', '2027-03-25'],
  ])('that lapses after %s is renewed from %s to %s', (lapses, from, due) => {
    expect(gathered(gatheringsWith({ x: lapsing(lapses) }))).toEqual([['x', 'renew', from, due, lapses]])
  })

  test('that counts beyond the plan’s year is left alone', () => {
    expect(gathered(gatheringsWith({ x: lapsing('2028-01-28') }))).toEqual([])
  })

  test.each(['2027-12-17', '2027-12-20', '2028-01-27'])(
    'that lapses after %s is renewed in the last term',
    (lapses) => {
      expect(gathered(gatheringsWith({ x: lapsing(lapses) }))).toEqual([
        ['x', 'renew', '2027-10-04', '2027-12-17', lapses],
      ])
    },
  )

  test.each([
    // While it counts, from the start of the plan, though no term has begun.
    ['2027-02-16', start, '2027-02-16'],
    ['2027-01-28', start, '2027-01-28'],
    // Within the first term, while it counts, or by the end of the term.
    ['2027-02-17', start, '2027-02-17'],
    ['2027-03-24', start, '2027-03-24'],
    ['2027-03-25', '2027-02-17', '2027-03-25'],
    // It lapsed before the plan begins.
    ['2027-01-27', start, '2027-03-25'],
    ['2026-07-15', start, '2027-03-25'],
  ])(
    'that lapses after %s is renewed from %s to %s where the first term begins after the plan',
    (lapses, from, due) => {
      const [first, ...others] = schoolTerms
      const terms = [{ ...(first as Term), from: '2027-02-17' }, ...others]
      expect(gathered(gatheringsWith({ x: lapsing(lapses) }, { terms }))).toEqual([['x', 'renew', from, due, lapses]])
    },
  )

  test('of one measure by one day is gathered once, for both purposes', () => {
    // Observed and reported: the same survey answers what is unknown and what is not met.
    const framework = tiny(
      { [a]: share('survey'), [b]: { kind: 'all', of: [share('survey'), exists] } },
      { strategies: { it: strategy([b]) } },
    )
    const evidence = [{ id: 'd', measure: 'document', date: daysAgo(1), exists: false } as const]
    const assessment = assess({ subject: null, evidence, asOf, framework, policy: yearly })
    const plan = planActions(portfolio(assessment, { framework }), { start, terms: schoolTerms, framework })
    expect(gathered(plan)).toEqual([
      ['document', 'achieved', '2027-01-28', '2027-03-25', null],
      ['survey', 'findOut,achieved', '2027-01-28', '2027-03-25', null],
    ])
    expect(plan.gatherings[1]?.serves).toEqual([a, b])
  })

  test('is never due before it may be gathered, nor after what is at hand lapses within its year', { timeout }, () => {
    const seen = { renew: 0, findOut: 0, achieved: 0, late: 0, beforeTerms: 0, afterTerms: 0, inGap: 0 }
    const report = fc.oneof(
      { weight: 1, arbitrary: fc.constant(null) },
      {
        weight: 3,
        arbitrary: fc.record({
          days: fc.integer({ min: 0, max: validity + 20 }),
          // Instead, that it lapses so many days after the plan begins.
          near: fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined, freq: 2 }),
          agreed: fc.constantFrom(20, 20, 5),
        }),
      },
    )
    const property = fc.property(
      fc.record({ x: report, y: report, z: report }),
      calendars,
      fc.integer({ min: 0, max: 300 }),
      (said, calendar, later) => {
        const reports = Object.fromEntries(
          Object.entries(said).map(([id, one]) => {
            const daysNear = one?.near === undefined ? undefined : validity - Math.max(0, later + one.near)
            return [id, one === null ? null : { days: daysNear ?? one.days, agreed: one.agreed }]
          }),
        )
        const shift = (Date.parse(asOf) - Date.parse(start)) / 86_400_000 + later
        const shifted = calendar.map(({ name, from, to }) => ({
          name,
          from: addDays(from, shift),
          to: addDays(to, shift),
        }))
        const plan = gatheringsWith(reports, { start: addDays(asOf, later), terms: shifted })
        const { terms } = plan
        const [first, last] = [terms[0] as Term, terms.at(-1) as Term]
        for (const { from, due, lapses, purposes } of plan.gatherings) {
          expect(from <= due).toBe(true)
          expect([from >= plan.start, due <= last.to]).toEqual([true, true])
          if (lapses !== null && lapses >= plan.start) expect(due <= lapses).toBe(true)
          if (lapses !== null && lapses < plan.start) seen.late += 1
          if (lapses !== null && lapses >= plan.start && lapses < first.from) seen.beforeTerms += 1
          if (lapses !== null && lapses > last.to) seen.afterTerms += 1
          if (lapses !== null && due < lapses) seen.inGap += 1
          for (const purpose of purposes) seen[purpose] += 1
        }
        // Everything that lapses in the year is renewed, by the end of the last term before it does where there is one.
        for (const [id, one] of Object.entries(reports)) {
          if (one === null || one.agreed < 20 || one.days > validity) continue
          const lapses = addDays(asOf, validity - one.days)
          const renewed = plan.gatherings.filter((each) => each.measure === id && each.lapses === lapses)
          const ended = terms.filter(({ to }) => to <= lapses).at(-1)?.to
          const due = lapses < plan.start ? first.to : (ended ?? lapses)
          expect([id, ...renewed.map((each) => each.due)]).toEqual([id, ...(lapses <= plan.end ? [due] : [])])
        }
      },
    )
    holds(property, { runs: 300 })
    for (const times of Object.values(seen)) hasOccurred(times, 10)
  })

  test('is never due before it may be gathered where the plan begins on the day of the judgement', () => {
    // The report at hand does not decide, so only a later one will.
    const rules: Policy = { ...yearly, proportions: 'confident' }
    const framework = tiny({ [a]: share('survey') })
    const evidence = [survey(20, 15, 1)]
    const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
    const terms = equalTerms(asOf, 4)
    const plan = planActions(portfolio(assessment, { framework }), { start: asOf, terms, framework })
    expect(gathered(plan)).toEqual([['survey', 'findOut', asOf, terms[0]?.to, null]])
  })

  test('that the unknown structure of a strategy asks for is to be found out too', () => {
    const framework = tiny(
      { [a]: exists, 'one/high/team': share('survey') },
      { strategies: { it: strategy([a], { needs: ['one/high/team'] }) } },
    )
    const evidence = [observed('notMet', 1, { indicator: a })]
    const assessment = assess({ subject: null, evidence, asOf, framework, policy: yearly })
    const plan = planActions(portfolio(assessment, { framework }), { start, terms: schoolTerms, framework })
    expect(plan.strategies[0]?.needs).toEqual([{ indicator: 'one/high/team', verdict: 'unknown', by: [] }])
    expect(plan.gatherings.map(({ measure, purposes }) => [measure, purposes])).toContainEqual(['survey', ['findOut']])
  })
})

describe('the plan', () => {
  const judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'unknown' } as const
  const strategies = {
    'for-a': strategy([a], {
      ...effort('large'),
      qualities: { relational: 'It is.' },
    }),
    'for-b': strategy([b], { needs: [a], qualities: { interactive: 'It is.', relational: 'It is.' } }),
    other: strategy(['one/high/d'], { qualities: { developmental: 'It is.' } }),
    lawful: strategy(['one/high/d'], { qualities: { developmental: 'It is.' }, jurisdiction: 'Utopia' }),
  }
  const plan = planOf({ ...judgements, 'one/high/d': 'unknown' }, strategies)

  test('is reviewed at six and at twelve months, each time by what was not due at the review before', () => {
    const early = planOf(judgements, { 'for-a': strategy([a]), 'for-b': strategy([b], { needs: [a] }) })
    expect(early.reviews).toEqual([
      { months: 6, date: '2027-07-27', strategiesDone: ['for-a', 'for-b'], gatherings: 2 },
      { months: 12, date: '2028-01-27', strategiesDone: [], gatherings: 0 },
    ])
    expect(plan.reviews.map(({ strategiesDone }) => strategiesDone)).toEqual([['for-a'], ['for-b']])
    expect(plan.reviews.reduce((sum, { gatherings }) => sum + gatherings, 0)).toBe(plan.gatherings.length)
  })

  test('is reviewed at the end of a day: what is due on that day is among it, and what is due on the first day too', () => {
    const terms = [
      { name: 'The first day', from: start, to: start },
      { name: 'Up to the review', from: '2027-01-29', to: '2027-07-27' },
      { name: 'The day after', from: '2027-07-28', to: '2027-07-28' },
      { name: 'Up to the end', from: '2027-07-29', to: '2028-01-27' },
    ]
    const ids = [a, b, c, 'one/low/d']
    const chain = Object.fromEntries(
      ids.map((id, index) => [`for-${index}`, strategy([id], { needs: ids.slice(Math.max(0, index - 1), index) })]),
    )
    const { reviews, end } = planOf(Object.fromEntries(ids.map((id) => [id, 'notMet'])), chain, { terms })
    expect(reviews).toEqual([
      { months: 6, date: '2027-07-27', strategiesDone: ['for-0', 'for-1'], gatherings: 2 },
      { months: 12, date: end, strategiesDone: ['for-2', 'for-3'], gatherings: 2 },
    ])
  })

  test('has a quality that one of its strategies has by its nature', () => {
    expect(plan.qualities.relational).toEqual({
      verdict: 'met',
      by: ['for-a', 'for-b'],
      questions: [],
      wouldSupply: [],
    })
    expect(plan.qualities.interactive).toMatchObject({ verdict: 'met', by: ['for-b'] })
  })

  test('is to be asked of a quality that none has, with the strategies of its place that would supply it', () => {
    expect(plan.qualities.developmental).toMatchObject({ verdict: 'unknown', by: [], wouldSupply: ['other'] })
    expect(plan.qualities.developmental.questions).toHaveLength(3)
    expect(plan.qualities.collaborative).toMatchObject({ verdict: 'unknown', by: [], wouldSupply: [] })
    const there = planOf({ ...judgements, 'one/high/d': 'unknown' }, strategies, {}, { jurisdiction: 'Utopia' })
    expect(there.qualities.developmental.wouldSupply).toEqual(['lawful', 'other'])
  })

  test('has no quality of a strategy that has no term', () => {
    const short = planOf({ ...judgements, 'one/high/d': 'unknown' }, strategies, { terms: equalTerms(start, 1) })
    expect(short.unplaced).toEqual(['for-b'])
    expect(short.qualities.interactive).toMatchObject({ verdict: 'unknown', by: [], wouldSupply: ['for-b'] })
  })

  test('says what is not served, whom it answers and what it was made from', () => {
    const unserved = planOf(judgements, { 'for-a': strategies['for-a'] })
    expect(unserved.unserved).toEqual([{ indicator: b, strategies: [] }])
    expect(plan).toMatchObject({
      framework: { id: 'tiny', edition: 'first' },
      policy: 'tiny',
      asOf,
      subject: null,
      start,
      end: '2028-01-27',
      targets: { one: 'low' },
      terms: schoolTerms,
    })
  })

  test('is empty where there is nothing to do, and is reviewed all the same', () => {
    const empty = planOf({ [a]: 'met', 'one/high/b': 'met' }, {})
    expect([empty.strategies, empty.unplaced, empty.unserved]).toEqual([[], [], []])
    expect(empty.reviews).toHaveLength(2)
  })

  test('is plain JSON, the same bytes each time, and changes nothing of what it is given', () => {
    const framework = tiny({ [a]: exists }, { strategies: { it: strategy([a]) } })
    const assessment = assess({
      subject: null,
      evidence: [observed('notMet', 1, { indicator: a })],
      asOf,
      framework,
      policy,
    })
    const made = portfolio(assessment, { framework })
    const options = { start, terms: schoolTerms, framework, roles: { leaders: 'The head' } }
    const before = JSON.stringify([made, options])
    const bytes = () => JSON.stringify(planActions(made, options))
    expect(bytes()).toBe(bytes())
    expect(JSON.stringify([made, options])).toBe(before)
    expect(JSON.parse(bytes())).toStrictEqual(planActions(made, options))
    // A portfolio that was kept as JSON makes the same plan.
    expect(JSON.stringify(planActions(JSON.parse(JSON.stringify(made)), options))).toBe(bytes())
  })

  test('is refused with a framework that the portfolio was not made with', () => {
    const framework = tiny({ [a]: exists }, { strategies: { it: strategy([a]) } })
    const evidence = [observed('notMet', 1, { indicator: a })]
    const made = portfolio(assess({ subject: null, evidence, asOf, framework, policy }), { framework })
    const options = { start, terms: schoolTerms }
    expect(() => planActions(made as never, options)).toThrow(
      'the portfolio was made with framework "tiny" (first), not "fiso"',
    )
    expect(() => planActions(made, { ...options, framework: { ...framework, edition: 'second' } })).toThrow('(second)')
    expect(() => planActions(made, { ...options, framework: { ...framework, strategies: {} } })).toThrow(
      'pass that framework',
    )
  })
})

test('a plan and all that is written from it are the same bytes in every time zone', async () => {
  const contents = `
    import { assess } from './src/assess'
    import { equalTerms, planActions, planCalendar, planCsv, planMarkdown, portfolio } from './src/plan'
    import { fiso } from './data'
    const documents = Object.keys(fiso.measures).filter((id) => fiso.measures[id].kind === 'document')
    const evidence = documents.map((id) => ({ id, measure: id, date: '2026-11-01', exists: false }))
    const made = portfolio(assess({ subject: { id: 's', name: 'S' }, evidence, asOf: '2026-11-21' }))
    // Both days on which clocks change somewhere, a leap day and a day that Apia once left out.
    const starts = ['2027-03-14', '2027-10-31', '2028-02-29', '2026-12-30', '2011-12-30']
    const asOfThen = (start) => (start < made.asOf ? { ...made, asOf: start } : made)
    const plans = starts.map((start) => planActions(asOfThen(start), { start, terms: equalTerms(start, 4) }))
    const offset = new Date(2027, 0, 1).getTimezoneOffset()
    console.log(JSON.stringify({ offset, written: plans.map((plan) => [plan, planMarkdown(plan), planCsv(plan), planCalendar(plan)]) }))
  `
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
  })
  const zones = ['Pacific/Apia', 'America/Los_Angeles', 'UTC']
  const runs = zones.map((TZ) => {
    const input = outputFiles[0]?.text ?? ''
    const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
      input,
      encoding: 'utf8',
      env: { ...process.env, TZ },
    })
    const { offset, written } = JSON.parse(printed)
    return { offset, written: JSON.stringify(written) }
  })
  expect(new Set(runs.map(({ offset }) => offset)).size).toBe(3)
  expect(new Set(runs.map(({ written }) => written)).size).toBe(1)
  expect(runs[0]?.written).toContain('20280229')
  expect(runs[0]?.written).toContain('DTSTART;VALUE=DATE:20111230')
})
