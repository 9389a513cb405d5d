import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json'
import { doorsOf } from '../consumers/doors'
import { ceilings } from './ceilings'

/*
 * What an import costs a page, from the built package by its own name: `npm test` builds it before. To see the numbers:
 * npx vitest run test/package/sizes.test.ts --reporter=verbose
 */

const root = resolve(import.meta.dirname, '../..')

/** The size of a bundle of one import, and other people's packages in it. A built-in of Node does not bundle. */
async function bundled(imports: string): Promise<{ kilobytes: number; packages: string[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export ${imports}`, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    external: Object.keys(manifest.peerDependencies),
    logLevel: 'silent',
  })
  const packages = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0)
  return { kilobytes: bytes / 1000, packages: [...new Set(packages)].sort() }
}

describe.each(ceilings)('$imports', ({ imports, most, holds, reason }) => {
  test(`is at most ${most} kB: ${reason}`, async ({ annotate }) => {
    const { kilobytes, packages } = await bundled(imports)
    await annotate(`${kilobytes.toFixed(1)} kB with ${packages.join(', ') || 'nothing else'}`)
    expect(packages).toEqual(holds)
    expect(kilobytes).toBeLessThanOrEqual(most)
    // Much less than its ceiling is good news, which the ceiling should hold.
    expect(kilobytes).toBeGreaterThan(most * 0.75)
  })
})

test('every door has a ceiling', () => {
  const whole = ceilings.map(({ imports }) => /^\* from '(.*)'$/.exec(imports)?.[1])
  for (const { specifier } of doorsOf(manifest)) expect(whole).toContain(specifier)
})
