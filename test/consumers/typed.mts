import { assess, explain, recommend } from 'partnership-continuum'
import { type FisoVocabulary, fiso, policies } from 'partnership-continuum/data'
import { type Codebook, ingest, readRows } from 'partnership-continuum/ingest'
import { equalTerms, planActions, portfolio } from 'partnership-continuum/plan'
import { continuumPicture, frameworkPages, type Page } from 'partnership-continuum/report'
import { type Fault, readEvidence } from 'partnership-continuum/schema'
import { casePackage } from 'partnership-continuum/standards'

/* What a user writes in TypeScript, under the strictest settings. It is compiled, never run. */

const { faults, ...reading } = readEvidence({})
const located: readonly string[] = faults.map(({ path, message }: Fault) => `${path} ${message}`)
const assessment = assess({ ...reading, asOf: '2026-11-21', framework: fiso, policy: policies.strict })
const stage: 'emerging' | 'evolving' | 'embedding' | 'excelling' | null =
  assessment.components['home-learning'].level?.possible ?? null
const steps: readonly string[] = recommend(assessment).map(({ title }) => title)
const plan = planActions(portfolio(assessment), { start: '2027-01-28', terms: equalTerms('2027-01-28', 4) })
const picture: string = continuumPicture(assessment, { width: 600 })
const pages: readonly Page[] = frameworkPages(fiso)
const codebook: Codebook<FisoVocabulary> = { formatVersion: 1, date: '2026-05-20', columns: [] }
const { evidence } = ingest(readRows('').rows, codebook)
const published = casePackage(fiso, { uriBase: 'https://example.org/', lastChangeDateTime: '', creator: '' })

const welcome = { id: 'a', measure: 'families-feel-welcome', date: '2026-06-01', responded: 80, agreed: 70 } as const
assess({ subject: null, asOf: '2026-11-21', evidence: [welcome, ...evidence] })

const none = { ...welcome, measure: 'welcome' } as const
// @ts-expect-error a measure that is none
assess({ subject: null, asOf: '2026-11-21', evidence: [none] })
// @ts-expect-error a component that is none
assessment.components.reading
// @ts-expect-error an indicator that is none
explain(assessment, 'communication/evolving/feel-welcom')
// @ts-expect-error a policy that is none
policies.lenient
// @ts-expect-error a result is not changed
assessment.asOf = '2026-11-22'

export const made = { located, stage, steps, plan, picture, pages, published }
