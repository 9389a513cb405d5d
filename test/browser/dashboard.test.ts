import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { schools } from '../../examples/dashboard/made-up-schools.mjs'
import { assess, enUS, explain, type FisoVocabulary, localised, type Policy, recommend } from '../../src'
import { summarise, trend } from '../../src/plan'
import { csv, schoolReport, tidyRows } from '../../src/report'
import { readEvidence } from '../../src/schema'
import { launchChromium } from '../support/chromium'

/* The dashboard as a reader has it: built by Vite from the package as it is built, in a real browser, by keyboard. */

const root = resolve(import.meta.dirname, '../../examples/dashboard')
const folder = mkdtempSync(join(tmpdir(), 'dashboard-'))
const example = JSON.parse(readFileSync('examples/school/evidence.json', 'utf8'))
const hostile = '<img src=x onerror="document.title=\'taken over\'">'
const lines = [example, { ...example, subject: { id: 'hostile', name: hostile } }, ...schools(38)]
const judged = (evidence: unknown, asOf = '2026-11-21', policy: Policy<FisoVocabulary> = policies.standard) => {
  const { faults: _, ...reading } = readEvidence(evidence)
  return assess({ ...reading, asOf, policy })
}

type Indicator = FisoVocabulary['indicator']

let server: PreviewServer
let browser: Browser
let page: Page
let problems: string[]

beforeAll(async () => {
  const publicDir = join(folder, 'public')
  const outDir = join(folder, 'dist')
  mkdirSync(publicDir)
  writeFileSync(join(publicDir, 'schools.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'))
  await build({ root, publicDir, logLevel: 'error', build: { outDir, emptyOutDir: true } })
  server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(folder, { recursive: true })
})

/** Opens the page, and listens for what goes wrong in it. */
async function open(options: BrowserContextOptions = {}, hash = ''): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })
  page = await context.newPage()
  problems = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  await page.goto(`${server.resolvedUrls?.local[0]}${hash}`)
  await page.getByRole('heading', { level: 2, name: 'All schools' }).waitFor()
}

afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

describe('without a mouse', () => {
  beforeEach(() => open())

  test('the first stop leads past the choices to the school', async () => {
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('Skip to the school')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('school')
  })

  test('every choice and every reason is reached in the order of the page, and shows that it is', async () => {
    const stops: string[] = []
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.keyboard.press('Tab')
      const name = await focused()
      if (name === '') break
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
      expect(outline, name).not.toBe('none')
      stops.push(name)
    }
    expect(stops.slice(0, 2)).toEqual(['Skip to the school', 'School'])
    expect(stops).toContain('Policy')
    const [step] = recommend(judged(example))
    const [verdict] = step?.because.verdicts ?? []
    expect(stops.filter((name) => name.startsWith('Families and staff work together')).length).toBeGreaterThan(0)
    expect(verdict?.indicator).toBe('home-learning/evolving/needs-addressed-together')
  })

  test('another school is chosen, its heading and levels stand there, and the page says so aloud', async () => {
    await page.getByRole('combobox', { name: 'School', exact: true }).focus()
    await page.keyboard.press('End')
    await page.getByRole('heading', { level: 2, name: 'School 00038' }).waitFor()
    expect(await page.getByRole('status').textContent()).toBe(
      'School 00038, one of 40 schools, judged as of 21 November 2026.',
    )
    expect(new URL(page.url()).hash).toContain('school=school-00038')
    await page.goBack()
    await page.getByRole('heading', { level: 2, name: 'Example Primary School' }).waitFor()
  })

  test('the report of the school, with its year, is handed on as a file', async () => {
    const file = await downloaded('Download the report')
    expect(file.name).toBe('au-vic-example-primary-2026-11-21.html')
    const days = ['2025-11-21', '2026-02-21', '2026-05-21', '2026-08-21', '2026-11-21']
    const points = trend(days.map((asOf) => judged(example, asOf)))
    expect(file.text).toBe(schoolReport(judged(example), { trend: points }))
  })

  test('the rows of all schools are handed on as a file', async () => {
    const file = await downloaded('Download the rows of all schools')
    expect(file.name).toBe('schools.csv')
    expect(file.text).toBe(csv(tidyRows(lines.map((line) => judged(line)))))
  })

  test('a reason is opened, and is what explain says', async () => {
    const reason = page.locator('li summary').first()
    await reason.focus()
    await page.keyboard.press('Enter')
    const id = 'home-learning/evolving/needs-addressed-together'
    expect(await page.locator('details[open] pre').textContent()).toBe(explain(judged(example), id))
  })
})

