import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { type Framework, idsOf, indicatorOf, isOnContinuum, type Vocabulary } from '../../framework'
import { type Assessment, assertSameFramework, type Level, rankOf } from '../../levels'
import type { Basis, IndicatorResult, LeafResult, Verdict } from '../../verdicts'
import { speechIn } from '../../words'
import type { ReportOptions } from '../options'

/**
 * One fact of an assessment, each field a plain value; null where the fact has none or it is not known, never 0.
 *
 * `stage_rank` is a stage's place from 1. A level that is not yet at the first stage has no stage and the rank 0, which is
 * a finding and lies below 1; where nothing applies it is null.
 */
export interface TidyRow {
  /**
   * `level`: a bound of the level of a component, or of the whole. `stage`: one stage of a component. `indicator`: one
   * statement. `share`: how many agreed or were reached, behind one statement. `section`: one section of a checklist.
   */
  readonly fact: 'level' | 'stage' | 'indicator' | 'share' | 'section'
  readonly subject_id: string | null
  readonly subject_name: string | null
  readonly as_of: string
  readonly framework: string
  readonly edition: string
  readonly policy: string
  readonly version: string
  /** Null for the whole, and for what belongs to a checklist. */
  readonly component: string | null
  readonly component_title: string | null
  readonly checklist: string | null
  readonly section: string | null
  readonly stage: string | null
  readonly stage_title: string | null
  readonly stage_rank: number | null
  readonly bound: 'demonstrated' | 'possible' | null
  /** Of a stage, the lower bound of the level that reaches it; null where neither does. */
  readonly reached: 'demonstrated' | 'possible' | null
  readonly indicator: string | null
  readonly verdict: Verdict | null
  readonly basis: Basis | null
  /** Why the verdict is unknown; of several causes all, with a space between. */
  readonly causes: string | null
  readonly measure: string | null
  /** Null for the whole. */
  readonly group: string | null
  readonly family: string | null
  /** On which side of the threshold a share stands. */
  readonly side: 'met' | 'notMet' | null
  readonly count: number | null
  readonly of: number | null
  /** Whether `count` and `of` are held back, as they would tell of very few people. */
  readonly suppressed: boolean
}

/**
 * Assessments as tidy rows for a spreadsheet, a data frame or a chart: one row for each fact, every row with the same
 * fields, stamped with what made it. Rows of several schools, or of one school's several days, go together.
 *
 * @param assessments one or several, made with one framework
 * @returns of each assessment the levels, then by component the stages, statements and shares, then the checklists
 * @throws Error where one was made with another framework
 *
 * @example
 * tidyRows(assessment).filter(({ fact, component }) => fact === 'level' && component === 'communication')
 * // [{ …, stage: 'emerging', …, bound: 'demonstrated', … }, { …, stage: 'emerging', …, bound: 'possible', … }]
 */
export function tidyRows<V extends Vocabulary = FisoVocabulary>(
  assessments: Assessment<V> | readonly Assessment<V>[],
  { framework: named, locale }: ReportOptions<V> = {},
): TidyRow[] {
  const all = (Array.isArray(assessments) ? assessments : [assessments]) as readonly Assessment[]
  const { framework } = speechIn(orFiso(named), locale)
  for (const assessment of all) assertSameFramework(assessment, framework)
  return all.flatMap((assessment) => rowsOf(assessment, framework))
}

export type Stamp = Pick<
  TidyRow,
  'subject_id' | 'subject_name' | 'as_of' | 'framework' | 'edition' | 'policy' | 'version'
>

/** What a row holds besides what every row of its assessment does. */
type Said = Partial<TidyRow> & Pick<TidyRow, 'fact'>

function rowsOf(assessment: Assessment, framework: Framework): TidyRow[] {
  const { components, checklists, level } = assessment
  const isAny = Object.values(components).some(({ applicable }) => applicable)
  const said: Said[] = [
    ...levelFacts(level, isAny, framework),
    ...idsOf(components).flatMap((id) => componentFacts(id, assessment, framework)),
    ...idsOf(checklists).flatMap((checklist): Said[] => {
      const { sections = {}, indicators = {} } = checklists[checklist] ?? {}
      return [
        ...Object.entries(sections).map(([section, verdict]): Said => ({ fact: 'section', section, verdict })),
        ...indicatorFacts(indicators, framework),
      ].map((fact) => ({ ...fact, checklist }))
    }),
  ]
  const stamp = { ...empty, ...stampOf(assessment) }
  return said.map((fact) => ({ ...stamp, ...fact }))
}

