/**
 * A second evaluator, written from the specification alone and as simply as it can be said: filters over arrays, no
 * index, none of the library's code. Where it and the library differ, one of them is wrong.
 */
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { parseISO } from 'date-fns/parseISO'
import type { Outcome, Request } from '../../src/evidence'
import type {
  Condition,
  DocumentQuestion,
  Framework,
  Indicator,
  Leaf,
  Measure,
  Role,
  Rules,
  Share,
  Threshold,
  Voice,
} from '../../src/framework'
import type { Cause } from '../../src/verdicts'

type Side = 'met' | 'notMet'
type Verdict = Side | 'unknown' | 'notApplicable'
type Basis = 'measured' | 'observed'
type Question = Pick<Request, 'evidence' | 'notApplicable' | 'faulty' | 'asOf' | 'groupLevels'>

/** Any item of evidence, whatever its kind. */
interface Item {
  readonly id: string
  readonly measure?: string
  readonly indicator?: string
  readonly date?: string
  readonly from?: string
  readonly to?: string
  readonly times?: number
  readonly channels?: readonly string[]
  readonly channel?: string
  readonly population?: number
  readonly asked?: number
  readonly responded?: number
  readonly agreed?: number
  readonly eligible?: number
  readonly reached?: number
  readonly groups?: readonly Group[]
  readonly exists?: boolean
  readonly reviewed?: string
  readonly consulted?: readonly string[]
  readonly availability?: string
  readonly role?: Role
  readonly judgement?: Side
}
/** Its age in days is counted once. */
type Filed = Item & { readonly age: number }
type Counts = Pick<Item, 'population' | 'asked' | 'responded' | 'agreed' | 'eligible' | 'reached'>
type Group = Counts & { readonly group: string; readonly family?: string }
type GroupId = { readonly group: string; readonly family: string | null }

/** What a rule makes of counts or of a leaf. */
interface Judged {
  readonly verdict: Verdict
  readonly causes: readonly Cause[]
}
/** Counts against a threshold: on which side they are, and whether the policy takes that for an answer. */
type Sided = Judged & { readonly side: Side }

interface Answer extends Judged {
  readonly leaf: Leaf
  readonly basis: Basis | null
  readonly voices: readonly Voice[]
  /** The ids of the items that were counted. */
  readonly used: readonly string[]
  /** Of a share with a usable report. */
  readonly share: SharesJudged | null
}

interface SharesJudged {
  readonly whole: Sided
  /** The reportable ones, by family and id; null where none were reported. */
  readonly groups: readonly (Sided & GroupId)[] | null
  readonly responsePercent: number | null
}

interface Observed {
  readonly items: readonly string[]
  readonly kind: 'observersDisagree' | 'overruled' | null
  /** Whether they decide, or leave it unknown because they disagree or lack the families' voice. */
  readonly decides: boolean
  readonly outcomeOf: (item: Item) => Outcome
}

interface Result extends Judged {
  readonly basis: Basis | null
  readonly voices: readonly Voice[]
  readonly answers: readonly Answer[]
  readonly observed: Observed | null
}

interface World {
  readonly framework: Framework
  readonly policy: Rules
  readonly today: Date
  /** Without the faulty ones. */
  readonly items: readonly Filed[]
  readonly declared: readonly string[]
  /** What to say of leaves that are unknown. */
  readonly assumed: ReadonlyMap<Leaf, Side>
  /** The family group for which the whole's answers are judged again. */
  readonly group: (GroupId & { readonly whole: World }) | null
  /** What has been judged, so that it is judged once. */
  readonly results: Map<string, Result>
}

const causeOrder: readonly Cause[] = [
  'noEvidence',
  'expired',
  'tooFewResponses',
  'inconclusive',
  'incompleteTally',
  'groupsNotReported',
  'fieldNotStated',
  'voiceMissing',
]

const availabilityOrder = ['internal', 'onRequest', 'published', 'sentToFamilies']
const voiceOrder: readonly Voice[] = ['families', 'students', 'staff', 'school']
const voiceOf: Readonly<Record<Role, Voice>> = {
  parent: 'families',
  student: 'students',
  principal: 'staff',
  leader: 'staff',
  teacher: 'staff',
  supportStaff: 'staff',
  councilMember: 'school',
  reviewer: 'school',
}

