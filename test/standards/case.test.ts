import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { crosswalk, type Framework, idsOf } from '../../src/framework'
import { type CasePackage, casePackage } from '../../src/standards'
import { caseOptions, smallFramework, withRelations } from './frameworks'

/* What CASE 1.1 asks of a package, written down by ourselves; `test/conformance` asks its own schema. */

type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null
type Fields = Readonly<Record<string, Json>>

/** Every object in a value, with the field that it stands in. */
function objectsIn(value: Json, field = ''): { field: string; fields: Fields }[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((entry: Json) => objectsIn(entry, field))
  const fields = value as Fields
  return [{ field, fields }, ...Object.entries(fields).flatMap(([key, inside]) => objectsIn(inside, key))]
}

const records = ['identifier', 'uri', 'lastChangeDateTime']
/** What each class of the standard has to have. */
const required: Readonly<Record<string, readonly string[]>> = {
  CFDocument: [...records, 'creator', 'title'],
  CFItems: [...records, 'fullStatement'],
  CFAssociations: [...records, 'associationType', 'originNodeURI', 'destinationNodeURI'],
  CFItemTypes: [...records, 'title', 'description', 'hierarchyCode'],
  CFAssociationGroupings: [...records, 'title'],
  CFRubrics: records,
  CFRubricCriteria: records,
  CFRubricCriterionLevels: records,
  originNodeURI: ['title', 'identifier', 'uri'],
  destinationNodeURI: ['title', 'identifier', 'uri'],
  CFItemURI: ['title', 'identifier', 'uri'],
  CFItemTypeURI: ['title', 'identifier', 'uri'],
  CFAssociationGroupingURI: ['title', 'identifier', 'uri'],
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const pkg = casePackage(fiso, caseOptions)
const small = casePackage(smallFramework, caseOptions)
const empty = casePackage(
  { ...smallFramework, components: {}, checklists: {}, essentialElements: [], indicators: {} } as Framework,
  caseOptions,
)
const packages: [string, CasePackage][] = [
  ['the shipped framework', pkg],
  ['a framework of one’s own', small],
  ['a framework with nothing in it', empty],
]

const itemOf = ({ CFItems }: CasePackage, code: string) => CFItems.find((item) => item.humanCodingScheme === code)
const codeOf = ({ CFItems }: CasePackage, identifier: string) =>
  CFItems.find((item) => item.identifier === identifier)?.humanCodingScheme ?? null

describe.each(packages)('the package of %s', (_name, subject) => {
  const objects = objectsIn(subject as unknown as Json)

  test('has every field that the standard requires', () => {
    const classes = new Set<string>()
    for (const { field, fields } of objects) {
      classes.add(field)
      expect(Object.keys(fields)).toEqual(expect.arrayContaining([...(required[field] ?? [])]))
    }
    expect([...classes].filter((name) => required[name] === undefined)).toEqual(['', 'CFDefinitions'])
  })

  test('has no nulls and nothing undefined, and is the same after a round trip', () => {
    expect(JSON.stringify(subject)).not.toContain('null')
    expect(JSON.parse(JSON.stringify(subject))).toStrictEqual(subject)
  })

  test('identifies each record once, by a UUID of version 5, with a URI that ends in it', () => {
    const own = objects.filter(({ fields }) => 'lastChangeDateTime' in fields).map(({ fields }) => fields)
    for (const { identifier, uri, lastChangeDateTime } of own) {
      expect(identifier).toMatch(uuid)
      expect(uri).toBe(`${caseOptions.uriBase}${identifier}`)
      expect(lastChangeDateTime).toBe(caseOptions.lastChangeDateTime)
    }
    expect(new Set(own.map(({ identifier }) => identifier)).size).toBe(own.length)
  })

  test('refers to nothing that it does not hold', () => {
    const held = new Map(
      objects.flatMap(({ fields }) => ('lastChangeDateTime' in fields ? [[fields.identifier, fields.uri]] : [])),
    )
    const links = objects.filter(({ fields }) => 'identifier' in fields && !('lastChangeDateTime' in fields))
    for (const { fields } of links) expect(held.get(fields.identifier as string)).toBe(fields.uri)
  })

  test('reaches each item once from the document, and numbers the children of each parent from 1', () => {
    const { CFDocument, CFItems, CFAssociations } = subject
    const children = CFAssociations.filter(({ associationType }) => associationType === 'isChildOf')
    expect(children.map((child) => child.originNodeURI.identifier)).toEqual(CFItems.map((item) => item.identifier))
    const parents = new Map(
      children.map((child) => [child.originNodeURI.identifier, child.destinationNodeURI.identifier]),
    )
    for (const { identifier } of CFItems) {
      let at = identifier
      for (let steps = 0; steps < 5 && at !== CFDocument.identifier; steps++) at = parents.get(at) ?? 'nowhere'
      expect(at).toBe(CFDocument.identifier)
    }
    const numbers = new Map<string, number[]>()
    for (const { destinationNodeURI, sequenceNumber } of children) {
      const known = numbers.get(destinationNodeURI.identifier) ?? []
      numbers.set(destinationNodeURI.identifier, [...known, sequenceNumber ?? 0])
    }
    for (const sequence of numbers.values()) expect(sequence).toEqual(sequence.map((_number, index) => index + 1))
  })

  test('has no line breaks and no tabs in what the standard calls a NormalizedString', () => {
    for (const { fields } of objects) {
      for (const name of ['title', 'humanCodingScheme', 'quality', 'creator', 'version', 'CFItemType']) {
        if (name in fields) expect(fields[name]).not.toMatch(/[\t\n\r]/)
      }
    }
  })
})

describe('the package of the shipped framework', () => {
  test('has each part and statement of the framework as an item, under its own id', () => {
    const stages = idsOf(fiso.components).flatMap((component) => fiso.stages.map(({ id }) => `${component}/${id}`))
    const sections = idsOf(fiso.checklists).flatMap((list) =>
      Object.keys(fiso.checklists[list].sections).map((section) => `${list}/${section}`),
    )
    const elements = fiso.essentialElements.map(({ number }) => `element/${number}`)
    const ids = [
      fiso.id,
      ...Object.keys(fiso.components),
      ...stages,
      ...Object.keys(fiso.checklists),
      ...sections,
      ...elements,
      ...Object.keys(fiso.indicators),
    ]
    expect(pkg.CFItems.map((item) => item.humanCodingScheme).sort()).toEqual(ids.sort())
  })

  test('says each statement in the framework’s words, and what it is derived from', () => {
    const id = 'communication/evolving/feel-welcome'
    const { statement, restates } = fiso.indicators[id]
    expect(itemOf(pkg, id)).toMatchObject({ fullStatement: statement, CFItemType: 'Statement', language: 'en-AU' })
    expect(itemOf(pkg, id)?.notes).toContain(restates[0])
  })

  test('names the documents that it restates with their terms, and no licence that nobody gave', () => {
    expect(pkg.CFDocument.notes?.split('\n')).toHaveLength(5)
    expect(pkg.CFDocument.notes).toContain('Under copyright; restated here, not quoted.')
    expect(JSON.stringify(pkg)).not.toContain('licenseURI')
    expect(small.CFDocument).not.toHaveProperty('notes')
  })

  test('has one rubric: a criterion for each component, a level for each stage, from the lowest', () => {
    const [rubric, ...others] = pkg.CFRubrics
    expect(others).toEqual([])
    expect(rubric?.CFRubricCriteria.map((criterion) => codeOf(pkg, criterion.CFItemURI.identifier))).toEqual(
      Object.keys(fiso.components),
    )
    for (const [index, criterion] of rubric?.CFRubricCriteria.entries() ?? []) {
      expect(criterion).toMatchObject({ position: index + 1, rubricId: rubric?.identifier })
      const levels = criterion.CFRubricCriterionLevels
      expect(levels.map(({ quality }) => quality)).toEqual(fiso.stages.map(({ title }) => title))
      expect(levels.map(({ position }) => position)).toEqual([1, 2, 3, 4])
      expect(new Set(levels.map(({ rubricCriterionId }) => rubricCriterionId))).toEqual(new Set([criterion.identifier]))
    }
  })

  test('awards no points, as the source has none', () => {
    expect(JSON.stringify(pkg.CFRubrics)).not.toMatch(/"(score|weight)"/)
  })

  test('describes a level by the statements of its stage, one a line', () => {
    const [communication] = pkg.CFRubrics[0]?.CFRubricCriteria ?? []
    const evolving = Object.entries(fiso.indicators).filter(([id]) => id.startsWith('communication/evolving/'))
    expect(communication?.CFRubricCriterionLevels[1]?.description).toBe(
      evolving.map(([, { statement }]) => statement).join('\n'),
    )
  })

  test('says every relation of the crosswalk once, and nothing else', () => {
    const relations = pkg.CFAssociations.filter(({ associationType }) => associationType !== 'isChildOf')
    const pairs = (list: readonly (readonly (string | null)[])[]) =>
      list.map((pair) => [...pair].sort().join(' ')).sort()
    const stated = crosswalk(fiso).filter((_mapping, index) => index % 2 === 0)
    expect(
      pairs(
        relations.map(({ originNodeURI, destinationNodeURI }) => [
          codeOf(pkg, originNodeURI.identifier),
          codeOf(pkg, destinationNodeURI.identifier),
        ]),
      ),
    ).toEqual(pairs(stated.map(({ from, to }) => [from, to])))
  })
})

describe('a relation', () => {
  const relations = small.CFAssociations.filter(({ associationType }) => associationType !== 'isChildOf').map((one) => [
    codeOf(small, one.originNodeURI.identifier),
    one.associationType,
    codeOf(small, one.destinationNodeURI.identifier),
    one.CFAssociationGroupingURI?.title,
  ])

  test('becomes the type of association that claims no more than it does', () => {
    expect(relations).toEqual([
      ['one/low/a', 'isPartOf', 'list/first', 'Broad'],
      ['one/low/a', 'isRelatedTo', 'element/4', 'Related'],
      ['one/high/b', 'exactMatchOf', 'other/only/e', 'Exact'],
      ['list/first/c', 'isRelatedTo', 'one/high/b', 'Close'],
      // `narrow`: the other says less, so the other is the part.
      ['list/first/d', 'isPartOf', 'other/only/e', 'Broad'],
    ])
  })

  test('of the shipped framework has the part as its origin', () => {
    const part = itemOf(pkg, 'communication/emerging/invited-in')?.identifier
    const whole = itemOf(pkg, 'key-dimensions/participating')?.identifier
    const found = pkg.CFAssociations.filter(({ originNodeURI }) => originNodeURI.identifier === part)
    expect(found.find(({ associationType }) => associationType === 'isPartOf')?.destinationNodeURI.identifier).toBe(
      whole,
    )
  })

  test('that is stated from both ends, of a thing to itself or to nothing there, is said once or not', () => {
    const framework = withRelations({
      'one/low/a': [
        { relation: 'related', to: 'list/first/c' },
        { relation: 'related', to: 'one/low/a' },
        { relation: 'close', to: 'nowhere/at/all' },
        { relation: 'broad', to: 'list/first' },
      ],
      'list/first/c': [{ relation: 'related', to: 'one/low/a' }],
    })
    const types = casePackage(framework, caseOptions).CFAssociations.map(({ associationType }) => associationType)
    expect(types.filter((type) => type !== 'isChildOf')).toEqual(['isRelatedTo', 'isPartOf'])
  })
})

describe('an identifier', () => {
  /** A UUID of version 5 as RFC 9562 makes it, without the library. */
  function version5(name: string, namespace: string): string {
    const bytes = createHash('sha1')
      .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
      .update(name, 'utf8')
      .digest()
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
    return bytes.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
  }
  const urls = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'
  const namespace = version5('urn:partnership-continuum:case', urls)
  const id = 'communication/evolving/feel-welcome'

  test('is what the documented name gives', () => {
    const name = ['fiso', fiso.edition, 'statement', id]
    expect(itemOf(pkg, id)?.identifier).toBe(version5(JSON.stringify(name), namespace))
  })

  test('is the same wherever and whenever the framework is published, and whatever its texts', () => {
    const { indicators } = fiso
    const reworded = {
      ...fiso,
      indicators: { ...indicators, [id]: { ...indicators[id], statement: 'In other words.' } },
    }
    const other = casePackage(reworded, {
      uriBase: 'http://elsewhere.example/#',
      lastChangeDateTime: '2030-01-01T00:00:00.5Z',
      creator: 'Somebody else',
    })
    const identifiers = (one: CasePackage) => one.CFItems.map(({ identifier }) => identifier)
    expect(identifiers(other)).toEqual(identifiers(pkg))
    expect(other.CFDocument.uri).toBe(`http://elsewhere.example/#${pkg.CFDocument.identifier}`)
  })

  test('is another one for another edition or another framework', () => {
    const of = (framework: Framework) => casePackage(framework, caseOptions).CFItems.map(({ identifier }) => identifier)
    const known = new Set(of(smallFramework))
    for (const change of [{ edition: 'second' }, { id: 'tiny2' }]) {
      expect(of({ ...smallFramework, ...change }).filter((identifier) => known.has(identifier))).toEqual([])
    }
  })
})

describe('an option that cannot be used is refused, with what would be right', () => {
  const moments = [
    '2026-11-21',
    '2026-11-21T09:00:00',
    '2026-11-21T09:00:00+11:00',
    '2026-02-30T09:00:00Z',
    '2026-11-21T24:00:00Z',
    '',
    null,
  ]
  test.each(moments)('lastChangeDateTime %j', (lastChangeDateTime) => {
    const options = { ...caseOptions, lastChangeDateTime: lastChangeDateTime as string }
    expect(() => casePackage(fiso, options)).toThrow(/lastChangeDateTime should be .* 2026-11-21T09:00:00Z/)
    expect(() => casePackage(fiso, options)).toThrow(RangeError)
  })

  const bases = ['', 'example.org', 'urn:x', 'ftp://example.org/', 'https://example.org/?a=', 'https://a b/', null]
  test.each([...bases, 'https://example.org/<base>/'])('uriBase %j', (uriBase) => {
    expect(() => casePackage(fiso, { ...caseOptions, uriBase: uriBase as string })).toThrow(
      /uriBase should be .*https:/,
    )
  })

  test('creator that names nobody', () => {
    expect(() => casePackage(fiso, { ...caseOptions, creator: ' ' })).toThrow(/creator should name/)
  })

  test('a framework that cannot be judged by', () => {
    const lost = { ...smallFramework, components: {} } as Framework
    expect(() => casePackage(lost, caseOptions)).toThrow(/names a component that is not there/)
  })
})

test('another locale says the kinds of things in its words, under the same identifiers', () => {
  const de = { id: 'de', messages: { case: { itemType: { statement: { title: 'Aussage' } } } } }
  const said = casePackage(fiso, { ...caseOptions, locale: de })
  expect(itemOf(said, 'communication/evolving/feel-welcome')).toMatchObject({ CFItemType: 'Aussage', language: 'de' })
  expect(said.CFDocument).toMatchObject({ language: 'de', identifier: pkg.CFDocument.identifier })
})
