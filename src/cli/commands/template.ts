import { fiso, policies } from '../../../data'
import { validityOf } from '../../evidence'
import {
  type Indicator,
  idsOf,
  idsUnder,
  leavesOf,
  type Measure,
  type MeasureKind,
  measureKinds,
} from '../../framework'
import { nearestOf } from '../../schema'
import { type Block, plain, type Speech, speechIn } from '../../words'
import type { Command } from '../command'
import { printAs } from '../document'
import { UsageError } from '../input'
import { oneOf } from '../options'

const measures = fiso.measures as Readonly<Record<string, Measure>>
const indicators = fiso.indicators as unknown as Readonly<Record<string, Indicator>>

export const templateCommand: Command = {
  operands: ['PART'],
  isOptional: true,
  options: ['format'],
  run: ([part], options, world) => {
    if (part !== undefined && !parts.includes(part)) {
      throw new UsageError(({ cli }) => cli.unknown('part', plain(part), null, nearestOf(part, parts)))
    }
    const format = oneOf('format', options.format ?? 'json', ['json', 'markdown'])
    printAs(
      format,
      format === 'json' ? starterFile(part) : null,
      () => worksheet(part, speechIn(fiso, world.locale)),
      world,
    )
  },
}

/** What a template can be asked for: a component, a checklist, a stage, a section or an indicator. */
const parts: readonly string[] = [
  ...new Set(
    idsOf(indicators).flatMap((id) => id.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'))),
  ),
]

/** The measures that a part of the framework asks, those of the indicators it refers to included; all without a part. */
function measureIds(part: string | undefined): string[] {
  if (part === undefined) return idsOf(measures)
  const asked = new Set<string>()
  const add = (id: string): void => {
    for (const leaf of leavesOf(indicators[id]?.condition ?? { kind: 'all', of: [] })) {
      if (leaf.kind === 'sameAs') add(leaf.indicator)
      else asked.add(leaf.measure)
    }
  }
  for (const id of idsUnder(indicators, part)) add(id)
  return idsOf(measures).filter((id) => asked.has(id))
}

/** What each kind of report is to state; `null` is to be filled in. */
const blanks: Readonly<Record<MeasureKind, object>> = {
  survey: { date: null, responded: null, agreed: null },
  coverage: { date: null, eligible: null, reached: null },
  activity: { from: null, to: null, times: null, channels: null },
  document: { date: null, exists: null },
}

/**
 * A starter evidence file: an item for each measure that the part asks, to be filled in or deleted. One that is left as
 * it is becomes a fault and no evidence, so nothing is claimed by forgetting it.
 */
function starterFile(part?: string): object {
  return {
    formatVersion: 1,
    subject: { id: null, name: null },
    evidence: measureIds(part).map((id) => ({ id, measure: id, ...blanks[measures[id]?.kind ?? 'document'] })),
    notApplicable: [],
  }
}

/** A worksheet of the measures that a part asks: question, whom to ask, where to find it, how long a report counts. */
function worksheet(part: string | undefined, { framework, messages }: Speech): Block[] {
  const { measures } = framework
  const words = messages.worksheet
  const asked = measureIds(part)
  const kinds = measureKinds.filter((kind) => asked.some((id) => measures[id]?.kind === kind))
  return [
    { kind: 'title', text: words.title(framework.title) },
    { kind: 'line', text: words.introduction },
    ...kinds.flatMap((kind): Block[] => [
      { kind: 'heading', text: words.kind[kind] },
      { kind: 'line', text: words.toGive[kind] },
      {
        kind: 'table',
        head: words.head,
        rows: asked
          .filter((id) => measures[id]?.kind === kind)
          .map((id) => {
            const measure = measures[id] as Measure
            const days = validityOf(policies.standard, id, kind)
            return [
              id,
              measure.question,
              messages.voice[measure.voice],
              messages.shows[measure.shows],
              measure.foundIn,
              `${days}`,
            ]
          }),
      },
    ]),
  ]
}
