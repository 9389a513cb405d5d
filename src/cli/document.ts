import { styleText } from 'node:util'

/** What a command prints for people: blocks that are written as a terminal's text or as Markdown. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly items: readonly { readonly text: string; readonly details?: readonly string[] }[]
    }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

/** Text for a terminal, with colour only where asked for. */
export function asText(blocks: readonly Block[], isColoured: boolean): string {
  const strong = (text: string) => (isColoured ? styleText('bold', text) : text)
  const faint = (text: string) => (isColoured ? styleText('dim', text) : text)
  const render = (block: Block): string => {
    switch (block.kind) {
      case 'title':
        return strong(block.text)
      case 'heading':
        return `\n${strong(block.text)}`
      case 'line':
        return block.text
      case 'list':
        return block.items
          .flatMap(({ text, details = [] }) => [`  - ${text}`, ...details.map((detail) => faint(`    ${detail}`))])
          .join('\n')
      case 'table':
        return columns(block.rows)
    }
  }
  return blocks.map(render).join('\n')
}

export function asMarkdown(blocks: readonly Block[]): string {
  const render = (block: Block): string => {
    switch (block.kind) {
      case 'title':
        return `# ${markdown(block.text)}\n`
      case 'heading':
        return `\n## ${markdown(block.text)}\n`
      case 'line':
        return `${markdown(block.text)}\n`
      case 'list':
        return block.items
          .flatMap(({ text, details = [] }) => [
            `- ${markdown(text)}`,
            ...details.map((detail) => `  - ${markdown(detail)}`),
          ])
          .join('\n')
      case 'table':
        return [block.head, block.head.map(() => '---'), ...block.rows.map((row) => row.map(markdown))]
          .map((row) => `| ${row.join(' | ')} |`)
          .join('\n')
    }
  }
  return blocks.map(render).join('\n')
}

/** Text with every character that Markdown or HTML could read as markup escaped. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/g, (character) => `\\${character}`)
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}
