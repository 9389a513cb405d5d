import { describe, expect, test } from 'vitest'
import '../../src/vitest'
import { policies } from '../../data'
import { assess } from '../../src/assess'
import { baselineOf } from '../../src/checks'
import type { EvidenceItem } from '../../src/evidence'
import { defineFramework, definePolicy, type Framework, type Policy, type Vocabulary } from '../../src/framework'
import { type Assessment, resultsOf } from '../../src/levels'
import { asOf, document, occasion, policy, survey, tiny } from '../support/tiny'
import { schoolAfter, schoolBefore } from '../support/years'

const school = assess(schoolBefore)
const later = assess(schoolAfter)
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** What a failed expectation says. */
function failure(expecting: () => void): string {
  try {
    expecting()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing failed')
}

const exists = { kind: 'document', measure: 'document', field: 'exists' } as const
const most = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
const mostOfEvery = { ...most, everyGroup: true } as const
const framework = tiny({ 'one/low/it': exists, 'one/high/that': most })

const list: Framework = defineFramework<never>({
  ...framework,
  checklists: { list: { title: 'List', restates: [], sections: { part: { title: 'Part', restates: [] } } } },
  indicators: {
    'list/part/it': {
      checklist: 'list',
      section: 'part',
      statement: 'It is there.',
      restates: ['tiny#list/1'],
      condition: exists,
      relates: [],
      familyVoice: false,
      examples: [],
    },
  },
} as never) as never
const judgedList = judged([document(1, {})], list)

function judged(evidence: readonly EvidenceItem[], of: Framework = framework, more: object = {}): Assessment {
  return assess({ subject: null, evidence, asOf, framework: of, policy, ...more })
}

describe('toBeAtLeast', () => {
  test('passes where the stage, or a later one, is demonstrated', () => {
    expect(school).toBeAtLeast('communication', 'emerging')
    expect(later).toBeAtLeast('communication', 'emerging')
    expect(school).not.toBeAtLeast('communication', 'evolving')
  })

  test('says which statements fall short, by which verdict, and what would mend each', () => {
    const message = failure(() => expect(school).toBeAtLeast('communication', 'evolving'))
    expect(message).toContain('expected communication: at least Evolving')
    expect(message).toContain('Its level is Emerging')
    expect(message).toContain('(communication/evolving/feel-welcome): not met, by what was measured')
    expect(message).toContain('4 more families agreeing, of the 44 who answered')
    expect(message).toContain('(communication/evolving/policies-reviewed-together): not met')
    expect(message).not.toContain('communication/embedding')
  })

  test('says each thing that would mend a statement once', () => {
    const nothing = assess({ subject: null, evidence: [], asOf })
    const message = failure(() => expect(nothing).toBeAtLeast('communication', 'evolving'))
    expect(message.match(/Record of the policy review: say who was consulted/g)).toHaveLength(1)
  })

  test('fails where the evidence leaves it open, and so does its opposite', () => {
    const message = failure(() => expect(school).toBeAtLeast('home-learning', 'evolving'))
    expect(message).toContain('the evidence leaves open whether it is Evolving')
    expect(message).toContain('home-learning/evolving/needs-addressed-together): unknown: evidence is missing')
    const opposite = failure(() => expect(school).not.toBeAtLeast('home-learning', 'evolving'))
    expect(opposite).toContain('expected not “home-learning: at least Evolving”')
    expect(opposite).toContain('The opposite is as little certain.')
  })

  test('claims nothing of a component that does not apply', () => {
    const notApplicable = Object.keys(framework.indicators).map((indicator) => ({ indicator, reason: 'Not here.' }))
    const none = judged([], framework, { notApplicable })
    const expecting = () => expect(none).toBeAtLeast('one', 'low', { framework })
    expect(failure(expecting)).toContain('None of its statements applies, so it has no level.')
    expect(failure(() => expect(none).not.toBeAtLeast('one', 'low', { framework }))).toContain(
      'None of its statements applies',
    )
  })

  test('says of a stage to which nothing applies that nothing would reach it', () => {
    const notApplicable = [{ indicator: 'one/high/that', reason: 'Not here.' }]
    const low = judged([document(1, {})], framework, { notApplicable })
    expect(low).not.toBeAtLeast('one', 'high', { framework })
    expect(failure(() => expect(low).toBeAtLeast('one', 'high', { framework }))).toContain('Nothing would')
  })

  test('asks of a stage to which nothing applies for the next one to which something does', () => {
    const notApplicable = [{ indicator: 'one/low/it', reason: 'Not here.' }]
    const expecting = (evidence: readonly EvidenceItem[]) => () =>
      expect(judged(evidence, framework, { notApplicable })).toBeAtLeast('one', 'low', { framework })
    expecting([survey(20, 20)])()
    expect(failure(expecting([]))).toContain('(one/high/that): unknown')
    expect(failure(expecting([survey(20, 2)]))).toContain('(one/high/that): not met')
    const open = judged([], framework, { notApplicable })
    expect(failure(() => expect(open).toHaveSufficientEvidence('one/low', { framework }))).toContain('(one/high/that)')
  })

  test('lists the sets of which any one would do', () => {
    const three = tiny({ 'one/low/a': exists, 'one/low/b': most, 'one/low/c': { ...most, measure: 'survey2' } })
    const by = definePolicy({ ...policies.standard, id: 'most', enough: 'majority' })
    const message = failure(() =>
      expect(judged([document(1, {})], three, { policy: by })).toBeAtLeast('one', 'low', { framework: three }),
    )
    expect(message).toContain('Any one of these sets would do\n- one/low/b\n- one/low/c')
  })
})

describe('toBeDemonstrated', () => {
  test('holds of a statement, a section and a stage', () => {
    expect(school).toBeDemonstrated('communication/emerging')
    expect(school).toBeDemonstrated('communication/emerging/invited-in')
    expect(school).not.toBeDemonstrated('platform/parts')
    const { sections } = judgedList.checklists.list ?? {}
    expect(sections).toEqual({ part: 'met' })
    expect(judgedList).toBeDemonstrated('list/part', { framework: list })
  })

  test('is not so of a stage above one that is not reached, though all of its own statements are met', () => {
    const high = judged([document(1, { exists: false }), survey(20, 20)])
    expect(high.components.one?.stages.high?.verdict).toBe('met')
    expect(high).not.toBeDemonstrated('one/high', { framework })
    expect(high).toBeDemonstrated('one/high/that', { framework })
  })

  test('neither holds nor fails to hold of what is unknown or does not apply', () => {
    const open = judged([])
    const declared = judged([], framework, {
      notApplicable: [{ indicator: 'one/low/it', reason: 'No \u001b[31mpaper.' }],
    })
    for (const assessment of [open, declared]) {
      expect(() => expect(assessment).toBeDemonstrated('one/low/it', { framework })).toThrow('expected one/low/it')
      expect(() => expect(assessment).not.toBeDemonstrated('one/low/it', { framework })).toThrow('expected not')
    }
    const message = failure(() => expect(declared).toBeDemonstrated('one/low/it', { framework }))
    expect(message).toContain('declared not applicable: No \uFFFD[31mpaper.')
  })
})

describe('toHaveSufficientEvidence', () => {
  test('holds where no level hangs on what is unknown', () => {
    expect(school).toHaveSufficientEvidence('communication')
    expect(school).toHaveSufficientEvidence('home-learning/emerging')
    expect(judged([document(1, { exists: false })])).toHaveSufficientEvidence(null, { framework })
  })

  test('names what is unknown, and nothing else', () => {
    const message = failure(() => expect(school).toHaveSufficientEvidence())
    expect(message).toContain('home-learning is Emerging, possibly Evolving')
    expect(message.match(/\): unknown:/g)).toHaveLength(1)
    expect(message).toContain('home-learning/evolving/needs-addressed-together')
  })

  test('does not name what is unknown of a stage that is reached without it', () => {
    const three = tiny({ 'one/low/a': exists, 'one/low/b': { ...most, measure: 'survey2' }, 'one/high/c': most })
    const by = definePolicy({ ...policies.standard, id: 'most', enough: 'majority' })
    const open = judged([document(1, {})], three, { policy: by })
    const message = failure(() => expect(open).toHaveSufficientEvidence(null, { framework: three }))
    expect(message).toContain('one/high/c')
    expect(message).not.toContain('one/low/b')
  })

  test('has a certain opposite: that it does not suffice is known', () => {
    expect(school).not.toHaveSufficientEvidence()
    expect(() => expect(school).not.toHaveSufficientEvidence('communication')).toThrow('changes no level')
  })
})