describe('what is shown', () => {
  test('of the network are the numbers of summarise, and what is held back is not shown as a number', async () => {
    await open()
    const { level, components } = summarise(lines.map((line) => judged(line)))
    const shown = (count: number | null) => (count === null ? 'not shown' : `${count}`)
    const expected = [level, components.communication, components['home-learning']].map(({ demonstrated, possible }) =>
      [
        [demonstrated.beforeFirst, possible.beforeFirst],
        ...Object.keys(demonstrated.stages).map((stage) => [
          demonstrated.stages[stage as keyof typeof demonstrated.stages],
          possible.stages[stage as keyof typeof possible.stages],
        ]),
      ].map((counts) => counts.map((count) => shown(count ?? null))),
    )
    const tables = page.locator('#network table')
    const cells = await tables.evaluateAll((all) =>
      all.map((one) =>
        [...one.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell) => cell.textContent),
        ),
      ),
    )
    expect(cells).toEqual(expected)
    expect(JSON.stringify(expected)).toContain('not shown')
  })

  test('follows the day, the policy and the language that the address names', async () => {
    await open({}, '#asOf=2028-06-30&policy=selfReview&locale=en-US')
    expect(await page.getByRole('status').textContent()).toContain('as of June 30, 2028.')
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US')
    const assessment = judged(example, '2028-06-30', policies.selfReview)
    const [step] = recommend(assessment, { framework: localised(fiso, enUS) })
    expect(await page.locator('#school li p').first().textContent()).toBe(step?.title)
    const reason = explain(assessment, step?.because.verdicts[0]?.indicator as Indicator, { locale: enUS })
    expect(await page.locator('#school li pre').first().textContent()).toBe(reason)
  })

  test('of steps with the same reasons is each reason once', async () => {
    await open()
    const steps = recommend(judged(example)).slice(0, 5)
    const reasons = steps.map(({ because }) => because.verdicts.map(({ indicator }) => indicator))
    const once = reasons.filter(
      (these, index) => reasons.findIndex((others) => others.join() === these.join()) === index,
    )
    expect(once.length).toBeLessThan(reasons.length)
    expect(await page.locator('#school li p').allTextContents()).toEqual(steps.map(({ title }) => title))
    expect(await page.locator('#school li summary').allTextContents()).toEqual(
      once.flat().map((indicator) => fiso.indicators[indicator].statement),
    )
  })

  test('of a made-up school is what it had demonstrated a year before too', async () => {
    const yearBefore = lines.map((line) => judged(line, '2025-11-21'))
    const { subject, level } = yearBefore.find((one) => one.level.demonstrated !== null) ?? {}
    await open({}, `#school=${subject?.id}`)
    const [first] = await page.locator('#school .figures').nth(1).locator('tbody tr').all()
    expect(subject?.id).toMatch(/^school-/)
    expect(await first?.locator('td').first().textContent()).toBe(titleOf(level?.demonstrated))
  })

  test('is the standard where the address names what there is not', async () => {
    await open({}, '#school=nowhere&asOf=2026-02-31&policy=__proto__&locale=xx')
    expect(await page.getByRole('status').textContent()).toBe(
      'Example Primary School, one of 40 schools, judged as of 21 November 2026.',
    )
  })

  test('is drawn as on light paper where the style of the pictures is missing, whatever the colours of the page', async () => {
    await open({ colorScheme: 'dark' })
    const colours = await page.evaluate(`(() => {
      const svg = document.querySelector('#school svg')
      const fills = () => ['svg > rect', 'text', '.mark-met circle'].map((one) => getComputedStyle(svg.querySelector(one)).fill)
      const styled = fills()
      for (const style of document.querySelectorAll('svg style')) style.remove()
      return { styled, plain: fills() }
    })()`)
    expect(colours).toEqual({
      styled: ['rgb(20, 27, 34)', 'rgb(232, 237, 242)', 'rgb(99, 199, 156)'],
      plain: ['rgb(255, 255, 255)', 'rgb(26, 37, 48)', 'rgb(23, 105, 74)'],
    })
  })

  test('is text where a school’s name is markup', async () => {
    await open({}, '#school=hostile')
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe(hostile)
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('Partnership dashboard')
  })
})

describe.each([
  ['on light paper', { colorScheme: 'light' }],
  ['on dark paper', { colorScheme: 'dark' }],
  ['on a narrow page', { viewport: { width: 360, height: 740 } }],
] as const)('%s', (_, options) => {
  test('axe finds nothing to mend, and nothing is wider than the page', async () => {
    await open(options)
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    await page.evaluate(axe.source)
    const violations = await page.evaluate(
      `axe.run().then(({ violations, passes }) => {
        if (passes.length === 0) throw new Error('axe looked at nothing')
        return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target).join(', '))
      })`,
    )
    expect(violations).toEqual([])
    const tooWide = await page.evaluate(`
      document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
        .filter((one) => one.closest('.scrolled *') === null && one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.outerHTML.slice(0, 80))
    `)
    expect(tooWide).toEqual([])
  })
})

function titleOf(stage: string | null | undefined): string | undefined {
  return fiso.stages.find(({ id }) => id === stage)?.title
}

/** What a button, pressed by keyboard, hands on. */
async function downloaded(button: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: button }).focus()
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** The name by which a screen reader would call what has the focus; '' for the page itself. */
function focused(): Promise<string> {
  return page.evaluate(`(() => {
    const { activeElement: at } = document
    if (at === document.body) return ''
    const label = at.labels?.[0]
    return (at.ariaLabel ?? (label === undefined ? at.textContent : label.firstChild.textContent)).trim()
  })()`)
}
