import { type CoverageCounts, type GroupOf, isRecord, type SurveyCounts } from '../framework'
import { type Draft, isCount, isId } from './sound-values'

/** A group of a survey that is certainly sound by itself, or null; as of items. */
export function surveyGroup(input: unknown): GroupOf<SurveyCounts> | null {
  if (!isRecord(input)) return null
  let group: unknown, family: unknown, population: unknown, asked: unknown, responded: unknown, agreed: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'group') group = value
    else if (key === 'family') family = value
    else if (key === 'population') population = value
    else if (key === 'asked') asked = value
    else if (key === 'responded') responded = value
    else if (key === 'agreed') agreed = value
    else return null
  }
  if (!isId(group) || !isCount(responded) || !isCount(agreed)) return null
  if ((family !== undefined || 'family' in input) && !isId(family)) return null
  if ((population !== undefined || 'population' in input) && !isCount(population)) return null
  if ((asked !== undefined || 'asked' in input) && !isCount(asked)) return null
  const part = {} as Draft<GroupOf<SurveyCounts>>
  part.group = group
  if (family !== undefined) part.family = family
  if (population !== undefined) part.population = population
  if (asked !== undefined) part.asked = asked
  part.responded = responded
  part.agreed = agreed
  return part
}

/** A group of a coverage that is certainly sound by itself, or null. */
export function coverageGroup(input: unknown): GroupOf<CoverageCounts> | null {
  if (!isRecord(input)) return null
  let group: unknown, family: unknown, eligible: unknown, reached: unknown
  for (const key in input) {
    const value = input[key]
    if (key === 'group') group = value
    else if (key === 'family') family = value
    else if (key === 'eligible') eligible = value
    else if (key === 'reached') reached = value
    else return null
  }
  if (!isId(group) || !isCount(eligible) || !isCount(reached)) return null
  if ((family !== undefined || 'family' in input) && !isId(family)) return null
  return family === undefined ? { group, eligible, reached } : { group, family, eligible, reached }
}
