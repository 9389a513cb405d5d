import { type Framework, idsOf, type Vocabulary } from '../framework'
import type { Answer } from '../verdicts'
import type { ComponentResult } from './assessment'
import { rankOf } from './place'
import { indicatorsOf } from './place-components'

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
  answers: Readonly<Record<V['indicator'], Pick<Answer, 'verdict'>>>,
  component: V['component'],
  stage: V['stage'],
): V['indicator'][] {
  return indicatorsUpTo(framework, component, stage).filter(
    (id) => answers[id].verdict === 'notMet' || answers[id].verdict === 'unknown',
  )
}

/** What stands before the next stage of each component. */
export function blockersAhead<V extends Vocabulary>(
  framework: Framework<V>,
  answers: Readonly<Record<V['indicator'], Pick<Answer, 'verdict'>>>,
  components: Readonly<Record<V['component'], ComponentResult<V>>>,
): V['indicator'][] {
  return idsOf<V['component']>(components).flatMap((id) => {
    const next = nextStage(framework, components[id])
    return next === null ? [] : blockersOf(framework, answers, id, next)
  })
}

/** What a stage is judged by: its indicators and those of the stages below it. */
export function indicatorsUpTo<V extends Vocabulary>(
  framework: Framework<V>,
  component: V['component'],
  stage: V['stage'],
): V['indicator'][] {
  return indicatorsOf(framework, component)
    .filter((indicator) => rankOf(framework, indicator.stage) <= rankOf(framework, stage))
    .map(({ id }) => id)
}
