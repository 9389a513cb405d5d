import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { afterAll, describe, expect, test } from 'vitest'

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')

async function violations(baseDir: string, folders: string[]) {
  const { output } = await cruise(
    folders,
    { ...options, tsConfig: undefined, baseDir, ruleSet: { forbidden }, validate: true },
    undefined,
    {
      tsConfig: extractTsConfig('tsconfig.json'),
    },
  )
  const { summary } = output as ICruiseResult
  return {
    modules: summary.totalCruised,
    broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  }
}

describe('the import laws', () => {
  test('hold in src and data', async () => {
    const { modules, broken } = await violations(process.cwd(), ['src', 'data'])
    expect(broken).toEqual([])
    expect(modules).toBeGreaterThan(30)
  })

  describe('are broken by', () => {
    const root = mkdtempSync(join(tmpdir(), 'laws-'))
    afterAll(() => rmSync(root, { recursive: true }))

    const cases: [string, string, Record<string, string>][] = [
      [
        'a room that imports a later one',
        'evidence-imports-only-rooms-before-it',
        { 'src/evidence/a.ts': "import '../verdicts/b'", 'src/verdicts/b.ts': '' },
      ],
      [
        'data that imports a judgement',
        'data-imports-only-rooms-before-it',
        { 'data/a.ts': "import '../src/levels/b'", 'src/levels/b.ts': '' },
      ],
      [
        'a type import against the order',
        'framework-imports-only-rooms-before-it',
        {
          'src/framework/a.ts': "import type { B } from '../words/b'\nexport type A = B",
          'src/words/b.ts': 'export type B = 1',
        },
      ],
      [
        'a room that imports the front door',
        'words-imports-only-rooms-before-it',
        { 'src/words/a.ts': "import '../assess'", 'src/assess.ts': '' },
      ],
      ['a cycle inside a room', 'no-cycles', { 'src/levels/a.ts': "import './b'", 'src/levels/b.ts': "import './a'" }],
      [
        'a side room that goes past the index',
        'side-rooms-enter-by-index',
        { 'src/schema/a.ts': "import '../framework/b'", 'src/framework/b.ts': '' },
      ],
      [
        'a side room that imports another',
        'schema-imports-no-other-side-room',
        { 'src/schema/a.ts': "import '../plan/index'", 'src/plan/index.ts': '' },
      ],
      [
        'a check that needs a test runner’s binding',
        'checks-imports-no-other-side-room',
        { 'src/checks/a.ts': "import '../vitest/index'", 'src/vitest/index.ts': '' },
      ],
      ['a file read outside cli', 'only-cli-reads-or-prints', { 'src/words/a.ts': "import 'node:fs'" }],
      [
        'a validator on the core path',
        'no-validator-and-no-dates-on-the-core-path',
        { 'src/verdicts/a.ts': "import 'zod'", 'node_modules/zod/index.js': '' },
      ],
    ]
    test.each(cases)('%s', async (_title, rule, files) => {
      const dir = mkdtempSync(join(root, 'case-'))
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(dir, dirname(path)), { recursive: true })
        writeFileSync(join(dir, path), text)
      }
      const { broken } = await violations(dir, Object.keys(files))
      expect(broken.map((violation) => violation.rule)).toContain(rule)
    })
  })
})
