import { nearestOf } from '../../schema'
import { explain, explainableIds, isExplainable, plain } from '../../words'
import type { Command } from '../command'
import { UsageError } from '../input'
import { takesOnly } from '../options'
import { isAssessment, readJson, readJudged } from '../school'

export const explainCommand: Command = {
  operands: ['FILE', 'INDICATOR'],
  options: ['as-of', 'policy', 'strict-input'],
  run: async ([file = '', id = ''], options, world) => {
    const input = await readJson(file, world)
    if (isAssessment(input)) takesOnly(options, [], ({ ofAssessment }) => ofAssessment('explain'))
    const assessment = readJudged(input, file, options, world)
    if (!isExplainable(assessment, id)) {
      throw new UsageError(({ cli }) => cli.nothingToExplain(plain(id), nearestOf(id, explainableIds(assessment))))
    }
    world.print(explain(assessment, id, { locale: world.locale }))
  },
}
