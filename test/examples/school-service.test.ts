import { execFileSync, spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { FastifyInstance, RouteOptions } from 'fastify'
import { type Assessment, assess, explain, type FisoVocabulary, recommend } from 'partnership-continuum'
import { equalTerms, planActions, planCalendar, planMarkdown, portfolio, summarise } from 'partnership-continuum/plan'
import { schoolReport } from 'partnership-continuum/report'
import { jsonSchema, readEvidence } from 'partnership-continuum/schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/* The service is called as its users call it, over HTTP; every answer is held against the document that it gives. */

const folder = resolve('examples/school-service')
const load = (file: string) => import(/* @vite-ignore */ `file://${folder}/${file}`)

type Item = { readonly id: string; readonly [field: string]: unknown }
interface Store {
  readonly putSchool: (school: { id: string; name: string }) => Promise<boolean>
  readonly keep: (school: string, batch: object, options: { isWhole: boolean }) => Promise<number>
  readonly close: () => Promise<void>
}
// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire; each answer is held against its schema.
type Json = any
type Answer = { readonly status: number; readonly headers: Headers; readonly text: string; readonly json: Json }
interface Call {
  readonly token?: string | null
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

const example = 'au-vic-example-primary'
const tokenOf = (school: string) => `token-of-${school}-${'0'.repeat(32)}`
const network = `token-of-the-network-${'0'.repeat(32)}`
const odd = `'; drop table evidence; --/../%00"\\ <script>é 学校`
const names = ['a', 'b', 'both', 'never', 'private', odd]
const callers = [
  ...names.map((school) => ({ token: tokenOf(school.replace(/\W/g, '')), school })),
  { token: network, network: true },
]
const at = (school: string) => `/schools/${encodeURIComponent(school)}`

const text = readFileSync('examples/school/evidence.json', 'utf8')
const file = JSON.parse(text) as { evidence: Item[] }
const items = { evidence: file.evidence }
const day = 'asOf=2026-11-21'

let app: FastifyInstance
let store: Store
let url: string
let document: Json
const routes: { readonly method: string; readonly url: string }[] = []
const ajv = new Ajv2020({ strict: false, allErrors: true })
;(formats as unknown as (to: Ajv2020) => void)(ajv)

/** What a new user sees who does as the README says; and the evidence as it is stored when the service is stopped. */
const seen = { output: '', evidence: '', token: '' }
const readme = readFileSync(`${folder}/README.md`, 'utf8')
const blocks = (language: string) =>
  [...readme.matchAll(/```(\w+)[^\n]*\n(.*?)```/gs)]
    .filter(([, named]) => named === language)
    .map(([, , block = '']) => block)
/** The database is WebAssembly: to compile it well takes longer than all that it does here. */
const hastily = '--liftoff-only'
const here = mkdtempSync(join(tmpdir(), 'school-service-'))
const data = join(here, 'data')

beforeAll(async () => {
  symlinkSync(resolve('examples'), join(here, 'examples'))
  const [start = '', client = ''] = blocks('sh')
  const [tokens = '', serve = ''] = start.trim().split('\n')
  execFileSync('bash', ['-c', tokens], { cwd: here })
  seen.token = /SCHOOL_TOKEN=(\w+)/.exec(readFileSync(join(here, 'service.env'), 'utf8'))?.[1] ?? ''
  const service = await started(serve)
  const env = { ...process.env, SERVICE: service.address }
  try {
    seen.output = execFileSync('bash', ['-c', client], { cwd: here, env, encoding: 'utf8' })
    const headers = { authorization: `Bearer ${seen.token}` }
    seen.evidence = await (await fetch(`${service.address}${at(example)}/evidence`, { headers })).text()
  } finally {
    await service.stop()
  }

  const watch = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance }
    fastify.addHook('onRoute', (route: RouteOptions) => {
      for (const method of [route.method].flat()) routes.push({ method, url: route.url })
    })
  }
  const [{ createApp }, { openStore }] = await Promise.all([load('app.mjs'), load('store.mjs')])
  setFlagsFromString(hastily)
  subscribe('fastify.initialization', watch)
  store = await openStore(data)
  app = await createApp({ store, callers: [...callers, { token: seen.token, school: example }] })
  unsubscribe('fastify.initialization', watch)
  url = await app.listen({ port: 0 })
  document = await (await fetch(`${url}/openapi.json`)).json()
  ajv.addSchema(document, 'document')
  for (const name of ['a', 'b', 'both', 'private', odd]) {
    expect((await call('PUT', at(name), { body: { name } })).status).toBe(201)
  }
}, 60_000)

