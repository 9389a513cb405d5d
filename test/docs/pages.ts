import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { remark } from 'remark'

/** Every Markdown file of the repository, those not yet committed too, by its path from the root. */
export const pages: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'],
  { encoding: 'utf8' },
)
  .trim()
  .split('\n')
  .filter((page) => existsSync(page))
  .sort()

/** Written from the code or by the tests; what they show is checked there. */
const generated = ['docs/api/', 'docs/framework/', 'test/golden/']

/** The pages that somebody wrote, the changelog aside, which tells of what was. */
export const writtenPages: readonly string[] = pages.filter(
  (page) => page !== 'CHANGELOG.md' && !generated.some((folder) => page.startsWith(folder)),
)

export interface Block {
  /** The line of the page on which it begins. */
  readonly line: number
  /** What stands after the fence: the language, '' for none, and what is said of the block. */
  readonly language: string
  readonly meta: string
  readonly text: string
  /** Where its text stands in the page, from and to. */
  readonly from: number
  readonly to: number
}

/** The code blocks of a page in their order. */
export function blocksOf(page: string): Block[] {
  const markdown = readFileSync(page, 'utf8')
  return nodesOf(markdown).flatMap(({ type, lang, meta, value = '', position }) => {
    if (type !== 'code') return []
    const { line, offset } = position.start
    const from = markdown.indexOf('\n', offset) + 1
    return [{ line, language: lang ?? '', meta: meta ?? '', text: value, from, to: from + value.length }]
  })
}

export interface Link {
  readonly line: number
  readonly url: string
}

/** The links and pictures of a page in their order. */
export function linksOf(page: string): Link[] {
  return nodesOf(readFileSync(page, 'utf8')).flatMap(({ url, position }) =>
    url === undefined ? [] : [{ line: position.start.line, url }],
  )
}

/** Of a Markdown tree what is read here. */
interface Node {
  readonly type: string
  readonly lang?: string | null
  readonly meta?: string | null
  readonly value?: string
  readonly url?: string
  readonly position: { readonly start: { readonly line: number; readonly offset: number } }
  readonly children?: readonly Node[]
}

const parser = remark()

function nodesOf(markdown: string): Node[] {
  const withThoseIn = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(withThoseIn)]
  return withThoseIn(parser.parse(markdown) as unknown as Node)
}
