/** What the school has reached, held by tests: a level that drops or evidence that lapses fails the pipeline. */
import { readFile } from 'node:fs/promises'
import { assess } from 'partnership-continuum'
import { readEvidence } from 'partnership-continuum/schema'
import 'partnership-continuum/vitest'
import { expect, test } from 'vitest'

const json = async (file: string) => JSON.parse(await readFile(new URL(file, import.meta.url), 'utf8'))

// There is no clock: the pipeline says which day it is, and without one the tests judge as of the baseline's.
const asOf = process.env.AS_OF ?? '2026-11-21'
const { faults, ...reading } = readEvidence(await json('evidence.json'))
const assessment = assess({ ...reading, asOf })

test('every item of the evidence can be read', () => {
  expect(faults).toEqual([])
})

test('both components stand at emerging or above', () => {
  expect(assessment).toBeAtLeast('communication', 'emerging')
  expect(assessment).toBeAtLeast('home-learning', 'emerging')
})

test('families are told how their children are getting on', () => {
  expect(assessment).toBeDemonstrated('home-learning/emerging/informed-of-progress')
})

test('the evidence settles whether emerging is reached', () => {
  expect(assessment).toHaveSufficientEvidence('communication/emerging')
  expect(assessment).toHaveSufficientEvidence('home-learning/emerging')
})

test('no family group is left behind', () => {
  expect(assessment).toHaveNoGroupGaps()
})

test('no level lapses before the next review', () => {
  expect(assessment).toNotLapseBefore('2027-06-30')
})

test('nothing is lost since the last review', async () => {
  expect(assessment).toNotRegressFrom(await json('baseline.json'))
})
