import type { GroupId } from '../evidence'
import { idsOf, type Vocabulary } from '../framework'
import { type IndicatorResult, inPlaceOf, type Verdict } from '../verdicts'
import { type Assessment, resultsOf } from './assessment'

/** An indicator's result, and the family group whose it is; null where it is the whole's. */
export type ResultBehind<V extends Vocabulary = Vocabulary> = IndicatorResult<V> & { readonly group: GroupId | null }

/**
 * The results that the levels rest on: the whole's, or where the policy caps levels by the lowest group, that of the
 * group in which an indicator stands lowest.
 */
export function resultsBehind<V extends Vocabulary>(
  assessment: Assessment<V>,
): Readonly<Record<V['indicator'], ResultBehind<V>>> {
  const results = resultsOf(assessment)
  const behind = new Map<V['indicator'], ResultBehind<V>>(
    idsOf<V['indicator']>(results).map((id) => [id, { ...results[id], group: null }]),
  )
  const capping = assessment.policy.levelCap === 'lowestGroup' ? (assessment.groupLevels ?? []) : []
  for (const { group, family, components } of capping) {
    const differing = idsOf<V['component']>(components).flatMap((component) => components[component].differs)
    const inGroup = new Map<string, Verdict>(differing.map(({ indicator, verdict }) => [indicator, verdict]))
    for (const { indicator, verdict, voices } of differing) {
      const found = behind.get(indicator)
      if (found === undefined || worst.indexOf(verdict) >= worst.indexOf(found.verdict)) continue
      const leaves = results[indicator].leaves.map((leaf) =>
        leaf.kind === 'sameAs'
          ? { ...leaf, verdict: inGroup.get(leaf.indicator) ?? leaf.verdict }
          : inPlaceOf({ group, family }, leaf),
      )
      behind.set(indicator, {
        ...found,
        verdict,
        voices,
        leaves: leaves as typeof found.leaves,
        group: { group, family },
      })
    }
  }
  return Object.fromEntries(behind) as Record<V['indicator'], ResultBehind<V>>
}

const worst: readonly Verdict[] = ['notMet', 'unknown', 'met', 'notApplicable']
