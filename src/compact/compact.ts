import { type Framework, onceForBoth, type Policy, type Rules, referenceOrder, type Vocabulary } from '../framework'
import { rulesFor } from '../verdicts'
import { type Held, holding } from './hold'
import { compactJudge, compactRules, continuumOf, type Evidence, type Judge } from './judge'
import { type PlaceByCodes, placingByCodes } from './place'

/** A framework and a policy, made ready to judge and place any number of schools without their reasons. */
export interface Compact<V extends Vocabulary = Vocabulary> {
  readonly rules: Rules<V>
  /** The indicators, in the order of the answers on them. */
  readonly ids: readonly V['indicator'][]
  readonly judge: Judge<V>
  /** Holds on to a school, to judge it again with this or that otherwise. */
  readonly hold: (school: Evidence<V>) => Held<V>
  readonly place: PlaceByCodes<V>
}

const ofContinuum = /* @__PURE__ */ onceForBoth((framework: Framework, policy: Policy) =>
  compactBy(framework, policy, continuumOf(framework)),
)
const ofAll = /* @__PURE__ */ onceForBoth((framework: Framework, policy: Policy) =>
  compactBy(framework, policy, referenceOrder(framework)),
)

/**
 * Compiles a framework and a policy for levels alone, once where both are frozen.
 *
 * @throws Error as `rulesFor` does
 */
export function compactOf<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Compact<V> {
  return ofContinuum(framework as unknown as Framework, policy as unknown as Policy) as unknown as Compact<V>
}

/** The same for the verdicts on all indicators, those of checklists too. */
export function compactOfAll<V extends Vocabulary>(framework: Framework<V>, policy: Policy<V>): Compact<V> {
  return ofAll(framework as unknown as Framework, policy as unknown as Policy) as unknown as Compact<V>
}

function compactBy(framework: Framework, policy: Policy, ids: readonly string[]): Compact {
  const rules = rulesFor(framework, policy)
  const compiled = compactRules(framework, rules, ids)
  return {
    rules,
    ids,
    judge: compactJudge(compiled),
    hold: (school) => holding(compiled, school),
    place: placingByCodes(framework, rules, ids),
  }
}
