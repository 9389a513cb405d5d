import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallIntake, startingSchool } from '../../examples/own-framework/framework'
import { assess } from '../../src/assess'
import type { Framework, Policy } from '../../src/framework'
import type { Assessment } from '../../src/levels'
import { summarise, trend } from '../../src/plan'
import {
  continuumPicture,
  continuumTables,
  networkPicture,
  networkTables,
  pictureStyle,
  trendPicture,
  trendTables,
} from '../../src/report'
import { widthOf } from '../../src/report/pictures/text'
import { enAU, enUS } from '../../src/words'
import { cases } from '../naive/random'
import { eight, networks } from '../plan/network/networks'
import { holds } from '../support/properties'
import { asOf, policy, tiny } from '../support/tiny'
import { contrast } from './contrast'
import { before, network, points, tooFew, unknown, withFew } from './schools'
import { all, drawnText, named, number, read, withClass } from './svg'

const pictures: Readonly<Record<string, (options?: { idPrefix?: string; width?: number }) => string>> = {
  'of the continuum': (options) => continuumPicture(before, options),
  'of a trend': (options) => trendPicture(points, options),
  'of a network': (options) => networkPicture(withFew, options),
  'of too few schools': (options) => networkPicture(tooFew, options),
  'of no trend': (options) => trendPicture([], options),
}