/** @param assumed what to say of leaves that are unknown, to ask what would follow */
export function naiveAssess(
  framework: Framework,
  policy: Rules,
  request: Question,
  assumed: ReadonlyMap<Leaf, Side> = new Map(),
) {
  const evidence = request.evidence as readonly Item[]
  const today = parseISO(request.asOf)
  const isFaulty = (item: Item) =>
    (request.faulty ?? []).includes(item.id) ||
    evidence.some((other) => other !== item && other.id === item.id) ||
    !hasPossibleDates(item)
  const world: World = {
    framework,
    policy,
    today,
    items: evidence
      .filter((item) => !isFaulty(item))
      .map((item) => ({ ...item, age: differenceInCalendarDays(today, parseISO(dateOf(item))) })),
    declared: (request.notApplicable ?? []).map((entry) => entry.indicator),
    assumed,
    group: null,
    results: new Map(),
  }

  const judged = Object.entries(framework.indicators).map(([id, indicator]) => ({
    id,
    indicator,
    asked: measuresOf(indicator.condition),
    result: judge(world, id),
  }))
  const verdictsWhere = (wanted: (indicator: Indicator) => boolean) =>
    judged.filter(({ indicator }) => wanted(indicator)).map(({ result }) => result.verdict)
  const stageIds = framework.stages.map((stage) => stage.id)

  const groups = request.groupLevels || policy.levelCap === 'lowestGroup' ? groupsOf(judged) : null
  const groupLevels =
    groups?.map((group) => {
      const itsOwn: World = { ...world, group: { ...group, whole: world }, results: new Map() }
      const components = Object.keys(framework.components).map((component) => ({
        component,
        level: place(itsOwn, component).level,
        differs: judged
          .filter(({ indicator }) => 'component' in indicator && indicator.component === component)
          .filter(({ id, result }) => judge(itsOwn, id).verdict !== result.verdict)
          .map(({ id }) => {
            const { verdict, voices } = judge(itsOwn, id)
            return { indicator: id, verdict, voices }
          }),
      }))
      return {
        ...group,
        components: Object.fromEntries(components.map(({ component, ...rest }) => [component, rest])),
      }
    }) ?? null

  const components = Object.keys(framework.components).map((component) => {
    const { level, ...rest } = place(world, component)
    const levels = (policy.levelCap === 'lowestGroup' ? (groupLevels ?? []) : []).map(
      ({ group, family, components }) => {
        return { group, family, level: components[component]?.level ?? level }
      },
    )
    const isBelow = (one: string | null, other: string | null) => lowest(stageIds, [one, other]) !== other
    return {
      component,
      ...rest,
      level: lowestLevel(stageIds, [level, ...levels.map((it) => it.level)]),
      cappedBy: levels
        .filter(
          (it) => isBelow(it.level.demonstrated, level.demonstrated) || isBelow(it.level.possible, level.possible),
        )
        .map(({ group, family }) => ({ group, family })),
    }
  })

  return {
    indicators: Object.fromEntries(
      judged.map(({ id, result: { verdict, basis, causes, voices } }) => [id, { verdict, basis, causes, voices }]),
    ),
    shares: Object.fromEntries(
      judged.map(({ id, result }) => [
        id,
        result.answers
          .filter(({ leaf }) => leaf.kind === 'share')
          .map(({ verdict, causes, share }) => ({
            verdict,
            cause: causes[0] ?? null,
            whole: share === null ? null : { ...standing(share.whole), responsePercent: share.responsePercent },
            groups: (share?.groups ?? []).map((it) => ({ group: it.group, family: it.family, ...standing(it) })),
          })),
      ]),
    ),
    components: Object.fromEntries(components.map(({ component, ...rest }) => [component, rest])),
    level: lowestLevel(
      stageIds,
      components.filter(({ applicable }) => applicable).map(({ level }) => level),
    ),
    groupLevels,
    checklists: Object.fromEntries(
      Object.entries(framework.checklists).map(([list, { sections }]) => [
        list,
        Object.fromEntries(
          Object.keys(sections).map((section) => [
            section,
            kleene(
              'all',
              verdictsWhere((it) => 'checklist' in it && it.checklist === list && it.section === section),
            ),
          ]),
        ),
      ]),
    ),
    essentialElements: framework.essentialElements.map(({ number }) => {
      const names = (it: Indicator) =>
        'component' in it && it.stage !== stageIds[0] && it.essentialElements.includes(number)
      const verdicts = verdictsWhere(names)
      return { number, verdict: verdicts.length === 0 ? 'notJudged' : kleene('all', verdicts) }
    }),
    balance: Object.fromEntries(
      (['involvement', 'engagement'] as const).map((side) => {
        const ids = Object.keys(framework.measures).filter((id) => framework.measures[id]?.shows === side)
        const answers = judged.flatMap(({ result }) => result.answers)
        const found = ids.map((id) =>
          answers.filter(({ leaf }) => leaf.kind !== 'sameAs' && leaf.measure === id).map(({ verdict }) => verdict),
        )
        return [
          side,
          {
            met: found.filter((verdicts) => verdicts.includes('met') && !verdicts.includes('notMet')).length,
            notMet: found.filter((verdicts) => verdicts.includes('notMet')).length,
          },
        ]
      }),
    ),
    conflicts: judged.flatMap(({ id, result: { observed, answers } }) =>
      [
        ...(observed === null || observed.kind === null ? [] : [{ kind: observed.kind, items: observed.items }]),
        ...voicesDisagreeing(world, answers),
      ].map((conflict) => ({ indicator: id, ...conflict })),
    ),
    groupGaps: judged.flatMap(({ id, result }) =>
      result.answers.flatMap(({ leaf, share }) =>
        leaf.kind !== 'share' || share === null
          ? []
          : (share.groups ?? [])
              .filter(({ side }) => side !== share.whole.side)
              .map(({ group, family, side }) => {
                return { indicator: id, measure: leaf.measure, group, family, whole: share.whole.side, side }
              }),
      ),
    ),
    ledger: [...new Set([...evidence.map((item) => item.id), ...(request.faulty ?? [])])].sort().map((id) => {
      const item = world.items.find((it) => it.id === id)
      return { id, outcome: item === undefined ? 'faulty' : outcomeOf(world, item, judged) }
    }),
  }
}

