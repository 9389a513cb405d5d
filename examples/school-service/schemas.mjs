import { policies } from 'partnership-continuum/data'
import { jsonSchema } from 'partnership-continuum/schema'

/** What a text may hold that a database can: no NUL and no half of a surrogate pair. */
const text = (/** @type {number} */ longest) => ({
  type: 'string',
  pattern: '^[^\\u0000\\p{Cs}]*$',
  minLength: 1,
  maxLength: longest,
})
const day = {
  type: 'string',
  format: 'date',
  pattern: '^(?!0000)',
  description: 'a day that exists, written YYYY-MM-DD',
}
const count = { type: 'integer', minimum: 0 }
const schoolText = { ...text(200), description: 'a text of 1 to 200 characters' }

/** @param {Record<string, object>} properties @param {string[]} [required] */
const object = (properties, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const level = { $ref: 'assessment.level#' }
const { $defs: _parts, $schema: _dialect, ...evidenceFile } = jsonSchema('evidence')

/** The schemas that the routes and their document share: the package's own, and those of this service. */
export const shared = [
  ...ofPackage('evidence'),
  ...ofPackage('assessment'),
  {
    .../** @type {object} */ (withRefs('evidence', evidenceFile)),
    $id: 'batch',
    description: 'An evidence file, or its evidence alone: the school is known by the path.',
    required: ['evidence'],
  },
  {
    $id: 'assessment.level',
    ...object({ demonstrated: { type: ['string', 'null'] }, possible: { type: ['string', 'null'] } }),
  },
  {
    $id: 'fault',
    description: 'Something wrong in what was sent: where, what, and what would be right.',
    ...object(
      {
        path: { type: 'string' },
        message: { type: 'string' },
        expected: { type: 'string' },
        nearest: { type: 'string' },
      },
      ['path', 'message'],
    ),
  },
  {
    $id: 'problem',
    description: 'Problem details (RFC 9457); `faults` says where, if the fault is in what was sent.',
    ...object(
      {
        type: { type: 'string', format: 'uri-reference' },
        title: { type: 'string' },
        status: { type: 'integer' },
        detail: { type: 'string' },
        instance: { type: 'string', format: 'uri-reference' },
        faults: { type: 'array', items: { $ref: 'fault#' } },
      },
      ['type', 'title', 'status', 'detail', 'instance'],
    ),
  },
  {
    $id: 'school',
    description: 'A school; `orgSourcedId` is the `sourcedId` of its org in OneRoster.',
    ...object({ name: schoolText, orgSourcedId: schoolText }, ['name']),
  },
  {
    $id: 'receipt',
    description: 'What became of a batch: how many items are stored as sent, and what was set aside and why.',
    ...object({
      stored: count,
      notApplicable: count,
      removed: count,
      faults: { type: 'array', items: { $ref: 'fault#' } },
    }),
  },
  {
    $id: 'stamp',
    description: 'A judgement that was kept: the day, what judged, and the level.',
    ...object({
      asOf: day,
      policy: { type: 'string' },
      version: { type: 'string' },
      edition: { type: 'string' },
      level,
    }),
  },
]

/** What a path or a query can say. */
export const parameters = {
  id: { ...text(200), description: 'the school’s id' },
  item: { ...text(200), description: 'the id of an item of evidence' },
  indicator: { ...text(200), description: 'the id of an indicator, component, stage, checklist or section' },
  asOf: { ...day, description: 'the day to judge on, written YYYY-MM-DD' },
  start: { ...day, description: 'the first day of the plan’s year, written YYYY-MM-DD' },
  policy: { type: 'string', enum: Object.keys(policies), default: 'standard', description: 'the policy to judge by' },
  terms: { type: 'integer', minimum: 1, maximum: 12, default: 4, description: 'how many terms the year has' },
  format: { type: 'string', enum: ['json', 'markdown', 'ics'], default: 'json', description: 'json, markdown or ics' },
  strict: { type: 'boolean', default: false, description: 'true, to store nothing where anything is wrong' },
}

/**
 * The parameters of these names; those without a default are required.
 *
 * @param {...keyof typeof parameters} names
 */
export function given(...names) {
  return object(
    Object.fromEntries(names.map((name) => [name, parameters[name]])),
    names.filter((name) => !('default' in parameters[name])),
  )
}

/** @param {number[]} statuses */
export function problems(...statuses) {
  const content = { 'application/problem+json': { schema: { $ref: 'problem#' } } }
  return Object.fromEntries(statuses.map((status) => [status, { description: titles[status], content }]))
}

/** @type {Record<number, string>} */
const titles = {
  400: 'A parameter is missing, wrong or not known, or the body is not JSON.',
  401: 'There is no token, or it is not known.',
  403: 'The token is not for this.',
  404: 'There is nothing here, or it is not yours.',
  413: 'The body is too large.',
  415: 'The body is not said to be JSON.',
  422: 'What was sent cannot be stored; `faults` says where and why.',
}

/**
 * A JSON Schema of the package with its definitions as schemas of their own, as an OpenAPI document has them.
 *
 * @param {'evidence' | 'assessment'} name
 */
function ofPackage(name) {
  const { $schema: _, $defs = {}, ...schema } = jsonSchema(name)
  return Object.entries({ [name]: schema, ...prefixed(`${name}.`, /** @type {object} */ ($defs)) }).map(
    ([id, part]) => ({
      $id: id,
      .../** @type {object} */ (withRefs(name, part)),
    }),
  )
}

/** @param {string} prefix @param {object} entries */
function prefixed(prefix, entries) {
  return Object.fromEntries(Object.entries(entries).map(([key, value]) => [`${prefix}${key}`, value]))
}

/**
 * @param {string} name
 * @param {unknown} schema
 * @returns {unknown}
 */
function withRefs(name, schema) {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' && typeof value === 'string' ? value.replace(/^#\/\$defs\/(.*)$/, `${name}.$1#`) : value,
  )
}
