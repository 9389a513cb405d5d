/**
 * What an import may add to a page: minified, gzip, in kB of 1,000 bytes. A door without a ceiling fails the test.
 *
 * Each number is what it came to in November 2026 and about a tenth more, so that a sentence more does not fail and a
 * library more does: our choice. More than it is a decision, which is written down here.
 */
export interface Ceiling {
  readonly imports: string
  readonly most: number
  /** Other people's packages in it: these, and no others. ts-pattern is a file of our own, see tsup.config.ts. */
  readonly holds: readonly string[]
  readonly reason: string
}

export const ceilings: readonly Ceiling[] = [
  {
    imports: `{ fiso, policies } from 'partnership-continuum/data'`,
    most: 61,
    holds: [],
    reason:
      'the framework itself: 312 measures, 240 statements and 47 strategies in words, and no code of anybody else',
  },
  {
    imports: `* from 'partnership-continuum/data'`,
    most: 63,
    holds: [],
    reason: 'the same, with what is not judged: definitions, findings, aims',
  },
  {
    imports: `{ assess } from 'partnership-continuum'`,
    most: 75,
    holds: [],
    reason: 'the framework, which it judges by unless told otherwise, and 12 kB that judge; no validator and no dates',
  },
  {
    imports: `* from 'partnership-continuum'`,
    most: 100,
    holds: [],
    reason: 'the framework, what judges, and every sentence that explains it; no validator and no dates',
  },
  {
    imports: `* from 'partnership-continuum/schema'`,
    most: 123,
    holds: ['fastest-levenshtein', 'zod'],
    reason: 'the framework, whose ids it knows, and the validator, which is at home behind this door alone',
  },
  {
    imports: `* from 'partnership-continuum/plan'`,
    most: 151,
    holds: ['@date-fns/utc', 'date-fns', 'ical.js', 'papaparse'],
    reason:
      'what judges, as forecasts and comparisons judge again, the calendar of a year, and writers of CSV and iCalendar',
  },
  {
    imports: `{ continuumPicture } from 'partnership-continuum/report'`,
    most: 76,
    holds: [],
    reason: 'the framework and a picture for a dashboard, and no code of anybody else',
  },
  {
    imports: `* from 'partnership-continuum/report'`,
    most: 119,
    holds: ['papaparse'],
    reason:
      'the framework in words, pictures, tables, rows and charts, which are data: nothing that draws them is in it',
  },
  {
    imports: `* from 'partnership-continuum/ingest'`,
    most: 97,
    holds: ['fastest-levenshtein', 'papaparse'],
    reason: 'the framework, whose measures a codebook names, and the reader of CSV; no validator',
  },
  {
    imports: `* from 'partnership-continuum/standards'`,
    most: 28,
    holds: ['fastest-levenshtein', 'uuid'],
    reason: 'formats and the identifiers of version 5; the framework that it publishes comes from the data',
  },
  {
    imports: `* from 'partnership-continuum/sql'`,
    most: 84,
    holds: [],
    reason: 'the framework, which it puts into SQL unless told otherwise, and what writes it; no database',
  },
  {
    imports: `* from 'partnership-continuum/checks'`,
    most: 89,
    holds: ['fastest-levenshtein'],
    reason: 'the framework, what judges again for lapses, and what explains',
  },
  {
    imports: `* from 'partnership-continuum/vitest'`,
    most: 89,
    holds: ['fastest-levenshtein'],
    reason: 'the same; Vitest itself is the one that the user has',
  },
]
