/**
 * The attacker sees every output made of one evidence file, by several policies, knows the code, which groups there are
 * and whether a family counts everybody, and tries to find out the counts that are not shown. A count is not recovered
 * if another file, with another value there, gives the same outputs, all of them together. Each such file is judged by
 * the code itself.
 *
 * The reports on different measures bind one another by no rule, so what holds of one report holds of a file of several.
 *
 * What is promised, for a minimum of 10 and the thresholds that ship:
 * - Nothing that is not shown changes an output, and no text that may not leave is in one.
 * - Of a whole under the minimum, of groups that are not reportable, and of those whom no group of a family counts, no
 *   count can be recovered, where no group shows its side alone.
 * - Of a whole that shows its side alone, where the observed share decides, neither how many there are nor how many
 *   agreed; where a measure is asked by one quantifier, not how many did not agree either.
 * - Of a group that shows its side alone, by one threshold, neither: where the whole has room for four groups more
 *   than it reports and at least 20 people on either side, and the observed share decides.
 * - Of no group, how many were asked or whom they stand for.
 *
 * What is not: where a policy asks for confidence, or that a share survives the silent, whether a share of which only the
 * side is shown is decided tells how near it is to one mind. A group that shows its side alone can be worked out where the whole is hardly larger than the minimum
 * allows, or where nearly all of it are of one mind. Groups of no family may lie inside one another, and those of two
 * families may be the same people: the code cannot know it, so the difference of two such groups is not guarded. Nor are
 * files of different dates, two policies with other minimums, or other thresholds.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { definePolicy, type Policy, type Quantifier } from '../../src/framework'
import { readEvidence } from '../../src/schema'
import { run } from '../cli/world'
import { hasOccurred, holds, timeout } from '../support/properties'
import { asOf, policy } from '../support/tiny'
import { type Attacker, attackerOf, type Hidden, hiddenIn, isOneSided, recovered } from './privacy/attacker'
import { type Report, reports, secretTexts } from './privacy/files'
import { framework, kinds, kindsOfYear, outputsOf } from './privacy/outputs'

const like = (more: Partial<Policy>): Policy => definePolicy({ ...policy, ...more })
const point = like({ id: 'point' })
const confident = like({ id: 'confident', proportions: 'confident', levelCap: 'lowestGroup', familyVoiceFrom: 'high' })
const selfReview = like({ id: 'selfReview', groups: 'ignored', enough: 'majority', levelCap: 'lowestGroup' })
/** The policies of the kinds that ship; and others, that ask who did not respond. */
const shipped = [point, confident, selfReview]
const policies = [
  ...shipped,
  like({ id: 'survived', nonResponse: 'survived' }),
  like({ id: 'half', leastResponsePercent: 50 }),
  like({ id: 'all', nonResponse: 'survived', leastResponsePercent: 50, proportions: 'confident' }),
]
const minimum = policy.minimumResponses
const every: readonly Quantifier[] = ['majority', 'most', 'almostAll']

const byShipped = attackerOf(framework, shipped, every)
const byAll = attackerOf(framework, policies, every)
const byObserved = attackerOf(framework, [point, selfReview], every)
const byPoint = attackerOf(framework, [point, selfReview], ['most'])
const byOne = attackerOf(framework, [point, selfReview], ['most'])

/** Of the hidden counts that a promise is of, those that the attacker recovers. */
function found(report: Report, attacker: Attacker, isMeant: (hidden: Hidden, all: readonly Hidden[]) => boolean) {
  const hidden = hiddenIn(report, attacker.results(report), minimum)
  const meant = hidden.filter((it) => isMeant(it, hidden))
  return recovered(report, hidden, meant, attacker).left.map(({ whose, field }) => `${field} of ${whose}`)
}

/** A group that shows its side alone may be worked out, and others with it. */
const isApartFromSides = (all: readonly Hidden[]) =>
  all.every(({ why, whose }) => whose === 'whole' || why !== 'sideOnly')

