import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { judgedOn, schools as madeUpSchools } from '../../examples/dashboard/made-up-schools.mjs'
import type { Request } from '../../src/evidence'
import type { Condition, Framework, Policy } from '../../src/framework'
import { readEvidence } from '../../src/schema'
import { causes } from '../../src/verdicts'
import { frameworksOf, policiesLike, requests } from '../naive/random'
import { runsOf, timeout } from '../support/properties'
import { asOf, measure, policy as roundPolicy, tiny } from '../support/tiny'
import { agree, type School, seen } from './agree'
import { type Engine, openEngines } from './engines'

let engines: readonly Engine[] = []
beforeAll(async () => {
  engines = await openEngines()
})
afterAll(() => Promise.all(engines.map((engine) => engine.close())))

const dayLength = 86_400_000
const later = (day: string, days: number) => new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)

/** So many schools under one policy, each judged on three days. */
function batches(framework: Framework, policy: Policy, many: number): fc.Arbitrary<readonly School[]> {
  const school = fc.tuple(requests(framework, policy), fc.integer({ min: -400, max: 400 }), fc.constantFrom(-1, 1, 30))
  return fc.array(school, { minLength: many, maxLength: many }).map((list) =>
    list.map(([request, near, beside], number) => ({
      request: { ...request, subject: { id: `it's \\ "${number}"`, name: 'A school' } },
      days: [...new Set([0, near, beside].map((days) => later(request.asOf, days)))],
    })),
  )
}

/** Schools as they may well be, at every level. */
function madeUp(many: number): School[] {
  return [...madeUpSchools(many)].map((file) => {
    const request = { ...readEvidence(file), asOf: judgedOn }
    return { request: request as unknown as Request, days: [judgedOn, later(judgedOn, -200)] }
  })
}

const seed = Number(process.env.SEED ?? 20261121)
const { standard } = policies

describe('TypeScript and both databases agree', () => {
  test(
    'on random frameworks under random policies',
    async () => {
      const cases = frameworksOf(10).chain((framework) =>
        policiesLike(standard, framework).chain((random) => {
          const policy: Policy = { ...random, levelCap: 'none' }
          return batches(framework, policy, 60).map((schools) => ({ framework, policy, schools }))
        }),
      )
      for (const { framework, policy, schools } of fc.sample(cases, { numRuns: Math.ceil(runsOf() / 80), seed })) {
        await agree(engines, framework, policy, schools)
      }
    },
    timeout,
  )

  test(
    'on a framework that asks a question of each kind, of many schools',
    async () => {
      const framework = tiny(questions, { measures: { document: measure('document', { voice: 'families' }) } })
      for (const [number, more] of [{}, { observations: 'forbidden' }, { familyVoiceFrom: 'low' }].entries()) {
        const policy = { ...roundPolicy, ...more } as Policy
        const many = Math.ceil(runsOf() / 5)
        const [schools = []] = fc.sample(batches(framework, policy, many), { numRuns: 1, seed: seed + number })
        await agree(engines, framework, policy, schools)
      }
    },
    timeout,
  )

  test(
    'on the dimension under the policies that ship',
    async () => {
      const framework = fiso as unknown as Framework
      for (const policy of Object.values(policies) as Policy[]) {
        const many = Math.ceil(runsOf() / 40)
        const [random = []] = fc.sample(batches(framework, policy, many), { numRuns: 1, seed })
        await agree(engines, framework, policy, [...random, ...madeUp(many)])
      }
    },
    timeout,
  )

  test(
    'on families of groups of any size, most of them small',
    async () => {
      const condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: true } as const
      const framework = tiny({ 'one/low/it': condition, 'one/high/it': { ...condition, measure: 'coverage' } })
      for (const proportions of ['point', 'confident'] as const) {
        const policy: Policy = { ...roundPolicy, minimumResponses: 6, proportions }
        const [schools = []] = fc.sample(families(Math.ceil(runsOf() / 4)), { numRuns: 1, seed })
        await agree(engines, framework, policy, schools)
      }
    },
    timeout,
  )

  test('on the largest counts, at the threshold of the test and beside it', async () => {
    const framework = tiny({
      'one/low/it': { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false },
    })
    const policy: Policy = { ...roundPolicy, proportions: 'confident' }
    // Where the two sides of the test are equal but for the last digits.
    const responded = 500_000_000
    const edges = [undefined, 1_000_000_000].map((population) => {
      const rest = population === undefined ? 1 : (population - responded) / (population - 1)
      return { population, distance: Math.sqrt((3.8416 * 75 * 25 * responded * rest) / 10_000) }
    })
    const schools = edges.flatMap(({ population, distance }, edge) =>
      [-2, -1, 0, 1, 2, responded, -responded].flatMap((nudge) =>
        [-1, 1].map((side): School => {
          const exact = Math.round(0.75 * responded + side * distance) + nudge
          const agreed = Math.max(0, Math.min(exact, responded))
          const counts = { responded, agreed, ...(population === undefined ? {} : { population }) }
          const id = `${edge} ${nudge} ${side}`
          const evidence = [{ id, measure: 'survey', date: asOf, ...counts }]
          return { request: { subject: { id, name: id }, evidence, asOf }, days: [asOf] }
        }),
      ),
    )
    await agree(engines, framework, policy, schools)
  })
})

