import { assess } from '../assess'
import { levels } from '../levels-alone'
import type { Ended } from './command'
import { asJson } from './document'
import { UsageError } from './input'
import { type Options, oneOf, takesOnly } from './options'
import { judgingOn, readRequest } from './school'
import { readSchools } from './schools'
import type { SpeakingWorld } from './world'

/** What a line of a batch says of a school: all of its assessment, or its levels alone, in a fraction of the time. */
const formats = ['json', 'levels'] as const

/**
 * Judges a file of one school a line and prints a line of JSON for each: what the format says of it, or what is wrong
 * with the line and which it is. No line is read before there is room for what is printed of the one before.
 */
export async function assessLines(file: string, options: Options, world: SpeakingWorld): Promise<Ended> {
  const format = oneOf('format', options.format ?? 'json', formats)
  const taken = ['as-of', 'policy', 'strict-input', 'format', 'batch'] as const
  takesOnly(options, format === 'levels' ? taken : [...taken, 'groups'], ({ ofBatch }) => ofBatch(format))
  judgingOn(options)
  const print = (value: unknown) => world.printNext(asJson(value, 0))
  // On a terminal what is printed shows how far it is, and a bar would stand in the midst of it.
  const { linesLeftOut } = await readSchools(
    file,
    { ...world, progress: world.isTerminal ? null : world.progress },
    {
      take: (input, name, warn) => {
        const request = readRequest(input, name, options, { ...world, warn })
        if (format === 'json') return print(assess({ ...request, groupLevels: options.groups === true }))
        return print({ subject: request.subject, asOf: request.asOf, ...levels(request) })
      },
      leaveOut: (line, told) => print({ line, error: told.join('; ') }),
    },
  )
  if (linesLeftOut === 0) return
  const told = world.words.network.leftOut(linesLeftOut)
  if (options['strict-input']) throw new UsageError(told)
  world.warn(told)
}
