import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { type Condition, crosswalk, type Framework, idsOf, isOnContinuum, sectionsBehind } from '../../src/framework'
import { tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }

/** The tiny framework, with relations on its indicators and a checklist to relate to. */
function related(relates: Readonly<Record<string, Framework['indicators'][string]['relates']>>): Framework {
  const framework = tiny({ 'one/low/a': share, 'one/high/b': share })
  return {
    ...framework,
    checklists: {
      list: {
        title: 'List',
        restates: [],
        sections: { first: { title: 'First', restates: [] }, second: { title: 'Second', restates: [] } },
      },
    },
    indicators: Object.fromEntries(
      Object.entries(framework.indicators).map(([id, indicator]) => [id, { ...indicator, relates: relates[id] ?? [] }]),
    ),
  }
}

describe('a crosswalk', () => {
  test('reads each relation from both of its ends', () => {
    const framework = related({
      'one/low/a': [
        { relation: 'broad', to: 'list/first' },
        { relation: 'exact', to: 'one/high/b' },
      ],
      'one/high/b': [{ relation: 'narrow', to: 'list/second' }],
    })
    expect(crosswalk(framework)).toEqual([
      { from: 'one/low/a', relation: 'broad', to: 'list/first' },
      { from: 'list/first', relation: 'narrow', to: 'one/low/a' },
      { from: 'one/low/a', relation: 'exact', to: 'one/high/b' },
      { from: 'one/high/b', relation: 'exact', to: 'one/low/a' },
      { from: 'one/high/b', relation: 'narrow', to: 'list/second' },
      { from: 'list/second', relation: 'broad', to: 'one/high/b' },
    ])
  })

  test('relates an indicator to the Essential Elements that it bears on', () => {
    const framework = tiny({ 'one/low/a': share })
    const indicator = { ...framework.indicators['one/low/a'], essentialElements: [4, 5] }
    const mappings = crosswalk({ ...framework, indicators: { 'one/low/a': indicator } } as Framework)
    expect(mappings).toEqual([
      { from: 'one/low/a', relation: 'related', to: 'element/4' },
      { from: 'element/4', relation: 'related', to: 'one/low/a' },
      { from: 'one/low/a', relation: 'related', to: 'element/5' },
      { from: 'element/5', relation: 'related', to: 'one/low/a' },
    ])
  })

  test('of the shipped framework relates the continuum, the key dimensions, the platform and the Elements', () => {
    const mappings = crosswalk(fiso)
    const kindOf = (id: string) => {
      const [first = ''] = id.split('/')
      return Object.hasOwn(fiso.components, first) ? 'continuum' : first
    }
    const kinds = new Set(mappings.map(({ from, to }) => `${kindOf(from)} ${kindOf(to)}`))
    for (const pair of [
      'continuum key-dimensions',
      'key-dimensions continuum',
      'continuum element',
      'element continuum',
      'platform key-dimensions',
      'key-dimensions platform',
    ]) {
      expect(kinds).toContain(pair)
    }
  })

  test('of the shipped framework says nothing twice', () => {
    const pairs = crosswalk(fiso).map(({ from, to }) => `${from} ${to}`)
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([])
  })
})

describe('the sections behind a stage', () => {
  test('are those that its indicators relate to, each once, in the order of the checklists', () => {
    const framework = related({
      'one/low/a': [
        { relation: 'broad', to: 'list/second' },
        { relation: 'related', to: 'list/first' },
        { relation: 'close', to: 'one/high/b' },
      ],
    })
    expect(sectionsBehind(framework, 'one', 'low')).toEqual(['list/first', 'list/second'])
    expect(sectionsBehind(framework, 'one', 'high')).toEqual([])
  })

  test('are those of that component alone', () => {
    const framework = related({ 'one/low/a': [{ relation: 'broad', to: 'list/first' }] })
    expect(sectionsBehind(framework, 'two', 'low')).toEqual([])
  })

  test('are key dimensions at every stage of every component', () => {
    const drawnOn = new Set<string>()
    for (const component of idsOf(fiso.components)) {
      for (const { id } of fiso.stages) {
        const sections = sectionsBehind(fiso, component, id)
        expect(sections, `${component}/${id}`).not.toEqual([])
        for (const section of sections) {
          expect(section).toMatch(/^key-dimensions\//)
          drawnOn.add(section)
        }
      }
    }
    // The continuum says nothing of working with partners beyond the school.
    expect([...drawnOn].sort()).toEqual(
      Object.keys(fiso.checklists['key-dimensions'].sections)
        .filter((id) => id !== 'beyond-school')
        .map((id) => `key-dimensions/${id}`)
        .sort(),
    )
    expect(idsOf(fiso.indicators).filter((id) => isOnContinuum(fiso.indicators[id]))).toHaveLength(36)
  })
})
