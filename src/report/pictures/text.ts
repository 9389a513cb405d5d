/**
 * Text in a picture has to be broken into lines by whoever draws it. How wide it is depends on the reader's font, so it is
 * estimated on the wide side: of the system fonts that the style names, the widest (DejaVu Sans) takes about as much.
 */

/** How wide a text is, in pixels. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * size
}

/** Parts of the size of the font. */
function widthOfCharacter(character: string): number {
  if (/\p{M}|[\u200B-\u200D]/u.test(character)) return 0
  if (wide.test(character)) return 1.25
  if (/[ijl|.,:;'’‘!()[\]ftrI \-/]/.test(character)) return 0.42
  if (/[mwMW@%…—“”]/.test(character)) return 1
  if (/\p{Lu}/u.test(character)) return 0.76
  return 0.65
}

/** Scripts and pictures that stand in squares. */
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

/** A text in lines of at most a width, at most so many: what is more is cut, and an ellipsis says so. */
export function linesOf(text: string, { width, size, most }: { width: number; size: number; most: number }): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((whole) => piecesOf(whole, width, size))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, size) <= width) {
      line = longer
    } else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  return [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, size)]
}

/** A word longer than a line, in pieces that fit. */
function piecesOf(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word]
  const pieces: string[] = []
  let piece = ''
  for (const character of charactersOf(word)) {
    if (piece !== '' && widthOf(piece + character, size) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

function cut(line: string, width: number, size: number): string {
  const kept = charactersOf(line)
  while (kept.length > 1 && widthOf(`${kept.join('')}…`, size) > width) kept.pop()
  return `${kept.join('').trimEnd()}…`
}

/** What a reader takes for one character, such as a letter with its accent or a flag. */
function charactersOf(text: string): string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}
