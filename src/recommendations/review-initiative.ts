import { type FisoVocabulary, orFiso } from '../../data/fiso'
import type { Characteristic } from '../../data/partnerships/initiative'
import { shippedCharacteristics, shippedFiso, shippedQualities } from '../../data/shipped'
import { byText } from '../evidence'
import {
  type Framework,
  idsOf,
  type Quality,
  recordOf,
  reworded,
  type Strategy,
  type Vocabulary,
  type Wording,
} from '../framework'
import { appliesIn } from './jurisdiction'

type Questions<Criterion> = Criterion extends { readonly questions: infer Of } ? Of : Criterion
type AnswersTo<Criteria> = {
  readonly [Id in keyof Criteria]?: { readonly [Question in keyof Questions<Criteria[Id]>]?: boolean }
}

/** A planned initiative: yes or no to what is known of it. What is left out is unknown. */
export interface Initiative {
  readonly title: string
  readonly qualities?: AnswersTo<ReturnType<typeof shippedQualities>>
  readonly characteristics?: AnswersTo<ReturnType<typeof shippedCharacteristics>>
}

/** What an initiative has of the qualities and characteristics, and what is missing. */
export interface InitiativeReview<V extends Vocabulary = Vocabulary> {
  readonly title: string
  readonly qualities: Readonly<Record<Quality, Reviewed['verdict']>>
  readonly characteristics: Readonly<Record<Characteristic, Reviewed['verdict']>>
  /** What the plan does not have, or does not say that it has; first what it does not have. */
  readonly missing: readonly Missing<V['strategy']>[]
}

/** A quality or a characteristic that is not met or unknown. */
export interface Missing<Strategy extends string = string> {
  readonly criterion: Quality | Characteristic
  readonly statement: string
  readonly verdict: 'notMet' | 'unknown'
  /** The questions that were answered with no, or not at all. */
  readonly questions: readonly string[]
  /** The strategies that would supply it, those first which supply most of what is missing. */
  readonly strategies: readonly Strategy[]
}

/** By which framework an initiative is reviewed, where, and in whose words. */
export interface ReviewOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  /** Where the school is, as for `recommend`. */
  readonly jurisdiction?: string
  /** How the statements and questions are said; `en-AU` unless named. */
  readonly locale?: Wording
}

/**
 * Reviews a planned initiative against the five qualities of an initiative and the eight characteristics of effective
 * partnerships: what it has, what is missing, and which strategies would supply that.
 *
 * A quality or characteristic is met when each of its questions is answered with yes, and not met when one is answered
 * with no; what is not answered is unknown. A strategy supplies a quality that it has by its nature, and a
 * characteristic that it advances.
 *
 * The qualities are those of building#initiative, the characteristics those of engagement#characteristics.
 *
 * @throws RangeError where an answer is to a question that is not asked, or is neither yes nor no
 *
 * @example
 * const qualities = { relational: { respect: true, trust: true } }
 * const review = reviewInitiative({ title: 'Reading mornings', qualities })
 * review.qualities.relational // 'met'
 */
export function reviewInitiative<V extends Vocabulary = FisoVocabulary>(
  initiative: Initiative,
  { framework: named, jurisdiction, locale }: ReviewOptions<V> = {},
): InitiativeReview<V> {
  const { strategies } = orFiso(named) as unknown as Framework
  const available = Object.entries(strategies).filter(([, strategy]) => appliesIn(strategy, jurisdiction))
  const idsWhere = (supplies: (strategy: Strategy) => boolean) =>
    available.filter(([, strategy]) => supplies(strategy)).map(([id]) => id)

  const saidQualities = reworded(shippedQualities(), locale, ['initiativeQualities'])
  const qualities = recordOf(idsOf(saidQualities), (id) => {
    const { statement, questions } = saidQualities[id]
    return {
      ...reviewed(id, statement, questions, initiative.qualities?.[id]),
      strategies: idsWhere((strategy) => strategy.qualities[id] !== undefined),
    }
  })
  const characteristicQuestions = shippedCharacteristics()
  const { indicators } = shippedFiso()
  const characteristics = recordOf(idsOf(characteristicQuestions), (id) => {
    const indicator = `characteristics/effective/${id}` as const
    const { statement } = reworded(indicators, locale, ['indicators'])[indicator]
    const questions = reworded(characteristicQuestions[id], locale, ['characteristicQuestions', id, 'questions'])
    return {
      ...reviewed(id, statement, questions, initiative.characteristics?.[id]),
      strategies: idsWhere(({ advances }) => advances.includes(indicator)),
    }
  })
  assertKnown('an initiative', initiative, { title: '', qualities, characteristics })
  assertKnown('qualities', initiative.qualities, qualities)
  assertKnown('characteristics', initiative.characteristics, characteristics)

  const lacking = [...Object.values(qualities), ...Object.values(characteristics)].filter(isMissing)
  const supplied = (strategy: string) => lacking.filter(({ strategies }) => strategies.includes(strategy)).length
  return {
    title: initiative.title,
    qualities: recordOf(idsOf(qualities), (id) => qualities[id].verdict),
    characteristics: recordOf(idsOf(characteristics), (id) => characteristics[id].verdict),
    missing: lacking
      .map(({ strategies, ...rest }) => ({
        ...rest,
        strategies: [...strategies].sort((a, b) => supplied(b) - supplied(a) || byText(a, b)) as V['strategy'][],
      }))
      .sort((a, b) => Number(b.verdict === 'notMet') - Number(a.verdict === 'notMet')),
  }
}

interface Reviewed extends Omit<Missing, 'verdict' | 'strategies'> {
  readonly verdict: 'met' | 'notMet' | 'unknown'
}

function reviewed(
  criterion: Quality | Characteristic,
  statement: string,
  questions: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, boolean | undefined>> = {},
): Reviewed {
  assertKnown(criterion, answers, questions)
  const neither = idsOf(answers).find((id) => answers[id] !== undefined && typeof answers[id] !== 'boolean')
  if (neither !== undefined) throw new RangeError(`the answer to "${neither}" of ${criterion} should be true or false`)
  const open = idsOf(questions).filter((id) => answers[id] !== true)
  const verdict = open.length === 0 ? 'met' : open.some((id) => answers[id] === false) ? 'notMet' : 'unknown'
  return { criterion, statement, verdict, questions: open.map((id) => questions[id] ?? '') }
}

function isMissing<Of extends Reviewed>(criterion: Of): criterion is Of & { readonly verdict: 'notMet' | 'unknown' } {
  return criterion.verdict !== 'met'
}

/** Refuses an answer to what is not asked: whoever gave it would think that it was heard. */
function assertKnown(place: string, given: object | undefined, known: object): void {
  const other = Object.keys(given ?? {}).find((id) => !Object.hasOwn(known, id))
  if (other === undefined) return
  throw new RangeError(`"${other}" is not asked of ${place}; it should be one of ${Object.keys(known).join(', ')}`)
}
