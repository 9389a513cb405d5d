import {
  type Counted,
  type CountedGroup,
  type Drawer,
  type EvidenceItem,
  isoDate,
  reportableGroups,
  showable,
  showableGroups,
} from '../evidence'
import { type Rules, reaches, type Share, type Threshold } from '../framework'
import { whyNothing } from './absence'
import type { GroupResult, ShareResult } from './results'

/**
 * Judges a share by the latest usable report. Where every group is asked for, a whole that falls short settles it; a
 * whole that holds needs each reportable group to hold as well.
 */
export function judgeShare(leaf: Share, drawer: Drawer | undefined, rules: Rules): ShareResult {
  const threshold = rules.quantifiers[leaf.quantifier]
  const latest = drawer?.usable[0]
  if (drawer === undefined || latest === undefined) {
    return {
      kind: 'share',
      measure: leaf.measure,
      verdict: 'unknown',
      cause: whyNothing(drawer),
      items: [],
      date: null,
      until: null,
      threshold,
      share: null,
      whole: null,
      groups: [],
      groupsHeldBack: false,
    }
  }

  latest.outcome = 'used'
  const whole = countedOf(latest.item)
  const side = sideOf(threshold, whole)
  const reported = groupsOf(latest.item)
  const groups = reported === null ? [] : judgeGroups(whole, reported, threshold, rules)
  const verdict =
    side === 'met' && leaf.everyGroup && rules.groups === 'required' ? inEveryGroup(reported, groups) : side
  return {
    kind: 'share',
    measure: leaf.measure,
    verdict,
    cause: verdict === 'unknown' ? 'groupsNotReported' : null,
    items: [latest.item.id],
    date: isoDate(latest.day),
    until: verdict === 'unknown' ? null : isoDate(latest.day + drawer.validityDays),
    threshold,
    share: showable(whole) ? whole : null,
    whole: side,
    groups,
    groupsHeldBack: reported !== null && reported.length > groups.length,
  }
}

/** The verdict on a whole that holds, by its groups: unknown where nothing is said of them. */
function inEveryGroup(reported: readonly CountedGroup[] | null, groups: readonly GroupResult[]) {
  if (reported === null) return 'unknown'
  return groups.some((group) => group.verdict === 'notMet') ? 'notMet' : 'met'
}

function judgeGroups(
  whole: Counted,
  reported: readonly CountedGroup[],
  threshold: Threshold,
  rules: Rules,
): readonly GroupResult[] {
  if (reported.length === 0) return []
  const reportable = reportableGroups(whole, reported, rules.minimumResponses)
  const shown = showableGroups(whole, reportable)
  return reportable.map((group) => ({
    group: group.group,
    family: group.family,
    verdict: sideOf(threshold, group),
    share: shown.has(group) ? { count: group.count, of: group.of } : null,
  }))
}

function sideOf(threshold: Threshold, { count, of }: Counted): 'met' | 'notMet' {
  return reaches(threshold, count, of) ? 'met' : 'notMet'
}

function countedOf(item: EvidenceItem): Counted {
  if ('responded' in item) return { count: item.agreed, of: item.responded }
  if ('eligible' in item) return { count: item.reached, of: item.eligible }
  return { count: 0, of: 0 }
}

/** The groups of a report, or null where it says nothing of groups. */
function groupsOf(item: EvidenceItem): CountedGroup[] | null {
  if (!('groups' in item) || item.groups === undefined) return null
  return item.groups.map((group) => ({
    group: group.group,
    family: group.family ?? null,
    count: 'responded' in group ? group.agreed : group.reached,
    of: 'responded' in group ? group.responded : group.eligible,
  }))
}
