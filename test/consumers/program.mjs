import { assess, explain, recommend, sensitivity, whyNot } from 'partnership-continuum'
import { fiso, policies } from 'partnership-continuum/data'
import { equalTerms, planActions, planCalendar, planCsv, planMarkdown, portfolio } from 'partnership-continuum/plan'
import { frameworkPages } from 'partnership-continuum/report'
import { jsonSchema, readEvidence } from 'partnership-continuum/schema'

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
    pages: frameworkPages(fiso),
    schema: jsonSchema('evidence'),
  }
  return JSON.stringify(results, null, 2)
}
