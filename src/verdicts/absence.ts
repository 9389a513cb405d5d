import type { Drawer } from '../evidence'
import type { Cause } from './results'

/** Why a measure without a usable report has none. */
export function whyNothing(drawer: Drawer | undefined): Cause {
  if (drawer?.hasTooFew) return 'tooFewResponses'
  return drawer?.hasExpired ? 'expired' : 'noEvidence'
}