describe.each(Object.entries(pictures))('a picture %s', (_, draw) => {
  test('is an image with a title and a description, each by an id of its own', () => {
    const svg = read(draw({ idPrefix: 'mine' }))
    expect(svg.attributes.role).toBe('img')
    for (const [attribute, name] of [
      ['aria-labelledby', 'title'],
      ['aria-describedby', 'desc'],
    ] as const) {
      const found = svg.children.find((child) => child.name === name)
      expect(found?.attributes.id).toBe(svg.attributes[attribute])
      expect(found?.text.trim()).not.toBe('')
    }
    const ids = all(svg).flatMap(({ attributes }) => attributes.id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !id.startsWith('mine-'))).toEqual([])
  })

  test('has a view box, is as wide as its place, and holds no script and nothing from elsewhere', () => {
    const text = draw()
    const svg = read(text)
    expect(svg.attributes.viewBox).toMatch(/^0 0 720 \d/)
    expect(svg.attributes.width).toBe('100%')
    expect(all(svg).filter(({ name }) => ['script', 'image', 'use', 'a', 'foreignObject'].includes(name))).toEqual([])
    expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|url\((?!#)/)
  })

  test.each([240, 320, 500, 720, 1400])('has nothing outside of %i pixels', (width) => {
    const svg = read(draw({ width }))
    const [, , right = 0, bottom = 0] = (svg.attributes.viewBox ?? '').split(' ').map(Number)
    for (const rectangle of named(svg, 'rect').filter(({ attributes }) => attributes.fill !== undefined)) {
      const [x, y] = [number(rectangle, 'x') || 0, number(rectangle, 'y') || 0]
      if (x < 0 || y < 0) continue
      expect(x + number(rectangle, 'width')).toBeLessThanOrEqual(right)
      expect(y + number(rectangle, 'height')).toBeLessThanOrEqual(bottom)
    }
    for (const line of named(svg, 'tspan')) expect(number(line, 'y')).toBeLessThanOrEqual(bottom)
  })

  test('has text of at least 14 pixels', () => {
    for (const text of named(read(draw()), 'text')) expect(number(text, 'font-size')).toBeGreaterThanOrEqual(14)
  })

  test('is the same bytes each time', () => expect(draw()).toBe(draw()))

  test.each(['', '1a', 'a b', 'a"', 'é'])('refuses %j to begin its ids', (idPrefix) => {
    expect(() => draw({ idPrefix })).toThrow(RangeError)
  })

  test.each([0, 239, 2001, Number.NaN, Number.POSITIVE_INFINITY])('refuses a width of %d', (width) => {
    expect(() => draw({ width })).toThrow(RangeError)
  })
})

describe('colours', () => {
  const schemes = { light: /\.continuum-picture \{ display[^}]*\}/, dark: /dark\) \{ \.continuum-picture \{[^}]*\}/ }
  const coloursIn = (scheme: RegExp) =>
    new Map(
      [
        ...(scheme.exec(pictureStyle)?.[0] ?? '').matchAll(
          /--picture-([a-z-]+): var\(--continuum-([a-z-]+), (#[0-9a-f]{6})\)/g,
        ),
      ].map(([, name = '', fromPage, value = '']) => {
        expect(fromPage).toBe(name)
        return [name, value] as const
      }),
    )

  test.each(Object.entries(schemes))('stand out from %s paper: text by 4.5 to 1, what is drawn by 3 to 1', (_, of) => {
    const colours = coloursIn(of)
    const paper = colours.get('paper') ?? ''
    const text = new Set(['ink', 'quiet'])
    expect([...colours.keys()]).toEqual(['paper', 'ink', 'quiet', 'line', 'band', 'met', 'not-met', 'unknown'])
    for (const [name, value] of colours) {
      if (name !== 'paper') expect(contrast(value, paper), name).toBeGreaterThanOrEqual(text.has(name) ? 4.5 : 3)
    }
  })

  test('are those of light paper where the style is refused, and are named nowhere else', () => {
    const light = coloursIn(schemes.light)
    for (const draw of Object.values(pictures)) {
      const drawn = draw()
      expect(drawn.match(/<style>(.*?)<\/style>/gs)).toEqual([`<style>${pictureStyle}</style>`])
      const plain = drawn.replace(/<style>.*?<\/style>/s, '')
      const used = [...plain.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].flatMap(([, value = '']) =>
        value === 'none' || /^url\(#[a-z-]+\)$/.test(value) ? [] : [value],
      )
      expect(used.length).toBeGreaterThan(0)
      const known = new Set([...light].map(([name, value]) => `var(--picture-${name}, ${value})`))
      expect(used.filter((value) => !known.has(value))).toEqual([])
      const otherwise = plain.replace(/var\(--picture-[a-z-]+, #[0-9a-f]{6}\)/g, '')
      expect(otherwise).not.toMatch(/#[0-9a-f]{3,8}\b(?!-)|rgb|hsl|var\(/i)
    }
  })

  test('and the font are allowed by their hash in the page of the example dashboard', () => {
    const hash = createHash('sha256').update(pictureStyle).digest('base64')
    const page = readFileSync('examples/dashboard/index.html', 'utf8')
    expect(/style-src [^;]*/.exec(page)?.[0]).toBe(`style-src 'self' 'sha256-${hash}'`)
  })
})

/** What the picture of a continuum shows, as its tables say it: within the level, then how many there are of each verdict. */
function shownOfContinuum(svg: string): string[][][] {
  return withClass(read(svg), 'component').map((component) => {
    const stages = withClass(component, 'stage')
    const lengthOf = (name: string) => {
      const [rectangle] = withClass(component, name)
      if (rectangle === undefined) return 0
      return Math.max(number(rectangle, 'width'), number(rectangle, 'height'))
    }
    // Along, where the stages stand beside one another, each is as long.
    const one = lengthOf('way') / stages.length
    const demonstrated = Math.round(lengthOf('demonstrated') / one)
    const possible = demonstrated + Math.round(lengthOf('possible') / one)
    return stages.map((stage, index) => [
      index < demonstrated ? 'demonstrated' : index < possible ? 'possible' : 'no',
      ...['met', 'notMet', 'unknown', 'notApplicable'].map(
        (verdict) => `${withClass(stage, `mark-${verdict}`).length}`,
      ),
    ])
  })
}

describe('the picture of a continuum', () => {
  test('shows the figures of the tables beside it, for any framework, policy and evidence', () => {
    holds(
      fc.property(cases(policy), ({ framework, policy, request }) => {
        const assessment = assess({ ...request, framework, policy })
        const tables = continuumTables(assessment, { framework })
        const shown = shownOfContinuum(continuumPicture(assessment, { framework, width: 1000 }))
        expect(shown).toEqual(tables.map(({ rows }) => rows.map(([, , ...figures]) => figures)))
      }),
      { runs: 60 },
    )
  })

  test('tells verdicts apart by shape: no two have the same but for their colour', () => {
    const drawn = ['met', 'notMet', 'unknown', 'notApplicable'].map((verdict) => {
      const svg = read(continuumPicture(verdict === 'notApplicable' ? withOneNotApplicable() : before))
      const [mark] = withClass(svg, `mark-${verdict}`)
      return JSON.stringify(mark?.children.filter(({ name }) => name !== 'title')).replace(/var\([^)]*\)/g, '')
    })
    expect(new Set(drawn).size).toBe(4)
  })

  test('says which statement a mark is, and what its verdict is', () => {
    const titles = withClass(read(continuumPicture(before)), 'mark').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'title').map(({ text }) => text),
    )
    expect(titles).toHaveLength(36)
    expect(titles).toContain(
      'Families and staff work together on what the children need for health, wellbeing and learning. (unknown)',
    )
  })

  test('names in its legend only the verdicts that matter, and not applicable where there is any', () => {
    expect(drawnText(read(continuumPicture(before)))).not.toContain('not applicable')
    expect(drawnText(read(continuumPicture(withOneNotApplicable())))).toContain('A statement that is not applicable')
  })

  test('of which nothing is known runs from before the first stage to the last', () => {
    expect(
      shownOfContinuum(continuumPicture(unknown))
        .flat()
        .map(([within]) => within),
    ).toEqual(Array(8).fill('possible'))
  })

  test('of a component to which nothing applies says so', () => {
    const framework = tiny({ 'one/low/a': { kind: 'document', measure: 'document', field: 'exists' } })
    const assessment = assess({
      subject: null,
      evidence: [],
      asOf,
      framework,
      policy,
      notApplicable: [{ indicator: 'one/low/a', reason: 'None.' }],
    })
    expect(drawnText(read(continuumPicture(assessment, { framework })))).toContain('nothing that applies')
  })

  test('is drawn of a framework of one’s own, with its stages and its components', () => {
    const assessment = assess({
      subject: null,
      evidence: [],
      asOf,
      framework: startingSchool as unknown as Framework,
      policy: smallIntake as unknown as Policy,
    })
    const svg = read(continuumPicture(assessment, { framework: startingSchool as unknown as Framework }))
    expect(withClass(svg, 'component')).toHaveLength(1)
    expect(withClass(svg, 'stage')).toHaveLength(3)
    for (const text of ['The way into school', 'Beginning', 'Growing', 'Established']) {
      expect(drawnText(svg)).toContain(text)
    }
  })

  test('breaks long titles into lines, and cuts what is longer still, which the table has in full', () => {
    const long = 'Families, carers, grandparents and guardians '.repeat(12).trim()
    const framework = tiny(
      { 'one/low/a': { kind: 'document', measure: 'document', field: 'exists' } },
      { components: { one: { title: long, restates: [] } } },
    )
    const assessment = assess({ subject: null, evidence: [], asOf, framework, policy }) as Assessment
    const svg = read(continuumPicture(assessment, { framework, width: 320 }))
    expect(drawnText(svg)).toContain('…')
    expect(drawnText(svg)).not.toContain(long)
    expect(continuumTables(assessment, { framework })[0]?.caption).toContain(long)
  })

  test('is refused for another framework than the one judged with', () => {
    expect(() => continuumPicture(before, { framework: startingSchool as never })).toThrow('pass that framework')
  })
})

function withOneNotApplicable(): Assessment {
  const [indicator = ''] = Object.keys(before.components['home-learning'].indicators)
  return assess({
    subject: null,
    evidence: [],
    asOf,
    notApplicable: [{ indicator: indicator as never, reason: 'It does not apply.' }],
  }) as unknown as Assessment
}

describe('the picture of a trend', () => {
  /** The ranks of each series, as its points stand over the axis. */
  const ranksIn = (svg: string, bound: string) =>
    withClass(read(svg), 'series').map((series) => {
      const [axis] = named(series, 'line')
      return withClass(series, `point-${bound}`).map((point) => (number(axis, 'y1') - number(point, 'cy')) / 34)
    })

  test('shows each day’s levels at the places of the stages that the table names', () => {
    const places = ['not yet emerging', 'Emerging', 'Evolving', 'Embedding', 'Excelling']
    const svg = trendPicture(points)
    const tables = trendTables(points)
    for (const [bound, column] of [
      ['demonstrated', 1],
      ['possible', 2],
    ] as const) {
      const named = tables.map(({ rows }) => rows.map((row) => row[column]))
      expect(ranksIn(svg, bound).map((ranks) => ranks.map((rank) => places[rank]))).toEqual(named)
    }
  })

  test('draws a break and no line or band across it', () => {
    const [whole, communication, homeLearning] = withClass(read(trendPicture(points)), 'series')
    for (const series of [whole, communication]) {
      if (series === undefined) throw new Error('there should be a series')
      const [line] = withClass(series, 'break')
      const across = number(line, 'x1')
      const paths = ['line', 'band'].flatMap((name) => withClass(series, name))
      expect(paths.length).toBeGreaterThan(0)
      for (const { attributes } of paths) {
        const xs = [...(attributes.d ?? '').matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x) > across)
        expect(new Set(xs).size).toBe(1)
      }
    }
    expect(homeLearning === undefined ? [] : withClass(homeLearning, 'break')).toEqual([])
  })

  test('says of a break that the days are not comparable, in the legend and in the table', () => {
    expect(drawnText(read(trendPicture(points)))).toContain('Not comparable: no line is drawn across')
    expect(drawnText(read(trendPicture(trend([before]))))).not.toContain('Not comparable')
    expect(trendTables(points)[1]?.rows[2]).toEqual(['26 November 2027', 'Evolving', 'Evolving', 'no: another-survey'])
  })

  test.each([
    [360, 2],
    [328, 2],
    [280, 1],
    [240, 1],
  ])(
    'laid out for %i pixels has the names of stages whole, and its days on one line, as many as fit: %i',
    (width, days) => {
      for (const locale of [enAU, enUS]) {
        const [series] = withClass(read(trendPicture(points, { width, locale })), 'series')
        if (series === undefined) throw new Error('there should be a series')
        for (const name of ['not yet emerging', 'Embedding']) expect(drawnText(series)).toContain(name)
        const rows = trendTables(points, { locale })[0]?.rows ?? []
        const dates = named(series, 'tspan').filter(({ text }) => rows.some(([date]) => date === text))
        expect(dates.map(({ text }) => text)).toEqual([rows[0]?.[0], rows.at(-1)?.[0]].slice(-days))
        expect(new Set(dates.map(({ attributes }) => attributes.y)).size).toBe(1)
      }
    },
  )

  test.each([240, 328, 360, 720])('has no text over another at %i pixels', (width) => {
    for (const series of withClass(read(trendPicture(points, { width })), 'series')) {
      const boxes = named(series, 'text').flatMap(({ attributes, children }) =>
        children.map((line) => {
          const size = Number(attributes['font-size'])
          const long = widthOf(line.text, size)
          const before = { middle: long / 2, end: long }[attributes['text-anchor'] ?? ''] ?? 0
          const from = number(line, 'x') - before
          return {
            text: line.text,
            from,
            to: from + long,
            top: number(line, 'y') - 0.8 * size,
            bottom: number(line, 'y') + 0.2 * size,
          }
        }),
      )
      for (const [index, one] of boxes.entries()) {
        expect(one.from, one.text).toBeGreaterThanOrEqual(0)
        expect(one.to, one.text).toBeLessThanOrEqual(width)
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.to <= other.from || other.to <= one.from || one.bottom <= other.top || other.bottom <= one.top
          expect(isApart, `${one.text} / ${other.text}`).toBe(true)
        }
      }
    }
  })

  test('leaves a gap where nothing applies', () => {
    const framework = tiny({ 'one/low/a': { kind: 'document', measure: 'document', field: 'exists' } })
    const on = (day: string, isApplicable: boolean) =>
      assess({
        subject: null,
        evidence: [],
        asOf: day,
        framework,
        policy,
        notApplicable: isApplicable ? [] : [{ indicator: 'one/low/a', reason: 'None.' }],
      })
    const years = trend([on('2024-01-01', true), on('2025-01-01', false), on('2026-01-01', true)], { framework })
    const [series] = withClass(read(trendPicture(years, { framework })), 'series')
    if (series === undefined) throw new Error('there should be a series')
    expect(withClass(series, 'point-demonstrated')).toHaveLength(2)
    expect(withClass(series, 'band')).toEqual([])
    expect(trendTables(years, { framework })[0]?.rows[1]?.slice(1, 3)).toEqual(Array(2).fill('nothing that applies'))
  })
})

