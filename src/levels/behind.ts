import { type GroupId, isSameGroup } from '../evidence'
import { idsOf, recordOf, type Vocabulary } from '../framework'
import { type IndicatorResult, inPlaceOf, type LeafResult, type Verdict } from '../verdicts'
import { type Assessment, resultsOf } from './assessment'
import { cappingGroups } from './group-levels'

/** An indicator's result, and the family groups in which it is not met by their own counts, where they cap levels. */
export type ResultBehind<V extends Vocabulary = Vocabulary> = IndicatorResult<V> & {
  readonly groups: readonly GroupId[]
}

/**
 * The results that the levels rest on: the whole's; where the policy caps levels by the lowest group, of each indicator
 * and each of its questions the lowest among the whole and the groups.
 */
export function resultsBehind<V extends Vocabulary>(
  assessment: Assessment<V>,
): Readonly<Record<V['indicator'], ResultBehind<V>>> {
  const results = resultsOf(assessment)
  const standings = cappingGroups(assessment.policy, assessment.groupLevels).map(({ group, family, components }) => ({
    id: { group, family },
    other: new Map<string, Pick<IndicatorResult, 'verdict' | 'voices'>>(
      idsOf<V['component']>(components)
        .flatMap((component) => components[component].differs)
        .map(({ indicator, verdict, voices }) => [indicator, { verdict, voices }]),
    ),
  }))

  return recordOf(idsOf<V['indicator']>(results), (id) => {
    const result = results[id]
    const holding = standings.filter((of) => {
      const { verdict } = of.other.get(id) ?? result
      if (verdict !== 'notMet' && verdict !== 'unknown') return false
      // Below the whole it stands by its own counts alone, be it through a statement that this one refers to.
      return isLower(verdict, result.verdict) || result.leaves.some((leaf) => fallsShort(leaf, of.id))
    })
    if (holding.length === 0) return { ...result, groups: [] }
    const { verdict, voices } = lowest([result, ...holding.map(({ other }) => other.get(id) ?? result)])
    const leaves = result.leaves.map((leaf) =>
      leaf.kind === 'sameAs'
        ? { ...leaf, ...lowest([leaf, ...holding.map(({ other }) => other.get(leaf.indicator) ?? leaf)]) }
        : lowest([leaf, ...holding.map((of) => inPlaceOf(of.id, leaf))]),
    )
    return { ...result, verdict, voices, leaves: leaves as typeof result.leaves, groups: holding.map((of) => of.id) }
  })
}

/** Whether a group's own counts do not make the answer to a question met. */
function fallsShort(leaf: LeafResult, id: GroupId): boolean {
  return leaf.kind === 'share' && leaf.groups.some((of) => isSameGroup(of, id) && of.verdict !== 'met')
}

const fromLowest: readonly Verdict[] = ['notMet', 'unknown', 'met', 'notApplicable']

/** The first of those that stand lowest. */
function lowest<Of extends { readonly verdict: Verdict }>(all: readonly Of[]): Of {
  return all.reduce((least, other) => (isLower(other.verdict, least.verdict) ? other : least))
}

function isLower(one: Verdict, other: Verdict): boolean {
  return fromLowest.indexOf(one) < fromLowest.indexOf(other)
}
