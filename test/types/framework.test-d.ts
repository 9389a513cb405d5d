import { match } from 'ts-pattern'
import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { type FisoVocabulary, fiso, policies, reference } from '../../data'
import type { AuthoringIds } from '../../data/authoring'
import type { Assessment, EvidenceItem, IndicatorResult, Level } from '../../src'
import {
  assess,
  defineFramework,
  defineStrategies,
  explain,
  recommend,
  reviewInitiative,
  sectionsBehind,
} from '../../src'
import type { Condition, Framework, Leaf } from '../../src/framework'
import { authoring, definePolicy } from '../../src/framework'
import { type evidenceSchemas, readEvidence } from '../../src/schema'
import type { leafSchema } from '../../src/schema/framework-schema'

const { all, any, broad, channels, checklistIndicators, close, document, indicators, related, sameAs, share, times } =
  authoring<AuthoringIds>()
const entry = {
  statement: '',
  restates: [],
  relates: [],
  essentialElements: [],
  familyVoice: false,
  examples: [],
} as const

type Starting = Omit<FisoVocabulary, 'stage'> & { readonly stage: 'beginning' | 'growing' }

const { essentialElements: _none, ...checklistEntry } = entry

describe('a wrong id does not compile', () => {
  test('of an indicator', () => {
    // @ts-expect-error there is no such indicator
    fiso.indicators['communication/evolving/feel-welcom']
    expectTypeOf(fiso.indicators['communication/evolving/feel-welcome'].statement).toEqualTypeOf<string>()
  })

  test('in evidence', () => {
    const good = { id: 'a', measure: 'families-feel-welcome', date: '2026-08-21', responded: 20, agreed: 18 } as const
    expectTypeOf(good).toExtend<EvidenceItem<FisoVocabulary>>()
    assess({ subject: null, evidence: [good], asOf: '2026-11-21' })
    // @ts-expect-error there is no such measure
    assess({ subject: null, evidence: [{ ...good, measure: 'families-feel-welcom' }], asOf: '2026-11-21' })
    // @ts-expect-error there is no such indicator to be not applicable
    assess({ subject: null, evidence: [], notApplicable: [{ indicator: 'gone', reason: '' }], asOf: '2026-11-21' })
  })

  test('in what is read from a result', () => {
    const assessment = assess({ subject: null, evidence: [], asOf: '2026-11-21' })
    expectTypeOf(assessment).toEqualTypeOf<Assessment<FisoVocabulary>>()
    expectTypeOf(assessment.components.communication.level).toEqualTypeOf<
      Level<'emerging' | 'evolving' | 'embedding' | 'excelling'>
    >()
    // @ts-expect-error there is no such component
    assessment.components.communications
    explain(assessment, 'communication/evolving/feel-welcome')
    explain(assessment, 'home-learning/embedding')
    // @ts-expect-error there is no such stage
    explain(assessment, 'home-learning/embeded')
    recommend(assessment, { targets: { communication: 'excelling' } })
    // @ts-expect-error there is no such stage
    recommend(assessment, { targets: { communication: 'top' } })
  })

  test('in a framework', () => {
    indicators('communication', {
      'communication/emerging/a': {
        ...entry,
        condition: any(share('can-raise-concerns', 'most'), sameAs('communication/evolving/b', '')),
      },
      'communication/evolving/b': { ...entry, condition: times('role-discussions', 1, 365) },
    })
    indicators('communication', {
      // @ts-expect-error there is no indicator to be the same as
      'communication/emerging/a': { ...entry, condition: sameAs('communication/evolving/b', '') },
    })
    indicators('communication', {
      // @ts-expect-error the id says another component
      'home-learning/emerging/a': { ...entry, condition: share('can-raise-concerns', 'most') },
    })
    indicators('communication', {
      // @ts-expect-error the id says a stage that is not there
      'communication/top/a': { ...entry, condition: share('can-raise-concerns', 'most') },
    })
  })
})

