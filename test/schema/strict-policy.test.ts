import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const file = readFileSync(new URL('../../examples/school/evidence.json', import.meta.url), 'utf8')

/** Counts how often code is made from text, which a strict content security policy forbids and reports. */
const script = `
  let tries = 0
  const count = (make) => (...of) => {
    tries += 1
    return make(...of)
  }
  globalThis.Function = new Proxy(Function, { construct: count(Reflect.construct), apply: count(Reflect.apply) })
  const { readEvidence } = await import('partnership-continuum/schema')
  const file = JSON.parse(process.argv[1])
  const faults = [readEvidence(file).faults.length]
  const triesOfSound = tries
  const { date, ...undated } = file.evidence[0]
  file.evidence[0] = undated
  faults.push(readEvidence(file).faults.length)
  console.log(JSON.stringify({ faults, triesOfSound, triesOfBroken: tries }))
`

test('no code is made from text to read what is sound, and nothing is lost where none may be made', async () => {
  const run = async (...flags: string[]) => {
    const { stdout } = await promisify(execFile)('node', [...flags, '--input-type=module', '-e', script, file])
    return JSON.parse(stdout) as unknown
  }
  // Of a broken file, zod tries once whether it may.
  const expected = { faults: [0, 1], triesOfSound: 0 }
  expect(await run()).toEqual({ ...expected, triesOfBroken: expect.any(Number) })
  expect(await run('--disallow-code-generation-from-strings')).toEqual({ ...expected, triesOfBroken: 1 })
})
