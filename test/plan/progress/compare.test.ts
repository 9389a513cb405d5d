import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, instrumentBreaks, policies } from '../../../data'
import { assess } from '../../../src/assess'
import { dayNumber, type EvidenceItem, isoDate, type Request } from '../../../src/evidence'
import { type Condition, type Framework, idsOf, type Policy, type Rules } from '../../../src/framework'
import { type Assessment, resultsOf } from '../../../src/levels'
import { type Cause, type Causes, type Comparison, compare, trend } from '../../../src/plan'
import { cases, frameworksOf, policiesLike } from '../../naive/random'
import { hasOccurred, holds, timeout } from '../../support/properties'
import { asOf, daysAgo, document, occasion, policy, survey, tiny } from '../../support/tiny'
import { schoolAfter, schoolBefore } from '../../support/years'

type Case = Request & { readonly framework: Framework; readonly policy: Policy }

/** The later request without some causes, by what the words say and nothing of the code: an item renewed is as old as it was. */
function without(causes: readonly Cause[], before: Request, after: Request): Request {
  const elapsed = dayNumber(after.asOf) - dayNumber(before.asOf)
  const later = (day: string) => isoDate(Math.min(dayNumber(day) + elapsed, dayNumber(after.asOf)))
  const renewed = (item: EvidenceItem): EvidenceItem => {
    if ('to' in item) {
      const from = isoDate(dayNumber(item.from) + dayNumber(later(item.to)) - dayNumber(item.to))
      return { ...item, from, to: later(item.to) }
    }
    const reviewed = 'reviewed' in item && item.reviewed !== undefined ? { reviewed: later(item.reviewed) } : {}
    return { ...item, date: later(item.date), ...reviewed }
  }
  let request = after
  for (const { kind, ids } of causes) {
    const among = new Set(ids)
    const old = before.evidence.filter(({ id }) => among.has(id))
    const others: readonly EvidenceItem[] = request.evidence.filter(({ id }) => !among.has(id))
    if (kind === 'newEvidence') request = { ...request, evidence: others }
    if (kind === 'changedEvidence' || kind === 'removedEvidence')
      request = { ...request, evidence: [...others, ...old] }
    if (kind === 'lapsed') {
      const held = request.evidence.filter(({ id }) => among.has(id))
      const lapsed = held.length > 0 ? held : old
      request = { ...request, evidence: [...others, ...lapsed.map(renewed)] }
    }
    if (kind === 'policy') {
      const was = before.policy ?? (policies.standard as unknown as Policy)
      const is = after.policy ?? (policies.standard as unknown as Policy)
      request = {
        ...request,
        policy: { ...is, ...Object.fromEntries(ids.map((rule) => [rule, was[rule as keyof Rules]])) },
      }
    }
    if (kind === 'framework') request = { ...request, framework: before.framework ?? (fiso as unknown as Framework) }
    if (kind === 'notApplicable') {
      const kept = (request.notApplicable ?? []).filter(({ indicator }) => !among.has(indicator))
      request = {
        ...request,
        notApplicable: [...kept, ...(before.notApplicable ?? []).filter(({ indicator }) => among.has(indicator))],
      }
    }
  }
  return request
}

/** Everything that changed: what it is due to, and how to look it up in a judgement. */
function changesIn({ level, components, indicators }: Comparison) {
  type Change = { readonly what: string; readonly because: Causes; readonly valueIn: (of: Assessment) => unknown }
  const ofLevel = (
    what: string,
    { becauseOf }: Comparison['level'],
    levelIn: (of: Assessment) => Assessment['level'] | undefined,
  ) =>
    (['demonstrated', 'possible'] as const).map(
      (bound): Change => ({
        what: `${what} ${bound}`,
        because: becauseOf[bound],
        valueIn: (of) => levelIn(of)?.[bound],
      }),
    )
  const all: Change[] = [
    ...ofLevel('level', level, (of) => of.level),
    ...idsOf(components).flatMap((id) => {
      const component = components[id]
      return component === undefined ? [] : ofLevel(id, component, (of) => of.components[id]?.level)
    }),
    ...indicators.map(
      ({ indicator, becauseOf }): Change => ({
        what: indicator,
        because: becauseOf,
        valueIn: (of) => resultsOf(of)[indicator]?.verdict,
      }),
    ),
  ]
  return all.filter(({ because }) => because.length > 0)
}

