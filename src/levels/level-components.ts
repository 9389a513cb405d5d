import { type Framework, idsOf, isOnContinuum, type Rules, recordOf, type Vocabulary } from '../framework'
import { all, type IndicatorResult, type Verdict } from '../verdicts'
import type { ChecklistResult, ComponentResult, ElementResult } from './assessment'
import { judgeStage, placeComponent, type StageResult } from './place'

type Results<V extends Vocabulary> = Readonly<Record<V['indicator'], IndicatorResult<V>>>

/** Places each component by the verdicts on its indicators. */
export function levelComponents<V extends Vocabulary>(
  framework: Framework<V>,
  results: Results<V>,
  rules: Rules,
): Record<V['component'], ComponentResult<V>> {
  return recordOf(idsOf<V['component']>(framework.components), (component) => {
    const mine = idsOf<V['indicator']>(framework.indicators).flatMap((id) => {
      const indicator = framework.indicators[id]
      return isOnContinuum(indicator) && indicator.component === component ? [{ id, stage: indicator.stage }] : []
    })
    const stages = recordOf<V['stage'], StageResult>(
      framework.stages.map(({ id }) => id),
      (stage) => {
        const verdicts = mine.filter((indicator) => indicator.stage === stage).map(({ id }) => results[id].verdict)
        return judgeStage(verdicts, rules)
      },
    )
    const verdicts = recordOf<V['stage'], Verdict>(idsOf<V['stage']>(stages), (stage) => stages[stage].verdict)
    const applicable = mine.some(({ id }) => results[id].verdict !== 'notApplicable')
    return {
      applicable,
      level: applicable ? placeComponent(framework.stages, verdicts) : { demonstrated: null, possible: null },
      stages,
      indicators: recordOf(
        mine.map(({ id }) => id),
        (id) => results[id],
      ),
    }
  })
}

/** Judges each section of each checklist: all of its indicators. */
export function judgeChecklists<V extends Vocabulary>(
  framework: Framework<V>,
  results: Results<V>,
): Record<V['checklist'], ChecklistResult<V>> {
  return recordOf(idsOf<V['checklist']>(framework.checklists), (checklist) => {
    const mine = idsOf<V['indicator']>(framework.indicators).flatMap((id) => {
      const indicator = framework.indicators[id]
      return !isOnContinuum(indicator) && indicator.checklist === checklist ? [{ id, section: indicator.section }] : []
    })
    return {
      sections: recordOf(idsOf(framework.checklists[checklist].sections), (section) => {
        return all(mine.filter((indicator) => indicator.section === section).map(({ id }) => results[id])).verdict
      }),
      indicators: recordOf(
        mine.map(({ id }) => id),
        (id) => results[id],
      ),
    }
  })
}

/** Judges each Essential Element by the indicators above the first stage that name it. */
export function judgeElements<V extends Vocabulary>(
  framework: Framework<V>,
  results: Results<V>,
): ElementResult<V['indicator']>[] {
  const first = framework.stages[0]?.id
  return framework.essentialElements.map(({ number }) => {
    const naming = idsOf<V['indicator']>(framework.indicators).filter((id) => {
      const indicator = framework.indicators[id]
      return isOnContinuum(indicator) && indicator.stage !== first && indicator.essentialElements.includes(number)
    })
    const verdict = naming.length === 0 ? 'notJudged' : all(naming.map((id) => results[id])).verdict
    return { number, verdict, indicators: naming }
  })
}
