import { fiso, policies } from '../../data'
import { validityOf } from '../evidence'
import { idsOf, type Measure, type MeasureKind, measureKinds } from '../framework'
import type { Block } from '../report'
import { messages } from '../words'

const measures = fiso.measures as Readonly<Record<string, Measure>>

/** What each kind of report is to state; `null` is to be filled in. */
const blanks: Readonly<Record<MeasureKind, object>> = {
  survey: { date: null, responded: null, agreed: null },
  coverage: { date: null, eligible: null, reached: null },
  activity: { from: null, to: null, times: null, channels: null },
  document: { date: null, exists: null },
}

/**
 * A starter evidence file: an item for each measure, to be filled in or deleted. One that is left as it is becomes a
 * fault and no evidence, so nothing is claimed by forgetting it.
 */
export function starterFile(): object {
  return {
    formatVersion: 1,
    subject: { id: null, name: null },
    evidence: idsOf(measures).map((id) => ({ id, measure: id, ...blanks[measures[id]?.kind ?? 'document'] })),
    notApplicable: [],
  }
}

/** A worksheet of every measure: its question, whom to ask, where a school finds it, and how long a report counts. */
export function worksheet(): Block[] {
  const words = messages.worksheet
  return [
    { kind: 'title', text: words.title(fiso.title) },
    { kind: 'line', text: words.introduction },
    ...measureKinds.flatMap((kind): Block[] => [
      { kind: 'heading', text: words.kind[kind] },
      { kind: 'line', text: words.toGive[kind] },
      {
        kind: 'table',
        head: words.head,
        rows: idsOf(measures)
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
