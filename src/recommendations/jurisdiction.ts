import type { Strategy } from '../framework'

/** Whether a strategy can be used in a place: one that a law provides for only where that law holds. */
export function appliesIn(strategy: Pick<Strategy, 'jurisdiction'>, jurisdiction: string | undefined): boolean {
  return strategy.jurisdiction === null || strategy.jurisdiction === jurisdiction
}
