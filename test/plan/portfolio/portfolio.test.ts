import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FisoVocabulary, fiso, policies } from '../../../data'
import { assess } from '../../../src/assess'
import type { EvidenceItem } from '../../../src/evidence'
import {
  type Audience,
  audiences,
  type Condition,
  type EffortSize,
  effortSizes,
  type Framework,
  idsOf,
  isOnContinuum,
  type Policy,
  type Strategy,
} from '../../../src/framework'
import { resultsOf } from '../../../src/levels'
import { type LimitKind, type Limits, type Portfolio, portfolio } from '../../../src/plan'
import { recommend } from '../../../src/recommendations'
import { hasOccurred, holds, timeout } from '../../support/properties'
import { asOf, daysAgo, observed, policy, strategy, survey, tiny } from '../../support/tiny'

/* Small schools in which each statement is observed, so that a verdict is whatever a test says that it is. */

type Judgement = 'met' | 'notMet' | 'unknown' | 'notApplicable'
type Judgements = Readonly<Record<string, Judgement>>

const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }

/** A framework with a statement for each id: `one/…` and `two/…` on the continuum, `basics/…` structures. */
function frameworkOf(ids: readonly string[], strategies: Readonly<Record<string, Strategy>>): Framework {
  const isStructure = (id: string) => id.startsWith('basics/')
  const framework = tiny(Object.fromEntries(ids.filter((id) => !isStructure(id)).map((id) => [id, exists])), {
    components: { one: { title: 'One', restates: [] }, two: { title: 'Two', restates: [] } },
  })
  const structures = ids.filter(isStructure).map((id) => [
    id,
    {
      checklist: 'basics',
      section: 'all',
      statement: `The statement of ${id}.`,
      restates: [`tiny#${id}`],
      condition: exists,
      relates: [],
      familyVoice: false,
      examples: [],
    },
  ])
  return {
    ...framework,
    checklists: { basics: { title: 'Basics', restates: [], sections: { all: { title: 'All', restates: [] } } } },
    indicators: { ...framework.indicators, ...Object.fromEntries(structures) },
    strategies,
  }
}

function assessed(framework: Framework, judgements: Judgements, rules: Policy = policy) {
  const evidence = Object.entries(judgements).flatMap(([indicator, judgement]) =>
    judgement === 'met' || judgement === 'notMet' ? [observed(judgement, 1, { id: indicator, indicator })] : [],
  )
  const notApplicable = Object.entries(judgements)
    .filter(([, judgement]) => judgement === 'notApplicable')
    .map(([indicator]) => ({ indicator, reason: 'It does not apply.' }))
  return assess({ subject: null, evidence, notApplicable, asOf, framework, policy: rules })
}

/** The portfolio of a small school. */
function of(
  judgements: Judgements,
  strategies: Readonly<Record<string, Strategy>>,
  options: { limits?: Limits; jurisdiction?: string; targets?: Readonly<Record<string, string>> } = {},
) {
  const framework = frameworkOf(Object.keys(judgements), strategies)
  return portfolio(assessed(framework, judgements), { framework, ...options })
}

const toFindOut = (made: Pick<Portfolio, 'toFindOut'>) =>
  made.toFindOut.flatMap(({ because }) => because.verdicts.map(({ indicator }) => indicator))
const chosen = ({ strategies }: Pick<Portfolio, 'strategies'>) => strategies.map((each) => each.strategy)
const kept = ({ unserved }: Pick<Portfolio, 'unserved'>) =>
  unserved.map(({ indicator, strategies }) => [
    indicator,
    ...strategies.map((each) => `${each.strategy}: ${each.because}`),
  ])

const [a, b, c, d] = ['one/low/a', 'one/low/b', 'one/low/c', 'one/low/d'] as const
const team = 'basics/all/team'
const effort = (size: EffortSize) => ({ effort: { size, reason: 'It takes that.' } })

