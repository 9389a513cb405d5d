import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/**
 * The sentences of a text. One ends with a full stop, a question mark, an exclamation mark or a colon before white space
 * or the end; what has no such end, such as a heading, is one too.
 */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?!:])\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

/** The words of a text: letters and digits in a row, held together by an apostrophe or a hyphen. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
}

/** The Flesch-Kincaid grade of texts together: by how long their sentences are, and their words in syllables. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf)
  return fleschKincaid({
    sentence: texts.flatMap(sentencesOf).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  })
}

/** The library hears letters only; a number is counted as a syllable for each digit, so that none reads as silence. */
function syllablesOf(word: string): number {
  return Math.max(syllable(word) + (word.match(/\p{N}/gu) ?? []).length, 1)
}

/** What a page of Markdown says, a text for each of its headings, lines and items, without the marks. */
export function textsOfPage(markdown: string): { readonly headings: string[]; readonly prose: string[] } {
  const lines = markdown.split('\n').filter((line) => line.trim() !== '')
  const text = (line: string) => line.replace(/^(?:#+|\s*-) /, '').replaceAll('\\', '')
  return {
    headings: lines.filter((line) => line.startsWith('#')).map(text),
    prose: lines.filter((line) => !line.startsWith('#')).map(text),
  }
}
