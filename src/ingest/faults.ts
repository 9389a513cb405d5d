import { type Locale, messages, messagesIn, pathText } from '../words'

/** Something wrong in the rows or the codebook: where, what, and what would be right. It carries no count of few people. */
export interface Fault {
  /** In a codebook such as `columns[3].measure`, in a text such as `line 12`, in rows such as `rows`. */
  readonly path: string
  /** What is wrong and what would be right, as a sentence. */
  readonly message: string
  readonly expected: string
  /** The known id, header or answer that is nearest to the one given, where one is near. */
  readonly nearest?: string
}

/** Where something stands; a text that is no plain field is quoted, so that it cannot be mistaken for a path. */
export type Path = readonly (string | number)[]

/** Takes faults one by one, and says each in a locale. */
export type Report = (path: Path | string, problem: string, expected: string, nearest?: string) => void

/** Adds what is reported to a list of faults; what several entries share, such as a scale, is told once. */
export function reportTo(faults: Fault[], locale: Locale | undefined): Report {
  const words = messagesIn(messages, locale).fault
  const told = new Set<string>()
  return (path, problem, expected, nearest) => {
    const message = words.sentence(problem, expected, nearest)
    const at = typeof path === 'string' ? path : pathText(path)
    const one = JSON.stringify([at, message])
    if (told.has(one)) return
    told.add(one)
    faults.push({ path: at, message, expected, ...(nearest === undefined ? {} : { nearest }) })
  }
}
