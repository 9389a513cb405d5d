import type { Assessment } from '../levels'
import { type Summary, type SummaryOptions, summaryInProgress } from '../plan'
import { plain } from '../words'
import { nameOf, OptionError, parseJson, UsageError } from './input'
import { type Line, linesOf } from './lines'
import type { Options } from './options'
import { bar, progressOn } from './progress'
import { judgingBy, readJudged } from './school'
import type { SpeakingWorld, World } from './world'

/**
 * Makes an assessment of what a line holds.
 *
 * @throws UsageError where nothing can be made of it; OptionError where nothing can be made of any
 */
export type ReadSchool = (input: unknown, name: string, warn: World['warn']) => Assessment

/**
 * Summarises a file of one school a line, each read, counted and let go before the next. A line of which nothing can be
 * made is told of and left out, and the rest is counted.
 */
export async function summariseLines(
  file: string,
  world: Pick<SpeakingWorld, 'open' | 'warn' | 'progress' | 'words'>,
  readSchool: ReadSchool,
  options: SummaryOptions,
): Promise<{ readonly summary: Summary; readonly linesLeftOut: number }> {
  const { cli, network: words } = world.words
  const { add, result } = summaryInProgress(options)
  const progress = progressOn(world)
  const count = { schools: 0, leftOut: 0 }
  try {
    const { lines, size } = await open(file, world)
    for await (const line of lines) {
      const name = words.line(nameOf(file, cli), line.number)
      try {
        const assessment = readSchool(parseLine(line, name), name, progress.warn)
        addTo(add, assessment, name)
        count.schools += 1
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        const problem = error.inWords(world.words)
        if (error instanceof OptionError) throw new OptionError(words.notCounted(name, problem))
        progress.warn(problem.startsWith(name) ? problem : words.notCounted(name, problem))
        count.leftOut += 1
      }
      progress.show(size === null ? words.read(count.schools) : bar(line.bytes, size, cli.percentDone))
    }
  } finally {
    progress.clear()
  }
  if (count.schools > 0) return { summary: result(), linesLeftOut: count.leftOut }
  const named = nameOf(file, cli)
  throw new UsageError(count.leftOut === 0 ? cli.empty(named) : words.nothingRead(named))
}

/** Summarises a file of schools, judged as the options say; one that was judged by another policy is left out. */
export function summariseSchools(
  file: string,
  options: Pick<Options, 'as-of' | 'policy' | 'strict-input' | 'jurisdiction'>,
  world: SpeakingWorld,
): ReturnType<typeof summariseLines> {
  judgingBy(options)
  const { jurisdiction, policy } = options
  return summariseLines(
    file,
    world,
    (input, name, warn) => {
      const school = readJudged(input, name, options, { ...world, warn })
      const { id } = school.policy
      if (policy === undefined || policy === id) return school
      throw new UsageError(({ network }) => network.otherPolicy(name, plain(id), policy))
    },
    jurisdiction === undefined ? {} : { jurisdiction },
  )
}

function parseLine({ text }: Line, name: string): unknown {
  if (text === null) throw new UsageError(({ network }) => network.lineTooLong(name))
  return parseJson(text, name, ({ network }) => network.lineNotJson)
}

/** Adds a school, or says why it cannot be counted with the others. */
function addTo(add: (assessment: Assessment) => void, assessment: Assessment, name: string): void {
  try {
    add(assessment)
  } catch (error) {
    const problem = plain((error as Error).message)
    throw new UsageError(({ network }) => network.notCounted(name, problem))
  }
}

/** The lines of a file; what goes wrong with reading it, at its beginning or later, is a UsageError. */
async function open(file: string, world: Pick<World, 'open'>) {
  const unreadable = (error: unknown) =>
    new UsageError(({ cli }) => cli.unreadable(nameOf(file, cli), plain((error as Error).message)))
  try {
    const { pieces, size } = await world.open(file)
    return { lines: linesOf(readable(pieces)), size: size === 0 ? null : size }
  } catch (error) {
    throw unreadable(error)
  }

  async function* readable(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    try {
      yield* pieces
    } catch (error) {
      throw unreadable(error)
    }
  }
}
