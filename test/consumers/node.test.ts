import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { doors, files, formats, judging, manifest, nodes, output, reference, repository } from './consumers'

/* The package alone in a clean folder, on each line of Node that it is for. */

/** Somewhere else on each, as a result depends on no place. */
const zones = ['Pacific/Auckland', 'America/St_Johns', 'Asia/Kolkata', 'UTC']

type Names = Record<string, string[]>
const opened = doors.filter(({ needsPeer }) => !needsPeer)
const print = (load: string, among: typeof doors) => `
  ;(async () => {
    const names = {}
    for (const door of ${JSON.stringify(among.map(({ specifier }) => specifier))}) {
      names[door] = Object.keys(${load}).filter((name) => name !== 'default' && name !== 'module.exports').sort()
    }
    console.log(JSON.stringify(names))
  })()`

let expected: { names: Names; results: string }
beforeAll(async () => {
  const names = JSON.parse(await output(process.execPath, formats.ESM(print('await import(door)', opened))))
  expected = { names, results: await reference() }
})

test('every door leads to something', () => {
  for (const [door, names] of Object.entries(expected.names)) expect(names, door).not.toEqual([])
})

test('the results are those of the source', async () => {
  const golden = await readFile(join(repository, 'test/golden/school.assessment.json'), 'utf8')
  expect(`${JSON.stringify(JSON.parse(expected.results).assessment, null, 2)}\n`).toBe(golden)
})

test('the oldest Node that is tried is the oldest that is promised', () => {
  expect(manifest.engines.node).toBe(`>=${nodes[0]?.line}`)
})

describe.each(nodes)('on Node $line', ({ line, bin, node }) => {
  const TZ = zones[nodes.findIndex((other) => other.line === line)] ?? 'UTC'

  test('which it is', async () => expect(await output(node, ['--version'])).toMatch(`v${line}.`))

  test('every door opens to import', async () => {
    expect(JSON.parse(await output(node, formats.ESM(print('await import(door)', opened))))).toEqual(expected.names)
  })

  test('every door opens to require, but for those that are said to be ESM only', async () => {
    const among = opened.filter(({ hasRequire }) => hasRequire)
    const names = Object.fromEntries(among.map(({ specifier }) => [specifier, expected.names[specifier]]))
    expect(JSON.parse(await output(node, formats.CommonJS(print('require(door)', among))))).toEqual(names)
  })

  test('every file that is handed out can be read', async () => {
    const script = `for (const file of ${JSON.stringify(files)}) console.log(typeof require(file))`
    expect(await output(node, formats.CommonJS(script))).toBe(files.map(() => 'object\n').join(''))
  })

  test.each(['ESM', 'CommonJS'] as const)('results are the same bytes as %s', async (format) => {
    expect((await output(node, judging[format], { TZ })) === expected.results).toBe(true)
  })

  test('the command runs', async () => {
    const args = ['--no-install', 'partnership-continuum', 'assess', 'evidence.json', '--as-of', '2026-11-21']
    const printed = await output('npx', [...args, '--format', 'json'], { path: bin, TZ })
    expect(JSON.parse(printed)).toEqual(JSON.parse(expected.results).assessment)
  })
})
