import { idsOf } from '../../framework'
import type { Causes, Comparison, LevelChange } from '../../plan'
import {
  type Block,
  type Catalogue,
  levelInWords,
  listed,
  type Outline,
  outline,
  plain,
  type Speech,
  subjectName,
} from '../../words'

export interface ComparisonSpeech extends Speech {
  readonly words: Catalogue['comparison']
}

/** What changed between two judgements of a school, and what each change is due to, for people. */
export function comparisonBlocks(
  { subject, before, after, breaks, level, components, indicators }: Comparison,
  speech: ComparisonSpeech,
): Block[] {
  const { framework, messages, words } = speech
  const judgement = ({ asOf, policy }: Comparison['before']) => words.judgement(messages.date(asOf), plain(policy))
  return [
    { kind: 'title', text: words.title(subjectName(subject, speech)) },
    { kind: 'line', text: words.line(judgement(before), judgement(after)) },
    { kind: 'line', text: messages.explain.bounds },
    ...listed(
      words.breaks,
      breaks.map((of) =>
        outline(
          of.kind === 'edition'
            ? words.edition(plain(of.before.edition), plain(of.after.edition))
            : words.instrument(plain(of.title), messages.date(of.from), plain(of.reason)),
        ),
      ),
    ),
    ...listed(words.levels, [
      levelOutline(words.whole, level, speech),
      ...idsOf(components).flatMap((id) => {
        const change = components[id]
        return change === undefined ? [] : [levelOutline(framework.components[id]?.title ?? id, change, speech)]
      }),
    ]),
    ...(indicators.length === 0 ? [{ kind: 'line', text: words.nothing } as const] : []),
    ...listed(
      words.verdicts,
      indicators.map(({ indicator, before: was, after: is, breaks: between, becauseOf }) => {
        const name = (verdict: typeof was) => (verdict === null ? words.absent : messages.verdict[verdict])
        return outline(words.verdict(indicator, name(was), name(is)), [
          ...(between.length === 0 ? [] : [words.notComparable(messages.list(between.map(plain)))]),
          words.dueTo(causesOf(becauseOf, speech)),
        ])
      }),
    ),
  ]
}

function levelOutline(
  what: string,
  { before, after, moved, breaks, becauseOf }: LevelChange,
  speech: ComparisonSpeech,
): Outline {
  const { messages, words } = speech
  const name = (level: typeof before) => (level === null ? words.absent : levelInWords(level, speech))
  const bounds = (['demonstrated', 'possible'] as const).map((bound) => {
    const of = moved === null ? messages.bound[bound] : words.moved[bound][moved[bound]]
    return becauseOf[bound].length === 0
      ? moved === null
        ? []
        : [of]
      : [words.because(of, causesOf(becauseOf[bound], speech))]
  })
  return outline(words.level(what, name(before), name(after)), [
    ...(breaks.length > 0 ? [words.notComparable(messages.list(breaks.map(plain)))] : []),
    ...bounds.flat(),
  ])
}

function causesOf(because: Causes, { messages, words }: ComparisonSpeech): string {
  return because
    .map((set) => messages.list(set.map(({ kind, ids }) => words.cause[kind](messages.list(ids.map(plain))))))
    .join(words.or)
}
