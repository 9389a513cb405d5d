import type { Subject } from '../evidence'
import { isRecord, lookedAt } from '../framework'
import { type Locale, messages, messagesIn, nearestOf, standardsMessages } from '../words'

/** Which id a school takes, and how faults are said. */
export interface OrgsOptions {
  /** Which field of an org becomes the school's id here: its `sourcedId`, unless its `identifier` is named. */
  readonly id?: 'sourcedId' | 'identifier'
  readonly locale?: Locale
}

/** The schools among some orgs, and what became of the rest. */
export interface OrgsReading {
  /** In the order in which they were given, each with its `orgSourcedId`. */
  readonly subjects: readonly Subject[]
  readonly leftOut: readonly OrgLeftOut[]
  readonly faults: readonly OrgFault[]
}

/** An org that is sound and no subject, and why: it is no school, or it is to be deleted. */
export interface OrgLeftOut {
  /** Such as `orgs[3]`. */
  readonly path: string
  readonly sourcedId: string
  readonly because: 'notASchool' | 'toBeDeleted'
}

/** Something wrong in an org: where, what, and what would be right. */
export interface OrgFault {
  /** Such as `orgs[3].name`. */
  readonly path: string
  readonly message: string
  readonly expected: string
}

/**
 * The schools of a OneRoster 1.2 roster as subjects, each joined to its org by `orgSourcedId`. Only orgs of type `school`
 * that are active become subjects; districts and the like, and what is to be deleted, are listed apart. It never throws.
 *
 * @param input what the service sends, `{ orgs: [ … ] }`, or a list of orgs, such as the rows of `orgs.csv` as records.
 * In rows an empty status means active, as in a bulk file
 *
 * The standard: 1EdTech, OneRoster 1.2, rostering service (class Org) and CSV binding (orgs.csv).
 *
 * @example
 * const orgs = [{ sourcedId: 'org-7', status: 'active', name: 'Example Primary School', type: 'school' }]
 * subjectsOfOrgs({ orgs }).subjects
 * // [ { id: 'org-7', name: 'Example Primary School', orgSourcedId: 'org-7' } ]
 */
export function subjectsOfOrgs(input: unknown, { id = 'sourcedId', locale }: OrgsOptions = {}): OrgsReading {
  const words: Words = { ...messagesIn(standardsMessages, locale).oneRoster, fault: messagesIn(messages, locale).fault }
  const read = () => {
    const isList = Array.isArray(input)
    const list = isList ? input : isRecord(input) ? input.orgs : null
    return Array.isArray(list) ? readOrgs(list, isList ? '' : 'orgs', id, words) : null
  }
  const fault = faultAt('orgs', words.fault.wrong, words.orgs, words)
  return lookedAt(read, () => null) ?? { subjects: [], leftOut: [], faults: [fault] }
}

type Words = (typeof standardsMessages)['oneRoster'] & { readonly fault: (typeof messages)['fault'] }

const statuses = ['active', 'tobedeleted']
const types = ['department', 'school', 'district', 'local', 'state', 'national']
/** As long as the id of a subject may be. */
const longestText = 200

function readOrgs(
  list: readonly unknown[],
  prefix: string,
  idField: 'sourcedId' | 'identifier',
  words: Words,
): OrgsReading {
  const subjects: Subject[] = []
  const leftOut: OrgLeftOut[] = []
  const faults: OrgFault[] = []
  const orgs = Array.from(list, (input) =>
    lookedAt(
      () => readOrg(input),
      () => null,
    ),
  )
  const shared = repeated(orgs.map((org) => org?.sourcedId))
  const sharedIds = repeated(orgs.map((org) => (org !== null && isActiveSchool(org) ? org[idField] : undefined)))

  orgs.forEach((org, index) => {
    const path = `${prefix}[${index}]`
    if (org === null) {
      faults.push(faultAt(path, words.fault.notAnObject, words.org, words))
      return
    }
    const found = orgFaults(org, idField, path, words)
    if (isText(org.sourcedId) && shared.has(org.sourcedId)) {
      found.push(faultAt(`${path}.sourcedId`, words.twice('sourcedId'), words.unique('sourcedId'), words))
    } else if (isActiveSchool(org) && isText(org[idField]) && sharedIds.has(org[idField])) {
      found.push(faultAt(`${path}.${idField}`, words.twice(idField), words.unique(idField), words))
    }
    faults.push(...found)
    if (found.length > 0) return
    const sourcedId = org.sourcedId as string
    if (org.status === 'tobedeleted') leftOut.push({ path, sourcedId, because: 'toBeDeleted' })
    else if (org.type !== 'school') leftOut.push({ path, sourcedId, because: 'notASchool' })
    else subjects.push({ id: org[idField] as string, name: org.name as string, orgSourcedId: sourcedId })
  })
  return { subjects, leftOut, faults }
}

/** The fields that are read, whatever they hold. */
type Org = Readonly<Record<'sourcedId' | 'status' | 'name' | 'type' | 'identifier', unknown>>

function readOrg(input: unknown): Org | null {
  if (!isRecord(input)) return null
  const { sourcedId, status, name, type, identifier } = input
  // A row of a bulk file leaves the status empty.
  return { sourcedId, status: status === undefined || status === '' ? 'active' : status, name, type, identifier }
}

function orgFaults(org: Org, idField: 'sourcedId' | 'identifier', path: string, words: Words): OrgFault[] {
  const isKnownType = types.some((type) => type === org.type) || (isText(org.type) && /^ext:[\w.-]+$/.test(org.type))
  const checks: readonly [field: keyof Org, holds: boolean][] = [
    ['sourcedId', isText(org.sourcedId)],
    ['status', statuses.some((status) => status === org.status)],
    // What is no subject needs no name.
    ['name', isText(org.name) || !isActiveSchool(org)],
    ['type', isKnownType],
    ['identifier', idField === 'sourcedId' || isText(org.identifier) || !isActiveSchool(org)],
  ]
  return checks.flatMap(([field, holds]) => {
    if (holds) return []
    const isMissing = org[field] === undefined || org[field] === ''
    // Not of a status: “inactive” is near to its contrary.
    const known = field === 'type' ? types : []
    const problem = isMissing ? words.fault.missing : words.fault.wrong
    return [faultAt(`${path}.${field}`, problem, words[field], words, nearestOf(org[field], known))]
  })
}

function isActiveSchool({ status, type }: Org): boolean {
  return status === 'active' && type === 'school'
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestText
}

function repeated(values: readonly unknown[]): ReadonlySet<unknown> {
  const seen = new Set<unknown>()
  return new Set(values.filter((value) => value !== undefined && (seen.has(value) || !seen.add(value))))
}

function faultAt(path: string, problem: string, expected: string, { fault }: Words, nearest?: string): OrgFault {
  return { path, message: fault.sentence(problem, expected, nearest), expected }
}
