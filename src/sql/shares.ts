import type { ShareAsked } from './asked'
import { groupAnswers } from './groups'
import { type Step, tableOf } from './query'
import { type Answers, isCurrent, latestFirst, type Writing } from './writing'

/** Shares of surveys and full counts, by the latest usable report of each measure. */
export function shareAnswers(writing: Writing): Answers {
  const { asked, rules, phrases, from } = writing
  if (asked.shares.length === 0) return { steps: [], selects: [] }
  const steps: Step[] = [
    tableOf(
      'share_question',
      ['question', 'measure', 'validity_days', 'percent', 'above', 'every_group', 'open_groups'],
      asked.shares.map(({ number, measure, validityDays, threshold, groups }) => [
        `${number}`,
        phrases.literal(measure),
        `${validityDays}`,
        `${threshold.percent}`,
        `${threshold.over}`.toUpperCase(),
        `${groups?.holding.number ?? noGroups}`,
        `${groups?.open?.number ?? noGroups}`,
      ]),
      'What is asked of surveys and full counts: that a share of "percent" is reached or, where "above", exceeded.\n' +
        `"every_group" and "open_groups" are what is asked of the groups as well; ${noGroups} where the whole decides.`,
    ),
    {
      name: 'usable_share',
      rule: `The reports that count on the day of judging: within their validity and of at least ${rules.minimumResponses} people.`,
      select: `SELECT a.school AS school, a.as_of AS as_of, q.question AS question,
  q.percent AS percent, q.above AS above, q.every_group AS every_group, q.open_groups AS open_groups,
  i.id AS item, i.responded IS NOT NULL AS is_survey, i.asked AS asked, i.population AS population,
  coalesce(i.agreed, i.reached) AS agreeing, coalesce(i.responded, i.eligible) AS people,
  i.groups_stated AS groups_stated,
  row_number() OVER (
    PARTITION BY a.school, a.as_of, q.question, q.every_group
    ORDER BY ${latestFirst(phrases, 'coalesce(i.responded, i.eligible) DESC')}
  ) AS place
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN share_question AS q ON q.measure = i.measure
WHERE ${isCurrent(phrases, 'q.validity_days')}
  AND coalesce(i.responded, i.eligible) >= ${rules.minimumResponses}${leastResponse(rules.leastResponsePercent)}`,
    },
    {
      name: 'share',
      rule: 'The latest of them decides; of the same day the one of most people, then the one of the lowest id.',
      select: `SELECT *, ${holds(writing, 'whole')} AS holds\nFROM usable_share\nWHERE place = 1`,
      isReadTwice: true,
    },
  ]
  const everyGroup = asked.shares.filter(({ groups }) => groups !== null)
  // A whole that falls short settles it; one that holds says nothing as long as nothing is said of its groups.
  const answer =
    everyGroup.length === 0 ? 'holds' : `holds AND CASE WHEN every_group = ${noGroups} OR groups_stated THEN TRUE END`
  const whole = `SELECT school, as_of, question, ${answer} AS answer FROM share`
  if (everyGroup.length === 0) return { steps, selects: [whole] }
  const groups = groupAnswers(writing, holds(writing, 'group'))
  return { steps: [...steps, ...groups.steps], selects: [whole, ...groups.selects] }
}

/** Stands for no question, where the groups are not asked. */
const noGroups = -1

function leastResponse(percent: number): string {
  return percent === 0 ? '' : `\n  AND (i.asked IS NULL OR 100 * i.responded >= ${percent} * i.asked)`
}

/** The share of `of` reaches what is asked, in whole numbers: 75 of 100 is exactly 75 %. */
function reaches(count: string, of: string): string {
  return `CASE WHEN above THEN 100 * ${count} > percent * ${of} ELSE 100 * ${count} >= percent * ${of} END`
}

/**
 * Whether a share holds, or NULL where a test that the policy asks for leaves it open. A full count is decided by its
 * share; a group of a survey by its counts alone, as nobody is told how many of it were asked.
 */
function holds({ rules, phrases, asked }: Writing, of: 'whole' | 'group'): string {
  const side = reaches('agreeing', 'people')
  const isWhole = of === 'whole'
  const tests = [
    ...(isWhole && rules.leastResponsePercent > 0 ? ['asked IS NOT NULL'] : []),
    ...(isWhole && rules.nonResponse === 'survived' ? [`asked IS NOT NULL AND (${isCertain('asked')})`] : []),
    ...(rules.proportions === 'confident' ? [isConfident(phrases.wide, asked.shares, isWhole)] : []),
  ]
  if (tests.length === 0) return side
  return `CASE WHEN NOT is_survey OR (${tests.join('\n    AND ')}) THEN ${side} END`
}

/** The side is the same whatever those think who were not heard. */
function isCertain(whole: string): string {
  return `${reaches('agreeing', whole)} OR NOT ${reaches(`(agreeing + ${whole} - people)`, whole)}`
}

/** Wilson's score test at 95 %, with the finite-population correction where the population is stated. */
function isConfident(wide: (number: string) => string, shares: readonly ShareAsked[], isWhole: boolean): string {
  const distance = '(100 * agreeing - percent * people)'
  const left = `10000 * ${wide(distance)} * ${distance}`
  const right = `${wide('38416 * percent * (100 - percent)')} * people`
  const ofAny = `${distance} <> 0 AND ${left} >= ${right}`
  const population = 'greatest(population, people)'
  const ofPopulation = `${isCertain(population)}
      OR ${distance} <> 0 AND ${left} * (${population} - 1) >= ${right} * (${population} - people)`
  const test = isWhole ? `CASE WHEN population IS NULL THEN ${ofAny} ELSE ${ofPopulation} END` : `(${ofAny})`
  // What any share reaches, or none does, is reached or not whatever is found.
  const isNeverOpen = shares.some(({ threshold: { percent, over } }) => percent === (over ? 100 : 0))
  return isNeverOpen ? `(percent = CASE WHEN above THEN 100 ELSE 0 END OR ${test})` : test
}
