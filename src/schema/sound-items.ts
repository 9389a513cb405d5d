import type {
  CoverageItem,
  DocumentItem,
  EvidenceItem,
  NotApplicable,
  ObservationItem,
  OccasionItem,
  Subject,
  SurveyItem,
  TallyItem,
} from '../evidence'
import { finderOf } from '../evidence'
import { type Framework, idsOf, isRecord, lookedAt, type Measure, type Vocabulary } from '../framework'
import { coverageHolds, documentHolds, surveyHolds, tallyHolds } from './counts'
import { isTally } from './evidence-schema'
import { coverageGroup, surveyGroup } from './sound-groups'
import {
  channelOf,
  type Draft,
  type Fields,
  isAvailability,
  isChannel,
  isCount,
  isDay,
  isId,
  isRole,
  isText,
  listOf,
  partyOf,
} from './sound-values'

/**
 * Reads what is certainly sound, in a fraction of the time that the schemas take, and says null to everything else: that
 * is for the schemas, which stay the rule of what is sound and know what is wrong. What is read is new and has its fields
 * in the schemas' order, and so few hidden classes. What was checked is what is kept: a getter cannot change its mind.
 */
export interface SoundReader {
  readonly subject: (input: unknown) => Subject | null
  readonly item: (input: unknown) => EvidenceItem | null
  readonly declaration: (input: unknown) => NotApplicable | null
}

/** The reader for the measures and indicators of one framework. */
export function soundReader<V extends Vocabulary>(framework: Framework<V>): SoundReader {
  const measures = framework.measures as Readonly<Record<string, Measure>>
  const measureOf = finderOf(idsOf(measures).map((id) => ({ id, kind: measures[id]?.kind })))
  const indicatorOf = finderOf(idsOf<string>(framework.indicators).map((id) => ({ id })))

  function itemOf(input: unknown): EvidenceItem | null {
    if (!isRecord(input)) return null
    if (input.measure === undefined) {
      const indicator = indicatorOf(input.indicator)
      return indicator === undefined ? null : observation(input, indicator.id)
    }
    const measure = measureOf(input.measure)
    if (measure === undefined) return null
    // The framework's own text of an id: it takes no more room, and is sooner looked up than a copy from outside.
    const { id, kind } = measure
    switch (kind) {
      case 'survey':
        return survey(input, id)
      case 'coverage':
        return coverage(input, id)
      case 'document':
        return document(input, id)
      case 'activity':
        return isTally(input) ? tally(input, id) : occasion(input, id)
      default:
        return null
    }
  }

  function declaration(input: unknown): NotApplicable | null {
    if (!isRecord(input)) return null
    let indicator: unknown, reason: unknown
    for (const key in input) {
      const value = input[key]
      if (key === 'indicator') indicator = value
      else if (key === 'reason') reason = value
      else return null
    }
    const known = indicatorOf(indicator)
    return known !== undefined && isText(reason) && reason !== '' ? { indicator: known.id, reason } : null
  }

  const item = (input: unknown) =>
    lookedAt(
      () => itemOf(input),
      () => null,
    )
  return { subject, item, declaration }
}

function subject(input: unknown): Subject | null {
  if (!isRecord(input)) return null
  let id: unknown, name: unknown, orgSourcedId: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'name') name = value
    else if (key === 'orgSourcedId') orgSourcedId = value
    else return null
  }
  if (!isId(id) || !isId(name)) return null
  if ((orgSourcedId !== undefined || 'orgSourcedId' in input) && !isId(orgSourcedId)) return null
  return orgSourcedId === undefined ? { id, name } : { id, name, orgSourcedId }
}

// The fields are taken as they come, as objects of many hidden classes are slow to ask by name. What was not among them,
// or is undefined, may yet be there: `in` tells, written out for each field and kind so that the engine knows the answer.

function survey(input: Fields, measure: string): SurveyItem | null {
  let id: unknown,
    source: unknown,
    date: unknown,
    population: unknown,
    asked: unknown,
    responded: unknown,
    agreed: unknown,
    groups: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'source') source = value
    else if (key === 'date') date = value
    else if (key === 'population') population = value
    else if (key === 'asked') asked = value
    else if (key === 'responded') responded = value
    else if (key === 'agreed') agreed = value
    else if (key === 'groups') groups = value
    else if (key !== 'measure') return null
  }
  if (!isId(id) || !isDay(date) || !isCount(responded) || !isCount(agreed)) return null
  if ((source !== undefined || 'source' in input) && !isText(source)) return null
  if ((population !== undefined || 'population' in input) && !isCount(population)) return null
  if ((asked !== undefined || 'asked' in input) && !isCount(asked)) return null
  const item = {} as Draft<SurveyItem>
  item.id = id
  if (source !== undefined) item.source = source
  item.measure = measure
  item.date = date
  if (population !== undefined) item.population = population
  if (asked !== undefined) item.asked = asked
  item.responded = responded
  item.agreed = agreed
  if (groups !== undefined || 'groups' in input) {
    const list = listOf(groups, surveyGroup)
    if (list === null) return null
    item.groups = list
  }
  return surveyHolds(item) ? item : null
}

