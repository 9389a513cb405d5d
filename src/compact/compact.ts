import type { Framework, Policy, Rules, Vocabulary } from '../framework'
import { compile } from '../verdicts'
import { type CompactJudge, compactJudge } from './judge'
import { type PlaceByCodes, placingByCodes } from './place'

/** A framework and a policy, made ready to judge and place any number of schools without their reasons. */
export interface Compact<V extends Vocabulary = Vocabulary> extends CompactJudge<V> {
  readonly rules: Rules<V>
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
  const { rules } = compiled
  const judge = compactJudge(framework, rules)
  const compact: Compact<V> = { ...judge, rules, place: placingByCodes(framework, rules, judge.indicators) }
  cache.set(compiled, compact as unknown as Compact)
  return compact
}
