import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { convertIcsCalendar, type IcsEvent } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/assess'
import type { EvidenceItem } from '../../../src/evidence'
import type { Condition } from '../../../src/framework'
import {
  type ActionPlan,
  equalTerms,
  type PlanOptions,
  planActions,
  planCalendar,
  planCsv,
  planMarkdown,
  portfolio,
} from '../../../src/plan'
import { readEvidence } from '../../../src/schema'
import { holds, timeout } from '../../support/properties'
import { asOf, measure, observed, policy, strategy, tiny } from '../../support/tiny'

const { faults, ...reading } = readEvidence(JSON.parse(await readFile('examples/school/evidence.json', 'utf8')))
const assessment = assess({ ...reading, asOf: '2026-11-21' })
const start = '2027-01-28'
const terms = [
  { name: 'Term 1', from: '2027-01-28', to: '2027-03-25' },
  { name: 'Term 2', from: '2027-04-12', to: '2027-06-25' },
  { name: 'Term 3', from: '2027-07-12', to: '2027-09-17' },
  { name: 'Term 4', from: '2027-10-04', to: '2027-12-17' },
]
const school = planActions(portfolio(assessment), { start, terms })

/** What comes from outside: the school's, the caller's, and what a framework of the caller's says. */
interface Outside {
  readonly id?: string
  readonly name?: string
  readonly term?: string
  readonly role?: string
  readonly title?: string
  readonly actions?: readonly string[]
  /** The title and the question of what is asked, and where it is found. */
  readonly asked?: string
}

const [a, b] = ['one/low/a', 'one/low/b'] as const
const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }

function planWith({ id = 'school', name = 'School', term = 'Term', role, title, actions, asked }: Outside) {
  const it = strategy([a], {
    ...(title === undefined ? {} : { title }),
    ...(actions === undefined ? {} : { firstActions: actions }),
  })
  const measures =
    asked === undefined ? {} : { document: measure('document', { title: asked, question: asked, foundIn: asked }) }
  const framework = tiny({ [a]: exists, [b]: exists }, { strategies: { it }, measures })
  const evidence: EvidenceItem[] = [observed('notMet', 1, { indicator: a })]
  const judged = assess({ subject: { id, name }, evidence, asOf, framework, policy })
  const options: PlanOptions = {
    start,
    terms: [{ name: term, from: start, to: '2027-03-25' }],
    ...(role === undefined ? {} : { roles: { leaders: role } }),
  }
  const plan = planActions(portfolio(judged, { framework }), { ...options, framework })
  return {
    plan,
    markdown: planMarkdown(plan, { framework }),
    csv: planCsv(plan, { framework }),
    calendar: planCalendar(plan),
  }
}

/** As the library shows text from outside: on one line, with nothing that moves a cursor or reorders it. */
const shown = (text: string) =>
  text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')

const nasty = [
  'Pipe | and || pipes',
  '<script>alert(1)</script>',
  '`code` and ```fence```',
  'two\nlines',
  'two\r\nlines\rmore',
  '\u202Ereversed\u202C and \u2066isolated\u2069',
  '# heading',
  '**bold** _it_ ~~gone~~ [link](https://example.org) ![image](x)',
  '&lt;b&gt; &amp;',
  '--- \\| \\',
  'a\u0007bell\u001B[2Jclear',
  '1. one',
]

const purposesInWords = { findOut: 'to find out', renew: 'to renew it', achieved: 'to see what was achieved' }

