import { randomFrom } from '../../examples/dashboard/made-up-schools.mjs'

/**
 * The same school as if its objects had been built by spreads, each with its fields in an order of its own: to the engine
 * of the language, objects of hundreds of shapes.
 */
export function manyShapes<Value>(value: Value, seed = 1): Value {
  const random = randomFrom(seed)
  const reshaped = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part
    if (Array.isArray(part)) return part.map(reshaped)
    let made = {}
    for (const [field, content] of shuffled(Object.entries(part))) made = { ...made, [field]: reshaped(content) }
    return made
  }
  const shuffled = <Entry>(entries: readonly Entry[]) =>
    entries
      .map((entry) => ({ entry, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ entry }) => entry)
  return reshaped(value) as Value
}
