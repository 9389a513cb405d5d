/** Random evidence for any framework, and random frameworks, thick with the cases at the edge of a rule. */
import fc from 'fast-check'
import type { EvidenceItem, Request } from '../../src/evidence'
import type { Condition, Framework, Indicator, Leaf, Measure, Rules } from '../../src/framework'

const channels = ['inPerson', 'meeting', 'phone', 'email', 'letter', 'survey'] as const
const parties = ['families', 'students', 'staff', 'schoolCouncil', 'community'] as const
const availabilities = ['internal', 'onRequest', 'published', 'sentToFamilies'] as const
const quantifiers = ['majority', 'most', 'almostAll'] as const

/** An item before it has an id, with days before `asOf` in the place of dates. */
type Draft = { readonly id: string } & Readonly<Record<string, unknown>>
type Drafts = fc.Arbitrary<readonly Draft[]>

const dayLength = 86_400_000
const dateFields = ['date', 'from', 'to', 'reviewed']

function daysBefore(asOf: string, days: number): string {
  return new Date(Date.parse(asOf) - days * dayLength).toISOString().slice(0, 10)
}

/** What may be judged: from a handful of items to every measure reported favourably. */
export function requests(framework: Framework, policy: Rules): fc.Arbitrary<Request> {
  const measures = Object.entries<Measure>(framework.measures)
  const indicators = Object.keys(framework.indicators)
  const anything = measures.map(([id, { kind }]) => reports(id, kind, policy))
  const good = measures.map(([id, { kind }]) => favourable(id, kind, policy))
  const observed = fc.constantFrom(...indicators).chain((id) => observations(id, policy))
  const strays = fc.constantFrom(
    [{ id: '', measure: 'no-such-measure', date: 3, responded: 20, agreed: 20 }],
    [{ id: '', measure: 'constructor', date: 3, exists: true }],
    [{ id: '', indicator: 'no/such/indicator', date: 3, role: 'parent', judgement: 'met' }],
    [{ id: '', indicator: 'constructor', date: 3, role: 'parent', judgement: 'met' }],
  )

  const few = fc.array(fc.oneof({ weight: 2, arbitrary: fc.oneof(...anything) }, { weight: 1, arbitrary: observed }), {
    maxLength: 10,
  })
  // What an indicator asks of, with those it refers to: where rules meet one another.
  const around = indicators.map((indicator) => {
    const near = [indicator, ...referencesOf(framework, indicator)]
    const asked = near.flatMap((id) => measuresOf(conditionOf(framework, id)))
    const reported = fc.oneof(...anything.filter((_, place) => asked.includes(measures[place]?.[0] ?? '')))
    const judged = fc.oneof(...near.map((id) => observations(id, policy)))
    return fc.oneof(fc.tuple(reported, judged), fc.array(fc.oneof(reported, judged), { minLength: 1, maxLength: 8 }))
  })
  const many = fc.tuple(...anything.map((list) => fc.array(list, { maxLength: 1 }).map((lists) => lists.flat())))
  const nearlyAllGood = fc.tuple(
    ...good.map((list, place) =>
      fc.oneof({ weight: 40, arbitrary: list }, { weight: 1, arbitrary: anything[place] ?? list }),
    ),
  )
  const nearlyAllObserved = fc.tuple(
    ...indicators.map((indicator) =>
      fc
        .oneof({ weight: 30, arbitrary: fc.constant('met') }, { weight: 1, arbitrary: fc.constantFrom('notMet', null) })
        .map((judgement) => (judgement === null ? [] : [{ id: '', indicator, date: 5, role: 'leader', judgement }])),
    ),
  )
  const drafts = fc
    .tuple(
      fc.oneof(
        { weight: 3, arbitrary: few },
        { weight: 4, arbitrary: fc.oneof(...around) },
        { weight: 1, arbitrary: many },
        { weight: 1, arbitrary: nearlyAllGood },
        { weight: 1, arbitrary: nearlyAllObserved },
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: fc.array(fc.oneof(observed, strays), { maxLength: 6 }) },
      ),
    )
    .map(([most, rest]) => [...most, ...rest].flat())

  return fc
    .record({
      asOf: fc.constantFrom('2026-11-21', '2024-02-29', '2025-03-01', '2028-12-31'),
      drafts,
      ids: fc.array(fc.constantFrom('a', 'B', 'é', '\u{1f600}', '\ufb00', '', '_'), { minLength: 1, maxLength: 7 }),
      changes: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(change, { maxLength: 4 })),
      faulty: fc.oneof({ weight: 3, arbitrary: fc.constant<number[]>([]) }, fc.array(fc.nat(300), { maxLength: 3 })),
      notApplicable: fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, declarations(framework)),
    })
    .map(({ asOf, drafts, ids, changes, faulty, notApplicable }) => {
      const evidence: Draft[] = drafts.map((draft, place) => ({
        ...dated(draft, asOf),
        id: `${ids[place % ids.length]}${place}`,
      }))
      for (const { place, ...fields } of changes) {
        const at = evidence.length === 0 ? 0 : place % evidence.length
        const item = evidence[at]
        if (item === undefined) continue
        if ('copy' in fields) evidence[at] = { ...item, id: evidence[fields.copy % evidence.length]?.id ?? '' }
        else if ('id' in fields) evidence[at] = { ...item, id: fields.id }
        else if ('reversed' in fields) evidence[at] = 'to' in item ? { ...item, from: item.to, to: item.from } : item
        else {
          const dates = dateFields.filter((field) => field in item)
          evidence[at] = { ...item, [dates[fields.field % dates.length] ?? 'date']: fields.bad }
        }
      }
      return {
        subject: null,
        evidence: evidence as unknown as EvidenceItem[],
        notApplicable: notApplicable.map((indicator) => ({ indicator, reason: 'it does not apply' })),
        faulty: faulty.map((place) => evidence[place % 12]?.id ?? `elsewhere-${place}`),
        asOf,
      }
    })
}

