import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { XMLParser } from 'fast-xml-parser'
import { afterAll, describe, expect, test } from 'vitest'

/* The example as a project of its own, in which the package is installed: `npm test` builds it before. */

const run = promisify(execFile)
const root = mkdtempSync(join(tmpdir(), 'pipeline-'))
afterAll(() => rmSync(root, { recursive: true }))

/** Several processes start one after the other, beside other tests. */
const patience = { timeout: 60_000 }

/** A copy of the example with the package and Vitest installed, and the day that `date` says. */
function project(name: string, day = '2026-11-21'): { readonly folder: string; readonly env: NodeJS.ProcessEnv } {
  const folder = join(root, name)
  cpSync('examples/ci-pipeline', folder, { recursive: true })
  const commands = join(folder, 'node_modules/.bin')
  mkdirSync(commands, { recursive: true })
  symlinkSync(process.cwd(), join(folder, 'node_modules/partnership-continuum'))
  symlinkSync(join(process.cwd(), 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
  program(join(commands, 'partnership-continuum'), `exec node ${process.cwd()}/dist/cli.js "$@"`)
  program(join(commands, 'vitest'), `exec node ${process.cwd()}/node_modules/vitest/vitest.mjs "$@"`)
  mkdirSync(join(folder, 'fakes'))
  program(join(folder, 'fakes/date'), `[ "$*" = "-u +%F" ] && echo ${day}`)
  // What is installed already.
  program(join(folder, 'fakes/npm'), '[ "$*" = ci ]')
  const { VITEST: _, NODE_OPTIONS: __, ...env } = process.env
  return { folder, env: { ...env, NO_COLOR: '1', PATH: `${folder}/fakes:${commands}:${process.env.PATH}` } }
}

function program(file: string, script: string): void {
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

/** What a command prints, and its exit code, whatever it is. */
async function outcome(command: string, args: readonly string[], { folder, env }: ReturnType<typeof project>) {
  return run(command, [...args], { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout + stderr }),
  )
}

const vitest = ['vitest', 'run', '--reporter=verbose'] as const

describe('the tests of the example', () => {
  test('fail when the evidence has lapsed, and name the statements and what to report again', patience, async () => {
    const { folder, env } = project('lapsed')
    const [command, ...args] = vitest
    const { code, out } = await outcome(command, args, { folder, env: { ...env, AS_OF: '2027-11-01' } })
    expect(code).toBe(1)
    expect(out).toContain('expected communication: at least Emerging')
    expect(out).toContain('(communication/emerging/invited-in): unknown')
    expect(out).toContain('expected nothing lost since the baseline of 21 November 2026')
    expect(out).toContain('every item of the evidence can be read')
    expect(out).toMatch(/Tests +4 failed \| 3 passed/)
  })

  test('take only ids that there are', patience, async () => {
    const here = project('typed')
    const compiler = [join(process.cwd(), 'node_modules/typescript-7/bin/tsc'), '-p', '.']
    symlinkSync(join(process.cwd(), 'node_modules/@types'), join(here.folder, 'node_modules/@types'))
    expect(await outcome('node', compiler, here)).toEqual({ code: 0, out: '' })
    const file = join(here.folder, 'partnership.test.ts')
    writeFileSync(file, readFileSync(file, 'utf8').replace("'communication', 'emerging'", "'comunication', 'emerging'"))
    const { out } = await outcome('node', compiler, here)
    expect(out).toContain('\'"comunication"\' is not assignable to')
  })
})

describe('the workflow', () => {
  /** Each `run:` of the workflow, in order. */
  const steps = [...readFileSync('examples/ci-pipeline/workflow.yml', 'utf8').matchAll(/^ +-? ?run: (.+)$/gm)].map(
    ([, line = '']) => line,
  )

  /** Runs the steps as GitHub does: each in a shell of its own, that ends with the first error. */
  async function runWorkflow(day: string) {
    const { folder, env } = project(`workflow-${day}`, day)
    const [variables, summary] = [join(folder, 'env'), join(folder, 'summary.md')]
    writeFileSync(variables, '')
    writeFileSync(summary, '')
    const codes: number[] = []
    for (const step of steps) {
      const set = Object.fromEntries(
        readFileSync(variables, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.split('=') as [string, string]),
      )
      const here = { folder, env: { ...env, ...set, GITHUB_ENV: variables, GITHUB_STEP_SUMMARY: summary } }
      codes.push((await outcome('bash', ['-e', '-c', step], here)).code)
    }
    const junit = new XMLParser({ ignoreAttributes: false }).parse(
      readFileSync(join(folder, 'partnership.xml'), 'utf8'),
    )
    return { codes, junit: junit.testsuites, summary: readFileSync(summary, 'utf8') }
  }

  test('installs, says the day, checks, tests and sums up', () => {
    expect(steps.map((step) => step.split(' ').slice(0, 3).join(' '))).toEqual([
      'npm ci',
      'echo "AS_OF=$(date -u',
      'npx partnership-continuum check',
      'npx vitest run',
      'npx partnership-continuum check',
    ])
  })

  test('passes on the day of the baseline, with JUnit and a summary', patience, async () => {
    const { codes, junit, summary } = await runWorkflow('2026-11-21')
    expect(codes).toEqual([0, 0, 0, 0, 0])
    expect(junit).toMatchObject({ '@_tests': '8', '@_failures': '0', '@_errors': '0' })
    expect(summary).toContain('| communication: at least Emerging | met |')
  })
})

test('the baseline of the example is what the command prints', patience, async () => {
  const { folder, env } = project('baseline')
  const args = ['check', 'evidence.json', '--as-of', '2026-11-21', '--print-baseline']
  const { out } = await outcome('partnership-continuum', args, { folder, env })
  const { version: _, ...printed } = JSON.parse(out)
  const { version: __, ...kept } = JSON.parse(readFileSync('examples/ci-pipeline/baseline.json', 'utf8'))
  expect(printed).toEqual(kept)
})

test('a check of a day on which levels have lapsed says which', patience, async () => {
  const args = ['check', 'evidence.json', '--as-of', '2026-11-21', '--not-lapse-before', '2027-11-25']
  const { code, out } = await outcome('partnership-continuum', args, project('forecast'))
  expect(code).toBe(1)
  expect(out).toContain('communication is Emerging until 31 October 2027 only')
  expect(out).toContain('(communication/emerging/invited-in): met until 31 October 2027')
})
