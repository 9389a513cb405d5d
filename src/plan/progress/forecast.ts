import { type FisoVocabulary, orFiso } from '../../../data/fiso'
import { assess } from '../../assess'
import { byText, dayNumber, type EvidenceItem, type Request, type Subject } from '../../evidence'
import {
  type Framework,
  idsOf,
  leavesOf,
  type MeasureId,
  measureOf,
  measuresOf,
  type Vocabulary,
} from '../../framework'
import { type Assessment, type Level, resultsOf } from '../../levels'
import type { Verdict } from '../../verdicts'
import { type Movement, moveFrom, movementOf } from './move'
import { type Lapse, lapsing, type Turn } from './renew'
import { conditionOf, type Windows, windowsOf, withReferences } from './windows'

/** What changes if nothing is renewed, and what to renew first. Plain JSON, stamped with what made it. */
export interface Forecast<V extends Vocabulary = Vocabulary> {
  readonly framework: Assessment['framework']
  readonly version: string
  readonly policy: string
  readonly asOf: string
  readonly until: string
  readonly subject: Subject | null
  /** The days on which a verdict or a level changes, the earliest first. */
  readonly changes: readonly ForecastDay<V>[]
  /**
   * What lowers a component comes first, then what lapses earliest, then what changes most verdicts, then the id by code
   * unit. Whoever renews something forecasts again: what it backed, or what had backed it, may come next.
   */
  readonly renew: readonly Renewal<V>[]
}

/** What is otherwise from a day on than it was on the day before. */
export interface ForecastDay<V extends Vocabulary = Vocabulary> {
  readonly date: string
  readonly indicators: readonly ForecastVerdict<V>[]
  readonly components: readonly (ForecastLevel<V> & { readonly component: V['component'] })[]
  /** The level of the whole, where it changes. */
  readonly level: ForecastLevel<V> | null
}

/** A verdict that changes on a day, and what lapses or begins to count on it. */
export interface ForecastVerdict<V extends Vocabulary = Vocabulary> extends Movement {
  readonly indicator: V['indicator']
  readonly before: Verdict
  readonly after: Verdict
  /** The ids of what answered its questions, or those of an indicator that it refers to, until the day before. */
  readonly lapsed: readonly string[]
  /** The ids of what begins to count on the day, of what it or an indicator that it refers to asks. */
  readonly begun: readonly string[]
}

/** A level the day before and on the day. */
export interface ForecastLevel<V extends Vocabulary = Vocabulary> extends Movement {
  readonly before: Level<V['stage']>
  readonly after: Level<V['stage']>
}

/** Something to renew: the reports on a measure, or the observation of an indicator. */
export type Renewal<V extends Vocabulary = Vocabulary> = {
  /** The last day on which it counts, before the first of its lapses that make a difference. */
  readonly lapses: string
  /** The indicators whose verdict its lapses in the span change. */
  readonly indicators: readonly V['indicator'][]
  /** The components whose demonstrated level falls by it. */
  readonly lowers: readonly V['component'][]
  /** The components whose demonstrated level rises by it. */
  readonly raises: readonly V['component'][]
  readonly title: string
} & (
  | { readonly measure: MeasureId<V>; readonly indicator: null; readonly question: string }
  | { readonly measure: null; readonly indicator: V['indicator']; readonly question: null }
)

/**
 * On which days verdicts, and so levels, change if nothing is renewed, and what to renew first.
 *
 * Verdicts can change only on a day on which something begins to count or ceases to: the day of an item dated after
 * `asOf`, the day after an item's validity, after the period that a question asks of single occasions, or after a review
 * is recent enough. The school is judged on each of these days as `assess` does, and compared with the day before. A
 * lapse can raise too: with a report that was not met gone, an observation or another part may decide.
 *
 * `renew` names what makes a difference on the day it lapses, everything else as it then is. Of two that back each other
 * up, and lapse on one day, both are named, though either would do; of two that lapse one after the other, the later
 * alone, as the earlier changed nothing. What lapses when another lapse has already cost the verdict is not named: with
 * that one renewed, forecast again. Renewed means that it answers as before; what a new report would displace besides,
 * such as an observation that is older, is not foreseen. Both meanings are our choice: they claim least.
 *
 * @param request what `assess` takes
 * @param options `until`: the last day to look at, `YYYY-MM-DD`; on `asOf` itself nothing changes
 * @throws RangeError where `asOf` or `until` is no day, or `until` is before `asOf`; else as `assess` does
 *
 * @example
 * const { changes, renew } = forecast({ subject: null, evidence: [], asOf: '2026-11-21' }, { until: '2027-11-21' })
 * changes // []
 */
