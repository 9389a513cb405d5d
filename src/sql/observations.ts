import { type Role, voiceOfRole } from '../framework'
import type { ObservationAsked } from './asked'
import { eachOf, type Step, tableOf, union } from './query'
import { type Answers, isCurrent, type Writing } from './writing'

/**
 * What the latest observers said of each indicator. It can decide where it is later than the last report on any measure
 * that the condition asks of, expired ones included; observers of that day who disagree decide nothing.
 */
export function observationAnswers({ asked, rules, phrases, from }: Writing): Answers {
  const observed = asked.indicators.flatMap((indicator) => (indicator.observed === null ? [] : [indicator.observed]))
  if (observed.length === 0) return { steps: [], selects: [] }
  const families = (Object.keys(voiceOfRole) as Role[]).filter((role) => voiceOfRole[role] === 'families')
  const columns = 'q.observed AS observed, q.disputed AS disputed, q.said AS said'
  const steps: Step[] = [
    tableOf(
      'observed_indicator',
      ['indicator', 'observed', 'disputed', 'said'],
      observed.map((of) => [phrases.literal(of.indicator), ...numbersOf(of)]),
      `Which answers an observation of an indicator gives; ${nothing} is none.`,
    ),
    {
      name: 'observation',
      rule: 'Observations within their validity.',
      select: `SELECT a.school AS school, a.as_of AS as_of, ${columns},
  i.day AS day, i.judgement AS judgement, i.role IN (${families.map(phrases.literal).join(', ')}) AS by_family
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN observed_indicator AS q ON q.indicator = i.indicator
WHERE ${isCurrent(phrases, `${rules.validityDays.observation}`)}`,
    },
  ]
  const measured = observed.flatMap((of) => of.measures.map((measure) => [phrases.literal(measure), ...numbersOf(of)]))
  if (measured.length > 0) {
    steps.push(
      tableOf(
        'indicator_measure',
        ['measure', 'observed', 'disputed', 'said'],
        measured,
        'The same by the measures that the condition of the indicator asks of.',
      ),
      {
        name: 'measured_report',
        rule: 'What was measured of them, however little or long ago it counts.',
        select: `SELECT a.school AS school, a.as_of AS as_of, ${columns}, i.day AS day
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN indicator_measure AS q ON q.measure = i.measure
WHERE i.day <= a.as_of`,
      },
    )
  }
  const key = 'school, as_of, observed, disputed, said'
  steps.push({
    name: 'observed',
    rule: 'The last day of each: observed at all, to be met, not to be met, by families; and measured.',
    select: `SELECT ${key},
  max(CASE WHEN judgement IS NOT NULL THEN day END) AS last_day,
  max(CASE WHEN judgement = 'met' THEN day END) AS last_met,
  max(CASE WHEN judgement = 'notMet' THEN day END) AS last_not_met,
  max(CASE WHEN by_family THEN day END) AS last_by_family,
  max(CASE WHEN judgement IS NULL THEN day END) AS last_measured
FROM (
${union([
  `SELECT ${key}, day, judgement, by_family FROM observation`,
  ...(measured.length > 0 ? [`SELECT ${key}, day, NULL, FALSE FROM measured_report`] : []),
])}
) AS reports
GROUP BY ${key}`,
  })
  const isLater = '(last_measured IS NULL OR last_measured < last_day)'
  // One of the two is the last day, or both are and they disagree.
  const agreed = `CASE WHEN last_not_met IS NULL OR last_met > last_not_met THEN TRUE WHEN last_met IS NULL OR last_met < last_not_met THEN FALSE END`
  const answers = {
    question: phrases.list(['observed', 'disputed', 'said']),
    answer: phrases.list([
      `CASE WHEN ${isLater} THEN ${agreed} END`,
      `CASE WHEN ${isLater} AND last_met = last_not_met THEN TRUE END`,
      `CASE WHEN last_by_family = last_day THEN ${agreed} END`,
    ]),
  }
  const select = `${eachOf(phrases, 'school, as_of', answers, 'observed')}\nWHERE last_day IS NOT NULL`
  return { steps, selects: [select] }
}

/** The numbers of what an observation answers. */
function numbersOf({ later, disputed, byFamilies }: ObservationAsked): string[] {
  return [`${later.number}`, `${disputed?.number ?? nothing}`, `${byFamilies?.number ?? nothing}`]
}

const nothing = -1
