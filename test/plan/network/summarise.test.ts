import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../../data'
import { judgedOn, schools } from '../../../examples/dashboard/made-up-schools.mjs'
import { version } from '../../../package.json'
import { assess } from '../../../src/assess'
import type { GroupId } from '../../../src/evidence'
import { idsOf } from '../../../src/framework'
import { type Assessment, rankOf, resultsOf } from '../../../src/levels'
import { summarise, summaryInProgress } from '../../../src/plan/network/summarise'
import type { Summary } from '../../../src/plan/network/summary'
import { recommend } from '../../../src/recommendations'
import { readEvidence } from '../../../src/schema'
import { hasOccurred, holds } from '../../support/properties'
import { policy, tiny } from '../../support/tiny'
import { workedOut } from './attacker'
import { type Answers, eight, network, networks } from './networks'

/** Three statements on two stages, of which one is the second stage's, and strategies for the first and for all. */
const three = network(
  ['one/low/a', 'one/low/b', 'one/high/a'],
  { first: ['one/low/a'], every: ['one/low/a', 'one/low/b', 'one/high/a'], there: ['one/low/b'] },
  { there: 'Texas' },
)
const shownAll = { framework: three.framework, minimumSchools: 1 }
const answering = (answers: string, times = 1) =>
  Array.from({ length: times }, () => three.judge([...answers] as unknown as Answers))

/** So many made-up schools, judged by the FISO dimension. */
const judged = [...schools(60)].map((school) => {
  const { faults: _, ...reading } = readEvidence(school)
  return assess({ ...reading, asOf: judgedOn })
})

const shuffled = <T>(items: readonly T[]) =>
  fc.sample(fc.shuffledSubarray([...items], { minLength: items.length }), { numRuns: 1, seed: 7 })[0] as T[]

describe('where the schools stand', () => {
  test('is counted by stage and by bound', () => {
    const network = [
      ...answering('nyy'), // before the first stage, whatever else
      ...answering('?yy', 2), // before the first, perhaps at the last
      ...answering('yyn', 3), // at the first
      ...answering('yyy', 4), // at the last
      ...answering('---', 5), // nowhere, as nothing applies
    ]
    const { schools: number, level, components } = summarise(network, shownAll)
    expect(number).toBe(15)
    expect(components.one).toEqual({
      demonstrated: { beforeFirst: 3, stages: { low: 3, high: 4 }, notApplicable: 5 },
      possible: { beforeFirst: 1, stages: { low: 3, high: 6 }, notApplicable: 5 },
    })
    expect(level).toEqual(components.one)
  })

  test('is, as a whole, at the lowest component', () => {
    const [high, low] = ['yyyyyyyy', 'yyyyyynn'].map((answers) => eight.judge([...answers] as unknown as Answers))
    const options = { framework: eight.framework, minimumSchools: 1 }
    const { level, components } = summarise([high, low, low] as Assessment[], options)
    expect(components.one?.demonstrated.stages).toEqual({ low: 0, high: 3 })
    expect(components.two?.demonstrated.stages).toEqual({ low: 2, high: 1 })
    expect(level.demonstrated.stages).toEqual({ low: 2, high: 1 })
  })
})

describe('what stands before them', () => {
  const network = [
    ...answering('nyn', 2), // the last statement is of a later stage than the next
    ...answering('?nn', 3),
    ...answering('yy?', 4),
    ...answering('yyy', 5), // nothing
  ]

  test('is counted by statement, not met and unknown apart, the commonest first', () => {
    expect(summarise(network, shownAll).blockers).toEqual([
      { indicator: 'one/low/a', schools: 5, notMet: 2, unknown: 3 },
      { indicator: 'one/high/a', schools: 4, notMet: 0, unknown: 4 },
      { indicator: 'one/low/b', schools: 3, notMet: 3, unknown: 0 },
    ])
  })

  test('is served by the strategies that advance what is not met, the most useful first', () => {
    expect(summarise(network, shownAll).strategies).toEqual([
      { strategy: 'every', schools: 5 },
      { strategy: 'first', schools: 2 },
    ])
    expect(summarise(network, { ...shownAll, jurisdiction: 'Texas' }).strategies).toEqual([
      { strategy: 'every', schools: 5 },
      { strategy: 'there', schools: 3 },
      { strategy: 'first', schools: 2 },
    ])
  })

  test('is ordered by what is shown alone', () => {
    // Of two statements with two and four schools nobody is told which is which.
    const network = [...answering('nyy', 2), ...answering('ynn', 4), ...answering('yyn', 12), ...answering('yyy', 12)]
    const { blockers, strategies } = summarise(network, { framework: three.framework, jurisdiction: 'Texas' })
    expect(blockers.map(({ indicator, schools }) => [indicator, schools])).toEqual([
      ['one/high/a', 12],
      ['one/low/a', null],
      ['one/low/b', null],
    ])
    expect(strategies.map(({ strategy, schools }) => [strategy, schools])).toEqual([
      ['every', 18],
      ['first', null],
      ['there', null],
    ])
  })
})

