import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import type { Subject } from '../../evidence'
import { type Framework, idsOf, localised, measuresOf, recordOf, type Vocabulary } from '../../framework'
import {
  type Assessment,
  assertSameFramework,
  blockersOf,
  nextStage,
  type ResultBehind,
  rankOf,
  resultsBehind,
  resultsOf,
} from '../../levels'
import { answerOf, isVoiceMissing, openLeaves, type Verdict } from '../../verdicts'
import {
  asMarkdown,
  type Block,
  messages,
  messagesIn,
  outline,
  plain,
  planMessages,
  type WordsOptions,
} from '../../words'

/** What a school tells its families, as plain JSON: short sentences in everyday words, and the stamp of what made them. */
export interface Account<V extends Vocabulary = Vocabulary> {
  readonly framework: Assessment['framework']
  readonly version: string
  readonly policy: string
  /** The day of the judgement. */
  readonly asOf: string
  readonly subject: Subject | null
  readonly title: string
  readonly sentences: readonly string[]
  readonly components: Readonly<Record<V['component'], ComponentAccount<V>>>
  /** What families can do. */
  readonly families: AccountSection
  /** When it was judged, on how much, and by which rule. */
  readonly footing: AccountSection
}

/** Sentences under a heading. */
export interface AccountSection {
  readonly heading: string
  readonly sentences: readonly string[]
}

/** Where the school stands in one component; a list is null where there is nothing to tell. */
export interface ComponentAccount<V extends Vocabulary = Vocabulary> extends AccountSection {
  /** What is met, at whatever stage. */
  readonly going: AccountList<V> | null
  /** What is not met, up to the next stage. */
  readonly next: AccountList<V> | null
  /** What is unknown, up to the next stage. */
  readonly unknown: AccountList<V> | null
}

/** Statements under a heading, with the sentences that say what they have in common. */
export interface AccountList<V extends Vocabulary = Vocabulary> extends AccountSection {
  readonly items: readonly AccountItem<V>[]
}

/** One statement for families: its plain sentences, or where the framework has none, the statement itself. */
export interface AccountItem<V extends Vocabulary = Vocabulary> {
  readonly indicator: V['indicator']
  readonly text: string
  /** Said of a statement that stands lower for a group of families than for the whole, where groups cap levels. */
  readonly note: string | null
}

/**
 * What a school tells its families of where it stands: for each component the stage and what it means, what is going
 * well, what to work on next, what is not known; what families can do; and how it is known.
 *
 * It decides nothing: it is a reading of the assessment in the framework's plain sentences, and holds nothing of the
 * evidence but how many reports were used. What is unknown is never told as failing, and no group of families is named.
 *
 * @param assessment what `assess` returned
 * @returns plain JSON; the school's name in the title is made safe to print on one line, and not yet for a markup
 * @throws Error where the framework is not the one judged with
 *
 * @example
 * const { components } = account(assess({ subject: null, evidence: [], asOf: '2026-11-21' }))
 * components.communication.unknown?.items[0]?.text
 * // 'We hold activities that are meant to bring families into the school. We encourage families to come to them.'
 */
export function account<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  { framework: named, locale }: WordsOptions<V> = {},
): Account<V> {
  const framework = localised(orFiso(named), locale)
  assertSameFramework(assessment, framework)
  const words = messagesIn(planMessages, locale).account
  const { date } = messagesIn(messages, locale)
  const reading: Reading<V> = { assessment, framework, results: resultsBehind(assessment), words, date }
  const { subject, policy, version, asOf } = assessment
  const [first, last] = [framework.stages[0], framework.stages.at(-1)]
  return {
    framework: assessment.framework,
    version,
    policy: policy.id,
    asOf,
    subject,
    title: words.title(subject === null ? null : plain(subject.name)),
    sentences: [
      words.opening,
      ...(first === undefined || last === undefined || first === last
        ? []
        : [words.stages(framework.stages.length, first.title, last.title)]),
    ],
    components: recordOf(idsOf<V['component']>(assessment.components), (id) => ofComponent(reading, id)),
    families: forFamilies(reading),
    footing: footingOf(reading),
  }
}

/** No more statements of a list are shown: a dozen short ones fill half a page. Our choice. */
const mostShown = 12

/**
 * An account as a page of Markdown. Text from outside, such as the school's name, stays text; of a long list the first
 * twelve statements are shown, and how many more there are.
 *
 * @example
 * accountMarkdown(account(assessment)).split('\n')[0] // '# Example Primary School: how we work with families'
 */
