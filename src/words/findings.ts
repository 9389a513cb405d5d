import { match } from 'ts-pattern'
import { type Framework, fewestReaching, indicatorOf, type Leaf, measureOf, type Rules, type Share } from '../framework'
import type { LeafResult, ShareResult, ShownShare } from '../verdicts'
import { messages } from './messages'
import { plain } from './plain'

/** What the evidence says of one question, a line each: its answer and what that rests on, then the family groups. */
export function describeFinding(result: LeafResult, framework: Framework): string[] {
  const words = messages.finding
  if (result.kind === 'sameAs') return [messages.verdict[result.verdict]]
  const { verdict, cause, date, items, until } = result
  const found = match(result)
    .returnType<readonly string[]>()
    .with({ kind: 'share' }, (share) => wholeFinding(share, framework))
    .with({ kind: 'times' }, ({ count }) => (items.length > 0 ? [words.times(count)] : []))
    .with({ kind: 'channels' }, ({ count }) => (items.length > 0 ? [words.channels(count)] : []))
    .with({ kind: 'document' }, () => [])
    .exhaustive()
  const rest = [
    ...(cause === null ? [] : [messages.cause[cause]]),
    ...found,
    ...(date === null ? [] : [words.reported(messages.date(date), items.map(plain).join(', '))]),
    ...(until === null ? [] : [words.counts(messages.date(until))]),
  ]
  return [
    `${messages.verdict[verdict]}: ${rest.join('; ')}`,
    ...(result.kind === 'share' ? groupFindings(result, framework) : []),
  ]
}

function wholeFinding(result: ShareResult, framework: Framework): string[] {
  if (result.whole === null) return []
  return [
    result.share === null
      ? messages.finding.sideOnly(side(result.whole, result))
      : numbers(result, result.share, framework),
  ]
}

function groupFindings(result: ShareResult, framework: Framework): string[] {
  const words = messages.finding
  return [
    ...result.groups.map(({ group, share, verdict }) =>
      share === null
        ? words.groupSideOnly(plain(group), side(verdict, result))
        : words.group(plain(group), numbers(result, share, framework), messages.verdict[verdict]),
    ),
    ...(result.groupsHeldBack ? [words.groupsHeldBack] : []),
  ]
}

function numbers({ measure, threshold }: ShareResult, { count, of }: ShownShare, framework: Framework): string {
  const kind = measureOf(framework, measure)?.kind === 'coverage' ? 'coverage' : 'survey'
  return messages.finding.share(count, of, messages.percent(count, of, threshold), kind)
}

function side(verdict: 'met' | 'notMet', { threshold }: ShareResult): string {
  return messages.finding.side[verdict](messages.threshold(threshold))
}

/** What would change the answer to one question that is not met or unknown. */
export function describeChange(leaf: Leaf, result: LeafResult, framework: Framework, rules: Rules): string {
  if (leaf.kind === 'sameAs') {
    return messages.change.orStatement(indicatorOf(framework, leaf.indicator)?.statement ?? leaf.indicator)
  }
  const title = measureOf(framework, leaf.measure)?.title ?? leaf.measure
  const isNotMet = result.verdict === 'notMet'
  return `${title}: ${isNotMet ? practiceChange(leaf, result, rules) : evidenceChange(leaf, result, framework, rules)}`
}

type MeasureLeaf = Exclude<Leaf, { kind: 'sameAs' }>

/** What is not met asks for another practice. */
function practiceChange(leaf: MeasureLeaf, result: LeafResult, rules: Rules): string {
  const words = messages.change
  return match(leaf)
    .returnType<string>()
    .with({ kind: 'share' }, (share) =>
      result.kind === 'share' ? shareChange(share, result, rules) : words.largerShare,
    )
    .with({ kind: 'times' }, ({ atLeast, days }) => words.moreTimes(atLeast, days))
    .with({ kind: 'channels' }, ({ atLeast, days }) => words.moreChannels(atLeast, days))
    .with({ kind: 'document', field: 'exists' }, () => words.write)
    .with({ kind: 'document', field: 'reviewed' }, () => words.review)
    .with({ kind: 'document', field: 'consulted' }, ({ party }) => words.consult(messages.party[party]))
    .with({ kind: 'document', field: 'availability' }, (asked) => words.publish(messages.availability[asked.atLeast]))
    .exhaustive()
}

/** How many more people a share needs: of the whole where it falls short, and of each group asked for that does. */
function shareChange(
  { everyGroup }: Share,
  { whole, share, groups, threshold, groupsHeldBack }: ShareResult,
  rules: Rules,
): string {
  const words = messages.change
  const more = (shown: ShownShare | null): string => {
    const fewest = shown === null ? null : fewestReaching(threshold, shown.of)
    return shown === null || fewest === null ? words.largerShare : words.moreOf(fewest - shown.count, shown.of)
  }
  const isEveryGroupAsked = everyGroup && rules.groups === 'required'
  return [
    ...(whole === 'notMet' ? [more(share)] : []),
    ...groups
      .filter(({ verdict }) => isEveryGroupAsked && verdict === 'notMet')
      .map((group) => words.moreInGroup(plain(group.group), more(group.share))),
    ...(isEveryGroupAsked && groups.length === 0 && !groupsHeldBack ? [words.byGroup] : []),
  ].join('; ')
}

/** What is unknown asks for evidence. */
function evidenceChange(leaf: MeasureLeaf, result: LeafResult, framework: Framework, rules: Rules): string {
  const words = messages.change
  const question = words.ask(measureOf(framework, leaf.measure)?.question ?? leaf.measure)
  return match(leaf)
    .returnType<string[]>()
    .with({ kind: 'share' }, ({ everyGroup }) => [
      ...('cause' in result && result.cause === 'groupsNotReported'
        ? []
        : [question, words.responses(rules.minimumResponses)]),
      ...(everyGroup && rules.groups === 'required' ? [words.byGroup] : []),
    ])
    .with({ kind: 'times' }, ({ atLeast, days }) => [words.moreTimes(atLeast, days), words.orTally(days)])
    .with({ kind: 'channels' }, ({ atLeast, days }) => [words.moreChannels(atLeast, days), words.orTally(days)])
    .with({ kind: 'document' }, ({ field }) => [words.state(messages.field[field])])
    .exhaustive()
    .join(', ')
}
