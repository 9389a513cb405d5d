import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { doorsOf, moduleOf } from './doors'

/** Where the consumers live, all outside of the repository, so that nothing of it can be found from there. */
export interface Consumers {
  /** The packed package. */
  readonly tarball: string
  /** A clean folder in which the package is all that is installed. */
  readonly alone: string
  /** A clean folder with the package beside its optional peers. */
  readonly withPeers: string
  /** Other people's runtimes, compilers and bundlers, none of which the folders above can import. */
  readonly tools: string
}

declare module 'vitest' {
  interface ProvidedContext {
    consumers: Consumers
  }
}

const root = resolve(import.meta.dirname, '../..')
const run = promisify(execFile)
/** Scripts of installed packages are not run, and nothing but the packages is asked for. */
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']

/** Packs the package once and installs it as its users do, from the registry that npm is set up with. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync(join(root, 'dist/index.d.cts'))) {
    throw new Error('There is no built package to install: run npm run build first.')
  }
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'))
  const [tarball] = await Promise.all([pack(folder), installTools(join(folder, 'tools'))])
  const { devDependencies, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const peers = Object.keys(peerDependencies).map((name) => `${name}@${devDependencies[name]}`)

  const consumers: Consumers = {
    tarball,
    alone: join(folder, 'alone'),
    withPeers: join(folder, 'with-peers'),
    tools: join(folder, 'tools'),
  }
  await Promise.all([install(consumers.alone, [tarball]), install(consumers.withPeers, [tarball, ...peers])])
  await putPrograms(consumers.alone)
  provide('consumers', consumers)
  return () => rmSync(folder, { recursive: true, force: true })
}

async function pack(folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  })
  return join(folder, JSON.parse(stdout)[0].filename)
}

async function install(folder: string, packages: string[]): Promise<void> {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  await run('npm', ['install', ...quietly, ...packages], { cwd: folder })
}

/** What the consumers run: the program as ESM and as CommonJS, the school that it judges, and all of the package. */
async function putPrograms(folder: string): Promise<void> {
  const program = readFileSync(join(import.meta.dirname, 'program.mjs'), 'utf8')
  writeFileSync(join(folder, 'program.mjs'), program)
  writeFileSync(join(folder, 'program.cjs'), (await transform(program, { format: 'cjs' })).code)
  const manifest = readFileSync(join(folder, 'node_modules/partnership-continuum/package.json'), 'utf8')
  const opened = doorsOf(JSON.parse(manifest)).filter(({ needsPeer }) => !needsPeer)
  writeFileSync(join(folder, 'everything.mjs'), moduleOf(opened))
  copyFileSync(join(root, 'examples/school/evidence.json'), join(folder, 'evidence.json'))
}

/** The tools are pinned by a lockfile of their own. */
async function installTools(folder: string): Promise<void> {
  mkdirSync(folder)
  for (const file of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, 'tools', file), join(folder, file))
  }
  await run('npm', ['ci', ...quietly], { cwd: folder })
}
