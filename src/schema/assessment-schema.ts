import * as z from 'zod'
import { outcomes } from '../evidence'
import { type Framework, idsOf, isOnContinuum, type Vocabulary, voices } from '../framework'
import { causes } from '../verdicts'
import { rulesShape, thresholdSchema } from './policy-schema'

const verdict = z.enum(['met', 'notMet', 'unknown', 'notApplicable'])
const side = z.enum(['met', 'notMet'])
const basis = z.enum(['measured', 'observed']).nullable()
const voice = z.enum(voices)
const day = z.iso.date()
const ids = z.array(z.string())
const whole = z.int().min(0)

/**
 * The zod schema of an assessment by one framework, such as one that was stored and is read again.
 *
 * @example
 * assessmentSchema(fiso).safeParse(JSON.parse(JSON.stringify(assessment))).success // true
 */
export function assessmentSchema<V extends Vocabulary>(framework: Framework<V>) {
  const measure = z.enum(idsOf<string>(framework.measures))
  const indicator = z.enum(idsOf<string>(framework.indicators))
  const stage = z.enum(framework.stages.map(({ id }) => id as string))
  const level = z.strictObject({ demonstrated: stage.nullable(), possible: stage.nullable() })
  const cause = z.enum(causes).nullable()
  const group = { group: z.string(), family: z.string().nullable() }
  const share = z.strictObject({ count: whole, of: whole }).nullable()
  const standing = { side, verdict: z.enum([...side.options, 'unknown']), cause, share }

  const leaf = {
    voice,
    verdict,
    cause,
    items: ids,
    date: day.nullable(),
    until: day.nullable(),
  }
  const leafResult = z.union([
    z.strictObject({
      kind: z.literal('share'),
      measure,
      ...leaf,
      threshold: thresholdSchema,
      whole: z
        .strictObject({
          ...standing,
          asked: whole.nullable(),
          population: whole.nullable(),
          responsePercent: z.int().min(0).max(100).nullable(),
        })
        .nullable(),
      groups: z.array(z.strictObject({ ...group, ...standing })),
      groupsReported: z.boolean(),
      groupsHeldBack: z.boolean(),
    }),
    z.strictObject({ kind: z.enum(['times', 'channels']), measure, ...leaf, count: whole }),
    z.strictObject({
      kind: z.literal('document'),
      measure,
      ...leaf,
      field: z.enum(['exists', 'reviewed', 'consulted', 'availability']),
    }),
    z.strictObject({
      kind: z.literal('sameAs'),
      indicator,
      verdict,
      basis,
      causes: z.array(z.enum(causes)),
      voices: z.array(voice),
    }),
  ])
  const indicatorResult = z.strictObject({
    verdict,
    basis,
    causes: z.array(z.enum(causes)),
    voices: z.array(voice),
    leaves: z.array(leafResult),
    observed: z
      .strictObject({
        items: ids,
        date: day,
        until: day,
        judgement: side.nullable(),
        voices: z.array(voice),
        isLater: z.boolean(),
        decided: z.boolean(),
        overruled: z.boolean(),
      })
      .nullable(),
    notApplicableBecause: z.string().nullable(),
  })
  const resultsOf = (belongs: (id: V['indicator']) => boolean) =>
    shapeOf(idsOf<V['indicator']>(framework.indicators).filter(belongs), indicatorResult)

  return z.strictObject({
    formatVersion: z.literal(1),
    framework: z.strictObject({ id: z.literal(framework.id), edition: z.literal(framework.edition) }),
    version: z.string(),
    policy: z.strictObject({ ...rulesShape, familyVoiceFrom: stage.nullable() }),
    asOf: day,
    subject: z.strictObject({ id: z.string(), name: z.string(), orgSourcedId: z.string().optional() }).nullable(),
    level,
    components: z.strictObject(
      Object.fromEntries(
        idsOf<V['component']>(framework.components).map((component) => [
          component,
          z.strictObject({
            applicable: z.boolean(),
            level,
            cappedBy: z.array(z.strictObject(group)),
            stages: shapeOf(
              framework.stages.map(({ id }) => id),
              z.strictObject({ verdict, met: whole, notMet: whole, unknown: whole, notApplicable: whole }),
            ),
            indicators: resultsOf((id) => {
              const entry = framework.indicators[id]
              return isOnContinuum(entry) && entry.component === component
            }),
          }),
        ]),
      ),
    ),
    checklists: z.strictObject(
      Object.fromEntries(
        idsOf<V['checklist']>(framework.checklists).map((checklist) => [
          checklist,
          z.strictObject({
            sections: shapeOf(idsOf(framework.checklists[checklist].sections), verdict),
            indicators: resultsOf((id) => {
              const entry = framework.indicators[id]
              return !isOnContinuum(entry) && entry.checklist === checklist
            }),
          }),
        ]),
      ),
    ),
    essentialElements: z.array(
      z.strictObject({
        number: whole,
        verdict: z.enum([...verdict.options, 'notJudged']),
        indicators: z.array(indicator),
      }),
    ),
    balance: shapeOf(['involvement', 'engagement'], z.strictObject({ met: whole, notMet: whole })),
    groupGaps: z.array(
      z.strictObject({
        ...group,
        indicator,
        measure,
        whole: side,
        side,
      }),
    ),
    groupLevels: z
      .array(
        z.strictObject({
          ...group,
          components: shapeOf(
            idsOf<V['component']>(framework.components),
            z.strictObject({ level, differs: z.array(z.strictObject({ indicator, verdict, voices: z.array(voice) })) }),
          ),
        }),
      )
      .nullable(),
    conflicts: z.array(
      z.strictObject({ indicator, kind: z.enum(['overruled', 'observersDisagree', 'voicesDisagree']), items: ids }),
    ),
    ledger: z.array(
      z.strictObject({
        id: z.string(),
        outcome: z.enum(outcomes),
        measure: z.string().optional(),
        indicator: z.string().optional(),
        date: day.optional(),
      }),
    ),
  })
}

function shapeOf<Id extends string, Schema extends z.ZodType>(ids: readonly Id[], schema: Schema) {
  return z.strictObject(Object.fromEntries(ids.map((id) => [id, schema])) as Record<Id, Schema>)
}