describe('the picture of a network', () => {
  /** The numbers of each part, as the bars are long; null where dots stand in the place of a bar. */
  const countsIn = (svg: string, schools: number) =>
    withClass(read(svg), 'part').map((part) => {
      const counts = withClass(part, 'count').map((count) => {
        const [bar] = withClass(count, 'bar')
        const isHeldBack = withClass(count, 'held-back').length > 0
        if (isHeldBack) expect(bar).toBeUndefined()
        return { length: bar === undefined ? 0 : number(bar, 'width'), said: drawnText(count), isHeldBack }
      })
      const unit = Math.max(...counts.map(({ length, said }) => (length === 0 ? 0 : length / Number(said))))
      return counts.map(({ length, said, isHeldBack }) => {
        if (isHeldBack) return said
        const count = unit === 0 ? 0 : Math.round(length / unit)
        expect(`${count}`).toBe(said)
        expect(count).toBeLessThanOrEqual(schools)
        return `${count}`
      })
    })

  test('shows the figures of the tables beside it, whatever is held back', () => {
    let heldBack = 0
    holds(
      fc.property(networks, (assessments) => {
        const { framework } = eight
        const summary = summarise(assessments, { framework })
        const tables = networkTables(summary, { framework })
        const figures = tables.map(({ rows }) => rows.flatMap(([, demonstrated, possible]) => [demonstrated, possible]))
        heldBack += figures.flat().filter((figure) => figure === 'not shown').length
        expect(countsIn(networkPicture(summary, { framework }), summary.schools ?? 0)).toEqual(figures)
      }),
      { runs: 60 },
    )
    expect(heldBack).toBeGreaterThan(0)
  })

  test('says that a number is not shown, in the picture and in the legend, and never draws it as none', () => {
    const svg = read(networkPicture(withFew))
    expect(drawnText(svg)).toContain('Not shown: too small a number to show')
    expect(drawnText(read(networkPicture(network)))).not.toContain('Not shown')
    const held = withClass(svg, 'count').filter((count) => withClass(count, 'held-back').length > 0)
    expect(held.length).toBeGreaterThan(0)
    for (const count of held) expect(drawnText(count)).toBe('not shown')
  })

  test('of too few schools says nothing but that', () => {
    const svg = networkPicture(tooFew)
    expect(drawnText(read(svg))).toBe('Nothing is shown of fewer than 5 schools.')
    expect(networkTables(tooFew)).toEqual([])
    expect(svg).not.toContain('>3<')
  })
})
