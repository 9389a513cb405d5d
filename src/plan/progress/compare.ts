import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { type Request, type Subject, subjectAlone } from '../../evidence'
import { type Framework, idsOf, isOnContinuum, recordOf, type Vocabulary } from '../../framework'
import { type Assessment, indicatorsOf, type Level } from '../../levels'
import type { Verdict } from '../../verdicts'
import { assertBreaks, type Break, type BreakBetween, breaksBetween } from './breaks'
import type { Causes } from './causes'
import { type CausesOfBounds, type Changes, changesBetween } from './changes'
import { worldOf } from './differences'
import { type Movement, movementOf } from './move'
import { assertOneSchool } from './one-school'

/** What changed from one judgement of a school to another, and what each change is due to: plain JSON. */
export interface Comparison<V extends Vocabulary = Vocabulary> {
  readonly subject: Subject | null
  readonly before: Judgement
  readonly after: Judgement
  /** The breaks between the two: what they stand between is not comparable. */
  readonly breaks: readonly BreakBetween<V>[]
  readonly level: LevelChange<V['stage']>
  readonly components: Readonly<Record<V['component'], LevelChange<V['stage']>>>
  /** The indicators with another verdict, or that only one of the two has: by component, then by checklist. */
  readonly indicators: readonly VerdictChange<V>[]
}

/** What made a judgement. */
export interface Judgement {
  readonly framework: Assessment['framework']
  readonly version: string
  readonly policy: string
  readonly asOf: string
}

/** A level before and after, which way each bound moved, and what that is due to. */
export interface LevelChange<StageId extends string = string> {
  /** Null where nothing of it applies, or the edition has no such component. */
  readonly before: Level<StageId> | null
  readonly after: Level<StageId> | null
  /** How each bound moved; null where one of the two is, or a break stands between them: they cannot be compared. */
  readonly moved: Movement | null
  /** The ids of the breaks that stand between the two. */
  readonly breaks: readonly string[]
  readonly becauseOf: CausesOfBounds
}

/** A verdict before and after, and what the change is due to. */
export interface VerdictChange<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  readonly before: Verdict | null
  readonly after: Verdict | null
  readonly breaks: readonly string[]
  readonly becauseOf: Causes
}

/** What is declared of the time between the two. */
export interface CompareOptions<V extends Vocabulary = Vocabulary> {
  /** Breaks in the school's measures; another framework or edition is always one. */
  readonly breaks?: readonly Break<V>[]
}

/**
 * Compares two judgements of a school: what changed in each component and indicator, and what each change is due to: new
 * evidence, changed or withdrawn evidence, evidence that lapsed, what is declared not to apply, another policy or another
 * edition.
 *
 * A cause is what the change would not be without: judged again with it taken away, the value is not what it is. Where it
 * takes several together, they are one set; where each alone would do, there are several sets. What the passing of time
 * alone changes has lapsed; everything else is looked at as of the earlier day, with newer evidence counting as of it.
 *
 * Levels across a break are never called comparable: another edition, or a declared change of the instrument behind a
 * verdict. The rule is ours; that levels of the two editions are not comparable is the source's.
 *
 * @throws RangeError where the two are of different schools, the later is of an earlier day, or a break is none; else as
 * `assess`
 *
 * @example
 * const { components } = compare(request, nextRequest)
 * components.communication.moved // { demonstrated: 'raised', possible: 'raised' }
 */
export function compare<V extends Vocabulary = FisoVocabulary>(
  before: Request<V>,
  after: Request<V>,
  { breaks: declared = [] }: CompareOptions<NoInfer<V>> = {},
): Comparison<V> {
  const subject = after.subject ?? before.subject
  assertOneSchool([before.subject, after.subject])
  if (after.asOf < before.asOf) {
    throw new RangeError(`the later judgement should not be of an earlier day: ${after.asOf} is before ${before.asOf}`)
  }
  assertBreaks(declared, orFiso(after.framework))
  const changes = changesBetween(worldOf(before), worldOf(after))
  return {
    subject: subjectAlone(subject),
    before: judgementOf(changes.before.assessment),
    after: judgementOf(changes.after.assessment),
    ...comparisonOf(changes, declared, orFiso(after.framework)),
  }
}

/** What changed, with the breaks. */
export function comparisonOf<V extends Vocabulary>(
  { before, after, becauseOf }: Changes<V>,
  declared: readonly Break<V>[],
  framework: Pick<Framework<V>, 'stages'>,
): Pick<Comparison<V>, 'breaks' | 'level' | 'components' | 'indicators'> {
  const { between, behind } = breaksBetween(before.assessment, after.assessment, declared)
  const breaksOf = (indicators: readonly V['indicator'][]) => [...new Set(indicators.flatMap(behind))]
  const changeOf = (
    was: Level<V['stage']> | null,
    is: Level<V['stage']> | null,
    breaks: readonly string[],
    because: CausesOfBounds,
  ): LevelChange<V['stage']> => {
    const moved = breaks.length === 0 && was !== null && is !== null ? movementOf(framework, was, is) : null
    return { before: was, after: is, moved, breaks, becauseOf: because }
  }
  const components = idsOf<V['component']>(becauseOf.components)
  const within = (id: V['component']) =>
    [before, after].flatMap(({ world }) => indicatorsOf(world.framework, id).map((indicator) => indicator.id))
  const ids = new Set([before, after].flatMap(({ world }) => idsByPart(world.framework)))
  return {
    breaks: between,
    level: changeOf(before.level, after.level, breaksOf(components.flatMap(within)), becauseOf.level),
    components: recordOf(components, (id) =>
      changeOf(
        before.components[id] ?? null,
        after.components[id] ?? null,
        breaksOf(within(id)),
        becauseOf.components[id],
      ),
    ),
    indicators: [...ids].flatMap((indicator): VerdictChange<V>[] => {
      const because = becauseOf.indicators.get(indicator)
      if (because === undefined) return []
      const [was, is] = [before.verdicts[indicator] ?? null, after.verdicts[indicator] ?? null]
      return [{ indicator, before: was, after: is, breaks: behind(indicator), becauseOf: because }]
    }),
  }
}

/** The ids of a framework's indicators, by component, then by checklist. */
function idsByPart<V extends Vocabulary>(framework: Framework<V>): V['indicator'][] {
  const ids = idsOf<V['indicator']>(framework.indicators)
  const ofChecklist = (checklist: string) => (id: V['indicator']) => {
    const indicator = framework.indicators[id]
    return !isOnContinuum(indicator) && indicator.checklist === checklist
  }
  return [
    ...idsOf<V['component']>(framework.components).flatMap((id) => indicatorsOf(framework, id).map((of) => of.id)),
    ...idsOf<V['checklist']>(framework.checklists).flatMap((id) => ids.filter(ofChecklist(id))),
  ]
}

function judgementOf({ framework, version, policy, asOf }: Assessment): Judgement {
  return { framework, version, policy: policy.id, asOf }
}
