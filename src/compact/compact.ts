import type { Framework, Policy, Rules, Vocabulary } from '../framework'
import { compile } from '../verdicts'
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

const cache = new WeakMap<object, Compact>()

/**
 * Compiles a framework and a policy for levels alone, once for each pair of frozen values, as `compile` does.
 *
 * @throws Error as `compile` does
 */
export function compactOf<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Compact<V> {
  const compiled = compile(framework, policy)
  const known = cache.get(compiled)
  if (known !== undefined) return known as unknown as Compact<V>
  const rules = compactRules(framework, compiled.rules)
  const compact: Compact<V> = {
    rules: compiled.rules,
    ids: rules.ids,
    judge: compactJudge(rules),
    hold: (school) => holding(rules, school),
    place: placingByCodes(framework, compiled.rules, rules.ids),
  }
  cache.set(compiled, compact as unknown as Compact)
  return compact
}
