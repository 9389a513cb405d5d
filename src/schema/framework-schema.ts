import * as z from 'zod'
import {
  audiences,
  availabilities,
  effortSizes,
  measureKinds,
  parties,
  qualities,
  quantifiers,
  relationKinds,
  voices,
} from '../framework'

// The schemas of objects are made when they are first asked for: making them takes longer than reading many files, and
// zod then tries whether code may be made from text, which a strict content security policy reports.

const locator = z.templateLiteral([z.string(), '#', z.string()])
const restates = z.array(locator)
const statement = { statement: z.string(), restates }
const whole = z.int().min(0)
const id = z.string()

/** The questions of a condition. */
export const leafSchema = z.lazy(() =>
  z.union([
    z.strictObject({ kind: z.literal('share'), measure: id, quantifier: z.enum(quantifiers), everyGroup: z.boolean() }),
    z.strictObject({ kind: z.enum(['times', 'channels']), measure: id, atLeast: whole, days: whole }),
    z.strictObject({ kind: z.literal('document'), measure: id, field: z.literal('exists') }),
    z.strictObject({ kind: z.literal('document'), measure: id, field: z.literal('reviewed'), withinDays: whole }),
    z.strictObject({ kind: z.literal('document'), measure: id, field: z.literal('consulted'), party: z.enum(parties) }),
    z.strictObject({
      kind: z.literal('document'),
      measure: id,
      field: z.literal('availability'),
      atLeast: z.enum(availabilities),
    }),
    z.strictObject({ kind: z.literal('sameAs'), indicator: id, because: z.string() }),
  ]),
)

type ConditionShape = z.infer<typeof leafSchema> | { kind: 'all' | 'any'; of: ConditionShape[] }

const condition: z.ZodType<ConditionShape> = z.lazy(() =>
  z.union([leafSchema, z.strictObject({ kind: z.enum(['all', 'any']), of: z.array(condition) })]),
)

const plainly = z.string().optional()

/** A framework as data: the shape; `integrityFaults` says whether its references hold. */
export const frameworkSchema = z.lazy(() => {
  const indicatorEntry = {
    ...statement,
    plainly,
    condition,
    reading: z.string().optional(),
    relates: z.array(z.strictObject({ relation: z.enum(relationKinds), to: id })),
    familyVoice: z.boolean(),
    examples: z.array(
      z.strictObject({
        title: z.string(),
        reports: z.record(z.string(), z.record(z.string(), z.json())),
        verdict: z.enum(['met', 'notMet', 'unknown']),
      }),
    ),
  }
  return z.strictObject({
    id,
    title: z.string(),
    edition: z.string(),
    restates,
    stages: z.array(z.strictObject({ id, title: z.string(), plainly, restates })),
    components: z.record(id, z.strictObject({ title: z.string(), plainly, restates })),
    checklists: z.record(
      id,
      z.strictObject({
        title: z.string(),
        restates,
        sections: z.record(id, z.strictObject({ title: z.string(), restates })),
      }),
    ),
    essentialElements: z.array(z.strictObject({ number: whole, title: z.string().nullable(), restates })),
    statements: z.record(id, z.strictObject(statement)),
    measures: z.record(
      id,
      z.strictObject({
        kind: z.enum(measureKinds),
        title: z.string(),
        question: z.string(),
        voice: z.enum(voices),
        mirrors: id.optional(),
        shows: z.enum(['involvement', 'engagement']),
        foundIn: z.string(),
      }),
    ),
    indicators: z.record(
      id,
      z.union([
        z.strictObject({ component: id, stage: id, essentialElements: z.array(whole), ...indicatorEntry }),
        z.strictObject({ checklist: id, section: id, ...indicatorEntry }),
      ]),
    ),
    strategies: z.record(
      id,
      z.strictObject({
        title: z.string(),
        restates,
        audience: z.enum(audiences),
        advances: z.array(id),
        needs: z.array(id),
        qualities: z.partialRecord(z.enum(qualities), z.string()),
        jurisdiction: z.string().nullable(),
        effort: z.strictObject({ size: z.enum(effortSizes), reason: z.string() }),
        examples: z.array(z.string()),
        firstActions: z.array(z.string()),
      }),
    ),
  })
})
