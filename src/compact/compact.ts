import { type Framework, onceForEach, type Policy, type Rules, type Vocabulary } from '../framework'
import { rulesFor } from '../verdicts'
import { type Held, holding } from './hold'
import { compactJudge, compactRules, type Evidence } from './judge'
import { type PlaceByCodes, placingByCodes } from './place'

/** A framework and a policy, made ready to judge and place any number of schools without their reasons. */
export interface Compact<V extends Vocabulary = Vocabulary> {
  readonly rules: Rules<V>
  /** The indicators of the continuum and those that they refer to, in the order of the answers on them. */
  readonly ids: readonly V['indicator'][]
  /** Answers on each of them, and to their questions; the array is written on for the next school. */
  readonly judge: (school: Evidence<V>) => Uint8Array
  /** Holds on to a school, to judge it again with this or that otherwise. */
  readonly hold: (school: Evidence<V>) => Held<V>
  readonly place: PlaceByCodes<V>
}

const compact = onceForEach((framework: Framework, policy: Policy): Compact => {
  const rules = rulesFor(framework, policy)
  const compiled = compactRules(framework, rules)
  return {
    rules,
    ids: compiled.ids,
    judge: compactJudge(compiled),
    hold: (school) => holding(compiled, school),
    place: placingByCodes(framework, rules, compiled.ids),
  }
})

/**
 * Compiles a framework and a policy for levels alone, once where both are frozen.
 *
 * @throws Error as `rulesFor` does
 */
export function compactOf<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Compact<V> {
  return compact(framework as unknown as Framework, policy as unknown as Policy) as unknown as Compact<V>
}
