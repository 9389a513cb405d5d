import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { runEach } from './run-each.mjs'

const execute = promisify(execFile)

/** A piece of code as a page or a docstring shows it. */
export interface Code {
  /** What its file is called: letters, digits and dashes. */
  readonly name: string
  readonly language: 'ts' | 'js'
  readonly text: string
}

/** What came of running a piece of code. */
export interface Ran {
  readonly printed: string
  /** What it handed to `shows`, each as `console.log` would print it on one line. */
  readonly shown: readonly string[]
  /** What it threw. */
  readonly error: string | null
}

/**
 * Tries code as a user would: in a folder that has the built package under its name, compiled with its published types
 * and then run, each piece by itself and all in one process, from the root of the repository.
 *
 * @param kind where the code stands, such as `blocks`; two kinds do not meet
 * @returns what the compiler finds, one line each, and what each piece did
 */
export async function tryOut(
  kind: string,
  codes: readonly Code[],
): Promise<{ faults: string[]; ran: ReadonlyMap<string, Ran> }> {
  const folder = resolve('node_modules/.cache/docs', kind)
  await rm(folder, { recursive: true, force: true })
  await mkdir(resolve(folder, 'node_modules'), { recursive: true })
  await symlink(resolve('.'), resolve(folder, 'node_modules/partnership-continuum'))
  const files = codes.map(({ name, language }) => resolve(folder, `${name}.m${language}`))
  await Promise.all(codes.map(({ text }, index) => writeFile(files[index] as string, text)))
  const [faults, ran] = await Promise.all([
    compilerFaults(files.filter((file) => file.endsWith('.mts'))),
    runAll(codes, files, resolve(folder, 'results.json')),
  ])
  return { faults, ran: new Map(codes.map(({ name }, index) => [name, ran[index] as Ran])) }
}

export async function compilerFaults(files: readonly string[]): Promise<string[]> {
  const options =
    '--ignoreConfig --noEmit --strict --skipLibCheck --target es2022 --module esnext --moduleResolution bundler'
  try {
    await execute('node', ['node_modules/typescript-7/bin/tsc', ...options.split(' '), '--types', 'node', ...files])
    return []
  } catch (error) {
    const { stdout = String(error) } = error as { stdout?: string }
    return stdout.trim().split('\n')
  }
}

async function runAll(codes: readonly Code[], files: readonly string[], results: string): Promise<Ran[]> {
  const scripts = await Promise.all(
    codes.map(async ({ text, language }, index) => {
      const script = (files[index] as string).replace(/ts$/, 'js')
      // What does not parse is an error of that piece alone.
      const { code } = await transform(text, { loader: language, format: 'esm', target: 'node20' }).catch((error) => ({
        code: `throw new SyntaxError(${JSON.stringify(String(error))})`,
      }))
      await writeFile(script, code)
      return script
    }),
  )
  // What imports vitest runs in it, all else in a process of its own.
  const isForVitest = (_: unknown, index: number) =>
    /from '(partnership-continuum\/)?vitest'/.test(`${codes[index]?.text}`)
  const [here, apart] = [scripts.filter(isForVitest), scripts.filter((script, index) => !isForVitest(script, index))]
  await execute('node', ['test/docs/run-each.mjs', results, ...apart])
  const ranApart: Ran[] = JSON.parse(await readFile(results, 'utf8'))
  const ranHere: Ran[] = await runEach(here)
  return scripts.map((script) => [...ranApart, ...ranHere][[...apart, ...here].indexOf(script)] as Ran)
}
