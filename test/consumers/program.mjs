import { assess, explain, recommend, sensitivity, whyNot } from 'partnership-continuum'
import { fiso, policies } from 'partnership-continuum/data'
import { ingest, readRows } from 'partnership-continuum/ingest'
import { equalTerms, planActions, planCalendar, planCsv, planMarkdown, portfolio } from 'partnership-continuum/plan'
import { continuumChart, continuumPicture, frameworkPages, tidyRows } from 'partnership-continuum/report'
import { jsonSchema, readEvidence } from 'partnership-continuum/schema'
import { casePackage, skos } from 'partnership-continuum/standards'

/**
 * What a user does with the package, a bit of every part, on the evidence file of one school. It is one program for
 * every runtime, and gives the same bytes in each.
 */
export function run(evidenceFile) {
  const { faults, ...reading } = readEvidence(evidenceFile)
  const request = { ...reading, asOf: '2026-11-21', framework: fiso, policy: policies.standard }
  const assessment = assess(request)
  const start = '2027-01-28'
  const plan = planActions(portfolio(assessment), { start, terms: equalTerms(start, 4) })
  const results = {
    level: assessment.level.demonstrated,
    faults,
    assessment,
    explained: explain(assessment, 'communication'),
    steps: recommend(assessment),
    whyNot: whyNot(assessment, 'communication', 'evolving'),
    sensitivity: sensitivity(request),
    plan: [planMarkdown(plan), planCsv(plan), planCalendar(plan)],
    report: [continuumPicture(assessment), continuumChart(assessment), tidyRows(assessment), frameworkPages(fiso)],
    schema: jsonSchema('evidence'),
    ingested: ingest(readRows(survey).rows, codebook),
    standards: [
      casePackage(fiso, { uriBase, lastChangeDateTime: '2026-11-21T09:00:00Z', creator: 'Example Education Services' }),
      skos(fiso, { uriBase }),
    ],
  }
  return JSON.stringify(results, null, 2)
}

const uriBase = 'https://example.org/frameworks/'
const survey = `Welcome\n${'Agree\nDisagree\n"Strongly agree"\n'.repeat(20)}`
const scale = { agree: ['Agree', 'Strongly agree'], disagree: ['Disagree'] }
const codebook = {
  formatVersion: 1,
  date: '2026-05-20',
  columns: [{ column: 'Welcome', measure: 'families-feel-welcome', scale }],
}
