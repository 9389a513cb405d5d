import type { EvidenceItem } from '../evidence'

/** Evidence without what was set aside and without items that share an id: the same list where there is no such item. */
export function withoutFaulty(evidence: readonly EvidenceItem[], faulty: readonly string[]): readonly EvidenceItem[] {
  const seen = new Set<string>()
  for (const { id } of evidence) seen.add(id)
  if (seen.size === evidence.length && faulty.length === 0) return evidence
  const gone = new Set(faulty)
  seen.clear()
  for (const { id } of evidence) (seen.has(id) ? gone : seen).add(id)
  return evidence.filter(({ id }) => !gone.has(id))
}
