import swagger from '@fastify/swagger'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import Fastify from 'fastify'
import { nearestOf } from 'partnership-continuum/schema'
import { guard } from './access.mjs'
import { answerProblem, Problem } from './problem.mjs'
import { networkRoutes, schoolRoutes } from './routes.mjs'
import { shared } from './schemas.mjs'

/** An evidence file of a large school is well under it. Our choice. */
const largestBody = 1_048_576

/**
 * The service without its port: what `server.mjs` listens with, and a test can call.
 *
 * @param {object} options
 * @param {import('./store.mjs').Store} options.store
 * @param {readonly import('./access.mjs').Caller[]} options.callers
 * @param {import('fastify').FastifyServerOptions['logger']} [options.logger]
 */
export async function createApp({ store, callers, logger = false }) {
  const app = Fastify({
    logger,
    bodyLimit: largestBody,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: (error, request, reply) => void answerProblem(error, request, reply),
  })
  // A body is JSON or it is refused.
  app.removeContentTypeParser('text/plain')
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
  })

  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler(() => {
    throw new Problem(404, 'There is nothing at this address; /openapi.json lists what there is.')
  })

  // An address is all text, in which “4” is a number; a body says what it means.
  const ofAddress = validator({ coerceTypes: true })
  const ofBody = validator()
  // What an evidence file holds, `readEvidence` says: it keeps the sound remainder, which a schema cannot.
  app.setValidatorCompiler(({ schema, httpPart }) =>
    Object(schema).$ref === 'batch#'
      ? () => true
      : (httpPart === 'body' ? ofBody : ofAddress).compile(/** @type {object} */ (schema)),
  )
  app.setSchemaErrorFormatter((errors, part) => {
    const faults = errors.map((error) => faultOf(/** @type {import('ajv').ErrorObject} */ (error), part))
    const isBody = part === 'body'
    return new Problem(isBody ? 422 : 400, `What is wrong is in the ${isBody ? 'body' : 'address'}.`, faults)
  })
  // The package's results are plain JSON already: nothing is added, and no field is lost to a schema.
  app.setSerializerCompiler(() => JSON.stringify)

  for (const schema of shared) app.addSchema(schema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'School service',
        description: 'Evidence of family-school partnership in; levels, reasons, steps and plans out.',
        version: '1.0.0',
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
    convertConstToEnum: false,
    refResolver: { buildLocalReference: ({ $id }) => String($id) },
  })

  const open = { security: [], response: { 200: { description: 'OK', type: 'object', additionalProperties: true } } }
  app.get('/health', { schema: { ...open, summary: 'Whether the service can answer' } }, async () => {
    await store.isReady()
    return { status: 'ok' }
  })
  app.get('/openapi.json', { schema: { ...open, summary: 'This document' } }, async () => app.swagger())

  app.register(async (guarded) => {
    await guard(guarded, callers)
    schoolRoutes(guarded, store)
    networkRoutes(guarded, store)
  })
  return app
}

/** @param {import('ajv').Options} [options] */
function validator(options) {
  const ajv = new Ajv2020({ allErrors: true, useDefaults: true, verbose: true, schemas: shared, ...options })
  formats.default(ajv)
  return ajv
}

/**
 * @param {import('ajv').ErrorObject} error
 * @param {string} part
 * @returns {import('./problem.mjs').Fault}
 */
function faultOf({ keyword, params, instancePath, parentSchema = {}, message = 'is wrong' }, part) {
  const place = part === 'querystring' ? 'query' : part
  const inside = [...instancePath.split('/').slice(1), params.missingProperty ?? params.additionalProperty ?? []].flat()
  const path = [place, ...inside].join('.')
  const properties = parentSchema.properties ?? {}
  if (keyword === 'additionalProperties') {
    const known = Object.keys(properties)
    const nearest = nearestOf(params.additionalProperty, known)
    const expected = known.length === 0 ? 'nothing' : `one of ${known.join(', ')}`
    return { path, message: 'is not known', expected, ...(nearest === undefined ? {} : { nearest }) }
  }
  if (keyword === 'required') {
    return { path, message: 'is missing', ...expectedBy(properties[params.missingProperty]) }
  }
  return { path, message, ...expectedBy(parentSchema) }
}

/** @param {import('ajv').AnySchemaObject} [schema] */
function expectedBy({ description, enum: values } = {}) {
  const expected = values === undefined ? description : `one of ${values.join(', ')}`
  return expected === undefined ? {} : { expected }
}
