import { defineFramework, type Framework, type Vocabulary } from '../../src/framework'
import type { AuthoringIds } from '../authoring'
import { measures } from '../measures'
import { partnerships } from '../partnerships'
import { checklists } from '../partnerships/checklists'
import { strategies } from '../strategies'
import { communication } from './communication'
import { dimension } from './dimension'
import { homeLearning } from './home-learning'
import { success } from './success'

/** Every id of the dimension, as closed unions. */
export interface FisoVocabulary extends AuthoringIds {
  readonly indicator:
    | keyof typeof communication
    | keyof typeof homeLearning
    | keyof typeof success
    | keyof typeof partnerships
  readonly strategy: keyof typeof strategies
}

/**
 * The FISO dimension *Parents and carers as partners* (Victoria) as plain JSON: its continuum, and beside it the
 * checklists and strategies of the other four documents, so that evidence is given once for all of them.
 *
 * @example
 * fiso.indicators['communication/evolving/feel-welcome'].statement
 * // 'Staff see to it that every student, parent, carer and family feels safe, welcome and supported at the school.'
 */
export const fiso = defineFramework<FisoVocabulary>({
  ...dimension,
  checklists: { ...dimension.checklists, ...checklists },
  measures,
  indicators: { ...communication, ...homeLearning, ...success, ...partnerships },
  strategies,
})

/** The framework that a caller names, or this one. A caller who names none has its ids, as the defaults of the types say. */
export function orFiso<V extends Vocabulary>(framework: Framework<V> | undefined): Framework<V> {
  return framework ?? (fiso as unknown as Framework<V>)
}
