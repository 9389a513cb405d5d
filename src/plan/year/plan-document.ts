import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { shippedQualities } from '../../../data/shipped'
import { type Framework, idsOf, indicatorOf, measureOf, reworded, type Vocabulary } from '../../framework'
import { assertSameFramework } from '../../levels'
import {
  asMarkdown,
  asOutline,
  type Block,
  describeNeed,
  type Locale,
  listed,
  messagesIn,
  type Outline,
  outline,
  plain,
  planMessages,
  type Speech,
  speechIn,
  stageName,
  subjectName,
  type WordsOptions,
} from '../../words'
import type { SuccessMeasure, Value } from '../portfolio/success'
import type { ActionPlan, Gathering, PlannedStrategy } from './action-plan'
import { byDay } from './gatherings'

/** What a plan is put into words with. */
export interface PlanSpeech extends Speech {
  readonly words: typeof planMessages.plan
}

export function planSpeechIn<V extends Vocabulary>(framework: Framework<V>, locale: Locale | undefined): PlanSpeech {
  return { ...speechIn(framework, locale), words: messagesIn(planMessages, locale).plan }
}

/** So many of the strategies that would supply a quality are named, those first that would supply most. Our choice. */
const mostNamed = 3

/**
 * A plan as Markdown: the strategies with who answers for them, their actions, milestones and measures of success, the
 * evidence to gather, the reviews, the qualities, and what is not served. Text from outside stays text.
 *
 * @example
 * writeFileSync('plan.md', planMarkdown(plan))
 */
export function planMarkdown<V extends Vocabulary = FisoVocabulary>(
  plan: ActionPlan<V>,
  options: WordsOptions<V> = {},
): string {
  return `${asMarkdown(planBlocks(plan, options))}\n`
}

/** A plan for people, as blocks. */
export function planBlocks<V extends Vocabulary = FisoVocabulary>(
  typed: ActionPlan<V>,
  { framework: named, locale }: WordsOptions<V> = {},
): Block[] {
  const speech = planSpeechIn(orFiso(named), locale)
  const { framework, messages, words } = speech
  assertSameFramework(typed, framework, 'plan')
  const qualities = reworded(shippedQualities(), locale, ['initiativeQualities'])
  const plan = typed as unknown as ActionPlan
  const titleOf = (strategy: string) => framework.strategies[strategy]?.title ?? strategy
  return [
    { kind: 'title', text: words.title(subjectName(plan.subject, speech)) },
    { kind: 'line', text: words.line(messages.date(plan.start), messages.date(plan.end), messages.date(plan.asOf)) },
    ...listed(
      words.targets,
      idsOf(plan.targets).map((id) => {
        const target = plan.targets[id] ?? null
        const title = framework.components[id]?.title ?? id
        return outline(target === null ? words.noTarget(title) : words.target(title, stageName(target, speech)))
      }),
    ),
    ...(plan.strategies.length === 0 ? [] : [{ kind: 'heading', text: words.strategies } as const]),
    ...plan.strategies.flatMap((strategy): Block[] => [
      { kind: 'heading', text: plain(strategy.title), level: 3 },
      { kind: 'line', text: whoAndWhen(strategy, speech) },
      { kind: 'list', items: strategyOutlines(strategy, speech) },
    ]),
    ...listed(words.gatherings, gatheringOutlines(plan, speech)),
    ...listed(
      words.reviews,
      plan.reviews.map(({ months, date, strategiesDone, gatherings }) =>
        outline(words.review(months, messages.date(date)), [
          ...strategiesDone.map((id) => words.done(titleOf(id))),
          words.gathered(gatherings),
        ]),
      ),
    ),
    ...listed(
      words.qualities,
      idsOf(plan.qualities).map((quality) => {
        const { verdict, by, questions, wouldSupply } = plan.qualities[quality]
        const { title } = qualities[quality]
        if (verdict === 'met') return outline(words.has(title), by.map(titleOf))
        return outline(words.toAsk(title), [
          ...questions,
          ...(wouldSupply.length === 0
            ? []
            : [outline(words.wouldSupply, wouldSupply.slice(0, mostNamed).map(titleOf))]),
        ])
      }),
    ),
    ...listed(
      words.unplaced,
      plan.unplaced.map((id) => asOutline(titleOf(id))),
    ),
    ...listed(
      words.unserved,
      plan.unserved.map(({ indicator, strategies }) =>
        outline(`${indicatorOf(framework, indicator)?.statement} (${indicator})`, [
          ...(strategies.length === 0 ? [words.noStrategy] : []),
          ...strategies.map(({ strategy, because }) => words.keptOut(titleOf(strategy), words.limit[because])),
        ]),
      ),
    ),
  ]
}

