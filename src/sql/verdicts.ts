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
    phrases.isSet(`${side}_${Math.floor(number / bitsInWord)}`, 1n << BigInt(number % bitsInWord))
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
    ...asked.indicators.flatMap(({ observed, excused }) => [
      ...(observed === null ? [] : [[answer(observed.later), observed.later] as const]),
      ...(observed?.disputed ? [[flag(observed.disputed), observed.disputed] as const] : []),
      ...(observed?.byFamilies ? [[answer(observed.byFamilies), observed.byFamilies] as const] : []),
      [flag(excused), excused] as const,
    ]),
  ]
  return {
    name: 'answered',
    rule: 'A column for each question: TRUE, FALSE, or NULL where the evidence does not say.',
    select: `SELECT school, as_of,\n${columns.map(([value, { name }]) => `  ${value} AS ${name}`).join(',\n')}\nFROM packed`,
  }
}

/** A step for the indicators that refer to no other, one for those that refer to these, and so on. */
function judged(framework: Framework, { asked, phrases }: Writing): Step[] {
  const depths = Math.max(0, ...asked.indicators.map(({ depth }) => depth))
  return Array.from({ length: depths + 1 }, (_, depth) => {
    const mine = asked.indicators.filter((indicator) => indicator.depth === depth)
    const columns = mine.map((indicator) => {
      return [comment(indicator.id), indicatorColumns(indicator, asked, framework).join(',\n')].join('\n')
    })
    // Each step may read the one before more than once; without a fence, some planners would write it out each time.
    const fence = depth > 0 && depth < depths && phrases.once !== '' ? `\n${phrases.once}` : ''
    return {
      name: depth === depths ? 'judged' : `judged_${depth}`,
      rule:
        depth === 0
          ? 'The condition of each indicator; what was observed where that leaves it open.'
          : 'Those that say the same as one of the indicators before.',
      select: `SELECT *,\n${columns.join(',\n')}\nFROM ${depth === 0 ? 'answered' : `judged_${depth - 1}`}${fence}`,
    }
  })
}

/** What the verdict on an indicator comes to: measured before observed, then what another indicator entails. */
function indicatorColumns(indicator: IndicatorAsked, asked: Asked, framework: Framework): string[] {
  const { observed, excused, isReferredTo, name } = indicator
  const refers = hasReference(indicator.condition)
  const logic = logicOf(indicator.condition, asked, framework)
  // Where nothing in it applies, its parts have all dropped out and decide nothing.
  const applied = (value: string) => (logic.applies === null ? value : `CASE WHEN ${logic.applies} THEN ${value} END`)
  const holds = applied(logic.holds)
  const measured = refers ? applied(logic.measured) : holds
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
  const heard = heardOf(indicator, logic, { measured, mayDecide, settled })
  const verdict = indicator.asksFamilies ? `CASE WHEN ${heard} THEN ${settled} END` : settled
  const appliesAtAll = [
    `NOT ${excused.name}`,
    ...(logic.applies === null ? [] : [either([logic.applies, ...(later === null ? [] : [mayDecide])])]),
  ].join(' AND ')

  const column = columnsOf(name)
  const voiced = (value: string) => (indicator.asksFamilies ? `CASE WHEN ${heard} THEN ${value} END` : value)
  return [
    `${verdict} AS ${column.holds}`,
    `${appliesAtAll} AS ${column.applies}`,
    ...(isReferredTo ? [`${voiced(measured)} AS ${column.measured}`] : []),
    ...(isReferredTo && asked.indicators.some((other) => other.asksFamilies) ? [`${heard} AS ${column.heard}`] : []),
  ]
}

/** Whether families are among those whose voice the verdict rests on, observers who say the same included. */
function heardOf(
  { observed }: IndicatorAsked,
  { heardMet, heardNotMet }: ReturnType<typeof logicOf>,
  { measured, mayDecide, settled }: { measured: string; mayDecide: string; settled: string },
): string {
  const voices = [...heardMet, ...heardNotMet]
  const inCondition = voices.length === 0 ? 'FALSE' : either(voices)
  const said = observed?.byFamilies?.name
  if (said === undefined) return inCondition
  const byObservers = isTrue(`${said} = ${settled}`)
  return `CASE WHEN ${measured} IS NULL AND ${mayDecide} THEN ${byObservers} ELSE ${either([inCondition, byObservers])} END`
}
