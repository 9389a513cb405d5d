import { type Framework, idsOf, isOnContinuum, type Rules } from '../framework'
import type { IndicatorAsked } from './asked'
import { comment, type Phrases } from './dialect'
import { columnsOf } from './logic'
import { eachOf, type Step } from './query'
import type { Writing } from './writing'

type Columns = Readonly<Record<string, string>>

/** A row for each school, day and indicator, from the columns of `judged`. */
export function indicatorVerdicts({ asked, phrases, from }: Writing, wanted: readonly string[]): string {
  const indicators = wanted.map(asked.indicatorOf)
  if (indicators.length === 0) return nothingOf({ indicator: "''", verdict: "''" }, from('as_of'))
  const column = (of: 'holds' | 'applies') => phrases.list(indicators.map(({ name }) => columnsOf(name)[of]))
  const lists = {
    indicator: phrases.list(indicators.map(({ id }) => phrases.literal(id))),
    applies: column('applies'),
    holds: column('holds'),
  }
  return `SELECT school, as_of, indicator,
  CASE WHEN NOT applies THEN 'notApplicable' WHEN holds THEN 'met' WHEN NOT holds THEN 'notMet' ELSE 'unknown' END AS verdict
FROM (
${eachOf(phrases, 'school, as_of', lists, 'judged')}
) AS verdicts`
}

/** The steps from `judged` to a row for each school, day, component and stage. */
export function stageVerdicts(framework: Framework, writing: Writing): { steps: Step[]; last: string } {
  const { rules, phrases, asked, from } = writing
  const places = idsOf(framework.components).flatMap((component) =>
    framework.stages.map(({ id: stage }, place) => ({
      component,
      stage,
      place: place + 1,
      indicators: idsOf(framework.indicators)
        .filter((id) => {
          const indicator = framework.indicators[id]
          return indicator && isOnContinuum(indicator) && indicator.component === component && indicator.stage === stage
        })
        .map(asked.indicatorOf),
    })),
  )
  if (places.length === 0) {
    return { steps: [], last: nothingOf({ component: "''", stage: "''", place: '0', verdict: "''" }, from('as_of')) }
  }
  const sum = (indicators: readonly IndicatorAsked[], when: (columns: ReturnType<typeof columnsOf>) => string) =>
    indicators.length === 0
      ? '0'
      : indicators.map(({ name }) => `CASE WHEN ${when(columnsOf(name))} THEN 1 ELSE 0 END`).join(' + ')
  const counts = places.map(({ component, stage, indicators }, number) => {
    const met = sum(indicators, ({ applies, holds }) => `${applies} AND ${holds}`)
    const notMet = sum(indicators, ({ applies, holds }) => `${applies} AND NOT ${holds}`)
    const applying = sum(indicators, ({ applies }) => applies)
    return `  ${comment(`${component}, ${stage}`)}
  ${met} AS met_${number},
  ${notMet} AS not_met_${number},
  ${applying} AS applying_${number}`
  })
  const each = (column: string) => phrases.list(places.map((_, number) => `${column}_${number}`))
  const lists = {
    component: phrases.list(places.map(({ component }) => phrases.literal(component))),
    stage: phrases.list(places.map(({ stage }) => phrases.literal(stage))),
    place: phrases.listOfNumbers(places.map(({ place }) => place)),
    met: each('met'),
    not_met: each('not_met'),
    applying: each('applying'),
  }
  return {
    steps: [
      {
        name: 'counted',
        rule: 'How many indicators of each stage are met and not met, of those that apply. What is unknown is neither.',
        select: `SELECT school, as_of,\n${counts.join(',\n')}\nFROM judged`,
      },
    ],
    last: `SELECT school, as_of, component, stage, place,
  CASE
    WHEN applying = 0 THEN 'notApplicable'
    WHEN ${isEnough(rules, 'met', 'applying')} THEN 'met'
    WHEN ${isEnough(rules, 'applying - not_met', 'applying')} THEN 'unknown'
    ELSE 'notMet'
  END AS verdict
FROM (
${eachOf(phrases, 'school, as_of', lists, 'counted')}
) AS stages`,
  }
}

function isEnough(rules: Rules, count: string, of: string): string {
  if (rules.enough === 'all') return `${count} >= ${of}`
  const { percent, over } = rules.quantifiers[rules.enough]
  return `100 * (${count}) ${over ? '>' : '>='} ${percent} * ${of}`
}

