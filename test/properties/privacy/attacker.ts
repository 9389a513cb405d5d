/**
 * The attacker: knows the code, sees what is made of one file under every policy, and knows besides which groups there
 * are and whether a family counts everybody. A count is recovered where no other file gives the same outputs.
 */
import { fileEvidence } from '../../../src/evidence'
import type { Framework, Policy, Quantifier, Share } from '../../../src/framework'
import { judgeShare, type ShareResult } from '../../../src/verdicts'
import { asOf } from '../../support/tiny'
import { type Counts, familiesOf, type Group, isSound, itemOf, type Report, uncountedBy } from './files'

type Why = 'notReportable' | 'underMinimum' | 'sideOnly' | 'uncounted' | 'shown'
type Field = 'agreed' | 'others' | 'responded' | 'asked' | 'population'

/** One count that may not be known. */
export interface Hidden {
  readonly whose: string
  readonly why: Why
  readonly field: Field
  readonly of: (report: Report) => number | undefined
}

/** Who sees what is made of one report, asked by some quantifiers and judged by several policies. */
export interface Attacker {
  readonly results: (report: Report) => readonly ShareResult[]
  /** Whether two reports give the same outputs. */
  readonly isSame: (one: Report, other: Report) => boolean
}

export function attackerOf(
  framework: Framework,
  policies: readonly Policy[],
  quantifiers: readonly Quantifier[],
): Attacker {
  const askings = policies.flatMap((policy) => quantifiers.map((quantifier) => ({ policy, quantifier })))
  const ask = (report: Report, { policy, quantifier }: (typeof askings)[number]) => {
    const { measures } = fileEvidence({ evidence: [itemOf(report)], asOf }, framework, policy)
    const leaf = { kind: 'share', measure: report.kind, quantifier, everyGroup: true } as Share
    return judgeShare(leaf, 'families', measures.get(report.kind), policy)
  }
  let last: { readonly of: Report; readonly seen: readonly string[] } | null = null
  return {
    results: (report) => askings.map((asking) => ask(report, asking)),
    isSame: (one, other) => {
      if (last?.of !== one) last = { of: one, seen: askings.map((asking) => JSON.stringify(ask(one, asking))) }
      const { seen } = last
      return askings.every((asking, index) => JSON.stringify(ask(other, asking)) === seen[index])
    },
  }
}

/**
 * Every count of a file that may not be known: those that the specification names, and those that its outputs do not
 * show.
 */
export function hiddenIn(report: Report, results: readonly ShareResult[], minimum: number): Hidden[] {
  const shown = results.find(({ whole }) => whole !== null)
  const hidden: Hidden[] = []
  // Where everybody answered, everybody in a group did.
  const isNobodyElse = (field: Field) => {
    const { asked, population, responded } = report.whole
    return population === responded || (field === 'asked' && asked === responded)
  }
  const hide = (whose: string, why: Why, of: (report: Report) => Counts | undefined) => {
    const fields: readonly Field[] = {
      shown: ['asked', 'population'] as const,
      uncounted: ['agreed', 'others', 'responded'] as const,
      other: ['agreed', 'others', 'responded', 'asked', 'population'] as const,
    }[why === 'shown' || why === 'uncounted' ? why : 'other']
    for (const field of fields) {
      if (why === 'shown' && isNobodyElse(field)) continue
      const read = (from: Report) => {
        const counts = of(from)
        return field === 'others' ? (counts?.responded ?? 0) - (counts?.agreed ?? 0) : counts?.[field]
      }
      if (read(report) !== undefined) hidden.push({ whose, why, field, of: read })
    }
  }

  const { whole, groups } = report
  if (whole.responded < minimum || shown === undefined) hide('whole', 'underMinimum', (from) => from.whole)
  else if (isOneSided(whole) || shown.whole?.share === null) hide('whole', 'sideOnly', (from) => from.whole)
  for (const [index, { group, responded, ...counts }] of groups.entries()) {
    const result = shown?.groups.find((other) => other.group === group)
    const isSmall = responded < minimum || whole.responded - responded < minimum
    const isSideOnly = isOneSided({ ...counts, responded }) || result?.share === null
    const why = result === undefined || isSmall ? 'notReportable' : isSideOnly ? 'sideOnly' : 'shown'
    hide(group, why, (from) => from.groups[index])
  }
  for (const family of familiesOf(report)) {
    const uncounted = uncountedBy(family, report)
    if (uncounted.responded === 0 || (uncounted.responded >= minimum && !isOneSided(uncounted))) continue
    hide(`those whom ${family} does not count`, 'uncounted', (from) => uncountedBy(family, from))
  }
  return hidden
}

