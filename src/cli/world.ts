import type { Catalogue, Locale } from '../words'

/** The world outside, handed in, so that the command can be run in a test. */
export interface World {
  /** Reads a file, or standard input for `-`. */
  readonly read: (file: string) => Promise<string>
  /** Reads a file, or standard input for `-`, piece by piece; its size in bytes where that is known. */
  readonly open: (file: string) => Promise<{ readonly pieces: AsyncIterable<Uint8Array>; readonly size: number | null }>
  readonly print: (text: string) => void
  readonly warn: (text: string) => void
  /** Shows one line on standard error in the place of the last, '' to clear it; null where nobody looks on. */
  readonly progress: ((line: string) => void) | null
  readonly isTerminal: boolean
}

/** The world as a command finds it: with the locale that was asked for, and all words in it. */
export interface SpeakingWorld extends World {
  readonly locale: Locale
  readonly words: Catalogue
}