/**
 * Where each component stands. A stage is reached when it is met and every stage below is; one to which nothing applies
 * neither blocks nor can be demonstrated.
 */
export function componentLevels(framework: Framework, { phrases, from }: Writing, stageVerdict: string): string {
  const stages = framework.stages.map(({ id }, place) => ({ id: phrases.literal(id), place: place + 1 }))
  if (stages.length === 0) return componentsWithoutLevel(idsOf(framework.components), phrases, from('as_of'))
  const level = (blocking: string, reached: string) => {
    const fromTheHighest = [...stages].reverse()
    const whens = fromTheHighest.map(
      ({ id, place }) => `    WHEN ${blocking} > ${place} AND stage_${place} IN (${reached}) THEN ${id}`,
    )
    return `CASE\n${whens.join('\n')}\n  END`
  }
  const verdicts = stages.map(
    ({ place }) => `    max(CASE WHEN place = ${place} THEN verdict ELSE '' END) AS stage_${place},`,
  )
  return `-- The highest stage that is met, or possibly met, below the first that is not.
SELECT school, as_of, component, CAST(applicable > 0 AS BOOLEAN) AS applicable,
  ${level('first_not_met', "'met'")} AS demonstrated,
  ${level('first_short', "'met', 'unknown'")} AS possible
FROM (
  SELECT school, as_of, component,
${verdicts.join('\n')}
    min(CASE WHEN verdict IN ('notMet', 'unknown') THEN place ELSE ${stages.length + 1} END) AS first_not_met,
    min(CASE WHEN verdict = 'notMet' THEN place ELSE ${stages.length + 1} END) AS first_short,
    count(*) FILTER (WHERE verdict <> 'notApplicable') AS applicable
  FROM ${stageVerdict}
  GROUP BY school, as_of, component
) AS stages`
}

/** The lowest of the components to which something applies, each bound for itself. */
export function schoolLevels(framework: Framework, { phrases, from }: Writing, componentLevel: string): string {
  const { stages } = framework
  if (stages.length === 0 || idsOf(framework.components).length === 0) {
    return `SELECT school, as_of, ${noStage} AS demonstrated, ${noStage} AS possible
FROM ${from('as_of')}`
  }
  const place = (bound: string) =>
    `CASE ${bound} ${stages.map(({ id }, place) => `WHEN ${phrases.literal(id)} THEN ${place + 1}`).join(' ')} ELSE 0 END`
  const stage = (bound: string) =>
    `CASE ${bound} ${stages.map(({ id }, place) => `WHEN ${place + 1} THEN ${phrases.literal(id)}`).join(' ')} END`
  const lowest = (bound: string) => `min(CASE WHEN applicable THEN ${place(bound)} END)`
  return `-- The lowest of the components to which anything applies, each bound for itself.
SELECT school, as_of, ${stage('lowest_demonstrated')} AS demonstrated, ${stage('lowest_possible')} AS possible
FROM (
  SELECT school, as_of, ${lowest('demonstrated')} AS lowest_demonstrated, ${lowest('possible')} AS lowest_possible
  FROM ${componentLevel}
  GROUP BY school, as_of
) AS components`
}

/** Without stages there is nothing that applies, and no level. */
function componentsWithoutLevel(components: readonly string[], phrases: Phrases, asOf: string): string {
  const nothing = { applicable: 'FALSE', demonstrated: noStage, possible: noStage }
  if (components.length === 0) return nothingOf({ component: "''", ...nothing }, asOf)
  const columns = Object.entries(nothing).map(([name, value]) => `${value} AS ${name}`)
  const component = phrases.list(components.map(phrases.literal))
  return `SELECT school, as_of, component, ${columns.join(', ')}
FROM (
${eachOf(phrases, 'school, as_of', { component }, asOf)}
) AS components`
}

/** NULL, of the type of a stage. */
const noStage = "CASE WHEN FALSE THEN '' END"

/** No rows, with the columns that there would be. */
function nothingOf(columns: Columns, asOf: string): string {
  const written = Object.entries(columns).map(([name, value]) => `${value} AS ${name}`)
  return `SELECT school, as_of, ${written.join(', ')} FROM ${asOf} WHERE FALSE`
}