export function isOneSided({ agreed, responded }: Counts): boolean {
  return agreed < 3 || responded - agreed < 3
}

/**
 * Of the hidden counts, those for which no other file is found that gives the same outputs; with the files that were
 * found for the others. What is not recovered is so beyond doubt; what is may only have been searched for too little.
 */
export function recovered(
  report: Report,
  hidden: readonly Hidden[],
  meant: readonly Hidden[],
  { isSame }: Attacker,
  most = mostTried,
): { readonly left: readonly Hidden[]; readonly witnesses: readonly Report[] } {
  const complete = familiesOf(report).filter((family) => uncountedBy(family, report).responded === 0)
  let left = [...meant]
  const witnesses: Report[] = []
  const tried = new Set<string>()
  for (const other of others(report, new Set(hidden.map(({ whose }) => whose)), complete)) {
    if (left.length === 0 || tried.size > most) break
    if (left.every(({ of }) => of(other) === of(report))) continue
    if (complete.some((family) => uncountedBy(family, other).responded !== 0)) continue
    const key = JSON.stringify(other)
    if (tried.has(key)) continue
    tried.add(key)
    if (!isSound(other) || !isSame(report, other)) continue
    witnesses.push(other)
    left = left.filter(({ of }) => of(other) === of(report))
  }
  return { left, witnesses }
}

/** So many files are tried before a count is taken to be recovered; a property that holds seldom comes near it. */
const mostTried = 4000

type Shift = readonly [agreed: number, others: number]

/** Changes of those who agreed and those who did not, the smallest first. */
function shifts(reach: number): readonly Shift[] {
  const range = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  return range
    .flatMap((agreed) => range.map((others): Shift => [agreed, others]))
    .filter(([agreed, others]) => agreed !== 0 || others !== 0)
    .sort((a, b) => Math.abs(a[0]) + Math.abs(a[1]) - Math.abs(b[0]) - Math.abs(b[1]))
}
const [nearby, farther] = [shifts(2), shifts(7)]

function shifted<T extends Counts>(counts: T, [agreed, others]: Shift): T {
  const by = agreed + others
  return {
    ...counts,
    agreed: counts.agreed + agreed,
    responded: counts.responded + by,
    ...(counts.asked === undefined ? {} : { asked: counts.asked + by }),
    ...(counts.population === undefined ? {} : { population: counts.population + by }),
  }
}

/** A group of no more people than the whole has on either side. */
function fitted(group: Group, whole: Counts): Group {
  const over = Math.max(0, group.agreed - whole.agreed)
  const othersOver = Math.max(0, group.responded - group.agreed - (whole.responded - whole.agreed))
  return shifted(group, [-over, -othersOver])
}

/** A group of which everybody answered who was asked. */
function lean(group: Group): Group {
  const { responded, asked, population } = group
  return {
    ...group,
    ...(asked === undefined ? {} : { asked: responded }),
    ...(population === undefined ? {} : { population: responded }),
  }
}

