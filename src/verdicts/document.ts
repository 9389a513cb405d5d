import { type DocumentItem, type Drawer, dayNumber, type Filed, isoDate } from '../evidence'
import { availabilities, type DocumentQuestion, type Voice } from '../framework'
import { whyNothing } from './absence'
import type { DocumentResult } from './results'

/**
 * Answers one question of a document. Each field is read from the latest usable report that states it: absent is
 * unknown, an empty list is none. Reports from before the document was last said not to exist speak of another
 * document and are not read.
 */
export function judgeDocument(
  leaf: DocumentQuestion,
  voice: Voice,
  drawer: Drawer | undefined,
  asOf: number,
): DocumentResult {
  const base = { kind: 'document', measure: leaf.measure, voice, field: leaf.field } as const
  const open = { ...base, verdict: 'unknown', items: [], date: null, until: null } as const
  const reports = (drawer?.usable ?? []) as Filed<DocumentItem>[]
  const latest = reports[0]
  if (drawer === undefined || latest === undefined) return { ...open, cause: whyNothing(drawer) }

  const decided = (report: Filed<DocumentItem>, verdict: 'met' | 'notMet', until = Number.POSITIVE_INFINITY) => {
    report.outcome = 'used'
    return {
      ...base,
      verdict,
      cause: null,
      items: [report.item.id],
      date: isoDate(report.day),
      until: isoDate(Math.min(report.day + drawer.validityDays, until)),
    }
  }
  const side = (holds: boolean) => (holds ? 'met' : 'notMet')

  if (!latest.item.exists) return decided(latest, 'notMet')
  if (leaf.field === 'exists') return decided(latest, 'met')

  const lastWithout = reports.findIndex((report) => !report.item.exists)
  const current = lastWithout === -1 ? reports : reports.slice(0, lastWithout)
  const stating = current.find((report) => report.item[leaf.field] !== undefined)
  if (stating === undefined) return { ...open, cause: 'fieldNotStated' }
  switch (leaf.field) {
    case 'reviewed': {
      const lastDay = dayNumber(stating.item.reviewed ?? '') + leaf.withinDays
      return asOf <= lastDay ? decided(stating, 'met', lastDay) : decided(stating, 'notMet')
    }
    case 'consulted':
      return decided(stating, side(stating.item.consulted?.includes(leaf.party) ?? false))
    case 'availability': {
      const reach = stating.item.availability ?? 'internal'
      return decided(stating, side(availabilities.indexOf(reach) >= availabilities.indexOf(leaf.atLeast)))
    }
  }
}
