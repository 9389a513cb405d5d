import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { crosswalk, type Framework, relationKinds } from '../../src/framework'
import { type SkosDocument, skos } from '../../src/standards'
import { caseOptions, type Relates, smallFramework, withRelations } from './frameworks'

const uriBase = 'https://example.org/fiso/'
const core = 'http://www.w3.org/2004/02/skos/core#'
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

interface Term {
  readonly termType: string
  readonly value: string
  readonly language?: string
}

/** The triples of a document, as an RDF library reads them; the names of SKOS without their namespace. */
class Graph {
  readonly triples: readonly { subject: string; predicate: string; object: Term }[]

  private constructor(triples: Graph['triples']) {
    this.triples = triples
  }

  static async of(document: SkosDocument): Promise<Graph> {
    // Whatever would have to be fetched is an error: the document carries all that is needed to read it.
    const documentLoader = async (url: string): Promise<never> => {
      throw new Error(`asks for ${url}`)
    }
    const quads = (await jsonld.toRDF(document as object, { documentLoader, safe: true } as object)) as unknown as {
      subject: Term
      predicate: Term
      object: Term
    }[]
    return new Graph(
      quads.map(({ subject, predicate, object }) => ({
        subject: subject.value,
        predicate: predicate.value.replace(core, ''),
        object,
      })),
    )
  }

  /** The pairs of some properties, both ends IRIs. */
  pairs(...predicates: readonly string[]): [string, string][] {
    return this.triples
      .filter(({ predicate }) => predicates.includes(predicate))
      .map(({ subject, object }) => [subject, object.value])
  }

  has(subject: string, predicate: string, object: string): boolean {
    return this.pairs(predicate).some(([from, to]) => from === subject && to === object)
  }

  ofType(type: string): string[] {
    return this.pairs(`${rdf}type`).flatMap(([subject, object]) => (object === `${core}${type}` ? [subject] : []))
  }
}

const key = ([from, to]: readonly [string, string]) => `${from} ${to}`
const turned = (pairs: readonly [string, string][]) => pairs.map(([from, to]): [string, string] => [to, from])

/** Everything that can be reached over one or more steps. */
function closure(pairs: readonly [string, string][]): Set<string> {
  const steps = new Map<string, string[]>()
  for (const [from, to] of pairs) steps.set(from, [...(steps.get(from) ?? []), to])
  const reached = new Set<string>()
  for (const start of steps.keys()) {
    const open = [...(steps.get(start) ?? [])]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(key([start, next]))) continue
      reached.add(key([start, next]))
      open.push(...(steps.get(next) ?? []))
    }
  }
  return reached
}

/** What the integrity conditions of the SKOS reference find wrong, after what its definitions entail. */
function violations(graph: Graph): string[] {
  const found: string[] = []
  const schemes = new Set(graph.ofType('ConceptScheme'))
  const concepts = new Set(graph.ofType('Concept'))
  const collections = new Set(graph.ofType('OrderedCollection'))
  for (const iri of concepts) {
    if (schemes.has(iri)) found.push(`S9: ${iri} is a concept and a scheme`)
    if (collections.has(iri)) found.push(`S37: ${iri} is a concept and a collection`)
  }
  for (const iri of collections) if (schemes.has(iri)) found.push(`S37: ${iri} is a collection and a scheme`)

  const labels = graph.triples.filter(({ predicate }) => /^(pref|alt|hidden)Label$/.test(predicate))
  const meant = new Map<string, Set<string>>()
  const preferred = new Set<string>()
  for (const { subject, predicate, object } of labels) {
    const label = JSON.stringify([subject, object.language, object.value])
    meant.set(label, (meant.get(label) ?? new Set()).add(predicate))
    const place = `${subject} ${object.language}`
    if (predicate === 'prefLabel' && preferred.has(place)) found.push(`S14: two preferred labels: ${place}`)
    if (predicate === 'prefLabel') preferred.add(place)
  }
  for (const [label, kinds] of meant) if (kinds.size > 1) found.push(`S13: ${label} is a label of two kinds`)

  // S41, S25, S26: the mappings are kinds of the semantic relations, which have inverses.
  const above = closure([...graph.pairs('broader', 'broadMatch'), ...turned(graph.pairs('narrower', 'narrowMatch'))])
  const related = graph.pairs('related', 'relatedMatch')
  for (const pair of [...related, ...turned(related)]) {
    if (above.has(key(pair))) found.push(`S27: related and above: ${key(pair)}`)
  }
  // S44, S45: exactMatch is symmetric and transitive.
  const exact = graph.pairs('exactMatch')
  const same = closure([...exact, ...turned(exact)])
  const matches = [...graph.pairs('broadMatch', 'relatedMatch'), ...turned(graph.pairs('narrowMatch'))]
  for (const pair of [...matches, ...turned(matches)]) {
    if (same.has(key(pair))) found.push(`S46: the same and not the same: ${key(pair)}`)
  }
  return found
}