describe('a wrong id does not compile in what a caller brings', () => {
  const strategy = {
    title: '',
    restates: [],
    audience: 'leaders',
    advances: [],
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'small', reason: '' },
    examples: [],
    firstActions: [],
  } as const

  test('in strategies for a framework', () => {
    const ours = defineStrategies(fiso, {
      'ours/first': { ...strategy, advances: ['platform/parts/leaders'], needs: ['platform/parts/policy'] },
    })
    expectTypeOf<keyof typeof ours>().toEqualTypeOf<'ours/first'>()
    type Ours = Omit<FisoVocabulary, 'strategy'> & { strategy: FisoVocabulary['strategy'] | keyof typeof ours }
    const framework = defineFramework<Ours>({ ...fiso, strategies: { ...fiso.strategies, ...ours } })
    const assessment = assess({ subject: null, evidence: [], asOf: '2026-11-21', framework })
    const [step] = recommend(assessment, { framework })
    if (step?.kind === 'act') expectTypeOf(step.strategy).toEqualTypeOf<Ours['strategy'] | null>()
    // @ts-expect-error there is no such indicator to advance
    defineStrategies(fiso, { 'ours/first': { ...strategy, advances: ['platform/parts/leader'] } })
    // @ts-expect-error there is no such structure to need
    defineStrategies(fiso, { 'ours/first': { ...strategy, needs: ['platform/parts/money'] } })
    // @ts-expect-error there is no such audience
    defineStrategies(fiso, { 'ours/first': { ...strategy, audience: 'everybody' } })
    // @ts-expect-error there is no such quality
    defineStrategies(fiso, { 'ours/first': { ...strategy, qualities: { cheap: 'It costs nothing.' } } })
  })

  test('in a checklist', () => {
    checklistIndicators('platform/parts', {
      'platform/parts/a': {
        ...checklistEntry,
        condition: document('school-policies'),
        relates: [broad('key-dimensions/communicating'), related('element/4')],
      },
    })
    // @ts-expect-error there is no such section
    checklistIndicators('platform/part', {})
    checklistIndicators('platform/parts', {
      // @ts-expect-error the id says another section
      'structures/in-place/a': { ...checklistEntry, condition: document('school-policies') },
    })
    // @ts-expect-error there is no such section to be part of
    broad('key-dimensions/communication')
    // @ts-expect-error no indicator is known to be close to
    close('communication/evolving/feel-welcome')
  })

  test('in what is looked up', () => {
    sectionsBehind(fiso, 'communication', 'evolving')
    // @ts-expect-error there is no such stage
    sectionsBehind(fiso, 'communication', 'top')
    fiso.checklists.platform.sections.parts.title
    // @ts-expect-error there is no such section
    fiso.checklists.platform.sections.part
    reference.principles['principle/diversity'].statement
    // @ts-expect-error there is no such principle
    reference.principles['principle/profit']
  })

  test('in a review', () => {
    reviewInitiative({ title: '', qualities: { interactive: { coaching: true } } })
    // @ts-expect-error there is no such question
    reviewInitiative({ title: '', qualities: { interactive: { fun: true } } })
    // @ts-expect-error there is no such characteristic
    reviewInitiative({ title: '', characteristics: { cheap: { price: true } } })
  })
})

describe('a wrong kind of measure does not compile', () => {
  test('in a condition', () => {
    // @ts-expect-error an activity has no share
    share('role-discussions', 'most')
    // @ts-expect-error a survey does not happen a number of times
    times('can-raise-concerns', 1, 365)
    // @ts-expect-error a document has no channels
    channels('school-policies', 1, 365)
    // @ts-expect-error a survey is no document
    document('can-raise-concerns')
    // @ts-expect-error there is no such quantifier
    share('can-raise-concerns', 'many')
    expectTypeOf(all(share('can-raise-concerns', 'most'), document('school-policies'))).toExtend<Condition>()
  })

  test('in evidence', () => {
    const day = { id: 'a', date: '2026-08-21' } as const
    type Item = EvidenceItem<FisoVocabulary>
    // @ts-expect-error a document does not agree
    const survey: Item = { ...day, measure: 'school-policies', responded: 20, agreed: 18 }
    // @ts-expect-error a survey does not exist or not
    const document: Item = { ...day, measure: 'families-feel-welcome', exists: true }
    // @ts-expect-error a coverage counts those eligible
    const coverage: Item = { ...day, measure: 'families-at-school', responded: 20, agreed: 18 }
    expectTypeOf([survey, document, coverage]).toEqualTypeOf<Item[]>()
  })
})

