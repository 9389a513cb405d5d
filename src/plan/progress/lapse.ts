import { byText } from '../../evidence'
import type { Vocabulary } from '../../framework'
import { resultsOf } from '../../levels'
import type { LeafResult, Verdict } from '../../verdicts'
import type { Aspect, Cause } from './causes'
import { type Judged, restated } from './judged'

/**
 * What lapsed between two judgements that differ in nothing but time: the items that answered the questions of the
 * indicators that now have other answers, of those that sway the value.
 */
export function lapseBetween<V extends Vocabulary>(
  young: Judged<V>,
  aged: Judged<V>,
  { indicators, valueIn }: Aspect<V>,
): Cause {
  const changed = indicators.filter(
    (id) => young.verdicts[id] !== aged.verdicts[id] || answering(id, young, aged).length > 0,
  )
  const swaying = changed.filter((id) => sways(id, young, aged, valueIn) || sways(id, aged, young, valueIn))
  const items = (swaying.length > 0 ? swaying : changed).flatMap((id) => answering(id, young, aged))
  return { kind: 'lapsed', ids: [...new Set(items)].sort(byText) }
}

/** Whether one indicator's verdict in another judgement would alone change the value. */
function sways<V extends Vocabulary>(
  id: V['indicator'],
  of: Judged<V>,
  other: Judged<V>,
  valueIn: Aspect<V>['valueIn'],
): boolean {
  const verdict: Verdict = other.verdicts[id]
  if (verdict === 'notApplicable') return false
  return (
    valueIn(restated(of.world, of.assessment, new Map<string, typeof verdict>([...of.world.stated, [id, verdict]]))) !==
    valueIn(of)
  )
}

/** The items that answer an indicator's questions in one judgement, where another answers them otherwise. */
function answering<V extends Vocabulary>(indicator: V['indicator'], of: Judged<V>, other: Judged<V>): string[] {
  const [results, others] = [resultsOf(of.assessment), resultsOf(other.assessment)]
  const itemsOf = (id: V['indicator']): string[] => {
    const measured = (results[id]?.leaves ?? []).flatMap((leaf, place) => {
      if (saidBy(leaf) === saidBy(others[id]?.leaves[place])) return []
      return leaf.kind === 'sameAs' ? itemsOf(leaf.indicator) : leaf.items
    })
    const observed = others[id]?.observed?.items ?? []
    return [...measured, ...(results[id]?.observed?.items ?? []).filter((item) => !observed.includes(item))]
  }
  return itemsOf(indicator)
}

/** The answer to a question, for the whole and for each family group, and whose voice another indicator's has. */
function saidBy(leaf: LeafResult | undefined): string {
  const groups = leaf?.kind === 'share' ? leaf.groups.map(({ group, family, verdict }) => [group, family, verdict]) : []
  return JSON.stringify([leaf?.verdict, groups, leaf?.kind === 'sameAs' ? leaf.voices : []])
}
