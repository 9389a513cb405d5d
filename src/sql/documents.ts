import { match } from 'ts-pattern'
import { availabilities, type DocumentQuestion } from '../framework'
import type { DocumentAsked } from './asked'
import { type Step, tableOf } from './query'
import { type Answers, isCurrent, latestFirst, type Writing } from './writing'

/**
 * Questions of documents. Each field is read from the latest report that states it; reports from before the document was
 * last said not to exist speak of another one. So the first report decides that either states what is asked or says that
 * there is none: if it is the latest of all and says that there is none, the answer is no, else what it states.
 */
export function documentAnswers(writing: Writing): Answers {
  const { asked, phrases, from } = writing
  const [ofParties, ofFields] = [true, false].map((isOfParty) =>
    asked.documents.filter(({ leaf }) => (leaf.field === 'consulted') === isOfParty),
  )
  if (asked.documents.length === 0) return { steps: [], selects: [] }
  const validity = new Map(asked.documents.map(({ measure, validityDays }) => [measure, validityDays]))
  const reports: Step[] = [
    tableOf(
      'document_measure',
      ['measure', 'validity_days'],
      [...validity].map(([measure, days]) => [phrases.literal(measure), `${days}`]),
      'The documents that are asked of, and how long a report on each counts.',
    ),
    {
      name: 'document_report',
      rule: 'The reports that count on the day of judging, the latest first.',
      select: `SELECT a.school AS school, a.as_of AS as_of, i.measure AS measure, i.id AS item,
  i.document_exists AS document_exists, i.reviewed AS reviewed, i.availability AS availability,
  i.consulted_stated AS consulted_stated,
  row_number() OVER (PARTITION BY a.school, a.as_of, i.measure ORDER BY ${latestFirst(phrases)}) AS place
FROM ${from('item')} AS i
JOIN ${from('as_of')} AS a ON a.school = i.school
JOIN document_measure AS d ON d.measure = i.measure
WHERE i.document_exists IS NOT NULL AND ${isCurrent(phrases, 'd.validity_days')}`,
      isReadTwice: true,
    },
  ]
  const fields = answersTo(ofFields ?? [], 'document', writing)
  const parties = answersTo(ofParties ?? [], 'consulted', writing)
  return {
    steps: [...reports, ...fields.steps, ...parties.steps],
    selects: [...fields.selects, ...parties.selects],
  }
}

/** Questions of the document's own fields, or of who was consulted on it, which stands in a table of its own. */
function answersTo(
  documents: readonly DocumentAsked[],
  named: 'document' | 'consulted',
  { phrases, from }: Writing,
): Answers {
  if (documents.length === 0) return { steps: [], selects: [] }
  const reach = availabilities.map((value, place) => `WHEN ${phrases.literal(value)} THEN ${place}`).join(' ')
  const ofFields = `CASE q.field
    WHEN 'exists' THEN TRUE
    WHEN 'reviewed' THEN ${phrases.days('r.reviewed', 'r.as_of')} <= q.within_days
    WHEN 'availability' THEN CASE r.availability ${reach} END >= q.least_reach
  END`
  const ofParties = `CASE WHEN r.consulted_stated THEN coalesce(c.party, '') = q.party END`
  const steps = [
    tableOf(
      `${named}_question`,
      ['question', 'measure', 'field', 'within_days', 'party', 'least_reach'],
      documents.map(({ number, measure, leaf }) => [
        `${number}`,
        phrases.literal(measure),
        phrases.literal(leaf.field),
        ...detailsOf(leaf, phrases.literal),
      ]),
      named === 'consulted'
        ? 'What is asked of documents: whether a party was consulted.'
        : 'What is asked of documents: that one exists, was reviewed within so many days, or how far it reaches\n' +
            `(${availabilities.map((value, place) => `${place} ${value}`).join(', ')}).`,
    ),
    {
      name: `${named}_stated`,
      rule: 'What each report states of it; NULL where it does not.',
      select: `SELECT r.school AS school, r.as_of AS as_of, r.place AS place, q.question AS question,
  r.document_exists AS document_exists, ${named === 'consulted' ? ofParties : ofFields} AS states
FROM document_report AS r
JOIN ${named}_question AS q ON q.measure = r.measure${
        named === 'consulted'
          ? `\nLEFT JOIN ${from('item_consulted')} AS c ON c.school = r.school AND c.item = r.item AND c.party = q.party`
          : ''
      }`,
    },
    {
      name: `${named}_deciding`,
      rule: 'The first decides that states what is asked or says that there is no document.',
      select: `SELECT school, as_of, question,
  CASE WHEN document_exists THEN states WHEN place = 1 THEN FALSE END AS answer,
  row_number() OVER (PARTITION BY school, as_of, question ORDER BY place) AS deciding
FROM ${named}_stated
WHERE NOT document_exists OR states IS NOT NULL`,
    },
  ]
  return { steps, selects: [`SELECT school, as_of, question, answer FROM ${named}_deciding WHERE deciding = 1`] }
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
