import { describe, expect, test } from 'vitest'
import { fiso, leftOut, locators, sourceDocuments } from '../../data'
import { restatements as allRestatements } from '../../data/restatements'
import { sources } from '../../src'
import { type Framework, idsOf, integrityFaults, isOnContinuum, type Strategy } from '../../src/framework'
import { tiny } from '../support/tiny'

const restatements = allRestatements()

/** Every statement that the documents make, as we count them. */
const statements = Object.entries(sourceDocuments).flatMap(([source, { sections }]) =>
  Object.entries(sections).flatMap(([section, { statements: count }]) =>
    Array.from({ length: count }, (_, index) => `${source}#${section}/${index + 1}`),
  ),
)
const strategies: [string, Strategy][] = Object.entries(fiso.strategies)
const continuum = idsOf(fiso.indicators).filter((id) => isOnContinuum(fiso.indicators[id]))

describe('nothing that the documents say is lost', () => {
  test('the five documents make 240 statements', () => {
    const count = (source: string) => statements.filter((locator) => locator.startsWith(`${source}#`)).length
    expect(idsOf(sourceDocuments).map((source) => [source, count(source)])).toEqual([
      ['fiso', 70],
      ['engagement', 20],
      ['school-home', 23],
      ['building', 28],
      ['home-school', 99],
    ])
  })

  test('each is restated or left out, none both, and no locator is made up', () => {
    expect([...Object.keys(locators), ...Object.keys(leftOut)].sort()).toEqual([...statements].sort())
  })

  test('what is left out has a reason', () => {
    expect(Object.keys(leftOut).length).toBeLessThanOrEqual(15)
    for (const reason of Object.values(leftOut)) expect(reason).not.toBe('')
  })

  test('each statement of the continuum is restated by exactly one indicator, of its component and stage', () => {
    const ofContinuum = statements.filter((locator) => locator.startsWith('fiso#continuum/'))
    expect(ofContinuum).toHaveLength(36)
    for (const locator of ofContinuum) {
      const ids = locators[locator as keyof typeof locators] ?? []
      expect(ids).toHaveLength(1)
      expect(locator).toContain(ids[0]?.split('/').slice(0, 2).join('/'))
    }
  })

  test('each statement of the lists is restated by an indicator', () => {
    const sections =
      /^(home-school#(communicating|connecting-learning|building-community|role-of-family|decision-making|beyond-school|participating|structures)|building#platform|engagement#characteristics|school-home#success|fiso#success)\//
    const ofLists = statements.filter((locator) => sections.test(locator) && locator !== 'school-home#success/6')
    expect(ofLists).toHaveLength(51 + 6 + 8 + 8 + 5 + 4)
    for (const locator of ofLists) {
      const ids = locators[locator as keyof typeof locators] ?? []
      expect(
        ids.some((id) => Object.hasOwn(fiso.indicators, id)),
        locator,
      ).toBe(true)
    }
  })

  test('each teaching practice, platform part and suggestion is restated by a strategy', () => {
    const asked = statements.filter((it) =>
      /^(school-home#practices|building#platform|home-school#strategies|fiso#(focus|strategies))\//.test(it),
    )
    expect(asked).toHaveLength(15 + 8 + 14 + 6)
    for (const locator of asked) {
      const ids = locators[locator as keyof typeof locators] ?? []
      expect(
        ids.filter((id) => Object.hasOwn(fiso.strategies, id)),
        locator,
      ).not.toEqual([])
    }
  })

  test('what a source says a school should have is brought about by the strategy that restates it', () => {
    const parts = statements.filter((locator) => locator.startsWith('building#platform/'))
    for (const locator of parts) {
      const ids = locators[locator as keyof typeof locators] ?? []
      const indicators = ids.filter((id) => Object.hasOwn(fiso.indicators, id))
      for (const [id, { advances }] of strategies.filter(([id]) => ids.includes(id))) {
        for (const indicator of indicators) expect(advances, id).toContain(indicator)
      }
    }
  })

  test('everything with an id says what it restates', () => {
    const ours = restatements.filter(({ restates }) => restates.length === 0).map(({ id }) => id)
    // The lists and the parts in which we judge them have no statement of their own in the documents.
    expect(ours).toEqual([
      ...idsOf(fiso.checklists),
      'success/signs',
      'platform/parts',
      'structures/in-place',
      'characteristics/effective',
      'marks/successful',
    ])
  })

  test('no two things have the same id', () => {
    expect(new Set(restatements.map(({ id }) => id)).size).toBe(restatements.length)
  })
})

describe('everything is of use', () => {
  test('no measure is unused, and each indicator has evidence that decides it either way', () => {
    expect(integrityFaults(fiso)).toEqual([])
  })

  test('each strategy advances an indicator', () => {
    expect(strategies.filter(([, { advances }]) => advances.length === 0)).toEqual([])
  })

  test('no strategy advances more than a tenth of the indicators', () => {
    // One that advances everything advances nothing. A tenth is our choice.
    for (const [id, { advances }] of strategies) {
      expect(advances.length, id).toBeLessThanOrEqual(idsOf(fiso.indicators).length / 10)
      expect(new Set(advances).size, id).toBe(advances.length)
    }
  })

  test('each indicator of the continuum is advanced by at least two strategies that no law binds', () => {
    const few = continuum.filter(
      (id) => strategies.filter(([, it]) => it.jurisdiction === null && it.advances.includes(id)).length < 2,
    )
    expect(few).toEqual([])
  })

  test('what a strategy needs is a structure that can be built before it', () => {
    const startable = new Set<string>()
    for (let before = -1; before < startable.size; ) {
      before = startable.size
      for (const [id, { needs }] of strategies) {
        const isBuilt = (need: string) =>
          strategies.some(([other, { advances }]) => startable.has(other) && advances.includes(need))
        if (needs.every(isBuilt)) startable.add(id)
      }
    }
    expect(strategies.map(([id]) => id).filter((id) => !startable.has(id))).toEqual([])
    for (const [, { needs }] of strategies) {
      for (const need of needs) expect(need).toMatch(/^(platform|structures)\//)
    }
  })

  test('each strategy says what to do first, what it takes and why it has a quality', () => {
    for (const [id, { firstActions, effort, qualities }] of strategies) {
      expect(firstActions.length, id).toBeGreaterThanOrEqual(2)
      expect(effort.reason, id).not.toBe('')
      expect(
        Object.values(qualities).every((reason) => reason !== ''),
        id,
      ).toBe(true)
    }
  })

  test('only what rests on a law of the United States is bound to it', () => {
    const bound = strategies.filter(([, { jurisdiction }]) => jurisdiction !== null)
    expect(bound.map(([id, { jurisdiction }]) => [id.split('/')[0], jurisdiction])).toEqual(
      Array.from({ length: 4 }, () => ['us', 'United States']),
    )
  })
})

describe('sources', () => {
  test('gives the document and section behind every id', () => {
    for (const { id, restates } of restatements) {
      expect(sources(id).map(({ locator }) => locator)).toEqual(restates)
      for (const { title, edition, section } of sources(id)) {
        expect([title, edition, section].every((text) => text.length > 0)).toBe(true)
      }
    }
  })

  test('gives title, publisher, edition and section', () => {
    expect(sources('communication/evolving/feel-welcome')).toEqual([
      {
        locator: 'fiso#continuum/communication/evolving/1',
        title: 'Dimension: Parents and carers as partners',
        publisher: 'Department of Education, Victoria',
        edition: 'Framework for Improving Student Outcomes, continua of practice, the edition before October 2020',
        jurisdiction: 'Victoria, Australia',
        section: 'The continuum: component one, Evolving',
      },
    ])
    expect(sources('law/essa-1116-e-12')[0]?.section).toBe('Supporting Structures')
  })

  test('takes a locator, such as a step carries', () => {
    expect(sources('building#platform/4').map(({ section }) => section)).toEqual(['The whole-school platform'])
  })

  test('refuses what is not there', () => {
    expect(() => sources('gone')).toThrow('there is nothing with the id "gone"')
    expect(() => sources('gone#overview/1')).toThrow('"gone#overview/1" names no statement of a known document')
    expect(() => sources('fiso#gone/1')).toThrow('"fiso#gone/1" names no statement of a known document')
    expect(() => sources('constructor#overview/1')).toThrow(RangeError)
    for (const locator of ['fiso#overview/6', 'fiso#overview/0', 'fiso#overview/x', 'fiso#overview/', 'fiso#why1']) {
      expect(() => sources(locator)).toThrow(`"${locator}" names no statement of a known document`)
    }
    expect(() => sources('fiso#constructor/1')).toThrow(RangeError)
  })

  test('of a framework of one’s own are those of its own documents', () => {
    const base = tiny({ 'one/low/a': { kind: 'document', measure: 'document', field: 'exists' } })
    const indicators = { 'one/low/a': { ...base.indicators['one/low/a'], restates: ['tiny#one/low/1'] } }
    const framework = { ...base, indicators } as Framework
    const sections = { 'one/low': { title: 'The low stage', statements: 1 } }
    const about = { title: 'A booklet', publisher: null, edition: 'first', jurisdiction: null }
    const documents = { tiny: { ...about, licence: 'None', sections } }
    expect(sources('one/low/a', { framework, documents })).toEqual([
      { ...about, locator: 'tiny#one/low/1', section: 'The low stage' },
    ])
    expect(() => sources('one/low/a', { framework })).toThrow('"tiny#one/low/1" names no statement of a known document')
    expect(() => sources('communication/evolving/feel-welcome', { framework, documents })).toThrow(
      'there is nothing with the id "communication/evolving/feel-welcome"',
    )
  })
})
