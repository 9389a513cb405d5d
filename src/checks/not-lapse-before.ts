import type { FisoVocabulary } from '../../data/fiso'
import { dayNumber, isoDate } from '../evidence'
import { idsOf, type Vocabulary } from '../framework'
import { type Assessment, indicatorsUpTo, rankOf } from '../levels'
import { checkMessages, plain } from '../words'
import { type Aged, type Bound, lapsedBy, standingOn, turningDays } from './aging'
import { type Reading, readingOf } from './reading'
import type { CheckOptions, Lapse, NotLapseBefore } from './result'

/**
 * Whether every demonstrated level stands until a day, and still on it, if nothing newer comes: the evidence that the
 * levels rest on does not lapse before.
 *
 * It is judged again on every day up to the date on which a report or an observation ceases to count, by the same logic
 * and the policy's rules. So a lapse that leaves the level where it is, as another report or an observation holds it, is
 * none. What the evidence says of days to come, such as an item dated after the day of judging, is not in an assessment
 * and not foreseen. Two things are open, so that neither is claimed: where no level is demonstrated, as nothing rests on
 * evidence; and where occasions lapse and an observation would decide unless a tally that they outdid does, as an
 * assessment does not say whether there is one.
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
  const certain = fallsUpTo(date, reading, standing, 'best')
  const possible = fallsUpTo(date, reading, standing, 'worst')
  const isRefuted = certain.lowered.length > 0
  const isOpen = standing.length === 0 || possible.lowered.length > 0
  return {
    kind: 'notLapseBefore',
    date,
    outcome: isRefuted ? 'notMet' : isOpen ? 'insufficient' : 'met',
    isRefuted,
    ...(isRefuted ? certain : possible),
  }
}

/** Which components stand lower on some day up to a date, and what of theirs ceases to be met then. */
function fallsUpTo<V extends Vocabulary>(
  date: string,
  reading: Reading<V>,
  standing: readonly V['component'][],
  bound: Bound,
): Pick<NotLapseBefore<V>, 'lowered' | 'lapses'> {
  const lowered = new Map<V['component'], string>()
  const lapses = new Map<V['indicator'], Lapse<V>>()
  let before: Aged<V> = standingOn(reading, reading.assessment.asOf, bound)
  for (const until of turningDays(reading, date)) {
    const after = standingOn(reading, isoDate(dayNumber(until) + 1), bound)
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
  return {
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