const isOfAnswers = (field: Hidden['field']) => field === 'agreed' || field === 'responded'

const promises: Readonly<Record<string, (report: Report) => readonly string[]>> = {
  'what is held back': (report) =>
    found(
      report,
      // Of a whole that shows its side alone, whether it is certain tells how near it is to one mind.
      isOneSided(report.whole) ? byObserved : byAll,
      ({ why }, all) => ['notReportable', 'underMinimum', 'uncounted'].includes(why) && isApartFromSides(all),
    ),
  'a whole that shows its side alone': (report) =>
    found(report, byObserved, ({ whose, why, field }) => whose === 'whole' && why === 'sideOnly' && field !== 'others'),
  'a whole that shows its side alone by one threshold': (report) =>
    found(report, byOne, ({ whose, why }) => whose === 'whole' && why === 'sideOnly'),
  'a group that shows its side alone in a whole with room': (report) => {
    const { agreed, responded } = report.whole
    const hasRoom = responded >= minimum * (report.groups.length + 4) && agreed >= 20 && responded - agreed >= 20
    return hasRoom
      ? found(report, byPoint, ({ whose, why, field }) => whose !== 'whole' && why === 'sideOnly' && isOfAnswers(field))
      : []
  },
}

describe('a count that is not shown is not recovered', () => {
  for (const [name, recover] of Object.entries(promises)) {
    test(
      `of ${name}`,
      () => {
        holds(
          fc.property(reports, (report) => {
            expect(recover(report)).toEqual([])
          }),
        )
      },
      timeout,
    )
  }
})

test('who was asked in a group, and how many there are of it, changes nothing', () => {
  let differing = 0
  holds(
    fc.property(reports, (report) => {
      const groups = report.groups.map(({ asked: _asked, population: _population, ...counts }) => counts)
      expect(byAll.isSame(report, { ...report, groups })).toBe(true)
      if (JSON.stringify(groups) !== JSON.stringify(report.groups)) differing += 1
    }),
  )
  hasOccurred(differing, 100)
})

const survey = (agreed: number, responded: number, more: object = {}) => ({ agreed, responded, ...more })
const inFamily = (group: string, agreed: number, responded: number) => ({ group, family: 'f', agreed, responded })
const reported = (whole: ReturnType<typeof survey>, ...groups: Report['groups']): Report => ({
  kind: 'survey',
  whole,
  groups,
})

describe('cases in which the code told too much', () => {
  test.each<[string, keyof typeof promises, Report]>([
    [
      // Of 10 to 20 people of whom two disagreed, 11 of 12 are the only ones who make 91 %.
      'how many of those asked answered',
      'a whole that shows its side alone',
      reported(survey(9, 11, { asked: 12 })),
    ],
    [
      // A group of ten leaves ten: there are 20 at least. Two of 21 who disagree would be fewer than one in ten.
      'a group of a whole that shows its side alone',
      'a whole that shows its side alone',
      { kind: 'coverage', whole: survey(18, 20), groups: [{ group: 'g', agreed: 9, responded: 10 }] },
    ],
    [
      // Two are not shown, 24 people. One is under 10; the other is not larger than those shown: 15. Had it been b, c
      // would not be shown.
      'which of two groups of one size is held back',
      'what is held back',
      reported(survey(30, 54), inFamily('a', 8, 15), inFamily('b', 8, 15), inFamily('c', 8, 15), inFamily('d', 6, 9)),
    ],
    [
      // Three are not shown, 27 people, none of them 10.
      'groups that come to the most that may be held back',
      'what is held back',
      reported(survey(20, 39), inFamily('a', 6, 12), inFamily('b', 5, 9), inFamily('c', 5, 9), inFamily('d', 4, 9)),
    ],
  ])('%s', (_, promise, report) => {
    expect(promises[promise]?.(report)).toEqual([])
  })
})

