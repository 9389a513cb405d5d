import type { Fault } from '../schema'
import { messages, plain } from '../words'
import { endOfJson } from './end-of-json'

/** Something wrong with the command or its files, said to whoever ran it. The command exits with 2. */
export class UsageError extends Error {}

/** Parses JSON, saying where it goes wrong. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(messages.cli.notJson(plain(file), placeOf(text, endOfJson(text))))
  }
}

/** A fault on one line, for standard error. */
export function faultLine(file: string, { path, message }: Fault): string {
  return `${plain(file)}: ${path === '' ? messages.cli.wholeFile : plain(path)} ${plain(message)}`
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