describe('toHaveNoGroupGaps', () => {
  const one = tiny({ 'one/low/it': mostOfEvery })
  const groups = (agreed: number) => ({ groups: [{ group: 'a', responded: 20, agreed }] })

  test('fails with the group, the sides and what would bring it over', () => {
    const message = failure(() => expect(school).toHaveNoGroupGaps('communication/evolving'))
    expect(message).toContain('languageOtherThanEnglish (homeLanguage) not met, the whole met')
    expect(message).toContain('4 more families agreeing, of the 44 who answered')
    expect(school).not.toHaveNoGroupGaps()
  })

  test('holds where every report on all families says what its groups say, or that none is large enough', () => {
    expect(judged([survey(60, 55, 0, groups(18))], one)).toHaveNoGroupGaps(null, { framework: one })
    expect(judged([survey(60, 55, 0, { groups: [] })], one)).toHaveNoGroupGaps(null, { framework: one })
    expect(judged([survey(60, 45, 0, groups(3))], one)).not.toHaveNoGroupGaps(null, { framework: one })
  })

  test('asks for groups only where the source asks of all', () => {
    const two = tiny({ 'one/low/it': mostOfEvery, 'one/low/other': { ...most, measure: 'survey2' } })
    const other = survey(60, 55, 0, { id: 'other', measure: 'survey2' })
    const assessment = judged([survey(60, 55, 0, groups(18)), other], two)
    expect(assessment).toHaveNoGroupGaps(null, { framework: two })
  })

  test('is open where such a report says nothing of groups, or nothing is reported at all', () => {
    for (const evidence of [[survey(60, 55)], []]) {
      const assessment = judged(evidence, one)
      expect(() => expect(assessment).toHaveNoGroupGaps(null, { framework: one })).toThrow('expected no gaps')
      expect(() => expect(assessment).not.toHaveNoGroupGaps(null, { framework: one })).toThrow('expected not')
    }
    expect(failure(() => expect(judged([survey(60, 55)], one)).toHaveNoGroupGaps(null, { framework: one }))).toContain(
      'report it with the counts by family group, or the statement that no group is large enough',
    )
  })
})

