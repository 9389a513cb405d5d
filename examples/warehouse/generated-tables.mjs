/**
 * The schools of `generated-schools.mjs` made by an engine itself, as rows of the tables of `partnership-continuum/sql`: the same draws, as SQL over a series of numbers. Four
 * functions are said as each engine says them; everything else is one text for both.
 */
import { judgedOn, standing } from './generated-schools.mjs'
import { continuum, lists } from './questions.mjs'

const spoken = {
  duckdb: [
    'CREATE MACRO numbers(first, many) AS TABLE SELECT range AS number FROM range(first, first + many)',
    'CREATE MACRO quotient(number, divisor) AS number // divisor',
    'CREATE MACRO low(number) AS CAST(number AS UBIGINT) & 4294967295',
    'CREATE MACRO folded(number, places) AS xor(number, number >> places)',
    `CREATE MACRO day_before(days) AS DATE '${judgedOn}' - CAST(days AS INTEGER)`,
  ],
  clickhouse: [
    'CREATE OR REPLACE FUNCTION quotient AS (number, divisor) -> toInt64(intDiv(number, divisor))',
    'CREATE OR REPLACE FUNCTION low AS (number) -> bitAnd(toUInt64(number), 4294967295)',
    'CREATE OR REPLACE FUNCTION folded AS (number, places) -> bitXor(number, bitShiftRight(number, places))',
    `CREATE OR REPLACE FUNCTION day_before AS (days) -> toDate32('${judgedOn}') - CAST(days AS INTEGER)`,
  ],
}

/** “lowbias32”, as in `generated-schools.mjs`: the products are under 2 to the 64th, and cut. */
const mix = (number) => `folded(low(folded(low(folded(low(${number}), 16) * 2146121005), 15) * 2221713035), 16)`

/** What an engine needs before it makes schools: its functions, and the lists of questions as a table. */
export function preparations(dialect) {
  const questions = lists.flatMap((list, number) =>
    list.map(
      ({ kind, about, component, stage, earlier }, place) =>
        `(${number}, ${place}, '${kind}', '${about}', ${component}, ${stage}, ${earlier})`,
    ),
  )
  const statements = continuum.map((indicator, number) => `(${number}, '${indicator}')`)
  return [
    ...spoken[dialect],
    `CREATE VIEW question AS SELECT * FROM (VALUES
  ${questions.join(',\n  ')}
) AS questions(list, place, kind, about, component, stage, earlier)`,
    `CREATE VIEW statement AS SELECT * FROM (VALUES ${statements.join(', ')}) AS statements(number, indicator)`,
  ]
}

/** A filling for each table: the rows of so many schools, from the first number on. */
export function fillings(first, many) {
  const school = `drawn AS (SELECT number, ${mix('number')} AS chance FROM numbers(${first}, ${many})),
${schools}`
  const answer = (...kinds) => `${school},
${answersOf(kinds)}`
  return [
    into(
      'item',
      'school, id, measure, day, population, asked, responded, agreed, eligible, reached, groups_stated',
      `${answer('survey', 'coverage')},
${shares}
SELECT
  school, id, about, day_before(days),
  CASE kind WHEN 'survey' THEN population END, CASE kind WHEN 'survey' THEN asked END,
  CASE kind WHEN 'survey' THEN size END, CASE kind WHEN 'survey' THEN agreed END,
  CASE kind WHEN 'coverage' THEN size END, CASE kind WHEN 'coverage' THEN agreed END,
  states_groups
FROM share`,
    ),
    into(
      'item_group',
      'school, item, group_name, family, responded, agreed, eligible, reached',
      `${answer('survey', 'coverage')},
${shares},
part AS (
  SELECT
    school, id, kind, group_name, family,
    CASE group_name
      WHEN 'disability' THEN disability
      WHEN 'noDisability' THEN size - disability
      WHEN 'english' THEN size - language
      ELSE language
    END AS people,
    CASE group_name
      WHEN 'disability' THEN of_disability
      WHEN 'noDisability' THEN agreed - of_disability
      WHEN 'english' THEN of_english
      ELSE of_language
    END AS counted
  FROM share CROSS JOIN (VALUES
    ('disability', 'disability'), ('noDisability', 'disability'),
    ('english', 'homeLanguage'), ('languageOtherThanEnglish', 'homeLanguage')
  ) AS groups_of_all(group_name, family)
  WHERE states_groups AND has_languages
)
SELECT
  school, id, group_name, family,
  CASE kind WHEN 'survey' THEN people END, CASE kind WHEN 'survey' THEN counted END,
  CASE kind WHEN 'coverage' THEN people END, CASE kind WHEN 'coverage' THEN counted END
FROM part`,
    ),
    into(
      'item',
      'school, id, measure, day, from_day, times, channels_stated',
      `${answer('activity')}
SELECT
  school, id, about, day_before(days),
  CASE WHEN is_good OR is_odd THEN day_before(days + 380) END,
  CASE WHEN is_good THEN 6 + other % 20 WHEN is_odd THEN 1 END,
  CASE WHEN is_good THEN TRUE WHEN is_odd THEN FALSE END
FROM answer`,
    ),
    into(
      'item_channel',
      'school, item, channel',
      `${answer('activity')}
SELECT school, id, channel
FROM answer CROSS JOIN (VALUES ('email'), ('inPerson'), ('phone'), ('letter')) AS channels(channel)
WHERE CASE WHEN channel = 'letter' THEN NOT is_good AND NOT is_odd ELSE is_good END`,
    ),
    into(
      'item',
      'school, id, measure, day, document_exists, reviewed, consulted_stated, availability',
      `${answer('document')}
SELECT
  school, id, about, day_before(days),
  is_good OR is_odd,
  CASE WHEN is_good THEN day_before(days + 100) WHEN is_odd THEN day_before(days + 2000) END,
  is_good OR is_odd,
  CASE WHEN is_good THEN 'published' END
FROM answer`,
    ),
    into(
      'item_consulted',
      'school, item, party',
      `${answer('document')}
SELECT school, id, party
FROM answer CROSS JOIN (VALUES ('families'), ('staff'), ('students')) AS parties(party)
WHERE is_good`,
    ),
    into(
      'item',
      'school, id, indicator, day, role, judgement',
      `${answer('observation')}
SELECT
  school, id, about, day_before(days),
  CASE WHEN is_odd THEN 'leader' ELSE 'parent' END,
  CASE WHEN is_good THEN 'met' ELSE 'notMet' END
FROM answer`,
    ),
    into(
      'not_applicable',
      'school, indicator, reason',
      `${school}
SELECT school, indicator, 'Made up'
FROM school JOIN statement ON statement.number = quotient(chance, 4000000) % ${continuum.length}
WHERE quotient(chance, 100000) % 40 = 0`,
    ),
  ]
}

