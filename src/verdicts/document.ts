import { type DocumentItem, type Drawer, dayNumber, type Filed, isoDate } from '../evidence'
import { availabilities, type DocumentQuestion, type DocumentReport, type Voice } from '../framework'
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

  if (!latest.item.exists) return decided(latest, 'notMet')
  if (leaf.field === 'exists') return decided(latest, 'met')

  const lastWithout = reports.findIndex((report) => !report.item.exists)
  const current = lastWithout === -1 ? reports : reports.slice(0, lastWithout)
  const stating = current.find((report) => report.item[leaf.field] !== undefined)
  if (stating === undefined) return { ...open, cause: 'fieldNotStated' }
  if (!isSo(leaf, stating.item, asOf)) return decided(stating, 'notMet')
  const isReview = leaf.field === 'reviewed'
  return decided(stating, 'met', isReview ? dayNumber(stating.item.reviewed ?? '') + leaf.withinDays : undefined)
}

/** Whether what is asked of a document is so, by a report on it that says that it exists and states what is asked. */
export function isSo(leaf: DocumentQuestion, report: DocumentReport, asOf: number): boolean {
  switch (leaf.field) {
    case 'exists':
      return report.exists
    case 'reviewed':
      return asOf - dayNumber(report.reviewed ?? '') <= leaf.withinDays
    case 'consulted':
      return report.consulted?.includes(leaf.party) ?? false
    case 'availability':
      return availabilities.indexOf(report.availability ?? 'internal') >= availabilities.indexOf(leaf.atLeast)
  }
}
