import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { casePackage } from '../../src/standards'
import { caseOptions, smallFramework } from '../standards/frameworks'

/*
 * 1EdTech's own schemas. They are not ours to hand on, so they are not in this repository: CASE_SCHEMAS names a folder
 * that has them. Without them these tests are skipped, and `test/standards/case.test.ts` holds the rules that we wrote down ourselves.
 */

const { CASE_SCHEMAS: named } = process.env
const folder = named ?? resolve(import.meta.dirname, '../../../shared/standards')

/** A validator by a schema in the folder; null where nobody named one and it is not there. */
function validatorOf(file: string, ajv: Ajv): ValidateFunction | null {
  const path = join(folder, file)
  if (named === undefined && !existsSync(path)) return null
  addFormats.default(ajv)
  for (const format of ['int32', 'float']) ajv.addFormat(format, true)
  return ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
}

const validators = {
  '1.1': validatorOf('case-v1p1-cfpackage.schema.json', new Ajv2019({ allErrors: true, strict: false })),
  '1.0': validatorOf('case-v1p0-cfpackage.schema.json', new Ajv({ allErrors: true, strict: false })),
}

const packages = {
  fiso: casePackage(fiso, caseOptions),
  'a framework of one’s own': casePackage(smallFramework, caseOptions),
}

describe.each(Object.entries(validators))('the schema of CASE %s', (version, validate) => {
  test.skipIf(validate === null).each(Object.entries(packages))('accepts %s', (_name, pkg) => {
    validate?.(JSON.parse(JSON.stringify(pkg)))
    expect(validate?.errors).toBe(null)
  })

  test.skipIf(validate === null)('rejects what is no package, so that this check can fail', () => {
    const { CFDocument, CFRubrics } = packages.fiso
    const { creator: _, ...without } = CFDocument
    expect(validate?.({ ...packages.fiso, CFDocument: without })).toBe(false)
    expect(validate?.({ ...packages.fiso, CFDocument: { ...CFDocument, lastChangeDateTime: '2026-11-21' } })).toBe(
      false,
    )
    const [rubric] = CFRubrics
    expect(validate?.({ ...packages.fiso, CFRubrics: [{ ...rubric, score: 3 }] }), version).toBe(false)
  })
})
