import { type GroupId, isSameGroup } from '../evidence'
import {
  type DocumentQuestion,
  type Framework,
  fewestReaching,
  type Leaf,
  measureOf,
  type Rules,
  type Share,
  type SurveyCounts,
  type Threshold,
} from '../framework'
import { fewestConfident, fewestToMeet, moreResponsesToDecide } from './proportion'
import type { GroupResult, MeasureResult, ShareResult, WholeResult } from './results'
import { isEveryGroupAsked, rulesOfGroup } from './share'

/**
 * What would make the answer to one question met, of the whole or of one family group. No number is given of a share
 * that is not shown.
 */
export type Need =
  /** So many more of the same people on the favourable side; null where no number of them is known to be enough. */
  | {
      readonly kind: 'agreeing'
      readonly group: GroupId | null
      readonly more: number | null
      readonly of: number | null
    }
  /** So many more responses with the present share; null where no number of them is known to be enough. */
  | { readonly kind: 'responses'; readonly group: GroupId | null; readonly more: number | null }
  /** That share of those asked responding, in whole per cent. */
  | { readonly kind: 'responseRate'; readonly group: GroupId | null; readonly percent: number }
  /** The statement of how many were asked. */
  | { readonly kind: 'asked'; readonly group: GroupId | null }
  /** The counts by family group, or the statement that no group is large enough. */
  | { readonly kind: 'groups' }
  /** A report on at least so many people. */
  | { readonly kind: 'report'; readonly people: number }
  /** A count of so many occasions or channels in a period of so many days. */
  | { readonly kind: 'times' | 'channels'; readonly atLeast: number; readonly days: number }
  /** Else a complete count of at least so many days, to settle it either way. */
  | { readonly kind: 'tally'; readonly days: number }
  /** The statement of what the reports on a document leave open. */
  | { readonly kind: 'stated'; readonly field: DocumentQuestion['field'] }
  /** What is asked of the document. */
  | { readonly kind: 'document'; readonly asked: DocumentQuestion }

/** A question of a measure. */
export type MeasureLeaf = Exclude<Leaf, { readonly kind: 'sameAs' }>

/** By what a question is judged, and the family groups that are held to it beside the whole. */
interface Judging {
  readonly framework: Framework
  readonly rules: Rules
  readonly groups: readonly GroupId[]
}

/** What would make the answer to a question met: nothing where it is, else what it lacks. */
export function needsOf(leaf: MeasureLeaf, result: MeasureResult, judging: Judging): Need[] {
  const { rules } = judging
  if (result.verdict === 'met') return []
  switch (leaf.kind) {
    case 'share':
      if (result.kind !== 'share' || result.whole === null) {
        return [
          { kind: 'report', people: fewestToReport(leaf, judging.framework, rules) },
          ...responseNeeds(isSurvey(leaf, judging.framework), rules),
          ...(isEveryGroupAsked(leaf, rules) ? [{ kind: 'groups' } as const] : []),
        ]
      }
      return shareNeeds(leaf, result, result.whole, judging)
    case 'times':
    case 'channels': {
      const { kind, atLeast, days } = leaf
      return [{ kind, atLeast, days }, ...(result.verdict === 'unknown' ? [{ kind: 'tally', days } as const] : [])]
    }
    case 'document':
      return [result.verdict === 'unknown' ? { kind: 'stated', field: leaf.field } : { kind: 'document', asked: leaf }]
  }
}

function isSurvey({ measure }: Share, framework: Framework): boolean {
  return measureOf(framework, measure)?.kind === 'survey'
}

/** The fewest people on whom a report could make a share met: the policy's minimum, or as many as chance asks for. */
export function fewestToReport(leaf: Share, framework: Framework, rules: Rules): number {
  const byChance = isSurvey(leaf, framework) ? fewestConfident(rules.quantifiers[leaf.quantifier], rules) : 0
  return Math.max(rules.minimumResponses, byChance)
}

/** What a policy that looks at those who did not respond asks of a survey to come. */
function responseNeeds(ofSurvey: boolean, { leastResponsePercent, nonResponse }: Rules): Need[] {
  if (!ofSurvey) return []
  if (leastResponsePercent > 0) return [{ kind: 'responseRate', group: null, percent: leastResponsePercent }]
  return nonResponse === 'survived' ? [{ kind: 'asked', group: null }] : []
}

function shareNeeds(leaf: Share, result: ShareResult, whole: WholeResult, judging: Judging): Need[] {
  const { framework, rules, groups } = judging
  const isEveryGroup = isEveryGroupAsked(leaf, rules)
  const ofSurvey = isSurvey(leaf, framework)
  const asked = result.groups.filter((of) => isEveryGroup || groups.some((group) => isSameGroup(of, group)))
  const needs = (of: WholeResult | GroupResult, id: GroupId | null) =>
    standingNeeds(of, id, result.threshold, id === null ? rules : rulesOfGroup(rules), ofSurvey)
  const open = [...needs(whole, null), ...asked.flatMap((of) => needs(of, { group: of.group, family: of.family }))]
  return [
    ...open.map((need) => possible(need, whole)),
    ...(isEveryGroup && !result.groupsReported ? [{ kind: 'groups' } as const] : []),
  ]
}

/** No number of responses that are not left of the whole, be it for a group of it. */
function possible(need: Need, { share, asked, population }: WholeResult): Need {
  const most = population ?? asked
  if (need.kind !== 'responses' || need.more === null || share === null || most === null) return need
  return need.more > most - share.of ? { ...need, more: null } : need
}

function standingNeeds(
  of: WholeResult | GroupResult,
  group: GroupId | null,
  threshold: Threshold,
  rules: Rules,
  ofSurvey: boolean,
): Need[] {
  const counts = countsShown(of)
  if (of.verdict === 'notMet') {
    if (counts === null) return [{ kind: 'agreeing', group, more: null, of: null }]
    const fewest = ofSurvey ? fewestToMeet(counts, threshold, rules) : fewestReaching(threshold, counts.responded)
    const more = fewest === null ? null : fewest - counts.agreed
    return [{ kind: 'agreeing', group, more, of: counts.responded }]
  }
  switch (of.cause) {
    case null:
      return []
    case 'fieldNotStated':
      return [{ kind: 'asked', group }]
    case 'tooFewResponses':
      return [{ kind: 'responseRate', group, percent: rules.leastResponsePercent }]
    default:
      return [{ kind: 'responses', group, more: counts && moreResponsesToDecide(counts, threshold, rules) }]
  }
}

/** The counts that may be shown. Of a group it is not told how many were asked, so it needs what it would at most. */
function countsShown(of: WholeResult | GroupResult): SurveyCounts | null {
  if (of.share === null) return null
  const { asked, population } = { asked: null, population: null, ...of }
  return {
    agreed: of.share.count,
    responded: of.share.of,
    ...(asked === null ? {} : { asked }),
    ...(population === null ? {} : { population }),
  }
}
