/**
 * The rules that everybody here judges by, as data: the statements of the FISO continuum and the numbers of the standard
 * policy, out of the package itself. What a statement asks is never written down a second time.
 */
import type { Condition, ContinuumIndicator, Framework, Leaf, Policy } from 'partnership-continuum'
import { fiso, policies } from 'partnership-continuum/data'

export const framework = fiso as unknown as Framework
export const policy = policies.standard as unknown as Policy

export const stages: readonly string[] = framework.stages.map(({ id }) => id)
export const components: readonly string[] = Object.keys(framework.components)

/** The statements of the continuum, each with its component, its stage and its condition. */
export const continuum = Object.entries(framework.indicators).flatMap(([id, indicator]) =>
  isOnContinuum(indicator) ? [{ id, ...indicator }] : [],
)

/** The condition of a statement. */
export function conditionOf(indicator: string): Condition {
  const found = framework.indicators[indicator]
  if (found === undefined) throw new Error(`there is no indicator ${indicator}`)
  return found.condition
}

/** The questions that a condition asks. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition]
}

/** The measures that a condition asks of. */
export function measuresOf(condition: Condition): readonly string[] {
  return leavesOf(condition).flatMap((leaf) => (leaf.kind === 'sameAs' ? [] : [leaf.measure]))
}

/** How far up the scale a document is handed out. */
export const availabilities: readonly string[] = ['internal', 'onRequest', 'published', 'sentToFamilies']

/** The levels that a school is judged to have, and nothing else: what all of them give. */
export interface Levels {
  readonly level: Level
  readonly components: Readonly<Record<string, Level>>
}

export interface Level {
  readonly demonstrated: string | null
  readonly possible: string | null
}

/** What is judged. */
export interface Question {
  readonly evidence: readonly object[]
  readonly asOf: string
}

/** The whole stands where its lowest component stands; a rank of -1 is before the first stage. */
export function levelsOf(
  ranks: Readonly<Record<string, { readonly demonstrated: number; readonly possible: number }>>,
): Levels {
  const stage = (rank: number) => stages[rank] ?? null
  const all = Object.values(ranks)
  return {
    level: {
      demonstrated: stage(Math.min(...all.map(({ demonstrated }) => demonstrated))),
      possible: stage(Math.min(...all.map(({ possible }) => possible))),
    },
    components: Object.fromEntries(
      Object.entries(ranks).map(([component, { demonstrated, possible }]) => [
        component,
        { demonstrated: stage(demonstrated), possible: stage(possible) },
      ]),
    ),
  }
}

function isOnContinuum(indicator: Framework['indicators'][string]): indicator is ContinuumIndicator {
  return 'component' in indicator
}
