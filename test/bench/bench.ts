/** Runs everything, prints the tables and writes `results.json`. Each part is a process of its own. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, release, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { assess } from 'partnership-continuum'
import { agreementOn } from './agreement'
import { importCosts } from './import-cost.mjs'
import { asRequest, type JudgeName } from './judges'
import type { Batch, Results, Timing, Warm } from './results'
import { asOf, schools } from './schools'
import { batchMarkdown, goalsMarkdown, importsMarkdown, machineLine, warmMarkdown } from './tables'

const isQuick = process.argv.includes('--quick')

/**
 * How much is done; all our choice, so that it takes about four minutes, and a first look half a one. The schools that are
 * judged again and again are so few that they stay in the processor's caches, as one does that was just read.
 */
const extent = isQuick
  ? {
      agreeing: { schools: 300, random: 100 },
      schools: 50,
      processes: 1,
      rounds: 5,
      batches: 1,
      sizes: [1, 1000],
      once: [10_000],
      streamed: 10_000,
      imports: 5,
    }
  : {
      agreeing: { schools: 4000, random: 1000 },
      schools: 50,
      processes: 2,
      rounds: 5,
      batches: 5,
      sizes: [1, 1000],
      once: [10_000, 100_000],
      streamed: 1_000_000,
      imports: 15,
    }

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  const results = await measure(folder)
  for (const part of [machineLine, warmMarkdown, batchMarkdown, importsMarkdown, goalsMarkdown]) {
    console.log(`${part(results)}\n`)
  }
  // More digits than a second run would repeat say nothing.
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(5)) : value)
  if (!isQuick) writeFileSync('test/bench/results.json', `${JSON.stringify(results, rounded, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}

async function measure(folder: string): Promise<Results> {
  const [load = 0] = loadavg()
  if (load > 0.5) say(`the machine is busy (its load is ${load.toFixed(1)}): what follows is noisy`)
  say('judging by everything that is compared: nothing is timed unless all agree')
  const { disagreements } = await agreementOn(extent.agreeing)
  if (disagreements.length > 0) {
    throw new Error(`${disagreements.length} disagreements, such as ${JSON.stringify(disagreements[0])}`)
  }

  const made = [...schools(1000, 2)]
  const lines = made.map((school) => JSON.stringify(school))
  const many = join(folder, 'many.ndjson')
  writeFileSync(many, `${lines.join('\n')}\n`)
  const few = join(folder, 'few.ndjson')
  writeFileSync(few, `${lines.slice(0, extent.schools).join('\n')}\n`)

  return {
    ...world(),
    schools: {
      agreed: extent.agreeing.schools + extent.agreeing.random,
      items: mean(made.map(({ evidence }) => evidence.length)),
      bytes: mean(lines.map((line) => Buffer.byteLength(line))),
      bytesOfAssessment: mean(
        made
          .slice(0, 100)
          .map(({ evidence }) => Buffer.byteLength(JSON.stringify(assess(asRequest({ evidence, asOf }))))),
      ),
    },
    warm: await measureWarm(few),
    batch: await measureBatch(many),
    stream: await measureStream(many),
    imports: measureImports(),
  }
}

/** Each kind of process in turn, several times over; of all rounds, the medians. */
async function measureWarm(file: string): Promise<Results['warm']> {
  const parsed = [
    'parse',
    'levels',
    'assess',
    'assessRead',
    'write',
    'readAndAssess',
    'supposing',
    'whatIf',
    'plain',
    'facts',
    'jsonLogic',
    'jsonRules',
  ]
  const kinds = {
    parsed: { flags: [], shapes: 'parsed', names: parsed },
    noCodeFromStrings: {
      flags: ['--disallow-code-generation-from-strings'],
      shapes: 'parsed',
      names: ['parse', 'levels', 'assess', 'readAndAssess'],
    },
    manyShapes: { flags: [], shapes: 'shapes', names: ['parse', 'levels', 'assess'] },
  }
  const rounds: Record<string, Record<string, number[]>> = {}
  for (let process = 1; process <= extent.processes; process += 1) {
    for (const [kind, { flags, shapes, names }] of Object.entries(kinds)) {
      say(`warm, ${kind}, process ${process} of ${extent.processes}`)
      const found = await child<Record<string, number[]>>(flags, [
        'warm',
        file,
        String(extent.rounds),
        shapes,
        ...names,
      ])
      for (const [name, times] of Object.entries(found)) {
        rounds[kind] ??= {}
        rounds[kind][name] = [...(rounds[kind][name] ?? []), ...times]
      }
    }
  }
  const timings = Object.entries(rounds).map(([kind, ofKind]) => [kind, timingsOf(ofKind)] as const)
  return Object.fromEntries(timings) as Results['warm']
}

/** The time of each, and how often the time of `JSON.parse` in the same round. */
function timingsOf(rounds: Readonly<Record<string, readonly number[]>>): Warm {
  const { parse = [] } = rounds
  const timings = Object.entries(rounds).map(([name, times]): [string, Timing] => [
    name,
    {
      microseconds: median(times),
      ratio: median(times.map((time, round) => time / (parse[round] ?? Number.NaN))),
      rounds: times.length,
    },
  ])
  return Object.fromEntries(timings) as Warm
}

async function measureBatch(file: string): Promise<Results['batch']> {
  const names: readonly (JudgeName | 'none')[] = ['none', 'levels', 'assess', 'plain', 'jsonLogic', 'jsonRules']
  const runs: Record<string, Batch[]> = {}
  for (let process = 1; process <= extent.batches; process += 1) {
    say(`from the first school on, process ${process} of ${extent.batches}`)
    for (const name of names) {
      runs[name] = [...(runs[name] ?? []), await child<Batch>([], ['batch', file, name, ...extent.sizes.map(String)])]
    }
  }
  const found: Record<string, Batch> = {}
  for (const name of names) {
    say(`${extent.once.join(' and ')} schools: ${name}`)
    const once = await child<Batch>([], ['batch', file, name, ...extent.once.map(String)])
    const medians = extent.sizes.map((size) => [
      size,
      median((runs[name] ?? []).map((run) => run.microseconds[size] ?? 0)),
    ])
    found[name] = { microseconds: { ...Object.fromEntries(medians), ...once.microseconds }, peak: once.peak }
  }
  return found as Results['batch']
}

async function measureStream(file: string): Promise<Results['stream']> {
  const sizes = [extent.streamed / 10, extent.streamed]
  say(`streaming ${extent.streamed} schools through assessMany`)
  const { microseconds, peak } = await child<Batch>([], ['batch', file, 'assessMany', ...sizes.map(String)])
  say(`streaming ${extent.streamed / 10} schools`)
  const alone = await child<Batch>([], ['batch', file, 'none', String(sizes[0])])
  return { microseconds, peak, peakOfParsing: alone.peak }
}

function measureImports(): Results['imports'] {
  say('imports and the first call, in fresh processes')
  return importCosts(extent.imports)
}

function world(): Pick<Results, 'date' | 'machine' | 'versions'> {
  const [cpu] = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cpu: cpu?.model ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 2 ** 30),
      system: `${platform()} ${release()} ${arch()}`,
    },
    versions: {
      node: process.version.slice(1),
      'partnership-continuum': versionIn('package.json'),
      'json-rules-engine': versionIn('node_modules/json-rules-engine/package.json'),
      'json-logic-engine': versionIn('node_modules/json-logic-engine/package.json'),
    },
  }
}

function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

async function child<Found>(flags: readonly string[], args: readonly string[]): Promise<Found> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, 'test/bench/bench.mjs', ...args])
  return JSON.parse(stdout) as Found
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

function mean(numbers: readonly number[]): number {
  return Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length)
}

/** What is being done goes to standard error: the tables are the output. */
function say(what: string): void {
  console.error(what)
}
