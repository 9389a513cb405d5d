import type { FisoVocabulary } from '../data/fiso'
import { assessInFull } from './assess-in-full'
import { compactOf, type Supposed } from './compact'
import type { EvidenceItem, Request } from './evidence'
import { type Framework, idsOf, recordOf, type Vocabulary } from './framework'
import { levelsIf, resultsOf } from './levels'
import { type Levels, levelsPlaced } from './levels-alone'
import { type Question, questionOf } from './question'

/** What is supposed to be otherwise. */
export interface WhatIfChanges<V extends Vocabulary = Vocabulary> {
  /** Verdicts that are stated, whatever the evidence says. */
  readonly verdicts?: { readonly [Id in V['indicator']]?: 'met' | 'notMet' }
  /** Evidence beside the school's own. */
  readonly evidence?: readonly EvidenceItem<V>[]
  /** The ids of evidence to leave out. */
  readonly without?: readonly string[]
}

/**
 * Makes a school ready to be asked what its levels would be if this or that were otherwise, again and again: its evidence
 * is filed once, and a question touches what it changes. It is what a slider or a list of "what if" needs; `whatIf` of
 * `partnership-continuum/plan` says besides what moves and why.
 *
 * A stated verdict counts as one that families support, in the whole and in every family group. Added evidence is
 * trusted, as that of `assess` is.
 *
 * @param request what `assess` takes; its evidence is held on to
 * @returns the levels under some changes; without any, those that `levels` gives
 * @throws as `assess` does; the function that is returned throws RangeError where an indicator is none of the framework or
 * does not apply, added evidence has an id that is used already, or evidence to leave out is not there
 *
 * @example
 * const suppose = supposing(request)
 * suppose({ verdicts: { 'communication/evolving/feel-welcome': 'met' } }).components.communication.demonstrated // 'emerging'
 */
export function supposing<V extends Vocabulary = FisoVocabulary>(
  request: Request<V>,
): (changes?: WhatIfChanges<NoInfer<V>>) => Levels<V> {
  const question = questionOf(request)
  const { framework, policy } = question
  const { rules, hold, place } = compactOf(framework, policy)
  const ids = idsIn(question)
  // What groups stand for takes every reason.
  if (rules.levelCap === 'lowestGroup') {
    return (changes = {}) => levelsInFull(question, supposable(changes, framework, ids))
  }

  const held = hold(question)
  const excused = new Set(question.notApplicable?.map(({ indicator }) => indicator))
  return (changes = {}) => {
    const supposed = supposable(changes, framework, ids)
    for (const id of supposed.verdicts.keys()) if (excused.has(id)) throw notApplying(id)
    return levelsPlaced(framework, place(held(supposed)))
  }
}

function levelsInFull<V extends Vocabulary>(question: Question<V>, supposed: Supposed<V>): Levels<V> {
  const assessment = assessInFull<V>(changed(question, supposed))
  const results = resultsOf(assessment)
  for (const id of supposed.verdicts.keys()) if (results[id].verdict === 'notApplicable') throw notApplying(id)
  const levels = levelsIf(assessment, question.framework)({ stated: supposed.verdicts })
  return levelsPlaced(
    question.framework,
    recordOf(idsOf<V['component']>(levels), (id) => ({ ...assessment.components[id], level: levels[id] })),
  )
}

/**
 * Holds changes to what they may be.
 *
 * @param ids those of the school's own evidence
 * @throws RangeError that says which is none
 */
export function supposable<V extends Vocabulary>(
  { verdicts = {}, evidence = [], without = [] }: WhatIfChanges<V>,
  { indicators }: Pick<Framework<V>, 'indicators'>,
  ids: SchoolIds,
): Supposed<V> {
  const added = new Set<string>()
  for (const { id } of evidence) {
    if (ids.held.has(id) || ids.faulty.has(id) || added.has(id)) {
      throw new RangeError(`added evidence should have an id of its own: "${id}" is used already`)
    }
    added.add(id)
  }
  const absent = without.find((id) => !ids.held.has(id))
  if (absent !== undefined) throw new RangeError(`there is no evidence "${absent}" to leave out`)
  const stated = new Map(Object.entries(verdicts) as [V['indicator'], 'met' | 'notMet'][])
  for (const [id, verdict] of stated) {
    if (!Object.hasOwn(indicators, id))
      throw new RangeError(`there is no indicator "${id}" whose verdict could be stated`)
    if (verdict !== 'met' && verdict !== 'notMet') {
      throw new RangeError(`a stated verdict should be met or notMet, not "${verdict}"`)
    }
  }
  return { verdicts: stated, evidence, without }
}

/** The ids of a school's evidence, and of what its reading set aside. */
interface SchoolIds {
  readonly held: ReadonlySet<string>
  readonly faulty: ReadonlySet<string>
}

export function idsIn({ evidence, faulty }: Pick<Request, 'evidence' | 'faulty'>): SchoolIds {
  return { held: new Set(evidence.map(({ id }) => id)), faulty: new Set(faulty) }
}

/** A request with the evidence that is added, and without what is left out. */
export function changed<V extends Vocabulary, Of extends Request<V>>(
  request: Of,
  { evidence, without }: Supposed<V>,
): Of {
  const gone = new Set(without)
  const kept = request.evidence.filter(({ id }) => !gone.has(id))
  return { ...request, evidence: [...kept, ...evidence] }
}

/** Of an indicator that is declared not to apply, no verdict can be stated. */
export function notApplying(id: string): RangeError {
  return new RangeError(`"${id}" is declared not to apply, so no verdict can be stated`)
}
