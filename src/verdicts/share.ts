import {
  type Counted,
  type CountedGroup,
  type Drawer,
  type EvidenceItem,
  type Filed,
  isoDate,
  reportableGroups,
  showable,
  showableGroups,
} from '../evidence'
import { type Rules, reaches, type Share } from '../framework'
import { whyNothing } from './absence'
import type { GroupResult, ShareResult } from './results'

/**
 * Judges a share by the latest usable report. Where every group is asked for, a whole that falls short settles it; a
 * whole that holds needs each reportable group to hold as well.
 */
export function judgeShare(leaf: Share, drawer: Drawer | undefined, rules: Rules): ShareResult {
  const threshold = rules.quantifiers[leaf.quantifier]
  const latest = drawer?.usable[0]
  const base = { kind: 'share', measure: leaf.measure, threshold } as const
  if (drawer === undefined || latest === undefined) {
    const nothing = { share: null, whole: null, groups: [], groupsHeldBack: false, items: [], date: null, until: null }
    return { ...base, verdict: 'unknown', cause: whyNothing(drawer), ...nothing }
  }

  latest.outcome = 'used'
  const whole = countedOf(latest.item)
  const reported = groupsOf(latest.item)
  const reportable = reportableGroups(whole, reported ?? [], rules.minimumResponses)
  const numbers = showableGroups(whole, reportable)
  const side = (counted: Counted) => (reaches(threshold, counted.count, counted.of) ? 'met' : 'notMet')
  const groups = reportable.map(
    (group): GroupResult => ({
      group: group.group,
      family: group.family,
      verdict: side(group),
      share: numbers.has(group) ? { count: group.count, of: group.of } : null,
    }),
  )

  const verdict = (): 'met' | 'notMet' | 'unknown' => {
    if (side(whole) === 'notMet') return 'notMet'
    if (!leaf.everyGroup || rules.groups === 'ignored') return 'met'
    if (reported === null) return 'unknown'
    return groups.some((group) => group.verdict === 'notMet') ? 'notMet' : 'met'
  }
  const judged = verdict()
  return {
    ...base,
    verdict: judged,
    cause: judged === 'unknown' ? 'groupsNotReported' : null,
    share: showable(whole) ? whole : null,
    whole: side(whole),
    groups,
    groupsHeldBack: (reported?.length ?? 0) > groups.length,
    items: [latest.item.id],
    date: isoDate(latest.day),
    until: judged === 'unknown' ? null : lastDayOf(latest, drawer),
  }
}

function lastDayOf(filed: Filed, drawer: Drawer): string {
  return isoDate(filed.day + drawer.validityDays)
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
