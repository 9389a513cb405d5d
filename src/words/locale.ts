import { frozen, isRecord, type Wording } from '../framework'
import type { Catalogue } from './catalogue'

/**
 * How one language, or one country's form of it, says what people read. What it leaves out is said as in `en-AU`;
 * `localeFaults` tells what that is.
 */
export interface Locale extends Wording {
  /** A BCP 47 tag, such as `en-US`: a page in it says so. */
  readonly id: string
  /** The messages that are said otherwise. */
  readonly messages?: Said<Catalogue>
}

/** Some of the messages, each of the shape it has in the catalogue. */
export type Said<Messages> = Messages extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Messages
  : { readonly [Key in keyof Messages]?: Said<Messages[Key]> }

/**
 * A locale that nobody can change, so that what is said in it stays the same from call to call.
 *
 * @returns the same value, frozen through and through
 *
 * @example
 * const german = defineLocale({ id: 'de', messages: { verdict: { met: 'erfüllt', notMet: 'nicht erfüllt' } } })
 * explain(assessment, 'communication', { locale: german })
 */
export function defineLocale(locale: Locale): Locale {
  return frozen(locale)
}

/** The standard: Australian English, in which the catalogue and the data are written. */
export const enAU = /* @__PURE__ */ defineLocale({ id: 'en-AU' })

/** The language tag of a locale; where one from outside has none, that of the standard, which stands in for the rest too. */
export function languageOf({ id }: Locale): string {
  return typeof id === 'string' ? id : enAU.id
}

const merged = new WeakMap<Locale, Map<object, object>>()

/**
 * Messages in a locale: its own where it has them, the standard's elsewhere.
 *
 * @example
 * messagesIn(messages, enUS).party.families
 */
export function messagesIn<Messages extends object>(standard: Messages, locale: Locale = enAU): Messages {
  if (!isRecord(locale.messages)) return standard
  const known = merged.get(locale) ?? new Map<object, object>()
  merged.set(locale, known)
  const found = known.get(standard) ?? merge(standard, locale.messages)
  known.set(standard, found)
  return found as Messages
}

function merge(standard: object, own: object): object {
  const ownEntries = own as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    Object.entries(standard).map(([key, value]) => {
      const other = Object.hasOwn(own, key) ? ownEntries[key] : undefined
      if (other === undefined || !isLike(value, other)) return [key, value]
      return [key, isRecord(value) ? merge(value, other as object) : other]
    }),
  )
}

/** Whether a message from outside can stand in the place of the standard's: a text for a text, a sentence for a sentence. */
export function isLike(standard: unknown, other: unknown): boolean {
  if (Array.isArray(standard)) {
    return Array.isArray(other) && other.length === standard.length && other.every((text) => typeof text === 'string')
  }
  if (standard === null || other === null) return standard === other
  return isRecord(standard) ? isRecord(other) : typeof standard === typeof other && !Array.isArray(other)
}
