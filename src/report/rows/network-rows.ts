import type { FisoVocabulary } from '../../../data/fiso'
import { idsOf, type Vocabulary } from '../../framework'
import type { ShownCount, Summary } from '../../plan'
import type { Verdict } from '../../verdicts'
import { networkFigures } from '../figures/network-figures'
import type { ReportOptions } from '../options'

/** One number of a summary, each field a plain value; null where it has none or it is held back, never 0. */
export interface NetworkRow {
  /**
   * `level`: schools at one place of a component, or of the whole. `blocker`: schools before whose next stage a statement
   * stands. `strategy`: schools that one would serve. `gap`: schools in which a family group stands apart from the whole.
   * `coverage`: schools with evidence on a measure that was used. `items`: items of evidence, not schools.
   */
  readonly fact: 'level' | 'blocker' | 'strategy' | 'gap' | 'coverage' | 'items'
  readonly as_of_earliest: string | null
  readonly as_of_latest: string | null
  readonly framework: string
  readonly edition: string
  readonly policy: string | null
  readonly version: string
  /** Null for the whole, and for what belongs to none. */
  readonly component: string | null
  readonly component_title: string | null
  /** Null before the first stage. */
  readonly stage: string | null
  /** What the place is called, also before the first stage and where nothing applies. */
  readonly stage_title: string | null
  /** The stage's place from 1; 0 before the first; null where nothing applies. */
  readonly stage_rank: number | null
  readonly bound: 'demonstrated' | 'possible' | null
  readonly indicator: string | null
  /** Of a blocker, the verdict that the schools have; null for those of either. */
  readonly verdict: Verdict | null
  readonly strategy: string | null
  readonly measure: string | null
  readonly group: string | null
  readonly family: string | null
  /** Of a gap, which way the group stands from the whole. */
  readonly direction: 'behind' | 'ahead' | null
  /** Of items, what became of them. */
  readonly outcome: string | null
  readonly count: number | null
  /** Of how many schools; null for items. */
  readonly schools: number | null
  /** Whether `count` is held back, as it would tell of few schools. */
  readonly suppressed: boolean
}

/**
 * A summary as tidy rows for a spreadsheet, a data frame or a chart: one row for each number, every row with the same
 * fields. A number that is held back is null and flagged, never 0.
 *
 * @returns none where the schools are too few for anything to be shown
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * networkRows(summarise(assessments)).filter(({ fact }) => fact === 'level')
 */
export function networkRows<V extends Vocabulary = FisoVocabulary>(
  typed: Summary<V>,
  options: ReportOptions<V> = {},
): NetworkRow[] {
  const { parts, schools } = networkFigures(typed, options)
  if (schools === null) return []
  const summary = typed as unknown as Summary
  const { blockers, strategies, groupGaps, coverage, items } = summary
  const said: Said[] = [
    ...parts.flatMap(({ component, title, places }) =>
      places.flatMap(({ stage, rank, title: stage_title, ...counts }) =>
        (['demonstrated', 'possible'] as const).map((bound): Said => {
          const place = { component, component_title: title, stage, stage_title, stage_rank: rank }
          return { fact: 'level', ...place, bound, ...counted(counts[bound]) }
        }),
      ),
    ),
    ...blockers.flatMap(({ indicator, schools: either, notMet, unknown }): Said[] => [
      { fact: 'blocker', indicator, ...counted(either) },
      { fact: 'blocker', indicator, verdict: 'notMet', ...counted(notMet) },
      { fact: 'blocker', indicator, verdict: 'unknown', ...counted(unknown) },
    ]),
    ...strategies.map(({ strategy, schools: count }): Said => ({ fact: 'strategy', strategy, ...counted(count) })),
    ...groupGaps.flatMap(({ indicator, group, family, ...counts }) =>
      (['behind', 'ahead'] as const).map(
        (direction): Said => ({ fact: 'gap', indicator, group, family, direction, ...counted(counts[direction]) }),
      ),
    ),
    ...Object.entries(coverage as Readonly<Record<string, ShownCount>>).map(
      ([measure, count]): Said => ({ fact: 'coverage', measure, ...counted(count) }),
    ),
    ...idsOf(items).map((outcome): Said => ({ fact: 'items', outcome, ...counted(items[outcome]), schools: null })),
  ]
  const stamp = { ...empty, ...stampOf(summary), schools }
  return said.map((fact) => ({ ...stamp, ...fact }))
}

type Said = Partial<NetworkRow> & Pick<NetworkRow, 'fact'>

function counted(count: ShownCount): Pick<NetworkRow, 'count' | 'suppressed'> {
  return { count, suppressed: count === null }
}

/** Every field in the order in which they stand, with nothing in it. */
const empty = {
  fact: 'level',
  as_of_earliest: null,
  as_of_latest: null,
  framework: '',
  edition: '',
  policy: null,
  version: '',
  component: null,
  component_title: null,
  stage: null,
  stage_title: null,
  stage_rank: null,
  bound: null,
  indicator: null,
  verdict: null,
  strategy: null,
  measure: null,
  group: null,
  family: null,
  direction: null,
  outcome: null,
  count: null,
  schools: null,
  suppressed: false,
} as const satisfies NetworkRow

function stampOf({ asOf, framework, policy, version }: Summary): Partial<NetworkRow> {
  return {
    as_of_earliest: asOf?.earliest ?? null,
    as_of_latest: asOf?.latest ?? null,
    framework: framework.id,
    edition: framework.edition,
    policy: policy?.id ?? null,
    version,
  }
}
