import { describe, expect, test } from 'vitest'
import { type FisoVocabulary, fiso } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import {
  type Condition,
  defineStrategies,
  type Framework,
  isOnContinuum,
  type Policy,
  type Strategy,
} from '../../src/framework'
import { recommend } from '../../src/recommendations'
import { describeStep, speechIn } from '../../src/words'
import { asOf, daysAgo, document, observed, policy, strategy, survey, tiny } from '../support/tiny'

const share = (measure: string): Condition => ({ kind: 'share', measure, quantifier: 'most', everyGroup: false })
const times: Condition = { kind: 'times', measure: 'activity', atLeast: 2, days: 60 }
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const report = (measure: string, agreed: number): EvidenceItem => ({
  id: measure,
  measure,
  date: daysAgo(1),
  responded: 20,
  agreed,
})
const seen = (indicator: string, judgement: 'met' | 'notMet', days: number): EvidenceItem =>
  observed(judgement, days, { id: `${indicator}-${judgement}`, indicator })

const components = { one: { title: 'One', restates: [] }, two: { title: 'Two', restates: [] } }
const framework = tiny(
  {
    'one/low/a': share('survey'),
    'one/low/b': share('survey2'),
    'one/high/c': {
      kind: 'any',
      of: [exists, { kind: 'sameAs', indicator: 'two/high/e', because: 'it says the same' }],
    },
    'two/low/d': times,
    'two/high/e': share('coverage'),
  },
  {
    components,
    strategies: {
      'for-a': strategy(['one/low/a'], { restates: ['tiny#for-a'] }),
      'for-a-and-b': strategy(['one/low/a', 'one/low/b']),
      'for-e': strategy(['two/high/e']),
    },
  },
)
const assessed = (evidence: readonly EvidenceItem[], other: Framework = framework) =>
  assess({ subject: null, evidence, asOf, framework: other, policy })
const steps = (evidence: readonly EvidenceItem[], targets = {}) =>
  recommend(assessed(evidence), { framework, targets }).map((step) => [
    step.kind,
    step.kind === 'act' ? step.strategy : step.measure,
    step.raises.join(),
  ])

test('no evidence gives only evidence to gather, for the first stage', () => {
  expect(steps([])).toEqual([
    ['gather', 'activity', 'two'],
    ['gather', 'survey', ''],
    ['gather', 'survey2', ''],
  ])
  const fisoSteps = recommend(assess({ subject: null, evidence: [], asOf }))
  expect(fisoSteps.length).toBeGreaterThan(5)
  expect(new Set(fisoSteps.map(({ kind }) => kind))).toEqual(new Set(['gather']))
})

test('what is not met asks for the strategies that advance it, what alone would raise the level first', () => {
  // An answer narrows what is open too, an act does not.
  expect(steps([report('survey', 1), report('survey2', 20)])).toEqual([
    ['gather', 'activity', 'two'],
    ['act', 'for-a', 'one'],
    ['act', 'for-a-and-b', 'one'],
  ])
})

test('a strategy that serves more comes before one that serves less', () => {
  expect(steps([report('survey', 1), report('survey2', 1)]).slice(0, 3)).toEqual([
    ['gather', 'activity', 'two'],
    ['act', 'for-a-and-b', 'one'],
    ['act', 'for-a', ''],
  ])
})

test('the lowest component comes first', () => {
  const evidence = [report('survey', 20), report('survey2', 20)]
  expect(steps(evidence)).toEqual([
    ['gather', 'activity', 'two'],
    // What the one indicator left refers to could decide it as well.
    ['gather', 'coverage', 'one'],
    ['gather', 'document', 'one'],
  ])
})

describe('the order', () => {
  const shares = ['survey', 'survey2', 'coverage'].map(share)
  const [a, b, c] = shares as [Condition, Condition, Condition]
  const order = (other: Framework, evidence: readonly EvidenceItem[]) =>
    recommend(assessed(evidence, other), { framework: other }).map((step) =>
      step.kind === 'act' ? step.strategy : step.measure,
    )

  test('puts what serves more first, after what alone raises a level', () => {
    const { strategies } = framework
    const one = tiny(
      { 'one/low/a': a, 'one/low/b': b, 'two/high/e': c, 'one/low/c': exists },
      { components, strategies },
    )
    expect(order(one, [report('survey', 1), report('survey2', 1)])).toEqual([
      'coverage',
      'for-a-and-b',
      'for-a',
      'document',
    ])
  })

  test('puts the lowest component first, even before what would raise another', () => {
    const two = tiny({ 'one/low/a': a, 'one/high/b': b, 'two/low/c': times, 'two/low/d': exists }, { components })
    expect(order(two, [report('survey', 20)])).toEqual(['activity', 'document', 'survey2'])
  })
})

