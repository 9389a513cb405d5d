import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { initiativeQualities } from '../../../data/partnerships'
import { type Framework, idsOf, indicatorOf, measureOf, type Vocabulary } from '../../framework'
import { assertSameFramework } from '../../levels'
import {
  asMarkdown,
  asOutline,
  type Block,
  describeNeed,
  listed,
  messages,
  type Outline,
  outline,
  plain,
  planMessages,
  stageName,
  subjectName,
} from '../../words'
import type { SuccessMeasure, Value } from '../portfolio/success'
import type { ActionPlan, Gathering, PlannedStrategy } from './action-plan'
import { byDay } from './gatherings'

const words = planMessages.plan

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
  options: { readonly framework?: Framework<V> } = {},
): string {
  return `${asMarkdown(planBlocks(plan, options))}\n`
}

/** A plan for people, as blocks. */
export function planBlocks<V extends Vocabulary = FisoVocabulary>(
  typed: ActionPlan<V>,
  { framework: named }: { readonly framework?: Framework<V> } = {},
): Block[] {
  const framework = orFiso(named) as unknown as Framework
  assertSameFramework(typed, framework, 'plan')
  const plan = typed as unknown as ActionPlan
  const titleOf = (strategy: string) => framework.strategies[strategy]?.title ?? strategy
  return [
    { kind: 'title', text: words.title(subjectName(plan.subject)) },
    { kind: 'line', text: words.line(messages.date(plan.start), messages.date(plan.end), messages.date(plan.asOf)) },
    ...listed(
      words.targets,
      idsOf(plan.targets).map((id) => {
        const target = plan.targets[id] ?? null
        const title = framework.components[id]?.title ?? id
        return outline(target === null ? words.noTarget(title) : words.target(title, stageName(target, framework)))
      }),
    ),
    ...(plan.strategies.length === 0 ? [] : [{ kind: 'heading', text: words.strategies } as const]),
    ...plan.strategies.flatMap((strategy): Block[] => [
      { kind: 'heading', text: plain(strategy.title), level: 3 },
      { kind: 'line', text: whoAndWhen(strategy) },
      { kind: 'list', items: strategyOutlines(strategy, framework) },
    ]),
    ...listed(words.gatherings, gatheringOutlines(plan)),
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
        const { title } = initiativeQualities[quality]
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

function whoAndWhen({ responsible, from, to, effort }: PlannedStrategy): string {
  return words.whoAndWhen(plain(responsible), messages.date(from), messages.date(to), messages.effort[effort])
}

function strategyOutlines(
  { serves, needs, actions, milestones, success }: PlannedStrategy,
  framework: Framework,
): Outline[] {
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
            success.map((measure) => describeSuccess(measure, framework)),
          ),
        ]),
  ]
}

/** What to gather by each day, by where it is usually found and why: much of it is one survey. */
function gatheringOutlines({ gatherings, start }: ActionPlan): Outline[] {
  return byDay(gatherings).map(([day, due]) => {
    const dueThen = due.map((of) => ({ of, where: words.gatheredFrom(of.foundIn, reasonOf(of, start)) }))
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

function reasonOf({ purposes, from, lapses }: Gathering, start: string): string {
  return [
    ...purposes.map((purpose) => words.purpose[purpose]),
    ...(lapses === null ? [] : [words.lapses(messages.date(lapses), lapses < start)]),
    words.notBefore(messages.date(from)),
  ].join('; ')
}

/** A measure of success in words: what it is today, and what would meet the condition. */
function describeSuccess(measure: SuccessMeasure, framework: Framework): string {
  const { title, value } = measure
  const lacks = lacksOf(measure, framework)
  if (value.kind === 'observation') return words.observedToday(title, todayOf(value), lacks)
  if (value.kind === 'document') return words.lacking(title, todayOf(value), lacks)
  if (value.kind === 'share' && value.meets.count === null) {
    return words.lackingShare(title, lacks, todayOf(value), meetsOf(value))
  }
  return words.measure(title, todayOf(value), meetsOf(value))
}

/** What a measure of success lacks, in words. */
export function lacksOf({ measure, question, lacks }: SuccessMeasure, framework: Framework): string {
  const of = measure === null ? undefined : measureOf(framework, measure)
  return lacks.length === 0 ? question : lacks.map((need) => describeNeed(need, of)).join('; ')
}

/** Today's value in words. */
export function todayOf(value: Value): string {
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
export function meetsOf(value: Value): string {
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
