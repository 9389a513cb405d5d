import { match } from 'ts-pattern'
import type { Files } from '../evidence'
import {
  assertSound,
  type Condition,
  type Framework,
  type Indicator,
  type Leaf,
  leavesOf,
  measuresOf,
  type Policy,
  policyFaults,
  type Rules,
  referenceOrder,
  type Vocabulary,
} from '../framework'
import { judgeActivity } from './activity'
import { judgeDocument } from './document'
import { type Answer, all, any, notApplicable } from './kleene'
import type { IndicatorResult, LeafResult, SameAsResult } from './results'
import { judgeShare } from './share'

/** A school being judged: its evidence, and the verdicts so far. */
export interface School<V extends Vocabulary = Vocabulary> {
  readonly files: Files
  readonly verdicts: ReadonlyMap<V['indicator'], IndicatorResult<V>>
}

/** An indicator whose condition has been turned into functions. */
export interface CompiledIndicator<V extends Vocabulary = Vocabulary> {
  readonly id: V['indicator']
  readonly indicator: Indicator<V>
  readonly measures: readonly string[]
  /** Answers each leaf of the condition, in reading order. */
  readonly leaves: readonly ((school: School<V>) => LeafResult<V>)[]
  /** Puts the answers to the leaves together. */
  readonly combine: (answers: readonly Answer[]) => Answer
}

/** A framework and a policy, made ready to judge any number of schools. */
export interface Compiled<V extends Vocabulary = Vocabulary> {
  /** The policy without its prose, as results are stamped with it. */
  readonly rules: Rules<V>
  /** Each after those it refers to. */
  readonly indicators: readonly CompiledIndicator<V>[]
}

const cache = new WeakMap<object, WeakMap<object, Compiled>>()

/**
 * Compiles a framework and a policy, once for each pair of frozen values (those made with `defineFramework` and
 * `definePolicy`); a value that could still change is compiled each time.
 *
 * @throws Error where a condition refers to something that is not there or to itself, or a rule cannot be applied.
 */
export function compile<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Compiled<V> {
  const known = cache.get(framework)?.get(policy)
  if (known !== undefined) return known as unknown as Compiled<V>

  assertSound(framework)
  const wrong = policyFaults(policy)
  if (wrong.length > 0) throw new Error(`policy "${policy.id}" cannot be judged by: ${wrong.join('; ')}`)
  const { title: _title, description: _description, reasons: _reasons, ...rules } = policy
  const compiled: Compiled<V> = {
    rules,
    indicators: referenceOrder(framework).map((id) => compileIndicator(id, framework.indicators[id], rules)),
  }
  if (Object.isFrozen(framework) && Object.isFrozen(policy)) {
    const ofFramework = cache.get(framework) ?? new WeakMap<object, Compiled>()
    ofFramework.set(policy, compiled as unknown as Compiled)
    cache.set(framework, ofFramework)
  }
  return compiled
}

function compileIndicator<V extends Vocabulary>(
  id: V['indicator'],
  indicator: Indicator<V>,
  rules: Rules,
): CompiledIndicator<V> {
  return {
    id,
    indicator,
    measures: measuresOf(indicator.condition),
    leaves: leavesOf(indicator.condition).map((leaf) =>
      compileLeaf(leaf as Leaf, rules),
    ) as CompiledIndicator<V>['leaves'],
    combine: combination(indicator.condition),
  }
}

function compileLeaf(leaf: Leaf, rules: Rules): (school: School) => LeafResult {
  return match(leaf)
    .returnType<(school: School) => LeafResult>()
    .with(
      { kind: 'share' },
      (share) =>
        ({ files }) =>
          judgeShare(share, files.measures.get(share.measure), rules),
    )
    .with(
      { kind: 'times' },
      { kind: 'channels' },
      (activity) =>
        ({ files }) =>
          judgeActivity(activity, files.measures.get(activity.measure), files.asOf),
    )
    .with(
      { kind: 'document' },
      (document) =>
        ({ files }) =>
          judgeDocument(document, files.measures.get(document.measure), files.asOf),
    )
    .with({ kind: 'sameAs' }, ({ indicator }) => ({ verdicts }): SameAsResult => {
      const { verdict, basis, causes } = verdicts.get(indicator) ?? { ...notApplicable, causes: [] }
      return { kind: 'sameAs', indicator, verdict, basis, causes }
    })
    .exhaustive()
}

/**
 * How the answers to a condition's leaves, in reading order, become one: the Kleene logic of the condition without
 * its questions, so that the same logic can be asked again with other answers.
 */
export function combination<V extends Vocabulary>(condition: Condition<V>): (answers: readonly Answer[]) => Answer {
  let next = 0
  const build = (part: Condition): ((answers: readonly Answer[]) => Answer) =>
    match(part)
      .returnType<(answers: readonly Answer[]) => Answer>()
      .with({ kind: 'all' }, ({ of }) => {
        const parts = of.map(build)
        return (answers) => all(parts.map((answer) => answer(answers)))
      })
      .with({ kind: 'any' }, ({ of }) => {
        const parts = of.map(build)
        return (answers) => any(parts.map((answer) => answer(answers)))
      })
      .with(
        { kind: 'share' },
        { kind: 'times' },
        { kind: 'channels' },
        { kind: 'document' },
        { kind: 'sameAs' },
        () => {
          const index = next++
          return (answers) => answers[index] ?? notApplicable
        },
      )
      .exhaustive()
  return build(condition as Condition)
}
