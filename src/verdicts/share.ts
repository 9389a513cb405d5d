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
import type { Rules, Share, SurveyCounts, Threshold, Voice } from '../framework'
import { whyNothing } from './absence'
import { type Decision, decideSurvey, sideOf } from './proportion'
import type { GroupResult, ShareResult, WholeResult } from './results'

/**
 * Judges a share by the latest usable report: a survey by the tests that the policy asks for, a full count by its side
 * of the threshold. Where every group is asked for, each reportable one must hold as well as the whole: what falls short
 * settles it, and what is open leaves it open.
 */
export function judgeShare(leaf: Share, voice: Voice, drawer: Drawer | undefined, rules: Rules): ShareResult {
  const threshold = rules.quantifiers[leaf.quantifier]
  const latest = drawer?.usable[0]
  // Every field is written out in both cases: results of one shape are judged several times faster.
  if (drawer === undefined || latest === undefined) {
    return {
      kind: 'share',
      measure: leaf.measure,
      voice,
      threshold,
      verdict: 'unknown',
      cause: whyNothing(drawer),
      items: [],
      date: null,
      until: null,
      whole: null,
      groups: [],
      groupsReported: false,
      groupsHeldBack: false,
    }
  }

  latest.outcome = 'used'
  const { counted, reported } = countedOf(latest.item)
  const whole = judgeWhole(counted, threshold, rules)
  const groups = reported === null ? [] : judgeGroups(counted, reported, threshold, rules)
  const { verdict, cause } = isEveryGroupAsked(leaf, rules) ? inEveryGroup(whole, reported === null, groups) : whole
  return {
    kind: 'share',
    measure: leaf.measure,
    voice,
    threshold,
    verdict,
    cause,
    items: [latest.item.id],
    date: isoDate(latest.day),
    until: verdict === 'unknown' ? null : isoDate(latest.day + drawer.validityDays),
    whole,
    groups,
    groupsReported: reported !== null,
    groupsHeldBack: reported !== null && reported.length > groups.length,
  }
}

/** Whether a question is held to each family group. */
export function isEveryGroupAsked({ everyGroup }: Share, { groups }: Pick<Rules, 'groups'>): boolean {
  return everyGroup && groups === 'required'
}

/** The whole and its groups together: what falls short decides, then what is open. */
function inEveryGroup(
  whole: WholeResult,
  isSilentOfGroups: boolean,
  groups: readonly GroupResult[],
): Pick<ShareResult, 'verdict' | 'cause'> {
  if ([whole, ...groups].some(({ verdict }) => verdict === 'notMet')) return { verdict: 'notMet', cause: null }
  if (whole.verdict === 'met' && isSilentOfGroups) return { verdict: 'unknown', cause: 'groupsNotReported' }
  return [whole, ...groups].find(({ verdict }) => verdict === 'unknown') ?? whole
}

/** Counts of people, and those of a survey with what they are tested by. */
type Tested<Of extends Counted> = Of & { readonly survey: SurveyCounts | null }

function judgeWhole(counted: Tested<Counted>, threshold: Threshold, rules: Rules): WholeResult {
  const { count, of, survey } = counted
  const { verdict, cause } = decide(counted, threshold, rules)
  const isShown = showable(counted)
  const asked = survey?.asked
  return {
    side: sideOf(threshold, count, of),
    verdict,
    cause,
    share: isShown ? { count, of } : null,
    asked: isShown ? (asked ?? null) : null,
    population: isShown ? (survey?.population ?? null) : null,
    responsePercent: !isShown || asked === undefined || asked === 0 ? null : Math.floor((100 * of) / asked),
  }
}

function judgeGroups(
  whole: Counted,
  reported: readonly Tested<CountedGroup>[],
  threshold: Threshold,
  rules: Rules,
): readonly GroupResult[] {
  if (reported.length === 0) return []
  const reportable = reportableGroups(whole, reported, rules.minimumResponses)
  const shown = showableGroups(whole, reportable)
  return reportable.map((group) => {
    const { count, of, family } = group
    const { verdict, cause } = decideGroup(group, threshold, rules)
    return {
      group: group.group,
      family,
      side: sideOf(threshold, count, of),
      verdict,
      cause,
      share: shown.has(group) ? { count, of } : null,
    }
  })
}

/** A full count is decided by its side of the threshold. */
function decide({ count, of, survey }: Tested<Counted>, threshold: Threshold, rules: Rules): Decision {
  if (survey !== null) return decideSurvey(survey, threshold, rules)
  return { verdict: sideOf(threshold, count, of), cause: null }
}

/**
 * A group of a survey is decided by its counts alone: how many of it were asked, and how many there are, is not told, so
 * that no verdict may tell of it either. Whom nobody heard is asked of the whole.
 */
function decideGroup({ count, of, survey }: Tested<Counted>, threshold: Threshold, rules: Rules): Decision {
  const counts = survey === null ? null : { agreed: count, responded: of }
  return decide({ count, of, survey: counts }, threshold, rulesOfGroup(rules))
}

/** The rules that a family group is judged by: those who did not answer are looked at in the whole. */
export function rulesOfGroup(rules: Rules): Rules {
  return { ...rules, nonResponse: 'ignored', leastResponsePercent: 0 }
}

/** The counts of a report and of its groups; `reported` is null where it says nothing of groups. */
function countedOf(item: EvidenceItem): {
  readonly counted: Tested<Counted>
  readonly reported: readonly Tested<CountedGroup>[] | null
} {
  if ('responded' in item) {
    const reported = item.groups?.map((of) => inGroup(of, of.agreed, of.responded, of)) ?? null
    return { counted: { count: item.agreed, of: item.responded, survey: item }, reported }
  }
  if ('eligible' in item) {
    const reported = item.groups?.map((of) => inGroup(of, of.reached, of.eligible, null)) ?? null
    return { counted: { count: item.reached, of: item.eligible, survey: null }, reported }
  }
  return { counted: { count: 0, of: 0, survey: null }, reported: null }
}

function inGroup(
  { group, family }: { readonly group: string; readonly family?: string },
  count: number,
  of: number,
  survey: SurveyCounts | null,
): Tested<CountedGroup> {
  return { group, family: family ?? null, count, of, survey }
}