/** Takes each cause away, and sees each change go. */
function expectToGo(comparison: Comparison, before: Request, after: Request): number {
  const changes = changesIn(comparison)
  const is = assess(after) as unknown as Assessment
  for (const { what, because, valueIn } of changes) {
    for (const causes of because) {
      const other = assess(without(causes, before, after)) as unknown as Assessment
      expect(valueIn(other), `${what} without ${JSON.stringify(causes)}`).not.toEqual(valueIn(is))
    }
  }
  return changes.length
}

const general = (request: unknown) => request as Request
const untyped = (comparison: unknown) => comparison as Comparison
const yearOf = (more: Partial<Request> = {}) => {
  const after = { ...general(schoolAfter), ...more }
  return { after, comparison: untyped(compare(general(schoolBefore), after)) }
}
const causesOf = ({ indicators }: Comparison, id: string) =>
  indicators.find(({ indicator }) => indicator === id)?.becauseOf

describe('a year of the example school', () => {
  test('has changes that each go when their cause is taken away', () => {
    const { comparison, after } = yearOf()
    expect(expectToGo(comparison, general(schoolBefore), after)).toBe(18)
  })

  test('raised both components, and says by which evidence', () => {
    const { comparison } = yearOf()
    const { communication, 'home-learning': homeLearning } = comparison.components
    expect(communication).toMatchObject({
      before: { demonstrated: 'emerging', possible: 'emerging' },
      after: { demonstrated: 'evolving', possible: 'evolving' },
      moved: { demonstrated: 'raised', possible: 'raised' },
    })
    expect(communication?.becauseOf.demonstrated).toEqual([
      [
        {
          kind: 'newEvidence',
          ids: ['2027-06-24-review-input', '2027-06-24-review-record', '2027-families-feel-welcome'],
        },
      ],
    ])
    expect(homeLearning?.becauseOf.demonstrated).toEqual([
      [{ kind: 'newEvidence', ids: ['2027-address-health-together'] }],
    ])
  })

  test('says which verdicts are due to new, changed, withdrawn and lapsed evidence', () => {
    const { comparison } = yearOf()
    expect(causesOf(comparison, 'communication/evolving/feel-welcome')).toEqual([
      [{ kind: 'newEvidence', ids: ['2027-families-feel-welcome'] }],
    ])
    expect(causesOf(comparison, 'communication/excelling/consulted-on-expectations')).toEqual([
      [{ kind: 'changedEvidence', ids: ['2026-06-30-learning-expectations'] }],
    ])
    expect(causesOf(comparison, 'structures/in-place/accountability')).toEqual([
      [{ kind: 'removedEvidence', ids: ['2026-06-30-partnership-improvements-reported'] }],
    ])
    expect(causesOf(comparison, 'home-learning/embedding/updates-successes-concerns')).toEqual([
      [{ kind: 'lapsed', ids: ['2026-successes-celebrated'] }],
    ])
  })

  test('names what only together made a difference: a new report, and the lapse of the one that it replaced', () => {
    expect(causesOf(yearOf().comparison, 'home-learning/embedding/goals-and-resources')).toEqual([
      [
        { kind: 'newEvidence', ids: ['2027-given-resources'] },
        { kind: 'lapsed', ids: ['2026-given-resources'] },
      ],
    ])
  })

  test('judged by another policy at its end says what is due to which rules', () => {
    const { comparison, after } = yearOf({ policy: policies.strict as unknown as Policy })
    expectToGo(comparison, general(schoolBefore), after)
    const kinds = changesIn(comparison).flatMap(({ because }) => because.flat())
    const rules = new Set(kinds.flatMap(({ kind, ids }) => (kind === 'policy' ? ids : [])))
    expect(rules).toEqual(new Set(['proportions', 'familyVoiceFrom']))
  })

  test('that did not happen has no change', () => {
    const same = untyped(compare(general(schoolBefore), general(schoolBefore)))
    expect(same.indicators).toEqual([])
    expect(same.level).toMatchObject({
      moved: { demonstrated: 'same', possible: 'same' },
      becauseOf: { demonstrated: [], possible: [] },
    })
  })

  test('gives the same bytes whatever the order of the evidence, and changes neither request', () => {
    const copy = structuredClone([schoolBefore, schoolAfter])
    const shuffled = (request: Request) => ({ ...request, evidence: [...request.evidence].reverse() })
    const reversed = compare(shuffled(general(schoolBefore)), shuffled(general(schoolAfter)))
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(yearOf().comparison))
    expect([schoolBefore, schoolAfter]).toEqual(copy)
    expect(JSON.parse(JSON.stringify(reversed))).toEqual(reversed)
  })
})

