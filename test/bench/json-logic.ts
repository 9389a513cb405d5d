/**
 * The same rules in json-logic-engine: the conditions of the framework as JSONLogic, compiled once with `build`, and
 * judged by facts. It has two values, so each statement has two formulas: one that takes what is unknown as not met, one
 * that takes it as met; all conditions rise with favourable evidence, so that together they are the three-valued logic.
 */
import { LogicEngine } from 'json-logic-engine'
import type { Condition, Share } from 'partnership-continuum'
import type { Facts } from './facts'
import { availabilities, components, conditionOf, continuum, type Levels, levelsOf, policy, stages } from './rules'

type Bound = 'demonstrated' | 'possible'
type Logic = Readonly<Record<string, unknown>>

const engine = new LogicEngine()
const rankOf = components.map((component) => ({
  component,
  demonstrated: engine.build(rank(component, 'demonstrated')) as (facts: Facts) => number,
  possible: engine.build(rank(component, 'possible')) as (facts: Facts) => number,
}))

/** Judges a school by its facts. */
export function jsonLogicLevels(facts: Facts): Levels {
  return levelsOf(
    Object.fromEntries(
      rankOf.map(({ component, demonstrated, possible }) => [
        component,
        { demonstrated: demonstrated(facts), possible: possible(facts) },
      ]),
    ),
  )
}

/** The rank of the highest stage reached, asked from the first stage up. */
function rank(component: string, bound: Bound): Logic {
  const steps = stages.flatMap((stage, place) => {
    const reached = continuum
      .filter((indicator) => indicator.component === component && indicator.stage === stage)
      .map(({ id }) => verdict(id, bound))
    return [not(all(reached)), place - 1]
  })
  return { if: [...steps, stages.length - 1] }
}

/** Measured before observed: what is measured either way stands, else what observers say, else what others entail. */
function verdict(indicator: string, bound: Bound): Logic {
  const condition = conditionOf(indicator)
  const says = fact(indicator, 'says')
  const isMet = measured(condition, 'demonstrated')
  const isOpen = measured(condition, 'possible')
  const isSaid = { '===': [says, bound === 'demonstrated' ? 'met' : 'unknown'] }
  const heard = bound === 'demonstrated' ? [isSaid] : [{ '===': [says, 'met'] }, isSaid]
  const isEntailed = all([{ '===': [says, null] }, entailed(condition, bound)])
  return any([isMet, all([isOpen, any([...heard, isEntailed])])])
}

/** What a condition comes to by what is measured, here and for the statements it refers to. */
function measured(condition: Condition, bound: Bound): Logic {
  return formula(condition, bound, (indicator) => measured(conditionOf(indicator), bound))
}

/** The same by whatever is known of the statements it refers to. */
function entailed(condition: Condition, bound: Bound): Logic {
  return formula(condition, bound, (indicator) => verdict(indicator, bound))
}

function formula(condition: Condition, bound: Bound, sameAs: (indicator: string) => Logic): Logic {
  const isCertain = bound === 'demonstrated'
  switch (condition.kind) {
    case 'all':
      return all(condition.of.map((part) => formula(part, bound, sameAs)))
    case 'any':
      return any(condition.of.map((part) => formula(part, bound, sameAs)))
    case 'sameAs':
      return sameAs(condition.indicator)
    case 'share':
      return share(condition, isCertain)
    case 'times':
    case 'channels': {
      const { kind, measure, atLeast } = condition
      const enough = { '>=': [fact(measure, kind), atLeast] }
      return isCertain ? enough : any([enough, not(fact(measure, `${kind}Settled`))])
    }
    case 'document': {
      const { measure, field } = condition
      const exists = fact(measure, 'exists')
      const stated = fact(measure, field)
      const isStated = { '!==': [stated, null] }
      const holds =
        field === 'reviewed'
          ? { '<=': [stated, condition.withinDays] }
          : field === 'consulted'
            ? { in: [condition.party, stated] }
            : field === 'availability'
              ? { '>=': [stated, availabilities.indexOf(condition.atLeast)] }
              : exists
      if (isCertain) return field === 'exists' ? exists : all([exists, isStated, holds])
      const isUnknown = not(fact(measure, 'isKnown'))
      return any([isUnknown, field === 'exists' ? exists : all([exists, any([not(isStated), holds])])])
    }
  }
}

function share({ measure, quantifier, everyGroup }: Share, isCertain: boolean): Logic {
  const { percent, over } = policy.quantifiers[quantifier]
  const reaches = (count: Logic, of: Logic) => ({
    [over ? '>' : '>=']: [{ '*': [100, count] }, { '*': [percent, of] }],
  })
  const whole = reaches(fact(measure, 'count'), fact(measure, 'of'))
  const isShort = not(reaches({ val: 'count' }, { val: 'of' }))
  const inGroups = everyGroup ? [{ none: [fact(measure, 'groups'), isShort] }] : []
  const isKnown = fact(measure, 'isKnown')
  if (!isCertain) return any([not(isKnown), all([whole, ...inGroups])])
  return all([isKnown, whole, ...(everyGroup ? [fact(measure, 'isKnownOfGroups')] : []), ...inGroups])
}

function fact(subject: string, field: string): Logic {
  return { val: [subject, field] }
}

function all(parts: readonly Logic[]): Logic {
  return { and: parts }
}

function any(parts: readonly Logic[]): Logic {
  return { or: parts }
}

function not(part: Logic): Logic {
  return { '!': [part] }
}
