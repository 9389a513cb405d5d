import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { assertSound, type Framework, idsOf, isRecord, type Vocabulary } from '../framework'
import { type Assessment, assertSameFramework, type ResultBehind, rankOf, resultsBehind, resultsOf } from '../levels'
import type { IndicatorResult } from '../verdicts'
import { checkMessages, nearestOf, plain } from '../words'
import type { CheckOptions, Shortfall } from './result'

/** An assessment that is checked, with what checks read of it. */
export interface Reading<V extends Vocabulary> {
  readonly assessment: Assessment<V>
  readonly framework: Framework<V>
  readonly results: Readonly<Record<V['indicator'], IndicatorResult<V>>>
  /** Those that the levels rest on. */
  readonly behind: Readonly<Record<V['indicator'], ResultBehind<V>>>
}

/**
 * Reads what is to be checked.
 *
 * @throws TypeError where it is no assessment, Error where it was made with another framework
 */
export function readingOf<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework: named }: CheckOptions<V>,
): Reading<V> {
  assertAssessment(assessment)
  const framework = orFiso(named)
  assertSameFramework(assessment, framework)
  assertSound(framework)
  const results = resultsOf(assessment)
  const lacking = idsOf<V['indicator']>(framework.indicators).find((id) => !Object.hasOwn(results, id))
  if (lacking !== undefined) throw new TypeError(checkMessages.check.wrong.incomplete(lacking))
  return { assessment, framework, results, behind: resultsBehind(assessment) }
}

/** Refuses what is no assessment, saying what was given instead. */
function assertAssessment(received: unknown): void {
  if (isRecord(received) && parts.every((part) => isRecord(received[part])) && Array.isArray(received.ledger)) return
  throw new TypeError(checkMessages.check.wrong.received(kindOf(received)))
}

const parts = ['framework', 'policy', 'level', 'components', 'checklists']

function kindOf(received: unknown): string {
  const words = checkMessages.check.wrong.kind
  if (received === null) return words.null
  if (received === undefined) return words.undefined
  if (Array.isArray(received)) return words.list
  if (!isRecord(received)) return words.of(typeof received)
  if (typeof received.then === 'function') return words.promise
  return Array.isArray(received.evidence) ? words.evidence : words.other
}

/**
 * Refuses an id that is not there: it is never passed over, nor turned into an expectation that is not met.
 *
 * @throws RangeError that names the nearest
 */
export function assertKnown(
  what: 'component' | 'stage' | 'part' | 'demonstrable',
  given: string,
  known: readonly string[],
): void {
  if (known.includes(given)) return
  const { unknownId, what: names } = checkMessages.check.wrong
  const few = known.length <= fewEnoughToList ? known : null
  throw new RangeError(unknownId(names[what], plain(String(given)), nearestOf(given, known), few))
}

/** Of so many known ids all are listed: what fits on a line or two. Our choice. */
const fewEnoughToList = 8

/** Those of some statements that fall short, as the levels see them. */
export function shortfallsAmong<V extends Vocabulary>(
  ids: readonly V['indicator'][],
  { behind }: Pick<Reading<V>, 'behind'>,
): Shortfall<V>[] {
  return ids.flatMap((indicator) => {
    const { verdict, groups } = behind[indicator]
    return verdict === 'notMet' || verdict === 'unknown' ? [{ indicator, verdict, groups }] : []
  })
}

/** The first stage from one on to which anything applies: where nothing does, it is reached with the next only. */
export function reachedWith<V extends Vocabulary>(
  { assessment, framework }: Pick<Reading<V>, 'assessment' | 'framework'>,
  component: V['component'],
  stage: V['stage'],
): V['stage'] {
  const { stages } = assessment.components[component]
  const from: V['stage'][] = framework.stages.slice(rankOf(framework, stage)).map(({ id }) => id)
  return from.find((id) => stages[id].verdict !== 'notApplicable') ?? stage
}

/** The stages of every component, as `component/stage`. */
export function stageIdsOf<V extends Vocabulary>(framework: Framework<V>): `${V['component']}/${V['stage']}`[] {
  return idsOf<V['component']>(framework.components).flatMap((component) =>
    framework.stages.map(({ id }) => `${component}/${id}` as const),
  )
}

/** The component and the stage in the id of a stage. */
export function partsOf<V extends Vocabulary>(id: string): [component: V['component'], stage: V['stage'] | undefined] {
  const [component = '', stage] = id.split('/')
  return [component, stage]
}