export function accountMarkdown<V extends Vocabulary>(
  told: Account<V>,
  { locale }: Pick<WordsOptions, 'locale'> = {},
): string {
  const words = messagesIn(planMessages, locale).account
  const list = (of: AccountList<V> | null): Block[] => {
    if (of === null) return []
    const { heading, sentences, items } = of
    const shown = items.slice(0, mostShown).map(({ text, note }) => outline(text, note === null ? [] : [note]))
    const hidden = items.length - shown.length
    const more = hidden === 0 ? [] : [outline(words.more(hidden))]
    return [
      { kind: 'heading', text: heading, level: 3 },
      { kind: 'line', text: sentences.join(' ') },
      { kind: 'list', items: [...shown, ...more] },
    ]
  }
  const section = ({ heading, sentences }: AccountSection): Block[] => [
    { kind: 'heading', text: heading },
    { kind: 'line', text: sentences.join(' ') },
  ]
  const { title, sentences, components, families, footing } = told
  const blocks: Block[] = [
    { kind: 'title', text: title },
    { kind: 'line', text: sentences.join(' ') },
    ...idsOf<V['component']>(components).flatMap((id) => {
      const { going, next, unknown } = components[id]
      return [...section(components[id]), ...list(going), ...list(next), ...list(unknown)]
    }),
    ...section(families),
    ...section(footing),
  ]
  return `${asMarkdown(blocks).trimEnd()}\n`
}

interface Reading<V extends Vocabulary> {
  readonly assessment: Assessment<V>
  readonly framework: Framework<V>
  /** Those that the levels rest on, so that each statement is told once and as the level takes it. */
  readonly results: Readonly<Record<V['indicator'], ResultBehind<V>>>
  readonly words: typeof planMessages.account
  readonly date: typeof messages.date
}

function ofComponent<V extends Vocabulary>(reading: Reading<V>, id: V['component']): ComponentAccount<V> {
  const { framework, results, words } = reading
  const { title, plainly } = framework.components[id]
  const heading = plainly ?? title
  if (!reading.assessment.components[id].applicable) {
    return { heading, sentences: [words.noneApplies], going: null, next: null, unknown: null }
  }
  const met = indicatorsIn(reading, id).filter((indicator) => results[indicator].verdict === 'met')
  const open = (verdict: Verdict) => openIn(reading, id).filter((indicator) => results[indicator].verdict === verdict)
  return {
    heading,
    sentences: standing(reading, id),
    going: listOf(reading, words.going, words.goingLead, met),
    next: listOf(reading, words.next, words.nextLead, open('notMet')),
    unknown: listOf(reading, words.unknown, words.unknownLead, open('unknown')),
  }
}

/** Where the school stands, what that stage means, and how much higher it may be. */
function standing<V extends Vocabulary>({ assessment, framework, words }: Reading<V>, id: V['component']): string[] {
  const component = assessment.components[id]
  const { demonstrated, possible } = component.level
  const stageName = (stage: V['stage']) => {
    const rank = rankOf(framework, stage)
    return words.stageNumber(framework.stages[rank]?.title ?? stage, rank + 1, framework.stages.length)
  }
  const place = () => {
    if (demonstrated === null) return possible === null ? words.beforeFirst : words.firstNotShown
    return (demonstrated === possible ? words.at : words.atLeast)(stageName(demonstrated))
  }
  const meaning = framework.stages[rankOf(framework, demonstrated)]?.plainly
  // Of the whole: what is known of it is something to go on, whatever its groups.
  const isDecided = Object.values<{ readonly met: number; readonly notMet: number }>(component.stages).some(
    ({ met, notMet }) => met + notMet > 0,
  )
  return [
    ...(isDecided ? [] : [words.nothingKnown]),
    place(),
    ...(meaning === undefined ? [] : [meaning]),
    ...(possible === null || possible === demonstrated ? [] : [words.maybe(stageName(possible))]),
    ...(nextStage(framework, component) === null ? [words.top] : []),
  ]
}

/**
 * What is not met or unknown up to the next stage. Where the last stage is reached, by most or a majority of its
 * statements, up to that: what stands open below it is not passed over.
 */
function openIn<V extends Vocabulary>(
  { assessment, framework, results }: Reading<V>,
  id: V['component'],
): V['indicator'][] {
  const stage = nextStage(framework, assessment.components[id]) ?? framework.stages.at(-1)?.id
  return stage === undefined ? [] : blockersOf(framework, results, id, stage)
}

