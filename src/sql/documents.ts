import { match } from 'ts-pattern'
import { availabilities, type DocumentQuestion } from '../framework'
import { tableOf } from './query'
import { type Answers, isCurrent, latestFirst, type Writing } from './writing'

/**
 * Questions of documents. Each field is read from the latest report that states it; reports from before the document was
 * last said not to exist speak of another one. So the first report decides that either states what is asked or says that
 * there is none: if it is the latest of all and says that there is none, the answer is no, else what it states.
 */
export function documentAnswers({ asked, phrases, from }: Writing): Answers {
  const { documents } = asked
  if (documents.length === 0) return { steps: [], selects: [] }
  const asksParties = documents.some(({ leaf }) => leaf.field === 'consulted')
  const reach = availabilities.map((value, place) => `WHEN ${phrases.literal(value)} THEN ${place}`).join(' ')
  const steps = [
    tableOf(
      'document_question',
      ['question', 'measure', 'validity_days', 'field', 'within_days', 'party', 'least_reach'],
      documents.map(({ number, measure, validityDays, leaf }) => [
        `${number}`,
        phrases.literal(measure),
        `${validityDays}`,
        phrases.literal(leaf.field),
        ...detailsOf(leaf, phrases.literal),
      ]),
      'What is asked of documents: that one exists, was reviewed within so many days, with whom, or how far it reaches\n' +
        `(${availabilities.map((value, place) => `${place} ${value}`).join(', ')}).`,
    ),
    {
      name: 'document_report',
      rule: 'The reports that count on the day of judging, the latest first, and what each states; NULL where it does not.',
      select: `SELECT a.school AS school, a.as_of AS as_of, q.question AS question, i.document_exists AS document_exists,
  CASE q.field
    WHEN 'exists' THEN TRUE
    WHEN 'reviewed' THEN ${phrases.days('i.reviewed', 'a.as_of')} <= q.within_days
    WHEN 'availability' THEN CASE i.availability ${reach} END >= q.least_reach${
      asksParties
        ? `\n    WHEN 'consulted' THEN CASE WHEN i.consulted_stated THEN coalesce(c.party, '') = q.party END`
        : ''
    }
  END AS states,
  row_number() OVER (PARTITION BY a.school, a.as_of, q.question ORDER BY ${latestFirst(phrases)}) AS place
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN document_question AS q ON q.measure = i.measure${
        asksParties
          ? `\nLEFT JOIN ${from('item_consulted')} AS c ON c.school = i.school AND c.item = i.id AND c.party = q.party`
          : ''
      }
WHERE i.document_exists IS NOT NULL AND ${isCurrent(phrases, 'q.validity_days')}`,
    },
    {
      name: 'deciding_report',
      rule: 'The first that states what is asked or says that there is no document.',
      select: `SELECT school, as_of, question, place,
  CASE WHEN document_exists THEN states WHEN place = 1 THEN FALSE END AS answer,
  row_number() OVER (PARTITION BY school, as_of, question ORDER BY place) AS deciding
FROM document_report
WHERE NOT document_exists OR states IS NOT NULL`,
    },
  ]
  return { steps, selects: ['SELECT school, as_of, question, answer FROM deciding_report WHERE deciding = 1'] }
}

/** `within_days`, `party` and `least_reach` of a question, each empty where it asks something else. */
function detailsOf(leaf: DocumentQuestion, literal: (text: string) => string): string[] {
  return match(leaf)
    .with({ field: 'exists' }, () => ['0', literal(''), '0'])
    .with({ field: 'reviewed' }, ({ withinDays }) => [`${withinDays}`, literal(''), '0'])
    .with({ field: 'consulted' }, ({ party }) => ['0', literal(party), '0'])
    .with({ field: 'availability' }, ({ atLeast }) => ['0', literal(''), `${availabilities.indexOf(atLeast)}`])
    .exhaustive()
}