describe('the smallest set', () => {
  const three: Judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'notMet', [d]: 'notMet' }

  test('is found where taking what serves most each time takes more', () => {
    // The first takes three of four, and the two left then need one each.
    const strategies = {
      greedy: strategy([a, b, c]),
      left: strategy([a, b]),
      right: strategy([c, d]),
      last: strategy([d]),
      other: strategy([c]),
    }
    expect(chosen(of(three, strategies))).toEqual(['greedy', 'right'])
    const six = { ...three, 'one/low/e': 'notMet', 'one/low/f': 'notMet' } as const
    const trap = {
      greedy: strategy([a, b, c, d]),
      left: strategy([a, b, 'one/low/e']),
      right: strategy([c, d, 'one/low/f']),
    }
    expect(chosen(of(six, trap)).sort()).toEqual(['left', 'right'])
  })

  test('holds what each serves, and what it is', () => {
    const [first] = of({ [a]: 'notMet', [b]: 'met', [c]: 'unknown' }, { only: strategy([a, b, c]) }).strategies
    expect(first).toMatchObject({
      strategy: 'only',
      title: 'What advances one/low/a and one/low/b and one/low/c',
      audience: 'leaders',
      effort: 'small',
      serves: [a],
      needs: [],
    })
  })

  test('is empty where nothing is not met, and what is unknown is to be found out', () => {
    const made = of({ [a]: 'unknown', [b]: 'met' }, { only: strategy([a, b]) })
    expect([made.strategies, made.unserved]).toEqual([[], []])
    expect(toFindOut(made)).toEqual([a])
    expect(made.targets).toEqual({ one: 'low', two: null })
  })

  test('serves nothing of a stage above the target', () => {
    const made = of({ [a]: 'notMet', 'one/high/x': 'notMet' }, { high: strategy(['one/high/x']), low: strategy([a]) })
    expect(made.targets).toMatchObject({ one: 'low' })
    expect(chosen(made)).toEqual(['low'])
    expect(made.strategies[0]?.serves).toEqual([a])
  })

  test('serves the stages below a target that is given, and that stage', () => {
    const judgements = { [a]: 'notMet', 'one/high/x': 'notMet' } as const
    const strategies = { high: strategy(['one/high/x']), low: strategy([a]) }
    const made = of(judgements, strategies, { targets: { one: 'high' } })
    expect(made.targets).toMatchObject({ one: 'high' })
    expect(chosen(made).sort()).toEqual(['high', 'low'])
  })

  test('is empty where the target that is given is reached, and null stands for it', () => {
    const judgements = { [a]: 'met', 'one/high/x': 'notMet' } as const
    const made = of(judgements, { high: strategy(['one/high/x']) }, { targets: { one: 'low' } })
    expect([made.strategies, made.unserved]).toEqual([[], []])
    expect(made.targets).toMatchObject({ one: null })
  })

  test('is empty where the target that is given is demonstrated without all of its statements', () => {
    const judgements = { [a]: 'met', [b]: 'met', [c]: 'notMet', 'one/high/x': 'notMet' } as const
    const framework = frameworkOf(Object.keys(judgements), { for: strategy([c]) })
    const assessment = assessed(framework, judgements, { ...policy, enough: 'majority' })
    expect(assessment.components.one?.level.demonstrated).toBe('low')
    const made = portfolio(assessment, { framework, targets: { one: 'low' } })
    expect(made.targets).toEqual({ one: null, two: null })
    expect([chosen(made), made.unserved]).toEqual([[], []])
  })

  test('is empty where a component does not apply, and null stands for its target', () => {
    const judgements = { [a]: 'notApplicable', 'two/low/b': 'notMet' } as const
    const made = of(judgements, { for: strategy([a, 'two/low/b']) }, { targets: { one: 'high' } })
    expect(made.targets).toEqual({ one: null, two: 'low' })
  })

  test('is empty at the last stage, where what is met is to be kept current', () => {
    const made = of({ [a]: 'met', 'one/high/x': 'met' }, { for: strategy([a, 'one/high/x']) })
    expect(made).toMatchObject({ strategies: [], unserved: [], toFindOut: [] })
    expect(made.targets).toEqual({ one: null, two: null })
    expect(made.toKeepCurrent.map(({ title }) => title).sort()).toEqual([
      'The statement of one/high/x.',
      'The statement of one/low/a.',
    ])
  })

  test('keeps current what is met below the target too, what lapses first coming first', () => {
    const framework = frameworkOf([a, b, c], {})
    const evidence = [
      observed('met', 5, { id: 'a', indicator: a }),
      observed('met', 90, { id: 'b', indicator: b }),
      observed('notMet', 1, { id: 'c', indicator: c }),
    ]
    const assessment = assess({ subject: null, evidence, asOf, framework, policy })
    const { toKeepCurrent } = portfolio(assessment, { framework })
    expect(toKeepCurrent.map(({ lapses, because }) => [because.verdicts[0]?.indicator, lapses])).toEqual([
      [b, daysAgo(-10)],
      [a, daysAgo(-95)],
    ])
  })
})

