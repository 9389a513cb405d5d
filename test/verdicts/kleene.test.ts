import { describe, expect, test } from 'vitest'
import { type Answer, all, any, notApplicable, unknown } from '../../src/verdicts'

const met: Answer = { verdict: 'met', basis: 'measured' }
const notMet: Answer = { verdict: 'notMet', basis: 'measured' }
const seenMet: Answer = { verdict: 'met', basis: 'observed' }
const seenNotMet: Answer = { verdict: 'notMet', basis: 'observed' }

describe('all', () => {
  test.each([
    [[met, met], met],
    [[met, unknown], unknown],
    [[unknown, notMet], notMet],
    [[met, notMet], notMet],
    [[met, notApplicable], met],
    [[notApplicable], notApplicable],
    [[met, seenMet], seenMet],
    [[seenNotMet, notMet], notMet],
    [[seenNotMet, unknown], seenNotMet],
  ])('of %j is %j', (parts, answer) => expect(all(parts)).toEqual(answer))
})

describe('any', () => {
  test.each([
    [[notMet, notMet], notMet],
    [[notMet, unknown], unknown],
    [[unknown, met], met],
    [[notMet, met], met],
    [[notMet, notApplicable], notMet],
    [[notApplicable, notApplicable], notApplicable],
    [[seenMet, met], met],
    [[seenMet, notMet], seenMet],
    [[notMet, seenNotMet], seenNotMet],
  ])('of %j is %j', (parts, answer) => expect(any(parts)).toEqual(answer))
})
