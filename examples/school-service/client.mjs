import { readFile } from 'node:fs/promises'

/* What a system that holds evidence does with the service: five requests. */

const { SERVICE = 'http://127.0.0.1:3000', SCHOOL_TOKEN, NETWORK_TOKEN } = process.env
const school = '/schools/au-vic-example-primary'

await call(SCHOOL_TOKEN, 'PUT', school, JSON.stringify({ name: 'Example Primary School' }))

const file = await readFile('examples/school/evidence.json', 'utf8')
const receipt = await call(SCHOOL_TOKEN, 'POST', `${school}/evidence`, file)
console.log('stored', receipt.stored, 'faults', receipt.faults.length)

const { components } = await call(SCHOOL_TOKEN, 'GET', `${school}/assessment?asOf=2026-11-21`)
for (const [id, { level }] of Object.entries(components)) console.log(id, level)

const { strategies } = await call(SCHOOL_TOKEN, 'GET', `${school}/plan?asOf=2026-11-21&start=2027-01-28`)
for (const { strategy, from, to } of strategies) console.log(strategy, from, to)

const { schools } = await call(NETWORK_TOKEN, 'GET', '/network/summary?asOf=2026-11-21')
console.log('schools of the network', schools)

/**
 * @param {string | undefined} token
 * @param {string} method
 * @param {string} path
 * @param {string} [body]
 * @returns {Promise<any>}
 */
async function call(token, method, path, body) {
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  const answer = await fetch(SERVICE + path, {
    method,
    headers: { authorization: `Bearer ${token}`, ...type },
    body: body ?? null,
  })
  const json = /** @type {any} */ (await answer.json())
  if (!answer.ok) throw new Error(`${json.detail} ${JSON.stringify(json.faults ?? '')}`)
  return json
}
