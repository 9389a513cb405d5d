import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { assess } from '../src/assess'
import { assessInFull } from '../src/assess-in-full'
import type { EvidenceItem, Request } from '../src/evidence'
import type { Assessment } from '../src/levels'
import { levels } from '../src/levels-alone'
import { questionOf } from '../src/question'
import { asOf, document, policy, survey, tiny } from './support/tiny'

const framework = tiny({
  'one/low/it': { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false },
})
const evidence = [survey(100, 90, 5)]
const request = { subject: { id: 'a', name: 'A' }, evidence, asOf, framework, policy }
const full = assessInFull(questionOf(request))

describe('an assessment of which the reasons are worked out later is plain to whoever', () => {
  test.each<[string, (assessment: Assessment) => unknown]>([
    ['reads it', (it) => Object.fromEntries(Object.keys(it).map((key) => [key, it[key as keyof Assessment]]))],
    ['spreads it', (it) => ({ ...it })],
    ['assigns it', (it) => Object.assign({}, it)],
    ['clones it', (it) => structuredClone(it)],
    ['lists its entries', (it) => Object.fromEntries(Object.entries(it))],
    ['freezes it', (it) => Object.freeze(it)],
  ])('%s', (_, done) => {
    expect(done(assess(request))).toStrictEqual(full)
  })

  test('writes it as JSON, with the same bytes', () => {
    expect(JSON.stringify(assess(request))).toBe(JSON.stringify(full))
    expect(JSON.stringify(assess(request).components)).toBe(JSON.stringify(full.components))
  })

  test('prints it', () => {
    const inDepth = { depth: 20 }
    expect(inspect(assess(request), inDepth)).toBe(inspect(full, inDepth))
    expect(inspect(assess(request))).not.toContain('Getter')
  })

  test('writes to it', () => {
    const assessment = assess(request) as { ledger: unknown }
    assessment.ledger = []
    expect(assessment).toStrictEqual({ ...full, ledger: [] })
  })
})

test('the reasons are worked out once', () => {
  const assessment = assess(request)
  expect(assessment.ledger).toBe(assessment.ledger)
  expect(assessment.components.one?.indicators).toBe(assessment.components.one?.indicators)
})

describe('the evidence is let go of', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const asking = tiny({ 'one/low/it': { kind: 'document', measure: 'document', field: 'exists' } })

  test.each<[string, (request: Request) => unknown]>([
    ['where the levels alone are asked for', levels],
    ['once the reasons are read', (request) => [assess(request)].map((it) => [it, it.ledger])],
  ])('%s', async (_, done) => {
    const [kept, item] = (() => {
      const item = document(5, {})
      return [done({ ...request, framework: asking, evidence: [item] }), new WeakRef(item)]
    })()
    await new Promise((resolve) => setTimeout(resolve))
    collect()
    expect(item.deref()).toBe(undefined)
    expect(kept).toBeDefined()
  })
})

describe('evidence that the caller changes afterwards', () => {
  test('is none of it where it is added or taken away', () => {
    const list = [...evidence]
    const assessment = assess({ ...request, evidence: list })
    list.push({ ...survey(100, 1, 1), id: 'later' })
    list.shift()
    expect(assessment).toStrictEqual(full)
  })

  test('is refused where an item was changed and would give other reasons than the level has', () => {
    const item = { ...survey(100, 90, 5) } as EvidenceItem & { agreed: number }
    const assessment = assess({ ...request, evidence: [item] })
    item.agreed = 10
    expect(assessment.level.demonstrated).toBe('low')
    expect(() => assessment.ledger).toThrow(/was changed .*"one\/low\/it".*: change a copy of it/)
  })

  test('is refused where it is the framework that was changed', () => {
    const changing = { ...framework, indicators: { ...framework.indicators } } as { indicators: object }
    const assessment = assess({ ...request, framework: changing as unknown as typeof framework })
    changing.indicators = {}
    expect(() => assessment.ledger).toThrow(/framework .* was changed .*"one\/low\/it"/)
  })
})
