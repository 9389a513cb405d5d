import { tableOf } from './query'
import { type Answers, isCurrent, latestFirst, type Writing } from './writing'

/**
 * How often something happened, or through how many channels. Single occasions can only prove; a complete tally that is
 * at least as long as the period asked for settles it either way, a shorter one only proves.
 *
 * Where occasions say yes and a tally says no it is yes: the larger of the two counts, and a yes is read before a no.
 */
export function activityAnswers({ asked, phrases, from }: Writing): Answers {
  const { activities } = asked
  if (activities.length === 0) return { steps: [], selects: [] }
  const hasChannels = activities.some(({ leaf }) => leaf.kind === 'channels')
  const hasTimes = activities.some(({ leaf }) => leaf.kind === 'times')
  const occasions = (asks: 'times' | 'channels') => {
    const channels = `JOIN ${from('item_channel')} AS c ON c.school = i.school AND c.item = i.id\n`
    return `SELECT a.school AS school, a.as_of AS as_of, q.question AS question, TRUE AS answer
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN activity_question AS q ON q.measure = i.measure
${asks === 'channels' ? channels : ''}WHERE i.times IS NULL AND q.asks = '${asks}' AND ${isCurrent(phrases, 'q.days_back')}
GROUP BY a.school, a.as_of, q.question, q.at_least
HAVING count(${asks === 'channels' ? 'DISTINCT c.channel' : '*'}) >= q.at_least`
  }
  const tally = 't.school, t.as_of, t.question, t.asks, t.at_least, t.days, t.day, t.item_order, t.length'
  const steps = [
    tableOf(
      'activity_question',
      ['question', 'measure', 'validity_days', 'asks', 'at_least', 'days', 'days_back'],
      activities.map(({ number, measure, validityDays, leaf: { kind, atLeast, days } }) => [
        `${number}`,
        phrases.literal(measure),
        `${validityDays}`,
        phrases.literal(kind),
        `${atLeast}`,
        `${days}`,
        `${Math.min(validityDays, days - 1)}`,
      ]),
      'What is asked of activities: how often, or through how many channels, in a period of "days" up to the day of\n' +
        'judging, which reaches "days_back"; single occasions count as far as it and their validity reach.',
    ),
    {
      name: 'current_tally',
      rule: 'Complete tallies within their validity, dated by their end, with the earliest day of those that end later.',
      select: `SELECT a.school AS school, a.as_of AS as_of, q.question AS question, q.asks AS asks, q.at_least AS at_least, q.days AS days,
  i.id AS item, i.day AS day, ${phrases.byBytes('coalesce(i.id_order, i.id)')} AS item_order,
  ${phrases.days('i.from_day', 'i.day')} + 1 AS length, i.times AS times, i.channels_stated AS channels_stated,
  min(i.from_day) OVER (
    PARTITION BY a.school, a.as_of, q.question
    ORDER BY ${latestFirst(phrases)}
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS from_day_of_later
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN activity_question AS q ON q.measure = i.measure
WHERE i.times IS NOT NULL AND ${isCurrent(phrases, 'q.validity_days')}`,
    },
    {
      name: 'tally',
      rule: 'Of overlapping tallies only the later-ending counts. One that does not state its channels says nothing of them.',
      select: hasChannels
        ? `SELECT ${tally}, CASE WHEN t.asks = 'times' THEN t.times ELSE count(DISTINCT nullif(c.channel, '')) END AS counted
FROM current_tally AS t
LEFT JOIN ${from('item_channel')} AS c ON c.school = t.school AND c.item = t.item
WHERE (t.from_day_of_later IS NULL OR t.day < t.from_day_of_later) AND (t.asks = 'times' OR t.channels_stated)
GROUP BY ${tally}, t.times, t.item`
        : `SELECT ${tally}, t.times AS counted
FROM current_tally AS t
WHERE t.from_day_of_later IS NULL OR t.day < t.from_day_of_later`,
    },
    {
      name: 'deciding_tally',
      rule: 'They are read from the latest back, up to the first that shows enough or is as long as the period.',
      select: `SELECT school, as_of, question, counted >= at_least AS answer,
  row_number() OVER (PARTITION BY school, as_of, question ORDER BY day DESC, item_order) AS place
FROM tally
WHERE counted >= at_least OR length >= days`,
    },
  ]
  return {
    steps,
    selects: [
      ...(hasTimes ? [occasions('times')] : []),
      ...(hasChannels ? [occasions('channels')] : []),
      'SELECT school, as_of, question, answer FROM deciding_tally WHERE place = 1',
    ],
  }
}