/** Ids that clash, that a lookup may stumble over, days that no calendar has, and periods that end before they begin. */
const change = fc.oneof(
  fc.record({ place: fc.nat(300), reversed: fc.constant(true) }),
  fc.record({ place: fc.nat(300), copy: fc.nat(300) }),
  fc.record({ place: fc.nat(300), id: fc.constantFrom('__proto__', 'constructor', '10', '9', 'toString') }),
  fc.record({
    place: fc.nat(300),
    field: fc.nat(3),
    bad: fc.constantFrom('2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', 'soon', '2026-1-2'),
  }),
)

function dated(draft: Draft, asOf: string): Draft {
  const dates = dateFields
    .filter((field) => typeof draft[field] === 'number')
    .map((field) => [field, daysBefore(asOf, draft[field] as number)])
  return { ...draft, ...Object.fromEntries(dates) }
}

function declarations(framework: Framework): fc.Arbitrary<string[]> {
  const ids = Object.keys(framework.indicators)
  const beginnings = [...new Set(ids.flatMap((id) => [id.split('/')[0] ?? '', id.split('/').slice(0, 2).join('/')]))]
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...ids, 'no/such/indicator'), { maxLength: 5 }) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...beginnings).map((start) => ids.filter((id) => id.startsWith(`${start}/`))),
    },
    { weight: 1, arbitrary: fc.constant(ids) },
  )
}

/** Days before `asOf`: the edges of the window, days that several items share, and any within three years. */
function ages(validity: number): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(30, 31, 60) },
    { weight: 2, arbitrary: fc.constantFrom(-1, 0, 1, validity - 1, validity, validity + 1, 364, 365) },
    { weight: 1, arbitrary: fc.integer({ min: -60, max: 1100 }) },
  )
}

function reports(id: string, kind: Measure['kind'], policy: Rules): Drafts {
  const validity = policy.validityDays.measures[id] ?? policy.validityDays[kind]
  if (kind === 'document') return fc.array(documentDraft(id, validity), { minLength: 1, maxLength: 3 })
  if (kind === 'activity') return activityDrafts(id, validity)
  const one = countsDraft(id, kind, validity, policy)
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) },
    // The same report twice: only the id tells them apart.
    { weight: 1, arbitrary: one.map((draft) => [draft, draft]) },
  )
}

// Surveys and coverages

interface Part {
  readonly size: number
  readonly favourable: number
}

const shares = fc.oneof(
  fc.record({ percent: fc.constantFrom(0, 50, 75, 90, 91, 100), nudge: fc.constantFrom(-1, 0, 0, 1) }),
  fc.record({ percent: fc.nat(100), nudge: fc.constant(0) }),
)

