import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { readEvidence } from 'partnership-continuum/schema'
import { requests } from '../naive/random'
import { type JudgeName, judges } from './judges'
import { framework, type Levels, policy, type Question } from './rules'
import { asOf, schools } from './schools'

/** A school of which somebody says something else. */
export interface Disagreement {
  readonly judge: string
  readonly levels: Levels
  readonly ours: Levels
  readonly question: Question
}

/** What came of judging by everything that is compared. */
export interface Agreement {
  readonly disagreements: readonly Disagreement[]
  /** How many components stood at each level. */
  readonly standing: ReadonlyMap<string, number>
}

/**
 * Judges schools by everything that is compared: those that are timed, and random evidence, thick with the cases at the
 * edge of a rule, by which the tests hold the package to a second evaluator. Nothing is timed unless nobody disagrees with
 * `levels`.
 */
export async function agreementOn(of: { schools: number; random: number }, seed = 1): Promise<Agreement> {
  const { levels, ...others } = judges
  const ours = await levels()
  const loaded = await Promise.all(
    Object.entries(others).map(async ([name, load]) => ({ name: name as JudgeName, judge: await load() })),
  )
  const disagreements: Disagreement[] = []
  const standing = new Map<string, number>()
  for (const question of questions(of, seed)) {
    const own = ours(question)
    for (const { demonstrated, possible } of Object.values(own.components)) {
      const level = `${demonstrated} to ${possible}`
      standing.set(level, (standing.get(level) ?? 0) + 1)
    }
    for (const { name, judge } of loaded) {
      const theirs = await judge(question)
      if (!isDeepStrictEqual(theirs, own)) disagreements.push({ judge: name, levels: theirs, ours: own, question })
    }
  }
  return { disagreements, standing }
}

function* questions(of: { schools: number; random: number }, seed: number): Generator<Question> {
  for (const { evidence } of schools(of.schools, seed)) yield { evidence, asOf }
  for (const { evidence, asOf } of fc.sample(requests(framework, policy), { numRuns: of.random, seed })) {
    // Some of it is no evidence, which nobody here has to judge.
    yield { evidence: readEvidence({ formatVersion: 1, subject: null, evidence }).evidence, asOf }
  }
}
