import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem, Request } from '../../src/evidence'
import type { Condition, Framework, Policy } from '../../src/framework'
import { resultsBehind } from '../../src/levels'
import { recommend } from '../../src/recommendations'
import { assessmentSchema } from '../../src/schema'
import { describeStep, explain, speechIn } from '../../src/words'
import { holds } from '../support/properties'
import { asOf, daysAgo, document, observed, policy, strategy, survey, tiny } from '../support/tiny'

const share = (of: string, everyGroup = false): Condition => ({
  kind: 'share',
  measure: of,
  quantifier: 'most',
  everyGroup,
})
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const components = { one: { title: 'One', restates: [] }, two: { title: 'Two', restates: [] } }
const framework = tiny(
  { 'one/low/a': share('survey'), 'one/low/b': exists, 'one/high/c': share('survey2'), 'two/low/d': exists },
  { components },
)

const capped: Policy = { ...policy, id: 'capped', levelCap: 'lowestGroup' }
const group = (name: string, responded: number, agreed: number, family?: string) => ({
  group: name,
  responded,
  agreed,
  ...(family === undefined ? {} : { family }),
})
const report = (of: string, agreed: number, groups?: readonly object[], days = 5): EvidenceItem =>
  survey(100, agreed, days, { id: of, measure: of, ...(groups === undefined ? {} : { groups }) })
const written = document(5, { id: 'document' })

const assessed = (evidence: readonly EvidenceItem[], more: Partial<Request> = {}) =>
  assess({ subject: null, evidence, asOf, framework, policy, groupLevels: true, ...more })
const level = (demonstrated: string | null, possible: string | null = demonstrated) => ({ demonstrated, possible })

/** Of each group its level in the first component, and on which statements it stands otherwise. */
function levelsIn({ groupLevels }: ReturnType<typeof assessed>) {
  return (groupLevels ?? []).map(({ group: name, components: { one } }) => [
    name,
    one?.level.demonstrated,
    one?.level.possible,
    one?.differs.map(({ indicator, verdict }) => `${indicator} ${verdict}`).join(),
  ])
}

/** The steps to a higher level, without those that keep evidence current. */
function stepsUp(assessment: ReturnType<typeof assessed>, of: Framework = framework) {
  return recommend(assessment, { framework: of }).filter((step) => step.kind === 'act' || step.lapses === null)
}

