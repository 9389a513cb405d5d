import { createHash } from 'node:crypto'
import { assess, explain, isExplainable, recommend } from 'partnership-continuum'
import { policies } from 'partnership-continuum/data'
import { equalTerms, planActions, planCalendar, planMarkdown, portfolio, summarise } from 'partnership-continuum/plan'
import { schoolReport } from 'partnership-continuum/report'
import { readEvidence } from 'partnership-continuum/schema'
import { noSuchSchool, Problem } from './problem.mjs'
import { given, problems } from './schemas.mjs'

/**
 * What the schema of a route has let through, from its path and its query.
 *
 * @typedef {object} Given
 * @property {string} id
 * @property {string} item
 * @property {string} indicator
 * @property {string} asOf
 * @property {string} start
 * @property {keyof typeof policies} policy
 * @property {number} terms
 * @property {'json' | 'markdown' | 'ics'} format
 * @property {boolean} strict
 */

/** @typedef {import('fastify').FastifyRequest} Incoming */

/** @type {(request: Incoming) => Given} */
const from = ({ params, query }) =>
  /** @type {Given} */ ({ .../** @type {object} */ (params), .../** @type {object} */ (query) })

const json = (/** @type {string} */ schema, description = 'OK') => ({
  description,
  content: { 'application/json': { schema: { $ref: `${schema}#` } } },
})
const textOf = (/** @type {string} */ type) => ({ [type]: { schema: { type: 'string' } } })
const result = { type: 'object', additionalProperties: true }

/**
 * What a school does with what is its own.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {import('./store.mjs').Store} store
 */
