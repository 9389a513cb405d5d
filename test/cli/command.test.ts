import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asOf, exampleFile, examplePath } from './world'

/** The built command, in a process of its own. `npm test` builds it before. */
const command = 'dist/cli.js'
const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(() => {
  expect(existsSync(command), 'dist/cli.js is built by npm run build').toBe(true)
})

interface Done {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command; `readBytes` closes the named stream after so many bytes, as `head -c` does. */
function run(
  args: readonly string[],
  { input = '', head, env = {} }: { input?: string; head?: 'stdout' | 'stderr'; env?: Record<string, string> } = {},
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { env: { ...process.env, ...env } })
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
        if (head === name) child[name].destroy()
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: texts.stdout, err: texts.stderr }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a fault of ours ends with 2 and says where it was, as 1 would say that a check is not met', async () => {
  const broken = 'data:text/javascript,WeakMap.prototype.get=()=>{throw%20Error(1234)}'
  const args = ['check', examplePath, ...asOf, '--at-least', 'communication=emerging']
  const { code, out, err } = await run(args, { env: { NODE_OPTIONS: `--import=${broken}` } })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^Error: 1234\n {4}at /)
})

test('it is a program: it says what runs it', () => {
  expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('--version is the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('no validator, calendar or reader of CSV is loaded before it is known which command is run', () => {
  const asked = (file: string) => [
    ...readFileSync(`dist/${file}`, 'utf8').matchAll(/^(?:import|.*? from) ?'([^']+)'/gm),
  ]
  const loaded = new Set(['./cli.js'])
  for (const file of loaded) {
    if (file.startsWith('./')) for (const [, name = ''] of asked(file)) loaded.add(name)
  }
  expect(loaded.size).toBeGreaterThan(10)
  const heavy = ['zod', 'date-fns', '@date-fns/utc', 'ical.js', 'papaparse']
  expect(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies)).toEqual(
    expect.arrayContaining(heavy),
  )
  expect([...loaded].filter((name) => heavy.some((known) => `${name}/`.startsWith(`${known}/`)))).toEqual([])
})

test('a file is judged with exit code 0, in plain text where nobody looks on', async () => {
  const { code, out, err } = await run(['assess', examplePath, ...asOf])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(exampleFile().subject.name)
  expect(out).not.toContain('\u001b')
})

test('- reads standard input, with or without a byte-order mark', async () => {
  const input = readFileSync(examplePath, 'utf8')
  const fromFile = await run(['assess', examplePath, ...asOf, '--format', 'json'])
  expect(fromFile.code).toBe(0)
  expect(await run(['assess', '-', ...asOf, '--format', 'json'], { input })).toEqual(fromFile)
  expect(await run(['assess', '-', ...asOf, '--format', 'json'], { input: `\uFEFF${input}` })).toEqual(fromFile)
  const marked = fileWith('marked.json', `\uFEFF${input}`)
  expect(await run(['assess', marked, ...asOf, '--format', 'json'])).toEqual(fromFile)
})

test('what it prints can be explained, by way of a pipe', async () => {
  const { out } = await run(['assess', examplePath, ...asOf, '--format', 'json'])
  const explained = await run(['explain', '-', 'communication'], { input: out })
  expect(explained).toEqual(await run(['explain', examplePath, 'communication', ...asOf]))
  expect(explained.code).toBe(0)
})

test('faults go to standard error, and the rest is judged with exit code 0', async () => {
  const file = exampleFile()
  const broken = fileWith('broken.json', JSON.stringify({ ...file, evidence: [...file.evidence, {}] }))
  const { code, out, err } = await run(['assess', broken, ...asOf])
  expect(code).toBe(0)
  expect(out).toContain(file.subject.name)
  expect(err).toMatch(/evidence\[\d+\]\.measure /)
  const strict = await run(['assess', broken, ...asOf, '--strict-input'])
  expect(strict).toMatchObject({ code: 2, out: '' })
})

test.each<[string, string[], RegExp]>([
  ['no command', [], /^ {2}assess +the level of a school/m],
  ['an unknown command', ['asess'], /“assess”/],
  ['no day', ['assess', examplePath], /--as-of/],
  ['a file that is not there', ['assess', 'no-such-file.json', ...asOf], /no-such-file\.json/],
  ['a folder', ['assess', 'src', ...asOf], /src/],
  ['a file that is not JSON', ['assess', 'LICENSE', ...asOf], /LICENSE.*line 1, column 1/],
])('%s ends with exit code 2 and a message, not a trace', async (_, args, says) => {
  const { code, out, err } = await run(args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(says)
  expect(err).not.toMatch(/^\s+at .*\(/m)
})

test('empty standard input is not JSON', async () => {
  expect(await run(['assess', '-', ...asOf])).toMatchObject({ code: 2, out: '' })
})

test('a reader that closes the pipe early, such as head, is no error', async () => {
  const file = exampleFile()
  const [first] = file.evidence
  const many = Array.from({ length: 20_000 }, (_, index) => ({ ...first, id: `item ${index}` }))
  const large = fileWith('large.json', JSON.stringify({ ...file, evidence: many }))
  const { code, out, err } = await run(['assess', large, ...asOf, '--format', 'json'], { head: 'stdout' })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(/^\{/)

  const faulty = many.map((item) => ({ ...item, agreed: -1 }))
  const broken = fileWith('faulty.json', JSON.stringify({ ...file, evidence: faulty }))
  const unread = await run(['assess', broken, ...asOf], { head: 'stderr' })
  expect(unread.code).toBe(0)
  expect(unread.out).toContain(file.subject.name)
})

test('of a stream of schools that never ends, head has the first, and the command ends', async ({ onTestFinished }) => {
  const school = `${readFileSync(examplePath, 'utf8').replaceAll('\n', ' ')}\n`
  const child = spawn(process.execPath, [command, 'assess', '--batch', '-', ...asOf])
  onTestFinished(() => void child.kill())
  const [out, err] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8')) as [Readable, Readable]
  child.stdin.on('error', () => {})
  const fed = pipeline(Readable.from(endless(school)), child.stdin).catch(() => {})
  let first = ''
  for await (const text of out) {
    first += text
    if (first.includes('\n')) break
  }
  const [[code], told] = await Promise.all([once(child, 'close'), text(err), fed])
  expect({ code, told }).toEqual({ code: 0, told: '' })
  expect(JSON.parse(first.split('\n')[0] ?? '')).toEqual(
    JSON.parse((await run(['assess', examplePath, ...asOf, '--format', 'json'])).out),
  )
})

function* endless(value: string) {
  for (;;) yield value
}