describe('the levels of the family groups', () => {
  const evidence = [report('survey', 80, [group('b', 20, 18), group('a', 20, 10)]), written]

  test('are given where they are asked for, or where they cap the level', () => {
    expect(assessed(evidence, { groupLevels: false }).groupLevels).toBeNull()
    const { groupLevels: _, ...unasked } = { subject: null, evidence, asOf, framework, policy, groupLevels: null }
    expect(assess(unasked).groupLevels).toBeNull()
    expect(assess({ ...unasked, policy: capped }).groupLevels).toHaveLength(2)
    expect(assessed(evidence).groupLevels).toHaveLength(2)
    expect(assessed([written]).groupLevels).toEqual([])
  })

  test('hold nothing down unless the policy says so', () => {
    const asked = assessed(evidence)
    const unasked = assessed(evidence, { groupLevels: false })
    expect({ ...asked, groupLevels: null }).toEqual(unasked)
    expect(asked.components.one).toMatchObject({ level: level('low', 'high'), cappedBy: [] })
  })

  test('rest on the group’s own counts where a report has them, and on the whole’s elsewhere', () => {
    expect(levelsIn(assessed(evidence))).toEqual([
      ['a', null, null, 'one/low/a notMet'],
      ['b', 'low', 'high', ''],
    ])
    const both = [...evidence, report('survey2', 80)]
    expect(levelsIn(assessed(both))).toEqual([
      ['a', null, null, 'one/low/a notMet'],
      ['b', 'high', 'high', ''],
    ])
  })

  test('can be higher than the whole’s', () => {
    const evidence = [report('survey', 50, [group('a', 20, 18)]), written]
    expect(assessed(evidence).components.one?.level).toEqual(level(null))
    expect(levelsIn(assessed(evidence))).toEqual([['a', 'low', 'high', 'one/low/a met']])
  })

  test('name a component in which nothing differs too', () => {
    expect(assessed(evidence).groupLevels?.[0]?.components.two).toEqual({ level: level('low'), differs: [] })
  })

  test('are sorted by family and id, whatever the order of the reports', () => {
    const groups = [group('z', 20, 18), group('m', 40, 30, 'f'), group('y', 60, 50, 'f'), group('c', 20, 18)]
    const names = (given: readonly object[]) =>
      assessed([report('survey', 80, given)]).groupLevels?.map((of) => [of.family, of.group])
    const sorted = [
      [null, 'c'],
      [null, 'z'],
      ['f', 'm'],
      ['f', 'y'],
    ]
    expect(names(groups)).toEqual(sorted)
    expect(names([...groups].reverse())).toEqual(sorted)
  })

  test('are of one group where two reports name it, and of two where they name other families', () => {
    const two = [report('survey', 80, [group('a', 20, 18)]), report('survey2', 80, [group('a', 20, 10)])]
    expect(levelsIn(assessed([...two, written]))).toEqual([['a', 'low', 'low', 'one/high/c notMet']])
    const families = [
      report('survey', 80, [group('a', 20, 10, 'f'), group('b', 80, 70, 'f')]),
      report('survey2', 80, [group('a', 20, 10)]),
      written,
    ]
    expect(levelsIn(assessed(families)).map(([name, , , differs]) => [name, differs])).toEqual([
      ['a', 'one/high/c notMet'],
      ['a', 'one/low/a notMet'],
      ['b', ''],
    ])
  })

  test('are not those of groups that only a checklist’s reports name', () => {
    const { component: _, stage: __, ...entry } = framework.indicators['one/high/c'] as never as Record<string, unknown>
    const listed = {
      ...tiny({ 'one/low/a': share('survey') }),
      checklists: { list: { title: 'List', restates: [], sections: { s: { title: 'S', restates: [] } } } },
    }
    const indicators = { ...listed.indicators, 'list/s/c': { ...entry, checklist: 'list', section: 's' } }
    const other = { ...listed, indicators } as unknown as Framework
    const evidence = [report('survey', 80), report('survey2', 80, [group('a', 20, 10)])]
    expect(assessed(evidence, { framework: other }).groupLevels).toEqual([])
  })

  test('take what does not apply to the whole for what does not apply to them', () => {
    const notApplicable = [{ indicator: 'one/low/a', reason: 'No such thing here' }]
    const two = [...evidence, report('survey2', 80, [group('c', 20, 18)])]
    expect(levelsIn(assessed(two, { notApplicable }))).toEqual([['c', 'high', 'high', '']])
  })
})

describe('where every group is asked for', () => {
  const everyGroup = tiny(
    { 'one/low/a': share('survey', true), 'one/low/b': exists, 'one/high/c': share('survey2', true) },
    { components },
  )
  const judged = (evidence: readonly EvidenceItem[]) => levelsIn(assessed(evidence, { framework: everyGroup }))

  test('a group stands where it stands itself, not where the others do', () => {
    const groups = [group('a', 20, 10), group('b', 20, 18)]
    const evidence = [report('survey', 80, groups), written]
    expect(assessed(evidence, { framework: everyGroup }).components.one?.level).toEqual(level(null))
    expect(judged(evidence)).toEqual([
      ['a', null, null, ''],
      ['b', 'low', 'high', 'one/low/a met'],
    ])
  })

  test('a group that one report leaves out has the whole’s verdict there, without that of the other groups', () => {
    const evidence = [report('survey', 80, [group('a', 20, 10)]), report('survey2', 80, [group('b', 20, 18)]), written]
    expect(judged(evidence)).toEqual([
      ['a', null, null, ''],
      ['b', 'high', 'high', 'one/low/a met'],
    ])
  })

  test('a report that says nothing of groups leaves it open for each of them', () => {
    const evidence = [report('survey', 80, [group('a', 20, 18)]), report('survey2', 80), written]
    expect(judged(evidence)).toEqual([['a', 'low', 'high', '']])
    const short = [report('survey', 80, [group('a', 20, 18)]), report('survey2', 50), written]
    expect(judged(short)).toEqual([['a', 'low', 'low', '']])
  })
})

