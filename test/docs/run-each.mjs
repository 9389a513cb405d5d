/**
 * Runs files one after the other and says what each printed, showed and threw. As a program,
 * `node run-each.mjs RESULTS FILE...`, it writes that down.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { inspect } from 'node:util'

export async function runEach(files) {
  const onOneLine = { depth: null, breakLength: Number.POSITIVE_INFINITY, compact: true, maxArrayLength: null }
  const { write } = process.stdout
  const ran = []
  for (const file of files) {
    const outcome = { printed: '', shown: [], error: null }
    globalThis.shows = (value) => outcome.shown.push(inspect(value, onOneLine))
    process.stdout.write = (text) => {
      outcome.printed += text
      return true
    }
    try {
      await import(/* @vite-ignore */ pathToFileURL(file).href)
    } catch (thrown) {
      outcome.error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)
    }
    ran.push(outcome)
  }
  process.stdout.write = write
  return ran
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [results, ...files] = process.argv.slice(2)
  writeFileSync(results, JSON.stringify(await runEach(files)))
}