function coverage(input: Fields, measure: string): CoverageItem | null {
  let id: unknown, source: unknown, date: unknown, eligible: unknown, reached: unknown, groups: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'source') source = value
    else if (key === 'date') date = value
    else if (key === 'eligible') eligible = value
    else if (key === 'reached') reached = value
    else if (key === 'groups') groups = value
    else if (key !== 'measure') return null
  }
  if (!isId(id) || !isDay(date) || !isCount(eligible) || !isCount(reached)) return null
  if ((source !== undefined || 'source' in input) && !isText(source)) return null
  const item = {} as Draft<CoverageItem>
  item.id = id
  if (source !== undefined) item.source = source
  item.measure = measure
  item.date = date
  item.eligible = eligible
  item.reached = reached
  if (groups !== undefined || 'groups' in input) {
    const list = listOf(groups, coverageGroup)
    if (list === null) return null
    item.groups = list
  }
  return coverageHolds(item) ? item : null
}

function occasion(input: Fields, measure: string): OccasionItem | null {
  let id: unknown, source: unknown, date: unknown, channel: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'source') source = value
    else if (key === 'date') date = value
    else if (key === 'channel') channel = value
    else if (key !== 'measure') return null
  }
  if (!isId(id) || !isDay(date)) return null
  if ((source !== undefined || 'source' in input) && !isText(source)) return null
  if ((channel !== undefined || 'channel' in input) && !isChannel(channel)) return null
  const item = {} as Draft<OccasionItem>
  item.id = id
  if (source !== undefined) item.source = source
  item.measure = measure
  item.date = date
  if (channel !== undefined) item.channel = channel
  return item
}

function tally(input: Fields, measure: string): TallyItem | null {
  let id: unknown, source: unknown, from: unknown, to: unknown, times: unknown, channels: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'source') source = value
    else if (key === 'from') from = value
    else if (key === 'to') to = value
    else if (key === 'times') times = value
    else if (key === 'channels') channels = value
    else if (key !== 'measure') return null
  }
  if (!isId(id) || !isDay(from) || !isDay(to) || !isCount(times)) return null
  if ((source !== undefined || 'source' in input) && !isText(source)) return null
  const item = {} as Draft<TallyItem>
  item.id = id
  if (source !== undefined) item.source = source
  item.measure = measure
  item.from = from
  item.to = to
  item.times = times
  if (channels !== undefined || 'channels' in input) {
    const list = listOf(channels, channelOf)
    if (list === null) return null
    item.channels = list
  }
  return tallyHolds(item) ? item : null
}

function document(input: Fields, measure: string): DocumentItem | null {
  let id: unknown,
    source: unknown,
    date: unknown,
    exists: unknown,
    reviewed: unknown,
    consulted: unknown,
    availability: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'source') source = value
    else if (key === 'date') date = value
    else if (key === 'exists') exists = value
    else if (key === 'reviewed') reviewed = value
    else if (key === 'consulted') consulted = value
    else if (key === 'availability') availability = value
    else if (key !== 'measure') return null
  }
  if (!isId(id) || !isDay(date) || typeof exists !== 'boolean') return null
  if ((source !== undefined || 'source' in input) && !isText(source)) return null
  if ((reviewed !== undefined || 'reviewed' in input) && !isDay(reviewed)) return null
  if ((availability !== undefined || 'availability' in input) && !isAvailability(availability)) return null
  const item = {} as Draft<DocumentItem>
  item.id = id
  if (source !== undefined) item.source = source
  item.measure = measure
  item.date = date
  item.exists = exists
  if (reviewed !== undefined) item.reviewed = reviewed
  if (consulted !== undefined || 'consulted' in input) {
    const list = listOf(consulted, partyOf)
    if (list === null) return null
    item.consulted = list
  }
  if (availability !== undefined) item.availability = availability
  return documentHolds(item) ? item : null
}

function observation(input: Fields, indicator: string): ObservationItem | null {
  let id: unknown, source: unknown, date: unknown, role: unknown, judgement: unknown, note: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'id') id = value
    else if (key === 'source') source = value
    else if (key === 'date') date = value
    else if (key === 'role') role = value
    else if (key === 'judgement') judgement = value
    else if (key === 'note') note = value
    else if (key !== 'indicator') return null
  }
  if (!isId(id) || !isDay(date) || !isRole(role)) return null
  if (judgement !== 'met' && judgement !== 'notMet') return null
  if ((source !== undefined || 'source' in input) && !isText(source)) return null
  if ((note !== undefined || 'note' in input) && !isText(note)) return null
  const item = {} as Draft<ObservationItem>
  item.id = id
  if (source !== undefined) item.source = source
  item.indicator = indicator
  item.date = date
  item.role = role
  item.judgement = judgement
  if (note !== undefined) item.note = note
  return item
}
