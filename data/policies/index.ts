import { frozen } from '../../src/framework'
import { selfReview } from './self-review'
import { standard } from './standard'
import { strict } from './strict'

/** The policies that ship, by id. */
export const policies = /* @__PURE__ */ frozen({ standard, selfReview, strict } as const)
export type PolicyId = keyof typeof policies
