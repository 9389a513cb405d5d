import { spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schools } from '../../examples/dashboard/made-up-schools.mjs'
import { asOf } from './world'

/* What the built command holds while it reads many schools. */

describe('a network of 1,500 generated schools', () => {
  const folder = mkdtempSync(join(tmpdir(), 'network-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const fileOf = (number: number) => join(folder, `${number}.ndjson`)
  const hook = join(folder, 'peak.cjs')
  beforeAll(async () => {
    // The most memory that the process held, in kilobytes, as the last line of its standard error.
    writeFileSync(hook, "process.on('exit', () => require('fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS))")
    for (const number of [150, 1500]) {
      const lines = (function* () {
        for (const school of schools(number)) yield `${JSON.stringify(school)}\n`
      })()
      await pipeline(Readable.from(lines), createWriteStream(fileOf(number)))
    }
  })

  /** Runs the built command, and gives its summary and its peak in megabytes. */
  function peakOf(number: number): Promise<{ summary: { schools: number }; peak: number }> {
    return new Promise((resolve, reject) => {
      const args = ['-r', hook, 'dist/cli.js', 'summarise', fileOf(number), ...asOf, '--format', 'json']
      const child = spawn(process.execPath, args)
      const texts = { stdout: '', stderr: '' }
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (text: string) => {
          texts[name] += text
        })
      }
      child.on('error', reject)
      child.on('close', () => {
        resolve({ summary: JSON.parse(texts.stdout), peak: Number(texts.stderr.split('\n').at(-1)) / 1024 })
      })
    })
  }

  test('summarises from the command line in constant memory: peak RSS within 30 MB of the figure for 150', {
    timeout: 60_000,
  }, async () => {
    const large = await peakOf(1500)
    // A run of 150 may end before the engine has collected its garbage in full once: the higher of two.
    const small = [await peakOf(150), await peakOf(150)]
    expect(large.summary.schools).toBe(1500)
    expect(small.map(({ summary }) => summary.schools)).toEqual([150, 150])
    // Less than Node takes by itself would be no measurement.
    for (const { peak } of [large, ...small]) expect(peak).toBeGreaterThan(30)
    expect(large.peak - Math.max(...small.map(({ peak }) => peak))).toBeLessThan(30)
  })
})
