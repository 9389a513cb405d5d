import { describe, expect, test } from 'vitest'
import { characteristicQuestions, fiso, initiativeQualities, reference } from '../../data'
import { reworded, textsOf } from '../../src/framework'
import { enUS } from '../../src/words'

/* Every text of the data that is said otherwise in American English, to be read one by one. To accept a wanted change:
 * npm run golden, and read the diff. */

const parts: readonly (readonly [data: object, path: readonly string[]])[] = [
  [fiso, []],
  [reference, ['reference']],
  [initiativeQualities, ['initiativeQualities']],
  ...Object.entries(characteristicQuestions).map(
    ([id, of]) => [of, ['characteristicQuestions', id, 'questions']] as const,
  ),
]
const changed = parts.flatMap(([data, path]) => {
  const american = textsOf(reworded(data, enUS, path), path)
  return [...textsOf(data, path)].flatMap(([key, text]) => {
    const said = american.get(key)
    return said === text ? [] : [{ key, text, said: `${said}` }]
  })
})

describe('American English', () => {
  test('says what it said', async () => {
    const lines = changed.map(({ key, text, said }) => `${key}\n- ${text}\n+ ${said}\n`)
    await expect(lines.join('\n')).toMatchFileSnapshot('en-us.txt')
  })

  test('leaves no Australian spelling, names aside', () => {
    const australian =
      /\b(carers?|programmes?|judgements?|\w+is(?:e[ds]?|ing|ations?)|\w+yse[ds]?|\w*(?:behavi|hon|col|fav)our\w*|centre[ds]?|enquir\w+|enrol(?:s|ments?)?|practis\w+|wellbeing|towards|maths|fortnight\w*|excursions?|timetables?)\b|\d %/gi
    const american = /^(?:advis|rais|promis|otherwise|expertise|exercise|revis|surpris|precise|compris)/i
    const left = parts.flatMap(([data, path]) =>
      [...textsOf(reworded(data, enUS, path), path)].flatMap(([key, text]) =>
        [...text.matchAll(australian)].filter(([word]) => !american.test(word)).map(([word]) => `${word}: ${key}`),
      ),
    )
    expect(
      left.filter((line) => !/[. ](title|term)$/.test(line) || /: (measures|indicators|strategies)\./.test(line)),
    ).toEqual([])
  })
})
