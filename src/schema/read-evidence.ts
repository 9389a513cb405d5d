import { type FisoVocabulary, orFiso } from '../../data/fiso'
import type { EvidenceItem, NotApplicable, Subject } from '../evidence'
import { areSurelyDistinct } from '../evidence'
import {
  type Framework,
  idsOf,
  indicatorOf,
  isRecord,
  lookedAt,
  measureOf,
  once,
  onceFor,
  type Vocabulary,
} from '../framework'
import { messages, messagesIn, nearestOf, type WordsOptions } from '../words'
import { crossFaults } from './counts'
import {
  type EvidenceSchemas,
  evidenceSchemas,
  groupFields,
  type ItemKind,
  idSchema,
  isTally,
  subjectFields,
} from './evidence-schema'
import { type Fault, type FaultWords, faultsOfIssues, makeFault } from './faults'
import { type SoundReader, soundReader } from './sound-items'

/** What was read: a request for `assess` but for the day, and what is wrong with the rest. */
export interface EvidenceReading<V extends Vocabulary = Vocabulary> {
  /** Null where it cannot be read. */
  readonly subject: Subject | null
  readonly evidence: readonly EvidenceItem<V>[]
  readonly notApplicable: readonly NotApplicable<V['indicator']>[]
  /** The readable ids of items that were set aside. */
  readonly faulty: readonly string[]
  readonly faults: readonly Fault[]
}

/**
 * Reads an evidence file from unknown input, such as what `JSON.parse` gives. What is sound is kept; everything else
 * is a fault with its place, and nothing is lost in silence. It never throws.
 *
 * @param input any JSON value
 * @param by the framework whose measures and indicators the evidence may name, the FISO dimension unless named; or
 * options, of which `locale` says how the faults are put into words
 *
 * @example
 * const { faults, ...reading } = readEvidence(JSON.parse(text))
 * for (const fault of faults) console.warn(fault.path, fault.message)
 * const assessment = assess({ ...reading, asOf: '2026-11-21' })
 */
export function readEvidence<V extends Vocabulary = FisoVocabulary>(
  input: unknown,
  by: Framework<V> | WordsOptions<V> = {},
): EvidenceReading<V> {
  const { framework: named, locale }: WordsOptions<V> = 'indicators' in by ? { framework: by } : by
  const framework = orFiso(named)
  return read(input, framework, readersOf(framework), messagesIn(messages, locale).fault)
}

/** The same by the schemas alone, which are the rule that `readEvidence` is held to. */
export function readBySchemas<V extends Vocabulary = FisoVocabulary>(
  input: unknown,
  by?: Framework<V>,
): EvidenceReading<V> {
  const framework = orFiso(by)
  const { schemas } = readersOf(framework)
  const nothing = () => null
  const sound = { subject: nothing, item: nothing, declaration: nothing }
  return read(input, framework, { schemas, sound }, messagesIn(messages, undefined).fault)
}

/** What reads the parts of a file: what is certainly sound, and the schemas for all else. */
interface Readers {
  readonly sound: SoundReader
  readonly schemas: () => EvidenceSchemas
}

function read<V extends Vocabulary>(
  input: unknown,
  framework: Framework<V>,
  readers: Readers,
  words: FaultWords,
): EvidenceReading<V> {
  return lookedAt(
    () => readFile(words, input, framework, readers),
    () => nothingBut([makeFault(words, [], words.wrong, words.file)]),
  )
}