const document = skos(fiso, { uriBase })
const graph = await Graph.of(document)
const iri = {
  statement: (id: string) => `${uriBase}statement/${id}`,
  section: (id: string) => `${uriBase}section/${id}`,
  element: (number: number) => `${uriBase}element/${number}`,
}

describe('the integrity conditions of SKOS', () => {
  test('hold for the shipped framework', () => {
    expect(violations(graph)).toEqual([])
  })

  test.each<[string, object]>([
    ['S9', { '@id': iri.element(4), '@type': 'ConceptScheme' }],
    ['S37', { '@id': iri.element(4), '@type': 'OrderedCollection' }],
    ['S13', { '@id': iri.element(1), 'skos:altLabel': { '@value': 'Essential Element 1', '@language': 'en-AU' } }],
    ['S14', { '@id': iri.element(4), prefLabel: { 'en-AU': 'Another' } }],
    [
      'S27',
      { '@id': iri.statement('communication/emerging/invited-in'), related: [`${uriBase}component/communication`] },
    ],
    [
      'S46',
      {
        '@id': iri.statement('communication/emerging/invited-in'),
        exactMatch: [iri.section('key-dimensions/participating')],
      },
    ],
  ])('%s: it is seen where it does not hold', async (condition, node) => {
    const broken = { ...document, '@graph': [...document['@graph'], node] } as SkosDocument
    expect(violations(await Graph.of(broken)).join('\n')).toContain(`${condition}: `)
  })

  test('hold for whatever a framework relates to whatever', async () => {
    const ends = ['one/low/a', 'one/high/b', 'list/first/c', 'list/first/d', 'other/only/e']
    const targets = [...ends, 'list/first', 'list/second', 'other/only', 'element/4', 'element/5']
    const relates = fc.array(
      fc.record({
        from: fc.constantFrom(...ends),
        relation: fc.constantFrom(...relationKinds),
        to: fc.constantFrom(...targets),
      }),
      { maxLength: 14 },
    )
    await fc.assert(
      fc.asyncProperty(relates, async (list) => {
        const byEnd: Record<string, Relates> = {}
        for (const { from, ...relation } of list) {
          byEnd[from] = [...(byEnd[from] ?? []), relation as Relates[number]]
        }
        expect(violations(await Graph.of(skos(withRelations(byEnd), { uriBase })))).toEqual([])
      }),
      { numRuns: 150, seed: 20261121 },
    )
  })
})

describe('the crosswalk of the shipped framework in SKOS', () => {
  test('says of the other end what it says here: what is broad is the broader one', () => {
    const statement = iri.statement('communication/emerging/invited-in')
    const dimension = iri.section('key-dimensions/participating')
    expect(graph.has(statement, 'broadMatch', dimension)).toBe(true)
    expect(graph.has(dimension, 'narrowMatch', statement)).toBe(true)
    expect(graph.has(statement, 'narrowMatch', dimension)).toBe(false)
  })

  test('is all there, from both ends: mappings between schemes, related within one', () => {
    const kindOf = (id: string) =>
      id.startsWith('element/') ? 'element' : Object.hasOwn(fiso.indicators, id) ? 'statement' : 'section'
    const schemeOf = (id: string) => {
      const [first = ''] = id.split('/')
      return Object.hasOwn(fiso.components, first) ? fiso.id : first
    }
    const iriOf = (id: string) => `${uriBase}${id.startsWith('element/') ? id : `${kindOf(id)}/${id}`}`
    for (const { from, relation, to } of crosswalk(fiso)) {
      const property = schemeOf(from) === schemeOf(to) ? 'related' : `${relation}Match`
      expect(graph.has(iriOf(from), property, iriOf(to)), `${from} ${property} ${to}`).toBe(true)
    }
    const mapped = graph.pairs('related', 'exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch')
    expect(mapped).toHaveLength(crosswalk(fiso).length)
  })

  test('maps nothing within one scheme, and states no semantic relation between two', () => {
    const schemeOf = new Map(graph.pairs('inScheme'))
    const crosses = ([from, to]: [string, string]) => schemeOf.get(from) !== schemeOf.get(to)
    const mappings = graph.pairs('exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch')
    expect(mappings.filter(crosses)).toHaveLength(mappings.length)
    expect(graph.pairs('broader', 'narrower', 'related').filter(crosses)).toEqual([])
  })
})

