import { fiso } from '../../../data'
import { networkBlocks } from '../../report/blocks/network-blocks'
import { type Block, speechIn } from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { summariseSchools } from '../network'
import { oneOf } from '../options'

/** Of what is listed, the first so many are shown in the table: as much as a meeting can take in, our choice. */
const firstOfEach = 10

export const summariseCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'jurisdiction', 'format'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    const { summary, linesLeftOut } = await summariseSchools(file, options, world)
    const speech = { ...speechIn(fiso, world.locale), words: world.words.network }
    const blocks = (): Block[] => {
      const told = { linesLeftOut, ...(format === 'table' ? { mostOfEach: firstOfEach } : {}) }
      const { opening, levels, besides } = networkBlocks(summary, speech, told)
      return [...opening, ...levels, ...besides]
    }
    printAs(format, { ...summary, linesLeftOut }, blocks, world)
  },
}
