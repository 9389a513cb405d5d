import { match } from 'ts-pattern'
import {
  type CoverageItem,
  type DocumentItem,
  type Drawer,
  dayOf,
  type EvidenceItem,
  type Filed,
  isLargeEnough,
  type OccasionItem,
  type SurveyItem,
  sizeOf,
} from '../evidence'
import type { Channels, CoverageCounts, DocumentQuestion, Leaf, Rules, Share, SurveyCounts, Times } from '../framework'
import {
  answeringReport,
  countedIn,
  daysBackOf,
  decideSurvey,
  isDecidedBySide,
  isEveryGroupAsked,
  isLongEnough,
  isSo,
  judgeShare,
  rulesOfGroup,
  sideOf,
  talliesIn,
  type Verdict,
} from '../verdicts'
import { type Code, codeOf, met, notMet, unknown } from './codes'
import type { IndexedMeasure, Sheet } from './sheet'

/** Answers one question of a measure on which there is a usable report. */
export type Answerer = (sheet: Sheet) => Code

/**
 * The answer to a question of a measure: what the judging of the verdicts makes of it, without the reasons. What takes
 * a few steps is answered here from the same tests; where family groups have to be compared, that judging itself is asked.
 */
export function answererOf(
  leaf: Exclude<Leaf, { readonly kind: 'sameAs' }>,
  measure: IndexedMeasure,
  rules: Rules,
): Answerer {
  return match(leaf)
    .returnType<Answerer>()
    .with({ kind: 'share' }, (share) => shareAnswerer(share, measure, rules))
    .with({ kind: 'times' }, { kind: 'channels' }, (activity) => activityAnswerer(activity, measure))
    .with({ kind: 'document' }, (question) => documentAnswerer(question, measure))
    .exhaustive()
}

function shareAnswerer(leaf: Share, measure: IndexedMeasure, rules: Rules): Answerer {
  const threshold = rules.quantifiers[leaf.quantifier]
  const inGroups = rulesOfGroup(rules)
  const bySide = isDecidedBySide(rules)
  const groupBySide = isDecidedBySide(inGroups)
  const isEveryGroup = isEveryGroupAsked(leaf, rules)
  return (sheet) => {
    const report = sheet.reportOn(measure.place) as SurveyItem | CoverageItem
    const whole = verdictOn(report)
    if (!isEveryGroup || whole === 'notMet') return codeOf(whole)
    const groups = report.groups ?? null
    if (groups === null) return unknown
    // Where each group that could be reportable holds, which of them are need not be found out.
    for (const group of groups) {
      if (verdictOnGroup(group) !== 'met' && isLargeEnough(sizeOf(group), sizeOf(report), rules.minimumResponses)) {
        return codeOf(judgeShare(leaf, 'school', drawerOf(report, measure), rules).verdict)
      }
    }
    return codeOf(whole)
  }

  function verdictOn(report: SurveyCounts | CoverageCounts): Verdict {
    if (!isSurvey(report)) return sideOf(threshold, report.reached, report.eligible)
    if (bySide) return sideOf(threshold, report.agreed, report.responded)
    return decideSurvey(report, threshold, rules).verdict
  }

  function verdictOnGroup(group: SurveyCounts | CoverageCounts): Verdict {
    if (!isSurvey(group)) return sideOf(threshold, group.reached, group.eligible)
    if (groupBySide) return sideOf(threshold, group.agreed, group.responded)
    return decideSurvey({ agreed: group.agreed, responded: group.responded }, threshold, inGroups).verdict
  }

  function isSurvey(report: SurveyCounts | CoverageCounts): report is SurveyCounts {
    return (report as Partial<SurveyCounts>).responded !== undefined
  }
}

function activityAnswerer(leaf: Times | Channels, measure: IndexedMeasure): Answerer {
  const daysBack = daysBackOf(leaf, measure.validityDays)
  return (sheet) => {
    const reports = sheet.reportsOn(measure.place)
    if (occasions(leaf, reports, sheet.asOf - daysBack) >= leaf.atLeast) return met
    for (const { tally } of talliesIn(reports)) {
      const counted = countedIn(leaf, tally)
      if (counted === undefined) continue
      if (counted >= leaf.atLeast) return met
      if (isLongEnough(leaf, tally)) return notMet
    }
    return unknown
  }
}

/** How many single occasions there were from a day on, or through how many channels. */
function occasions(leaf: Times | Channels, reports: readonly Filed[], from: number): number {
  let count = 0
  let channels: Set<string> | undefined
  for (const { item, day } of reports) {
    if ('times' in item || day < from) continue
    const { channel } = item as OccasionItem
    if (leaf.kind === 'times') count += 1
    else if (channel !== undefined) {
      channels ??= new Set()
      channels.add(channel)
    }
  }
  return channels?.size ?? count
}

function documentAnswerer(leaf: DocumentQuestion, measure: IndexedMeasure): Answerer {
  return (sheet) => {
    const report = answeringReport(leaf, sheet.reportsOn(measure.place) as Filed<DocumentItem>[])
    if (report === undefined) return unknown
    return isSo(leaf, report.item, sheet.asOf) ? met : notMet
  }
}

/** A report, as the judging of the verdicts takes it. */
function drawerOf(item: EvidenceItem, { validityDays }: IndexedMeasure): Drawer {
  const usable: Filed[] = [{ item, day: dayOf(item), outcome: 'superseded' }]
  return { usable, validityDays, lastDay: 0, hasExpired: false, hasTooFew: false }
}
