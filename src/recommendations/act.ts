import { idsOf, measureOf, type Vocabulary } from '../framework'
import type { Side } from '../levels'
import { appliesIn } from './jurisdiction'
import { type Reading, reasonsFor } from './reading'
import type { ActStep } from './steps'

/**
 * A step for each strategy that advances something not met and can be used in the place, and one for each indicator
 * that no such strategy advances.
 */
export function actSteps<V extends Vocabulary>(
  reading: Reading<V>,
  notMet: readonly V['indicator'][],
  jurisdiction: string | undefined,
): ActStep<V>[] {
  const { framework, results } = reading
  const { indicators, strategies } = framework
  const open = new Set(notMet)
  const withStrategy = new Set<V['indicator']>()

  const fromStrategies = idsOf<V['strategy']>(strategies).flatMap((id): ActStep<V>[] => {
    const { title, restates, advances, needs } = strategies[id]
    if (!appliesIn(strategies[id], jurisdiction)) return []
    const serves = advances.filter((indicator) => open.has(indicator))
    for (const indicator of serves) withStrategy.add(indicator)
    if (serves.length === 0) return []
    return [
      {
        kind: 'act',
        strategy: id,
        title,
        needs: needs
          .map((indicator) => ({ indicator, verdict: results[indicator].verdict }))
          .filter(({ verdict }) => verdict === 'notMet' || verdict === 'unknown'),
        fills: sideFilled(reading, serves),
        ...reasonsFor(reading, serves, reading.levelsIf({ indicators: new Set(serves) }), restates),
      },
    ]
  })
  const fromStatements = notMet
    .filter((id) => !withStrategy.has(id))
    .map((id): ActStep<V> => {
      const title = indicators[id].statement
      return {
        kind: 'act',
        strategy: null,
        title,
        needs: [],
        fills: sideFilled(reading, [id]),
        ...reasonsFor(reading, [id], reading.levelsIf({ indicators: new Set([id]) })),
      }
    })
  return [...fromStrategies, ...fromStatements]
}

/** The empty side, where one of the indicators is held back by a measure of it. */
function sideFilled<V extends Vocabulary>(
  { emptySide, framework, results }: Reading<V>,
  serves: readonly V['indicator'][],
): Side | null {
  const notMet = serves
    .flatMap((id) => results[id].leaves)
    .flatMap((leaf) => (leaf.kind !== 'sameAs' && leaf.verdict === 'notMet' ? [leaf.measure] : []))
  return notMet.some((id) => measureOf(framework, id)?.shows === emptySide) ? emptySide : null
}
