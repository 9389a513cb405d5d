import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import type { Condition, Framework, Measure, Policy } from '../../src/framework'
import type { Assessment } from '../../src/levels'
import { type GatherStep, type ObserveStep, recommend, type Step } from '../../src/recommendations'
import { describeStep, speechIn } from '../../src/words'
import { asOf, daysAgo, measure, observed, policy, tiny } from '../support/tiny'

/*
 * How much a step narrows what is open is found by supposing verdicts. Here it is found again by judging anew, with a
 * report or an observation added that decides it.
 */

const share = (of: string, everyGroup = false): Condition => ({
  kind: 'share',
  measure: of,
  quantifier: 'most',
  everyGroup,
})
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const consulted: Condition = { kind: 'document', measure: 'document', field: 'consulted', party: 'families' }
const times: Condition = { kind: 'times', measure: 'activity', atLeast: 2, days: 60 }
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: 'it says the same' })
const all = (...of: Condition[]): Condition => ({ kind: 'all', of })
const any = (...of: Condition[]): Condition => ({ kind: 'any', of })

const components = { one: { title: 'One', restates: [] }, two: { title: 'Two', restates: [] } }
const framework = tiny(
  {
    'one/low/a': any(share('survey', true), share('survey2')),
    'one/low/b': all(exists, consulted),
    'one/high/c': all(share('survey2'), times),
    'two/low/d': times,
    // What a report on the document that leaves it open has settled already.
    'two/low/f': exists,
    'two/high/e': any(share('coverage'), sameAs('one/high/c')),
  },
  { components },
)

type Answer = 'met' | 'notMet'
const people = (of: string, answer: Answer, days: number): EvidenceItem => ({
  id: `${of}-${days}`,
  measure: of,
  date: daysAgo(days),
  responded: 1000,
  agreed: answer === 'met' ? 1000 : 0,
  asked: 1000,
  population: 1000,
  groups: [],
})
/** A report that decides all that is open of a measure. */
const deciding: Readonly<Record<string, (answer: Answer, days: number) => EvidenceItem>> = {
  survey: (answer, days) => people('survey', answer, days),
  survey2: (answer, days) => people('survey2', answer, days),
  coverage: (answer, days) => ({
    id: `coverage-${days}`,
    measure: 'coverage',
    date: daysAgo(days),
    eligible: 1000,
    reached: answer === 'met' ? 1000 : 0,
  }),
  activity: (answer, days) => ({
    id: `activity-${days}`,
    measure: 'activity',
    from: daysAgo(days + 59),
    to: daysAgo(days),
    times: answer === 'met' ? 9 : 0,
  }),
  document: (answer, days) => ({
    id: `document-${days}`,
    measure: 'document',
    date: daysAgo(days),
    exists: true,
    consulted: answer === 'met' ? ['families'] : [],
  }),
}
const noDocument = (days: number): EvidenceItem => ({
  id: `document-${days}`,
  measure: 'document',
  date: daysAgo(days),
  exists: false,
})
/** Reports that leave a question of theirs open. */
const open: Readonly<Record<string, EvidenceItem>> = {
  survey: { id: 'survey', measure: 'survey', date: daysAgo(9), responded: 100, agreed: 90 },
  activity: { id: 'activity', measure: 'activity', date: daysAgo(9) },
  document: { id: 'document', measure: 'document', date: daysAgo(9), exists: true },
}

function* evidences(): Generator<EvidenceItem[]> {
  const options = Object.entries(deciding).map(([of, report]) => [
    [],
    [report('met', 9)],
    [of === 'document' ? noDocument(9) : report('notMet', 9)],
    ...(open[of] === undefined ? [] : [[open[of]]]),
  ])
  const combined = options.reduce<EvidenceItem[][]>(
    (found, of) => found.flatMap((chosen) => of.map((reports) => [...chosen, ...reports])),
    [[]],
  )
  yield* combined
}

const judged = (evidence: readonly EvidenceItem[], of: Framework = framework, rules: Policy = policy) =>
  assess({ subject: null, evidence, asOf, framework: of, policy: rules })

