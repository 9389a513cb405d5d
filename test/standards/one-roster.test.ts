import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import { compare, forecast, summarise } from '../../src/plan'
import { assessmentSchema, readEvidence } from '../../src/schema'
import { subjectsOfOrgs } from '../../src/standards'

const asOf = '2026-11-21'
const school = { sourcedId: 'org-7', status: 'active', name: 'Example Primary School', type: 'school' }

/** As the rostering service sends it, with fields that are not read. */
const fromService = {
  orgs: [
    {
      ...school,
      dateLastModified: '2026-03-01T00:00:00.000Z',
      identifier: '1234',
      parent: { href: 'https://example.org/orgs/org-1', sourcedId: 'org-1', type: 'org' },
    },
    { sourcedId: 'org-1', status: 'active', name: 'Example District', type: 'district', children: [] },
    { ...school, sourcedId: 'org-8', status: 'tobedeleted', name: 'Closed School' },
    { sourcedId: 'org-9', status: 'active', name: 'A Hub', type: 'ext:hub' },
  ],
}

describe('the orgs of a OneRoster roster', () => {
  test('become subjects where they are active schools; the rest is listed with the reason', () => {
    expect(subjectsOfOrgs(fromService)).toEqual({
      subjects: [{ id: 'org-7', name: 'Example Primary School', orgSourcedId: 'org-7' }],
      leftOut: [
        { path: 'orgs[1]', sourcedId: 'org-1', because: 'notASchool' },
        { path: 'orgs[2]', sourcedId: 'org-8', because: 'toBeDeleted' },
        { path: 'orgs[3]', sourcedId: 'org-9', because: 'notASchool' },
      ],
      faults: [],
    })
  })

  test('can be the rows of orgs.csv, where an empty status means active', () => {
    const row = {
      sourcedId: 'a',
      status: '',
      dateLastModified: '',
      name: 'A',
      type: 'school',
      identifier: '',
      parentSourcedId: '',
    }
    expect(subjectsOfOrgs([row]).subjects).toEqual([{ id: 'a', name: 'A', orgSourcedId: 'a' }])
  })

  test('can be known by their identifier, which is what a ministry gives a school', () => {
    const { subjects, faults } = subjectsOfOrgs([...fromService.orgs, { ...school, sourcedId: 'org-10' }], {
      id: 'identifier',
    })
    expect(subjects).toEqual([{ id: '1234', name: 'Example Primary School', orgSourcedId: 'org-7' }])
    expect(faults.map(({ path, message }) => `${path} ${message}`)).toEqual([
      '[4].identifier is missing; expected: a text of 1 to 200 characters, as it is to be the id of the school',
    ])
  })
})

describe('an org that cannot be read is a fault, with its place and what would be right', () => {
  const messageOf = (org: unknown) =>
    subjectsOfOrgs({ orgs: [org] }).faults.map(({ path, message }) => `${path} ${message}`)
  const types = 'department, school, district, local, state or national, or a word that begins with ext:'
  const status = 'active or tobedeleted; in a file of rows, nothing means active'
  const text = 'a text of 1 to 200 characters'
  test.each<[string, unknown, string[]]>([
    ['no org', 7, ['orgs[0] is not an object; expected: one org: { sourcedId, status, name, type }']],
    ['no id', { ...school, sourcedId: undefined }, [`orgs[0].sourcedId is missing; expected: ${text}`]],
    ['an id that is no text', { ...school, sourcedId: 7 }, [`orgs[0].sourcedId cannot be read; expected: ${text}`]],
    ['an id of blanks', { ...school, sourcedId: ' ' }, [`orgs[0].sourcedId cannot be read; expected: ${text}`]],
    [
      'too long an id',
      { ...school, sourcedId: 'a'.repeat(201) },
      [`orgs[0].sourcedId cannot be read; expected: ${text}`],
    ],
    ['no name', { ...school, name: '' }, [`orgs[0].name is missing; expected: ${text}`]],
    ['another status', { ...school, status: 'inactive' }, [`orgs[0].status cannot be read; expected: ${status}`]],
    ['a list for a type', { ...school, type: ['school'] }, [`orgs[0].type cannot be read; expected: ${types}`]],
    ['a list for a status', { ...school, status: ['active'] }, [`orgs[0].status cannot be read; expected: ${status}`]],
    [
      'another type',
      { ...school, type: 'shcool' },
      [`orgs[0].type cannot be read (did you mean “school”?); expected: ${types}`],
    ],
    ['two things wrong', { ...school, name: null, type: undefined }, [`orgs[0].type is missing; expected: ${types}`]],
  ])('%s', (_title, org, expected) => {
    expect(messageOf(org)).toEqual(expected)
    expect(subjectsOfOrgs({ orgs: [org] }).subjects).toEqual([])
  })

  test('two with one sourcedId are both set aside, be they schools or not', () => {
    const { subjects, leftOut, faults } = subjectsOfOrgs([
      school,
      { ...school, sourcedId: 'org-8' },
      { ...school, type: 'district' },
    ])
    expect(subjects.map(({ id }) => id)).toEqual(['org-8'])
    expect(leftOut).toEqual([])
    expect(faults.map(({ path }) => path)).toEqual(['[0].sourcedId', '[2].sourcedId'])
  })

  test('two active schools with one identifier are both set aside where that is the id', () => {
    const orgs = ['a', 'b', 'c'].map((sourcedId) => ({ ...school, sourcedId, identifier: 'same' }))
    const [first, second] = orgs
    const closed = { ...orgs[2], status: 'tobedeleted' }
    expect(subjectsOfOrgs([first, closed], { id: 'identifier' }).subjects).toHaveLength(1)
    expect(subjectsOfOrgs([first, second, closed], { id: 'identifier' }).subjects).toEqual([])
    expect(subjectsOfOrgs([first, second, closed]).subjects).toHaveLength(2)
  })

  test.each([null, undefined, 7, 'orgs', {}, { orgs: {} }, { orgs: null }])('no list of orgs: %j', (input) => {
    const { subjects, faults } = subjectsOfOrgs(input)
    expect(subjects).toEqual([])
    expect(faults).toEqual([
      {
        path: 'orgs',
        message: 'cannot be read; expected: a list of orgs, or { orgs: [ … ] } as OneRoster sends it',
        expected: 'a list of orgs, or { orgs: [ … ] } as OneRoster sends it',
      },
    ])
  })

  test('one that throws when it is looked at costs no other', () => {
    const get = () => {
      throw new Error('a trap')
    }
    const trap = new Proxy({}, { get })
    expect(subjectsOfOrgs([trap, school])).toMatchObject({ subjects: [{ id: 'org-7' }], faults: [{ path: '[0]' }] })
    expect(subjectsOfOrgs(trap).faults).toHaveLength(1)
    for (const list of [new Proxy([school], { get }), { orgs: new Proxy([school], { get }) }]) {
      expect(subjectsOfOrgs(list)).toMatchObject({ subjects: [], faults: [{ path: 'orgs' }] })
    }
  })

  test('every org of any list ends in one place, and nothing throws', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('a', 'b', 'active', 'tobedeleted', 'school', 'district', ''))
    const org = fc.record({ sourcedId: field, status: field, name: field, type: field }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(fc.oneof(org, fc.constant(school), fc.anything()), { maxLength: 5 }), (orgs) => {
        const { subjects, leftOut, faults } = subjectsOfOrgs({ orgs })
        const faulty = new Set(faults.map(({ path }) => path.replace(/\..*/, '')))
        expect(subjects.length + leftOut.length + faulty.size).toBe(orgs.length)
      }),
      { numRuns: 300, seed: 20261121 },
    )
  })
})

