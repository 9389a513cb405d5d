import { type FisoVocabulary, orFiso } from '../data/fiso'
import { orStandard } from '../data/policies'
import { assess } from './assess'
import type { Request } from './evidence'
import { frozen, type Vocabulary } from './framework'
import type { Assessment } from './levels'

/** One school of many: what of a request is its own. What `readEvidence` gives is one. */
export type SchoolRequest<V extends Vocabulary = Vocabulary> = Pick<
  Request<V>,
  'subject' | 'evidence' | 'notApplicable' | 'faulty'
>

/** What holds for all schools that are judged together. */
export type SharedRequest<V extends Vocabulary = Vocabulary> = Omit<Request<V>, keyof SchoolRequest>

/**
 * Judges any number of schools, one by one: an assessment for each, in the order in which they come, as `assess` gives it.
 *
 * No school is asked for before the assessment of the one before it has been taken, and nothing is kept of those that
 * were: a file or a query of any length streams through. Whoever stops early, as by `break`, ends the source too; an
 * error of the source, or of a school that is not what its type says, ends the assessments at that school. The day, the
 * framework and the policy are looked at when it is called, and hold as they were then.
 *
 * @param schools where they are iterated asynchronously, so are the assessments
 * @param shared the day to judge on; the FISO dimension and the standard policy unless named; whether to give the level
 * of each family group
 * @throws when it is called, as `assess` does
 *
 * @example
 * function* readings(lines: Iterable<string>) {
 *   for (const line of lines) yield readEvidence(JSON.parse(line))
 * }
 * const judged = assessMany(readings([text, text]), { asOf: '2026-11-21' })
 * const levels = Array.from(judged, ({ level }) => level.demonstrated)
 * levels // ['emerging', 'emerging']
 */
export function assessMany<V extends Vocabulary = FisoVocabulary>(
  schools: Iterable<SchoolRequest<V>>,
  shared: SharedRequest<V>,
): Generator<Assessment<V>, void, undefined>
export function assessMany<V extends Vocabulary = FisoVocabulary>(
  schools: AsyncIterable<SchoolRequest<V>>,
  shared: SharedRequest<V>,
): AsyncGenerator<Assessment<V>, void, undefined>
export function assessMany<V extends Vocabulary>(
  schools: Iterable<SchoolRequest<V>> | AsyncIterable<SchoolRequest<V>>,
  { asOf, framework, policy, groupLevels = false }: SharedRequest<V>,
): Generator<Assessment<V>, void, undefined> | AsyncGenerator<Assessment<V>, void, undefined> {
  const shared: SharedRequest<V> = {
    asOf,
    framework: asItStands(orFiso(framework)),
    policy: asItStands(orStandard(policy)),
    groupLevels,
  }
  const judge = ({ subject, evidence, notApplicable = [], faulty = [] }: SchoolRequest<V>) =>
    assess<V>({ subject, evidence, notApplicable, faulty, ...shared })
  // What is wrong with what they share is wrong with a school without evidence too, and is thrown where it was written.
  judge({ subject: null, evidence: [] })
  return Symbol.asyncIterator in schools ? asTheyCome(schools) : oneByOne(schools)

  function* oneByOne(all: Iterable<SchoolRequest<V>>) {
    for (const school of all) yield judge(school)
  }
  async function* asTheyCome(all: AsyncIterable<SchoolRequest<V>>) {
    for await (const school of all) yield judge(school)
  }
}

/** What could still change is copied, so that all schools are judged alike, and it is compiled once for all of them. */
function asItStands<T extends object>(value: T): T {
  return Object.isFrozen(value) ? value : frozen(structuredClone(value))
}
