/** Evidence files of one report, as the holder has them: random ones, thick with sizes near the minimum. */
import fc from 'fast-check'
import type { EvidenceItem } from '../../../src/evidence'
import { crossFaults } from '../../../src/schema/counts'
import { messages } from '../../../src/words'
import { daysAgo } from '../../support/tiny'

/** Counts of a whole or of a group; a coverage has them as `eligible` and `reached`, and nothing more. */
export interface Counts {
  readonly agreed: number
  readonly responded: number
  readonly asked?: number
  readonly population?: number
}

export interface Group extends Counts {
  readonly group: string
  readonly family?: string
}

/** A report: its counts and those of its groups. */
export interface Report {
  readonly kind: 'survey' | 'coverage'
  readonly whole: Counts
  readonly groups: readonly Group[]
}

/** Texts that the outputs must not have: they stand in every file made here. */
export const secretTexts = ['whisper-of-a-note', 'whisper-of-a-source']

export function itemOf({ kind, whole, groups }: Report, measure: string = kind): EvidenceItem {
  const counted = ({ agreed, responded, ...more }: Counts) =>
    kind === 'survey' ? { agreed, responded, ...more } : { reached: agreed, eligible: responded, ...more }
  const [source] = secretTexts.slice(1)
  return {
    id: 'the-report',
    measure,
    date: daysAgo(1),
    source,
    ...counted(whole),
    groups: groups.map(counted),
  } as unknown as EvidenceItem
}

/** Whether the reading of evidence would keep it. */
export function isSound(report: Report): boolean {
  const all = [report.whole, ...report.groups]
  if (all.some(({ agreed, responded }) => agreed < 0 || responded < agreed)) return false
  return crossFaults(messages.fault, report.kind, itemOf(report), []).length === 0
}

/** How many of the whole no group of a family counts. */
export function uncountedBy(family: string, { whole, groups }: Report): Counts {
  const members = groups.filter((group) => group.family === family)
  const left = (field: 'agreed' | 'responded') => whole[field] - members.reduce((sum, member) => sum + member[field], 0)
  return { agreed: left('agreed'), responded: left('responded') }
}

export function familiesOf({ groups }: Report): string[] {
  return [...new Set(groups.flatMap(({ family }) => family ?? []))]
}

const smallEdge = fc.constantFrom(0, 1, 2, 3, 5, 8, 9, 10, 10, 11, 12, 15, 20)
const size = fc.oneof({ weight: 3, arbitrary: smallEdge }, { weight: 1, arbitrary: fc.nat(45) })
/** How many are on the favourable side, counted from either end: unanimity and single dissenters are the edge. */
const leaning = fc.oneof(
  { weight: 2, arbitrary: fc.record({ from: fc.constantFrom('none', 'all'), by: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ from: fc.constant('share'), by: fc.nat(100) }) },
)
const silent = fc.option(fc.constantFrom(0, 0, 1, 2, 5, 30), { nil: undefined })

interface Part {
  readonly size: number
  readonly leaning: { readonly from: string; readonly by: number }
  readonly asked: number | undefined
  readonly others: number | undefined
}
const part: fc.Arbitrary<Part> = fc.record({ size, leaning, asked: silent, others: silent })

function countsOf({ size, leaning: { from, by }, asked, others }: Part, kind: Report['kind']): Counts {
  const agreed =
    from === 'none'
      ? Math.min(by, size)
      : from === 'all'
        ? Math.max(0, size - by)
        : Math.round((Math.min(by, 100) * size) / 100)
  const counts = { agreed, responded: size }
  if (kind === 'coverage') return counts
  return {
    ...counts,
    ...(asked === undefined ? {} : { asked: size + asked }),
    ...(others === undefined ? {} : { population: size + (asked ?? 0) + others }),
  }
}

/** A family whose groups make up the whole, all but those whom none of them counts; and groups beside it. */
export const reports: fc.Arbitrary<Report> = fc
  .record({
    kind: fc.constantFrom('survey', 'survey', 'coverage'),
    families: fc.constantFrom<readonly (string | undefined)[]>(
      ['f'],
      ['f'],
      ['f', undefined],
      [undefined],
      [undefined, undefined],
      ['f', 'g'],
      [],
    ),
    members: fc.array(fc.array(part, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 2 }),
    uncounted: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: part }),
    alone: part,
    spread: fc.boolean(),
    alike: fc.option(fc.tuple(fc.constantFrom(8, 9), fc.constantFrom(10, 11, 12, 15)), { nil: null, freq: 2 }),
  })
  .map(({ kind, families, members: drawn, uncounted, alone, spread, alike }): Report => {
    // Groups of one size, and all but one under the minimum or over it, are where ties tell.
    const members = drawn.map((list) =>
      list.map((it, index) => {
        if (alike === null) return it
        const [small, large] = alike
        return { ...it, size: (it.size + index) % 3 === 0 ? small : large }
      }),
    )
    const names = ['ash', 'birch', 'cedar', 'dogwood', 'elm', 'fir', 'gum', 'hazel']
    const groups = families.flatMap((family, place) => {
      // A group of no family is the first of its list, the members of a family are all of it.
      const list = members[place] ?? []
      return (family === undefined ? list.slice(0, 1) : list).map((it, index): Group => {
        const name = names[(place * 4 + (spread ? 3 - index : index)) % names.length]
        return { group: `group-of-${name}`, ...(family === undefined ? {} : { family }), ...countsOf(it, kind) }
      })
    })
    const first = families[0]
    const own = countsOf(alone, kind)
    const rest = uncounted === null ? null : countsOf(uncounted, kind)
    const parts: readonly Counts[] =
      first === undefined
        ? [...groups.slice(0, 1), own]
        : [...groups.filter(({ family }) => family === first), ...(rest === null ? [] : [rest])]
    const sum = (field: keyof Counts) => {
      const found = parts.map((it) => it[field])
      return found.every((count) => count !== undefined) ? found.reduce((a, b) => a + b, 0) : undefined
    }
    const [agreed, responded, asked, population] = [
      sum('agreed') ?? 0,
      sum('responded') ?? 0,
      sum('asked'),
      sum('population'),
    ]
    const whole = {
      agreed,
      responded,
      ...(asked === undefined ? {} : { asked }),
      ...(population === undefined ? {} : { population }),
    }
    return { kind, whole, groups }
  })
  // The one group of a family that counts everybody is the whole.
  .filter((report) => isSound(report) && familiesOf(report).every((family) => !isTheWhole(family, report)))

function isTheWhole(family: string, report: Report): boolean {
  const members = report.groups.filter((group) => group.family === family)
  return members.length === 1 && uncountedBy(family, report).responded === 0
}