afterAll(async () => {
  await app?.close()
  await store?.close()
  rmSync(here, { recursive: true, force: true })
})

/** Starts the service as the README says, in a shell that becomes it. */
function started(command: string): Promise<{ readonly address: string; readonly stop: () => Promise<unknown> }> {
  const hasty = `data:text/javascript,import v8 from "node:v8";v8.setFlagsFromString("${hastily}")`
  const env = { ...process.env, PORT: '0', DATA_FOLDER: data, NODE_OPTIONS: `--import=${encodeURI(hasty)}` }
  const child = spawn('bash', ['-c', `exec ${command}`], { cwd: here, env })
  const ended = new Promise((done) => child.once('exit', done))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return new Promise((found, failed) => {
    let said = ''
    const hear = (piece: Buffer) => {
      said += piece
      const address = /Listening on (\S+)\n/.exec(said)?.[1]
      if (address !== undefined) found({ address, stop })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => failed(new Error(said)))
  })
}

const nameToken = (school: string) => tokenOf(school.replace(/\W/g, ''))

/** Calls as the school in the path unless a token is given, and holds the answer against the document. */
async function call(method: string, path: string, { token, body, headers = {} }: Call = {}): Promise<Answer> {
  const school = /^\/schools\/([^/?]+)/.exec(path)?.[1]
  const by = token === undefined && school !== undefined ? nameToken(decodeURIComponent(school)) : token
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(by === null || by === undefined ? {} : { authorization: `Bearer ${by}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  })
  const type = answer.headers.get('content-type')?.split(';')[0] ?? ''
  const read = await answer.text()
  const json = type.endsWith('json') && read !== '' ? JSON.parse(read) : undefined
  assertDocumented(method, path, answer.status, type, json ?? read)
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  return { status: answer.status, headers: answer.headers, text: read, json }
}

/** Whether the document says that this can be answered. */
function assertDocumented(method: string, path: string, status: number, type: string, value: unknown): void {
  const [place = ''] = path.split('?')
  const template = Object.keys(document.paths).find((known) =>
    new RegExp(`^${known.replace(/\{\w+\}/g, '[^/]+')}$`).test(place),
  )
  const operation = template === undefined ? undefined : document.paths[template][method.toLowerCase()]
  if (operation === undefined) {
    expect([method, path, status]).toEqual([method, path, method === 'HEAD' ? status : 404])
    return
  }
  const response = operation.responses[status]
  expect(response, `${method} ${place} answers ${status}, which is not in the document`).toBeDefined()
  if (value === '') return
  const pointer = ['paths', template, method.toLowerCase(), 'responses', `${status}`, 'content', type, 'schema']
    .map((part) => encodeURIComponent(`${part}`.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  expect(response.content?.[type], `${method} ${place} answers ${status} as ${type}`).toBeDefined()
  const validate = ajv.getSchema(`document#/${pointer}`)
  if (validate === undefined) throw new Error(`there is no schema at ${pointer}`)
  expect(validate(value) ? [] : validate.errors).toEqual([])
}

function expectProblem({ status, headers, json, text: shown }: Answer, wanted: number): void {
  expect(status).toBe(wanted)
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(json.status).toBe(wanted)
  expect(shown).not.toMatch(/\bat \S+:\d+|node_modules|select |insert |postgres|relation|syntax error/i)
}

describe('the document', () => {
  test('is OpenAPI 3.1, in which every reference leads somewhere and every schema compiles', () => {
    expect(document.openapi).toBe('3.1.0')
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to = '']) => to)
    expect(references.length).toBeGreaterThan(50)
    for (const to of new Set(references)) {
      expect(to).toMatch(/^#\/components\/schemas\/[\w.]+$/)
      expect(Object.keys(document.components.schemas)).toContain(to.split('/').at(-1))
    }
    for (const name of Object.keys(document.components.schemas)) {
      expect(typeof ajv.compile({ $ref: `document#/components/schemas/${name}` })).toBe('function')
    }
  })

  test('has every route and no other, and only two of them are open', () => {
    const documented = Object.entries<object>(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const served = routes.filter(({ method }) => method !== 'HEAD')
    expect(documented.sort()).toEqual(
      served.map((route) => `${route.method} ${route.url.replace(/:(\w+)/g, '{$1}')}`).sort(),
    )
    const isOpen = (name: string) => {
      const [method = '', path = ''] = name.split(' ')
      return document.paths[path][method.toLowerCase()].security?.length === 0
    }
    expect(document.security).toEqual([{ bearer: [] }])
    expect(documented.filter(isOpen)).toEqual(['GET /health', 'GET /openapi.json'])
  })

  test.each(['evidence', 'assessment'] as const)('has the package’s own schema of an %s, whole', (name) => {
    const inlined = (schema: Json, by: (to: string) => unknown): unknown => {
      if (Array.isArray(schema)) return schema.map((part) => inlined(part, by))
      if (typeof schema !== 'object' || schema === null) return schema
      if (typeof schema.$ref === 'string') return inlined(by(schema.$ref), by)
      const kept = Object.entries(schema).filter(([key]) => !['$schema', '$defs', 'title'].includes(key))
      return Object.fromEntries(kept.map(([key, value]) => [key, inlined(value, by)]))
    }
    const own: Json = jsonSchema(name)
    const schemas = document.components.schemas
    expect(inlined(schemas[name], (to) => schemas[to.split('/').at(-1) ?? ''])).toEqual(
      inlined(own, (to) => own.$defs[to.replace('#/$defs/', '')]),
    )
  })
})

describe('a school that sends its evidence', () => {
  const reading = readEvidence(JSON.parse(text))
  const assessment = assess({ ...reading, subject: { id: 'a', name: 'a' }, asOf: '2026-11-21' })
  const start = '2027-01-28'
  const plan = planActions(portfolio(assessment), { start, terms: equalTerms(start, 4) })
  beforeAll(async () => {
    const { status, json } = await call('POST', `${at('a')}/evidence`, { body: items })
    expect([status, json]).toEqual([200, { stored: file.evidence.length, notApplicable: 0, removed: 0, faults: [] }])
  })

  test('gets the package’s judgement, byte for byte', async () => {
    expect((await call('GET', `${at('a')}/assessment?${day}`)).text).toBe(JSON.stringify(assessment))
  })

  test('is judged by the policy that it names', async () => {
    const { json } = await call('GET', `${at('a')}/assessment?${day}&policy=selfReview`)
    expect(json.policy.id).toBe('selfReview')
    expect(json.level).not.toEqual(assessment.level)
  })

  test('gets its reasons, its steps, its plan in each format, and its report', async () => {
    const id = 'home-learning/evolving/needs-addressed-together'
    const why = await call('GET', `${at('a')}/explanations/${encodeURIComponent(id)}?${day}`)
    expect(why.text).toBe(explain(assessment, id))
    expect((await call('GET', `${at('a')}/steps?${day}`)).text).toBe(JSON.stringify({ steps: recommend(assessment) }))
    const planned = `${at('a')}/plan?${day}&start=${start}`
    expect((await call('GET', planned)).text).toBe(JSON.stringify(plan))
    expect((await call('GET', `${planned}&format=markdown`)).text).toBe(planMarkdown(plan))
    expect((await call('GET', `${planned}&format=ics`)).text).toBe(planCalendar(plan))
    expect((await call('GET', `${planned}&terms=2`)).json.terms).toHaveLength(2)
    expect((await call('GET', `${at('a')}/report?${day}`)).text).toBe(schoolReport(assessment))
  })

  test('is known by the key of its org in OneRoster, where it gives one, in what is stored and in what is judged', async () => {
    const orgSourcedId = 'org-7'
    expect((await call('PUT', at('private'), { body: { name: 'P', orgSourcedId } })).status).toBe(200)
    const subject = { id: 'private', name: 'P', orgSourcedId }
    expect((await call('GET', `${at('private')}/evidence`)).json.subject).toEqual(subject)
    expect((await call('GET', `${at('private')}/assessment?${day}`)).json.subject).toEqual(subject)
    await call('PUT', at('private'), { body: { name: 'P' } })
    expect((await call('GET', `${at('private')}/evidence`)).json.subject).toEqual({ id: 'private', name: 'P' })
  })

  test('gets its evidence back as a file that says the same', async () => {
    const { json } = await call('GET', `${at('a')}/evidence`)
    expect(json.subject).toEqual({ id: 'a', name: 'a' })
    const byId = (one: Item, other: Item) => (one.id < other.id ? -1 : 1)
    expect(json.evidence.sort(byId)).toEqual([...file.evidence].sort(byId))
  })

  test('is told by a tag that nothing has changed, also when it has sent everything again', async () => {
    const path = `${at('a')}/assessment?${day}`
    const etag = (await call('GET', path)).headers.get('etag') ?? ''
    expect((await call('POST', `${at('a')}/evidence`, { body: items })).json.stored).toBe(file.evidence.length)
    expect((await call('PUT', `${at('a')}/evidence`, { body: items })).json.removed).toBe(0)
    for (const tag of [etag, `"other", W/${etag}`]) {
      const again = await call('GET', path, { headers: { 'if-none-match': tag } })
      expect([again.status, again.text]).toEqual([304, ''])
    }
    expect((await call('GET', path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    expect((await call('GET', `${path}&policy=strict`, { headers: { 'if-none-match': etag } })).status).toBe(200)
  })
})

describe('a batch', () => {
  const item = (id: string, more: object = {}) => ({
    id,
    measure: 'families-feel-safe',
    date: '2026-08-21',
    responded: 100,
    agreed: 90,
    ...more,
  })
  const stored = async () => (await call('GET', `${at('b')}/evidence`)).json.evidence.map(({ id }: Item) => id)
  const send = (method: string, body: unknown, query = '') => call(method, `${at('b')}/evidence${query}`, { body })

  test('keeps what is sound and says where the rest is wrong', async () => {
    const { status, json } = await send('POST', { evidence: [item('sound'), item('over', { agreed: 101 })] })
    expect(status).toBe(200)
    expect(json.stored).toBe(1)
    expect(json.faults.map(({ path }: { path: string }) => path)).toEqual(['evidence[1].agreed'])
    expect(await stored()).toEqual(['sound'])
  })

  test('keeps nothing where it is strict or the whole and something is wrong, and says where', async () => {
    const wrong = { evidence: [item('new'), item('over', { agreed: 101 })] }
    for (const answer of [await send('POST', wrong, '?strict=true'), await send('PUT', wrong)]) {
      expectProblem(answer, 422)
      expect(answer.json.faults).toHaveLength(1)
      expect(answer.json.faults[0]).toMatchObject({ path: 'evidence[1].agreed', expected: 'at most responded' })
    }
    expect(await stored()).toEqual(['sound'])
  })

  test('that is the whole replaces everything; an item can be changed, and removed', async () => {
    const notApplicable = [{ indicator: 'communication/evolving/feel-welcome', reason: 'It is a virtual school.' }]
    const whole = { evidence: [item('one'), item('two/2'), item('three')], notApplicable }
    expect((await send('PUT', whole)).json).toMatchObject({ stored: 3, notApplicable: 1, removed: 1 })
    await send('POST', { evidence: [item('one', { agreed: 12 })] })
    const { json } = await call('GET', `${at('b')}/evidence`)
    expect(json.notApplicable).toEqual(notApplicable)
    expect(json.evidence.find(({ id }: Item) => id === 'one').agreed).toBe(12)
    const two = `${at('b')}/evidence/${encodeURIComponent('two/2')}`
    expect((await call('DELETE', two)).status).toBe(204)
    expectProblem(await call('DELETE', two), 404)
    expect(await stored()).toEqual(['one', 'three'])
    const judged = await call('GET', `${at('b')}/assessment?${day}`)
    expect(judged.text).toContain(JSON.stringify(notApplicable[0]?.reason))
  })

  test('of another school is a fault, and none of it is stored', async () => {
    const before = await stored()
    // A subject in which something else is wrong names a school all the same.
    for (const subject of [{ id: 'a', name: 'A' }, { id: 'a' }, { id: 7, name: 'A' }]) {
      const answer = await send('POST', { formatVersion: 1, subject, evidence: [item('theirs')] })
      expectProblem(answer, 422)
      expect(answer.json.faults.at(-1)).toMatchObject({ path: 'subject.id', expected: 'b' })
    }
    expect(await stored()).toEqual(before)
  })

  test('sent at the same time as another is stored whole beside it; of two that are the whole, one remains', async () => {
    const many = (name: string) => ({ evidence: Array.from({ length: 50 }, (_, place) => item(`${name}-${place}`)) })
    const sent = async (method: string) =>
      Promise.all(
        ['x', 'y'].map((name) => call(method, `${at('both')}/evidence`, { body: many(name) }).then(({ json }) => json)),
      )
    const kept = async () => (await call('GET', `${at('both')}/evidence`)).json.evidence.map(({ id }: Item) => id[0])
    expect((await sent('POST')).map(({ stored: number }) => number)).toEqual([50, 50])
    expect(await kept()).toEqual([...'x'.repeat(50), ...'y'.repeat(50)])
    await sent('PUT')
    expect(new Set(await kept()).size).toBe(1)
    expect(await kept()).toHaveLength(50)
  })
})

describe('a level that was kept', () => {
  const path = `${at('a')}/snapshots/2026-11-21`
  test('stays as it was reported when the evidence changes', async () => {
    const first = await call('PUT', path)
    expect(first.status).toBe(201)
    await call('DELETE', `${at('a')}/evidence/${file.evidence[0]?.id}`)
    const now = await call('GET', `${at('a')}/assessment?${day}`)
    expect(now.text).not.toBe(first.text)
    const again = await call('PUT', path)
    expect([again.status, again.text]).toEqual([200, first.text])
    expect((await call('GET', path)).text).toBe(first.text)
    const { snapshots } = (await call('GET', `${at('a')}/snapshots`)).json
    const { version, policy, framework, level } = first.json
    expect(snapshots).toEqual([{ asOf: '2026-11-21', policy: policy.id, version, edition: framework.edition, level }])
    expectProblem(await call('GET', `${path}?policy=strict`), 404)
  })
})

describe('who may call', () => {
  const filled = (route: string, school: string) =>
    route
      .replace(':id', encodeURIComponent(school))
      .replace(':item', 'sound')
      .replace(':indicator', 'communication')
      .replace(':asOf', '2026-11-21')

  test('no route but two answers without a token, with one that is unknown, or with one of another role', async () => {
    const open = ['/health', '/openapi.json']
    const guarded = routes.filter((route) => !open.includes(route.url))
    expect(guarded.length).toBeGreaterThan(15)
    const before = (await call('GET', `${at('b')}/evidence`)).text
    for (const { method, url: route } of guarded) {
      const path = filled(route, 'b')
      for (const authorization of ['', 'Bearer ', `Bearer ${'x'.repeat(60)}`, `Basic ${tokenOf('b')}`, tokenOf('b')]) {
        const answer = await call(method, path, { token: null, headers: authorization === '' ? {} : { authorization } })
        expect([method, path, authorization, answer.status]).toEqual([method, path, authorization, 401])
        expect(answer.headers.get('www-authenticate')).toBe('Bearer')
      }
      const others = route.startsWith('/network')
        ? [[tokenOf('b'), 403] as const]
        : ([
            [network, 403],
            [tokenOf('a'), 404],
          ] as const)
      for (const [token, status] of others) {
        const answer = await call(method, path, { token })
        expect([method, path, answer.status]).toEqual([method, path, status])
        if (method !== 'HEAD') expectProblem(answer, status)
      }
    }
    expect((await call('GET', `${at('b')}/evidence`)).text).toBe(before)
    for (const path of open) expect((await call('GET', path)).status).toBe(200)
  })

  test('nobody learns whether another school is there', async () => {
    const answers = new Set<string>()
    for (const token of [tokenOf('a'), network]) {
      for (const { method, url: route } of routes.filter(({ url: path }) => path.includes(':id'))) {
        const [there, not] = await Promise.all(
          ['b', 'nowhere'].map(async (school) => {
            const { status, text: body } = await call(method, filled(route, school), { token })
            return `${status} ${body.replaceAll(`/schools/${school}`, '')}`
          }),
        )
        expect(there).toBe(not)
        answers.add(there?.slice(0, 3) ?? '')
      }
    }
    expect([...answers].sort()).toEqual(['403', '404'])
  })

  test('a school that is not registered is told the same of itself', async () => {
    expectProblem(await call('GET', `${at('never')}/assessment?${day}`), 404)
    expectProblem(await call('POST', `${at('never')}/evidence`, { body: items }), 404)
  })

  test('the tokens are refused at the start where they say nothing clear, without being repeated', async () => {
    const { readTokens } = await load('access.mjs')
    const token = 'secret'.repeat(6)
    const wrong: unknown[] = [
      undefined,
      [],
      {},
      [{ token: 'short', school: 'a' }],
      [{ token }],
      [{ token: `${token} `, school: 'a' }],
    ]
    wrong.push(
      [{ token, school: 'a', network: true }],
      [{ token, network: false }],
      [
        { token, school: 'a' },
        { token, network: true },
      ],
    )
    for (const tokens of wrong) {
      const read = () => readTokens(tokens === undefined ? undefined : JSON.stringify(tokens))
      expect(read).toThrow(/^TOKENS/)
      expect(read).not.toThrow(/secret/)
    }
    expect(readTokens(JSON.stringify(callers))).toEqual(callers)
  })
})

describe('what is wrong is said as problem details', () => {
  const evidence = `${at('b')}/evidence`
  const cases: readonly [what: string, method: string, path: string, more: Call, status: number, fault?: string][] = [
    ['JSON that is broken', 'POST', evidence, { body: '{"evidence": [' }, 400],
    ['an empty body', 'POST', evidence, { body: '' }, 400],
    ['a body that is too large', 'POST', evidence, { body: `"${'x'.repeat(1_100_000)}"` }, 413],
    ['another type of content', 'POST', evidence, { body: text, headers: { 'content-type': 'text/plain' } }, 415],
    ['a body that is no object', 'POST', evidence, { body: [1] }, 422, ''],
    ['no body', 'POST', evidence, {}, 422, ''],
    ['no evidence', 'PUT', evidence, { body: {} }, 422, 'evidence'],
    ['a key that would change objects', 'POST', evidence, { body: '{"__proto__": {"evidence": []}}' }, 400],
    ['another version', 'POST', evidence, { body: { ...items, formatVersion: 2 } }, 422, 'formatVersion'],
    ['a field that is not known', 'PUT', at('b'), { body: { name: 'B', nam: 'B' } }, 422, 'body.nam'],
    ['a name that is none', 'PUT', at('b'), { body: { name: '' } }, 422, 'body.name'],
    ['a name that is a number', 'PUT', at('b'), { body: { name: 5 } }, 422, 'body.name'],
    ['no day', 'GET', `${at('b')}/assessment`, {}, 400, 'query.asOf'],
    ['a day that does not exist', 'GET', `${at('b')}/assessment?asOf=2026-02-30`, {}, 400, 'query.asOf'],
    ['the year 0', 'GET', `${at('b')}/assessment?asOf=0000-01-01`, {}, 400, 'query.asOf'],
    ['two days', 'GET', `${at('b')}/assessment?${day}&${day}`, {}, 400, 'query.asOf'],
    ['a policy that is not there', 'GET', `${at('b')}/steps?${day}&policy=__proto__`, {}, 400, 'query.policy'],
    ['a parameter that is not known', 'GET', `${at('b')}/steps?${day}&polcy=strict`, {}, 400, 'query.polcy'],
    ['thirteen terms', 'GET', `${at('b')}/plan?${day}&start=2027-01-28&terms=13`, {}, 400, 'query.terms'],
    ['a plan before its judgement', 'GET', `${at('b')}/plan?${day}&start=2026-01-28`, {}, 400],
    ['a plan past the last year', 'GET', `${at('b')}/plan?${day}&start=9999-01-28`, {}, 400],
    ['an indicator that is not there', 'GET', `${at('b')}/explanations/communication%2Fnothing?${day}`, {}, 404],
    ['an item with a NUL in its id', 'DELETE', `${evidence}/%00`, {}, 400, 'params.item'],
    ['a path that is not UTF-8', 'GET', '/schools/%ff', {}, 400],
    ['a path that is not there', 'GET', '/nothing', {}, 404],
  ]
  test.each(cases)('%s', async (what, method, path, more, status, fault) => {
    if (what === 'a path that is not UTF-8') {
      const answer = await fetch(url + path, { headers: { authorization: `Bearer ${tokenOf('b')}` } })
      const body = await answer.text()
      expectProblem({ status: answer.status, headers: answer.headers, text: body, json: JSON.parse(body) }, status)
      return
    }
    const answer = await call(method, path, more)
    expectProblem(answer, status)
    expect(answer.json.instance).toBe(path.split('?')[0])
    expect(answer.json.faults?.[0]?.path).toBe(fault)
  })

  test('a slip in a parameter is told with the nearest that is known, beside every other fault', async () => {
    const { json } = await call('GET', `${at('b')}/steps?polcy=strict`)
    expect(json.faults).toEqual([
      { path: 'query.asOf', message: 'is missing', expected: 'the day to judge on, written YYYY-MM-DD' },
      { path: 'query.polcy', message: 'is not known', expected: 'one of asOf, policy', nearest: 'policy' },
    ])
  })

  test('what the framework refuses is told with what would be right, too', async () => {
    const refused = [
      await call('POST', evidence, { body: text, headers: { 'content-type': 'text/plain' } }),
      await call('POST', evidence, { body: '{' }),
      await call('GET', evidence, { token: null }),
    ]
    const details = refused.map(({ json }) => json.detail)
    expect(details[0]).toContain('content-type: application/json')
    expect(details[1]).toContain('a body is JSON')
    expect(details[2]).toContain('authorization: Bearer')
    const { json } = await call('PUT', at('b'), { body: { name: '' } })
    expect(json.faults[0].expected).toBe('a text of 1 to 200 characters')
  })

  test('what fails inside is said to have failed, and no more', async () => {
    const { createApp } = await load('app.mjs')
    const secret = () => Promise.reject(new Error('relation "secret" does not exist: select * from secret'))
    const failing: FastifyInstance = await createApp({ store: { held: secret, isReady: secret }, callers })
    for (const path of [`${at('a')}/evidence`, '/health']) {
      const answer = await failing.inject({ url: path, headers: { authorization: `Bearer ${tokenOf('a')}` } })
      expect(answer.statusCode).toBe(500)
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/)
      expect(answer.body).not.toMatch(/secret|select/)
    }
  })
})

describe('text from outside', () => {
  test('is stored and given back as it is, and is never part of a statement or of a page', async () => {
    const sent = { id: odd, measure: 'families-feel-safe', date: '2026-08-21', responded: 100, agreed: 90, source: odd }
    expect((await call('POST', `${at(odd)}/evidence`, { body: { evidence: [sent] } })).json.stored).toBe(1)
    const { json } = await call('GET', `${at(odd)}/evidence`)
    expect(json).toMatchObject({ subject: { id: odd, name: odd }, evidence: [sent] })
    expect((await call('GET', `${at(odd)}/assessment?${day}`)).json.subject).toEqual({ id: odd, name: odd })
    const page = (await call('GET', `${at(odd)}/report?${day}`)).text
    expect(page).toContain('drop table')
    expect(page).not.toContain('<script')
    expect((await call('DELETE', `${at(odd)}/evidence/${encodeURIComponent(odd)}`)).status).toBe(204)
    expect((await call('GET', `${at('b')}/evidence`)).json.evidence.length).toBeGreaterThan(0)
  })

  test('that a database cannot hold is a fault, and the rest of its batch is stored', async () => {
    const sent = (id: string, more: object = {}) => ({
      ...{ id, measure: 'families-feel-safe', date: '2026-08-21', responded: 100, agreed: 90 },
      ...more,
    })
    const groups = [{ group: '\udc00', responded: 20, agreed: 20 }]
    const evidence = [
      null,
      sent('well'),
      sent('nul\0'),
      sent('\ud800'),
      sent('source', { source: '\0' }),
      sent('g', { groups }),
    ]
    const notApplicable = [{ indicator: 'communication/evolving/feel-welcome', reason: '\0' }]
    const { json } = await call('POST', `${at(odd)}/evidence`, { body: { evidence, notApplicable } })
    expect(json).toMatchObject({ stored: 1, notApplicable: 0 })
    expect(json.faults.map(({ path }: { path: string }) => path)).toEqual([
      ...[0, 2, 3, 4, 5].map((place) => `evidence[${place}]`),
      'notApplicable',
    ])
  })
})

describe('what nobody else should see', () => {
  test('is in no answer but the evidence that its holder asks for', async () => {
    const secret = 'Only for who wrote it'
    const group = 'suppressed-group'
    const groups = [
      { group, family: 'f', responded: 7, agreed: 6 },
      { group: 'rest', family: 'f', responded: 93, agreed: 84 },
    ]
    const evidence = [
      {
        id: 's',
        measure: 'families-feel-welcome',
        date: '2026-08-21',
        responded: 100,
        agreed: 90,
        groups,
        source: secret,
      },
      {
        id: 'o',
        indicator: 'communication/evolving/feel-welcome',
        date: '2026-09-21',
        role: 'parent',
        judgement: 'notMet',
        note: secret,
      },
      { id: 'wrong', measure: 'families-feel-safe', date: '2026-08-21', responded: 7, agreed: 8, source: secret },
    ]
    const answers = [await call('POST', `${at('private')}/evidence`, { body: { evidence } })]
    expect(answers[0]?.json).toMatchObject({ stored: 2 })
    const own = await call('GET', `${at('private')}/evidence`)
    expect(own.text).toContain(secret)
    expect(own.text).toContain(group)
    for (const query of [
      'assessment?',
      'steps?',
      'report?',
      'explanations/communication%2Fevolving%2Ffeel-welcome?',
      'plan?start=2027-01-28&',
      'plan?start=2027-01-28&format=markdown&',
      'plan?start=2027-01-28&format=ics&',
    ]) {
      answers.push(await call('GET', `${at('private')}/${query}${day}`))
    }
    answers.push(await call('PUT', `${at('private')}/snapshots/2026-11-21`))
    answers.push(await call('GET', `/network/summary?${day}`, { token: network }))
    for (const { status, text: shown } of answers) {
      expect([200, 201]).toContain(status)
      expect(shown).not.toContain(secret)
      expect(shown).not.toContain(group)
    }
  })
})

describe('a network', () => {
  // The store reads 200 at a time: two pages that are full, and nothing on a third.
  const size = 400

  test('is told how hundreds of schools stand as the package says it, and of no school', async () => {
    const patterns = [file.evidence.slice(0, 1), file.evidence.slice(1, 3), []]
    const judged = patterns.map((evidence) =>
      assess({ ...readEvidence({ ...file, evidence }), subject: null, asOf: '2026-11-21' }),
    )
    const before = [...names.filter((name) => name !== 'never'), example]
    const all = await Promise.all(
      before.map(async (school): Promise<Assessment<FisoVocabulary>> => {
        const token = school === example ? seen.token : nameToken(school)
        return (await call('GET', `${at(school)}/assessment?${day}`, { token })).json
      }),
    )
    for (let place = 0; place < size - before.length; place++) {
      const id = `school-${place}`
      await store.putSchool({ id, name: id })
      const evidence = patterns[place % patterns.length]
      await store.keep(id, { evidence, notApplicable: [] }, { isWhole: false })
      const assessment = judged[place % judged.length]
      if (assessment !== undefined) all.push(assessment)
    }
    const { text: shown, json } = await call('GET', `/network/summary?${day}`, { token: network })
    expect(shown).toBe(JSON.stringify(summarise(all)))
    expect(json.schools).toBe(size)
    expect(shown).not.toContain('school-7')
  }, 60_000)
})

describe('the README', () => {
  test('leads a new user to a level, and shows what is seen', () => {
    expect(seen.output).toBe(blocks('text')[0])
  })

  test('is right that the data lie in a folder: started again, the service answers the same', async () => {
    expect(JSON.parse(seen.evidence).evidence).toHaveLength(file.evidence.length)
    expect((await call('GET', `${at(example)}/evidence`, { token: seen.token })).text).toBe(seen.evidence)
  })

  test('names the versions that it is tested with, of everything that the example imports', () => {
    const { version, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const versions: Record<string, string> = { ...devDependencies, 'partnership-continuum': version }
    const named = [...(blocks('sh').at(-1) ?? '').matchAll(/(\S+)@(\S+)/g)].map(([, name = '', of = '']) => [name, of])
    const modules = ['access', 'app', 'problem', 'routes', 'schemas', 'server', 'store']
    const imported = modules
      .flatMap((module) => [
        ...readFileSync(join(folder, `${module}.mjs`), 'utf8').matchAll(/^import .* from '([^.'][^']*)'/gm),
      ])
      .map(([, from = '']) => /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? '')
      .filter((name) => !name.startsWith('node:'))
    expect(named.map(([name]) => name).sort()).toEqual([...new Set(imported)].sort())
    for (const [name = '', of] of named) expect([name, versions[name]]).toEqual([name, of])
  })
})
