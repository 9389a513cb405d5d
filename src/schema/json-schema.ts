import * as z from 'zod'
import { type FisoVocabulary, orFiso } from '../../data/fiso'
import type { Framework, Vocabulary } from '../framework'
import { assessmentSchema } from './assessment-schema'
import { evidenceSchemas } from './evidence-schema'
import { frameworkSchema } from './framework-schema'
import { policySchema } from './policy-schema'

/** What has a JSON Schema. */
export const schemaNames = ['evidence', 'assessment', 'framework', 'policy'] as const
export type SchemaName = (typeof schemaNames)[number]

/**
 * The JSON Schema (2020-12) of an evidence file or of an assessment by one framework, of a framework or of a policy.
 * Rules between fields, such as that no more people agreed than responded, are `readEvidence`'s.
 *
 * @example
 * JSON.stringify(jsonSchema('evidence'))
 */
export function jsonSchema<V extends Vocabulary = FisoVocabulary>(
  name: SchemaName,
  framework?: Framework<V>,
): Record<string, unknown> {
  const schemas = {
    evidence: () => evidenceSchemas(orFiso(framework)).file,
    assessment: () => assessmentSchema(orFiso(framework)),
    framework: () => frameworkSchema,
    policy: () => policySchema,
  } satisfies Record<SchemaName, () => z.ZodType>
  return z.toJSONSchema(schemas[name](), { target: 'draft-2020-12', reused: 'ref' }) as Record<string, unknown>
}
