import type { EvidenceItem } from '../evidence'

/** Evidence without what was set aside and without items that share an id: the same list where there is no such item. */
export function withoutFaulty(evidence: readonly EvidenceItem[], faulty: readonly string[]): readonly EvidenceItem[] {
  if (faulty.length === 0 && areIdsUnique(evidence)) return evidence
  const gone = new Set(faulty)
  const seen = new Set<string>()
  for (const { id } of evidence) (seen.has(id) ? gone : seen).add(id)
  return evidence.filter(({ id }) => !gone.has(id))
}

/** The most items that are looked at by the quick way, and twice as many slots, so that few ids share one. Our choice. */
const most = 256
const ofSlot = /* @__PURE__ */ new Int16Array(2 * most)
const nextInSlot = /* @__PURE__ */ new Int16Array(most)

/**
 * Whether no two items share an id. A set would compute a hash of each whole id, as nobody has asked for one before; for
 * the ids of a school a few letters of each tell nearly all of them apart.
 */
function areIdsUnique(evidence: readonly EvidenceItem[]): boolean {
  if (evidence.length > most) return new Set(evidence.map(({ id }) => id)).size === evidence.length
  ofSlot.fill(0)
  for (let place = 0; place < evidence.length; place += 1) {
    const { id } = evidence[place] as EvidenceItem
    const slot = slotOf(id)
    const others = ofSlot[slot] as number
    for (let other = others; other !== 0; other = nextInSlot[other - 1] as number) {
      if ((evidence[other - 1] as EvidenceItem).id === id) return false
    }
    nextInSlot[place] = others
    ofSlot[slot] = place + 1
  }
  return true
}

/** By about eight letters of it, from the last. */
function slotOf(id: string): number {
  const step = (id.length >> 3) + 1
  let hash = id.length
  for (let at = id.length - 1; at >= 0; at -= step) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 9)) & (ofSlot.length - 1)
}
