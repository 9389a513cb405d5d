/** Random evidence, policies and frameworks, thick with the cases at the edge of a rule. */
import fc from 'fast-check'
import type { EvidenceItem, Request } from '../../src/evidence'
import type { Condition, Framework, Indicator, Leaf, Measure, Policy, Rules, Threshold } from '../../src/framework'

const channels = ['inPerson', 'meeting', 'phone', 'email', 'letter', 'survey'] as const
const parties = ['families', 'students', 'staff', 'schoolCouncil', 'community'] as const
const availabilities = ['internal', 'onRequest', 'published', 'sentToFamilies'] as const
const quantifiers = ['majority', 'most', 'almostAll'] as const
const roles = [
  'principal',
  'leader',
  'teacher',
  'supportStaff',
  'parent',
  'parent',
  'parent',
  'student',
  'councilMember',
  'reviewer',
] as const

/** An item before it has an id, with days before `asOf` in the place of dates. */
type Draft = { readonly id: string } & Readonly<Record<string, unknown>>
type Drafts = fc.Arbitrary<readonly Draft[]>

const dayLength = 86_400_000
const dateFields = ['date', 'from', 'to', 'reviewed']

function daysBefore(asOf: string, days: number): string {
  return new Date(Date.parse(asOf) - days * dayLength).toISOString().slice(0, 10)
}

/** A framework, a policy for it, and what may be judged by both. */
export interface Case {
  readonly framework: Framework
  readonly policy: Policy
  readonly request: Request
}

/** Random frameworks under policies that differ from `base` in any rules, and what is asked of them. */
export function cases(base: Policy, of: fc.Arbitrary<Framework> = frameworks, asked = requests): fc.Arbitrary<Case> {
  return of.chain((framework) =>
    policiesLike(base, framework).chain((policy) =>
      asked(framework, policy).map((request) => ({ framework, policy, request })),
    ),
  )
}

/** Small frameworks of which most is known and nothing is amiss: every report is current and may be observed upon. */
export function calmCases(base: Policy): fc.Arbitrary<Case> {
  return cases(base, frameworksOf(3), (framework, policy) => {
    const reported = Object.entries<Measure>(framework.measures).map(([measure, { kind }]) => {
      const report = fc.tuple(reports(kind, policy.validityDays[kind], policy), fc.constantFrom(1, 3))
      return fc
        .option(report, { nil: null, freq: 5 })
        .map((it) =>
          it === null ? [] : it[0].map((draft) => ({ ...draft, measure, ...('to' in draft ? {} : { date: it[1] }) })),
        )
    })
    const observed = Object.keys(framework.indicators).map((indicator) =>
      fc
        .tuple(fc.option(observations(policy), { nil: [] }), fc.constantFrom(0, 2))
        .map(([drafts, date]) => drafts.map((draft) => ({ ...draft, indicator, date }))),
    )
    return fc.tuple(fc.tuple(...reported, ...observed), fc.boolean()).map(([drafts, groupLevels]) => {
      const evidence = drafts.flat().map((draft, place) => ({ ...dated(draft, '2026-11-21'), id: `${place}` }))
      return { subject: null, evidence: evidence as unknown as EvidenceItem[], asOf: '2026-11-21', groupLevels }
    })
  })
}

