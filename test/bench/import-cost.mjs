/**
 * What importing the built package costs over an empty Node process: `npm run bench:import`. Processes are started in
 * turn, so that a busy moment of the machine falls on all of them; the median of the rounds is what to quote.
 */
import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

const scripts = {
  'an empty process': '',
  'import .': "import 'partnership-continuum'",
  'import . and assess a school': `import { readFileSync } from 'node:fs'
import { assess } from 'partnership-continuum'
const { subject, evidence } = JSON.parse(readFileSync('examples/school/evidence.json', 'utf8'))
if (assess({ subject, evidence, asOf: '2026-11-21' }).level.demonstrated !== 'emerging') throw new Error('another level')`,
  'import ./data': "import 'partnership-continuum/data'",
  'import ./schema': "import 'partnership-continuum/schema'",
  'import zod': "import 'zod'",
}

/** Milliseconds over an empty process, and those of the empty process itself: the median of so many rounds. */
export function importCosts(rounds = 15) {
  const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, script] of Object.entries(scripts)) {
      const start = process.hrtime.bigint()
      execFileSync(process.execPath, ['--input-type=module', '-e', script])
      // The first round warms the disk's cache and is not counted.
      if (round > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6)
    }
  }
  const empty = median(times['an empty process'])
  return Object.fromEntries(
    Object.entries(times).map(([name, measured]) => [name, { all: median(measured), over: median(measured) - empty }]),
  )
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rounds = 15
  const costs = importCosts(rounds)
  console.log(`median of ${rounds}, node ${process.version}`)
  for (const [name, { all, over }] of Object.entries(costs)) {
    console.log(
      `${name.padEnd(30)}${all.toFixed(1).padStart(8)} ms${`+${over.toFixed(1)}`.padStart(9)} ms${(over / costs['import zod'].over).toFixed(2).padStart(7)} x zod`,
    )
  }
}
