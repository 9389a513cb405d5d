/** What is compared: each takes a school's evidence as it was parsed, and gives its levels. */
import type { Request } from 'partnership-continuum'
import { components, type Levels, type Question } from './rules'

type Judge = (question: Question) => Levels | Promise<Levels>

/** Each is loaded by itself, so that a process which measures one holds no other. */
export const judges = {
  levels: async () => {
    const { levels } = await import('partnership-continuum')
    return (question) => levels(asRequest(question))
  },
  assess: async () => {
    const { assess } = await import('partnership-continuum')
    return (question) => {
      const { level, components: results } = assess(asRequest(question))
      return { level, components: levelsIn(results) }
    }
  },
  plain: async () => (await import('./plain')).plainLevels,
  jsonLogic: async () => {
    const [{ factsOf }, { jsonLogicLevels }] = await Promise.all([import('./facts'), import('./json-logic')])
    return (question) => jsonLogicLevels(factsOf(question))
  },
  jsonRules: async () => {
    const [{ factsOf }, { jsonRulesLevels }] = await Promise.all([import('./facts'), import('./json-rules')])
    return (question) => jsonRulesLevels(factsOf(question))
  },
} as const satisfies Record<string, () => Promise<Judge>>

export type JudgeName = keyof typeof judges

/** Evidence that the generator made is what its type says. */
export function asRequest({ evidence, asOf }: Question): Request {
  return { subject: null, evidence: evidence as Request['evidence'], asOf }
}

function levelsIn(results: Readonly<Record<string, Pick<Levels, 'level'>>>): Levels['components'] {
  return Object.fromEntries(components.map((component) => [component, results[component]?.level ?? none]))
}

const none = { demonstrated: null, possible: null }
