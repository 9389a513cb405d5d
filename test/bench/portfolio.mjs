/**
 * What the largest real portfolio costs: `node test/bench/portfolio.mjs`, after `npm run build`. Every statement of both
 * components is not met and the target is the last stage, so that everything has to be served; with the limits that make
 * the search longer or shorter, here and where a law adds strategies. A school of which some is met can take longer, as
 * more sets serve as much: the slowest of a hundred such stands last. The median of the rounds is what to quote.
 */
import { assess } from '../../dist/index.js'
import { portfolio } from '../../dist/plan.js'

const rounds = 15
const framework = (await import('../../dist/data.js')).fiso
const reports = {
  survey: (isGood) => ({ date: '2026-11-01', responded: 200, agreed: isGood ? 190 : 10, groups: [] }),
  coverage: (isGood) => ({ date: '2026-11-01', eligible: 200, reached: isGood ? 190 : 10, groups: [] }),
  activity: (isGood) => ({
    from: '2025-11-01',
    to: '2026-11-01',
    times: isGood ? 50 : 0,
    channels: isGood ? ['phone', 'email', 'letter', 'meeting'] : [],
  }),
  document: (isGood) => ({
    date: '2026-11-01',
    exists: isGood,
    ...(isGood
      ? { reviewed: '2026-10-01', consulted: ['families', 'students', 'staff'], availability: 'sentToFamilies' }
      : {}),
  }),
}

/** The judgement of a school whose reports are favourable or not, measure by measure. */
function schoolWhere(isGood) {
  const evidence = Object.entries(framework.measures).map(([measure, { kind }]) => ({
    id: measure,
    measure,
    ...reports[kind](isGood()),
  }))
  return assess({ subject: null, evidence, asOf: '2026-11-21' })
}

const assessment = schoolWhere(() => false)
const last = framework.stages.at(-1).id
const targets = Object.fromEntries(Object.keys(framework.components).map((component) => [component, last]))

const counts = [undefined, ...Array.from({ length: 12 }, (_, index) => index + 1)]
const cases = [undefined, 'United States'].flatMap((jurisdiction) =>
  counts.map((atOnce) => ({
    name: `${jurisdiction ?? 'anywhere'}, ${atOnce === undefined ? 'no limit' : `at once ${atOnce}`}`,
    options: {
      targets,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(atOnce === undefined ? {} : { limits: { atOnce } }),
    },
  })),
)

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const notMet = Object.values(assessment.components)
  .flatMap(({ indicators }) => Object.values(indicators))
  .filter(({ verdict }) => verdict === 'notMet').length
console.log(`median and slowest of ${rounds}, node ${process.version}; ${notMet} statements not met`)
for (const { name, options } of cases) print(name, timed(assessment, options))

// The same hundred schools each time: a linear congruential generator, as there is no seed to give to Math.random.
let state = 1
const random = () => {
  state = (state * 1103515245 + 12345) % 2 ** 31
  return state / 2 ** 31
}
const some = Array.from({ length: 100 }, (_, index) => {
  const part = 0.4 * random()
  const school = schoolWhere(() => random() < part)
  const atOnce = index % 13
  return { atOnce, ...timed(school, { targets, ...(atOnce === 0 ? {} : { limits: { atOnce } }) }) }
}).sort((a, b) => median(b.times) - median(a.times))
const [slowest] = some
print(`partly met, ${slowest.atOnce === 0 ? 'no limit' : `at once ${slowest.atOnce}`}`, slowest)

function timed(school, options) {
  const times = []
  let made
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.hrtime.bigint()
    made = portfolio(school, options)
    // The first round warms up and is not counted.
    if (round > 0) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  return { times, made }
}

function print(name, { times, made }) {
  console.log(
    `${name.padEnd(28)}${median(times).toFixed(1).padStart(8)} ms${Math.max(...times)
      .toFixed(1)
      .padStart(9)} ms` +
      `  ${String(made.strategies.length).padStart(3)} strategies, ${made.unserved.length} unserved`,
  )
}
