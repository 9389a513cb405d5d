import * as z from 'zod'
import { quantifiers, type ReasonedRule, recordOf, ruleChoices } from '../framework'

const days = z.int().min(0)

// As in framework-schema.ts, what holds objects is made when it is first asked for.

/** What a quantifier stands for. */
export const thresholdSchema = z.lazy(() => z.strictObject({ percent: z.int().min(0).max(100), over: z.boolean() }))

export const rulesShape = {
  id: z.string().min(1),
  proportions: z.enum(ruleChoices.proportions),
  nonResponse: z.enum(ruleChoices.nonResponse),
  leastResponsePercent: z.int().min(0).max(100),
  quantifiers: z.lazy(() => z.strictObject(recordOf(quantifiers, () => thresholdSchema))),
  minimumResponses: z.int().min(1),
  validityDays: z.lazy(() =>
    z.strictObject({
      survey: days,
      coverage: days,
      activity: days,
      document: days,
      observation: days,
      measures: z.record(z.string(), days),
    }),
  ),
  enough: z.enum(ruleChoices.enough),
  groups: z.enum(ruleChoices.groups),
  levelCap: z.enum(ruleChoices.levelCap),
  observations: z.enum(ruleChoices.observations),
  familyVoiceFrom: z.string().min(1).nullable(),
}

const { id: _id, ...reasoned } = rulesShape

/** A policy as data: every rule, and why each is what it is. */
export const policySchema = z.lazy(() => {
  const reason = z.strictObject({ reason: z.string().min(1), reference: z.string().min(1) })
  return z.strictObject({
    ...rulesShape,
    title: z.string(),
    description: z.string(),
    reasons: z.strictObject(recordOf(Object.keys(reasoned) as ReasonedRule[], () => reason)),
  })
})
