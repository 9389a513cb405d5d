/**
 * The same rules in plain TypeScript, as they would be written on an afternoon by somebody who knows them: filters over
 * arrays and a recursion over each condition. Nothing in it is slow on purpose, and nothing is indexed or compiled.
 */
import type { Condition, DocumentQuestion, Leaf, SameAs, Share, Threshold } from 'partnership-continuum'
import {
  availabilities,
  components,
  conditionOf,
  continuum,
  type Levels,
  levelsOf,
  measuresOf,
  policy,
  type Question,
  stages,
} from './rules'

/** Any item of evidence: the fields of its kind. */
export interface Report {
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
  readonly groups?: readonly (Omit<Report, 'id'> & { readonly group: string; readonly family?: string })[]
  readonly exists?: boolean
  readonly reviewed?: string
  readonly consulted?: readonly string[]
  readonly availability?: string
  readonly judgement?: 'met' | 'notMet'
}

export type Verdict = 'met' | 'notMet' | 'unknown'

/** Judges a school. */
export function plainLevels({ evidence, asOf }: Question): Levels {
  const school = { reports: evidence as readonly Report[], today: dayOf(asOf), judged: new Map<string, Judged>() }
  return levelsOf(
    Object.fromEntries(
      components.map((component) => {
        const verdicts = stages.map((stage) =>
          continuum
            .filter((indicator) => indicator.component === component && indicator.stage === stage)
            .map(({ id }) => judge(school, id).verdict),
        )
        const highest = (isReached: (verdict: Verdict) => boolean) => {
          const missed = verdicts.findIndex((ofStage) => !ofStage.every(isReached))
          return (missed === -1 ? stages.length : missed) - 1
        }
        return [
          component,
          {
            demonstrated: highest((verdict) => verdict === 'met'),
            possible: highest((verdict) => verdict !== 'notMet'),
          },
        ]
      }),
    ),
  )
}

interface School {
  readonly reports: readonly Report[]
  readonly today: number
  readonly judged: Map<string, Judged>
}

interface Judged {
  readonly verdict: Verdict
  readonly isMeasured: boolean
}

/** Measured before observed; a later observation decides what no measure does; last, what another observation entails. */
function judge(school: School, indicator: string): Judged {
  const known = school.judged.get(indicator)
  if (known !== undefined) return known
  const condition = conditionOf(indicator)
  const { measured, known: answered } = answer(school, condition)
  const isMeasured = measured !== 'unknown'
  const said = isMeasured ? null : observation(school, indicator, measuresOf(condition))
  const judged = { verdict: isMeasured ? measured : (said ?? answered), isMeasured }
  school.judged.set(indicator, judged)
  return judged
}

/** What a condition comes to by what is measured alone, and by whatever is known of the statements it refers to. */
interface Answer {
  readonly measured: Verdict
  readonly known: Verdict
}

function answer(school: School, condition: Condition): Answer {
  if (condition.kind === 'all' || condition.kind === 'any') {
    const answers = condition.of.map((part) => answer(school, part))
    return {
      measured: combined(
        condition.kind,
        answers.map(({ measured }) => measured),
      ),
      known: combined(
        condition.kind,
        answers.map(({ known }) => known),
      ),
    }
  }
  if (condition.kind === 'sameAs') {
    const { verdict, isMeasured } = judge(school, condition.indicator)
    return { measured: isMeasured ? verdict : 'unknown', known: verdict }
  }
  const verdict = answerLeaf(school, condition)
  return { measured: verdict, known: verdict }
}

/** Three-valued logic. */
function combined(kind: 'all' | 'any', verdicts: readonly Verdict[]): Verdict {
  const [decisive, otherwise] = kind === 'all' ? (['notMet', 'met'] as const) : (['met', 'notMet'] as const)
  if (verdicts.includes(decisive)) return decisive
  return verdicts.includes('unknown') ? 'unknown' : otherwise
}

function answerLeaf(school: School, leaf: Exclude<Leaf, SameAs>): Verdict {
  const reports = usable(school, leaf.measure)
  switch (leaf.kind) {
    case 'share':
      return answerShare(leaf, reports)
    case 'times':
    case 'channels': {
      const { count, isSettled } = countOf(leaf.kind, leaf.days, reports, school.today)
      return count >= leaf.atLeast ? 'met' : isSettled ? 'notMet' : 'unknown'
    }
    case 'document':
      return answerDocument(leaf, documentOf(reports), school.today)
  }
}

function usable({ reports, today }: School, measure: string): readonly Report[] {
  return usableOf(
    reports.filter((report) => report.measure === measure),
    today,
  )
}

