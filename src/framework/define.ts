import type { Channels, DocumentQuestion, Quantifier, SameAs, Share, Times } from './conditions'
import type { ChecklistIndicator, ContinuumEntry, ContinuumIndicator, Framework, IndicatorEntry } from './framework'
import type { Availability, Measure, MeasureKind, Party } from './measures'
import type { Policy } from './policy'
import type { ElementId, RelationKind } from './relations'
import type { Strategy } from './strategies'
import type { Stageless, Vocabulary } from './vocabulary'

/*
 * The helpers that the data is written with. Each keeps the keys of what it is given literal and widens the values:
 * ids become closed unions without code generation, and no prose is shipped in the type declarations.
 */

/**
 * Measures of one kind by id.
 *
 * @example
 * const { visits } = measures('activity', {
 *   visits: { title: 'Visits', question: 'A visit.', voice: 'school', shows: 'involvement', foundIn: 'The calendar' },
 * })
 * visits.kind // 'activity'
 */
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
 * indicators written elsewhere; `sameAs` and the relations may refer to them, `sameAs` to those of its own call too.
 *
 * @example
 * const { times } = authoring<{
 *   stage: 'low' | 'high'; component: 'one'; checklist: never; section: never
 *   survey: never; coverage: never; activity: 'visits'; document: never
 * }>()
 * times('visits', 2, 365) // { kind: 'times', measure: 'visits', atLeast: 2, days: 365 }
 */
export function authoring<V extends AuthorVocabulary, Known extends string = never>() {
  type Target = Known | V['section'] | ElementId
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

    /** The other says the same. */
    exact: relation<Target, 'exact'>('exact'),
    /** The other says nearly the same. */
    close: relation<Target, 'close'>('close'),
    /** The other says more, and this is part of it. */
    broad: relation<Target, 'broad'>('broad'),
    /** The other says less, and is part of this. */
    narrow: relation<Target, 'narrow'>('narrow'),
    /** They touch. */
    related: relation<Target, 'related'>('related'),

    /** The indicators of one component. An id is `component/stage/name`, so the id says where each belongs. */
    indicators: <Component extends V['component'], Id extends `${Component}/${V['stage']}/${string}`>(
      component: Component,
      entries: Readonly<Record<Id, ContinuumEntry<With<V, Known | NoInfer<Id>>>>>,
    ): Readonly<Record<Id, ContinuumIndicator<With<V, Known | Id>>>> =>
      stamped(entries, (id) => ({ component, stage: segment(id, 1) as V['stage'] })),

    /** The indicators of one section of a checklist. An id is `checklist/section/name`. */
    checklistIndicators: <Section extends V['section'], Id extends `${Section}/${string}`>(
      section: Section,
      entries: Readonly<Record<Id, IndicatorEntry<With<V, Known | NoInfer<Id>>>>>,
    ): Readonly<Record<Id, ChecklistIndicator<With<V, Known | Id>>>> =>
      stamped(entries, () => ({ checklist: segment(section, 0) as V['checklist'], section: segment(section, 1) })),

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
 * const renamed = defineFramework<FisoVocabulary>({ ...fiso, id: 'ours', edition: 'Our edition' })
 * renamed.edition // 'Our edition'
 */
export function defineFramework<V extends Vocabulary>(framework: Framework<V>): Framework<V> {
  return frozen(framework)
}

/**
 * Strategies for a framework that stands already, that nobody can change: a school's or a network's own, beside those
 * that the framework ships with. What each advances and needs are indicators of that framework, or it does not compile.
 *
 * @returns the same value, frozen through and through; `integrityFaults` and `recommend` look at it with the framework
 *
 * @example
 * const { 'practices/share-work': shareWork } = fiso.strategies
 * const ours = defineStrategies(fiso, { 'ours/mornings': { ...shareWork, title: 'Share work on Friday mornings' } })
 * type Ours = Omit<FisoVocabulary, 'strategy'> & { strategy: FisoVocabulary['strategy'] | keyof typeof ours }
 * const framework = defineFramework<Ours>({ ...fiso, strategies: { ...fiso.strategies, ...ours } })
 * recommend(assess({ subject: null, evidence: [], asOf: '2026-11-21', framework }), { framework })
 */
export function defineStrategies<V extends Vocabulary, Id extends string>(
  _framework: Pick<Framework<V>, 'indicators'>,
  strategies: Readonly<Record<Id, Strategy<V['indicator']>>>,
): Readonly<Record<Id, Strategy<V['indicator']>>> {
  return frozen(strategies)
}

/**
 * A policy that nobody can change. A rule without a reason does not compile. One that names a stage says of which
 * framework: `definePolicy<FisoVocabulary>`.
 *
 * @returns the same value, frozen through and through
 *
 * @example
 * const { standard } = policies
 * const enough = { reason: 'Half of the statements show where a school is heading.', reference: 'our choice' }
 * const reasons = { ...standard.reasons, enough }
 * const lenient = definePolicy({ ...standard, id: 'lenient', title: 'Lenient', enough: 'majority', reasons })
 * lenient.enough // 'majority'
 */
export function definePolicy<V extends Vocabulary = Stageless>(policy: Policy<V>): Policy<V> {
  return frozen(policy)
}

function stamped<Id extends string, Entry extends object, Stamp extends object>(
  entries: Readonly<Record<Id, Entry>>,
  stamp: (id: Id) => Stamp,
): Readonly<Record<Id, Entry & Stamp>> {
  const made = Object.entries<Entry>(entries).map(([id, entry]) => [id, { ...stamp(id as Id), ...entry }])
  return Object.fromEntries(made)
}

function relation<Target extends string, Kind extends RelationKind>(kind: Kind) {
  return <const To extends Target>(to: To): { readonly relation: Kind; readonly to: To } => ({ relation: kind, to })
}

function segment(id: string, index: number): string {
  return id.split('/')[index] ?? ''
}

/** The same value, which nobody can change any more, through and through. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    // Not by `Object.values`, which makes a list of each of some thousand objects and takes longer than freezing them.
    for (const key in value) {
      if (Object.hasOwn(value, key)) frozen(value[key])
    }
  }
  return value
}