describe('a change is due to', () => {
  const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
  const framework = tiny({ 'one/low/it': share })
  const request = (evidence: readonly EvidenceItem[], day = asOf, more: object = {}): Request =>
    ({ subject: null, evidence, asOf: day, framework, policy, ...more }) as Request
  const why = (before: Request, after: Request) => causesOf(compare(before, after), 'one/low/it')

  test('time alone where nothing else differs', () => {
    const evidence = [survey(20, 20, 90)]
    expect(why(request(evidence, daysAgo(0)), request(evidence, '2026-07-11'))).toEqual([
      [{ kind: 'lapsed', ids: ['survey-90'] }],
    ])
  })

  test('evidence that was held before and dated later: it is new to the judgement', () => {
    const evidence = [survey(20, 20, 0)]
    expect(why(request(evidence, daysAgo(5)), request(evidence))).toEqual([
      [{ kind: 'newEvidence', ids: ['survey-0'] }],
    ])
  })

  test('the later of two new reports, however small it is', () => {
    const old = survey(40, 5, 200)
    const before = request([old], daysAgo(150))
    expect(why(before, request([old, survey(90, 10, 20), survey(20, 20, 10)]))).toEqual([
      [{ kind: 'newEvidence', ids: ['survey-10'] }],
    ])
  })

  test('what is declared not to apply', () => {
    const excused = { notApplicable: [{ indicator: 'one/low/it', reason: 'There is none.' }] }
    expect(why(request([]), request([], asOf, excused))).toEqual([[{ kind: 'notApplicable', ids: ['one/low/it'] }]])
  })

  test('the rule of the policy that alone would make it, and not its name', () => {
    const other: Policy = { ...policy, id: 'other', minimumResponses: 50, enough: 'majority' }
    const evidence = [survey(20, 20)]
    expect(why(request(evidence), request(evidence, asOf, { policy: other }))).toEqual([
      [{ kind: 'policy', ids: ['minimumResponses'] }],
    ])
  })

  /** Judged with `most` at so many per cent, on so many of twenty who agreed. */
  const at = (percent: number, agreed: number) => {
    const quantifiers = { ...policy.quantifiers, most: { percent, over: false } }
    return request([survey(20, agreed)], asOf, { policy: { ...policy, quantifiers } })
  }
  const changed = { kind: 'changedEvidence', ids: ['survey-0'] }
  const ruled = { kind: 'policy', ids: ['quantifiers'] }

  test('each of two, where each alone would undo it', () => {
    expect(why(at(80, 14), at(75, 15))).toEqual([[changed], [ruled]])
  })

  test('two together, where either would have been enough', () => {
    expect(why(at(80, 14), at(70, 16))).toEqual([[changed, ruled]])
  })

  test('each of two reports without which the level would not be what it is', () => {
    const both = {
      ...request([]),
      framework: tiny({ 'one/low/it': share, 'one/high/that': { ...share, measure: 'survey2' } }),
    }
    const second = { ...survey(20, 20, 1), id: 'second', measure: 'survey2' } as EvidenceItem
    const { components } = compare(both, { ...both, evidence: [survey(20, 20), second] })
    expect(components.one?.after).toEqual({ demonstrated: 'high', possible: 'high' })
    expect(components.one?.becauseOf.demonstrated).toEqual([[{ kind: 'newEvidence', ids: ['second', 'survey-0'] }]])
  })

  test('a lapse alone, however much else is reported on other days', () => {
    const other: Condition = { kind: 'times', measure: 'activity', atLeast: 1, days: 30 }
    const framework = tiny({ 'one/low/it': share, 'one/low/other': other })
    const old = survey(20, 20, 201)
    const daily = Array.from({ length: 150 }, (_, day) => occasion(day))
    const before = { ...request([old], daysAgo(200)), framework }
    expect(why(before, { ...request([old, ...daily]), framework })).toEqual([[{ kind: 'lapsed', ids: ['survey-201'] }]])
  })

  test('the edition, where one that is named alike asks otherwise', () => {
    const evidence = [survey(20, 17)]
    const changed = tiny({ 'one/low/it': { ...share, quantifier: 'almostAll' } })
    const comparison = compare(request(evidence), request(evidence, asOf, { framework: changed }))
    expect(causesOf(comparison, 'one/low/it')).toEqual([[{ kind: 'framework', ids: ['first'] }]])
    expect(comparison.breaks).toEqual([])
  })

  test('another edition, which is a break', () => {
    const later = { ...tiny({ 'one/low/it': { ...share, quantifier: 'almostAll' } }), edition: 'second' }
    const evidence = [survey(20, 17)]
    const comparison = compare(request(evidence), request(evidence, asOf, { framework: later }))
    expect(causesOf(comparison, 'one/low/it')).toEqual([[{ kind: 'framework', ids: ['second'] }]])
    expect(comparison.components.one).toMatchObject({ moved: null, breaks: ['edition'] })
    expect(comparison.breaks).toMatchObject([
      { kind: 'edition', before: { edition: 'first' }, after: { edition: 'second' } },
    ])
  })

  test('an edition that has another indicator: it is there or not', () => {
    const later = { ...tiny({ 'one/low/it': share, 'one/low/new': share }), edition: 'second' }
    const comparison = compare(request([]), request([], asOf, { framework: later }))
    expect(comparison.indicators).toMatchObject([{ indicator: 'one/low/new', before: null, after: 'unknown' }])
  })

  test('an edition and a policy together, where one cannot be judged without the other', () => {
    const first = {
      ...framework,
      stages: [
        { id: 'low', title: 'Low', restates: [] },
        { id: 'top', title: 'Top', restates: [] },
      ],
    }
    const before = request([survey(20, 20)], asOf, { framework: first, policy: { ...policy, familyVoiceFrom: 'top' } })
    const after = request([], asOf, {
      framework: { ...framework, edition: 'second' },
      policy: { ...policy, familyVoiceFrom: 'high' },
    })
    expect(why(before, after)).toEqual([[{ kind: 'removedEvidence', ids: ['survey-0'] }]])
  })
})

