import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'

/* The package as it is published: `npm test` builds it before. */

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a script in the package's own folder, where its name resolves to what is built. */
function run(script: string, type: 'module' | 'commonjs'): string {
  return execFileSync('node', [`--input-type=${type}`, '-e', script], { cwd: root, encoding: 'utf8' })
}

const use = `
  const assessment = assess({ ...reading, asOf: '2026-11-21', framework: fiso, policy: policies.standard })
  console.log(JSON.stringify([assessment.level, explain(assessment, 'communication').split('\\n').length, recommend(assessment)[0].kind, faults.length]))
`
const expected = '[{"demonstrated":null,"possible":"excelling"},18,"gather",0]\n'
const file = `{ formatVersion: 1, subject: { id: 'a', name: 'A' }, evidence: [] }`

describe('the built package works', () => {
  test('as ESM', () => {
    const script = `
      import { assess, explain, recommend } from 'partnership-continuum'
      import { fiso, policies } from 'partnership-continuum/data'
      import { readEvidence } from 'partnership-continuum/schema'
      const { faults, ...reading } = readEvidence(${file})
      ${use}`
    expect(run(script, 'module')).toBe(expected)
  })

  test('as CommonJS', () => {
    const script = `
      const { assess, explain, recommend } = require('partnership-continuum')
      const { fiso, policies } = require('partnership-continuum/data')
      const { readEvidence } = require('partnership-continuum/schema')
      const { faults, ...reading } = readEvidence(${file})
      ${use}`
    expect(run(script, 'commonjs')).toBe(expected)
  })

  test('with the same data from each door', () => {
    const script = `
      import { fiso, policies } from 'partnership-continuum/data'
      console.log(JSON.stringify({ fiso, policies }))`
    expect(JSON.parse(run(script, 'module'))).toEqual({ fiso, policies })
  })
})

describe('a bundle', () => {
  /** The packages that end up in a bundle of one import. */
  async function bundled(imports: string): Promise<string[]> {
    const entry = join(folder, 'entry.mjs')
    writeFileSync(entry, `export ${imports}`)
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      alias: Object.fromEntries(
        ['/data', '/schema', ''].map((door) => [
          `partnership-continuum${door}`,
          join(root, 'dist', `${door.slice(1) || 'index'}.js`),
        ]),
      ),
    })
    const packages = Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([path]) => /node_modules\/([^/]+)/.exec(path)?.[1] ?? [])
    return [...new Set(packages)].sort()
  }

  test('of the data holds nothing else', async () => {
    expect(await bundled(`{ fiso, policies } from 'partnership-continuum/data'`)).toEqual([])
  })

  test('of assess holds no validator', async () => {
    expect(await bundled(`{ assess } from 'partnership-continuum'`)).toEqual(['ts-pattern'])
  })

  test('of readEvidence does hold it, so that this check can fail', async () => {
    expect(await bundled(`{ readEvidence } from 'partnership-continuum/schema'`)).toContain('zod')
  })
})

describe('the package', () => {
  test('is published as its manifest says', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true })
    expect(messages).toEqual([])
  })

  test('has types that each kind of importer finds', () => {
    // It exits with 1 where an importer of Node 16 or later, or a bundler, finds no types or the wrong ones.
    const args = ['attw', '--pack', '.', '--profile', 'node16']
    expect(execFileSync('npx', args, { cwd: root, encoding: 'utf8' })).toContain('partnership-continuum/schema')
  })

  test('ships no prose in its type declarations', async () => {
    const declarations = await readFile(join(root, 'dist/data.d.ts'), 'utf8')
    expect(declarations).not.toContain(fiso.indicators['communication/evolving/feel-welcome'].statement)
    expect(declarations).not.toContain(fiso.measures['families-feel-welcome'].question)
  })

  test('has a lockfile without download addresses', async () => {
    expect(await readFile(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
