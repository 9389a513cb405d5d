import { byFamilyAndId, type GroupId } from '../evidence'
import { type Framework, idsOf, isOnContinuum, type Rules, recordOf, type Vocabulary } from '../framework'
import { type IndicatorResult, rejudging } from '../verdicts'
import type { GroupLevels } from './assessment'
import { type Level, lowestLevel, rankOf } from './place'
import { indicatorsOf, placeComponents } from './place-components'

/**
 * Where each reportable family group stands: every indicator judged again with the group's own counts where a report has
 * them, the whole's elsewhere.
 */
export function groupLevelsOf<V extends Vocabulary>(
  framework: Framework<V>,
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
  rules: Rules,
): GroupLevels<V>[] {
  const judgedFor = rejudging(framework, rules, results)
  return reportableIn(framework, results).map((group) => {
    const answers = judgedFor({ group })
    const placed = placeComponents(framework, answers, rules)
    return {
      ...group,
      components: recordOf(idsOf<V['component']>(framework.components), (component) => ({
        level: placed[component].level,
        differs: indicatorsOf(framework, component)
          .filter(({ id }) => answers[id].verdict !== results[id].verdict)
          .map(({ id }) => ({ indicator: id, verdict: answers[id].verdict, voices: answers[id].voices })),
      })),
    }
  })
}

/** The groups that some report on the continuum shows, sorted by family and id. */
function reportableIn<V extends Vocabulary>(
  framework: Framework<V>,
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): GroupId[] {
  const shown = idsOf<V['indicator']>(results)
    .filter((id) => isOnContinuum(framework.indicators[id]))
    .flatMap((id) => results[id].leaves)
    .flatMap((leaf) => (leaf.kind === 'share' ? leaf.groups : []))
  const groups = new Map(shown.map(({ group, family }) => [JSON.stringify([family, group]), { group, family }]))
  return [...groups.values()].sort(byFamilyAndId)
}

/** The groups that cap levels: all of them where the policy says so, else none. */
export function cappingGroups<V extends Vocabulary>(
  { levelCap }: Pick<Rules, 'levelCap'>,
  groups: readonly GroupLevels<V>[] | null,
): readonly GroupLevels<V>[] {
  return levelCap === 'lowestGroup' ? (groups ?? []) : []
}

/** A level that stands no higher than any of the groups', each bound for itself, and the groups that hold it down. */
export function cap<StageId extends string>(
  framework: Pick<Framework, 'stages'>,
  level: Level<StageId>,
  groups: readonly (GroupId & { readonly level: Level<StageId> })[],
): { readonly level: Level<StageId>; readonly cappedBy: readonly GroupId[] } {
  const isBelow = (other: Level, bound: keyof Level) =>
    rankOf(framework, other[bound]) < rankOf(framework, level[bound])
  return {
    level: lowestLevel(framework, [level, ...groups.map((group) => group.level)]),
    cappedBy: groups
      .filter((group) => isBelow(group.level, 'demonstrated') || isBelow(group.level, 'possible'))
      .map(({ group, family }) => ({ group, family })),
  }
}
