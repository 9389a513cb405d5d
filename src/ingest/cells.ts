/** The text of a cell without spaces around it, or null where it is blank or no text, number or truth value. */
export function textOf(cell: unknown): string | null {
  if (typeof cell !== 'string') {
    return typeof cell === 'number' || typeof cell === 'boolean' || typeof cell === 'bigint' ? String(cell) : null
  }
  const text = cell.trim()
  return text === '' ? null : text
}

/** Whether there is nothing in a cell. What is there and cannot be read is no blank. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/**
 * What two texts have in common that are the same answer or header: forms and spreadsheets change the case (`TRUE`),
 * the spaces, the shape of apostrophes and how an accent is written, and mean the same by it.
 *
 * @example
 * sameText('Don’t  know') === sameText("don't know")
 */
export function sameText(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/[’‘ʼ]/g, "'").toLowerCase()
}
