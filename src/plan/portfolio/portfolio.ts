import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Subject } from '../../evidence'
import {
  type Audience,
  audiences,
  type EffortSize,
  effortSizes,
  type Framework,
  idsOf,
  localised,
  recordOf,
  type Vocabulary,
} from '../../framework'
import { type Assessment, nextStage, rankOf, resultsBehind } from '../../levels'
import {
  type ActStep,
  appliesIn,
  findOut,
  type GatherStep,
  keepCurrent,
  type ObserveStep,
  recommend,
  type Targets,
} from '../../recommendations'
import type { Verdict } from '../../verdicts'
import type { Locale } from '../../words'
import { buildable, type Choosable, smallestCover } from './smallest-cover'
import { type SuccessMeasure, successMeasures } from './success'

/** What a school can take on. What is left out is no limit. */
export interface Limits {
  /** No more strategies than this are taken on, those that others need first included. */
  readonly atOnce?: number
  /** Only strategies that these carry out. */
  readonly audiences?: readonly Audience[]
  /** Only strategies that take this much. */
  readonly efforts?: readonly EffortSize[]
}

/** What the portfolio is to reach, and within which limits. */
export interface PortfolioOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  /** The stage to reach in a component, instead of the one after the demonstrated stage. */
  readonly targets?: Targets<NoInfer<V>>
  /** Where the school is, as for `recommend`. */
  readonly jurisdiction?: string
  readonly limits?: Limits
  /** How its texts are said; `en-AU` unless named. */
  readonly locale?: Locale
}

/** What to take on to reach the next stage, or the stages that were chosen: plain JSON. */
export interface Portfolio<V extends Vocabulary = Vocabulary> {
  readonly framework: Assessment['framework']
  readonly version: string
  /** The policy by which the school was judged. */
  readonly policy: string
  readonly asOf: string
  readonly subject: Subject | null
  /** The stage to reach in each component; null where there is nothing to reach. */
  readonly targets: Readonly<Record<V['component'], V['stage'] | null>>
  readonly jurisdiction: string | null
  readonly limits: Limits
  /** In an order in which they can begin: each after those that bring about what it needs. */
  readonly strategies: readonly Chosen<V>[]
  /** What stands before the targets and that none of them advances. */
  readonly unserved: readonly Unserved<V>[]
  /** What is unknown before the targets, in the order of the recommendations, and of the structures that are needed. */
  readonly toFindOut: readonly (GatherStep<V> | ObserveStep<V>)[]
  /** What the met statements rest on and when it lapses, the first to lapse first. */
  readonly toKeepCurrent: readonly (GatherStep<V> | ObserveStep<V>)[]
}

/** A strategy of the portfolio, what it serves and what it needs first. */
export interface Chosen<V extends Vocabulary = Vocabulary> {
  readonly strategy: V['strategy']
  readonly title: string
  readonly audience: Audience
  readonly effort: EffortSize
  /** What stands before the targets and that it advances; empty where it only brings about what others need. */
  readonly serves: readonly V['indicator'][]
  /** The structures that it needs first and that are not known to stand. */
  readonly needs: readonly NeededFirst<V>[]
  /** What will show that what it serves, or what others need of it, has come to be met. */
  readonly success: readonly SuccessMeasure<V>[]
}

/** A structure that strategies need in place before they begin, and how it comes about. */
export interface NeededFirst<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  readonly verdict: Verdict
  /** Which of the portfolio bring it about; none where it is unknown, and has to be found out first. */
  readonly by: readonly V['strategy'][]
}

/** Something not met that the portfolio does not serve, and what keeps out the strategies that would. */
export interface Unserved<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  /** The strategies that advance it, and which limit keeps each out; none where no strategy does. */
  readonly strategies: readonly { readonly strategy: V['strategy']; readonly because: LimitKind }[]
}

/**
 * `needs`: it needs a structure that does not stand, and nothing within the limits brings that about. `atOnce`: no more are
 * taken on.
 */
