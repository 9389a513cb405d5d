import { byFamilyAndId, type Outcome } from '../../evidence'
import { type Framework, idsOf, recordOf } from '../../framework'
import type { NetworkCounts } from './counts'
import type { Summary } from './summary'
import { isSmall, shown, type Table, tableOf } from './suppression'
import { type NetworkRules, type NetworkTables, type PlacedTables, tablesOf } from './tables'

type Numbers = Pick<
  Summary,
  | 'schools'
  | 'level'
  | 'components'
  | 'blockers'
  | 'strategies'
  | 'groupGaps'
  | 'areGroupsLeftOut'
  | 'coverage'
  | 'items'
>

/** The numbers of a network that may be shown, in an order that follows from what is shown. */
export function shownOf(counts: NetworkCounts, framework: Framework, rules: NetworkRules): Numbers {
  const tables = tablesOf(counts, framework, rules)
  const placed = ({ demonstrated, possible }: PlacedTables) => ({
    demonstrated: stagesIn(demonstrated, framework),
    possible: stagesIn(possible, framework),
  })
  return {
    schools: isSmall(counts.schools, rules.minimum) ? null : counts.schools,
    level: placed(tables.level),
    components: Object.fromEntries([...tables.components].map(([id, of]) => [id, placed(of)])),
    blockers: [...tables.blockers]
      .map(([indicator, table]) => ({
        indicator,
        schools: table.held.has(2) ? null : counts.schools - (table.counts[2] ?? 0),
        notMet: shown(table, 0),
        unknown: shown(table, 1),
      }))
      .sort((a, b) => rankOfBlocker(b) - rankOfBlocker(a)),
    strategies: [...tables.strategies]
      .map(([strategy, table]) => ({ strategy, schools: shown(table, 0) }))
      .sort((a, b) => (b.schools ?? unseen) - (a.schools ?? unseen)),
    groupGaps: gapsIn(counts, framework, rules),
    areGroupsLeftOut: counts.areGroupsLeftOut,
    coverage: Object.fromEntries([...tables.measures].map(([id, table]) => [id, shown(table, 0)])),
    items: itemsIn(counts, tables, rules),
  }
}

/** What is held back comes after what is shown and before what is nowhere so. */
const unseen = 0.5

function rankOfBlocker({ schools, notMet, unknown }: Numbers['blockers'][number]): number {
  return schools ?? ((notMet ?? 0) + (unknown ?? 0) || unseen)
}

function stagesIn(table: Table, { stages }: Framework): Numbers['level']['demonstrated'] {
  return {
    beforeFirst: shown(table, 0),
    stages: Object.fromEntries(stages.map(({ id }, index) => [id, shown(table, index + 1)])),
    notApplicable: shown(table, stages.length + 1),
  }
}

/** The gaps of which anything can be shown: the others are left out, since the very name of a group may tell of a school. */
function gapsIn(
  { schools, groups }: NetworkCounts,
  framework: Framework,
  { minimum }: NetworkRules,
): Numbers['groupGaps'] {
  const shownIn = (count: number) => shown(tableOf([count, schools - count], minimum), 0)
  return [...groups.values()]
    .sort((a, b) => byFamilyAndId(a.id, b.id))
    .flatMap(({ id, behind, ahead }) =>
      idsOf(framework.indicators).flatMap((indicator) => {
        const gap = { behind: shownIn(behind.get(indicator) ?? 0), ahead: shownIn(ahead.get(indicator) ?? 0) }
        return gap.behind || gap.ahead ? [{ ...id, indicator, ...gap }] : []
      }),
    )
}

/**
 * The items by outcome: fewer than the minimum are those of fewer schools than that. Where a school has one report on a
 * measure, those used come to the sum of the schools behind the measures: held back where one of these is.
 */
function itemsIn(
  { schools, items }: NetworkCounts,
  { measures }: NetworkTables,
  { minimum }: NetworkRules,
): Numbers['items'] {
  const isTooFew = isSmall(schools, minimum)
  const isOneHeldBack = [...measures.values()].some(({ held }) => held.size > 0)
  return recordOf([...items.keys()], (outcome: Outcome) => {
    const count = items.get(outcome) ?? 0
    return isTooFew || isSmall(count, minimum) || (outcome === 'used' && isOneHeldBack) ? null : count
  })
}