/** What may be judged: from a handful of items to every measure reported favourably. */
export function requests(framework: Framework, policy: Rules): fc.Arbitrary<Request> {
  const measures = Object.entries<Measure>(framework.measures)
  const indicators = Object.keys(framework.indicators)
  const made = new Map<string, Drafts>()
  // Of measures that only their ids tell apart, the reports are made by the same hand.
  const anything = measures.map(([id, { kind }]) => {
    const validity = policy.validityDays.measures[id] ?? policy.validityDays[kind]
    const maker = made.get(`${kind} ${validity}`) ?? reports(kind, validity, policy)
    made.set(`${kind} ${validity}`, maker)
    return maker.map((drafts) => drafts.map((draft) => ({ ...draft, measure: id })))
  })
  // So seldom that one of them all is otherwise, now and then.
  const rarely = (usual: Drafts, otherwise: Drafts): Drafts =>
    fc.oneof({ weight: measures.length, arbitrary: usual }, { weight: 1, arbitrary: otherwise })
  const good = measures.map(([id, { kind }]) =>
    rarely(favourable(id, kind, policy, true), favourable(id, kind, policy, false)),
  )
  const observers = observations(policy)
  const observationsOf = (ids: readonly string[]) =>
    fc
      .tuple(fc.constantFrom(...ids), observers)
      .map(([indicator, drafts]) => drafts.map((it) => ({ ...it, indicator })))
  const observed = observationsOf(indicators)
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
  const around = fc.constantFrom(...indicators).chain((indicator) => {
    const near = [indicator, ...referencesOf(framework, indicator)]
    const asked = near.flatMap((id) => measuresOf(conditionOf(framework, id)))
    const reported = fc.oneof(...anything.filter((_, place) => asked.includes(measures[place]?.[0] ?? '')))
    const judged = observationsOf(near)
    return fc.oneof(fc.tuple(reported, judged), fc.array(fc.oneof(reported, judged), { minLength: 1, maxLength: 8 }))
  })
  const many = fc.tuple(...anything.map((list) => fc.option(list, { nil: [], freq: 1 })))
  const nearlyAllGood = fc.tuple(...good.map((list, place) => rarely(list, anything[place] ?? list)))
  // One or two are otherwise, or a whole stage is.
  const ofStage = framework.stages.map(({ id }) =>
    Object.entries(framework.indicators).flatMap(([it, of]) => ('stage' in of && of.stage === id ? [it] : [])),
  )
  const exceptions = fc.oneof(fc.array(fc.constantFrom(...indicators), { maxLength: 2 }), fc.constantFrom(...ofStage))
  const nearlyAllObserved = fc
    .tuple(fc.constantFrom('leader', 'parent'), fc.constantFrom('notMet', null), exceptions)
    .map(([role, otherwise, exceptions]) =>
      indicators.map((indicator) => {
        const judgement = exceptions.includes(indicator) ? otherwise : 'met'
        return judgement === null ? [] : [{ id: '', indicator, date: 5, role, judgement }]
      }),
    )
  const drafts = fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: few },
        { weight: 6, arbitrary: around },
        { weight: 1, arbitrary: many },
        { weight: 1, arbitrary: nearlyAllGood },
        { weight: 2, arbitrary: nearlyAllObserved },
        { weight: 1, arbitrary: fc.tuple(nearlyAllGood, nearlyAllObserved).map((lists) => lists.flat()) },
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
      groupLevels: fc.constantFrom(true, true, false),
    })
    .map(({ asOf, drafts, ids, changes, faulty, notApplicable, groupLevels }) => {
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
        groupLevels,
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

function reports(kind: Measure['kind'], validity: number, policy: Rules): Drafts {
  if (kind === 'document') return fc.array(documentDraft(validity), { minLength: 1, maxLength: 3 })
  if (kind === 'activity') return activityDrafts(validity)
  const one = countsDraft(kind, validity, policy)
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }) },
    // The same report twice: only the id tells them apart.
    { weight: 1, arbitrary: one.map((draft) => [draft, draft]) },
  )
}

// Surveys and coverages

/** How many of the people who responded, or were counted. */
interface Part {
  readonly size: number
  readonly favourable: number
}

/** How many were asked and how many they stand for, where it is stated. */
interface Around {
  readonly asked?: number
  readonly population?: number
}

