import type { FisoVocabulary } from '../data/fiso'
import { version } from '../package.json'
import { assessInFull } from './assess-in-full'
import { compactOf, verdictOf } from './compact'
import { defer, deferredParts } from './deferred'
import { type Request, subjectAlone } from './evidence'
import { idsOf, type Vocabulary } from './framework'
import { type Assessment, lowestPlaced, resultsOf } from './levels'
import { type Question, questionOf } from './question'

/**
 * Judges a school: which indicators its evidence shows to be met, which not, which stay unknown and why, and the level
 * that follows.
 *
 * The order of the evidence never matters, nothing is read but the request, and nothing in it is changed. Typed
 * evidence is trusted; `readEvidence` of `partnership-continuum/schema` makes it from unknown input.
 *
 * Levels and stages are there at once. Every reason behind them (the indicators, the checklists, the ledger and the
 * rest) is worked out when the first of them is read, which takes many times as long: a list of levels does not wait for
 * it. Until then the assessment holds on to the items of evidence, and to a framework and a policy that are not frozen:
 * change copies of them. Whoever only wants the levels asks `levels`.
 *
 * @param request what the school holds and the day to judge on; the FISO dimension and the standard policy unless named
 * @returns plain JSON, stamped with what made it
 * @throws RangeError where `asOf` is not a day; Error where the framework or the policy cannot be judged by, and where
 * reasons are read and something was changed in the meantime so that a verdict is another
 *
 * @example
 * const { components } = assess({ subject: null, evidence: [], asOf: '2026-11-21' })
 * components.communication.level // { demonstrated: null, possible: 'excelling' }
 */
export function assess<V extends Vocabulary = FisoVocabulary>(request: Request<V>): Assessment<V> {
  const question = questionOf(request)
  const compact = compactOf(question.framework, question.policy)
  // What groups stand for takes every reason.
  if (question.groupLevels || compact.rules.levelCap === 'lowestGroup') return assessInFull(question)

  const answers = compact.judge(question)
  const placed = compact.place(answers)
  const verdicts = answers.slice(0, compact.ids.length)
  let asked: Question<V> | undefined = question
  let full: Assessment<V> | undefined
  const inFull = () => {
    if (asked !== undefined) full = heldTo(compact.ids, verdicts, assessInFull(asked))
    asked = undefined
    return full as Assessment<V>
  }
  const components: Record<V['component'], object> = { ...placed }
  for (const id of idsOf<V['component']>(placed)) {
    const { applicable, level, stages } = placed[id]
    components[id] = defer({ applicable, level, cappedBy: [], stages }, partsOfComponent, () => inFull().components[id])
  }
  const { framework, asOf } = question
  const early = {
    formatVersion: 1,
    framework: { id: framework.id, edition: framework.edition },
    version,
    policy: compact.rules,
    asOf,
    subject: subjectAlone(question.subject),
    level: lowestPlaced<V>(framework, placed),
    components,
  }
  return defer(early, parts, inFull) as unknown as Assessment<V>
}

const parts = /* @__PURE__ */ deferredParts([
  'checklists',
  'essentialElements',
  'balance',
  'groupGaps',
  'groupLevels',
  'conflicts',
  'ledger',
])
const partsOfComponent = /* @__PURE__ */ deferredParts(['indicators'])

/** Refuses reasons that are not those of the levels that were given. */
function heldTo<V extends Vocabulary>(
  ids: readonly V['indicator'][],
  verdicts: Uint8Array,
  full: Assessment<V>,
): Assessment<V> {
  const results = resultsOf(full)
  const other = ids.find((id, place) => results[id]?.verdict !== verdictOf(verdicts[place] as number))
  if (other === undefined) return full
  throw new Error(
    `the evidence, framework or policy was changed between the assessment and the first reading of its reasons ("${other}"): change a copy of it`,
  )
}
