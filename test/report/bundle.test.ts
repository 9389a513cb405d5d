import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

/** What a page would load that imports some names of the room: text for a browser. */
async function bundleOf(names: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './src/report'`, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
  })
  const [output] = Object.values(metafile.outputs)
  return { text: outputFiles[0]?.text ?? '', inputs: Object.keys(output?.inputs ?? {}) }
}

describe('a bundle for the browser', () => {
  test('with one picture holds neither the CSV writer nor the charts nor the pages', async () => {
    const { text, inputs } = await bundleOf('continuumPicture')
    expect(
      inputs.filter((file) => /papaparse|date-fns|zod|src\/report\/(charts|pages|rows|blocks)/.test(file)),
    ).toEqual([])
    expect(text).not.toContain('vega.github.io')
    expect(inputs.some((file) => file.endsWith('continuum-picture.ts'))).toBe(true)
  })

  test('with everything needs nothing of Node', async () => {
    const { text } = await bundleOf('schoolReport, networkReport, csv, tidyRows, networkChart, markdownSummary')
    expect(text).not.toMatch(/from ?["']node:|require\(/)
  })
})
