import type { Step } from './query'

interface Families {
  /** What the names of the steps begin with; the last is `…_held`. */
  readonly named: string
  /** Rows of a family's members: how many `people` each has, its `name`, and the same `whole` and `rest` in each. */
  readonly from: string
  readonly partition: readonly string[]
  readonly minimum: number
}

/**
 * Which members of a family are held back: those that are not large enough; the rest, whom no group counts, with others
 * or where they are too few; and as long as one is held back alone, or those held back are fewer people than the minimum,
 * the next smallest.
 *
 * The smallest are taken one after the other until enough are held back. So much as is held back before each is a sum
 * over those before it, and each is held back where it was not enough before it or before any that comes earlier.
 */
export function heldBack({ named, from, partition, minimum }: Families): Step[] {
  const family = `PARTITION BY ${partition.join(', ')}`
  const before = `${family} ORDER BY people, name ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`
  const until = `${family} ORDER BY people, name ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW`
  return [
    {
      name: `${named}_small`,
      rule: `A group is large enough where it and the whole without it have ${minimum} people or more.`,
      select: `SELECT *, people < ${minimum} OR whole - people < ${minimum} AS is_small\nFROM ${from}`,
    },
    {
      name: `${named}_before`,
      rule: 'How many are small, and how many would be taken before each. A group of nobody hides nobody.',
      select: `SELECT *,
  count(*) FILTER (WHERE is_small) OVER family AS small,
  count(*) FILTER (WHERE is_small AND people > 0) OVER family AS small_not_empty,
  coalesce(sum(CASE WHEN is_small THEN people ELSE 0 END) OVER family, 0) AS small_people,
  count(*) FILTER (WHERE NOT is_small) OVER before_it AS taken,
  coalesce(sum(CASE WHEN is_small THEN 0 ELSE people END) OVER before_it, 0) AS taken_people
FROM ${named}_small
WINDOW family AS (${family}), before_it AS (${before})`,
    },
    {
      name: `${named}_rest`,
      rule: 'The rest is held back with others, or where it is too few.',
      select: `SELECT *, rest > 0 AND (small > 0 OR rest < ${minimum}) AS rest_is_held\nFROM ${named}_before`,
    },
    {
      name: `${named}_so_far`,
      rule: 'What is held back before each is taken.',
      select: `SELECT *,
  small + taken + CASE WHEN rest_is_held THEN 1 ELSE 0 END AS members_held,
  small_not_empty + taken + CASE WHEN rest_is_held THEN 1 ELSE 0 END AS not_empty_held,
  small_people + taken_people + CASE WHEN rest_is_held THEN rest ELSE 0 END AS people_held
FROM ${named}_rest`,
    },
    {
      name: `${named}_held`,
      rule: 'It is enough where nobody is held back alone and they are the minimum together, or nobody is at all.',
      select: `SELECT *, is_small OR count(*) FILTER (
  WHERE members_held <> 1 AND not_empty_held <> 1 AND (members_held < 2 OR people_held >= ${minimum})
) OVER (${until}) = 0 AS is_held
FROM ${named}_so_far`,
    },
  ]
}
