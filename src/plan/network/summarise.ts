import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { version } from '../../../package.json'
import { assertSound, type Framework, type Rules, type Vocabulary } from '../../framework'
import { type Assessment, assertSameFramework } from '../../levels'
import { plain } from '../../words'
import { countSchool, noCounts } from './counts'
import { shownOf } from './shown'
import type { Summary } from './summary'
import { fewestSchools } from './suppression'

/** What is counted, and from how many schools on a number is shown. */
export interface SummaryOptions<V extends Vocabulary = Vocabulary> {
  readonly framework?: Framework<V>
  /**
   * Where the schools are, such as `United States`: strategies that only a law of that place provides for are counted.
   */
  readonly jurisdiction?: string
  /** Numbers of schools under this are held back: a whole number from 1, by which nothing is; 5 unless named. */
  readonly minimumSchools?: number
}

/** A summary in the making, to which schools are added one by one. */
export interface SummaryInProgress<V extends Vocabulary = Vocabulary> {
  /** @throws Error where the assessment cannot be summarised with the others, which then stand as they stood */
  readonly add: (assessment: Assessment<V>) => void
  /** What has been added until now; more can be added after it. */
  readonly result: () => Summary<V>
}

/**
 * How a district, a network or a state stands: how many schools are at each stage, what stands before most of them, which
 * strategies would serve most, where family groups stand apart from the whole, and what evidence there is.
 *
 * Everything is a number of schools (`items` are numbers of items of evidence). Both bounds of a level are counted, and
 * nothing is averaged. Schools are read one at a time and only numbers are kept, so that a state's assessments stream
 * through; their order never matters. What stands before a school are the indicators of the next stage of each component
 * and of those below that are not met or unknown, as in `recommend`; a strategy serves a school where it advances one of
 * those that are not met.
 *
 * Small numbers are held back, since whoever knows a network recognises a few schools. A number under `minimumSchools`
 * is not shown, nor one that all but so few schools share; 5 is our choice (Panorama and OurSchool hold back what is
 * under 5). Nor is another shown by which such a number could be found, with this rule known:
 * - within the stages of a component at one bound, and within met, unknown and the rest of one indicator, a number is
 *   never held back alone, nor numbers that come to fewer than the minimum together;
 * - where numbers hold one another in bounds (demonstrated and possible, the whole's level and the components', the stages
 *   and what stands before them, what is not met and the strategies that advance it), adding and subtracting whatever is
 *   shown never leaves a number that is held back fewer values than the minimum, where its own table leaves more;
 * - where the schools of one number are all among those of another (possible and demonstrated up to a stage, a
 *   component's and the whole's, an indicator's and a strategy's, a strategy's and another's that advances all that it
 *   does), a difference under the minimum holds back one of the two;
 * - items under the minimum are held back, as they are those of fewer schools, and so are all that were used where a
 *   measure's schools are; family groups of which nothing can be shown are not named; and the order follows what is shown.
 *
 * Not covered: how many of the schools before a stage lack one of its statements, or of those behind on one statement are
 * behind on another; what somebody knows of schools beforehand, such as their own; the difference between two summaries,
 * be it of other days or with one school more. Whoever tries every network that could have given these numbers, with this
 * rule in mind, may tell more than by adding and subtracting, above all where there are hardly more schools than the
 * minimum. The people in the schools are guarded by the assessments: nothing is read of them but what they show.
 *
 * @param assessments those of the schools, each once, made with one framework and by one policy; where they are iterated
 * asynchronously, so is the result
 * @throws Error where one was made with another framework, or by other rules than the first, or the framework is broken;
 * RangeError where `minimumSchools` is no whole number from 1
 *
 * @example
 * const { components, blockers } = summarise(assessments)
 * components.communication.demonstrated.stages.emerging // 12
 * blockers[0] // { indicator: 'communication/evolving/feel-welcome', schools: 12, notMet: 12, unknown: 0 }
 */