export function schoolRoutes(app, store) {
  const config = { audience: 'school' }
  const refused = problems(400, 401, 403, 404)
  const refusedBody = problems(400, 401, 403, 404, 413, 415, 422)
  const judgedBy = given('asOf', 'policy')

  app.addHook('onSend', tag)

  app.put(
    '/schools/:id',
    {
      config,
      schema: {
        summary: 'Register your school, or change its name',
        params: given('id'),
        querystring: given(),
        body: { $ref: 'school#' },
        response: { 200: json('school', 'It was there'), 201: json('school', 'It is new'), ...refusedBody },
      },
    },
    async (request, reply) => {
      const school = /** @type {import('./store.mjs').School} */ (request.body)
      const isNew = await store.putSchool({ ...school, id: from(request).id })
      return reply.code(isNew ? 201 : 200).send(school)
    },
  )

  for (const method of /** @type {const} */ (['POST', 'PUT'])) {
    const isWhole = method === 'PUT'
    app.route({
      method,
      url: '/schools/:id/evidence',
      config,
      schema: {
        summary: isWhole
          ? 'Put all of the evidence: what is not in it goes, and anything wrong in it leaves all as it was'
          : 'Add evidence, or replace items of the same ids: what is sound is stored, the rest comes back as faults',
        params: given('id'),
        querystring: isWhole ? given() : given('strict'),
        body: { $ref: 'batch#' },
        response: { 200: json('receipt'), ...refusedBody },
      },
      handler: async (request) => {
        const { id, strict } = from(request)
        const { school } = await heldBy(id)
        const { faults, evidence, notApplicable } = readFor(school, request.body)
        const isNothing = evidence.length + notApplicable.length === 0
        if (faults.length > 0 && (isWhole || strict || isNothing)) {
          throw new Problem(422, 'Nothing was stored: each fault says what is wrong and what would be right.', faults)
        }
        const removed = await store.keep(id, { evidence, notApplicable }, { isWhole })
        return { stored: evidence.length, notApplicable: notApplicable.length, removed, faults }
      },
    })
  }

  app.get(
    '/schools/:id/evidence',
    {
      config,
      schema: {
        summary: 'Your evidence as it is stored, as an evidence file',
        params: given('id'),
        querystring: given(),
        response: { 200: json('evidence'), ...refused },
      },
    },
    async (request) => {
      const { school, evidence, notApplicable } = await heldBy(from(request).id)
      return { formatVersion: 1, subject: school, evidence, notApplicable }
    },
  )

  app.delete(
    '/schools/:id/evidence/:item',
    {
      config,
      schema: {
        summary: 'Remove one item',
        params: given('id', 'item'),
        querystring: given(),
        response: { 204: { description: 'It is gone', type: 'null' }, ...refused },
      },
    },
    async (request, reply) => {
      const { id, item } = from(request)
      if (!(await store.removeItem(id, item))) throw new Problem(404, 'There is no such item.')
      return reply.code(204).send()
    },
  )

  app.get(
    '/schools/:id/assessment',
    {
      config,
      schema: {
        summary: 'The level on a day, with the verdicts behind it',
        params: given('id'),
        querystring: judgedBy,
        response: { 200: json('assessment'), 304: { description: 'As it was', type: 'null' }, ...refused },
      },
    },
    async (request) => judge(from(request)),
  )

  app.get(
    '/schools/:id/explanations/:indicator',
    {
      config,
      schema: {
        summary: 'Why a verdict or a level is what it is, in words',
        params: given('id', 'indicator'),
        querystring: judgedBy,
        response: { 200: { description: 'OK', content: textOf('text/plain') }, ...refused },
      },
    },
    async (request, reply) => {
      const { indicator, ...by } = from(request)
      const assessment = await judge(by)
      if (!isExplainable(assessment, indicator)) throw new Problem(404, 'There is nothing of that id to explain.')
      return reply.type('text/plain; charset=utf-8').send(explain(assessment, indicator))
    },
  )

  app.get(
    '/schools/:id/steps',
    {
      config,
      schema: {
        summary: 'What to do next, and which evidence to gather',
        params: given('id'),
        querystring: judgedBy,
        response: { 200: { description: 'OK', ...result, required: ['steps'] }, ...refused },
      },
    },
    async (request) => ({ steps: recommend(await judge(from(request))) }),
  )

  app.get(
    '/schools/:id/plan',
    {
      config,
      schema: {
        summary: 'A year’s plan: as data, as a document or as a calendar',
        params: given('id'),
        querystring: given('asOf', 'policy', 'start', 'terms', 'format'),
        response: {
          200: {
            description: 'OK',
            content: {
              'application/json': { schema: { ...result, required: ['start', 'end', 'strategies', 'gatherings'] } },
              ...textOf('text/markdown'),
              ...textOf('text/calendar'),
            },
          },
          ...refused,
        },
      },
    },
    async (request, reply) => {
      const { start, terms, format, ...by } = from(request)
      const chosen = portfolio(await judge(by))
      const plan = orProblem(() => planActions(chosen, { start, terms: equalTerms(start, terms) }))
      if (format === 'json') return plan
      if (format === 'markdown') return reply.type('text/markdown; charset=utf-8').send(planMarkdown(plan))
      return reply.type('text/calendar; charset=utf-8').send(planCalendar(plan))
    },
  )

  app.get(
    '/schools/:id/report',
    {
      config,
      schema: {
        summary: 'All of it as a page to show, print or hand on: one file, without scripts',
        params: given('id'),
        querystring: judgedBy,
        response: { 200: { description: 'OK', content: textOf('text/html') }, ...refused },
      },
    },
    async (request, reply) => reply.type('text/html; charset=utf-8').send(schoolReport(await judge(from(request)))),
  )

  app.put(
    '/schools/:id/snapshots/:asOf',
    {
      config,
      schema: {
        summary: 'Keep the level of a day as it is now, for good: what was reported stays as it was reported',
        params: given('id', 'asOf'),
        querystring: given('policy'),
        response: { 200: json('assessment', 'It was kept before'), 201: json('assessment', 'It is kept'), ...refused },
      },
    },
    async (request, reply) => {
      const by = from(request)
      const isNew = await store.keepSnapshot(by.id, await judge(by))
      return reply.code(isNew ? 201 : 200).send(await store.snapshot(by.id, by))
    },
  )

  app.get(
    '/schools/:id/snapshots/:asOf',
    {
      config,
      schema: {
        summary: 'A level that was kept, with the verdicts behind it',
        params: given('id', 'asOf'),
        querystring: given('policy'),
        response: { 200: json('assessment'), ...refused },
      },
    },
    async (request) => {
      const by = from(request)
      const kept = await store.snapshot(by.id, by)
      if (kept === null) throw new Problem(404, 'No level of that day by that policy was kept.')
      return kept
    },
  )

  app.get(
    '/schools/:id/snapshots',
    {
      config,
      schema: {
        summary: 'Which levels were kept, by day',
        params: given('id'),
        querystring: given(),
        response: {
          200: {
            description: 'OK',
            type: 'object',
            properties: { snapshots: { type: 'array', items: { $ref: 'stamp#' } } },
            required: ['snapshots'],
            additionalProperties: false,
          },
          ...refused,
        },
      },
    },
    async (request) => ({ snapshots: await store.snapshots(from(request).id) }),
  )

  /** @param {string} id */
  async function heldBy(id) {
    const held = await store.held(id)
    if (held === null) throw noSuchSchool()
    return held
  }

  /** @param {Pick<Given, 'id' | 'asOf' | 'policy'>} by */
  async function judge({ id, asOf, policy }) {
    return judged(await heldBy(id), { asOf, policy })
  }
}