// Dates

/** Every date is a day, and a period does not end before it begins. */
function hasPossibleDates(item: Item): boolean {
  const dates = [item.date, item.from, item.to, item.reviewed].filter((date) => date !== undefined)
  const areDays = dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(parseISO(date).getTime()))
  return areDays && (item.from === undefined || item.from <= dateOf(item))
}

/** A period is dated by its end. */
function dateOf(item: Item): string {
  return item.to ?? item.date ?? ''
}

function ageOf(world: World, date: string): number {
  return differenceInCalendarDays(world.today, parseISO(date))
}

// Which items count

function validityOf(world: World, measure: string): number {
  const days = world.policy.validityDays
  return days.measures[measure] ?? days[measureOf(world, measure).kind]
}

function measureOf(world: World, measure: string): Measure {
  const found = (world.framework.measures as Readonly<Record<string, Measure>>)[measure]
  if (found === undefined) throw new Error(`no measure ${measure}`)
  return found
}

function sizeOf(counts: Counts): number {
  return counts.responded ?? counts.eligible ?? 0
}

function favourableOf(counts: Counts): number {
  return counts.agreed ?? counts.reached ?? 0
}

function isFuture(item: Filed): boolean {
  return item.age < 0
}

function isExpired(world: World, item: Filed): boolean {
  const days = item.measure === undefined ? world.policy.validityDays.observation : validityOf(world, item.measure)
  return item.age > days
}

/** Fewer than the policy asks for, or fewer of those asked. */
function isTooSmall(world: World, item: Item): boolean {
  const kind = item.measure === undefined ? null : measureOf(world, item.measure).kind
  const tooFew = (kind === 'survey' || kind === 'coverage') && sizeOf(item) < world.policy.minimumResponses
  return tooFew || (kind === 'survey' && item.asked !== undefined && tooFewOf(world, item, item.asked))
}

function tooFewOf(world: World, counts: Counts, asked: number): boolean {
  return 100 * sizeOf(counts) < world.policy.leastResponsePercent * asked
}

function reportsOn(world: World, measure: string): Filed[] {
  return world.items.filter((item) => item.measure === measure)
}

