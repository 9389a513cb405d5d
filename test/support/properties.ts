import fc from 'fast-check'
import { expect } from 'vitest'

const { PROPERTY_RUNS, SEED = '20261121' } = process.env
// The same cases in each run, so that a failure tells of the change that was tested; new ones where they are asked for.
const seed = SEED === 'new' ? Math.floor(Math.random() * 2 ** 31) : Number(SEED)
let isPrinted = false

/** How often a property is tried: so often, or as often as the environment says. */
export function runsOf(wanted = 1000): number {
  return Number(PROPERTY_RUNS ?? wanted)
}

/** For the slowest property: two minutes for each thousand runs. */
export const timeout = 120_000 * Math.max(1, runsOf() / 1000)

/**
 * Tries a property in a thousand cases, or as many as are named, the same ones in each run of the tests. `SEED=new` tries others,
 * `SEED=n` those of a seed that was printed, `PROPERTY_RUNS=n` so many.
 */
export function holds<Case>(property: fc.IProperty<Case>, { runs = 1000, ...options }: Options<Case> = {}): void {
  // biome-ignore lint/suspicious/noConsole: without it a failure could not be repeated
  if (!isPrinted) console.info(`seed ${seed}, repeat with SEED=${seed}`)
  isPrinted = true
  fc.assert(property, { ...options, seed, numRuns: runsOf(runs) })
}

/** Holds a property to having tried something: nothing would be shown by cases in none of which it occurred. */
export function hasOccurred(times: number, atLeast = 1): void {
  if (runsOf() >= 1000) expect(times).toBeGreaterThanOrEqual(atLeast)
}

interface Options<Case> {
  /** A thousand unless said otherwise: fewer where each case takes long, more where few say anything. */
  readonly runs?: number
  /** Cases that once failed. */
  readonly examples?: Case[]
}