/** Other files, the likeliest to give the same outputs first. */
function* others(report: Report, movable: ReadonlySet<string>, complete: readonly string[]): Generator<Report> {
  const { groups, whole } = report
  const free = groups.flatMap(({ group }, index) => (movable.has(group) ? [index] : []))
  const isKin = (one: number, other: number) => one !== other && groups[one]?.family === groups[other]?.family
  const put = (from: readonly Group[], index: number, shift: Shift) =>
    from.map((group, place) => (place === index ? shifted(group, shift) : group))

  /** The whole changed, and with it a member of each family that counts everybody. */
  function* wider(by: readonly Shift[]): Generator<Report> {
    if (!movable.has('whole')) return
    for (const shift of by) {
      const one = shifted(whole, shift)
      let found: Report[] = [{ ...report, whole: one }]
      for (const family of complete) {
        const members = free.filter((index) => groups[index]?.family === family)
        found = found.flatMap((it) => members.map((index) => ({ ...it, groups: put(it.groups, index, shift) })))
      }
      for (const it of found) {
        yield it
        yield { ...it, groups: it.groups.map((group) => fitted(group, one)) }
      }
      const leanest = found.slice(0, 2).map((it) => ({ ...it, groups: it.groups.map(lean) }))
      for (const it of [...found.slice(0, 2), ...leanest]) {
        for (const more of [1, 2, 3, 5, 20, 100, -1, -2, -3, -5]) {
          const { asked, population } = one
          const withPopulation = { ...one, ...(population === undefined ? {} : { population: population + more }) }
          yield { ...it, whole: withPopulation }
          if (asked !== undefined) yield { ...it, whole: { ...withPopulation, asked: asked + more } }
        }
      }
    }
  }
  /** One group changed, with another of its family or without. */
  function* inGroups(from: Report, by: readonly Shift[]): Generator<Report> {
    for (const shift of by) {
      for (const index of free) {
        const one = put(from.groups, index, shift)
        yield { ...from, groups: one }
        const back: Shift = [-shift[0], -shift[1]]
        for (const other of free) if (isKin(index, other)) yield { ...from, groups: put(one, other, back) }
      }
    }
  }
  /** The counts of two groups of a family exchanged. */
  function* swapped(from: Report): Generator<Report> {
    for (const index of free) {
      for (const other of free) {
        const [one, two] = [from.groups[index], from.groups[other]]
        if (index >= other || one === undefined || two === undefined || !isKin(index, other)) continue
        const named = ({ group, family }: Group, { group: _, family: __, ...counts }: Group): Group => {
          return { ...counts, group, ...(family === undefined ? {} : { family }) }
        }
        const all = from.groups.map((it) => (it === one ? named(one, two) : it === two ? named(two, one) : it))
        yield { ...from, groups: all }
      }
    }
  }
  /** One group made as large as this, at the cost of another of its family or of those whom none counts. */
  function* resized(from: Report): Generator<Report> {
    for (const index of free) {
      const group = from.groups[index]
      if (group === undefined) continue
      for (const [agreed, silent] of sizes) {
        yield* inTurn(from, index, [agreed - group.agreed, silent - (group.responded - group.agreed)])
      }
    }
  }
  function* inTurn(from: Report, index: number, shift: Shift): Generator<Report> {
    const one = put(from.groups, index, shift)
    yield { ...from, groups: one }
    for (const other of free) {
      if (isKin(index, other)) yield { ...from, groups: put(one, other, [-shift[0], -shift[1]]) }
    }
  }
  /** Another whole, all of it in one group of each family. */
  function* elsewhere(): Generator<Report> {
    if (!movable.has('whole')) return
    const sized = <T extends Counts>(counts: T, [agreed, others]: Shift): T =>
      shifted(counts, [agreed - counts.agreed, others - (counts.responded - counts.agreed)])
    for (const size of sizes) {
      for (const chosen of groups.keys()) {
        const isChosen = (index: number) =>
          index === chosen ||
          (!isKin(index, chosen) && groups.findIndex(({ family }) => family === groups[index]?.family) === index)
        const all = groups.map((group, index) => sized(group, isChosen(index) ? size : [0, 0]))
        yield { ...report, whole: sized(whole, size), groups: all }
      }
    }
  }
  /** Who was asked and whom they stand for, changed. */
  function* asked(from: Report): Generator<Report> {
    for (const step of [1, -1, 2, -2, 5, -5, 20]) {
      for (const field of ['asked', 'population', 'both'] as const) {
        const more = <T extends Counts>(counts: T, by: number = step): T => ({
          ...counts,
          ...(field !== 'population' && counts.asked !== undefined ? { asked: counts.asked + by } : {}),
          ...(field !== 'asked' && counts.population !== undefined ? { population: counts.population + by } : {}),
        })
        if (movable.has('whole')) yield { ...from, whole: more(from.whole) }
        for (const index of free) {
          const one = from.groups.map((group, place) => (place === index ? more(group) : group))
          yield { ...from, groups: one }
          for (const other of free) {
            if (!isKin(index, other)) continue
            yield { ...from, groups: one.map((group, place) => (place === other ? more(group, -step) : group)) }
          }
        }
      }
    }
  }

  yield* wider(nearby)
  yield* inGroups(report, nearby)
  yield* asked(report)
  yield* swapped(report)
  yield* resized(report)
  yield* wider(far)
  yield* elsewhere()
  for (const other of wider(nearby)) yield* inGroups(other, nearby.slice(0, 12))
  for (const other of resized(report)) yield* resized(other)
  for (const other of swapped(report)) yield* inGroups(other, nearby)
  yield* inGroups(report, farther)
  for (const other of inGroups(report, nearby)) yield* inGroups(other, nearby)
}

/** Of the whole: many more or fewer on one side. */
const far = [-10, -5, 5, 10, 20, 40].flatMap((by): Shift[] => [
  [by, 0],
  [0, by],
  [by, by],
])

/** Groups of those who agreed and those who did not, to try in the place of another. */
const sizes: readonly Shift[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [4, 4],
  [9, 0],
  [0, 9],
  [5, 4],
  [2, 5],
]
