import bearerAuth from '@fastify/bearer-auth'
import { noSuchSchool, Problem } from './problem.mjs'

/** @typedef {{ token: string, school: string } | { token: string, network: true }} Caller */

/** A token that nobody guesses: `openssl rand -hex 32` makes one. */
const shortestToken = 32

/**
 * Reads who may call, from the environment or a secret's file: `[{ "token", "school" }, { "token", "network": true }]`.
 *
 * @param {string | undefined} text
 * @returns {Caller[]}
 * @throws Error that says which entry is wrong, and never what it holds
 */
export function readTokens(text) {
  const callers = parsed(text)
  if (!Array.isArray(callers) || callers.length === 0) {
    throw new Error(
      'TOKENS should be a JSON list such as [{ "token": "…", "school": "…" }, { "token": "…", "network": true }]',
    )
  }
  callers.forEach((caller, index) => {
    const { token, school, network, ...others } = Object(caller)
    if (typeof token !== 'string' || token.length < shortestToken || !/^[\w.~+/=-]+$/.test(token)) {
      throw new Error(`TOKENS[${index}].token should be ${shortestToken} letters and digits or more`)
    }
    const isOneOf = (typeof school === 'string' && network === undefined) || (network === true && school === undefined)
    if (!isOneOf || Object.keys(others).length > 0) {
      throw new Error(`TOKENS[${index}] should have a token and either "school", with an id, or "network": true`)
    }
  })
  if (new Set(callers.map(({ token }) => token)).size < callers.length) throw new Error('TOKENS has a token twice')
  return callers
}

/** @param {string | undefined} text */
function parsed(text) {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/**
 * Nobody gets to a route of this app without a token, and nobody to one that is not for them: each route says in its
 * `config` whether it is for a `school`, which reads and writes what is its own, or for the `network`, which reads counts
 * of schools and never a school's evidence.
 *
 * @param {import('fastify').FastifyInstance} app
 * @param {readonly Caller[]} callers
 */
export async function guard(app, callers) {
  const byToken = new Map(callers.map((caller) => [caller.token, caller]))
  app.addHook('onRoute', ({ config, method, url }) => {
    const audience = audienceOf(config)
    if (audience !== 'school' && audience !== 'network') throw new Error(`${method} ${url} does not say whom it is for`)
  })
  // It compares in constant time, before anything else of the request is read.
  await app.register(bearerAuth, { keys: new Set(byToken.keys()), addHook: false, verifyErrorLogLevel: 'debug' })
  if (app.verifyBearerAuth) app.addHook('onRequest', app.verifyBearerAuth)

  app.addHook('onRequest', async (request) => {
    const token = request.headers.authorization?.slice('Bearer '.length).trim() ?? ''
    const caller = byToken.get(token)
    const audience = audienceOf(request.routeOptions.config)
    if (caller === undefined || !(audience in caller)) {
      throw new Problem(403, `This is for a ${audience}’s token, which yours is not.`)
    }
    const { id } = /** @type {{ id?: string }} */ (request.params)
    if ('school' in caller && caller.school !== id) throw noSuchSchool()
  })
}

/**
 * @param {unknown} config
 * @returns {string}
 */
function audienceOf(config) {
  return /** @type {{ audience?: string } | undefined} */ (config)?.audience ?? ''
}
