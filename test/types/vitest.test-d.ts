import { describe, expect, test } from 'vitest'
import '../../src/vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import type { Framework, Vocabulary } from '../../src/framework'
import type { Assessment } from '../../src/levels'
import { enAU } from '../../src/words'

interface Own extends Vocabulary {
  readonly stage: 'beginning' | 'growing'
  readonly component: 'start'
  readonly checklist: never
  readonly section: never
  readonly indicator: 'start/beginning/told' | 'start/growing/visited'
}
declare const own: Assessment<Own>
declare const framework: Framework<Own>

const assessment = assess({ subject: null, evidence: [], asOf: '2026-11-21' })

describe('matchers take the ids of the assessment’s framework', () => {
  test('those of the FISO dimension', () => {
    expect(assessment).toBeAtLeast('communication', 'evolving')
    expect(assessment).not.toBeAtLeast('home-learning', 'excelling', { locale: enAU })
    expect(assessment).toBeDemonstrated('communication/evolving')
    expect(assessment).toBeDemonstrated('communication/evolving/feel-welcome')
    expect(assessment).toBeDemonstrated('platform/parts')
    expect(assessment).toHaveSufficientEvidence()
    expect(assessment).toHaveSufficientEvidence('communication/evolving')
    expect(assessment).toHaveNoGroupGaps('communication')
    expect(assessment).toNotLapseBefore('2027-06-30')
    expect(assessment).toNotRegressFrom(JSON.parse('{}'))
  })

  test('and no others', () => {
    // @ts-expect-error there is no such component
    expect(assessment).toBeAtLeast('comunication', 'evolving')
    // @ts-expect-error there is no such stage
    expect(assessment).toBeAtLeast('communication', 'evolvin')
    // @ts-expect-error there is no such statement
    expect(assessment).toBeDemonstrated('communication/evolving/feel-welcom')
    // @ts-expect-error a component is not demonstrated, it stands at a stage
    expect(assessment).toBeDemonstrated('communication')
    // @ts-expect-error there is no such stage
    expect(assessment).toHaveSufficientEvidence('communication/evolvin')
    // @ts-expect-error there is no such part
    expect(assessment).toHaveNoGroupGaps('comunication')
    // @ts-expect-error a day is a text
    expect(assessment).toNotLapseBefore(new Date())
  })

  test('those of a framework of one’s own', () => {
    expect(own).toBeAtLeast('start', 'growing', { framework })
    expect(own).toBeDemonstrated('start/growing/visited')
    expect(own).toHaveNoGroupGaps('start/growing')
    // @ts-expect-error there is no such stage
    expect(own).toBeAtLeast('start', 'evolving')
    // @ts-expect-error it is another framework
    expect(own).toBeAtLeast('start', 'growing', { framework: fiso })
  })
})

describe('what is no assessment', () => {
  test('takes no ids', () => {
    // @ts-expect-error a text has no level
    expect('emerging').toBeAtLeast('communication', 'evolving')
    // @ts-expect-error nor lapses
    expect(42).toNotLapseBefore('2027-06-30')
  })

  test('may be one where nothing is known of it', () => {
    expect(JSON.parse('{}')).toBeAtLeast('communication', 'evolving')
  })

  test('is awaited', () => {
    expect(Promise.resolve(assessment)).resolves.toBeAtLeast('communication', 'evolving')
    // @ts-expect-error there is no such component
    expect(Promise.resolve(assessment)).resolves.toBeAtLeast('comunication', 'evolving')
  })
})
