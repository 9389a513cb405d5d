import { jsonSchema, schemaNames } from '../../schema'
import type { Command } from '../command'
import { asJson } from '../document'
import { oneOf } from '../options'

export const schemaCommand: Command = {
  operands: [schemaNames.join('|')],
  options: [],
  run: ([name = ''], _, world) =>
    world.print(asJson(jsonSchema(oneOf('schema', name, schemaNames), { locale: world.locale }))),
}
