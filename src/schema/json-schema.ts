import * as z from 'zod'
import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { type Framework, localised, type Vocabulary } from '../framework'
import { enAU, messagesIn, schemaMessages, type WordsOptions } from '../words'
import { assessmentSchema } from './assessment-schema'
import { described } from './described'
import { evidenceSchemas } from './evidence-schema'
import { frameworkSchema } from './framework-schema'
import { policySchema } from './policy-schema'

/** What has a JSON Schema. */
export const schemaNames = ['evidence', 'assessment', 'framework', 'policy'] as const
export type SchemaName = (typeof schemaNames)[number]

/**
 * The JSON Schema (2020-12) of an evidence file or of an assessment by one framework, of a framework or of a policy.
 * Rules between fields, such as that no more people agreed than responded, are `readEvidence`'s. It has no `$id`: no
 * address is ours to give, and each framework has schemas of its own. The package has those of the FISO dimension as
 * files, such as `partnership-continuum/evidence.schema.json`, which an evidence file can name as its `$schema`.
 *
 * @param by the framework whose ids may be named, the FISO dimension unless named; or options, of which `locale` says
 * how titles and descriptions are put into words
 *
 * @example
 * jsonSchema('evidence').$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function jsonSchema<V extends Vocabulary = FisoVocabulary>(
  name: SchemaName,
  by: Framework<V> | WordsOptions<V> = {},
): Record<string, unknown> {
  const { framework: named, locale = enAU }: WordsOptions<V> = 'indicators' in by ? { framework: by } : by
  const framework = orFiso(named)
  const words = messagesIn(schemaMessages, locale).schema
  const schemas = {
    evidence: () => evidenceSchemas(framework).file,
    assessment: () => assessmentSchema(framework),
    framework: () => frameworkSchema,
    policy: () => policySchema,
  } satisfies Record<SchemaName, () => z.ZodType>
  const { $schema, ...schema } = z.toJSONSchema(schemas[name](), { target: 'draft-2020-12', reused: 'ref' })
  const title = words.title[name](localised(framework as unknown as Framework, locale))
  return described({ $schema, title, ...schema }, words.field[name])
}
