import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { engines, version } from '../../package.json'
import { assess } from '../../src/assess'

const page = readFileSync('docs/versions.md', 'utf8')

test('the page on versions names all of a result that says what made it', () => {
  const { subject: _, level: __, ...assessment } = assess({ subject: null, evidence: [], asOf: '2026-11-21' })
  const stamp = Object.entries(assessment).filter(([field]) => !isJudged(field))
  expect(stamp.map(([field]) => field)).toEqual(['formatVersion', 'framework', 'version', 'policy', 'asOf'])
  for (const [field] of stamp) expect(page).toMatch(new RegExp(`console.log\\(\\{.*\\b${field}\\b`))
})

test('and the oldest Node that the package runs on', () => {
  expect(page).toContain(`, ${engines.node.replace('>=', '')} or later now`)
})

test('and, until 1.0.0, that a minor may change what a major may', () => {
  expect(page.includes('Until 1.0.0')).toBe(version.startsWith('0.'))
})

/** What is found by judging, beside what is given. */
const isJudged = (field: string) =>
  /^(components|checklists|essentialElements|balance|group|conflicts|ledger)/.test(field)
