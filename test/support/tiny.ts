import { policies } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import {
  type Condition,
  defineFramework,
  definePolicy,
  type Framework,
  type Indicator,
  type Measure,
  type Policy,
  type Strategy,
} from '../../src/framework'

/** A measure of which only its kind matters, or what is given of it. */
export function measure(kind: Measure['kind'], more: Partial<Measure> = {}): Measure {
  return {
    kind,
    title: `A ${kind}`,
    question: `What does the ${kind} say?`,
    voice: 'school',
    shows: 'engagement',
    foundIn: 'A drawer',
    ...more,
  }
}

/**
 * A framework small enough to judge by hand: one component, two stages, one measure of each kind and a second survey.
 * Measures that are given stand beside those, or in their place.
 */
export function tiny(
  conditions: Readonly<Record<string, Condition>>,
  { measures = {}, ...more }: Partial<Framework> = {},
): Framework {
  const indicators = Object.entries(conditions).map(([id, condition]): [string, Indicator] => {
    const [component = '', stage = ''] = id.split('/')
    return [
      id,
      {
        component,
        stage,
        statement: `The statement of ${id}.`,
        restates: [`tiny#${id}`],
        condition,
        relates: [],
        essentialElements: [],
        familyVoice: false,
        examples: [],
      },
    ]
  })
  return defineFramework<never>({
    id: 'tiny',
    title: 'Tiny',
    edition: 'first',
    restates: [],
    stages: [
      { id: 'low', title: 'Low', restates: [] },
      { id: 'high', title: 'High', restates: [] },
    ],
    components: { one: { title: 'One', restates: [] } },
    checklists: {},
    essentialElements: [],
    statements: {},
    measures: {
      survey: measure('survey'),
      survey2: measure('survey'),
      coverage: measure('coverage'),
      activity: measure('activity'),
      document: measure('document'),
      ...measures,
    },
    indicators: Object.fromEntries(indicators),
    strategies: {},
    ...more,
  } as unknown as Framework<never>) as unknown as Framework
}

/** A strategy that advances what it is given, and of which only that matters. */
export function strategy(advances: readonly string[], more: Partial<Strategy> = {}): Strategy {
  return {
    title: `What advances ${advances.join(' and ')}`,
    restates: [],
    audience: 'leaders',
    advances,
    needs: [],
    qualities: {},
    jurisdiction: null,
    effort: { size: 'small', reason: 'It is tiny.' },
    examples: [],
    firstActions: ['Begin.'],
    ...more,
  }
}

/** The standard policy with round numbers: everything counts for 100 days. */
export const policy: Policy = definePolicy({
  ...policies.standard,
  id: 'tiny',
  validityDays: { survey: 100, coverage: 100, activity: 100, document: 100, observation: 100, measures: {} },
})

export const asOf = '2026-06-30'

/** Judges evidence by the one condition. */
export function judge(
  condition: Condition,
  evidence: readonly EvidenceItem[],
  rules: Policy = policy,
  more: Partial<Framework> = {},
) {
  const framework = tiny({ 'one/low/it': condition }, more)
  const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
  const result = assessment.components.one?.indicators['one/low/it']
  if (result === undefined) throw new Error('the tiny framework has one indicator')
  const outcomes = Object.fromEntries(assessment.ledger.map(({ id, outcome }) => [id, outcome]))
  return { ...result, leaf: result.leaves[0], outcomes, assessment }
}

/** The day so many days before the day of judging. */
export function daysAgo(days: number): string {
  return new Date(Date.parse(asOf) - days * 86_400_000).toISOString().slice(0, 10)
}

export function survey(responded: number, agreed: number, days = 0, more: object = {}): EvidenceItem {
  return { id: `survey-${days}`, measure: 'survey', date: daysAgo(days), responded, agreed, ...more }
}

export function tally(times: number, from: number, to: number, more: object = {}): EvidenceItem {
  return { id: `tally-${from}-${to}`, measure: 'activity', from: daysAgo(from), to: daysAgo(to), times, ...more }
}

export function occasion(days: number, more: object = {}): EvidenceItem {
  return { id: `occasion-${days}`, measure: 'activity', date: daysAgo(days), ...more }
}

export function document(days: number, fields: object): EvidenceItem {
  return { id: `document-${days}`, measure: 'document', date: daysAgo(days), exists: true, ...fields }
}

export function observed(judgement: 'met' | 'notMet', days: number, more: object = {}): EvidenceItem {
  return {
    id: `observed-${days}-${judgement}`,
    indicator: 'one/low/it',
    date: daysAgo(days),
    role: 'leader',
    judgement,
    ...more,
  }
}