/** The usable reports on a measure, the latest first. */
function usable(world: World, measure: string): Filed[] {
  return reportsOn(world, measure)
    .filter((item) => !isFuture(item) && !isExpired(world, item) && !isTooSmall(world, item))
    .sort((a, b) => byText(dateOf(b), dateOf(a)) || sizeOf(b) - sizeOf(a) || byText(a.id, b.id))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Why there is no usable report. */
function whyNone(world: World, measure: string): Cause {
  const reports = reportsOn(world, measure).filter((item) => !isFuture(item))
  if (reports.some((item) => !isExpired(world, item) && isTooSmall(world, item))) return 'tooFewResponses'
  return reports.some((item) => isExpired(world, item)) ? 'expired' : 'noEvidence'
}

// Leaves

function decided(world: World, leaf: Leaf, verdict: Side, used: readonly Item[]): Answer {
  return answerWith(world, leaf, { verdict, causes: [] }, used)
}

function open(world: World, leaf: Leaf, cause: Cause, used: readonly Item[]): Answer {
  return answerWith(world, leaf, { verdict: 'unknown', causes: [cause] }, used)
}

function answerWith(
  world: World,
  leaf: Leaf,
  judged: Judged,
  used: readonly Item[],
  share: SharesJudged | null = null,
): Answer {
  const voices = leaf.kind === 'sameAs' ? [] : [measureOf(world, leaf.measure).voice]
  const basis = judged.verdict === 'unknown' ? null : 'measured'
  return { leaf, ...judged, basis, voices, used: used.map((item) => item.id), share }
}

/** The answer to a leaf; an unknown one is what it is assumed to be. */
function answer(world: World, id: string, leaf: Leaf, place: number): Answer {
  if (leaf.kind === 'sameAs') {
    const { verdict, basis, causes, voices } = judge(world, leaf.indicator)
    return { leaf, verdict, basis, causes, voices, used: [], share: null }
  }
  const found = world.group === null ? asked(world, leaf) : forGroup(world, world.group, id, place)
  const assumed = world.assumed.get(leaf)
  if (found.verdict !== 'unknown' || assumed === undefined) return found
  return { ...found, verdict: assumed, causes: [], basis: 'measured' }
}

function asked(world: World, leaf: Exclude<Leaf, { kind: 'sameAs' }>): Answer {
  if (leaf.kind === 'share') return answerShare(world, leaf)
  if (leaf.kind === 'document') return answerDocument(world, leaf)
  return answerCount(world, leaf)
}

function answerShare(world: World, leaf: Share): Answer {
  const item = usable(world, leaf.measure)[0]
  if (item === undefined) return open(world, leaf, whyNone(world, leaf.measure), [])
  const { kind } = measureOf(world, leaf.measure)
  const judged = (counts: Counts) => judgeCounts(world, kind, counts, world.policy.quantifiers[leaf.quantifier])
  const whole = judged(item)
  // Of a group nobody tells how many were asked or how many there are: only chance can speak against it.
  const byChance: World = { ...world, policy: { ...world.policy, nonResponse: 'ignored', leastResponsePercent: 0 } }
  const judgedAlone = ({ asked: _asked, population: _population, ...counts }: Group) =>
    judgeCounts(byChance, kind, counts, world.policy.quantifiers[leaf.quantifier])
  const groups = reportable(world, item)
    .map((group) => ({ group: group.group, family: group.family ?? null, ...judgedAlone(group) }))
    .sort(byFamily)
  const share: SharesJudged = {
    whole,
    groups: item.groups === undefined ? null : groups,
    responsePercent:
      kind === 'survey' && item.asked && !hasFewOnOneSide(item) ? Math.floor((100 * sizeOf(item)) / item.asked) : null,
  }
  return answerWith(world, leaf, asksGroups(world, leaf) ? ofAll(share) : whole, [item], share)
}

function standing({ side, verdict, causes }: Sided) {
  return { side, verdict, cause: causes[0] ?? null }
}

function asksGroups(world: World, leaf: Leaf): boolean {
  return leaf.kind === 'share' && leaf.everyGroup && world.policy.groups === 'required'
}

/** The whole and each group must hold. */
function ofAll({ whole, groups }: SharesJudged): Judged {
  if ([whole, ...(groups ?? [])].some(({ verdict }) => verdict === 'notMet')) return { verdict: 'notMet', causes: [] }
  if (whole.verdict === 'unknown') return whole
  if (groups === null) return { verdict: 'unknown', causes: ['groupsNotReported'] }
  return groups.find(({ verdict }) => verdict === 'unknown') ?? whole
}

/** The whole's answer as it is for one group: what the group itself said, where it may be shown. */
function forGroup(world: World, { whole, ...group }: GroupId & { readonly whole: World }, id: string, place: number) {
  const found = judge(whole, id).answers[place]
  if (found === undefined) throw new Error('a leaf without an answer')
  if (found.share === null) return found
  const { groups } = found.share
  const own = groups?.find((it) => it.group === group.group && it.family === group.family)
  const judged = own ?? (asksGroups(world, found.leaf) && groups !== null ? found.share.whole : found)
  const { verdict, causes } = judged
  const basis: Basis | null = verdict === 'unknown' ? null : 'measured'
  return { ...found, verdict, causes, basis }
}

function byFamily(a: GroupId, b: GroupId): number {
  return byText(a.family ?? '', b.family ?? '') || byText(a.group, b.group)
}

/** A coverage counts everybody; a survey decides only if nothing that the policy asks for speaks against it. */
function judgeCounts(world: World, kind: Measure['kind'], counts: Counts, threshold: Threshold): Sided {
  const side = reaches(threshold, favourableOf(counts), sizeOf(counts)) ? 'met' : 'notMet'
  const cause = kind === 'survey' ? whyOpen(world, counts, threshold) : null
  return cause === null ? { side, verdict: side, causes: [] } : { side, verdict: 'unknown', causes: [cause] }
}

function whyOpen(world: World, counts: Counts, threshold: Threshold): Cause | null {
  const { proportions, nonResponse, leastResponsePercent } = world.policy
  if (leastResponsePercent > 0) {
    if (counts.asked === undefined) return 'fieldNotStated'
    if (tooFewOf(world, counts, counts.asked)) return 'tooFewResponses'
  }
  if (nonResponse === 'survived') {
    if (counts.asked === undefined) return 'fieldNotStated'
    if (!settledWithin(threshold, counts, counts.asked)) return 'inconclusive'
  }
  return proportions === 'confident' && !isConfident(threshold, counts) ? 'inconclusive' : null
}

function reaches({ percent, over }: Threshold, count: number, of: number): boolean {
  return over ? 100 * count > percent * of : 100 * count >= percent * of
}

/** Whether those of so many people who did not respond could not change the side, whatever they think. */
function settledWithin(threshold: Threshold, counts: Counts, people: number): boolean {
  const silent = Math.max(0, people - sizeOf(counts))
  const all = sizeOf(counts) + silent
  return reaches(threshold, favourableOf(counts), all) || !reaches(threshold, favourableOf(counts) + silent, all)
}

function isConfident(threshold: Threshold, counts: Counts): boolean {
  // Nobody is enough, or everybody is not.
  if (reaches(threshold, 0, 1) || !reaches(threshold, 1, 1)) return true
  if (counts.population !== undefined && settledWithin(threshold, counts, counts.population)) return true
  const [agreed, responded, percent] = [favourableOf(counts), sizeOf(counts), threshold.percent].map(BigInt) as [
    bigint,
    bigint,
    bigint,
  ]
  const distance = 100n * agreed - percent * responded
  const left = 10_000n * distance * distance
  const right = 38_416n * percent * (100n - percent) * responded
  if (distance === 0n) return false
  if (counts.population === undefined) return left >= right
  const population = BigInt(Math.max(counts.population, sizeOf(counts)))
  return left * (population - 1n) >= right * (population - responded)
}

function hasFewOnOneSide(counts: Counts): boolean {
  return favourableOf(counts) < 3 || sizeOf(counts) - favourableOf(counts) < 3
}

/** The groups that may be shown and judged: none of a whole of which only the side may be shown. */
function reportable(world: World, item: Item): Group[] {
  if (hasFewOnOneSide(item)) return []
  const groups = item.groups ?? []
  const families = [...new Set(groups.map((group) => group.family))]
  return families.flatMap((family) => {
    const members = groups.filter((group) => group.family === family)
    if (family === undefined) return members.filter((group) => isLargeEnough(world, item, sizeOf(group)))
    const uncounted = sizeOf(item) - members.map(sizeOf).reduce((sum, size) => sum + size, 0)
    const sizes = new Map(members.map((group) => [group.group, sizeOf(group)]))
    const held = heldBack(world, item, sizes, uncounted)
    // Could one have one more, and another one fewer, and the same be held back?
    const isHidden = (one: string, other: string) =>
      [1, -1].some((by) => {
        const more = (name: string) => (name === one ? by : name === other ? -by : 0)
        const changed = new Map([...sizes].map(([name, size]) => [name, size + more(name)]))
        const rest = uncounted + more(nobody)
        if ([...changed.values()].some((size) => size < 0) || (uncounted > 0 && rest < 1)) return false
        return sameMembers(heldBack(world, item, changed, rest), held)
      })
    const isSafe = held.every((one) => held.some((other) => other !== one && isHidden(one, other)))
    return isSafe ? members.filter((group) => !held.includes(group.group)) : []
  })
}

/** The people of a family whom no group counts; no group has this name. */
const nobody = '\u0000'

function isLargeEnough(world: World, item: Item, size: number): boolean {
  return size >= world.policy.minimumResponses && sizeOf(item) - size >= world.policy.minimumResponses
}

/** The names of those of a family that may not be shown: too small, or found by subtraction. */
function heldBack(world: World, item: Item, sizes: ReadonlyMap<string, number>, uncounted: number): string[] {
  const held = new Map([...sizes].filter(([, size]) => !isLargeEnough(world, item, size)))
  if (uncounted > 0 && (held.size > 0 || uncounted < world.policy.minimumResponses)) held.set(nobody, uncounted)
  const isFound = () => {
    const people = [...held.values()]
    const sum = people.reduce((a, b) => a + b, 0)
    const isOne = people.length === 1 || people.filter((size) => size > 0).length === 1
    return isOne || (people.length > 0 && sum < world.policy.minimumResponses)
  }
  while (isFound()) {
    const next = [...sizes]
      .filter(([name]) => !held.has(name))
      .sort(([a, sizeOfA], [b, sizeOfB]) => sizeOfA - sizeOfB || byText(a, b))[0]
    if (next === undefined) break
    held.set(...next)
  }
  return [...held.keys()]
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name))
}

