import type { messages } from './messages'
import type { planMessages } from './plan-messages'

/** Every message that people read, by its key. */
export type Catalogue = typeof messages & typeof planMessages

/** How one language, or one country's form of it, says what people read. */
export interface Locale {
  /** A BCP 47 tag, such as `en-US`: a page in it says so. */
  readonly id: string
  /** What is said otherwise than in `en-AU`; what is left out is said as there. */
  readonly messages?: Said<Catalogue>
}

/** Some of the messages, each of the shape it has in the catalogue. */
export type Said<Messages> = Messages extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Messages
  : { readonly [Key in keyof Messages]?: Said<Messages[Key]> }

/** The standard: Australian English, in which the catalogue is written. */
export const enAU: Locale = { id: 'en-AU' }

const merged = new WeakMap<Locale, Map<object, object>>()

/**
 * Messages in a locale: its own where it has them, the standard's elsewhere.
 *
 * @example
 * messagesIn(messages, enUS).party.families
 */
export function messagesIn<Messages extends object>(standard: Messages, locale: Locale = enAU): Messages {
  if (locale.messages === undefined) return standard
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
      if (other === undefined) return [key, value]
      return [key, isPart(value) && isPart(other) ? merge(value, other) : other]
    }),
  )
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
