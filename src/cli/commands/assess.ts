import { fiso } from '../../../data'
import { assess } from '../../assess'
import type { Assessment } from '../../levels'
import { schoolBlocks, wholeOf } from '../../report/blocks/school-blocks'
import { speechIn } from '../../words'
import { assessLines } from '../batch'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { oneOf } from '../options'
import { readJson, readRequest } from '../school'

export const assessCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'format', 'groups', 'jurisdiction', 'strict-input', 'batch'],
  run: async ([file = ''], options, world) => {
    if (options.batch) return assessLines(file, options, world)
    const format = oneOf('format', options.format ?? 'table', formats)
    const request = readRequest(await readJson(file, world), file, options, world)
    const assessment = assess({ ...request, groupLevels: options.groups === true }) as unknown as Assessment
    const { jurisdiction } = options
    const speech = speechIn(fiso, world.locale)
    const told = { jurisdiction, ...(format === 'table' ? { mostSteps: firstSteps } : {}) }
    printAs(format, assessment, () => wholeOf(schoolBlocks(assessment, speech, told)), world)
  },
}

/** The steps shown first; the rest are counted. Five is what a meeting can take in: our choice. */
const firstSteps = 5
