import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { shippedCharacteristics, shippedQualities, shippedReference } from '../../data/shipped'
import { type Framework, isRecord, textsOf, type Vocabulary } from '../framework'
import { catalogueParts } from './catalogue'
import { enAU, isLike, type Locale } from './locale'
import { nearestOf } from './nearest'

/** Something that a locale leaves out or says in the wrong place. A call is never harmed by it: the standard stands in. */
export interface LocaleFault {
  /**
   * `missing`: it is said as in `en-AU`. `unknown`: nothing is said by that key. `wrongKind`: a text stands where a
   * sentence made of values should, or the reverse, or a list of another length.
   */
  readonly kind: 'missing' | 'unknown' | 'wrongKind'
  /** Such as `messages.verdict.met`, `texts.stages.emerging.title` or `id`. */
  readonly key: string
  /** Of an unknown key, the known one that is nearest, where one is near. */
  readonly nearest?: string
}

/**
 * What is not as it should be in a locale from outside: first what is unknown or of the wrong kind, then what is missing,
 * each in the order of the catalogue and of the framework.
 *
 * A locale for a form of English may leave out what it says in the same way: what is missing is said as in `en-AU`. Where
 * `texts` is a function, none of the texts is missing.
 *
 * @param options.framework whose texts the locale says; the FISO dimension unless named
 *
 * @example
 * localeFaults({ id: 'de', messages: { verdikt: { met: 'erfüllt' } } } as Locale)[0]
 * // { kind: 'unknown', key: 'messages.verdikt', nearest: 'messages.verdict' }
 */
export function localeFaults<V extends Vocabulary = FisoVocabulary>(
  locale: Locale,
  { framework }: { readonly framework?: Framework<V> } = {},
): LocaleFault[] {
  const standard = {
    id: enAU.id,
    messages: Object.assign({}, ...catalogueParts),
    texts: typeof locale.texts === 'function' ? locale.texts : Object.fromEntries(allTexts(orFiso(framework))),
  }
  const faults = faultsIn('', standard, locale)
  const order: readonly LocaleFault['kind'][] = ['unknown', 'wrongKind', 'missing']
  return order.flatMap((kind) => faults.filter((fault) => fault.kind === kind))
}

/** Every text that can be said otherwise: those of a framework, and those of the reference beside it. */
function allTexts<V extends Vocabulary>(framework: Framework<V>): Map<string, string> {
  return new Map([
    ...textsOf(framework),
    ...textsOf(shippedReference(), ['reference']),
    ...textsOf(shippedQualities(), ['initiativeQualities']),
    ...Object.entries(shippedCharacteristics()).flatMap(([id, of]) => [
      ...textsOf(of, ['characteristicQuestions', id, 'questions']),
    ]),
  ])
}

function faultsIn(path: string, standard: object, own: object): LocaleFault[] {
  const known = standard as Entries
  const given = own as Entries
  const keys = Object.keys(known)
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  return [
    ...Object.keys(given)
      .filter((key) => !Object.hasOwn(known, key))
      .map((key): LocaleFault => {
        const nearest = nearestOf(key, keys)
        return { kind: 'unknown', key: at(key), ...(nearest === undefined ? {} : { nearest: at(nearest) }) }
      }),
    ...keys.flatMap((key): LocaleFault[] => {
      const [message, other] = [known[key], Object.hasOwn(given, key) ? given[key] : undefined]
      if (other !== undefined && !isLike(message, other)) return [{ kind: 'wrongKind', key: at(key) }]
      if (isRecord(message)) return faultsIn(at(key), message, isRecord(other) ? other : {})
      return other === undefined && message !== null ? [{ kind: 'missing', key: at(key) }] : []
    }),
  ]
}

type Entries = Readonly<Record<string, unknown>>
