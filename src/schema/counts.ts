import { type CoverageItem, type DocumentItem, dayNumber, type SurveyItem, type TallyItem } from '../evidence'
import type { CoverageReport, SurveyCounts, SurveyReport } from '../framework'
import { shortened } from '../words'
import type { ItemKind } from './evidence-schema'
import { type Fault, type FaultWords, makeFault } from './faults'

/**
 * What a schema cannot say: rules between the fields of one item. Counts go up from those who agreed to the whole
 * population; a group never exceeds the whole; the groups of one family together never exceed it either.
 */
export function crossFaults(
  words: FaultWords,
  kind: ItemKind,
  item: unknown,
  path: readonly (string | number)[],
): Fault[] {
  switch (kind) {
    case 'survey':
      return surveyFaults(words, item as SurveyItem, path)
    case 'coverage':
      return coverageFaults(words, item as CoverageItem, path)
    case 'tally':
      return tallyFaults(words, item as TallyItem, path)
    case 'document':
      return documentFaults(words, item as DocumentItem, path)
    case 'occasion':
    case 'observation':
      return []
  }
}

type Path = readonly (string | number)[]
type Ladder = readonly (readonly [field: string, count: number | undefined])[]

function surveyFaults(words: FaultWords, item: SurveyItem, path: Path): Fault[] {
  return countFaults(words, item, item.groups ?? [], path, ({ agreed, responded, asked, population }) => [
    ['agreed', agreed],
    ['responded', responded],
    ['asked', asked],
    ['population', population],
  ])
}

function coverageFaults(words: FaultWords, item: CoverageItem, path: Path): Fault[] {
  return countFaults(words, item, item.groups ?? [], path, ({ reached, eligible }) => [
    ['reached', reached],
    ['eligible', eligible],
  ])
}

function countFaults<Counts>(
  words: FaultWords,
  whole: Counts,
  groups: readonly (Counts & { readonly group: string; readonly family?: string })[],
  path: Path,
  ladderOf: (counts: Counts) => Ladder,
): Fault[] {
  const wholeLadder = ladderOf(whole)
  const seen = new Set<string>()
  const faults = climb(words, wholeLadder, path)
  // A whole that does not hold together limits nothing: one mistake in it is one fault, not one for each group.
  const fits: typeof exceeding = faults.length === 0 ? exceeding : () => []

  groups.forEach((group, index) => {
    const at = [...path, 'groups', index]
    const ladder = ladderOf(group)
    faults.push(...climb(words, ladder, at))
    if (seen.has(group.group))
      faults.push(makeFault(words, [...at, 'group'], words.groupTwice, words.expectation.group))
    seen.add(group.group)
    faults.push(...fits(words, ladder, wholeLadder, at, words.groupOverWhole, words.atMostWhole))
  })
  for (const family of new Set(groups.map((group) => group.family))) {
    if (family === undefined) continue
    const members = groups.filter((group) => group.family === family).map(ladderOf)
    const sums = wholeLadder.map(([field], rung) => {
      const counts = members.map((ladder) => ladder[rung]?.[1])
      const sum = counts.every((count) => count !== undefined) ? counts.reduce((a, b) => a + b, 0) : undefined
      return [field, sum] as const
    })
    // The sum stands nowhere in the file, so the fault is the list's.
    if (fits(words, sums, wholeLadder, path, '', '').length > 0) {
      faults.push(
        makeFault(words, [...path, 'groups'], words.familyOverWhole(shortened(family)), words.familyPartitions),
      )
    }
  }
  return faults
}

/** Each count is at most the next one that is stated. */
function climb(words: FaultWords, ladder: Ladder, path: Path): Fault[] {
  const stated = ladder.filter(([, count]) => count !== undefined)
  return stated.slice(1).flatMap(([upper, more], index) => {
    const [lower, fewer] = stated[index] ?? ['', 0]
    if ((fewer ?? 0) <= (more ?? 0)) return []
    return [makeFault(words, [...path, lower], words.over(upper), words.atMost(upper))]
  })
}

