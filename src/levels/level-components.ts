import { type Framework, idsOf, isOnContinuum, type Rules, recordOf, type Vocabulary } from '../framework'
import { all, type IndicatorResult } from '../verdicts'
import type { ChecklistResult, ComponentResult, ElementResult, GroupLevels } from './assessment'
import { cap, cappingGroups } from './group-levels'
import { indicatorsOf, placeComponents } from './place-components'

type Results<V extends Vocabulary> = Readonly<Record<V['indicator'], IndicatorResult<V>>>

/** Levels each component by the verdicts on its indicators; where the policy says so, by those of each group too. */
export function levelComponents<V extends Vocabulary>(
  framework: Framework<V>,
  results: Results<V>,
  rules: Rules,
  groups: readonly GroupLevels<V>[] | null,
): Record<V['component'], ComponentResult<V>> {
  const placed = placeComponents(framework, results, rules)
  const capping = cappingGroups(rules, groups)
  return recordOf(idsOf<V['component']>(framework.components), (component) => {
    const { applicable, level, stages } = placed[component]
    const own = capping.map(({ group, family, components }) => ({ group, family, level: components[component].level }))
    return {
      applicable,
      ...cap(framework, level, own),
      stages,
      indicators: recordOf(
        indicatorsOf(framework, component).map(({ id }) => id),
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
