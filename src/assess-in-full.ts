import { version } from '../package.json'
import { fileEvidence, type SpokenOf, subjectAlone } from './evidence'
import { idsOf, type Vocabulary } from './framework'
import {
  type Assessment,
  balanceOf,
  groupLevelsOf,
  judgeChecklists,
  judgeElements,
  levelComponents,
  lowestPlaced,
} from './levels'
import type { Question } from './question'
import {
  compile,
  conflictsOf,
  declaredNotApplicable,
  groupGapsOf,
  type IndicatorResult,
  judgeIndicator,
} from './verdicts'

/**
 * Judges a school with every reason worked out at once: what `assess` gives when it is read. It is the specification of
 * the judgement on one page; what gives levels without reasons (`compact`) is held to it by tests.
 */
export function assessInFull<V extends Vocabulary>(request: Question<V>): Assessment<V> {
  const { framework, policy } = request
  const { indicators, measures, rules } = compile(framework, policy)

  const files = fileEvidence(request, framework, rules)
  const excused = reasonsNotApplicable(request)

  const verdicts = new Map<V['indicator'], IndicatorResult<V>>()
  for (const indicator of indicators) {
    const reason = excused.get(indicator.id)
    verdicts.set(
      indicator.id,
      reason === undefined ? judgeIndicator(indicator, { files, verdicts }) : declaredNotApplicable(reason),
    )
  }
  const results = Object.fromEntries(
    idsOf<V['indicator']>(framework.indicators).map((id) => [id, verdicts.get(id)]),
  ) as Record<V['indicator'], IndicatorResult<V>>

  const areGroupsAsked = request.groupLevels === true || rules.levelCap === 'lowestGroup'
  const groupLevels = areGroupsAsked ? groupLevelsOf(framework, results, rules) : null
  const components = levelComponents(framework, results, rules, groupLevels)
  const measuresJudged =
    excused.size === 0 ? measures : new Set(indicators.flatMap((of) => (excused.has(of.id) ? [] : of.measures)))
  const setAside = ({ measure, indicator }: SpokenOf) => {
    if (measure === undefined) return excused.has(indicator as V['indicator']) ? 'notApplicable' : null
    if (!measures.has(measure)) return 'unused'
    return measuresJudged.has(measure) ? null : 'notApplicable'
  }

  return {
    formatVersion: 1,
    framework: { id: framework.id, edition: framework.edition },
    version,
    policy: rules,
    asOf: request.asOf,
    subject: subjectAlone(request.subject),
    level: lowestPlaced(framework, components),
    components,
    checklists: judgeChecklists(framework, results),
    essentialElements: judgeElements(framework, results),
    balance: balanceOf(framework, results),
    groupGaps: groupGapsOf(results),
    groupLevels,
    conflicts: conflictsOf(framework, results),
    ledger: files.ledger(setAside),
  }
}

/** The caller's reason for each indicator; of several for one, the first by code unit, so that order never matters. */
function reasonsNotApplicable<V extends Vocabulary>(request: Question<V>): Map<V['indicator'], string> {
  const reasons = new Map<V['indicator'], string>()
  for (const { indicator, reason } of request.notApplicable ?? []) {
    const other = reasons.get(indicator)
    if (other === undefined || reason < other) reasons.set(indicator, reason)
  }
  return reasons
}
