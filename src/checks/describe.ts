import { match } from 'ts-pattern'
import { type FisoVocabulary, orFiso } from '../../data/fiso'
import { type Framework, indicatorOf, leavesOf, measureOf, type Vocabulary } from '../framework'
import { type Assessment, type Level, resultsBehind, resultsOf } from '../levels'
import { inPlaceOf } from '../verdicts'
import {
  changeLines,
  checkMessages,
  describeChange,
  describeVerdict,
  groupName,
  levelInWords,
  messagesIn,
  type Outline,
  outline,
  plain,
  type Speech,
  speechIn,
  stageName,
} from '../words'
import type {
  AtLeast,
  CheckOptions,
  CheckResult,
  NoGroupGaps,
  NotLapseBefore,
  NotRegressed,
  Shortfall,
  SufficientEvidence,
  WordsOptions,
} from './result'

/** A check in words. */
export interface CheckInWords {
  /** What was expected, such as the name of a test. */
  readonly title: string
  /** What was found, in a sentence. */
  readonly found: string
  /** What fell short, and under each what would mend it; empty where the expectation is met. */
  readonly details: readonly { readonly heading: string; readonly items: readonly Outline[] }[]
}

/**
 * What was expected of an assessment, what was found, and of everything that fell short what would mend it, in the words
 * of `explain`. Ids and names from outside are made safe to print.
 *
 * @param assessment the one that was checked
 *
 * @example
 * describeCheck(checkAtLeast(assessment, 'communication', 'evolving'), assessment).found
 * // 'Its level is Emerging: whatever is still unknown, it is not Evolving.'
 */
export function describeCheck<V extends Vocabulary = FisoVocabulary>(
  result: CheckResult<NoInfer<V>>,
  assessment: Assessment<V>,
  { framework: named, locale }: CheckOptions<V> & WordsOptions = {},
): CheckInWords {
  const framework = orFiso(named)
  const reading: Speaking = {
    ...speechIn(framework, locale),
    check: messagesIn(checkMessages, locale).check,
    assessment: assessment as unknown as Assessment,
  }
  return match(result as unknown as CheckResult)
    .returnType<CheckInWords>()
    .with({ kind: 'atLeast' }, (of) => atLeastInWords(of, reading))
    .with({ kind: 'demonstrated' }, ({ id, verdict, shortfalls }) => ({
      title: reading.check.title.demonstrated(id),
      found: reading.check.demonstrated[verdict],
      details: shortfallDetails(shortfalls, reading),
    }))
    .with({ kind: 'sufficientEvidence' }, (of) => sufficientInWords(of, reading))
    .with({ kind: 'noGroupGaps' }, (of) => gapsInWords(of, reading))
    .with({ kind: 'notLapseBefore' }, (of) => lapsesInWords(of, reading))
    .with({ kind: 'notRegressed' }, (of) => regressionInWords(of, reading))
    .exhaustive()
}

interface Speaking extends Speech {
  readonly check: typeof checkMessages.check
  readonly assessment: Assessment
}

function atLeastInWords(result: AtLeast, speaking: Speaking): CheckInWords {
  const { component, stage, level, outcome, sets, isComplete, shortfalls } = result
  const { check } = speaking
  const words = check.atLeast
  const [at, asked] = [level === null ? '' : levelInWords(level, speaking), stageName(stage, speaking)]
  const found = outcome === 'met' ? words.met(at) : words[outcome](at, asked)
  const isOneWay = sets.length === 1 && isComplete
  const none = speaking.messages.whyNot.unreachable
  return {
    title: check.title.atLeast(component, asked),
    found: level === null ? words.noneApplies : found,
    details: [
      ...(isOneWay || sets.length === 0 ? [] : detail(check.sets, setsInWords(sets, speaking))),
      ...shortfallDetails(shortfalls, speaking),
      ...(outcome === 'notMet' && sets.length === 0 ? detail(check.levels, [outline(none)]) : []),
    ],
  }
}

/** So many sets are written out; the rest are counted. Our choice. */
const setsWritten = 5

function setsInWords(sets: readonly (readonly string[])[], { messages }: Speech): Outline[] {
  const left = sets.length - setsWritten
  return [
    ...sets.slice(0, setsWritten).map((set) => outline(set.join(', '))),
    ...(left > 0 ? [outline(messages.whyNot.more(left))] : []),
  ]
}

function sufficientInWords({ part, outcome, open, shortfalls }: SufficientEvidence, speaking: Speaking): CheckInWords {
  const { check, messages } = speaking
  const words = check.sufficientEvidence
  const levels = open.map(({ component, level }) => words.level(component, levelInWords(level, speaking)))
  return {
    title: check.title.sufficientEvidence(part),
    found:
      outcome === 'met' ? words.met : open.length === 0 ? words.noneApplies : words.insufficient(messages.list(levels)),
    details: shortfallDetails(shortfalls, speaking),
  }
}

