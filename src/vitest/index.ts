/**
 * Matchers for levels and evidence: importing it, as in a setup file, gives them to Vitest's `expect`.
 *
 * @module vitest
 */
import { expect } from 'vitest'
import { matchers, type PartnershipMatchers } from '../checks'

expect.extend(matchers)

declare module 'vitest' {
  // Its own type parameter has this default.
  // biome-ignore lint/suspicious/noExplicitAny: it has to be declared as Vitest 4 does
  interface Matchers<T = any> extends PartnershipMatchers<void, T> {}
}

export * from '../checks'
