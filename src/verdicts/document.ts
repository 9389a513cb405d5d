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

  const report = answeringReport(leaf, reports)
  if (report === undefined) return { ...open, cause: 'fieldNotStated' }
  if (!isSo(leaf, report.item, asOf)) return decided(report, 'notMet')
  return decided(
    report,
    'met',
    leaf.field === 'reviewed' ? dayNumber(report.item.reviewed ?? '') + leaf.withinDays : undefined,
  )
}

/**
 * Of the usable reports on a document, the latest first, the one that answers what is asked: the latest where it says
 * that there is none, else the latest that states it of this document; none where no report does.
 */
export function answeringReport(
  leaf: DocumentQuestion,
  reports: readonly Filed<DocumentItem>[],
): Filed<DocumentItem> | undefined {
  const [latest] = reports
  if (latest === undefined || !latest.item.exists) return latest
  for (const report of reports) {
    if (!report.item.exists) return undefined
    if (report.item[leaf.field] !== undefined) return report
  }
  return undefined
}

/** Whether what is asked of a document is so, by the report that answers it. */
export function isSo(leaf: DocumentQuestion, report: DocumentReport, asOf: number): boolean {
  if (!report.exists) return false
  switch (leaf.field) {
    case 'exists':
      return true
    case 'reviewed':
      return asOf - dayNumber(report.reviewed ?? '') <= leaf.withinDays
    case 'consulted':
      return report.consulted?.includes(leaf.party) ?? false
    case 'availability':
      return availabilities.indexOf(report.availability ?? 'internal') >= availabilities.indexOf(leaf.atLeast)
  }
}