test('a component that does not apply any more is neither lowered nor raised', () => {
  const framework = tiny({ 'one/low/it': { kind: 'document', measure: 'document', field: 'exists' } })
  const before = { subject: null, evidence: [document(1, {})], asOf, framework, policy }
  const after = { ...before, notApplicable: [{ indicator: 'one/low/it', reason: 'There is none.' }] }
  const { components, level } = compare(before, after)
  for (const change of [components.one, level]) {
    expect(change).toMatchObject({ before: { demonstrated: 'low' }, after: null, moved: null, breaks: [] })
    expect(change?.becauseOf.demonstrated).toEqual([[{ kind: 'notApplicable', ids: ['one/low/it'] }]])
  }
})

describe('what cannot be compared is refused', () => {
  test('two schools, and a later judgement of an earlier day', () => {
    const school = (id: string) => ({ ...schoolBefore, subject: { id, name: id } })
    expect(() => compare(school('a'), school('b'))).toThrow(/one school/)
    expect(() => compare(schoolAfter, schoolBefore)).toThrow(/2026-11-21 is before 2027-11-26/)
  })

  test('a break of no measure, of an unknown one or of no day', () => {
    const declared = { id: 'x', ...instrumentBreaks['parent-opinion-survey-2023'] }
    const given = (more: object) => () =>
      compare(schoolBefore, schoolAfter, {
        breaks: [{ ...declared, measures: ['families-feel-safe'], ...more } as never],
      })
    expect(given({ measures: [] })).toThrow(/should name the measures/)
    expect(given({ measures: ['nothing'] })).toThrow(/"nothing", which is no measure/)
    expect(given({ from: '2026-02-30' })).toThrow(/YYYY-MM-DD/)
    expect(given({ id: 'edition' })).toThrow(/an id of its own/)
    expect(given({})).not.toThrow()
  })
})

