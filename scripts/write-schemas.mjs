/** Writes the JSON Schemas of what is built as files beside it, so that an editor or a validator can be pointed at one. */
import { writeFileSync } from 'node:fs'
import { jsonSchema, schemaNames } from '../dist/schema.js'

for (const name of schemaNames) {
  const file = new URL(`../dist/${name}.schema.json`, import.meta.url)
  writeFileSync(file, `${JSON.stringify(jsonSchema(name), null, 2)}\n`)
}
