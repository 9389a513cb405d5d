import type { Channels, DocumentQuestion, Quantifier, SameAs, Share, Times } from './conditions'
import type { ChecklistIndicator, ContinuumIndicator, Framework, IndicatorEntry, Strategy } from './framework'
import type { Availability, Measure, MeasureKind, Party } from './measures'
import type { Policy } from './policy'
import type { Vocabulary } from './vocabulary'

/*
 * The helpers that the data is written with. Each keeps the keys of what it is given literal and widens the values:
 * ids become closed unions without code generation, and no prose is shipped in the type declarations.
 */

/** Measures of one kind by id. */
export function measures<Kind extends MeasureKind, Id extends string>(
  kind: Kind,
  entries: Readonly<Record<Id, Omit<Measure, 'kind'>>>,
): Readonly<Record<Id, Measure<Kind>>> {
  return stamped(entries, () => ({ kind }))
}

/** The ids that stand before the first indicator is written. */
type AuthorVocabulary = Omit<Vocabulary, 'indicator' | 'strategy'>
type With<V extends AuthorVocabulary, Indicator extends string> = V & {
  readonly indicator: Indicator
  readonly strategy: never
}

/**
 * The words that indicators and strategies are written in, for one framework's measures and stages. `Known` are the
 * indicators written elsewhere; `sameAs` may refer to them and to those of its own call.
 */
export function authoring<V extends AuthorVocabulary, Known extends string = never>() {
  type DocumentQuestions = {
    readonly reviewedWithinDays?: number
    readonly consulted?: readonly Party[]
    readonly availability?: Availability
  }

  return {
    /** The share of those who agreed or were reached. */
    share: (measure: V['survey'] | V['coverage'], quantifier: Quantifier): Share<V['survey'] | V['coverage']> => ({
      kind: 'share',
      measure,
      quantifier,
      everyGroup: false,
    }),

    /** The same, where the source says "all": overall and in each family group. */
    shareInEveryGroup: (
      measure: V['survey'] | V['coverage'],
      quantifier: Quantifier,
    ): Share<V['survey'] | V['coverage']> => ({ kind: 'share', measure, quantifier, everyGroup: true }),

    /** At least so many times in a period of so many days. */
    times: (measure: V['activity'], atLeast: number, days: number): Times<V['activity']> => ({
      kind: 'times',
      measure,
      atLeast,
      days,
    }),

    /** Through at least so many different channels in a period of so many days. */
    channels: (measure: V['activity'], atLeast: number, days: number): Channels<V['activity']> => ({
      kind: 'channels',
      measure,
      atLeast,
      days,
    }),

    /** The questions that a document must answer: that it exists, and those given. */
    document: (
      measure: V['document'],
      questions: DocumentQuestions = {},
    ): { readonly kind: 'all'; readonly of: readonly DocumentQuestion<V['document']>[] } => ({
      kind: 'all',
      of: [
        { kind: 'document', measure, field: 'exists' },
        ...(questions.reviewedWithinDays === undefined
          ? []
          : [{ kind: 'document', measure, field: 'reviewed', withinDays: questions.reviewedWithinDays } as const]),
        ...(questions.consulted ?? []).map(
          (party) => ({ kind: 'document', measure, field: 'consulted', party }) as const,
        ),
        ...(questions.availability === undefined
          ? []
          : [{ kind: 'document', measure, field: 'availability', atLeast: questions.availability } as const]),
      ],
    }),

    /** Every part must hold. */
    all: <Parts extends readonly object[]>(...of: Parts): { readonly kind: 'all'; readonly of: Parts } => ({
      kind: 'all',
      of,
    }),

    /** One part that holds is enough. */
    any: <Parts extends readonly object[]>(...of: Parts): { readonly kind: 'any'; readonly of: Parts } => ({
      kind: 'any',
      of,
    }),

    /** Another indicator's verdict; `because` argues why that indicator says at least the same. */
    sameAs: <const Id extends string>(indicator: Id, because: string): SameAs<Id> => ({
      kind: 'sameAs',
      indicator,
      because,
    }),

    /** The indicators of one component. An id is `component/stage/name`, so the id says where each belongs. */
    indicators: <Component extends V['component'], Id extends `${Component}/${V['stage']}/${string}`>(
      component: Component,
      entries: Readonly<Record<Id, IndicatorEntry<With<V, Known | NoInfer<Id>>>>>,
    ): Readonly<Record<Id, ContinuumIndicator<With<V, Known | Id>>>> =>
      stamped(entries, (id) => ({ component, stage: segment(id, 1) as V['stage'] })),

    /** The indicators of one checklist. An id is `checklist/section/name`. */
    checklistIndicators: <List extends V['checklist'], Id extends `${List}/${string}/${string}`>(
      checklist: List,
      entries: Readonly<Record<Id, IndicatorEntry<With<V, Known | NoInfer<Id>>>>>,
    ): Readonly<Record<Id, ChecklistIndicator<With<V, Known | Id>>>> =>
      stamped(entries, (id) => ({ checklist, section: segment(id, 1) })),

    /** Strategies by id. */
    strategies: <Id extends string>(
      entries: Readonly<Record<Id, Strategy<Known>>>,
    ): Readonly<Record<Id, Strategy<Known>>> => entries,
  }
}

/**
 * A framework that nobody can change, so that what is judged is what was published. The compiler holds its references;
 * `integrityFaults` says what it cannot see.
 *
 * @returns the same value, frozen through and through; it is compiled once
 *
 * @example
 * export const mine = defineFramework<MyVocabulary>({ id: 'mine', stages, components, measures, indicators, ... })
 */
export function defineFramework<V extends Vocabulary>(framework: Framework<V>): Framework<V> {
  return frozen(framework)
}

/**
 * A policy that nobody can change. A rule without a reason does not compile.
 *
 * @returns the same value, frozen through and through
 *
 * @example
 * const lenient = definePolicy({ ...policies.standard, id: 'lenient', enough: 'majority' })
 */
export function definePolicy<V extends Vocabulary = Vocabulary>(policy: Policy<V>): Policy<V> {
  return frozen(policy)
}

function stamped<Id extends string, Entry extends object, Stamp extends object>(
  entries: Readonly<Record<Id, Entry>>,
  stamp: (id: Id) => Stamp,
): Readonly<Record<Id, Entry & Stamp>> {
  const made = Object.entries<Entry>(entries).map(([id, entry]) => [id, { ...stamp(id as Id), ...entry }])
  return Object.fromEntries(made)
}

function segment(id: string, index: number): string {
  return id.split('/')[index] ?? ''
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) frozen(part)
  }
  return value
}