describe('family groups', () => {
  const framework = tiny({
    'one/low/it': { kind: 'share', measure: 'survey', quantifier: 'majority', everyGroup: false },
  })
  /** A school in which a group of twenty stands behind a whole of a hundred that stands on the other side, or ahead. */
  const school = (ids: readonly GroupId[], where: 'behind' | 'ahead' | 'beside') => {
    const [agreed, ofGroup] = { behind: [70, 5], ahead: [30, 15], beside: [70, 15] }[where]
    const groups = ids.map((id) => ({ ...id, family: id.family ?? '', responded: 20, agreed: ofGroup }))
    const evidence = [{ id: 'a', measure: 'survey', date: '2026-06-30', responded: 100, agreed, groups }]
    return assess({ subject: null, asOf: '2026-06-30', framework, policy, evidence } as never) as unknown as Assessment
  }
  const hostile = [
    { group: '__proto__', family: 'constructor' },
    { group: 'toString', family: '__proto__' },
    { group: 'a","b', family: 'c' },
  ]

  test('are counted where they stand behind the whole and where ahead, each school once', () => {
    const [id] = hostile as [GroupId]
    const network = [
      ...Array.from({ length: 6 }, () => school([id], 'behind')),
      ...Array.from({ length: 7 }, () => school([id], 'ahead')),
      ...Array.from({ length: 8 }, () => school([id], 'beside')),
    ]
    expect(summarise(network, { framework }).groupGaps).toEqual([
      { ...id, indicator: 'one/low/it', behind: 6, ahead: 7 },
    ])
  })

  test('are told apart whatever their ids, sorted by family and id', () => {
    const network = Array.from({ length: 5 }, () => school(hostile, 'behind'))
    const { groupGaps } = summarise([...network], { framework })
    expect(groupGaps.map(({ group, family }) => ({ group, family }))).toEqual([hostile[1], hostile[2], hostile[0]])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  test('are not named where so few schools have them that no number can be shown', () => {
    const rare = { group: 'rare', family: 'homeLanguage' }
    const network = [
      ...Array.from({ length: 4 }, () => school([rare], 'behind')),
      ...Array(20).fill(school([], 'beside')),
    ]
    const summary = summarise(network, { framework })
    expect(summary.groupGaps).toEqual([])
    expect(JSON.stringify(summary)).not.toContain('rare')
    expect(summarise(network, { framework, minimumSchools: 4 }).groupGaps).toHaveLength(1)
  })

  test('of more than a thousand are followed that come first, whatever the order of the schools, and it is said', () => {
    const ids = Array.from({ length: 1200 }, (_, place) => ({
      group: `g${String(place).padStart(4, '0')}`,
      family: 'f',
    }))
    const gap = (id: GroupId) => ({ ...id, indicator: 'one/low/it', measure: 'survey', whole: 'met', side: 'notMet' })
    const plain = school([], 'beside')
    const network = shuffled(ids.flatMap((id) => [id, id])).map((id) => ({
      ...plain,
      groupGaps: [gap(id)],
    })) as Assessment[]
    const options = { framework, minimumSchools: 1 }
    const { groupGaps, areGroupsLeftOut } = summarise(network, options)
    expect(groupGaps.map(({ group }) => group)).toEqual(ids.slice(0, 1000).map(({ group }) => group))
    expect(groupGaps.every(({ behind }) => behind === 2)).toBe(true)
    expect(areGroupsLeftOut).toBe(true)
    expect(summarise(network.slice(0, 900), options).areGroupsLeftOut).toBe(false)
    expect(summarise(network.toReversed(), options)).toEqual(summarise(network, options))
  })
})

describe('evidence', () => {
  test('is counted by the schools in which it was used, for each measure that the continuum asks, and by items', () => {
    const { coverage, items } = summarise([...answering('yn?', 2), ...answering('?n?', 1)], shownAll)
    expect(coverage).toEqual({ 'document-one/low/a': 2, 'document-one/low/b': 3, 'document-one/high/a': 0 })
    expect(items).toMatchObject({ used: 5, expired: 0 })
    expect(idsOf(items)).toHaveLength(10)
  })

  test('of which a school has two reports covers it once', () => {
    const twice = { ...answering('y??')[0] } as Assessment
    const [entry] = twice.ledger
    const school = { ...twice, ledger: [entry, { ...entry, id: 'again' }] } as Assessment
    const { coverage, items } = summarise([school], shownAll)
    expect([coverage['document-one/low/a' as never], items.used]).toEqual([1, 2])
  })

  test('shows no number of items by which a held back number of schools could be found', () => {
    const network = [...answering('yyy', 20), ...answering('?yy', 3)]
    const { coverage, items } = summarise(network, { framework: three.framework })
    expect([coverage['document-one/low/a' as never], coverage['document-one/low/b' as never]]).toEqual([null, 23])
    expect(items.used).toBeNull()
    expect(summarise(answering('yyy', 23), { framework: three.framework }).items.used).toBe(69)
  })
})

describe('items of evidence', () => {
  test('that are fewer than the minimum are held back, as they are those of fewer schools', () => {
    const [school, ...others] = judged as [(typeof judged)[0]]
    const withFaulty = (number: number) => {
      const faulty = Array.from({ length: number }, (_, place) => ({ id: `x${place}`, outcome: 'faulty' }) as const)
      return summarise([{ ...school, ledger: [...school.ledger, ...faulty] }, ...others]).items.faulty
    }
    expect([0, 1, 4, 5].map(withFaulty)).toEqual([0, null, null, 5])
  })
})

describe('a summary', () => {
  test('is stamped with what made it', () => {
    const [first, second] = [
      assess({ subject: null, evidence: [], asOf: '2026-03-01' }),
      judged[0] as (typeof judged)[0],
    ]
    expect(summarise([second, first], { minimumSchools: 2, jurisdiction: 'Texas' })).toMatchObject({
      formatVersion: 1,
      framework: { id: fiso.id, edition: fiso.edition },
      version,
      policy: { id: 'standard', enough: 'all' },
      jurisdiction: 'Texas',
      minimumSchools: 2,
      asOf: { earliest: '2026-03-01', latest: judgedOn },
      schools: 2,
    })
  })

  test('of nobody is of noughts', () => {
    const summary = summarise([])
    expect(summary).toMatchObject({ schools: 0, policy: null, asOf: null })
    expect(numbersIn(summary).every((number) => number === 0)).toBe(true)
  })

  test('of fewer schools than the minimum says nothing but that', () => {
    const summary = summarise(judged.slice(0, 4))
    expect(summary).toMatchObject({ schools: null, asOf: null, minimumSchools: 5, groupGaps: [] })
    expect(numbersIn(summary).every((number) => number === null)).toBe(true)
    expect(summarise(judged.slice(0, 5)).schools).toBe(5)
  })

  test('is plain JSON', () => {
    const summary = summarise(judged)
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
  })

  test('is the same in whatever order the schools come', () => {
    expect(JSON.stringify(summarise(shuffled(judged)))).toBe(JSON.stringify(summarise(judged)))
  })

  test('changes no school and keeps none', () => {
    const before = JSON.stringify(judged[0])
    const summary = summarise(judged)
    expect(JSON.stringify(judged[0])).toBe(before)
    expect(JSON.stringify(summary)).not.toMatch(/School \d|school-\d/)
  })

  test('shows everything with a minimum of one', () => {
    expect(numbersIn(summarise(judged, { minimumSchools: 1 }))).not.toContain(null)
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5'])('takes no minimum of %s', (minimumSchools) => {
    expect(() => summarise([], { minimumSchools: minimumSchools as number })).toThrow(RangeError)
  })

  test('takes its schools one at a time', () => {
    const taken: string[] = []
    function* oneByOne() {
      for (const [place, school] of judged.slice(0, 3).entries()) {
        taken.push(`gives ${place}`)
        yield new Proxy(school, {
          get: (target, key) => {
            if (taken.at(-1) !== `reads ${place}`) taken.push(`reads ${place}`)
            return Reflect.get(target, key)
          },
        })
      }
    }
    summarise(oneByOne())
    expect(taken).toEqual(['gives 0', 'reads 0', 'gives 1', 'reads 1', 'gives 2', 'reads 2'])
  })

  test('can be of a stream, and be added to one by one', async () => {
    async function* stream() {
      yield* judged
    }
    const { add, result } = summaryInProgress()
    for (const school of judged.slice(0, 30)) add(school)
    expect(result()).toEqual(summarise(judged.slice(0, 30)))
    for (const school of judged.slice(30)) add(school)
    expect(result()).toEqual(summarise(judged))
    expect(await summarise(stream())).toEqual(summarise(judged))
  })
})

describe('schools that cannot be counted together', () => {
  const [school] = judged as [(typeof judged)[0]]
  const strict = { ...assess({ subject: null, evidence: [], asOf: judgedOn, policy: policies.strict }), subject: null }

  test.each([
    ['by another framework', { ...school, framework: { id: 'other', edition: '1' } }, /"other" \(1\), not "fiso/],
    ['by another edition', { ...school, framework: { ...school.framework, edition: 'new' } }, /pass that framework/],
    [
      'by another policy',
      strict,
      /a school was judged by the policy "strict", those before it by "standard": judge all/,
    ],
    [
      'by other rules of the same name',
      { ...school, policy: { ...school.policy, minimumResponses: 3 } },
      /school "school-00001" was judged by other rules of the name "standard"/,
    ],
  ])('are refused: %s', (_, other, says) => {
    const { add, result } = summaryInProgress()
    add(school)
    const before = result()
    expect(() => add(other)).toThrow(says)
    expect(result()).toEqual(before)
    add(school)
    expect(result().schools).toBeNull()
  })

  test('are none where only the order of a rule’s fields differs', () => {
    const reversed = Object.fromEntries(Object.entries(school.policy).reverse()) as typeof school.policy
    expect(summarise([school, { ...school, policy: reversed }], { minimumSchools: 1 }).schools).toBe(2)
  })

  test('count nowhere where they cannot be read', () => {
    const { add, result } = summaryInProgress({ minimumSchools: 1 })
    add(school)
    const before = result()
    const broken = [
      { ...school, ledger: null },
      { ...school, groupGaps: null },
      { ...school, components: { communication: school.components.communication } },
    ]
    for (const other of broken) {
      expect(() => add(other as unknown as typeof school)).toThrow()
      expect(result()).toEqual(before)
    }
  })
})

describe('the numbers', () => {
  test('are those of a count by hand', () => {
    const summary = summarise(judged, { minimumSchools: 1 })
    const count = (is: (school: (typeof judged)[0]) => boolean) => judged.filter(is).length
    for (const bound of ['demonstrated', 'possible'] as const) {
      for (const id of idsOf(summary.components)) {
        const counts = summary.components[id][bound]
        expect(counts.beforeFirst).toBe(count(({ components }) => components[id].level[bound] === null))
        for (const stage of idsOf(counts.stages)) {
          expect(counts.stages[stage]).toBe(count(({ components }) => components[id].level[bound] === stage))
          expect(summary.level[bound].stages[stage]).toBe(count(({ level }) => level[bound] === stage))
        }
      }
    }
    const standsBefore = (school: (typeof judged)[0], id: keyof typeof fiso.indicators, verdict: string) => {
      const indicator = fiso.indicators[id]
      if (!('component' in indicator) || resultsOf(school)[id].verdict !== verdict) return false
      const { demonstrated } = school.components[indicator.component].level
      return rankOf(fiso, indicator.stage) <= rankOf(fiso, demonstrated) + 1
    }
    expect(summary.blockers).toHaveLength(36)
    for (const { indicator, schools: either, notMet, unknown } of summary.blockers) {
      expect(notMet).toBe(count((school) => standsBefore(school, indicator, 'notMet')))
      expect(unknown).toBe(count((school) => standsBefore(school, indicator, 'unknown')))
      expect(either).toBe((notMet ?? 0) + (unknown ?? 0))
    }
    const steps = judged.map((school) =>
      recommend(school).flatMap((step) => (step.kind === 'act' ? step.strategy : [])),
    )
    for (const { strategy, schools: served } of summary.strategies) {
      expect(served).toBe(steps.filter((strategies) => strategies.includes(strategy)).length)
    }
    expect(summary.strategies.some(({ schools: served }) => served !== 0)).toBe(true)
    for (const [measure, covered] of Object.entries(summary.coverage)) {
      expect(covered).toBe(count(({ ledger }) => ledger.some((it) => it.measure === measure && it.outcome === 'used')))
    }
    for (const outcome of idsOf(summary.items)) {
      expect(summary.items[outcome]).toBe(
        judged.flatMap(({ ledger }) => ledger.filter((it) => it.outcome === outcome)).length,
      )
    }
    expect(summary.groupGaps.length).toBeGreaterThan(3)
    for (const { group, indicator, behind, ahead } of summary.groupGaps) {
      const has = (side: string) =>
        count(({ groupGaps }) =>
          groupGaps.some((it) => it.group === group && it.indicator === indicator && it.side === side),
        )
      expect([behind, ahead]).toEqual([has('notMet'), has('met')])
    }
  })

  test('that are shown are the true ones, and none is under the minimum, nor held back by all but so few', () => {
    holds(
      fc.property(networks, fc.integer({ min: 2, max: 6 }), (network, minimumSchools) => {
        const { framework } = eight
        const summary = summarise(network, { framework, minimumSchools })
        const all = flat(summarise(network, { framework, minimumSchools: 1 }))
        for (const [id, number] of flat(summary)) {
          if (number === null) continue
          expect(number).toBe(all.get(id))
          expect(number > 0 && number < minimumSchools).toBe(false)
          const isOfSchools = !id.startsWith('items')
          const rest = (summary.schools ?? 0) - number
          if (isOfSchools && id !== 'schools') expect(rest > 0 && rest < minimumSchools).toBe(false)
        }
      }),
    )
  })

  test('that are held back cannot be worked out of all that are shown', { timeout: 60_000 }, () => {
    let hidden = 0
    holds(
      fc.property(networks, fc.integer({ min: 2, max: 6 }), (network, minimum) => {
        const summary = summarise(network, { framework: eight.framework, minimumSchools: minimum })
        const schools = summary.schools ?? 0
        for (const [id, { low, high }] of workedOut(summary, eight.framework)) {
          hidden += 1
          const isFound = low === high && ((low > 0 && low < minimum) || (low < schools && schools - low < minimum))
          if (isFound) expect(id).toBe('not to be found')
          expect(low).toBeLessThanOrEqual(high)
        }
      }),
      { runs: 1000 },
    )
    hasOccurred(hidden, 5000)
  })

  test('differ by none or by the minimum where the schools of one are all among those of the other', () => {
    let compared = 0
    holds(
      fc.property(networks, (network) => {
        const summary = summarise(network, { framework: eight.framework, minimumSchools: 3 })
        const notMet = new Map(summary.blockers.map((it) => [it.indicator, it.notMet]))
        for (const { strategy, schools } of summary.strategies) {
          for (const id of eight.framework.strategies[strategy]?.advances ?? []) {
            const of = notMet.get(id)
            if (schools === null || typeof of !== 'number') continue
            compared += 1
            expect([1, 2]).not.toContain(schools - of)
          }
        }
        const first = ({ demonstrated, possible }: Summary['level']) => [demonstrated.beforeFirst, possible.beforeFirst]
        const [whole, one] = [first(summary.level), first(summary.components.one as Summary['level'])]
        for (const [more, fewer] of [
          [whole[0], one[0]],
          [whole[1], one[1]],
          [whole[0], whole[1]],
          [one[0], one[1]],
        ]) {
          if (typeof more === 'number' && typeof fewer === 'number') expect([1, 2]).not.toContain(more - fewer)
        }
      }),
    )
    hasOccurred(compared, 1000)
  })
})

/** Every number of schools or of items, those that are held back included. */
function numbersIn(summary: object): unknown[] {
  return [...flat(summary).values()]
}

function flat(summary: object): Map<string, number | null> {
  const { schools, level, components, blockers, strategies, groupGaps, coverage, items } = summary as Summary
  const numbers = new Map<string, number | null>()
  const visit = (value: unknown, at: string) => {
    if (value === null || typeof value === 'number') numbers.set(at, value)
    else for (const [key, part] of Object.entries(value as object)) visit(part, `${at} ${key}`)
  }
  visit(schools, 'schools')
  visit({ level, components, coverage }, '')
  visit(items, 'items')
  for (const { indicator, ...of } of blockers) visit(of, indicator)
  for (const { strategy, schools: served } of strategies) visit(served, strategy)
  for (const { group, family, indicator, ...of } of groupGaps) visit(of, `${family} ${group} ${indicator}`)
  return numbers
}