describe('a relation that SKOS forbids beside a stronger one', () => {
  test('is left out: related to what stands above it', async () => {
    const one = await Graph.of(
      skos(withRelations({ 'list/first/c': [{ relation: 'related', to: 'list/first' }] }), { uriBase }),
    )
    expect(one.pairs('related')).toEqual([])
    expect(one.has(iri.statement('list/first/c'), 'broader', iri.section('list/first'))).toBe(true)
  })

  test('is left out: broad beside exact, also where it follows over a third', async () => {
    const relates: Record<string, Relates> = {
      'one/low/a': [
        { relation: 'exact', to: 'list/first/c' },
        { relation: 'broad', to: 'other/only/e' },
      ],
      'other/only/e': [{ relation: 'exact', to: 'list/first/c' }],
    }
    const one = await Graph.of(skos(withRelations(relates), { uriBase }))
    expect(one.pairs('broadMatch')).toEqual([])
    expect(one.pairs('exactMatch')).toHaveLength(4)
  })
})

describe('the document', () => {
  test('has a scheme for the continuum, each checklist and the Elements, with the edition', () => {
    expect(graph.ofType('ConceptScheme').sort()).toEqual(
      [
        `${uriBase}continuum/fiso`,
        `${uriBase}elements`,
        ...Object.keys(fiso.checklists).map((list) => `${uriBase}checklist/${list}`),
      ].sort(),
    )
    const editions = graph.triples.filter(({ predicate }) => predicate.endsWith('owl#versionInfo'))
    expect(new Set(editions.map(({ object }) => object.value))).toEqual(new Set([fiso.edition]))
  })

  test('has each concept once, in one scheme, with one label in the locale’s language and the framework’s own id', () => {
    const concepts = graph.ofType('Concept')
    expect(new Set(concepts).size).toBe(concepts.length)
    expect(graph.pairs('inScheme').map(([concept]) => concept)).toEqual(concepts)
    expect(graph.pairs('notation').map(([, notation]) => notation)).toEqual(
      expect.arrayContaining([...Object.keys(fiso.indicators), 'communication/evolving', 'element/4']),
    )
    const labels = graph.triples.filter(
      ({ predicate, subject }) => predicate === 'prefLabel' && concepts.includes(subject),
    )
    // A reader of JSON-LD may write tags in lower case.
    expect(new Set(labels.map(({ object }) => object.language?.toLowerCase()))).toEqual(new Set(['en-au']))
    expect(labels).toHaveLength(concepts.length)
    expect(concepts.length).toBe(graph.pairs('notation').length)
  })

  test('has a place below its scheme for each concept, said from both ends', () => {
    const broader = graph.pairs('broader')
    const top = graph.pairs('topConceptOf')
    expect([...broader, ...top].map(([concept]) => concept).sort()).toEqual(graph.ofType('Concept').sort())
    expect(turned(graph.pairs('narrower')).map(key).sort()).toEqual(broader.map(key).sort())
    expect(turned(graph.pairs('hasTopConcept')).map(key).sort()).toEqual(top.map(key).sort())
  })

  test('keeps the order of the stages', () => {
    const lists = document['@graph'].filter((node) => node['@type'] === 'OrderedCollection')
    expect(lists.map((node) => node['@type'] === 'OrderedCollection' && node.memberList)).toEqual(
      Object.keys(fiso.components).map((component) =>
        fiso.stages.map(({ id }) => `${uriBase}stage/${component}/${id}`),
      ),
    )
  })

  test('is the same after a round trip, and loses nothing as RDF', async () => {
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document)
    expect((await Graph.of(JSON.parse(JSON.stringify(document)))).triples).toEqual(graph.triples)
  })

  test('says the texts in another locale, under the same addresses', async () => {
    const fr = { id: 'fr', texts: { 'components.communication.title': 'La communication' } }
    const said = await Graph.of(skos(fiso, { uriBase, locale: fr }))
    const label = said.triples.find(
      ({ subject, predicate }) => subject === `${uriBase}component/communication` && predicate === 'prefLabel',
    )
    expect(label?.object).toMatchObject({ value: 'La communication', language: 'fr' })
    expect(said.ofType('Concept')).toEqual(graph.ofType('Concept'))
  })

  test('writes ids of a framework of one’s own so that they stay one address each', async () => {
    const component = { title: 'Odd', restates: [] }
    const odd = { ...smallFramework, components: { ...smallFramework.components, 'a b/ü?#': component } } as Framework
    const one = await Graph.of(skos(odd, { uriBase }))
    expect(one.ofType('Concept')).toContain(`${uriBase}component/a%20b%2F%C3%BC%3F%23`)
  })

  test('refuses a base that is no address', () => {
    expect(() => skos(fiso, { uriBase: 'fiso' })).toThrow(/uriBase should be/)
    expect(skos(smallFramework, { uriBase: caseOptions.uriBase.slice(0, -1) })['@graph'][0]?.['@id']).toBe(
      'https://example.org/case/continuum/tiny',
    )
  })
})
