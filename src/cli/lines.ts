/** One line of a file of lines. */
export interface Line {
  /** From 1, as an editor counts. */
  readonly number: number
  /** Null where it is longer than the longest that is read. */
  readonly text: string | null
  /** How many bytes of the file have been read with it. */
  readonly bytes: number
}

/**
 * Longer lines are not kept: a text of any length would take any memory. A school's evidence is some twenty kilobytes, its
 * assessment some two hundred; this is eighty times as much: our choice.
 */
const longestLine = 16 * 2 ** 20

const lineFeed = 0x0a

/**
 * The lines of a file that is read piece by piece, blank ones left out, without their ends and without a byte-order mark.
 * No more is read than is asked for, and no more is kept than one line.
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest = longestLine): AsyncGenerator<Line> {
  let number = 0
  let bytes = 0
  let kept: Uint8Array[] = []
  let length = 0

  const keep = (part: Uint8Array) => {
    length += part.length
    bytes += part.length
    if (length > longest) kept = []
    else if (part.length > 0) kept.push(part)
  }
  const finish = (): Line => {
    // A decoder of its own for each line leaves out a byte-order mark, which only the first can have.
    const text =
      length > longest ? null : new TextDecoder('utf-8', { ignoreBOM: number > 0 }).decode(joined(kept, length))
    kept = []
    length = 0
    number += 1
    return { number, text, bytes }
  }
  const isBlank = ({ text }: Line) => text !== null && text.trim() === ''

  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, from)) {
      keep(piece.subarray(from, end))
      bytes += 1
      const line = finish()
      if (!isBlank(line)) yield line
      from = end + 1
    }
    // A copy: the stream may use its buffer again, and a short rest would hold on to all of it.
    keep(new Uint8Array(piece.subarray(from)))
  }
  const last = finish()
  if (!isBlank(last)) yield last
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first = new Uint8Array()] = parts
  if (parts.length < 2) return first
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