function answerDocument(world: World, leaf: DocumentQuestion): Answer {
  const reports = usable(world, leaf.measure)
  const latest = reports[0]
  if (latest === undefined) return open(world, leaf, whyNone(world, leaf.measure), [])
  if (latest.exists === false) return decided(world, leaf, 'notMet', [latest])
  if (leaf.field === 'exists') return decided(world, leaf, 'met', [latest])
  const gone = reports.findIndex((report) => report.exists === false)
  const read = (gone === -1 ? reports : reports.slice(0, gone)).find((report) => report[leaf.field] !== undefined)
  if (read === undefined) return open(world, leaf, 'fieldNotStated', [])
  return decided(world, leaf, fieldHolds(world, leaf, read) ? 'met' : 'notMet', [read])
}

function fieldHolds(world: World, leaf: DocumentQuestion, report: Item): boolean {
  if (leaf.field === 'reviewed') return ageOf(world, report.reviewed ?? '') <= leaf.withinDays
  if (leaf.field === 'consulted') return (report.consulted ?? []).includes(leaf.party)
  if (leaf.field === 'availability') {
    return availabilityOrder.indexOf(report.availability ?? '') >= availabilityOrder.indexOf(leaf.atLeast)
  }
  return true
}

function answerCount(world: World, leaf: Leaf & { readonly kind: 'times' | 'channels' }): Answer {
  const reports = usable(world, leaf.measure)
  if (reports.length === 0) return open(world, leaf, whyNone(world, leaf.measure), [])

  const states = (item: Item) =>
    leaf.kind === 'times' || (item.to === undefined ? item.channel : item.channels) !== undefined
  const countOf = (tally: Item) => (leaf.kind === 'times' ? (tally.times ?? 0) : new Set(tally.channels).size)
  const lengthOf = (tally: Item) => ageOf(world, tally.from ?? '') - ageOf(world, tally.to ?? '') + 1

  const tallies = reports.filter((item) => item.to !== undefined)
  const counting = tallies.filter((tally, place) => !tallies.slice(0, place).some((later) => overlap(tally, later)))
  const read: Item[] = []
  let settled = false
  for (const tally of counting.filter(states)) {
    read.push(tally)
    if (countOf(tally) >= leaf.atLeast) break
    settled = lengthOf(tally) >= leaf.days
    if (settled) break
  }

  const occasions = reports.filter((item) => item.to === undefined && item.age <= leaf.days - 1)
  const stated = occasions.filter(states)
  const singles = leaf.kind === 'times' ? stated.length : new Set(stated.map((item) => item.channel)).size
  const most = Math.max(0, ...read.map(countOf))
  const silent = [...counting, ...occasions].filter((item) => !states(item))

  const used = read.length > 0 && most >= singles ? read : stated.length > 0 ? stated : silent
  if (Math.max(most, singles) >= leaf.atLeast) return decided(world, leaf, 'met', used)
  if (settled) return decided(world, leaf, 'notMet', used)
  if (read.length > 0 || stated.length > 0) return open(world, leaf, 'incompleteTally', used)
  return open(world, leaf, silent.length > 0 ? 'fieldNotStated' : 'expired', used)
}