/** No count exceeds the whole's, nor does the number of those who did not agree or were not reached. */
function exceeding(
  words: FaultWords,
  part: Ladder,
  whole: Ladder,
  path: Path,
  problem: string,
  expected: string,
): Fault[] {
  const faults = part.flatMap(([field, count], rung) => {
    // Where the whole does not state this count, the next larger one that it states is the limit.
    const limit = whole.slice(rung).find(([, most]) => most !== undefined)?.[1]
    return count !== undefined && limit !== undefined && count > limit
      ? [makeFault(words, [...path, field], problem, expected)]
      : []
  })
  if (faults.length > 0) return faults
  const others = (ladder: Ladder) => (ladder[1]?.[1] ?? 0) - (ladder[0]?.[1] ?? 0)
  return others(part) > others(whole) ? [makeFault(words, [...path, part[0]?.[0] ?? ''], problem, expected)] : []
}

function tallyFaults(words: FaultWords, { from, to, times, channels }: TallyItem, path: Path): Fault[] {
  return [
    ...(dayNumber(from) > dayNumber(to) ? [makeFault(words, [...path, 'from'], words.afterTo, words.notAfterTo)] : []),
    ...(times === 0 && (channels?.length ?? 0) > 0
      ? [makeFault(words, [...path, 'channels'], words.channelsOfNothing, words.noChannels)]
      : []),
    // An empty list says “none”, and would answer the question of channels with no.
    ...(times > 0 && channels?.length === 0
      ? [makeFault(words, [...path, 'channels'], words.happenedThroughNone, words.channelsOrNone)]
      : []),
  ]
}

function documentFaults(words: FaultWords, item: DocumentItem, path: Path): Fault[] {
  if (!item.exists) {
    return (['reviewed', 'consulted', 'availability'] as const)
      .filter((field) => item[field] !== undefined)
      .map((field) => makeFault(words, [...path, field], words.ofNoDocument, words.leaveOut))
  }
  const { reviewed, date } = item
  if (reviewed === undefined || dayNumber(reviewed) <= dayNumber(date)) return []
  return [makeFault(words, [...path, 'reviewed'], words.afterReport, words.notAfterReport)]
}

// The same rules without words, for what is sound: true only where nothing is wrong. A test holds the two together.

/** Whether nothing is wrong between the counts of a survey and its groups. */
export function surveyHolds(whole: SurveyReport): boolean {
  const { groups = [] } = whole
  if (!climbs(whole)) return false
  const { population: most = Number.POSITIVE_INFINITY, asked: mostAsked = most } = whole
  for (const group of groups) {
    if (!climbs(group)) return false
    let { agreed, responded, asked = 0, population = 0 } = group
    for (const before of groups) {
      if (before === group) break
      if (before.group === group.group) return false
      if (group.family === undefined || before.family !== group.family) continue
      agreed += before.agreed
      responded += before.responded
      asked += before.asked ?? 0
      population += before.population ?? 0
    }
    if (!fits(agreed, responded, whole.agreed, whole.responded) || asked > mostAsked || population > most) return false
  }
  return true
}

/** Whether nothing is wrong between the counts of a coverage and its groups. */
export function coverageHolds(whole: CoverageReport): boolean {
  const { groups = [] } = whole
  if (whole.reached > whole.eligible) return false
  for (const group of groups) {
    if (group.reached > group.eligible) return false
    let { reached, eligible } = group
    for (const before of groups) {
      if (before === group) break
      if (before.group === group.group) return false
      if (group.family === undefined || before.family !== group.family) continue
      reached += before.reached
      eligible += before.eligible
    }
    if (!fits(reached, eligible, whole.reached, whole.eligible)) return false
  }
  return true
}

function climbs({ agreed, responded, asked, population }: SurveyCounts): boolean {
  const all = population ?? Number.POSITIVE_INFINITY
  const those = asked ?? all
  return agreed <= responded && responded <= those && (asked === undefined || asked <= all)
}

/** Whether a group, or those of one family up to it, have no more in them than the whole, on either side. */
function fits(few: number, many: number, wholeFew: number, wholeMany: number): boolean {
  return few <= wholeFew && many <= wholeMany && many - few <= wholeMany - wholeFew
}

/** Whether nothing is wrong between the fields of a tally. Days that exist compare as texts do. */
export function tallyHolds({ from, to, times, channels }: TallyItem): boolean {
  return from <= to && (channels === undefined || channels.length > 0 === times > 0)
}

/** Whether nothing is wrong between the fields of a document. */
export function documentHolds({ date, exists, reviewed, consulted, availability }: DocumentItem): boolean {
  if (exists) return reviewed === undefined || reviewed <= date
  return reviewed === undefined && consulted === undefined && availability === undefined
}
