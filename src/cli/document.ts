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
  // The caller has looked at the terminal; `styleText` would look at that of this process.
  const style = (format: 'bold' | 'dim', text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text
  const strong = (text: string) => style('bold', text)
  const faint = (text: string) => style('dim', text)
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

/**
 * JSON whose texts cannot steer a terminal: what `JSON.stringify` leaves as it is of control characters and of marks
 * that reorder text becomes an escape, which is the same value to whoever parses it.
 */
export function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
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
