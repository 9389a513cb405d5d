/**
 * What the schools of the example report on: sixty questions a school, by one of three lists. A list has the measures
 * that the continuum asks for at its first stages, or those of one component at all of them. It is plain data, so that
 * the same list is a constant here and a table in an engine.
 */
import { fiso } from 'partnership-continuum/data'

/** The items of a school: reports on so many measures, the year before of some, and some that somebody saw. Our choice. */
const reported = 54
const reportedEarlier = 3
const observed = 3
export const itemsOfSchool = reported + reportedEarlier + observed

const components = Object.keys(fiso.components)
const stages = fiso.stages.map(({ id }) => id)
const statements = Object.entries(fiso.indicators)
  .filter(([, { component }]) => component !== undefined)
  .map(([id, { component, stage, condition }]) => ({
    id,
    component: components.indexOf(component),
    stage: stages.indexOf(stage),
    measures: measuresOf(condition),
  }))

/** The statements of the continuum, of which a few schools declare one not applicable. */
export const continuum = statements.map(({ id }) => id)

/** Each list: its questions, sixty each, in the order of their places. */
export const lists = [
  inOrder(({ stage }) => stage),
  inOrder(({ stage, component }) => component * 4 + stage),
  inOrder(({ stage, component }) => ((component + 1) % 2) * 4 + stage),
].map(questionsOf)

function inOrder(rank) {
  return [...statements].sort((a, b) => rank(a) - rank(b))
}

/** A question: its kind, the measure or indicator that it is about, where that stands, and how much earlier it was asked. */
function questionsOf(ordered) {
  const places = new Map()
  for (const { component, stage, measures } of ordered) {
    for (const measure of measures) if (!places.has(measure)) places.set(measure, { component, stage })
  }
  const current = [...places]
    .slice(0, reported)
    .map(([about, place]) => ({ kind: fiso.measures[about].kind, about, ...place, earlier: 0 }))
  const before = current.filter(({ kind }) => kind === 'survey').slice(0, reportedEarlier)
  const seen = ordered.slice(0, observed)
  return [
    ...current,
    ...before.map((question) => ({ ...question, earlier: 365 })),
    ...seen.map(({ id, component, stage }) => ({ kind: 'observation', about: id, component, stage, earlier: 0 })),
  ]
}

function measuresOf(condition) {
  if (condition.kind === 'sameAs') return []
  return condition.of === undefined ? [condition.measure] : condition.of.flatMap(measuresOf)
}
