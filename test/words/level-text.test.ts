import { expect, test } from 'vitest'
import { startingSchool } from '../../examples/own-framework/framework'
import { type Framework, type Locale, levelText } from '../../src'

// Its types are those of the built package.
const framework = startingSchool as unknown as Framework

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
  expect(levelText(level, { framework })).toBe('not yet beginning, possibly Growing')
  const german: Locale = {
    id: 'de',
    messages: { beforeFirst: (first) => `vor ${first}`, explain: { level: (from, to) => `${from} bis ${to}` } },
    texts: { 'stages.beginning.title': 'Anfang' },
  }
  expect(levelText(level, { framework, locale: german })).toBe('vor Anfang bis Growing')
})