test('what an observation decided stays decided when something else is supposed', () => {
  const two = tiny({ 'one/low/a': share('survey'), 'one/low/b': share('survey2') })
  expect(recommend(assessed([seen('one/low/a', 'met', 1)], two), { framework: two })).toMatchObject([
    { measure: 'survey2', raises: ['one'] },
  ])
})

describe('what a step alone would raise', () => {
  const referring = tiny(
    {
      'one/low/a': { kind: 'sameAs', indicator: 'two/low/b', because: 'it says the same' },
      'two/low/b': share('survey'),
      'two/low/c': share('survey2'),
    },
    { components },
  )
  const raisesOf = (evidence: readonly EvidenceItem[]) =>
    recommend(assessed(evidence, referring), { framework: referring }).map((step) => [
      step.kind === 'gather' && step.measure,
      step.raises.join(),
    ])

  test('is not what observers leave open who disagree', () => {
    const evidence = [seen('two/low/b', 'met', 0), seen('one/low/a', 'met', 1), seen('one/low/a', 'notMet', 1)]
    expect(raisesOf(evidence)).toContainEqual(['survey2', 'two'])
  })

  test('is also what a measured answer would decide against an observation', () => {
    const evidence = [seen('one/low/a', 'notMet', 1), report('survey2', 20)]
    expect(raisesOf(evidence)).toContainEqual(['survey', 'one,two'])
  })
})

test('where no strategy is listed the statement itself is the step', () => {
  const tally = { id: 't', measure: 'activity', from: daysAgo(59), to: daysAgo(0), times: 0 }
  const [step] = recommend(assessed([tally]), { framework }).filter(({ kind }) => kind === 'act')
  expect(step).toMatchObject({ strategy: null, title: 'The statement of two/low/d.', raises: ['two'] })
})

test('a step names the verdicts that it answers and the statements that it rests on', () => {
  const found = recommend(assessed([report('survey', 1), report('survey2', 20)]), { framework })
  expect(found.find(({ kind }) => kind === 'act')?.because).toEqual({
    verdicts: [{ indicator: 'one/low/a', verdict: 'notMet', groups: [] }],
    sources: ['tiny#for-a', 'tiny#one/low/a'],
  })
})

test('evidence to gather comes with its question and the least that would decide it', () => {
  const step = recommend(assessed([]), { framework }).find(({ title }) => title === 'A survey')
  expect(step).toMatchObject({
    question: 'What does the survey say?',
    least: { notBefore: daysAgo(100), responses: 10, answers: [share('survey')] },
    lapses: null,
  })
})

test('an unknown that hinges on another indicator asks for that one’s evidence', () => {
  const document = { id: 'd', measure: 'document', date: daysAgo(1), exists: false }
  const evidence = [report('survey', 20), report('survey2', 20), document]
  expect(steps(evidence)).toContainEqual(['gather', 'coverage', 'one'])
})

describe('a target', () => {
  test('of the caller’s takes the place of the next stage', () => {
    expect(steps([], { one: 'high' }).map(([, id]) => id)).toContain('document')
  })

  test('that is behind leaves nothing to do', () => {
    const evidence = [report('survey', 20), report('survey2', 20)]
    expect(steps(evidence, { one: 'low', two: 'low' })).toEqual([['gather', 'activity', 'two']])
  })
})

describe('at the last stage', () => {
  const top = tiny({ 'one/low/a': share('survey'), 'one/high/b': share('survey2') })
  const evidence: EvidenceItem[] = [
    { id: 'a', measure: 'survey', date: daysAgo(10), responded: 20, agreed: 20 },
    { id: 'b', measure: 'survey2', date: daysAgo(90), responded: 20, agreed: 20 },
  ]
  test('the steps are to keep the evidence current, what lapses first coming first', () => {
    const kept = recommend(assessed(evidence, top), { framework: top })
    expect(kept.map((step) => (step.kind === 'gather' ? [step.measure, step.lapses] : step.kind))).toEqual([
      ['survey2', '2026-07-10'],
      ['survey', '2026-09-28'],
    ])
  })
})

