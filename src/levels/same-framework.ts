import type { Framework } from '../framework'
import type { Assessment } from './assessment'

/**
 * Holds a reader to the framework that an assessment, or what follows from one, was made with: read by another, it would
 * tell untruths.
 *
 * @throws Error that names both
 */
export function assertSameFramework(
  { framework: made }: Pick<Assessment, 'framework'>,
  framework: Pick<Framework, 'id' | 'edition'>,
  what = 'assessment',
): void {
  if (made.id === framework.id && made.edition === framework.edition) return
  throw new Error(
    `the ${what} was made with framework "${made.id}" (${made.edition}), not "${framework.id}" (${framework.edition}): pass that framework`,
  )
}
