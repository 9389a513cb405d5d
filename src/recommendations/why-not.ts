import { type FisoVocabulary, orFiso } from '../../data/fiso'
import type { GroupId } from '../evidence'
import {
  assertSound,
  type Condition,
  type Framework,
  idsOf,
  type Leaf,
  leavesOf,
  type MeasureId,
  type Vocabulary,
  type Voice,
} from '../framework'
import {
  type Assessment,
  assertSameFramework,
  blockersOf,
  fewestEnough,
  placingIf,
  type ResultBehind,
  rankOf,
  resultsBehind,
} from '../levels'
import { isFamilyVoiceAsked, type MeasureLeaf, type Need, needsOf, voicesIn } from '../verdicts'
import { appliesIn } from './jurisdiction'

/** What would have to change for a component to reach a stage. */
export interface WhyNot<V extends Vocabulary = Vocabulary> {
  readonly component: V['component']
  readonly stage: V['stage']
  /**
   * The smallest sets of indicators that, if each of them were met, would bring the component to the stage; what they
   * entail follows. One empty set where the stage is reached; none where nothing could reach it.
   */
  readonly sets: readonly (readonly V['indicator'][])[]
  /** Whether these are all of the smallest sets; there may be more than can be listed. */
  readonly isComplete: boolean
  /** What is behind each indicator that stands in a set, in the order of the framework. */
  readonly changes: readonly Change<V>[]
}

/** What would make one indicator met. */
export interface Change<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  readonly verdict: 'notMet' | 'unknown'
  /** The family groups in which it is not met, where they hold the level down. */
  readonly groups: readonly GroupId[]
  /**
   * The smallest sets of answers that would make it met: any one of them would do. None where nothing would, such as
   * where the families' own voice is missing and observations are forbidden. What nobody measured can be observed too;
   * that is said only where an observation decided before, or only families' own word is missing.
   */
  readonly answers: readonly (readonly AnswerChange<V>[])[]
  /** The strategies that advance it. */
  readonly strategies: readonly V['strategy'][]
}

/**
 * An answer that would have to become met: by another practice where it is not met, by evidence where it is unknown; or
 * an observation, by families where their own voice is missing, by anybody who can judge it where one decided before.
 */
export type AnswerChange<V extends Vocabulary = Vocabulary> =
  | {
      readonly kind: 'practice' | 'evidence'
      readonly measure: MeasureId<V>
      readonly leaf: Leaf<V>
      readonly needs: readonly Need[]
    }
  | { readonly kind: 'observation'; readonly indicator: V['indicator']; readonly by: Voice | null }

/** No more sets than this are listed, of verdicts and of answers: more than anybody compares. Our choice. */
const mostSets = 100

/** No more combinations than this are looked at; the shipped frameworks need a few hundred. Our choice. */
const mostCombinations = 5000

/**
 * Why a component does not stand at a stage: the smallest sets of verdicts that would have to change, and for each the
 * evidence or the practice behind it, down to how many more families would have to agree.
 *
 * The sets follow from the rules of the assessment alone: its policy's `enough`, its groups, and what its statements
 * entail. Numbers are given only of shares that the assessment shows.
 *
 * @param options.jurisdiction where the school is, as for `recommend`
 * @throws RangeError where there is no such component or stage; Error where the framework is not the one judged with
 *
 * @example
 * const { sets } = whyNot(assess({ subject: null, evidence: [], asOf: '2026-11-21' }), 'communication', 'emerging')
 * sets[0]?.length // 4
 */
export function whyNot<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  component: NoInfer<V['component']>,
  stage: NoInfer<V['stage']>,
  { framework: named, jurisdiction }: { readonly framework?: Framework<V>; readonly jurisdiction?: string } = {},
): WhyNot<V> {
  const framework = orFiso(named)
  assertSameFramework(assessment, framework)
  assertSound(framework)
  assertKnown('component', component, idsOf<string>(framework.components))
  assertKnown(
    'stage',
    stage,
    framework.stages.map(({ id }) => id),
  )
  const behind = resultsBehind(assessment)
  const blockers = blockersOf(framework, behind, component, stage)
  const { sets, isComplete } = smallestSets(
    blockers,
    entailments(framework, blockers),
    deficitsIf(assessment, framework, component, stage),
  )
  const inSets = new Set(sets.flat())
  return {
    component,
    stage,
    sets,
    isComplete,
    changes: changesTo(
      blockers.filter((id) => inSets.has(id)),
      { assessment, framework, behind, jurisdiction },
    ),
  }
}

/** What would make each of some indicators met that are not, whatever level follows. */
export function changesOf<V extends Vocabulary>(
  assessment: Assessment<V>,
  indicators: readonly V['indicator'][],
  framework: Framework<V>,
): readonly Change<V>[] {
  return changesTo(indicators, { assessment, framework, behind: resultsBehind(assessment), jurisdiction: undefined })
}