test('a kind of question that is not handled does not compile', () => {
  const leaf = {} as Leaf
  match(leaf)
    .with({ kind: 'share' }, { kind: 'times' }, { kind: 'channels' }, { kind: 'document' }, () => 1)
    // @ts-expect-error sameAs is not handled
    .exhaustive()
  match(leaf)
    .with({ kind: 'share' }, { kind: 'times' }, { kind: 'channels' }, { kind: 'document' }, { kind: 'sameAs' }, () => 1)
    .exhaustive()
})

test('every kind of question has its schema', () => {
  expectTypeOf<z.infer<typeof leafSchema>['kind']>().toEqualTypeOf<Leaf['kind']>()
  expectTypeOf<z.infer<typeof leafSchema>>().toExtend<Leaf>()
})

test('a policy without a reason for each rule does not compile', () => {
  const { enough: _enough, ...reasons } = policies.standard.reasons
  // @ts-expect-error the rule "enough" has no reason
  definePolicy({ ...policies.standard, reasons })
})

test('a policy that names a stage does not compile where there is no such stage', () => {
  const { standard, strict } = policies
  definePolicy<FisoVocabulary>({ ...standard, familyVoiceFrom: 'embedding' })
  // @ts-expect-error there is no such stage
  definePolicy<FisoVocabulary>({ ...standard, familyVoiceFrom: 'top' })
  // @ts-expect-error a policy for any framework names no stage
  definePolicy({ ...standard, familyVoiceFrom: 'embedding' })
  assess({ subject: null, evidence: [], asOf: '2026-11-21', policy: strict })
  const framework = defineFramework<Starting>({} as Framework<Starting>)
  assess<Starting>({ subject: null, evidence: [], asOf: '2026-11-21', framework, policy: standard })
  // @ts-expect-error the strict policy names a stage that this framework lacks
  assess<Starting>({ subject: null, evidence: [], asOf: '2026-11-21', framework, policy: strict })
})

describe('what a result tells of groups and voices is closed', () => {
  const assessment = assess({ subject: null, evidence: [], asOf: '2026-11-21', groupLevels: true })

  test('of each group, its level by the framework’s own stages', () => {
    const [group] = assessment.groupLevels ?? []
    expectTypeOf(group?.components.communication.level).toEqualTypeOf<Level<FisoVocabulary['stage']> | undefined>()
    // @ts-expect-error there is no such component
    group?.components.communications
  })

  test('of the voices', () => {
    expectTypeOf<IndicatorResult['voices'][number]>().toEqualTypeOf<'families' | 'students' | 'staff' | 'school'>()
  })

  test('of a gap, the sides, and no third', () => {
    expectTypeOf<Assessment['groupGaps'][number]['side']>().toEqualTypeOf<'met' | 'notMet'>()
    expectTypeOf<Assessment['groupGaps'][number]['whole']>().toEqualTypeOf<'met' | 'notMet'>()
  })
})

describe('what is read from unknown input', () => {
  test('is a request for assess but for the day', () => {
    const { faults, ...reading } = readEvidence({})
    expectTypeOf(faults[0]?.path).toEqualTypeOf<string | undefined>()
    expectTypeOf(assess({ ...reading, asOf: '2026-11-21' })).toEqualTypeOf<Assessment<FisoVocabulary>>()
  })

  test('has the shape of evidence', () => {
    type Items = ReturnType<typeof evidenceSchemas>['items']
    type Read = { [Kind in keyof Items]: z.infer<Items[Kind]> }
    type Known<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }
    expectTypeOf<Known<Omit<Read['observation'], 'note' | 'source'>>>().toExtend<EvidenceItem>()
    expectTypeOf<Known<Omit<Read['document'], 'source'>>>().toExtend<EvidenceItem>()
    expectTypeOf<keyof Read>().toEqualTypeOf<
      'survey' | 'coverage' | 'occasion' | 'tally' | 'document' | 'observation'
    >()
  })
})

test('an indicator’s result has closed verdicts', () => {
  expectTypeOf<IndicatorResult['verdict']>().toEqualTypeOf<'met' | 'notMet' | 'unknown' | 'notApplicable'>()
})
