/**
 * A second evaluator, written from the specification alone and as simply as it can be said: filters over arrays, no
 * index, no cache, none of the library's code. Where it and the library differ, one of them is wrong.
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
  Rules,
  Share,
} from '../../src/framework'
import type { Cause } from '../../src/verdicts'

type Side = 'met' | 'notMet'
type Verdict = Side | 'unknown' | 'notApplicable'
type Basis = 'measured' | 'observed'
type Question = Pick<Request, 'evidence' | 'notApplicable' | 'faulty' | 'asOf'>

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
  readonly responded?: number
  readonly agreed?: number
  readonly eligible?: number
  readonly reached?: number
  readonly groups?: readonly Group[]
  readonly exists?: boolean
  readonly reviewed?: string
  readonly consulted?: readonly string[]
  readonly availability?: string
  readonly judgement?: Side
}
type Group = Pick<Item, 'responded' | 'agreed' | 'eligible' | 'reached'> & {
  readonly group: string
  readonly family?: string
}
type Gap = { group: string; family: string | null; whole: Side; verdict: Side }

interface Answer {
  readonly leaf: Leaf
  readonly verdict: Verdict
  readonly basis: Basis | null
  readonly causes: readonly Cause[]
  /** The ids of the items that were counted. */
  readonly used: readonly string[]
  readonly gaps: readonly Gap[]
}

interface Observed {
  readonly items: readonly string[]
  readonly kind: 'observersDisagree' | 'overruled' | null
  readonly outcomeOf: (item: Item) => Outcome
}

interface Result {
  readonly verdict: Verdict
  readonly basis: Basis | null
  readonly causes: readonly Cause[]
  readonly answers: readonly Answer[]
  readonly observed: Observed | null
}

