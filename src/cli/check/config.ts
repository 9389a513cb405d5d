import { dirname, isAbsolute, join } from 'node:path'
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import * as z from 'zod'
import { fiso, policies } from '../../../data'
import { dayNumber } from '../../evidence'
import { idsOf, sectionIdsOf } from '../../framework'
import { type Catalogue, nearestOf, pathText, plain } from '../../words'
import { nameOf, placeAt, UsageError } from '../input'
import { readText } from '../school'
import type { SpeakingWorld } from '../world'

const components = idsOf(fiso.components)
const stages = fiso.stages.map(({ id }) => id)
const stagesOfComponents = components.flatMap((component) => stages.map((stage) => `${component}/${stage}`))
const sections: readonly string[] = sectionIdsOf(fiso)
const demonstrable = [...idsOf(fiso.indicators), ...stagesOfComponents, ...sections]
const settleable = [...components, ...stagesOfComponents]
const parts = [...demonstrable, ...components, ...idsOf(fiso.checklists)]

const day = z.string().refine((text) => !Number.isNaN(dayNumber(text)))
const file = z.string().min(1)
const some = (ids: readonly string[]) => z.array(z.enum(ids)).min(1)

const shape = z.strictObject({
  files: z.array(file).min(1).optional(),
  asOf: day.optional(),
  policy: z.enum(idsOf(policies)).optional(),
  strictInput: z.boolean().optional(),
  atLeast: z.strictObject(Object.fromEntries(components.map((id) => [id, z.enum(stages).optional()]))).optional(),
  demonstrated: some(demonstrable).optional(),
  sufficient: z.union([z.literal(true), some(settleable)]).optional(),
  noGroupGaps: z.union([z.literal(true), some(parts)]).optional(),
  notLapseBefore: day.optional(),
  baseline: file.optional(),
})

/** What a config file says: which schools are checked, how they are judged, and what is expected of them. */
export type Config = z.infer<typeof shape>

/**
 * Reads a config file: JSON in which comments and a last comma may stand. What is wrong is told with its line and column,
 * what would be right and the nearest known word; then nothing is checked. Its files are named from where it stands.
 */
export async function readConfig(name: string, world: SpeakingWorld): Promise<Config> {
  const text = await readText(name, world)
  const errors: ParseError[] = []
  const faults: Told[] = []
  const [root, value] = parsed(text, errors, faults, world.words)
  const [error] = errors
  if (root === undefined || error !== undefined) {
    const place = placeAt(text, error?.offset ?? 0)
    throw new UsageError(({ cli }) => cli.notJson(nameOf(name, cli), place))
  }

  const { data, error: wrong } = shape.safeParse(value)
  // With a key that stands twice, one of its values could be pointed at for what is wrong with the other.
  if (faults.length === 0) {
    faults.push(...(wrong?.issues ?? []).flatMap((issue) => toldOf(issue, value, world.words)))
  }
  if (data !== undefined && faults.length === 0) return fromWhereItStands(data, name)
  for (const { path, message } of faults) {
    const { line, column } = placeAt(text, (nodeAt(root, path) ?? root).offset)
    const at = path.length === 0 ? world.words.cli.wholeFile : plain(pathText(path))
    world.warn(`${nameOf(name, world.words.cli)}:${line}:${column} ${at} ${plain(message)}`)
  }
  throw new UsageError(({ check }) => check.command.faultyConfig(faults.length))
}

/** A fault with its place. */
interface Told {
  readonly path: readonly (string | number)[]
  readonly message: string
}

function parsed(text: string, errors: ParseError[], faults: Told[], words: Catalogue): [root?: Node, value?: unknown] {
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true })
    return root === undefined ? [] : [root, valueIn(root, [], faults, words)]
  } catch {
    // A text nested too deep for the stack, be it the parser's.
    return []
  }
}

/** The value of a node. A key that stands twice is told of: of its values only one would count. */
function valueIn(node: Node, path: Told['path'], faults: Told[], words: Catalogue): unknown {
  const { type, children = [] } = node
  if (type === 'array') return children.map((child, place) => valueIn(child, [...path, place], faults, words))
  if (type !== 'object') return node.value
  const entries = children.flatMap(({ children: [key, value] = [] }): [string, unknown][] =>
    key === undefined || value === undefined ? [] : [[key.value, valueIn(value, [...path, key.value], faults, words)]],
  )
  const keys = entries.map(([key]) => key)
  for (const key of new Set(keys.filter((of, place) => keys.indexOf(of) < place))) {
    faults.push({ path: [...path, key], message: words.check.command.standsTwice })
  }
  return Object.fromEntries(entries)
}

function toldOf(issue: z.core.$ZodIssue, input: unknown, words: Catalogue): Told[] {
  const path = issue.path as (string | number)[]
  const { fault, check } = words
  const given = path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
    input,
  )
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? Object.keys(shape.shape) : components
    const problem = path.length === 0 ? fault.unknownField : fault.unknownId
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: fault.sentence(problem, fault.oneOf(known), nearestOf(key, known)),
    }))
  }
  if (issue.code === 'invalid_union') {
    // Of a list, what is wrong in it; of anything else, that neither will do.
    const inList = Array.isArray(given) ? (issue.errors[1] ?? []) : []
    if (inList.length > 0) {
      return inList.flatMap((inner) => toldOf({ ...inner, path: [...path, ...inner.path] }, input, words))
    }
  }
  const field = path.find((key) => typeof key === 'string') as keyof Config | undefined
  const expected = field === undefined ? check.command.config : check.command.expected[field]
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    const isShort = known.length <= 8
    const problem = typeof given === 'string' ? fault.unknownId : fault.wrong
    return [
      { path, message: fault.sentence(problem, isShort ? fault.oneOf(known) : expected, nearestOf(given, known)) },
    ]
  }
  return [{ path, message: fault.sentence(fault.wrong, expected, undefined) }]
}

/** A key's own node, so that it is the key that is pointed at. */
function nodeAt(root: Node, path: Told['path']): Node | undefined {
  const node = findNodeAtLocation(root, [...path])
  return node?.parent?.type === 'property' ? node.parent : node
}

function fromWhereItStands(config: Config, name: string): Config {
  const from = (path: string) => (name === '-' || isAbsolute(path) ? path : join(dirname(name), path))
  return {
    ...config,
    ...(config.files === undefined ? {} : { files: config.files.map(from) }),
    ...(config.baseline === undefined ? {} : { baseline: from(config.baseline) }),
  }
}