export type LimitKind = 'jurisdiction' | 'audiences' | 'efforts' | 'needs' | 'atOnce'

/**
 * The smallest set of strategies that serves everything not met before the next stage of each component, or before the
 * stages that are chosen: exact, not greedy. What is unknown asks for evidence, which stands beside it.
 *
 * Where the limits let not everything be served, as much as possible is, and what is left is said. Of sets that serve as
 * much, the smallest; of those, the one with the fewest strategies of large effort, then of medium; of those, the one
 * whose strategies come first in the recommendations. A structure that a strategy needs first and that is not met is
 * brought about by another of the set; one that is unknown is said.
 *
 * The order is our rule; the sources name strategies and what they rest on, and put none first.
 *
 * @throws as `recommend`; RangeError where a limit is no such limit
 *
 * @example
 * const { strategies, unserved } = portfolio(assessment, { limits: { atOnce: 3, efforts: ['small', 'medium'] } })
 * strategies.map(({ strategy }) => strategy) // ['practices/identities', 'suggestions/seek-input']
 */
export function portfolio<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework: named, targets, jurisdiction, limits = {}, locale }: PortfolioOptions<V> = {},
): Portfolio<V> {
  assertLimits(limits)
  const framework = localised(orFiso(named), locale)
  const place = jurisdiction === undefined ? {} : { jurisdiction }
  const steps = recommend(assessment, { framework, ...(targets === undefined ? {} : { targets }), ...place })
  const acts = steps.filter((step) => step.kind === 'act')
  const blockers = [...new Set(acts.flatMap(({ because }) => because.verdicts.map(({ indicator }) => indicator)))]
  const results = resultsBehind(assessment)
  const { chosen, keptOut } = choose(acts, blockers, results, framework, jurisdiction, limits)
  const advanced = new Set(chosen.flatMap((id) => framework.strategies[id].advances))
  const needed = new Set(chosen.flatMap((id) => framework.strategies[id].needs))
  const gathers = steps.filter((step) => step.kind === 'gather' && step.lapses === null) as Portfolio<V>['toFindOut']
  const asked = new Set(gathers.flatMap(({ because }) => because.verdicts.map(({ indicator }) => indicator)))
  const unknownNeeds = [...needed].filter((id) => results[id].verdict === 'unknown' && !asked.has(id))

  return {
    framework: assessment.framework,
    version: assessment.version,
    policy: assessment.policy.id,
    asOf: assessment.asOf,
    subject: assessment.subject,
    targets: recordOf(idsOf<V['component']>(assessment.components), (id) => {
      const component = assessment.components[id]
      const target = (targets as Targets<V> | undefined)?.[id] ?? nextStage(framework, component)
      const isReached = rankOf(framework, target) <= rankOf(framework, component.level.demonstrated)
      return component.applicable && !isReached ? target : null
    }),
    jurisdiction: jurisdiction ?? null,
    limits,
    strategies: chosen.map((id) => chosenOf(id, chosen, blockers, results, assessment, framework, locale)),
    unserved: blockers
      .filter((indicator) => !advanced.has(indicator))
      .map((indicator) => ({
        indicator,
        strategies: idsOf<V['strategy']>(framework.strategies)
          .filter((id) => framework.strategies[id].advances.includes(indicator))
          .map((strategy) => ({ strategy, because: keptOut(strategy) })),
      })),
    toFindOut: [...gathers, ...findOut(assessment, unknownNeeds, { framework })],
    toKeepCurrent: keepCurrent(assessment, { framework }),
  }
}

type Results<V extends Vocabulary> = ReturnType<typeof resultsBehind<V>>

