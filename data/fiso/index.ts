import { defineFramework, type Framework, type Vocabulary } from '../../src/framework'
import { activities, coverages, documents, type MeasureIds, surveys } from '../measures'
import { fisoStrategies } from '../strategies/fiso'
import type { DimensionIds } from './authoring'
import { communication } from './communication'
import { dimension } from './dimension'
import { homeLearning } from './home-learning'
import { success } from './success'

/** Every id of the dimension, as closed unions. */
export interface FisoVocabulary extends MeasureIds {
  readonly stage: DimensionIds['stage']
  readonly component: DimensionIds['component']
  readonly checklist: DimensionIds['checklist']
  readonly indicator: keyof typeof communication | keyof typeof homeLearning | keyof typeof success
  readonly strategy: keyof typeof fisoStrategies
}

/**
 * The FISO dimension *Parents and carers as partners* (Victoria) as plain JSON.
 *
 * @example
 * fiso.indicators['communication/evolving/feel-welcome'].statement
 */
export const fiso = defineFramework<FisoVocabulary>({
  ...dimension,
  measures: { ...surveys, ...coverages, ...activities, ...documents },
  indicators: { ...communication, ...homeLearning, ...success },
  strategies: fisoStrategies,
})

/** The framework that a caller names, or this one. A caller who names none has its ids, as the defaults of the types say. */
export function orFiso<V extends Vocabulary>(framework: Framework<V> | undefined): Framework<V> {
  return framework ?? (fiso as unknown as Framework<V>)
}
