/** The schools: read once, judged as often as another day or policy is chosen. */
import { assess, type EvidenceItem, type FisoVocabulary, type NotApplicable, type Subject } from 'partnership-continuum'
import { type PolicyId, policies } from 'partnership-continuum/data'
import { readEvidence } from 'partnership-continuum/schema'

export interface School {
  readonly subject: Subject
  readonly evidence: readonly EvidenceItem<FisoVocabulary>[]
  readonly notApplicable: readonly NotApplicable<FisoVocabulary['indicator']>[]
  readonly faulty: readonly string[]
}

export interface Judging {
  readonly asOf: string
  readonly policy: PolicyId
}

/** Reads a file with an evidence file on each line. What is sound is kept, and each fault is told. */
export async function readSchools(address: URL): Promise<{ schools: School[]; faults: string[] }> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address.pathname} cannot be read: ${response.status} ${response.statusText}`)
  const schools: School[] = []
  const faults: string[] = []
  for (const [index, line] of (await response.text()).split('\n').entries()) {
    if (line.trim() === '') continue
    const { subject, faults: found, ...reading } = readEvidence(parsed(line))
    for (const { path, message } of found) faults.push(`line ${index + 1}, ${path}: ${message}`)
    if (subject !== null) schools.push({ subject, ...reading })
  }
  return { schools, faults }
}

export function judge(school: School, { asOf, policy }: Judging) {
  return assess({ ...school, asOf, policy: policies[policy] })
}

/** A line as JSON; what is none is left for the reading to refuse. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
