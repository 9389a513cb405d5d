import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { assess } from '../../src/assess'
import type { Framework, Policy } from '../../src/framework'
import { jsonSchema, readEvidence, type SchemaName, schemaNames } from '../../src/schema'
import { schemaMessages } from '../../src/words'
import { requests } from '../naive/random'
import { holds } from '../support/properties'
import { asOf, exampleFile } from './files'

function validatorOf(schema: Record<string, unknown>): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

const validators = Object.fromEntries(
  schemaNames.map((name) => [name, validatorOf(jsonSchema(name))]),
) as unknown as Record<SchemaName, ValidateFunction>

const { faults: _, ...reading } = readEvidence(exampleFile())
/** Plain JSON that may be changed. */
type Json = { [key: string]: Json } & Json[] & string
const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value))
const lowestGroup = { ...policies.standard, id: 'lowestGroup', levelCap: 'lowestGroup' } as const
const assessments = [...Object.values(policies), lowestGroup].map((policy) =>
  copy(assess({ ...reading, asOf, groupLevels: true, policy })),
)
const [assessment] = assessments

function errorsOf(name: SchemaName, value: unknown): string[] {
  const validate = validators[name]
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test.each(schemaNames)('the schema of %s is a valid schema of the 2020-12 draft', (name) => {
  const schema = jsonSchema(name)
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(new Ajv2020().validateSchema(schema)).toBe(true)
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
})

/** Every property of a schema, with the keywords that say what it is, but for those that are ids of the framework. */
function propertiesOf(schema: unknown): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return []
  const { components, checklists, indicators, stages } = fiso
  const sections = Object.values(checklists).flatMap((list) => Object.keys(list.sections))
  const ids = new Set([
    ...[components, checklists, indicators].flatMap(Object.keys),
    ...stages.map(({ id }) => id),
    ...sections,
  ])
  return Object.entries(schema).flatMap(([keyword, value]) => [
    ...(keyword === 'properties' ? Object.entries(value as Record<string, Record<string, unknown>>) : []).filter(
      ([name]) => !ids.has(name),
    ),
    ...propertiesOf(value),
  ])
}

describe.each(schemaNames)('the schema of %s', (name) => {
  const schema = jsonSchema(name)
  const properties = propertiesOf(schema)

  test('has a title, and says of each field what it is and what it may hold', () => {
    expect(schema.title).not.toBe('')
    expect(properties.length).toBeGreaterThan(15)
    expect(properties.filter(([, field]) => typeof field.description !== 'string')).toEqual([])
    const kinds = ['type', '$ref', 'anyOf', 'oneOf', 'enum', 'const']
    expect(properties.filter(([, field]) => !kinds.some((kind) => kind in field))).toEqual([])
  })

  test('describes no field that there is not', () => {
    const names = new Set(properties.map(([field]) => field))
    const described = Object.keys(schemaMessages.schema.field[name])
    expect(described.filter((field) => !names.has(field.replace(/[.][*]$|^.*[.](?=\w)/, '')))).toEqual([])
  })

  test('has no address, as none is ours to give', () => {
    expect(schema).not.toHaveProperty('$id')
  })

  test('says it in another locale', () => {
    const de = { id: 'de', messages: { schema: { title: { [name]: () => 'Ein Schema' } } } }
    expect(jsonSchema(name, { locale: de }).title).toBe('Ein Schema')
  })
})

test('the schema of evidence says of one name in two places what it is in each', () => {
  const said = new Map(
    propertiesOf(jsonSchema('evidence').properties).map(([name, field]) => [name, field.description]),
  )
  const ids = propertiesOf(jsonSchema('evidence')).flatMap(([name, field]) =>
    name === 'id' ? [field.description] : [],
  )
  expect(new Set(ids)).toEqual(
    new Set(['Your own stable id of the school.', 'Your own stable id of the item: importing twice is the same file.']),
  )
  expect(said.get('agreed')).toBe('How many of those who responded agreed.')
})

