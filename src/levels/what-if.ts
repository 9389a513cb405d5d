import { type Framework, idsOf, recordOf, type Vocabulary } from '../framework'
import { rejudging, type Supposition } from '../verdicts'
import { type Assessment, resultsOf } from './assessment'
import { cappingGroups } from './group-levels'
import { type Level, lowestLevel } from './place'
import { type Placed, placeComponents } from './place-components'

/** Where the components would stand if something were otherwise, of the whole and of each group that caps its level. */
export interface PlacedIf<V extends Vocabulary> {
  readonly whole: Readonly<Record<V['component'], Placed<V>>>
  readonly groups: readonly Readonly<Record<V['component'], Placed<V>>>[]
}

/** Places the components again: the assessment's own rules, applied to supposed verdicts. */
export function placingIf<V extends Vocabulary>(
  assessment: Assessment<V>,
  framework: Framework<V>,
): (supposed: Supposition) => PlacedIf<V> {
  const { policy, groupLevels } = assessment
  const judgedIf = rejudging(framework, policy, resultsOf(assessment))
  const capping = cappingGroups(policy, groupLevels)
  const placed = (supposed: Supposition) => placeComponents(framework, judgedIf(supposed), policy)

  return (supposed) => ({
    whole: placed(supposed),
    groups: capping.map(({ group, family }) => placed({ ...supposed, group: { group, family } })),
  })
}

/** The components' levels if something were otherwise. */
export function levelsIf<V extends Vocabulary>(
  assessment: Assessment<V>,
  framework: Framework<V>,
): (supposed: Supposition) => Record<V['component'], Level<V['stage']>> {
  const placedIf = placingIf(assessment, framework)
  return (supposed) => {
    const { whole, groups } = placedIf(supposed)
    return recordOf(idsOf<V['component']>(framework.components), (component) =>
      lowestLevel(framework, [whole[component].level, ...groups.map((group) => group[component].level)]),
    )
  }
}
