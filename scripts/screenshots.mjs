/**
 * Takes the pictures of the README, after a build: the report of the example school as `report` writes it, and the
 * example dashboard. CHROMIUM names the browser.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { schools } from '../examples/dashboard/made-up-schools.mjs'

const example = 'examples/school/evidence.json'
const folder = mkdtempSync(join(tmpdir(), 'screenshots-'))
mkdirSync('docs/images', { recursive: true })

const report = join(folder, 'report.html')
writeFileSync(report, execFileSync('node', ['dist/cli.js', 'report', example, '--as-of', '2026-11-21']))

const root = 'examples/dashboard'
const publicDir = join(folder, 'public')
const outDir = join(folder, 'dist')
mkdirSync(publicDir)
const lines = [JSON.parse(readFileSync(example, 'utf8')), ...schools(40)].map((line) => JSON.stringify(line))
writeFileSync(join(publicDir, 'schools.ndjson'), lines.join('\n'))
await build({ root, publicDir, logLevel: 'error', build: { outDir, emptyOutDir: true } })
const server = await preview({ root, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
await take('report', 1280, pathToFileURL(report).href)
await take('dashboard', 820, server.resolvedUrls.local[0])
await browser.close()
await server.close()
rmSync(folder, { recursive: true })

async function take(name, height, address) {
  const page = await browser.newPage({ viewport: { width: 960, height } })
  await page.goto(address)
  await page.getByRole('heading', { level: 2 }).first().waitFor()
  await page.screenshot({ path: `docs/images/${name}.png` })
}
