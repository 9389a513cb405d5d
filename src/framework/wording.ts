import { frozen } from './define'
import type { Framework } from './framework'
import type { Vocabulary } from './vocabulary'

/** How a locale says the texts of the data: statements, titles, questions, first actions. */
export interface Wording {
  /**
   * The texts that are said otherwise, by key; or what says any text otherwise, given the text and its key. A key is
   * the path to the text in the framework, such as `indicators.communication/evolving/feel-welcome.statement`,
   * `stages.emerging.title` or `strategies.practices/identities.firstActions.0`.
   */
  readonly texts?: Readonly<Record<string, string>> | ((text: string, key: string) => string)
}

/** Fields that hold a text, or a list of texts. Ids, locators, conditions and places stay as they are. */
const textFields: ReadonlySet<string> = new Set([
  'title',
  'term',
  'statement',
  'plainly',
  'reading',
  'question',
  'foundIn',
  'because',
  'reason',
  'examples',
  'firstActions',
])

/** Fields that hold texts by id: they stand at the third place, after the id of what they belong to. */
const textRecords: ReadonlySet<string> = new Set(['qualities', 'questions'])

const known = new WeakMap<Wording, WeakMap<object, object>>()

/**
 * A framework as a locale says it: the same ids, conditions and sources in other words. What is judged by one can be
 * explained by the other.
 *
 * @returns the framework itself where the locale says none of its texts otherwise, as `en-AU`
 *
 * @example
 * recommend(assessment, { framework: localised(fiso, enUS) })
 */
export function localised<V extends Vocabulary>(framework: Framework<V>, locale?: Wording): Framework<V> {
  return reworded(framework, locale)
}

/**
 * Data as a locale says it.
 *
 * @param path where the data stands, for the keys of its texts; nothing for a framework
 */
export function reworded<Data extends object>(data: Data, locale: Wording = {}, path: Path = []): Data {
  const { texts } = locale
  if (typeof texts !== 'function' && (typeof texts !== 'object' || texts === null)) return data
  const ofLocale = known.get(locale) ?? new WeakMap<object, object>()
  known.set(locale, ofLocale)
  const found = ofLocale.get(data)
  if (found !== undefined) return found as Data
  const made = mapTexts(data, path, sayingBy(texts))
  // What can still change is read anew each time.
  if (!Object.isFrozen(data)) return made
  ofLocale.set(data, frozen(made))
  return made
}

/** Every text of some data, by its key. */
export function textsOf(data: object, path: Path = []): Map<string, string> {
  const texts = new Map<string, string>()
  mapTexts(data, path, (text, key) => {
    texts.set(key, text)
    return text
  })
  return texts
}

type Path = readonly string[]
type Say = (text: string, key: string) => string

/** A locale comes from outside: what it does not say, or says as no text, stays as it is. */
function sayingBy(texts: NonNullable<Wording['texts']>): Say {
  return (text, key) => {
    const said: unknown =
      typeof texts === 'function' ? texts(text, key) : Object.hasOwn(texts, key) ? texts[key] : undefined
    return typeof said === 'string' ? said : text
  }
}

function mapTexts<Data extends object>(data: Data, path: Path, say: Say): Data {
  const field = path.at(-1) ?? ''
  const part = (value: unknown, name: string, isText: boolean): unknown => {
    if (typeof value === 'string') return isText ? say(value, [...path, name].join('.')) : value
    return typeof value === 'object' && value !== null ? mapTexts(value, [...path, name], say) : value
  }
  if (Array.isArray(data)) {
    return data.map((value, place) => part(value, nameIn(value, place), textFields.has(field))) as unknown as Data
  }
  const isRecord = path.length === 3 && textRecords.has(field)
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, part(value, name, isRecord || textFields.has(name))]),
  ) as Data
}

/** An entry of a list by its own id or number, so that its key outlives a new order; else by its place, from 0. */
function nameIn(entry: unknown, place: number): string {
  const { id, number } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>
  return `${id ?? number ?? place}`
}
