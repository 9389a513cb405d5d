import { assess } from 'partnership-continuum'
import { factsOf } from './facts'
import { jsonLogicLevels } from './json-logic'
import { jsonRulesLevels } from './json-rules'
import { plainLevels } from './plain'
import { components, type Levels, type Question } from './rules'

export function ours(q: Question): Levels {
  const a = assess({ subject: null, ...(q as any) })
  return { level: a.level, components: Object.fromEntries(components.map((c) => [c, (a.components as any)[c].level])) }
}
export { factsOf, jsonLogicLevels, jsonRulesLevels, plainLevels }