/**
 * What a network sees: numbers of schools, the small ones held back, and no school.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {import('./store.mjs').Store} store
 */
export function networkRoutes(app, store) {
  app.get(
    '/network/summary',
    {
      config: { audience: 'network' },
      schema: {
        summary: 'Where the schools stand, as numbers of schools; small numbers are held back',
        querystring: given('asOf', 'policy'),
        response: {
          200: { description: 'OK', ...result, required: ['schools', 'level', 'components', 'blockers'] },
          ...problems(400, 401, 403),
        },
      },
    },
    async (request) => summarise(assessments(from(request))),
  )

  /** @param {Pick<Given, 'asOf' | 'policy'>} by */
  async function* assessments(by) {
    for await (const held of store.everySchool()) yield judged(held, by)
  }
}

/**
 * @param {import('./store.mjs').Held} held
 * @param {Pick<Given, 'asOf' | 'policy'>} by
 */
function judged({ school: subject, evidence, notApplicable }, { asOf, policy }) {
  return assess({ subject, evidence, notApplicable, asOf, policy: policies[policy] })
}

/**
 * Reads what was sent for a school: a file of its own, or evidence alone. What is for another school, and what a
 * database cannot hold, is a fault like any other.
 *
 * @param {import('./store.mjs').School} school
 * @param {unknown} body
 */
function readFor(school, body) {
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body)
  const file = isObject ? { formatVersion: 1, subject: school, ...body } : body
  const { evidence, notApplicable, faults } = readEvidence(file)
  /** @type {import('./problem.mjs').Fault[]} */
  const ours = []
  // As it was sent: a subject with anything wrong in it names a school too.
  if ((Object(Object(file).subject).id ?? school.id) !== school.id) {
    ours.push({ path: 'subject.id', message: 'is another school than the one in the address', expected: school.id })
    return { evidence: [], notApplicable: [], faults: [...faults, ...ours] }
  }
  const sound = evidence.filter((item) => {
    if (isStorable(item)) return true
    const { evidence: sent } = /** @type {{ evidence: unknown[] }} */ (body)
    ours.push({ path: `evidence[${sent.findIndex((other) => Object(other).id === item.id)}]`, ...notStorable })
    return false
  })
  const declared = notApplicable.filter((declaration) => {
    if (isStorable(declaration)) return true
    ours.push({ path: 'notApplicable', ...notStorable })
    return false
  })
  return { evidence: sound, notApplicable: declared, faults: [...faults, ...ours] }
}

const notStorable = {
  message: 'has a text that cannot be stored',
  expected: 'no NUL, and no half of a surrogate pair',
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isStorable(value) {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable)
}

/**
 * A day or a number that the package refuses is the caller's, and its words say what would be right.
 *
 * @template T
 * @param {() => T} make
 * @returns {T}
 */
function orProblem(make) {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) throw new Problem(400, error.message)
    throw error
  }
}

/**
 * Same evidence, same bytes: who has them already is told so, and sent nothing (RFC 9110, sections 8.8.3 and 13.1.2).
 *
 * @param {Incoming} request
 * @param {import('fastify').FastifyReply} reply
 * @param {unknown} payload
 */
async function tag(request, reply, payload) {
  reply.header('cache-control', 'private, no-cache')
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string') return payload
  const etag = `"${createHash('sha256').update(payload).digest('base64url')}"`
  reply.header('etag', etag)
  const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (!held.includes(etag)) return payload
  reply.code(304)
  return ''
}
