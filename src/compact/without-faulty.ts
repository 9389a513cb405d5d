import { areSurelyDistinct, type EvidenceItem, faultyIn } from '../evidence'

/** Evidence without what was set aside and without items that share an id: the same list where there is no such item. */
export function withoutFaulty(evidence: readonly EvidenceItem[], faulty: readonly string[]): readonly EvidenceItem[] {
  if (faulty.length === 0 && areSurelyDistinct(evidence)) return evidence
  const gone = faultyIn(evidence, faulty)
  return gone.size === 0 ? evidence : evidence.filter(({ id }) => !gone.has(id))
}
