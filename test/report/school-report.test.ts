import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { startingSchool } from '../../examples/own-framework/framework'
import { assess } from '../../src/assess'
import type { Framework } from '../../src/framework'
import { compare } from '../../src/plan'
import { continuumTables, networkReport, networkTables, schoolReport, trendTables } from '../../src/report'
import { enUS } from '../../src/words'
import { asOf, policy } from '../support/tiny'
import { schoolAfter, schoolBefore } from '../support/years'
import { before, network, points, tooFew, withFew } from './schools'

const full = schoolReport(before, { trend: points, comparison: compare(schoolBefore, schoolAfter) })
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  // A rule for search engines: a school is called as it is called.
  rules: { 'long-title': 'off' },
})

const pages = {
  'a school': full,
  'a school with nothing besides': schoolReport(before),
  'a school of which nothing is known': schoolReport(assess({ subject: null, evidence: [], asOf: '2026-11-21' })),
  'many schools': networkReport(network),
  'too few schools': networkReport(tooFew),
}

describe.each(Object.entries(pages))('the report of %s', (_, html) => {
  test('is valid HTML, by the rules of accessibility too', async () => {
    const { results } = await validator.validateString(html)
    expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([])
  })

  test('is one file: nothing is loaded from elsewhere, nothing runs, and its policy says so', () => {
    expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|url\((?!#)|<script|<link/)
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`)
  })

  test('has one first heading, headings that skip no level, a language, and a way to skip to the content', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
    expect(html).toContain('<html lang="en-AU">')
    expect(html).toMatch(/<body>\s*<a class="skip" href="#content">/)
    expect(html).toContain('<main id="content"')
  })

  test('is the same bytes each time', () => expect(html).toBe(pages[_ as keyof typeof pages]))
})

/** The tables of a page, as caption and rows. */
function tablesIn(html: string) {
  const textOf = (of: string) =>
    of
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"')
  return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, table = '']) => ({
    caption: textOf(/<caption[^>]*>(.*?)<\/caption>/s.exec(table)?.[1] ?? ''),
    rows: [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
    ),
  }))
}

describe('the report of a school', () => {
  test('has a table beside every picture with the picture’s figures', () => {
    const asRead = [...continuumTables(before), ...trendTables(points)].map(({ caption, head, rows }) => ({
      caption,
      rows: [head, ...rows],
    }))
    expect(tablesIn(full)).toEqual(expect.arrayContaining(asRead))
    expect(tablesIn(networkReport(withFew))).toEqual(
      networkTables(withFew).map(({ caption, head, rows }) => ({ caption, rows: [head, ...rows] })),
    )
  })

  test('says every item of evidence and what became of it, and what the command says', () => {
    const items = tablesIn(full).find(({ caption }) => caption === 'What became of each item of evidence')
    expect(items?.rows.slice(1).map(([id]) => id)).toEqual(before.ledger.map(({ id }) => id))
    for (const heading of ['What stands in the way', 'Next steps', 'Over time', 'What changed', 'Checklists']) {
      expect(full).toMatch(new RegExp(`<h2 id="section-\\d+">${heading}</h2>`))
    }
    expect(pages['a school with nothing besides']).not.toMatch(/>(Over time|What changed)<\/h2>/)
  })

  test('is stamped with the framework, its edition, the policy, the version and the day', () => {
    const stamp = full.slice(full.indexOf('<footer>'))
    for (const text of [before.framework.edition, before.policy.id, before.version, '21 November 2026']) {
      expect(stamp).toContain(text)
    }
  })

  test('is said in the locale that is asked for', () => {
    expect(schoolReport(before, { locale: enUS })).toContain('<html lang="en-US">')
    expect(schoolReport(before, { locale: enUS })).toContain('November 21, 2026')
    const locale = { id: 'x-loud', messages: { report: { page: { standing: 'WHERE' } }, verdict: { met: 'MET' } } }
    expect(schoolReport(before, { locale })).toContain('>WHERE</h2>')
    expect(schoolReport(before, { locale })).toContain('<td>MET</td>')
  })

  test('is made of a framework of one’s own', () => {
    const framework = startingSchool as unknown as Framework
    const html = schoolReport(assess({ subject: null, evidence: [], asOf, framework, policy }), { framework })
    expect(html).toContain('The way into school')
    expect(() => schoolReport(before, { framework: framework as never })).toThrow('pass that framework')
  })
})

describe('the report of many schools', () => {
  test('says what is not shown, and nothing of too few', () => {
    expect(networkReport(withFew)).toContain('not shown')
    expect(networkReport(tooFew)).not.toMatch(/<table|<svg/)
    expect(networkReport(tooFew)).toContain('Nothing is shown of fewer than 5 schools.')
  })

  test('says how many lines of a file were left out', () => {
    expect(networkReport(network, { linesLeftOut: 3 })).toContain('3 lines of the file were left out.')
  })

  test('says that family groups were left out, also where nothing else stands beside the levels', () => {
    const said = 'There are more than 1,000 family groups'
    const bare = { ...network, blockers: [], strategies: [], groupGaps: [] }
    expect(networkReport({ ...bare, areGroupsLeftOut: true })).toContain(said)
    expect(networkReport(bare)).not.toContain(said)
  })
})