describe('cases in which whoever knows the rules still works out a count', () => {
  test.each<[string, Attacker, Report, string]>([
    [
      'a group of half of twice the minimum',
      byShipped,
      reported(survey(12, 20), { group: 'g', agreed: 9, responded: 10 }),
      'g',
    ],
    ['the only ones who disagree', byShipped, reported(survey(97, 100), { group: 'g', agreed: 7, responded: 10 }), 'g'],
    ['the only ones who agree', byShipped, reported(survey(8, 60), { group: 'g', agreed: 8, responded: 10 }), 'g'],
    // Of all shares that show their side alone, only 8 of 10 are too few to tell at 95 % that they are over a half.
    ['a side that is not certain at 95 %', byShipped, reported(survey(8, 10)), 'whole'],
  ])('%s', (_, attacker, report, whose) => {
    expect(found(report, attacker, (hidden) => hidden.whose === whose)).not.toEqual([])
  })
})

describe('nothing that is not shown changes an output, and no text that may not leave is in one', () => {
  test.each([
    ['of a judgement', kinds, { runs: 1000, atLeast: 300 }],
    // Each judges a dozen times over.
    ['of a year', kindsOfYear, { runs: 100, atLeast: 30 }],
  ] as const)(
    '%s',
    (_, of, { runs, atLeast }) => {
      let changed = 0
      holds(
        fc.property(reports, fc.constantFrom(...policies), fc.constantFrom(...of), (report, said, kind) => {
          const results = byAll.results(report)
          const hidden = hiddenIn(report, results, minimum)
          const { witnesses } = recovered(report, hidden, hidden.slice(0, 4), byAll, 400)
          const outputs = outputsOf(report, said, kind)
          const named = new Set(results.flatMap(({ groups }) => groups.map(({ group }) => group)))
          for (const { group } of report.groups) if (!named.has(group)) expect(outputs).not.toContain(group)
          for (const text of secretTexts) expect(outputs).not.toContain(text)
          const other = witnesses.at(-1)
          if (other === undefined) return
          changed += 1
          expect(outputsOf(other, said, kind)).toBe(outputs)
        }),
        { runs },
      )
      hasOccurred(changed, atLeast)
    },
    timeout,
  )
})

describe('a fault', () => {
  const small = { group: 'group-of-ash', agreed: 2, responded: 7 }
  const item = {
    id: 'the-report',
    measure: 'survey',
    date: asOf,
    source: secretTexts[1],
    agreed: 70,
    responded: 100,
    groups: [small, inFamily('group-of-elm', 20, 30)],
  }
  const withFirst = (counts: object) => ({ ...item, groups: [{ ...small, ...counts }, ...item.groups.slice(1)] })
  /** Mistakes with a count that is wrong by so much. */
  const mistakes: readonly ((by: number) => object)[] = [
    (by) => ({ ...item, agreed: 100 + by }),
    (by) => ({ ...item, asked: 100 - by }),
    (by) => ({ ...item, asked: 200, population: 200 - by }),
    (by) => ({ ...item, responded: by + 0.5 }),
    (by) => ({ ...item, agreed: `${by}` }),
    (by) => ({ ...item, agreed: -by }),
    (by) => ({ ...item, agred: by }),
    (by) => withFirst({ responded: 100 + by }),
    (by) => withFirst({ agreed: by + 1, responded: by }),
    (by) => withFirst({ agreed: 0, responded: 30 + by }),
    (by) => withFirst({ responded: -by }),
    (by) => withFirst({ reached: by }),
    (by) => ({ ...item, groups: [by, by].map((agreed) => ({ ...small, agreed, responded: by + 1 })) }),
    (by) => ({ ...item, groups: ['a', 'b'].map((id) => inFamily(`group-of-${id}`, 35, 51 + by)) }),
  ]
  const others = [
    { id: 'seen', indicator: 'one/high/both', date: asOf, role: 'nobody', judgement: 'met', note: secretTexts[0] },
  ]

  test('says what is wrong and where, and neither a count nor a text that may not leave', () => {
    const by = fc.integer({ min: 1, max: 14 })
    holds(
      fc.property(fc.constantFrom(...mistakes), by, by, (mistake, one, two) => {
        const read = (by: number) => {
          const file = { formatVersion: 1, subject: { id: 's', name: 'S' }, evidence: [mistake(by), ...others] }
          return readEvidence(JSON.parse(JSON.stringify(file)), framework)
        }
        const { faults, faulty } = read(one)
        expect(faulty).toEqual(['the-report', 'seen'])
        const text = JSON.stringify(faults)
        expect(text).not.toMatch(/group-of|whisper/)
        // The only numbers are places, and the bounds of what a field may hold.
        const bounds = /\[\d+\]|1 to 200 characters|from 0 to 1,000,000,000|at most 1,000 groups/g
        expect(text.replaceAll(bounds, '')).not.toMatch(/\d/)
        expect(JSON.stringify(read(two).faults)).toBe(text)
      }),
    )
  })
})

