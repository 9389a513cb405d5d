import type { Locale } from './locale'

/** American English: parents and families, program, grade. */
export const enUS: Locale = { id: 'en-US' }
