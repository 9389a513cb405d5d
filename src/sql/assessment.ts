import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { policies } from '../../data/policies'
import { type Framework, idsOf, type Policy, type Vocabulary } from '../framework'
import { compile } from '../verdicts'
import { askedBy, onContinuum } from './asked'
import { phrases } from './dialect'
import { componentLevels, indicatorVerdicts, schoolLevels, stageVerdicts } from './levels'
import { query } from './query'
import { nameOf, type Place } from './tables'
import { verdictSteps } from './verdicts'
import type { Writing } from './writing'

/** What to judge by, and where the tables are. */
export interface AssessmentOptions<V extends Vocabulary = Vocabulary> extends Place {
  /** The FISO dimension unless named. */
  readonly framework?: Framework<V>
  /** The standard policy unless named. */
  readonly policy?: Policy<NoInfer<V>>
}

/** The views that the queries make, each from the tables and from those before it. */
export const viewNames = ['indicator_verdict', 'stage_verdict', 'component_level', 'school_level'] as const
export type ViewName = (typeof viewNames)[number]

/** A query for each view. */
export type AssessmentQueries = Readonly<Record<ViewName, string>>

/**
 * The rules of a framework and a policy as queries over the tables of `evidenceTables`.
 */
export function assessmentQueries<V extends Vocabulary = FisoVocabulary>(
  options: AssessmentOptions<V>,
): AssessmentQueries {
  const framework = orFiso(options.framework)
  const policy: Policy<V> = options.policy ?? (policies.standard as unknown as Policy<V>)
  const { rules } = compile(framework, policy)
  if (rules.levelCap !== 'none') {
    throw new Error(
      `policy "${policy.id}" caps levels by the lowest family group (levelCap: "lowestGroup"), which the queries cannot: set levelCap to "none", or use assess`,
    )
  }
  const general = framework as unknown as Framework
  const writing = (wanted: readonly string[]): Writing => ({
    asked: askedBy(general, rules, wanted),
    rules,
    phrases: phrases[options.dialect],
    from: (table) => {
      const [name, asOf] = [nameOf(options, table), nameOf(options, 'as_of')]
      return name === asOf ? name : phrases[options.dialect].ofSchools(name, asOf)
    },
  })
  const all = idsOf(general.indicators)
  const everything = writing(all)
  const continuum = writing(onContinuum(general))
  const stages = stageVerdicts(general, continuum)
  return {
    indicator_verdict: query(verdictSteps(general, everything), indicatorVerdicts(everything, all)),
    stage_verdict: query([...verdictSteps(general, continuum), ...stages.steps], stages.last),
    component_level: componentLevels(general, continuum, nameOf(options, 'stage_verdict')),
    school_level: schoolLevels(general, continuum, nameOf(options, 'component_level')),
  }
}

/**
 * The same as views: the statements that create them, in order, or replace what is there.
 */
export function assessmentViews<V extends Vocabulary = FisoVocabulary>(options: AssessmentOptions<V>): string[] {
  const queries = assessmentQueries(options)
  return viewNames.map((view) => `CREATE OR REPLACE VIEW ${nameOf(options, view)} AS\n${queries[view]}`)
}
