import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fiso, leftOut, locators } from '../../data'
import { runsKnown, sharedRuns } from './own-words.mjs'

const folder = mkdtempSync(join(tmpdir(), 'own-words-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (...args: string[]) => {
  try {
    return { code: 0, out: execFileSync('node', ['test/sources/own-words.mjs', ...args], { encoding: 'utf8' }) }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { code: status, out: stdout }
  }
}

describe('a run of eight words', () => {
  const source = runsKnown(['The school counts its parents/carers: one, two, three, four; five six, and seven.'])

  test('shared with a source is found, whatever its case and punctuation', () => {
    expect(sharedRuns('He said: One two three four FIVE six and seven!', source)).toEqual([
      'one two three four five six and seven',
    ])
  })

  test('of seven words is none', () => {
    expect(sharedRuns('He said: two three four five six and seven.', source)).toEqual([])
  })

  test('is found where a slash was read as “and”', () => {
    expect(sharedRuns('the school counts its parents and carers one', source)).toHaveLength(1)
  })

  test('that is a title is none', () => {
    const text = 'one two three four five six and seven'
    expect(sharedRuns(text, source)).toHaveLength(1)
    expect(sharedRuns(text, source, ['One two three four'])).toEqual([])
    expect(sharedRuns(text, source, ['One three', 'wo three four'])).toHaveLength(1)
  })
})

describe('the script', () => {
  const inventory = ['locator\tstatement', ...Object.keys({ ...locators, ...leftOut }).map((it) => `${it}\tsomething`)]
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), lines.join('\n'))

  test('is skipped where there are no sources', () => {
    expect(run(join(folder, 'absent'))).toMatchObject({ code: 0, out: expect.stringContaining('skipped') })
  })

  test('passes where nothing is shared and every locator is there', () => {
    write('one.txt', ['Words that the project does not have in this order, not even by chance.'])
    write('INVENTORY.tsv', inventory)
    expect(run(folder)).toMatchObject({ code: 0, out: expect.stringContaining('240 locators: 0 runs') })
  })

  test('fails where a statement is taken over', () => {
    write('one.txt', [fiso.indicators['communication/evolving/feel-welcome'].statement])
    expect(run(folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('taken over: “staff see to it that every'),
    })
  })

  test('fails where a locator is missing or made up', () => {
    write('one.txt', ['Nothing.'])
    write('INVENTORY.tsv', [...inventory.slice(0, -1), 'fiso#overview/6\tsomething'])
    const { code, out } = run(folder)
    expect(code).toBe(1)
    expect(out).toContain('neither restated nor left out: fiso#overview/6')
    expect(out).toContain(`not in the inventory: ${inventory.at(-1)?.split('\t')[0]}`)
  })
})