export function forecast<V extends Vocabulary = FisoVocabulary>(
  request: Request<V>,
  { until }: { readonly until: string },
): Forecast<V> {
  const judgeOn = (asOf: string) => assess<V>({ ...request, groupLevels: false, asOf }) as unknown as Assessment
  const now = judgeOn(request.asOf)
  if (!(dayNumber(until) >= dayNumber(request.asOf))) {
    throw new RangeError(`until should be a day written YYYY-MM-DD, ${request.asOf} or later`)
  }
  const framework = orFiso(request.framework) as unknown as Framework
  const windows = windowsOf(request.evidence as readonly EvidenceItem[], framework, now, until)
  const lapsesOn = lapsing(framework, now.policy)

  const changes: ForecastDay[] = []
  const lapses: Lapse[] = []
  let before = now
  for (const date of windows.days) {
    const after = judgeOn(date)
    const [was, is] = [resultsOf(before), resultsOf(after)]
    const turn: Turn = { date, before, after, was, is, begun: windows.beginningOn(date) }
    const day = changesOn(turn, framework, windows)
    if (day.indicators.length + day.components.length > 0 || day.level !== null) {
      changes.push(day)
      lapses.push(...lapsesOn(turn))
    }
    before = after
  }

  const { policy, version, asOf, subject } = now
  const stamp = { framework: now.framework, version, policy: policy.id, asOf, until, subject }
  return { ...stamp, changes, renew: inOrder(lapses, framework) } as unknown as Forecast<V>
}

function changesOn(turn: Turn, framework: Framework, windows: Windows): ForecastDay {
  const { date, before, after, was, is } = turn
  const levelChange = (from: Level | undefined, to: Level | undefined): ForecastLevel[] => {
    if (from === undefined || to === undefined) return []
    const moved = movementOf(framework, from, to)
    return moved.demonstrated === 'same' && moved.possible === 'same' ? [] : [{ before: from, after: to, ...moved }]
  }
  return {
    date,
    indicators: idsOf(is).flatMap((indicator): ForecastVerdict[] => {
      const [from, to] = [was[indicator]?.verdict, is[indicator]?.verdict]
      if (from === undefined || to === undefined || from === to) return []
      return [
        {
          indicator,
          before: from,
          after: to,
          demonstrated: moveFrom(Number(from === 'met'), Number(to === 'met')),
          possible: moveFrom(Number(from !== 'notMet'), Number(to !== 'notMet')),
          ...turningFor(indicator, turn, framework, windows),
        },
      ]
    }),
    components: idsOf(after.components).flatMap((component) =>
      levelChange(before.components[component]?.level, after.components[component]?.level).map((change) => ({
        component,
        ...change,
      })),
    ),
    level: levelChange(before.level, after.level)[0] ?? null,
  }
}

/** What lapsed of that which answered an indicator's questions, and what begins to count for them. */
function turningFor(
  id: string,
  { date, was, is, begun }: Turn,
  framework: Framework,
  windows: Windows,
): Pick<ForecastVerdict, 'lapsed' | 'begun'> {
  const ids = withReferences(framework, id)
  const measures = new Set<string>(ids.flatMap((of) => measuresOf(conditionOf(framework, of))))
  const lapsed = ids.flatMap((of) => {
    const [earlier, later] = [was[of], is[of]]
    const answers = leavesOf(conditionOf(framework, of)).flatMap((leaf, place) =>
      leaf.kind === 'sameAs' || earlier?.leaves[place]?.verdict === later?.leaves[place]?.verdict
        ? []
        : windows.endedBefore(date, leaf),
    )
    const isOver = earlier?.observed && earlier.observed.until < date
    return [...answers, ...(isOver ? earlier.observed.items : [])]
  })
  const beginning = begun.filter(({ measure = '', indicator = '' }) => measures.has(measure) || ids.includes(indicator))
  return { lapsed: [...new Set(lapsed)].sort(byText), begun: beginning.map((entry) => entry.id).sort(byText) }
}

/** One entry for each measure and each observed indicator, however often it lapses in the span. */
function inOrder(lapses: readonly Lapse[], framework: Framework): Renewal[] {
  const keyOf = ({ measure, indicator }: Lapse) => JSON.stringify([measure, indicator])
  const renewals = [...new Set(lapses.map(keyOf))].map((key) => {
    const [first, ...later] = lapses.filter((lapse) => keyOf(lapse) === key)
    return later.reduce(together, first as Lapse)
  })
  const idOf = ({ measure, indicator }: Lapse) => measure ?? indicator ?? ''
  return renewals
    .sort(
      (a, b) =>
        Number(b.lowers.length > 0) - Number(a.lowers.length > 0) ||
        byText(a.lapses, b.lapses) ||
        b.indicators.length - a.indicators.length ||
        byText(idOf(a), idOf(b)),
    )
    .map((lapse): Renewal => {
      if (lapse.measure === null) {
        return { ...lapse, title: framework.indicators[lapse.indicator]?.statement ?? lapse.indicator, question: null }
      }
      const measure = measureOf(framework, lapse.measure)
      return { ...lapse, title: measure?.title ?? lapse.measure, question: measure?.question ?? '' }
    })
}

function together(first: Lapse, later: Lapse): Lapse {
  const both = (field: 'indicators' | 'lowers' | 'raises') => [...new Set([...first[field], ...later[field]])]
  return { ...first, indicators: both('indicators'), lowers: both('lowers'), raises: both('raises') }
}
