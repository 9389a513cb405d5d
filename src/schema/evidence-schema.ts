import * as z from 'zod'
import {
  availabilities,
  channels,
  type Framework,
  idsOf,
  type Measure,
  parties,
  roles,
  type Vocabulary,
} from '../framework'

/** No school counts more people than this; up to it, every product of the judging is exact. */
export const largestCount = 1_000_000_000

/** No report has more groups, channels or parties than this; comparing groups takes time by the square of their number. */
export const longestList = 1000

/** The longest id or name, in characters: our choice. */
export const longestId = 200

/** The longest text of another kind, in characters: our choice. */
export const longestText = 2000

// One fault a count: what is no whole number is not compared with the largest. JSON can say -0, which is 0.
const count = z
  .int({ abort: true })
  .min(0)
  .max(largestCount)
  .overwrite((whole) => whole + 0)
/** A day that exists; there is no year 0. */
const day = z.string().check(z.regex(/^(?!0000)/, { abort: true }), z.iso.date())
/** An id that can be read: the caller's own text. */
export const idSchema = z.string().min(1).max(longestId)
const text = z.string().max(longestText)

const listOf = <Member extends z.ZodType>(member: Member) => z.array(member).max(longestList)

const item = { id: idSchema, source: text.optional() }
const group = { group: idSchema, family: idSchema.optional() }
const surveyCounts = { population: count.optional(), asked: count.optional(), responded: count, agreed: count }
const coverageCounts = { eligible: count, reached: count }

const subjectShape = { id: idSchema, name: z.string().min(1).max(longestId), orgSourcedId: idSchema.optional() }

/** The fields of a subject. */
export const subjectFields = Object.keys(subjectShape)

/** The fields of one family group, by the kind of the report that it stands in. */
export const groupFields = {
  survey: Object.keys({ ...group, ...surveyCounts }),
  coverage: Object.keys({ ...group, ...coverageCounts }),
}

/** The shapes of evidence, for the ids of one framework. */
export type EvidenceSchemas = ReturnType<typeof evidenceSchemas>

/**
 * The zod schemas of an evidence file and its parts, for the ids of one framework. They say what each field may hold;
 * the rules between fields are `readEvidence`'s, which is what to use for input.
 *
 * @example
 * const item = { id: 'a', measure: 'families-feel-safe', date: '2026-08-21', responded: 40, agreed: 31 }
 * evidenceSchemas(fiso).items.survey.safeParse(item).success // true
 */
export function evidenceSchemas<V extends Vocabulary>(framework: Framework<V>) {
  const measures = framework.measures as Readonly<Record<string, Measure>>
  const measuresOf = (kind: Measure['kind']) => z.enum(idsOf(measures).filter((id) => measures[id]?.kind === kind))
  const indicator = z.enum(idsOf<string>(framework.indicators))
  const activity = measuresOf('activity')

  const items = {
    survey: z.strictObject({
      ...item,
      measure: measuresOf('survey'),
      date: day,
      ...surveyCounts,
      groups: listOf(z.strictObject({ ...group, ...surveyCounts })).optional(),
    }),
    coverage: z.strictObject({
      ...item,
      measure: measuresOf('coverage'),
      date: day,
      ...coverageCounts,
      groups: listOf(z.strictObject({ ...group, ...coverageCounts })).optional(),
    }),
    occasion: z.strictObject({ ...item, measure: activity, date: day, channel: z.enum(channels).optional() }),
    tally: z.strictObject({
      ...item,
      measure: activity,
      from: day,
      to: day,
      times: count,
      channels: listOf(z.enum(channels)).optional(),
    }),
    document: z.strictObject({
      ...item,
      measure: measuresOf('document'),
      date: day,
      exists: z.boolean(),
      reviewed: day.optional(),
      consulted: listOf(z.enum(parties)).optional(),
      availability: z.enum(availabilities).optional(),
    }),
    observation: z.strictObject({
      ...item,
      indicator,
      date: day,
      role: z.enum(roles),
      judgement: z.enum(['met', 'notMet']),
      note: text.optional(),
    }),
  }
  const subject = z.strictObject(subjectShape)
  const notApplicable = z.strictObject({ indicator, reason: z.string().min(1).max(longestText) })
  const file = z.strictObject({
    $schema: text.optional(),
    formatVersion: z.literal(1),
    subject,
    evidence: z.array(z.union(Object.values(items))),
    notApplicable: z.array(notApplicable).optional(),
  })
  return { items, subject, notApplicable, file }
}

export type ItemKind = keyof EvidenceSchemas['items']

/** Of the reports on an activity: whether it counts a period, and not a single occasion. */
export function isTally(input: Readonly<Record<string, unknown>>): boolean {
  return input.from !== undefined || input.to !== undefined || input.times !== undefined
}
