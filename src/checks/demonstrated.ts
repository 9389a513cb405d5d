import type { FisoVocabulary } from '../../data/fiso'
import { idsOf, idsUnder, sectionIdsOf, type Vocabulary } from '../framework'
import type { Assessment } from '../levels'
import type { Verdict } from '../verdicts'
import { checkAtLeast } from './at-least'
import { assertKnown, partsOf, type Reading, readingOf, stageIdsOf } from './reading'
import type { CheckOptions, CheckOutcome, Demonstrable, Demonstrated, Shortfall } from './result'

/**
 * Whether a statement or a section of a checklist is met, or a stage is reached.
 *
 * A verdict that is unknown leaves it open: insufficient. So does one that does not apply, as nothing was shown of it. A
 * stage is demonstrated where its component stands there or above, which asks for every stage below as well: a stage
 * whose own statements are met above one that is not reached is not demonstrated, as `demonstrated` means elsewhere.
 *
 * @throws RangeError where there is no such statement, stage or section; TypeError where it is no assessment
 *
 * @example
 * checkDemonstrated(assessment, 'communication/evolving/feel-welcome').outcome // 'notMet'
 */
export function checkDemonstrated<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  id: NoInfer<Demonstrable<V>>,
  options: CheckOptions<V> = {},
): Demonstrated<V> {
  const reading = readingOf(assessment, options)
  const { framework, results } = reading
  const stages: string[] = stageIdsOf(framework)
  const sections: string[] = sectionIdsOf(framework)
  assertKnown('demonstrable', id, [...idsOf<string>(results), ...stages, ...sections])

  const asked = { kind: 'demonstrated', id } as const
  if (stages.includes(id)) return { ...asked, ...stageReached(reading, id, options) }
  if (sections.includes(id)) {
    const [checklist = '', section = ''] = id.split('/')
    const verdict = assessment.checklists[checklist as V['checklist']].sections[section] ?? 'notApplicable'
    return { ...asked, ...byVerdict(verdict), shortfalls: shortOf(idsUnder(results, id), reading) }
  }
  return { ...asked, ...byVerdict(results[id as V['indicator']].verdict), shortfalls: shortOf([id], reading) }
}

function byVerdict(verdict: Verdict): { verdict: Verdict; outcome: CheckOutcome; isRefuted: boolean } {
  const isDecided = verdict === 'met' || verdict === 'notMet'
  return { verdict, outcome: isDecided ? verdict : 'insufficient', isRefuted: verdict === 'notMet' }
}

function stageReached<V extends Vocabulary>({ assessment }: Reading<V>, id: string, options: CheckOptions<V>) {
  const [component, stage = ''] = partsOf<V>(id)
  if (assessment.components[component].stages[stage as V['stage']].verdict === 'notApplicable') {
    return { ...byVerdict('notApplicable'), shortfalls: [] }
  }
  const { outcome, shortfalls } = checkAtLeast(assessment, component, stage, options)
  return { ...byVerdict(outcome === 'insufficient' ? 'unknown' : outcome), shortfalls }
}

/** Those that fall short in the whole, whatever the groups: a verdict is the whole's. */
function shortOf<V extends Vocabulary>(
  ids: readonly V['indicator'][],
  { results }: Pick<Reading<V>, 'results'>,
): Shortfall<V>[] {
  return ids.flatMap((indicator) => {
    const { verdict } = results[indicator]
    return verdict === 'met' ? [] : [{ indicator, verdict, groups: [] }]
  })
}