function whoAndWhen({ responsible, from, to, effort }: PlannedStrategy, { messages, words }: PlanSpeech): string {
  return words.whoAndWhen(plain(responsible), messages.date(from), messages.date(to), messages.effort[effort])
}

function strategyOutlines(
  { serves, needs, actions, milestones, success }: PlannedStrategy,
  speech: PlanSpeech,
): Outline[] {
  const { framework, messages, words } = speech
  const statement = (id: string) => indicatorOf(framework, id)?.statement ?? id
  return [
    ...(serves.length === 0 ? [] : [outline(words.serves, serves.map(statement))]),
    ...(needs.length === 0
      ? []
      : [
          outline(
            words.needs,
            needs.map(({ indicator, verdict, by }) =>
              by.length === 0
                ? words.findOutFirst(statement(indicator), messages.verdict[verdict])
                : words.broughtAboutBy(
                    statement(indicator),
                    messages.list(by.map((id) => framework.strategies[id]?.title ?? id)),
                  ),
            ),
          ),
        ]),
    outline(
      words.actions,
      actions.map(({ text, from, due }) => words.action(text, messages.date(from), messages.date(due))),
    ),
    outline(
      words.milestones,
      milestones.map(({ term, date, actionsDone, actions }) =>
        words.milestone(plain(term), messages.date(date), actionsDone, actions),
      ),
    ),
    ...(success.length === 0
      ? []
      : [
          outline(
            words.success,
            success.map((measure) => describeSuccess(measure, speech)),
          ),
        ]),
  ]
}

/** What to gather by each day, by where it is usually found and why: much of it is one survey. */
function gatheringOutlines({ gatherings, start }: ActionPlan, speech: PlanSpeech): Outline[] {
  const { messages, words } = speech
  return byDay(gatherings).map(([day, due]) => {
    const dueThen = due.map((of) => ({ of, where: words.gatheredFrom(of.foundIn, reasonOf(of, start, speech)) }))
    const observedLast = (a: Gathered, b: Gathered) => Number(a.of.foundIn === null) - Number(b.of.foundIn === null)
    const places = new Set(dueThen.sort(observedLast).map(({ where }) => where))
    return outline(
      words.gatheredBy(messages.date(day), dueThen.length),
      [...places].map((place) =>
        outline(
          place,
          dueThen
            .filter(({ where }) => where === place)
            .map(({ of: { title, question, measure } }) => (measure === null ? title : words.asked(title, question))),
        ),
      ),
    )
  })
}

interface Gathered {
  readonly of: Gathering
  readonly where: string
}

function reasonOf({ purposes, from, lapses }: Gathering, start: string, { messages, words }: PlanSpeech): string {
  return [
    ...purposes.map((purpose) => words.purpose[purpose]),
    ...(lapses === null ? [] : [words.lapses(messages.date(lapses), lapses < start)]),
    words.notBefore(messages.date(from)),
  ].join('; ')
}

/** A measure of success in words: what it is today, and what would meet the condition. */
function describeSuccess(measure: SuccessMeasure, speech: PlanSpeech): string {
  const { words } = speech
  const { title, value } = measure
  const lacks = lacksOf(measure, speech)
  if (value.kind === 'observation') return words.observedToday(title, todayOf(value, speech), lacks)
  if (value.kind === 'document') return words.lacking(title, todayOf(value, speech), lacks)
  if (value.kind === 'share' && value.meets.count === null) {
    return words.lackingShare(title, lacks, todayOf(value, speech), meetsOf(value, speech))
  }
  return words.measure(title, todayOf(value, speech), meetsOf(value, speech))
}

/** What a measure of success lacks, in words. */
export function lacksOf({ measure, question, lacks }: SuccessMeasure, speech: PlanSpeech): string {
  const of = measure === null ? undefined : measureOf(speech.framework, measure)
  return lacks.length === 0 ? question : lacks.map((need) => describeNeed(need, of, speech)).join('; ')
}

/** Today's value in words. */
export function todayOf(value: Value, { messages, words }: PlanSpeech): string {
  switch (value.kind) {
    case 'share':
      return value.today === null ? words.notShown : words.share(value.today.count, value.today.of)
    case 'times':
    case 'channels':
      return value.today === null ? words.notShown : `${value.today}`
    case 'document':
    case 'observation':
      return messages.verdict[value.today]
  }
}

/** The value that would meet the condition in words. */
export function meetsOf(value: Value, { messages, words }: PlanSpeech): string {
  switch (value.kind) {
    case 'share': {
      const threshold = messages.threshold(value.meets)
      const { count } = value.meets
      return count === null || value.today === null ? threshold : words.shareOf(threshold, count, value.today.of)
    }
    case 'times':
    case 'channels':
      return words.inDays(value.meets.atLeast, value.meets.days)
    case 'document':
    case 'observation':
      return messages.verdict.met
  }
}
