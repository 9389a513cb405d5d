import { type Framework, idsOf, referenceOrder, type Vocabulary } from '../framework'
import { type Assessment, type Level, levelComponents, resultsOf } from '../levels'
import { type Answer, answerOf, combination, type IndicatorResult } from '../verdicts'

/** What is supposed to be met that is not known to be: whole indicators, or what one measure leaves unknown. */
export interface Supposition {
  readonly indicators?: ReadonlySet<string>
  readonly measure?: string
}

/**
 * The components' levels if something more were met: the conditions' own logic, asked again with other answers. What
 * an observation decided stays as observed, unless measured answers decide it now.
 */
export function levelsIfMet<V extends Vocabulary>(
  assessment: Assessment<V>,
  framework: Framework<V>,
): (supposed: Supposition) => Record<V['component'], Level<V['stage']>> {
  const results = resultsOf(assessment)
  const order = referenceOrder(framework)
  const logic = new Map(order.map((id) => [id, combination(framework.indicators[id].condition)]))

  return ({ indicators, measure }) => {
    const changed = new Map<string, IndicatorResult<V>>()
    const rejudge = (id: V['indicator']): Answer => {
      const result = results[id]
      if (result.verdict === 'notApplicable') return result
      if (indicators?.has(id)) return { verdict: 'met', basis: 'measured' }
      const answers = result.leaves.map((leaf): Answer => {
        if (leaf.kind === 'sameAs') return changed.get(leaf.indicator) ?? leaf
        const isSupposed = leaf.verdict === 'unknown' && leaf.measure === measure
        return isSupposed ? { verdict: 'met', basis: 'measured' } : answerOf(leaf)
      })
      const answer = logic.get(id)?.(answers) ?? result
      return result.observed?.decided && answer.basis !== 'measured' ? result : answer
    }
    for (const id of order) changed.set(id, { ...results[id], ...rejudge(id) })

    const rejudged = Object.fromEntries(changed) as Record<V['indicator'], IndicatorResult<V>>
    const components = levelComponents(framework, rejudged, assessment.policy)
    return Object.fromEntries(idsOf<V['component']>(components).map((id) => [id, components[id].level])) as Record<
      V['component'],
      Level<V['stage']>
    >
  }
}