describe('the plan as Markdown', () => {
  test('of the example school is as it was', async () => {
    expect(faults).toEqual([])
    await expect(planMarkdown(school)).toMatchFileSnapshot('../../golden/school.plan.md')
  })

  test.each(nasty)('shows %j from outside as text', (text) => {
    const like = (text: string) =>
      planWith({ name: text, term: text, role: text, title: text, actions: [text], asked: text })
    const [usual, { markdown }] = [like('Plain'), like(text)]
    // No line, no heading, no cell and no item more than with plain words.
    const shape = (of: string) =>
      of
        .split('\n')
        .map((line) => [
          /^(#{1,6} |\| | *- |$)?/.exec(line)?.[0],
          line.startsWith('|') ? line.replace(/\\[|\\]/g, '').split('|').length : 0,
        ])
    expect(shape(markdown)).toEqual(shape(usual.markdown))
    // Without what is escaped, nothing is left that could be markup.
    const bare = markdown.replace(/\\[\\`*_{}[\]<>|#~&+=-]/g, '')
    expect(bare.replace(/^(#{1,6} | *- |\|.*\|$)/gm, '')).not.toMatch(/[<>`*_[\]#~&]/)
    for (const mark of ['\u202E', '\u2066', '\u0007', '\u001B', '\r']) expect(markdown).not.toContain(mark)
    // And it is there: in the title, in the table, in a milestone, as an action, and as evidence and where that is found.
    const unescaped = markdown.replace(/\\([\\`*_{}[\]<>|#~&+=-])/g, '$1')
    for (const place of [
      `# Action plan: ${shown(text)}\n`,
      `### ${shown(text)}\n\n${shown(text)}, 28 January 2027 to `,
      `By the end of ${shown(text)}, 25 March 2027`,
      `by 25 March 2027: ${shown(text)}\n`,
      `\n  - ${shown(text)} (`,
      `\n    - ${shown(text)}: “${shown(text)}”\n`,
    ]) {
      expect(unescaped).toContain(place)
    }
  })

  test('groups the evidence by the day by which it is gathered, and then by where it is found', () => {
    const [, section = ''] = planMarkdown(school).split('## Evidence to gather\n\n')
    const [list = ''] = section.split('\n\n')
    const read: { day: string; count: number; places: { place: string; why: string; items: string[] }[] }[] = []
    for (const line of list.split('\n')) {
      const [, day = '', count] = /^- By (.+), (\d+) reports?$/.exec(line) ?? []
      const [, place, why = ''] = /^ {2}- (.+) \((.+)\):$/.exec(line) ?? []
      const [, item = ''] = /^ {4}- (.+)$/.exec(line) ?? []
      if (count !== undefined) read.push({ day, count: Number(count), places: [] })
      else if (place !== undefined) read.at(-1)?.places.push({ place, why, items: [] })
      else read.at(-1)?.places.at(-1)?.items.push(item)
    }
    const days = [...new Set(school.gatherings.map(({ due }) => due))]
    const written = (day: string) =>
      new Intl.DateTimeFormat('en-AU', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
    expect(days).toEqual([...days].sort())
    expect(read.map(({ day }) => day)).toEqual(days.map(written))
    const observe = 'Observed, with a date and a role'
    for (const [index, { count, places }] of read.entries()) {
      const due = school.gatherings.filter((each) => each.due === days[index])
      expect([count, places.flatMap(({ items }) => items).length]).toEqual([due.length, due.length])
      // What is to be observed comes last.
      const isObserved = places.map(({ place }) => place === observe)
      expect(isObserved).toEqual([...isObserved].sort((a, b) => Number(a) - Number(b)))
      const expected = due.map(({ title, question, foundIn, purposes, lapses, from }) => ({
        place: foundIn ?? observe,
        why: [
          ...purposes.map((purpose) => purposesInWords[purpose]),
          ...(lapses === null ? [] : [`what is at hand counts until ${written(lapses)}`]),
          `not before ${written(from)}`,
        ].join('; '),
        item: foundIn === null ? title : `${title}: “${question}”`,
      }))
      const told = places.flatMap(({ place, why, items }) => items.map((item) => ({ place, why, item })))
      const sorted = (of: typeof expected) => of.map((each) => JSON.stringify(each)).sort()
      expect(sorted(told)).toEqual(sorted(expected))
    }
    expect(read.flatMap(({ places }) => places.map(({ place }) => place))).toContain(observe)
  })

  test('is refused with another framework than its own, as is the CSV', () => {
    const { plan } = planWith({})
    expect(() => planMarkdown(plan)).toThrow(/made with framework "tiny"/)
    expect(() => planCsv(plan)).toThrow(/made with framework "tiny"/)
  })

  test('says what it is of a school without a name', () => {
    const framework = tiny({ [a]: exists })
    const judged = assess({ subject: null, evidence: [], asOf, framework, policy })
    const plan = planActions(portfolio(judged, { framework }), { start, terms, framework })
    expect(planMarkdown(plan, { framework })).toMatch(/^# Action plan: .+\n/)
    expect(planCalendar(plan)).toMatch(/X-WR-CALNAME.*Action plan: /)
  })

  test('says what is unplaced, what is unserved with the reason, and what is needed first', () => {
    const strategies = {
      first: strategy([b], { title: 'The first', effort: { size: 'large', reason: 'It takes that.' } }),
      second: strategy([a], { title: 'The second', needs: [b, 'one/high/e'] }),
      third: strategy(['one/low/c'], { title: 'The third', audience: 'system' }),
    }
    const ids = [a, b, 'one/low/c', 'one/low/d', 'one/high/e']
    const framework = tiny(Object.fromEntries(ids.map((id) => [id, exists])), { strategies })
    const evidence = ids
      .filter((id) => id !== 'one/high/e')
      .map((indicator) => observed('notMet', 1, { id: indicator, indicator }))
    const judged = assess({ subject: null, evidence, asOf, framework, policy })
    const made = portfolio(judged, { framework, limits: { audiences: ['leaders'] } })
    const text = (count: number) =>
      planMarkdown(planActions(made, { start, terms: equalTerms(start, count), framework }), { framework })
    expect(text(4)).toContain('The statement of one/low/b. Brought about by: The first')
    expect(text(4)).toContain('The statement of one/high/e. (unknown: find out first)')
    expect(text(4)).toContain(
      '- The statement of one/low/c. (one/low/c)\n  - The third: it is for others to carry out than are named\n',
    )
    expect(text(4)).toMatch(/- The statement of one\/low\/d\. \(one\/low\/d\)\n {2}- the sources list no strategy/)
    expect(text(4)).not.toContain('No term is left for')
    expect(text(1)).toContain('## No term is left for\n\n- The second')
  })
})

const columns = ['kind', 'id', 'what', 'strategy', 'responsible', 'from', 'due', 'today', 'meets', 'lacks', 'lapses']

/** The rows of a CSV by two readers, which have to agree. */
function rowsOf(csv: string): Record<string, string>[] {
  const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
  const read = Papa.parse<Record<string, string>>(csv, { header: true, newline: '\r\n', skipEmptyLines: true })
  expect(read.errors).toEqual([])
  expect(read.data).toEqual(rows)
  return rows
}

/** The rows that are expected of a plan, text from outside as `cell` shows it. */
function rowsExpected(plan: ActionPlan, cell: (text: string) => string): Partial<Record<string, string>>[] {
  return [
    ...plan.strategies.flatMap(({ title, responsible, actions, success, to }) => [
      ...actions.map(({ id, text, from, due }) => {
        return {
          kind: 'action',
          id,
          what: cell(text),
          from,
          due,
          strategy: cell(title),
          responsible: cell(responsible),
        }
      }),
      ...success.map(({ indicator, title: what }) => {
        return { kind: 'success', id: indicator, what, due: to, strategy: cell(title), responsible: cell(responsible) }
      }),
    ]),
    ...plan.gatherings.map(({ measure, indicator, from, due, lapses }) => {
      return { kind: 'evidence', id: measure ?? indicator ?? '', from, due, lapses: lapses ?? '' }
    }),
    ...plan.reviews.map(({ months, date }) => ({ kind: 'review', id: `${months}`, due: date })),
  ]
}

describe('the plan as CSV', () => {
  test('has a row for each action, measure of success, evidence and review, whole by two readers', () => {
    const rows = rowsOf(planCsv(school as unknown as ActionPlan))
    const expected = rowsExpected(school as unknown as ActionPlan, (text) => text)
    expect(rows).toHaveLength(expected.length)
    for (const [index, row] of rows.entries()) {
      expect(row).toMatchObject(expected[index] ?? {})
      // What is lacking is said of each measure of success, and of nothing else.
      expect([row.what, row.lacks !== '']).toEqual([row.what, row.kind === 'success'])
    }
    expect(Object.keys(rows[0] ?? {})).toEqual(columns)
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['action', 'success', 'evidence', 'review']))
  })

  test('says of each measure of success what it is today and what would meet the condition', () => {
    const rows = rowsOf(planCsv(school as unknown as ActionPlan)).filter(({ kind }) => kind === 'success')
    expect(rows.map(({ today, meets, lacks }) => [today, meets, lacks])).toContainEqual([
      'not met',
      'met',
      'consult students on it',
    ])
    // The whole is over the threshold already, and a group is not: that has to be said too.
    const [welcome] = rows.filter(({ what }) => what === 'Families feel welcome at the school')
    expect(welcome?.today).toBe('136 of 148')
    expect(welcome?.meets).toContain('over 90 %')
    expect(welcome?.lacks).toMatch(/\blanguageOtherThanEnglish\b.*: 4 more families agreeing, of the 44 who answered$/)
  })

  test('says of what is to be observed how to observe it', () => {
    const consulted: Condition = { kind: 'document', measure: 'document', field: 'consulted', party: 'staff' }
    const framework = tiny({ [a]: { kind: 'all', of: [exists, consulted] } }, { strategies: { it: strategy([a]) } })
    const evidence = [observed('notMet', 1, { indicator: a })]
    const judged = assess({ subject: null, evidence, asOf, framework, policy })
    const plan = planActions(portfolio(judged, { framework }), { start, terms, framework })
    const how = 'Observe whether it is so, with a date and a role.'
    expect(rowsOf(planCsv(plan, { framework })).filter(({ kind }) => kind === 'success')).toMatchObject([
      { what: `The statement of ${a}.`, today: 'not met', meets: 'met', lacks: how },
    ])
    const markdown = planMarkdown(plan, { framework })
    const lines = markdown.split('\n').filter((line) => line.endsWith(how))
    expect(lines).toEqual([expect.stringContaining(`The statement of ${a}.`)])
    expect(markdown).toMatch(/\n {2}- Observed, with a date and a role \(.+\):\n {4}- The statement of one\/low\/a\.\n/)
  })

  test('ends every line with CRLF and has no other line break', () => {
    const { csv } = planWith({ role: 'a\r\nb\nc\rd', title: 'e\nf', actions: ['g\nh'] })
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(csv.split('\r\n')[0]).toBe(columns.join(','))
  })

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\r\n=1+1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
  ]
  test.each([...formulas, '=HYPERLINK("https://example.org";"x")', "=cmd|' /C calc'!A0", '-2+3"x",="y'])(
    'shows %j in a name or a role as text and not as a formula',
    (text) => {
      const { csv, plan } = planWith({ name: text, term: text, role: text, title: text, actions: [text] })
      const rows = rowsOf(csv)
      for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
      expect(rows[0]).toMatchObject(rowsExpected(plan, asCell)[0] ?? {})
      expect(rows[0]?.responsible?.endsWith(shown(text))).toBe(true)
    },
  )

  test('is read back with any texts', { timeout }, () => {
    const property = fc.property(texts, texts, texts, (role, title, action) => {
      const { csv, plan } = planWith({ role, title, actions: [action] })
      const rows = rowsOf(csv)
      for (const [index, row] of rowsExpected(plan, asCell).entries()) expect(rows[index]).toMatchObject(row)
    })
    holds(property, { runs: 200 })
  })
})

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function asCell(text: string): string {
  return /^[=+\-@＝＋－＠]/u.test(shown(text)) ? `'${shown(text)}` : shown(text)
}

/** Texts thick with what means something to a format. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          ',',
          ';',
          '\\',
          '\\n',
          '\n',
          '\r\n',
          '"',
          '""',
          ':',
          '=',
          "'",
          '|',
          ' ',
          '\t',
          '\u{1F600}',
          '👩‍👧‍👦',
          'é',
          'e\u0301',
        ],
        ...['BEGIN:VALARM', '\r\nSUMMARY:x', '漢字漢字漢字', '\u2028', '\u202E', '\uFEFF', '\uD800'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}x`)

/** The events that are expected of a plan, sorted by id. */
function eventsExpected(plan: ActionPlan) {
  const { strategies, gatherings, reviews, subject, start: from, asOf: day } = plan
  const next = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)
  const event = (
    id: string,
    first: string,
    last: string,
    summary: string | null,
    details: readonly string[] | null,
  ) => ({
    uid: `${encodeURIComponent(subject?.id ?? '')}/${from}/${id}@partnership-continuum`,
    stamp: `${day}T00:00:00.000Z`,
    start: first,
    end: next(last),
    summary,
    details,
  })
  return [
    ...strategies.flatMap(({ title, responsible, actions }) =>
      actions.map((action) =>
        event(`action/${action.id}`, action.from, action.due, shown(action.text), [shown(title), shown(responsible)]),
      ),
    ),
    ...[...new Set(gatherings.map(({ due }) => due))].map((due) => {
      const titles = gatherings.filter((each) => each.due === due).map(({ title }) => shown(title))
      return event(`evidence/${due}`, due, due, `Evidence to be gathered by today: ${titles.length}`, titles)
    }),
    ...reviews.map(({ months, date }) => event(`review/${months}`, date, date, null, null)),
  ].sort((one, other) => (one.uid < other.uid ? -1 : 1))
}

/** What a second library reads of a calendar. */
function eventsRead(calendar: string) {
  const { events = [] } = convertIcsCalendar(undefined, calendar)
  const day = (of: IcsEvent['start'] | null | undefined) => {
    expect(of?.type).toBe('DATE')
    return of?.date.toISOString().slice(0, 10)
  }
  return events
    .map((event) => ({
      uid: event.uid,
      stamp: event.stamp.date.toISOString(),
      start: day(event.start),
      end: day(event.end),
      summary: event.summary,
      details: (event.description ?? '').split('\n'),
    }))
    .sort((one, other) => (one.uid < other.uid ? -1 : 1))
}

function expectSameEvents(calendar: string, plan: ActionPlan): void {
  const read = eventsRead(calendar)
  const expected = eventsExpected(plan)
  // The second library leaves the name as it is written (RFC 5545, 3.3.11).
  const name = shown(plan.subject?.name ?? '').replace(/[\\;,]/g, '\\$&')
  expect(linesOf(calendar)).toContain(`X-WR-CALNAME;VALUE=TEXT:Action plan: ${name}`)
  expect(read.map(({ uid }) => uid)).toEqual(expected.map(({ uid }) => uid))
  for (const [index, event] of expected.entries()) {
    const { summary, details, ...rest } = event
    expect(read[index]).toMatchObject(rest)
    if (summary !== null) expect(read[index]?.summary).toBe(summary)
    const isEvidence = event.uid.includes('/evidence/')
    if (details !== null && !isEvidence) expect(read[index]?.details).toEqual(details)
    // Of evidence, each line begins with the title and says why.
    if (details !== null && isEvidence) {
      expect(read[index]?.details.map((line) => line.replace(/ \([^()]*\)$/, ''))).toEqual(details)
    }
  }
}

/** The content lines of a calendar, unfolded (RFC 5545, 3.1). */
function linesOf(calendar: string): string[] {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
}

function expectWellFormed(calendar: string): void {
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  // No character is cut in two by the folding: what is read as UTF-8 line by line is the same.
  expect(calendar).not.toMatch(/[\uD800-\uDBFF]\r\n|\r\n [\uDC00-\uDFFF]/)
  const lines = linesOf(calendar)
  for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z-]*(;[A-Z-]+=[^:;]+)*:/)
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  const count = (start: string) => lines.filter((line) => line.startsWith(start)).length
  const events = count('BEGIN:VEVENT')
  expect([count('VERSION:2.0'), count('PRODID:'), count('END:VEVENT')]).toEqual([1, 1, events])
  for (const required of ['UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'DTEND;VALUE=DATE:', 'SUMMARY:']) {
    expect([required, count(required)]).toEqual([required, events])
  }
  const ids = lines.filter((line) => line.startsWith('UID:'))
  expect(new Set(ids).size).toBe(ids.length)
}

describe('the plan as a calendar', () => {
  const calendar = planCalendar(school)

  test('is read back by a second library with the same events', () => {
    expectWellFormed(calendar)
    expectSameEvents(calendar, school as unknown as ActionPlan)
    const read = convertIcsCalendar(undefined, calendar)
    expect(read).toMatchObject({ version: '2.0', name: 'Action plan: Example Primary School' })
    expect(read.prodId).toMatch(/partnership-continuum/)
    expect(read.events).toHaveLength(
      school.strategies.flatMap(({ actions }) => actions).length +
        new Set(school.gatherings.map(({ due }) => due)).size +
        2,
    )
  })

  test('has whole days, of which the end is the day after the last', () => {
    const review = eventsRead(calendar).find(({ uid }) => uid.endsWith('/review/12@partnership-continuum'))
    expect(review).toMatchObject({ start: '2028-01-27', end: '2028-01-28' })
    const { plan } = planWith({})
    const reviewedOn = (date: string) =>
      planCalendar({ ...plan, reviews: [{ months: 6, date, strategiesDone: [], gatherings: 0 }] })
    expect(reviewedOn('2027-12-31')).toContain('DTEND;VALUE=DATE:20280101')
    expect(reviewedOn('2028-02-28')).toContain('DTEND;VALUE=DATE:20280229')
  })

  test('says of the days on which evidence is due each piece and why', () => {
    const [first] = eventsRead(calendar).filter(({ uid }) => uid.includes('/evidence/2027-03-25'))
    expect(first?.details).toEqual([
      'Families and staff address health needs together (to find out)',
      'Families feel welcome at the school (to see what was achieved)',
    ])
  })

  test('is the same bytes each time, and an event keeps its id when the plan is made again', () => {
    expect(planCalendar(school)).toBe(calendar)
    const later = assess({ ...reading, asOf: '2026-12-01' })
    const again = planCalendar(planActions(portfolio(later), { start, terms }))
    const actions = (of: string) => eventsRead(of).flatMap(({ uid }) => (uid.includes('/action/') ? [uid] : []))
    expect(actions(again)).toEqual(actions(calendar))
    expect(actions(calendar).length).toBeGreaterThan(3)
  })

  test('keeps the ids of two schools apart, and of two plans of one', () => {
    const of = (id: string) => eventsRead(planWith({ id }).calendar).map(({ uid }) => uid)
    const ids = [...of('a'), ...of('b'), ...of('a/b'), ...of('a%2Fb'), ...of('a@b'), ...of('ä')]
    expect(new Set(ids).size).toBe(ids.length)
    const next = planActions(portfolio(assessment), { start: '2028-01-28', terms: equalTerms('2028-01-28', 4) })
    expect(eventsRead(planCalendar(next)).map(({ uid }) => uid)).not.toEqual(
      expect.arrayContaining([eventsRead(calendar)[0]?.uid]),
    )
  })

  test.each([
    ['a comma, a semicolon and a backslash', 'a, b; c\\d \\n \\, \\;'],
    ['quotes and colons', '"quoted": it’s; "x"'],
    ['emoji of several characters', `${'👩‍👧‍👦'.repeat(12)}\u{1F600}`],
    ['a long line of wide characters', '漢字'.repeat(60)],
    ['a long line of accents', `x${'é'.repeat(100)}`],
    ['spaces at both ends of a fold', `${'a'.repeat(66)} ${'b'.repeat(73)}  c`],
    ['something that looks like an id', 'x\r\nUID:forged\r\nSUMMARY:forged'],
    ['something that looks like a property', 'x\nATTACH:https://example.org/x'],
    ['something that looks like a folded line', 'x\r\n y'],
    ['a mark that reorders, a bell and a half character', '\u202Eevil\u202C\u0007\uD800'],
  ])('keeps %s', (_, text) => {
    const { calendar: written, plan } = planWith({ name: text, term: text, role: text, title: text, actions: [text] })
    expectWellFormed(written)
    expectSameEvents(written, plan)
    expect(linesOf(written).filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(4)
    expect(linesOf(written).filter((line) => /^(ATTACH|UID:forged)/.test(line))).toEqual([])
  })

  test('keeps something that looks like an event', () => {
    // The second library looks for these words in the midst of a line too, so this is read by the lines.
    const text = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged\r\nSUMMARY:forged'
    const { calendar: written } = planWith({ name: text, term: text, role: text, title: text, actions: [text] })
    expectWellFormed(written)
    const lines = linesOf(written)
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4)
    expect(lines.filter((line) => line.startsWith('UID:forged'))).toEqual([])
    expect(lines).toContain(`SUMMARY:${shown(text)}`)
    expect(lines).toContain(`DESCRIPTION:${shown(text)}\\n${shown(text)}`)
  })

  test('is well-formed with any id of a school', () => {
    for (const id of ['', 'x'.repeat(200), 'a b', 'a,b;c\\d', 'é漢\u{1F600}', 'a\r\nEND:VEVENT', '\uD800', '"\':']) {
      const { calendar: written } = planWith({ id })
      expectWellFormed(written)
    }
  })

  test('is read back with any texts', { timeout }, () => {
    const property = fc.property(texts, texts, texts, texts, (name, role, title, action) => {
      const { calendar: written, plan } = planWith({ name, role, title, actions: [action, 'Another.'] })
      expectWellFormed(written)
      expectSameEvents(written, plan)
    })
    holds(property, { runs: 200 })
  })
})
