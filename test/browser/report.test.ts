import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startingSchool } from '../../examples/own-framework/framework'
import { assess } from '../../src/assess'
import type { Framework } from '../../src/framework'
import { compare } from '../../src/plan'
import { continuumPicture, networkReport, schoolReport } from '../../src/report'
import { hostile, hostileTexts } from '../report/hostile'
import { before, points, withFew } from '../report/schools'
import { launchChromium } from '../support/chromium'
import { asOf, policy } from '../support/tiny'
import { schoolAfter, schoolBefore } from '../support/years'
import {
  look,
  misplacedTexts,
  paper,
  scrollWidth,
  smallestTexts,
  standing,
  toFirstStop,
  whatRuns,
} from './in-the-page.mjs'

/* The reports in a real browser: by axe, by keyboard, by the sizes of screens, on paper. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ownFramework = startingSchool as unknown as Framework

const pages = {
  'a school': schoolReport(assess({ ...schoolBefore, groupLevels: true }), {
    trend: points,
    comparison: compare(schoolBefore, schoolAfter),
  }),
  'many schools': networkReport(withFew),
  'a framework of one’s own': schoolReport(
    assess({ subject: null, evidence: [], asOf, framework: ownFramework, policy }),
    { framework: ownFramework },
  ),
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

interface Screen {
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

/** A page as a reader opens it; what it asks of the network, and what goes wrong in it, is kept. */
async function open(html: string, { width = 1000, colorScheme = 'light' }: Screen = {}) {
  // The page's own policy lets nothing run: what looks at it is let in beside it.
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
  const page = await context.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('dialog', (dialog) => said.push(dialog.message()))
  await page.setContent(html)
  return { page, asked, said, close: () => context.close() }
}

/** What axe finds wrong, of all its rules but the experimental ones. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } }
    return (await axe.run()).violations
  })
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

describe.each(Object.entries(pages))('the report of %s', (_, html) => {
  test.each([
    { colorScheme: 'light', width: 1000 },
    { colorScheme: 'dark', width: 1000 },
    { colorScheme: 'light', width: 360 },
    { colorScheme: 'dark', width: 360 },
  ] as const)('has nothing that axe finds wrong on a $colorScheme screen of $width pixels', async (screen) => {
    const { page, close } = await open(html, screen)
    expect(await violations(page)).toEqual([])
    await close()
  })

  test('asks nothing of the network, and says nothing to the console', async () => {
    const { asked, said, close } = await open(html)
    expect({ asked, said }).toEqual({ asked: [], said: [] })
    await close()
  })

  test.each([320, 360, 700, 1000, 1600])('is never wider than a screen of %i pixels', async (width) => {
    const { page, close } = await open(html, { width })
    expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(width)
    await close()
  })

  test.each([360, 1000])('shows one layout of each picture at %i pixels, with text of at least 13', async (width) => {
    const { page, close } = await open(html, { width })
    const pictures = await page.evaluate(smallestTexts)
    expect(pictures.length).toBeGreaterThan(0)
    for (const shown of pictures) {
      expect(shown).toHaveLength(1)
      expect(shown[0]).toBeGreaterThanOrEqual(13)
    }
    await close()
  })

  test.each([360, 1000])('draws no text outside of a picture or over another at %i pixels', async (width) => {
    const { page, close } = await open(html, { width })
    expect(await page.evaluate(misplacedTexts)).toEqual([])
    await close()
  })

  test('is reached by keyboard: the first key leads past the contents, every link and table can be stood on', async () => {
    const { page, close } = await open(html)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(standing)).toMatchObject({ href: '#content', isSeen: true })
    await page.keyboard.press('Enter')
    expect((await page.evaluate(standing)).id).toBe('content')
    const stops = await page.evaluate(toFirstStop)
    const reached = new Set<string>()
    for (let stop = 0; stop < stops; stop += 1) {
      reached.add((await page.evaluate(standing)).html)
      await page.keyboard.press('Tab')
    }
    expect(reached.size).toBe(stops)
    await close()
  })

  test('prints on paper as on a light screen, with the wide pictures, and without what only a screen needs', async () => {
    const { page, close } = await open(html, { colorScheme: 'dark', width: 360 })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const printed = await page.evaluate(look)
    expect(printed).toEqual({
      background: 'rgb(255, 255, 255)',
      paper: '#ffffff',
      contents: 'none',
      wide: 'block',
      narrow: 'none',
    })
    expect((await page.pdf({ format: 'A4', preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
    await close()
  })
})

test('hostile text runs nothing, also where the policy of the page is set aside', async () => {
  for (const text of hostileTexts) {
    const { assessment, points: years, comparison } = hostile(text)
    const { page, asked, said, close } = await open(schoolReport(assessment, { trend: years, comparison }))
    expect({ asked, said }).toEqual({ asked: [], said: [] })
    expect(await page.evaluate(whatRuns)).toBe(0)
    expect(await page.evaluate(scrollWidth)).toBeLessThanOrEqual(1000)
    await close()
  }
})

test('a picture in a file of its own follows the scheme, and is read by its title', async () => {
  for (const [colorScheme, colour] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(20, 27, 34)'],
  ] as const) {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    const svg = continuumPicture(before)
    await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    expect(await page.evaluate(paper)).toBe(colour)
    await context.close()
  }
})
