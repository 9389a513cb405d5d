/**
 * Whether the project says things in its own words, and leaves out nothing that the sources say.
 *
 *   node test/sources/own-words.mjs FOLDER [DATA]
 *
 * FOLDER holds the five source texts and INVENTORY.tsv, which are under copyright and no part of the project; where it
 * is absent, nothing is checked. No run of eight or more words may be shared with a text, titles and standard terms
 * aside, and the locators must be exactly those of the inventory. DATA is the built data, `dist/data.js` unless given.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A run of so many words is a sentence taken over, and no longer a term. */
const run = 8

/** Words in lower case without punctuation; a slash parts two words. */
export function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? []
}

/** A text as it stands, and as it reads where "parents/carers" is read "parents and carers". */
function readingsOf(text) {
  return [text, text.replaceAll(/(\w)\/(\w)/g, '$1 and $2')].map(wordsOf)
}

/** Every run of words of the sources. */
export function runsKnown(sources) {
  return new Set(sources.flatMap((source) => readingsOf(source).flatMap(runsOf)))
}

/** The runs of words that a text shares with the sources, titles and terms cut out of it. */
export function sharedRuns(text, known, exempt = []) {
  return withoutPhrases(text, exempt)
    .flatMap((part) => runsOf(part.split(' ')))
    .filter((words) => known.has(words))
}

/** A shorter phrase is no title that needs to be cut out: it could hide a run around it. */
const shortestTitle = 4

function withoutPhrases(text, phrases) {
  return phrases
    .map(wordsOf)
    .filter((words) => words.length >= shortestTitle)
    .map((words) => words.join(' '))
    .sort((a, b) => b.length - a.length)
    .reduce((parts, phrase) => parts.flatMap((part) => ` ${part} `.split(` ${phrase} `)), [wordsOf(text).join(' ')])
    .map((part) => part.trim())
}

function runsOf(words) {
  return words
    .slice(0, Math.max(0, words.length - run + 1))
    .map((_, index) => words.slice(index, index + run).join(' '))
}

function filesUnder(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
}

/** Every text in a value, whatever its shape. */
function textsOf(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const titlesOf = (value) =>
  Object.values(value).flatMap(({ title, sections = {} }) => [
    title,
    ...Object.values(sections).map((section) => section.title ?? section),
  ])

async function main([folder, built = 'dist/data.js']) {
  if (folder === undefined || !existsSync(folder)) {
    console.log(`skipped: there are no source texts${folder === undefined ? '' : ` in ${folder}`}`)
    return 0
  }
  const { leftOut, locators, ...data } = await import(pathToFileURL(resolve(built)).href)
  const { fiso, reference, sourceDocuments } = data
  const exempt = [
    ...titlesOf(sourceDocuments),
    ...titlesOf(fiso.components),
    ...titlesOf(fiso.checklists),
    ...titlesOf(reference.resources),
    ...Object.values(sourceDocuments).map(({ publisher }) => publisher ?? ''),
    ...fiso.essentialElements.map(({ title }) => title ?? ''),
    fiso.title,
  ]
  const sources = filesUnder(folder, '.txt').map((file) => readFileSync(file, 'utf8'))
  const known = runsKnown(sources)
  const pages = [
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    ...filesUnder('docs', '.md'),
    ...filesUnder('src/words', '.ts'),
  ]
  const texts = [...textsOf({ ...data, leftOut }), ...pages.map((page) => readFileSync(page, 'utf8'))]
  const shared = texts.flatMap((text) => sharedRuns(text, known, exempt))

  const inventory = readFileSync(join(folder, 'INVENTORY.tsv'), 'utf8').trim().split('\n').slice(1)
  const numbered = inventory.map((line) => line.split('\t')[0])
  const covered = new Set([...Object.keys(locators), ...Object.keys(leftOut)])
  const missing = numbered.filter((locator) => !covered.has(locator))
  const invented = [...covered].filter((locator) => !numbered.includes(locator))

  for (const words of shared) console.log(`taken over: “${words}”`)
  for (const locator of missing) console.log(`neither restated nor left out: ${locator}`)
  for (const locator of invented) console.log(`not in the inventory: ${locator}`)
  console.log(
    `${sources.length} source texts, ${texts.length} texts of ours, ${numbered.length} locators: ${shared.length} runs of ${run} words shared, ${missing.length} locators missing, ${invented.length} made up`,
  )
  return shared.length + missing.length + invented.length === 0 && sources.length > 0 ? 0 : 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
