import { isDeepStrictEqual } from 'node:util'
import { type JudgeName, judges } from './judges'
import type { Levels } from './rules'
import { asOf, schools } from './schools'

/** A school of which two say something else. */
export interface Disagreement {
  readonly school: string
  readonly judge: string
  readonly levels: Levels
  readonly ours: Levels
}

/**
 * Judges so many schools by everything that is compared, and gives those of which somebody says something else than
 * `levels`. Nothing is timed before there is none.
 */
export async function disagreements(
  number: number,
  seed = 1,
): Promise<{ disagreements: Disagreement[]; standing: ReadonlyMap<string, number> }> {
  const { levels, ...others } = judges
  const ours = await levels()
  const loaded = await Promise.all(
    Object.entries(others).map(async ([name, load]) => ({ name: name as JudgeName, judge: await load() })),
  )
  const found: Disagreement[] = []
  const standing = new Map<string, number>()
  for (const { subject, evidence } of schools(number, seed)) {
    const own = ours({ evidence, asOf })
    for (const { demonstrated, possible } of Object.values(own.components)) {
      const level = `${demonstrated} to ${possible}`
      standing.set(level, (standing.get(level) ?? 0) + 1)
    }
    for (const { name, judge } of loaded) {
      const theirs = await judge({ evidence, asOf })
      if (!isDeepStrictEqual(theirs, own)) found.push({ school: subject.id, judge: name, levels: theirs, ours: own })
    }
  }
  return { disagreements: found, standing }
}
