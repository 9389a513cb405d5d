import { byText } from '../evidence'
import type { Vocabulary } from '../framework'
import { planMessages } from '../words'
import type { Gathering, PlannedStrategy } from './action-plan'
import type { Portfolio } from './portfolio'
import type { Term } from './terms'

/** What evidence to gather and by when: what is unknown, what lapses, and what the strategies have achieved. */
export function gatheringsOf<V extends Vocabulary>(
  { toFindOut, toKeepCurrent }: Portfolio<V>,
  strategies: readonly PlannedStrategy<V>[],
  terms: readonly Term[],
): Gathering<V>[] {
  const [first] = terms
  const last = terms.at(-1)
  if (first === undefined || last === undefined) return []
  const found = toFindOut.map((step): Gathering<V> => {
    const isEarly = 'least' in step && step.least.notBefore > first.from
    return {
      ...subjectOf(step),
      purposes: ['findOut'],
      from: isEarly ? step.least.notBefore : first.from,
      due: first.to,
      lapses: null,
    }
  })
  const renewed = toKeepCurrent.flatMap((step): Gathering<V>[] => {
    const { lapses } = step
    if (lapses === null || lapses > last.to) return []
    // In the last term that ends before it lapses; else while it still counts; else as soon as can be.
    const term = terms.filter(({ to }) => to <= lapses).at(-1)
    const due = term?.to ?? (lapses < first.from ? first.to : lapses)
    return [{ ...subjectOf(step), purposes: ['renew'], from: term?.from ?? first.from, due, lapses }]
  })
  const achieved = strategies.flatMap(({ to, milestones, success }) =>
    success.map(({ indicator, measure, title, question }): Gathering<V> => {
      const term = terms.find(({ name }) => name === milestones.at(-1)?.term)
      return {
        measure,
        indicator: measure === null ? indicator : null,
        title,
        question,
        purposes: ['achieved'],
        from: term?.from ?? first.from,
        due: to,
        lapses: null,
        serves: [indicator],
      }
    }),
  )
  return together([...found, ...renewed, ...achieved])
}

/** What the evidence is of. */
function subjectOf<V extends Vocabulary>(
  step: Portfolio<V>['toFindOut'][number],
): Pick<Gathering<V>, 'measure' | 'indicator' | 'title' | 'question' | 'serves'> {
  const serves = step.because.verdicts.map(({ indicator }) => indicator)
  return 'indicator' in step
    ? { measure: null, indicator: step.indicator, title: step.title, question: planMessages.plan.observe, serves }
    : { measure: step.measure, indicator: null, title: step.title, question: step.question, serves }
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