describe('of sets of one size', () => {
  const judgements: Judgements = { [a]: 'notMet', [b]: 'notMet' }

  test('the one with the fewest of large effort is taken, before the one with the fewest of medium', () => {
    const strategies = {
      a1: strategy([a], effort('large')),
      a2: strategy([a], effort('medium')),
      b1: strategy([b], effort('small')),
      b2: strategy([b], effort('medium')),
    }
    expect(chosen(of(judgements, strategies)).sort()).toEqual(['a2', 'b1'])
  })

  test('two of medium effort are taken rather than one of large and one of small', () => {
    const strategies = {
      // Each pair serves both; only what they take tells them apart.
      large: strategy([a, c], effort('large')),
      small: strategy([b], effort('small')),
      medium: strategy([a], effort('medium')),
      medium2: strategy([b, c], effort('medium')),
    }
    expect(chosen(of({ ...judgements, [c]: 'notMet' }, strategies)).sort()).toEqual(['medium', 'medium2'])
  })

  test('one strategy of large effort is taken rather than two of small: the size comes first', () => {
    const strategies = { a1: strategy([a]), b1: strategy([b]), both: strategy([a, b], effort('large')) }
    expect(chosen(of(judgements, strategies))).toEqual(['both'])
  })

  test('the one whose strategies come first in the recommendations is taken', () => {
    // Of equal ones, the recommendations put the lower id first, whatever the order of the framework.
    expect(chosen(of({ [a]: 'notMet' }, { zebra: strategy([a]), aardvark: strategy([a]) }))).toEqual(['aardvark'])
    // What serves more comes first there, even where only one of what it serves is left to be served.
    const strategies = { anna: strategy([b]), both: strategy([a, b]), of: strategy([a, c]) }
    expect(chosen(of({ ...judgements, [c]: 'notMet' }, strategies))).toEqual(['both', 'of'])
  })
})

describe('what a strategy needs first', () => {
  const strategies = { builds: strategy([team], effort('large')), needing: strategy([a], { needs: [team] }) }

  test('is nothing more where it is met or does not apply', () => {
    for (const judgement of ['met', 'notApplicable'] as const) {
      const made = of({ [a]: 'notMet', [team]: judgement }, strategies)
      expect(made.strategies.map((each) => [each.strategy, each.needs])).toEqual([['needing', []]])
    }
  })

  test('is brought about before by another where it is not met, which is taken on for that alone', () => {
    const made = of({ [a]: 'notMet', [team]: 'notMet' }, strategies)
    expect(made.strategies.map((each) => [each.strategy, each.serves, each.needs])).toEqual([
      ['builds', [], []],
      ['needing', [a], [{ indicator: team, verdict: 'notMet', by: ['builds'] }]],
    ])
    // What was needed of it is what shows that it worked.
    expect(made.strategies[0]?.success.map(({ indicator }) => indicator)).toEqual([team])
  })

  test('is said where it is unknown and is to be found out, and nobody is taken on for it', () => {
    const made = of({ [a]: 'notMet', [team]: 'unknown' }, strategies)
    expect(toFindOut(made)).toEqual([team])
    // What only a strategy needs that is not taken on is left unknown.
    expect(toFindOut(of({ [a]: 'met', [team]: 'unknown' }, strategies))).toEqual([])
    expect(toFindOut(of({ [a]: 'notMet', [team]: 'unknown' }, strategies, { limits: { atOnce: 0 } }))).toEqual([])
    expect(made.strategies.map((each) => [each.strategy, each.needs])).toEqual([
      ['needing', [{ indicator: team, verdict: 'unknown', by: [] }]],
    ])
  })

  test('is to be found out once where it is unknown and stands before the target too', () => {
    const made = of({ [a]: 'notMet', [b]: 'unknown' }, { needing: strategy([a], { needs: [b] }) })
    expect(toFindOut(made)).toEqual([b])
  })

  test('makes a strategy that needs nothing the smaller choice', () => {
    const made = of({ [a]: 'notMet', [team]: 'notMet' }, { ...strategies, without: strategy([a], effort('large')) })
    expect(chosen(made)).toEqual(['without'])
  })

  test('keeps it out where nothing brings that about, and that is said', () => {
    const made = of({ [a]: 'notMet', [team]: 'notMet' }, { needing: strategies.needing })
    expect(chosen(made)).toEqual([])
    expect(kept(made)).toEqual([[a, 'needing: needs']])
  })

  test('keeps it out where only what the limits leave out brings that about', () => {
    const limits = { efforts: ['small', 'medium'] } as const
    const made = of({ [a]: 'notMet', [team]: 'notMet' }, strategies, { limits })
    expect(kept(made)).toEqual([[a, 'needing: needs']])
  })

  test('keeps two out that need each other, and one that needs what it advances itself', () => {
    const circle = {
      first: strategy([a, team], { needs: ['basics/all/plan'] }),
      second: strategy(['basics/all/plan'], { needs: [team] }),
    }
    const judgements = { [a]: 'notMet', [team]: 'notMet', 'basics/all/plan': 'notMet' } as const
    expect(kept(of(judgements, circle))).toEqual([[a, 'first: needs']])
    expect(kept(of(judgements, { self: strategy([a, team], { needs: [team] }) }))).toEqual([[a, 'self: needs']])
    // A third breaks the circle, and comes first.
    const made = of(judgements, { ...circle, third: strategy([team]) })
    expect(chosen(made)).toEqual(['third', 'second', 'first'])
  })

  test('counts for those at once, so that what needs more than there is room for is left', () => {
    const judgements = { [a]: 'notMet', [b]: 'notMet', [team]: 'notMet' } as const
    const made = of(judgements, { ...strategies, plain: strategy([b]) }, { limits: { atOnce: 1 } })
    expect(chosen(made)).toEqual(['plain'])
    expect(kept(made)).toEqual([[a, 'needing: atOnce']])
  })

  test('is followed through several, in an order in which they can begin', () => {
    const made = of(
      { [a]: 'notMet', [team]: 'notMet', 'basics/all/plan': 'notMet' },
      {
        aim: strategy([a], { needs: ['basics/all/plan'] }),
        bridge: strategy(['basics/all/plan'], { needs: [team] }),
        start: strategy([team]),
      },
    )
    expect(chosen(made)).toEqual(['start', 'bridge', 'aim'])
  })
})