interface World {
  readonly framework: Framework
  readonly policy: Rules
  readonly today: Date
  /** Without the faulty ones. */
  readonly items: readonly Item[]
  readonly declared: readonly string[]
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

export function naiveAssess(framework: Framework, policy: Rules, request: Question) {
  const evidence = request.evidence as readonly Item[]
  const faulty = (id: string) =>
    (request.faulty ?? []).includes(id) ||
    evidence.filter((item) => item.id === id).length > 1 ||
    evidence.some((item) => item.id === id && !hasPossibleDates(item))
  const world: World = {
    framework,
    policy,
    today: parseISO(request.asOf),
    items: evidence.filter((item) => !faulty(item.id)),
    declared: (request.notApplicable ?? []).map((entry) => entry.indicator),
  }

  const judged = Object.entries(framework.indicators).map(([id, indicator]) => ({
    id,
    indicator,
    asked: measuresOf(indicator.condition),
    result: judge(world, id),
  }))
  const verdictsWhere = (wanted: (indicator: Indicator, id: string) => boolean) =>
    judged.filter(({ indicator, id }) => wanted(indicator, id)).map(({ result }) => result.verdict)
  const stageIds = framework.stages.map((stage) => stage.id)

  const components = Object.keys(framework.components).map((component) => {
    const stages = stageIds.map((stage) => ({
      stage,
      verdicts: verdictsWhere((it) => 'component' in it && it.component === component && it.stage === stage).filter(
        (verdict) => verdict !== 'notApplicable',
      ),
    }))
    return {
      component,
      applicable: stages.some(({ verdicts }) => verdicts.length > 0),
      level: {
        demonstrated: highest(policy, stages, ['met']),
        possible: highest(policy, stages, ['met', 'unknown']),
      },
      stages: Object.fromEntries(stages.map(({ stage, verdicts }) => [stage, stageVerdict(policy, verdicts)])),
    }
  })
  const applicable = components.filter((component) => component.applicable)

  return {
    indicators: Object.fromEntries(
      judged.map(({ id, result: { verdict, basis, causes } }) => [id, { verdict, basis, causes }]),
    ),
    components: Object.fromEntries(components.map(({ component, ...rest }) => [component, rest])),
    level: {
      demonstrated: lowest(
        stageIds,
        applicable.map(({ level }) => level.demonstrated),
      ),
      possible: lowest(
        stageIds,
        applicable.map(({ level }) => level.possible),
      ),
    },
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
    conflicts: judged.flatMap(({ id, result: { observed } }) =>
      observed === null || observed.kind === null
        ? []
        : [{ indicator: id, kind: observed.kind, items: observed.items }],
    ),
    groupGaps: judged.flatMap(({ id, result }) =>
      result.answers.flatMap(({ leaf, gaps }) =>
        leaf.kind === 'share' ? gaps.map((gap) => ({ indicator: id, measure: leaf.measure, ...gap })) : [],
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
  return days.measures[measure] ?? days[kindOf(world, measure)]
}

function kindOf(world: World, measure: string) {
  const found = (world.framework.measures as Readonly<Record<string, Measure>>)[measure]
  if (found === undefined) throw new Error(`no measure ${measure}`)
  return found.kind
}

function sizeOf(counts: Item | Group): number {
  return counts.responded ?? counts.eligible ?? 0
}

function favourableOf(counts: Item | Group): number {
  return counts.agreed ?? counts.reached ?? 0
}

function isFuture(world: World, item: Item): boolean {
  return ageOf(world, dateOf(item)) < 0
}

function isExpired(world: World, item: Item): boolean {
  const days = item.measure === undefined ? world.policy.validityDays.observation : validityOf(world, item.measure)
  return ageOf(world, dateOf(item)) > days
}

function isTooSmall(world: World, item: Item): boolean {
  return (
    item.measure !== undefined &&
    ['survey', 'coverage'].includes(kindOf(world, item.measure)) &&
    sizeOf(item) < world.policy.minimumResponses
  )
}

function reportsOn(world: World, measure: string): Item[] {
  return world.items.filter((item) => item.measure === measure)
}

/** The usable reports on a measure, the latest first. */
function usable(world: World, measure: string): Item[] {
  return reportsOn(world, measure)
    .filter((item) => !isFuture(world, item) && !isExpired(world, item) && !isTooSmall(world, item))
    .sort((a, b) => byText(dateOf(b), dateOf(a)) || sizeOf(b) - sizeOf(a) || byText(a.id, b.id))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Why there is no usable report. */
function whyNone(world: World, measure: string): Cause {
  const reports = reportsOn(world, measure).filter((item) => !isFuture(world, item))
  if (reports.some((item) => !isExpired(world, item) && isTooSmall(world, item))) return 'tooFewResponses'
  return reports.some((item) => isExpired(world, item)) ? 'expired' : 'noEvidence'
}

// Leaves

function decided(leaf: Leaf, verdict: Side, used: readonly Item[], gaps: readonly Gap[] = []): Answer {
  return { leaf, verdict, basis: 'measured', causes: [], used: used.map((item) => item.id), gaps }
}

function open(leaf: Leaf, cause: Cause, used: readonly Item[], gaps: readonly Gap[] = []): Answer {
  return { leaf, verdict: 'unknown', basis: null, causes: [cause], used: used.map((item) => item.id), gaps }
}

function answer(world: World, leaf: Leaf): Answer {
  if (leaf.kind === 'share') return answerShare(world, leaf)
  if (leaf.kind === 'document') return answerDocument(world, leaf)
  if (leaf.kind === 'sameAs') {
    const { verdict, basis, causes } = judge(world, leaf.indicator)
    return { leaf, verdict, basis, causes, used: [], gaps: [] }
  }
  return answerCount(world, leaf)
}

function answerShare(world: World, leaf: Share): Answer {
  const item = usable(world, leaf.measure)[0]
  if (item === undefined) return open(leaf, whyNone(world, leaf.measure), [])
  const { percent, over } = world.policy.quantifiers[leaf.quantifier]
  const side = (counts: Item | Group): Side => {
    const [left, right] = [100 * favourableOf(counts), percent * sizeOf(counts)]
    return left > right || (left === right && !over) ? 'met' : 'notMet'
  }
  const whole = side(item)
  const groups = reportable(world, item).map((group) => ({
    group: group.group,
    family: group.family ?? null,
    whole,
    verdict: side(group),
  }))
  const gaps = groups.filter((group) => group.verdict !== whole)
  if (whole === 'notMet' || !leaf.everyGroup || world.policy.groups === 'ignored') {
    return decided(leaf, whole, [item], gaps)
  }
  if (item.groups === undefined) return open(leaf, 'groupsNotReported', [item])
  return decided(leaf, gaps.length > 0 ? 'notMet' : 'met', [item], gaps)
}

/** The groups that may be shown and judged. */
function reportable(world: World, item: Item): Group[] {
  const minimum = world.policy.minimumResponses
  const groups = item.groups ?? []
  const families = [...new Set(groups.map((group) => group.family).filter((family) => family !== undefined))]
  let shown = groups.filter((group) => sizeOf(group) >= minimum && sizeOf(item) - sizeOf(group) >= minimum)
  for (const family of families) {
    const members = groups.filter((group) => group.family === family)
    const held = members.filter((group) => !shown.includes(group)).map(sizeOf)
    const uncounted = sizeOf(item) - members.map(sizeOf).reduce((sum, size) => sum + size, 0)
    if (uncounted > 0 && (held.length > 0 || uncounted < minimum)) held.push(uncounted)
    while (
      held.length === 1 ||
      held.filter((size) => size > 0).length === 1 ||
      (held.length > 0 && held.reduce((sum, size) => sum + size, 0) < minimum)
    ) {
      const next = members
        .filter((group) => shown.includes(group))
        .sort((a, b) => sizeOf(a) - sizeOf(b) || byText(a.group, b.group))[0]
      if (next === undefined) break
      held.push(sizeOf(next))
      shown = shown.filter((group) => group !== next)
    }
  }
  return shown
}

function answerDocument(world: World, leaf: DocumentQuestion): Answer {
  const reports = usable(world, leaf.measure)
  const latest = reports[0]
  if (latest === undefined) return open(leaf, whyNone(world, leaf.measure), [])
  if (latest.exists === false) return decided(leaf, 'notMet', [latest])
  if (leaf.field === 'exists') return decided(leaf, 'met', [latest])
  const gone = reports.findIndex((report) => report.exists === false)
  const read = (gone === -1 ? reports : reports.slice(0, gone)).find((report) => report[leaf.field] !== undefined)
  if (read === undefined) return open(leaf, 'fieldNotStated', [])
  return decided(leaf, fieldHolds(world, leaf, read) ? 'met' : 'notMet', [read])
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
  if (reports.length === 0) return open(leaf, whyNone(world, leaf.measure), [])

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

  const occasions = reports.filter((item) => item.to === undefined && ageOf(world, dateOf(item)) <= leaf.days - 1)
  const stated = occasions.filter(states)
  const singles = leaf.kind === 'times' ? stated.length : new Set(stated.map((item) => item.channel)).size
  const most = Math.max(0, ...read.map(countOf))
  const silent = [...counting, ...occasions].filter((item) => !states(item))

  const used = read.length > 0 && most >= singles ? read : stated.length > 0 ? stated : silent
  if (Math.max(most, singles) >= leaf.atLeast) return decided(leaf, 'met', used)
  if (settled) return decided(leaf, 'notMet', used)
  if (read.length > 0 || stated.length > 0) return open(leaf, 'incompleteTally', used)
  return open(leaf, silent.length > 0 ? 'fieldNotStated' : 'expired', used)
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

function combine(condition: Condition, verdictOf: (leaf: Leaf) => Verdict): Verdict {
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
  if (world.declared.includes(id)) {
    return { verdict: 'notApplicable', basis: null, causes: [], answers: [], observed: null }
  }
  const condition = conditionOf(world, id)
  const answers = leavesOf(condition).map((leaf) => answer(world, leaf))
  const answerTo = (leaf: Leaf) => {
    const found = answers.find((it) => it.leaf === leaf)
    if (found === undefined) throw new Error('a leaf without an answer')
    return found
  }
  const combined = combine(condition, (leaf) => answerTo(leaf).verdict)
  const fromMeasured = combine(condition, (leaf) =>
    answerTo(leaf).basis === 'observed' ? 'unknown' : answerTo(leaf).verdict,
  )
  const isMeasured = fromMeasured === 'met' || fromMeasured === 'notMet'

  const observers = latestObservers(world, id)
  const day = observers[0]?.date ?? ''
  const judgement = observers.every((item) => item.judgement === observers[0]?.judgement)
    ? (observers[0]?.judgement ?? null)
    : null
  const asked = measuresOf(condition)
  const isLater = world.items
    .filter((item) => item.measure !== undefined && asked.includes(item.measure) && !isFuture(world, item))
    .every((item) => dateOf(item) < day)
  const observationCounts = observers.length > 0 && isLater && !isMeasured

  const verdict = observationCounts ? (judgement ?? 'unknown') : combined
  const isDecided = verdict === 'met' || verdict === 'notMet'
  // A part that is decided keeps nothing open, whatever is unknown inside it.
  const openParts = (part: Condition): Leaf[] => {
    if (combine(part, (leaf) => answerTo(leaf).verdict) !== 'unknown') return []
    return part.kind === 'all' || part.kind === 'any' ? part.of.flatMap(openParts) : [part]
  }
  const found = openParts(condition).flatMap((leaf) => answerTo(leaf).causes)
  const causes = observationCounts ? ['inconclusive'] : causeOrder.filter((cause) => found.includes(cause))
  const disagree = observers.length > 0 && judgement === null
  const overruled = isMeasured && judgement !== null && judgement !== combined
  return {
    verdict,
    basis: isDecided ? (isMeasured ? 'measured' : 'observed') : null,
    causes: verdict === 'unknown' ? (causes as Cause[]) : [],
    answers,
    observed:
      observers.length === 0
        ? null
        : {
            items: observers.map((item) => item.id).sort(),
            kind: disagree ? 'observersDisagree' : overruled ? 'overruled' : null,
            outcomeOf: (item) => {
              if (isMeasured) return item.judgement === combined ? 'superseded' : 'overruled'
              if (!observationCounts) return 'superseded'
              return disagree ? 'overruled' : 'used'
            },
          },
  }
}

/** The observations of the latest day within the window on which there is one. */
function latestObservers(world: World, id: string): Item[] {
  if (world.policy.observations === 'forbidden') return []
  const current = world.items.filter(
    (item) => item.indicator === id && !isFuture(world, item) && !isExpired(world, item),
  )
  const latest = current
    .map(dateOf)
    .sort((a, b) => byText(a, b))
    .at(-1)
  return current.filter((item) => item.date === latest)
}

// Levels

function isEnough(policy: Rules, count: number, of: number): boolean {
  if (policy.enough === 'all') return count === of
  const { percent, over } = policy.quantifiers[policy.enough]
  return 100 * count > percent * of || (!over && 100 * count === percent * of)
}

function stageVerdict(policy: Rules, verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'notApplicable'
  const met = verdicts.filter((verdict) => verdict === 'met').length
  const unknown = verdicts.filter((verdict) => verdict === 'unknown').length
  if (isEnough(policy, met, verdicts.length)) return 'met'
  return isEnough(policy, met + unknown, verdicts.length) ? 'unknown' : 'notMet'
}

/** The highest stage reached when the verdicts listed count as met. */
function highest(
  policy: Rules,
  stages: readonly { readonly stage: string; readonly verdicts: readonly Verdict[] }[],
  counted: readonly Verdict[],
): string | null {
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

interface Judged {
  readonly id: string
  readonly asked: readonly string[]
  readonly result: Result
}

function outcomeOf(world: World, item: Item, judged: readonly Judged[]): Outcome {
  const { measure } = item
  const concerned = judged.filter(({ id, asked }) =>
    measure === undefined ? id === item.indicator : asked.includes(measure),
  )
  if (concerned.length === 0) return 'unused'
  if (concerned.every(({ id }) => world.declared.includes(id))) return 'notApplicable'
  if (measure === undefined && world.policy.observations === 'forbidden') return 'forbidden'
  if (isFuture(world, item)) return 'future'
  if (isExpired(world, item)) return 'expired'
  if (isTooSmall(world, item)) return 'tooFewResponses'
  if (measure === undefined) {
    const observed = concerned[0]?.result.observed
    return observed?.items.includes(item.id) ? observed.outcomeOf(item) : 'superseded'
  }
  const answers = concerned.flatMap(({ result }) => result.answers)
  if (answers.some(({ used }) => used.includes(item.id))) return 'used'
  const isTooOld = (leaf: Leaf) =>
    (leaf.kind === 'times' || leaf.kind === 'channels') && ageOf(world, dateOf(item)) > leaf.days - 1
  const readers = answers.map(({ leaf }) => leaf).filter((leaf) => leaf.kind !== 'sameAs' && leaf.measure === measure)
  return item.to === undefined && readers.every(isTooOld) ? 'expired' : 'superseded'
}
