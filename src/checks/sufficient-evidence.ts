import type { FisoVocabulary } from '../../data/fiso'
import { idsOf, type Vocabulary } from '../framework'
import { type Assessment, indicatorsOf, rankOf } from '../levels'
import { assertKnown, partsOf, type Reading, reachedWith, readingOf, shortfallsAmong, stageIdsOf } from './reading'
import type { CheckOptions, Settleable, SufficientEvidence } from './result'

/**
 * Whether no level hangs on what is unknown: of every component, of one, or up to one stage.
 *
 * A component is settled where its demonstrated and its possible level are the same; up to a stage, where either the
 * stage is demonstrated or not even the possible level reaches it. What is unknown and changes nothing of it does not
 * matter. Whether the evidence suffices is itself never open: it is met or insufficient, and where it is insufficient the
 * opposite is certain. Components that do not apply are left out; where none is left there is no level that evidence could
 * settle, and neither is claimed.
 *
 * @param part a component such as `communication`, or a stage such as `communication/evolving`; every component unless named
 * @throws RangeError where there is no such component or stage; TypeError where it is no assessment
 *
 * @example
 * checkSufficientEvidence(assessment, 'communication/evolving').outcome // 'met'
 */
export function checkSufficientEvidence<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  part: NoInfer<Settleable<V>> | null = null,
  options: CheckOptions<V> = {},
): SufficientEvidence<V> {
  const reading = readingOf(assessment, options)
  const { framework } = reading
  const all = idsOf<V['component']>(framework.components)
  if (part !== null) assertKnown('part', part, [...all, ...stageIdsOf(framework)])

  const [only, stage] = part === null ? [] : partsOf<V>(part)
  const asked = (only === undefined ? all : [only]).filter((id) => assessment.components[id].applicable)
  const open = asked
    .map((component) => ({ component, level: assessment.components[component].level }))
    .filter(({ level }) => {
      const upTo = (bound: 'demonstrated' | 'possible') => rankUpTo(framework, level[bound], stage)
      return upTo('demonstrated') < upTo('possible')
    })
  const isSettled = asked.length > 0 && open.length === 0
  return {
    kind: 'sufficientEvidence',
    part,
    outcome: isSettled ? 'met' : 'insufficient',
    isRefuted: open.length > 0,
    open,
    shortfalls: shortfallsAmong(
      open.flatMap(({ component }) => between(reading, component, stage)),
      reading,
    ).filter(({ verdict }) => verdict === 'unknown'),
  }
}

/** A stage's rank, or where only a stage is asked for, whether it is reached. */
function rankUpTo<V extends Vocabulary>(
  framework: Reading<V>['framework'],
  at: V['stage'] | null,
  stage: V['stage'] | undefined,
): number {
  const rank = rankOf(framework, at)
  return stage === undefined ? rank : Number(rank >= rankOf(framework, stage))
}

/** The statements above the demonstrated stage, up to the possible one or to the one that is asked for. */
function between<V extends Vocabulary>(
  reading: Reading<V>,
  component: V['component'],
  stage: V['stage'] | undefined,
): V['indicator'][] {
  const { assessment, framework } = reading
  const { demonstrated, possible } = assessment.components[component].level
  const from = rankOf(framework, demonstrated)
  const to = rankOf(framework, stage === undefined ? possible : reachedWith(reading, component, stage))
  return indicatorsOf(framework, component)
    .filter((indicator) => {
      const rank = rankOf(framework, indicator.stage)
      return rank > from && rank <= to
    })
    .map(({ id }) => id)
}