export function summarise<V extends Vocabulary = FisoVocabulary>(
  assessments: Iterable<Assessment<V>>,
  options?: SummaryOptions<V>,
): Summary<V>
export function summarise<V extends Vocabulary = FisoVocabulary>(
  assessments: AsyncIterable<Assessment<V>>,
  options?: SummaryOptions<V>,
): Promise<Summary<V>>
export function summarise<V extends Vocabulary = FisoVocabulary>(
  assessments: Iterable<Assessment<V>> | AsyncIterable<Assessment<V>>,
  options?: SummaryOptions<V>,
): Summary<V> | Promise<Summary<V>>
export function summarise<V extends Vocabulary>(
  assessments: Iterable<Assessment<V>> | AsyncIterable<Assessment<V>>,
  options: SummaryOptions<V> = {},
): Summary<V> | Promise<Summary<V>> {
  const { add, result } = summaryInProgress(options)
  if (Symbol.asyncIterator in assessments) return addAll(assessments)
  for (const assessment of assessments) add(assessment)
  return result()

  async function addAll(all: AsyncIterable<Assessment<V>>): Promise<Summary<V>> {
    for await (const assessment of all) add(assessment)
    return result()
  }
}

/**
 * Begins a summary to which schools are added one by one, as by a stream; `summarise` says what it counts and holds back.
 *
 * @throws RangeError where `minimumSchools` is no whole number from 1; Error where the framework is broken
 *
 * @example
 * const { add, result } = summaryInProgress()
 * for (const school of assessments) add(school)
 * result().schools // 12
 */
export function summaryInProgress<V extends Vocabulary = FisoVocabulary>({
  framework: named,
  jurisdiction,
  minimumSchools = fewestSchools,
}: SummaryOptions<V> = {}): SummaryInProgress<V> {
  const framework = orFiso(named)
  if (!Number.isSafeInteger(minimumSchools) || minimumSchools < 1) {
    throw new RangeError(`minimumSchools should be a whole number from 1, not ${JSON.stringify(minimumSchools)}`)
  }
  assertSound(framework)
  const by = framework as unknown as Framework
  const counts = noCounts(by, jurisdiction)
  let policy: Rules<V> | null = null
  let asOf: Summary['asOf'] = null

  return {
    add: (assessment) => {
      assertSameFramework(assessment, framework)
      if (policy !== null) assertSameRules(assessment, policy)
      countSchool(counts, assessment as unknown as Assessment, by)
      policy ??= assessment.policy
      const day = assessment.asOf
      asOf = {
        earliest: asOf === null || day < asOf.earliest ? day : asOf.earliest,
        latest: asOf === null || day > asOf.latest ? day : asOf.latest,
      }
    },
    result: () => {
      const numbers = shownOf(counts, by, { minimum: minimumSchools, areAllNeeded: policy?.enough === 'all' })
      return {
        formatVersion: 1,
        framework: { id: framework.id, edition: framework.edition },
        version,
        policy,
        jurisdiction: jurisdiction ?? null,
        minimumSchools,
        asOf: numbers.schools === null ? null : asOf,
        ...(numbers as unknown as typeof numbers & Pick<Summary<V>, keyof typeof numbers>),
      }
    },
  }
}

/** Levels by other rules say other things: counted together they would say nothing. */
function assertSameRules(
  { subject, policy }: Pick<Assessment, 'subject'> & { readonly policy: Rules },
  first: Rules,
): void {
  if (isSame(policy, first)) return
  const name = (id: string) => `"${plain(id)}"`
  const school = subject === null ? 'a school' : `school ${name(subject.id)}`
  const rules = policy.id === first.id ? `other rules of the name ${name(policy.id)}` : `the policy ${name(policy.id)}`
  throw new Error(
    `${school} was judged by ${rules}, those before it by ${name(first.id)}: judge all by the same, or summarise them apart`,
  )
}

/** Whether two plain JSON values are the same, in whatever order their fields were written. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const [own, others] = [Object.entries(a), Object.keys(b)]
  return (
    own.length === others.length &&
    own.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, (b as Record<string, unknown>)[key]))
  )
}
