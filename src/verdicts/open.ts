import type { Condition } from '../framework'
import { type Answer, all, any, notApplicable } from './kleene'

/**
 * The leaves, by their place in reading order, through which the verdict on a condition that is not met or unknown
 * could change: of a combination, only the parts that stand as it stands. None where it is met or does not apply.
 */
export function openLeaves(condition: Condition, answers: readonly Answer[]): number[] {
  let next = 0
  const visit = (part: Condition): { readonly answer: Answer; readonly open: readonly number[] } => {
    if (part.kind !== 'all' && part.kind !== 'any') {
      const index = next++
      return { answer: answers[index] ?? notApplicable, open: [index] }
    }
    const parts = part.of.map(visit)
    const answer = (part.kind === 'all' ? all : any)(parts.map((inner) => inner.answer))
    const alike = parts.filter((inner) => inner.answer.verdict === answer.verdict)
    return { answer, open: alike.flatMap((inner) => inner.open) }
  }
  const { answer, open } = visit(condition)
  return answer.verdict === 'notMet' || answer.verdict === 'unknown' ? [...open] : []
}
