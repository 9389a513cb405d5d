import { expect, test } from 'vitest'
import { once } from '../../src/framework'

test('what is made once is made when it is first asked for, and is the same from then on', () => {
  const made: object[] = []
  const value = once(() => {
    made.push({})
    return made.at(-1)
  })
  expect(made).toHaveLength(0)
  expect(value()).toBe(value())
  expect(made).toHaveLength(1)
})

test('what is made as nothing is not made again', () => {
  let times = 0
  const nothing = once(() => {
    times += 1
  })
  expect([nothing(), nothing(), times]).toEqual([undefined, undefined, 1])
})

test('what could not be made is tried again', () => {
  let isThere = false
  const value = once(() => {
    if (!isThere) throw new Error('not there yet')
    return 'there'
  })
  expect(value).toThrow('not there yet')
  isThere = true
  expect(value()).toBe('there')
})
