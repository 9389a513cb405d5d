import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { idsOf } from '../../src/framework'
import { type Assessment, indicatorsUpTo, levelsIf, rankOf, resultsOf } from '../../src/levels'
import { recommend, whyNot } from '../../src/recommendations'
import { cases, frameworksOf } from '../naive/random'
import { hasOccurred, holds, timeout } from '../support/properties'
import { policy } from '../support/tiny'

/** Every set of a list, smallest first. */
function subsets<T>(list: readonly T[]): T[][] {
  return list
    .reduce<T[][]>((sets, item) => sets.concat(sets.map((set) => [...set, item])), [[]])
    .sort((a, b) => a.length - b.length)
}

/** Whether a statement is not met or unknown, in the whole or in a group that caps levels. */
function isShort(id: string, assessment: Assessment): boolean {
  const groups = assessment.policy.levelCap === 'lowestGroup' ? (assessment.groupLevels ?? []) : []
  const inGroups = groups.flatMap((group) => Object.values(group.components).flatMap(({ differs }) => differs))
  const verdicts = [resultsOf(assessment)[id], ...inGroups.filter(({ indicator }) => indicator === id)]
  return verdicts.some((of) => of?.verdict === 'notMet' || of?.verdict === 'unknown')
}

test(
  'why not: the sets are those of which brute force finds none smaller',
  () => {
    let compared = 0
    const property = fc.property(cases(policy, frameworksOf(8)), ({ framework, policy, request }) => {
      const assessment: Assessment = assess({ ...request, framework, policy })
      const levels = levelsIf(assessment, framework)
      for (const component of idsOf(framework.components)) {
        for (const { id: stage } of framework.stages) {
          const candidates = indicatorsUpTo(framework, component, stage).filter((id) => isShort(id, assessment))
          const reaches = (set: readonly string[]) => {
            const level = levels({ indicators: new Set(set) })[component]
            return rankOf(framework, level?.demonstrated ?? null) >= rankOf(framework, stage)
          }
          const applies = assessment.components[component]?.stages[stage]?.verdict !== 'notApplicable'
          const all = applies ? subsets(candidates) : []
          const least = all.find(reaches)?.length
          const smallest = all.filter((set) => set.length === least && reaches(set))
          const { sets, isComplete, changes } = whyNot(assessment, component, stage, { framework })
          const sorted = (list: readonly (readonly string[])[]) => list.map((set) => [...set].sort().join()).sort()
          expect(isComplete).toBe(true)
          expect(sorted(sets)).toEqual(sorted(smallest))
          // What is not met is not to be met by changing nothing.
          expect(changes.filter(({ answers }) => answers.some((way) => way.length === 0))).toEqual([])
          if (smallest.length > 1) compared += 1
        }
      }
    })
    holds(property)
    // Agreement on sets that are all the only one would prove little.
    hasOccurred(compared)
  },
  timeout,
)

test(
  'a step shows by how much its answer narrows the gap, and steps of a component that narrow more come first',
  () => {
    let ordered = 0
    const property = fc.property(cases(policy, frameworksOf(8)), ({ framework, policy, request }) => {
      const assessment: Assessment = assess({ ...request, framework, policy })
      const steps = recommend(assessment, { framework })
      const gathers = steps.flatMap((step) => (step.kind === 'gather' && step.narrows !== null ? [step] : []))
      for (const [place, step] of gathers.entries()) {
        const next = gathers[place + 1]
        const isComparable =
          next !== undefined &&
          next.components.join() === step.components.join() &&
          next.raises.length > 0 === step.raises.length > 0 &&
          next.fills === step.fills
        if (!isComparable || step.narrows === null || next.narrows === null) continue
        const most = (narrows: { ifMet: number; ifNotMet: number }) => Math.max(narrows.ifMet, narrows.ifNotMet)
        expect(most(step.narrows)).toBeGreaterThanOrEqual(most(next.narrows))
        if (most(step.narrows) > most(next.narrows)) ordered += 1
      }
    })
    holds(property)
    hasOccurred(ordered)
  },
  timeout,
)
