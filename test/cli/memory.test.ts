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

  /** Runs the built command, and gives what it printed and its peak in megabytes; its reader begins late. */
  function peakOf(
    args: readonly string[],
    { pause = 0, keep = (text: string) => text }: { pause?: number; keep?: (text: string) => string } = {},
  ): Promise<{ out: string; peak: number }> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['-r', hook, 'dist/cli.js', ...args, ...asOf])
      const texts = { stdout: '', stderr: '' }
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (text: string) => {
          texts[name] += name === 'stdout' ? keep(text) : text
        })
      }
      child.stdout.pause()
      setTimeout(() => child.stdout.resume(), pause)
      child.on('error', reject)
      child.on('close', () => resolve({ out: texts.stdout, peak: Number(texts.stderr.split('\n').at(-1)) / 1024 }))
    })
  }

  /** Holds the peak for 1,500 schools to that for 150. */
  function expectConstant(large: number, small: readonly number[]) {
    // Less than Node takes by itself would be no measurement.
    for (const peak of [large, ...small]) expect(peak).toBeGreaterThan(30)
    // A run of 150 may end before the engine has collected its garbage in full once: the higher of two.
    expect(large - Math.max(...small)).toBeLessThan(16)
  }

  test('summarises from the command line in constant memory: peak RSS within 16 MB of the figure for 150', async () => {
    const summaryOf = async (number: number) => {
      const { out, peak } = await peakOf(['summarise', fileOf(number), '--format', 'json'])
      expect(JSON.parse(out).schools).toBe(number)
      return peak
    }
    expectConstant(await summaryOf(1500), [await summaryOf(150), await summaryOf(150)])
  })

  test('is judged by assess --batch in constant memory, though 200 MB are printed and nobody reads them yet', async () => {
    const judge = async (number: number) => {
      const lineEnds = (text: string) => text.replace(/[^\n]+/g, '')
      const { out, peak } = await peakOf(['assess', '--batch', fileOf(number)], { pause: 3000, keep: lineEnds })
      expect(out).toHaveLength(number)
      return peak
    }
    expectConstant(await judge(1500), [await judge(150), await judge(150)])
  })
})
