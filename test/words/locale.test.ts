import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess, enAU, enUS, explain, type Locale, localised, recommend, reviewInitiative } from '../../src'
import { idsOf, textsOf } from '../../src/framework'
import {
  account,
  accountMarkdown,
  equalTerms,
  planActions,
  planCalendar,
  planCsv,
  planMarkdown,
  portfolio,
} from '../../src/plan'
import { frameworkPages, referencePage, schoolReport } from '../../src/report'
import { localeFaults, readEvidence } from '../../src/schema'
import { casePackage, skos } from '../../src/standards'
import { catalogueParts, messages, messagesIn, planMessages } from '../../src/words'
import { run } from '../cli/world'
import { gradeOf, textsOfPage } from '../support/reading-grade'
import { schoolBefore } from '../support/years'

const assessment = assess(schoolBefore)
const told = 'communication/embedding/opportunities-and-benefits-told'
const welcome = 'communication/evolving/feel-welcome'
const needs = 'home-learning/evolving/needs-addressed-together'
const start = '2027-01-28'

const german = {
  id: 'de',
  messages: {
    verdict: { met: 'erfüllt', notMet: 'nicht erfüllt', unknown: 'offen', notApplicable: 'entfällt' },
    date: (iso) => iso.split('-').reverse().join('.'),
    explain: { verdict: (verdict) => `Urteil: ${verdict}` },
    plan: { term: (number) => `${number}. Abschnitt` },
    account: { opening: 'Diese Seite ist für Familien.' },
    fault: { missing: 'fehlt' },
  },
  texts: {
    [`indicators.${welcome}.statement`]: 'Alle fühlen sich willkommen.',
    'stages.evolving.title': 'Im Werden',
    'initiativeQualities.relational.title': 'Auf Beziehungen gegründet',
  },
} satisfies Locale

/** Everything that is said in a locale, as texts. */
function saidIn(locale: Locale): Record<string, string> {
  const framework = localised(fiso, locale)
  const plan = planActions(portfolio(assessment, { locale }), {
    start,
    terms: equalTerms(start, 4, { locale }),
    locale,
  })
  const review = reviewInitiative({ title: 'Reading mornings' }, { locale })
  return {
    explained: [told, welcome, needs, 'communication', 'communication/evolving', 'key-dimensions']
      .map((id) => explain(assessment, id as typeof told, { locale }))
      .join('\n'),
    steps: JSON.stringify(recommend(assessment, { framework })),
    plan: planMarkdown(plan, { locale }),
    table: planCsv(plan, { locale }),
    calendar: planCalendar(plan, { locale }).replaceAll('\r\n ', ''),
    account: accountMarkdown(account(assessment, { locale }), { locale }),
    faults: JSON.stringify(readEvidence({ evidence: [{ id: 'a', measure: 'can-rase-concerns' }] }, { locale }).faults),
    pages: frameworkPages(fiso, { locale })
      .map(({ markdown }) => markdown)
      .join('\n'),
    reference: referencePage({ locale }).markdown,
    review: JSON.stringify(review),
  }
}

const australian = saidIn(enAU)
const american = saidIn(enUS)

