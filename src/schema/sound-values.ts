import { dayNumber } from '../evidence'
import { availabilities, channels, parties, roles } from '../framework'
import { largestCount, longestId, longestList, longestText } from './evidence-schema'

/** An object from outside. */
export type Fields = Readonly<Record<string, unknown>>

/** What is filled field by field: a spread would take many times as long, and give each object its own hidden class. */
export type Draft<Item> = { -readonly [Field in keyof Item]: Item[Field] }

/** A list of what is certainly sound, or null. */
export function listOf<Part>(input: unknown, partOf: (part: unknown) => Part | null): Part[] | null {
  if (!Array.isArray(input)) return null
  const { length } = input
  if (length > longestList) return null
  const list = new Array<Part>(length)
  for (let index = 0; index < length; index += 1) {
    const part = partOf(input[index])
    if (part === null) return null
    list[index] = part
  }
  return list
}

// The schemas count characters, of which a text has at most as many as code units.
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestId
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}

export function isDay(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(dayNumber(value))
}

/** -0 is for the schemas, which make it 0. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestCount && !Object.is(value, -0)
}

export const isChannel = isOneOf(channels)
export const isAvailability = isOneOf(availabilities)
export const isRole = isOneOf(roles)
const isParty = isOneOf(parties)
export const channelOf = (value: unknown) => (isChannel(value) ? value : null)
export const partyOf = (value: unknown) => (isParty(value) ? value : null)

function isOneOf<Word extends string>(words: readonly Word[]): (value: unknown) => value is Word {
  const known = new Set<unknown>(words)
  return (value): value is Word => known.has(value)
}
