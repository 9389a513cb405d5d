import type { OptionName, Options } from './options'
import type { SpeakingWorld } from './world'

/** What the process exits with: 0 done, 1 an expectation is not met, 2 the command or a file is wrong, 3 evidence is missing. */
export type ExitCode = 0 | 1 | 2 | 3

/** What a command comes to; nothing where it is done. */
// biome-ignore lint/suspicious/noConfusingVoidType: one that is done returns nothing
export type Ended = ExitCode | void

/** One of the things that the command line does. */
export interface Command {
  /** What has to be named, as the help shows it. */
  readonly operands: readonly string[]
  /** Whether they can be left out. */
  readonly isOptional?: boolean
  /** Whether the last can be named several times. */
  readonly isRepeated?: boolean
  readonly options: readonly OptionName[]
  readonly run: (operands: readonly string[], options: Options, world: SpeakingWorld) => Ended | Promise<Ended>
}
