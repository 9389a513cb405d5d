import { beforeAll, describe, expect, test } from 'vitest'
import { type Ran, tryOut } from './code'
import { documented } from './docstrings'
import { exampleSchool, examplesOf } from './examples'

const exported = documented()
const functions = exported.filter(({ isFunction }) => isFunction)
const examples = examplesOf(exported)

const named = ({ door, name }: { door: string; name: string }) => `${name} of ${door}`
const hasTag = (tag: string) => (entry: (typeof exported)[number]) => entry.tags.some(({ name }) => name === tag)

// Of types it is looked at where the reference is made.
test('every function and every value that is exported says what it is', () => {
  expect(exported.filter(({ isValue, summary }) => isValue && summary === '').map(named)).toEqual([])
})

test('every function has an example', () => {
  expect(functions.length).toBeGreaterThan(30)
  expect(functions.filter((entry) => !hasTag('example')(entry)).map(named)).toEqual([])
})

test('every function that throws says when', () => {
  expect(functions.filter((entry) => entry.throws && !hasTag('throws')(entry)).map(named)).toEqual([])
})

describe('the example of', () => {
  let faults: string[] = []
  let ran: ReadonlyMap<string, Ran> = new Map()
  beforeAll(async () => {
    const outcome = await tryOut('examples', [exampleSchool, ...examples])
    faults = outcome.faults
    ran = outcome.ran
  }, 30_000)

  test.each(examples)('$name compiles, runs and shows what it says', ({ name, results }) => {
    expect(faults.filter((fault) => fault.includes(`${name}.mts`))).toEqual([])
    expect(ran.get(name)?.error).toBeNull()
    expect(ran.get(name)?.shown.map((shown, index) => saidOr(results[index], shown))).toEqual(results)
  })

  test('nothing else does not compile', () => {
    expect(faults.filter((fault) => !examples.some(({ name }) => fault.includes(`${name}.mts`)))).toEqual([])
  })
})

/** What is said, where it is what is shown but for spaces and for what `…` leaves out; else what is shown. */
function saidOr(said = '', shown: string): string {
  const [asSaid, asShown] = [said, shown].map((text) => text.replace(/\s+/g, ''))
  const parts = `${asSaid}`.split(/…|[.]{3}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(`${asShown}`) ? said : shown
}