describe('American English', () => {
  test('is said by all that makes words, and what differs is its words alone', () => {
    for (const [what, text] of Object.entries(american)) {
      if (what === 'faults') continue
      expect(text, what).not.toBe(australian[what])
      expect(text.split('\n').length, what).toBe(australian[what]?.split('\n').length)
      // Titles of the sources are names, and so are ids.
      const names = /Parents and carers as partners|partnerships with parents and carers/g
      expect(text.replace(names, ''), what).not.toMatch(/\bcarers?\b|\d %|\d\d? (November|January) 20/)
    }
  })

  test('says parents and families, and dates and percentages as they are written there', () => {
    expect(american.explained).toContain('what parents and families as partners do for students’ learning')
    expect(american.explained).toMatch(/\(at least 75%\)/)
    expect(american.explained).toMatch(/reported on [A-Z][a-z]+ \d\d?, 2026 \[/)
    expect(american.plan).toContain('It answers the judgment as of November 21, 2026.')
    expect(american.account).toContain('This is how things stood on November 21, 2026.')
    expect(american.steps).toContain('trauma or marginalization')
  })

  test('says program and grade where a framework of one’s own says them otherwise', () => {
    const { statement: _, ...rest } = fiso.indicators[welcome]
    const of = (statement: string) => {
      const indicators = { ...fiso.indicators, [welcome]: { ...rest, statement } }
      return localised({ ...fiso, indicators }, enUS).indicators[welcome].statement
    }
    expect(of('Programmes for each year level, from Year 7 on; carers enrol.')).toBe(
      'Programs for each grade level, from Grade 7 on; caregivers enroll.',
    )
    expect(of('In a year, 3 programmers organise 50 % of it.')).toBe('In a year, 3 programmers organize 50% of it.')
  })

  test('keeps the titles and the terms of the sources', () => {
    const framework = localised(fiso, enUS)
    expect(framework.title).toBe('Parents and carers as partners')
    expect(framework.components.communication.title).toBe(fiso.components.communication.title)
    expect(framework.checklists).toEqual(fiso.checklists)
    expect(framework.essentialElements).toEqual(fiso.essentialElements)
  })

  test('has pages for families that read as easily', () => {
    const plainly = [...textsOf(localised(fiso, enUS))].filter(([key]) => key.endsWith('.plainly'))
    expect(plainly.length).toBeGreaterThan(36)
    for (const [key, text] of plainly) expect(gradeOf([text]), key).toBeLessThanOrEqual(8)
    const { prose } = textsOfPage(american.account ?? '')
    expect(gradeOf(prose)).toBeLessThanOrEqual(8)
    expect(prose.filter((text) => gradeOf([text]) > 8)).toEqual([])
  })

  test('is said by the command, its help and its refusals', async () => {
    const files = { 'school.json': readFileSync('examples/school/evidence.json', 'utf8') }
    const args = ['assess', 'school.json', '--as-of', '2026-11-21']
    const { code, out } = await run([...args, '--locale', 'en-US'], files)
    expect(code).toBe(0)
    expect(out).toContain('Judged as of November 21, 2026')
    expect((await run([...args, '--locale', 'en-AU'], files)).out).toBe((await run(args, files)).out)
    expect((await run(['compare', '--help', '--locale=en-US'])).out).toContain('two judgments')
    const refused = await run(['assess', '--locale', 'en-USA'])
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('did you mean “en-US”?') })
    expect(
      (await run(['plan', '--locale', 'en-US', 'school.json', '--start', start, '--as-of', '2026-11-21'], files)).out,
    ).toContain('From January 28, 2027 to January 27, 2028')
  })

  test('leaves no Australian words in any message', () => {
    const australian =
      /\bcarers?\b|judgement|recognis[ei]|organis|behaviour|wellbeing|\bcentre|\bmodelled|per cent\b| %/
    expect(Object.entries(messagesOf(enUS)).filter(([, text]) => australian.test(text))).toEqual([])
    expect(Object.values(messagesOf(enAU)).filter((text) => australian.test(text)).length).toBeGreaterThan(8)
  })
})

