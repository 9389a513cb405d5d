import { parseArgs } from 'node:util'
import { dayNumber } from '../evidence'
import { type Catalogue, enAU, enUS, type Locale, nearestOf, plain } from '../words'
import { UsageError } from './input'

const known = {
  'as-of': { type: 'string' },
  policy: { type: 'string' },
  format: { type: 'string' },
  groups: { type: 'boolean' },
  batch: { type: 'boolean' },
  jurisdiction: { type: 'string' },
  'strict-input': { type: 'boolean' },
  start: { type: 'string' },
  terms: { type: 'string' },
  calendar: { type: 'string' },
  target: { type: 'string', multiple: true },
  'at-once': { type: 'string' },
  'per-term': { type: 'string' },
  audience: { type: 'string', multiple: true },
  effort: { type: 'string', multiple: true },
  from: { type: 'string' },
  'from-policy': { type: 'string' },
  breaks: { type: 'string' },
  until: { type: 'string' },
  'at-least': { type: 'string', multiple: true },
  demonstrated: { type: 'string', multiple: true },
  sufficient: { type: 'boolean' },
  'no-group-gaps': { type: 'boolean' },
  'not-lapse-before': { type: 'string' },
  baseline: { type: 'string' },
  config: { type: 'string' },
  'print-baseline': { type: 'boolean' },
  codebook: { type: 'string' },
  suggest: { type: 'boolean' },
  'subject-id': { type: 'string' },
  'subject-name': { type: 'string' },
  'uri-base': { type: 'string' },
  changed: { type: 'string' },
  creator: { type: 'string' },
  network: { type: 'boolean' },
  locale: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

export type OptionName = Exclude<keyof typeof known, 'locale' | 'help' | 'version'>
export type Options = Omit<ReturnType<typeof parseOptions>['values'], 'locale'>

/** The locales that the command speaks. */
export const locales: Readonly<Record<string, Locale>> = { [enAU.id]: enAU, [enUS.id]: enUS }

/** The options and what else stands in the command. */
export function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: known })
  } catch (error) {
    const problem = plain((error as Error).message)
    throw new UsageError(({ cli }) => cli.usage(problem))
  }
}

/** The locale that is asked for, as far as it can be told, so that what is wrong with the rest is said in it too. */
export function localeIn(args: readonly string[]): Locale {
  const { locale } = parseArgs({ args: [...args], allowPositionals: true, options: known, strict: false }).values
  return (typeof locale === 'string' && Object.hasOwn(locales, locale) ? locales[locale] : undefined) ?? enAU
}

/** Refuses an option that would be ignored: whoever gave it would think that it was heard. */
export function takesOnly(
  options: Options,
  taken: readonly OptionName[],
  command: (cli: Catalogue['cli']) => string,
): void {
  const other = Object.keys(options).find((option) => !taken.some((name) => name === option))
  if (other !== undefined) throw new UsageError(({ cli }) => cli.usage(cli.option(command(cli), other)))
}

/** One of some words, such as the formats of a command. */
export function oneOf<Word extends string>(what: string, given: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === given)
  if (found !== undefined) return found
  throw new UsageError(({ cli }) => cli.unknown(what, plain(given), words, nearestOf(given, words)))
}

/** Some of them: the option given several times, or its words with commas between. */
export function someOf<Word extends string>(
  what: string,
  given: readonly string[] | undefined,
  words: readonly Word[],
): readonly Word[] | undefined {
  return given?.flatMap((text) => text.split(',')).map((word) => oneOf(what, word, words))
}

/** A day that has to be named. */
export function dayIn(options: Options, name: 'start' | 'from' | 'until'): string {
  const day = options[name]
  if (day !== undefined && !Number.isNaN(dayNumber(day))) return day
  throw new UsageError(({ cli }) => (day === undefined ? cli.dayMissing(name) : cli.dayWrong(name, plain(day))))
}

/** A number of something, from 1. */
export function countIn(options: Options, name: 'terms' | 'at-once' | 'per-term'): number | undefined {
  const given = options[name]
  if (given === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw new UsageError(({ cli }) => cli.notACount(name, plain(given)))
}