/**
 * How many more met indicators the stages up to one need, if some were met: in the whole or the group that needs most.
 * Infinite where the stage does not apply, or not even all of its indicators make it.
 */
function deficitsIf<V extends Vocabulary>(
  assessment: Assessment<V>,
  framework: Framework<V>,
  component: V['component'],
  stage: V['stage'],
): (met: ReadonlySet<string>) => number {
  const placedIf = placingIf(assessment, framework)
  const upTo = framework.stages.slice(0, rankOf(framework, stage) + 1)
  return (met) => {
    const { whole, groups } = placedIf({ indicators: met })
    const needed = [whole, ...groups].map((placed) => {
      const { stages } = placed[component]
      if (stages[stage].verdict === 'notApplicable') return Number.POSITIVE_INFINITY
      const lacking = upTo.map(({ id }) => {
        const { met, notMet, unknown } = stages[id as V['stage']]
        const applicable = met + notMet + unknown
        return applicable === 0 ? 0 : Math.max(0, fewestEnough(applicable, assessment.policy) - met)
      })
      return lacking.reduce((sum, lack) => sum + lack, 0)
    })
    return Math.max(...needed)
  }
}

/** For each blocker that others entail, which of the blockers it refers to, at however many removes. */
function entailments<V extends Vocabulary>(
  framework: Framework<V>,
  blockers: readonly V['indicator'][],
): readonly (readonly V['indicator'][])[] {
  const behind = (id: V['indicator']): V['indicator'][] =>
    leavesOf(framework.indicators[id].condition).flatMap((leaf) =>
      leaf.kind === 'sameAs' ? [leaf.indicator, ...behind(leaf.indicator)] : [],
    )
  return blockers.map((id) => blockers.filter((other) => behind(id).includes(other))).filter((of) => of.length > 0)
}

/**
 * The smallest sets of candidates that leave no deficit, by growing sets of one size after another. What others refer to
 * is decided first. A branch is given up where the deficit is larger than what the set may still gain: one for each
 * member to come, and one for each indicator that a member to come may entail.
 */
function smallestSets<Id extends string>(
  candidates: readonly Id[],
  entailing: readonly (readonly Id[])[],
  deficitIf: (met: ReadonlySet<string>) => number,
): { readonly sets: readonly (readonly Id[])[]; readonly isComplete: boolean } {
  const referred = new Set(entailing.flat())
  const order = [...candidates].sort((a, b) => Number(referred.has(b)) - Number(referred.has(a)))
  const entailedFrom = order.map((_, place) => {
    const toCome = new Set(order.slice(place))
    return entailing.filter((of) => of.some((id) => toCome.has(id))).length
  })
  const inOrder = (set: readonly Id[]) => candidates.filter((id) => set.includes(id))
  let looked = 0
  const deficit = (set: readonly Id[]) => {
    looked += 1
    return deficitIf(new Set(set))
  }

  if (deficit(order) > 0) return { sets: [], isComplete: true }
  const found: (readonly Id[])[] = []
  const isEnough = () => found.length > mostSets || looked > mostCombinations
  const grow = (set: readonly Id[], place: number, size: number): void => {
    if (isEnough()) return
    const lacking = deficit(set)
    if (lacking === 0) {
      found.push(inOrder(set))
      return
    }
    const next = order[place]
    if (next === undefined || set.length + Math.max(1, lacking - (entailedFrom[place] ?? 0)) > size) return
    grow([...set, next], place + 1, size)
    const rest = order.slice(place + 1)
    if (deficit([...set, ...rest]) === 0) grow(set, place + 1, size)
  }
  for (let size = 0; found.length === 0 && !isEnough(); size += 1) {
    grow([], 0, size)
  }
  const isComplete = !isEnough()
  // Where there are too many to look through, all of them reach it, if not they alone.
  return { sets: found.length > 0 ? found.slice(0, mostSets) : [candidates], isComplete }
}

interface Behind<V extends Vocabulary> {
  readonly assessment: Assessment<V>
  readonly framework: Framework<V>
  readonly behind: Readonly<Record<V['indicator'], ResultBehind<V>>>
  readonly jurisdiction: string | undefined
}

function changesTo<V extends Vocabulary>(indicators: readonly V['indicator'][], reading: Behind<V>): Change<V>[] {
  const { framework, behind, jurisdiction } = reading
  return indicators.map((id) => {
    const { verdict, groups } = behind[id]
    return {
      indicator: id,
      verdict: verdict === 'notMet' ? 'notMet' : 'unknown',
      groups,
      answers: waysToMeet(id, reading).map(({ changes }) => changes),
      strategies: idsOf<V['strategy']>(framework.strategies).filter((strategy) => {
        const { advances } = framework.strategies[strategy]
        return advances.includes(id) && appliesIn(framework.strategies[strategy], jurisdiction)
      }),
    }
  })
}

