import { match } from 'ts-pattern'
import { validityOf } from '../evidence'
import {
  type Channels,
  type Condition,
  type DocumentQuestion,
  type Framework,
  indicatorOf,
  isOnContinuum,
  type Leaf,
  leavesOf,
  measureOf,
  measuresOf,
  type Rules,
  referenceOrder,
  type Threshold,
  type Times,
} from '../framework'
import { isEveryGroupAsked, isFamilyVoiceAsked } from '../verdicts'

/** A question that the evidence answers with yes or no, by its number; `name` is that of its column. */
export interface Question {
  readonly number: number
  readonly name: string
}

interface OfMeasure extends Question {
  readonly measure: string
  readonly validityDays: number
}

/** The whole's answer; and where every group is asked for, whether one falls short, and whether one is open. */
export interface ShareAsked extends OfMeasure {
  readonly threshold: Threshold
  readonly groups: { readonly holding: Question; readonly open: Question | null } | null
}
interface ActivityAsked extends OfMeasure {
  readonly leaf: Times | Channels
}
export interface DocumentAsked extends OfMeasure {
  readonly leaf: DocumentQuestion
}

/** What the latest observers said of an indicator. */
export interface ObservationAsked {
  readonly indicator: string
  readonly measures: readonly string[]
  /** Later than everything measured: what they said, where they agree. */
  readonly later: Question
  /** Later than everything measured, and they disagree; asked only where that makes a difference. */
  readonly disputed: Question | null
  /** What they said, with families among them; asked only where the families' voice is. */
  readonly byFamilies: Question | null
}

/** An indicator of which the verdict is asked. */
export interface IndicatorAsked {
  readonly id: string
  readonly name: string
  readonly condition: Condition
  /** How many references lie one behind the other below it. */
  readonly depth: number
  readonly isReferredTo: boolean
  readonly asksFamilies: boolean
  /** Whether it is declared not applicable. Its column says whether it is not: whether it applies, unless its condition may drop out. */
  readonly excused: Question
  readonly observed: ObservationAsked | null
}

/** All that is asked to give the verdicts on some indicators. */
export interface Asked {
  /** What is numbered, in order. */
  readonly questions: readonly Question[]
  readonly shares: readonly ShareAsked[]
  readonly activities: readonly ActivityAsked[]
  readonly documents: readonly DocumentAsked[]
  /** Each after those it refers to. */
  readonly indicators: readonly IndicatorAsked[]
  /** The question that a leaf asks; null where it asks another indicator. */
  readonly questionOf: (leaf: Leaf) => ShareAsked | ActivityAsked | DocumentAsked | null
  readonly indicatorOf: (id: string) => IndicatorAsked
}

