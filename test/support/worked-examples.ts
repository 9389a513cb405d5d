import { assess } from '../../src/assess'
import type { EvidenceItem, LedgerEntry } from '../../src/evidence'
import { type Example, type Framework, idsOf, measureOf, type Policy, type Vocabulary } from '../../src/framework'
import { resultsOf } from '../../src/levels'
import type { Verdict } from '../../src/verdicts'

/** A worked example, what it is judged to be, and what became of its reports. */
export interface Worked<V extends Vocabulary> {
  readonly id: V['indicator']
  readonly example: Example<V>
  readonly title: string
  readonly judge: () => { readonly verdict: Verdict; readonly ledger: readonly LedgerEntry[] }
}

/** Every worked example of a framework: reports of one day, tallies of the year before it. */
export function workedExamples<V extends Vocabulary>(framework: Framework<V>, policy?: Policy<V>): Worked<V>[] {
  const date = '2026-06-30'
  return idsOf<V['indicator']>(framework.indicators).flatMap((id) =>
    framework.indicators[id].examples.map((example) => ({
      id,
      example: example as Example<V>,
      title: example.title,
      judge: () => {
        const evidence = Object.entries(example.reports).map(([measure, report]) => {
          const dated = measureOf(framework, measure)?.kind === 'activity' ? { from: '2025-07-01', to: date } : { date }
          return { id: measure, measure, ...dated, ...(report as object) } as unknown as EvidenceItem<V>
        })
        const request = { subject: null, evidence, asOf: date, framework, ...(policy === undefined ? {} : { policy }) }
        const assessment = assess<V>(request as never)
        return { verdict: resultsOf(assessment)[id].verdict, ledger: assessment.ledger }
      },
    })),
  )
}
