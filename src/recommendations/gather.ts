import { byText, dayNumber, isoDate, validityOf } from '../evidence'
import { idsOf, type Leaf, leavesOf, type MeasureId, measureOf, type Vocabulary } from '../framework'
import { type Reading, reasonsFor } from './reading'
import type { GatherStep, StepBase } from './steps'

/** A question of one measure, on behalf of one indicator. */
interface Question<V extends Vocabulary> {
  readonly measure: MeasureId<V>
  readonly leaf: Leaf<V>
  readonly serves: V['indicator']
  /** The last day on which its answer counts, where it has one. */
  readonly until: string | null
}

/** A step for each measure that leaves something unknown. */
export function gatherSteps<V extends Vocabulary>(
  reading: Reading<V>,
  open: readonly V['indicator'][],
): GatherStep<V>[] {
  const questions = open.flatMap((id) => openQuestions(reading, id).map((question) => ({ ...question, serves: id })))
  return byMeasure(questions).map(([measure, asked]) => {
    const serves = [...new Set(asked.map((question) => question.serves))]
    return gatherStep(reading, measure, asked, null, reasonsFor(reading, serves, { measure }))
  })
}

/** A step for each measure that a component's demonstrated level rests on, what lapses first coming first. */
export function stepsToKeep<V extends Vocabulary>(reading: Reading<V>, component: V['component']): GatherStep<V>[] {
  const ids = idsOf<V['indicator']>(reading.assessment.components[component].indicators)
  const questions = ids.flatMap((id) => questionsOf(reading, id, 'met'))
  return byMeasure(questions)
    .map(([measure, asked]) => {
      const serves = [...new Set(asked.map((question) => question.serves))]
      const lapses = asked.map(({ until }) => until ?? '').sort(byText)[0] ?? null
      return gatherStep(reading, measure, asked, lapses, reasonsFor(reading, serves, {}))
    })
    .sort((a, b) => byText(a.lapses ?? '', b.lapses ?? '') || byText(a.measure, b.measure))
}

/** The unknown questions behind an unknown indicator; where its own are answered, those of what it refers to. */
function openQuestions<V extends Vocabulary>(reading: Reading<V>, id: V['indicator']): Question<V>[] {
  const own = questionsOf(reading, id, 'unknown')
  if (own.length > 0) return own
  return reading.results[id].leaves.flatMap((leaf) =>
    leaf.kind === 'sameAs' && leaf.verdict === 'unknown' ? openQuestions(reading, leaf.indicator) : [],
  )
}

function questionsOf<V extends Vocabulary>(
  { framework, results }: Reading<V>,
  id: V['indicator'],
  verdict: 'met' | 'unknown',
): Question<V>[] {
  const leaves = leavesOf(framework.indicators[id].condition)
  return results[id].leaves.flatMap((result, index): Question<V>[] => {
    const leaf = leaves[index]
    if (leaf === undefined || result.kind === 'sameAs' || result.verdict !== verdict) return []
    return [{ measure: result.measure as MeasureId<V>, leaf, serves: id, until: result.until }]
  })
}

function byMeasure<V extends Vocabulary>(questions: readonly Question<V>[]): [MeasureId<V>, Question<V>[]][] {
  const measures = new Map<MeasureId<V>, Question<V>[]>()
  for (const question of questions)
    measures.set(question.measure, [...(measures.get(question.measure) ?? []), question])
  return [...measures]
}

function gatherStep<V extends Vocabulary>(
  { assessment, framework }: Reading<V>,
  id: MeasureId<V>,
  asked: readonly Question<V>[],
  lapses: string | null,
  reasons: Pick<StepBase<V>, 'components' | 'raises' | 'because'>,
): GatherStep<V> {
  const measure = measureOf(framework, id)
  if (measure === undefined) throw new Error(`framework "${framework.id}" has no measure "${id}"`)
  const { kind, title, question, foundIn } = measure
  const notBefore = isoDate(dayNumber(assessment.asOf) - validityOf(assessment.policy, id, kind))
  const responses = kind === 'survey' || kind === 'coverage' ? assessment.policy.minimumResponses : null
  const answers = [...new Map(asked.map(({ leaf }) => [JSON.stringify(leaf), leaf])).values()]
  return {
    kind: 'gather',
    measure: id,
    title,
    question,
    foundIn,
    least: { notBefore, responses, answers },
    lapses,
    ...reasons,
  }
}
