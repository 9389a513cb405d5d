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
  const variant = [...family, 'one', 'other', 'more']
  const steps: Step[] = [
    {
      name: 'share_group',
      rule: `The groups, where each is asked for and the whole has ${fewest} people or more on either side.`,
      select: `SELECT s.school AS school, s.as_of AS as_of, s.every_group AS every_group, s.open_groups AS open_groups,
  s.percent AS percent, s.above AS above, s.is_survey AS is_survey, s.people AS whole,
  g.family AS family, ${phrases.byBytes('coalesce(g.group_order, g.group_name)')} AS name,
  coalesce(g.agreed, g.reached) AS agreeing, coalesce(g.responded, g.eligible) AS people
FROM share AS s
JOIN ${from('item_group')} AS g ON g.school = s.school AND g.item = s.item
WHERE s.every_group >= 0 AND s.agreeing >= ${fewest} AND s.people - s.agreeing >= ${fewest}`,
    },
    {
      name: 'judged_group',
      rule: 'Each by its own counts. Without a family of groups it is reportable where it and the rest are large enough.',
      select: `SELECT school, as_of, every_group, open_groups, family, name, whole, people, ${holds} AS holds
FROM share_group
WHERE family IS NOT NULL OR people >= ${minimum} AND whole - people >= ${minimum}`,
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
    whole - sum(people) OVER (PARTITION BY ${family.join(', ')}) AS rest,
    count(*) FILTER (WHERE holds IS NOT TRUE) OVER (PARTITION BY ${family.join(', ')}) AS not_holding
  FROM judged_group
  WHERE family IS NOT NULL
) AS members
WHERE not_holding > 0`,
    },
    ...heldBack({ named: 'family', from: 'family_member', partition: family, minimum }),
    {
      name: 'family_known',
      rule: 'Who is held back, in the order in which it was decided: the small, the rest as 0, then those with them.',
      select: `SELECT *, ${phrases.join([
        phrases.collect('member', 'is_small', 'members'),
        `CASE WHEN rest_is_held THEN ${list([0])} ELSE ${list([])} END`,
        phrases.collect('member', 'is_held AND NOT is_small', 'members'),
      ])} AS held
FROM family_held
WINDOW members AS (
  PARTITION BY ${family.join(', ')} ORDER BY member
  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
)`,
    },
    {
      name: 'family_one',
      rule:
        'Who is held back must not follow from the rule: each could as well have one person more or fewer, another of the\n' +
        `first ${mostCompared} as many fewer or more. Where nobody is held back, nobody (-1) is compared with nobody (-2).`,
      select: eachOf(
        phrases,
        '*',
        { one: `CASE WHEN held = ${list([])} THEN ${list([-1])} ELSE held END` },
        'family_known',
      ),
    },
    {
      name: 'family_other',
      rule: 'With each of the others.',
      select: eachOf(
        phrases,
        '*',
        { other: `CASE WHEN held = ${list([])} THEN ${list([-2])} ELSE ${phrases.first('held', mostCompared)} END` },
        'family_one',
      ),
    },
    {
      name: 'family_more',
      rule: 'Once with one person more, once with one fewer.',
      select: `${eachOf(phrases, '*', { more: list([1, -1]) }, 'family_other')}\nWHERE one <> other`,
    },
    {
      name: 'family_otherwise',
      rule: 'The sizes as they would be.',
      select: `SELECT ${variant.join(', ')}, open_groups, name, member, holds, whole,
  people + CASE WHEN member = one THEN more WHEN member = other THEN -more ELSE 0 END AS people,
  rest + CASE WHEN one = 0 THEN more WHEN other = 0 THEN -more ELSE 0 END AS rest,
  rest > 0 AS had_rest, is_held AS was_held, rest_is_held AS rest_was_held
FROM family_more`,
    },
    ...heldBack({ named: 'otherwise', from: 'family_otherwise', partition: variant, minimum }),
    {
      name: 'otherwise',
      rule: 'Whether the same would be held back, and how those stand who are not.',
      select: `SELECT ${variant.join(', ')}, open_groups,
  count(*) FILTER (
    WHERE is_held <> was_held OR rest_is_held <> rest_was_held OR people < 0 OR had_rest AND rest < 1
  ) = 0 AS is_same,
  count(*) FILTER (WHERE NOT was_held AND NOT holds) AS falling_short,
  count(*) FILTER (WHERE NOT was_held AND holds IS NULL) AS open
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

const fewest = 3
const mostCompared = 8