function gapIn({ components: placed }: Assessment): number {
  const ranks = [null, 'low', 'high'] as readonly (string | null)[]
  return Object.values(placed)
    .filter(({ applicable }) => applicable)
    .map(({ level }) => ranks.indexOf(level.possible) - ranks.indexOf(level.demonstrated))
    .reduce((sum, gap) => sum + gap, 0)
}

type Asking = GatherStep | ObserveStep
const isAsking = (step: Step): step is Asking => step.kind === 'gather' && step.lapses === null

/** The components that stand higher after than before. */
function raisedIn(before: Assessment, after: Assessment): string[] {
  const ranks = [null, 'low', 'high'] as readonly (string | null)[]
  const rank = (of: Assessment, id: string) => ranks.indexOf(of.components[id]?.level.demonstrated ?? null)
  return Object.keys(before.components).filter((id) => rank(after, id) > rank(before, id))
}

/** Judges anew with what the step could find out, and compares. */
function expectAsJudgedAnew(
  step: Asking,
  evidence: readonly EvidenceItem[],
  found: (answer: Answer) => EvidenceItem,
  of: Framework = framework,
  rules: Policy = policy,
): void {
  const before = judged(evidence, of, rules)
  const [ifMet, ifNotMet] = (['met', 'notMet'] as const).map((answer) =>
    judged([...evidence, found(answer)], of, rules),
  )
  if (ifMet === undefined || ifNotMet === undefined) throw new Error('two answers are two judgements')
  expect({ title: step.title, narrows: step.narrows, raises: [...step.raises].sort() }).toEqual({
    title: step.title,
    narrows: { ifMet: gapIn(before) - gapIn(ifMet), ifNotMet: gapIn(before) - gapIn(ifNotMet) },
    raises: raisedIn(before, ifMet),
  })
}

describe('a step to gather evidence', () => {
  test('narrows what is open, and raises, as a report does that decides it', () => {
    const seen = new Set<string>()
    for (const evidence of evidences()) {
      for (const step of recommend(judged(evidence), { framework })) {
        if (!isAsking(step) || step.measure === null) continue
        const { measure: of } = step
        const isNew = !evidence.some((item) => 'measure' in item && item.measure === of)
        const found = (answer: Answer) =>
          of === 'document' && isNew && answer === 'notMet'
            ? noDocument(0)
            : (deciding[of]?.(answer, 0) as EvidenceItem)
        expectAsJudgedAnew(step, evidence, found)
        seen.add(JSON.stringify(step.narrows))
      }
    }
    // Not all alike, or nothing would be compared.
    expect(seen.size).toBeGreaterThan(4)
  })

  test('does so for a measure of which the policy leaves a report open', () => {
    const confident: Policy = { ...policy, proportions: 'confident' }
    const two = tiny({ 'one/low/a': share('survey'), 'one/high/b': share('survey2') })
    const evidence: EvidenceItem[] = [{ id: 's', measure: 'survey', date: daysAgo(9), responded: 100, agreed: 80 }]
    const steps = recommend(judged(evidence, two, confident), { framework: two, targets: { one: 'high' } })
    expect(steps.map((step) => isAsking(step) && [step.measure, step.narrows])).toEqual([
      ['survey', { ifMet: 1, ifNotMet: 2 }],
      ['survey2', { ifMet: 0, ifNotMet: 1 }],
    ])
    for (const step of steps.filter(isAsking)) {
      const found = (answer: Answer) => deciding[step.measure ?? '']?.(answer, 0) as EvidenceItem
      expectAsJudgedAnew(step, evidence, found, two, confident)
    }
  })

  test('that would displace an observation opens what that had settled', () => {
    const two = tiny({ 'one/low/a': all(share('survey'), share('survey2')), 'one/high/c': share('survey') })
    const evidence = [observed('met', 5, { indicator: 'one/low/a' })]
    const steps = recommend(judged(evidence, two), { framework: two }).filter(isAsking)
    expect(steps.map((step) => step.measure)).toEqual(['survey'])
    for (const step of steps) {
      expectAsJudgedAnew(step, evidence, (answer) => people('survey', answer, 0), two)
    }
  })

  test('decides against an observation by what was measured', () => {
    const two = tiny({ 'one/low/a': sameAs('one/high/c'), 'one/high/c': share('survey') })
    const evidence = [observed('met', 5, { indicator: 'one/low/a' })]
    const [step] = recommend(judged(evidence, two), { framework: two }).filter(isAsking)
    expect(step).toMatchObject({ measure: 'survey', narrows: { ifMet: 1, ifNotMet: 1 } })
    if (step) expectAsJudgedAnew(step, evidence, (answer) => people('survey', answer, 0), two)
  })
})

