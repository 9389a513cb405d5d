import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { resultsOf } from '../../src/levels'
import { recommend } from '../../src/recommendations'
import { readEvidence } from '../../src/schema'
import { explain } from '../../src/words'

/* One golden result, checked whole. To accept a wanted change: npm run golden, and read the diff. */

const { faults, ...reading } = readEvidence(JSON.parse(await readFile('examples/school/evidence.json', 'utf8')))
const assessment = assess({ ...reading, asOf: '2026-11-21' })

describe('the example school', () => {
  test('is read without a fault', () => expect(faults).toEqual([]))

  test('is judged as it was', async () => {
    await expect(`${JSON.stringify(assessment, null, 2)}\n`).toMatchFileSnapshot('school.assessment.json')
  })

  test('is explained as it was', async () => {
    const text = Object.keys(resultsOf(assessment)).map((id) => explain(assessment, id as 'communication'))
    await expect(`${text.join('\n\n---\n\n')}\n`).toMatchFileSnapshot('school.explained.txt')
  })

  test('is recommended what it was', async () => {
    await expect(`${JSON.stringify(recommend(assessment), null, 2)}\n`).toMatchFileSnapshot('school.steps.json')
  })

  test('shows all that an example should: every kind of evidence, stale, missing, a group behind, a conflict', () => {
    const outcomes = new Set(assessment.ledger.map(({ outcome }) => outcome))
    for (const outcome of ['used', 'expired', 'superseded', 'overruled', 'future', 'tooFewResponses'] as const) {
      expect(outcomes).toContain(outcome)
    }
    expect(assessment.groupGaps.map(({ group }) => group)).toContain('languageOtherThanEnglish')
    expect(assessment.conflicts).toHaveLength(1)
    const bases = new Set(Object.values(resultsOf(assessment)).map(({ basis }) => basis))
    expect(bases).toEqual(new Set(['measured', 'observed', null]))
  })

  test('gives the same bytes whatever the order of the evidence, and the same value through JSON', () => {
    const shuffled = [...reading.evidence].reverse()
    expect(JSON.stringify(assess({ ...reading, evidence: shuffled, asOf: '2026-11-21' }))).toBe(
      JSON.stringify(assessment),
    )
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  })

  test('lets no note and no source of the evidence out', () => {
    const texts = reading.evidence.flatMap((item) => [item.source, 'note' in item ? item.note : undefined])
    const everything = JSON.stringify([assessment, recommend(assessment)])
    for (const text of new Set(texts)) if (text !== undefined) expect(everything).not.toContain(text)
  })
})
