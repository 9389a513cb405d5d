import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { LedgerEntry, Request } from '../../evidence'
import type { Vocabulary } from '../../framework'
import { resultsOf } from '../../levels'
import { changed, idsIn, notApplying, supposable, type WhatIfChanges } from '../../supposing'
import { changesBetween } from './changes'
import { type Comparison, comparisonOf } from './compare'
import { worldOf } from './differences'

/** What would move, and why: plain JSON. */
export interface WhatIf<V extends Vocabulary = Vocabulary>
  extends Pick<Comparison<V>, 'level' | 'components' | 'indicators'> {
  /** What would become of the evidence that is added. */
  readonly ledger: readonly LedgerEntry[]
}

/**
 * Judges again with stated verdicts, added evidence or without some, and says what would move and why.
 *
 * Added evidence is trusted, as that of `assess` is: `readEvidence` makes it from what is not.
 *
 * A stated verdict counts in the whole and in every family group. What a change is due to is found as for `compare`:
 * without it, nothing would have moved.
 *
 * @param request what `assess` takes
 * @throws RangeError where an indicator is none of the framework or does not apply, added evidence has an id that is used
 * already, or evidence to leave out is not there; else as `assess`
 *
 * @example
 * const { components } = whatIf(request, { verdicts: { 'communication/evolving/feel-welcome': 'met' } })
 * components.communication.after // { demonstrated: 'emerging', possible: 'emerging' }
 */
export function whatIf<V extends Vocabulary = FisoVocabulary>(
  request: Request<V>,
  changes: WhatIfChanges<NoInfer<V>>,
): WhatIf<V> {
  const framework = orFiso(request.framework)
  const supposed = supposable<V>(changes, framework, idsIn(request))
  const between = changesBetween(worldOf(request), worldOf(changed(request, supposed), supposed.verdicts))
  const { assessment } = between.after
  for (const id of supposed.verdicts.keys()) {
    if (resultsOf(assessment)[id].verdict === 'notApplicable') throw notApplying(id)
  }
  const { level, components, indicators } = comparisonOf(between, [], framework)
  const added = new Set(supposed.evidence.map(({ id }) => id))
  const ledger = added.size === 0 ? [] : assessment.ledger.filter(({ id }) => added.has(id))
  return { level, components, indicators, ledger }
}