describe('the limits', () => {
  const judgements: Judgements = { [a]: 'notMet', [b]: 'notMet', [c]: 'notMet' }
  const strategies = {
    'for-a': strategy([a]),
    'for-b': strategy([b], { audience: 'teachers', ...effort('large') }),
    'for-b-and-c': strategy([b, c], { jurisdiction: 'Utopia' }),
  }

  test('how many at once: as much as possible is served, and what is left is said', () => {
    const made = of(judgements, strategies, { limits: { atOnce: 1 }, jurisdiction: 'Utopia' })
    expect(chosen(made)).toEqual(['for-b-and-c'])
    expect(kept(made)).toEqual([[a, 'for-a: atOnce']])
    expect(chosen(of(judgements, strategies, { limits: { atOnce: 2 }, jurisdiction: 'Utopia' }))).toHaveLength(2)
    expect(chosen(of(judgements, strategies, { limits: { atOnce: 0 }, jurisdiction: 'Utopia' }))).toEqual([])
  })

  test('which audiences and which effort', () => {
    expect(kept(of(judgements, strategies, { limits: { audiences: ['leaders'] } }))).toContainEqual([
      b,
      'for-b: audiences',
      'for-b-and-c: jurisdiction',
    ])
    expect(kept(of(judgements, strategies, { limits: { efforts: ['small'] } }))).toContainEqual([
      b,
      'for-b: efforts',
      'for-b-and-c: jurisdiction',
    ])
    // None at all are none.
    expect(chosen(of(judgements, strategies, { limits: { efforts: [] } }))).toEqual([])
    expect(chosen(of(judgements, strategies, { limits: { audiences: [] } }))).toEqual([])
  })

  test('which jurisdiction: what the law of a place provides for is taken on there and in its parts alone', () => {
    expect(kept(of(judgements, strategies))).toEqual([[c, 'for-b-and-c: jurisdiction']])
    for (const jurisdiction of ['Utopia', 'Amaurot, Utopia']) {
      const made = of(judgements, strategies, { jurisdiction })
      expect(made).toMatchObject({ jurisdiction, unserved: [] })
      expect(chosen(made).sort()).toEqual(['for-a', 'for-b-and-c'])
    }
    expect(kept(of(judgements, strategies, { jurisdiction: 'Not Utopia' }))).toHaveLength(1)
  })

  test('what no strategy advances is unserved, with none to name', () => {
    expect(kept(of({ ...judgements, [d]: 'notMet' }, strategies, { jurisdiction: 'Utopia' }))).toEqual([[d]])
  })

  test('are shown with the portfolio', () => {
    const limits = { atOnce: 2, audiences: ['leaders'], efforts: ['small'] } as const
    expect(of(judgements, strategies, { limits })).toMatchObject({ limits, jurisdiction: null })
    expect(of(judgements, strategies).limits).toEqual({})
  })

  test('that are none are refused, with what would be right', () => {
    const refused = (limits: object) => () => of(judgements, strategies, { limits: limits as Limits })
    for (const atOnce of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2']) {
      expect(refused({ atOnce })).toThrow(RangeError)
      expect(refused({ atOnce })).toThrow(`limits.atOnce should be a whole number of strategies, not ${atOnce}`)
    }
    expect(refused({ audiences: ['leaders', 'parents'] })).toThrow(RangeError)
    expect(refused({ audiences: ['parents'] })).toThrow(
      'limits.audiences should name some of leaders, teachers, actionTeam, system, not "parents"',
    )
    expect(refused({ efforts: ['tiny'] })).toThrow(RangeError)
    expect(refused({ efforts: ['tiny'] })).toThrow(
      'limits.efforts should name some of small, medium, large, not "tiny"',
    )
    const unknown = { targets: { one: 'highest' } }
    expect(() => of(judgements, strategies, unknown)).toThrow(RangeError)
  })
})

