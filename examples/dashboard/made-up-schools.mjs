/**
 * Schools that are made up: evidence files, one a line, of about 120 items each, over two years. Nothing in them is anybody's. The same
 * seed gives the same bytes.
 *
 *   node made-up-schools.mjs NUMBER [SEED] > schools.ndjson
 */
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { fiso } from 'partnership-continuum/data'

/** The day on which they are to be judged. */
export const judgedOn = '2026-11-21'

/** The shares of schools that are made to stand before the first stage, at it, and so on: our choice. */
const standing = [0.25, 0.3, 0.25, 0.13, 0.07]

/** How much of what is good was so a year earlier: our choice. */
const keptUp = 0.97

/** Makes so many schools, one after the other. */
export function* schools(number, seed = 1) {
  for (let index = 0; index < number; index++) {
    const ofSchool = seed * 1_000_003 + index
    yield school(index, { random: randomFrom(ofSchool), earlier: randomFrom(~ofSchool) })
  }
}

/** A school's year, and what it reported a year earlier, of which numbers of their own decide. */
function school(index, { random, earlier }) {
  const population = 60 + Math.floor(random() * 900)
  const hasLanguages = random() < 0.8
  const evidence = []
  for (const [component] of Object.entries(fiso.components)) {
    const stages = stagesReached(random)
    for (const { stage, measures } of asked(component)) {
      for (const id of measures) {
        const isReached = stage < stages
        if (evidence.some((item) => item.measure === id) || random() < (isReached ? 0.02 : 0.55)) continue
        const isGood = random() < (isReached ? 0.995 : 0.45)
        const isStale = random() < (isReached ? 0.005 : 0.06)
        const days = isStale ? 800 + Math.floor(random() * 300) : Math.floor(random() * 300)
        const wasGood = isGood && earlier() < keptUp
        evidence.push(
          { id: `${id}-1`, measure: id, ...report(id, isGood, days, { population, hasLanguages, random }) },
          {
            id: `${id}-0`,
            measure: id,
            ...report(id, wasGood, days + 365, { population, hasLanguages, random: earlier }),
          },
        )
      }
    }
  }
  for (const indicator of observed.filter(() => random() < 0.1)) {
    const role = random() < 0.5 ? 'parent' : 'leader'
    evidence.push({
      id: `seen-${indicator}`,
      indicator,
      date: day(10),
      role,
      judgement: random() < 0.7 ? 'met' : 'notMet',
    })
  }
  const number = String(index + 1).padStart(5, '0')
  return { formatVersion: 1, subject: { id: `school-${number}`, name: `School ${number}` }, evidence }
}

const observed = Object.entries(fiso.indicators).flatMap(([id, { component }]) => (component === undefined ? [] : [id]))

/** The measures that the statements of a component ask, with the place of their stage. */
function asked(component) {
  return Object.values(fiso.indicators)
    .filter((indicator) => indicator.component === component)
    .map(({ stage, condition }) => ({
      stage: fiso.stages.findIndex(({ id }) => id === stage),
      measures: measuresOf(condition),
    }))
}

function measuresOf(condition) {
  if (condition.kind === 'sameAs') return []
  return condition.of === undefined ? [condition.measure] : condition.of.flatMap(measuresOf)
}

function stagesReached(random) {
  let left = random()
  return Math.max(
    0,
    standing.findIndex((share) => {
      left -= share
      return left < 0
    }),
  )
}

function report(id, isGood, days, { population, hasLanguages, random }) {
  const between = (low, high) => low + random() * (high - low)
  const share = isGood ? between(0.93, 0.97) : between(0.35, 0.75)
  switch (fiso.measures[id].kind) {
    case 'survey': {
      const asked = random() < 0.8 ? population : Math.ceil(population * 0.5)
      const responded = Math.ceil(asked * between(0.2, 0.7))
      const counts = parts(responded, share, hasLanguages, isGood && random() < 0.96, random)
      return {
        date: day(days),
        population,
        asked,
        responded,
        agreed: counts.whole,
        groups: counts.groups('responded', 'agreed'),
      }
    }
    case 'coverage': {
      const counts = parts(population, share, hasLanguages, isGood, random)
      return {
        date: day(days),
        eligible: population,
        reached: counts.whole,
        groups: counts.groups('eligible', 'reached'),
      }
    }
    case 'activity':
      return isGood
        ? {
            from: day(days + 380),
            to: day(days),
            times: 6 + Math.floor(random() * 20),
            channels: ['inPerson', 'phone', 'email'],
          }
        : { from: day(days + 380), to: day(days), times: 1, channels: ['letter'] }
    default:
      if (!isGood && random() < 0.5) return { date: day(days), exists: false }
      return {
        date: day(days),
        exists: true,
        reviewed: day(days + (isGood ? 100 : 2000)),
        consulted: isGood ? ['families', 'students', 'staff'] : ['staff'],
        availability: isGood ? 'published' : 'internal',
      }
  }
}

/** Counts of a whole and of two groups by the language at home, alike or with the second behind. */
function parts(of, share, hasLanguages, areAlike, random) {
  const second = hasLanguages ? Math.floor(of * (0.1 + 0.4 * random())) : 0
  const first = of - second
  const agreedOfFirst = Math.floor(first * share)
  const agreedOfSecond = Math.floor(second * share * (areAlike ? 1 : 0.8))
  return {
    whole: agreedOfFirst + agreedOfSecond,
    groups: (size, count) =>
      hasLanguages
        ? [
            { group: 'english', family: 'homeLanguage', [size]: first, [count]: agreedOfFirst },
            { group: 'languageOtherThanEnglish', family: 'homeLanguage', [size]: second, [count]: agreedOfSecond },
          ]
        : [],
  }
}

/** The day so many days before the day of judging. */
function day(before) {
  return new Date(Date.parse(judgedOn) - before * 86_400_000).toISOString().slice(0, 10)
}

/** Numbers from 0 to under 1 that a seed settles: mulberry32, by Tommy Ettinger, in the public domain. */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [number = '10', seed = '1'] = process.argv.slice(2)
  for (const one of schools(Number(number), Number(seed))) {
    if (!process.stdout.write(`${JSON.stringify(one)}\n`)) await once(process.stdout, 'drain')
  }
}
