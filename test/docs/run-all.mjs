/** Runs files one after the other and writes down what each printed, showed and threw: `node run-all.mjs RESULTS FILE...` */
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'

const [results, ...files] = process.argv.slice(2)

/** Of the file that is running. */
let printed = ''
let shown = []
process.stdout.write = (text) => {
  printed += text
  return true
}
process.stderr.write = () => true
globalThis.shows = (value) => {
  shown.push(
    inspect(value, { depth: null, breakLength: Number.POSITIVE_INFINITY, compact: true, maxArrayLength: null }),
  )
}

const ran = []
for (const file of files) {
  printed = ''
  shown = []
  let error = null
  try {
    await import(pathToFileURL(file).href)
  } catch (thrown) {
    error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
  }
  ran.push({ printed, shown, error })
}
writeFileSync(results, JSON.stringify(ran))
