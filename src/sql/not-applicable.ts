import { tableOf } from './query'
import type { Answers, Writing } from './writing'

/** The indicators that a school declares not to apply to it. */
export function declaredNotApplicable({ asked, phrases, from }: Writing): Answers {
  const steps = [
    tableOf(
      'excused_indicator',
      ['question', 'indicator'],
      asked.indicators.map(({ excused, id }) => [`${excused.number}`, phrases.literal(id)]),
      'What can be declared not applicable.',
    ),
  ]
  const select = `SELECT a.school AS school, a.as_of AS as_of, q.question AS question, TRUE AS answer
FROM ${from('not_applicable')} AS n
JOIN ${from('as_of')} AS a ON a.school = n.school
JOIN excused_indicator AS q ON q.indicator = n.indicator`
  return { steps, selects: [select] }
}
