import { parseArgs } from 'node:util'
import { type FisoVocabulary, fiso, type PolicyId, policies } from '../../data'
import { version } from '../../package.json'
import { assess } from '../assess'
import { dayNumber, type Request } from '../evidence'
import { idsOf } from '../framework'
import type { Assessment } from '../levels'
import { assessmentSchema, jsonSchema, nearestOf, readEvidence, type SchemaName, schemaNames } from '../schema'
import { type Sensitivity, sensitivity } from '../sensitivity'
import { asMarkdown, type Block, explain, explainableIds, isExplainable, messages, plain, planMessages } from '../words'
import { asJson, asText } from './document'
import { faultLine, nameOf, OptionError, parseJson, UsageError } from './input'
import { summariseLines } from './network'
import { sensitivityBlocks } from './sensitivity'
import { networkBlocks } from './summarise'
import { summaryOf } from './summary'
import { parts, starterFile, worksheet } from './template'
import type { World } from './world'

export type { World } from './world'

/** Runs the command. Returns the exit code: 0 done, 2 the command or the file is wrong. */
export async function main(args: readonly string[], world: World): Promise<0 | 2> {
  try {
    await run(args, world)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    world.warn(error.message)
    return 2
  }
}

async function run(args: readonly string[], world: World): Promise<void> {
  const { values: options, positionals } = parse(args)
  const [command, ...rest] = positionals
  if (options.version) world.print(version)
  else if (options.help) world.print(messages.cli.help)
  else if (command === undefined) throw new UsageError(messages.cli.help)
  else if (command === 'assess') await runAssess(operands(command, rest, ['FILE']), options, world)
  else if (command === 'explain') await runExplain(operands(command, rest, ['FILE', 'INDICATOR']), options, world)
  else if (command === 'sensitivity') await runSensitivity(operands(command, rest, ['FILE']), options, world)
  else if (command === 'summarise') await runSummarise(operands(command, rest, ['FILE']), options, world)
  else if (command === 'template') runTemplate(operands(command, rest, rest.length > 0 ? ['PART'] : []), options, world)
  else if (command === 'schema') runSchema(operands(command, rest, [schemaNames.join('|')]), options, world)
  else throw new UsageError(messages.cli.unknown('command', plain(command), commands, nearestOf(command, commands)))
}

const commands = ['assess', 'explain', 'sensitivity', 'template', 'schema', 'summarise']

type Options = ReturnType<typeof parse>['values']

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        policy: { type: 'string' },
        format: { type: 'string' },
        groups: { type: 'boolean' },
        jurisdiction: { type: 'string' },
        'strict-input': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UsageError(messages.cli.usage(plain((error as Error).message)))
  }
}

function operands(command: string, given: readonly string[], expected: readonly string[]): readonly string[] {
  if (given.length === expected.length) return given
  throw new UsageError(messages.cli.usage(messages.cli.operands(command, expected)))
}

/** Refuses an option that would be ignored: whoever gave it would think that it was heard. */
function takesOnly(options: Options, known: readonly string[], command: string): void {
  const other = Object.keys(options).find((option) => !known.includes(option))
  if (other !== undefined) throw new UsageError(messages.cli.usage(messages.cli.option(command, other)))
}

async function runAssess([file = '']: readonly string[], options: Options, world: World): Promise<void> {
  takesOnly(options, ['as-of', 'policy', 'format', 'groups', 'jurisdiction', 'strict-input'], 'assess')
  const format = oneOf('format', options.format ?? 'table', ['table', 'json', 'markdown'])
  const request = readRequest(await readJson(file, world), file, options, world)
  const assessment = assess({ ...request, groupLevels: options.groups === true }) as unknown as Assessment
  if (format === 'json') world.print(asJson(assessment))
  else printBlocks(summaryOf(assessment, format === 'table' ? 'first' : 'all', options.jurisdiction), format, world)
}

async function runExplain([file = '', id = '']: readonly string[], options: Options, world: World): Promise<void> {
  const input = await readJson(file, world)
  const isJudged = isAssessment(input)
  takesOnly(
    options,
    isJudged ? [] : ['as-of', 'policy', 'strict-input'],
    isJudged ? messages.cli.ofAssessment : 'explain',
  )
  const assessment = isJudged
    ? readAssessment(input, file)
    : (assess(readRequest(input, file, options, world)) as unknown as Assessment)
  if (!isExplainable(assessment, id)) {
    throw new UsageError(messages.cli.nothingToExplain(plain(id), nearestOf(id, explainableIds(assessment))))
  }
  world.print(explain(assessment, id))
}

async function runSensitivity([file = '']: readonly string[], options: Options, world: World): Promise<void> {
  takesOnly(options, ['as-of', 'policy', 'format', 'strict-input'], 'sensitivity')
  const format = oneOf('format', options.format ?? 'table', ['table', 'json', 'markdown'])
  const request = readRequest(await readJson(file, world), file, options, world)
  const result = sensitivity(request) as unknown as Sensitivity
  if (format === 'json') world.print(asJson(result))
  else printBlocks(sensitivityBlocks(request.subject, result), format, world)
}