describe('a declared break', () => {
  const changed = {
    title: 'Another way of asking',
    from: '2027-01-01',
    reason: 'All are asked.',
    reference: 'The school',
  }
  const breaks = [
    { ...changed, id: 'another-way', measures: ['families-feel-safe'] as const },
    { ...changed, id: 'long-ago', from: '2020-01-01', measures: ['families-feel-welcome'] as const },
  ]
  const comparison = untyped(compare(schoolBefore, schoolAfter, { breaks }))

  test('stands between levels that rest on both sides of it, which are not compared', () => {
    expect(comparison.components.communication).toMatchObject({ moved: null, breaks: ['another-way'] })
    expect(comparison.level).toMatchObject({ moved: null, breaks: ['another-way'] })
    expect(comparison.breaks).toEqual([
      { kind: 'instrument', id: 'another-way', title: changed.title, from: changed.from, reason: changed.reason },
    ])
  })

  test('leaves the levels that do not rest on it to be compared', () => {
    expect(comparison.components['home-learning']).toMatchObject({ moved: { demonstrated: 'raised' }, breaks: [] })
    const welcome = comparison.indicators.find(({ indicator }) => indicator === 'communication/evolving/feel-welcome')
    expect(welcome?.breaks).toEqual(['another-way'])
    const policiesReviewed = comparison.indicators.find(({ indicator }) =>
      indicator.endsWith('/policies-reviewed-together'),
    )
    expect(policiesReviewed?.breaks).toEqual([])
  })
})

test('a break stands behind what only refers to a measure of it', () => {
  const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
  const refers: Condition = {
    kind: 'any',
    of: [{ kind: 'sameAs', indicator: 'one/high/it', because: 'It says more.' }],
  }
  const framework = tiny({ 'one/low/that': refers, 'one/high/it': share })
  const request = { subject: null, framework, policy }
  const changed = {
    id: 'x',
    title: 'Another way',
    from: daysAgo(5),
    reason: 'It is.',
    reference: 'The school',
    measures: ['survey'],
  }
  const comparison = compare(
    { ...request, evidence: [survey(20, 20, 9)], asOf: daysAgo(9) },
    { ...request, evidence: [survey(20, 2, 1)], asOf },
    { breaks: [changed] },
  )
  expect(comparison.indicators.map(({ indicator, breaks }) => [indicator, breaks])).toEqual([
    ['one/low/that', ['x']],
    ['one/high/it', ['x']],
  ])
})

describe('a trend', () => {
  const [before, after] = [assess(schoolBefore), assess(schoolAfter)]

  test('has a point for the whole and each component on each day, in the order of the days', () => {
    const points = trend([after, before])
    expect(points.map(({ asOf, component }) => [asOf, component])).toEqual([
      ['2026-11-21', null],
      ['2026-11-21', 'communication'],
      ['2026-11-21', 'home-learning'],
      ['2027-11-26', null],
      ['2027-11-26', 'communication'],
      ['2027-11-26', 'home-learning'],
    ])
    expect(points.at(-1)).toEqual({
      asOf: '2027-11-26',
      component: 'home-learning',
      applicable: true,
      demonstrated: 'evolving',
      possible: 'excelling',
      demonstratedRank: 2,
      possibleRank: 4,
      comparable: true,
      breaks: [],
    })
  })

  test('ranks what is before the first stage 0, and what does not apply not at all', () => {
    const nothing = assess({ subject: null, evidence: [], asOf: '2026-01-01' })
    expect(trend([nothing])[0]).toMatchObject({ demonstrated: null, demonstratedRank: 0, possibleRank: 4 })
    const excused = idsOf(fiso.indicators).map((indicator) => ({ indicator, reason: 'None of it applies.' }))
    const none = assess({ subject: null, evidence: [], asOf: '2026-01-01', notApplicable: excused })
    expect(trend([none])[0]).toMatchObject({ applicable: false, demonstratedRank: null, possibleRank: null })
  })

  test('marks the points that a break stands before', () => {
    const declared = {
      ...instrumentBreaks['parent-opinion-survey-2023'],
      id: 'x',
      from: '2027-01-01',
      measures: ['told-learning-goals'] as const,
    }
    const points = trend([before, after], { breaks: [declared] })
    expect(
      points.filter(({ comparable }) => !comparable).map(({ asOf, component, breaks }) => [asOf, component, breaks]),
    ).toEqual([
      ['2027-11-26', null, ['x']],
      ['2027-11-26', 'home-learning', ['x']],
    ])
    const edition = { ...after, framework: { ...after.framework, edition: 'later' } }
    expect(trend([before, edition])[3]).toMatchObject({ comparable: false, breaks: ['edition'] })
  })

  test('is refused by another framework', () => {
    const framework = tiny({ 'one/low/it': { kind: 'document', measure: 'document', field: 'exists' } })
    const own = assess({ subject: null, evidence: [], asOf, framework, policy }) as unknown as typeof before
    expect(() => trend([own])).toThrow(/made with framework "tiny"/)
    expect(trend([own], { framework: framework as never })[0]).toMatchObject({ demonstratedRank: 0, possibleRank: 1 })
  })

  test('is of one school, one judgement a day', () => {
    expect(() => trend([before, before])).toThrow(/two as of 2026-11-21/)
    const other = { ...after, subject: { id: 'other', name: 'Other' } }
    expect(() => trend([before, other])).toThrow(/one school/)
    const unnamed = { ...after, subject: null, asOf: '2027-01-01' }
    expect(() => trend([before, unnamed, other])).toThrow(/one school/)
  })
})