describe('toNotLapseBefore', () => {
  test('holds on the last day on which the level stands, and not on the next', () => {
    // Everything counts for 100 days.
    const assessment = judged([document(30, {})])
    expect(assessment).toNotLapseBefore('2026-09-08', { framework })
    expect(assessment).not.toNotLapseBefore('2026-09-09', { framework })
    const message = failure(() => expect(assessment).toNotLapseBefore('2026-12-31', { framework }))
    expect(message).toContain('one is Low until 8 September 2026 only')
    expect(message).toContain('The statement of one/low/it. (one/low/it): met until 8 September 2026')
    expect(message).toContain('report again by then: A document')
  })

  test('does not mind the lapse of what no demonstrated level rests on', () => {
    // The survey is of a later stage that is not reached through the first.
    const assessment = judged([document(0, {}), survey(20, 2, 99)])
    expect(assessment).toNotLapseBefore('2026-10-08', { framework })
  })

  test('does not mind a lapse that something else makes up for', () => {
    const either = tiny({ 'one/low/it': { kind: 'any', of: [exists, most] } })
    const assessment = judged([document(90, {}), survey(20, 20, 10)], either)
    expect(assessment).toNotLapseBefore('2026-09-28', { framework: either })
    expect(assessment).not.toNotLapseBefore('2026-09-29', { framework: either })
  })

  test('minds a lapse by which a family group alone would stand lower, where groups cap levels', () => {
    const either = tiny({ 'one/low/it': { kind: 'any', of: [most, { ...most, measure: 'survey2' }] } })
    const capped: Policy = { ...policy, levelCap: 'lowestGroup' }
    const group = (agreed: number) => ({ groups: [{ group: 'a', responded: 20, agreed }] })
    const assessment = judged(
      [survey(60, 55, 0, group(2)), survey(60, 55, 10, { ...group(20), id: 'b', measure: 'survey2' })],
      either,
      { policy: capped },
    )
    expect(assessment).toNotLapseBefore('2026-09-28', { framework: either })
    expect(assessment).not.toNotLapseBefore('2026-09-29', { framework: either })
  })

  test('claims nothing where no level is demonstrated', () => {
    expect(() => expect(judged([])).toNotLapseBefore('2027-01-01', { framework })).toThrow('No level is demonstrated')
    expect(() => expect(judged([])).not.toNotLapseBefore('2027-01-01', { framework })).toThrow(
      'No level is demonstrated',
    )
  })

  test.each([
    ['a report', [document(0, {}), survey(20, 20, 1)]],
    [
      'an observation',
      [{ id: 'o', indicator: 'one/low/it', date: asOf, role: 'leader', judgement: 'met' } as const, survey(20, 20, 1)],
    ],
  ])('names each day on which something lapses, be it the next: %s', (_, evidence) => {
    // Everything counts for 100 days.
    const message = failure(() => expect(judged(evidence)).toNotLapseBefore('2027-01-01', { framework }))
    expect(message).toContain('(one/high/that): met until 7 October 2026')
    expect(message).toContain('(one/low/it): met until 8 October 2026')
  })

  test('minds that a review gets too old while the report on it still counts: no observation makes up for it', () => {
    const reviewed = tiny({
      'one/low/it': { kind: 'document', measure: 'document', field: 'reviewed', withinDays: 10 },
    })
    const seen = { id: 'o', indicator: 'one/low/it', date: asOf, role: 'leader', judgement: 'met' } as const
    const assessment = judged([document(5, { reviewed: '2026-06-22' }), seen], reviewed)
    expect(assessment).toNotLapseBefore('2026-07-02', { framework: reviewed })
    expect(assessment).not.toNotLapseBefore('2026-07-03', { framework: reviewed })
  })

  test('is open where occasions lapse that an observation would make up for, unless a tally says otherwise', () => {
    const often = tiny({ 'one/low/it': { kind: 'times', measure: 'activity', atLeast: 1, days: 10 } })
    const seen = { id: 'o', indicator: 'one/low/it', date: asOf, role: 'leader', judgement: 'met' } as const
    const assessment = judged([occasion(9), seen], often)
    const expecting = () => expect(assessment).toNotLapseBefore('2026-08-01', { framework: often })
    expect(expecting).toThrow('levels may fall, unless what was observed decides then: one is Low until 30 June 2026')
    expect(() => expect(assessment).not.toNotLapseBefore('2026-08-01', { framework: often })).toThrow('expected not')
    // Without the observation nothing makes up for it.
    expect(judged([occasion(9)], often)).not.toNotLapseBefore('2026-08-01', { framework: often })
  })

  test('asks for an observation where it is one that lapses', () => {
    const seen = { id: 'o', indicator: 'one/low/it', date: asOf, role: 'leader', judgement: 'met' } as const
    const message = failure(() => expect(judged([seen])).toNotLapseBefore('2027-01-01', { framework }))
    expect(message).toContain('have it observed again by then')
  })

  test.each(['2026-06-30', '2026-02-30', 'soon'])('refuses %s, after which nothing could be said', (date) => {
    expect(() => expect(judged([])).toNotLapseBefore(date, { framework })).toThrow(RangeError)
    expect(() => expect(judged([])).not.toNotLapseBefore(date, { framework })).toThrow(RangeError)
  })
})

