import { type ParseError, parse } from 'jsonc-parser'
import type * as z from 'zod'
import type { Fault } from '../schema'
import { type Catalogue, plain } from '../words'

/**
 * Something wrong with the command or its files, said to whoever ran it: a text, or a sentence of the catalogue, which is
 * said in the locale that was asked for. The command exits with 2.
 */
export class UsageError extends Error {
  constructor(private readonly said: string | ((words: Catalogue) => string)) {
    super(typeof said === 'string' ? said : undefined)
  }

  inWords(words: Catalogue): string {
    return typeof this.said === 'string' ? this.said : this.said(words)
  }
}

/** One with the options, so that no file could be read by them. */
export class OptionError extends UsageError {}

/** Does what may refuse its arguments, and says so to whoever ran the command. */
export function refusing<Result>(doing: () => Result): Result {
  try {
    return doing()
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(plain(error.message))
    throw error
  }
}

/** Where in a file a shape is not what it should be. */
export function placeOf(error: z.ZodError): string {
  const [issue] = error.issues
  const unknownField = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return plain([...(issue?.path ?? []), ...unknownField].join('.'))
}

/** Parses JSON, saying where it goes wrong. */
export function parseJson(text: string, file: string, notJson: NotJson = ({ cli }) => cli.notJson): unknown {
  if (text.trim() === '') throw new UsageError(({ cli }) => cli.empty(nameOf(file, cli)))
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError((words) => notJson(words)(nameOf(file, words.cli), placeInText(text)))
  }
}

type NotJson = (
  words: Catalogue,
) => (file: string, place: { readonly line: number; readonly column: number } | null) => string

/** A fault on one line, for standard error. */
export function faultLine(file: string, { path, message }: Fault, { cli }: Pick<Catalogue, 'cli'>): string {
  return `${nameOf(file, cli)}: ${path === '' ? cli.wholeFile : plain(path)} ${plain(message)}`
}

/** A file's name for a message. */
export function nameOf(file: string, { standardInput }: Pick<Catalogue['cli'], 'standardInput'>): string {
  return file === '-' ? standardInput : plain(file)
}

/** Where a text stops being JSON: `JSON.parse` says so for some mistakes only, and in the words of its engine. */
function placeInText(text: string): ReturnType<typeof placeAt> | null {
  const errors: ParseError[] = []
  try {
    parse(text, errors, { disallowComments: true })
  } catch {
    // A text nested too deep for the parser's own stack.
    return null
  }
  return placeAt(text, errors[0]?.offset ?? text.length)
}

/** On which line, and in which column of it, a place in a text is, both from 1. */
export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
