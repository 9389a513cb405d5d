import { describe, expect, test } from 'vitest'
import type { DocumentQuestion } from '../../src/framework'
import { daysAgo, document, judge } from '../support/tiny'

const asks = { kind: 'document', measure: 'document' } as const
const exists: DocumentQuestion = { ...asks, field: 'exists' }
const reviewed: DocumentQuestion = { ...asks, field: 'reviewed', withinDays: 500 }
const consulted: DocumentQuestion = { ...asks, field: 'consulted', party: 'families' }
const published: DocumentQuestion = { ...asks, field: 'availability', atLeast: 'published' }

describe('a document', () => {
  test('that does not exist answers every question with no', () => {
    for (const question of [exists, reviewed, consulted, published]) {
      expect(judge(question, [document(0, { exists: false })]).verdict).toBe('notMet')
    }
  })

  test('was reviewed within so many days, both ends included', () => {
    expect(judge(reviewed, [document(0, { reviewed: daysAgo(500) })]).verdict).toBe('met')
    expect(judge(reviewed, [document(0, { reviewed: daysAgo(501) })]).verdict).toBe('notMet')
  })

  test('stands until the review is too old, if that comes first', () => {
    expect(judge(reviewed, [document(0, { reviewed: daysAgo(490) })]).leaf).toMatchObject({ until: '2026-07-10' })
  })

  test.each([
    ['internal', 'notMet'],
    ['onRequest', 'notMet'],
    ['published', 'met'],
    ['sentToFamilies', 'met'],
  ])('that is %s is %s where publishing is asked for', (availability, verdict) => {
    expect(judge(published, [document(0, { availability })]).verdict).toBe(verdict)
  })

  test('on which nobody was consulted says so; one that says nothing leaves it unknown', () => {
    expect(judge(consulted, [document(0, { consulted: [] })]).verdict).toBe('notMet')
    expect(judge(consulted, [document(0, {})])).toMatchObject({ verdict: 'unknown', causes: ['fieldNotStated'] })
  })
})

describe('each field is read from the latest report that states it', () => {
  test('so that a later report that is silent does not hide an earlier one', () => {
    const { verdict, leaf } = judge(consulted, [document(50, { consulted: ['families'] }), document(5, {})])
    expect(verdict).toBe('met')
    expect(leaf).toMatchObject({ items: ['document-50'] })
  })

  test('but not from before the document was said not to exist', () => {
    const evidence = [document(50, { consulted: ['families'] }), document(20, { exists: false }), document(5, {})]
    expect(judge(consulted, evidence)).toMatchObject({ verdict: 'unknown', causes: ['fieldNotStated'] })
    expect(judge(exists, evidence).verdict).toBe('met')
  })

  test('nor from a report that is too old', () => {
    expect(judge(consulted, [document(101, { consulted: ['families'] })])).toMatchObject({ causes: ['expired'] })
  })
})
