import { idsOf, type Vocabulary } from '../framework'
import { type Reading, reasonsFor } from './reading'
import type { ActStep } from './steps'

/** A step for each strategy that advances something not met, and one for each indicator that no strategy advances. */
export function actSteps<V extends Vocabulary>(reading: Reading<V>, notMet: readonly V['indicator'][]): ActStep<V>[] {
  const { indicators, strategies } = reading.framework
  const open = new Set(notMet)
  const withStrategy = new Set<V['indicator']>()

  const fromStrategies = idsOf<V['strategy']>(strategies).flatMap((id): ActStep<V>[] => {
    const { title, restates, advances } = strategies[id]
    const serves = advances.filter((indicator) => open.has(indicator))
    for (const indicator of serves) withStrategy.add(indicator)
    if (serves.length === 0) return []
    return [
      { kind: 'act', strategy: id, title, ...reasonsFor(reading, serves, { indicators: new Set(serves) }, restates) },
    ]
  })
  const fromStatements = notMet
    .filter((id) => !withStrategy.has(id))
    .map((id): ActStep<V> => {
      const title = indicators[id].statement
      return { kind: 'act', strategy: null, title, ...reasonsFor(reading, [id], { indicators: new Set([id]) }) }
    })
  return [...fromStrategies, ...fromStatements]
}
