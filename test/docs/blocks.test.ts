import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { HtmlValidate } from 'html-validate'
import Papa from 'papaparse'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { readEvidence } from '../../src/schema'
import { type Code, type Ran, tryOut } from './code'
import { type Block, blocksOf, writtenPages } from './pages'

/*
 * What the pages show is what happens; `npm test` builds the package before. A block is checked by its language:
 *
 *     ts, js     compiled and run; a `text` block right after it is what it prints
 *     console    each line `$ command` is run; what follows it is what it prints
 *     json       parsed, and read where it is an evidence file; yaml, html, csv parsed
 *
 * `sh` may install, which is what CI does, and nothing else. What is checked otherwise says so after the language:
 *
 *     from=FILE         its lines stand in that file, which has tests of its own
 *     checked-by=FILE   that test reads the page, or has the same lines
 *     no-run: REASON    nothing can, and why
 *
 * `npm run docs:blocks` writes what is printed into the pages.
 */

const execute = promisify(execFile)
const pages = writtenPages.map((page) => ({ page, blocks: blocksOf(page) })).filter(({ blocks }) => blocks.length > 0)

const isRun = ({ language, meta }: Block) => ['ts', 'js'].includes(language) && meta === ''
const nameOf = (page: string, { line }: Block) => `${page.replace(/\W/g, '-')}-${line}`

/** All code that is run, of all pages, and what came of it. */
let code: Awaited<ReturnType<typeof tryOut>>
beforeAll(async () => {
  const codes = pages.flatMap(({ page, blocks }) =>
    blocks
      .filter(isRun)
      .map((block) => ({ name: nameOf(page, block), language: block.language, text: block.text }) as Code),
  )
  code = await tryOut('blocks', codes)
}, 30_000)
const ranOf = (page: string, block: Block) => code.ran.get(nameOf(page, block)) as Ran

describe.each(pages.map(({ page, blocks }) => [page, blocks] as const))('%s', (page, blocks) => {
  const markdown = readFileSync(page, 'utf8')
  const at = (block: Block) => `${page}:${block.line}`

  test('has no block that nothing checks', () => {
    expect(blocks.flatMap((block, index) => whyUnchecked(block, blocks[index - 1]) ?? [])).toEqual([])
  })

  test('has code that compiles and runs', () => {
    for (const block of blocks.filter(isRun)) {
      const faults = code.faults.filter((fault) => fault.includes(`/${nameOf(page, block)}.mts`))
      expect(faults, at(block)).toEqual([])
      expect(ranOf(page, block).error, at(block)).toBeNull()
      expect(ranOf(page, block).printed, at(block)).not.toBe('')
    }
  })

  test('has data that can be read', () => {
    for (const block of blocks) expect(faultsOfData(block), at(block)).toEqual([])
  })

  test('shows parts of files as they are', () => {
    for (const block of blocks) {
      const [kind = '', file = ''] = block.meta.split('=')
      if (!['from', 'checked-by'].includes(kind)) continue
      expect(existsSync(file), `${at(block)}: there is ${file}`).toBe(true)
      const text = readFileSync(file, 'utf8')
      const isRead = kind === 'checked-by' && (text.includes(page) || text.includes(`/${basename(page)}`))
      if (!isRead) expect(missingFrom(linesOf(text), linesOf(block.text)), at(block)).toEqual([])
    }
  })

  test('prints what it shows', async () => {
    const outputs = await Promise.all(
      blocks.map(async (block, index) => {
        if (block.language === 'console' && block.meta === '') return session(block)
        const before = blocks[index - 1]
        const isOutput = block.language === 'text' && block.meta === '' && before !== undefined && isRun(before)
        return isOutput ? withoutLastBreak(ranOf(page, before).printed) : block.text
      }),
    )
    let fresh = markdown
    for (const [index, { text, from, to }] of [...blocks.entries()].reverse()) {
      const output = text === '' && outputs[index] !== '' ? `${outputs[index]}\n` : outputs[index]
      fresh = `${fresh.slice(0, from)}${output}${fresh.slice(to)}`
    }
    await expect(fresh).toMatchFileSnapshot(`../../${page}`)
    // A page may have ten commands, each a process, beside other tests.
  }, 30_000)
})

test('the README shows commands, and a program of twelve lines that tells a level', () => {
  const blocks = blocksOf('README.md')
  expect(blocks.some(({ language }) => language === 'console')).toBe(true)
  const first = blocks.find(({ language }) => language === 'ts') as Block
  expect(first.text.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(12)
  expect(ranOf('README.md', first).printed).toMatch(/^home learning: emerging/)
})

test('what is not run is known, and why', () => {
  const reasons = pages.flatMap(({ page, blocks }) =>
    blocks.flatMap(({ meta }) => (meta.startsWith('no-run') ? `${page}: ${meta}` : [])),
  )
  expect(reasons.join('\n')).toMatchInlineSnapshot(`
    "examples/dashboard/README.md: no-run: the last command serves until it is stopped
    examples/nces-pfi/README.md: no-run: the survey’s own file is not in the repository"
  `)
})

/** A console block as it is when its commands are run again. */
async function session({ text }: Block): Promise<string> {
  const commands = text.split('\n').filter((line) => line.startsWith('$ '))
  const outputs = await Promise.all(
    commands.map((command) => execute('bash', ['-c', command.slice(2)], { maxBuffer: 2 ** 24 })),
  )
  return withoutLastBreak(commands.map((command, index) => `${command}\n${outputs[index]?.stdout}`).join(''))
}

const withoutLastBreak = (text: string) => text.replace(/\n$/, '')

/** Why nothing checks a block, as a sentence for who wrote it; null where something does. */
function whyUnchecked({ line, language, meta, text }: Block, before: Block | undefined): string | null {
  const where = `line ${line}`
  if (/^(from|checked-by)=\S+$|^no-run: \S/.test(meta)) return null
  if (meta !== '') return `${where}: “${meta}” should be from=FILE, checked-by=FILE or no-run: REASON`
  if (language === '') return `${where}: a block should name its language; text is for what code prints`
  if (language === 'text') {
    return before !== undefined && isRun(before) ? null : `${where}: a text block should follow the code that prints it`
  }
  if (language === 'sh' && text.split('\n').every((command) => /^npm (ci|install)\b/.test(command))) return null
  if (language === 'console')
    return text.startsWith('$ ') ? null : `${where}: a console block should begin with $ and a command`
  const known = ['ts', 'js', ...Object.keys(readers)]
  return known.includes(language)
    ? null
    : `${where}: nothing checks ${language}: it should say from=FILE, checked-by=FILE or no-run: REASON`
}

/** What is wrong with data, by language. */
const readers: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  json: (text) => {
    const value = JSON.parse(text)
    return value.formatVersion === 1 && 'evidence' in value && !('components' in value)
      ? readEvidence(value).faults
      : []
  },
  yaml: (text) => parseDocument(text).errors,
  csv: (text) => Papa.parse(text).errors.filter(({ type }) => type === 'Quotes'),
  html: (text) => new HtmlValidate({ rules: { 'close-order': 'error' } }).validateStringSync(text).results,
}

function faultsOfData({ language, text }: Block): readonly unknown[] {
  try {
    return readers[language]?.(text) ?? []
  } catch (error) {
    return [String(error)]
  }
}

const linesOf = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])

/** The lines of `part` that do not stand in `whole`, one after the other as they do there. */
function missingFrom(whole: readonly string[], part: readonly string[]): string[] {
  let at = 0
  return part.filter((line) => {
    const found = whole.indexOf(line, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
}
