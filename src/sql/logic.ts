import { match } from 'ts-pattern'
import {
  type Condition,
  type Framework,
  type Leaf,
  leavesOf,
  measureOf,
  readCondition,
  type Vocabulary,
} from '../framework'
import type { Asked } from './asked'

/**
 * A condition as SQL. The three values of SQL are the logic's own: TRUE is met, FALSE not met, NULL unknown, and AND and
 * OR are its `all` and `any`.
 */
export interface Logic {
  /** The verdict, whatever it rests on. */
  readonly holds: string
  /** The same where only what was measured is known. */
  readonly measured: string
  /** Whether any of it applies; null where some of it always does. */
  readonly applies: string | null
  /** Whether families are among those whose voice the verdict rests on, where it is met and where it is not. */
  readonly heardMet: readonly string[]
  readonly heardNotMet: readonly string[]
}

/** The columns of an indicator that another refers to. */
export function columnsOf(name: string) {
  return { holds: name, measured: `${name}_measured`, applies: `${name}_applies`, heard: `${name}_heard` } as const
}

/** Writes a condition over the columns of its questions, and of the indicators that it refers to. */
export function logicOf(condition: Condition, asked: Asked, framework: Framework): Logic {
  return readCondition<Vocabulary, Logic>(condition, {
    leaf: (leaf) => leafLogic(leaf, asked, framework),
    all: (parts) => combined(parts, 'AND'),
    any: (parts) => combined(parts, 'OR'),
  })
}

function leafLogic(leaf: Leaf, asked: Asked, framework: Framework): Logic {
  return match(leaf)
    .returnType<Logic>()
    .with({ kind: 'sameAs' }, ({ indicator }) => {
      const { name } = asked.indicatorOf(indicator)
      const { holds, measured, applies, heard } = columnsOf(name)
      return {
        holds,
        measured,
        applies,
        heardMet: [`${isTrue(holds)} AND ${applies} AND ${heard}`],
        heardNotMet: [`${isFalse(holds)} AND ${applies} AND ${heard}`],
      }
    })
    .with({ kind: 'share' }, { kind: 'times' }, { kind: 'channels' }, { kind: 'document' }, (leaf) => {
      const holds = answerOf(leaf, asked)
      const isFamilies = measureOf(framework, leaf.measure)?.voice === 'families'
      return {
        holds,
        measured: holds,
        applies: null,
        heardMet: isFamilies ? [isTrue(holds)] : [],
        heardNotMet: isFamilies ? [isFalse(holds)] : [],
      }
    })
    .exhaustive()
}

/** A part that does not apply drops out: it becomes what decides nothing. */
function combined(parts: readonly Logic[], operator: 'AND' | 'OR'): Logic {
  const neutral = (part: Logic, value: string) => {
    if (part.applies === null || parts.length === 1) return value
    return operator === 'AND' ? `(${value} OR NOT ${part.applies})` : `(${value} AND ${part.applies})`
  }
  const joined = (of: (part: Logic) => string) => {
    const values = parts.map((part) => neutral(part, of(part)))
    return values.length === 1 ? (values[0] ?? '') : `(${values.join(` ${operator} `)})`
  }
  const holds = joined((part) => part.holds)
  const applies = parts.map((part) => part.applies)
  const met = parts.flatMap((part) => part.heardMet)
  const notMet = parts.flatMap((part) => part.heardNotMet)
  // One part that decides against (all) or for (any) is enough, and lends its voice; else each lends its own.
  const whereAll = (is: string, voices: readonly string[]) =>
    voices.length === 0 ? [] : [`${is} AND ${either(voices)}`]
  return {
    holds,
    measured: joined((part) => part.measured),
    applies: applies.includes(null) ? null : either(applies as string[]),
    heardMet: operator === 'OR' ? met : whereAll(isTrue(holds), met),
    heardNotMet: operator === 'AND' ? notMet : whereAll(isFalse(holds), notMet),
  }
}

/** The column of a question; where groups are asked as well, both. */
function answerOf(leaf: Exclude<Leaf, { kind: 'sameAs' }>, asked: Asked): string {
  const question = asked.questionOf(leaf)
  if (question === null) throw new Error(`no question is asked of measure "${leaf.measure}"`)
  if (!('groups' in question) || question.groups === null) return question.name
  return `(${question.name} AND ${question.groups.holding.name})`
}

export function hasReference(condition: Condition): boolean {
  return leavesOf(condition).some(({ kind }) => kind === 'sameAs')
}

export function isTrue(value: string): string {
  return `coalesce(${value}, FALSE)`
}

function isFalse(value: string): string {
  return `NOT coalesce(${value}, TRUE)`
}

export function either(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.map((one) => `(${one})`).join(' OR ')})`
}
