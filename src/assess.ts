import { type FisoVocabulary, orFiso } from '../data/fiso'
import { policies } from '../data/policies'
import { version } from '../package.json'
import { dayNumber, fileEvidence, type Request, type SpokenOf, subjectAlone } from './evidence'
import { idsOf, type Policy, type Vocabulary } from './framework'
import {
  type Assessment,
  balanceOf,
  groupLevelsOf,
  judgeChecklists,
  judgeElements,
  levelComponents,
  lowestLevel,
} from './levels'
import {
  compile,
  conflictsOf,
  declaredNotApplicable,
  groupGapsOf,
  type IndicatorResult,
  judgeIndicator,
} from './verdicts'

/**
 * Judges a school: which indicators its evidence shows to be met, which not, which stay unknown and why, and the level
 * that follows.
 *
 * The order of the evidence never matters, nothing is read but the request, and nothing in it is changed. Typed
 * evidence is trusted; `readEvidence` of `partnership-continuum/schema` makes it from unknown input.
 *
 * @param request what the school holds and the day to judge on; the FISO dimension and the standard policy unless named
 * @returns plain JSON, stamped with what made it
 * @throws RangeError where `asOf` is not a day; Error where the framework or the policy cannot be judged by
 *
 * @example
 * const { components } = assess({ subject: null, evidence: [], asOf: '2026-11-21' })
 * components.communication.level // { demonstrated: null, possible: 'excelling' }
 */
export function assess<V extends Vocabulary = FisoVocabulary>(request: Request<V>): Assessment<V> {
  if (Number.isNaN(dayNumber(request.asOf))) {
    throw new RangeError('asOf should be a day written YYYY-MM-DD, such as 2026-11-21')
  }
  const framework = orFiso(request.framework)
  const policy: Policy<V> = request.policy ?? (policies.standard as unknown as Policy<V>)
  const { indicators, rules } = compile(framework, policy)

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
  const applicable = idsOf<V['component']>(components).filter((id) => components[id].applicable)
  const measuresAsked = new Set(indicators.flatMap(({ measures }) => measures))
  const measuresJudged = new Set(indicators.flatMap(({ id, measures }) => (excused.has(id) ? [] : measures)))
  const setAside = ({ measure, indicator }: SpokenOf) => {
    if (measure === undefined) return excused.has(indicator as V['indicator']) ? 'notApplicable' : null
    if (!measuresAsked.has(measure)) return 'unused'
    return measuresJudged.has(measure) ? null : 'notApplicable'
  }

  return {
    formatVersion: 1,
    framework: { id: framework.id, edition: framework.edition },
    version,
    policy: rules,
    asOf: request.asOf,
    subject: subjectAlone(request.subject),
    level: lowestLevel(
      framework,
      applicable.map((id) => components[id].level),
    ),
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
function reasonsNotApplicable<V extends Vocabulary>(request: Request<V>): Map<V['indicator'], string> {
  const reasons = new Map<V['indicator'], string>()
  for (const { indicator, reason } of request.notApplicable ?? []) {
    const other = reasons.get(indicator)
    if (other === undefined || reason < other) reasons.set(indicator, reason)
  }
  return reasons
}
