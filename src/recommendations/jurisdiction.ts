import type { Strategy } from '../framework'

/**
 * Whether a strategy can be used in a place: one that a law provides for only where that law holds, which it does in a
 * part of the place too, such as `Texas, United States`.
 */
export function appliesIn(strategy: Pick<Strategy, 'jurisdiction'>, jurisdiction: string | undefined): boolean {
  if (strategy.jurisdiction === null) return true
  return `, ${jurisdiction}`.endsWith(`, ${strategy.jurisdiction}`)
}
