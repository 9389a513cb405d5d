import { styleText } from 'node:util'
import { asMarkdown, type Block, type Outline } from '../words'
import type { World } from './world'

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
          .flatMap(({ text, parts }) => [`  - ${text}`, ...parts.flatMap(indented).map((line) => faint(`    ${line}`))])
          .join('\n')
      case 'table':
        return columns(block.rows)
    }
  }
  return blocks.map(render).join('\n')
}

/**
 * JSON whose texts cannot steer a terminal: what `JSON.stringify` leaves as it is of control characters and of marks
 * that reorder text becomes an escape, which is the same value to whoever parses it. Without an indent it is one line.
 */
export function asJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function indented({ text, parts }: Outline): string[] {
  return [text, ...parts.flatMap(indented).map((line) => `  ${line}`)]
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n')
}

/** The ways in which a result is printed. */
export const formats = ['table', 'json', 'markdown'] as const

/** Prints a result, as it is or in words. */
export function printAs(
  format: (typeof formats)[number],
  value: unknown,
  blocks: () => readonly Block[],
  { print, isColoured }: Pick<World, 'print' | 'isColoured'>,
): void {
  if (format === 'json') print(asJson(value))
  else print(format === 'markdown' ? asMarkdown(blocks()) : asText(blocks(), isColoured))
}
