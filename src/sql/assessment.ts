import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { orStandard } from '../../data/policies'
import { type Framework, idsOf, type Policy, type Vocabulary } from '../framework'
import { compile } from '../verdicts'
import { askedBy, onContinuum } from './asked'
import { phrasesOf } from './dialect'
import { componentLevels, indicatorVerdicts, schoolLevels, stageVerdicts } from './levels'
import { query } from './query'
import { nameOf, type TableOptions } from './tables'
import { verdictSteps } from './verdicts'
import type { Writing } from './writing'

/** What to judge by, and where the tables are. */
export interface QueryOptions<V extends Vocabulary = Vocabulary> extends TableOptions {
  /** The FISO dimension unless named. */
  readonly framework?: Framework<V>
  /** The standard policy unless named. */
  readonly policy?: Policy<NoInfer<V>>
}

/** What the queries give. */
export type ViewName = 'indicator_verdict' | 'stage_verdict' | 'component_level' | 'school_level'

/** Each is made from the tables and from those before it. */
const viewNames: readonly ViewName[] = ['indicator_verdict', 'stage_verdict', 'component_level', 'school_level']

/** A query for each view. */
export type AssessmentQueries = Readonly<Record<ViewName, string>>

/**
 * The rules of a framework and a policy as queries over the tables of `evidenceTables`: what `assess` makes of the same
 * evidence, for each row of `as_of`.
 *
 * - `indicator_verdict`: school, as_of, indicator, verdict
 * - `stage_verdict`: school, as_of, component, stage, place (from 1), verdict, whatever the stages below
 * - `component_level`: school, as_of, component, applicable, demonstrated, possible; NULL is before the first stage
 * - `school_level`: school, as_of, demonstrated, possible
 *
 * A verdict is `met`, `notMet`, `unknown` or `notApplicable`. A school of which nothing is held has all its rows too. No
 * count leaves: groups decide as they do in `assess`, and those too small to be told of decide nothing. The first two read
 * the tables of the evidence, the others the view or table that has the name of the one before.
 *
 * @param options dialect and schema; the FISO dimension and the standard policy unless named
 * @throws Error where the framework or the policy cannot be judged by, or the policy caps levels by the lowest family
 * group; RangeError where there is no such dialect, or the schema or an id holds what no database keeps
 *
 * @example
 * const queries = assessmentQueries({ dialect: 'duckdb', policy: policies.strict })
 * Object.keys(queries) // ['indicator_verdict', 'stage_verdict', 'component_level', 'school_level']
 */
export function assessmentQueries<V extends Vocabulary = FisoVocabulary>(options: QueryOptions<V>): AssessmentQueries {
  const framework = orFiso(options.framework)
  const policy: Policy<V> = orStandard(options.policy)
  const { rules } = compile(framework, policy)
  if (rules.levelCap !== 'none') {
    throw new Error(
      `policy "${policy.id}" caps levels by the lowest family group (levelCap: "lowestGroup"), which the queries cannot: set levelCap to "none", or use assess`,
    )
  }
  const phrases = phrasesOf(options.dialect)
  const general = framework as unknown as Framework
  const writing = (wanted: readonly string[]): Writing => ({
    asked: askedBy(general, rules, wanted),
    rules,
    phrases,
    from: (table) => {
      const [name, asOf] = [nameOf(options, table), nameOf(options, 'as_of')]
      return name === asOf ? name : phrases.ofSchools(name, asOf)
    },
  })
  const all = idsOf(general.indicators)
  const everything = writing(all)
  const continuum = writing(onContinuum(general))
  const stages = stageVerdicts(general, continuum)
  return {
    indicator_verdict: query(everything.phrases, verdictSteps(general, everything), indicatorVerdicts(everything, all)),
    stage_verdict: query(continuum.phrases, [...verdictSteps(general, continuum), ...stages.steps], stages.last),
    component_level: componentLevels(general, continuum, nameOf(options, 'stage_verdict')),
    school_level: schoolLevels(general, continuum, nameOf(options, 'component_level')),
  }
}

/**
 * The same as views: the statements that make them, in order, in the place of what is there. Where levels are read more
 * often than evidence comes in, a table made from each query is sooner read.
 *
 * @param options as of `assessmentQueries`
 * @throws as `assessmentQueries` does
 *
 * @example
 * const [first] = assessmentViews({ dialect: 'postgresql', schema: 'partnership' })
 * first?.split('\n')[0] // 'CREATE OR REPLACE VIEW "partnership".indicator_verdict AS'
 */
export function assessmentViews<V extends Vocabulary = FisoVocabulary>(options: QueryOptions<V>): string[] {
  const queries = assessmentQueries(options)
  return viewNames.map((view) => `CREATE OR REPLACE VIEW ${nameOf(options, view)} AS\n${queries[view]}`)
}
