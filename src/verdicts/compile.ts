import { match } from 'ts-pattern'
import type { Drawer, Files } from '../evidence'
import {
  assertSound,
  type Condition,
  type Framework,
  frozen,
  type Indicator,
  type Leaf,
  leavesOf,
  measureOf,
  measuresOf,
  onceForBoth,
  type Policy,
  policyFaults,
  type Rules,
  readCondition,
  referenceOrder,
  type Vocabulary,
} from '../framework'
import { judgeActivity } from './activity'
import { judgeDocument } from './document'
import { type Answer, all, any, notApplicable } from './kleene'
import type { IndicatorResult, LeafResult, SameAsResult } from './results'
import { judgeShare } from './share'
import { isFamilyVoiceAsked } from './voice'

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
  /** Whether the families' own voice must support its verdict. */
  readonly asksFamilies: boolean
  /** Whether its condition refers to other indicators. */
  readonly refers: boolean
}

/** A framework and a policy, made ready to judge any number of schools. */
export interface Compiled<V extends Vocabulary = Vocabulary> {
  /** The policy without its prose, as results are stamped with it. */
  readonly rules: Rules<V>
  /** Each after those it refers to. */
  readonly indicators: readonly CompiledIndicator<V>[]
  /** The measures that any of them asks of. */
  readonly measures: ReadonlySet<string>
}

/** The rules of a policy, once it is certain that the framework can be judged by them. */
const soundRules = /* @__PURE__ */ onceForBoth((framework: Framework, policy: Policy): Rules => {
  assertSound(framework)
  const wrong = policyFaults(
    policy,
    framework.stages.map(({ id }) => id),
  )
  if (wrong.length > 0) throw new Error(`policy "${policy.id}" cannot be judged by: ${wrong.join('; ')}`)
  const { title: _title, description: _description, reasons: _reasons, ...rules } = policy
  return Object.freeze(rules)
})

/**
 * The rules of a policy to judge a framework by, without the policy's prose.
 *
 * @throws Error where a condition refers to something that is not there or to itself, or a rule cannot be applied.
 */
export function rulesFor<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Rules<V> {
  return soundRules(framework as unknown as Framework, policy as unknown as Policy) as Rules<V>
}

const compiled = /* @__PURE__ */ onceForBoth((framework: Framework, policy: Policy): Compiled => {
  const rules = rulesFor(framework, policy)
  const indicators = referenceOrder(framework).map((id) => compileIndicator(id, framework, rules))
  return { rules, indicators, measures: new Set(indicators.flatMap(({ measures }) => measures)) }
})

/**
 * Compiles a framework and a policy, once where both are frozen.
 *
 * @throws Error as `rulesFor` does
 */
export function compile<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Compiled<V> {
  return compiled(framework as unknown as Framework, policy as unknown as Policy) as unknown as Compiled<V>
}

function compileIndicator<V extends Vocabulary>(
  id: V['indicator'],
  framework: Framework<V>,
  rules: Rules,
): CompiledIndicator<V> {
  const indicator = framework.indicators[id]
  return {
    id,
    indicator,
    measures: measuresOf(indicator.condition),
    leaves: leavesOf(indicator.condition).map((leaf) =>
      compileLeaf(leaf as Leaf, framework as unknown as Framework, rules),
    ) as CompiledIndicator<V>['leaves'],
    combine: combination(indicator.condition),
    asksFamilies: isFamilyVoiceAsked(indicator, framework, rules),
    refers: leavesOf(indicator.condition).some(({ kind }) => kind === 'sameAs'),
  }
}

function compileLeaf(leaf: Leaf, framework: Framework, rules: Rules): (school: School) => LeafResult {
  const voiceOf = (measure: string) => measureOf(framework, measure)?.voice ?? 'school'
  return match(leaf)
    .returnType<(school: School) => LeafResult>()
    .with({ kind: 'share' }, (share) => {
      const voice = voiceOf(share.measure)
      return onDrawer(share.measure, (drawer) => judgeShare(share, voice, drawer, rules))
    })
    .with({ kind: 'times' }, { kind: 'channels' }, (activity) => {
      const voice = voiceOf(activity.measure)
      return onDrawer(activity.measure, (drawer, asOf) => judgeActivity(activity, voice, drawer, asOf))
    })
    .with({ kind: 'document' }, (document) => {
      const voice = voiceOf(document.measure)
      return onDrawer(document.measure, (drawer, asOf) => judgeDocument(document, voice, drawer, asOf))
    })
    .with({ kind: 'sameAs' }, ({ indicator }) => ({ verdicts }): SameAsResult => {
      const { verdict, basis, causes, voices } = verdicts.get(indicator) ?? { ...notApplicable, causes: [] }
      return { kind: 'sameAs', indicator, verdict, basis, causes, voices }
    })
    .exhaustive()
}

/**
 * Judges by the reports on a measure. Of most measures a school has none, and the answer is the same for every school: a
 * copy is kept that nobody can change, a copy as the threshold in it is the caller's.
 */
function onDrawer(
  measure: string,
  judge: (drawer: Drawer | undefined, asOf: number) => LeafResult,
): (school: School) => LeafResult {
  let ofNothing: LeafResult | undefined
  return ({ files }) => {
    const drawer = files.measures.get(measure)
    if (drawer !== undefined) return judge(drawer, files.asOf)
    ofNothing ??= frozen(structuredClone(judge(undefined, files.asOf)))
    return ofNothing
  }
}

/**
 * How the answers to a condition's leaves, in reading order, become one: the Kleene logic of the condition without
 * its questions, so that the same logic can be asked again with other answers.
 */
export function combination<V extends Vocabulary>(condition: Condition<V>): (answers: readonly Answer[]) => Answer {
  let next = 0
  return readCondition<V, (answers: readonly Answer[]) => Answer>(condition, {
    leaf: () => {
      const index = next++
      return (answers) => answers[index] ?? notApplicable
    },
    all: (parts) => (answers) => all(parts.map((answer) => answer(answers))),
    any: (parts) => (answers) => any(parts.map((answer) => answer(answers))),
  })
}