// What stands of the reports on one measure. The engines' facts are prepared by the same functions.

/** The reports on one measure that count today, the latest first; of the same day the larger, then the lower id. */
export function usableOf(reports: readonly Report[], today: number): readonly Report[] {
  return reports
    .filter((report) => {
      const age = today - dayOf(dateOf(report))
      const hasPeople = report.responded !== undefined || report.eligible !== undefined
      return age >= 0 && age <= validityOf(report) && (!hasPeople || sizeOf(report) >= policy.minimumResponses)
    })
    .sort((a, b) => byText(dateOf(b), dateOf(a)) || sizeOf(b) - sizeOf(a) || byText(a.id, b.id))
}

function validityOf(report: Report): number {
  const { survey, coverage, activity, document, observation } = policy.validityDays
  if (report.judgement !== undefined) return observation
  if (report.responded !== undefined) return survey
  if (report.eligible !== undefined) return coverage
  return report.exists === undefined ? activity : document
}

export interface People {
  readonly count: number
  readonly of: number
}

/** The counts of the latest report. */
export function shareOf([latest]: readonly Report[]): People | null {
  return latest === undefined ? null : peopleOf(latest)
}

/** The groups of the latest report that may be reported; null where it says nothing of groups. */
export function groupsOf([latest]: readonly Report[]): readonly People[] | null {
  return latest?.groups === undefined ? null : reportable(peopleOf(latest), latest.groups)
}

/** How often, or through how many channels, in so many days; and whether a complete tally settles that it was no more. */
export function countOf(
  kind: 'times' | 'channels',
  days: number,
  reports: readonly Report[],
  today: number,
): { readonly count: number; readonly isSettled: boolean } {
  let count = 0
  let isSettled = false
  let earliest = Number.POSITIVE_INFINITY
  for (const tally of reports.filter(({ to }) => to !== undefined)) {
    const [from, to] = [dayOf(tally.from ?? ''), dayOf(tally.to ?? '')]
    const overlaps = to >= earliest
    earliest = Math.min(earliest, from)
    if (overlaps || isSettled || (kind === 'channels' && tally.channels === undefined)) continue
    count = Math.max(count, kind === 'times' ? (tally.times ?? 0) : new Set(tally.channels).size)
    isSettled = to - from + 1 >= days
  }
  const occasions = reports.filter((report) => report.to === undefined && today - dayOf(dateOf(report)) < days)
  const channels = occasions.flatMap(({ channel }) => channel ?? [])
  return { count: Math.max(count, kind === 'times' ? occasions.length : new Set(channels).size), isSettled }
}

/** What the reports say of a document: each field as the latest that states it does, since it was last said to be missing. */
export function documentOf(
  reports: readonly Report[],
): Pick<Report, 'exists' | 'reviewed' | 'consulted' | 'availability'> | null {
  const [latest] = reports
  if (latest === undefined) return null
  const missing = reports.findIndex(({ exists }) => exists === false)
  const current = missing === -1 ? reports : reports.slice(0, missing)
  const reviewed = current.find((report) => report.reviewed !== undefined)?.reviewed
  const consulted = current.find((report) => report.consulted !== undefined)?.consulted
  const availability = current.find((report) => report.availability !== undefined)?.availability
  return {
    exists: latest.exists === true,
    ...(reviewed === undefined ? {} : { reviewed }),
    ...(consulted === undefined ? {} : { consulted }),
    ...(availability === undefined ? {} : { availability }),
  }
}

/** What those say who observed it last, if that is later than all that was measured; null where nobody does. */
export function observationOf(observed: readonly Report[], measured: readonly Report[], today: number): Verdict | null {
  const [latest, ...others] = usableOf(observed, today)
  if (latest === undefined) return null
  const date = dateOf(latest)
  if (measured.some((report) => dateOf(report) >= date && dayOf(dateOf(report)) <= today)) return null
  const agree = others.every((other) => dateOf(other) !== date || other.judgement === latest.judgement)
  return agree ? (latest.judgement ?? 'unknown') : 'unknown'
}

function observation({ reports, today }: School, indicator: string, measures: readonly string[]): Verdict | null {
  const observed = reports.filter((report) => report.indicator === indicator)
  const measured = reports.filter(({ measure }) => measure !== undefined && measures.includes(measure))
  return observed.length === 0 ? null : observationOf(observed, measured, today)
}

// The answers

