import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/* What the READMEs show is what happens: `npm test` builds the package before. */

const pages = [
  'README.md',
  'docs/what-a-level-means.md',
  'docs/a-year-of-work.md',
  'examples/nces-pfi/README.md',
  'examples/own-framework/README.md',
]
/** The fenced blocks of a page in one language; '' for those that name none. */
const blocks = (page: string, language: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/```(\w*)\n(.*?)```/gs)]
    .filter(([, named]) => named === language)
    .map(([, , text = '']) => text)

const outputs = new Map<string, string>()

/** What a block of code prints; each is run once. */
function outputOf(code: string): string {
  const output = outputs.get(code) ?? execFileSync('node', ['--input-type=module', '-e', code], { encoding: 'utf8' })
  outputs.set(code, output)
  return output
}

describe.each(pages)('%s', (page) => {
  const shown = blocks(page, 'console').map((text) => {
    const [first = '', ...output] = text.split('\n')
    return { command: first.replace('$ ', ''), output: output.join('\n') }
  })

  test('shows commands with their output', () => expect(shown.length).toBeGreaterThan(0))

  test.each(shown)('$command prints what is shown', ({ command, output }) => {
    expect(execFileSync('bash', ['-c', command], { encoding: 'utf8' })).toBe(output)
  })

  test('has code that runs', () => {
    for (const language of ['ts', 'js']) {
      for (const code of blocks(page, language)) {
        expect(outputOf(code)).toMatch(/home.learning|^interactive notMet/)
      }
    }
  })
})

test('the code of the README fits in twelve lines', () => {
  const [code = ''] = blocks('README.md', 'ts')
  expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(12)
})

test.each([
  ['README.md', 1],
  ['docs/a-year-of-work.md', 0],
])('the output of the code in %s from its place %i on is what is shown', (page, from) => {
  expect(blocks(page, 'ts').slice(from).map(outputOf)).toEqual(blocks(page, 'text'))
})

test('the output of the code in the example’s README is what is shown', () => {
  const [code = ''] = blocks('examples/nces-pfi/README.md', 'js')
  const [shown = ''] = blocks('examples/nces-pfi/README.md', '').filter((text) => text.startsWith('communication {'))
  expect(outputOf(code)).toBe(shown)
})
