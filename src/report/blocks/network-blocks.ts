import { type Indicator, idsOf, measureOf } from '../../framework'
import type { ShownCount, Summary } from '../../plan'
import { asOutline, type Block, type Catalogue, groupName, listed, plain, type Speech } from '../../words'
import { type NetworkPart, partsOf, shownCount } from '../figures/network-figures'

/** How much of a summary is told. */
export interface NetworkBlocksOptions {
  /** Of what is listed, so many are told; all unless named. */
  readonly mostOfEach?: number
  /** How many lines of the file were left out. */
  readonly linesLeftOut?: number
}

export interface NetworkSpeech extends Speech {
  readonly words: Catalogue['network']
}

/** Many schools for people, in the parts that a page sets apart. */
export interface NetworkBlocks {
  readonly opening: readonly Block[]
  /** Where they stand, as a whole and in each component; empty where they are too few. */
  readonly levels: readonly Block[]
  /** What stands before most, what would serve most, and what is known. */
  readonly besides: readonly Block[]
}

/** Many schools for people: where they stand, what stands before most, what would serve most, and what is known. */
export function networkBlocks(
  summary: Summary,
  speech: NetworkSpeech,
  { mostOfEach = Number.POSITIVE_INFINITY, linesLeftOut = 0 }: NetworkBlocksOptions = {},
): NetworkBlocks {
  const { framework, messages, words } = speech
  const number = (count: ShownCount) => shownCount(count, speech.locale)
  const { schools, asOf, policy, minimumSchools } = summary
  const leftOut: Block[] = linesLeftOut === 0 ? [] : [{ kind: 'line', text: words.leftOut(linesLeftOut) }]
  if (schools === null || asOf === null || policy === null) {
    const tooFew: Block[] = [
      { kind: 'title', text: words.tooFew },
      { kind: 'line', text: words.minimum(minimumSchools) },
    ]
    return { opening: [...tooFew, ...leftOut], levels: [], besides: [] }
  }
  const some = <T>(items: readonly T[]) => items.slice(0, mostOfEach)
  return {
    opening: [
      { kind: 'title', text: words.title(schools) },
      {
        kind: 'line',
        text: words.stamp(messages.date(asOf.earliest), messages.date(asOf.latest), plain(policy.id), summary.version),
      },
      { kind: 'line', text: messages.explain.bounds },
      { kind: 'line', text: words.heldBack(minimumSchools) },
      ...leftOut,
      ...(summary.areGroupsLeftOut ? [{ kind: 'line', text: words.groupsLeftOut } as const] : []),
    ],
    levels: partsOf(summary, speech).flatMap((part) => levelBlocks(part, speech)),
    besides: [
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
    ],
  }
}

/** A row for each place where a school can stand, from the lowest. */
function levelBlocks({ title, places }: NetworkPart, { words, locale }: NetworkSpeech): Block[] {
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      head: words.head,
      rows: places.map((place) => [
        place.title,
        words.demonstrated(shownCount(place.demonstrated, locale)),
        words.possible(shownCount(place.possible, locale)),
      ]),
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
