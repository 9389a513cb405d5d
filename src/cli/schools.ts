import { plain } from '../words'
import { nameOf, OptionError, parseJson, UsageError } from './input'
import { type Line, linesOf } from './lines'
import { bar, progressOn } from './progress'
import type { SpeakingWorld, World } from './world'

/** What is done with each line of a file of one school a line. */
export interface LineReader {
  /**
   * Takes what a line holds; false where no more is wanted.
   *
   * @throws UsageError where nothing can be made of it; OptionError where nothing can be made of any
   */
  readonly take: (input: unknown, name: string, warn: World['warn']) => GoesOn
  /** Hears of a line of which nothing could be made, with all that was told of it; false where no more is wanted. */
  readonly leaveOut?: (line: number, told: readonly string[]) => GoesOn
}

// biome-ignore lint/suspicious/noConfusingVoidType: one that wants all returns nothing
type GoesOn = Promise<boolean> | boolean | void

export interface LinesRead {
  readonly schools: number
  readonly linesLeftOut: number
}

/**
 * Reads a file of one school a line, each read, taken and let go before the next. A line of which nothing can be made is
 * told of and left out, and the rest is taken.
 */
export async function readSchools(
  file: string,
  world: Pick<SpeakingWorld, 'open' | 'warn' | 'progress' | 'words'>,
  { take, leaveOut = () => {} }: LineReader,
): Promise<LinesRead> {
  const { cli, network: words } = world.words
  const progress = progressOn(world)
  const named = nameOf(file, cli)
  const count = { schools: 0, linesLeftOut: 0 }
  try {
    const { lines, size } = await open(file, world)
    for await (const line of lines) {
      const name = words.line(line.number)
      const told: string[] = []
      const warn = (text: string) => {
        told.push(text)
        progress.warn(words.inFile(named, text))
      }
      let goesOn: Awaited<GoesOn>
      try {
        goesOn = await take(parseLine(line, name), name, warn)
        count.schools += 1
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        const problem = error.inWords(world.words)
        if (error instanceof OptionError) throw new OptionError(words.inFile(named, words.notCounted(name, problem)))
        warn(problem.startsWith(name) ? problem : words.notCounted(name, problem))
        goesOn = await leaveOut(line.number, told)
        count.linesLeftOut += 1
      }
      if (goesOn === false) return count
      progress.show(size === null ? words.read(count.schools) : bar(line.bytes, size, cli.percentDone))
    }
  } finally {
    progress.clear()
  }
  if (count.schools > 0) return count
  throw new UsageError(count.linesLeftOut === 0 ? cli.empty(named) : words.nothingRead(named))
}

function parseLine({ text }: Line, name: string): unknown {
  if (text === null) throw new UsageError(({ network }) => network.lineTooLong(name))
  return parseJson(text, name, ({ network }) => network.lineNotJson)
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