type Baseline = Record<'framework' | 'policy', object> & { readonly components: { readonly one: object } }

describe('toNotRegressFrom', () => {
  const before = judged([document(1, {}), survey(20, 20, 1)])

  test('holds against itself, and against less', () => {
    expect(before).toNotRegressFrom(copy(before), { framework })
    expect(before).toNotRegressFrom(copy(judged([])), { framework })
  })

  test('holds against what is kept of it as a baseline, and finds the same lost', () => {
    const kept = copy(baselineOf<Vocabulary>(before))
    expect(before).toNotRegressFrom(kept, { framework })
    const lost = judged([document(1, {}), survey(20, 2, 1)])
    const message = (baseline: unknown) => failure(() => expect(lost).toNotRegressFrom(baseline, { framework }))
    expect(message(kept)).toBe(message(copy(before)))
  })

  test('names the levels and the statements that are lost', () => {
    const lost = judged([document(1, {}), survey(20, 2, 1)])
    expect(lost).not.toNotRegressFrom(copy(before), { framework })
    const message = failure(() => expect(lost).toNotRegressFrom(copy(before), { framework }))
    expect(message).toContain('one: High, now Low')
    expect(message).toContain('(one/high/that): not met, by what was measured')
  })

  test('is open where what was met has become unknown', () => {
    const lapsed = judged([document(1, {})])
    expect(() => expect(lapsed).toNotRegressFrom(copy(before), { framework })).toThrow('not shown any more')
    expect(() => expect(lapsed).not.toNotRegressFrom(copy(before), { framework })).toThrow('expected not')
  })

  test('names a statement that is lost above the level, which stays', () => {
    const above = judged([document(1, { exists: false }), survey(20, 20, 1)])
    const lost = judged([document(1, { exists: false }), survey(20, 2, 1)])
    expect(lost).not.toNotRegressFrom(copy(above), { framework })
    expect(failure(() => expect(lost).toNotRegressFrom(copy(above), { framework }))).toContain(
      '(one/high/that): not met',
    )
  })

  test('names what a family group lacks, where the level fell by it alone', () => {
    const one = tiny({ 'one/low/it': most })
    const capped: Policy = { ...policy, levelCap: 'lowestGroup' }
    const by = (agreed: number) =>
      judged([survey(60, 48, 0, { groups: [{ group: 'a', responded: 20, agreed }] })], one, { policy: capped })
    const message = failure(() => expect(by(12)).toNotRegressFrom(copy(by(18)), { framework: one }))
    expect(message).toContain('one: Low, now not yet low')
    expect(message).toContain('(one/low/it): not met for a')
    expect(message).toContain('in the group a: 3 more')
  })

  test('is open where what was met is declared not to apply, be it all of a component', () => {
    const notApplicable = Object.keys(framework.indicators).map((indicator) => ({ indicator, reason: 'Not here.' }))
    const none = judged([], framework, { notApplicable })
    expect(() => expect(none).toNotRegressFrom(copy(before), { framework })).toThrow(
      'one: High, now nothing that applies',
    )
    expect(() => expect(none).not.toNotRegressFrom(copy(before), { framework })).toThrow('expected not')
  })

  test('does not hold it against a school that it finds out that something unknown is not met', () => {
    const known = judged([document(1, {}), survey(20, 2, 1)])
    expect(known).toNotRegressFrom(copy(judged([document(1, {})])), { framework })
  })

  test.each<[string, (baseline: Baseline) => unknown, string]>([
    ['nothing', () => null, 'cannot be read: it should be a baseline'],
    [
      'another edition',
      (b) => ({ ...b, framework: { ...b.framework, edition: 'later' } }),
      'framework “tiny” (later), not “tiny” (first)',
    ],
    ['another rule', (b) => ({ ...b, policy: { ...b.policy, enough: 'most' } }), 'with other rules for enough'],
    ['a later day', (b) => ({ ...b, asOf: '2027-01-01' }), '2027-01-01 is after the day of judging, 2026-06-30'],
    [
      'an unknown stage',
      (b) => ({
        ...b,
        components: {
          one: { ...b.components.one, level: { demonstrated: 'top', possible: null } },
        },
      }),
      'at components.one.level.demonstrated: it should be null or one of low, high',
    ],
    ['a part that is missing', (b) => ({ ...b, components: {} }), 'at components.one.level.demonstrated'],
    [
      'other statements',
      (b) => ({
        ...b,
        components: {
          one: { ...b.components.one, indicators: { 'one/low/gone': { verdict: 'met' } } },
        },
      }),
      'only one of the two has one/low/it, one/high/that, one/low/gone',
    ],
    [
      'a component that is gone',
      (b) => ({
        ...b,
        components: {
          ...b.components,
          two: { level: { demonstrated: 'low', possible: 'low' }, indicators: { 'two/low/it': { verdict: 'met' } } },
        },
      }),
      'only one of the two has two/low/it',
    ],
    [
      'a checklist that is gone',
      (b) => ({ ...b, checklists: { list: { indicators: { 'list/part/it': { verdict: 'met' } } } } }),
      'only one of the two has list/part/it',
    ],
    [
      'a statement by the name of a method',
      (b) => ({
        ...b,
        checklists: { list: { indicators: { toString: { verdict: 'met' } } } },
      }),
      'only one of the two has toString',
    ],
    [
      'a verdict that is none',
      (b) => ({
        ...b,
        components: { one: { ...b.components.one, indicators: { 'one/low/it': {} } } },
      }),
      'at components.one.indicators["one/low/it"].verdict',
    ],
  ])('refuses a baseline with %s', (_, change, message) => {
    const baseline = change(copy(before) as unknown as Baseline)
    expect(() => expect(before).toNotRegressFrom(baseline, { framework })).toThrow(message)
    expect(() => expect(before).not.toNotRegressFrom(baseline, { framework })).toThrow(message)
    expect(() => expect(before).toNotRegressFrom(baseline, { framework })).toThrow(RangeError)
  })

  test('compares policies by their rules, not by their names', () => {
    const renamed = {
      ...copy(before),
      policy: { ...policy, id: 'renamed', title: undefined, description: undefined, reasons: undefined },
    }
    expect(before).toNotRegressFrom(renamed, { framework })
  })

  test('refuses a baseline of another school', () => {
    const baseline = { ...copy(school), subject: { id: 'other', name: 'Other' } }
    expect(() => expect(school).toNotRegressFrom(baseline)).toThrow('of the school “other”')
  })
})