function readFile<V extends Vocabulary>(
  words: FaultWords,
  input: unknown,
  framework: Framework<V>,
  readers: Readers,
): EvidenceReading<V> {
  // Faults are added one by one: there may be more than a call takes arguments.
  const faults: Fault[] = []
  if (!isRecord(input)) return nothingBut([makeFault(words, [], words.notAnObject, words.file)])

  // `$schema` is for editors, and says nothing of the school.
  const fields = ['formatVersion', 'subject', 'evidence', 'notApplicable', '$schema']
  for (const key of Object.keys(input)) {
    if (!fields.includes(key))
      faults.push(makeFault(words, [key], words.unknownField, words.oneOf(fields), nearestOf(key, fields)))
  }
  if (input.$schema !== undefined && typeof input.$schema !== 'string') {
    faults.push(makeFault(words, ['$schema'], words.wrong, words.expectation.$schema))
  }
  if (input.formatVersion !== 1) {
    const problem = input.formatVersion === undefined ? words.missing : words.anotherVersion
    faults.push(makeFault(words, ['formatVersion'], problem, words.expectation.formatVersion))
    // Another version may mean other things by the same fields; a version left out is only left out.
    if (input.formatVersion !== undefined) return nothingBut(faults)
  }

  const subject = readSubject(words, input.subject, readers, faults)
  const items = readItems(words, list(words, input, 'evidence', true, faults), framework, readers, faults)
  const notApplicable = readNotApplicable(words, list(words, input, 'notApplicable', false, faults), readers, faults)
  return {
    subject,
    evidence: items.evidence as EvidenceItem<V>[],
    notApplicable: notApplicable as NotApplicable<V['indicator']>[],
    faulty: items.faulty,
    faults,
  }
}

function nothingBut(faults: readonly Fault[]): EvidenceReading<never> {
  return { subject: null, evidence: [], notApplicable: [], faulty: [], faults }
}

const madeReaders = /* @__PURE__ */ onceFor(
  (framework: Framework): Readers => ({
    sound: soundReader(framework),
    // Making them takes longer than reading a hundred files, and what is sound needs none.
    schemas: once(() => evidenceSchemas(framework)),
  }),
)

function readersOf<V extends Vocabulary>(framework: Framework<V>): Readers {
  return madeReaders(framework as unknown as Framework)
}

function readSubject(words: FaultWords, input: unknown, { sound, schemas }: Readers, faults: Fault[]): Subject | null {
  const subject = sound.subject(input)
  if (subject !== null) return subject
  const { data, error } = schemas().subject.safeParse(input)
  if (error && isRecord(input)) {
    for (const fault of faultsOfIssues(words, ['subject'], input, error, () => subjectFields)) faults.push(fault)
  } else if (error) {
    const problem = input === undefined ? words.missing : words.wrong
    faults.push(makeFault(words, ['subject'], problem, words.expectation.subject))
  }
  return (data ?? null) as Subject | null
}

function list(
  words: FaultWords,
  input: Record<string, unknown>,
  field: string,
  isRequired: boolean,
  faults: Fault[],
): readonly unknown[] {
  const value = input[field]
  // A copy has no holes, which would pass unseen.
  if (Array.isArray(value)) return Array.from(value)
  if (value !== undefined || isRequired) {
    faults.push(makeFault(words, [field], value === undefined ? words.missing : words.wrong, words.list))
  }
  return []
}

function readItems<V extends Vocabulary>(
  words: FaultWords,
  inputs: readonly unknown[],
  framework: Framework<V>,
  readers: Readers,
  faults: Fault[],
): { evidence: unknown[]; faulty: string[] } {
  const sound = inputs.map(readers.sound.item)
  if (areAllSound(sound) && areSurelyDistinct(sound)) return { evidence: sound, faulty: [] }

  const ids = inputs.map((input, index) => sound[index]?.id ?? readableId(input))
  const shared = repeated(ids)
  const evidence: unknown[] = []
  const faulty = new Set<string>()
  inputs.forEach((input, index) => {
    const path = ['evidence', index]
    const id = ids[index] ?? null
    const item = sound[index] ?? null
    const reading =
      item === null
        ? lookedAt<ItemReading>(
            () => readItem(words, input, path, framework, readers),
            () => ({ faults: [makeFault(words, path, words.wrong, words.item)] }),
          )
        : { item, faults: [] }
    const isShared = id !== null && shared.has(id)
    for (const fault of reading.faults) faults.push(fault)
    if (isShared) faults.push(makeFault(words, [...path, 'id'], words.sharedId, words.uniqueId))
    if (reading.faults.length === 0 && !isShared) evidence.push(reading.item)
    else if (id !== null) faulty.add(id)
  })
  return { evidence, faulty: [...faulty] }
}

interface ItemReading {
  readonly item?: unknown
  readonly faults: readonly Fault[]
}

