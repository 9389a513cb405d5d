import { type FisoVocabulary, orFiso } from '../../data/fiso'
import type { Vocabulary } from '../framework'
import type { Level } from '../levels'
import { levelInWords } from './explain'
import { speechIn, type WordsOptions } from './speech'

/**
 * A level as people read it: the demonstrated stage by its title, and the possible one where it is another; a stage that
 * is none is the one before the first. Of a component to which nothing applies, say that instead.
 *
 * @example
 * levelText(assessment.components['home-learning'].level) // 'Emerging, possibly Evolving'
 */
export function levelText<V extends Vocabulary = FisoVocabulary>(
  level: Level<V['stage']>,
  { framework, locale }: WordsOptions<V> = {},
): string {
  return levelInWords(level, speechIn(orFiso(framework), locale))
}
