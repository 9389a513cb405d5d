import type { FisoVocabulary } from '../../data/fiso'
import { dayNumber, isoDate } from '../evidence'
import { idsOf, type Vocabulary } from '../framework'
import { type Assessment, indicatorsUpTo, rankOf } from '../levels'
import { checkMessages, plain } from '../words'
import { type Aged, lapsedBy, standingOn, turningDays } from './aging'
import { type Reading, readingOf } from './reading'
import type { CheckOptions, Lapse, NotLapseBefore } from './result'

/**
 * Whether every demonstrated level stands until a day, and still on it, if nothing newer comes: the evidence that the
 * levels rest on does not lapse before.
 *
 * It is judged again on every day up to the date on which a report or an observation ceases to count, by the same logic
 * and the policy's rules. So a lapse that leaves the level where it is, as another report or an observation holds it, is
 * none; and the answer is certain either way. What the evidence says of days to come, such as an item dated after the day
 * of judging, is not in an assessment and not foreseen. Where no level is demonstrated nothing rests on evidence, and
 * neither is claimed: insufficient.
 *
 * @param date a day after that of judging, `YYYY-MM-DD`
 * @throws RangeError where it is none; TypeError where it is no assessment
 *
 * @example
 * checkNotLapseBefore(assessment, '2027-11-15').lowered[0] // { component: 'communication', until: '2027-10-31' }
 */
export function checkNotLapseBefore<V extends Vocabulary = FisoVocabulary>(
  assessment: Assessment<V>,
  date: string,
  options: CheckOptions<V> = {},
): NotLapseBefore<V> {
  const reading = readingOf(assessment, options)
  if (!(dayNumber(date) > dayNumber(assessment.asOf))) {
    throw new RangeError(checkMessages.check.wrong.date(plain(String(date)), assessment.asOf))
  }
  const standing = idsOf<V['component']>(assessment.components).filter(
    (id) => assessment.components[id].level.demonstrated !== null,
  )
  const lowered = new Map<V['component'], string>()
  const lapses = new Map<V['indicator'], Lapse<V>>()
  let before: Aged<V> = standingOn(reading, assessment.asOf)
  for (const until of turningDays(reading, date)) {
    const after = standingOn(reading, isoDate(dayNumber(until) + 1))
    for (const component of standing.filter((id) => isLower(reading, id, after))) {
      if (!lowered.has(component)) lowered.set(component, until)
      for (const indicator of restingOn(reading, component)) {
        const isLost = before.results[indicator].verdict === 'met' && after.results[indicator].verdict !== 'met'
        if (isLost && !lapses.has(indicator)) {
          lapses.set(indicator, { indicator, until, measures: lapsedBy(reading, indicator, until) })
        }
      }
    }
    before = after
  }
  const isRefuted = lowered.size > 0
  return {
    kind: 'notLapseBefore',
    date,
    outcome: isRefuted ? 'notMet' : standing.length > 0 ? 'met' : 'insufficient',
    isRefuted,
    lowered: [...lowered].map(([component, until]) => ({ component, until })),
    lapses: [...lapses.values()],
  }
}

function isLower<V extends Vocabulary>(
  { assessment, framework }: Reading<V>,
  id: V['component'],
  on: Aged<V>,
): boolean {
  return rankOf(framework, on.demonstrated[id]) < rankOf(framework, assessment.components[id].level.demonstrated)
}

/** The statements that a demonstrated level rests on: those of its stage and of every stage below. */
function restingOn<V extends Vocabulary>({ assessment, framework }: Reading<V>, component: V['component']) {
  const { demonstrated } = assessment.components[component].level
  return demonstrated === null ? [] : indicatorsUpTo(framework, component, demonstrated)
}