describe('the portfolio', () => {
  const framework = frameworkOf([a, team], { builds: strategy([team]), needing: strategy([a], { needs: [team] }) })
  const judgements: Judgements = { [a]: 'notMet', [team]: 'notMet' }

  test('is plain JSON, stamped with what made it', () => {
    const made = portfolio(assessed(framework, judgements), { framework, limits: { atOnce: 3 } })
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made)
    expect(made).toMatchObject({
      framework: { id: 'tiny', edition: 'first' },
      policy: 'tiny',
      asOf,
      subject: null,
      version: expect.stringMatching(/^\d/),
    })
  })

  test('is the same whatever the order of the evidence', () => {
    const items = realEvidence((index) => (['bad', 'good', 'none'] as const)[index % 3] ?? 'none')
    const made = (order: readonly EvidenceItem<FisoVocabulary>[]) =>
      JSON.stringify(portfolio(assess({ subject: null, evidence: order, asOf: realDay })))
    expect(made([...items].reverse())).toBe(made(items))
  })

  test('is refused for another framework than the one judged with', () => {
    const assessment = assessed(framework, judgements)
    expect(() => portfolio(assessment as never)).toThrow(/framework/)
  })

  test('changes nothing of what it is given', () => {
    const assessment = assessed(framework, judgements)
    const before = JSON.stringify([assessment, framework])
    portfolio(assessment, { framework })
    expect(JSON.stringify([assessment, framework])).toBe(before)
  })

  test('serves what is not met in one family group alone, where a policy goes by the lowest', () => {
    const conditions = { [a]: { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } } as const
    const groups = [
      { group: 'x', family: 'f', responded: 50, agreed: 10 },
      { group: 'y', family: 'f', responded: 150, agreed: 140 },
    ]
    const other = tiny(conditions, { strategies: { help: strategy([a]) } })
    const made = (rules: Policy) => {
      const evidence = [survey(200, 150, 1, { groups })]
      const assessment = assess({ subject: null, evidence, asOf, framework: other, policy: rules })
      return portfolio(assessment, { framework: other })
    }
    expect(chosen(made(policy))).toEqual([])
    const [help] = made({ ...policy, levelCap: 'lowestGroup' }).strategies
    expect(help).toMatchObject({ strategy: 'help', serves: [a] })
    // The whole reaches the threshold today; what is lacking is said of the group.
    expect(help?.success[0]).toMatchObject({
      value: { kind: 'share', today: { count: 150, of: 200 }, meets: { percent: 75, count: null } },
      lacks: [{ kind: 'agreeing', group: { group: 'x', family: 'f' }, more: 28, of: 50 }],
    })
  })
})

/* Brute force, from what `portfolio` says that it does alone: every set of strategies is looked at. */

interface Case {
  readonly judgements: Judgements
  readonly strategies: Readonly<Record<string, Strategy>>
  readonly limits: Limits
  readonly jurisdiction: string | undefined
  readonly targets: Readonly<Record<string, string>>
}

const onContinuum = ['one/low/a', 'one/low/b', 'one/high/c', 'two/low/d', 'two/high/e'] as const
const structures = ['basics/all/team', 'basics/all/plan'] as const
const anyIds = [...onContinuum, ...structures] as const
const usually = <Value>(usual: Value, other: fc.Arbitrary<Value>, weight = 3) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other })

const strategies: fc.Arbitrary<Record<string, Strategy>> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'Z', '10', '9'),
      advances: fc.uniqueArray(
        fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...onContinuum) }, fc.constantFrom(...structures)),
        { minLength: 1, maxLength: 2 },
      ),
      needs: usually<string[]>([], fc.uniqueArray(fc.constantFrom(...structures, ...onContinuum), { maxLength: 2 }), 1),
      audience: usually<Audience>('leaders', fc.constantFrom(...audiences)),
      size: fc.constantFrom<EffortSize>(...effortSizes),
      jurisdiction: usually<string | null>(null, fc.constant('Utopia'), 5),
    }),
    { minLength: 2, maxLength: 7, selector: ({ id }) => id },
  )
  .map((all) =>
    Object.fromEntries(
      all.map(({ id, advances, needs, audience, size, jurisdiction }) => [
        id,
        strategy(advances, { needs, audience, jurisdiction, ...effort(size) }),
      ]),
    ),
  )

