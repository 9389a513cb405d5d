import type { OptionName, Options } from './options'
import type { SpeakingWorld } from './world'

/** One of the things that the command line does. */
export interface Command {
  /** What has to be named, as the help shows it. */
  readonly operands: readonly string[]
  /** Whether they can be left out. */
  readonly isOptional?: boolean
  readonly options: readonly OptionName[]
  readonly run: (operands: readonly string[], options: Options, world: SpeakingWorld) => void | Promise<void>
}
