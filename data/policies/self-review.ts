import { definePolicy } from '../../src/framework'
import { standard } from './standard'

/** For a staff room that places itself before it has collected much. */
export const selfReview = /* @__PURE__ */ definePolicy({
  ...standard,
  id: 'selfReview',
  title: 'Self-review',
  description:
    'An observation suffices and counts for the whole review cycle, a majority of a stage’s statements makes the stage, and the whole is judged without family groups.',
  validityDays: { ...standard.validityDays, observation: 1461 },
  enough: 'majority',
  groups: 'ignored',
  reasons: {
    ...standard.reasons,
    validityDays: {
      reason: `${standard.reasons.validityDays.reason} Here an observation counts from one school review to the next, four years with a leap day, so that a review can be based on observations alone.`,
      reference: standard.reasons.validityDays.reference,
    },
    enough: {
      reason:
        'A first placing looks for the stage that most resembles the school; half of the statements or more is the resemblance asked for.',
      reference: 'our choice',
    },
    groups: {
      reason: 'A school that starts out may not yet have answers by family group; the standard policy asks for them.',
      reference: 'our choice',
    },
  },
})
