import type { Framework, Vocabulary } from '../framework'
import type { Assessment } from './assessment'

/**
 * Holds a reader to the framework that an assessment was made with: read by another, it would tell untruths.
 *
 * @throws Error that names both
 */
export function assertSameFramework<V extends Vocabulary>(assessment: Assessment<V>, framework: Framework<V>): void {
  const { id, edition } = assessment.framework
  if (id === framework.id && edition === framework.edition) return
  throw new Error(
    `the assessment was made with framework "${id}" (${edition}), not "${framework.id}" (${framework.edition}): pass that framework`,
  )
}
