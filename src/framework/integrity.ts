import { type Condition, type Leaf, leavesOf, measuresOf } from './conditions'
import { statedRelations } from './crosswalk'
import { type Framework, type Indicator, isOnContinuum } from './framework'
import { idsOf, indicatorOf, measureOf, sectionIdsOf, sectionOf } from './lookups'
import type { MeasureKind } from './measures'
import { restatementsOf } from './restatements'
import { qualities as knownQualities, type Strategy } from './strategies'
import type { Vocabulary } from './vocabulary'

/** Something wrong in a framework: where, and what would be right. */
export interface IntegrityFault {
  readonly path: string
  readonly message: string
  /** `broken`: it cannot be judged. `incomplete`: it can, but something that a reader needs is missing. */
  readonly severity: 'broken' | 'incomplete'
}

/**
 * What the compiler cannot see in a framework value, such as one read from JSON: references that lead nowhere, circular
 * references, ids used twice, measures that nobody asks for or that mirror no survey of families, strategies that advance nothing, indicators without a
 * worked example on each side. An empty list means that nothing is wrong; without a `broken` fault the framework can
 * be judged.
 *
 * @example
 * integrityFaults(fiso) // []
 */
export function integrityFaults<V extends Vocabulary>(framework: Framework<V>): IntegrityFault[] {
  const general = framework as unknown as Framework
  const sections = new Set(sectionIdsOf(general))
  return [
    ...Object.entries(general.indicators).flatMap(([id, indicator]) => [
      ...indicatorBreaks(id, indicator, general),
      ...indicatorGaps(id, indicator),
      ...relationFaults(id, indicator, general, sections),
    ]),
    ...circleFaults(general),
    ...measureFaults(general),
    ...idFaults(general),
    ...pairFaults(general),
    ...Object.entries(general.strategies).flatMap(([id, strategy]) => strategyFaults(id, strategy, general)),
  ]
}

/** The faults of `integrityFaults` that break a framework, alone: the first assessment waits for them. */
function breaksOf(framework: Framework): IntegrityFault[] {
  return [
    ...Object.entries(framework.indicators).flatMap(([id, indicator]) => indicatorBreaks(id, indicator, framework)),
    ...circleFaults(framework),
    ...Object.entries(framework.strategies).flatMap(([id, strategy]) => strategyBreaks(id, strategy, framework)),
  ]
}

const sound = new WeakSet<object>()

/**
 * Refuses a framework that cannot be judged by; one that is frozen is looked at once.
 *
 * @throws Error with every fault that breaks it
 */
export function assertSound<V extends Vocabulary>(framework: Framework<V>): void {
  if (sound.has(framework)) return
  const faults = breaksOf(framework as unknown as Framework)
  if (faults.length > 0) {
    const list = faults.map(({ path, message }) => `${path} ${message}`).join('; ')
    throw new Error(`framework "${framework.id}" cannot be judged: ${list}`)
  }
  if (Object.isFrozen(framework)) sound.add(framework)
}

/** The indicators in an order in which each comes after those it refers to. */
export function referenceOrder<V extends Vocabulary>(framework: Framework<V>): V['indicator'][] {
  return referenceWalk(framework as unknown as Framework).order
}

function indicatorBreaks(id: string, indicator: Indicator, framework: Framework): IntegrityFault[] {
  return [
    ...placeFaults(id, indicator, framework),
    ...conditionFaults(id, indicator.condition, framework),
    ...(isOnContinuum(indicator) ? indicator.essentialElements : [])
      .filter((number) => !framework.essentialElements.some((element) => element.number === number))
      .map((number) => broken(`indicators["${id}"]`, `names Essential Element ${number}, which is not there`)),
  ]
}

function circleFaults(framework: Framework): IntegrityFault[] {
  return referenceWalk(framework).circles.map((circle) =>
    broken(`indicators["${circle[0]}"]`, `refers to itself: ${circle.join(' → ')}`),
  )
}

function placeFaults(id: string, indicator: Indicator, framework: Framework): IntegrityFault[] {
  const path = `indicators["${id}"]`
  if (isOnContinuum(indicator)) {
    const { component, stage } = indicator
    return [
      ...unless(Object.hasOwn(framework.components, component), path, 'names a component that is not there'),
      ...unless(
        framework.stages.some((other) => other.id === stage),
        path,
        'names a stage that is not there',
      ),
      ...unless(id.startsWith(`${component}/${stage}/`), path, 'should have the id component/stage/name'),
    ]
  }
  const { checklist, section } = indicator
  return [
    ...unless(sectionOf(framework, checklist, section), path, 'names a section that is not there'),
    ...unless(id.startsWith(`${checklist}/${section}/`), path, 'should have the id checklist/section/name'),
  ]
}

function conditionFaults(id: string, condition: Condition, framework: Framework): IntegrityFault[] {
  const path = `indicators["${id}"].condition`
  if (condition.kind === 'all' || condition.kind === 'any') {
    if (condition.of.length === 0) return [broken(path, 'asks nothing')]
    return condition.of.flatMap((part) => conditionFaults(id, part, framework))
  }
  if (condition.kind === 'sameAs') {
    const { indicator } = condition
    return unless(indicatorOf(framework, indicator), path, `refers to indicator "${indicator}", which is not there`)
  }
  const measure = measureOf(framework, condition.measure)
  if (measure === undefined) return [broken(path, `asks of measure "${condition.measure}", which is not there`)]
  const problem = `asks a question of kind ${condition.kind} of "${condition.measure}", which is of kind ${measure.kind}`
  return unless(answerers[condition.kind].includes(measure.kind), path, problem)
}

