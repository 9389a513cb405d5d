import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { byText } from '../../evidence'
import { type Framework, idsOf, type Vocabulary } from '../../framework'
import { type Assessment, assertSameFramework, type Level, rankOf } from '../../levels'
import { assertBreaks, type Break, breaksBetween } from './breaks'
import { assertOneSchool } from './one-school'

/** Where a school stood on one day, in one component or as a whole: a row for a chart. */
export interface TrendPoint<V extends Vocabulary = Vocabulary> {
  readonly asOf: string
  /** Null: the whole. */
  readonly component: V['component'] | null
  readonly applicable: boolean
  readonly demonstrated: V['stage'] | null
  readonly possible: V['stage'] | null
  /** The stage's place from 1; 0 before the first; null where nothing applies. */
  readonly demonstratedRank: number | null
  readonly possibleRank: number | null
  /** Whether it can be compared with the point before it; true for the first. */
  readonly comparable: boolean
  /** The ids of the breaks that stand between the two: a line should not be drawn across. */
  readonly breaks: readonly string[]
}

/**
 * A series for charts: the levels of one school over time, a point for the whole and for each component on each day, in
 * the order of the days. Points across a break are marked, as `compare` finds it.
 *
 * @param assessments of one school, in any order, by one framework or by editions of it whose stages are the same
 * @throws RangeError where two are of different schools or of one day, or a break is none; Error where one was made with
 * another framework
 *
 * @example
 * const points = trend([lastYear, thisYear]).filter(({ component }) => component === 'communication')
 * points.map(({ demonstrated }) => demonstrated) // ['emerging', 'evolving']
 */
export function trend<V extends Vocabulary = FisoVocabulary>(
  assessments: readonly Assessment<V>[],
  {
    framework: named,
    breaks: declared = [],
  }: { readonly framework?: Framework<V>; readonly breaks?: readonly Break<V>[] } = {},
): TrendPoint<V>[] {
  const framework = orFiso(named)
  assertBreaks(declared, framework)
  for (const { framework: made } of assessments) {
    // Of another edition: its stages are the same. Of another framework: they would be ranked by stages that it lacks.
    if (made.id !== framework.id) assertSameFramework({ framework: made }, framework)
  }
  assertOneSchool(assessments.map(({ subject }) => subject))
  const series = [...assessments].sort((a, b) => byText(a.asOf, b.asOf))
  return series.flatMap((assessment, index) => {
    const { asOf, components } = assessment
    const before = series[index - 1]
    if (before?.asOf === asOf)
      throw new RangeError(`there should be one judgement for each day; there are two as of ${asOf}`)
    const behind = before === undefined ? () => [] : breaksBetween(before, assessment, declared).behind
    const point = (component: V['component'] | null, of: Part<V>): TrendPoint<V> => {
      const breaks = [...new Set(of.indicators.flatMap((id) => behind(id)))]
      const rank = (stage: V['stage'] | null) => (of.applicable ? rankOf(framework, stage) + 1 : null)
      const { demonstrated, possible } = of.level
      return {
        asOf,
        component,
        applicable: of.applicable,
        demonstrated,
        possible,
        demonstratedRank: rank(demonstrated),
        possibleRank: rank(possible),
        comparable: breaks.length === 0,
        breaks,
      }
    }
    const parts = idsOf<V['component']>(components).map((id) => {
      const { applicable, level, indicators } = components[id]
      return { id, applicable, level, indicators: idsOf(indicators) as V['indicator'][] }
    })
    const whole: Part<V> = {
      applicable: parts.some(({ applicable }) => applicable),
      level: assessment.level,
      indicators: parts.flatMap(({ indicators }) => indicators),
    }
    return [point(null, whole), ...parts.map(({ id, ...part }) => point(id, part))]
  })
}

interface Part<V extends Vocabulary> {
  readonly applicable: boolean
  readonly level: Level<V['stage']>
  readonly indicators: readonly V['indicator'][]
}
