/**
 * The evidence that is judged: the made-up schools of `examples/dashboard`, their last year, and what real files have
 * besides. Single occasions in the place of a tally, an earlier report of the same measure, reports by a handful,
 * groups too small to report, fields that nobody stated, reports that have lapsed or that are dated ahead, and
 * observations of which some contradict each other. About 60 items and 14 kB a school; how often each comes is our
 * choice. The same seed gives the same bytes.
 */
import { judgedOn, randomFrom, schools as wellKept } from '../../examples/dashboard/made-up-schools.mjs'
import { continuum } from './rules'

/** The day on which they are judged. */
export const asOf: string = judgedOn

/** An item of evidence as it is read from a file, whatever its kind. */
export interface Item {
  readonly id: string
  readonly measure?: string
  readonly indicator?: string
  readonly [field: string]: unknown
}

export interface School {
  readonly subject: { readonly id: string; readonly name: string }
  readonly evidence: readonly Item[]
}

/** Makes so many schools, one after the other. */
export function* schools(number: number, seed = 1): Generator<School> {
  let index = 0
  for (const { evidence, ...school } of wellKept(number, seed) as Iterable<School>) {
    const random = randomFrom(0x5eed ^ (seed * 1_000_003 + index++))
    const lastYear = evidence.filter(({ id }) => !id.endsWith('-0'))
    // One school in four keeps its files as they should be.
    if (index % 4 === 0) {
      yield { ...school, evidence: lastYear }
      continue
    }
    const kept = evidence.filter(({ id }) => random() < (id.endsWith('-0') ? 0.05 : 0.78))
    const found = kept.flatMap((item) => asFound(item, random))
    yield { ...school, evidence: [...onTheSameDay(found, random), ...observed(random)] }
  }
}

type Random = () => number
type Counts = { readonly responded: number; readonly agreed: number; readonly groups?: readonly object[] }

/** An item as it might be found in a school's own file. */
function asFound(item: Item, random: Random): Item[] {
  const found = 'responded' in item ? survey(item, random) : 'exists' in item ? document(item, random) : item
  if ('times' in found) return activity(found, random)
  const chance = random()
  if (chance < 0.02) return [moved(found, -1100)]
  return [chance < 0.03 ? moved(found, 400) : found]
}

/** Some of the reports of which there is a later one were made on its day. */
function onTheSameDay(items: readonly Item[], random: Random): Item[] {
  const latest = new Map(items.map(({ measure, date }) => [measure, date]))
  return items.map((item) => {
    const date = latest.get(item.measure)
    const isEarlier = 'responded' in item && item.date !== date
    return isEarlier && random() < 0.3 ? { ...item, date } : item
  })
}

function survey(item: Item, random: Random): Item {
  const { groups = [], ...counts } = item as unknown as Item & Counts
  const chance = random()
  if (chance < 0.02) return { ...item, responded: 6, agreed: 5, groups: [] }
  if (chance < 0.04) return { ...counts, responded: counts.responded }
  if (chance < 0.1) {
    // A few families whom no group of the partition counts, and so few that they are held back with others.
    const more = { responded: counts.responded + 4, agreed: counts.agreed + 4 }
    const { asked, population } = item as { asked?: number; population?: number }
    return { ...counts, asked: (asked ?? 0) + 4, population: (population ?? 0) + 4, ...more, groups }
  }
  if (chance < 0.3) {
    const responded = Math.floor(counts.responded * (0.03 + 0.1 * random()))
    const disagreed = Math.min(counts.responded - counts.agreed, Math.floor(responded * 0.3 * random()))
    const agreed = responded - disagreed
    return { ...counts, groups: [...groups, { group: 'disability', family: 'disability', responded, agreed }] }
  }
  return item
}

function document(item: Item, random: Random): Item {
  const { reviewed, consulted, availability, ...report } = item
  if (report.exists !== true) return report
  return {
    ...report,
    ...(random() < 0.95 ? { reviewed } : {}),
    ...(random() < 0.95 ? { consulted } : {}),
    ...(random() < 0.95 ? { availability } : {}),
  }
}

/** A tally as it is, without its channels, of half a year, or the single occasions that were noted down. */
function activity({ from, to, times, channels, ...item }: Item, random: Random): Item[] {
  const tally = { ...item, from, to, times, channels }
  const chance = random()
  if (chance < 0.7) return [tally]
  if (chance < 0.8) return [{ ...item, from, to, times }]
  if (chance < 0.85) return [{ ...tally, from: later(from as string, 200) }]
  return Array.from({ length: Math.min(Number(times), 2 + Math.floor(random() * 3)) }, (_, place) => ({
    id: `${item.id}-${place + 1}`,
    measure: item.measure as string,
    date: later(to as string, -Math.floor(random() * 200)),
    ...(random() < 0.8
      ? { channel: (channels as readonly string[])[place % (channels as readonly string[]).length] }
      : {}),
  }))
}

/** What somebody judged of a statement or two, some years with another who says the contrary on the same day. */
function observed(random: Random): Item[] {
  return continuum
    .filter(() => random() < 0.05)
    .flatMap(({ id: indicator }, place) => {
      const seen = { indicator, date: later(asOf, -Math.floor(random() * 420)), role: 'leader' }
      const first = { id: `observed-${place}`, ...seen, judgement: random() < 0.7 ? 'met' : 'notMet' }
      const second = { id: `observed-${place}-again`, ...seen, role: 'parent', judgement: 'notMet' }
      return random() < 0.2 ? [first, second] : [first]
    })
}

function moved(item: Item, days: number): Item {
  const { reviewed } = item
  const dates = { date: later(item.date as string, days) }
  return { ...item, ...dates, ...(reviewed === undefined ? {} : { reviewed: later(reviewed as string, days) }) }
}

function later(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}