describe('a locale from outside', () => {
  const said = saidIn(german)

  test('says what it has, and the rest as the standard does', () => {
    expect(said.explained).toContain('Urteil: nicht erfüllt')
    expect(said.explained).toContain('Alle fühlen sich willkommen.')
    expect(said.explained).toContain('What is asked, and what the evidence says')
    expect(said.explained).toContain('Im Werden: nicht erfüllt (')
    expect(said.plan).toContain('1. Abschnitt')
    expect(said.plan).toContain('From 28.01.2027 to 27.01.2028')
    expect(said.plan).toContain('Auf Beziehungen gegründet')
    expect(said.account).toContain('Diese Seite ist für Familien.')
    expect(said.faults).toContain('fehlt; expected: ')
  })

  test('is told what it leaves out, by key', () => {
    const faults = localeFaults(german)
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['missing']))
    const missing = faults.map(({ key }) => key)
    expect(missing).toContain('messages.explain.asked')
    expect(missing).toContain('messages.fault.wrong')
    expect(missing).toContain(`texts.indicators.${told}.statement`)
    for (const key of ['messages.verdict.met', 'messages.date', 'texts.stages.evolving.title']) {
      expect(missing).not.toContain(key)
    }
  })

  test('is told what nothing is said by, with the nearest key', () => {
    const slips = {
      id: 'xx',
      messages: { verdict: { mett: 'so' }, verdikt: {}, plan: { trm: () => '' } },
      texts: { 'stages.evolving.titel': 'Im Werden' },
      message: {},
    } as unknown as Locale
    expect(localeFaults(slips).filter(({ kind }) => kind !== 'missing')).toEqual([
      { kind: 'unknown', key: 'message', nearest: 'messages' },
      { kind: 'unknown', key: 'messages.verdikt', nearest: 'messages.verdict' },
      { kind: 'unknown', key: 'messages.verdict.mett', nearest: 'messages.verdict.met' },
      { kind: 'unknown', key: 'messages.plan.trm', nearest: 'messages.plan.term' },
      { kind: 'unknown', key: 'texts.stages.evolving.titel', nearest: 'texts.stages.evolving.title' },
    ])
  })

  test('that is of the wrong kind is told of, and the standard stands in', () => {
    const wrong = {
      id: 'xx',
      messages: {
        verdict: 'so',
        date: 'heute',
        explain: { asked: () => 'was', verdict: 7 },
        page: { howToRead: ['only one'] },
        worksheet: { head: 'all' },
        forecast: { moves: { demonstrated: { same: {} } } },
        plan: null,
      },
      texts: { 'stages.evolving.title': 5 },
    } as unknown as Locale
    expect(saidIn(wrong)).toEqual(australian)
    expect(
      localeFaults(wrong)
        .filter(({ kind }) => kind === 'wrongKind')
        .map(({ key }) => key),
    ).toEqual([
      'messages.verdict',
      'messages.date',
      'messages.explain.verdict',
      'messages.explain.asked',
      'messages.page.howToRead',
      'messages.worksheet.head',
      'messages.plan',
      'messages.forecast.moves.demonstrated.same',
      'texts.stages.evolving.title',
    ])
    for (const all of [
      { messages: 'x', texts: 3 },
      { messages: null, texts: null },
      { messages: [], texts: () => 3 },
    ]) {
      expect(saidIn({ id: 'xx', ...all } as unknown as Locale)).toEqual(australian)
    }
  })

  test('that has no tag is told of it, and pages and documents have that of the standard', () => {
    for (const [id, kind] of [
      [undefined, 'missing'],
      [7, 'wrongKind'],
    ]) {
      const untagged = { id, messages: {} } as unknown as Locale
      expect(localeFaults(untagged)).toContainEqual({ kind, key: 'id' })
      expect(schoolReport(assessment, { locale: untagged })).toBe(schoolReport(assessment))
      const options = { uriBase: 'https://example.org/framework/' }
      expect(skos(fiso, { ...options, locale: untagged })).toEqual(skos(fiso, options))
      const packaged = { ...options, creator: 'The department', lastChangeDateTime: '2026-11-21T09:00:00Z' }
      expect(casePackage(fiso, { ...packaged, locale: untagged })).toEqual(casePackage(fiso, packaged))
    }
    expect(localeFaults(enAU).filter(({ key }) => key === 'id')).toEqual([])
  })

  test('has no unknown or misplaced key in what is shipped', () => {
    for (const locale of [enAU, enUS]) {
      expect(localeFaults(locale).filter(({ kind }) => kind !== 'missing')).toEqual([])
    }
  })

  test('can say the texts of a framework of one’s own', () => {
    const own = { ...fiso, stages: fiso.stages.map((stage) => ({ ...stage, id: `my-${stage.id}` })) }
    const locale: Locale = { id: 'xx', texts: { 'stages.my-evolving.title': 'Im Werden' } }
    expect(localeFaults(locale).filter(({ kind }) => kind === 'unknown')).toHaveLength(1)
    const faults = localeFaults(locale, { framework: own as unknown as typeof fiso })
    expect(faults.filter(({ kind }) => kind === 'unknown')).toEqual([])
  })
})

describe('nothing leaks from one locale into another', () => {
  test('whatever the order of the calls', () => {
    for (const locale of [german, enAU, enUS, german, enUS, enAU]) {
      const expected = locale === enUS ? american : locale === enAU ? australian : undefined
      const said = saidIn(locale)
      if (expected !== undefined) expect(said).toEqual(expected)
    }
    expect(explain(assessment, told)).toBe(explain(assessment, told, { locale: enAU }))
  })
})

describe('a framework in other words', () => {
  test('is the same framework where the locale has none', () => {
    expect(localised(fiso, enAU)).toBe(fiso)
    expect(localised(fiso, { id: 'xx' } as Locale)).toBe(fiso)
  })

  test('is made once, and cannot be changed', () => {
    const framework = localised(fiso, enUS)
    expect(localised(fiso, enUS)).toBe(framework)
    expect(Object.isFrozen(framework.indicators[welcome].condition)).toBe(true)
    const open = { ...fiso }
    expect(localised(open, enUS)).not.toBe(localised(open, enUS))
  })

  test('has every text in other words and nothing else: ids, conditions, sources and places stay', () => {
    const marked = localised(fiso, { texts: (text: string) => `~${text}` })
    expect(JSON.parse(JSON.stringify(marked).replaceAll('"~', '"'))).toEqual(fiso)
    const unmarked = stringsIn(marked).filter((text) => !text.startsWith('~'))
    // All that is a sentence or a title has a mark, but for the name of the edition and of a place with its own law.
    expect(new Set(unmarked.filter((text) => text.includes(' ')))).toEqual(new Set([fiso.edition, 'United States']))
  })

  test('judges alike', () => {
    expect(assess({ ...schoolBefore, framework: localised(fiso, enUS) })).toEqual(assessment)
  })

  test('is said alike by a framework that is handed over and by a locale', () => {
    const framework = localised(fiso, enUS)
    expect(explain(assessment, told, { framework, locale: enUS })).toBe(explain(assessment, told, { locale: enUS }))
    expect(portfolio(assessment, { framework }).strategies).toEqual(portfolio(assessment, { locale: enUS }).strategies)
  })
})

