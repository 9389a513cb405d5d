import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { policies } from '../../data'
import { schools } from '../../examples/dashboard/made-up-schools.mjs'
import { assess } from '../../src/assess'
import { linesOf } from '../../src/cli/lines'
import { main } from '../../src/cli/main'
import { summarise } from '../../src/plan/network/summarise'
import { readEvidence } from '../../src/schema'
import { messages, planMessages } from '../../src/words'
import { asOf, run } from './world'

const words = planMessages.network
const files = [...schools(40)]
const evidence = files.map((file) => JSON.stringify(file))
const judged = files.map((file) => {
  const { faults: _, ...reading } = readEvidence(file)
  return assess({ ...reading, asOf: '2026-11-21' })
})
const assessments = judged.map((assessment) => JSON.stringify(assessment))

/** Runs the command on a file of lines. */
const on = (lines: readonly string[] | string, ...options: string[]) =>
  run(['summarise', 's.ndjson', ...options], { 's.ndjson': typeof lines === 'string' ? lines : lines.join('\n') })
const summaryIn = async (lines: readonly string[] | string, ...options: string[]) => {
  const { out, err, code } = await on(lines, '--format', 'json', ...options)
  return { code, err, summary: JSON.parse(out) }
}

describe('summarise', () => {
  test('gives in JSON what the function gives, of evidence and of assessments alike', async () => {
    const expected = { code: 0, err: '', summary: { ...summarise(judged), linesLeftOut: 0 } }
    expect(await summaryIn(evidence, ...asOf)).toEqual(expected)
    expect(await summaryIn(assessments)).toEqual(expected)
    expect(await summaryIn([...evidence.slice(0, 7), ...assessments.slice(7)], ...asOf)).toEqual(expected)
  })

  test('judges by the policy that is named, and counts the strategies of a place', async () => {
    const strict = files.map((file) => {
      const { faults: _, ...reading } = readEvidence(file)
      return assess({ ...reading, asOf: '2026-11-21', policy: policies.strict })
    })
    const jurisdiction = 'Texas, United States'
    const { summary } = await summaryIn(evidence, ...asOf, '--policy', 'strict', '--jurisdiction', jurisdiction)
    expect(summary).toEqual({ ...summarise(strict, { jurisdiction }), linesLeftOut: 0 })
    expect(summary.strategies.length).toBeGreaterThan(summarise(strict).strategies.length)
  })

  test('reads standard input, a byte-order mark, blank lines, lines of another system and no last line end', async () => {
    const expected = await summaryIn(evidence, ...asOf)
    for (const text of [
      `\uFEFF${evidence.join('\n')}`,
      `\n \n${evidence.join('\n\n')}\n\n`,
      evidence.join('\r\n'),
      `${evidence.join('\n')}\n`,
    ]) {
      expect(await summaryIn(text, ...asOf)).toEqual(expected)
    }
    const { out } = await run(['summarise', '-', ...asOf, '--format', 'json'], { '-': evidence.join('\n') })
    expect(JSON.parse(out)).toEqual(expected.summary)
  })

  test('tells of each line that cannot be counted, by file and line, leaves it out and goes on', async () => {
    const strict = { ...judged[0], policy: policies.strict }
    const other = { ...judged[0], framework: { id: 'other', edition: '1' } }
    const bad: [string, RegExp][] = [
      ['{"formatVersion": 1,', /line 2 is not JSON: it goes wrong at column 21$/],
      ['null', /line 3: the file is not an object/],
      ['{"formatVersion": 2, "evidence": []}', /line 4: formatVersion is another version/],
      [JSON.stringify({ ...judged[0], score: 71 }), /line 5 is neither .*see “score”/],
      [JSON.stringify(other), /line 6 is neither .*see “framework.id”/],
      [JSON.stringify({ ...judged[0], ...strictOnly(strict) }), /line 7 is left out: .*"strict", those before it by/],
      ['\u001b[2J\u202e', /line 8 is not JSON: it goes wrong at column 1$/],
    ]
    const lines = [assessments[0] ?? '', ...bad.map(([line]) => line), ...assessments.slice(1)]
    const { code, out, warnings } = await on(lines, '--format', 'json', ...asOf)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ ...summarise(judged), linesLeftOut: bad.length })
    for (const [, says] of bad) expect(warnings.filter((line) => says.test(line))).toHaveLength(1)
    for (const line of warnings) expect(line).toMatch(/^s\.ndjson, line \d/)
    expect((await on(lines, ...asOf)).lines).toContain(words.leftOut(bad.length))
    expect((await on(assessments)).out).not.toContain('left out')
  })

  test('tells of the faults in a school’s evidence, and counts the rest of it', async () => {
    const [file] = files
    const faulty = JSON.stringify({ ...file, evidence: [...(file?.evidence ?? []), { id: 'x', measure: 'nonsense' }] })
    const { code, warnings, out } = await on([...evidence.slice(1), faulty], '--format', 'json', ...asOf)
    expect(code).toBe(0)
    expect(warnings).toEqual([expect.stringMatching(/^s\.ndjson, line 40: evidence\[\d+\]\.measure is not an id/)])
    expect(JSON.parse(out)).toMatchObject({ schools: 40, linesLeftOut: 0 })
  })

  test('leaves out what was judged by another policy than the one that is named', async () => {
    const { code, err } = await on(assessments.slice(0, 1), '--policy', 'strict')
    expect(code).toBe(2)
    expect(err).toContain('s.ndjson, line 1 is left out: it was judged by the policy “standard”, not “strict”')
  })

  test.each<[string, string[] | string, string[], string]>([
    ['no day where there is evidence', evidence, [], messages.cli.asOfMissing],
    ['a day that does not exist', assessments, ['--as-of', '2026-02-30'], messages.cli.asOfWrong],
    ['an unknown policy', assessments, ['--policy', 'strickt'], 'did you mean “strict”'],
    ['an unknown format', assessments, ['--format', 'csv'], 'one of table, json, markdown'],
    ['an option that it does not take', assessments, ['--groups'], 'summarise takes no --groups'],
    ['an empty file', ' \n\n', asOf, 's.ndjson is empty'],
    ['no line that can be read', ['{', 'x'], asOf, words.nothingRead('s.ndjson')],
  ])('is refused for %s', async (_, lines, options, says) => {
    const { code, out, err } = await on(lines, ...options)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })

  test('is refused for a file that is not there, or that stops being readable', async () => {
    expect((await run(['summarise', 'none.ndjson', ...asOf])).err).toContain('none.ndjson cannot be read')
    const err: string[] = []
    async function* broken() {
      yield new TextEncoder().encode(`${assessments[0]}\n`)
      throw new Error('EIO: i/o error')
    }
    const code = await main(['summarise', 's.ndjson'], {
      read: async () => '',
      open: async () => ({ pieces: broken(), size: null }),
      print: () => {},
      printNext: async () => true,
      warn: (text) => err.push(text),
      progress: null,
      isTerminal: false,
      isColoured: false,
    })
    expect({ code, err }).toEqual({ code: 2, err: ['s.ndjson cannot be read: EIO: i/o error'] })
  })

  test('is for people a table of the stages, and lists of what is commonest', async () => {
    const { lines } = await on(evidence, ...asOf)
    const { components } = summarise(judged)
    expect(lines.slice(0, 2)).toEqual([
      'Across 40 schools',
      expect.stringMatching(/^Judged as of 21 November 2026 by the policy “standard”/),
    ])
    const from = lines.indexOf('Home learning connects with school learning')
    const { demonstrated, possible } = components['home-learning']
    expect([demonstrated.beforeFirst, possible.beforeFirst]).toEqual([expect.any(Number), null])
    expect(lines[from + 1]).toMatch(
      new RegExp(`^  not yet emerging +${demonstrated.beforeFirst} demonstrated +not shown possible$`),
    )
    for (const heading of [words.blockers, words.strategies, words.coverage, words.items]) {
      expect(lines).toContain(heading)
    }
    expect(lines.join('\n')).toContain('not shown')
    expect(lines.filter((line) => line.includes('Schools: '))).toHaveLength(10)
  })

  test('is as Markdown all that is shown', async () => {
    const { lines } = await on(evidence, '--format', 'markdown', ...asOf)
    expect(lines[0]).toBe('# Across 40 schools')
    expect(lines).toContain('| Stage | Demonstrated | Possible |')
    const { blockers } = summarise(judged)
    const shown = blockers.filter(({ schools, notMet, unknown }) => schools || notMet || unknown)
    expect(shown.length).toBeGreaterThan(10)
    expect(lines.filter((line) => line.includes('Schools: '))).toHaveLength(shown.length)
  })

  test('says of too few schools only that', async () => {
    const { code, out } = await on(evidence.slice(0, 4), ...asOf)
    expect({ code, out }).toEqual({ code: 0, out: `${words.tooFew}\n${words.minimum(5)}` })
  })

  test('keeps groups of any name in their place', async () => {
    const hostile = { group: '\u001b[2J|<b>', family: '__proto__' }
    const gap = { ...hostile, indicator: 'communication/evolving/feel-welcome', measure: 'families-feel-welcome' }
    const lines = judged.map((it) => JSON.stringify({ ...it, groupGaps: [{ ...gap, whole: 'met', side: 'notMet' }] }))
    const table = (await on(lines)).out
    expect(table).toContain('\uFFFD[2J|<b> (__proto__): behind 40')
    expect((await on(lines, '--format', 'markdown')).out).toContain('\uFFFD\\[2J\\|\\<b\\> (\\_\\_proto\\_\\_)')
    expect(`${table}${(await on(lines, '--format', 'json')).out}`).not.toContain('\u001b')
  })

  test('is not led astray by fields that reach for what all objects share', async () => {
    const polluting = assessments.map((line) => line.replace('{', '{"__proto__":{"polluted":true},'))
    const { code, err } = await on(polluting)
    expect(code).toBe(2)
    expect(err).toContain('line 1')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

function strictOnly({ policy }: { policy: object }): object {
  const { title: _title, description: _description, reasons: _reasons, ...rules } = policy as typeof policies.strict
  return { policy: rules }
}

describe('progress', () => {
  const watched = async (file: string, lines: readonly string[]) =>
    run(['summarise', file, ...asOf], { [file]: lines.join('\n') }, { isWatched: true })

  test('is shown by how much of the file is read, and cleared at the end', async () => {
    const { progress } = await watched('s.ndjson', evidence)
    const percents = progress.slice(0, -1).map((line) => Number(/^\[=* *\] (\d+) %$/.exec(line)?.[1]))
    expect(percents.length).toBeGreaterThan(20)
    expect(percents).toEqual([...percents].sort((a, b) => a - b))
    expect(percents[0]).toBeLessThan(10)
    expect(percents.at(-1)).toBe(100)
    expect(progress.at(-1)).toBe('')
  })

  test('is shown by the number of schools where the size is not known', async () => {
    const { progress } = await watched('-', evidence.slice(0, 6))
    expect(progress).toEqual(['1 school read', ...[2, 3, 4, 5, 6].map((number) => `${number} schools read`), ''])
  })

  test('makes way for what is wrong, and is cleared where the command ends early', async () => {
    const { progress } = await watched('-', [evidence[0] ?? '', '{', evidence[1] ?? ''])
    expect(progress).toEqual(['1 school read', '', '1 school read', '2 schools read', ''])
    const early = await run(['summarise', '-'], { '-': [assessments[0], evidence[0]].join('\n') }, { isWatched: true })
    expect(early.code).toBe(2)
    expect(early.progress).toEqual(['1 school read', ''])
  })

  test('is not shown where nobody looks on', async () => {
    expect((await on(evidence, ...asOf)).progress).toEqual([])
  })
})

describe('lines', () => {
  async function read(texts: readonly string[], longest?: number) {
    const lines = []
    const pieces = Readable.from(texts.map((text) => Buffer.from(text, 'latin1')))
    for await (const line of linesOf(pieces, longest)) lines.push([line.number, line.text, line.bytes])
    return lines
  }

  test('are put together from pieces, with their numbers and how far the file is read', async () => {
    expect(await read(['ab', 'c\nd', '\n', '\n', '', 'e\n\nf'])).toEqual([
      [1, 'abc', 4],
      [2, 'd', 6],
      [4, 'e', 9],
      [6, 'f', 11],
    ])
    expect(await read([])).toEqual([])
    // A letter of two bytes in two pieces.
    expect(await read(['\xc3', '\xa9\n'])).toEqual([[1, 'é', 3]])
  })

  test('that are too long are not kept, and do not hide those after them', async () => {
    expect(await read(['abcd', 'ef\nxy\nabcd\nabcde'], 4)).toEqual([
      [1, null, 7],
      [2, 'xy', 10],
      [3, 'abcd', 15],
      [4, null, 20],
    ])
  })

  test('that are too long are told of', async () => {
    const long = `{"a":"${'x'.repeat(16 * 2 ** 20)}"}`
    const { code, err } = await on([long, ...assessments.slice(0, 1)], ...asOf)
    expect({ code, err }).toEqual({ code: 0, err: words.lineTooLong('s.ndjson, line 1') })
  })

  test('are their own where a stream uses its buffer again', async () => {
    const buffer = Buffer.alloc(2)
    async function* pieces() {
      for (const text of ['ab', 'cd', 'e\n']) yield buffer.fill(text)
    }
    for await (const { text } of linesOf(pieces())) expect(text).toBe('abcde')
  })

  test('are read no further than is asked for', async () => {
    let given = 0
    async function* pieces() {
      for (; given < 100; given++) yield Buffer.from('a\nb\n')
    }
    for await (const { number } of linesOf(pieces())) if (number === 3) break
    expect(given).toBeLessThan(3)
  })
})
