import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { doorsOf, filesOf } from './doors'

/* What the consumer tests share: the folders, the doors of the package and the runtimes. */

export const { alone, withPeers, tools, tarball } = inject('consumers')
/** The package as it was installed. */
export const installed = join(alone, 'node_modules/partnership-continuum')
export const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
export const repository = resolve(import.meta.dirname, '../..')

export const doors = doorsOf(manifest)
export const files = filesOf(manifest)

/** Node's lines that the package is for, by what each is installed as; the first is the floor that `engines` names. */
export const nodes = ['20.12', '20', '22', '24'].map((line) => {
  const bin = join(tools, 'node_modules', `node-${line}`, 'bin')
  return { line, bin, node: join(bin, 'node') }
})

export const evidenceFile = join(repository, 'examples/school/evidence.json')

/** Where a command runs, what goes before the path, and in which time zone. */
interface Place {
  readonly cwd?: string
  readonly path?: string
  readonly TZ?: string
}

/** What a command prints. */
export async function output(command: string, args: string[], { cwd = alone, path, TZ }: Place = {}): Promise<string> {
  const PATH = [path, process.env.PATH].filter(Boolean).join(delimiter)
  const options = { cwd, env: { ...process.env, PATH, ...(TZ && { TZ }) }, maxBuffer: 2 ** 26 }
  const { stdout } = await promisify(execFile)(command, args, options)
  return stdout
}

/** The arguments of Node for a script in each format of modules. */
export const formats = {
  ESM: (script: string): string[] => ['--input-type=module', '-e', script],
  CommonJS: (script: string): string[] => ['--input-type=commonjs', '-e', script],
}

/** The arguments of Node for the program, which prints what it makes of the example school. */
export const judging = {
  ESM: formats.ESM(`
    import { readFileSync } from 'node:fs'
    import { run } from './program.mjs'
    process.stdout.write(run(JSON.parse(readFileSync('evidence.json', 'utf8'))))`),
  CommonJS: formats.CommonJS(`
    const { readFileSync } = require('node:fs')
    const { run } = require('./program.cjs')
    process.stdout.write(run(JSON.parse(readFileSync('evidence.json', 'utf8'))))`),
}

/** What this very Node prints: what every other runtime should give, to the byte. */
export const reference = (): Promise<string> => output(process.execPath, judging.ESM)
