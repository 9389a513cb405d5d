import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import { describe, expect, test } from 'vitest'
import { startingSchool } from '../../examples/own-framework/framework'
import { assess } from '../../src/assess'
import type { Framework } from '../../src/framework'
import {
  continuumChart,
  networkChart,
  networkRows,
  tidyRows,
  trendChart,
  trendRows,
  type VegaLiteSpec,
} from '../../src/report'
import { asOf, policy } from '../support/tiny'
import { contrast } from './contrast'
import { before, network, points, tooFew, withFew } from './schools'

const schemaFile = createRequire(import.meta.url).resolve('vega-lite/vega-lite-schema.json')
const ajv = addFormats(new Ajv({ strict: false })).addFormat('color-hex', /^#([0-9a-f]{3}){1,2}$/i)
const isValid = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')))

const ownFramework = startingSchool as unknown as Framework
const own = assess({ subject: null, evidence: [], asOf, framework: ownFramework, policy })

const charts: Readonly<Record<string, VegaLiteSpec>> = {
  'a continuum': continuumChart(before),
  'a continuum of one’s own': continuumChart(own, { framework: ownFramework }),
  'a continuum by name': continuumChart(before, { dataName: 'rows' }),
  'a trend': trendChart(points),
  'no trend': trendChart([]),
  'a network': networkChart(network),
  'a network with few schools': networkChart(withFew),
  'a network of too few schools': networkChart(tooFew),
}

describe('the chart of', () => {
  test.each(Object.entries(charts))('%s is valid by the schema of Vega-Lite', (_, spec) => {
    expect(isValid(spec), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true)
  })

  test.each(Object.entries(charts))('%s is plain JSON', (_, spec) => {
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  })

  test('a continuum draws a rectangle for each stage and a point for each statement', async () => {
    expect(await drawn(continuumChart(before))).toEqual({ rect: 8, symbol: 36 })
    expect(await drawn(charts['a continuum of one’s own'])).toEqual({ rect: 3, symbol: 3 })
  })

  test('a trend draws two points for each day and part, and a line for each bound between breaks', async () => {
    // The whole and communication are broken once, so that each bound has two lines there; home learning is not.
    expect(await drawn(trendChart(points))).toEqual({ symbol: 18, line: 4 + 4 + 2 })
  })

  test('a trend says the day of each point as a date, also from rows that are given by name', async () => {
    const days = trendRows(points).map(({ as_of }) => as_of)
    const byName = trendChart(points, { dataName: 'rows' })
    for (const items of [await everything(trendChart(points)), await everything(byName, trendRows(points))]) {
      expect(items.flatMap(({ tooltip }) => tooltip?.as_of ?? [])).toEqual(days)
    }
  })

  test('a network draws a bar for each number that is shown and says each number, held back or not', async () => {
    const levels = networkRows(withFew).filter(({ fact }) => fact === 'level')
    const shown = levels.filter(({ suppressed }) => !suppressed)
    expect(shown.length).toBeLessThan(levels.length)
    expect(await drawn(networkChart(withFew))).toEqual({ rect: shown.length, text: levels.length })
  })

  test.each([
    ['a continuum', continuumChart(before), continuumChart(before, { dataName: 'rows' }), tidyRows(before)],
    ['a trend', trendChart(points), trendChart(points, { dataName: 'rows' }), trendRows(points)],
    ['a network', networkChart(withFew), networkChart(withFew, { dataName: 'rows' }), networkRows(withFew)],
  ] as const)('%s draws the same from rows that are given by name', async (_, inline, byName, rows) => {
    expect(JSON.stringify(byName)).not.toContain('as_of_')
    expect(await drawn(byName, rows)).toEqual(await drawn(inline))
  })

  test('a network draws no bar for what is held back, also where a dashboard shows what is invalid as nought', async () => {
    const spec = networkChart(withFew)
    const showing = { ...spec, config: { mark: { invalid: 'show' } } }
    expect((await drawn(showing)).rect).toBe((await drawn(spec)).rect)
  })

  test('no number that is held back holds one', () => {
    const { values } = networkChart(withFew).data as { values: { suppressed: boolean; count: unknown }[] }
    const held = values.filter(({ suppressed }) => suppressed)
    expect(held.length).toBeGreaterThan(0)
    expect(held.map(({ count }) => count)).toEqual(held.map(() => null))
    expect((networkChart(tooFew).data as { values: unknown[] }).values).toEqual([])
  })

  test.each(Object.entries(charts))('%s has colours that stand out from white by 3 to 1', (_, spec) => {
    const ranges = [...JSON.stringify(spec).matchAll(/"(?:range|stroke)":("#[0-9a-f]{6}"|\[[^\]]*\])/g)]
    const colours = ranges.flatMap(([, range = '']) => range.match(/#[0-9a-f]{6}/g) ?? [])
    expect(colours.length).toBeGreaterThan(1)
    for (const colour of colours)
      if (colour !== '#ffffff') expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3)
  })

  test('a framework whose titles look like code keeps them as text', async () => {
    const title = '"]; alert(1) //\\'
    const framework = {
      ...ownFramework,
      stages: ownFramework.stages.map((stage) => ({ ...stage, title })),
      components: { start: { title, restates: [] } },
    }
    const texts = await labels(continuumChart(own, { framework }))
    expect(texts.filter((text) => text === title)).toHaveLength(4)
  })
})

async function view(spec: VegaLiteSpec | undefined, rows?: readonly object[]): Promise<View> {
  const warnings: unknown[] = []
  const logger = { level: () => logger, error: fail, warn: fail, info: () => logger, debug: () => logger }
  function fail(...problem: unknown[]) {
    warnings.push(...problem)
    return logger
  }
  const { spec: compiled } = compile(spec as unknown as TopLevelSpec, { logger: logger as never })
  expect(warnings).toEqual([])
  const made = new View(parse(compiled), { renderer: 'none' })
  if (rows !== undefined) made.data('rows', structuredClone(rows) as object[])
  return made.runAsync()
}

interface Item {
  readonly marktype?: string
  readonly role?: string
  readonly text?: unknown
  readonly tooltip?: Readonly<Record<string, unknown>>
  readonly items?: readonly Item[]
}

function within(item: Item): Item[] {
  return [item, ...(item.items ?? []).flatMap(within)]
}

async function everything(spec: VegaLiteSpec | undefined, rows?: readonly object[]): Promise<Item[]> {
  return within(((await view(spec, rows)).scenegraph() as unknown as { root: Item }).root)
}

/** How many of each kind of mark are drawn. */
async function drawn(spec: VegaLiteSpec | undefined, rows?: readonly object[]): Promise<Record<string, number>> {
  const count: Record<string, number> = {}
  for (const { marktype, role, items = [] } of await everything(spec, rows)) {
    if (role !== 'mark' || marktype === undefined || marktype === 'group') continue
    // A line is one mark with an item for each of its points.
    const drawn = marktype === 'line' ? 1 : items.length
    count[marktype] = (count[marktype] ?? 0) + drawn
  }
  return count
}

async function labels(spec: VegaLiteSpec): Promise<unknown[]> {
  return (await everything(spec)).map(({ text }) => text)
}
