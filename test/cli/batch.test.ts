import { describe, expect, test } from 'vitest'
import { schools } from '../../examples/dashboard/made-up-schools.mjs'
import { main } from '../../src/cli/main'
import type { World } from '../../src/cli/world'
import type { Assessment } from '../../src/levels'
import { summarise } from '../../src/plan'
import { messages, planMessages } from '../../src/words'
import { asOf, assessmentOf, type EvidenceFile, run } from './world'

const words = planMessages.network
const files = [...schools(6)] as unknown as EvidenceFile[]
const evidence = files.map((file) => JSON.stringify(file))
const alone = await Promise.all(files.map((file) => assessmentOf(file)))

/** Judges a file of lines. */
const on = (lines: readonly string[] | string, ...options: string[]) =>
  run(['assess', '--batch', 's.ndjson', ...options], {
    's.ndjson': typeof lines === 'string' ? lines : lines.join('\n'),
  })
const valuesIn = (lines: readonly string[]) => lines.map((line) => JSON.parse(line))

describe('assess --batch', () => {
  test('prints for each line what assess --format json prints of the school alone, on one line', async () => {
    const { code, err, lines } = await on(evidence, ...asOf)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines).toEqual(alone.map((assessment) => JSON.stringify(assessment)))
    expect(new Set(alone.map(({ level }) => JSON.stringify(level))).size).toBeGreaterThan(1)
    expect((await on(evidence, ...asOf, '--format', 'json')).lines).toEqual(lines)
  })

  test('judges by the policy that is named, and gives the levels of family groups', async () => {
    const options = ['--policy', 'strict', '--groups']
    const each = await Promise.all(files.map((file) => assessmentOf(file, ...options)))
    expect(valuesIn((await on(evidence, ...asOf, ...options)).lines)).toEqual(each)
    expect(each[0]).toMatchObject({ policy: { id: 'strict' }, groupLevels: expect.anything() })
  })

  test('prints with --format levels the levels of each alone, by the policy that is named', async () => {
    const { code, lines } = await on(['{}', ...evidence], ...asOf, '--policy', 'strict', '--format', 'levels')
    const each = await Promise.all(files.map((file) => assessmentOf(file, '--policy', 'strict')))
    expect(code).toBe(0)
    expect(valuesIn(lines.slice(1))).toEqual(
      (each as unknown as Assessment[]).map(({ subject, asOf, level, components }) => ({
        subject,
        asOf,
        level,
        components: Object.fromEntries(Object.entries(components).map(([id, of]) => [id, of.level])),
      })),
    )
    expect(valuesIn(lines)[0]).toMatchObject({ line: 1 })
    const groups = await on(evidence, ...asOf, '--format', 'levels', '--groups')
    expect(groups.code).toBe(2)
    expect(groups.err).toContain('assess --batch --format levels')
  })

  test('reads standard input, a byte-order mark, blank lines, lines of another system and no last line end', async () => {
    const { lines } = await on(evidence, ...asOf)
    for (const text of [`\uFEFF${evidence.join('\n')}`, `\n \n${evidence.join('\n\n')}\n\n`, evidence.join('\r\n')]) {
      expect((await on(text, ...asOf)).lines).toEqual(lines)
    }
    const piped = await run(['assess', '-', '--batch', ...asOf], { '-': evidence.join('\n') })
    expect(piped.lines).toEqual(lines)
  })

  const bad: [string, string][] = [
    ['{"formatVersion": 1,', 'line 2 is not JSON: it goes wrong at column 21'],
    ['null', 'line 4: the file is not an object'],
    ['{"formatVersion": 2, "evidence": []}', 'line 5: formatVersion is another version'],
    [JSON.stringify(alone[0]), 'line 6 is an assessment, and this needs the evidence'],
    ['\u001b[2J\u202e', 'line 7 is not JSON: it goes wrong at column 1'],
  ]
  const mixed = [evidence[0] ?? '', bad[0]?.[0] ?? '', '', ...bad.slice(1).map(([line]) => line), ...evidence.slice(1)]

  test('prints the number of a line that cannot be judged and what is wrong with it in its place, and goes on', async () => {
    const { code, lines, warnings } = await on(mixed, ...asOf)
    expect(code).toBe(0)
    const values = valuesIn(lines)
    expect(values.filter((value) => !('error' in value))).toEqual(alone)
    expect(values.slice(1, 6)).toEqual(
      [2, 4, 5, 6, 7].map((line, index) => ({ line, error: expect.stringContaining(bad[index]?.[1] ?? '') })),
    )
    for (const [, says] of bad) expect(warnings.filter((line) => line.startsWith(`s.ndjson, ${says}`))).toHaveLength(1)
    expect(warnings.at(-1)).toBe(words.leftOut(5))
    // All that is told of a line stands in its place, without the file, which may be elsewhere tomorrow.
    expect(values[2].error).toBe(`${warnings[1]}; ${warnings[2]}`.replaceAll('s.ndjson, ', ''))
  })

  test('prints what summarise counts, and tells of what it leaves out', async () => {
    const { out } = await on(mixed, ...asOf)
    const { code, out: counted, warnings } = await run(['summarise', 'a', '--format', 'json'], { a: out })
    expect(code).toBe(0)
    expect(JSON.parse(counted)).toEqual({ ...summarise(alone as never), linesLeftOut: 5 })
    expect(warnings).toHaveLength(5)
    expect(warnings[0]).toBe(`a, ${words.notJudged('line 2', bad[0]?.[1] ?? '')}`)
    // Nor is it taken for evidence.
    const again = await on(out, ...asOf)
    expect(again.warnings).toContain(`s.ndjson, ${words.notJudged('line 2', bad[0]?.[1] ?? '')}`)
  })

  test('says of what it leaves out nothing that could steer a terminal', async () => {
    const hostile = JSON.stringify({ line: 1, error: '\u001b[2J\u202e\nassessed' })
    const { err } = await run(['summarise', 'a', ...asOf], { a: [hostile, ...evidence].join('\n') })
    expect(err).toContain('\uFFFD[2J\uFFFD\uFFFDassessed')
  })

  const [first] = files
  const faulty = JSON.stringify({ ...first, evidence: [...(first?.evidence ?? []), { id: 'x', measure: 'nonsense' }] })
  const fault = /line 2: evidence\[\d+\]\.measure is not an id/

  test('tells of the faults in a school’s evidence with its line, and judges the rest of it', async () => {
    const { code, lines, warnings } = await on([evidence[1] ?? '', faulty], ...asOf)
    expect({ code, warnings }).toEqual({ code: 0, warnings: [expect.stringMatching(fault)] })
    expect(warnings[0]).toMatch(/^s\.ndjson, /)
    const judged = JSON.parse(lines[1] ?? '')
    expect(judged.ledger).toContainEqual({ id: 'x', outcome: 'faulty' })
    expect(judged.level).toEqual(alone[0]?.level)
  })

  test('with --strict-input judges no line with a fault, and ends with 2 where there is one, after all others', async () => {
    const { code, lines, warnings } = await on(
      [evidence[1] ?? '', faulty, evidence[2] ?? ''],
      ...asOf,
      '--strict-input',
    )
    expect(code).toBe(2)
    const told = [expect.stringMatching(fault), expect.stringContaining(messages.cli.strict(1)), words.leftOut(1)]
    expect(warnings).toEqual(told)
    expect(valuesIn(lines)).toEqual([alone[1], { line: 2, error: expect.stringMatching(fault) }, alone[2]])
    expect((await on(evidence, ...asOf, '--strict-input')).code).toBe(0)
  })

  test('prints each on one line whatever names have in them', async () => {
    const named = { ...first, subject: { id: 'a', name: 'One\u2028Two\u0085\u001b[2J' } }
    const { out } = await on(JSON.stringify(named), ...asOf)
    expect(['\n', '\u2028', '\u0085', '\u001b'].filter((character) => out.includes(character))).toEqual([])
    expect(JSON.parse(out).subject).toEqual(named.subject)
  })

  test.each<[string, string[] | string, string[], string]>([
    ['no day', evidence, [], messages.cli.asOfMissing],
    ['a day that does not exist', evidence, ['--as-of', '2026-02-30'], messages.cli.asOfWrong],
    ['an unknown policy', evidence, [...asOf, '--policy', 'strickt'], 'did you mean “strict”'],
    ['a format for people', evidence, [...asOf, '--format', 'table'], 'it should be one of json'],
    ['what is only in steps', evidence, [...asOf, '--jurisdiction', 'x'], 'assess --batch takes no --jurisdiction'],
    ['an empty file', ' \n\n', asOf, 's.ndjson is empty'],
  ])('is refused for %s', async (_, lines, options, says) => {
    const { code, out, err } = await on(lines, ...options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })

  test('is refused for a file of which no line can be judged, with a line for each', async () => {
    const { code, lines, warnings } = await on(['{', '', 'x'], ...asOf)
    expect(code).toBe(2)
    expect(valuesIn(lines).map(({ line }) => line)).toEqual([1, 3])
    expect(warnings.at(-1)).toBe(words.nothingRead('s.ndjson'))
  })

  test('is refused for a file that is not there', async () => {
    const { code, err } = await run(['assess', '--batch', 'none.ndjson', ...asOf])
    expect(code).toBe(2)
    expect(err).toContain('none.ndjson cannot be read')
  })

  test('shows how far it is, but where what is printed goes to a terminal', async () => {
    const args = ['assess', '--batch', 's.ndjson', ...asOf]
    const files = { 's.ndjson': evidence.join('\n') }
    const { progress } = await run(args, files, { isWatched: true })
    expect(progress).toHaveLength(7)
    expect(progress.at(-2)).toMatch(/^\[=+\] 100 %$/)
    expect((await run(args, files, { isWatched: true, isTerminal: true })).progress).toEqual([])
  })
})