test('a group stands as a school would that had the group’s counts, and the whole’s where it has none', () => {
  const other = tiny(
    {
      'one/low/a': share('survey', true),
      'one/low/b': { kind: 'any', of: [share('survey2'), share('coverage', true)] },
      'one/high/c': { kind: 'all', of: [share('survey2', true), share('coverage')] },
      'two/low/d': { kind: 'sameAs', indicator: 'one/high/c', because: 'it says the same' },
      'two/high/e': share('survey'),
    },
    { components },
  )
  const counts = fc.tuple(fc.integer({ min: 10, max: 45 }), fc.integer({ min: 0, max: 100 }))
  const groupsOf = fc.option(
    fc.subarray(['a', 'b']).chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), counts)))),
    {
      nil: undefined,
    },
  )
  const reports = fc.tuple(
    ...['survey', 'survey2', 'coverage'].map((of) =>
      // Of a whole with very few people on one side no group is shown.
      fc.tuple(fc.constant(of), groupsOf, fc.integer({ min: 3, max: 52 })),
    ),
  )
  const rules = fc.constantFrom<Policy[]>(
    policy,
    { ...policy, proportions: 'confident' },
    { ...policy, groups: 'ignored' },
  )
  let differing = 0

  holds(
    fc.property(reports, rules, (given, chosen) => {
      const counted = (of: string, responded: number, agreed: number) =>
        of === 'coverage' ? { eligible: responded, reached: agreed } : { responded, agreed }
      const schoolOf = (only: string | null) =>
        given.map(([of, groups, others]): EvidenceItem => {
          const all = (groups ?? []).map(([name, [responded, percent]]) => ({
            group: name,
            responded,
            agreed: Math.floor((responded * percent) / 100),
          }))
          const own = all.find(({ group: name }) => name === only)
          const whole = {
            responded: 55 + all.reduce((sum, { responded }) => sum + responded, 0),
            agreed: others + all.reduce((sum, { agreed }) => sum + agreed, 0),
          }
          const { responded, agreed } = own ?? whole
          const named = all.map(({ group: name, ...of2 }) => ({
            group: name,
            ...counted(of, of2.responded, of2.agreed),
          }))
          return {
            id: of,
            measure: of,
            date: daysAgo(1),
            ...counted(of, responded, agreed),
            ...(groups === undefined ? {} : { groups: only === null ? named : [] }),
          } as EvidenceItem
        })
      const { groupLevels } = assessed(schoolOf(null), { framework: other, policy: chosen })
      for (const { group: name, components: placed } of groupLevels ?? []) {
        const alone = assessed(schoolOf(name), { framework: other, policy: chosen })
        for (const id of ['one', 'two']) {
          expect(placed[id]?.level).toEqual(alone.components[id]?.level)
          differing += placed[id]?.differs.length ?? 0
        }
      }
    }),
  )
  expect(differing).toBeGreaterThan(0)
})

