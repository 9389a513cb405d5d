import { readFileSync } from 'node:fs'
import { assess } from 'partnership-continuum'
import { readEvidence } from 'partnership-continuum/schema'
import { describe, expect, test } from 'vitest'
import { agreementOn } from './agreement'
import { goalsOf } from './goals'
import { manyShapes } from './many-shapes'
import { pagesWithNumbers, withNumbers } from './pages'
import type { Results } from './results'
import { asOf, schools } from './schools'
import { goalsMarkdown } from './tables'

const results = JSON.parse(readFileSync('test/bench/results.json', 'utf8')) as Results

describe('what is measured', () => {
  test('gives the same levels by two rule engines, by plain TypeScript and by the package, at many levels', async () => {
    const { disagreements, standing } = await agreementOn({ schools: 40, random: 20 }, 7)
    expect(disagreements).toEqual([])
    expect(standing.size).toBeGreaterThan(6)
  })

  test('is evidence without a fault, of about 60 items and 14 kB a school', () => {
    const made = [...schools(40, 3)]
    for (const school of made)
      expect(readEvidence(JSON.parse(JSON.stringify(school))).faults, school.subject.id).toEqual([])
    const items = made.reduce((sum, { evidence }) => sum + evidence.length, 0) / made.length
    const bytes = made.reduce((sum, school) => sum + JSON.stringify(school).length, 0) / made.length
    expect(items).toBeGreaterThan(55)
    expect(items).toBeLessThan(65)
    expect(bytes).toBeGreaterThan(13_000)
    expect(bytes).toBeLessThan(16_000)
  })

  test('is evidence of every kind, and of every fate but those of faults', () => {
    const made = [...schools(25, 3)]
    const fields = new Set(made.flatMap(({ evidence }) => evidence.flatMap((item) => Object.keys(item))))
    for (const field of ['agreed', 'reached', 'times', 'channel', 'consulted', 'judgement', 'groups']) {
      expect(fields, field).toContain(field)
    }
    const fates = new Set(
      made.flatMap(({ evidence }) => assess(readingOf(evidence)).ledger.map(({ outcome }) => outcome)),
    )
    expect([...fates].sort()).toEqual(['expired', 'future', 'overruled', 'superseded', 'tooFewResponses', 'used'])
  })

  test('is the same for the same seed, and other schools for another', () => {
    expect(JSON.stringify([...schools(5, 4)])).toBe(JSON.stringify([...schools(5, 4)]))
    expect(JSON.stringify([...schools(5, 4)])).not.toBe(JSON.stringify([...schools(5, 5)]))
  })

  test('is the same evidence where its objects have many shapes', () => {
    const [school] = schools(1, 6)
    const reshaped = manyShapes(school)
    expect(reshaped).toEqual(school)
    expect(JSON.stringify(reshaped)).not.toBe(JSON.stringify(school))
  })
})

describe('the numbers that are shown', () => {
  test.each(pagesWithNumbers)('in %s are those of the results file', async (page) => {
    await expect(withNumbers(readFileSync(page, 'utf8'), results)).toMatchFileSnapshot(`../../${page}`)
  })

  test('say of each goal whether it is met', () => {
    for (const { what, measured } of goalsOf(results)) expect(measured, what).not.toBeNaN()
    const rowOf = (ratio: number) => {
      const { levels } = results.warm.parsed
      const parsed = { ...results.warm.parsed, levels: { ...levels, ratio } }
      return goalsMarkdown({ ...results, warm: { ...results.warm, parsed } }).split('\n')[2]
    }
    expect(rowOf(0.1999)).toMatch(/`levels`.*at most 0.2 .*[|] met [|]$/)
    expect(rowOf(0.2001)).toMatch(/`levels`.*at most 0.2 .*[|] [*]{2}not met[*]{2} [|]$/)
  })

  test('are of the versions that are installed', () => {
    for (const [name, version] of Object.entries(results.versions)) {
      if (name === 'node' || name === 'partnership-continuum') continue
      const installed = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }
      expect(version, name).toBe(installed.version)
    }
  })
})

function readingOf(evidence: readonly object[]) {
  return { ...readEvidence({ formatVersion: 1, subject: { id: 's', name: 'S' }, evidence }), asOf }
}
