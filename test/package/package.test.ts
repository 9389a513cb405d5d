import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join, posix, resolve } from 'node:path'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as data from '../../data'
import manifest from '../../package.json'
import { doorsOf } from '../consumers/doors'

/* The package as it is packed: `npm test` builds it before, and `npm run test:embedded` installs and uses it. */

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'package-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

let packed: Packed
let paths: readonly string[]
beforeAll(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const printed = execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  packed = JSON.parse(printed)[0]
  paths = packed.files.map(({ path }) => path)
})

describe('the package', () => {
  test('is published as its manifest says', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true })
    expect(messages).toEqual([])
  })

  test('has types that each kind of importer finds at every door', { timeout: 60_000 }, async () => {
    // It exits with 1 where an importer of Node 16 or later, or a bundler, finds no types or the wrong ones.
    const attw = async (...args: string[]) => {
      const { stdout } = await promisify(execFile)('npx', ['attw', join(folder, packed.filename), ...args], {
        cwd: root,
      })
      return stdout
    }
    const doors = doorsOf(manifest)
    const esmOnly = doors.flatMap(({ specifier, hasRequire }) =>
      hasRequire ? [] : specifier.replace(`${manifest.name}/`, ''),
    )
    const [shown, shownOfEsmOnly] = await Promise.all([
      attw('--profile', 'node16', '--exclude-entrypoints', ...esmOnly),
      attw('--profile', 'esm-only', '--entrypoints', ...esmOnly),
    ])
    for (const { specifier, hasRequire } of doors) {
      expect(hasRequire ? shown : shownOfEsmOnly).toContain(`"${specifier}"`)
    }
  })

  test('ships no prose in its type declarations', async () => {
    const { fiso } = data
    const declarations = await readFile(join(root, 'dist/data.d.ts'), 'utf8')
    expect(declarations).not.toContain(fiso.indicators['communication/evolving/feel-welcome'].statement)
    expect(declarations).not.toContain(fiso.measures['families-feel-welcome'].question)
  })

  test('has the same data at its door as in its source, to the byte', () => {
    const script = `
      import * as data from 'partnership-continuum/data'
      console.log(JSON.stringify(data))`
    const built = JSON.parse(
      execFileSync('node', ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' }),
    )
    const others = Object.entries(data).filter(([name, value]) => JSON.stringify(built[name]) !== JSON.stringify(value))
    expect(others.map(([name]) => name)).toEqual([])
    expect(Object.keys(built).sort()).toEqual(Object.keys(data).sort())
  })

  test('reads the text of the framework when it is first asked for, and once for all doors', () => {
    const script = `
      const { parse } = JSON
      let times = 0
      JSON.parse = (text) => {
        if (text.startsWith('{"id":"fiso"')) times += 1
        return parse(text)
      }
      const { assess } = await import('partnership-continuum')
      const counts = [times]
      for (const _ of [1, 2]) {
        assess({ subject: null, evidence: [], asOf: '2026-11-21' })
        counts.push(times)
      }
      await import('partnership-continuum/data')
      console.log(counts.join(' '), times)`
    const printed = execFileSync('node', ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' })
    expect(printed.trim()).toBe('0 1 1 1')
  })

  test('opens four files for the front door and no other package, as an import waits for each', () => {
    const opened = openedWith('index.js')
    expect(opened.filter((file) => !/^(index|chunk-\w+)[.]js$/.test(file))).toEqual([])
    expect(opened).toHaveLength(4)
  })

  test('marks each value that a call makes when it is imported, so that a bundler drops those that are not used', () => {
    const isKept = (line: string) => /^(?:var|let|const) [\w$]+ = (?:new )?[\w$.]+\(/.test(line)
    const texts = openedWith('core.js')
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(join(root, 'dist', file), 'utf8'))
    // Each file is headed by the module that it begins with; ts-pattern has a file of its own.
    const ours = texts.filter((text) => /^[/][/] (src|data)[/]/m.test(text))
    const kept = ours.flatMap((text) => text.split('\n').filter(isKept))
    expect(ours.length).toBeGreaterThan(2)
    expect(kept).toEqual([])
    expect(isKept('var compiled = onceForEach((framework, policy) => {')).toBe(true)
    expect(isKept('var compiled = /* @__PURE__ */ onceForEach((framework, policy) => {')).toBe(false)
  })

  test('says which of its files does something when it is imported, so that no bundler drops it', () => {
    expect(manifest.sideEffects).toEqual(['./dist/vitest.js'])
    expect(readFileSync(join(root, 'dist/vitest.js'), 'utf8')).toContain('expect.extend(')
  })

  test.each(['.', 'test/consumers/tools'])('has a lockfile without download addresses in %s', async (path) => {
    expect(await readFile(join(root, path, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})

/** A built file and all that it imports, other packages too. */
function openedWith(file: string): string[] {
  const opened = new Set([file])
  for (const path of opened) {
    if (!path.endsWith('.js')) continue
    const text = readFileSync(join(root, 'dist', path), 'utf8')
    for (const [, from = ''] of text.matchAll(/^(?:import|export)\b[^'"]*['"]([^'"]+)['"];?$/gm)) {
      opened.add(from.replace(/^[.][/]/, ''))
    }
  }
  return [...opened]
}

describe('the packed files', () => {
  test('are what a user needs', () => {
    for (const path of ['README.md', 'CHANGELOG.md', 'LICENSE', 'package.json']) expect(paths).toContain(path)
  })

  test('are nothing else: no tests, no source maps, nothing that an example installed or built', () => {
    const allowed = new Set(['dist', 'docs', 'examples', 'README.md', 'CHANGELOG.md', 'LICENSE', 'package.json'])
    const others = paths.filter((path) => !allowed.has(path.split('/')[0] ?? ''))
    expect(others.filter((path) => !/^[A-Z]+[.]md$/.test(path))).toEqual([])
    expect(paths.filter((path) => /[.]map$|node_modules|^examples\/.*\/dist\//.test(path))).toEqual([])
  })

  test('name no path of the machine that built them', () => {
    const built = paths.filter((path) => path.startsWith('dist/')).map((path) => readFileSync(join(root, path), 'utf8'))
    for (const text of built) {
      for (const place of [root, homedir(), tmpdir(), 'sourceMappingURL', 'file://', 'node_modules/']) {
        expect(text.includes(place)).toBe(false)
      }
    }
  })

  test('hold what their pages link to, but for the page about the repository', () => {
    const missing = paths
      .filter((path) => path.endsWith('.md') && path !== 'CONTRIBUTING.md')
      .flatMap((page) =>
        [...readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)\s]+)\)/g)]
          .map(([, link = '']) => link.replace(/#.*$/, ''))
          .filter((link) => link !== '' && !/^[a-z]+:/.test(link))
          .map((link) => posix.join(posix.dirname(page), link))
          .filter(
            (target) => !paths.some((path) => path === target || path.startsWith(`${target.replace(/\/$/, '')}/`)),
          )
          .map((target) => `${page} -> ${target}`),
      )
    expect(missing).toEqual([])
  })

  /** Code and types, and besides the pages, the pictures and the examples that the README leads to. Our choice. */
  test('are at most 1.2 MB to download', () => expect(packed.size).toBeLessThanOrEqual(1_200_000))
})