describe('the command', () => {
  const coverage = (reached: number, eligible: number, groups: readonly object[]) => ({
    measure: 'families-at-school',
    reached,
    eligible,
    groups,
  })
  const surveyed = (agreed: number, responded: number, groups: readonly object[]) => ({
    measure: 'families-feel-safe',
    agreed,
    responded,
    groups,
  })
  const file = (item: object) => ({
    formatVersion: 1,
    subject: { id: 's', name: 'A school' },
    evidence: [{ id: 'it', date: '2026-06-01', source: secretTexts[1], ...item }],
  })

  test.each([
    [
      'a small group',
      surveyed(60, 100, [{ group: 'group-of-ash', agreed: 2, responded: 7, asked: 8 }]),
      surveyed(60, 100, [{ group: 'group-of-ash', agreed: 5, responded: 6, asked: 9 }]),
    ],
    [
      'a whole under the minimum',
      surveyed(4, 9, [{ group: 'group-of-ash', agreed: 2, responded: 7 }]),
      surveyed(1, 3, [{ group: 'group-of-ash', agreed: 1, responded: 1 }]),
    ],
    ['a whole of one mind', surveyed(50, 50, []), surveyed(51, 51, [])],
    [
      'two groups of a family held back',
      surveyed(60, 100, [inFamily('group-of-ash', 2, 4), inFamily('group-of-elm', 8, 16), inFamily('fir', 50, 80)]),
      surveyed(60, 100, [inFamily('group-of-ash', 5, 7), inFamily('group-of-elm', 5, 13), inFamily('fir', 50, 80)]),
    ],
    [
      'a small group of those counted',
      coverage(60, 100, [{ group: 'group-of-ash', reached: 2, eligible: 7 }]),
      coverage(60, 100, [{ group: 'group-of-ash', reached: 0, eligible: 9 }]),
    ],
  ])('prints the same whatever the counts that are not shown: %s', async (_, one, two) => {
    const formats = ['table', 'json', 'markdown']
    const commands = [
      ...['standard', 'strict', 'selfReview'].flatMap((policy) =>
        formats.map((format) => ['assess', 'f', '--groups', '--policy', policy, '--format', format]),
      ),
      ['explain', 'f', 'communication/evolving/feel-welcome', '--policy', 'strict'],
      ['sensitivity', 'f'],
      ...formats.map((format) => ['forecast', 'f', '--until', '2028-06-30', '--format', format]),
      ...[...formats, 'csv', 'ics'].map((format) => ['plan', 'f', '--start', '2027-01-28', '--format', format]),
      ...formats.map((format) => ['compare', 'f', 'f', '--from', '2026-01-01', '--format', format]),
      ['account', 'f'],
    ]
    for (const command of commands) {
      const of = (item: object) => run([...command, '--as-of', asOf], { f: file(item) })
      const printed = await of(one)
      expect(printed.code, printed.err).toBe(0)
      expect(printed.out).not.toMatch(/group-of|whisper/)
      expect((await of(two)).out).toBe(printed.out)
    }
  })
})
