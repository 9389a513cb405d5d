/**
 * What importing the built package costs over an empty Node process: `npm run bench:import`. Processes are started in
 * turn, so that a busy moment of the machine falls on all of them; the median of the rounds is what to quote.
 */
import { execFileSync } from 'node:child_process'

const rounds = 15
const scripts = {
  'an empty process': '',
  'import .': "import 'partnership-continuum'",
  'import ./data': "import 'partnership-continuum/data'",
  'import ./schema': "import 'partnership-continuum/schema'",
  'import zod': "import 'zod'",
}

const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]))
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, script] of Object.entries(scripts)) {
    const start = process.hrtime.bigint()
    execFileSync(process.execPath, ['--input-type=module', '-e', script])
    // The first round warms the disk's cache and is not counted.
    if (round > 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6)
  }
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const empty = median(times['an empty process'])
const zod = median(times['import zod']) - empty
console.log(`median of ${rounds}, node ${process.version}`)
for (const [name, measured] of Object.entries(times)) {
  const over = median(measured) - empty
  console.log(
    `${name.padEnd(20)}${median(measured).toFixed(1).padStart(8)} ms${`+${over.toFixed(1)}`.padStart(9)} ms${(over / zod).toFixed(2).padStart(7)} x zod`,
  )
}
