import * as z from 'zod'
import { type FisoVocabulary, fiso } from '../../../data'
import { type Break, type Comparison, compare } from '../../plan'
import { comparisonBlocks } from '../../report/blocks/comparison-blocks'
import { speechIn } from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { nameOf, placeOf, refusing, UsageError } from '../input'
import { dayIn, oneOf } from '../options'
import { readJson, readRequest } from '../school'

export const compareCommand: Command = {
  operands: ['BEFORE', 'AFTER'],
  options: ['from', 'from-policy', 'as-of', 'policy', 'breaks', 'format', 'strict-input'],
  run: async ([earlier = '', later = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    const { policy = 'standard' } = options
    const from = { ...options, 'as-of': dayIn(options, 'from'), policy: options['from-policy'] ?? policy }
    const before = readRequest(await readJson(earlier, world), earlier, from, world)
    const after = readRequest(await readJson(later, world), later, options, world)
    const breaks = options.breaks === undefined ? [] : readBreaks(await readJson(options.breaks, world), options.breaks)
    const result = refusing(() => compare(before, after, { breaks })) as unknown as Comparison
    const speech = { ...speechIn(fiso, world.locale), words: world.words.comparison }
    printAs(format, result, () => comparisonBlocks(result, speech), world)
  },
}

const breakShape = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    from: z.string(),
    reason: z.string(),
    reference: z.string(),
    measures: z.array(z.string()),
  }),
)

function readBreaks(input: unknown, file: string): readonly Break<FisoVocabulary>[] {
  const { data, error } = breakShape.safeParse(input)
  if (data !== undefined) return data as readonly Break<FisoVocabulary>[]
  throw new UsageError(({ cli, comparison }) => comparison.notBreaks(nameOf(file, cli), placeOf(error)))
}
