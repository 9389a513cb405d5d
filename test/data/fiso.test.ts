import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { idsOf, leavesOf, type Measure, measuresOf } from '../../src/framework'
import { workedExamples } from '../support/worked-examples'

const indicatorIds = idsOf(fiso.indicators)
const examples = workedExamples(fiso)

describe('every worked example is judged as it says', () => {
  test.each(examples)('$id: $title', ({ example, judge }) => {
    expect(judge().verdict).toBe(example.verdict)
  })

  test('and uses all that it reports', () => {
    for (const { judge } of examples) {
      expect(judge().ledger.filter(({ outcome }) => outcome !== 'used')).toEqual([])
    }
  })

  test('each indicator has one that is met and one that is not', () => {
    for (const id of indicatorIds) {
      const verdicts = fiso.indicators[id].examples.map(({ verdict }) => verdict)
      expect(verdicts).toContain('met')
      expect(verdicts).toContain('notMet')
    }
  })
})

describe('the data', () => {
  test('names the Essential Elements 1 to 8, and gives only 4 and 5 a title', () => {
    expect(fiso.essentialElements.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(fiso.essentialElements.filter(({ title }) => title !== null).map(({ number }) => number)).toEqual([4, 5])
  })

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(fiso))).toEqual(fiso)
    expect(JSON.parse(JSON.stringify(policies))).toEqual(policies)
  })

  test('has its stages in order', () => {
    expect(fiso.stages.map(({ id }) => id)).toEqual(['emerging', 'evolving', 'embedding', 'excelling'])
  })

  test('says how it reads each word that became a number', () => {
    for (const id of indicatorIds) {
      const { condition, reading } = fiso.indicators[id]
      const hasNumber = leavesOf(condition).some(
        (leaf) => leaf.kind === 'times' || leaf.kind === 'channels' || 'withinDays' in leaf,
      )
      if (hasNumber) expect(reading, id).toBeDefined()
    }
  })

  test('mirrors in surveys of staff those of families that ask the same, where one indicator asks both alike', () => {
    const measures: Readonly<Record<string, Measure>> = fiso.measures
    const mirroring = Object.entries(measures).filter(([, { mirrors }]) => mirrors !== undefined)
    expect(mirroring.length).toBeGreaterThan(5)
    for (const [id, { kind, voice, mirrors = '' }] of mirroring) {
      expect({ id, kind, voice }).toEqual({ id, kind: 'survey', voice: 'staff' })
      expect(measures[mirrors], mirrors).toMatchObject({ kind: 'survey', voice: 'families' })
      const asking = indicatorIds.filter((indicator) =>
        (measuresOf(fiso.indicators[indicator].condition) as string[]).includes(id),
      )
      expect(asking, id).not.toEqual([])
      for (const indicator of asking) {
        const quantifiersOf = (measure: string) =>
          leavesOf(fiso.indicators[indicator].condition).flatMap((leaf) =>
            leaf.kind === 'share' && leaf.measure === measure ? [leaf.quantifier] : [],
          )
        // Sides of different thresholds could not be compared.
        expect(new Set([...quantifiersOf(id), ...quantifiersOf(mirrors)]).size, indicator).toBe(1)
        expect(quantifiersOf(mirrors), indicator).not.toEqual([])
      }
    }
    expect(new Set(mirroring.map(([, { mirrors }]) => mirrors)).size).toBe(mirroring.length)
  })

  test('gives every rule of every policy a reason and a reference', () => {
    for (const { id: _id, title: _title, description: _description, reasons, ...rules } of Object.values(policies)) {
      expect(Object.keys(reasons).sort()).toEqual(Object.keys(rules).sort())
      for (const { reason, reference } of Object.values(reasons)) expect(`${reason}${reference}`).not.toBe('')
    }
  })
})