function clamp(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

function partOf(size: number, { percent, nudge }: { readonly percent: number; readonly nudge: number }): Part {
  return { size, favourable: clamp(0, Math.ceil((percent * size) / 100) + nudge, size) }
}

function countsDraft(
  measure: string,
  kind: 'survey' | 'coverage',
  validity: number,
  policy: Rules,
): fc.Arbitrary<Draft> {
  const minimum = policy.minimumResponses
  const counts = ({ size, favourable }: Part) =>
    kind === 'survey' ? { responded: size, agreed: favourable } : { eligible: size, reached: favourable }
  const nearMinimum = [minimum - 1, minimum, minimum + 1].map((size) => Math.max(0, size))
  const sizes = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(4, 20, 40, 100, 200) },
    { weight: 2, arbitrary: fc.constantFrom(...nearMinimum, 2 * minimum - 1, 2 * minimum, 2 * minimum + 1) },
    { weight: 1, arbitrary: fc.nat(60) },
  )
  const group = fc.record({
    name: fc.constantFrom('disability', 'B', 'a', 'é', '9', '10', '__proto__', 'out-of-home-care'),
    family: fc.constantFrom(null, 'home', 'home', 'home', 'constructor'),
    size: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nearMinimum) },
      { weight: 2, arbitrary: fc.constantFrom(0, 1, 3, 2 * minimum, 1000) },
      // So many less than the whole.
      { weight: 2, arbitrary: fc.constantFrom(...nearMinimum.map((size) => -size), -1) },
      { weight: 1, arbitrary: fc.nat(60) },
    ),
    share: shares,
  })
  const groups = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.uniqueArray(group, { maxLength: 0 }) },
    { weight: 3, arbitrary: fc.uniqueArray(group, { maxLength: 6, selector: ({ name }) => name }) },
  )
  return fc
    .record({ age: ages(validity), size: sizes, share: shares, groups, asked: fc.option(fc.nat(30), { freq: 4 }) })
    .map(({ age, size, share, groups, asked }) => {
      const whole = partOf(size, share)
      const families = new Map<string, { agreed: number; rest: number }>()
      const fitted = groups?.map(({ name, family, size: wish, share: groupShare }) => {
        const room = { agreed: whole.favourable, rest: size - whole.favourable, ...families.get(family ?? '') }
        const groupSize = clamp(0, wish < 0 ? size + wish : wish, room.agreed + room.rest)
        const favourable = clamp(
          groupSize - room.rest,
          partOf(groupSize, groupShare).favourable,
          Math.min(groupSize, room.agreed),
        )
        if (family !== null) {
          families.set(family, { agreed: room.agreed - favourable, rest: room.rest - (groupSize - favourable) })
        }
        return { group: name, ...(family === null ? {} : { family }), ...counts({ size: groupSize, favourable }) }
      })
      return {
        id: '',
        measure,
        date: age,
        ...counts(whole),
        ...(kind === 'survey' && asked !== null ? { asked: size + asked, population: size + 2 * asked } : {}),
        ...(fitted === undefined ? {} : { groups: fitted }),
      }
    })
}

// Activities

/** Tallies in a row that overlap by a day, meet or leave a gap; others anywhere; and single occasions. */
function activityDrafts(measure: string, validity: number): Drafts {
  const lengths = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(30, 89, 90, 91, 364, 365, 366) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
  )
  const said = fc.record({
    length: lengths,
    times: fc.nat(5),
    channels: fc.option(fc.array(fc.constantFrom(...channels), { maxLength: 5 }), { freq: 3 }),
  })
  const tally = (
    to: number,
    { length, times, channels }: { length: number; times: number; channels: string[] | null },
  ) => ({
    id: '',
    measure,
    from: to + length - 1,
    to,
    times,
    ...(channels === null ? {} : { channels }),
  })
  const row = fc
    .record({
      start: ages(validity),
      links: fc.array(fc.record({ said, gap: fc.constantFrom(-10, 0, 1, 1, 5) }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ start, links }) => {
      let to = start
      return links.map(({ said, gap }) => {
        const made = tally(to, said)
        to = made.from + gap
        return made
      })
    })
  const scattered = fc.array(
    fc.record({ said, to: ages(validity) }).map(({ said, to }) => tally(to, said)),
    { minLength: 1, maxLength: 2 },
  )
  const occasion = fc
    .record({
      date: fc.oneof(ages(validity), fc.constantFrom(29, 30, 89, 90)),
      channel: fc.option(fc.constantFrom(...channels), { freq: 3 }),
    })
    .map(({ date, channel }) => ({ id: '', measure, date, ...(channel === null ? {} : { channel }) }))
  const occasions = fc.array(occasion, { maxLength: 5 })
  return fc.oneof(
    row,
    scattered,
    occasions,
    fc.tuple(row, occasions).map((lists) => lists.flat()),
    fc.tuple(row, scattered, occasions).map((lists) => lists.flat()),
  )
}