/** Which kinds of measure can answer which kind of question. */
const answerers: Readonly<Record<Exclude<Leaf['kind'], 'sameAs'>, readonly MeasureKind[]>> = {
  share: ['survey', 'coverage'],
  times: ['activity'],
  channels: ['activity'],
  document: ['document'],
}

function indicatorGaps(id: string, indicator: Indicator): IntegrityFault[] {
  const path = `indicators["${id}"]`
  const verdicts = indicator.examples.map((example) => example.verdict)
  return [
    ...(indicator.restates.length > 0 ? [] : [incomplete(path, 'should name the statements that it restates')]),
    ...(['met', 'notMet'] as const)
      .filter((verdict) => !verdicts.includes(verdict))
      .map((verdict) => incomplete(path, `should have a worked example that is ${verdict}`)),
  ]
}

function measureFaults(framework: Framework): IntegrityFault[] {
  const asked = new Set(Object.values(framework.indicators).flatMap(({ condition }) => measuresOf(condition)))
  return idsOf(framework.measures).flatMap((id) => [
    ...(asked.has(id) ? [] : [incomplete(`measures["${id}"]`, 'is asked for by no condition')]),
    ...mirrorFaults(id, framework),
  ])
}

function mirrorFaults(id: string, framework: Framework): IntegrityFault[] {
  const measure = measureOf(framework, id)
  if (measure?.mirrors === undefined) return []
  const path = `measures["${id}"].mirrors`
  const other = measureOf(framework, measure.mirrors)
  return [
    ...(measure.kind === 'survey' && measure.voice === 'staff'
      ? []
      : [incomplete(path, 'should stand on a survey of staff')]),
    ...(other?.kind === 'survey' && other.voice === 'families'
      ? []
      : [incomplete(path, `names "${measure.mirrors}", which is no survey of families`)]),
  ]
}

function strategyBreaks(id: string, { advances, needs }: Strategy, framework: Framework): IntegrityFault[] {
  const path = `strategies["${id}"]`
  const missing = (ids: readonly string[]) => ids.filter((indicator) => indicatorOf(framework, indicator) === undefined)
  return [
    ...missing(advances).map((indicator) => broken(path, `advances indicator "${indicator}", which is not there`)),
    ...missing(needs).map((indicator) => broken(path, `needs indicator "${indicator}", which is not there`)),
  ]
}

function strategyFaults(id: string, strategy: Strategy, framework: Framework): IntegrityFault[] {
  const { advances, needs, qualities, firstActions } = strategy
  const path = `strategies["${id}"]`
  return [
    ...(advances.length > 0 ? [] : [incomplete(path, 'advances no indicator')]),
    ...repeated(advances).map((indicator) => incomplete(path, `advances indicator "${indicator}" more than once`)),
    ...(firstActions.length > 0 ? [] : [incomplete(path, 'should say what to begin with')]),
    ...Object.keys(qualities)
      .filter((quality) => !(knownQualities as readonly string[]).includes(quality))
      .map((quality) => incomplete(path, `names the quality "${quality}", which no initiative is asked for`)),
    ...strategyBreaks(id, strategy, framework),
    ...needs
      .filter((indicator) => advances.includes(indicator))
      .map((indicator) => incomplete(path, `needs indicator "${indicator}", which it advances itself`)),
  ]
}

function relationFaults(
  id: string,
  { relates }: Indicator,
  framework: Framework,
  sections: ReadonlySet<string>,
): IntegrityFault[] {
  const path = `indicators["${id}"].relates`
  const isThere = (to: string) =>
    indicatorOf(framework, to) !== undefined ||
    sections.has(to) ||
    framework.essentialElements.some(({ number }) => to === `element/${number}`)
  return [
    ...relates.filter(({ to }) => !isThere(to)).map(({ to }) => incomplete(path, `names "${to}", which is not there`)),
    ...relates.filter(({ to }) => to === id).map(() => incomplete(path, 'names the indicator itself')),
  ]
}

/** Two things that are related twice, be it from one end or from both. */
function pairFaults(framework: Framework): IntegrityFault[] {
  const pairs = statedRelations(framework).map(({ from, to }) =>
    [from, to]
      .sort()
      .map((id) => `"${id}"`)
      .join(' and '),
  )
  return repeated(pairs).map((pair) => incomplete(pair, 'should be related once, on one of the two'))
}

function idFaults(framework: Framework): IntegrityFault[] {
  return repeated(restatementsOf(framework).map(({ id }) => id)).map((id) =>
    incomplete(`"${id}"`, 'is the id of more than one thing'),
  )
}

/** What stands in a list again after its first place. */
function repeated(list: readonly string[]): string[] {
  const seen = new Set<string>()
  return list.filter((item) => seen.has(item) || !seen.add(item))
}

function referenceWalk(framework: Framework): { order: string[]; circles: string[][] } {
  const order: string[] = []
  const circles: string[][] = []
  const done = new Set<string>()
  const visit = (id: string, path: readonly string[]): void => {
    const indicator = indicatorOf(framework, id)
    if (done.has(id) || indicator === undefined) return
    if (path.includes(id)) {
      circles.push([...path.slice(path.indexOf(id)), id])
      return
    }
    for (const leaf of leavesOf(indicator.condition)) {
      if (leaf.kind === 'sameAs') visit(leaf.indicator, [...path, id])
    }
    done.add(id)
    order.push(id)
  }
  for (const id of idsOf(framework.indicators)) visit(id, [])
  return { order, circles }
}

function unless(holds: unknown, path: string, message: string): IntegrityFault[] {
  return holds ? [] : [broken(path, message)]
}

function broken(path: string, message: string): IntegrityFault {
  return { path, message, severity: 'broken' }
}

function incomplete(path: string, message: string): IntegrityFault {
  return { path, message, severity: 'incomplete' }
}
