import { parse } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import {
  continuumPicture,
  csv,
  markdownSummary,
  networkPicture,
  networkReport,
  networkRows,
  schoolReport,
  tidyRows,
  trendPicture,
  trendRows,
} from '../../src/report'
import { plain } from '../../src/words'
import { hostile, hostileTexts } from './hostile'
import { all, read } from './svg'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // A rule for search engines: a school is called as it is called.
  rules: { 'long-title': 'off' },
})

const headings = (markdown: string) => markdown.split('\n').filter((line) => /^#+ /.test(line)).length
const ordinary = hostile('A school')
const ordinaryHeadings = headings(markdownSummary(ordinary.assessment, ordinary))

describe.each(hostileTexts.map((text) => ({ text })))('with $text for every text from outside', ({ text }) => {
  const { assessment, points, comparison, summary } = hostile(text)
  const pages = {
    school: schoolReport(assessment, { trend: points, comparison }),
    network: networkReport(summary),
  }

  test('a picture is well-formed, with the elements that we draw and no others', () => {
    for (const svg of [continuumPicture(assessment), trendPicture(points), networkPicture(summary)]) {
      const drawn = all(read(svg))
      const names = 'svg title desc style defs pattern rect g text tspan circle path line'.split(' ')
      expect(drawn.filter(({ name }) => !names.includes(name))).toEqual([])
      expect(drawn.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/i.test(name))).toEqual([])
    }
  })

  test.each(Object.entries(pages))('the page of a %s is valid HTML and holds no script', async (_, html) => {
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([])
    const tags = (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, ''))
    expect(tags.filter((tag) => /<script|<img|<!--|\son\w+=/i.test(tag))).toEqual([])
  })

  test('nothing that steers or turns text is in any output', () => {
    const outputs = [
      ...Object.values(pages),
      continuumPicture(assessment),
      markdownSummary(assessment, { comparison }),
      csv(tidyRows(assessment)),
      csv(trendRows(points)),
      csv(networkRows(summary)),
    ]
    for (const output of outputs) {
      expect(output).not.toMatch(/[^\P{Cc}\r\n]|[\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u)
    }
  })

  test.each([
    ['tidy rows', tidyRows(assessment)],
    ['rows of a trend', trendRows(points)],
    ['rows of a network', networkRows(summary)],
  ] as const)('%s come back from CSV as they were, with no cell that begins a formula', (_, rows) => {
    const records: string[][] = parse(csv<Record<string, string | number | boolean | null>>(rows as never))
    expect(records).toHaveLength(rows.length + 1)
    expect(records[0]).toEqual(Object.keys(rows[0] ?? {}))
    for (const [index, row] of rows.entries()) {
      const cells = Object.values(row).map((value) => (value === null ? '' : plain(String(value))))
      expect(records[index + 1]?.map((cell) => cell.replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, ''))).toEqual(
        cells,
      )
      expect(records[index + 1]?.filter((cell) => /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([])
    }
  })

  test('Markdown has the headings, lists and tables that we write, and no HTML or link', () => {
    const markdown = markdownSummary(assessment, { comparison })
    const types = JSON.stringify(remark.parse(markdown))
    expect(types).not.toMatch(/"type":"(html|link|image|code|inlineCode|emphasis|strong|definition|thematicBreak)"/)
    expect(headings(markdown)).toBe(ordinaryHeadings)
  })
})
