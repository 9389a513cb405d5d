/**
 * A path as a programmer would write it; a key from outside is quoted, so that it cannot be mistaken for a path.
 *
 * @example
 * pathText(['evidence', 3, 'agreed']) // 'evidence[3].agreed'
 */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      if (/^[a-zA-Z]\w{0,40}$/.test(key)) return index === 0 ? key : `.${key}`
      return `[${JSON.stringify(shortened(key))}]`
    })
    .join('')
}

/** A text from outside, no longer than a line of words can take. */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