/** How far the people around a part are from it. */
const around = (policy: Rules) => {
  const wider = fc.constantFrom<(size: number) => number>(
    (size) => size,
    (size) => size,
    (size) => size + 1,
    (size) => size + 2,
    (size) => size + 5,
    (size) => 2 * size,
    (size) => 20 * size,
  )
  // About the least response rate, on both sides.
  const about = (nudge: number) => (size: number) =>
    policy.leastResponsePercent === 0 ? size : Math.floor((100 * size) / policy.leastResponsePercent) + nudge
  const asked = fc.oneof(wider, fc.constantFrom(about(0), about(0), about(1)))
  return fc
    .record({
      asked: fc.option(asked, { freq: 5 }),
      population: fc.option(wider, { freq: 3 }),
      // What no reading lets through: fewer people than responded.
      unsound: fc.integer({ min: 0, max: 30 }).map((it) => it === 0),
    })
    .map(({ asked, population, unsound }) => (size: number, within: Around): Around => {
      const least = asked === null ? size : clamp(size, asked(size), within.asked ?? within.population ?? Infinity)
      return {
        ...(asked === null ? {} : { asked: least }),
        ...(population === null
          ? {}
          : { population: unsound ? size - 1 : clamp(least, population(least), within.population ?? Infinity) }),
      }
    })
}

/** How many of a part, given those around it: about where a rule decides, or anywhere. */
const favourables = (policy: Rules) => {
  const thresholds: readonly Threshold[] = quantifiers.map((quantifier) => policy.quantifiers[quantifier])
  const nudge = fc.constantFrom(-1, 0, 0, 1)
  const edge = fc.record({ percent: fc.constantFrom(...thresholds.map(({ percent }) => percent)), nudge })
  type Edge = { readonly percent: number; readonly nudge: number }
  type Favourable = (size: number, around: Around) => number
  const observed = ({ percent, nudge }: Edge): Favourable => {
    return (size) => Math.ceil((percent * size) / 100) + nudge
  }
  const whoeverIsSilent = ({ percent, nudge }: Edge, below: boolean): Favourable => {
    return (size, { asked, population }) => {
      const people = population ?? asked ?? size
      return Math.ceil((percent * people) / 100) + nudge - (below ? people - size : 0)
    }
  }
  const interval = ({ percent, nudge }: Edge, below: boolean): Favourable => {
    return (size, { population }) => {
      const corrected = population === undefined ? size : (size * (population - size)) / Math.max(1, population - 1)
      const distance = Math.sqrt(Math.max(0, 3.8416 * percent * (100 - percent) * corrected))
      return (below ? Math.floor : Math.ceil)((percent * size + (below ? -distance : distance)) / 100) + nudge
    }
  }
  return fc.oneof(
    fc.oneof(edge, fc.record({ percent: fc.constantFrom(0, 50, 100), nudge })).map(observed),
    fc.nat(100).map((percent) => observed({ percent, nudge: 0 })),
    fc.tuple(edge, fc.boolean()).map(([edge, below]) => whoeverIsSilent(edge, below)),
    fc.tuple(edge, fc.boolean()).map(([edge, below]) => interval(edge, below)),
  )
}

function clamp(low: number, value: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}

