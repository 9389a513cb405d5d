import { byText } from '../../evidence'
import type { Vocabulary } from '../../framework'
import { type Locale, messagesIn, planMessages } from '../../words'
import type { Portfolio } from '../portfolio/portfolio'
import type { Gathering, PlannedStrategy } from './action-plan'
import type { Term } from './terms'

/** When a plan runs, and its terms within that. */
interface Year {
  readonly terms: readonly Term[]
  readonly start: string
  readonly end: string
}

/** What evidence to gather and by when: what is unknown, what lapses, and what the strategies have achieved. */
export function gatheringsOf<V extends Vocabulary>(
  { toFindOut, toKeepCurrent }: Portfolio<V>,
  strategies: readonly PlannedStrategy<V>[],
  { terms, start, end }: Year,
  locale?: Locale,
): Gathering<V>[] {
  const { observe } = messagesIn(planMessages, locale).plan
  const [first] = terms
  if (first === undefined) return []
  const found = toFindOut.map((step): Gathering<V> => {
    const { from, to: due } = first
    return { ...subjectOf(step, observe), purposes: ['findOut'], from, due, lapses: null }
  })
  const renewed = toKeepCurrent.flatMap((step): Gathering<V>[] => {
    const { lapses } = step
    if (lapses === null || lapses > end) return []
    // In the last term that ends before it lapses; else while it still counts; else as soon as can be.
    const term = terms.filter(({ to }) => to <= lapses).at(-1)
    const due = term?.to ?? (lapses < start ? first.to : lapses)
    return [{ ...subjectOf(step, observe), purposes: ['renew'], from: term?.from ?? start, due, lapses }]
  })
  const achieved = strategies.flatMap(({ from, to, actions, success }) =>
    success.map(
      ({ indicator, measure, title, question, foundIn }): Gathering<V> => ({
        measure,
        indicator: measure === null ? indicator : null,
        title,
        question,
        foundIn,
        purposes: ['achieved'],
        from: actions.at(-1)?.from ?? from,
        due: to,
        lapses: null,
        serves: [indicator],
      }),
    ),
  )
  return together([...found, ...renewed, ...achieved])
}

/** What is due on each day. */
export function byDay<V extends Vocabulary>(gatherings: readonly Gathering<V>[]): [string, readonly Gathering<V>[]][] {
  const days = [...new Set(gatherings.map(({ due }) => due))]
  return days.map((day) => [day, gatherings.filter(({ due }) => due === day)])
}

/** What the evidence is of. */
function subjectOf<V extends Vocabulary>(
  step: Portfolio<V>['toFindOut'][number],
  observe: string,
): Pick<Gathering<V>, 'measure' | 'indicator' | 'title' | 'question' | 'foundIn' | 'serves'> {
  const serves = step.because.verdicts.map(({ indicator }) => indicator)
  return 'indicator' in step
    ? {
        measure: null,
        indicator: step.indicator,
        title: step.title,
        question: observe,
        foundIn: null,
        serves,
      }
    : {
        measure: step.measure,
        indicator: null,
        title: step.title,
        question: step.question,
        foundIn: step.foundIn,
        serves,
      }
}

/** What is gathered of the same by the same day is gathered once. */
function together<V extends Vocabulary>(gatherings: readonly Gathering<V>[]): Gathering<V>[] {
  const byWhat = new Map<string, Gathering<V>>()
  for (const gathering of gatherings) {
    const what = JSON.stringify([gathering.due, gathering.measure, gathering.indicator])
    const other = byWhat.get(what)
    byWhat.set(what, other === undefined ? gathering : merged(other, gathering))
  }
  return [...byWhat.values()].sort((a, b) => byText(a.due, b.due) || byText(a.title, b.title))
}

function merged<V extends Vocabulary>(a: Gathering<V>, b: Gathering<V>): Gathering<V> {
  const lapses = [a.lapses, b.lapses].filter((day) => day !== null).sort(byText)[0] ?? null
  return {
    ...a,
    purposes: [...new Set([...a.purposes, ...b.purposes])],
    from: a.from > b.from ? a.from : b.from,
    lapses,
    serves: [...new Set([...a.serves, ...b.serves])],
  }
}
