import type { Framework } from './framework'
import type { Locator, Vocabulary } from './vocabulary'

/** Something with an id that restates statements of a source. */
export interface Restatement {
  readonly id: string
  readonly restates: readonly Locator[]
}

/**
 * Everything in a framework that restates a statement of a source, with its id: the framework itself, its stages,
 * components, checklists, sections (`checklist/section`), Essential Elements (`element/4`), statements, indicators and
 * strategies. No two have the same id.
 */
export function restatementsOf<V extends Vocabulary>(framework: Framework<V>): Restatement[] {
  const { id, restates, stages, components, checklists, essentialElements, statements, indicators, strategies } =
    framework as unknown as Framework
  const entries = (record: Readonly<Record<string, { readonly restates: readonly Locator[] }>>, prefix = '') =>
    Object.entries(record).map(([key, entry]) => ({ id: `${prefix}${key}`, restates: entry.restates }))
  return [
    { id, restates },
    ...stages.map((stage) => ({ id: stage.id, restates: stage.restates })),
    ...entries(components),
    ...entries(checklists),
    ...Object.entries(checklists).flatMap(([list, { sections }]) => entries(sections, `${list}/`)),
    ...essentialElements.map((element) => ({ id: `element/${element.number}`, restates: element.restates })),
    ...entries(statements),
    ...entries(indicators),
    ...entries(strategies),
  ]
}
