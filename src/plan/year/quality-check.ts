import { type Framework, type Quality, qualities, recordOf, type Vocabulary } from '../../framework'
import { reviewInitiative } from '../../recommendations'
import type { Locale } from '../../words'
import type { PlannedStrategy, QualityCheck } from './action-plan'

/** A plan has a quality where one of its strategies has it by its nature; else it is to be asked of whoever plans. */
export function qualitiesOf<V extends Vocabulary>(
  strategies: readonly PlannedStrategy<V>[],
  framework: Framework<V>,
  jurisdiction: string | null,
  locale?: Locale,
): Record<Quality, QualityCheck<V>> {
  const options = {
    framework,
    ...(jurisdiction === null ? {} : { jurisdiction }),
    ...(locale === undefined ? {} : { locale }),
  }
  const { missing } = reviewInitiative({ title: '' }, options)
  return recordOf(qualities, (quality) => {
    const by = strategies
      .map(({ strategy }) => strategy)
      .filter((id) => framework.strategies[id].qualities[quality] !== undefined)
    const open = missing.find(({ criterion }) => criterion === quality)
    return by.length > 0
      ? { verdict: 'met', by, questions: [], wouldSupply: [] }
      : { verdict: 'unknown', by, questions: open?.questions ?? [], wouldSupply: open?.strategies ?? [] }
  })
}
