import { selfReview } from './self-review'
import { standard } from './standard'

/** The policies that ship, by id. */
export const policies = { standard, selfReview } as const
export type PolicyId = keyof typeof policies
