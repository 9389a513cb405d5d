import type { Locator } from './vocabulary'

/** Who does it. `system`: a district, a region or a network, on behalf of its schools. */
export const audiences = ['leaders', 'teachers', 'actionTeam', 'system'] as const
export type Audience = (typeof audiences)[number]

/**
 * How much it takes, as coarse as can be said without knowing the school (our choice). `small`: one person, within what
 * they do anyway. `medium`: several people, over a term or more. `large`: money, a new role or a change of policy.
 */
export const effortSizes = ['small', 'medium', 'large'] as const
export type EffortSize = (typeof effortSizes)[number]

/** The five qualities that an initiative should have (building#initiative/1 to /5). */
export const qualities = ['linked-to-learning', 'developmental', 'collaborative', 'relational', 'interactive'] as const
export type Quality = (typeof qualities)[number]

/** Something to do; `advances` names the indicators that it serves. */
export interface Strategy<Indicator extends string = string> {
  readonly title: string
  readonly restates: readonly Locator[]
  readonly audience: Audience
  /** The indicators whose claim it would bring about directly. */
  readonly advances: readonly Indicator[]
  /** The indicators of structures that should stand first. */
  readonly needs: readonly Indicator[]
  /** The qualities of an initiative that it has by its nature, each with the reason. */
  readonly qualities: { readonly [Id in Quality]?: string }
  /** Where alone it applies, because a law of that place provides for it; null: anywhere. */
  readonly jurisdiction: string | null
  readonly effort: { readonly size: EffortSize; readonly reason: string }
  /** What the source gives as examples of it. */
  readonly examples: readonly string[]
  /** What to do first, concrete enough to start on Monday, in order. */
  readonly firstActions: readonly string[]
}
