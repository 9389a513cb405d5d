import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundlers } from '../consumers/bundles'
import { reference } from '../consumers/consumers'
import { launchChromium } from '../support/chromium'

/* The package in a page, bundled as its users bundle it, under a policy that lets no code be made from text. */

const policy = "default-src 'none'; script-src 'self'; worker-src 'self'"
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' }

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())

/** Serves a folder on this machine alone. */
async function serve(folder: string): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url
    const body = await readFile(join(folder, path)).catch(() => null)
    response.writeHead(body === null ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'text/plain',
      'content-security-policy': policy,
    })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return server
}

describe.each(Object.keys(bundlers))('bundled by %s', (name) => {
  let bundle: Bundle
  let server: Server
  let page: Page
  const said: string[] = []
  const violations: string[] = []
  beforeAll(async () => {
    bundle = await (bundlers[name] as () => Promise<Bundle>)()
    server = await serve(bundle.folder)
    page = await browser.newPage()
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    page.on('requestfailed', (request) => said.push(`not loaded: ${request.url()}`))
    await page.exposeFunction('violated', (what: string) => violations.push(what))
    await page.addInitScript(`
      addEventListener('securitypolicyviolation', (event) => violated(event.effectiveDirective + ' ' + event.blockedURI))
    `)
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  afterAll(() => server?.close())

  test('it gives no warning', () => expect(bundle.warnings).toEqual([]))

  test('the page shows the level', async () => {
    expect(await page.locator('h1').textContent()).toBe('emerging')
  })

  test('every door opens', async () => {
    const doors = await page.evaluate<string[][]>('doors')
    for (const names of doors) expect(names).not.toEqual([])
  })

  test('the page gives the same bytes as Node', async () => {
    expect((await page.evaluate('result')) === (await reference())).toBe(true)
  })

  test('a worker of the page gives them too', async () => {
    expect((await page.evaluate('resultOfWorker')) === (await reference())).toBe(true)
  })

  test('nothing is said in the console', () => expect(said).toEqual([]))

  test('the policy holds: the validator asks once whether it may make code from text, and does without', () => {
    expect(violations).toEqual(['script-src eval'])
  })
})