describe('what the library ships and makes is valid', () => {
  test('its assessments of random evidence', () => {
    const random = requests(fiso as unknown as Framework, policies.standard as unknown as Policy)
    holds(
      fc.property(random, (request) => {
        expect(errorsOf('assessment', copy(assess(request as Parameters<typeof assess>[0])))).toEqual([])
      }),
      { runs: 20 },
    )
  })

  test('the example file', () => {
    expect(errorsOf('evidence', exampleFile())).toEqual([])
  })

  test('its assessments, with what does not apply, what is faulty and what is empty', () => {
    for (const assessment of assessments) {
      expect(assessment.groupLevels?.length).toBeGreaterThan(0)
      expect(errorsOf('assessment', assessment)).toEqual([])
    }
    const notApplicable = [{ indicator: 'communication/evolving/feel-welcome', reason: 'None.' }] as const
    const requests = [
      { ...reading, asOf, notApplicable, faulty: ['2026-families-feel-safe'] },
      { subject: null, evidence: [], asOf },
    ]
    for (const request of requests) expect(errorsOf('assessment', copy(assess(request)))).toEqual([])
  })

  test('the framework', () => {
    expect(errorsOf('framework', copy(fiso))).toEqual([])
  })

  test.each(Object.entries(policies))('the policy %s', (_, policy) => {
    expect(errorsOf('policy', copy(policy))).toEqual([])
  })
})

/** What a schema finds wrong with one change in a value that is valid, as the tests above have it. */
function broken(name: SchemaName, value: unknown, change: (value: Json) => void): string[] {
  const changed = copy(value)
  change(changed)
  expect(changed).not.toEqual(value)
  return errorsOf(name, changed)
}

const set = (value: Json | undefined, key: string | number, other: unknown): void => {
  expect(value).toBeDefined()
  if (value) value[key as string] = other as Json
}
const unset = (value: Json | undefined, key: string): void => {
  expect(value).toBeDefined()
  if (value) delete value[key]
}

describe('an evidence file is not valid with', () => {
  const cases: [string, (file: Json) => void][] = [
    ['an unknown measure', (file) => set(file.evidence?.[0], 'measure', 'familys-feel-safe')],
    ['a measure of another kind', (file) => set(file.evidence?.[0], 'measure', 'conference-attendance')],
    ['an impossible date', (file) => set(file.evidence?.[0], 'date', '2026-02-30')],
    ['a negative count', (file) => set(file.evidence?.[0], 'agreed', -1)],
    ['a fraction', (file) => set(file.evidence?.[0], 'agreed', 0.5)],
    ['a count as text', (file) => set(file.evidence?.[0], 'agreed', '142')],
    ['a missing count', (file) => unset(file.evidence?.[0], 'agreed')],
    ['an unknown field', (file) => set(file.evidence?.[0], 'aggreed', 1)],
    ['an unknown field of a group', (file) => set(file.evidence?.[0]?.groups?.[0], 'aggreed', 1)],
    ['an empty id', (file) => set(file.evidence?.[0], 'id', '')],
    [
      'more than a thousand groups',
      (file) => set(file.evidence?.[0], 'groups', Array(1001).fill(copy(file).evidence?.[0]?.groups?.[0])),
    ],
    ['another version', (file) => set(file, 'formatVersion', 2)],
    ['no subject', (file) => unset(file, 'subject')],
    ['evidence that is no list', (file) => set(file, 'evidence', {})],
    [
      'an unknown indicator that does not apply',
      (file) => set(file, 'notApplicable', [{ indicator: 'a/b/c', reason: 'x' }]),
    ],
    [
      'no reason why one does not apply',
      (file) => set(file, 'notApplicable', [{ indicator: Object.keys(fiso.indicators)[0] }]),
    ],
  ]
  test.each(cases)('%s', (_, change) => {
    expect(broken('evidence', exampleFile(), change)).not.toEqual([])
  })
})

