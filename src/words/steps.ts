import { indicatorOf, measureOf } from '../framework'
import type { ActStep, GatherStep, ObserveStep, Step } from '../recommendations'
import { forGroups } from './group-name'
import type { Speech } from './speech'

/** A step in words: what to do or find out first, then what it takes and what it serves. */
export function describeStep(step: Step, speech: Speech): { readonly title: string; readonly details: string[] } {
  const { framework, messages } = speech
  const words = messages.step
  return {
    title: `${verbOf(step, speech)}: ${step.title}`,
    details: [
      ...takes(step, speech),
      ...step.raises.map((component) => words.raises(framework.components[component]?.title ?? component)),
      ...(step.kind === 'act' || step.narrows === null
        ? []
        : [words.narrows(step.narrows.ifMet, step.narrows.ifNotMet)]),
      ...(step.fills === null ? [] : [words.fills(messages.shows[step.fills])]),
      words.serves(step.because.verdicts.map((of) => servedIn(of, speech)).join(', ')),
    ],
  }
}

/** The indicator served, and the family groups for which it is, where they hold a level down. */
function servedIn({ indicator, groups }: Step['because']['verdicts'][number], speech: Speech): string {
  return `${indicator}${forGroups(groups, speech)}`
}

function verbOf(step: Step, { messages }: Speech): string {
  const words = messages.step
  if (step.kind === 'act') return step.strategy === null ? words.bringAbout : words.act
  if (step.lapses !== null) return words.keep
  return step.measure === null ? words.observe : words.gather
}

function takes(step: Step, speech: Speech): string[] {
  if (step.kind === 'act') return actDetails(step, speech)
  if (step.measure === null) return [observedAgain(step, speech)]
  return gatherDetails(step, speech)
}

function actDetails({ strategy, needs }: ActStep, { framework, messages }: Speech): string[] {
  const words = messages.step
  const known = strategy === null ? undefined : framework.strategies[strategy]
  if (known === undefined) return [words.ownStatement]
  return [
    ...known.firstActions.slice(0, 1).map(words.first),
    words.effort(messages.effort[known.effort.size], known.effort.reason),
    ...needs.map(({ indicator, verdict }) =>
      words.needs(indicatorOf(framework, indicator)?.statement ?? indicator, messages.verdict[verdict]),
    ),
  ]
}

function observedAgain({ lapses, voice }: ObserveStep, { messages }: Speech): string {
  if (lapses !== null) return messages.step.observedUntil(messages.date(lapses))
  return voice === 'families' ? messages.step.observedByFamilies : messages.step.observed
}

function gatherDetails(
  { measure, question, foundIn, least, lapses }: GatherStep,
  { framework, messages }: Speech,
): string[] {
  const words = messages.change
  if (lapses !== null) return [words.keep(messages.date(lapses))]
  const voice = measureOf(framework, measure)?.voice
  const asksForGroups = least.answers.some((leaf) => leaf.kind === 'share' && leaf.everyGroup)
  const tally = least.answers.map((leaf) => (leaf.kind === 'times' || leaf.kind === 'channels' ? leaf.days : 0))
  const fields = least.answers.flatMap((leaf) => (leaf.kind === 'document' ? [messages.field[leaf.field]] : []))
  return [
    `${words.ask(question)}${voice === undefined ? '' : ` (${messages.voice[voice]})`}`,
    `${messages.step.foundIn}: ${foundIn}`,
    [
      words.least(messages.date(least.notBefore)),
      ...(least.responses === null ? [] : [words.responses(least.responses)]),
      ...(least.responsePercent === null ? [] : [words.largerResponse(least.responsePercent)]),
      ...(least.asked ? [words.sayHowManyAsked] : []),
      ...(asksForGroups ? [words.byGroup] : []),
      ...(Math.max(...tally) > 0 ? [words.tally(Math.max(...tally))] : []),
      ...(fields.length > 0 ? [words.state(messages.list([...new Set(fields)]))] : []),
    ].join(', '),
  ]
}