function readItem<V extends Vocabulary>(
  words: FaultWords,
  input: unknown,
  path: readonly (string | number)[],
  framework: Framework<V>,
  readers: Readers,
): ItemReading {
  if (!isRecord(input)) return { faults: [makeFault(words, path, words.notAnObject, words.item)] }
  const kind = kindOf(input, framework)
  if (kind === null) return { faults: [measureFault(words, input, path, framework)] }
  const schema = readers.schemas().items[kind]
  const parsed = schema.safeParse(input)
  if (parsed.error) {
    const fieldsAt = (inside: readonly (string | number)[]) =>
      inside.length > 0 && (kind === 'survey' || kind === 'coverage') ? groupFields[kind] : Object.keys(schema.shape)
    return { faults: faultsOfIssues(words, path, input, parsed.error, fieldsAt) }
  }
  return { item: parsed.data, faults: crossFaults(words, kind, parsed.data, path) }
}

/** What is wrong with an item of which the measure is not known: the likeliest slip first. */
function measureFault<V extends Vocabulary>(
  words: FaultWords,
  input: Record<string, unknown>,
  path: readonly (string | number)[],
  framework: Framework<V>,
): Fault {
  const { measure } = input
  const at = [...path, 'measure']
  if (measure === undefined) {
    const known = ['measure', 'indicator']
    const misspelt = Object.keys(input).find((key) => !known.includes(key) && nearestOf(key, known) !== undefined)
    if (misspelt === undefined) return makeFault(words, at, words.missing, words.measureId)
    return makeFault(words, [...path, misspelt], words.unknownField, words.measureId, nearestOf(misspelt, known))
  }
  if (typeof measure === 'string' && indicatorOf(framework, measure) !== undefined) {
    return makeFault(words, at, words.indicatorAsMeasure, words.measureId, 'indicator')
  }
  return makeFault(words, at, words.unknownId, words.measureId, nearestOf(measure, idsOf<string>(framework.measures)))
}

/** Which shape an item should have: an observation names an indicator, and a measure's kind says the rest. */
function kindOf<V extends Vocabulary>(input: Record<string, unknown>, framework: Framework<V>): ItemKind | null {
  if (input.measure === undefined && input.indicator !== undefined) return 'observation'
  const measure = typeof input.measure === 'string' ? measureOf(framework, input.measure) : undefined
  if (measure === undefined) return null
  if (measure.kind !== 'activity') return measure.kind
  return isTally(input) ? 'tally' : 'occasion'
}

function readNotApplicable(
  words: FaultWords,
  inputs: readonly unknown[],
  readers: Readers,
  faults: Fault[],
): unknown[] {
  const sound = inputs.map(readers.sound.declaration)
  const shared = repeated(inputs.map((input, index) => sound[index]?.indicator ?? indicatorIn(input)))
  return inputs.flatMap((input, index) => {
    const path = ['notApplicable', index]
    if (!isRecord(input)) {
      faults.push(makeFault(words, path, words.notAnObject, words.declaration))
      return []
    }
    let declared: NotApplicable | null = sound[index] ?? null
    if (declared === null) {
      const { data, error } = readers.schemas().notApplicable.safeParse(input)
      if (error) {
        for (const fault of faultsOfIssues(words, path, input, error, () => ['indicator', 'reason'])) faults.push(fault)
        return []
      }
      declared = data
    }
    if (shared.has(declared.indicator)) {
      faults.push(makeFault(words, [...path, 'indicator'], words.declaredTwice, words.declaration))
      return []
    }
    return [declared]
  })
}

function readableId(input: unknown): string | null {
  return lookedAt(
    () => (isRecord(input) ? (idSchema.safeParse(input.id).data ?? null) : null),
    () => null,
  )
}

function indicatorIn(input: unknown): string | null {
  return isRecord(input) && typeof input.indicator === 'string' ? input.indicator : null
}

function areAllSound(items: readonly (EvidenceItem | null)[]): items is EvidenceItem[] {
  return !items.includes(null)
}

function repeated(ids: readonly (string | null)[]): Set<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const id of ids) if (id !== null) (seen.has(id) ? again : seen).add(id)
  return again
}