describe('an assessment is not valid with', () => {
  const id = 'communication/evolving/feel-welcome'
  const result = (assessment: Json) => assessment.components?.communication?.indicators?.[id]
  const wholeIn = (assessment: Json) => result(assessment)?.leaves?.[0]?.whole
  const levelOfGroup = (assessment: Json) => assessment.groupLevels?.[0]?.components?.communication
  const gap = { indicator: id, measure: 'families-feel-safe', group: 'a', family: null, whole: 'met', side: 'notMet' }
  const cases: [string, (assessment: Json) => void][] = [
    ['a wrong verdict word', (it) => set(result(it), 'verdict', 'partly')],
    ['a wrong verdict word of a leaf', (it) => set(result(it)?.leaves?.[0], 'verdict', 'partly')],
    [
      'a wrong verdict word of a stage',
      (it) => set(it.components?.communication?.stages?.evolving, 'verdict', 'partly'),
    ],
    ['a wrong verdict word of a checklist', (it) => set(it.checklists?.success?.sections, 'signs', 'partly')],
    ['an unknown cause', (it) => set(result(it), 'causes', ['lost'])],
    ['an unknown stage', (it) => set(it.level, 'demonstrated', 'expert')],
    ['an indicator left out', (it) => unset(it.components?.communication?.indicators, id)],
    ['a component left out', (it) => unset(it.components, 'communication')],
    ['an indicator in another component', (it) => set(it.components?.['home-learning']?.indicators, id, result(it))],
    ['another framework', (it) => set(it.framework, 'id', 'other')],
    ['another edition', (it) => set(it.framework, 'edition', 'after October 2020')],
    ['an unknown outcome', (it) => set(it.ledger?.[0], 'outcome', 'lost')],
    ['an impossible day', (it) => set(it, 'asOf', '2026-02-30')],
    ['an unknown field', (it) => set(it, 'score', 71)],
    ['no policy', (it) => unset(it, 'policy')],
    ['an unknown voice', (it) => set(result(it), 'voices', ['neighbours'])],
    ['an unknown voice of a leaf', (it) => set(result(it)?.leaves?.[0], 'voice', 'neighbours')],
    ['a share of which it is not told how it stands', (it) => unset(wholeIn(it), 'side')],
    ['an open side', (it) => set(wholeIn(it), 'side', 'unknown')],
    ['a response of more than everybody', (it) => set(wholeIn(it), 'responsePercent', 101)],
    ['half a per cent of response', (it) => set(wholeIn(it), 'responsePercent', 33.5)],
    ['a population that is not told', (it) => unset(wholeIn(it), 'population')],
    ['an open side of a group that stands otherwise', (it) => set(it, 'groupGaps', [{ ...gap, side: 'unknown' }])],
    ['an unknown conflict', (it) => set(it, 'conflicts', [{ indicator: id, kind: 'quarrel', items: [] }])],
    ['a level of a group that is no stage', (it) => set(levelOfGroup(it)?.level, 'possible', 'expert')],
    ['a level of a group left out', (it) => unset(it.groupLevels?.[0]?.components, 'communication')],
    ['no levels of groups, and not their absence', (it) => unset(it, 'groupLevels')],
    ['a cap by nobody', (it) => set(it.components?.communication, 'cappedBy', [{ group: 'a' }])],
    ['a side left out of the balance', (it) => unset(it.balance, 'engagement')],
    ['a third side of the balance', (it) => set(it.balance, 'presence', { met: 0, notMet: 0 })],
    ['less than no measure met', (it) => set(it.balance?.engagement, 'met', -1)],
    ['half a measure not met', (it) => set(it.balance?.involvement, 'notMet', 0.5)],
  ]
  test.each(cases)('%s', (_, change) => {
    expect(broken('assessment', assessment, change)).not.toEqual([])
  })
})

