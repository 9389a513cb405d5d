import { expect, test } from 'vitest'
import { startingSchool } from '../../examples/own-framework/framework'
import { type Locale, levelText } from '../../src'

test('a level that is certain is one stage, another is both', () => {
  expect(levelText({ demonstrated: 'evolving', possible: 'evolving' })).toBe('Evolving')
  expect(levelText({ demonstrated: 'emerging', possible: 'excelling' })).toBe('Emerging, possibly Excelling')
})

test('before the first stage is said by the first', () => {
  expect(levelText({ demonstrated: null, possible: null })).toBe('not yet emerging')
  expect(levelText({ demonstrated: null, possible: 'emerging' })).toBe('not yet emerging, possibly Emerging')
})

test('the stages are those of the framework, in the words of the locale', () => {
  const level = { demonstrated: null, possible: 'growing' } as const
  expect(levelText(level, { framework: startingSchool })).toBe('not yet beginning, possibly Growing')
  const german: Locale = {
    id: 'de',
    messages: { beforeFirst: (first) => `vor ${first}`, explain: { level: (from, to) => `${from} bis ${to}` } },
    texts: { 'stages.beginning.title': 'Anfang' },
  }
  expect(levelText(level, { framework: startingSchool, locale: german })).toBe('vor Anfang bis Growing')
})
