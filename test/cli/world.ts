import { readFileSync } from 'node:fs'
import type { ExitCode } from '../../src/cli/command'
import { main } from '../../src/cli/main'
import type { World } from '../../src/cli/world'

export const examplePath = 'examples/school/evidence.json'
export const asOf = ['--as-of', '2026-11-21']

export interface Item {
  [field: string]: unknown
  id: string
}
export interface EvidenceFile {
  [field: string]: unknown
  subject: { id: string; name: string }
  evidence: Item[]
}

/** The example file, a fresh copy each time. */
export function exampleFile(): EvidenceFile {
  return JSON.parse(readFileSync(examplePath, 'utf8'))
}

export interface Run {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
  /** Lines of the two, for tests of what is said in them. */
  readonly lines: string[]
  readonly warnings: string[]
  /** What was shown of progress, one after the other, '' where it was cleared. */
  readonly progress: string[]
}

/** Runs the command in a world of its own: its files, nothing else, and what it prints is kept. */
export async function run(
  args: readonly string[],
  files: Readonly<Record<string, unknown>> = {},
  { isTerminal = false, isWatched = false }: { isTerminal?: boolean; isWatched?: boolean } = {},
): Promise<Run> {
  const held = new Map(
    Object.entries(files).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
  const out: string[] = []
  const err: string[] = []
  const progress: string[] = []
  const textOf = (file: string): string => {
    const text = held.get(file)
    if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`)
    return text
  }
  const world: World = {
    read: async (file) => textOf(file),
    open: async (file) => {
      const bytes = new TextEncoder().encode(textOf(file))
      return { pieces: inPieces(bytes), size: file === '-' ? null : bytes.length }
    },
    print: (text) => out.push(text),
    printNext: async (text) => out.push(text) > 0,
    warn: (text) => err.push(text),
    progress: isWatched ? (line) => progress.push(line) : null,
    isTerminal,
    isColoured: isTerminal,
  }
  const code = await main(args, world)
  const lines = (texts: readonly string[]) => texts.flatMap((text) => text.split('\n'))
  return { code, out: out.join('\n'), err: err.join('\n'), lines: lines(out), warnings: lines(err), progress }
}

/** Pieces that break lines and letters anywhere. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 1009) yield bytes.subarray(from, from + 1009)
}

/** Judges a file as of the day of these tests, in JSON. */
export async function assessmentOf(file: unknown, ...options: string[]): Promise<Record<string, never>> {
  const { out } = await run(['assess', 'school.json', ...asOf, '--format', 'json', ...options], { 'school.json': file })
  return JSON.parse(out)
}
