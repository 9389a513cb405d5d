import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SurveyItem } from '../../src/evidence'
import { type Ingestion, ingest, readRows, suggestCodebook } from '../../src/ingest'
import { readEvidence } from '../../src/schema'
import { hasOccurred, holds, timeout } from '../support/properties'

const measures = ['families-feel-welcome', 'families-feel-safe', 'families-feel-supported'] as const
const agreeing = ['Agree', 'Strongly agree']
const scale = { agree: agreeing, neutral: ['Neither'], disagree: ['Disagree'], dontKnow: ["Don't know"] }
const families = {
  homeLanguage: { English: 'english', Arabic: 'arabic', Somali: 'somali', Other: null },
  income: { Low: 'lowIncome', High: 'highIncome', Middle: null },
} as const
const minimum = 10

/** What only `otherwise` may take, and what it may not. */
const unlisted = ['Tetum', 'Dinka', 'Karen']
const ofNoGroup = 'Prefer not to say'

/** A person: an address, a language, an income and three answers. */
type Person = readonly [string, string, string, string, string, string]

const answer = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('Agree', 'Strongly agree', 'Disagree') },
  { weight: 3, arbitrary: fc.constantFrom('Neither', 'Don’t know', '', 'I wrote this myself') },
)
const person = fc.tuple(
  fc.nat(9999).map((n) => `parent${n}@example.org`),
  fc.constantFrom('English', 'English', 'Arabic', 'Arabic', 'Somali', 'Somali', 'Other', '', ofNoGroup, ...unlisted),
  fc.constantFrom('Low', 'High', 'High', 'Middle', ''),
  answer,
  answer,
  answer,
)
const persons = fc.array(person, { maxLength: 90, size: 'max' })
const survey = fc.record({
  persons,
  reversed: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  groups: fc.subarray(['homeLanguage', 'income'] as const),
  otherwise: fc.constantFrom(undefined, null, 'another', 'another', 'arabic'),
  nested: fc.constantFrom<string[]>([], [], ['Arabic'], ['Arabic', 'Somali']),
})
type Survey = typeof survey extends fc.Arbitrary<infer T> ? T : never

function codebookOf({ reversed, groups, otherwise }: Survey) {
  return {
    formatVersion: 1,
    date: '2026-05-20',
    asked: 200,
    columns: measures.map((measure, at) => ({ column: measure, measure, scale, reversed: reversed[at] })),
    groups: groups.map((family) => ({
      column: family,
      family,
      values: families[family],
      ...(family === 'homeLanguage' && otherwise !== undefined ? { otherwise } : {}),
    })),
  }
}

/** The people of a survey; in some surveys all who speak one or two of the languages have a low income, and few others do. */
function peopleOf({ persons: all, nested }: Survey): Person[] {
  return all.map((one, at) => {
    const [mail, language, income, ...answers] = one
    if (nested.length === 0) return one
    return [
      mail,
      language,
      nested.includes(language) || (at % 11 === 0 && income === 'Low') ? 'Low' : 'Middle',
      ...answers,
    ]
  })
}

function ingested(given: Survey, people: readonly Person[] = peopleOf(given)): Ingestion {
  return ingest([['Email', 'homeLanguage', 'income', ...measures], ...people], codebookOf(given)) as Ingestion
}

/** Who answered a question, by hand, and who agreed with its measure. */
function counted(people: readonly Person[], at: number, isReversed: boolean) {
  const responded = people.filter((one) => ['Neither', 'Disagree', ...agreeing].includes(one[at + 3] ?? ''))
  const agrees = (one: Person) => (isReversed ? ['Disagree'] : agreeing).includes(one[at + 3] ?? '')
  return { responded: responded.length, agreed: responded.filter(agrees).length }
}

/** The people of a group, by hand. */
function inGroup({ otherwise }: Survey, people: readonly Person[], group: string): Person[] {
  const of = { ...families.homeLanguage, ...families.income } as Readonly<Record<string, string | null>>
  const isOther = (language: string) => otherwise === group && unlisted.includes(language)
  return people.filter(([, language, income]) => of[language] === group || of[income] === group || isOther(language))
}

/** Each choice of some of a list, but for none. */
function unions<Each>(list: readonly Each[]): Each[][] {
  return list.reduce<Each[][]>((all, each) => all.concat(all.map((some) => [...some, each])), [[]]).slice(1)
}

const groupsIn = (item: SurveyItem, family: string) => (item.groups ?? []).filter((group) => group.family === family)