describe('the catalogue', () => {
  test('has each key in one part', () => {
    const keys = catalogueParts.flatMap((part) => Object.keys(part))
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
  })

  test('is read through a locale, and nowhere else', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    // Where it is written, and put together.
    const own = /^words\/(\w*-?messages|catalogue|en-us)\.ts$/
    // What is thrown at whoever writes a test is said in the standard, as every error for programmers.
    const thrown = /^checks\/(baseline|not-lapse-before|reading)\.ts$/
    const read = files
      .filter((file) => !own.test(file) && !thrown.test(file))
      .flatMap((file) => globalReads(readFileSync(join('src', file), 'utf8')).map((line) => `${file}: ${line}`))
    expect(read).toEqual([])
    expect(globalReads("import { messages } from '../words'\nconst words = messages.page")).toHaveLength(1)
    const given = 'function say({ messages }: Speech) {\n  return messages.page\n}'
    expect(globalReads(`import { messages } from '../words'\n${given}`)).toEqual([])
    expect(globalReads("import { plain, planMessages } from './x'\nconst all = [planMessages]")).toHaveLength(1)
    expect(globalReads("import { messages } from '../words'\nmessagesIn(messages, locale).page")).toEqual([])
  })

  test('is not loaded by whoever only judges, nor is American English', async () => {
    const bundled = async (code: string) => {
      const stdin = { contents: code, resolveDir: process.cwd(), loader: 'ts' } as const
      const options = { bundle: true, write: false, format: 'esm', minify: true, platform: 'neutral' } as const
      const { outputFiles } = await build({ stdin, ...options, mainFields: ['module', 'main'] })
      return outputFiles[0]?.text ?? ''
    }
    const judging = await bundled("export { assess } from './src/index'")
    const explaining = await bundled("export { explain } from './src/index'")
    expect(judging).not.toContain(messages.explain.asked)
    expect(explaining).toContain(messages.explain.asked)
    for (const code of [judging, explaining]) {
      expect(code).not.toContain(planMessages.plan.observe)
      expect(code).not.toContain('grade level')
    }
    expect(await bundled("export { enUS } from './src/index'")).toContain('grade level')
  })
})

/** Every message of a locale, by its key: of a sentence the texts between its values. */
function messagesOf(locale: Locale): Record<string, string> {
  const texts: Record<string, string> = {}
  const add = (path: string, value: unknown): void => {
    if (typeof value === 'string') texts[path] = value
    else if (typeof value === 'function') {
      const literals = `${value}`.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []
      texts[path] = literals.join(' ').replace(/\$\{[^}]*\}/g, '0')
    } else for (const [key, part] of Object.entries(value ?? {})) add(path === '' ? key : `${path}.${key}`, part)
  }
  for (const part of catalogueParts) add('', messagesIn<object>(part, locale))
  return texts
}

/** Lines of code that read the catalogue itself instead of what a locale makes of it. */
function globalReads(code: string): string[] {
  const names = [...code.matchAll(/import (?!type)\{([^}]*)\}/g)]
    .flatMap(([, list = '']) => list.split(','))
    .map((name) => name.trim())
    .filter((name) => /^(messages|\w+Messages)$/.test(name))
  const rest = code.replace(/(import|export)[^;]*?from '[^']*'/g, '').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
  const declarations = rest.split(/\n(?=(?:export |async )*(?:function|const|class)\b)/)
  return names.flatMap((name) => {
    // A declaration that takes the messages out of what it is given reads those.
    const isGiven = new RegExp(`[{,]\\s*${name}(,[^}]*)?\\s*\\}( =|: )`)
    const isRead = new RegExp(`(?<!messagesIn\\(|typeof |[.\\w])${name}\\b(?!\\??:)`)
    return declarations
      .filter((code) => !isGiven.test(code))
      .flatMap((code) => code.split('\n').filter((line) => isRead.test(line)))
  })
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

test('every id of the framework stays an id in any locale', () => {
  const shouted = localised(fiso, { texts: (text: string) => text.toUpperCase() })
  expect(idsOf(shouted.indicators)).toEqual(idsOf(fiso.indicators))
})
