import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import { jsonSchema, readEvidence, schemaNames } from '../../src/schema'

/* The schemas as they are published: `npm test` builds the package before. */

const { resolve } = createRequire(import.meta.url)
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

const file = readJson('examples/school/evidence.json')
const { faults: _, ...reading } = readEvidence(file)
const values = {
  evidence: { $schema: './node_modules/partnership-continuum/dist/evidence.schema.json', ...file },
  assessment: assess({ ...reading, asOf: '2026-11-21' }),
  framework: fiso,
  policy: policies.standard,
}

test.each(schemaNames)('the package has the schema of %s as a file that a validator can use as it stands', (name) => {
  const schema = readJson(resolve(`partnership-continuum/${name}.schema.json`))
  expect(schema).toEqual(jsonSchema(name))
  const ajv = new Ajv2020({ strict: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(JSON.parse(JSON.stringify(values[name])))
  expect(validate.errors).toBe(null)
  expect(validate({ ...values[name], another: 1 })).toBe(false)
})

test('all of them stand beside each other in one validator', () => {
  const ajv = new Ajv2020({ strict: true })
  addFormats.default(ajv)
  for (const name of schemaNames) ajv.addSchema(jsonSchema(name), name)
  expect(ajv.validate('evidence', values.evidence)).toBe(true)
})
