import type { FisoVocabulary } from '../../data/fiso'
import { dayNumber } from '../evidence'
import { canonical, idsOf, isRecord, recordOf, type Vocabulary } from '../framework'
import { type Assessment, type Level, resultsOf } from '../levels'
import type { Verdict } from '../verdicts'
import { checkMessages, plain } from '../words'
import type { Reading } from './reading'

/**
 * What `checkNotRegressed` reads of an earlier assessment, and nothing else: small enough to keep beside the code, with a
 * verdict on each line, so that a change of it can be reviewed.
 *
 * @example
 * writeFileSync('baseline.json', JSON.stringify(baselineOf(assessment), null, 2))
 */
export function baselineOf<V extends Vocabulary = FisoVocabulary>(assessment: Assessment<V>): Baseline<V> {
  const { formatVersion, framework, version, policy, asOf, subject, components, checklists } = assessment
  const verdicts = (of: { readonly indicators: Readonly<Record<string, { readonly verdict: Verdict }>> }) =>
    recordOf(idsOf(of.indicators), (id) => ({ verdict: of.indicators[id]?.verdict ?? 'unknown' }))
  return {
    formatVersion,
    framework,
    version,
    policy,
    asOf,
    subject: subject && { id: subject.id },
    components: recordOf(idsOf<V['component']>(components), (id) => ({
      level: components[id].level,
      indicators: verdicts(components[id]),
    })),
    checklists: recordOf(idsOf<V['checklist']>(checklists), (id) => ({ indicators: verdicts(checklists[id]) })),
  }
}

/** What an assessment has to say for a later one to be held against it. Every assessment is one. */
export interface Baseline<V extends Vocabulary = Vocabulary>
  extends Pick<Assessment<V>, 'formatVersion' | 'framework' | 'version' | 'policy' | 'asOf'> {
  readonly subject: { readonly id: string } | null
  readonly components: Readonly<Record<V['component'], { readonly level: Level<V['stage']> } & Verdicts>>
  readonly checklists: Readonly<Record<V['checklist'], Verdicts>>
}

interface Verdicts {
  readonly indicators: Readonly<Record<string, { readonly verdict: Verdict }>>
}

/** What of an earlier assessment is held against a later one. */
interface Earlier<V extends Vocabulary> {
  readonly asOf: string
  readonly levels: Readonly<Record<V['component'], Level<V['stage']>>>
  readonly met: ReadonlySet<V['indicator']>
}

/**
 * Reads an earlier assessment from any value, as far as it is compared, and holds it to being comparable.
 *
 * @throws RangeError that says where it is not what it should be, or what makes it another
 */
export function readBaseline<V extends Vocabulary>(input: unknown, reading: Reading<V>): Earlier<V> {
  const { assessment, framework, results } = reading
  const words = checkMessages.check.wrong.baseline
  const root = looking(input)
  root.expect(isRecord(input), words.assessment)
  const asOf = root.at('asOf').read((value) => typeof value === 'string' && !Number.isNaN(dayNumber(value)), words.day)

  const made = ['id', 'edition'].map((field) => root.at('framework').at(field).read(isText, words.text))
  const [id = '', edition = ''] = made as string[]
  refuse(id !== framework.id || edition !== framework.edition, () =>
    words.otherFramework(plain(id), plain(edition), framework.id, framework.edition),
  )
  const policy = root.at('policy').read(isRecord, words.policy) as Readonly<Record<string, unknown>>
  const rules = rulesThatDiffer(policy, assessment.policy)
  refuse(rules.length > 0, () => words.otherRules(rules.map(plain)))
  const subject = root.at('subject').at('id').value
  refuse(typeof subject === 'string' && assessment.subject !== null && subject !== assessment.subject.id, () =>
    words.otherSchool(plain(String(subject)), plain(assessment.subject?.id ?? '')),
  )
  refuse(dayNumber(asOf as string) > dayNumber(assessment.asOf), () => words.laterDay(asOf as string, assessment.asOf))

  const stages = framework.stages.map((stage) => stage.id)
  const isStage = (value: unknown) => value === null || stages.some((stage) => stage === value)
  const levels = recordOf(idsOf<V['component']>(assessment.components), (component) => {
    const level = root.at('components').at(component).at('level')
    const read = (bound: keyof Level) => level.at(bound).read(isStage, words.stage(stages)) as V['stage'] | null
    return { demonstrated: read('demonstrated'), possible: read('possible') }
  })

  const verdicts = new Map<string, unknown>()
  for (const part of ['components', 'checklists'] as const) {
    const all = root.at(part)
    for (const of of new Set([
      ...Object.keys(assessment[part]),
      ...Object.keys(isRecord(all.value) ? all.value : {}),
    ])) {
      const indicators = all.at(of).at('indicators')
      const own = indicators.read(isRecord, words.indicators) as Readonly<Record<string, unknown>>
      for (const indicator of Object.keys(own)) {
        verdicts.set(indicator, indicators.at(indicator).at('verdict').read(isVerdict, words.verdict))
      }
    }
  }
  const known = idsOf<string>(resultsOf(assessment))
  const others = [
    ...known.filter((one) => !verdicts.has(one)),
    ...[...verdicts.keys()].filter((one) => !Object.hasOwn(results, one)),
  ]
  refuse(others.length > 0, () => words.otherStatements(others.map(plain)))
  const met = known.filter((one) => verdicts.get(one) === 'met') as V['indicator'][]
  return { asOf: asOf as string, levels, met: new Set(met) }
}

/** The rules of which two policies make something else; their names do not matter. */
function rulesThatDiffer(a: Readonly<Record<string, unknown>>, b: object): string[] {
  const other = b as Readonly<Record<string, unknown>>
  const rules = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((rule) => rule !== 'id')
  return rules.filter((rule) => canonical(a[rule]) !== canonical(other[rule]))
}

interface Looking {
  readonly value: unknown
  readonly at: (key: string) => Looking
  readonly expect: (isRight: boolean, expected: string) => void
  readonly read: (isRight: (value: unknown) => boolean, expected: string) => unknown
}

/** A value from outside, with where it stands. */
function looking(value: unknown, path = ''): Looking {
  const expect = (isRight: boolean, expected: string) =>
    refuse(!isRight, () => checkMessages.check.wrong.baseline.unreadable(plain(path), expected))
  return {
    value,
    at: (key) => {
      const isPlainKey = /^[a-zA-Z]\w*$/.test(key)
      const inside = isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
      return looking(inside, `${path}${isPlainKey ? `${path === '' ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`}`)
    },
    expect,
    read: (isRight, expected) => {
      expect(isRight(value), expected)
      return value
    },
  }
}

function refuse(isWrong: boolean, message: () => string): void {
  if (isWrong) throw new RangeError(message())
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isVerdict(value: unknown): boolean {
  return value === 'met' || value === 'notMet' || value === 'unknown' || value === 'notApplicable'
}
