import { type Framework, type Indicator, isOnContinuum } from '../../framework'
import { rankOf } from '../../levels'
import type { Bound, NetworkCounts, Placed } from './counts'
import { type Cells, type Link, settle, type Table, tableOf } from './suppression'

/** The numbers of a network as tables, with what is held back of each when all of them are shown together. */
export interface NetworkTables {
  readonly level: PlacedTables
  readonly components: ReadonlyMap<string, PlacedTables>
  /** Of each indicator the schools in which it is not met, those in which it is unknown, and the rest. */
  readonly blockers: ReadonlyMap<string, Table>
  readonly strategies: ReadonlyMap<string, Table>
  readonly measures: ReadonlyMap<string, Table>
}

export type PlacedTables = Readonly<Record<Bound, Table>>

export function tablesOf(counts: NetworkCounts, framework: Framework, rules: NetworkRules): NetworkTables {
  const { minimum } = rules
  const placed = (of: Placed): PlacedTables => ({
    demonstrated: tableOf(of.demonstrated, minimum),
    possible: tableOf(of.possible, minimum),
  })
  const each = <Id>(of: ReadonlyMap<Id, unknown>, table: (id: Id) => Table) =>
    new Map([...of.keys()].map((id) => [id, table(id)]))
  const tables: NetworkTables = {
    level: placed(counts.level),
    components: new Map([...counts.components].map(([id, of]) => [id, placed(of)])),
    blockers: each(counts.notMet, (id) => {
      const notMet = counts.notMet.get(id) ?? 0
      const unknown = counts.unknown.get(id) ?? 0
      return tableOf([notMet, unknown, counts.schools - notMet - unknown], minimum)
    }),
    strategies: each(counts.strategies, (id) => beside(counts, counts.strategies.get(id), minimum)),
    measures: each(counts.measures, (id) => beside(counts, counts.measures.get(id), minimum)),
  }
  const placedTables = [tables.level, ...tables.components.values()]
  settle(
    [
      ...placedTables.flatMap(({ demonstrated, possible }) => [demonstrated, possible]),
      ...tables.blockers.values(),
      ...tables.strategies.values(),
    ],
    [...levelLinks(tables, framework), ...blockerLinks(tables, framework, rules), ...strategyLinks(tables, framework)],
    minimum,
  )
  return tables
}

export interface NetworkRules {
  readonly minimum: number
  /** Whether all of a stage's indicators make the stage, so that what is behind a school does not stand before it. */
  readonly areAllNeeded: boolean
}

/** Some of the schools, and the rest of them. */
function beside({ schools }: Pick<NetworkCounts, 'schools'>, count = 0, minimum: number): Table {
  return tableOf([count, schools - count], minimum)
}

/** The schools in the first cells of a table. */
function upTo(table: Table, cell: number): Cells {
  return { table, cells: Array.from({ length: cell + 1 }, (_, index) => index) }
}

/**
 * Demonstrated is never above possible, and the whole stands where its lowest component does: of the schools up to a
 * stage, and of those to which nothing applies, one table tells of another.
 */
function levelLinks({ level, components }: NetworkTables, framework: Framework): Link[] {
  const cells = Array.from({ length: framework.stages.length + 1 }, (_, cell) => cell)
  const notApplicable = (table: Table): Cells => ({ table, cells: [cells.length] })
  const bounds = ['demonstrated', 'possible'] as const
  const parts = [...components.values()]
  return [
    ...[...parts, level].flatMap(({ demonstrated, possible }): Link[] => [
      ...cells.map((cell) => nested(upTo(demonstrated, cell), upTo(possible, cell), possible, demonstrated)),
      nested(notApplicable(demonstrated), notApplicable(possible), possible, demonstrated),
    ]),
    ...bounds.flatMap((bound) =>
      cells.flatMap((cell): Link[] => [
        ...parts.map((part) => nested(upTo(level[bound], cell), upTo(part[bound], cell), level[bound], part[bound])),
        sumOf(
          parts.map((part) => upTo(part[bound], cell)),
          upTo(level[bound], cell),
          level[bound],
        ),
      ]),
    ),
  ]
}

/**
 * An indicator stands before no school that has demonstrated its stage, where all of a stage's are needed; and before
 * each school that has not demonstrated the last stage stands one above where it is.
 */
function blockerLinks({ components, blockers }: NetworkTables, framework: Framework, rules: NetworkRules): Link[] {
  const blocked = (id: string): Cells => ({ table: blockers.get(id) as Table, cells: [0, 1] })
  const rank = (id: string) => {
    const indicator = framework.indicators[id] as Indicator
    return isOnContinuum(indicator) ? rankOf(framework, indicator.stage) : -1
  }
  return [...components].flatMap(([component, { demonstrated }]) => {
    const own = [...blockers.keys()].filter((id) => {
      const indicator = framework.indicators[id] as Indicator
      return isOnContinuum(indicator) && indicator.component === component
    })
    const stages = framework.stages.map((_, index) => index)
    return [
      ...(rules.areAllNeeded ? own : []).map(
        (id): Link => ({
          larger: [upTo(demonstrated, rank(id))],
          smaller: [blocked(id)],
          isNested: false,
          yields: [blocked(id).table, demonstrated],
        }),
      ),
      ...stages.map((stage) => {
        const above = own.filter((id) => rank(id) >= stage)
        return sumOf(
          above.map(blocked),
          { table: demonstrated, cells: [stage] },
          ...above.map((id) => blocked(id).table),
        )
      }),
    ]
  })
}

/** A strategy serves every school in which one of its indicators is to be met, and what serves more serves them too. */
function strategyLinks({ blockers, strategies }: NetworkTables, framework: Framework): Link[] {
  const advances = (id: string) =>
    (framework.strategies[id]?.advances ?? []).filter((indicator) => blockers.has(indicator))
  const first = (table: Table | undefined): Cells => ({ table: table as Table, cells: [0] })
  const all = [...strategies].map(([id, table]) => ({ table, serves: advances(id) }))
  return all.flatMap(({ table, serves }) => [
    ...serves.map((id) => nested(first(table), first(blockers.get(id)), table)),
    sumOf(
      serves.map((id) => first(blockers.get(id))),
      first(table),
      table,
    ),
    ...all
      .filter((other) => other.table !== table && other.serves.every((id) => serves.includes(id)))
      .map((other) => nested(first(table), first(other.table), table, other.table)),
  ])
}

function nested(larger: Cells, smaller: Cells, ...yields: Table[]): Link {
  return { larger: [larger], smaller: [smaller], isNested: true, yields }
}

function sumOf(larger: readonly Cells[], smaller: Cells, ...yields: Table[]): Link {
  return { larger, smaller: [smaller], isNested: false, yields }
}
