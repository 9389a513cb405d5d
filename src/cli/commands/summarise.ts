import { fiso } from '../../../data'
import { networkBlocks } from '../../report/blocks/network-blocks'
import { type Block, plain, speechIn } from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { UsageError } from '../input'
import { summariseLines } from '../network'
import { oneOf } from '../options'
import { judgingBy, readJudged } from '../school'

/** Of what is listed, the first so many are shown in the table: as much as a meeting can take in, our choice. */
const firstOfEach = 10

export const summariseCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'jurisdiction', 'format'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    judgingBy(options)
    const { jurisdiction, policy } = options
    const { summary, linesLeftOut } = await summariseLines(
      file,
      world,
      (input, name, warn) => {
        const school = readJudged(input, name, options, { ...world, warn })
        const { id } = school.policy
        if (policy === undefined || policy === id) return school
        throw new UsageError(({ network }) => network.otherPolicy(name, plain(id), policy))
      },
      jurisdiction === undefined ? {} : { jurisdiction },
    )
    const speech = { ...speechIn(fiso, world.locale), words: world.words.network }
    const blocks = (): Block[] => {
      const told = { linesLeftOut, ...(format === 'table' ? { mostOfEach: firstOfEach } : {}) }
      const { opening, levels, besides } = networkBlocks(summary, speech, told)
      return [...opening, ...levels, ...besides]
    }
    printAs(format, { ...summary, linesLeftOut }, blocks, world)
  },
}