describe('an observation of the whole', () => {
  const seen = (judgement: 'met' | 'notMet', days: number) =>
    observed(judgement, days, { id: 'seen', indicator: 'one/low/a' })

  test('counts for a group where nothing is measured of it', () => {
    const evidence = [seen('met', 1), report('survey2', 80, [group('a', 20, 10)]), written]
    expect(levelsIn(assessed(evidence))).toEqual([['a', 'low', 'low', 'one/high/c notMet']])
  })

  test('yields to what the group’s own counts say', () => {
    const evidence = [report('survey', 76, [group('a', 40, 16), group('b', 60, 60)]), seen('met', 1), written]
    const rules: Policy = { ...policy, proportions: 'confident' }
    const confident = assessed(evidence, { policy: rules })
    // Of the whole the survey is open, so that the observation decides.
    expect(confident.components.one?.indicators['one/low/a']).toMatchObject({ verdict: 'met', basis: 'observed' })
    expect(levelsIn(confident)).toEqual([
      ['a', null, null, 'one/low/a notMet'],
      ['b', 'low', 'high', ''],
    ])
  })

  test('decides what the group’s own counts leave open, unless what was measured of the whole overrules it', () => {
    const evidence = [report('survey', 90, [group('a', 20, 16)]), written]
    const rules: Policy = { ...policy, proportions: 'confident' }
    const levels = (judgement: 'met' | 'notMet') =>
      levelsIn(assessed([...evidence, seen(judgement, 1)], { policy: rules }))
    expect(levels('met')).toEqual([['a', 'low', 'high', '']])
    expect(levels('notMet')).toEqual([['a', null, 'high', 'one/low/a unknown']])
  })
})

