import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alone, doors, reference, tools } from './consumers'

/* A worker at the edge: workerd, which has web APIs and, unless asked to, none of Node's. */

const worker = `
import * as everything from './everything.mjs'
import { run } from './program.mjs'
const missing = () => ['process', 'Buffer', 'require', 'setImmediate'].filter((name) => globalThis[name] === undefined)
export default {
  fetch: async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/missing') return Response.json(missing())
    if (pathname === '/doors') return Response.json(Object.keys(everything))
    return new Response(run(await request.json()))
  },
}
`
const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker-bundle.mjs")],
  compatibilityDate = "2026-07-01",
);
`

let address: string
let stop: () => void
beforeAll(async () => {
  await writeFile(join(alone, 'worker.mjs'), worker)
  await writeFile(join(alone, 'config.capnp'), config)
  const { warnings } = await build({
    absWorkingDir: alone,
    entryPoints: ['worker.mjs'],
    outfile: 'worker-bundle.mjs',
    bundle: true,
    format: 'esm',
    // As the tools for such workers bundle.
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    logLevel: 'silent',
  })
  expect(warnings).toEqual([])
  // The package's own command starts the binary without the descriptor that tells of the port.
  const { default: workerd } = createRequire(join(tools, 'package.json'))('workerd')
  const runtime = spawn(workerd, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: alone,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  })
  stop = () => runtime.kill()
  const [listening] = await once(createInterface(runtime.stdio[3] as NodeJS.ReadableStream), 'line')
  address = `http://127.0.0.1:${JSON.parse(listening).port}`
})
afterAll(() => stop?.())

test('has no API of Node', async () => {
  const response = await fetch(`${address}/missing`)
  expect(await response.json()).toEqual(['process', 'Buffer', 'require', 'setImmediate'])
})

test('opens every door', async () => {
  const response = await fetch(`${address}/doors`)
  expect(await response.json()).toHaveLength(doors.filter(({ needsPeer }) => !needsPeer).length)
})

test('gives the same bytes', async () => {
  const response = await fetch(address, { method: 'POST', body: await readFile(join(alone, 'evidence.json')) })
  expect((await response.text()) === (await reference())).toBe(true)
})