describe('at the last stage, where families’ own voice is asked for', () => {
  const top = tiny({ 'one/low/a': exists }, { stages: [{ id: 'low', title: 'Low', restates: [] }] })
  const rules = { ...policy, familyVoiceFrom: 'low' } as Policy
  const evidence = [document(10, {}), seen('one/low/a', 'met', 30)].map((item) => ({ ...item, role: 'parent' }))
  const judged = (asOfDay: string) =>
    assess({ subject: null, evidence: evidence as EvidenceItem[], asOf: asOfDay, framework: top, policy: rules })

  test('the observation of a parent that lends it is to be kept current as well', () => {
    expect(judged(asOf).components.one?.level.demonstrated).toBe('low')
    // Without it the level is open again, although the document still counts.
    expect(judged('2026-09-09').components.one?.level).toEqual({ demonstrated: null, possible: 'low' })
    const kept = recommend(judged(asOf), { framework: top })
    expect(kept.map((step) => step.kind === 'gather' && [step.measure, step.lapses])).toEqual([
      [null, '2026-09-08'],
      ['document', '2026-09-28'],
    ])
  })
})

describe('what only an observer could decide', () => {
  const top = tiny({ 'one/low/a': share('survey'), 'one/high/b': share('survey2') })

  test('is to be observed again before it lapses, not to be measured in part', () => {
    const evidence = [seen('one/low/a', 'met', 10), seen('one/high/b', 'met', 20)]
    const kept = recommend(assessed(evidence, top), { framework: top })
    expect(kept.map((step) => step.kind === 'gather' && [step.measure, step.lapses])).toEqual([
      [null, '2026-09-18'],
      [null, '2026-09-28'],
    ])
  })

  test('even where a part of it was measured before: a new report on that part would displace the observation', () => {
    const both = tiny({ 'one/low/a': { kind: 'all', of: [share('survey'), share('survey2')] } })
    const measured: EvidenceItem = { id: 'm', measure: 'survey', date: daysAgo(50), responded: 20, agreed: 20 }
    const kept = recommend(assessed([measured, seen('one/low/a', 'met', 10)], both), { framework: both })
    expect(kept).toMatchObject([{ kind: 'gather', measure: null, indicator: 'one/low/a' }])
  })

  test('is a step where nothing measured is left to ask', () => {
    const other = tiny({
      'one/low/a': { kind: 'any', of: [share('survey'), { kind: 'sameAs', indicator: 'one/high/b', because: '' }] },
      'one/high/b': share('survey2'),
    })
    const evidence = [
      report('survey', 1),
      seen('one/high/b', 'met', 0),
      seen('one/low/a', 'met', 0),
      seen('one/low/a', 'notMet', 0),
    ]
    expect(recommend(assessed(evidence, other), { framework: other })).toMatchObject([
      { kind: 'gather', measure: null, indicator: 'one/low/a', raises: ['one'], lapses: null },
    ])
  })
})

test('a stage to which nothing applies is stepped over', () => {
  const three = tiny(
    { 'one/low/a': share('survey'), 'one/high/b': exists, 'one/top/c': share('survey2') },
    { stages: ['low', 'high', 'top'].map((id) => ({ id, title: id, restates: [] })) },
  )
  const notApplicable = [{ indicator: 'one/high/b', reason: 'No such thing here' }]
  const assessment = assess({
    subject: null,
    evidence: [report('survey', 20)],
    notApplicable,
    asOf,
    framework: three,
    policy,
  })
  expect(recommend(assessment, { framework: three })).toMatchObject([{ measure: 'survey2', raises: ['one'] }])
})

test('only a report that is not older than the one at hand would count', () => {
  const everyGroup = tiny({ 'one/low/a': { ...share('survey'), everyGroup: true } as Condition })
  const [step] = recommend(assessed([report('survey', 20)], everyGroup), { framework: everyGroup })
  expect(step).toMatchObject({ measure: 'survey', least: { notBefore: daysAgo(1) } })
})

test('a target that is no stage is refused', () => {
  expect(() => recommend(assessed([]), { framework, targets: { one: 'hihg' } })).toThrow(
    'the target of one should be one of the stages low, high, not "hihg"',
  )
})

test('an assessment is not read by another framework', () => {
  expect(() => recommend(assessed([]) as never, { framework: fiso as never })).toThrow(/made with framework "tiny"/)
})

