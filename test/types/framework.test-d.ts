import { match } from 'ts-pattern'
import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import { type FisoVocabulary, fiso, policies } from '../../data'
import type { AuthoringIds } from '../../data/authoring'
import type { Assessment, EvidenceItem, IndicatorResult, Level } from '../../src'
import { assess, explain, recommend } from '../../src'
import type { Condition, Leaf } from '../../src/framework'
import { authoring, definePolicy } from '../../src/framework'
import { type evidenceSchemas, readEvidence } from '../../src/schema'
import type { leafSchema } from '../../src/schema/framework-schema'

const { all, any, channels, document, indicators, sameAs, share, times } = authoring<AuthoringIds>()
const entry = {
  statement: '',
  restates: [],
  relates: [],
  essentialElements: [],
  familyVoice: false,
  examples: [],
} as const

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
