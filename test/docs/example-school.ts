/* What the examples of the docstrings may use, besides all that the package exports. */
import { readFileSync } from 'node:fs'
import { assess } from 'partnership-continuum'
import { equalTerms, planActions, portfolio } from 'partnership-continuum/plan'
import { readEvidence } from 'partnership-continuum/schema'

/** The evidence file of the example school. */
export const text: string = readFileSync('examples/school/evidence.json', 'utf8')
const textOfNextYear = readFileSync('examples/school/evidence-2027.json', 'utf8')

/** What is read from it, with the day to judge on; the same a year later. */
export const request = { ...readEvidence(JSON.parse(text)), asOf: '2026-11-21' }
export const nextRequest = { ...readEvidence(JSON.parse(textOfNextYear)), asOf: '2027-11-26' }

/** What is judged from it, also as the first of two years. */
export const assessment = assess(request)
export const lastYear = assess(request)
export const thisYear = assess(nextRequest)

/** A dozen schools that hold the same. */
export const assessments = Array.from({ length: 12 }, (_, index) =>
  assess({ ...request, subject: { id: `school-${index}`, name: `School ${index}` } }),
)

/** The school's plan for a year. */
export const plan = planActions(portfolio(assessment), { start: '2027-01-28', terms: equalTerms('2027-01-28', 4) })

/** What families answered to an online form, and the codebook that reads it. */
export const survey: string = readFileSync('examples/survey-exports/google-forms.csv', 'utf8')
export const codebook: unknown = JSON.parse(readFileSync('examples/survey-exports/google-forms.codebook.json', 'utf8'))

/** Node's, but that nothing is written. */
export const writeFileSync = (_file: string, _text: string): void => {}
