/**
 * What judging costs in a process that has done it for a while: a child process, which measures everything that is named
 * in its arguments, in turn, round after round, and prints the microseconds a school of each round as JSON.
 *
 *   node bench.mjs warm FILE ROUNDS parsed|shapes NAME...
 */
import { readFileSync } from 'node:fs'
import { assess, levels, type Request, supposing } from 'partnership-continuum'
import { whatIf } from 'partnership-continuum/plan'
import { readEvidence } from 'partnership-continuum/schema'
import { judges } from './judges'
import { manyShapes } from './many-shapes'
import { asOf } from './schools'

const [file = '', rounds = '5', shapes = 'parsed', ...names] = process.argv.slice(3)

/** No stretch is shorter, so that the clock and single interruptions matter little. Our choice. */
const shortestStretch = 40
/** So long is everything tried before it is measured, so that it has been compiled by then. Our choice. */
const leastWarmUp = 400

const texts = readFileSync(file, 'utf8').trimEnd().split('\n')
const parsed = texts.map((text) => JSON.parse(text) as Pick<Request, 'subject' | 'evidence'>)
const schools = shapes === 'shapes' ? parsed.map((school, place) => manyShapes(school, place)) : parsed
const requests = schools.map(({ subject, evidence }): Request => ({ subject, evidence, asOf }))
const change = { evidence: [{ id: 'new', measure: 'families-feel-welcome', date: asOf, responded: 200, agreed: 190 }] }

/** What is measured: a stretch over all schools. What it makes ready beforehand is not in it. */
const measured: Readonly<Record<string, () => Promise<() => unknown>>> = {
  parse: async () => () => {
    for (const text of texts) JSON.parse(text)
  },
  levels: async () => () => {
    for (const request of requests) levels(request)
  },
  assess: async () => () => {
    for (const request of requests) assess(request)
  },
  assessRead: async () => () => {
    for (const request of requests) readAll(assess(request))
  },
  write: async () => {
    // All of them would fill the memory, and the others would be measured beside a full one.
    const whole = requests.slice(0, 50).map((request) => JSON.parse(JSON.stringify(assess(request))) as unknown)
    return () => {
      for (const place of requests.keys()) JSON.stringify(whole[place % whole.length])
    }
  },
  readAndAssess: async () => () => {
    for (const school of schools) {
      const { faults, ...reading } = readEvidence(school)
      assess({ ...reading, asOf })
    }
  },
  supposing: async () => {
    const ready = requests.map((request) => supposing(request))
    return () => {
      for (const suppose of ready) suppose(change)
    }
  },
  whatIf: async () => () => {
    for (const request of requests) whatIf(request, change)
  },
  plain: async () => {
    const judge = await judges.plain()
    return () => {
      for (const request of requests) judge(request)
    }
  },
  facts: async () => {
    const { factsOf } = await import('./facts')
    return () => {
      for (const request of requests) factsOf(request)
    }
  },
  jsonLogic: async () => {
    const judge = await judges.jsonLogic()
    return () => {
      for (const request of requests) judge(request)
    }
  },
  jsonRules: async () => {
    const judge = await judges.jsonRules()
    return async () => {
      for (const request of requests) await judge(request)
    }
  },
}

const stretches: { name: string; run: () => unknown; times: number; found: number[] }[] = []
for (const name of names) {
  const run = await measured[name]?.()
  if (run === undefined) throw new Error(`nothing is measured by the name of ${name}`)
  // Warm, and long enough.
  const took: number[] = []
  while (took.length < 3 || sum(took) < leastWarmUp) took.push(await millisecondsOf(run, 1))
  stretches.push({ name, run, times: Math.max(1, Math.ceil(shortestStretch / (took.at(-1) ?? 1))), found: [] })
}
for (let round = 0; round < Number(rounds); round += 1) {
  for (const { run, times, found } of stretches) {
    // Once before the clock runs, with what the last one left in the caches. Garbage is left to Node: to have it
    // collected here throws compiled code away too, of everything but what is built in, as `JSON.parse` is.
    await run()
    found.push(((await millisecondsOf(run, times)) * 1000) / times / requests.length)
  }
}
console.log(JSON.stringify(Object.fromEntries(stretches.map(({ name, found }) => [name, found]))))

async function millisecondsOf(run: () => unknown, times: number): Promise<number> {
  const start = process.hrtime.bigint()
  for (let time = 0; time < times; time += 1) await run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Reads every field of a value, as whoever shows all of it does. */
function readAll(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  let fields = 0
  for (const part of Object.values(value)) fields += readAll(part)
  return fields
}
