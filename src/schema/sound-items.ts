import {
  type CoverageItem,
  type DocumentItem,
  dayNumber,
  type EvidenceItem,
  type NotApplicable,
  type ObservationItem,
  type OccasionItem,
  type Subject,
  type SurveyItem,
  type TallyItem,
} from '../evidence'
import {
  availabilities,
  type CoverageCounts,
  channels,
  type Framework,
  type GroupOf,
  idsOf,
  isRecord,
  lookedAt,
  type Measure,
  parties,
  roles,
  type SurveyCounts,
  type Vocabulary,
} from '../framework'
import { coverageHolds, documentHolds, surveyHolds, tallyHolds } from './counts'
import { isTally, largestCount, longestId, longestList, longestText } from './evidence-schema'
import { finderOf } from './few-letters'

/**
 * Reads what is certainly sound, twenty times as fast as the schemas do, and says null to everything else: those are
 * for the schemas, which stay the rule of what is sound and know what is wrong. What is read is new, has its fields in
 * the schemas' order, and so few hidden classes; each field is looked at once, so that a getter cannot change its mind.
 */
export interface SoundReader {
  readonly subject: (input: unknown) => Subject | null
  readonly item: (input: unknown) => EvidenceItem | null
  readonly declaration: (input: unknown) => NotApplicable | null
}

type Input = Readonly<Record<string, unknown>>
type Draft<Item> = { -readonly [Field in keyof Item]: Item[Field] }

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
    if (!isRecord(input) || !hasOnly(input, fields.notApplicable)) return null
    const { indicator, reason } = input
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

/** The known fields, in the order in which they are written. */
export const fields = {
  subject: ['id', 'name', 'orgSourcedId'],
  survey: ['id', 'source', 'measure', 'date', 'population', 'asked', 'responded', 'agreed', 'groups'],
  surveyGroup: ['group', 'family', 'population', 'asked', 'responded', 'agreed'],
  coverage: ['id', 'source', 'measure', 'date', 'eligible', 'reached', 'groups'],
  coverageGroup: ['group', 'family', 'eligible', 'reached'],
  occasion: ['id', 'source', 'measure', 'date', 'channel'],
  tally: ['id', 'source', 'measure', 'from', 'to', 'times', 'channels'],
  document: ['id', 'source', 'measure', 'date', 'exists', 'reviewed', 'consulted', 'availability'],
  observation: ['id', 'source', 'indicator', 'date', 'role', 'judgement', 'note'],
  notApplicable: ['indicator', 'reason'],
} as const

function subject(input: unknown): Subject | null {
  if (!isRecord(input) || !hasOnly(input, fields.subject)) return null
  const { id, name, orgSourcedId } = input
  if (!isId(id) || !isId(name)) return null
  if ((orgSourcedId !== undefined || 'orgSourcedId' in input) && !isId(orgSourcedId)) return null
  return orgSourcedId === undefined ? { id, name } : { id, name, orgSourcedId }
}

// A field that is there and undefined is not left out. `in` is asked of the objects of one kind and of one field in each
// place, which the engine answers from their hidden class; a function that asked it of all would take much longer.

function survey(input: Input, measure: string): SurveyItem | null {
  if (!hasOnly(input, fields.survey)) return null
  const { id, source, date, population, asked, responded, agreed, groups } = input
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

function surveyGroup(input: unknown): GroupOf<SurveyCounts> | null {
  if (!isRecord(input) || !hasOnly(input, fields.surveyGroup)) return null
  const { group, family, population, asked, responded, agreed } = input
  if (!isId(group) || !isCount(responded) || !isCount(agreed)) return null
  if ((family !== undefined || 'family' in input) && !isId(family)) return null
  if ((population !== undefined || 'population' in input) && !isCount(population)) return null
  if ((asked !== undefined || 'asked' in input) && !isCount(asked)) return null
  const part = {} as Draft<GroupOf<SurveyCounts>>
  part.group = group
  if (family !== undefined) part.family = family
  if (population !== undefined) part.population = population
  if (asked !== undefined) part.asked = asked
  part.responded = responded
  part.agreed = agreed
  return part
}

function coverage(input: Input, measure: string): CoverageItem | null {
  if (!hasOnly(input, fields.coverage)) return null
  const { id, source, date, eligible, reached, groups } = input
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

function coverageGroup(input: unknown): GroupOf<CoverageCounts> | null {
  if (!isRecord(input) || !hasOnly(input, fields.coverageGroup)) return null
  const { group, family, eligible, reached } = input
  if (!isId(group) || !isCount(eligible) || !isCount(reached)) return null
  if ((family !== undefined || 'family' in input) && !isId(family)) return null
  return family === undefined ? { group, eligible, reached } : { group, family, eligible, reached }
}

function occasion(input: Input, measure: string): OccasionItem | null {
  if (!hasOnly(input, fields.occasion)) return null
  const { id, source, date, channel } = input
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

function tally(input: Input, measure: string): TallyItem | null {
  if (!hasOnly(input, fields.tally)) return null
  const { id, source, from, to, times, channels } = input
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

function document(input: Input, measure: string): DocumentItem | null {
  if (!hasOnly(input, fields.document)) return null
  const { id, source, date, exists, reviewed, consulted, availability } = input
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

function observation(input: Input, indicator: string): ObservationItem | null {
  if (!hasOnly(input, fields.observation)) return null
  const { id, source, date, role, judgement, note } = input
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

/** Whether an object has no field but these, soonest told where they stand in the same order. */
function hasOnly(input: Input, names: readonly string[]): boolean {
  let next = 0
  for (const name in input) {
    const first = next
    while (names[next] !== name) {
      next = next + 1 < names.length ? next + 1 : 0
      if (next === first) return false
    }
  }
  return true
}

function listOf<Part>(input: unknown, partOf: (part: unknown) => Part | null): Part[] | null {
  if (!Array.isArray(input)) return null
  const { length } = input
  if (length > longestList) return null
  const list = new Array<Part>(length)
  for (let index = 0; index < length; index += 1) {
    const part = partOf(input[index])
    if (part === null) return null
    list[index] = part
  }
  return list
}

// The schemas count characters, of which a text has at most as many as code units.
function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestId
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(dayNumber(value))
}

/** -0 is for the schemas, which make it 0. */
function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestCount && !Object.is(value, -0)
}

const isChannel = isOneOf(channels)
const isAvailability = isOneOf(availabilities)
const isRole = isOneOf(roles)
const isParty = isOneOf(parties)
const channelOf = (value: unknown) => (isChannel(value) ? value : null)
const partyOf = (value: unknown) => (isParty(value) ? value : null)

function isOneOf<Word extends string>(words: readonly Word[]): (value: unknown) => value is Word {
  const known = new Set<unknown>(words)
  return (value): value is Word => known.has(value)
}
