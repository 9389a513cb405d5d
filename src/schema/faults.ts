import type * as z from 'zod'
import { type Messages, nearestOf, pathText } from '../words'

export { nearestOf }

/** Something wrong in the input: where, what, and what would be right. It carries no counts. */
export interface Fault {
  /** Such as `evidence[3].agreed`. */
  readonly path: string
  /** What is wrong and what would be right, as a sentence. */
  readonly message: string
  readonly expected: string
  /** The known id or word that is nearest to the one given, where one is near. */
  readonly nearest?: string
}

type Key = string | number

/** What faults are said with, in one locale. */
export type FaultWords = Messages['fault']

export function makeFault(
  words: FaultWords,
  path: readonly Key[],
  problem: string,
  expected: string,
  nearest?: string,
): Fault {
  const message = words.sentence(problem, expected, nearest)
  return { path: pathText(path), message, expected, ...(nearest === undefined ? {} : { nearest }) }
}

/**
 * The issues of a schema as faults, in our own words.
 *
 * @param fieldsAt the fields that are known at a path inside the input
 */
export function faultsOfIssues(
  words: FaultWords,
  path: readonly Key[],
  input: unknown,
  error: z.ZodError,
  fieldsAt: (inside: readonly Key[]) => readonly string[],
): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    const inside = issue.path as Key[]
    const at = [...path, ...inside]
    if (issue.code === 'unrecognized_keys') {
      const fields = fieldsAt(inside)
      const expected = words.oneOf(fields)
      return issue.keys.map((key) =>
        makeFault(words, [...at, key], words.unknownField, expected, nearestOf(key, fields)),
      )
    }
    const value = inside.reduce<unknown>((part, key) => (part as Record<Key, unknown> | undefined)?.[key], input)
    const field = String(at.at(-1))
    const expected =
      issue.code === 'invalid_value'
        ? words.oneOf(issue.values.map(String))
        : expectationOf(words, String(inside.findLast((key) => typeof key === 'string') ?? field))
    if (value === undefined) return [makeFault(words, at, words.missing, expected)]
    if (value === null) return [makeFault(words, at, words.isNull, expected)]
    const nearest = issue.code === 'invalid_value' ? nearestOf(value, issue.values.map(String)) : undefined
    return [makeFault(words, at, words.wrong, expected, nearest)]
  })
}

function expectationOf(words: FaultWords, field: string): string {
  const { expectation } = words
  return Object.hasOwn(expectation, field) ? expectation[field as keyof typeof expectation] : words.other
}
