import { readFile } from 'node:fs/promises'
import type { FisoVocabulary } from '../../data'
import type { Request } from '../../src/evidence'
import { readEvidence } from '../../src/schema'

async function read(file: string, asOf: string): Promise<Request<FisoVocabulary>> {
  const { faults, ...reading } = readEvidence(JSON.parse(await readFile(file, 'utf8')))
  if (faults.length > 0) throw new Error(`${file} should have no faults`)
  return { ...reading, asOf }
}

/** The example school, judged before its year of work. */
export const schoolBefore = await read('examples/school/evidence.json', '2026-11-21')

/** The same school a year later: surveys held again, policies reviewed, and some evidence not renewed. */
export const schoolAfter = await read('examples/school/evidence-2027.json', '2027-11-26')
