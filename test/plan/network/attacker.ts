/**
 * A reader who knows the framework, how a summary is made and what numbers mean, but no school: what can be worked out of
 * the numbers that are not shown, by adding and subtracting all that are.
 */
import { type Framework, type Indicator, idsOf, isOnContinuum } from '../../../src/framework'
import type { StageCounts, Summary } from '../../../src/plan/network/summary'

/** What a number can be. */
export interface Range {
  low: number
  high: number
}

/** Numbers of which those of `larger` come to at least as many as those of `smaller`. */
interface Relation {
  readonly larger: readonly string[]
  readonly smaller: readonly string[]
}

/** What is left for each number that is not shown, by its name, when nothing more follows. */
export function workedOut(summary: Summary, framework: Framework): Map<string, Range> {
  const { schools } = summary
  if (schools === null) return new Map()
  const ranges = new Map<string, Range>([['nobody', { low: 0, high: 0 }]])
  const hidden: string[] = []
  const relations: Relation[] = []
  const name = (id: string, count: number | null | undefined) => {
    if (count === null) hidden.push(id)
    ranges.set(id, typeof count === 'number' ? { low: count, high: count } : { low: 0, high: schools })
    return id
  }
  name('all', schools)
  const atLeast = (larger: readonly string[], smaller: readonly string[]) => relations.push({ larger, smaller })
  const comeTo = (parts: readonly string[], whole: string) => {
    atLeast(parts, [whole])
    atLeast([whole], parts)
  }

  const cellsOf = (part: string, { beforeFirst, stages, notApplicable }: StageCounts) => {
    const cells = [
      name(`${part} beforeFirst`, beforeFirst),
      ...framework.stages.map(({ id }) => name(`${part} ${id}`, stages[id])),
      name(`${part} notApplicable`, notApplicable),
    ]
    comeTo(cells, 'all')
    return cells
  }
  const bounds = ['demonstrated', 'possible'] as const
  const upTo = (cells: readonly string[], place: number) => cells.slice(0, place + 1)
  const placed = [['whole', summary.level] as const, ...Object.entries(summary.components)].map(([part, level]) => ({
    part,
    demonstrated: cellsOf(`${part} demonstrated`, level.demonstrated),
    possible: cellsOf(`${part} possible`, level.possible),
  }))
  const [whole, ...components] = placed
  for (const { demonstrated, possible } of placed) {
    for (const [place] of demonstrated.entries()) atLeast(upTo(demonstrated, place), upTo(possible, place))
    comeTo([demonstrated.at(-1) ?? ''], possible.at(-1) ?? '')
  }
  for (const bound of bounds) {
    for (const [place] of (whole?.[bound] ?? []).entries()) {
      const ofWhole = upTo(whole?.[bound] ?? [], place)
      for (const component of components) atLeast(ofWhole, upTo(component[bound], place))
      atLeast(
        components.flatMap((component) => upTo(component[bound], place)),
        ofWhole,
      )
    }
  }

  const blocked = new Map<string, readonly string[]>()
  for (const { indicator, schools: either, notMet, unknown } of summary.blockers) {
    const both = [name(`${indicator} notMet`, notMet), name(`${indicator} unknown`, unknown)]
    comeTo(both, name(`${indicator} before`, either))
    comeTo([...both, name(`${indicator} rest`, undefined)], 'all')
    blocked.set(indicator, both)
  }
  const rank = (id: string) => {
    const { stage } = framework.indicators[id] as Indicator & { stage: string }
    return framework.stages.findIndex((other) => other.id === stage)
  }
  for (const { part, demonstrated } of components) {
    const own = idsOf(framework.indicators).filter((id) => {
      const indicator = framework.indicators[id] as Indicator
      return isOnContinuum(indicator) && indicator.component === part
    })
    // All of a stage's indicators are needed, in the networks of these tests.
    for (const id of own) atLeast(upTo(demonstrated, rank(id)), blocked.get(id) ?? [])
    for (const [place] of framework.stages.entries()) {
      const above = own.filter((id) => rank(id) >= place)
      atLeast(
        above.flatMap((id) => blocked.get(id) ?? []),
        [demonstrated[place] ?? ''],
      )
    }
  }

  const strategies = summary.strategies.map(({ strategy, schools: served }) => ({
    served: name(`${strategy} serves`, served),
    advances: (framework.strategies[strategy]?.advances ?? []).filter((id) => blocked.has(id)),
  }))
  for (const { served, advances } of strategies) {
    for (const id of advances) atLeast([served], [`${id} notMet`])
    atLeast(
      advances.map((id) => `${id} notMet`),
      [served],
    )
    for (const other of strategies) {
      if (other.advances.every((id) => advances.includes(id))) atLeast([served], [other.served])
    }
  }
  for (const [measure, count] of Object.entries(summary.coverage)) name(`${measure} covered`, count as number | null)

  narrow(ranges, relations)
  return new Map(hidden.map((id) => [id, ranges.get(id) as Range]))
}

/** Narrows what each number can be by each relation, until nothing more follows. */
function narrow(ranges: Map<string, Range>, relations: readonly Relation[]): void {
  const of = (id: string) => ranges.get(id) as Range
  const sum = (ids: readonly string[], bound: keyof Range) => ids.reduce((total, id) => total + of(id)[bound], 0)
  let isNarrowed = true
  while (isNarrowed) {
    isNarrowed = false
    for (const { larger, smaller } of relations) {
      const most = sum(larger, 'high')
      const least = sum(smaller, 'low')
      for (const id of larger) {
        const low = least - (most - of(id).high)
        if (low > of(id).low) {
          of(id).low = low
          isNarrowed = true
        }
      }
      for (const id of smaller) {
        const high = most - (least - of(id).low)
        if (high < of(id).high) {
          of(id).high = high
          isNarrowed = true
        }
      }
    }
  }
}