describe('whatever people answer', () => {
  test(
    'each number of the evidence is that of a count by hand, and those of each column come to the rows',
    () => {
      let reported = 0
      let others = 0
      holds(
        fc.property(survey, (given) => {
          const people = peopleOf(given)
          const { evidence, columns, rows } = ingested(given)
          expect(rows).toEqual({ read: people.length, counted: people.length, leftOut: [] })
          for (const fate of columns) {
            if (fate.fate !== 'measure') continue
            expect(Object.values(fate.answers).reduce((a, b) => a + b, 0)).toBe(people.length)
          }
          measures.forEach((measure, at) => {
            const isReversed = given.reversed[at] === true
            const whole = counted(people, at, isReversed)
            const item = evidence.find((one) => one.measure === measure)
            if (whole.responded < minimum) expect(item).toBeUndefined()
            else expect(item).toMatchObject(whole)
            for (const group of item?.groups ?? []) {
              reported += 1
              if (group.group === 'another') others += 1
              expect(group).toMatchObject(counted(inGroup(given, people, group.group), at, isReversed))
            }
          })
        }),
        { runs: 150 },
      )
      hasOccurred(reported)
      hasOccurred(others)
    },
    timeout,
  )

  test(
    'what is held back of an item is of ten people or more and of two groups or more, and is held back of every item',
    () => {
      let held = 0
      holds(
        fc.property(survey, (given) => {
          const people = peopleOf(given)
          const { evidence } = ingested(given)
          for (const family of given.groups) {
            const shown = evidence.map((item) => groupsIn(item, family).map(({ group }) => group))
            const sets = new Set(shown.filter((groups) => groups.length > 0).map(String))
            expect(sets.size).toBeLessThanOrEqual(1)
            for (const item of evidence) {
              const groups = groupsIn(item, family)
              if (groups.length === 0) continue
              for (const { responded } of groups) {
                expect(responded).toBeGreaterThanOrEqual(minimum)
                expect(item.responded - responded).toBeGreaterThanOrEqual(minimum)
              }
              const at = measures.indexOf(item.measure as (typeof measures)[number])
              const named = [...Object.values(families[family]), family === 'homeLanguage' ? given.otherwise : null]
              const names = [...new Set(named)].filter((name) => typeof name === 'string')
              const hidden = names
                .filter((name) => !groups.some(({ group }) => group === name))
                .map((name) => counted(inGroup(given, people, name), at, false).responded)
                .filter((size) => size > 0)
              const rest = item.responded - groups.reduce((sum, { responded }) => sum + responded, 0)
              const inNone = rest - hidden.reduce((a, b) => a + b, 0)
              if (hidden.length > 0) held += 1
              if (rest > 0) expect(rest).toBeGreaterThanOrEqual(minimum)
              if (hidden.length > 0) expect(hidden.length + Number(inNone > 0)).toBeGreaterThanOrEqual(2)
            }
          }
        }),
        { runs: 150 },
      )
      hasOccurred(held)
    },
    timeout,
  )

  test(
    'no few people follow from unions of groups of two families and the whole, where one of the four ways to be in both is empty',
    () => {
      let both = 0
      holds(
        fc.property(survey, (given) => {
          const people = peopleOf(given)
          for (const item of ingested(given).evidence) {
            const at = measures.indexOf(item.measure as (typeof measures)[number])
            const unionsOf = (family: string) =>
              unions(groupsIn(item, family).map(({ group }) => inGroup(given, people, group))).map(
                (all) => new Set(all.flat()),
              )
            for (const isIn of unionsOf('homeLanguage')) {
              for (const isOf of unionsOf('income')) {
                both += 1
                const ways = [true, false].flatMap((inA) =>
                  [true, false].map((inB) => people.filter((one) => isIn.has(one) === inA && isOf.has(one) === inB)),
                )
                if (ways.every((way) => way.length > 0)) continue
                for (const way of ways) {
                  const { responded } = counted(way, at, false)
                  if (responded > 0) expect(responded).toBeGreaterThanOrEqual(minimum)
                }
              }
            }
          }
        }),
        { runs: 150 },
      )
      hasOccurred(both)
    },
    timeout,
  )

  test('no address and nothing that a person wrote is in what comes of it', () => {
    holds(
      fc.property(survey, (given) => {
        const said = JSON.stringify(ingested(given))
        expect(said).not.toContain('@')
        if (given.persons.filter((one) => one.includes('I wrote this myself')).length < minimum) {
          expect(said).not.toContain('I wrote')
        }
        if (given.otherwise !== undefined) for (const language of unlisted) expect(said).not.toContain(language)
      }),
      { runs: 100 },
    )
  })

  test('the order of the rows changes nothing', () => {
    holds(
      fc.property(survey, fc.nat(), (given, turn) => {
        const people = peopleOf(given)
        const turned = [
          ...people.slice(turn % (people.length + 1)),
          ...people.slice(0, turn % (people.length + 1)),
        ].reverse()
        expect(ingested(given, turned)).toEqual(ingested(given))
      }),
      { runs: 100 },
    )
  })

  test('somebody more who agrees never lowers how many agreed', () => {
    holds(
      fc.property(survey, person, (given, [mail, language, income]) => {
        const people = peopleOf(given)
        const agrees = given.reversed.map((isReversed) => (isReversed ? 'Disagree' : 'Agree'))
        const more = [mail, language, income, ...agrees] as unknown as Person
        const before = ingested(given)
        const after = ingested(given, [...people, more])
        for (const item of before.evidence) {
          const now = after.evidence.find(({ id }) => id === item.id)
          expect(now).toMatchObject({ agreed: item.agreed + 1, responded: item.responded + 1 })
        }
      }),
      { runs: 100 },
    )
  })

  test('an evidence file takes what is made of it', () => {
    holds(
      fc.property(survey, (given) => {
        const { evidence } = ingested(given)
        const reading = readEvidence({ formatVersion: 1, subject: { id: 'x', name: 'X' }, evidence })
        expect(reading.faults).toEqual([])
        expect(reading.evidence).toEqual(evidence)
      }),
      { runs: 100 },
    )
  })
})

