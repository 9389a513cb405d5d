import { frozen, type Policy, type Vocabulary } from '../../src/framework'
import { selfReview } from './self-review'
import { standard } from './standard'
import { strict } from './strict'

/** The policies that ship, by id. */
export const policies = /* @__PURE__ */ frozen({ standard, selfReview, strict } as const)
export type PolicyId = keyof typeof policies

/** The policy that a caller names, or the standard one, which names no stage and judges by any framework. */
export function orStandard<V extends Vocabulary>(policy: Policy<V> | undefined): Policy<V> {
  return policy ?? (policies.standard as unknown as Policy<V>)
}
