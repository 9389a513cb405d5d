import { type Framework, idsOf, isOnContinuum, onceFor, type Rules, recordOf, type Vocabulary } from '../framework'
import type { Answer, Verdict } from '../verdicts'
import { judgeStage, type Level, lowestLevel, placeComponent, type StageResult } from './place'

/** Where the verdicts on its indicators place a component. */
export interface Placed<V extends Vocabulary> {
  /** Whether any of its indicators applies. */
  readonly applicable: boolean
  readonly level: Level<V['stage']>
  readonly stages: Readonly<Record<V['stage'], StageResult>>
}

/** Places each component by the verdicts on its indicators. */
export function placeComponents<V extends Vocabulary>(
  framework: Framework<V>,
  answers: Readonly<Record<V['indicator'], Pick<Answer, 'verdict'>>>,
  rules: Rules,
): Record<V['component'], Placed<V>> {
  return recordOf(idsOf<V['component']>(framework.components), (component) => {
    const mine = indicatorsOf(framework, component)
    const stages = recordOf<V['stage'], StageResult>(
      framework.stages.map(({ id }) => id),
      (stage) => {
        const verdicts = mine.filter((indicator) => indicator.stage === stage).map(({ id }) => answers[id].verdict)
        return judgeStage(verdicts, rules)
      },
    )
    const verdicts = recordOf<V['stage'], Verdict>(idsOf<V['stage']>(stages), (stage) => stages[stage].verdict)
    const applicable = mine.some(({ id }) => answers[id].verdict !== 'notApplicable')
    const level = applicable ? placeComponent(framework.stages, verdicts) : { demonstrated: null, possible: null }
    return { applicable, level, stages }
  })
}

interface OfStage<V extends Vocabulary> {
  readonly id: V['indicator']
  readonly stage: V['stage']
}

/** The indicators of a component with their stages, in the order of the framework. */
export function indicatorsOf<V extends Vocabulary>(
  framework: Framework<V>,
  component: V['component'],
): readonly OfStage<V>[] {
  return (byComponent(framework as unknown as Framework).get(component) ?? []) as unknown as readonly OfStage<V>[]
}

const byComponent = /* @__PURE__ */ onceFor((framework: Framework) => {
  const found = new Map<string, OfStage<Vocabulary>[]>(idsOf(framework.components).map((id) => [id, []]))
  for (const id of idsOf(framework.indicators)) {
    const indicator = framework.indicators[id]
    if (indicator !== undefined && isOnContinuum(indicator)) {
      found.get(indicator.component)?.push({ id, stage: indicator.stage })
    }
  }
  return found
})

/** The lowest of the levels of the components to which anything applies. */
export function lowestPlaced<V extends Vocabulary>(
  framework: Pick<Framework, 'stages'>,
  components: Readonly<Record<V['component'], Pick<Placed<V>, 'applicable' | 'level'>>>,
): Level<V['stage']> {
  const levels: Level<V['stage']>[] = []
  for (const id of idsOf<V['component']>(components)) if (components[id].applicable) levels.push(components[id].level)
  return lowestLevel(framework, levels)
}