test('of the shipped framework, every indicator of the continuum that is not met leads to a step', () => {
  for (const [id, indicator] of Object.entries(fiso.indicators)) {
    if (!isOnContinuum(indicator)) continue
    const observation = { id: 'o', indicator: id, date: asOf, role: 'leader', judgement: 'notMet' } as EvidenceItem
    const assessment = assess({ subject: null, evidence: [observation] as never, asOf })
    const found = recommend(assessment, { targets: { communication: 'excelling', 'home-learning': 'excelling' } })
    const answers = found.filter(
      ({ kind, because }) => kind === 'act' && because.verdicts.some(({ indicator }) => indicator === id),
    )
    expect(answers.length, id).toBeGreaterThan(0)
  }
})

describe('a strategy that a law of one place provides for', () => {
  const bound = tiny(
    { 'one/low/a': share('survey') },
    { strategies: { bound: strategy(['one/low/a'], { jurisdiction: 'Somewhere' }) } },
  )
  const found = (options = {}) =>
    recommend(assessed([survey(20, 4)], bound), { framework: bound, ...options }).map(
      (step) => step.kind === 'act' && step.strategy,
    )

  test('is recommended there, and nowhere else', () => {
    expect(found({ jurisdiction: 'Somewhere' })).toEqual(['bound'])
    expect(found({ jurisdiction: 'A part, Somewhere' })).toEqual(['bound'])
    expect(found({ jurisdiction: 'Elsewhere' })).toEqual([null])
    expect(found({ jurisdiction: 'Nosomewhere' })).toEqual([null])
    expect(found()).toEqual([null])
  })

  test('leaves those that no law binds to every place', () => {
    const strategies = { ...bound.strategies, free: strategy(['one/low/a']) }
    const both = { ...bound, strategies }
    const assessment = assessed([survey(20, 4)], both)
    const idsIn = (options = {}) =>
      recommend(assessment, { framework: both, ...options }).map((step) => step.kind === 'act' && step.strategy)
    expect(idsIn({ jurisdiction: 'Somewhere' })).toEqual(['bound', 'free'])
    expect(idsIn({ jurisdiction: 'Elsewhere' })).toEqual(['free'])
    expect(idsIn()).toEqual(['free'])
  })
})

test('strategies of one’s own stand beside those of the shipped framework, and cannot be changed', () => {
  const ours = defineStrategies(fiso, {
    'ours/greet-at-the-gate': strategy(['communication/evolving/feel-welcome']) as Strategy<
      FisoVocabulary['indicator']
    >,
  })
  const widened = { ...fiso, strategies: { ...fiso.strategies, ...ours } }
  const notWelcome = { id: 'o', indicator: 'communication/evolving/feel-welcome', date: asOf, role: 'leader' } as const
  const assessment = assess({ subject: null, evidence: [{ ...notWelcome, judgement: 'notMet' }], asOf })
  const found = recommend(assessment, { framework: widened, targets: { communication: 'evolving' } })
  const recommended = found.map((step): string | null => (step.kind === 'act' ? step.strategy : null))
  expect(recommended).toContain('ours/greet-at-the-gate')
  expect(recommended.filter((id) => id !== null).length).toBeGreaterThan(1)
  expect(() => Object.assign(ours['ours/greet-at-the-gate'], { advances: [] })).toThrow(TypeError)
})

describe('a strategy that needs a structure first', () => {
  const needing = tiny(
    {
      'one/low/a': share('survey'),
      'one/low/b': share('survey2'),
      'one/low/c': share('coverage'),
      'one/low/d': exists,
      'one/low/e': times,
    },
    { strategies: { s: strategy(['one/low/a'], { needs: ['one/low/b', 'one/low/c', 'one/low/d', 'one/low/e'] }) } },
  )
  const found = () => {
    const assessment = assess({
      subject: null,
      evidence: [survey(20, 4), report('survey2', 20), document(1, { exists: false })],
      notApplicable: [{ indicator: 'one/low/e', reason: 'No such thing here' }],
      asOf,
      framework: needing,
      policy,
    })
    return recommend(assessment, { framework: needing }).find((it) => it.kind === 'act' && it.strategy === 's')
  }

  test('names those that do not stand or are not known to', () => {
    expect(found()).toMatchObject({
      needs: [
        { indicator: 'one/low/c', verdict: 'unknown' },
        { indicator: 'one/low/d', verdict: 'notMet' },
      ],
    })
  })

  test('says so in words, after what to begin with and what it takes', () => {
    const step = found()
    expect(step && describeStep(step, speechIn(needing)).details.slice(0, 3)).toEqual([
      'Begin with: Begin.',
      'Effort small: It is tiny.',
      'Needs first: The statement of one/low/c. (unknown)',
    ])
  })
})