const cases: fc.Arbitrary<Case> = fc.record({
  judgements: fc
    .tuple(
      ...anyIds.map(() =>
        usually<Judgement>('notMet', fc.constantFrom<Judgement>('met', 'unknown', 'notApplicable'), 2),
      ),
    )
    .map((judgements) => Object.fromEntries(anyIds.map((id, index) => [id, judgements[index] ?? 'unknown']))),
  strategies,
  limits: fc
    .record({
      atOnce: fc.option(fc.nat(4), { nil: undefined }),
      audiences: usually<Audience[] | undefined>(undefined, fc.uniqueArray(fc.constantFrom(...audiences)), 6),
      efforts: usually<EffortSize[] | undefined>(undefined, fc.uniqueArray(fc.constantFrom(...effortSizes)), 6),
    })
    .map((limits) => Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined)) as Limits),
  jurisdiction: fc.constantFrom(undefined, 'Utopia', 'Amaurot, Utopia', 'Elsewhere'),
  targets: fc.constantFrom({}, { one: 'high' }, { one: 'high', two: 'high' }, { two: 'low' }),
})

/** What stands before the next stage of each component, or the one chosen, and is not met, by the verdicts alone. */
function notMetBefore(given: Case): string[] {
  return openBefore(given).filter((id) => given.judgements[id] === 'notMet')
}

function unknownBefore(given: Case): string[] {
  return openBefore(given).filter((id) => given.judgements[id] === 'unknown')
}

function openBefore({ judgements, targets }: Case): string[] {
  return ['one', 'two'].flatMap((component) => {
    const at = (stage: string) => onContinuum.filter((id) => id.startsWith(`${component}/${stage}/`))
    const applying = (stage: string) => at(stage).filter((id) => judgements[id] !== 'notApplicable')
    const isDone = (stage: string) => applying(stage).every((id) => judgements[id] === 'met')
    const stages = ['low', 'high'].filter((stage) => applying(stage).length > 0)
    const target = targets[component] ?? stages.find((stage) => !isDone(stage))
    if (target === undefined) return []
    return ['low', 'high'].slice(0, target === 'low' ? 1 : 2).flatMap(at)
  })
}

/** Which limit keeps a strategy out by itself. */
function limitOn({ audience, effort, jurisdiction }: Strategy, { limits, jurisdiction: place }: Case): LimitKind[] {
  return [
    ...(jurisdiction === null || place === jurisdiction || place?.endsWith(`, ${jurisdiction}`)
      ? []
      : (['jurisdiction'] as const)),
    ...(limits.audiences === undefined || limits.audiences.includes(audience) ? [] : (['audiences'] as const)),
    ...(limits.efforts === undefined || limits.efforts.includes(effort.size) ? [] : (['efforts'] as const)),
  ]
}

/** Whether a set can be put in an order in which each comes after what it needs: the ready ones begin, again and again. */
function canBegin(set: readonly string[], { judgements, strategies }: Case): boolean {
  const standing = new Set(Object.keys(judgements).filter((id) => judgements[id] !== 'notMet'))
  let waiting = set
  for (;;) {
    const ready = waiting.filter((id) => strategies[id]?.needs.every((need) => standing.has(need)))
    if (ready.length === 0) return waiting.length === 0
    for (const id of ready) for (const indicator of strategies[id]?.advances ?? []) standing.add(indicator)
    waiting = waiting.filter((id) => !ready.includes(id))
  }
}

function subsets(ids: readonly string[]): string[][] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, place) => (bits >> place) % 2 === 1))
}

/** Every set within the limits, ranked by what is said of the order; the recommendations' order is given. */
function byBruteForce(given: Case, recommended: readonly string[]) {
  const { strategies, limits } = given
  const wanted = notMetBefore(given)
  // Those that serve nothing come after, as the framework lists them: that is not said of them.
  const order = [...new Set([...recommended, ...Object.keys(strategies)])]
  const within = order.filter((id) => limitOn(strategies[id] as Strategy, given).length === 0)
  const size = (set: readonly string[], effort: EffortSize) =>
    set.filter((id) => strategies[id]?.effort.size === effort).length
  const possible = subsets(within).filter((set) => canBegin(set, given))
  const ranked = possible
    .filter((set) => set.length <= (limits.atOnce ?? Number.POSITIVE_INFINITY))
    .map((set) => ({
      set,
      served: wanted.filter((id) => set.some((one) => strategies[one]?.advances.includes(id))).length,
    }))
    .map(({ set, served }) => ({
      set,
      rank: [-served, set.length, size(set, 'large'), size(set, 'medium'), ...set.map((id) => order.indexOf(id))],
    }))
    .sort((one, other) => {
      const place = one.rank.findIndex((value, index) => value !== other.rank[index])
      return place === -1 ? 0 : (one.rank[place] ?? 0) - (other.rank[place] ?? 0)
    })
  return { best: ranked[0]?.set ?? [], ranked, wanted, possible }
}