function gapsInWords({ part, outcome, gaps, withoutGroups }: NoGroupGaps, speaking: Speaking): CheckInWords {
  const { check, messages, framework } = speaking
  const words = check.noGroupGaps
  const titleOf = (measure: string) => measureOf(framework, measure)?.title ?? measure
  const open = withoutGroups.length > 0 ? words.withoutGroups : words.nothingReported
  return {
    title: check.title.noGroupGaps(part),
    found: outcome === 'met' ? words.met : outcome === 'notMet' ? words.notMet(gaps.length) : open,
    details: [
      ...detail(
        check.gaps,
        gaps.map((gap) => {
          const { indicator, measure, side, whole } = gap
          const sides = [messages.verdict[side], messages.verdict[whole]] as const
          return outline(
            messages.summary.gap(groupName(gap, speaking), ...sides, titleOf(measure), indicator),
            side === 'notMet' ? mendingOfGap(gap, speaking) : [],
          )
        }),
      ),
      ...detail(
        check.shortfalls,
        withoutGroups.map((measure) => outline(words.reportGroups(titleOf(measure), messages.change.byGroup))),
      ),
    ],
  }
}

/** What would bring a group to the side of the whole. */
function mendingOfGap({ indicator, measure, ...group }: NoGroupGaps['gaps'][number], speaking: Speaking): string[] {
  const { framework, assessment } = speaking
  const questions = leavesOf(framework.indicators[indicator]?.condition ?? { kind: 'all', of: [] })
  const answers = resultsOf(assessment)[indicator]?.leaves ?? []
  return answers.flatMap((answer, place) => {
    const question = questions[place]
    if (question === undefined || answer.kind !== 'share' || answer.measure !== measure) return []
    return [describeChange(question, inPlaceOf(group, answer), speaking, assessment.policy, [group])]
  })
}

function lapsesInWords({ date, outcome, lowered, lapses }: NotLapseBefore, speaking: Speaking): CheckInWords {
  const { check, messages, framework, assessment } = speaking
  const words = check.notLapseBefore
  const components = lowered.map(({ component, until }) => {
    const stage = assessment.components[component]?.level.demonstrated ?? null
    return words.component(component, stageName(stage, speaking), messages.date(until))
  })
  return {
    title: check.title.notLapseBefore(messages.date(date)),
    found:
      outcome === 'met' ? words.met : lowered.length === 0 ? words.nothing : words[outcome](messages.list(components)),
    details: detail(
      check.lapses,
      lapses.map(({ indicator, until, measures }) => {
        const title = words.lapse(statementOf(indicator, speaking), indicator, messages.date(until))
        const renewals = measures.map((measure) => words.measure(measureOf(framework, measure)?.title ?? measure))
        return outline(title, renewals.length > 0 ? renewals : [words.observation])
      }),
    ),
  }
}

function regressionInWords({ baseline, outcome, levels, shortfalls }: NotRegressed, speaking: Speaking): CheckInWords {
  const { check, messages } = speaking
  const words = check.notRegressed
  const name = (level: Level | null) => (level === null ? words.noneApplies : levelInWords(level, speaking))
  return {
    title: check.title.notRegressed(messages.date(baseline.asOf)),
    found: words[outcome],
    details: [
      ...detail(
        check.levels,
        levels.map(({ component, before, after }) => outline(words.level(component, name(before), name(after)))),
      ),
      ...shortfallDetails(shortfalls, speaking),
    ],
  }
}

/** Each statement with its verdict and cause, and under it what would change it. */
function shortfallDetails(shortfalls: readonly Shortfall[], speaking: Speaking): CheckInWords['details'] {
  const { assessment, check, messages, framework } = speaking
  const [whole, behind] = [resultsOf(assessment), resultsBehind(assessment)]
  const items = shortfalls.flatMap(({ indicator, verdict, groups }) => {
    const result = (groups.length > 0 ? behind : whole)[indicator]
    if (result === undefined) return []
    const reason = result.notApplicableBecause
    const strategies = verdict === 'notMet' ? strategiesFor(indicator, framework) : []
    return [
      outline(`${statementOf(indicator, speaking)} (${indicator}): ${describeVerdict(result, speaking)}`, [
        ...(reason === null ? [] : [check.declared(plain(reason))]),
        // One document may lack two parties, which says the same of it twice.
        ...new Set(changeLines(indicator, result, speaking, assessment.policy)),
        ...(strategies.length === 0 ? [] : [outline(messages.whyNot.strategies, strategies)]),
      ]),
    ]
  })
  return detail(check.shortfalls, items)
}

/** The first strategies that advance it: a message is to be read in a terminal. How many is our choice. */
function strategiesFor(indicator: string, { strategies }: Framework): string[] {
  return Object.values(strategies)
    .filter(({ advances, jurisdiction }) => advances.includes(indicator) && jurisdiction === null)
    .slice(0, 2)
    .map(({ title }) => title)
}

function statementOf(indicator: string, { framework }: Speech): string {
  return indicatorOf(framework, indicator)?.statement ?? indicator
}

function detail(heading: string, items: readonly Outline[]): CheckInWords['details'] {
  return items.length === 0 ? [] : [{ heading, items }]
}
