/** Which of the documents' statements are restated, and where; and which are left out, and why. */
import { frozen, type Locator } from '../src/framework'
import { restatements } from './restatements'

/** The ids that restate each statement, by its locator. */
export const locators: Readonly<Record<Locator, readonly string[]>> = /* @__PURE__ */ frozen(
  restatements()
    .flatMap(({ id, restates }) => restates.map((locator) => ({ id, locator })))
    .reduce<Record<Locator, string[]>>((known, { id, locator }) => {
      known[locator] = [...(known[locator] ?? []), id]
      return known
    }, {}),
)

/** The statements that nothing restates, each with the reason. There is none: everything that they say has its place. */
export const leftOut: Readonly<Record<Locator, string>> = /* @__PURE__ */ frozen({})
