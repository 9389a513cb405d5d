import { describe, expectTypeOf, test } from 'vitest'
import { defineLocale, enUS, explain, type Locale } from '../../src'

describe('a locale', () => {
  test('says some messages, each of the shape that it has in the catalogue', () => {
    expectTypeOf(enUS).toEqualTypeOf<Locale>()
    defineLocale({
      id: 'xx',
      messages: {
        verdict: { met: 'so' },
        date: (iso) => iso.toUpperCase(),
        plan: { term: (number) => `${number.toFixed(0)}.` },
        worksheet: { head: ['a', 'b', 'c', 'd', 'e', 'f'] },
      },
    })
  })

  test('with an unknown key does not compile', () => {
    // @ts-expect-error there is no such message
    defineLocale({ id: 'xx', messages: { verdikt: {} } })
    // @ts-expect-error there is no such verdict
    defineLocale({ id: 'xx', messages: { verdict: { mett: 'so' } } })
  })

  test('with a message of the wrong kind does not compile', () => {
    // @ts-expect-error a date is a sentence made of a value
    defineLocale({ id: 'xx', messages: { date: 'today' } })
    // @ts-expect-error a verdict is a text
    defineLocale({ id: 'xx', messages: { verdict: { met: () => 'so' } } })
    // @ts-expect-error a message is no number
    defineLocale({ id: 'xx', messages: { verdict: { met: 1 } } })
  })

  test('is passed as a value, not by its id', () => {
    // @ts-expect-error a locale is no text
    expectTypeOf(explain).toBeCallableWith({} as Parameters<typeof explain>[0], 'communication', { locale: 'en-US' })
  })
})