describe('the join key of a subject', () => {
  const file = { formatVersion: 1, subject: { id: 'a', name: 'A', orgSourcedId: 'org-7' }, evidence: [] }
  const { faults, ...reading } = readEvidence(file)
  const request = { ...reading, asOf }
  const assessment = assess(request)

  test('goes from the file through the judgement and back, unchanged', () => {
    expect(faults).toEqual([])
    expect(assessment.subject).toEqual(file.subject)
    const stored = JSON.parse(JSON.stringify(assessment))
    expect(stored).toStrictEqual(assessment)
    expect(assessmentSchema(fiso).parse(stored).subject).toEqual(file.subject)
  })

  test('is what a roster’s subject brings along', () => {
    const [subject = null] = subjectsOfOrgs(fromService).subjects
    expect(assess({ ...request, subject }).subject).toEqual(subject)
  })

  test('stands with the subject wherever that stands', () => {
    expect(forecast(request, { until: '2027-11-21' }).subject).toEqual(file.subject)
    expect(compare(request, { ...request, asOf: '2027-11-21' }).subject).toEqual(file.subject)
  })

  test('is left out where it is not known, and nothing else comes along', () => {
    expect(assess({ ...request, subject: { id: 'a', name: 'A' } }).subject).toStrictEqual({ id: 'a', name: 'A' })
    const more = { ...file.subject, principal: 'somebody' }
    expect(assess({ ...request, subject: more }).subject).toStrictEqual(file.subject)
  })

  test('is in no summary, which names no school', async () => {
    const schools = Array.from({ length: 12 }, (_, index) =>
      assess({ ...request, subject: { id: `s${index}`, name: 'S', orgSourcedId: `org-key-${index}` } }),
    )
    const summary = await summarise(schools)
    expect(summary.schools).toBe(12)
    expect(JSON.stringify(summary)).not.toContain('org-key')
  })

  test.each(['', 7, null, 'a'.repeat(201)])('%j is none: a fault with its place', (orgSourcedId) => {
    const wrong = readEvidence({ ...file, subject: { ...file.subject, orgSourcedId } })
    const problem = orgSourcedId === null ? 'is null (leave out what is not known)' : 'cannot be read'
    expect(wrong.faults.map(({ path, message }) => `${path} ${message}`)).toEqual([
      `subject.orgSourcedId ${problem}; expected: a text of 1 to 200 characters`,
    ])
  })

  test('is named where it is misspelt', () => {
    const wrong = readEvidence({ ...file, subject: { id: 'a', name: 'A', orgSourceId: 'org-7' } })
    expect(wrong.faults).toMatchObject([{ path: 'subject.orgSourceId', nearest: 'orgSourcedId' }])
  })
})