/** Every field in the order in which they stand, with nothing in it. */
const empty = {
  fact: 'level',
  subject_id: null,
  subject_name: null,
  as_of: '',
  framework: '',
  edition: '',
  policy: '',
  version: '',
  component: null,
  component_title: null,
  checklist: null,
  section: null,
  stage: null,
  stage_title: null,
  stage_rank: null,
  bound: null,
  reached: null,
  indicator: null,
  verdict: null,
  basis: null,
  causes: null,
  measure: null,
  group: null,
  family: null,
  side: null,
  count: null,
  of: null,
  suppressed: false,
} as const satisfies TidyRow

/** Of which school and day an assessment is, and what it was made by. */
export function stampOf({ subject, asOf, framework, policy, version }: Assessment): Stamp {
  return {
    subject_id: subject?.id ?? null,
    subject_name: subject?.name ?? null,
    as_of: asOf,
    framework: framework.id,
    edition: framework.edition,
    policy: policy.id,
    version,
  }
}

function componentFacts(id: string, { components }: Assessment, framework: Framework): Said[] {
  const component = components[id]
  if (component === undefined) return []
  const { applicable, level, stages, indicators } = component
  const [demonstrated, possible] = [rankOf(framework, level.demonstrated), rankOf(framework, level.possible)]
  return [
    ...levelFacts(level, applicable, framework),
    ...framework.stages.flatMap(({ id: stage }, rank): Said[] => {
      const verdict = stages[stage]?.verdict
      if (verdict === undefined) return []
      const reached = rank <= demonstrated ? 'demonstrated' : rank <= possible ? 'possible' : null
      return [{ fact: 'stage', ...stageFields(stage, framework), reached, verdict }]
    }),
    ...indicatorFacts(indicators, framework),
  ].map((fact) => ({ ...fact, component: id, component_title: framework.components[id]?.title ?? id }))
}

function levelFacts(level: Level, isApplicable: boolean, framework: Framework): Said[] {
  return (['demonstrated', 'possible'] as const).map((bound) => ({
    fact: 'level',
    bound,
    ...(isApplicable ? stageFields(level[bound], framework) : {}),
  }))
}

/** A stage by its id, its title and its place; before the first, the place 0 alone. */
function stageFields(stage: string | null, framework: Framework): Partial<TidyRow> {
  const rank = rankOf(framework, stage)
  return { stage, stage_title: framework.stages[rank]?.title ?? null, stage_rank: rank + 1 }
}

function indicatorFacts(results: Readonly<Record<string, IndicatorResult>>, framework: Framework): Said[] {
  return Object.entries(results).flatMap(([id, { verdict, basis, causes, leaves }]): Said[] => {
    const indicator = indicatorOf(framework, id)
    const place: Partial<TidyRow> =
      indicator === undefined
        ? {}
        : isOnContinuum(indicator)
          ? stageFields(indicator.stage, framework)
          : { section: indicator.section }
    const said: Said[] = [
      { fact: 'indicator', verdict, basis, causes: causes.length === 0 ? null : causes.join(' ') },
      ...leaves.flatMap(shareFacts),
    ]
    return said.map((fact) => ({ ...fact, ...place, indicator: id }))
  })
}

/** A share of the whole, then of each family group that is shown. */
function shareFacts(leaf: LeafResult): Said[] {
  if (leaf.kind !== 'share' || leaf.whole === null) return []
  const { measure, whole, groups } = leaf
  return [{ ...whole, group: null, family: null }, ...groups].map(({ group, family, side, verdict, cause, share }) => ({
    fact: 'share',
    measure,
    group,
    family,
    verdict,
    causes: cause,
    side,
    count: share?.count ?? null,
    of: share?.of ?? null,
    suppressed: share === null,
  }))
}
