import { type Framework, idsOf, type Rules, recordOf, type Vocabulary } from '../framework'
import { indicatorsOf, type Placed, placeComponent, stageOf } from '../levels'
import type { Verdict } from '../verdicts'
import * as codes from './codes'

/** Places each component by the codes of the answers on its indicators. */
export type PlaceByCodes<V extends Vocabulary> = (answers: Uint8Array) => Record<V['component'], Placed<V>>

/** `placeComponents` of the levels over codes: which indicators make which stage is looked up once. */
export function placingByCodes<V extends Vocabulary>(
  framework: Framework<V>,
  rules: Rules,
  indicators: readonly V['indicator'][],
): PlaceByCodes<V> {
  const placeOf = new Map(indicators.map((id, place) => [id, place]))
  const { stages } = framework
  const stageIds: V['stage'][] = stages.map(({ id }) => id)
  // What is written on is a copy that has its ids already: one such as `__proto__` is then like any other.
  const noVerdicts = recordOf(stageIds, (): Verdict => 'notApplicable')
  const noStages = recordOf(stageIds, () => stageOf(countsOf([], new Uint8Array()), rules))
  const noComponents = recordOf(
    idsOf<V['component']>(framework.components),
    (): Placed<V> => ({ applicable: false, level: { demonstrated: null, possible: null }, stages: noStages }),
  )
  const parts = idsOf<V['component']>(framework.components).map((component) => {
    const mine = indicatorsOf(framework, component)
    return {
      component,
      stages: stages.map((stage) => ({
        id: stage.id,
        places: mine.filter((indicator) => indicator.stage === stage.id).map(({ id }) => placeOf.get(id) as number),
      })),
    }
  })

  return (answers) => {
    const components = { ...noComponents }
    for (const part of parts) {
      const results = { ...noStages }
      const verdicts = { ...noVerdicts }
      let applicable = false
      for (const stage of part.stages) {
        const counts = countsOf(stage.places, answers)
        results[stage.id] = stageOf(counts, rules)
        verdicts[stage.id] = results[stage.id].verdict
        applicable ||= verdicts[stage.id] !== 'notApplicable'
      }
      const level = applicable ? placeComponent(stages, verdicts) : { demonstrated: null, possible: null }
      components[part.component] = { applicable, level, stages: results }
    }
    return components
  }
}

/** How many of some answers have which verdict. */
function countsOf(places: readonly number[], answers: Uint8Array): Record<Verdict, number> {
  let [met, notMet, unknown] = [0, 0, 0]
  for (const place of places) {
    const verdict = codes.verdictCode(answers[place] as number)
    if (verdict === codes.met) met += 1
    else if (verdict === codes.notMet) notMet += 1
    else if (verdict === codes.unknown) unknown += 1
  }
  return { met, notMet, unknown, notApplicable: places.length - met - notMet - unknown }
}
