import { fiso } from '../../../data'
import { type Indicator, idsOf, measureOf } from '../../framework'
import type { LevelCounts, ShownCount, StageCounts, Summary } from '../../plan'
import { asOutline, type Block, type Catalogue, groupName, listed, plain, type Speech, speechIn } from '../../words'
import type { Command } from '../command'
import { formats, printAs } from '../document'
import { UsageError } from '../input'
import { summariseLines } from '../network'
import { oneOf } from '../options'
import { judgingBy, readJudged } from '../school'

/** Of what is listed, the first so many are shown in the table: as much as a meeting can take in, our choice. */
const firstOfEach = 10

export const summariseCommand: Command = {
  operands: ['FILE'],
  options: ['as-of', 'policy', 'jurisdiction', 'format'],
  run: async ([file = ''], options, world) => {
    const format = oneOf('format', options.format ?? 'table', formats)
    judgingBy(options)
    const { jurisdiction, policy } = options
    const { summary, linesLeftOut } = await summariseLines(
      file,
      world,
      (input, name, warn) => {
        const school = readJudged(input, name, options, { ...world, warn })
        const { id } = school.policy
        if (policy === undefined || policy === id) return school
        throw new UsageError(({ network }) => network.otherPolicy(name, plain(id), policy))
      },
      jurisdiction === undefined ? {} : { jurisdiction },
    )
    const howMuch = format === 'table' ? 'first' : 'all'
    const speech = { ...speechIn(fiso, world.locale), words: world.words.network }
    printAs(format, { ...summary, linesLeftOut }, () => networkBlocks(summary, linesLeftOut, howMuch, speech), world)
  },
}

interface NetworkSpeech extends Speech {
  readonly words: Catalogue['network']
}

/** Many schools for people: where they stand, what stands before most, what would serve most, and what is known. */
function networkBlocks(
  summary: Summary,
  linesLeftOut: number,
  howMuch: 'first' | 'all',
  speech: NetworkSpeech,
): Block[] {
  const { framework, messages, words } = speech
  const number = (count: ShownCount) => numberIn(count, words)
  const { schools, asOf, policy, minimumSchools } = summary
  const leftOut: Block[] = linesLeftOut === 0 ? [] : [{ kind: 'line', text: words.leftOut(linesLeftOut) }]
  if (schools === null || asOf === null || policy === null) {
    return [{ kind: 'title', text: words.tooFew }, { kind: 'line', text: words.minimum(minimumSchools) }, ...leftOut]
  }
  const some = <T>(items: readonly T[]) => (howMuch === 'all' ? items : items.slice(0, firstOfEach))
  return [
    { kind: 'title', text: words.title(schools) },
    {
      kind: 'line',
      text: words.stamp(messages.date(asOf.earliest), messages.date(asOf.latest), plain(policy.id), summary.version),
    },
    { kind: 'line', text: messages.explain.bounds },
    { kind: 'line', text: words.heldBack(minimumSchools) },
    ...leftOut,
    ...levelBlocks(words.whole, summary.level, speech),
    ...idsOf(summary.components).flatMap((id) =>
      levelBlocks(framework.components[id]?.title ?? id, summary.components[id] as LevelCounts, speech),
    ),
    ...listed(
      words.blockers,
      some(summary.blockers.filter(isAny)).map(({ indicator, schools, notMet, unknown }) => {
        const { statement } = framework.indicators[indicator] as Indicator
        return asOutline(words.blocker(statement, number(schools), number(notMet), number(unknown), indicator))
      }),
    ),
    ...listed(
      words.strategies,
      some(summary.strategies.filter(isAny)).map(({ strategy, schools }) =>
        asOutline(words.strategy(framework.strategies[strategy]?.title ?? strategy, number(schools))),
      ),
    ),
    ...listed(
      words.gaps,
      summary.groupGaps.map(({ group, family, indicator, behind, ahead }) =>
        asOutline(words.gap(groupName({ group, family }, speech), number(behind), number(ahead), indicator)),
      ),
    ),
    ...(summary.areGroupsLeftOut ? [{ kind: 'line', text: words.groupsLeftOut } as const] : []),
    ...listed(
      words.coverage,
      some(fewestFirst(summary.coverage)).map(([id, count]) =>
        asOutline(words.measure(measureOf(framework, id)?.title ?? id, number(count))),
      ),
    ),
    ...listed(
      words.items,
      idsOf(summary.items)
        .filter((outcome) => summary.items[outcome] !== 0)
        .map((outcome) => asOutline(words.outcome(number(summary.items[outcome]), messages.outcome[outcome]))),
    ),
  ]
}

/** A row for each place where a school can stand, from the lowest, and one for where nothing applies if any does. */
function levelBlocks(title: string, { demonstrated, possible }: LevelCounts, speech: NetworkSpeech): Block[] {
  const { framework, messages, words } = speech
  const row = (place: string, countIn: (counts: StageCounts) => ShownCount): string[] => [
    place,
    words.demonstrated(numberIn(countIn(demonstrated), words)),
    words.possible(numberIn(countIn(possible), words)),
  ]
  const isNone = demonstrated.notApplicable === 0 && possible.notApplicable === 0
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      head: words.head,
      rows: [
        row(messages.beforeFirst(framework.stages[0]?.title ?? ''), ({ beforeFirst }) => beforeFirst),
        ...framework.stages.map(({ id, title: stage }) => row(stage, ({ stages }) => stages[id] ?? null)),
        ...(isNone ? [] : [row(messages.verdict.notApplicable, ({ notApplicable }) => notApplicable)]),
      ],
    },
  ]
}

/** Whether anything but noughts is shown of it. */
function isAny(counts: { readonly schools: ShownCount; readonly notMet?: ShownCount; readonly unknown?: ShownCount }) {
  return [counts.schools, counts.notMet, counts.unknown].some((count) => typeof count === 'number' && count > 0)
}

/** The measures on which fewest schools have evidence first; of those held back it is not told. */
function fewestFirst(coverage: Summary['coverage']): (readonly [string, ShownCount])[] {
  return Object.entries(coverage as Readonly<Record<string, ShownCount>>)
    .filter(([, count]) => count !== null)
    .sort(([, a], [, b]) => (a ?? 0) - (b ?? 0))
}

function numberIn(count: ShownCount, { notShown }: NetworkSpeech['words']): string {
  return count === null ? notShown : `${count}`
}
