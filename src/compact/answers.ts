import { match } from 'ts-pattern'
import {
  type CoverageItem,
  type DocumentItem,
  type Drawer,
  dayOf,
  type EvidenceItem,
  type Filed,
  latestFirst,
  type OccasionItem,
  type SurveyItem,
  type TallyItem,
} from '../evidence'
import type { Channels, DocumentQuestion, Leaf, Rules, Share, Threshold, Times } from '../framework'
import {
  countedIn,
  daysBackOf,
  decideSurvey,
  isEveryGroupAsked,
  isLongEnough,
  isSo,
  judgeActivity,
  judgeDocument,
  judgeShare,
  rulesOfGroup,
  sideOf,
} from '../verdicts'
import { type Code, codeOf, met, notMet, unknown } from './codes'
import type { IndexedMeasure, Sheet } from './sheet'

/** Answers one question of a measure on which there is a usable report. */
export type Answerer = (sheet: Sheet) => Code

/**
 * The answer to a question of a measure: what the judging of the verdicts makes of it, without the reasons. What takes
 * one report to answer is answered here from the same tests; what takes several, or family groups compared, is asked of
 * that judging itself.
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
  const isEveryGroup = isEveryGroupAsked(leaf, rules)
  return (sheet) => {
    const report = sheet.reportOn(measure.place) as SurveyItem | CoverageItem
    const whole =
      'responded' in report
        ? decideSurvey(report, threshold, rules).verdict
        : sideOf(threshold, report.reached, report.eligible)
    if (!isEveryGroup || whole === 'notMet') return codeOf(whole)
    if (report.groups === undefined) return unknown
    // Where each group holds, so do those that are reportable, and which they are need not be found out.
    if (holdsInEachGroup(report, threshold, inGroups)) return codeOf(whole)
    return codeOf(judgeShare(leaf, 'school', drawerOf([report], measure), rules).verdict)
  }
}

function holdsInEachGroup(report: SurveyItem | CoverageItem, threshold: Threshold, inGroups: Rules): boolean {
  for (const group of report.groups ?? []) {
    const verdict =
      'responded' in group
        ? decideSurvey({ agreed: group.agreed, responded: group.responded }, threshold, inGroups).verdict
        : sideOf(threshold, group.reached, group.eligible)
    if (verdict !== 'met') return false
  }
  return true
}

function activityAnswerer(leaf: Times | Channels, measure: IndexedMeasure): Answerer {
  const daysBack = daysBackOf(leaf, measure.validityDays)
  return (sheet) => {
    if (sheet.hasMoreOn(measure.place)) {
      const drawer = drawerOf(sheet.reportsOn(measure.place), measure)
      return codeOf(judgeActivity(leaf, 'school', drawer, sheet.asOf).verdict)
    }
    const report = sheet.reportOn(measure.place) as OccasionItem | TallyItem
    if ('times' in report) {
      const counted = countedIn(leaf, report)
      if (counted === undefined) return unknown
      if (counted >= leaf.atLeast) return met
      return isLongEnough(leaf, report) ? notMet : unknown
    }
    const counts = leaf.atLeast <= 1 && (leaf.kind === 'times' || report.channel !== undefined)
    return counts && sheet.asOf - dayOf(report) <= daysBack ? met : unknown
  }
}

function documentAnswerer(leaf: DocumentQuestion, measure: IndexedMeasure): Answerer {
  return (sheet) => {
    if (sheet.hasMoreOn(measure.place)) {
      const drawer = drawerOf(sheet.reportsOn(measure.place), measure)
      return codeOf(judgeDocument(leaf, 'school', drawer, sheet.asOf).verdict)
    }
    const report = sheet.reportOn(measure.place) as DocumentItem
    if (!report.exists) return notMet
    if (report[leaf.field] === undefined) return unknown
    return isSo(leaf, report, sheet.asOf) ? met : notMet
  }
}

/** Usable reports, as the judging of the verdicts takes them. */
function drawerOf(reports: readonly EvidenceItem[], { validityDays }: IndexedMeasure): Drawer {
  const usable = reports.map((item): Filed => ({ item, day: dayOf(item), outcome: 'superseded' })).sort(latestFirst)
  return { usable, validityDays, lastDay: usable[0]?.day ?? 0, hasExpired: false, hasTooFew: false }
}
