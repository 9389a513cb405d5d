import type { Subject } from '../../evidence'
import type { Audience, Framework, MeasureId, Quality, Vocabulary } from '../../framework'
import type { Locale } from '../../words'
import type { Chosen, Portfolio, Unserved } from '../portfolio/portfolio'
import type { SuccessMeasure } from '../portfolio/success'
import type { Term } from './terms'

/** The year to plan and its limits. */
export interface PlanOptions<V extends Vocabulary = Vocabulary> {
  /** The first day of the plan; it runs for twelve months. */
  readonly start: string
  /** The school's terms in their order; those outside the twelve months are left out. `equalTerms` makes some. */
  readonly terms: readonly Term[]
  /** No more strategies than this are under way in one term; as many as can begin, where it is left out. */
  readonly perTerm?: number
  /** Who is responsible where a strategy is for leaders, teachers, the action team or the system: a role, never a name. */
  readonly roles?: { readonly [Whom in Audience]?: string }
  readonly framework?: Framework<V>
  /** How it is said; `en-AU` unless named. */
  readonly locale?: Locale
}

/** A year's plan: plain JSON. Days are `YYYY-MM-DD`, the first and the last included. */
export interface ActionPlan<V extends Vocabulary = Vocabulary> {
  readonly framework: Portfolio['framework']
  readonly version: string
  readonly policy: string
  /** The day of the judgement that the plan answers. */
  readonly asOf: string
  readonly subject: Subject | null
  readonly targets: Portfolio<V>['targets']
  readonly start: string
  readonly end: string
  readonly terms: readonly Term[]
  /** In the order in which they begin. */
  readonly strategies: readonly PlannedStrategy<V>[]
  /** Strategies for which no term is left, after those that they need or beside those under way. */
  readonly unplaced: readonly V['strategy'][]
  /** What stands before the targets and no strategy of the portfolio advances. */
  readonly unserved: readonly Unserved<V>[]
  /** By the day on which each is due. */
  readonly gatherings: readonly Gathering<V>[]
  readonly reviews: readonly Review<V>[]
  readonly qualities: Readonly<Record<Quality, QualityCheck<V>>>
}

/** A strategy in its terms, with who answers for it and what will show that it worked. */
export interface PlannedStrategy<V extends Vocabulary = Vocabulary> extends Omit<Chosen<V>, 'success'> {
  /** The role that answers for it. */
  readonly responsible: string
  readonly from: string
  readonly to: string
  readonly actions: readonly Action[]
  /** The end of each of its terms, by when so many of its actions are done; by the last, all are. */
  readonly milestones: readonly Milestone[]
  /** What will show that it worked, with today's value and the one that would meet the condition. */
  readonly success: readonly SuccessMeasure<V>[]
}

/** Something to do, within some days of one strategy's terms. */
export interface Action {
  /** The strategy and the action's place in it, from 1. */
  readonly id: string
  readonly text: string
  readonly from: string
  readonly due: string
}

/** How many of a strategy’s actions are done by the end of a term. */
export interface Milestone {
  readonly term: string
  readonly date: string
  readonly actionsDone: number
  readonly actions: number
}

/** Evidence to gather: one measure, or one observation. */
export interface Gathering<V extends Vocabulary = Vocabulary> {
  readonly measure: MeasureId<V> | null
  /** Of an observation, what to observe; else null. */
  readonly indicator: V['indicator'] | null
  readonly title: string
  readonly question: string
  /** Where a school usually finds it; null of an observation. */
  readonly foundIn: string | null
  /** To find out what is unknown, to renew what lapses, or to see what a strategy has achieved. */
  readonly purposes: readonly Purpose[]
  /** Gathered before this day, it would not show what it should. */
  readonly from: string
  readonly due: string
  /** The last day on which the evidence at hand counts, where it is to be renewed; else null. */
  readonly lapses: string | null
  readonly serves: readonly V['indicator'][]
}

/** Why evidence is gathered: to find out what is unknown, to renew what lapses, to see what was achieved. */
export type Purpose = 'findOut' | 'renew' | 'achieved'

/** A day on which to look at the plan, and what is due by then that was not by the review before. */
export interface Review<V extends Vocabulary = Vocabulary> {
  readonly months: 6 | 12
  readonly date: string
  readonly strategiesDone: readonly V['strategy'][]
  readonly gatherings: number
}

/** Whether the plan has a quality of an initiative, and what would supply it. */
export interface QualityCheck<V extends Vocabulary = Vocabulary> {
  readonly verdict: 'met' | 'unknown'
  /** The planned strategies that have it by their nature. */
  readonly by: readonly V['strategy'][]
  /** Where none has: what to ask of the plan, and the strategies that would supply it. */
  readonly questions: readonly string[]
  readonly wouldSupply: readonly V['strategy'][]
}
