/**
 * The same rules in json-rules-engine, in the way that asks the least of it. One engine, made once. A rule for each stage
 * and bound, chained by priority, so that no stage is looked at above one that is not reached. The statements are named
 * conditions, made of the framework's own, since the engine copies all conditions of a rule each time but those that are
 * named only where they are asked. What a leaf asks is one operator on one fact, without paths.
 */
import { Engine, type NestedCondition, type TopLevelCondition } from 'json-rules-engine'
import type { Availability, Condition, Party } from 'partnership-continuum'
import type { CountFact, DocumentFact, Facts, Observed, ShareFact } from './facts'
import { reaches } from './plain'
import { availabilities, components, conditionOf, continuum, type Levels, levelsOf, policy, stages } from './rules'

type Bound = 'demonstrated' | 'possible'
const bounds: readonly Bound[] = ['demonstrated', 'possible']

const engine = new Engine([], { allowUndefinedFacts: true })

for (const bound of bounds) {
  const unknown = bound === 'possible'
  for (const [quantifier, threshold] of Object.entries(policy.quantifiers)) {
    engine.addOperator(`${quantifier} ${bound}`, (share: ShareFact, everyGroup: boolean) => {
      if (!share.isKnown) return unknown
      if (!reaches(threshold, share)) return false
      if (!everyGroup) return true
      return (share.isKnownOfGroups || unknown) && share.groups.every((group) => reaches(threshold, group))
    })
  }
  engine.addOperator(`times ${bound}`, (fact: CountFact, atLeast: number) => {
    return fact.times >= atLeast || (unknown && !fact.timesSettled)
  })
  engine.addOperator(`channels ${bound}`, (fact: CountFact, atLeast: number) => {
    return fact.channels >= atLeast || (unknown && !fact.channelsSettled)
  })
  const document = <Asked>(holds: (document: DocumentFact, asked: Asked) => boolean | null) => {
    return (fact: DocumentFact, asked: Asked) =>
      fact.isKnown ? fact.exists && (holds(fact, asked) ?? unknown) : unknown
  }
  engine.addOperator(
    `exists ${bound}`,
    document(() => true),
  )
  engine.addOperator(
    `reviewed ${bound}`,
    document<number>(({ reviewed }, withinDays) => (reviewed === null ? null : reviewed <= withinDays)),
  )
  engine.addOperator(
    `consulted ${bound}`,
    document<Party>(({ consulted }, party) => (consulted === null ? null : consulted.includes(party))),
  )
  engine.addOperator(
    `availability ${bound}`,
    document<Availability>(({ availability }, atLeast) => {
      return availability === null ? null : availability >= availabilities.indexOf(atLeast)
    }),
  )
}
engine.addOperator('says', (fact: Observed, said: string | null) => fact.says === said)

for (const { id } of continuum) for (const bound of bounds) engine.setCondition(`${id} ${bound}`, verdict(id, bound))

for (const component of components) {
  for (const [rank, stage] of stages.entries()) {
    const indicators = continuum.filter((indicator) => indicator.component === component && indicator.stage === stage)
    for (const bound of bounds) {
      const reached = `${component} ${bound}`
      const below = rank === 0 ? [] : [{ fact: reached, operator: 'equal', value: rank - 1, priority: 2 }]
      engine.addRule({
        priority: stages.length - rank,
        conditions: { all: [...below, ...indicators.map(({ id }) => ({ condition: `${id} ${bound}` }))] },
        event: { type: reached, params: { rank } },
        onSuccess: (_event, almanac) => {
          almanac.addFact(reached, rank)
        },
      })
    }
  }
}

/** Judges a school by its facts. */
export async function jsonRulesLevels(facts: Facts): Promise<Levels> {
  const { events } = await engine.run(facts)
  const rankOf = (component: string, bound: Bound) => {
    const ranks = events.flatMap(({ type, params }) => (type === `${component} ${bound}` ? [Number(params?.rank)] : []))
    return Math.max(-1, ...ranks)
  }
  return levelsOf(
    Object.fromEntries(
      components.map((component) => [
        component,
        { demonstrated: rankOf(component, 'demonstrated'), possible: rankOf(component, 'possible') },
      ]),
    ),
  )
}

/** Measured before observed: what is measured either way stands, else what observers say, else what others entail. */
function verdict(indicator: string, bound: Bound): TopLevelCondition {
  const condition = conditionOf(indicator)
  const says = (said: string | null) => ({ fact: indicator, operator: 'says', value: said, priority: 2 })
  const heard = bound === 'demonstrated' ? [says('met')] : [says('met'), says('unknown')]
  const isEntailed = { all: [says(null), entailed(condition, bound)] }
  return {
    any: [
      { all: [measured(condition, 'demonstrated')], priority: 2 },
      { all: [measured(condition, 'possible'), { any: [...heard, isEntailed], priority: 2 }] },
    ],
  }
}

function measured(condition: Condition, bound: Bound): NestedCondition {
  return nested(condition, bound, (indicator) => measured(conditionOf(indicator), bound))
}

function entailed(condition: Condition, bound: Bound): NestedCondition {
  return nested(condition, bound, (indicator) => ({ condition: `${indicator} ${bound}` }))
}

function nested(condition: Condition, bound: Bound, sameAs: (indicator: string) => NestedCondition): NestedCondition {
  switch (condition.kind) {
    case 'all':
      return { all: condition.of.map((part) => nested(part, bound, sameAs)) }
    case 'any':
      return { any: condition.of.map((part) => nested(part, bound, sameAs)) }
    case 'sameAs':
      return sameAs(condition.indicator)
    case 'share':
      return { fact: condition.measure, operator: `${condition.quantifier} ${bound}`, value: condition.everyGroup }
    case 'times':
    case 'channels':
      return { fact: condition.measure, operator: `${condition.kind} ${bound}`, value: condition.atLeast }
    case 'document': {
      const { measure, field } = condition
      const value =
        field === 'reviewed'
          ? condition.withinDays
          : field === 'consulted'
            ? condition.party
            : field === 'availability'
              ? condition.atLeast
              : true
      return { fact: measure, operator: `${field} ${bound}`, value }
    }
  }
}