function overlap(a: Item, b: Item): boolean {
  return (a.from ?? '') <= (b.to ?? '') && (b.from ?? '') <= (a.to ?? '')
}

// Indicators

function kleene(kind: 'all' | 'any', parts: readonly Verdict[]): Verdict {
  const [decisive, otherwise]: [Side, Side] = kind === 'all' ? ['notMet', 'met'] : ['met', 'notMet']
  const applicable = parts.filter((part) => part !== 'notApplicable')
  if (applicable.length === 0) return 'notApplicable'
  if (applicable.includes(decisive)) return decisive
  return applicable.includes('unknown') ? 'unknown' : otherwise
}

function leavesOf(condition: Condition): Leaf[] {
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition]
}

export function combine(condition: Condition, verdictOf: (leaf: Leaf) => Verdict): Verdict {
  if (condition.kind !== 'all' && condition.kind !== 'any') return verdictOf(condition)
  return kleene(
    condition.kind,
    condition.of.map((part) => combine(part, verdictOf)),
  )
}

function conditionOf(world: World, id: string): Condition {
  const indicator = world.framework.indicators[id]
  if (indicator === undefined) throw new Error(`no indicator ${id}`)
  return indicator.condition
}

function measuresOf(condition: Condition): string[] {
  return leavesOf(condition).flatMap((leaf) => (leaf.kind === 'sameAs' ? [] : [leaf.measure]))
}

function judge(world: World, id: string): Result {
  const known = world.results.get(id)
  if (known !== undefined) return known
  const result = world.declared.includes(id) ? notApplicable : judgeAnew(world, id)
  world.results.set(id, result)
  return result
}

const notApplicable: Result = {
  verdict: 'notApplicable',
  basis: null,
  causes: [],
  voices: [],
  answers: [],
  observed: null,
}