/** Answers that would have to change, and whose voice would then support the verdict. */
interface Way<V extends Vocabulary> {
  readonly changes: readonly AnswerChange<V>[]
  readonly voices: readonly Voice[]
}

/** The smallest ways to meet an indicator. */
function waysToMeet<V extends Vocabulary>(id: V['indicator'], reading: Behind<V>): readonly Way<V>[] {
  const { assessment, framework, behind } = reading
  const indicator = framework.indicators[id]
  const { observed } = behind[id]
  const asksFamilies = isFamilyVoiceAsked(indicator, framework, assessment.policy)
  const observation: Way<V> = {
    changes: [{ kind: 'observation', indicator: id, by: asksFamilies ? 'families' : null }],
    voices: ['families'],
  }
  const mayObserve = assessment.policy.observations === 'allowed'
  const heard = (way: Way<V>): Way<V>[] => {
    const voices = observed?.judgement === 'met' ? voicesIn([way.voices, observed.voices]) : way.voices
    if (!asksFamilies || voices.includes('families')) return [{ ...way, voices }]
    return mayObserve ? [{ changes: [...way.changes, ...observation.changes], voices }] : []
  }
  const measured = waysThrough(indicator.condition as Condition, id, reading)
    .flatMap(heard)
    // Where all that is asked is met already, something else decided.
    .filter(({ changes }) => changes.length > 0)
  const decides = observed?.decided || (measured.length === 0 && mayObserve)
  return shortest(decides ? [...measured, observation] : measured)
}

/** The smallest ways to meet the condition of an indicator. */
function waysThrough<V extends Vocabulary>(condition: Condition, id: V['indicator'], reading: Behind<V>): Way<V>[] {
  const { assessment, framework, behind } = reading
  const results = behind[id].leaves
  let next = 0
  const ways = (part: Condition): Way<V>[] | null => {
    if (part.kind === 'any') return shortestOf(part.of.map(ways))
    if (part.kind === 'all') return together(part.of.map(ways))
    const result = results[next++]
    if (result === undefined || result.verdict === 'notApplicable') return null
    if (result.kind === 'sameAs') {
      const other = behind[result.indicator]
      return other.verdict === 'met'
        ? [{ changes: [], voices: other.voices }]
        : [...waysToMeet(result.indicator, reading)]
    }
    if (result.verdict === 'met') return [{ changes: [], voices: [result.voice] }]
    const change: AnswerChange<V> = {
      kind: result.verdict === 'notMet' ? 'practice' : 'evidence',
      measure: result.measure as MeasureId<V>,
      leaf: part as Leaf<V>,
      needs: needsOf(part as MeasureLeaf, result, {
        framework: framework as unknown as Framework,
        rules: assessment.policy,
        groups: behind[id].groups,
      }),
    }
    return [{ changes: [change], voices: [result.voice] }]
  }
  return ways(condition) ?? []
}

/** One way of each part; parts that do not apply drop out. */
function together<V extends Vocabulary>(parts: readonly (readonly Way<V>[] | null)[]): Way<V>[] | null {
  const applicable = parts.filter((part) => part !== null)
  if (applicable.length === 0) return null
  const all = applicable.reduce<Way<V>[]>(
    (sets, part) =>
      sets
        .flatMap((set) =>
          part.map((way) => ({
            changes: distinct([...set.changes, ...way.changes]),
            voices: voicesIn([set.voices, way.voices]),
          })),
        )
        .slice(0, mostSets),
    [{ changes: [], voices: [] }],
  )
  return shortest(all)
}

/** A question that is asked twice is answered once. */
function distinct<V extends Vocabulary>(changes: readonly AnswerChange<V>[]): readonly AnswerChange<V>[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()]
}

function shortestOf<V extends Vocabulary>(parts: readonly (readonly Way<V>[] | null)[]): Way<V>[] | null {
  const applicable = parts.filter((part) => part !== null)
  return applicable.length === 0 ? null : shortest(applicable.flat())
}

function shortest<V extends Vocabulary>(ways: readonly Way<V>[]): Way<V>[] {
  const fewest = Math.min(...ways.map(({ changes }) => changes.length))
  return ways.filter(({ changes }) => changes.length === fewest).slice(0, mostSets)
}

function assertKnown(what: string, given: string, known: readonly string[]): void {
  if (known.includes(given)) return
  throw new RangeError(`there is no ${what} "${given}"; it should be one of ${known.join(', ')}`)
}
