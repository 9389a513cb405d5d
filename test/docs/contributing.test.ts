import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { fiso } from '../../data'
import type { Framework } from '../../src/framework'
import { workedExamples } from '../support/worked-examples'
import { compilerFaults } from './code'
import { blocksOf } from './pages'

test('the indicator that CONTRIBUTING.md adds compiles in its file, and its examples are judged as it says', async () => {
  const entry = blocksOf('CONTRIBUTING.md').find(({ meta }) => meta === 'checked-by=test/docs/contributing.test.ts')
  const home = resolve('data/partnerships/platform.ts')
  const own = readFileSync(home, 'utf8').replace(
    / from '([.][^']*)'/g,
    (_, path) => ` from '${resolve(home, '..', path)}'`,
  )
  const file = resolve('node_modules/.cache/docs/contributing/platform.mts')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, own.replace(/\n\}\)\n$/, `\n${entry?.text}\n})\n`))
  expect(await compilerFaults([file])).toEqual([])

  const outfile = file.replace('.mts', '.mjs')
  await build({ entryPoints: [file], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' })
  const { platform } = await import(outfile)
  const framework = { ...fiso, indicators: { ...fiso.indicators, ...platform } } as unknown as Framework
  const added = workedExamples(framework).filter(({ id }) => id === 'platform/parts/ideas-kept')
  expect(added.map(({ example }) => example.verdict)).toEqual(['met', 'notMet'])
  expect(added.map(({ judge }) => judge().verdict)).toEqual(['met', 'notMet'])
})