describe('a step that only keeps evidence current', () => {
  test('narrows nothing', () => {
    const top = tiny({ 'one/high/a': share('survey'), 'one/low/b': share('survey2') })
    const evidence = [people('survey', 'met', 1), observed('met', 1, { indicator: 'one/low/b' })]
    const kept = recommend(judged(evidence, top), { framework: top })
    expect(kept.map((step) => step.kind === 'gather' && step.narrows)).toEqual([null, null])
  })
})

describe('the steps come in the order of their reasons', () => {
  test('the lowest component, what raises, what narrows most, what serves most', () => {
    const ranks = [null, 'low', 'high'] as readonly (string | null)[]
    let narrowed = 0
    for (const evidence of evidences()) {
      const assessment = judged(evidence)
      const keys = recommend(assessment, { framework })
        .filter((step) => step.kind === 'act' || step.lapses === null)
        .map((step) => [
          Math.min(
            ...step.components.map((id) => ranks.indexOf(assessment.components[id]?.level.demonstrated ?? null)),
          ),
          step.raises.length > 0 ? 0 : 1,
          step.kind === 'act' || step.narrows === null ? 0 : -Math.max(step.narrows.ifMet, step.narrows.ifNotMet),
          -step.because.verdicts.length,
        ])
      for (const [index, key] of keys.entries()) {
        const before = keys[index - 1] ?? key
        const differing = key.findIndex((part, place) => part !== before[place])
        if (differing === 2) narrowed++
        if (differing !== -1) expect((before[differing] ?? 0) - (key[differing] ?? 0)).toBeLessThan(0)
      }
    }
    expect(narrowed).toBeGreaterThan(10)
  })

  test('of two that raise nothing the one that could settle more comes first', () => {
    const two = tiny({ 'one/low/a': share('survey2'), 'one/low/b': share('survey'), 'one/high/c': share('coverage') })
    const targets = { one: 'high' }
    const found = recommend(judged([], two), { framework: two, targets })
    expect(found.map((step) => isAsking(step) && [step.measure, step.narrows])).toEqual([
      ['survey', { ifMet: 0, ifNotMet: 2 }],
      ['survey2', { ifMet: 0, ifNotMet: 2 }],
      ['coverage', { ifMet: 0, ifNotMet: 1 }],
    ])
  })
})

describe('what only an observer could settle', () => {
  test('narrows what is open as a later observation does', () => {
    const other = tiny({
      'one/low/a': any(share('survey'), sameAs('one/high/b')),
      'one/high/b': share('survey2'),
    })
    const evidence: EvidenceItem[] = [
      people('survey', 'notMet', 9),
      observed('met', 2, { id: 'b', indicator: 'one/high/b' }),
      observed('met', 2, { id: 'y', indicator: 'one/low/a' }),
      observed('notMet', 2, { id: 'n', indicator: 'one/low/a' }),
    ]
    const [step] = recommend(judged(evidence, other), { framework: other }).filter(isAsking)
    expect(step).toMatchObject({ measure: null, indicator: 'one/low/a', voice: null })
    if (step) expectAsJudgedAnew(step, evidence, (answer) => observed(answer, 0, { indicator: 'one/low/a' }), other)
  })
})