/** Numbers what is asked by some indicators and by those they refer to; the same question of two of them is one. */
export function askedBy(framework: Framework, rules: Rules, wanted: readonly string[]): Asked {
  const questions: Question[] = []
  const ask = (name: string): Question => {
    const question = { number: questions.length, name }
    questions.push(question)
    return question
  }
  const askOf = (measure: string, what: string) => ask(columnName('q', questions.length, measure, what))

  const included = withReferences(framework, wanted)
  const order = referenceOrder(framework).filter((id) => included.has(id))
  const leaves = order.flatMap((id) => leavesOf(conditionOf(framework, id)))
  const referredTo = new Set(leaves.flatMap((leaf) => (leaf.kind === 'sameAs' ? [leaf.indicator] : [])))

  const shares: ShareAsked[] = []
  const activities: ActivityAsked[] = []
  const documents: DocumentAsked[] = []
  const known = new Map<string, ShareAsked | ActivityAsked | DocumentAsked>()
  for (const leaf of leaves) {
    const key = keyOf(leaf)
    if (leaf.kind === 'sameAs' || known.has(key)) continue
    const kind = measureOf(framework, leaf.measure)?.kind ?? 'survey'
    const of = { measure: leaf.measure, validityDays: validityOf(rules, leaf.measure, kind) }
    match(leaf)
      .with({ kind: 'share' }, (share) => {
        const question = {
          ...askOf(share.measure, share.quantifier),
          ...of,
          threshold: rules.quantifiers[share.quantifier],
          groups: isEveryGroupAsked(share, rules)
            ? {
                holding: askOf(share.measure, 'groups'),
                // Only a test of confidence leaves a group open.
                open: rules.proportions === 'confident' ? askOf(share.measure, 'open') : null,
              }
            : null,
        }
        shares.push(question)
        known.set(key, question)
      })
      .with({ kind: 'times' }, { kind: 'channels' }, (activity) => {
        const question = { ...askOf(activity.measure, activity.kind), ...of, leaf: activity }
        activities.push(question)
        known.set(key, question)
      })
      .with({ kind: 'document' }, (document) => {
        const question = { ...askOf(document.measure, document.field), ...of, leaf: document }
        documents.push(question)
        known.set(key, question)
      })
      .exhaustive()
  }

  const byId = new Map<string, IndicatorAsked>()
  for (const id of order) {
    const indicator = framework.indicators[id]
    if (indicator === undefined) continue
    const name = columnName('i', byId.size, id.split('/').at(-1) ?? id)
    const references = leavesOf(indicator.condition).flatMap((leaf) => (leaf.kind === 'sameAs' ? [leaf.indicator] : []))
    const observed = rules.observations === 'allowed' && {
      indicator: id,
      measures: measuresOf(indicator.condition),
      later: ask(`${name}_observed`),
      disputed: references.length > 0 ? ask(`${name}_disputed`) : null,
      byFamilies: rules.familyVoiceFrom === null ? null : ask(`${name}_said`),
    }
    byId.set(id, {
      id,
      name,
      condition: indicator.condition,
      depth: Math.max(0, ...references.map((other) => 1 + (byId.get(other)?.depth ?? 0))),
      isReferredTo: referredTo.has(id),
      asksFamilies: isFamilyVoiceAsked(indicator, framework, rules),
      excused: ask(`${name}_${mayDropOut(indicator.condition) ? 'declared' : 'applies'}`),
      observed: observed || null,
    })
  }

  return {
    questions,
    shares,
    activities,
    documents,
    indicators: [...byId.values()],
    questionOf: (leaf) => known.get(keyOf(leaf)) ?? null,
    indicatorOf: (id) => byId.get(id) as IndicatorAsked,
  }
}

/** The indicators of the continuum, which alone make levels. */
export function onContinuum(framework: Framework): string[] {
  return Object.entries(framework.indicators).flatMap(([id, indicator]) => (isOnContinuum(indicator) ? [id] : []))
}

function conditionOf(framework: Framework, id: string): Condition {
  // A framework that can be judged has every indicator that is named.
  return indicatorOf(framework, id)?.condition ?? { kind: 'all', of: [] }
}

function withReferences(framework: Framework, wanted: readonly string[]): Set<string> {
  const included = new Set<string>()
  const include = (id: string) => {
    if (included.has(id)) return
    included.add(id)
    for (const leaf of leavesOf(conditionOf(framework, id))) if (leaf.kind === 'sameAs') include(leaf.indicator)
  }
  wanted.forEach(include)
  return included
}

/** Whether nothing in a condition may apply: where it asks of other indicators alone. */
function mayDropOut(condition: Condition): boolean {
  return leavesOf(condition).every(({ kind }) => kind === 'sameAs')
}

/** What is asked, without the argument why: two leaves that ask the same are one question. */
function keyOf(leaf: Leaf): string {
  return JSON.stringify(Object.entries(leaf).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * A column's name, safe without quotes whatever the ids are. The number keeps it from others; the words, as many as a
 * name may be long, are for whoever reads the query.
 */
function columnName(kind: 'q' | 'i', number: number, ...words: readonly string[]): string {
  const slugs = words.map((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .slice(0, 20),
  )
  return [`${kind}${number}`, ...slugs].join('_').replace(/_+/g, '_').replace(/_$/, '')
}
