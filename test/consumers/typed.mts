import { assess, explain, recommend } from 'partnership-continuum'
import { fiso, policies } from 'partnership-continuum/data'
import { equalTerms, planActions, portfolio } from 'partnership-continuum/plan'
import { frameworkPages, type Page } from 'partnership-continuum/report'
import { type Fault, readEvidence } from 'partnership-continuum/schema'

/* What a user writes in TypeScript, under the strictest settings. It is compiled, never run. */

const { faults, ...reading } = readEvidence({})
const located: readonly string[] = faults.map(({ path, message }: Fault) => `${path} ${message}`)
const assessment = assess({ ...reading, asOf: '2026-11-21', framework: fiso, policy: policies.strict })
const stage: 'emerging' | 'evolving' | 'embedding' | 'excelling' | null =
  assessment.components['home-learning'].level?.possible ?? null
const steps: readonly string[] = recommend(assessment).map(({ title }) => title)
const plan = planActions(portfolio(assessment), { start: '2027-01-28', terms: equalTerms('2027-01-28', 4) })
const pages: readonly Page[] = frameworkPages(fiso)

const welcome = { id: 'a', measure: 'families-feel-welcome', date: '2026-06-01', responded: 80, agreed: 70 } as const
assess({ subject: null, asOf: '2026-11-21', evidence: [welcome] })

// @ts-expect-error a component that is none
assessment.components.reading
// @ts-expect-error an indicator that is none
explain(assessment, 'communication/evolving/feel-welcom')
const none = { ...welcome, measure: 'welcome' } as const
// @ts-expect-error a measure that is none
assess({ subject: null, asOf: '2026-11-21', evidence: [none] })
// @ts-expect-error a policy that is none
policies.lenient
// @ts-expect-error a result is not changed
assessment.asOf = '2026-11-22'

export const made = { located, stage, steps, plan, pages }