/** The day on which so many schools are judged. */
export function judging(first, many) {
  return into(
    'as_of',
    'school, as_of',
    `drawn AS (SELECT number, ${mix('number')} AS chance FROM numbers(${first}, ${many})),
${schools}
SELECT school, day_before(0) FROM school`,
  )
}

function into(table, columns, query) {
  return `INSERT INTO ${table} (${columns})\nWITH ${query}`
}

/** What decides all about a school, from one draw. */
const schools = `school AS (
  SELECT
    concat('school-', lpad(CAST(number AS VARCHAR), 8, '0')) AS school,
    chance,
    60 + chance % 900 AS population,
    quotient(chance, 1000) % 10 < 8 AS has_languages,
    quotient(chance, 10000) % ${lists.length} AS list,
    ${mix('chance + 1')} % 100 AS left_first,
    ${mix('chance + 2')} % 100 AS left_second
  FROM drawn
)`

const reached = (left) =>
  `CASE ${standing.map((below, stages) => `WHEN ${left} < ${below} THEN ${stages}`).join(' ')} END`

/** What each school has to say to its questions of some kinds: two draws for each decide it. */
const answersOf = (kinds) => `asked_of AS (
  SELECT
    school.school AS school, population, has_languages, place, kind, about, earlier,
    stage < CASE component WHEN 0 THEN ${reached('left_first')} ELSE ${reached('left_second')} END AS is_reached,
    ${mix('chance + 16 + place')} AS one
  FROM school JOIN question ON question.list = school.list
  WHERE kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})
),
drawn_again AS (
  SELECT
    *,
    ${mix('one')} AS other,
    one % 1000 < CASE WHEN is_reached THEN 995 ELSE 450 END AS is_good,
    CASE WHEN quotient(one, 1000) % 1000 < CASE WHEN is_reached THEN 5 ELSE 60 END THEN 800 ELSE 0 END AS stale
  FROM asked_of
),
answer AS (
  SELECT
    *,
    concat('item-', lpad(CAST(place AS VARCHAR), 2, '0')) AS id,
    other % 2 = 1 AS is_odd,
    quotient(one, 1000000) % 300 + stale + earlier AS days
  FROM drawn_again
)`

/** How many of a whole agreed or were reached, and of its groups. */
const shares = `sized AS (
  SELECT
    *,
    CASE WHEN other % 10 < 8 THEN population ELSE quotient(population, 2) END AS asked,
    CASE WHEN is_good THEN 930 + quotient(other, 500) % 40 ELSE 350 + quotient(other, 500) % 400 END AS permille,
    CASE WHEN is_good AND quotient(other, 200000) % 100 < 96 THEN 10 ELSE 8 END AS alike
  FROM answer
),
counted AS (
  SELECT
    *,
    CASE kind WHEN 'coverage' THEN population ELSE quotient(asked * (20 + quotient(other, 10) % 50), 100) END AS size
  FROM sized
),
divided AS (
  SELECT
    *,
    quotient(size * 8, 100) AS disability,
    CASE WHEN has_languages THEN quotient(size * (100 + quotient(other, 20000000) % 200), 1000) ELSE 0 END AS language
  FROM counted
),
agreeing AS (
  SELECT
    *,
    quotient(language * permille * alike, 10000) AS of_language,
    quotient((size - language) * permille, 1000) AS of_english
  FROM divided
),
share AS (
  SELECT
    *,
    of_language + of_english AS agreed,
    quotient(disability * (of_language + of_english), size) AS of_disability,
    quotient(other, 10) % 16 > 0 AS states_groups
  FROM agreeing
)`
