import { match, P } from 'ts-pattern'
import {
  type Condition,
  type Framework,
  indicatorOf,
  type Leaf,
  measureOf,
  type Rules,
  type Vocabulary,
} from '../framework'
import { messages } from './messages'

/** A condition in words, a line each, the parts of a combination under it; `under` adds lines under each question. */
export function describeCondition<V extends Vocabulary>(
  condition: Condition<V>,
  framework: Framework<V>,
  rules: Pick<Rules, 'quantifiers' | 'groups'>,
  under: (index: number) => readonly string[] = () => [],
): string[] {
  let next = 0
  const describe = (part: Condition): string[] =>
    match(part)
      .returnType<string[]>()
      .with({ kind: P.union('all', 'any'), of: P.when((of: readonly Condition[]) => of.length === 1) }, ({ of }) =>
        of.flatMap(describe),
      )
      .with({ kind: P.union('all', 'any') }, ({ kind, of }) => [
        `${messages.condition[kind]}:`,
        ...of.flatMap((inner) => {
          const [first = '', ...rest] = describe(inner)
          return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
        }),
      ])
      .with({ kind: P.union('share', 'times', 'channels', 'document', 'sameAs') }, (leaf) => [
        describeLeaf(leaf, framework as unknown as Framework, rules),
        ...under(next++).map((line) => `  ${line}`),
      ])
      .exhaustive()
  return describe(condition as Condition)
}

/** One question of a condition, in words. */
export function describeLeaf(leaf: Leaf, framework: Framework, rules: Pick<Rules, 'quantifiers' | 'groups'>): string {
  const words = messages.condition
  const title = (id: string) => measureOf(framework, id)?.title ?? id
  return match(leaf)
    .returnType<string>()
    .with({ kind: 'share' }, ({ measure, quantifier, everyGroup }) => {
      const threshold = messages.threshold(rules.quantifiers[quantifier])
      const share = words.share(title(measure), messages.quantifier[quantifier], threshold)
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
    .with({ kind: 'sameAs' }, ({ indicator }) =>
      words.sameAs(indicatorOf(framework, indicator)?.statement ?? indicator),
    )
    .exhaustive()
}
