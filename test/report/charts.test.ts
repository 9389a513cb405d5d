import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/assess'
import { resultsOf } from '../../src/levels'
import {
  continuumChart,
  networkChart,
  networkRows,
  tidyRows,
  trendChart,
  trendRows,
  type VegaLiteSpec,
} from '../../src/report'
import { before, network, points, tooFew, withFew } from './schools'

const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json'), 'utf8'),
)
const ajv = addFormats(new Ajv({ strict: false }))
ajv.addFormat('color-hex', () => true)
const isValid = ajv.compile(schema)

const charts: Readonly<Record<string, VegaLiteSpec>> = {
  continuum: continuumChart(before),
  trend: trendChart(points),
  network: networkChart(network),
  'network with few': networkChart(withFew),
  'network of too few': networkChart(tooFew),
  'by name': networkChart(network, { dataName: 'schools' }),
}

/** How many of each kind of mark are drawn. */
async function drawn(spec: VegaLiteSpec, data: Readonly<Record<string, object[]>> = {}) {
  const view = new View(parse(compile(spec as unknown as TopLevelSpec).spec), { renderer: 'none', logLevel: 0 })
  for (const [name, rows] of Object.entries(data)) view.data(name, structuredClone(rows))
  await view.runAsync()
  const svg = await view.toSVG()
  view.finalize()
  return svg
}
describe('x', () => {
  test.each(Object.entries(charts))('%s is valid', (_, spec) => {
    expect(isValid(spec), JSON.stringify(isValid.errors?.slice(0, 5), null, 1)).toBe(true)
  })
  test.each(Object.entries(charts))('%s draws', async (name, spec) => {
    const svg = await drawn(spec, name === 'by name' ? { schools: networkRows(network) } : {})
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`/tmp/pics/vega-${name.replaceAll(' ', '-')}.svg`, svg)
  })
})
