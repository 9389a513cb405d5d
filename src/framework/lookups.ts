import type { Checklist, ChecklistSection, Framework, Indicator } from './framework'
import type { Measure } from './measures'
import type { Vocabulary } from './vocabulary'

/** The ids of a record, typed and in the order in which they are written. */
export function idsOf<Id extends string>(record: Readonly<Record<Id, unknown>>): Id[] {
  return Object.keys(record) as Id[]
}

/** The ids at or under a path, such as those of a stage, a section or a checklist: an id says where it belongs. */
export function idsUnder<Id extends string>(record: Readonly<Record<Id, unknown>>, path: string): Id[] {
  return idsOf(record).filter((id) => `${id}/`.startsWith(`${path}/`))
}

/** A record of what each id stands for. */
export function recordOf<Id extends string, T>(ids: readonly Id[], value: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(ids.map((id) => [id, value(id)])) as Record<Id, T>
}

/** A record's own entry; an id such as `constructor` or `__proto__` finds nothing that was not written there. */
function own<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined
}

/** The measure with an id that may come from outside, or undefined. */
export function measureOf<V extends Vocabulary>(framework: Framework<V>, id: string): Measure | undefined {
  return own<Measure>(framework.measures, id)
}

/** The indicator with an id that may come from outside, or undefined. */
export function indicatorOf<V extends Vocabulary>(framework: Framework<V>, id: string): Indicator<V> | undefined {
  return own<Indicator<V>>(framework.indicators, id)
}

/** A section of a checklist, by ids that may come from outside, or undefined. */
export function sectionOf<V extends Vocabulary>(
  framework: Framework<V>,
  checklist: string,
  section: string,
): ChecklistSection | undefined {
  const sections = own<Checklist>(framework.checklists, checklist)?.sections
  return sections === undefined ? undefined : own(sections, section)
}

/** Every section of every checklist, as `checklist/section`. */
export function sectionIdsOf<V extends Vocabulary>(framework: Framework<V>): V['section'][] {
  return idsOf<V['checklist']>(framework.checklists).flatMap((checklist) =>
    Object.keys(framework.checklists[checklist].sections).map((section) => `${checklist}/${section}`),
  )
}
