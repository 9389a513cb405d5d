import { type Framework, localised, type Vocabulary } from '../framework'
import { enAU, type Locale, messagesIn } from './locale'
import { type Messages, messages } from './messages'

/** What each function that makes words can be told. */
export interface WordsOptions<V extends Vocabulary = Vocabulary> {
  /** The framework that was judged with; the FISO dimension unless named. */
  readonly framework?: Framework<V>
  /** How it is said; `enAU` unless named. */
  readonly locale?: Locale
}

/** What words are made with: a framework and the messages, both as one locale says them. */
export interface Speech {
  readonly locale: Locale
  readonly framework: Framework
  readonly messages: Messages
}

/**
 * What words are made with in a locale.
 *
 * @example
 * levelInWords(assessment.level, speechIn(fiso, enUS))
 */
export function speechIn<V extends Vocabulary>(framework: Framework<V>, locale: Locale = enAU): Speech {
  return {
    locale,
    framework: localised(framework, locale) as unknown as Framework,
    messages: messagesIn(messages, locale),
  }
}
