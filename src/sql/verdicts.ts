import type { Framework } from '../framework'
import { activityAnswers } from './activities'
import type { Asked, IndicatorAsked, Question } from './asked'
import { comment } from './dialect'
import { documentAnswers } from './documents'
import { columnsOf, either, hasReference, isTrue, logicOf } from './logic'
import { declaredNotApplicable } from './not-applicable'
import { observationAnswers } from './observations'
import { type Step, union } from './query'
import { shareAnswers } from './shares'
import type { Writing } from './writing'

/**
 * The steps to a row for each school and day, with a column for each indicator: TRUE met, FALSE not met, NULL unknown,
 * and a second column that says whether it applies. The last step is `judged`.
 */
export function verdictSteps(framework: Framework, writing: Writing): Step[] {
  // Nothing is asked: each school and day has a row all the same.
  if (writing.asked.questions.length === 0) {
    const select = `SELECT school, as_of FROM ${writing.from('as_of')}`
    return [{ name: 'judged', rule: 'No indicator is judged.', select }]
  }
  const parts = [shareAnswers, activityAnswers, documentAnswers, observationAnswers, declaredNotApplicable]
  const answers = parts.map((part) => part(writing))
  return [
    ...answers.flatMap(({ steps }) => steps),
    {
      name: 'answer',
      rule: 'All answers; and each school and day without one, so that a school of which nothing is known is judged too.',
      select: union([
        ...answers.flatMap(({ selects }) => selects),
        `SELECT school, as_of, 0 AS question, CASE WHEN FALSE THEN TRUE END AS answer FROM ${writing.from('as_of')}`,
      ]),
    },
    packed(writing),
    unpacked(writing),
    ...judged(framework, writing),
  ]
}

/** How many answers one whole number holds: as many bits as are safe whatever its sign. */
const bitsInWord = 60

function packed({ asked, phrases }: Writing): Step {
  const words = Array.from({ length: Math.ceil(asked.questions.length / bitsInWord) }, (_, word) => {
    const where = `question BETWEEN ${word * bitsInWord} AND ${(word + 1) * bitsInWord - 1}`
    return `  bit_or(bit) FILTER (WHERE answer AND ${where}) AS yes_${word},
  bit_or(bit) FILTER (WHERE NOT answer AND ${where}) AS no_${word}`
  })
  return {
    name: 'packed',
    rule: `One row for each school and day: a bit for each question that is answered, ${bitsInWord} to a number.`,
    // What asks nothing has the number -1; no shift may be by less than nothing.
    select: `SELECT school, as_of,\n${words.join(',\n')}
FROM (
  SELECT school, as_of, question, answer, ${phrases.bit(`((question + ${bitsInWord}) % ${bitsInWord})`)} AS bit
  FROM answer
) AS bits
GROUP BY school, as_of`,
  }
}

function unpacked({ asked, phrases }: Writing): Step {
  const isSet = (side: 'yes' | 'no', { number }: Question) =>
    phrases.isSet(`${side}_${Math.floor(number / bitsInWord)}`, number % bitsInWord)
  const answer = (question: Question) =>
    `CASE WHEN ${isSet('yes', question)} THEN TRUE WHEN ${isSet('no', question)} THEN FALSE END`
  const flag = (question: Question) => `CASE WHEN ${isSet('yes', question)} THEN TRUE ELSE FALSE END`
  // No group that falls short or is open: all that may be looked at hold.
  const groups = ({ holding, open }: NonNullable<Asked['shares'][number]['groups']>) =>
    `CASE WHEN ${isSet('no', holding)} THEN FALSE ${open === null ? '' : `WHEN ${isSet('yes', open)} THEN NULL `}ELSE TRUE END`
  const columns: (readonly [string, Question])[] = [
    ...asked.shares.flatMap((share) => [
      [answer(share), share] as const,
      ...(share.groups === null ? [] : [[groups(share.groups), share.groups.holding] as const]),
    ]),
    ...[...asked.activities, ...asked.documents].map((question) => [answer(question), question] as const),
    ...asked.indicators.flatMap(({ observed }) => [
      ...(observed === null ? [] : [[answer(observed.later), observed.later] as const]),
      ...(observed?.disputed ? [[flag(observed.disputed), observed.disputed] as const] : []),
      ...(observed?.byFamilies ? [[answer(observed.byFamilies), observed.byFamilies] as const] : []),
    ]),
    ...asked.indicators.map(({ excused }) => [`NOT ${flag(excused)}`, excused] as const),
  ]
  return {
    name: 'answered',
    rule: 'A column for each question: TRUE, FALSE, or NULL where the evidence does not say.',
    select: `SELECT school, as_of,\n${columns.map(([value, { name }]) => `  ${value} AS ${name}`).join(',\n')}\nFROM packed`,
  }
}

