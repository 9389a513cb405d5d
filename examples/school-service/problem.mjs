import { STATUS_CODES } from 'node:http'

/** @typedef {{ path: string, message: string, expected?: string, nearest?: string }} Fault */

/** An answer that is not what was asked for, as problem details (RFC 9457). */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {string} detail what went wrong and what would be right, for who called
   * @param {readonly Fault[]} [faults] where, in what was sent
   */
  constructor(status, detail, faults) {
    super(detail)
    this.statusCode = status
    this.faults = faults
  }
}

/** The one answer about a school that is not the caller's, and about one that is not there: it tells neither apart. */
export const noSuchSchool = () => new Problem(404, 'There is no such school, or it is not yours.')

/** What is said of an error that is not one of ours but the caller's. @type {Record<number, string>} */
const details = {
  400: 'The address or the body cannot be read; a body is JSON.',
  401: 'Send a token that the service knows, as “authorization: Bearer …”.',
  413: 'The body is larger than the service takes: send it in parts.',
  415: 'Send JSON, as “content-type: application/json”.',
}

/**
 * Says what went wrong, without stack or SQL: what is not the caller's doing goes to the log alone.
 *
 * @param {Error & { statusCode?: number, faults?: readonly Fault[] }} error
 * @param {import('fastify').FastifyRequest} request
 * @param {import('fastify').FastifyReply} reply
 */
export function answerProblem(error, request, reply) {
  const status = error.statusCode ?? 500
  const isOurs = status >= 500
  if (isOurs) request.log.error(error)
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  const detail = error instanceof Problem ? error.message : (details[status] ?? String(STATUS_CODES[status]))
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      // A type of its own only where there is more to say than the status does.
      type: error.faults === undefined ? 'about:blank' : '/openapi.json#/components/schemas/problem',
      title: STATUS_CODES[status],
      status,
      detail: isOurs ? `The service failed; its log says more under ${request.id}.` : detail,
      instance: request.url.split('?')[0],
      ...(error.faults === undefined ? {} : { faults: error.faults }),
    })
}
