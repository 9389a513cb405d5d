import { type FisoVocabulary, fiso, type PolicyId, policies } from '../../data'
import { assess } from '../assess'
import { dayNumber, type Request } from '../evidence'
import { idsOf, localised } from '../framework'
import type { Assessment } from '../levels'
import { assessmentSchema, readEvidence } from '../schema'
import { plain } from '../words'
import { faultLine, nameOf, OptionError, parseJson, placeOf, UsageError } from './input'
import { type Options, oneOf } from './options'
import type { SpeakingWorld, World } from './world'

/** Reads a file of JSON. */
export async function readJson(file: string, world: Pick<World, 'read'>): Promise<unknown> {
  return parseJson(await readText(file, world), file)
}

/** Reads a file of text, without the byte-order mark that some programs write. */
export async function readText(file: string, world: Pick<World, 'read'>): Promise<string> {
  try {
    return (await world.read(file)).replace(/^\uFEFF/, '')
  } catch (error) {
    const problem = plain((error as Error).message)
    throw new UsageError(({ cli }) => cli.unreadable(nameOf(file, cli), problem))
  }
}

type Speaking = Pick<SpeakingWorld, 'warn' | 'locale' | 'words'>

/** A school's evidence, to be judged on a day by a policy; its faults are told and left out. */
export function readRequest(
  input: unknown,
  file: string,
  options: Pick<Options, 'as-of' | 'policy' | 'strict-input'>,
  { warn, locale, words }: Speaking,
): Request<FisoVocabulary> {
  if (isAssessment(input)) throw new UsageError(({ cli }) => cli.isAssessment(nameOf(file, cli)))
  if (isLeftOut(input)) {
    const problem = plain(input.error)
    throw new UsageError(({ cli, network }) => network.notJudged(nameOf(file, cli), problem))
  }

  const { asOf, policy } = judgingOn(options)
  const framework = localised(fiso, locale)

  const { faults, ...reading } = readEvidence(input, { framework, locale })
  for (const fault of faults) warn(faultLine(file, fault, words))
  if (faults.length > 0 && options['strict-input']) throw new UsageError(({ cli }) => cli.strict(faults.length))
  if (faults.some(({ path }) => path === '' || path === 'evidence') || isOfAnotherVersion(input)) {
    throw new UsageError(({ cli }) => cli.nothingToJudge)
  }
  return { ...reading, asOf, policy, framework }
}

/** A school as an assessment that was printed, which has its own day and policy, or as evidence that is judged. */
export function readJudged(input: unknown, file: string, options: Options, world: Speaking): Assessment {
  if (isAssessment(input)) return readAssessment(input, file)
  return assess(readRequest(input, file, options, world)) as unknown as Assessment
}

/** The day and the policy to judge by, where evidence has to be judged. */
export function judgingOn(options: Pick<Options, 'as-of' | 'policy'>) {
  const { asOf, policy } = judgingBy(options)
  if (asOf === undefined) throw new OptionError(({ cli }) => cli.asOfMissing)
  return { asOf, policy }
}

/** The day and the policy to judge by, the day only where one is named. */
export function judgingBy(options: Pick<Options, 'as-of' | 'policy'>) {
  const asOf = options['as-of']
  if (asOf !== undefined && Number.isNaN(dayNumber(asOf))) throw new UsageError(({ cli }) => cli.asOfWrong)
  return { asOf, policy: policyOf(options.policy) }
}

function policyOf(id = 'standard'): Request<FisoVocabulary>['policy'] & object {
  return policies[oneOf<PolicyId>('policy', id, idsOf(policies))]
}

export function isAssessment(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'components' in input && 'ledger' in input
}

/** Whether it is what is printed of a line of which no assessment could be made. */
function isLeftOut(input: unknown): input is { readonly line: number; readonly error: string } {
  if (typeof input !== 'object' || input === null || !('line' in input) || !('error' in input)) return false
  return typeof input.line === 'number' && typeof input.error === 'string'
}

let schemaOfAssessment: ReturnType<typeof assessmentSchema> | undefined

function readAssessment(input: unknown, file: string): Assessment {
  // Made once: making it takes as long as reading an assessment by it, of which there may be thousands.
  schemaOfAssessment ??= assessmentSchema(fiso) as ReturnType<typeof assessmentSchema>
  const parsed = schemaOfAssessment.safeParse(input)
  if (parsed.success) return input as Assessment
  throw new UsageError(({ cli }) => cli.notAnAssessment(nameOf(file, cli), placeOf(parsed.error)))
}

/** Of a file of another version nothing is read; one that leaves its version out is read. */
function isOfAnotherVersion(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'formatVersion' in input && input.formatVersion !== 1
}