function countsDraft(kind: 'survey' | 'coverage', validity: number, policy: Rules): fc.Arbitrary<Draft> {
  const minimum = policy.minimumResponses
  const counts = ({ size, favourable }: Part) =>
    kind === 'survey' ? { responded: size, agreed: favourable } : { eligible: size, reached: favourable }
  const nearMinimum = [minimum - 1, minimum, minimum + 1].map((size) => Math.max(0, size))
  const sizes = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(4, 20, 40, 100, 200, 1000) },
    { weight: 2, arbitrary: fc.constantFrom(...nearMinimum, 2 * minimum - 1, 2 * minimum, 2 * minimum + 1) },
    { weight: 1, arbitrary: fc.nat(60) },
  )
  const [wider, favourable] = [around(policy), favourables(policy)]
  const group = fc.record({
    name: fc.constantFrom('disability', 'B', 'a', 'é', '9', '10', '__proto__', 'out-of-home-care'),
    // Most groups are of the same family wherever they are reported.
    family: fc.oneof(
      { weight: 6, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(null, 'home', 'constructor') },
    ),
    size: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...nearMinimum) },
      { weight: 4, arbitrary: fc.constantFrom(minimum, 2 * minimum, 20, 40, 80) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 3, 1000) },
      // So many less than the whole.
      { weight: 1, arbitrary: fc.constantFrom(...nearMinimum.map((size) => -size), -1) },
      { weight: 1, arbitrary: fc.nat(60) },
    ),
    favourable,
    wider,
  })
  const groups = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.uniqueArray(group, { maxLength: 0 }) },
    { weight: 5, arbitrary: fc.uniqueArray(group, { maxLength: 5, selector: ({ name }) => name }) },
  )
  return fc
    .record({ age: ages(validity), size: sizes, favourable, wider, groups })
    .map(({ age, size, favourable, wider, groups }) => {
      const people = kind === 'survey' ? wider(size, {}) : {}
      const whole = { size, favourable: clamp(0, favourable(size, people), size) }
      const families = new Map<string, { agreed: number; rest: number }>()
      const fitted = groups?.map(({ name, family: own, size: wish, favourable, wider }) => {
        const family = own === undefined ? (usualFamilies.get(name) ?? null) : own
        const room = { agreed: whole.favourable, rest: size - whole.favourable, ...families.get(family ?? '') }
        const groupSize = clamp(0, wish < 0 ? size + wish : wish, room.agreed + room.rest)
        const peopleOfIt = kind === 'survey' ? wider(groupSize, people) : {}
        const part = clamp(
          groupSize - room.rest,
          clamp(0, favourable(groupSize, peopleOfIt), groupSize),
          Math.min(groupSize, room.agreed),
        )
        if (family !== null) {
          families.set(family, { agreed: room.agreed - part, rest: room.rest - (groupSize - part) })
        }
        return {
          group: name,
          ...(family === null ? {} : { family }),
          ...counts({ size: groupSize, favourable: part }),
          ...peopleOfIt,
        }
      })
      return {
        id: '',
        date: age,
        ...counts(whole),
        ...people,
        ...(fitted === undefined ? {} : { groups: fitted }),
      }
    })
}

const usualFamilies = new Map([
  ['a', 'home'],
  ['B', 'home'],
  ['9', 'home'],
  ['__proto__', 'constructor'],
])

// Activities

