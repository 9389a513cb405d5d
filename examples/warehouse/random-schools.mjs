/**
 * Schools whose evidence is anything that a school may hold: reports of every age, of nobody and of many, with fields left
 * out, small groups, ids that mean something to a database. No school is like that; what judges must judge it all the same.
 */
import { fiso } from 'partnership-continuum/data'
import { generatedSchool, judgedOn, mix } from './generated-schools.mjs'

/** The days on which each is judged: the day of the others, a year before, and two at random. */
export const daysOf = (seed) => [judgedOn, dayFrom(365), ...[1, 2].map((one) => dayFrom(mix(seed * 2 + one) % 900))]

const awkward = [
  "'; DROP TABLE item; --",
  '"quoted"',
  'back\\slash\\',
  'line\nbreak',
  '\u{1F3EB}',
  '\uE000',
  'é',
  '{a:String}',
  '%s ? $1',
]
const channels = ['inPerson', 'phone', 'email', 'letter', 'website']
const parties = ['families', 'students', 'staff', 'schoolCouncil', 'community']
const availabilities = ['internal', 'onRequest', 'published', 'sentToFamilies']
const indicators = Object.keys(fiso.indicators)
const measures = Object.keys(fiso.measures)

/** A school from a number; what `readEvidence` refuses of it is left to it. */
export function randomSchool(seed) {
  const random = drawn(seed)
  const asked = Array.from({ length: 12 }, () => random.of(measures))
  const evidence = Array.from({ length: 60 }, (_, place) => {
    const id = random.chance(5) ? `${random.of(awkward)} ${place}` : `item-${place}`
    if (random.chance(6)) {
      const role = random.of(['parent', 'teacher', 'leader'])
      return {
        id,
        indicator: random.of(indicators),
        date: dayFrom(random.below(500)),
        role,
        judgement: random.of(['met', 'notMet']),
      }
    }
    const measure = random.chance(3) ? random.of(asked) : random.of(asked.slice(0, 4))
    return { id, measure, ...report(fiso.measures[measure].kind, random) }
  })
  const notApplicable = random.chance(3) ? [{ indicator: random.of(indicators), reason: 'Made up' }] : []
  // Much of it may settle nothing, so that half of the schools have a plain year beside it.
  const year = random.chance(2) ? generatedSchool(seed).evidence : []
  const subject = { id: `${random.chance(4) ? random.of(awkward) : 'random'} ${seed}`, name: 'Random' }
  return {
    formatVersion: 1,
    subject,
    evidence: [...evidence, ...year.map((item) => ({ ...item, id: `year-${item.id}` }))],
    notApplicable,
  }
}

function report(kind, random) {
  const days = random.below(random.of([400, 1200])) - 20
  const date = dayFrom(days)
  switch (kind) {
    case 'survey': {
      const responded = random.below(random.of([12, 60, 900, 400_000_000]))
      const agreed = random.near(responded)
      const asked = random.chance(2) ? {} : { asked: responded + random.below(responded) }
      const population = random.chance(2) ? {} : { population: (asked.asked ?? responded) + random.below(100) }
      const counts = { ...population, ...asked, responded, agreed }
      return { date, ...counts, ...groups(responded, agreed, ['responded', 'agreed'], random) }
    }
    case 'coverage': {
      const eligible = random.below(random.of([12, 60, 900, 1_000_000_000]))
      const reached = random.near(eligible)
      return { date, eligible, reached, ...groups(eligible, reached, ['eligible', 'reached'], random) }
    }
    case 'activity': {
      if (random.chance(2)) return { date, ...(random.chance(2) ? {} : { channel: random.of(channels) }) }
      const from = dayFrom(days + random.of([20, 100, 364, 365, 366, 500]))
      const times = random.below(6)
      const through = times === 0 ? [] : channels.filter((_, place) => place === 0 || random.chance(2))
      return { from, to: date, times, ...(random.chance(2) ? {} : { channels: through }) }
    }
    default:
      if (random.chance(6)) return { date, exists: false }
      return {
        date,
        exists: true,
        ...(random.chance(2) ? {} : { reviewed: dayFrom(days + random.below(2000)) }),
        ...(random.chance(2) ? {} : { consulted: parties.filter(() => random.chance(2)) }),
        ...(random.chance(2) ? {} : { availability: random.of(availabilities) }),
      }
  }
}

/** Groups of one or two families, of which a few people may be in none, or groups that belong to none; or not stated. */
function groups(of, count, [size, counted], random) {
  if (random.chance(3)) return {}
  if (random.chance(4)) return { groups: [] }
  const families = random.of([['homeLanguage'], ['homeLanguage', awkward[0]], [undefined]])
  return { groups: families.flatMap((family, place) => membersOf(family, place)) }

  function membersOf(family, place) {
    let [left, leftNot] = [count, of - count]
    return Array.from({ length: 1 + random.below(5) }, (_, number) => {
      const isSmall = random.chance(2)
      const agreeing = Math.min(left, isSmall ? random.below(20) : random.near(left))
      const not = Math.min(leftNot, isSmall ? random.below(6) : random.near(leftNot))
      left -= agreeing
      leftNot -= not
      const group = random.chance(2) ? `group ${place} ${number}` : `${awkward[number]} ${place}`
      return { group, ...(family === undefined ? {} : { family }), [size]: agreeing + not, [counted]: agreeing }
    })
  }
}

/** Draws from a seed, one after the other. */
function drawn(seed) {
  let state = mix(seed)
  const below = (limit) => (limit < 1 ? 0 : mix(state++) % limit)
  return {
    below,
    of: (values) => values[below(values.length)],
    /** One time in so many. */
    chance: (many) => below(many) === 0,
    /** A number up to a limit, mostly near it or near three quarters of it. */
    near: (limit) =>
      [
        limit,
        limit - Math.min(limit, below(4)),
        quotient(limit * 3, 4),
        quotient(limit * 9, 10) + Math.min(1, limit),
        below(limit + 1),
      ][below(5)],
  }
}

function quotient(number, by) {
  return Math.floor(number / by)
}

function dayFrom(before) {
  return new Date(Date.parse(judgedOn) - before * 86_400_000).toISOString().slice(0, 10)
}
