import { type Framework, idsOf, isOnContinuum, type Vocabulary } from '../framework'
import type { ComponentResult } from './assessment'
import { rankOf } from './place'

/** The first stage above the demonstrated one to which anything applies, or null where there is none. */
export function nextStage<V extends Vocabulary>(
  framework: Framework<V>,
  { level, stages }: ComponentResult<V>,
): V['stage'] | null {
  const above = framework.stages.slice(rankOf(framework, level.demonstrated) + 1)
  return above.find(({ id }) => stages[id as V['stage']].verdict !== 'notApplicable')?.id ?? null
}

/** What stands before a stage: the indicators of it and of those below it that are not met or unknown. */
export function blockersOf<V extends Vocabulary>(
  framework: Framework<V>,
  { indicators }: ComponentResult<V>,
  stage: V['stage'],
): V['indicator'][] {
  return idsOf<V['indicator']>(indicators).filter((id) => {
    const indicator = framework.indicators[id]
    const isBefore = isOnContinuum(indicator) && rankOf(framework, indicator.stage) <= rankOf(framework, stage)
    return isBefore && (indicators[id].verdict === 'notMet' || indicators[id].verdict === 'unknown')
  })
}