test(
  'every change on random frameworks is due to something, and goes without it',
  () => {
    const seen = {
      newEvidence: 0,
      changedEvidence: 0,
      removedEvidence: 0,
      lapsed: 0,
      policy: 0,
      notApplicable: 0,
      framework: 0,
      stated: 0,
    }
    const base = cases(policy, frameworksOf(6))
    const pairs = base.chain(({ framework, policy: rules, request }) => {
      const { evidence } = request
      const some = fc.subarray([...evidence])
      const sometimes = fc.oneof(
        { weight: 4, arbitrary: fc.constant(rules) },
        { weight: 1, arbitrary: policiesLike(policy, framework) },
      )
      return fc
        .record({
          before: fc.record({ evidence: some, policy: sometimes, back: fc.constantFrom(0, 1, 20, 200) }),
          after: some,
          flipped: fc.subarray([...evidence]),
        })
        .map(({ before, after, flipped }) => {
          const changed = after.map((item) => (flipped.includes(item) ? otherwise(item) : item))
          const day = isoDate(dayNumber(request.asOf) - before.back)
          return {
            before: { ...request, framework, policy: before.policy, evidence: before.evidence, asOf: day } as Case,
            after: { ...request, framework, policy: rules, evidence: changed } as Case,
          }
        })
    })
    let changes = 0
    holds(
      fc.property(pairs, ({ before, after }) => {
        const comparison = compare(before, after)
        const [was, is] = [assess(before), assess(after)]
        const moved = idsOf(resultsOf(is)).filter((id) => resultsOf(was)[id]?.verdict !== resultsOf(is)[id]?.verdict)
        expect(comparison.indicators.map(({ indicator }) => indicator)).toEqual(moved)
        for (const { indicator, becauseOf } of comparison.indicators) expect(becauseOf, indicator).not.toEqual([])
        for (const { because } of changesIn(comparison)) for (const { kind } of because.flat()) seen[kind] += 1
        changes += expectToGo(comparison, before, after)
      }),
      { runs: 250 },
    )
    hasOccurred(changes, 120)
    for (const kind of ['newEvidence', 'changedEvidence', 'removedEvidence', 'lapsed', 'policy'] as const)
      hasOccurred(seen[kind], 3)
  },
  timeout,
)

/** The same item with other contents. */
function otherwise(item: EvidenceItem): EvidenceItem {
  if ('judgement' in item) return { ...item, judgement: item.judgement === 'met' ? 'notMet' : 'met' }
  if ('responded' in item) return { ...item, agreed: item.responded - item.agreed, groups: [] }
  if ('eligible' in item) return { ...item, reached: item.eligible - item.reached, groups: [] }
  if ('times' in item) return { ...item, times: item.times === 0 ? 9 : 0, channels: [] }
  if ('exists' in item) return { id: item.id, measure: item.measure, date: item.date, exists: !item.exists }
  return { ...item, source: 'only its text is another' }
}
