import ICAL from 'ical.js'
import type { Vocabulary } from '../../framework'
import { messages, messagesIn, plain, planMessages, subjectName, type WordsOptions } from '../../words'
import type { ActionPlan } from './action-plan'
import { byDay } from './gatherings'
import { addDays } from './terms'

/**
 * A plan as a calendar (iCalendar, RFC 5545) of whole days: the actions, the days by which evidence is to be gathered and
 * the reviews. The same plan gives the same bytes, and an entry keeps its id when the plan is made again, so that a
 * calendar updates it.
 *
 * @example
 * writeFileSync('plan.ics', planCalendar(plan))
 */
export function planCalendar<V extends Vocabulary>(
  typed: ActionPlan<V>,
  { locale }: Pick<WordsOptions, 'locale'> = {},
): string {
  const words = messagesIn(planMessages, locale).plan
  const plan = typed as unknown as ActionPlan
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//partnership-continuum//action plan//EN')
  const name = new ICAL.Property('x-wr-calname')
  // Not a property of the standard, so its kind has to be said for its text to be escaped.
  name.resetType('text')
  name.setValue(words.title(subjectName(plan.subject, { messages: messagesIn(messages, locale) })))
  calendar.addProperty(name)
  for (const entry of entriesOf(plan, words)) calendar.addSubcomponent(eventOf(entry, plan))
  return withLinesOf75(calendar)
}

/** The calendar's text: no line of over 75 octets, and an end to each, the last one too (RFC 5545, 3.1). */
function withLinesOf75(calendar: ICAL.Component): string {
  // The library counts the octets without the space that a folded line begins with. What it counts by is shared with
  // whoever else uses it, so it is put back.
  const { foldLength } = ICAL
  try {
    ICAL.foldLength = foldLength - 1
    return `${calendar.toString()}\r\n`
  } finally {
    ICAL.foldLength = foldLength
  }
}

interface Entry {
  readonly id: string
  readonly summary: string
  readonly details: readonly string[]
  readonly from: string
  readonly to: string
}

function entriesOf({ strategies, gatherings, reviews }: ActionPlan, words: typeof planMessages.plan): Entry[] {
  return [
    ...strategies.flatMap(({ title, responsible, actions }) =>
      actions.map(
        ({ id, text, from, due }): Entry => ({
          id: `action/${id}`,
          summary: text,
          details: [title, responsible],
          from,
          to: due,
        }),
      ),
    ),
    ...byDay(gatherings).map(([day, dueThen]): Entry => {
      return {
        id: `evidence/${day}`,
        summary: words.gather(dueThen.length),
        details: dueThen.map(({ title, purposes }) =>
          words.gatherOne(title, purposes.map((purpose) => words.purpose[purpose]).join('; ')),
        ),
        from: day,
        to: day,
      }
    }),
    ...reviews.map(
      ({ months, date, strategiesDone, gatherings: gathered }): Entry => ({
        id: `review/${months}`,
        summary: words.reviewTitle(months),
        details: [words.ended(strategiesDone.length), words.gathered(gathered)],
        from: date,
        to: date,
      }),
    ),
  ]
}

function eventOf({ id, summary, details, from, to }: Entry, { subject, start, asOf }: ActionPlan): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const school = encodeURIComponent(plain(subject?.id ?? ''))
  event.addPropertyWithValue('uid', `${school}/${start}/${id}@partnership-continuum`)
  // There is no clock: the day of the judgement is when the plan's contents were made.
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`))
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(from))
  // The first day after it.
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(to, 1)))
  event.addPropertyWithValue('summary', plain(summary))
  event.addPropertyWithValue('description', details.map(plain).join('\n'))
  event.addPropertyWithValue('transp', 'TRANSPARENT')
  return event
}
