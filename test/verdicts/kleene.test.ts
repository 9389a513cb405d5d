import { describe, expect, test } from 'vitest'
import type { Condition, Voice } from '../../src/framework'
import { type Answer, all, any, notApplicable, openLeaves, unknown, voicesIn } from '../../src/verdicts'

const voices: Answer['voices'] = ['school']
const met: Answer = { verdict: 'met', basis: 'measured', voices }
const notMet: Answer = { verdict: 'notMet', basis: 'measured', voices }
const seenMet: Answer = { verdict: 'met', basis: 'observed', voices }
const seenNotMet: Answer = { verdict: 'notMet', basis: 'observed', voices }

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

describe('the voices of a combination', () => {
  const by = (voice: Voice, verdict: 'met' | 'notMet'): Answer => ({ verdict, basis: 'measured', voices: [voice] })
  const familiesMet = by('families', 'met')
  const staffMet = by('staff', 'met')
  const studentsNotMet = by('students', 'notMet')
  const schoolNotMet = by('school', 'notMet')

  test('are those of all parts where all of them decide, each once, in one order', () => {
    expect(all([staffMet, familiesMet, staffMet]).voices).toEqual(['families', 'staff'])
    expect(any([schoolNotMet, studentsNotMet, schoolNotMet]).voices).toEqual(['students', 'school'])
  })

  test('are those of every part that decides alone, and of no other', () => {
    expect(any([staffMet, studentsNotMet, familiesMet, unknown]).voices).toEqual(['families', 'staff'])
    expect(all([schoolNotMet, familiesMet, studentsNotMet, unknown]).voices).toEqual(['students', 'school'])
  })

  test('are nobody’s where nothing is decided', () => {
    expect(all([familiesMet, unknown]).voices).toEqual([])
    expect(any([studentsNotMet, unknown]).voices).toEqual([])
    expect(all([notApplicable, notApplicable]).voices).toEqual([])
  })

  test('are not those of what does not apply', () => {
    expect(all([familiesMet, notApplicable]).voices).toEqual(['families'])
  })
})

test('of no lists there are no voices', () => {
  expect(voicesIn([])).toEqual([])
})

describe('the parts through which a verdict could change', () => {
  const leaf: Condition = { kind: 'document', measure: 'document', field: 'exists' }
  const both: Condition = { kind: 'all', of: [leaf, leaf] }
  const either: Condition = { kind: 'any', of: [both, leaf] }

  test('are, of a combination, those that stand as it stands', () => {
    expect(openLeaves(both, [met, notMet])).toEqual([1])
    expect(openLeaves(both, [unknown, met])).toEqual([0])
    expect(openLeaves(either, [met, notMet, notMet])).toEqual([1, 2])
    expect(openLeaves(either, [met, unknown, notMet])).toEqual([1])
  })

  test('are none where it is met or does not apply', () => {
    expect(openLeaves(either, [notMet, unknown, met])).toEqual([])
    expect(openLeaves(both, [notApplicable, notApplicable])).toEqual([])
    expect(openLeaves(leaf, [met])).toEqual([])
  })
})
