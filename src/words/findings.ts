import { match } from 'ts-pattern'
import type { GroupId } from '../evidence'
import { indicatorOf, type Leaf, type Measure, measureOf, type Rules, type Threshold } from '../framework'
import {
  type Cause,
  type LeafResult,
  type Need,
  needsOf,
  type ShareResult,
  type ShownShare,
  silentBounds,
  wilson,
} from '../verdicts'
import { groupName } from './group-name'
import { plain } from './plain'
import type { Speech } from './speech'

/** What the evidence says of one question, a line each: its answer and what that rests on, then the family groups. */
export function describeFinding(result: LeafResult, speech: Speech, rules: Rules): string[] {
  const { messages } = speech
  const words = messages.finding
  if (result.kind === 'sameAs') return [messages.verdict[result.verdict]]
  const { verdict, cause, date, items, until } = result
  const found = match(result)
    .returnType<readonly string[]>()
    .with({ kind: 'share' }, (share) => wholeFinding(share, speech))
    .with({ kind: 'times' }, ({ count }) => (items.length > 0 ? [words.times(count)] : []))
    .with({ kind: 'channels' }, ({ count }) => (items.length > 0 ? [words.channels(count)] : []))
    .with({ kind: 'document' }, () => [])
    .exhaustive()
  const rest = [
    ...(cause === null
      ? []
      : [result.kind === 'share' && result.whole !== null ? causeInWords(cause, speech) : messages.cause[cause]]),
    ...found,
    ...(date === null ? [] : [words.reported(messages.date(date), items.map(plain).join(', '))]),
    ...(until === null ? [] : [words.counts(messages.date(until))]),
  ]
  return [
    `${messages.verdict[verdict]}: ${rest.join('; ')}`,
    ...(result.kind === 'share' ? [...responseFinding(result, speech, rules), ...groupFindings(result, speech)] : []),
  ]
}

function wholeFinding(result: ShareResult, speech: Speech): string[] {
  if (result.whole === null) return []
  const { share, side } = result.whole
  return [
    share === null
      ? speech.messages.finding.sideOnly(sideInWords(side, result.threshold, speech))
      : numbers(result, share, speech),
  ]
}

/** Of a survey, how many of those asked responded, and between which shares it leaves those asked and all others. */
function responseFinding(
  { whole, measure }: ShareResult,
  { framework, messages }: Speech,
  { proportions }: Rules,
): string[] {
  if (whole === null || measureOf(framework, measure)?.kind !== 'survey') return []
  const words = messages.finding
  const { share, asked, population, responsePercent } = whole
  if (share === null) return []
  const { count, of } = share
  return [
    [
      asked === null || responsePercent === null ? words.askedNotStated : words.response(of, asked, responsePercent),
      ...(asked === null || asked === of
        ? []
        : [words.whateverTheSilentThink(messages.between(silentBounds(count, of, asked)))]),
      ...(proportions === 'point' || population === of
        ? []
        : [words.confident(messages.between(wilson(count, of, population ?? undefined)))]),
    ].join('; '),
  ]
}

function groupFindings(result: ShareResult, speech: Speech): string[] {
  const { messages } = speech
  const words = messages.finding
  return [
    ...result.groups.map(({ group, share, side, verdict, cause }) => {
      const found =
        cause === null ? messages.verdict[verdict] : `${messages.verdict[verdict]}, ${messages.cause[cause]}`
      return share === null
        ? words.groupSideOnly(plain(group), sideInWords(side, result.threshold, speech), cause === null ? null : found)
        : words.group(plain(group), numbers(result, share, speech), found)
    }),
    ...(result.groupsHeldBack ? [words.groupsHeldBack] : []),
  ]
}

/** Why a share that was reported is open: of a survey, it is the number of those asked that is missing or too large. */
function causeInWords(cause: Cause, { messages }: Speech): string {
  if (cause === 'fieldNotStated') return messages.finding.askedNotStated
  return cause === 'tooFewResponses' ? messages.finding.tooFewOfAsked : messages.cause[cause]
}

function numbers(
  { measure, threshold }: ShareResult,
  { count, of }: ShownShare,
  { framework, messages }: Speech,
): string {
  const kind = measureOf(framework, measure)?.kind === 'coverage' ? 'coverage' : 'survey'
  return messages.finding.share(count, of, messages.percent(count, of, threshold), kind)
}

function sideInWords(side: 'met' | 'notMet', threshold: Threshold, { messages }: Speech): string {
  return messages.finding.side[side](messages.threshold(threshold))
}

/** What would change the answer to one question that is not met or unknown, in the whole and in some family groups. */
export function describeChange(
  leaf: Leaf,
  result: LeafResult,
  speech: Speech,
  rules: Rules,
  groups: readonly GroupId[] = [],
): string {
  const { framework, messages } = speech
  if (leaf.kind === 'sameAs') {
    return messages.change.orStatement(indicatorOf(framework, leaf.indicator)?.statement ?? leaf.indicator)
  }
  if (result.kind === 'sameAs') return ''
  const measure = measureOf(framework, leaf.measure)
  const needs = needsOf(leaf, result, { framework, rules, groups }).map((need) => describeNeed(need, measure, speech))
  return `${measure?.title ?? leaf.measure}: ${needs.join('; ')}`
}

/** What one question lacks, in words. */
export function describeNeed(need: Need, measure: Measure | undefined, speech: Pick<Speech, 'messages'>): string {
  const { messages } = speech
  const words = messages.change
  const inGroup = (group: GroupId | null, change: string) =>
    group === null ? change : words.inGroup(groupName(group, speech), change)
  return match(need)
    .returnType<string>()
    .with({ kind: 'agreeing' }, ({ group, more, of }) => {
      if (more === null || of === null) return inGroup(group, words.largerShare)
      return inGroup(
        group,
        measure?.kind === 'survey'
          ? words.moreAgreeing(more, of, messages.people[measure.voice])
          : words.moreReached(more, of),
      )
    })
    .with({ kind: 'responses' }, ({ group, more }) =>
      inGroup(group, more === null ? words.moreResponses : words.moreResponsesAtThisShare(more)),
    )
    .with({ kind: 'responseRate' }, ({ group, percent }) => inGroup(group, words.largerResponse(percent)))
    .with({ kind: 'asked' }, ({ group }) => inGroup(group, words.sayHowManyAsked))
    .with({ kind: 'groups' }, () => words.byGroup)
    .with({ kind: 'report' }, ({ people }) => `${words.ask(measure?.question ?? '')}, ${words.responses(people)}`)
    .with({ kind: 'times' }, ({ atLeast, days }) => words.moreTimes(atLeast, days))
    .with({ kind: 'channels' }, ({ atLeast, days }) => words.moreChannels(atLeast, days))
    .with({ kind: 'tally' }, ({ days }) => words.orTally(days))
    .with({ kind: 'stated' }, ({ field }) => words.state(messages.field[field]))
    .with({ kind: 'document', asked: { field: 'exists' } }, () => words.write)
    .with({ kind: 'document', asked: { field: 'reviewed' } }, () => words.review)
    .with({ kind: 'document', asked: { field: 'consulted' } }, ({ asked }) =>
      words.consult(messages.party[asked.party]),
    )
    .with({ kind: 'document', asked: { field: 'availability' } }, ({ asked }) =>
      words.publish(messages.availability[asked.atLeast]),
    )
    .exhaustive()
}
