import type { Catalogue, Locale } from '../words'

/** The world outside, handed in, so that the command can be run in a test. */
export interface World {
  /** Reads a file, or standard input for `-`. */
  readonly read: (file: string) => Promise<string>
  /** Reads a file, or standard input for `-`, piece by piece; its size in bytes where that is known. */
  readonly open: (file: string) => Promise<{ readonly pieces: AsyncIterable<Uint8Array>; readonly size: number | null }>
  readonly print: (text: string) => void
  /** Prints one of many texts, and waits until there is room for the next; false once nobody reads on. */
  readonly printNext: (text: string) => Promise<boolean>
  readonly warn: (text: string) => void
  /** Shows one line on standard error in the place of the last, '' to clear it; null where nobody looks on. */
  readonly progress: ((line: string) => void) | null
  /** Whether what is printed goes to a terminal, and whether with colour. */
  readonly isTerminal: boolean
  readonly isColoured: boolean
}

/** The world as a command finds it: with the locale that was asked for, and all words in it. */
export interface SpeakingWorld extends World {
  readonly locale: Locale
  readonly words: Catalogue
}
