/**
 * Unknown input to evidence or located faults, the JSON Schemas, and what is wrong with a locale from outside. The only
 * part that imports the validator.
 *
 * @module schema
 */
export { type LocaleFault, localeFaults, type WordsOptions } from '../words'
export { assessmentSchema } from './assessment-schema'
export { evidenceSchemas } from './evidence-schema'
export { type Fault, nearestOf } from './faults'
export { frameworkSchema } from './framework-schema'
export { jsonSchema, type SchemaName, schemaNames } from './json-schema'
export { policySchema } from './policy-schema'
export { type EvidenceReading, readEvidence } from './read-evidence'
