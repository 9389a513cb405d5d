import { type FisoVocabulary, orFiso } from '../data/fiso'
import { orStandard } from '../data/policies'
import { dayNumber, type Request } from './evidence'
import type { Framework, Policy, Vocabulary } from './framework'

/** A request in which nothing is left to be assumed. */
export interface Question<V extends Vocabulary = Vocabulary> extends Request<V> {
  readonly framework: Framework<V>
  readonly policy: Policy<V>
}

/**
 * What a request asks: by the FISO dimension and the standard policy unless it names others. Its lists are copied, so
 * that what the caller adds to them later is no part of it.
 *
 * @throws RangeError where `asOf` is not a day
 */
export function questionOf<V extends Vocabulary = FisoVocabulary>(request: Request<V>): Question<V> {
  const { subject, evidence, notApplicable = [], faulty = [], asOf, groupLevels = false, framework, policy } = request
  if (Number.isNaN(dayNumber(asOf))) {
    throw new RangeError('asOf should be a day written YYYY-MM-DD, such as 2026-11-21')
  }
  return {
    subject,
    evidence: evidence.slice(),
    notApplicable: notApplicable.slice(),
    faulty: faulty.slice(),
    asOf,
    groupLevels,
    framework: orFiso(framework),
    policy: orStandard(policy),
  }
}
