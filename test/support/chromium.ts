import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** What keeps the browser to the page that is tested: no sandbox, which root cannot have, and no calls home. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Starts the Chromium that the environment names in CHROMIUM, or else the first of the usual names in the path. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: pathOfChromium(), args })
}

function pathOfChromium(): string {
  const { CHROMIUM, PATH = '' } = process.env
  if (CHROMIUM !== undefined && CHROMIUM !== '') return CHROMIUM
  const found = PATH.split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable)
  if (found === undefined) {
    throw new Error('There is no Chromium in the path: install it (apt-get install chromium) or name it in CHROMIUM.')
  }
  return found
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