/** The strategies to take on, in the order in which to begin, and why any other is not among them. */
function choose<V extends Vocabulary>(
  acts: readonly ActStep<V>[],
  blockers: readonly V['indicator'][],
  results: Results<V>,
  framework: Framework<V>,
  jurisdiction: string | undefined,
  limits: Limits,
): { readonly chosen: readonly V['strategy'][]; readonly keptOut: (id: V['strategy']) => LimitKind } {
  const limitOn = (id: V['strategy']): LimitKind | null => {
    const strategy = framework.strategies[id]
    if (!appliesIn(strategy, jurisdiction)) return 'jurisdiction'
    if (limits.audiences?.includes(strategy.audience) === false) return 'audiences'
    return limits.efforts?.includes(strategy.effort.size) === false ? 'efforts' : null
  }
  // Those that serve the targets as the recommendations put them, then those that only others might need.
  const recommended = acts.flatMap(({ strategy }) => (strategy === null ? [] : [strategy]))
  const allowed = [...new Set([...recommended, ...idsOf<V['strategy']>(framework.strategies)])].filter(
    (id) => limitOn(id) === null,
  )

  const elements = new Map<V['indicator'], number>()
  const elementOf = (id: V['indicator']) => elements.get(id) ?? elements.set(id, elements.size).size - 1
  const choosable = allowed.map((id): Choosable => {
    const { advances, needs, effort } = framework.strategies[id]
    return {
      serves: advances.map(elementOf),
      needs: needs.filter((need) => results[need].verdict === 'notMet').map(elementOf),
      costs: [Number(effort.size === 'large'), Number(effort.size === 'medium')],
    }
  })
  const cover = smallestCover(choosable, blockers.map(elementOf), limits.atOnce)
  const canStand = new Set(buildable(choosable).map((place) => allowed[place]))
  return {
    chosen: buildable(choosable, cover).flatMap((place) => allowed[place] ?? []),
    keptOut: (id) => limitOn(id) ?? (canStand.has(id) ? 'atOnce' : 'needs'),
  }
}

function chosenOf<V extends Vocabulary>(
  id: V['strategy'],
  chosen: readonly V['strategy'][],
  blockers: readonly V['indicator'][],
  results: Results<V>,
  assessment: Assessment<V>,
  framework: Framework<V>,
  locale: Locale | undefined,
): Chosen<V> {
  const { title, audience, effort, advances, needs } = framework.strategies[id]
  const isOpen = (indicator: V['indicator']) => {
    const { verdict } = results[indicator]
    return verdict === 'notMet' || verdict === 'unknown'
  }
  const neededOfIt = chosen
    .flatMap((other) => framework.strategies[other].needs)
    .filter((need) => results[need].verdict === 'notMet' && advances.includes(need))
  const serves = advances.filter((indicator) => blockers.includes(indicator))
  return {
    strategy: id,
    title,
    audience,
    effort: effort.size,
    serves,
    needs: needs.filter(isOpen).map((indicator) => {
      const { verdict } = results[indicator]
      const by =
        verdict === 'notMet' ? chosen.filter((other) => framework.strategies[other].advances.includes(indicator)) : []
      return { indicator, verdict, by: by.filter((other) => other !== id) }
    }),
    success: successMeasures(assessment, [...new Set([...serves, ...neededOfIt])], framework, locale),
  }
}

function assertLimits(limits: Limits): void {
  const { atOnce, audiences: whom, efforts } = limits
  assertAmong('', Object.keys(limits), ['atOnce', 'audiences', 'efforts'])
  if (atOnce !== undefined && !(Number.isSafeInteger(atOnce) && atOnce >= 0)) {
    throw new RangeError(`limits.atOnce should be a whole number of strategies, not ${atOnce}`)
  }
  assertAmong('.audiences', whom, audiences)
  assertAmong('.efforts', efforts, effortSizes)
}

function assertAmong(limit: string, given: readonly string[] | undefined, known: readonly string[]): void {
  const other = given?.find((id) => !known.includes(id))
  if (other !== undefined)
    throw new RangeError(`limits${limit} should name some of ${known.join(', ')}, not "${other}"`)
}