// Documents

function documentDraft(measure: string, validity: number): fc.Arbitrary<Draft> {
  return fc
    .record(
      {
        date: ages(validity),
        exists: fc.constantFrom(true, true, true, false),
        reviewed: fc.oneof(fc.constantFrom(99, 100, 101, 1460, 1461, 1462), fc.integer({ min: -5, max: 1600 })),
        consulted: fc.subarray([...parties]),
        availability: fc.constantFrom(...availabilities),
      },
      { requiredKeys: ['date', 'exists'] },
    )
    .map((fields) => ({ id: '', measure, ...fields }))
}

// Observations

function observations(indicator: string, policy: Rules): Drafts {
  const judgement = fc.constantFrom('met', 'notMet')
  const { measures, observation, ...kinds } = policy.validityDays
  // About the days on which the last report has just expired.
  const expiries = Object.values(kinds).flatMap((validity) => [validity, validity + 1, validity + 5])
  return fc
    .record({
      age: fc.oneof(
        { weight: 4, arbitrary: ages(observation) },
        { weight: 2, arbitrary: fc.constantFrom(0, 1, 29, 30) },
        { weight: 2, arbitrary: fc.constantFrom(...expiries) },
      ),
      judgements: fc.array(judgement, { minLength: 1, maxLength: 3 }),
      earlier: fc.option(fc.record({ by: fc.constantFrom(1, 30), judgement }), { freq: 3 }),
    })
    .map(({ age, judgements, earlier }) => [
      ...judgements.map((judgement) => ({ id: '', indicator, date: age, role: 'teacher', judgement })),
      ...(earlier === null
        ? []
        : [{ id: '', indicator, date: age + earlier.by, role: 'parent', judgement: earlier.judgement }]),
    ])
}

// Evidence that favours the school

function favourable(measure: string, kind: Measure['kind'], policy: Rules): Drafts {
  const enough = 4 * policy.minimumResponses
  const age = fc.nat(Math.min(300, policy.validityDays[kind]))
  const draft: Record<Measure['kind'], (date: number) => Draft> = {
    survey: (date) => ({ id: '', measure, date, responded: enough, agreed: enough, groups: [] }),
    coverage: (date) => ({
      id: '',
      measure,
      date,
      eligible: enough,
      reached: enough,
      groups: [{ group: 'disability', eligible: policy.minimumResponses, reached: policy.minimumResponses }],
    }),
    activity: (to) => ({ id: '', measure, from: to + 364, to, times: 12, channels: [...channels] }),
    document: (date) => ({
      id: '',
      measure,
      date,
      exists: true,
      reviewed: date + 10,
      consulted: [...parties],
      availability: 'sentToFamilies',
    }),
  }
  return age.map((days) => [draft[kind](days)])
}

// Frameworks

const kinds: Readonly<Record<string, Measure['kind']>> = {
  'survey-1': 'survey',
  'survey-2': 'survey',
  'coverage-1': 'coverage',
  'activity-1': 'activity',
  'activity-2': 'activity',
  'document-1': 'document',
  'document-2': 'document',
}

const document = { kind: fc.constant('document'), measure: fc.constantFrom('document-1', 'document-2') }
const leaf = fc.oneof(
  fc.record({
    kind: fc.constant('share'),
    measure: fc.constantFrom('survey-1', 'survey-2', 'coverage-1'),
    quantifier: fc.constantFrom(...quantifiers),
    everyGroup: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('times', 'channels'),
    measure: fc.constantFrom('activity-1', 'activity-2'),
    atLeast: fc.integer({ min: 1, max: 4 }),
    days: fc.constantFrom(30, 90, 365, 400),
  }),
  fc.oneof(
    fc.record({ ...document, field: fc.constant('exists') }),
    fc.record({ ...document, field: fc.constant('reviewed'), withinDays: fc.constantFrom(100, 1461) }),
    fc.record({ ...document, field: fc.constant('consulted'), party: fc.constantFrom(...parties) }),
    fc.record({
      ...document,
      field: fc.constant('availability'),
      atLeast: fc.constantFrom(...availabilities),
    }),
  ),
  fc.record({ kind: fc.constant('sameAs'), offset: fc.nat(20), because: fc.constant('') }),
)