/** Tallies in a row that overlap by a day, meet or leave a gap; others anywhere; and single occasions. */
function activityDrafts(validity: number): Drafts {
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
    .map(({ date, channel }) => ({ id: '', date, ...(channel === null ? {} : { channel }) }))
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

function documentDraft(validity: number): fc.Arbitrary<Draft> {
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
    .map((fields) => ({ id: '', ...fields }))
}

// Observations

function observations(policy: Rules): Drafts {
  const judgement = fc.constantFrom('met', 'notMet')
  const role = fc.constantFrom(...roles)
  const { measures, observation, ...kinds } = policy.validityDays
  // About the days on which the last report has just expired.
  const expiries = Object.values(kinds).flatMap((validity) => [validity, validity + 1, validity + 5])
  const said = fc.record({ role, judgement })
  return fc
    .record({
      age: fc.oneof(
        { weight: 4, arbitrary: ages(observation) },
        { weight: 2, arbitrary: fc.constantFrom(0, 1, 29, 30) },
        { weight: 2, arbitrary: fc.constantFrom(...expiries) },
      ),
      latest: fc.array(said, { minLength: 1, maxLength: 3 }),
      earlier: fc.option(fc.record({ by: fc.constantFrom(1, 30), said }), { freq: 3 }),
    })
    .map(({ age, latest, earlier }) => [
      ...latest.map((said) => ({ id: '', date: age, ...said })),
      ...(earlier === null ? [] : [{ id: '', date: age + earlier.by, ...earlier.said }]),
    ])
}

// Evidence that favours the school

/** Of a school that does well; unless `forAll`, not by one small group. */
function favourable(measure: string, kind: Measure['kind'], policy: Rules, forAll: boolean): Drafts {
  const group = policy.minimumResponses
  const enough = 20 * group
  const agreed = forAll ? enough : enough - group
  const ofGroup = forAll ? group : 0
  const age = fc.nat(Math.min(300, policy.validityDays[kind]))
  const draft: Record<Measure['kind'], (date: number, groups: boolean) => Draft> = {
    survey: (date, groups) => ({
      id: '',
      measure,
      date,
      population: enough,
      asked: enough,
      responded: enough,
      agreed,
      groups:
        groups || !forAll
          ? [{ group: 'disability', population: group, asked: group, responded: group, agreed: ofGroup }]
          : [],
    }),
    coverage: (date) => ({
      id: '',
      measure,
      date,
      eligible: enough,
      reached: agreed,
      groups: [{ group: 'disability', eligible: group, reached: ofGroup }],
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
  return fc.tuple(age, fc.boolean()).map(([days, groups]) => [draft[kind](days, groups)])
}

// Policies

/** Policies that differ from `base` in any of its rules, each at its edges. */
export function policiesLike(base: Policy, framework: Framework): fc.Arbitrary<Policy> {
  const percent = fc.oneof(fc.constantFrom(0, 50, 50, 75, 90, 100), fc.nat(100))
  const threshold = fc.record({ percent, over: fc.boolean() })
  const days = fc.oneof(fc.constantFrom(30, 60, 365, 456), fc.integer({ min: 1, max: 1500 }))
  const someMeasures = fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(framework.measures), 'constructor'), days), { maxLength: 3 })
    .map((entries) => Object.fromEntries(entries))
  return fc
    .record(
      {
        proportions: fc.constantFrom('point', 'confident', 'confident'),
        nonResponse: fc.constantFrom('ignored', 'survived'),
        leastResponsePercent: fc.oneof(fc.constantFrom(0, 1, 50, 100), fc.nat(100)),
        quantifiers: fc.record({ majority: threshold, most: threshold, almostAll: threshold }),
        minimumResponses: fc.oneof(fc.constantFrom(1, 3, 5), fc.integer({ min: 1, max: 20 })),
        validityDays: fc.record({
          survey: days,
          coverage: days,
          activity: days,
          document: days,
          observation: days,
          measures: someMeasures,
        }),
        enough: fc.constantFrom('all', 'most', 'majority'),
        groups: fc.constantFrom('required', 'ignored'),
        levelCap: fc.constantFrom('none', 'lowestGroup', 'lowestGroup'),
        observations: fc.constantFrom('allowed', 'allowed', 'allowed', 'forbidden'),
        familyVoiceFrom: fc.constantFrom(null, ...framework.stages.map(({ id }) => id)),
      } as const,
      { requiredKeys: [] },
    )
    .map((rules) => ({ ...base, ...rules, id: 'random' }) as Policy)
}

// Frameworks

const kinds: Readonly<Record<string, Measure['kind']>> = {
  'survey-1': 'survey',
  'survey-2': 'survey',
  'survey-3': 'survey',
  'coverage-1': 'coverage',
  'activity-1': 'activity',
  'activity-2': 'activity',
  'document-1': 'document',
  'document-2': 'document',
}

/** Whose voice each measure is, and of which survey the staff's are mirrors. */
const casts: fc.Arbitrary<Readonly<Record<string, Pick<Measure, 'voice' | 'mirrors'>>>> = fc
  .record({
    second: fc.constantFrom({ voice: 'staff', mirrors: 'survey-1' }, { voice: 'families' }, { voice: 'students' }),
    third: fc.constantFrom(
      { voice: 'staff', mirrors: 'survey-1' },
      { voice: 'staff', mirrors: 'survey-1' },
      { voice: 'staff' },
    ),
    others: fc.constantFrom('families', 'school'),
  } as const)
  .map(({ second, third, others }) => ({
    'survey-1': { voice: 'families' },
    'survey-2': second,
    'survey-3': third,
    'activity-2': { voice: others },
    'document-2': { voice: others },
  }))

const document = { kind: fc.constant('document'), measure: fc.constantFrom('document-1', 'document-2') }
const share = fc.record({
  kind: fc.constant('share'),
  measure: fc.constantFrom('survey-1', 'survey-2', 'survey-3', 'coverage-1'),
  quantifier: fc.constantFrom(...quantifiers),
  everyGroup: fc.boolean(),
})
const activity = fc.record({
  kind: fc.constantFrom('times', 'channels'),
  measure: fc.constantFrom('activity-1', 'activity-2'),
  atLeast: fc.integer({ min: 1, max: 4 }),
  days: fc.constantFrom(30, 90, 365, 400),
})
const documentQuestion = fc.oneof(
  fc.record({ ...document, field: fc.constant('exists') }),
  fc.record({ ...document, field: fc.constant('reviewed'), withinDays: fc.constantFrom(100, 1461) }),
  fc.record({ ...document, field: fc.constant('consulted'), party: fc.constantFrom(...parties) }),
  fc.record({
    ...document,
    field: fc.constant('availability'),
    atLeast: fc.constantFrom(...availabilities),
  }),
)
const sameAs = fc.record({ kind: fc.constant('sameAs'), offset: fc.nat(20), because: fc.constant('') })
// Most rules are about shares.
const leaf = fc.oneof(share, share, activity, documentQuestion, sameAs)

type Rough = { readonly kind: string; readonly offset?: number; readonly of?: readonly Rough[] }
const combination = (part: fc.Arbitrary<Rough>): fc.Arbitrary<Rough> =>
  fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(part, { minLength: 1, maxLength: 3 }) })