describe('what is no expectation at all is an error, for .not too', () => {
  test.each<[string, unknown, string]>([
    ['a promise', Promise.resolve(school), 'a promise: await it first'],
    ['evidence', schoolBefore, 'evidence: pass what assess() makes of it'],
    ['a text', 'emerging', 'not a string'],
    ['null', null, 'not null'],
    ['a list', [school], 'a list'],
    ['another object', { components: {} }, 'another object'],
  ])('%s', (_, received, message) => {
    expect(() => expect(received as typeof school).toBeAtLeast('communication', 'emerging')).toThrow(message)
    expect(() => expect(received as typeof school).not.toBeAtLeast('communication', 'emerging')).toThrow(message)
  })

  test('an id that is not there, with the nearest', () => {
    const wrong = 'communication/evolving/feel-welcom' as 'communication/evolving/feel-welcome'
    expect(() => expect(school).toBeDemonstrated(wrong)).toThrow('did you mean “communication/evolving/feel-welcome”?')
    expect(() => expect(school).not.toBeDemonstrated(wrong)).toThrow(RangeError)
  })

  test('an assessment by a framework that is not given', () => {
    expect(() => expect(judged([]) as never as typeof school).toBeAtLeast('communication', 'emerging')).toThrow(
      'pass that framework',
    )
  })

  test('an assessment of another version, which lacks a statement', () => {
    const { components, ...rest } = copy(school)
    const { 'communication/emerging/invited-in': _, ...indicators } = components.communication.indicators
    const older = { ...rest, components: { ...components, communication: { ...components.communication, indicators } } }
    expect(() => expect(older as typeof school).toHaveSufficientEvidence()).toThrow('made by another version')
  })
})

test('words come in the locale that is passed', () => {
  const locale = { id: 'x', messages: { check: { expected: (title: string) => `WANTED ${title}` } } }
  expect(failure(() => expect(school).toBeAtLeast('communication', 'evolving', { locale }))).toContain(
    'WANTED communication',
  )
})

test('an assessment read from JSON is checked as it was', () => {
  expect(resultsOf(copy(school))).toEqual(resultsOf(school))
  expect(copy(school)).toBeAtLeast('communication', 'emerging')
})

test('matchers stand inside of others too', () => {
  expect({ school }).toEqual({ school: expect.toBeAtLeast('communication', 'emerging') })
  expect({ school }).toEqual({ school: (expect.not as typeof expect).toBeAtLeast('communication', 'evolving') })
})
