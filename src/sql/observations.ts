import { type Role, voiceOfRole } from '../framework'
import { eachOf, type Step, tableOf } from './query'
import { type Answers, isCurrent, type Writing } from './writing'

/**
 * What the latest observers said of each indicator. It can decide where it is later than the last report on any measure
 * that the condition asks of, expired ones included; observers of that day who disagree decide nothing.
 */
export function observationAnswers({ asked, rules, phrases, from }: Writing): Answers {
  const observed = asked.indicators.flatMap((indicator) => (indicator.observed === null ? [] : [indicator.observed]))
  if (observed.length === 0) return { steps: [], selects: [] }
  const families = (Object.keys(voiceOfRole) as Role[]).filter((role) => voiceOfRole[role] === 'families')
  const indicator = 'school, as_of, indicator, observed, disputed, said'
  const steps: Step[] = [
    tableOf(
      'observed_indicator',
      ['indicator', 'observed', 'disputed', 'said'],
      observed.map(({ indicator, later, disputed, byFamilies }) => [
        phrases.literal(indicator),
        `${later.number}`,
        `${disputed?.number ?? nothing}`,
        `${byFamilies?.number ?? nothing}`,
      ]),
      `Which answers an observation of an indicator gives; ${nothing} is none.`,
    ),
    tableOf(
      'indicator_measure',
      ['indicator', 'measure'],
      // An indicator that asks of no measure of its own has a row too, so that the table is never empty.
      observed.flatMap(({ indicator, measures }) =>
        (measures.length === 0 ? [''] : measures).map((measure) => [
          phrases.literal(indicator),
          phrases.literal(measure),
        ]),
      ),
      'The measures that each of their conditions asks of.',
    ),
    {
      name: 'observation',
      rule: 'Observations within their validity, with the latest day of each indicator.',
      select: `SELECT a.school AS school, a.as_of AS as_of, q.indicator AS indicator, q.observed AS observed, q.disputed AS disputed, q.said AS said,
  i.day AS day, i.judgement AS judgement, i.role AS role,
  max(i.day) OVER (PARTITION BY a.school, a.as_of, q.indicator) AS last_day
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN observed_indicator AS q ON q.indicator = i.indicator
WHERE ${isCurrent(phrases, `${rules.validityDays.observation}`)}`,
    },
    {
      name: 'last_observation',
      rule: 'What was said on that day, and whether families were among the observers.',
      select: `SELECT ${indicator}, last_day,
  count(*) FILTER (WHERE judgement = 'met') AS met, count(*) FILTER (WHERE judgement = 'notMet') AS not_met,
  count(*) FILTER (WHERE role IN (${families.map(phrases.literal).join(', ')})) AS families
FROM observation
WHERE day = last_day
GROUP BY ${indicator}, last_day`,
    },
    {
      name: 'measured_since',
      rule: 'Where something that the condition asks of was measured on that day or later, however little it counts.',
      select: `SELECT o.school AS school, o.as_of AS as_of, o.indicator AS indicator, count(*) AS reports
FROM last_observation AS o
JOIN indicator_measure AS m ON m.indicator = o.indicator
JOIN ${from('item')} AS i ON i.school = o.school AND i.measure = m.measure
WHERE i.day >= o.last_day AND i.day <= o.as_of
GROUP BY o.school, o.as_of, o.indicator`,
    },
    {
      name: 'observed',
      rule: 'What was observed, whether it can decide, and whether the observers agree.',
      select: `SELECT o.school AS school, o.as_of AS as_of, o.observed AS observed, o.disputed AS disputed, o.said AS said,
  coalesce(m.reports, 0) = 0 AS is_later, o.met = 0 OR o.not_met = 0 AS is_agreed, o.met > 0 AS judgement, o.families > 0 AS by_families
FROM last_observation AS o
LEFT JOIN measured_since AS m ON m.school = o.school AND m.as_of = o.as_of AND m.indicator = o.indicator`,
    },
  ]
  const answers = {
    question: phrases.list(['observed', 'disputed', 'said']),
    answer: phrases.list([
      'CASE WHEN is_later AND is_agreed THEN judgement END',
      'CASE WHEN is_later AND NOT is_agreed THEN TRUE END',
      'CASE WHEN by_families AND is_agreed THEN judgement END',
    ]),
  }
  return { steps, selects: [eachOf(phrases, 'school, as_of', answers, 'observed')] }
}

const nothing = -1
