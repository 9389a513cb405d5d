/**
 * Any number of schools that are made up, of sixty items each, from their numbers alone: the same school is the same
 * whoever makes it, in whatever order. `generated-tables.mjs` writes the same as SQL, so that an engine makes them
 * itself; all arithmetic is in whole numbers under 2 to the 32nd, which are the same everywhere.
 */
import { continuum, lists } from './questions.mjs'

/** The day on which they are to be judged. */
export const judgedOn = '2026-11-21'

/** Out of a hundred schools, how many are made to stand before the first stage, and up to each that follows. Our choice. */
export const standing = [25, 55, 80, 93, 100]

/** Well mixed from a number under 2 to the 32nd: “lowbias32” of the hash prospector, by Chris Wellons, in the public domain. */
export function mix(number) {
  let mixed = number >>> 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The evidence file of a school. */
export function generatedSchool(number) {
  const chance = mix(number)
  const school = {
    population: 60 + (chance % 900),
    hasLanguages: quotient(chance, 1000) % 10 < 8,
    reached: [0, 1].map((component) => {
      const left = mix(chance + 1 + component) % 100
      return standing.findIndex((below) => left < below)
    }),
  }
  const questions = lists[quotient(chance, 10_000) % lists.length]
  const id = schoolId(number)
  const file = {
    formatVersion: 1,
    subject: { id, name: id },
    evidence: questions.map((question, place) => item(question, place, school, mix(chance + 16 + place))),
  }
  if (quotient(chance, 100_000) % 40 > 0) return file
  const indicator = continuum[quotient(chance, 4_000_000) % continuum.length]
  return { ...file, notApplicable: [{ indicator, reason: 'Made up' }] }
}

export const schoolId = (number) => `school-${String(number).padStart(8, '0')}`

/** What a school has to say to one question: two numbers, each taken apart, decide it. */
function item({ kind, about, component, stage, earlier }, place, school, first) {
  const second = mix(first)
  const isReached = stage < school.reached[component]
  const isGood = first % 1000 < (isReached ? 995 : 450)
  const isStale = quotient(first, 1000) % 1000 < (isReached ? 5 : 60)
  const days = (quotient(first, 1_000_000) % 300) + (isStale ? 800 : 0) + earlier
  const id = `item-${String(place).padStart(2, '0')}`
  const date = dayBefore(days)
  switch (kind) {
    case 'survey': {
      const asked = second % 10 < 8 ? school.population : quotient(school.population, 2)
      const responded = quotient(asked * (20 + (quotient(second, 10) % 50)), 100)
      const { count, groups } = shares(responded, isGood, school, second, 'responded', 'agreed')
      return { id, measure: about, date, population: school.population, asked, responded, agreed: count, ...groups }
    }
    case 'coverage': {
      const { count, groups } = shares(school.population, isGood, school, second, 'eligible', 'reached')
      return { id, measure: about, date, eligible: school.population, reached: count, ...groups }
    }
    case 'activity':
      if (isGood) {
        const times = 6 + (second % 20)
        return {
          id,
          measure: about,
          from: dayBefore(days + 380),
          to: date,
          times,
          channels: ['email', 'inPerson', 'phone'],
        }
      }
      if (second % 2 === 0) return { id, measure: about, date, channel: 'letter' }
      return { id, measure: about, from: dayBefore(days + 380), to: date, times: 1 }
    case 'document':
      if (!isGood && second % 2 === 0) return { id, measure: about, date, exists: false }
      return isGood
        ? {
            id,
            measure: about,
            date,
            exists: true,
            reviewed: dayBefore(days + 100),
            consulted: ['families', 'staff', 'students'],
            availability: 'published',
          }
        : { id, measure: about, date, exists: true, reviewed: dayBefore(days + 2000), consulted: [] }
    default: {
      const role = second % 2 === 0 ? 'parent' : 'leader'
      return { id, indicator: about, date, role, judgement: isGood ? 'met' : 'notMet' }
    }
  }
}

/**
 * How many of a whole agreed or were reached, and of its groups: by the language at home, alike or with the second
 * behind, and by disability, of which one is often too small to tell of. One item in sixteen does not state its groups.
 */
function shares(of, isGood, { hasLanguages }, chance, size, count) {
  const permille = isGood ? 930 + (quotient(chance, 500) % 40) : 350 + (quotient(chance, 500) % 400)
  const isAlike = isGood && quotient(chance, 200_000) % 100 < 96
  const language = hasLanguages ? quotient(of * (100 + (quotient(chance, 20_000_000) % 200)), 1000) : 0
  const english = of - language
  const agreedOfLanguage = quotient(language * permille * (isAlike ? 10 : 8), 10_000)
  const agreedOfEnglish = quotient(english * permille, 1000)
  const agreed = agreedOfLanguage + agreedOfEnglish
  if (quotient(chance, 10) % 16 === 0) return { count: agreed, groups: {} }
  const group = (name, family, among, agreeing) => ({ group: name, family, [size]: among, [count]: agreeing })
  const disability = quotient(of * 8, 100)
  const agreedOfDisability = quotient(disability * agreed, of)
  return {
    count: agreed,
    groups: {
      groups: hasLanguages
        ? [
            group('disability', 'disability', disability, agreedOfDisability),
            group('english', 'homeLanguage', english, agreedOfEnglish),
            group('languageOtherThanEnglish', 'homeLanguage', language, agreedOfLanguage),
            group('noDisability', 'disability', of - disability, agreed - agreedOfDisability),
          ]
        : [],
    },
  }
}

function quotient(number, by) {
  return Math.floor(number / by)
}

/** The days before the day of judging, back to the earliest that is asked for. */
const days = Array.from({ length: 3600 }, (_, before) =>
  new Date(Date.parse(judgedOn) - before * 86_400_000).toISOString().slice(0, 10),
)

function dayBefore(before) {
  return days[before]
}
