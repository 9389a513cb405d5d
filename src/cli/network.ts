import type { Vocabulary } from '../framework'
import type { Assessment } from '../levels'
import { type Summary, summaryInProgress } from '../plan'
import { plain } from '../words'
import { UsageError } from './input'
import type { Options } from './options'
import { judgingBy, readJudged } from './school'
import { readSchools } from './schools'
import type { SpeakingWorld } from './world'

/**
 * Summarises a file of one school a line, judged as the options say; one that was judged by another policy is left out.
 */
export async function summariseSchools(
  file: string,
  options: Pick<Options, 'as-of' | 'policy' | 'strict-input' | 'jurisdiction'>,
  world: SpeakingWorld,
): Promise<{ readonly summary: Summary; readonly linesLeftOut: number }> {
  judgingBy(options)
  const { jurisdiction, policy } = options
  const { add, result } = summaryInProgress<Vocabulary>(jurisdiction === undefined ? {} : { jurisdiction })
  const { linesLeftOut } = await readSchools(file, world, {
    take: (input, name, warn) => {
      const school = readJudged(input, name, options, { ...world, warn })
      const { id } = school.policy
      if (policy !== undefined && policy !== id) {
        throw new UsageError(({ network }) => network.otherPolicy(name, plain(id), policy))
      }
      addTo(add, school, name)
    },
  })
  return { summary: result(), linesLeftOut }
}

/** Adds a school, or says why it cannot be counted with the others. */
function addTo(add: (assessment: Assessment) => void, assessment: Assessment, name: string): void {
  try {
    add(assessment)
  } catch (error) {
    const problem = plain((error as Error).message)
    throw new UsageError(({ network }) => network.notCounted(name, problem))
  }
}
