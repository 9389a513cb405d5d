/** Which of the documents' statements are restated, and where; and which are left out, and why. */
import { type Locator, type Restatement, restatementsOf } from '../src/framework'
import { fiso } from './fiso'
import { initiativeQualities } from './partnerships/initiative'
import { reference } from './partnerships/reference'

/** Everything in the data that restates a statement of a document. */
export const restatements: readonly Restatement[] = [
  ...restatementsOf(fiso),
  ...[initiativeQualities, ...Object.values(reference)].flatMap((entries) =>
    Object.entries(entries).map(([id, { restates }]) => ({ id, restates })),
  ),
]

/** The ids that restate each statement, by its locator. */
export const locators: Readonly<Record<Locator, readonly string[]>> = restatements
  .flatMap(({ id, restates }) => restates.map((locator) => ({ id, locator })))
  .reduce<Record<Locator, string[]>>((known, { id, locator }) => {
    known[locator] = [...(known[locator] ?? []), id]
    return known
  }, {})

/** The statements that nothing restates, each with the reason. There is none: everything that they say has its place. */
export const leftOut: Readonly<Record<Locator, string>> = {}
