import type { Framework, Vocabulary } from '../../src/framework'
import { shippedFiso } from '../shipped'
import type { FisoVocabulary } from './vocabulary'

export type { FisoVocabulary } from './vocabulary'

/** The framework that a caller names, or the FISO dimension. A caller who names none has its ids, as the defaults of the types say. */
export function orFiso<V extends Vocabulary = FisoVocabulary>(framework?: Framework<V>): Framework<V> {
  return framework ?? (shippedFiso() as unknown as Framework<V>)
}
