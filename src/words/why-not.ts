import { type Framework, indicatorOf, measureOf } from '../framework'
import type { AnswerChange, Change, WhyNot } from '../recommendations'
import { type Outline, outline } from './describe'
import { describeNeed } from './findings'
import { forGroups } from './group-name'
import { messages } from './messages'

/** So many of several sets are written out; the rest are counted. Our choice. */
const setsWritten = 5

/** What would bring a component to a stage, in words: the sets where there are several, then what is behind each statement. */
export function describeWhyNot({ sets, isComplete, changes }: WhyNot, framework: Framework): Outline[] {
  const words = messages.whyNot
  const [first, ...others] = sets
  if (first === undefined) return [outline(words.unreachable)]
  if (first.length === 0) return [outline(words.reached)]
  const behind = changes.map((change) => describeChanges(change, framework))
  if (others.length === 0) return [outline(words.allOf(first.length, isComplete), behind)]
  const written = sets.slice(0, setsWritten).map((set) => set.join(', '))
  const left = sets.length - written.length
  const listed = [...written, ...(left > 0 ? [words.more(left)] : [])]
  return [outline(words.anyOf(sets.length, first.length, isComplete), listed), outline(words.behind, behind)]
}

function describeChanges({ indicator, verdict, groups, answers, strategies }: Change, framework: Framework): Outline {
  const words = messages.whyNot
  const title = indicatorOf(framework, indicator)?.statement ?? indicator
  const [first = [], ...others] = answers
  const ways =
    others.length === 0
      ? first.map((answer) => describeAnswer(answer, framework))
      : answers.map((way) =>
          outline(
            words.way,
            way.map((answer) => describeAnswer(answer, framework)),
          ),
        )
  const advancing = strategies.map((id) => framework.strategies[id]?.title ?? id)
  return outline(`${title} (${indicator}): ${messages.verdict[verdict]}${forGroups(groups)}`, [
    ...ways,
    ...(verdict === 'notMet' && advancing.length > 0 ? [outline(words.strategies, advancing)] : []),
  ])
}

function describeAnswer(answer: AnswerChange, framework: Framework): string {
  if (answer.kind === 'observation') {
    return answer.by === null ? messages.change.observe : messages.change.hearFamilies
  }
  const measure = measureOf(framework, answer.measure)
  const needs = answer.needs.map((need) => describeNeed(need, measure))
  return messages.whyNot[answer.kind](measure?.title ?? answer.measure, needs.join('; '))
}