describe('where the families’ own voice is missing', () => {
  const measures: Record<string, Measure> = {
    survey: measure('survey', { voice: 'families' }),
    survey2: measure('survey', { voice: 'staff' }),
  }
  const heard: Policy = { ...policy, familyVoiceFrom: 'low' } as Policy
  const kept = deciding.document?.('met', 9) as EvidenceItem
  const byParent = (answer: Answer) => observed(answer, 0, { id: 'parent', role: 'parent', indicator: 'one/low/a' })
  const stepsOf = (condition: Condition, evidence: readonly EvidenceItem[]) => {
    const of = tiny({ 'one/low/a': condition, 'one/high/b': share('coverage') }, { measures })
    return { of, steps: recommend(judged(evidence, of, heard), { framework: of }).filter(isAsking) }
  }

  test('and nothing measured could bring it, a parent is to observe it', () => {
    const { of, steps } = stepsOf(exists, [kept])
    expect(steps).toMatchObject([
      {
        measure: null,
        indicator: 'one/low/a',
        voice: 'families',
        raises: ['one'],
        // Were a parent to say otherwise, what was measured would overrule it, and the voice be missing still.
        narrows: { ifMet: 1, ifNotMet: 0 },
        because: { verdicts: [{ indicator: 'one/low/a', verdict: 'unknown', groups: [] }] },
      },
    ])
    for (const step of steps) expectAsJudgedAnew(step, [kept], byParent, of, heard)
    expect(steps[0] && describeStep(steps[0], speechIn(of))).toMatchObject({
      title: 'Observe: The statement of one/low/a.',
      details: [
        'the families’ own voice does not support it: have a parent or carer observe it, with a date',
        'alone raises One',
        expect.stringContaining('1 stage'),
        'serves one/low/a',
      ],
    })
  })

  test('and a survey of families is still open, that is to be gathered', () => {
    const { of, steps } = stepsOf(any(exists, share('survey')), [kept])
    expect(steps).toMatchObject([{ measure: 'survey', raises: ['one'], narrows: { ifMet: 1, ifNotMet: 0 } }])
    for (const step of steps) expectAsJudgedAnew(step, [kept], (answer) => people('survey', answer, 0), of, heard)
  })

  test('and a survey of staff is open, that would not bring it: a parent is to observe it', () => {
    const { of, steps } = stepsOf(any(exists, share('survey2')), [kept])
    expect(steps).toMatchObject([{ measure: null, voice: 'families' }])
    for (const step of steps) expectAsJudgedAnew(step, [kept], byParent, of, heard)
  })

  test('and whoever is asked is no family, the answer settles nothing yet', () => {
    const { of, steps } = stepsOf(share('survey2'), [])
    expect(steps).toMatchObject([{ measure: 'survey2', raises: [], narrows: { ifMet: 0, ifNotMet: 0 } }])
    for (const step of steps) expectAsJudgedAnew(step, [], (answer) => people('survey2', answer, 0), of, heard)
  })

  test('of an observation by a leader, a survey of families would decide it', () => {
    const evidence = [observed('met', 5, { indicator: 'one/low/a' })]
    const { of, steps } = stepsOf(share('survey'), evidence)
    expect(steps).toMatchObject([{ measure: 'survey', raises: ['one'], narrows: { ifMet: 1, ifNotMet: 2 } }])
    for (const step of steps) expectAsJudgedAnew(step, evidence, (answer) => people('survey', answer, 0), of, heard)
  })

  test('of an observation by a leader where nothing of families could be measured, a parent’s would decide it', () => {
    const evidence = [observed('met', 5, { indicator: 'one/low/a' })]
    const { of, steps } = stepsOf(exists, evidence)
    expect(steps).toMatchObject([
      { measure: null, voice: 'families', raises: ['one'], narrows: { ifMet: 1, ifNotMet: 2 } },
    ])
    for (const step of steps) expectAsJudgedAnew(step, evidence, byParent, of, heard)
  })

  test('but not where something is unknown for another reason: anybody may say it, or a report', () => {
    const { steps } = stepsOf(exists, [])
    expect(steps).toMatchObject([{ measure: 'document' }])
  })
})
