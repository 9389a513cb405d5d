import type { Outline } from './describe'
import { plain } from './plain'

/** What people read: blocks that are written as a terminal's text or as Markdown. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level?: 3 | 4 }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Outline[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** A heading with a list under it, where there is anything to list. */
export function listed(heading: string, items: readonly Outline[]): Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items },
      ]
}

/** Markdown in which text from outside stays text. */
export function asMarkdown(blocks: readonly Block[]): string {
  const render = (block: Block, index: number): string => {
    switch (block.kind) {
      case 'title':
        return `# ${markdown(block.text)}\n`
      case 'heading':
        return `\n${'#'.repeat(block.level ?? 2)} ${markdown(block.text)}\n`
      case 'line':
        return `${isOpen(blocks[index - 1]) ? '\n' : ''}${markdown(block.text)}\n`
      case 'list':
        return block.items.flatMap(bullets).join('\n')
      case 'table':
        return [block.head.map(markdown), block.head.map(() => '---'), ...block.rows.map((row) => row.map(markdown))]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n')
    }
  }
  return blocks.map(render).join('\n')
}

/** Whether a line after it would be read as a part of it. */
function isOpen(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'table'
}

function bullets({ text, parts }: Outline): string[] {
  return [`- ${markdown(text)}`, ...parts.flatMap((part) => bullets(part).map((line) => `  ${line}`))]
}

/** Text on one line, with every character that Markdown or HTML could read as markup escaped. */
function markdown(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>|#~&]|^[-+=]/g, (character) => `\\${character}`)
}
