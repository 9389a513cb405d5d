type Schema = Readonly<Record<string, unknown>>

/**
 * A JSON Schema with a description on each field that has none, by the field's name, or by `parent.field` or
 * `parent.*` where that says more.
 */
export function described(schema: Schema, descriptions: Readonly<Record<string, string>>): Record<string, unknown> {
  return describeWithin(schema, '', descriptions)
}

function describeWithin(
  schema: Schema,
  parent: string,
  descriptions: Readonly<Record<string, string>>,
): Record<string, unknown> {
  const inside = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => inside(entry, name))
    return isObject(value) ? describeWithin(value, name, descriptions) : value
  }
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => {
    // Below these keywords stand names, not keywords.
    if ((keyword !== 'properties' && keyword !== '$defs') || !isObject(value)) return [keyword, inside(value, parent)]
    const named = Object.entries(value).map(([name, entry]): [string, unknown] => {
      const text = keyword === 'properties' ? textOf(parent, name, descriptions) : undefined
      const whole = inside(entry, keyword === 'properties' ? name : parent) as Schema
      return [name, text === undefined || 'description' in whole ? whole : { description: text, ...whole }]
    })
    return [keyword, Object.fromEntries(named)]
  })
  return Object.fromEntries(entries)
}

function textOf(parent: string, name: string, descriptions: Readonly<Record<string, string>>): string | undefined {
  const key = [`${parent}.${name}`, `${parent}.*`, name].find((known) => Object.hasOwn(descriptions, known))
  return key === undefined ? undefined : descriptions[key]
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