test('a portfolio is the one that looking at every set of strategies finds', { timeout }, () => {
  const seen = { helpers: 0, chains: 0, cut: 0, byLarge: 0, byMedium: 0, byOrder: 0, three: 0, unknownNeeds: 0 }
  const reasons: Record<LimitKind | 'none', number> = {
    jurisdiction: 0,
    audiences: 0,
    efforts: 0,
    needs: 0,
    atOnce: 0,
    none: 0,
  }
  const property = fc.property(cases, (given) => {
    const { judgements, strategies, limits, jurisdiction, targets } = given
    const framework = frameworkOf(anyIds, strategies)
    const assessment = assessed(framework, judgements)
    const place = jurisdiction === undefined ? {} : { jurisdiction }
    const made = portfolio(assessment, { framework, limits, targets, ...place })
    const recommended = recommend(assessment, { framework, targets, ...place }).flatMap((step) =>
      step.kind === 'act' && step.strategy !== null ? [step.strategy] : [],
    )
    const { best, ranked, wanted, possible } = byBruteForce(given, recommended)
    expect([...chosen(made)].sort()).toEqual([...best].sort())

    // Each comes after those that bring about what it needs.
    for (const [index, one] of made.strategies.entries()) {
      const { advances, needs } = strategies[one.strategy] as Strategy
      expect(canBegin(chosen(made).slice(0, index + 1), given)).toBe(true)
      expect([...one.serves].sort()).toEqual(advances.filter((id) => wanted.includes(id)).sort())
      const open = needs.filter((id) => judgements[id] === 'notMet' || judgements[id] === 'unknown')
      expect(one.needs.map(({ indicator, verdict }) => [indicator, verdict])).toEqual(
        open.map((id) => [id, judgements[id]]),
      )
      for (const { indicator, verdict, by } of one.needs) {
        const others = best.filter((id) => id !== one.strategy && strategies[id]?.advances.includes(indicator))
        expect([...by].sort()).toEqual(verdict === 'unknown' ? [] : others.sort())
        if (verdict === 'notMet') expect(by.length).toBeGreaterThan(0)
      }
      if (one.serves.length === 0) seen.helpers += 1
      if (one.needs.some(({ by }) => by.length > 0)) seen.chains += 1
    }

    // What is unknown before the targets is to be found out, and so is what is needed of it.
    const needed = best.flatMap((id) => strategies[id]?.needs ?? []).filter((id) => judgements[id] === 'unknown')
    expect(new Set(toFindOut(made))).toEqual(new Set([...unknownBefore(given), ...needed]))
    if (needed.some((id) => !unknownBefore(given).includes(id))) seen.unknownNeeds += 1

    // What is left is all that is left, each with those that advance it and a true reason.
    const served = best.flatMap((id) => strategies[id]?.advances ?? [])
    const left = wanted.filter((id) => !served.includes(id))
    expect(made.unserved.map(({ indicator }) => indicator).sort()).toEqual([...left].sort())
    for (const { indicator, strategies: named } of made.unserved) {
      const advancing = Object.keys(strategies).filter((id) => strategies[id]?.advances.includes(indicator))
      expect(named.map((each) => each.strategy).sort()).toEqual(advancing.sort())
      if (named.length === 0) reasons.none += 1
      for (const { strategy: id, because } of named) {
        const own = limitOn(strategies[id] as Strategy, given)
        const couldStand = possible.some((set) => set.includes(id))
        const isTrue =
          because === 'needs' || because === 'atOnce'
            ? own.length === 0 && couldStand === (because === 'atOnce') && (!couldStand || limits.atOnce !== undefined)
            : own.includes(because)
        expect([id, because, isTrue]).toEqual([id, because, true])
        reasons[because] += 1
      }
    }

    const [first, second] = ranked
    const decides = first?.rank.findIndex((value, index) => value !== second?.rank[index])
    if (best.length > 0 && decides === 2) seen.byLarge += 1
    if (best.length > 0 && decides === 3) seen.byMedium += 1
    if (best.length > 0 && (decides ?? 0) > 3) seen.byOrder += 1
    if (best.length >= 3) seen.three += 1
    if (limits.atOnce !== undefined && made.unserved.some(({ strategies }) => strategies.some(isCut))) seen.cut += 1
  })
  holds(property)
  for (const times of [...Object.values(seen), ...Object.values(reasons)]) hasOccurred(times, 5)
})

function isCut({ because }: { readonly because: LimitKind }): boolean {
  return because === 'atOnce'
}

/* The shipped framework. */

const realDay = '2026-11-21'