function answerShare({ quantifier, everyGroup }: Share, reports: readonly Report[]): Verdict {
  const share = shareOf(reports)
  if (share === null) return 'unknown'
  const threshold = policy.quantifiers[quantifier]
  if (!reaches(threshold, share)) return 'notMet'
  if (!everyGroup) return 'met'
  const groups = groupsOf(reports)
  if (groups === null) return 'unknown'
  return groups.every((group) => reaches(threshold, group)) ? 'met' : 'notMet'
}

function answerDocument(question: DocumentQuestion, document: ReturnType<typeof documentOf>, today: number): Verdict {
  if (document === null) return 'unknown'
  if (!document.exists) return 'notMet'
  const side = (holds: boolean) => (holds ? 'met' : 'notMet')
  switch (question.field) {
    case 'exists':
      return 'met'
    case 'reviewed':
      if (document.reviewed === undefined) return 'unknown'
      return side(today - dayOf(document.reviewed) <= question.withinDays)
    case 'consulted':
      return document.consulted === undefined ? 'unknown' : side(document.consulted.includes(question.party))
    case 'availability':
      if (document.availability === undefined) return 'unknown'
      return side(availabilities.indexOf(document.availability) >= availabilities.indexOf(question.atLeast))
  }
}

export function reaches({ percent, over }: Threshold, { count, of }: People): boolean {
  return over ? 100 * count > percent * of : 100 * count >= percent * of
}

// Groups that may be reported

type Group = NonNullable<Report['groups']>[number]

/**
 * A group is reported only if it and the rest of the whole reach the minimum; within a family, which partitions the
 * whole, whoever could be found by subtraction is held back too, and where that tells of them again, the family.
 */
function reportable(whole: People, groups: readonly Group[]): readonly People[] {
  if (whole.count < 3 || whole.of - whole.count < 3) return []
  return [...new Set(groups.map(({ family }) => family))].flatMap((family) => {
    const members = groups.filter((group) => group.family === family)
    if (family === undefined) return members.map(peopleOf).filter(({ of }) => isLargeEnough(whole, of))
    const sizes = new Map(members.map((member) => [member.group, peopleOf(member).of]))
    const uncounted = whole.of - [...sizes.values()].reduce((sum, size) => sum + size, 0)
    const held = heldBack(whole, sizes, uncounted)
    if (!isHidden(whole, sizes, uncounted, held)) return []
    return members.filter(({ group }) => !held.includes(group)).map(peopleOf)
  })
}

/** The people of a family whom no group counts. */
const nobody = ''

function isLargeEnough(whole: People, size: number): boolean {
  return size >= policy.minimumResponses && whole.of - size >= policy.minimumResponses
}

function heldBack(whole: People, sizes: ReadonlyMap<string, number>, uncounted: number): readonly string[] {
  const held = new Map([...sizes].filter(([, size]) => !isLargeEnough(whole, size)))
  if (uncounted > 0 && (held.size > 0 || uncounted < policy.minimumResponses)) held.set(nobody, uncounted)
  const others = [...sizes].filter(([group]) => !held.has(group)).sort(([a, x], [b, y]) => x - y || byText(a, b))
  for (const [group, size] of others) {
    const people = [...held.values()]
    const isAlone = people.length === 1 || people.filter((of) => of > 0).length === 1
    const isTooFew = people.length > 0 && people.reduce((sum, of) => sum + of, 0) < policy.minimumResponses
    if (!isAlone && !isTooFew) break
    held.set(group, size)
  }
  return [...held.keys()]
}

/** Whether each that is held back could have one person more or fewer, another one fewer or more, and all else be the same. */
function isHidden(
  whole: People,
  sizes: ReadonlyMap<string, number>,
  uncounted: number,
  held: readonly string[],
): boolean {
  const couldBe = (one: string, other: string, by: number) => {
    const change = (name: string) => (name === one ? by : name === other ? -by : 0)
    const changed = new Map([...sizes].map(([name, size]) => [name, size + change(name)]))
    const rest = uncounted + change(nobody)
    if ([...changed.values()].some((size) => size < 0) || (uncounted > 0 && rest < 1)) return false
    const again = heldBack(whole, changed, rest)
    return again.length === held.length && again.every((name) => held.includes(name))
  }
  return held.every((one) => held.some((other) => other !== one && (couldBe(one, other, 1) || couldBe(one, other, -1))))
}

// Small change

function peopleOf({ responded, agreed, eligible, reached }: Omit<Report, 'id'>): People {
  return { count: agreed ?? reached ?? 0, of: responded ?? eligible ?? 0 }
}

function sizeOf({ responded, eligible }: Report): number {
  return responded ?? eligible ?? 0
}

/** A period is dated by its end. */
function dateOf({ date, to }: Report): string {
  return to ?? date ?? ''
}

export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