describe('a cap', () => {
  const both = (a: number, agreed = 80) => [report('survey', agreed, [group('a', 20, a)]), written]
  const under = (evidence: readonly EvidenceItem[], more: Partial<Request> = {}) =>
    assessed(evidence, { policy: capped, ...more })

  test('brings a component down to its lowest group, names the group, and the whole down with it', () => {
    const { level: lowest, components, policy: rules } = under(both(10))
    expect(components.one).toMatchObject({ level: level(null), cappedBy: [{ group: 'a', family: null }] })
    expect(components.two).toMatchObject({ level: level('low'), cappedBy: [] })
    expect(lowest).toEqual(level(null))
    expect(rules.levelCap).toBe('lowestGroup')
    // The whole’s own verdicts and stages stay what they are.
    expect(components.one?.stages.low?.verdict).toBe('met')
    expect(components.one?.indicators['one/low/a']?.verdict).toBe('met')
  })

  test('leaves a level where no group stands lower', () => {
    expect(under(both(18)).components.one).toMatchObject({ level: level('low', 'high'), cappedBy: [] })
    expect(under(both(18, 50)).components.one).toMatchObject({ level: level(null), cappedBy: [] })
    expect(under([written]).components.one).toMatchObject({ level: level(null, 'high'), cappedBy: [] })
  })

  test('is of each bound for itself', () => {
    const confident: Policy = { ...capped, proportions: 'confident' }
    const byUnknown = under([report('survey', 95, [group('a', 20, 16)]), written], { policy: confident })
    // What is unknown of the group lowers what is demonstrated alone.
    expect(byUnknown.components.one).toMatchObject({
      level: level(null, 'high'),
      cappedBy: [{ group: 'a', family: null }],
    })
    const byNotMet = under([report('survey', 76, [group('a', 40, 16)]), written], { policy: confident })
    // What is unknown of the whole and not met of the group lowers what is possible alone.
    expect(byNotMet.components.one).toMatchObject({ level: level(null), cappedBy: [{ group: 'a', family: null }] })
  })

  test('can be of several groups, each of which stands lower in some bound', () => {
    const confident: Policy = { ...capped, proportions: 'confident' }
    const evidence = [
      report('survey', 95, [group('a', 20, 16), group('b', 20, 20)]),
      report('survey2', 76, [group('b', 40, 16)]),
      written,
    ]
    expect(under(evidence, { policy: confident }).components.one).toMatchObject({
      level: level(null, 'low'),
      cappedBy: [
        { group: 'a', family: null },
        { group: 'b', family: null },
      ],
    })
  })

  test('leads to steps for what holds the group down, and says for which', () => {
    const strategies = { s: strategy(['one/low/a']) }
    const other = { ...framework, strategies } as Framework
    const found = stepsUp(under(both(10), { framework: other }), other)
    expect(found.map((step) => [step.kind, step.kind === 'act' ? step.strategy : step.measure])).toEqual([['act', 's']])
    expect(found).toMatchObject([
      {
        raises: ['one'],
        because: { verdicts: [{ indicator: 'one/low/a', verdict: 'notMet', groups: [{ group: 'a', family: null }] }] },
      },
    ])
    expect(found[0] && describeStep(found[0], speechIn(other)).details.at(-1)).toBe('serves one/low/a for a')
  })

  test('leads to evidence where it is open how the group stands', () => {
    const confident: Policy = { ...capped, proportions: 'confident' }
    const assessment = under([report('survey', 95, [group('a', 20, 16)]), written], { policy: confident })
    expect(stepsUp(assessment)).toMatchObject([
      {
        kind: 'gather',
        measure: 'survey',
        raises: ['one'],
        narrows: { ifMet: 1, ifNotMet: 2 },
        because: { verdicts: [{ indicator: 'one/low/a', verdict: 'unknown', groups: [{ group: 'a', family: null }] }] },
      },
    ])
  })

  test('names the groups in which a statement is not met', () => {
    const groups = [group('a', 20, 16), group('b', 20, 10), group('c', 20, 16), group('d', 20, 20)]
    const assessment = under([report('survey', 95, groups), written], {
      policy: { ...capped, proportions: 'confident' },
    })
    expect(stepsUp(assessment)[0]?.because.verdicts).toEqual([
      {
        indicator: 'one/low/a',
        verdict: 'notMet',
        groups: ['a', 'b', 'c'].map((name) => ({ group: name, family: null })),
      },
    ])
  })

  test('is raised only by what raises every group that holds it down', () => {
    const two = tiny(
      { 'one/low/a': share('survey'), 'one/low/b': share('survey2') },
      { strategies: { s: strategy(['one/low/a']), t: strategy(['one/low/a', 'one/low/b']) } },
    )
    const evidence = [report('survey', 80, [group('a', 20, 10)]), report('survey2', 80, [group('b', 20, 10)])]
    const found = stepsUp(under(evidence, { framework: two }), two)
    expect(found.map((step) => [step.kind === 'act' && step.strategy, step.raises])).toEqual([
      ['t', ['one']],
      ['s', []],
    ])
  })

  test('that is not asked for leaves the steps to what the whole lacks', () => {
    const found = stepsUp(assessed(both(10)))
    expect(found.flatMap(({ because }) => because.verdicts)).toEqual([
      { indicator: 'one/high/c', verdict: 'unknown', groups: [] },
    ])
  })

  test('without one, a statement has no group', () => {
    const found = stepsUp(assessed(both(10, 50)))
    expect(found.flatMap(({ because }) => because.verdicts).map((verdict) => verdict.groups)).toEqual([[]])
  })

  test('is told by the explanation of the component, with the groups and their levels', () => {
    const text = explain(under(both(10)), 'one', { framework })
    expect(text.split('\n').slice(0, 1)).toEqual(['One: not yet low'])
    expect(text).toContain('Held down by the family groups that stand lower: a')
    expect(text).toContain('For the group a: not yet low, with another verdict on 1 statement')
    expect(text).toContain('- The statement of one/low/a.\n    not met for a (one/low/a)')
    expect(explain(under(both(18)), 'one', { framework })).not.toContain('Held down')
    expect(explain(assessed(both(10)), 'one', { framework })).toContain('For the group a: not yet low')
    expect(explain(assessed(both(10)), 'one', { framework })).not.toContain('Held down')
  })
})

describe('of a group that is not reportable', () => {
  const small = [group('tiny-one', 9, 0), group('huge-one', 91, 80)]
  const inFamily = [group('small-one', 4, 0, 'f'), group('next-one', 30, 0, 'f'), group('large-one', 66, 60, 'f')]

  test.each([
    ['too small, or all but too few of the whole', small, []],
    ['of a family in which it would follow by subtraction', inFamily, ['large-one']],
  ])('nothing is in any output: %s', (_title, groups, shown) => {
    for (const rules of [policy, capped, { ...capped, proportions: 'confident' } as Policy]) {
      for (const everyGroup of [false, true]) {
        const other = tiny({ 'one/low/a': share('survey', everyGroup), 'one/low/b': exists }, { components })
        const assessment = assessed([report('survey', 80, groups), written], { framework: other, policy: rules })
        const steps = recommend(assessment, { framework: other })
        const texts = [
          JSON.stringify(assessment),
          JSON.stringify(steps),
          ...['one', 'one/low', 'one/low/a'].map((id) => explain(assessment, id, { framework: other })),
        ].join('\n')
        for (const { group: name } of groups) expect(texts.includes(name), name).toBe(shown.includes(name))
        expect(assessment.groupLevels?.map((of) => of.group)).toEqual(shown)
      }
    }
  })

  test('the level is as if nobody had named it', () => {
    const without = [report('survey', 80, []), written]
    for (const groups of [small, [group('tiny-one', 9, 0)]]) {
      const evidence = [report('survey', 80, groups), written]
      expect(assessed(evidence, { policy: capped }).components.one?.level).toEqual(
        assessed(without, { policy: capped }).components.one?.level,
      )
    }
  })
})

