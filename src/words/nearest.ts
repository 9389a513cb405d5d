import { closest, distance } from 'fastest-levenshtein'

/**
 * The known word nearest to what was given, if it is near enough to be meant.
 *
 * @example
 * nearestOf('emergin', ['emerging', 'evolving']) // 'emerging'
 */
export function nearestOf(given: unknown, known: readonly string[]): string | undefined {
  if (typeof given !== 'string') return undefined
  // What differs more in length alone is not near, and comparing it would cost time.
  const near = known.filter((word) => Math.abs(word.length - given.length) <= slipsIn(word))
  if (near.length === 0) return undefined
  const nearest = closest(given, near)
  const changes = distance(given, nearest)
  // With every character changed there is nothing that the two have in common.
  const isOther = changes >= Math.max(given.length, nearest.length)
  return !isOther && changes <= slipsIn(nearest) ? nearest : undefined
}

/** How many characters of a word may be wrong, for it still to be meant. */
function slipsIn(word: string): number {
  return Math.max(2, word.length / 3)
}
