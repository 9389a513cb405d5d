import { type Leaf, leavesOf, measuresOf } from './conditions'
import { type Framework, isOnContinuum } from './framework'
import { idsOf, indicatorOf, measureOf } from './lookups'
import type { MeasureKind } from './measures'
import type { Vocabulary } from './vocabulary'

/** Something wrong in a framework: where, and what would be right. */
export interface IntegrityFault {
  readonly path: string
  readonly message: string
}

/**
 * What the compiler cannot see in a framework value, such as one read from JSON: references that lead nowhere, circular
 * references, measures that nobody asks for, indicators without a worked example on each side. An empty list means
 * that the framework can be judged.
 *
 * @example
 * integrityFaults(fiso) // []
 */
export function integrityFaults<V extends Vocabulary>(framework: Framework<V>): IntegrityFault[] {
  const faults: IntegrityFault[] = []
  const fault = (path: string, message: string) => faults.push({ path, message })
  const indicatorIds = idsOf(framework.indicators)
  const stageIds = new Set<string>(framework.stages.map((stage) => stage.id))
  const elementNumbers = new Set(framework.essentialElements.map((element) => element.number))
  const asked = new Set<string>()

  for (const id of indicatorIds) {
    const indicator = framework.indicators[id]
    const path = `indicators["${id}"]`
    if (isOnContinuum(indicator)) {
      if (!Object.hasOwn(framework.components, indicator.component)) fault(path, 'names a component that is not there')
      if (!stageIds.has(indicator.stage)) fault(path, 'names a stage that is not there')
      if (!id.startsWith(`${indicator.component}/${indicator.stage}/`)) fault(path, 'id should be component/stage/name')
    } else {
      const checklist = Object.hasOwn(framework.checklists, indicator.checklist)
        ? framework.checklists[indicator.checklist]
        : undefined
      if (checklist === undefined) fault(path, 'names a checklist that is not there')
      else if (!Object.hasOwn(checklist.sections, indicator.section)) fault(path, 'names a section that is not there')
      if (!id.startsWith(`${indicator.checklist}/${indicator.section}/`)) {
        fault(path, 'id should be checklist/section/name')
      }
    }
    if (indicator.restates.length === 0) fault(path, 'should name the statements that it restates')
    for (const number of indicator.essentialElements) {
      if (!elementNumbers.has(number)) fault(path, `names Essential Element ${number}, which is not there`)
    }
    for (const verdict of ['met', 'notMet'] as const) {
      if (!indicator.examples.some((example) => example.verdict === verdict)) {
        fault(path, `should have a worked example that is ${verdict}`)
      }
    }
    for (const measure of measuresOf(indicator.condition)) {
      asked.add(measure)
      if (measureOf(framework, measure) === undefined) fault(path, `asks of measure "${measure}", which is not there`)
    }
    for (const leaf of leavesOf(indicator.condition)) {
      if (leaf.kind === 'sameAs') {
        if (indicatorOf(framework, leaf.indicator) === undefined) {
          fault(path, `refers to indicator "${leaf.indicator}", which is not there`)
        }
        continue
      }
      const measure = measureOf(framework, leaf.measure)
      if (measure !== undefined && !answers[leaf.kind].includes(measure.kind)) {
        fault(path, `asks a ${leaf.kind} question of "${leaf.measure}", which is of kind ${measure.kind}`)
      }
    }
  }

  for (const id of idsOf(framework.measures)) {
    if (!asked.has(id)) fault(`measures["${id}"]`, 'no condition asks for it')
  }
  for (const id of idsOf(framework.strategies)) {
    const { advances } = framework.strategies[id]
    if (advances.length === 0) fault(`strategies["${id}"]`, 'advances no indicator')
    for (const indicator of advances) {
      if (indicatorOf(framework, indicator) === undefined) {
        fault(`strategies["${id}"]`, `advances indicator "${indicator}", which is not there`)
      }
    }
  }
  for (const cycle of cycles(framework)) fault(`indicators["${cycle[0]}"]`, `refers to itself: ${cycle.join(' → ')}`)
  return faults
}

/** Which kinds of measure can answer which kind of question. */
const answers: Readonly<Record<Exclude<Leaf['kind'], 'sameAs'>, readonly MeasureKind[]>> = {
  share: ['survey', 'coverage'],
  times: ['activity'],
  channels: ['activity'],
  document: ['document'],
}

/** The indicators in an order in which each comes after those it refers to, or the circles that prevent one. */
export function referenceOrder<V extends Vocabulary>(framework: Framework<V>): V['indicator'][] {
  return walk(framework).order
}

function cycles<V extends Vocabulary>(framework: Framework<V>): V['indicator'][][] {
  return walk(framework).cycles
}

function walk<V extends Vocabulary>(framework: Framework<V>) {
  const order: V['indicator'][] = []
  const cycles: V['indicator'][][] = []
  const done = new Set<V['indicator']>()

  const visit = (id: V['indicator'], path: V['indicator'][]): void => {
    if (done.has(id)) return
    if (path.includes(id)) {
      cycles.push([...path.slice(path.indexOf(id)), id])
      return
    }
    const indicator = indicatorOf(framework, id)
    if (indicator === undefined) return
    for (const leaf of leavesOf(indicator.condition)) {
      if (leaf.kind === 'sameAs') visit(leaf.indicator, [...path, id])
    }
    done.add(id)
    order.push(id)
  }
  for (const id of idsOf(framework.indicators)) visit(id, [])
  return { order, cycles }
}
