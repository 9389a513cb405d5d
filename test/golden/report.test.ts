import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { trend } from '../../src/plan'
import { continuumPicture, csv, markdownSummary, schoolReport, tidyRows, trendPicture } from '../../src/report'
import { schoolAfter, schoolBefore } from '../support/years'

/*
 * What is drawn and written of the example school, checked whole. To accept a wanted change: npm run golden, and look. The
 * page is kept as text, so that it is not linted as if somebody had written it.
 */

const assessment = assess(schoolBefore)

const golden = {
  'school.continuum.svg': continuumPicture(assessment),
  'school.trend.svg': trendPicture(trend([assessment, assess(schoolAfter)])),
  'school.report.html.txt': schoolReport(assessment),
  'school.summary.md': markdownSummary(assessment),
  'school.rows.csv': csv(tidyRows(assessment)),
}

describe('the example school', () => {
  test.each(Object.entries(golden))('is drawn and written as it was: %s', async (file, text) => {
    await expect(text).toMatchFileSnapshot(file)
  })
})
