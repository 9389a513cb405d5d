import { fiso } from '../../data'
import { type Framework, idsOf } from '../framework'
import type { Because, Comparison, LevelChange } from '../plan'
import { type Block, levelInWords, listed, messages, type Outline, outline, plain, planMessages } from '../words'

const words = planMessages.comparison

/** What changed between two judgements of a school, and what each change is due to, for people. */
export function comparisonBlocks({
  subject,
  before,
  after,
  breaks,
  level,
  components,
  indicators,
}: Comparison): Block[] {
  const framework = fiso as unknown as Framework
  const judgement = ({ asOf, policy }: Comparison['before']) => words.judgement(messages.date(asOf), plain(policy))
  return [
    { kind: 'title', text: words.title(subject === null ? messages.summary.noSubject : plain(subject.name)) },
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
      levelOutline(words.whole, level, framework),
      ...idsOf(components).flatMap((id) => {
        const change = components[id]
        return change === undefined ? [] : [levelOutline(framework.components[id]?.title ?? id, change, framework)]
      }),
    ]),
    ...(indicators.length === 0 ? [{ kind: 'line', text: words.nothing } as const] : []),
    ...listed(
      words.verdicts,
      indicators.map(({ indicator, before: was, after: is, becauseOf }) => {
        const name = (verdict: typeof was) => (verdict === null ? words.absent : messages.verdict[verdict])
        return outline(words.verdict(indicator, name(was), name(is)), [words.dueTo(causesOf(becauseOf))])
      }),
    ),
  ]
}

function levelOutline(
  what: string,
  { before, after, moved, breaks, becauseOf }: LevelChange,
  framework: Framework,
): Outline {
  const name = (level: typeof before) => (level === null ? words.absent : levelInWords(level, framework))
  const bounds = (['demonstrated', 'possible'] as const).map((bound) => {
    const of = moved === null ? messages.bound[bound] : words.moved[bound][moved[bound]]
    return becauseOf[bound].length === 0
      ? moved === null
        ? []
        : [of]
      : [words.because(of, causesOf(becauseOf[bound]))]
  })
  return outline(words.level(what, name(before), name(after)), [
    ...(moved === null ? [words.notComparable(messages.list(breaks.map(plain)))] : []),
    ...bounds.flat(),
  ])
}

function causesOf(because: Because): string {
  return because
    .map((set) => messages.list(set.map(({ kind, ids }) => words.cause[kind](messages.list(ids.map(plain))))))
    .join(words.or)
}
