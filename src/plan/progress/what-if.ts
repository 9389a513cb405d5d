import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { EvidenceItem, LedgerEntry, Request } from '../../evidence'
import { idsOf, type Vocabulary } from '../../framework'
import { resultsOf } from '../../levels'
import { changesBetween } from './changes'
import { type Comparison, comparisonOf } from './compare'
import { worldOf } from './differences'

/** What is supposed to be otherwise. */
export interface WhatIfChanges<V extends Vocabulary = Vocabulary> {
  /** Verdicts that are stated, whatever the evidence says. */
  readonly verdicts?: { readonly [Id in V['indicator']]?: 'met' | 'notMet' }
  /** Evidence beside the school's own. */
  readonly evidence?: readonly EvidenceItem<V>[]
  /** The ids of evidence to leave out. */
  readonly without?: readonly string[]
}

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
  { verdicts = {}, evidence: added = [], without = [] }: WhatIfChanges<NoInfer<V>>,
): WhatIf<V> {
  const framework = orFiso(request.framework)
  const held = new Set(request.evidence.map(({ id }) => id))
  const taken = new Set(held)
  const used = added.find(({ id }) => taken.size === taken.add(id).size)
  if (used !== undefined)
    throw new RangeError(`added evidence should have an id of its own: "${used.id}" is used already`)
  const absent = without.find((id) => !held.has(id))
  if (absent !== undefined) throw new RangeError(`there is no evidence "${absent}" to leave out`)
  const stated = new Map(Object.entries(verdicts) as [V['indicator'], 'met' | 'notMet'][])
  const unknown = [...stated.keys()].find((id) => !Object.hasOwn(framework.indicators, id))
  if (unknown !== undefined) throw new RangeError(`there is no indicator "${unknown}" whose verdict could be stated`)
  const other = [...stated.values()].find((verdict) => verdict !== 'met' && verdict !== 'notMet')
  if (other !== undefined) throw new RangeError(`a stated verdict should be met or notMet, not "${other}"`)

  const leftOut = new Set(without)
  const kept = request.evidence.filter(({ id }) => !leftOut.has(id))
  const changed: Request<V> = { ...request, evidence: [...kept, ...(added as Request<V>['evidence'])] }
  const changes = changesBetween(worldOf(request), worldOf(changed, stated))
  const { assessment } = changes.after
  const excused = idsOf<V['indicator']>(resultsOf(assessment)).find(
    (id) => stated.has(id) && resultsOf(assessment)[id].verdict === 'notApplicable',
  )
  if (excused !== undefined) throw new RangeError(`"${excused}" is declared not to apply, so no verdict can be stated`)
  const { level, components, indicators } = comparisonOf(changes, [], framework)
  const ids = new Set(added.map(({ id }) => id))
  return { level, components, indicators, ledger: assessment.ledger.filter(({ id }) => ids.has(id)) }
}
