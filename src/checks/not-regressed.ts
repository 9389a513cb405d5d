import type { FisoVocabulary } from '../../data/fiso'
import { idsOf, type Vocabulary } from '../framework'
import { type Assessment, indicatorsUpTo, rankOf } from '../levels'
import { readBaseline } from './baseline'
import { type Reading, readingOf, shortfallsAmong } from './reading'
import type { CheckOptions, NotRegressed, Shortfall } from './result'

/**
 * Whether everything that an earlier assessment demonstrates is demonstrated still: each component's stage, and each
 * verdict that was met, of the continuum and of the checklists.
 *
 * Not met where something of it is certainly lost, insufficient where nothing is and something has become unknown, such as
 * by a lapse. To find out that something unknown is not met is no regression: nothing that counted is lost, and a school
 * that looks is not to fail for it. What has been declared not to apply since was met and is shown no more: insufficient.
 *
 * @param baseline an earlier assessment or what `baselineOf` makes of it, such as one parsed from a file: any value, of
 * which the parts that are compared are validated
 * @throws RangeError where the baseline cannot be read, or is not comparable: another framework or edition, other
 * statements, another rule of the policy, another school, or a later day; TypeError where there is no assessment to check
 *
 * @example
 * // No level fell, but some statements that were met have lapsed.
 * checkNotRegressed(thisYear, lastYear).outcome // 'insufficient'
 */
export function checkNotRegressed<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  baseline: unknown,
  options: CheckOptions<V> = {},
): NotRegressed<V> {
  const reading = readingOf(assessment, options)
  const { framework, results } = reading
  const before = readBaseline(baseline, reading)

  const levels = idsOf<V['component']>(assessment.components).flatMap((component) => {
    const was = before.levels[component]
    const { applicable, level } = assessment.components[component]
    if (rankOf(framework, level.demonstrated) >= rankOf(framework, was.demonstrated)) return []
    const isLost = applicable && rankOf(framework, level.possible) < rankOf(framework, was.demonstrated)
    return [{ component, before: was, after: applicable ? level : null, isLost }]
  })
  const lost = idsOf<V['indicator']>(results).flatMap((indicator): Shortfall<V>[] => {
    const { verdict } = results[indicator]
    return before.met.has(indicator) && verdict !== 'met' ? [{ indicator, verdict, groups: [] }] : []
  })
  const isRefuted = levels.some(({ isLost }) => isLost) || lost.some(({ verdict }) => verdict === 'notMet')
  const isKept = levels.length === 0 && lost.length === 0
  return {
    kind: 'notRegressed',
    baseline: { asOf: before.asOf },
    outcome: isRefuted ? 'notMet' : isKept ? 'met' : 'insufficient',
    isRefuted,
    levels: levels.map(({ isLost: _, ...level }) => level),
    shortfalls: [...lost, ...levels.flatMap((level) => heldByGroups(level, lost, reading))],
  }
}

/** What else keeps a component from the stage where it was: what only falls short in family groups that cap levels. */
function heldByGroups<V extends Vocabulary>(
  { component, before: { demonstrated } }: NotRegressed<V>['levels'][number],
  lost: readonly Shortfall<V>[],
  reading: Reading<V>,
): Shortfall<V>[] {
  if (demonstrated === null) return []
  return shortfallsAmong(indicatorsUpTo(reading.framework, component, demonstrated), reading).filter(
    ({ indicator, groups }) => groups.length > 0 && !lost.some((of) => of.indicator === indicator),
  )
}
