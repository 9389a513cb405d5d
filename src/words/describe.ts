import { match, P } from 'ts-pattern'
import { type Condition, indicatorOf, type Leaf, measureOf, type Rules } from '../framework'
import type { Speech } from './speech'

/** Text with what stands under it. */
export interface Outline {
  readonly text: string
  readonly parts: readonly Outline[]
}

export function outline(text: string, parts: readonly (string | Outline)[] = []): Outline {
  return { text, parts: parts.map(asOutline) }
}

/** A text alone as an outline. */
export function asOutline(part: string | Outline): Outline {
  return typeof part === 'string' ? outline(part) : part
}

/** A condition in words, the parts of a combination under it; `under` adds lines under each question. */
export function outlineCondition(
  condition: Condition,
  speech: Speech,
  rules: Pick<Rules, 'quantifiers' | 'groups'>,
  under: (leaf: Leaf) => readonly string[] = () => [],
): Outline {
  return match(condition)
    .returnType<Outline>()
    .with({ kind: P.union('all', 'any') }, ({ kind, of }) => {
      const parts = of.map((part) => outlineCondition(part, speech, rules, under))
      const [only, ...others] = parts
      return only !== undefined && others.length === 0 ? only : outline(`${speech.messages.condition[kind]}:`, parts)
    })
    .with({ kind: P.union('share', 'times', 'channels', 'document', 'sameAs') }, (leaf) =>
      outline(describeLeaf(leaf, speech, rules), under(leaf)),
    )
    .exhaustive()
}

/** An outline as lines, each part indented under what it belongs to. */
export function outlineLines({ text, parts }: Outline): string[] {
  return [`- ${text}`, ...parts.flatMap(outlineLines).map((line) => `  ${line}`)]
}

/** A condition in words, a line each; `under` adds lines under each question, by its place in reading order. */
export function describeCondition(
  condition: Condition,
  speech: Speech,
  rules: Pick<Rules, 'quantifiers' | 'groups'>,
  under: (index: number) => readonly string[] = () => [],
): string[] {
  let next = 0
  const lines = ({ text, parts }: Outline): string[] => [
    text,
    ...(parts.length > 0 ? [] : under(next++).map((line) => `  ${line}`)),
    ...parts.flatMap((part) => {
      const [first = '', ...rest] = lines(part)
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
    }),
  ]
  return lines(outlineCondition(condition, speech, rules))
}

/** One question of a condition, in words. */
export function describeLeaf(
  leaf: Leaf,
  { framework, messages }: Speech,
  rules: Pick<Rules, 'quantifiers' | 'groups'>,
): string {
  const words = messages.condition
  const title = (id: string) => measureOf(framework, id)?.title ?? id
  const whom = (id: string) => {
    const measure = measureOf(framework, id)
    return measure?.kind === 'survey' ? messages.answering[measure.voice] : messages.counted
  }
  return match(leaf)
    .returnType<string>()
    .with({ kind: 'share' }, ({ measure, quantifier, everyGroup }) => {
      const threshold = messages.threshold(rules.quantifiers[quantifier])
      const share = words.share(title(measure), messages.quantifier[quantifier], whom(measure), threshold)
      return everyGroup && rules.groups === 'required' ? `${share}, ${words.everyGroup}` : share
    })
    .with({ kind: 'times' }, ({ measure, atLeast, days }) => words.times(title(measure), atLeast, days))
    .with({ kind: 'channels' }, ({ measure, atLeast, days }) => words.channels(title(measure), atLeast, days))
    .with({ kind: 'document', field: 'exists' }, ({ measure }) => words.exists(title(measure)))
    .with({ kind: 'document', field: 'reviewed' }, (asked) => words.reviewed(title(asked.measure), asked.withinDays))
    .with({ kind: 'document', field: 'consulted' }, (asked) =>
      words.consulted(title(asked.measure), messages.party[asked.party]),
    )
    .with({ kind: 'document', field: 'availability' }, (asked) =>
      words.availability(title(asked.measure), messages.availability[asked.atLeast]),
    )
    .with({ kind: 'sameAs' }, ({ indicator, because }) =>
      words.sameAs(indicatorOf(framework, indicator)?.statement ?? indicator, because),
    )
    .exhaustive()
}
