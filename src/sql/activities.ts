import { tableOf } from './query'
import { type Answers, isCurrent, latestFirst, type Writing } from './writing'

/**
 * How often something happened, or through how many channels. Single occasions can only prove; a complete tally that is
 * at least as long as the period asked for settles it either way, a shorter one only proves.
 *
 * Where occasions say yes and a tally says no it is yes: the larger of the two counts, and a yes is read before a no.
 */
export function activityAnswers(writing: Writing): Answers {
  const parts = (['times', 'channels'] as const).map((asks) => answersTo(asks, writing))
  return { steps: parts.flatMap(({ steps }) => steps), selects: parts.flatMap(({ selects }) => selects) }
}

function answersTo(asks: 'times' | 'channels', { asked, phrases, from }: Writing): Answers {
  const activities = asked.activities.filter(({ leaf }) => leaf.kind === asks)
  if (activities.length === 0) return { steps: [], selects: [] }
  const item = `${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN ${asks}_question AS q ON q.measure = i.measure`
  const steps = [
    tableOf(
      `${asks}_question`,
      ['question', 'measure', 'validity_days', 'at_least', 'days', 'days_back'],
      activities.map(({ number, measure, validityDays, leaf: { atLeast, days } }) => [
        `${number}`,
        phrases.literal(measure),
        `${validityDays}`,
        `${atLeast}`,
        `${days}`,
        `${Math.min(validityDays, days - 1)}`,
      ]),
      `What is asked of activities: ${asks === 'times' ? 'how often' : 'through how many channels'}, in a period of "days" up to the day of judging, which\n` +
        'reaches "days_back"; single occasions count as far as it and their validity reach.',
    ),
    {
      name: `${asks}_tally`,
      rule: 'Complete tallies within their validity, dated by their end, with the earliest day of those that end later.',
      select: `SELECT a.school AS school, a.as_of AS as_of, q.question AS question, q.at_least AS at_least, q.days AS days,
  i.id AS item, i.day AS day, ${phrases.byBytes('coalesce(i.id_order, i.id)')} AS item_order,
  ${phrases.days('i.from_day', 'i.day')} + 1 AS length, i.times AS times, i.channels_stated AS channels_stated,
  min(i.from_day) OVER (
    PARTITION BY a.school, a.as_of, q.question
    ORDER BY ${latestFirst(phrases)}
    ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS from_day_of_later
FROM ${item}
WHERE i.times IS NOT NULL AND ${isCurrent(phrases, 'q.validity_days')}`,
    },
    asks === 'times' ? countedTimes : countedChannels(from('item_channel')),
    {
      name: `${asks}_deciding`,
      rule: 'They are read from the latest back, up to the first that shows enough or is as long as the period.',
      select: `SELECT school, as_of, question, counted >= at_least AS answer,
  row_number() OVER (PARTITION BY school, as_of, question ORDER BY day DESC, item_order) AS place
FROM ${asks}_counted
WHERE counted >= at_least OR length >= days`,
    },
  ]
  const occasions = `SELECT a.school AS school, a.as_of AS as_of, q.question AS question, TRUE AS answer
FROM ${item}${asks === 'times' ? '' : `\nJOIN ${from('item_channel')} AS c ON c.school = i.school AND c.item = i.id`}
WHERE i.times IS NULL AND ${isCurrent(phrases, 'q.days_back')}
GROUP BY a.school, a.as_of, q.question, q.at_least
HAVING count(${asks === 'times' ? '*' : 'DISTINCT c.channel'}) >= q.at_least`
  return {
    steps,
    selects: [occasions, `SELECT school, as_of, question, answer FROM ${asks}_deciding WHERE place = 1`],
  }
}

const countedTimes = {
  name: 'times_counted',
  rule: 'Of overlapping tallies only the later-ending counts.',
  select: `SELECT *, times AS counted
FROM times_tally
WHERE from_day_of_later IS NULL OR day < from_day_of_later`,
}

function countedChannels(channels: string) {
  const tally = 't.school, t.as_of, t.question, t.at_least, t.days, t.item, t.day, t.item_order, t.length'
  return {
    name: 'channels_counted',
    rule: 'Of overlapping tallies only the later-ending counts. One that does not state its channels says nothing of them.',
    select: `SELECT ${tally.replace(/t\.(\w+)/g, '$& AS $1')}, count(DISTINCT nullif(c.channel, '')) AS counted
FROM channels_tally AS t
LEFT JOIN ${channels} AS c ON c.school = t.school AND c.item = t.item
WHERE t.channels_stated AND (t.from_day_of_later IS NULL OR t.day < t.from_day_of_later)
GROUP BY ${tally}`,
  }
}