async function runSummarise([file = '']: readonly string[], options: Options, world: World): Promise<void> {
  takesOnly(options, ['as-of', 'policy', 'format', 'jurisdiction'], 'summarise')
  const format = oneOf('format', options.format ?? 'table', ['table', 'json', 'markdown'])
  judgingBy(options)
  const { jurisdiction } = options
  const { summary, linesLeftOut } = await summariseLines(
    file,
    world,
    (input, name, warn) => readSchool(input, name, options, warn),
    jurisdiction === undefined ? {} : { jurisdiction },
  )
  if (format === 'json') world.print(asJson({ ...summary, linesLeftOut }))
  else printBlocks(networkBlocks(summary, linesLeftOut, format === 'table' ? 'first' : 'all'), format, world)
}

/** A school as an assessment that was printed, which has its own day and policy, or as evidence that is judged. */
function readSchool(input: unknown, name: string, options: Options, warn: World['warn']): Assessment {
  if (!isAssessment(input)) return assess(readRequest(input, name, options, { warn })) as unknown as Assessment
  const assessment = readAssessment(input, name)
  const { policy = assessment.policy.id } = options
  if (assessment.policy.id === policy) return assessment
  throw new UsageError(planMessages.network.otherPolicy(name, plain(assessment.policy.id), policy))
}

function runTemplate([part]: readonly string[], options: Options, world: World): void {
  takesOnly(options, ['format'], 'template')
  if (part !== undefined && !parts.includes(part)) {
    throw new UsageError(messages.cli.unknown('part', plain(part), null, nearestOf(part, parts)))
  }
  const format = oneOf('format', options.format ?? 'json', ['json', 'markdown'])
  if (format === 'json') world.print(asJson(starterFile(part)))
  else printBlocks(worksheet(part), format, world)
}

function runSchema([name = '']: readonly string[], options: Options, world: World): void {
  takesOnly(options, [], 'schema')
  world.print(asJson(jsonSchema(oneOf('schema', name, schemaNames) as SchemaName)))
}

async function readJson(file: string, world: World): Promise<unknown> {
  let text: string
  try {
    text = await world.read(file)
  } catch (error) {
    throw new UsageError(messages.cli.unreadable(nameOf(file), plain((error as Error).message)))
  }
  // A byte-order mark is no part of JSON, and some programs write one.
  return parseJson(text.replace(/^\uFEFF/, ''), file)
}

/** The day and the policy to judge by, the day only where one is named. */
function judgingBy(options: Options) {
  const asOf = options['as-of']
  if (asOf !== undefined && Number.isNaN(dayNumber(asOf))) throw new UsageError(messages.cli.asOfWrong)
  return { asOf, policy: policies[oneOf('policy', options.policy ?? 'standard', idsOf(policies)) as PolicyId] }
}

function readRequest(
  input: unknown,
  file: string,
  options: Options,
  world: Pick<World, 'warn'>,
): Request<FisoVocabulary> {
  const { asOf, policy } = judgingBy(options)
  if (asOf === undefined) throw new OptionError(messages.cli.asOfMissing)

  if (isAssessment(input)) throw new UsageError(messages.cli.isAssessment(nameOf(file)))

  const { faults, ...reading } = readEvidence(input)
  for (const fault of faults) world.warn(faultLine(file, fault))
  if (faults.length > 0 && options['strict-input']) throw new UsageError(messages.cli.strict(faults.length))
  if (faults.some(({ path }) => path === '' || path === 'evidence') || isOfAnotherVersion(input)) {
    throw new UsageError(messages.cli.nothingToJudge)
  }
  return { ...reading, asOf, policy }
}

/** Of a file of another version nothing is read; one that leaves its version out is read. */
function isOfAnotherVersion(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'formatVersion' in input && input.formatVersion !== 1
}

function isAssessment(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'components' in input && 'ledger' in input
}

let schemaOfAssessment: ReturnType<typeof assessmentSchema> | undefined

function readAssessment(input: unknown, file: string): Assessment {
  // Made once: making it takes as long as reading an assessment by it, of which there may be thousands.
  schemaOfAssessment ??= assessmentSchema(fiso) as ReturnType<typeof assessmentSchema>
  const parsed = schemaOfAssessment.safeParse(input)
  if (parsed.success) return input as Assessment
  const [issue] = parsed.error.issues
  const unknownField = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const place = [...(issue?.path ?? []), ...unknownField].join('.')
  throw new UsageError(messages.cli.notAnAssessment(nameOf(file), plain(place)))
}

function oneOf(what: string, given: string, known: readonly string[]): string {
  if (known.includes(given)) return given
  throw new UsageError(messages.cli.unknown(what, plain(given), known, nearestOf(given, known)))
}

function printBlocks(blocks: readonly Block[], format: string, world: World): void {
  world.print(format === 'markdown' ? asMarkdown(blocks) : asText(blocks, world.isTerminal))
}
