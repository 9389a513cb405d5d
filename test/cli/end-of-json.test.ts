import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endOfJson } from '../../src/cli/end-of-json'

test.each([
  ['', 0],
  ['   ', 3],
  ['{', 1],
  ['{"a"', 4],
  ['{"a":', 5],
  ['{"a":1', 6],
  ['{"a":1,', 7],
  ['[1, 2', 5],
  ['"abc', 4],
  ['"a\\', 2],
  ['-', 0],
  ['tru', 0],
  ['abc', 0],
  ['nulll', 4],
  ['01', 1],
  ['1.', 1],
  ['1e', 1],
  ['+1', 0],
  ['NaN', 0],
  ["'a'", 0],
  ['"a\nb"', 2],
  ['"a\\x"', 2],
  ['"a\\u12g4"', 2],
  ['{,}', 1],
  ['{"a":1,}', 7],
  ['[1,]', 3],
  ['[1 2]', 3],
  ['{a:1}', 1],
  ['{"a" 1}', 5],
  ['{"a":1 "b":2}', 7],
  ['{"a":[{"b":"c"},]}', 16],
  ['{"a":1]', 6],
  ['[1}', 2],
  ['{"a":1}}', 7],
  ['[] []', 3],
  ['1 // one', 2],
  ['\uFEFF{}', 0],
  ['\u00a0{}', 0],
])('%j goes wrong at %i', (json, at) => {
  expect(() => JSON.parse(json)).toThrow(SyntaxError)
  expect(endOfJson(json)).toBe(at)
})

test('what ends early goes wrong at its end or at the beginning of its last word', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (json, at) => {
      const begun = json.slice(0, at % json.length)
      fc.pre(!parses(begun))
      const lastWord = /[\w.+\\-]*$/.exec(begun)?.[0] ?? ''
      expect(endOfJson(begun)).toBeLessThanOrEqual(begun.length)
      expect(endOfJson(begun)).toBeGreaterThanOrEqual(begun.length - lastWord.length)
    }),
    { numRuns: 2000 },
  )
})

test('it goes wrong at or before the place that the parser names, where it names one', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    'e',
    '.',
    'true',
    ' ',
    '\\',
    '\n',
  )
  const named = { count: 0 }
  fc.assert(
    fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
      const json = tokens.join('')
      const message = errorOf(json)
      fc.pre(message !== null)
      const at = endOfJson(json)
      expect(at).toBeLessThanOrEqual(json.length)
      // What stands before can be continued to JSON: what the parser calls wrong is not in it.
      const place = /position (\d+)/.exec(message ?? '')?.[1]
      if (place === undefined) return
      named.count += 1
      expect(at).toBeLessThanOrEqual(Number(place))
      expect(json.slice(at, Number(place))).toMatch(/^[-\\\d.eE+a-z]*$/)
    }),
    { numRuns: 5000 },
  )
  expect(named.count).toBeGreaterThan(100)
})

test('a long text costs no stack', () => {
  expect(endOfJson(`["${'a\\n'.repeat(2_000_000)}", ${'['.repeat(100_000)}`)).toBe(6_100_005)
})

function parses(json: string): boolean {
  return errorOf(json) === null
}

function errorOf(json: string): string | null {
  try {
    JSON.parse(json)
    return null
  } catch (error) {
    return (error as Error).message
  }
}