test('of the shipped framework, the levels of groups are valid against its schema', () => {
  const date = daysAgo(0)
  const item = { id: 'w', measure: 'families-feel-safe', date, responded: 100, agreed: 95 } as const
  const groups = [{ group: 'a', responded: 40, agreed: 20 }]
  for (const levelCap of ['none', 'lowestGroup'] as const) {
    const assessment = assess({
      subject: null,
      evidence: [{ ...item, groups }],
      asOf,
      groupLevels: true,
      policy: { ...policy, levelCap } as never,
    })
    expect(assessment.groupLevels).toHaveLength(1)
    expect(assessmentSchema(fiso).safeParse(JSON.parse(JSON.stringify(assessment)))).toMatchObject({ success: true })
  }
})

describe('the results that capped levels rest on', () => {
  const either = tiny(
    {
      'one/low/a': { kind: 'any', of: [share('survey'), { kind: 'sameAs', indicator: 'one/high/b', because: 'more' }] },
      'one/high/b': share('survey2'),
      'one/high/c': { kind: 'document', measure: 'document', field: 'exists' },
    },
    { components },
  )
  const behind = (evidence: readonly EvidenceItem[]) =>
    resultsBehind(assessed(evidence, { framework: either, policy: capped }))

  test('are the lowest of the whole’s and of the groups’ own, question by question', () => {
    const evidence = [report('survey', 80, [group('a', 20, 10)]), report('survey2', 80, [group('a', 20, 10)]), written]
    const found = behind(evidence)
    expect(found['one/low/a']).toMatchObject({
      verdict: 'notMet',
      groups: [{ group: 'a', family: null }],
      leaves: [{ verdict: 'notMet' }, { kind: 'sameAs', indicator: 'one/high/b', verdict: 'notMet' }],
    })
    expect(found['one/high/b']).toMatchObject({ verdict: 'notMet', leaves: [{ verdict: 'notMet' }] })
    expect(found['one/high/c']).toMatchObject({ verdict: 'met', groups: [] })
  })

  test('name no group that meets a question, nor one that has no counts of its own for it', () => {
    const evidence = [report('survey', 80, [group('a', 20, 10), group('b', 20, 18)]), report('survey2', 50), written]
    const found = behind(evidence)
    expect(found['one/low/a']?.groups).toEqual([{ group: 'a', family: null }])
    expect(found['one/high/b']).toMatchObject({ verdict: 'notMet', groups: [] })
  })

  test('are a group’s own where it falls short only in a statement that is referred to', () => {
    const evidence = [report('survey2', 80, [group('a', 20, 10)]), written]
    expect(behind(evidence)['one/low/a']).toMatchObject({ verdict: 'unknown', groups: [{ group: 'a', family: null }] })
    expect(behind([report('survey', 50), ...evidence])['one/low/a']).toMatchObject({ verdict: 'notMet' })
  })

  test('are the whole’s where no cap is asked for', () => {
    const evidence = [report('survey', 80, [group('a', 20, 10)]), written]
    const assessment = assessed(evidence, { framework: either, groupLevels: true })
    expect(resultsBehind(assessment)['one/low/a']).toMatchObject({ verdict: 'met', groups: [] })
  })
})