/** What families were asked and what staff were, in one condition. */
const bothVoices: fc.Arbitrary<Rough> = fc
  .record({
    kind: fc.constantFrom('all', 'any'),
    quantifiers: fc.oneof(
      fc.constantFrom(...quantifiers).map((same) => [same, same]),
      fc.tuple(fc.constantFrom(...quantifiers), fc.constantFrom(...quantifiers)),
    ),
    everyGroup: fc.boolean(),
  })
  .map(({ kind, quantifiers: [families, staff], everyGroup }) => ({
    kind,
    of: [
      { kind: 'share', measure: 'survey-1', quantifier: families, everyGroup },
      { kind: 'share', measure: 'survey-3', quantifier: staff, everyGroup: false },
    ],
  }))
const condition: fc.Arbitrary<Rough> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 3, arbitrary: combination(leaf) },
  { weight: 3, arbitrary: combination(fc.oneof(leaf, combination(leaf))) },
  { weight: 1, arbitrary: bothVoices },
)

const places = ['one/first', 'one/second', 'one/third', 'two/first', 'two/second', 'two/third', 'list/a', 'list/b']

/** Small frameworks whose indicators share their measures and refer to one another. */
const frameworks: fc.Arbitrary<Framework> = frameworksOf(10)

export function frameworksOf(maxIndicators: number): fc.Arbitrary<Framework> {
  const entries = fc.array(
    fc.record({
      place: fc.constantFrom(...places),
      condition,
      essentialElements: fc.subarray([1, 2]),
    }),
    { minLength: 1, maxLength: maxIndicators },
  )
  return fc.tuple(entries, casts).map(([entries, cast]) => {
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
          .map(([id, kind]) => {
            const { mirrors, voice = 'school' } = cast[id] ?? {}
            const shows = id.endsWith('1') ? 'involvement' : 'engagement'
            return [id, { kind, shows, voice, ...(mirrors !== undefined && asked(mirrors) ? { mirrors } : {}) }]
          }),
      ),
      indicators: Object.fromEntries(indicators),
      strategies: {},
    } as unknown as Framework
  })
}

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