const notJson = (line: number) => words.inFile('standard input', words.lineNotJson(words.line(line), { column: 2 }))

describe.each([
  ['is judged', evidence[0] ?? ''],
  ['is left out', '{'],
])('a slow reader of what %s', (_, line) => {
  /** Runs the command on a long file, and tells how many of its lines were asked for. */
  function long(line: string, printNext: World['printNext']) {
    const count = { lines: 0, isEnded: false, err: '' }
    async function* pieces() {
      try {
        while (count.lines < 50) {
          count.lines += 1
          yield new TextEncoder().encode(`${line}\n`)
        }
      } finally {
        count.isEnded = true
      }
    }
    const ended = main(['assess', '--batch', '-', ...asOf], {
      read: async () => '',
      open: async () => ({ pieces: pieces(), size: null }),
      print: () => {},
      printNext,
      warn: (text) => {
        count.err += text
      },
      progress: null,
      isTerminal: false,
      isColoured: false,
    })
    return { count, ended }
  }

  test('is waited for: no line is read before there is room for what is printed of it', async () => {
    const printed: ((goesOn: boolean) => void)[] = []
    const { count, ended } = long(line, () => new Promise((resolve) => printed.push(resolve)))
    for (const number of [1, 2, 3]) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect([count.lines, printed.length]).toEqual([number, number])
      printed.at(-1)?.(number < 3)
    }
    expect(await ended).toBe(0)
  })

  test('that reads no more, such as head, ends the reading, quietly', async () => {
    let printed = 0
    const { count, ended } = long(line, async () => ++printed < 4)
    expect(await ended).toBe(0)
    expect(count).toMatchObject({ lines: 4, isEnded: true })
    expect(count.err).toBe(line === '{' ? `${[1, 2, 3, 4].map(notJson).join('')}${words.leftOut(4)}` : '')
  })
})