function judgeAnew(world: World, id: string): Result {
  const condition = conditionOf(world, id)
  const answers = leavesOf(condition).map((leaf, place) => answer(world, id, leaf, place))
  const answerTo = (leaf: Leaf) => {
    const found = answers.find((it) => it.leaf === leaf)
    if (found === undefined) throw new Error('a leaf without an answer')
    return found
  }
  const verdictOf = (part: Condition) => combine(part, (leaf) => answerTo(leaf).verdict)
  const combined = verdictOf(condition)
  const fromMeasured = combine(condition, (leaf) =>
    answerTo(leaf).basis === 'observed' ? 'unknown' : answerTo(leaf).verdict,
  )
  const isMeasured = fromMeasured === 'met' || fromMeasured === 'notMet'

  const observers = latestObservers(world, id)
  const day = observers[0]?.date ?? ''
  const judgement = observers.every((item) => item.judgement === observers[0]?.judgement)
    ? (observers[0]?.judgement ?? null)
    : null
  const reported = measuresOf(condition)
  const isLater = world.items
    .filter((item) => item.measure !== undefined && reported.includes(item.measure) && !isFuture(item))
    .every((item) => dateOf(item) < day)
  // What was observed of the school speaks for a group, unless it is overruled for the whole.
  const mayDecide = isLater && (world.group === null || judge(world.group.whole, id).observed?.kind !== 'overruled')
  const decides = observers.length > 0 && mayDecide && !isMeasured

  const said = decides ? (judgement ?? 'unknown') : combined
  const isDecided = said === 'met' || said === 'notMet'
  // Of a combination, only what agrees with it supports it.
  const supporting = (part: Condition): readonly Voice[] => {
    if (verdictOf(part) !== said) return []
    return part.kind === 'all' || part.kind === 'any' ? part.of.flatMap(supporting) : answerTo(part).voices
  }
  const ofParts = isDecided && !decides ? supporting(condition) : []
  const ofObservers = isDecided && judgement === said ? observers.map(({ role }) => voiceOf[role ?? 'principal']) : []
  const voices = voiceOrder.filter((voice) => [...ofParts, ...ofObservers].includes(voice))
  const familiesAsked = asksFamilies(world, id)
  const lacksFamilies = isDecided && familiesAsked && !voices.includes('families')
  const verdict = lacksFamilies ? 'unknown' : said

  // A part that is decided keeps nothing open, whatever is unknown inside it.
  const openParts = (part: Condition): Leaf[] => {
    if (verdictOf(part) !== 'unknown') return []
    return part.kind === 'all' || part.kind === 'any' ? part.of.flatMap(openParts) : [part]
  }
  const found = openParts(condition).flatMap((leaf) => answerTo(leaf).causes)
  const causes: readonly Cause[] = lacksFamilies
    ? ['voiceMissing']
    : decides
      ? ['inconclusive']
      : causeOrder.filter((cause) => found.includes(cause))
  const disagree = observers.length > 0 && judgement === null
  const overruled = isMeasured && judgement !== null && judgement !== combined
  // Without them nothing would be known, whatever else says the same.
  const lendFamiliesVoice = familiesAsked && !ofParts.includes('families') && ofObservers.includes('families')
  return {
    verdict,
    basis: isDecided && !lacksFamilies ? (isMeasured ? 'measured' : 'observed') : null,
    causes: verdict === 'unknown' ? causes : [],
    voices,
    answers,
    observed:
      observers.length === 0
        ? null
        : {
            items: observers.map((item) => item.id).sort(),
            kind: disagree ? 'observersDisagree' : overruled ? 'overruled' : null,
            decides,
            outcomeOf: (item) => {
              if (decides) return disagree ? 'overruled' : 'used'
              if (item.judgement === combined) return lendFamiliesVoice ? 'used' : 'superseded'
              return isMeasured ? 'overruled' : 'superseded'
            },
          },
  }
}

/** Whether the families' own voice must support the verdict. */
function asksFamilies({ framework, policy }: World, id: string): boolean {
  const indicator = framework.indicators[id]
  if (policy.familyVoiceFrom === null || indicator === undefined || !('component' in indicator)) return false
  const stages = framework.stages.map((stage) => stage.id)
  return stages.indexOf(indicator.stage) >= stages.indexOf(policy.familyVoiceFrom)
}

/** Staff and families who were asked the same, on opposite sides of one threshold; a pair of reports once. */
function voicesDisagreeing(world: World, answers: readonly Answer[]) {
  const shares = answers.flatMap(({ leaf, share, used }) =>
    leaf.kind !== 'share' || share === null
      ? []
      : [{ leaf, side: share.whole.side, item: used[0] ?? '', asked: world.policy.quantifiers[leaf.quantifier] }],
  )
  const pairs = shares.flatMap((staff) =>
    shares
      .filter((families) => measureOf(world, staff.leaf.measure).mirrors === families.leaf.measure)
      .filter((families) => staff.asked.percent === families.asked.percent && staff.asked.over === families.asked.over)
      .filter((families) => staff.side !== families.side)
      .map((families) => ({ kind: 'voicesDisagree' as const, items: [staff.item, families.item] })),
  )
  const isSame = (a: readonly string[], b: readonly string[]) => a.every((id, place) => id === b[place])
  return pairs.filter((pair, place) => pairs.findIndex((other) => isSame(other.items, pair.items)) === place)
}