/** Two steps for the indicators that refer to no other, two for those that refer to these, and so on. */
function judged(framework: Framework, { asked, phrases }: Writing): Step[] {
  const depths = Math.max(0, ...asked.indicators.map(({ depth }) => depth))
  const steps: Step[] = []
  for (let depth = 0; depth <= depths; depth++) {
    const mine = asked.indicators
      .filter((indicator) => indicator.depth === depth)
      .map((indicator) => ({ id: indicator.id, ...indicatorColumns(indicator, asked, framework) }))
    const written = (of: (columns: (typeof mine)[number]) => readonly string[]) =>
      mine.flatMap((columns) => (of(columns).length === 0 ? [] : `${comment(columns.id)}\n${of(columns).join(',\n')}`))
    const add = (name: string, rule: string, columns: readonly string[]) => {
      // Each step reads the one before more than once: in a long chain, a planner would write it out ever more often.
      // In a short one it may, and so look for one school from the start.
      const fence = depth > 1 && phrases.once !== '' ? `\n${phrases.once}` : ''
      const before = steps.at(-1)?.name ?? 'answered'
      if (columns.length > 0) {
        steps.push({ name, rule, select: `SELECT *,\n${columns.join(',\n')}\nFROM ${before}${fence}` })
      }
    }
    add(
      `asked_${depth}`,
      'What the answers come to, where it is read more than once.',
      written(({ asked }) => asked),
    )
    add(
      `judged_${depth}`,
      depth === 0
        ? 'The condition of each indicator; what was observed where that leaves it open.'
        : 'Those that say the same as one of the indicators before.',
      written(({ judged }) => judged),
    )
  }
  return [...steps, { name: 'judged', rule: 'All of them.', select: `SELECT * FROM ${steps.at(-1)?.name}` }]
}

/** What the verdict on an indicator comes to: measured before observed, then what another indicator entails. */
function indicatorColumns(
  indicator: IndicatorAsked,
  asked: Asked,
  framework: Framework,
): { readonly asked: readonly string[]; readonly judged: readonly string[] } {
  const { observed, excused, isReferredTo, name, asksFamilies } = indicator
  const column = columnsOf(name)
  const refers = hasReference(indicator.condition)
  const isHeard = asksFamilies || (isReferredTo && asked.indicators.some((other) => other.asksFamilies))
  const logic = logicOf(indicator.condition, asked, framework)
  // Where nothing in it applies, its parts have all dropped out and decide nothing.
  const applied = (value: string) => (logic.applies === null ? value : `CASE WHEN ${logic.applies} THEN ${value} END`)
  const isNamed = refers || isHeard
  const [holds, measured] = isNamed
    ? [`${name}_told`, refers ? `${name}_told_measured` : `${name}_told`]
    : [applied(logic.holds), applied(logic.holds)]

  const later = observed?.later.name ?? null
  const mayDecide = either([
    ...(later ? [`${later} IS NOT NULL`] : []),
    ...(observed?.disputed ? [observed.disputed.name] : []),
  ])
  const settled =
    later === null
      ? holds
      : refers
        ? `coalesce(${measured}, CASE WHEN ${mayDecide} THEN ${later} ELSE ${holds} END)`
        : `coalesce(${holds}, ${later})`
  const heard = heardOf(indicator, { measured, mayDecide, settled, isHeard: `${name}_voiced` })
  const voiced = (value: string) => (asksFamilies ? `CASE WHEN ${heard} THEN ${value} END` : value)
  const voices = [...logic.heardMet, ...logic.heardNotMet]
  return {
    asked: isNamed
      ? [
          `${applied(logic.holds)} AS ${holds}`,
          ...(refers ? [`${applied(logic.measured)} AS ${measured}`] : []),
          ...(isHeard ? [`${voices.length === 0 ? 'FALSE' : either(voices)} AS ${name}_voiced`] : []),
        ]
      : [],
    judged: [
      `${voiced(settled)} AS ${column.holds}`,
      ...(excused.name === column.applies
        ? []
        : [
            `${excused.name} AND ${either([logic.applies ?? 'TRUE', ...(later === null ? [] : [mayDecide])])} AS ${column.applies}`,
          ]),
      ...(isReferredTo ? [`${voiced(measured)} AS ${column.measured}`] : []),
      ...(isReferredTo && isHeard ? [`${heard} AS ${column.heard}`] : []),
    ],
  }
}

/** Whether families are among those whose voice the verdict rests on, observers who say the same included. */
function heardOf(
  { observed }: IndicatorAsked,
  { measured, mayDecide, settled, isHeard }: Readonly<Record<'measured' | 'mayDecide' | 'settled' | 'isHeard', string>>,
): string {
  const said = observed?.byFamilies?.name
  if (said === undefined) return isHeard
  const byObservers = isTrue(`${said} = ${settled}`)
  return `CASE WHEN ${measured} IS NULL AND ${mayDecide} THEN ${byObservers} ELSE ${isHeard} OR ${byObservers} END`
}
