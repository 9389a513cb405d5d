import { authoring } from '../../src/framework'
import type { AuthoringIds } from '../authoring'
import type { partnerships } from '../partnerships'
import type { KnownIndicator } from '../partnerships/authoring'

/** Strategies by id; what they advance and need are indicators of the continuum and of the checklists. */
export const { strategies } = authoring<AuthoringIds, KnownIndicator | keyof typeof partnerships>()
