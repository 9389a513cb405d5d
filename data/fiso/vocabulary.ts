import type { AuthoringIds } from '../authoring'
import type { partnerships } from '../partnerships'
import type { strategies } from '../strategies'
import type { communication } from './communication'
import type { homeLearning } from './home-learning'
import type { success } from './success'

/** Every id of the dimension, as closed unions. */
export interface FisoVocabulary extends AuthoringIds {
  readonly indicator:
    | keyof typeof communication
    | keyof typeof homeLearning
    | keyof typeof success
    | keyof typeof partnerships
  readonly strategy: keyof typeof strategies
}