/** The observations of the latest day within the window on which there is one. */
function latestObservers(world: World, id: string): Filed[] {
  if (world.policy.observations === 'forbidden') return []
  const current = world.items.filter((item) => item.indicator === id && !isFuture(item) && !isExpired(world, item))
  const latest = current
    .map(dateOf)
    .sort((a, b) => byText(a, b))
    .at(-1)
  return current.filter((item) => item.date === latest)
}

// Levels

/** The groups that may be shown of what some indicator of the continuum asks. */
function groupsOf(judged: readonly { readonly indicator: Indicator; readonly result: Result }[]): GroupId[] {
  const found = judged
    .filter(({ indicator }) => 'component' in indicator)
    .flatMap(({ result }) => result.answers.flatMap(({ share }) => share?.groups ?? []))
    .map(({ group, family }) => ({ group, family }))
    .sort(byFamily)
  return found.filter((it, place) => place === 0 || byFamily(found[place - 1] ?? it, it) !== 0)
}

function place(world: World, component: string) {
  const stages = world.framework.stages.map(({ id: stage }) => ({
    stage,
    verdicts: Object.entries(world.framework.indicators)
      .filter(([, it]) => 'component' in it && it.component === component && it.stage === stage)
      .map(([id]) => judge(world, id).verdict)
      .filter((verdict) => verdict !== 'notApplicable'),
  }))
  return {
    applicable: stages.some(({ verdicts }) => verdicts.length > 0),
    level: levelOf(world.policy, stages),
    stages: Object.fromEntries(stages.map(({ stage, verdicts }) => [stage, stageVerdict(world.policy, verdicts)])),
  }
}

type Level = { readonly demonstrated: string | null; readonly possible: string | null }
type Stages = readonly { readonly stage: string; readonly verdicts: readonly Verdict[] }[]

/** The level that the verdicts on the stages' indicators make. */
export function levelOf(policy: Rules, stages: Stages): Level {
  return { demonstrated: highest(policy, stages, ['met']), possible: highest(policy, stages, ['met', 'unknown']) }
}

export function lowestLevel(stageIds: readonly string[], levels: readonly Level[]): Level {
  return {
    demonstrated: lowest(
      stageIds,
      levels.map((level) => level.demonstrated),
    ),
    possible: lowest(
      stageIds,
      levels.map((level) => level.possible),
    ),
  }
}

function isEnough(policy: Rules, count: number, of: number): boolean {
  return policy.enough === 'all' ? count === of : reaches(policy.quantifiers[policy.enough], count, of)
}

function stageVerdict(policy: Rules, verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'notApplicable'
  const met = verdicts.filter((verdict) => verdict === 'met').length
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length
  if (isEnough(policy, met, verdicts.length)) return 'met'
  return isEnough(policy, met + unknown, verdicts.length) ? 'unknown' : 'notMet'
}

/** The highest stage reached when the verdicts listed count as met. */
function highest(policy: Rules, stages: Stages, counted: readonly Verdict[]): string | null {
  let reached: string | null = null
  for (const { stage, verdicts } of stages.filter((it) => it.verdicts.length > 0)) {
    if (!isEnough(policy, verdicts.filter((it) => counted.includes(it)).length, verdicts.length)) break
    reached = stage
  }
  return reached
}

function lowest(stageIds: readonly string[], levels: readonly (string | null)[]): string | null {
  const place = Math.min(...levels.map((level) => (level === null ? -1 : stageIds.indexOf(level))))
  return levels.length === 0 ? null : (stageIds[place] ?? null)
}

// The ledger

interface Concern {
  readonly id: string
  readonly asked: readonly string[]
  readonly result: Result
}

function outcomeOf(world: World, item: Filed, judged: readonly Concern[]): Outcome {
  const { measure } = item
  const concerned = judged.filter(({ id, asked }) =>
    measure === undefined ? id === item.indicator : asked.includes(measure),
  )
  if (concerned.length === 0) return 'unused'
  if (concerned.every(({ id }) => world.declared.includes(id))) return 'notApplicable'
  if (measure === undefined && world.policy.observations === 'forbidden') return 'forbidden'
  if (isFuture(item)) return 'future'
  if (isExpired(world, item)) return 'expired'
  if (isTooSmall(world, item)) return 'tooFewResponses'
  if (measure === undefined) {
    const observed = concerned[0]?.result.observed
    return observed?.items.includes(item.id) ? observed.outcomeOf(item) : 'superseded'
  }
  const answers = concerned.flatMap(({ result }) => result.answers)
  if (answers.some(({ used }) => used.includes(item.id))) return 'used'
  const isTooOld = (leaf: Leaf) => (leaf.kind === 'times' || leaf.kind === 'channels') && item.age > leaf.days - 1
  const readers = answers.map(({ leaf }) => leaf).filter((leaf) => leaf.kind !== 'sameAs' && leaf.measure === measure)
  return item.to === undefined && readers.every(isTooOld) ? 'expired' : 'superseded'
}