function indicatorsIn<V extends Vocabulary>({ assessment }: Reading<V>, id: V['component']): V['indicator'][] {
  return idsOf(assessment.components[id].indicators) as V['indicator'][]
}

function listOf<V extends Vocabulary>(
  { assessment, framework, results, words }: Reading<V>,
  heading: string,
  lead: string,
  indicators: readonly V['indicator'][],
): AccountList<V> | null {
  if (indicators.length === 0) return null
  const whole = resultsOf(assessment)
  return {
    heading,
    sentences: [lead],
    items: indicators.map((indicator) => {
      const { plainly, statement } = framework.indicators[indicator]
      const { verdict } = results[indicator]
      const isLower = verdict !== whole[indicator].verdict && (verdict === 'notMet' || verdict === 'unknown')
      return {
        indicator,
        text: plainly ?? statement,
        note: isLower ? words.ofGroups[verdict] : null,
      }
    }),
  }
}

function forFamilies<V extends Vocabulary>(reading: Reading<V>): AccountSection {
  const { words } = reading
  const unknown = idsOf<V['component']>(reading.assessment.components)
    .flatMap((id) => openIn(reading, id))
    .filter((id) => reading.results[id].verdict === 'unknown')
  return {
    heading: words.families,
    sentences: [...(unknown.some((id) => couldFamiliesTell(reading, id)) ? [words.answer] : []), words.tell, words.ask],
  }
}

/** Whether what families say could decide something unknown, be it of a statement that it refers to. */
function couldFamiliesTell<V extends Vocabulary>(reading: Reading<V>, id: V['indicator']): boolean {
  const { assessment, framework, results } = reading
  const { condition } = framework.indicators[id]
  const { leaves } = results[id]
  if (isVoiceMissing(results[id])) {
    const isAsked = leaves.some((leaf) => leaf.kind !== 'sameAs' && leaf.voice === 'families')
    return isAsked || assessment.policy.observations === 'allowed'
  }
  const open = openLeaves(condition, leaves.map(answerOf))
  return leaves.some((leaf, place) => {
    if (leaf.verdict !== 'unknown' || !open.includes(place)) return false
    return leaf.kind === 'sameAs' ? couldFamiliesTell(reading, leaf.indicator) : leaf.voice === 'families'
  })
}

function footingOf<V extends Vocabulary>(reading: Reading<V>): AccountSection {
  const { assessment, framework, results, words } = reading
  const components = idsOf<V['component']>(assessment.components)
  const indicators = components.flatMap((id) => indicatorsIn(reading, id))
  const applicable = indicators.filter((id) => results[id].verdict !== 'notApplicable')
  const known = applicable.filter((id) => results[id].verdict !== 'unknown')
  const leftOut = indicators.length - applicable.length
  const reports = reportsUsed(reading, new Set(applicable))
  const isMoreAhead = components.some((id) => {
    const next = nextStage(framework, assessment.components[id])
    return next !== null && next !== framework.stages.at(-1)?.id
  })
  return {
    heading: words.footing,
    sentences: [
      words.date(reading.date(assessment.asOf)),
      ...(applicable.length === 0
        ? []
        : [words.points(applicable.length), words.known(known.length, applicable.length)]),
      ...(leftOut === 0 ? [] : [words.leftOut(leftOut)]),
      ...(applicable.length === 0
        ? []
        : [
            reports === 0 ? words.noReports : words.reports(reports),
            words.enough[assessment.policy.enough],
            words.stagesBelow,
            ...(assessment.policy.levelCap === 'lowestGroup' ? [words.lowestGroup] : []),
          ]),
      ...(isMoreAhead ? [words.ahead] : []),
    ],
  }
}

/** How many reports and observations the statements rest on; what only a checklist asks for is none of them. */
function reportsUsed<V extends Vocabulary>(
  { assessment, framework }: Reading<V>,
  applicable: ReadonlySet<string>,
): number {
  const measures = new Set<string>(
    idsOf<V['indicator']>(framework.indicators)
      .filter((id) => applicable.has(id))
      .flatMap((id) => measuresOf(framework.indicators[id].condition)),
  )
  return assessment.ledger.filter(
    ({ outcome, measure, indicator }) =>
      outcome === 'used' && (measure === undefined ? applicable.has(indicator ?? '') : measures.has(measure)),
  ).length
}
