import { type GroupId, isSameGroup } from '../evidence'
import {
  type Framework,
  idsOf,
  leavesOf,
  measuresOf,
  type Rules,
  recordOf,
  referenceOrder,
  type Vocabulary,
} from '../framework'
import { combination } from './compile'
import { answerOf, measuredAs, type Said, settle } from './judge'
import type { Answer } from './kleene'
import type { IndicatorResult, MeasureResult } from './results'
import { isFamilyVoiceAsked } from './voice'

/** What is supposed to be otherwise than the evidence says. */
export interface Supposition {
  /** Indicators that are not known to be met, and what a measure leaves unknown, supposed to be `as`. */
  readonly indicators?: ReadonlySet<string>
  /** Indicators whose verdict is stated, whatever the evidence says. */
  readonly stated?: ReadonlyMap<string, 'met' | 'notMet' | 'unknown'>
  readonly measure?: string
  readonly as?: 'met' | 'notMet'
  /** Indicators of which families are supposed to say `as`, beside what was measured. */
  readonly heard?: ReadonlySet<string>
  /** A family group in the place of the whole: its own counts where they are reportable, the whole's elsewhere. */
  readonly group?: GroupId
}

/**
 * Judges every indicator again under a supposition: the conditions' own logic, asked with other answers. What an
 * observation decided stays as observed, unless measured answers decide it now, or a report is supposed on a measure
 * that its condition asks of: that would be the later. For a family group, what was observed of the school decides what
 * the group's own counts leave open, unless what was measured of the whole overrules it.
 */
export function rejudging<V extends Vocabulary>(
  framework: Framework<V>,
  rules: Rules,
  results: Readonly<Record<V['indicator'], IndicatorResult<V>>>,
): (supposed: Supposition) => Record<V['indicator'], Answer> {
  const logic = referenceOrder(framework).map((id) => {
    const indicator = framework.indicators[id]
    return {
      id,
      result: results[id],
      measures: new Set<string>(measuresOf(indicator.condition)),
      refersTo: leavesOf(indicator.condition).flatMap((leaf) => (leaf.kind === 'sameAs' ? [leaf.indicator] : [])),
      combine: combination(indicator.condition),
      asksFamilies: isFamilyVoiceAsked(indicator, framework, rules),
    }
  })

  return ({ indicators, stated, measure, as = 'met', heard, group }) => {
    // Only what the supposition touches is judged again; the rest stands as it was.
    const answers = new Map<string, Answer>()
    for (const { id, result, measures, refersTo, combine, asksFamilies } of logic) {
      const supposed = stated?.get(id) ?? (indicators?.has(id) ? as : undefined)
      const isTouched = supposed !== undefined || heard?.has(id) || (measure !== undefined && measures.has(measure))
      if (group === undefined && !isTouched && !refersTo.some((other) => answers.has(other))) continue
      if (result.verdict === 'notApplicable') continue
      if (supposed !== undefined) {
        const basis = supposed === 'unknown' ? null : 'measured'
        answers.set(id, { verdict: supposed, basis, voices: ['families'] })
        continue
      }
      const measured = result.leaves.map((leaf): Answer => {
        if (leaf.kind === 'sameAs') return answerOf({ ...leaf, ...answers.get(leaf.indicator) })
        const answer = answerOf(group === undefined ? leaf : inPlaceOf(group, leaf))
        return answer.verdict === 'unknown' && leaf.measure === measure ? measuredAs(as, leaf.voice) : answer
      })
      const isDisplaced = measure !== undefined && measures.has(measure)
      const { observed } = result
      const said = observed && { ...observed, mayDecide: observed.isLater && !observed.overruled && !isDisplaced }
      answers.set(id, settle(combine(measured), heard?.has(id) ? saidByFamilies(as) : said, asksFamilies))
    }
    return recordOf(idsOf<V['indicator']>(framework.indicators), (id) => answers.get(id) ?? results[id])
  }
}

function saidByFamilies(judgement: 'met' | 'notMet'): Said {
  return { judgement, voices: ['families'], mayDecide: false }
}

/** The answer to one question for a family group: its own where it is reportable, else the whole's without its groups. */
export function inPlaceOf(group: GroupId, leaf: MeasureResult): MeasureResult {
  if (leaf.kind !== 'share' || leaf.whole === null) return leaf
  const own = leaf.groups.find((other) => isSameGroup(other, group))
  // Where nothing is said of groups, nothing is known of this one.
  if (leaf.cause === 'groupsNotReported') return leaf
  const { verdict, cause } = own ?? leaf.whole
  return { ...leaf, verdict, cause }
}