describe('whatever is handed over', () => {
  const hostile = [
    new Proxy(
      {},
      {
        get() {
          throw new Error('looked at')
        },
        ownKeys() {
          throw new Error('looked at')
        },
      },
    ),
    Object.defineProperty({}, 'Welcome', {
      enumerable: true,
      get: () => {
        throw new Error('looked at')
      },
    }),
    (() => {
      const circle: Record<string, unknown> = { formatVersion: 1 }
      circle.columns = circle
      return circle
    })(),
    Symbol('no'),
    10n,
    new Date(Number.NaN),
  ]
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
    fc.constantFrom(...hostile),
  )
  const cell = fc.oneof(anything, answer, fc.constantFrom('2026-05-20', 'Welcome', 7, null))
  const someRows = fc.oneof(
    anything,
    fc.array(fc.oneof(anything, fc.array(cell), fc.dictionary(fc.constantFrom('Welcome', 'Group', '__proto__'), cell))),
  )
  const name = fc.oneof(fc.constantFrom('Welcome', 'Group', 'constructor', 1, 2, 0, -1, 1.5), anything)
  const aScale = fc.oneof(fc.constantFrom('agreement', '__proto__'), fc.constant(scale), anything)
  const anyGroup = fc.oneof(fc.constantFrom(undefined, null, 'a', 'b'), anything)
  const someValues = fc.oneof(fc.constant({ Agree: 'a' }), anything)
  const someCodebook = fc.oneof(
    anything,
    fc.record(
      {
        formatVersion: fc.constantFrom(1, 1, 1, 2),
        headerRows: fc.oneof(fc.constantFrom(1, 2, 3), anything),
        date: fc.oneof(
          fc.constantFrom('2026-05-20', 'soon'),
          fc.record({ column: name, take: fc.constant('latest') }),
          anything,
        ),
        scales: fc.oneof(fc.constant({ agreement: scale }), anything),
        asked: fc.oneof(fc.nat(), anything),
        columns: fc.oneof(
          fc.array(
            fc.oneof(fc.record({ column: name, measure: fc.constantFrom(...measures), scale: aScale }), anything),
          ),
          anything,
        ),
        groups: fc.array(
          fc.oneof(fc.record({ column: name, family: fc.string(), values: someValues, otherwise: anyGroup }), anything),
        ),
        keepRows: fc.oneof(fc.array(fc.record({ column: name, equals: fc.array(cell) })), anything),
      },
      { requiredKeys: [] },
    ),
  )

  test(
    'nothing throws, each fault says where and what would be right, and an evidence file takes what is made',
    () => {
      holds(
        fc.property(someRows, someCodebook, (rows, codebook) => {
          const { evidence, faults } = ingest(rows, codebook)
          for (const fault of faults) expect(fault.message.endsWith(`expected: ${fault.expected}`)).toBe(true)
          expect(readEvidence({ formatVersion: 1, subject: { id: 'x', name: 'X' }, evidence }).faults).toEqual([])
        }),
        { runs: 600 },
      )
    },
    timeout,
  )

  test('a draft can be made of any rows, and no column of it is read before somebody confirms it', () => {
    holds(
      fc.property(someRows, (rows) => {
        const draft = suggestCodebook(rows)
        expect(ingest(rows, draft).evidence).toEqual([])
        expect(ingest(rows, { ...draft, date: '2026-05-20' }).evidence).toEqual([])
      }),
      { runs: 100 },
    )
  })

  test('any text is read', () => {
    holds(
      fc.property(fc.array(fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\uFEFF', '\t', '\0')), (parts) => {
        const { rows, faults } = readRows(parts.join(''))
        expect(new Set(rows.map((row) => row.length)).size).toBeLessThanOrEqual(1)
        expect(rows.length + faults.length).toBeGreaterThan(0)
      }),
    )
  })
})
