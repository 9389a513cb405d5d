import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { summarise } from '../../src/plan'
import {
  continuumPicture,
  csv,
  markdownSummary,
  networkPicture,
  networkReport,
  networkRows,
  schoolReport,
  tidyRows,
} from '../../src/report'
import { enUS } from '../../src/words'
import { schoolBefore } from '../support/years'
import { asOf, assessmentOf, exampleFile, run } from './world'

const files = { 'school.json': exampleFile() }
const school = ['report', 'school.json', ...asOf]
const assessment = assess(schoolBefore)

const lines = (schools: number) => `${JSON.stringify(exampleFile())}\n`.repeat(schools)
const summary = summarise(Array.from({ length: 12 }, () => assessment))
const network = ['report', 'schools.ndjson', '--network', ...asOf]

describe('report', () => {
  test.each([
    ['html', schoolReport(assessment)],
    ['svg', continuumPicture(assessment)],
    ['markdown', markdownSummary(assessment)],
    ['csv', csv(tidyRows(assessment))],
  ])('prints a school as %s', async (format, expected) => {
    const { code, out, err } = await run([...school, '--format', format], files)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(expected.trimEnd())
  })

  test('prints a page unless told otherwise', async () => {
    expect((await run(school, files)).out).toMatch(/^<!DOCTYPE html>/)
  })

  test.each([
    ['html', networkReport(summary)],
    ['svg', networkPicture(summary)],
    ['csv', csv(networkRows(summary))],
  ])('prints many schools as %s with --network', async (format, expected) => {
    const { code, out } = await run([...network, '--format', format], { 'schools.ndjson': lines(12) })
    expect(code).toBe(0)
    expect(out).toBe(expected.trimEnd())
  })

  test('prints many schools in Markdown as summarise does', async () => {
    const held = { 'schools.ndjson': lines(12) }
    const theirs = await run(['summarise', 'schools.ndjson', ...asOf, '--format', 'markdown'], held)
    expect((await run([...network, '--format', 'markdown'], held)).out).toBe(theirs.out)
  })

  test('says of too few schools that nothing is shown, also where nothing can be printed', async () => {
    const { code, out, err } = await run([...network, '--format', 'csv'], { 'schools.ndjson': lines(2) })
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: 'Nothing is shown of fewer than 5 schools.' })
  })

  test('tells of the lines that are left out, in the page too', async () => {
    const { out, err } = await run(network, { 'schools.ndjson': `${lines(12)}not a school\n` })
    expect(err).toContain('schools.ndjson, line 13 is not JSON')
    expect(out).toContain('1 line of the file was left out.')
  })

  test('takes an assessment, which has its own day', async () => {
    const held = { 'assessment.json': await assessmentOf(exampleFile()) }
    expect((await run(['report', 'assessment.json', '--format', 'svg'], held)).out).toBe(
      continuumPicture(assessment).trimEnd(),
    )
    const { code, err } = await run(['report', 'assessment.json', ...asOf], held)
    expect({ code, err: err.split('\n', 1) }).toEqual({ code: 2, err: ['report of an assessment takes no --as-of'] })
  })

  test('is said in the locale that is asked for', async () => {
    const { out } = await run([...school, '--format', 'markdown', '--locale', 'en-US'], files)
    expect(out).toBe(markdownSummary(assessment, { locale: enUS }).trimEnd())
    expect(out).not.toBe(markdownSummary(assessment).trimEnd())
  })

  test('has the strategies of a place among the next steps where it is named', async () => {
    const { out } = await run([...school, '--format', 'markdown', '--jurisdiction', 'United States'], files)
    expect(out).toBe(markdownSummary(assessment, { jurisdiction: 'United States' }).trimEnd())
  })

  test.each([
    [['--format', 'pdf'], 'no format “pdf”'],
    [['--groups'], 'report takes no --groups'],
    [['--network', '--strict-input'], 'report --network takes no --strict-input'],
  ])('refuses %j', async (options, problem) => {
    const { code, out, err } = await run([...school, ...options], files)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(problem)
  })
})
