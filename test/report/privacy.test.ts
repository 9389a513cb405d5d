import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import { summarise, trend } from '../../src/plan'
import {
  continuumChart,
  continuumPicture,
  csv,
  markdownSummary,
  networkChart,
  networkPicture,
  networkReport,
  networkRows,
  schoolReport,
  tidyRows,
  trendPicture,
  trendRows,
} from '../../src/report'

/* What the assessment holds back is in no report: numbers, groups and texts that occur nowhere else are looked for. */

const evidence = [
  // All but two of these agreed, so that only the side of the threshold may be shown, and none of the groups.
  {
    id: 'nearly-all',
    measure: 'families-feel-welcome',
    date: '2026-08-21',
    asked: 87_643,
    responded: 54_321,
    agreed: 54_319,
    source: 'secret-source',
    groups: [{ group: 'secret-group-of-few', family: 'language', asked: 8_765, responded: 4_321, agreed: 4_319 }],
  },
  // A group of nine, and the rest, by which it could be found.
  {
    id: 'small-group',
    measure: 'families-feel-safe',
    date: '2026-08-21',
    asked: 10_400,
    responded: 400,
    agreed: 300,
    groups: [
      { group: 'secret-group-of-nine', family: 'language', asked: 9_876, responded: 9, agreed: 4 },
      { group: 'secret-group-beside', family: 'language', asked: 480, responded: 391, agreed: 296 },
    ],
  },
  // Seven people are never judged.
  { id: 'too-few', measure: 'families-feel-supported', date: '2026-08-21', responded: 7, agreed: 6, groups: [] },
  {
    id: 'seen',
    indicator: 'communication/evolving/policies-reviewed-together',
    date: '2026-08-21',
    role: 'leader',
    judgement: 'met',
    note: 'secret-note',
  },
] as unknown as EvidenceItem[]
const request = { subject: { id: 'a', name: 'A school' }, evidence, asOf: '2026-11-21', groupLevels: true } as never
const assessment = assess(request)
const summary = summarise(Array.from({ length: 12 }, () => assessment))

const outputs: Readonly<Record<string, string>> = {
  'the page of a school': schoolReport(assessment, { trend: trend([assessment]) }),
  'the pictures': [continuumPicture(assessment), trendPicture(trend([assessment])), networkPicture(summary)].join(),
  'the summary in Markdown': markdownSummary(assessment),
  'the rows': [csv(tidyRows(assessment)), csv(trendRows(trend([assessment]))), csv(networkRows(summary))].join(),
  'the charts': JSON.stringify([continuumChart(assessment), networkChart(summary)]),
  'the page of many schools': networkReport(summary),
}

describe.each(Object.entries(outputs))('in %s', (_, output) => {
  test('there is no number of a share that shows only its side, and none of a small group', () => {
    for (const secret of [87_643, 54_321, 54_319, 8_765, 4_321, 4_319, 9_876]) expect(output).not.toContain(`${secret}`)
  })

  test('there is no group that is held back, no note and no source', () => expect(output).not.toContain('secret'))
})

test('what may be shown is: the looking above finds what there is to find', () => {
  const rows = tidyRows(assessment).filter(({ fact }) => fact === 'share')
  expect(rows).toContainEqual(expect.objectContaining({ measure: 'families-feel-safe', count: 300, of: 400 }))
  expect(rows).toContainEqual(
    expect.objectContaining({ measure: 'families-feel-welcome', count: null, of: null, suppressed: true }),
  )
})
