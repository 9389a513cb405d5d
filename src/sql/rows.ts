import { dayOf, type EvidenceItem, isoDate, type Request } from '../evidence'
import type { Vocabulary } from '../framework'
import { assertText } from './dialect'
import type { columns, TableName } from './tables'

/** A row of a table: each of its columns, in the order of the table. */
export type EvidenceRow = Readonly<Record<string, string | number | boolean | null>>

/** What a school's evidence is as rows, by table; `as_of` is yours to fill. */
export type EvidenceRows = Readonly<Record<Exclude<TableName, 'as_of'>, readonly EvidenceRow[]>>

/** A row with each column of its table, so that one that is forgotten does not compile. */
type RowOf<Table extends TableName> = Readonly<Record<keyof (typeof columns)[Table], EvidenceRow[string]>>

/**
 * What `readEvidence` accepted, as rows of the tables. Dates are `YYYY-MM-DD`. Sources and notes stay behind: no query
 * reads them, and they may name people.
 *
 * What `assess` sets aside as faulty is no row: items that share an id, are listed as faulty, or name a day that is none.
 *
 * @param reading a school's evidence; its subject's id is the school of each row
 * @throws RangeError where there is no subject, or an id holds a character that no database keeps
 *
 * @example
 * const { subject, evidence } = request
 * const { item } = evidenceRows({ subject, evidence })
 * item[0]?.school === subject?.id // true
 */
export function evidenceRows<V extends Vocabulary>(
  reading: Pick<Request<V>, 'subject' | 'evidence' | 'notApplicable' | 'faulty'>,
): EvidenceRows {
  const { subject, evidence, notApplicable = [], faulty = [] } = reading
  if (subject === null) throw new RangeError('evidence without a subject belongs to no school: give it a subject')
  const school = subject.id
  assertText(school, 'subject.id')
  const kept = sound(evidence as readonly EvidenceItem[], faulty)
  return {
    item: kept.map((item) => itemRow(school, item)),
    item_group: kept.flatMap((item) => groupRows(school, item)),
    item_channel: kept.flatMap(({ id, ...item }) => channelsOf(item).map((channel) => ({ school, item: id, channel }))),
    item_consulted: kept.flatMap((item) =>
      unique('consulted' in item ? item.consulted : []).map((party) => ({ school, item: item.id, party })),
    ),
    not_applicable: [...new Map(notApplicable.map((of) => [of.indicator as string, of.reason]))].map(
      ([indicator, reason]) => ({ school, indicator: checked(indicator), reason: checked(reason) }),
    ),
  }
}

function sound(evidence: readonly EvidenceItem[], faulty: readonly string[]): EvidenceItem[] {
  const times = new Map<string, number>(faulty.map((id) => [id, 2]))
  for (const { id } of evidence) times.set(id, (times.get(id) ?? 0) + 1)
  return evidence.filter((item) => times.get(item.id) === 1 && !Number.isNaN(dayOf(item)))
}

function itemRow(school: string, item: EvidenceItem): RowOf<'item'> {
  const { id, measure, indicator, day, ...fields } = { ...item, day: dayOf(item) } as AnyItem
  return {
    school,
    id: checked(id),
    id_order: orderOf(id),
    measure: measure === undefined ? null : checked(measure),
    indicator: indicator === undefined ? null : checked(indicator),
    day: isoDate(day),
    ...countsOf(fields),
    groups_stated: fields.responded === undefined && fields.eligible === undefined ? null : fields.groups !== undefined,
    from_day: fields.from ?? null,
    times: fields.times ?? null,
    channels_stated: fields.times === undefined ? null : fields.channels !== undefined,
    document_exists: fields.exists ?? null,
    reviewed: fields.reviewed ?? null,
    consulted_stated: fields.exists === undefined ? null : fields.consulted !== undefined,
    availability: fields.availability ?? null,
    role: fields.role ?? null,
    judgement: fields.judgement ?? null,
  }
}

function groupRows(school: string, item: EvidenceItem): RowOf<'item_group'>[] {
  const { groups = [] } = item as unknown as AnyItem
  return groups.map(({ group, family, ...counts }) => ({
    school,
    item: item.id,
    group_name: checked(group),
    group_order: orderOf(group),
    family: family === undefined ? null : checked(family),
    ...countsOf(counts),
  }))
}

/** An item or a group with whatever fields its kind has. */
interface AnyItem extends AnyCounts {
  readonly id: string
  readonly measure?: string
  readonly indicator?: string
  readonly day: number
  readonly groups?: readonly (AnyCounts & { readonly group: string; readonly family?: string })[]
  readonly from?: string
  readonly times?: number
  readonly channel?: string
  readonly channels?: readonly string[]
  readonly exists?: boolean
  readonly reviewed?: string
  readonly consulted?: readonly string[]
  readonly availability?: string
  readonly role?: string
  readonly judgement?: string
}

interface AnyCounts {
  readonly population?: number
  readonly asked?: number
  readonly responded?: number
  readonly agreed?: number
  readonly eligible?: number
  readonly reached?: number
}

function countsOf({ population, asked, responded, agreed, eligible, reached }: AnyCounts) {
  return {
    population: population ?? null,
    asked: asked ?? null,
    responded: responded ?? null,
    agreed: agreed ?? null,
    eligible: eligible ?? null,
    reached: reached ?? null,
  }
}

function channelsOf(item: object): string[] {
  const { channel, channels } = item as Pick<AnyItem, 'channel' | 'channels'>
  return unique(channels ?? (channel === undefined ? [] : [channel]))
}

function unique(list: readonly string[] = []): string[] {
  return [...new Set(list)]
}

function checked(text: string): string {
  assertText(text, 'evidence')
  return text
}

/**
 * What an id is ordered by where that is not the id itself. The judging compares code units of UTF-16, databases the
 * bytes of UTF-8: alike but that characters from U+10000 on come before those from U+E000 to U+FFFF in the one and after
 * them in the other. Those are put after all others here, by the last character that there is; an id without them is
 * its own key.
 */
function orderOf(id: string): string | null {
  const key = id.replace(/\u{10FFFF}/gu, '\u{10FFFF}\u0001').replace(/[\uE000-\uFFFF]/gu, '\u{10FFFF}$&')
  return key === id ? null : key
}
