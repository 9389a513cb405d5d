import { fewestOnEachSide, mostCompared } from '../evidence'
import { heldBack } from './held-back'
import { eachOf, type Step } from './query'
import type { Answers, Writing } from './writing'

/**
 * Whether a reportable group falls short, or is open, where a question is held to each.
 *
 * Which groups may be reported is the rule of privacy: of a whole with three people or more on either side, a group and
 * what is left without it of enough people each; within a family, whose groups partition the whole, as many more held
 * back that none follows by subtraction; and none of the family where who is held back follows from the rule itself.
 */
export function groupAnswers({ rules, phrases, from }: Writing, holds: string): Answers {
  const minimum = rules.minimumResponses
  const list = phrases.listOfNumbers
  const family = ['school', 'as_of', 'every_group', 'family']
  const alike = [...family, 'open_groups', 'whole', 'rest', 'rest_is_held'].join(', ')
  const variant = [...family, 'one', 'other', 'more']
  const steps: Step[] = [
    {
      name: 'share_group',
      rule: `The groups, where each is asked for and the whole has ${fewestOnEachSide} people or more on either side.`,
      select: `SELECT s.school AS school, s.as_of AS as_of, s.every_group AS every_group, s.open_groups AS open_groups,
  s.percent AS percent, s.above AS above, s.is_survey AS is_survey, s.people AS whole,
  g.family AS family, ${phrases.byBytes('coalesce(g.group_order, g.group_name)')} AS name,
  coalesce(g.agreed, g.reached) AS agreeing, coalesce(g.responded, g.eligible) AS people
FROM ${from('item_group')} AS g
JOIN share AS s ON s.school = g.school AND s.item = g.item
WHERE s.every_group >= 0 AND s.agreeing >= ${fewestOnEachSide} AND s.people - s.agreeing >= ${fewestOnEachSide}`,
    },
    {
      name: 'judged_group',
      rule: 'Each by its own counts. Without a family of groups it is reportable where it and the rest are large enough.',
      select: `SELECT school, as_of, every_group, open_groups, family, name, whole, people, ${holds} AS holds
FROM share_group
WHERE family IS NOT NULL OR people >= ${minimum} AND whole - people >= ${minimum}`,
      isReadTwice: true,
    },
    {
      name: 'family_member',
      rule:
        'The families in which a group does not hold, as others decide nothing. Members are numbered, the smallest first;\n' +
        '"rest" are the people whom none of them counts.',
      select: `SELECT *
FROM (
  SELECT *,
    row_number() OVER (PARTITION BY ${family.join(', ')} ORDER BY people, name) AS member,
    row_number() OVER (PARTITION BY ${family.join(', ')} ORDER BY name) AS by_name,
    whole - sum(people) OVER (PARTITION BY ${family.join(', ')}) AS rest,
    count(*) FILTER (WHERE holds IS NOT TRUE) OVER (PARTITION BY ${family.join(', ')}) AS not_holding
  FROM judged_group
  WHERE family IS NOT NULL
) AS members
WHERE not_holding > 0`,
    },
    ...heldBack({ named: 'family', from: 'family_member', partition: family, minimum }),
    {
      name: 'family_order',
      rule:
        'Those held back in the order in which that is decided: the small, the rest (0), those who are held back with them;\n' +
        'where all who are not held back hold, nothing hangs on it.',
      select: `SELECT *
FROM (
  SELECT *,
    count(*) FILTER (WHERE is_held) OVER family + CASE WHEN rest_is_held THEN 1 ELSE 0 END AS held_in_all,
    count(*) FILTER (WHERE NOT is_held AND holds IS NOT TRUE) OVER family AS deciding,
    row_number() OVER (PARTITION BY ${family.join(', ')} ORDER BY is_held DESC, is_small DESC, member)
      + CASE WHEN rest_is_held AND NOT is_small THEN 1 ELSE 0 END AS place
  FROM family_held
  WINDOW family AS (PARTITION BY ${family.join(', ')})
) AS members
WHERE deciding > 0`,
    },
    {
      name: 'family_known',
      rule:
        'Each family in a row: who is held back, the first of them, and the members as lists side by side. Where nobody is\n' +
        'held back, nobody (-1) is compared with nobody (-2).',
      select: `SELECT ${alike}, ${phrases.join([
        phrases.collect('member', 'is_held', 'member'),
        `CASE WHEN held_in_all = 0 THEN ${list([-1])} WHEN rest_is_held THEN ${list([0])} ELSE ${list([])} END`,
      ])} AS held,
  ${phrases.join([
    phrases.collect('member', `is_held AND place <= ${mostCompared}`, 'member'),
    `CASE WHEN held_in_all = 0 THEN ${list([-2])} WHEN rest_is_held AND small < ${mostCompared} THEN ${list([0])} ELSE ${list([])} END`,
  ])} AS first_held,
${Object.entries(members)
  .map(([name, value]) => `  ${phrases.collect(value, 'TRUE', 'member')} AS ${name}_list`)
  .join(',\n')}
FROM family_order
GROUP BY ${alike}, held_in_all, small`,
    },
    {
      name: 'family_one',
      rule:
        'Who is held back must not follow from the rule itself: each of them could as well have one person more or fewer,\n' +
        `another of the first ${mostCompared} as many fewer or more.`,
      select: eachOf(phrases, '*', { one: 'held' }, 'family_known'),
    },
    {
      name: 'family_other',
      rule: 'Each with each of the others.',
      select: eachOf(phrases, '*', { other: 'first_held' }, 'family_one'),
    },
    {
      name: 'family_more',
      rule: 'Once with one person more, once with one fewer.',
      select: `${eachOf(phrases, '*', { more: list([1, -1]) }, 'family_other')}\nWHERE one <> other`,
    },
    {
      name: 'family_compared',
      rule: 'The members of each again.',
      select: eachOf(
        phrases,
        `${alike}, one, other, more`,
        Object.fromEntries(Object.keys(members).map((name) => [name, `${name}_list`])),
        'family_more',
      ),
    },
    {
      name: 'family_otherwise',
      rule: 'The sizes as they would be.',
      select: `SELECT ${variant.join(', ')}, open_groups, by_name AS name, whole, was_held, stands,
  size + CASE WHEN member = one THEN more WHEN member = other THEN -more ELSE 0 END AS people,
  rest + CASE WHEN one = 0 THEN more WHEN other = 0 THEN -more ELSE 0 END AS rest,
  rest_is_held AS rest_was_held
FROM family_compared`,
    },
    ...heldBack({ named: 'otherwise', from: 'family_otherwise', partition: variant, minimum }),
    {
      name: 'otherwise',
      rule: 'Whether the same would be held back (a rest of nobody is none), and how those stand who are not.',
      select: `SELECT ${variant.join(', ')}, open_groups,
  count(*) FILTER (WHERE is_held <> (was_held = 1) OR rest_is_held <> rest_was_held OR people < 0) = 0 AS is_same,
  count(*) FILTER (WHERE was_held = 0 AND stands = ${fallsShort}) AS falling_short,
  count(*) FILTER (WHERE was_held = 0 AND stands = ${isOpen}) AS open
FROM otherwise_held
GROUP BY ${variant.join(', ')}, open_groups`,
    },
    {
      name: 'family_reportable',
      rule: 'The families of which each member held back could be otherwise.',
      select: `SELECT ${family.join(', ')}, open_groups, max(falling_short) AS falling_short, max(open) AS open
FROM otherwise
GROUP BY ${family.join(', ')}, open_groups
HAVING count(DISTINCT one) = count(DISTINCT CASE WHEN is_same THEN one END)`,
    },
    {
      name: 'group_share',
      rule: 'What all reportable groups come to.',
      select: `SELECT school, as_of, every_group, open_groups, falling_short, open FROM family_reportable
UNION ALL
SELECT school, as_of, every_group, open_groups,
  CASE WHEN NOT holds THEN 1 ELSE 0 END AS falling_short, CASE WHEN holds IS NULL THEN 1 ELSE 0 END AS open
FROM judged_group
WHERE family IS NULL`,
    },
  ]
  const groups = `SELECT school, as_of, CASE WHEN falling_short > 0 THEN every_group ELSE open_groups END AS question,
  falling_short = 0 AS answer
FROM group_share
WHERE falling_short > 0 OR open > 0`
  return { steps, selects: [groups] }
}

const fallsShort = 0
const isOpen = 1

/** What is carried of each member of a family, as numbers. */
const members = {
  member: 'member',
  size: 'people',
  by_name: 'by_name',
  was_held: 'CASE WHEN is_held THEN 1 ELSE 0 END',
  stands: `CASE WHEN NOT holds THEN ${fallsShort} WHEN holds IS NULL THEN ${isOpen} ELSE 2 END`,
}