describe('a framework is not valid with', () => {
  const id = 'communication/evolving/feel-welcome'
  const listed = 'success/signs/equal-partners'
  const strategy = Object.keys(fiso.strategies)[0] ?? ''
  const cases: [string, (framework: Json) => void][] = [
    ['an unknown kind of condition', (it) => set(it.indicators?.[id]?.condition, 'kind', 'not')],
    [
      'an unknown kind of condition inside one',
      (it) => set(it.indicators?.[id]?.condition?.of?.[0], 'kind', 'average'),
    ],
    ['an unknown quantifier', (it) => set(it.indicators?.[id]?.condition?.of?.[0], 'quantifier', 'some')],
    ['an indicator that belongs nowhere', (it) => unset(it.indicators?.[id], 'component')],
    ['an unknown kind of measure', (it) => set(it.measures?.['families-feel-safe'], 'kind', 'rumour')],
    ['a locator that names no place', (it) => set(it, 'restates', ['fiso'])],
    ['no stages', (it) => unset(it, 'stages')],
    ['an unknown relation', (it) => set(it.indicators?.[id], 'relates', [{ relation: 'opposite', to: 'success' }])],
    ['no relations', (it) => unset(it.indicators?.[id], 'relates')],
    [
      'an indicator of a checklist that bears on an Essential Element',
      (it) => set(it.indicators?.[listed], 'essentialElements', [4]),
    ],
    ['a section without what it restates', (it) => unset(it.checklists?.success?.sections?.signs, 'restates')],
    ['a strategy for nobody that there is', (it) => set(it.strategies?.[strategy], 'audience', 'parents')],
    ['a strategy with an unknown quality', (it) => set(it.strategies?.[strategy]?.qualities, 'cheap', 'It is.')],
    ['a strategy with an unknown effort', (it) => set(it.strategies?.[strategy]?.effort, 'size', 'tiny')],
    ['a strategy that does not say where it applies', (it) => unset(it.strategies?.[strategy], 'jurisdiction')],
  ]
  test.each(cases)('%s', (_, change) => {
    expect(broken('framework', copy(fiso), change)).not.toEqual([])
  })
})

describe('a policy is not valid', () => {
  const reasons = Object.keys(policies.standard.reasons)
  test.each(reasons)('without a reason for %s', (rule) => {
    expect(broken('policy', copy(policies.standard), (policy) => unset(policy.reasons, rule))).not.toEqual([])
    expect(
      broken('policy', copy(policies.standard), (policy) => set(policy.reasons?.[rule], 'reason', '')),
    ).not.toEqual([])
  })

  const cases: [string, (policy: Json) => void][] = [
    ['with an unknown quantifier', (it) => set(it.quantifiers, 'few', { percent: 15, over: false })],
    ['without one of the quantifiers', (it) => unset(it.quantifiers, 'most')],
    ['with a threshold over 100 %', (it) => set(it.quantifiers?.most, 'percent', 101)],
    ['with a minimum of nobody', (it) => set(it, 'minimumResponses', 0)],
    ['with a validity that is no whole number of days', (it) => set(it.validityDays, 'survey', 1.5)],
    ['with an unknown rule', (it) => set(it, 'rounding', 'up')],
    ['with an unknown way to judge proportions', (it) => set(it, 'proportions', 'bayesian')],
    ['with an unknown way to take those who did not respond', (it) => set(it, 'nonResponse', 'guessed')],
    ['with an unknown cap', (it) => set(it, 'levelCap', 'highestGroup')],
    ['with a least response of more than everybody', (it) => set(it, 'leastResponsePercent', 101)],
    ['with half a per cent of response', (it) => set(it, 'leastResponsePercent', 0.5)],
    ['that does not say from where families are asked', (it) => unset(it, 'familyVoiceFrom')],
  ]
  test.each(cases)('%s', (_, change) => {
    expect(broken('policy', copy(policies.standard), change)).not.toEqual([])
  })
})

test('a schema of another framework knows the ids of that framework', () => {
  const framework = { ...fiso, measures: { ...fiso.measures, weather: fiso.measures['families-feel-safe'] } }
  const file = exampleFile()
  file.evidence = [{ ...file.evidence[0], measure: 'weather' }]
  expect(errorsOf('evidence', file)).not.toEqual([])
  expect(validatorOf(jsonSchema('evidence', framework as typeof fiso))(file)).toBe(true)
})