type Rough = { readonly kind: string; readonly offset?: number; readonly of?: readonly Rough[] }
const combination = (part: fc.Arbitrary<Rough>): fc.Arbitrary<Rough> =>
  fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(part, { minLength: 1, maxLength: 3 }) })
const condition: fc.Arbitrary<Rough> = fc.oneof(leaf, combination(leaf), combination(fc.oneof(leaf, combination(leaf))))

const places = ['one/first', 'one/second', 'one/third', 'two/first', 'two/second', 'two/third', 'list/a', 'list/b']

/** Small frameworks whose indicators share their measures and refer to one another. */
export const frameworks: fc.Arbitrary<Framework> = fc
  .array(
    fc.record({
      place: fc.constantFrom(...places),
      condition,
      essentialElements: fc.subarray([1, 2]),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((entries) => {
    const ids = entries.map(({ place }, number) => `${place}/${number}`)
    const indicators = entries.map(({ place, condition, essentialElements }, number): [string, Indicator] => {
      const [owner = '', part = ''] = place.split('/')
      const belongs = owner === 'list' ? { checklist: owner, section: part } : { component: owner, stage: part }
      return [
        ids[number] ?? '',
        {
          ...prose,
          ...belongs,
          condition: resolved(condition, ids.slice(number + 1)),
          relates: [],
          ...('stage' in belongs ? { essentialElements } : {}),
          familyVoice: false,
          examples,
        } as unknown as Indicator,
      ]
    })
    const asked = (id: string) => indicators.some(([, indicator]) => measuresOf(indicator.condition).includes(id))
    return {
      id: 'random',
      title: '',
      edition: '',
      restates: [],
      stages: ['first', 'second', 'third'].map((id) => ({ id, title: '', restates: [] })),
      components: { one: { title: '', restates: [] }, two: { title: '', restates: [] } },
      checklists: {
        list: { title: '', restates: [], sections: { a: { title: '', restates: [] }, b: { title: '', restates: [] } } },
      },
      essentialElements: [1, 2, 3].map((number) => ({ number, title: null, restates: [] })),
      statements: {},
      measures: Object.fromEntries(
        Object.entries(kinds)
          .filter(([id]) => asked(id))
          .map(([id, kind]) => [id, { kind, shows: id.endsWith('1') ? 'involvement' : 'engagement' }]),
      ),
      indicators: Object.fromEntries(indicators),
      strategies: {},
    } as unknown as Framework
  })

/** What the integrity of a framework asks for and no judgement reads. */
const prose = { statement: '', restates: ['random#1/1'] }
const examples = [{ verdict: 'met' }, { verdict: 'notMet' }]

function leavesOf(condition: Condition): Leaf[] {
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition]
}

function measuresOf(condition: Condition): string[] {
  return leavesOf(condition).flatMap((leaf) => (leaf.kind === 'sameAs' ? [] : [leaf.measure]))
}

function conditionOf(framework: Framework, indicator: string): Condition {
  return framework.indicators[indicator]?.condition ?? { kind: 'all', of: [] }
}

function referencesOf(framework: Framework, indicator: string): string[] {
  return leavesOf(conditionOf(framework, indicator)).flatMap((leaf) =>
    leaf.kind === 'sameAs' ? [leaf.indicator, ...referencesOf(framework, leaf.indicator)] : [],
  )
}

/** References lead to later indicators only, so there is no circle; the last has none to refer to. */
function resolved(rough: Rough, later: readonly string[]): Condition {
  if (rough.of !== undefined) {
    return { kind: rough.kind, of: rough.of.map((part) => resolved(part, later)) } as Condition
  }
  if (rough.kind !== 'sameAs') return { ...rough } as Condition
  const indicator = later[(rough.offset ?? 0) % later.length]
  return indicator === undefined
    ? { kind: 'document', measure: 'document-1', field: 'exists' }
    : { kind: 'sameAs', indicator, because: '' }
}
