/**
 * What judging many costs from the first school on: a child process, which parses and judges so many lines and prints,
 * as JSON, the microseconds a school after each of the sizes, and its peak memory.
 *
 *   node bench.mjs batch FILE JUDGE SIZE...
 *
 * JUDGE is one of `judges`, `none` for parsing alone, or `assessMany`, which streams. The lines of the file are read again
 * from its beginning when they are at an end, each time parsed anew.
 */
import { readFileSync } from 'node:fs'
import { assessMany, type FisoVocabulary, type SchoolRequest } from 'partnership-continuum'
import { type JudgeName, judges } from './judges'
import { asOf } from './schools'

const [file = '', name = 'none', ...sizes] = process.argv.slice(3)
const marks = new Set(sizes.map(Number))
const last = Math.max(...marks)
const lines = readFileSync(file, 'utf8').trimEnd().split('\n')

function* parsed(): Generator<SchoolRequest<FisoVocabulary>> {
  for (let number = 0; number < last; number += 1) yield JSON.parse(lines[number % lines.length] as string)
}

const found: Record<string, number> = {}
let number = 0
/** To be called after each school. */
function count(start: bigint): void {
  number += 1
  if (marks.has(number)) found[number] = Number(process.hrtime.bigint() - start) / 1000 / number
}

if (name === 'none') {
  const start = process.hrtime.bigint()
  for (const _school of parsed()) count(start)
} else if (name === 'assessMany') {
  const start = process.hrtime.bigint()
  for (const { level } of assessMany(parsed(), { asOf })) if (level !== undefined) count(start)
} else {
  const judge = await judges[name as JudgeName]()
  const start = process.hrtime.bigint()
  for (const { evidence } of parsed()) {
    const judged = judge({ evidence, asOf })
    if (judged instanceof Promise) await judged
    count(start)
  }
}
console.log(JSON.stringify({ microseconds: found, peak: process.resourceUsage().maxRSS / 1024 }))
