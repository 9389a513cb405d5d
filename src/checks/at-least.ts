import type { FisoVocabulary } from '../../data/fiso'
import { idsOf, type Vocabulary } from '../framework'
import { type Assessment, rankOf } from '../levels'
import { whyNot } from '../recommendations'
import { assertKnown, reachedWith, readingOf, shortfallsAmong } from './reading'
import type { AtLeast, CheckOptions } from './result'

/**
 * Whether a component stands at a stage or above.
 *
 * Met where the stage or a later one is demonstrated, not met where not even the possible level reaches it, and
 * insufficient between the two: some of what is unknown would decide it. A component none of whose statements applies has
 * no level, so nothing can be claimed of it: insufficient. A stage none of whose statements applies cannot be
 * demonstrated, so that a component that ends below it does not reach it. The bounds are those of the level; the rule is
 * the policy's.
 *
 * @throws RangeError where there is no such component or stage; TypeError where it is no assessment
 *
 * @example
 * checkAtLeast(assessment, 'communication', 'evolving').outcome // 'notMet'
 */
export function checkAtLeast<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  component: NoInfer<V['component']>,
  stage: NoInfer<V['stage']>,
  options: CheckOptions<V> = {},
): AtLeast<V> {
  const reading = readingOf(assessment, options)
  const { framework } = reading
  assertKnown('component', component, idsOf<string>(framework.components))
  assertKnown(
    'stage',
    stage,
    framework.stages.map(({ id }) => id),
  )

  const asked = {
    kind: 'atLeast',
    component,
    stage,
    isRefuted: false,
    sets: [],
    isComplete: true,
    shortfalls: [],
  } as const
  const { applicable, level } = assessment.components[component]
  if (!applicable) return { ...asked, outcome: 'insufficient', level: null }
  const rank = rankOf(framework, stage)
  if (rankOf(framework, level.demonstrated) >= rank) return { ...asked, outcome: 'met', level }
  const isRefuted = rankOf(framework, level.possible) < rank
  const { sets, isComplete } = whyNot<V>(assessment, component, reachedWith(reading, component, stage), { framework })
  const named = new Set(sets.flat())
  const inOrder = idsOf<V['indicator']>(framework.indicators).filter((id) => named.has(id))
  return {
    ...asked,
    outcome: isRefuted ? 'notMet' : 'insufficient',
    isRefuted,
    level,
    sets,
    isComplete,
    shortfalls: shortfallsAmong(inOrder, reading),
  }
}
