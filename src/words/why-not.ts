import { indicatorOf, measureOf } from '../framework'
import type { AnswerChange, Change, WhyNot } from '../recommendations'
import { type Outline, outline } from './describe'
import { describeNeed } from './findings'
import { forGroups } from './group-name'
import type { Speech } from './speech'

/** So many of several sets are written out; the rest are counted. Our choice. */
const setsWritten = 5

/** What would bring a component to a stage, in words: the sets where there are several, then what is behind each statement. */
export function describeWhyNot({ sets, isComplete, changes }: WhyNot, speech: Speech): Outline[] {
  const words = speech.messages.whyNot
  const [first, ...others] = sets
  if (first === undefined) return [outline(words.unreachable)]
  if (first.length === 0) return [outline(words.reached)]
  const behind = changes.map((change) => describeChanges(change, speech))
  if (others.length === 0) return [outline(words.allOf(first.length, isComplete), behind)]
  const written = sets.slice(0, setsWritten).map((set) => set.join(', '))
  const left = sets.length - written.length
  const listed = [...written, ...(left > 0 ? [words.more(left)] : [])]
  return [outline(words.anyOf(sets.length, first.length, isComplete), listed), outline(words.behind, behind)]
}

function describeChanges({ indicator, verdict, groups, answers, strategies }: Change, speech: Speech): Outline {
  const { framework, messages } = speech
  const words = messages.whyNot
  const title = indicatorOf(framework, indicator)?.statement ?? indicator
  const [first = [], ...others] = answers
  const ways =
    others.length === 0
      ? first.map((answer) => describeAnswer(answer, speech))
      : answers.map((way) =>
          outline(
            words.way,
            way.map((answer) => describeAnswer(answer, speech)),
          ),
        )
  const advancing = strategies.map((id) => framework.strategies[id]?.title ?? id)
  return outline(`${title} (${indicator}): ${messages.verdict[verdict]}${forGroups(groups, speech)}`, [
    ...ways,
    ...(verdict === 'notMet' && advancing.length > 0 ? [outline(words.strategies, advancing)] : []),
  ])
}

function describeAnswer(answer: AnswerChange, speech: Speech): string {
  const { framework, messages } = speech
  if (answer.kind === 'observation') {
    return answer.by === null ? messages.change.observe : messages.change.hearFamilies
  }
  const measure = measureOf(framework, answer.measure)
  const needs = answer.needs.map((need) => describeNeed(need, measure, speech))
  return messages.whyNot[answer.kind](measure?.title ?? answer.measure, needs.join('; '))
}
