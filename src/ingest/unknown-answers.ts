import { byText } from '../evidence'
import { ingestMessages, type Locale, messagesIn, nearestOf, plain, shortened } from '../words'
import { sameText } from './cells'
import type { AnswersOf, Counts } from './count'
import type { Report } from './faults'
import { fewestToQuote, isPersonalText } from './personal'
import type { ReadGroups, Reading, ReadMeasure } from './read-codebook'

/** More different answers than this, none of which the codebook knows, are free text: our choice. */
const mostAnswersOfAList = 20

/**
 * Says which answers the codebook does not know. One that few people gave is not quoted, nor one of fewer than a group
 * needs to be reported. What is mostly such answers is not read.
 *
 * @returns what is not read
 */
export function reportAnswers(
  { measures, groups }: Reading,
  counts: Counts,
  minimum: number,
  report: Report,
  locale: Locale | undefined,
): Set<ReadMeasure | ReadGroups> {
  const unread = new Set<ReadMeasure | ReadGroups>()
  const fewest = Math.max(minimum, fewestToQuote)
  const words = messagesIn(ingestMessages, locale).ingest.fault
  const check = (entry: ReadMeasure | ReadGroups, counted: AnswersOf | undefined) => {
    const { path, answers } = entry
    if (counted === undefined || counted.unknown.cells === 0) return
    const { unknown, filled } = counted
    if (2 * unknown.personal > filled) {
      report([...path, 'column'], words.personalAnswers, words.closedAnswers)
      unread.add(entry)
      return
    }
    if (2 * unknown.cells > filled && unknown.answers.size > mostAnswersOfAList) {
      report([...path, 'column'], words.freeText, words.closedAnswers)
      unread.add(entry)
      return
    }
    const spellings = new Map(answers.map((answer) => [sameText(answer), answer]))
    const nearest = (text: string) => spellings.get(nearestOf(sameText(text), [...spellings.keys()]) ?? '')
    const isFrequent = (text: string) => (unknown.answers.get(text) ?? 0) >= fewest && !isPersonalText(text)
    const given = [...unknown.answers.keys()].sort(byText)
    for (const text of given.filter(isFrequent)) {
      report([...path, 'column'], words.unknownAnswer(plain(shortened(text))), words.knownAnswer, nearest(text))
    }
    const rare = given.filter((text) => !isFrequent(text))
    if (rare.length === 0 && unknown.unreadable === 0) return
    // What is near to a known answer is a slip of it; the known one is said, and nothing of the others.
    const meant = new Set(rare.slice(0, mostCompared).map(nearest))
    const known = [...meant].filter((answer) => answer !== undefined).sort(byText)
    const isOfOthers = 'otherwise' in entry && entry.otherwise !== undefined
    for (const answer of known.length === 0 ? [undefined] : known) {
      const problem = isOfOthers ? words.notOtherwise : words.rareAnswers
      report([...path, 'column'], problem, isOfOthers ? words.ofNoGroup : words.knownAnswer, answer)
    }
  }
  measures.forEach((measure, at) => {
    check(measure, counts.measures[at])
  })
  groups.forEach((group, at) => {
    check(group, counts.groups[at])
    if ((counts.groups[at]?.several ?? 0) > 0) report([...group.path, 'values'], words.severalGroups, words.oneGroup)
  })
  return unread
}

/** So many different answers are compared with the known ones: a column of free text is read in good time. Our choice. */
const mostCompared = 1000