/** A report on each measure of the shipped framework that is favourable, or not, or none. */
function realEvidence(sayOf: (index: number) => 'good' | 'bad' | 'none'): EvidenceItem<FisoVocabulary>[] {
  return Object.entries(fiso.measures).flatMap(([measure, { kind }], index) => {
    const say = sayOf(index)
    if (say === 'none') return []
    const isGood = say === 'good'
    const report = {
      survey: { date: '2026-11-01', responded: 200, agreed: isGood ? 200 : 20, groups: [] },
      coverage: { date: '2026-11-01', eligible: 200, reached: isGood ? 200 : 20, groups: [] },
      activity: {
        from: '2025-11-01',
        to: '2026-11-01',
        times: isGood ? 50 : 0,
        channels: isGood ? ['inPerson', 'phone', 'email', 'letter', 'meeting'] : [],
      },
      document: isGood
        ? {
            date: '2026-11-01',
            exists: true,
            reviewed: '2026-10-01',
            consulted: ['families', 'students', 'staff', 'schoolCouncil', 'community'],
            availability: 'sentToFamilies',
          }
        : { date: '2026-11-01', exists: false },
    }[kind]
    return [{ id: measure, measure, ...report } as EvidenceItem<FisoVocabulary>]
  })
}

test('with any evidence on the shipped framework, everything is served after what it needs, or said', {
  timeout,
}, () => {
  const seen = { needs: 0, unserved: 0, atOnce: 0, otherReason: 0, empty: 0 }
  const ids = idsOf(fiso.strategies)
  const stages = fiso.stages.map(({ id }) => id)
  const property = fc.property(
    fc.record({
      says: fc.array(fc.constantFrom('good' as const, 'good' as const, 'bad' as const, 'none' as const), {
        minLength: 40,
        maxLength: 40,
      }),
      atOnce: fc.option(fc.nat(12), { nil: undefined }),
      efforts: usually<EffortSize[] | undefined>(undefined, fc.uniqueArray(fc.constantFrom(...effortSizes))),
      audiences: usually<Audience[] | undefined>(undefined, fc.uniqueArray(fc.constantFrom(...audiences))),
      jurisdiction: fc.constantFrom(undefined, 'United States', 'Texas, United States'),
      target: fc.option(fc.constantFrom(...stages), { nil: undefined }),
      rules: fc.constantFrom(...Object.values(policies)),
    }),
    ({ says, atOnce, efforts, audiences, jurisdiction, target, rules }) => {
      const evidence = realEvidence((index) => says[(index * 7) % says.length] ?? 'none')
      const assessment = assess({ subject: null, evidence, asOf: realDay, policy: rules })
      const place = jurisdiction === undefined ? {} : { jurisdiction }
      const targets = target === undefined ? {} : { targets: { communication: target } }
      const limits: Limits = {
        ...(atOnce === undefined ? {} : { atOnce }),
        ...(efforts === undefined ? {} : { efforts }),
        ...(audiences === undefined ? {} : { audiences }),
      }
      const made = portfolio(assessment, { limits, ...place, ...targets })
      const results = resultsOf(assessment)
      const rankOf = (stage: string | null) => (stage === null ? -1 : stages.indexOf(stage as (typeof stages)[number]))
      const wanted = idsOf(fiso.indicators).filter((id) => {
        const indicator = fiso.indicators[id]
        return (
          isOnContinuum(indicator) &&
          results[id].verdict === 'notMet' &&
          rankOf(indicator.stage) <= rankOf(made.targets[indicator.component])
        )
      })
      const picked = chosen(made) as (typeof ids)[number][]
      const served = new Set<string>(picked.flatMap((id) => fiso.strategies[id].advances))
      const said = new Set<string>(made.unserved.map(({ indicator }) => indicator))
      for (const id of wanted) expect([id, served.has(id), said.has(id)]).toEqual([id, served.has(id), !served.has(id)])
      expect(wanted).toEqual(expect.arrayContaining([...said]))
      expect(picked.length).toBeLessThanOrEqual(atOnce ?? picked.length)

      const standing = new Set<string>(idsOf(results).filter((id) => results[id].verdict !== 'notMet'))
      for (const id of picked) {
        const { needs, advances, audience, effort } = fiso.strategies[id]
        expect(needs.every((need) => standing.has(need))).toBe(true)
        if (needs.some((need) => results[need].verdict === 'notMet')) seen.needs += 1
        for (const indicator of advances) standing.add(indicator)
        expect(limits.audiences?.includes(audience) ?? true).toBe(true)
        expect(limits.efforts?.includes(effort.size) ?? true).toBe(true)
      }
      const rest = { judgements: {}, strategies: fiso.strategies, limits, jurisdiction } as Case
      for (const { strategies: named } of made.unserved) {
        seen.unserved += 1
        for (const { strategy: id, because } of named) {
          const own = limitOn(fiso.strategies[id] as Strategy, rest)
          if (because === 'atOnce') expect([atOnce === undefined, own]).toEqual([false, []])
          else if (because !== 'needs') expect(own).toContain(because)
          if (because === 'atOnce') seen.atOnce += 1
          else seen.otherReason += 1
        }
      }
      if (picked.length === 0) seen.empty += 1
    },
  )
  // A hundred times: all of the shipped framework is judged, and its strategies chosen among.
  holds(property, { runs: 100 })
  for (const times of Object.values(seen)) hasOccurred(times)
})