const activity = (kind: 'times' | 'channels', atLeast: number, days: number): Condition => {
  return { kind, measure: 'activity', atLeast, days }
}
const document = (question: object) => ({ kind: 'document', measure: 'document', ...question }) as Condition
const sameAs = (indicator: string): Condition => ({ kind: 'sameAs', indicator, because: '' })
const questions: Readonly<Record<string, Condition>> = {
  'one/low/often': activity('times', 3, 90),
  'one/low/seldom': activity('times', 1, 30),
  'one/low/year': activity('times', 2, 365),
  'one/low/channels': activity('channels', 2, 90),
  'one/low/many-channels': activity('channels', 4, 30),
  'one/high/exists': document({ field: 'exists' }),
  'one/high/reviewed': document({ field: 'reviewed', withinDays: 100 }),
  'one/high/consulted': document({ field: 'consulted', party: 'families' }),
  'one/high/availability': document({ field: 'availability', atLeast: 'published' }),
  'one/low/only-same': sameAs('one/high/reviewed'),
  'one/low/chain': { kind: 'any', of: [activity('times', 2, 30), sameAs('one/low/only-same')] },
  'one/low/both-same': { kind: 'all', of: [sameAs('one/high/exists'), { kind: 'any', of: [sameAs('one/low/chain')] }] },
}

/** Schools with a survey and a count of which the groups are of one family, of another, or of none. */
function families(many: number): fc.Arbitrary<School[]> {
  const group = fc.record({
    of: fc.oneof(fc.nat(12), fc.constantFrom(0, 1, 5, 6, 7, 40)),
    // Nearly all hold, so that one that does not decides.
    share: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 0.75) }),
    family: fc.constantFrom('home', 'home', 'home', 'other', undefined),
  })
  const report = fc.record({ groups: fc.array(group, { maxLength: 13 }), rest: fc.constantFrom(0, 0, 1, 3, 5, 6, 40) })
  const names = ['b', 'a', 'B', 'é', '\u{1f600}', '\ufb00', '10', '9']
  return fc.array(fc.tuple(report, report), { minLength: many, maxLength: many }).map((list) =>
    list.map((reports, number) => {
      const evidence = reports.map(({ groups, rest }, place) => {
        const counted = groups.map(({ of, share, family }, at) => {
          const [size, reached] = place === 0 ? ['responded', 'agreed'] : ['eligible', 'reached']
          const name = `${names[at % names.length]}${at}`
          return {
            group: name,
            ...(family === undefined ? {} : { family }),
            [size]: of,
            [reached]: Math.ceil(share * of),
          }
        })
        const of =
          Math.max(
            20,
            ...['home', 'other'].map((family) =>
              groups.reduce((sum, it) => sum + (it.family === family ? it.of : 0), 0),
            ),
          ) + rest
        // The whole holds, and has two to four people on the other side.
        const count = of - 2 - (groups.length % 3)
        const counts = place === 0 ? { responded: of, agreed: count } : { eligible: of, reached: count }
        return { id: `${place}`, measure: ['survey', 'coverage'][place] ?? '', date: asOf, ...counts, groups: counted }
      })
      const subject = { id: `${number}`, name: 'A school' }
      return { request: { subject, evidence: evidence as never, asOf }, days: [asOf] }
    }),
  )
}

test.runIf(runsOf() >= 1000)('every kind of answer occurred', () => {
  const each = (what: string, kinds: readonly string[]) => kinds.map((kind) => `${what} ${kind}`)
  const verdicts = ['met', 'notMet', 'unknown', 'notApplicable']
  const wanted = [
    ...causes,
    ...each('indicator', verdicts),
    ...each('stage', verdicts),
    ...each('component', ['applicable', 'not applicable']),
    ...each('level', ['null', 'emerging', 'evolving', 'embedding', 'excelling', 'first', 'second', 'third']),
    ...each('possible level', ['null', 'emerging', 'evolving', 'embedding', 'excelling', 'first', 'second', 'third']),
  ]
  expect(wanted.filter((what) => !seen.has(what))).toEqual([])
})
