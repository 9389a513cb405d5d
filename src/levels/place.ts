import { type Framework, fewestReaching, type Rules, type Stage } from '../framework'
import type { Verdict } from '../verdicts'

/**
 * Where a school is judged to be: a pair of stages. `demonstrated` takes what is unknown as not met, `possible` as met;
 * null is before the first stage.
 */
export interface Level<StageId extends string = string> {
  readonly demonstrated: StageId | null
  readonly possible: StageId | null
}

/** One stage of a component: how its own indicators stand, whatever the stages below. */
export interface StageResult {
  /** Met or not met where enough of its indicators are, or can no longer be; not applicable where none applies. */
  readonly verdict: Verdict
  readonly met: number
  readonly notMet: number
  readonly unknown: number
  readonly notApplicable: number
}

/** How many there are of each verdict. */
export function countVerdicts(verdicts: readonly Verdict[]): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => verdicts.filter((other) => other === verdict).length
  return {
    met: count('met'),
    notMet: count('notMet'),
    unknown: count('unknown'),
    notApplicable: count('notApplicable'),
  }
}

/** Judges one stage by the verdicts on its indicators. */
export function judgeStage(verdicts: readonly Verdict[], rules: Rules): StageResult {
  return stageOf(countVerdicts(verdicts), rules)
}

/** Judges one stage by how many of its indicators have which verdict. */
export function stageOf(counts: Readonly<Record<Verdict, number>>, rules: Rules): StageResult {
  const applicable = counts.met + counts.notMet + counts.unknown
  if (applicable === 0) return { verdict: 'notApplicable', ...counts }
  const needed = fewestEnough(applicable, rules)
  if (counts.met >= needed) return { verdict: 'met', ...counts }
  return { verdict: counts.met + counts.unknown >= needed ? 'unknown' : 'notMet', ...counts }
}

/** The fewest of a stage's indicators that make the stage; more than there are where not even all would. */
export function fewestEnough(applicable: number, rules: Rules): number {
  if (rules.enough === 'all') return applicable
  return fewestReaching(rules.quantifiers[rules.enough], applicable) ?? Number.POSITIVE_INFINITY
}

/**
 * Places a component. A stage is reached when it is met and every stage below is; one to which nothing applies neither
 * blocks nor can be demonstrated.
 */
export function placeComponent<StageId extends string>(
  stages: readonly Stage<StageId>[],
  verdicts: Readonly<Record<StageId, Verdict>>,
): Level<StageId> {
  const highest = (reached: (verdict: Verdict) => boolean): StageId | null => {
    let level: StageId | null = null
    for (const { id } of stages) {
      if (verdicts[id] === 'notApplicable') continue
      if (!reached(verdicts[id])) break
      level = id
    }
    return level
  }
  return {
    demonstrated: highest((verdict) => verdict === 'met'),
    possible: highest((verdict) => verdict !== 'notMet'),
  }
}

/** The level of the whole: the lowest of its components', each bound for itself; null both where none applies. */
export function lowestLevel<StageId extends string>(
  framework: Pick<Framework, 'stages'>,
  levels: readonly Level<StageId>[],
): Level<StageId> {
  const lowest = (bound: keyof Level): StageId | null => {
    let [first] = levels
    for (const level of levels) {
      if (rankOf(framework, level[bound]) < rankOf(framework, first?.[bound] ?? null)) first = level
    }
    return first?.[bound] ?? null
  }
  return { demonstrated: lowest('demonstrated'), possible: lowest('possible') }
}

/** A stage's place from 0, or -1 for before the first. */
export function rankOf(framework: Pick<Framework, 'stages'>, stage: string | null): number {
  return framework.stages.findIndex(({ id }) => id === stage)
}
