import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { evidenceFile, formats, nodes, output, withPeers } from './consumers'

/* The matchers in a user's own test run, beside the Vitest that the user installed. */

const suite = `
import { readFileSync } from 'node:fs'
import { assess } from 'partnership-continuum'
import 'partnership-continuum/vitest'
import { readEvidence } from 'partnership-continuum/schema'
import { expect, test } from 'vitest'

const { faults, ...reading } = readEvidence(JSON.parse(readFileSync('evidence.json', 'utf8')))
const assessment = assess({ ...reading, asOf: '2026-11-21' })

test('holds', () => expect(assessment).toBeAtLeast('communication', 'emerging'))
test('fails', () => expect(assessment).toBeAtLeast('communication', 'excelling'))
`

beforeAll(async () => {
  await copyFile(evidenceFile, join(withPeers, 'evidence.json'))
  await mkdir(join(withPeers, 'test'))
  await writeFile(join(withPeers, 'test/levels.test.mjs'), suite)
})

/** Vitest's own Vite is for Node 20.19 and later. */
describe.each(nodes.filter(({ line }) => line !== '20.12'))('on Node $line', ({ node }) => {
  test('one that holds passes, one that does not fails with what fell short', async () => {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json']
    const report = await output(node, args, { cwd: withPeers }).catch(({ stdout }) => stdout)
    const { assertionResults } = JSON.parse(report).testResults[0]
    expect(assertionResults.map(({ title, status }: Record<string, string>) => [title, status])).toEqual([
      ['holds', 'passed'],
      ['fails', 'failed'],
    ])
    expect(assertionResults[1].failureMessages[0]).toContain('communication')
  })
})

test('without Vitest, the door says what is missing', async () => {
  const refused = output(process.execPath, formats.ESM("await import('partnership-continuum/vitest')"))
  await expect(refused).rejects.toThrow("Cannot find package 'vitest'")
})
