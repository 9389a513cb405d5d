/**
 * What the engines judge by: facts. Neither knows of dates, reports or groups, so each school's evidence is made into
 * facts first, in one pass, by what plain TypeScript does with the reports on one measure. The rules, with every number,
 * are left to the engines.
 */

import {
  countOf,
  dayOf,
  documentOf,
  groupsOf,
  observationOf,
  type People,
  type Report,
  shareOf,
  usableOf,
  type Verdict,
} from './plain'
import { availabilities, continuum, framework, leavesOf, measuresOf, type Question } from './rules'

/** A share; `isKnown` says whether there is a report that counts, and `groups` is empty where none is reported. */
export interface ShareFact extends People {
  readonly isKnown: boolean
  readonly isKnownOfGroups: boolean
  readonly groups: readonly People[]
}

/** How often and through how many channels, and whether it was no more. */
export interface CountFact {
  readonly times: number
  readonly timesSettled: boolean
  readonly channels: number
  readonly channelsSettled: boolean
}

/** A document; null is not stated, days are days ago, and `reach` is a place on the scale of availabilities. */
export interface DocumentFact {
  readonly isKnown: boolean
  readonly exists: boolean
  readonly reviewed: number | null
  readonly consulted: readonly string[] | null
  readonly availability: number | null
}

/** By measure; and by statement what its observers say, null where nobody is heard. */
export interface Facts {
  readonly [measure: string]: ShareFact | CountFact | DocumentFact | Observed
}
export interface Observed {
  readonly says: Verdict | null
}

const statements = continuum.map(({ id, condition }) => ({ id, measures: measuresOf(condition) }))
const leaves = continuum.flatMap(({ condition }) => leavesOf(condition))
const measures = [...new Set(statements.flatMap(({ measures }) => measures))].map((id) => ({
  id,
  kind: framework.measures[id]?.kind,
  asksGroups: leaves.some((leaf) => leaf.kind === 'share' && leaf.everyGroup && leaf.measure === id),
}))
const aYear = 365

/** Makes the facts of a school. */
export function factsOf({ evidence, asOf }: Question): Facts {
  const today = dayOf(asOf)
  const reports = new Map<string, Report[]>()
  for (const report of evidence as readonly Report[]) {
    const subject = report.measure ?? report.indicator ?? ''
    const others = reports.get(subject)
    if (others === undefined) reports.set(subject, [report])
    else others.push(report)
  }
  const on = (subject: string) => reports.get(subject) ?? []

  const facts: Record<string, Facts[string]> = {}
  for (const { id, kind, asksGroups } of measures) {
    const usable = usableOf(on(id), today)
    if (kind === 'activity') facts[id] = countFact(usable, today)
    else if (kind === 'document') facts[id] = documentFact(usable, today)
    else facts[id] = shareFact(usable, asksGroups)
  }
  for (const { id, measures } of statements) {
    const says = reports.has(id) ? observationOf(on(id), measures.flatMap(on), today) : null
    facts[id] = { says }
  }
  return facts
}

function shareFact(reports: readonly Report[], asksGroups: boolean): ShareFact {
  const share = shareOf(reports)
  const groups = asksGroups ? groupsOf(reports) : null
  return {
    isKnown: share !== null,
    count: share?.count ?? 0,
    of: share?.of ?? 0,
    isKnownOfGroups: groups !== null,
    groups: groups ?? [],
  }
}

function countFact(reports: readonly Report[], today: number): CountFact {
  const times = countOf('times', aYear, reports, today)
  const channels = countOf('channels', aYear, reports, today)
  return {
    times: times.count,
    timesSettled: times.isSettled,
    channels: channels.count,
    channelsSettled: channels.isSettled,
  }
}

function documentFact(reports: readonly Report[], today: number): DocumentFact {
  const document = documentOf(reports)
  const { reviewed, consulted = null, availability } = document ?? {}
  return {
    isKnown: document !== null,
    exists: document?.exists === true,
    reviewed: reviewed === undefined ? null : today - dayOf(reviewed),
    consulted,
    availability: availability === undefined ? null : availabilities.indexOf(availability),
  }
}
