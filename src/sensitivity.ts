import { type FisoVocabulary, orFiso } from '../data/fiso'
import { orStandard } from '../data/policies'
import { version } from '../package.json'
import { assess } from './assess'
import type { Request } from './evidence'
import { idsOf, type Policy, type Rules, recordOf, ruleChoices, type Vocabulary } from './framework'
import type { Assessment, Level } from './levels'

/** The rules that a reader may well have chosen otherwise, each with all of its choices. */
const compared = {
  enough: ruleChoices.enough,
  proportions: ruleChoices.proportions,
  observations: ruleChoices.observations,
} as const

export type ComparedRule = keyof typeof compared
/** One value for each of the rules that are compared. */
export type Choices = Pick<Rules, ComparedRule>

/** The levels by one combination of choices. */
export interface SensitivityCase<V extends Vocabulary = Vocabulary> extends Levels<V> {
  readonly choices: Choices
}

interface Levels<V extends Vocabulary> {
  readonly level: Level<V['stage']>
  readonly components: Readonly<Record<V['component'], Level<V['stage']>>>
}

/** What the levels are under each combination of choices, and which of them hinge on which choice. */
export interface Sensitivity<V extends Vocabulary = Vocabulary> {
  readonly framework: Assessment['framework']
  readonly version: string
  /** The policy of which everything else is kept. */
  readonly policy: string
  readonly asOf: string
  readonly cases: readonly SensitivityCase<V>[]
  /** The rules of which another choice alone would change the level, for some choice of the others. */
  readonly hinges: {
    readonly level: readonly ComparedRule[]
    readonly components: Readonly<Record<V['component'], readonly ComparedRule[]>>
  }
}

/**
 * Judges the same evidence under every value of `enough`, by the observed share and with confidence, with and without
 * observations, and says which levels hinge on the choice: one that hinges on none does not depend on these three rules.
 *
 * Everything else is as in the request's policy. Which rules are compared is our choice: those on which schools and
 * reviewers differ most.
 *
 * @param request what `assess` takes
 * @throws as `assess` does
 *
 * @example
 * const { hinges } = sensitivity({ subject: null, evidence: [], asOf: '2026-11-21' })
 * hinges.components.communication // []
 */
export function sensitivity<V extends Vocabulary = FisoVocabulary>(request: Request<V>): Sensitivity<V> {
  const policy: Policy<V> = orStandard(request.policy)
  const { id, edition } = orFiso(request.framework)
  const cases = combinations().map((choices): SensitivityCase<V> => {
    const { level, components } = assess<V>({ ...request, policy: { ...policy, ...choices } })
    return { choices, level, components: recordOf(idsOf<V['component']>(components), (id) => components[id].level) }
  })
  return {
    framework: { id, edition },
    version,
    policy: policy.id,
    asOf: request.asOf,
    cases,
    hinges: {
      level: hingesOf(cases, ({ level }) => level),
      components: recordOf(idsOf<V['component']>(orFiso(request.framework).components), (id) =>
        hingesOf(cases, ({ components }) => components[id]),
      ),
    },
  }
}

function combinations(): Choices[] {
  return compared.enough.flatMap((enough) =>
    compared.proportions.flatMap((proportions) =>
      compared.observations.map((observations) => ({ enough, proportions, observations })),
    ),
  )
}

/** The rules in which alone two cases differ that have other levels. */
function hingesOf<V extends Vocabulary>(
  cases: readonly SensitivityCase<V>[],
  levelIn: (of: SensitivityCase<V>) => Level,
): ComparedRule[] {
  const rules = idsOf(compared)
  const differAlone = (a: Choices, b: Choices, rule: ComparedRule) =>
    rules.every((other) => (a[other] !== b[other]) === (other === rule))
  const isSame = (a: Level, b: Level) => a.demonstrated === b.demonstrated && a.possible === b.possible
  return rules.filter((rule) =>
    cases.some((a) => cases.some((b) => differAlone(a.choices, b.choices, rule) && !isSame(levelIn(a), levelIn(b)))),
  )
}
