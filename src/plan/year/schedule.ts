import type { EffortSize, Framework, Vocabulary } from '../../framework'
import type { Chosen } from '../portfolio/portfolio'
import type { Action, PlannedStrategy, PlanOptions } from './action-plan'
import { addDays, type Term } from './terms'

/**
 * How much of the year a strategy takes, as part of its terms: of four terms one or two. What one person does within what
 * they do anyway takes a term; several people, or a change of money, roles or policy, two: so that what needs it first can
 * still follow within the year. Our choice.
 */
const partOfYear: Readonly<Record<EffortSize, number>> = { small: 1 / 4, medium: 2 / 4, large: 2 / 4 }

/** The first and the last term of each strategy that finds a place. */
export function placeInTerms<V extends Vocabulary>(
  strategies: readonly Chosen<V>[],
  terms: number,
  perTerm: number,
): Map<V['strategy'], { readonly first: number; readonly last: number }> {
  const placed = new Map<V['strategy'], { readonly first: number; readonly last: number }>()
  const underWay = Array.from({ length: terms }, () => 0)
  for (const { strategy, effort, needs } of strategies) {
    // What is unknown is found out in the first term. Of several that bring about the same, the first to end is enough.
    const standing = needs.map(({ by }) =>
      by.length === 0 ? 0 : Math.min(...by.map((other) => placed.get(other)?.last ?? Number.POSITIVE_INFINITY)),
    )
    const length = Math.ceil(partOfYear[effort] * terms)
    let first = Math.max(0, ...standing.map((last) => last + 1))
    const isFull = (from: number) => underWay.slice(from, from + length).some((count) => count >= perTerm)
    while (first + length <= terms && isFull(first)) first += 1
    if (first + length > terms) continue
    for (let term = first; term < first + length; term += 1) underWay[term] = (underWay[term] ?? 0) + 1
    placed.set(strategy, { first, last: first + length - 1 })
  }
  return placed
}

/** A strategy in its terms: its actions share the days, each in its turn. */
export function planned<V extends Vocabulary>(
  { success, ...chosen }: Chosen<V>,
  terms: readonly Term[],
  framework: Framework<V>,
  roles: Required<NonNullable<PlanOptions['roles']>>,
): PlannedStrategy<V> {
  const days = terms.flatMap(({ from, to }) => daysOf(from, to))
  const { firstActions } = framework.strategies[chosen.strategy]
  const startOf = (index: number) => Math.floor((days.length * index) / firstActions.length)
  const actions = firstActions.map((text, index): Action => {
    // Where there are fewer days than actions, several share one.
    const due = Math.max(startOf(index), startOf(index + 1) - 1)
    return { id: `${chosen.strategy}/${index + 1}`, text, from: days[startOf(index)] ?? '', due: days[due] ?? '' }
  })
  const [first] = days
  return {
    ...chosen,
    responsible: roles[chosen.audience],
    from: first ?? '',
    to: days.at(-1) ?? '',
    actions,
    milestones: terms.map(({ name, to }) => ({
      term: name,
      date: to,
      actionsDone: actions.filter(({ due }) => due <= to).length,
      actions: actions.length,
    })),
    success,
  }
}

function daysOf(from: string, to: string): string[] {
  const days = [from]
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    days.push(day)
  }
  return days
}
