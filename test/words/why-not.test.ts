import { expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import type { Condition, Framework, Policy } from '../../src/framework'
import { explain } from '../../src/words'
import { asOf, document, measure, policy, strategy, survey, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const other: Condition = { ...share, measure: 'survey2' } as Condition
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
const families = { measures: { survey: measure('survey', { voice: 'families' }) } }

/** What the explanation of a stage says would bring the component to it. */
function whyNotInWords(
  conditions: Readonly<Record<string, Condition>>,
  evidence: readonly EvidenceItem[],
  rules: Policy = policy,
  more: Partial<Framework> = families,
): string[] {
  const framework = tiny(conditions, more)
  const assessment = assess({ subject: null, evidence, asOf, framework, policy: rules })
  const lines = explain(assessment, 'one/low', { framework }).split('\n')
  return lines.slice(lines.indexOf('What would bring it to Low') + 1)
}

test('one set is a list of statements, each with what it lacks, down to how many more families', () => {
  const strategies = { ours: strategy(['one/low/a'], { title: 'Listen more' }) }
  const conditions = { 'one/low/a': share, 'one/low/b': exists }
  expect(whyNotInWords(conditions, [survey(40, 19)], policy, { ...families, strategies })).toEqual([
    '  - These 2 statements:',
    '    - The statement of one/low/a. (one/low/a): not met',
    '      - A survey: 11 more families agreeing, of the 40 who answered',
    '      - Strategies that advance it:',
    '        - Listen more',
    '    - The statement of one/low/b. (one/low/b): unknown',
    '      - A document, not known: say whether it exists',
  ])
})

test('several sets are written out first', () => {
  const conditions = { 'one/low/a': share, 'one/low/b': exists }
  const lines = whyNotInWords(conditions, [], { ...policy, enough: 'majority' })
  expect(lines.slice(0, 3)).toEqual([
    '  - Any one of these 2 sets of 1 statement:',
    '    - one/low/a',
    '    - one/low/b',
  ])
})

test('several ways to meet a statement are written out', () => {
  expect(whyNotInWords({ 'one/low/a': { kind: 'any', of: [share, other] } }, [])).toEqual([
    '  - This statement:',
    '    - The statement of one/low/a. (one/low/a): unknown',
    '      - Either:',
    '        - A survey, not known: ask or count: “What does the survey say?”, at least 10 people',
    '      - Either:',
    '        - A survey, not known: ask or count: “What does the survey say?”, at least 10 people',
  ])
})

test('more sets than can be read are counted', () => {
  const many = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`one/low/${place + 10}`, share]))
  const lines = whyNotInWords(many, [], { ...policy, enough: 'majority' })
  expect(lines[0]).toBe('  - Any one of more than 100 sets of 6 statements:')
  expect(lines[6]).toBe('    - and 95 more')
})

test('a stage that is reached, and one that nothing could reach, say so', () => {
  expect(whyNotInWords({ 'one/low/a': share }, [survey(40, 40)])).toEqual(['  - It is reached.'])
  expect(whyNotInWords({ 'one/high/a': share }, [])).toEqual([
    '  - Nothing would: none of its statements applies, or not even all of them make it.',
  ])
})

test('the families’ own word is asked for where only that is missing', () => {
  const lines = whyNotInWords({ 'one/low/a': exists }, [document(1, {})], { ...policy, familyVoiceFrom: 'low' })
  expect(lines.at(-1)).toBe(
    '      - the families’ own word: their answers, where they are asked, or an observation by a parent or carer',
  )
})

test('a group that holds the level down is named, and nothing of it reaches a terminal as more than text', () => {
  const groups = [{ group: 'a\u001b[2J', responded: 20, agreed: 12 }]
  const lines = whyNotInWords({ 'one/low/a': share }, [survey(100, 90, 0, { groups })], {
    ...policy,
    levelCap: 'lowestGroup',
  })
  expect(lines[1]).toBe('    - The statement of one/low/a. (one/low/a): not met for a\uFFFD[2J')
})
