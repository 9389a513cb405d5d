/* What the examples of the docstrings may use, besides all that the package exports: the example school. */
import { readFileSync } from 'node:fs'
import { type Assessment, assess } from 'partnership-continuum'
import { equalTerms, planActions, portfolio } from 'partnership-continuum/plan'
import { readEvidence } from 'partnership-continuum/schema'

/** Its evidence file, and that of the year after, which nothing needs by this name but `nextRequest`. */
export const text: string = readFileSync('examples/school/evidence.json', 'utf8')
const nextText: string = readFileSync('examples/school/evidence-2027.json', 'utf8')

/** What is read of it, and the day to judge on; the same a year later. */
export const request = { ...readEvidence(JSON.parse(text)), asOf: '2026-11-21' }
export const nextRequest = { ...readEvidence(JSON.parse(nextText)), asOf: '2027-11-26' }

export const assessment: Assessment = assess(request)
export const nextAssessment: Assessment = assess(nextRequest)

/** A year's plan that answers the assessment. */
export const plan = planActions(portfolio(assessment), { start: '2027-01-28', terms: equalTerms('2027-01-28', 4) })
