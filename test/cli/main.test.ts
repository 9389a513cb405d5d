import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../data'
import { version } from '../../package.json'
import { assess } from '../../src/assess'
import { commands } from '../../src/cli/main'
import { idsOf, isOnContinuum, type Measure, sectionIdsOf } from '../../src/framework'
import { rankOf, resultsOf } from '../../src/levels'
import { recommend } from '../../src/recommendations'
import { jsonSchema, readEvidence, schemaNames } from '../../src/schema'
import type { Verdict } from '../../src/verdicts'
import { describeLevel, explain, messages, speechIn } from '../../src/words'
import { asOf, assessmentOf, exampleFile, type Item, run } from './world'

const { cli } = messages
const feelWelcome = 'communication/evolving/feel-welcome'

/** The command on the example file, changed or not. */
const assessRun = (file: unknown, ...options: string[]) =>
  run(['assess', 'school.json', ...asOf, ...options], { 'school.json': file })

/** A command that is wrong: exit code 2, a sentence on standard error, nothing on standard output. */
async function refused(args: readonly string[], files: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const { code, out, err } = await run(args, files)
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).not.toBe('')
  return err
}

describe('the command line', () => {
  test('without a command is refused with the help', async () => {
    expect(await refused([])).toBe((await run(['--help'])).out)
  })

  test.each(['--help', '-h'])('%s lists every command on a line with what it does', async (flag) => {
    const { code, lines, err } = await run([flag])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const [name, { does }] of Object.entries(cli.commands)) {
      expect(lines.filter((line) => line.startsWith(`  ${name} `))).toEqual([expect.stringMatching(` ${does}$`)])
    }
    for (const id of idsOf(policies)) expect(lines.join('\n')).toContain(id)
  })

  test.each(Object.entries(cli.commands))('%s --help gives its usage and its options', async (name, words) => {
    for (const flag of ['--help', '-h']) {
      const { code, out, lines, err } = await run([name, flag])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(lines[0]).toBe(`partnership-continuum ${name}: ${words.does}`)
      for (const text of [...words.usage, words.about]) expect(out).toContain(text)
    }
  })

  test('the usage of a command names what it takes, no more and no less', async () => {
    for (const [name, load] of Object.entries(commands)) {
      const { operands, options } = await load()
      const usage = cli.commands[name as keyof typeof commands].usage.join(' ')
      const named = [...new Set([...usage.matchAll(/--([a-z-]+)/g)].map(([, option]) => option))]
      expect(named.sort()).toEqual([...options].sort())
      for (const operand of operands) expect(usage).toContain(operand)
    }
  })

  test('help for a command that does not exist is refused', async () => {
    expect(await refused(['asses', '--help'])).toContain('did you mean “assess”?')
  })

  test.each(['--version', '-v'])('%s prints the version of the package', async (flag) => {
    expect(await run([flag])).toMatchObject({ code: 0, out: version, err: '' })
  })

  const allCommands =
    'one of assess, explain, sensitivity, plan, forecast, compare, account, check, summarise, report, ingest, template, schema, export'
  const file = { 'school.json': exampleFile(), 'empty.json': '', 'spaces.json': '  \n ' }
  test.each<[string, string[], string]>([
    ['an unknown command', ['asess', 'school.json'], '“asess”; did you mean “assess”'],
    ['a command like no other', ['frobnicate'], allCommands],
    ['the name of a method', ['constructor'], allCommands],
    ['an unknown option', ['assess', 'school.json', '--asof', '2026-11-21'], "'--asof'"],
    ['an option without its value', ['assess', 'school.json', '--as-of'], '--as-of'],
    ['a flag with a value', ['assess', 'school.json', ...asOf, '--strict-input=yes'], '--strict-input'],
    ['an unknown policy', ['assess', 'school.json', ...asOf, '--policy', 'standart'], 'did you mean “standard”'],
    [
      '__proto__ as a policy',
      ['assess', 'school.json', ...asOf, '--policy', '__proto__'],
      'one of standard, selfReview',
    ],
    ['an unknown format', ['assess', 'school.json', ...asOf, '--format', 'jsn'], 'did you mean “json”'],
    ['a table as a template', ['template', '--format', 'table'], 'one of json, markdown'],
    ['an unknown indicator', ['explain', 'school.json', 'communication/evolving/feel-welcom', ...asOf], feelWelcome],
    ['an unknown stage', ['explain', 'school.json', 'communication/evolvin', ...asOf], 'communication/evolving'],
    ['the name of a method as an indicator', ['explain', 'school.json', 'constructor', ...asOf], '“constructor”'],
    ['an unknown schema', ['schema', 'nonsense'], 'one of evidence, assessment, framework, policy'],
    ['a mistyped schema', ['schema', 'evidense'], 'did you mean “evidence”'],
    [
      'an option that explain does not take',
      ['explain', 'school.json', feelWelcome, ...asOf, '--format', 'json'],
      'no --format',
    ],
    ['an option that schema does not take', ['schema', 'policy', ...asOf], 'schema takes no --as-of'],
    ['an option that template does not take', ['template', '--policy', 'standard'], 'template takes no --policy'],
    ['an empty file', ['assess', 'empty.json', ...asOf], 'empty.json is empty'],
    ['a file of spaces', ['assess', 'spaces.json', ...asOf], 'spaces.json is empty'],
    ['no file', ['assess'], 'FILE'],
    ['two files', ['assess', 'school.json', 'school.json', ...asOf], 'FILE'],
    ['no indicator', ['explain', 'school.json', ...asOf], 'INDICATOR'],
    ['no schema', ['schema'], 'evidence'],
    [
      'a part that is not there',
      ['template', 'communicatoin'],
      'no part “communicatoin”; did you mean “communication”?',
    ],
    ['two parts', ['template', 'communication', 'platform'], 'template takes PART'],
    ['no day', ['assess', 'school.json'], '--as-of YYYY-MM-DD'],
    ['no day to explain on', ['explain', 'school.json', feelWelcome], '--as-of YYYY-MM-DD'],
    ['a file that is not there', ['assess', 'missing.json', ...asOf], 'missing.json'],
  ])('is refused for %s', async (_, args, says) => {
    expect(await refused(args, file)).toContain(says)
  })

  test.each(['2026-02-30', '2025-02-29', '21/11/2026', '2026-11-21T00:00:00Z', 'today', ''])(
    'is refused for the day “%s”',
    async (day) => {
      expect(await refused(['assess', 'school.json', '--as-of', day], file)).toBe(cli.asOfWrong)
      expect(await refused(['explain', 'school.json', feelWelcome, `--as-of=${day}`], file)).toBe(cli.asOfWrong)
    },
  )

  test('is refused in one line that a terminal can show, whatever is in the arguments', async () => {
    const hostile = 'x\u001b[2J\n\u009bfake: line\u202e'
    const commands = [
      [hostile],
      ['assess', hostile, ...asOf],
      ['assess', 'broken.json', ...asOf, '--policy', hostile],
      ['assess', 'broken.json', ...asOf, '--format', hostile],
      ['explain', 'broken.json', hostile, ...asOf],
      ['schema', hostile],
      [`--${hostile}`],
    ]
    for (const args of commands) {
      const { code, out, warnings } = await run(args, { 'broken.json': { formatVersion: 1, evidence: [] } })
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(warnings.join('')).not.toMatch(unsafe)
      for (const line of warnings) expect(line).not.toMatch(/^fake/)
    }
    const { err } = await run(['assess', hostile, ...asOf], { [hostile]: '{' })
    expect(err.split('\n')).toHaveLength(1)
    expect(err).not.toMatch(unsafe)
  })
})

/** What could move a terminal's cursor, fake a line or turn text around. A newline is ours where a line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

describe('reading a file', () => {
  test.each([
    ['cut off', '{\n  "formatVersion": 1,\n  "evid', 3, 3],
    ['that ends early', '{\n  "formatVersion": 1,\n', 3, 1],
    ['with a comma too many', '{\n  "formatVersion": 1,\n}', 3, 1],
    ['with a value missing', '{"formatVersion":}', 1, 18],
    ['in single quotes', "{'formatVersion': 1}", 1, 2],
    ['with more after its end', '{}\n{}', 2, 1],
    ['of another kind', '<html>', 1, 1],
    ['with the lines of another system', '{\r\n  "formatVersion": 1,\r\n  x\r\n}', 3, 3],
    ['with a byte-order mark before the mistake', '\uFEFF{x}', 1, 2],
  ])('a file %s is not JSON, and the line and column are named', async (_, text, line, column) => {
    for (const command of [
      ['assess', 'f.json'],
      ['explain', 'f.json', 'communication'],
    ]) {
      expect(await refused([...command, ...asOf], { 'f.json': text })).toBe(cli.notJson('f.json', { line, column }))
    }
    expect(cli.notJson('f.json', { line, column })).toContain(`line ${line}, column ${column}`)
  })

  test('a byte-order mark is no part of it', async () => {
    const text = JSON.stringify(exampleFile())
    expect(await assessRun(`\uFEFF${text}`)).toEqual(await assessRun(text))
  })

  test('- is standard input', async () => {
    const { code, out } = await run(['assess', '-', ...asOf], { '-': exampleFile() })
    expect({ code, out }).toEqual({ code: 0, out: (await assessRun(exampleFile())).out })
  })

  test.each<[string, unknown, string]>([
    ['null', 'null', messages.fault.notAnObject],
    ['a list', [], messages.fault.notAnObject],
    ['a file without evidence', { formatVersion: 1, subject: { id: 'a', name: 'A' } }, messages.fault.missing],
    ['evidence that is no list', { ...exampleFile(), evidence: {} }, messages.fault.wrong],
    ['a file of another version', { ...exampleFile(), formatVersion: 2 }, messages.fault.anotherVersion],
  ])('%s is a fault, and nothing is judged', async (_, file, problem) => {
    for (const command of [
      ['assess', 'f.json'],
      ['explain', 'f.json', 'communication'],
    ]) {
      const err = await refused([...command, ...asOf], { 'f.json': file })
      expect(err).toContain(problem)
      expect(err).toContain(cli.nothingToJudge)
    }
  })

  test('a file without its version is judged, with a fault', async () => {
    const { formatVersion: _, ...file } = exampleFile()
    const { code, out, warnings } = await assessRun(file)
    expect({ code, out }).toEqual({ code: 0, out: (await assessRun(exampleFile())).out })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^school\.json: formatVersion /)
  })
})

describe('faults', () => {
  const broken = () => {
    const file = exampleFile()
    const [first, second, ...rest] = file.evidence
    return {
      ...file,
      evidence: [{ ...first, agreed: 9_999 }, { ...second, mesure: 'families-feel-welcome' }, ...rest],
    }
  }

  test('go to standard error, a line each, and the rest is judged', async () => {
    const file = broken()
    const { code, out, warnings } = await assessRun(file, '--format', 'json')
    expect(code).toBe(0)
    const { faults, ...reading } = readEvidence(file)
    expect(warnings).toEqual(faults.map(({ path, message }) => `school.json: ${path} ${message}`))
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toMatch(/^school\.json: evidence\[0\]\.agreed .*responded/)
    expect(warnings[1]).toMatch(/^school\.json: evidence\[1\]\.mesure .*“measure”/)
    expect(JSON.parse(out)).toEqual(assess({ ...reading, asOf: '2026-11-21' }))
    const faulty = JSON.parse(out).ledger.filter(({ outcome }: { outcome: string }) => outcome === 'faulty')
    expect(faulty).toHaveLength(2)
  })

  test('are as many as there are in the summary', async () => {
    const { out } = await assessRun(broken())
    expect(out).toContain(`2 ${messages.outcome.faulty}`)
  })

  test.each([
    ['assess', 'school.json'],
    ['explain', 'school.json', feelWelcome],
  ])('end %s with --strict-input, which prints nothing else', async (...command) => {
    const { code, out, warnings } = await run([...command, ...asOf, '--strict-input'], { 'school.json': broken() })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(warnings).toHaveLength(3)
    expect(warnings[2]).toBe(cli.strict(2))
  })

  test('are none in a sound file, which --strict-input lets through', async () => {
    expect(await assessRun(exampleFile(), '--strict-input')).toMatchObject({ code: 0, err: '' })
  })

  test('say nothing of the counts', async () => {
    const { err } = await assessRun(broken())
    expect(err).not.toMatch(/9.?999|148/)
  })

  test('stay on their line, whatever the file puts into a key, and whatever its name', async () => {
    const file = exampleFile()
    const key = 'x\n\u001b[2Jfake\u009b\u202e'
    const { warnings } = await run(['assess', key, ...asOf], {
      [key]: { ...file, [key]: 1, evidence: [{ ...file.evidence[0], [key]: 1 }] },
    })
    expect(warnings).toHaveLength(2)
    expect(warnings.join('')).not.toMatch(unsafe)
  })
})

describe('assess --format json', () => {
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  const validate = ajv.compile(jsonSchema('assessment'))

  test.each(idsOf(policies))('prints exactly the assessment by the policy %s, and nothing else', async (id) => {
    const { faults: _, ...reading } = readEvidence(exampleFile())
    const { code, out, err } = await assessRun(exampleFile(), '--format', 'json', '--policy', id)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toStrictEqual(assess({ ...reading, asOf: '2026-11-21', policy: policies[id] }))
    expect(out).toBe(JSON.stringify(JSON.parse(out), null, 2))
    validate(JSON.parse(out))
    expect(validate.errors).toBeNull()
  })

  test('judges by the standard policy unless another is named', async () => {
    expect(await assessmentOf(exampleFile())).toEqual(await assessmentOf(exampleFile(), '--policy', 'standard'))
    expect(await assessmentOf(exampleFile())).not.toEqual(await assessmentOf(exampleFile(), '--policy', 'selfReview'))
  })

  test('prints the same bytes whatever the order of the evidence', async () => {
    const file = exampleFile()
    const broken: Item[] = [
      { ...file.evidence[0], id: 'twice' },
      { ...file.evidence[1], id: 'twice' },
    ] as Item[]
    const evidence = [...file.evidence, ...broken]
    const { out } = await assessRun({ ...file, evidence }, '--format', 'json')
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(evidence, { minLength: evidence.length }), async (shuffled) => {
        const again = await assessRun({ ...file, evidence: shuffled }, '--format', 'json')
        expect(again.out).toBe(out)
      }),
      { numRuns: 30 },
    )
  })

  test('prints escapes for what could steer a terminal, and they mean the same', async () => {
    const name = 'A\u001b[31m\u009b2J\u007f\u2028\u202e\u2066 school'
    const file = { ...exampleFile(), subject: { id: 'a', name } }
    const { out } = await assessRun(file, '--format', 'json')
    expect(out).not.toMatch(unsafe)
    expect(JSON.parse(out).subject.name).toBe(name)
  })
})

describe('the summary', () => {
  const files: [string, unknown, string][] = [
    ['the example file', exampleFile(), 'standard'],
    ['the example file by the policy of a self-review', exampleFile(), 'selfReview'],
    ['a file without evidence', { ...exampleFile(), evidence: [] }, 'standard'],
    ['a file in which all is well', allMet(), 'standard'],
  ]

  describe.each(files)('of %s', (_, file, policy) => {
    const { faults: __, ...reading } = readEvidence(file)
    const assessment = assess({ ...reading, asOf: '2026-11-21', policy: policies[policy as 'standard'] })

    test.each(['table', 'markdown'])('as a %s says the levels', async (format) => {
      const { code, out } = await assessRun(file, '--format', format, '--policy', policy)
      const text = format === 'markdown' ? unescaped(out) : out
      expect(code).toBe(0)
      expect(text).toContain(describeLevel(fiso.title, assessment.level, speechIn(fiso)))
      for (const id of idsOf(fiso.components)) {
        const { title } = fiso.components[id]
        expect(text).toContain(describeLevel(title, assessment.components[id].level, speechIn(fiso)))
        for (const stage of fiso.stages) {
          const { met, notMet, unknown, notApplicable, verdict } = assessment.components[id].stages[stage.id]
          const row = [stage.title, messages.verdict[verdict]].join('.*')
          expect(text).toMatch(new RegExp(`${row}.*${messages.explain.counts(met, notMet, unknown, notApplicable)}`))
        }
      }
    })

    test.each(['table', 'markdown'])('as a %s says every statement that stands in the way, and why', async (format) => {
      const { out } = await assessRun(file, '--format', format, '--policy', policy)
      const text = format === 'markdown' ? unescaped(out) : out
      const open = idsOf(fiso.indicators).filter((id) => {
        const indicator = fiso.indicators[id]
        const verdict = resultsOf(assessment)[id]?.verdict
        if (!isOnContinuum(indicator) || verdict === 'met' || verdict === 'notApplicable') return false
        const { demonstrated } = assessment.components[indicator.component].level
        return rankOf(fiso, indicator.stage) <= rankOf(fiso, demonstrated) + 1
      })
      const [, after = ''] = text.split(messages.summary.blockers)
      for (const id of open) {
        expect(after).toContain(fiso.indicators[id].statement)
        expect(after).toContain(`(${id})`)
      }
      if (policy === 'standard' && file !== files[3]?.[1]) expect(open.length).toBeGreaterThan(2)
    })

    test.each(['table', 'markdown'])(
      'as a %s counts the statements of each section of each checklist',
      async (format) => {
        const { out } = await assessRun(file, '--format', format, '--policy', policy)
        const text = format === 'markdown' ? unescaped(out) : out
        const results = resultsOf(assessment)
        for (const path of sectionIdsOf(fiso)) {
          const [list, section] = path.split('/') as ['success', 'signs']
          const count = (verdict: Verdict) =>
            idsOf(fiso.indicators).filter((id) => id.startsWith(`${path}/`) && results[id].verdict === verdict).length
          const { title, sections } = fiso.checklists[list]
          const line = messages.explain.stage(
            `${title}, ${sections[section].title}`,
            messages.verdict[assessment.checklists[list].sections[section] as Verdict],
            messages.explain.counts(count('met'), count('notMet'), count('unknown'), count('notApplicable')),
          )
          expect(text).toContain(`- ${line}\n`)
        }
      },
    )

    test.each(['table', 'markdown'])('as a %s says how involvement and engagement balance', async (format) => {
      const { out } = await assessRun(file, '--format', format, '--policy', policy)
      for (const side of ['involvement', 'engagement'] as const) {
        const { met, notMet } = assessment.balance[side]
        expect(out).toContain(`- ${messages.summary.counts(messages.shows[side], met, notMet)}\n`)
      }
    })

    test.each(['table', 'markdown'])('as a %s says what became of the evidence', async (format) => {
      const { out } = await assessRun(file, '--format', format, '--policy', policy)
      for (const outcome of idsOf(messages.outcome)) {
        const entries = assessment.ledger.filter((entry) => entry.outcome === outcome)
        const line = new RegExp(`^ *- ${entries.length} ${messages.outcome[outcome]}$`, 'm')
        if (entries.length > 0) expect(out).toMatch(line)
        else expect(out).not.toContain(` ${messages.outcome[outcome]}\n`)
      }
    })
  })

  test('as a table shows the first five steps and counts them all; Markdown has them all', async () => {
    const empty = { ...exampleFile(), evidence: [] }
    const steps = (out: string) => out.match(/^ *- (Do|Find out|Keep current|Bring about):/gm)?.length ?? 0
    const table = await assessRun(empty)
    const markdown = await assessRun(empty, '--format', 'markdown')
    expect(steps(table.out)).toBe(5)
    expect(steps(markdown.out)).toBeGreaterThan(5)
    expect(table.out).toContain(messages.summary.steps(5, steps(markdown.out)))
  })

  test('says the day, the policy and the version that made it', async () => {
    const { out } = await assessRun(exampleFile(), '--policy', 'selfReview')
    expect(out).toContain(messages.summary.stamp('21 November 2026', 'selfReview', version))
  })

  test('is coloured on a terminal only, and otherwise the same', async () => {
    const file = { 'school.json': exampleFile() }
    const args = ['assess', 'school.json', ...asOf]
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    const plain = await run(args, file, { isTerminal: false })
    const coloured = await run(args, file, { isTerminal: true })
    expect(plain.out).not.toMatch(escapes)
    expect(coloured.out).toMatch(escapes)
    expect(coloured.out.replace(escapes, '')).toBe(plain.out)
    for (const format of ['json', 'markdown']) {
      const { out } = await run([...args, '--format', format], file, { isTerminal: true })
      expect(out).not.toMatch(escapes)
    }
  })

  test('names a school that is not named', async () => {
    const { lines } = await assessRun({ ...exampleFile(), subject: null })
    expect(lines[0]).toBe(messages.summary.noSubject)
  })
})

/** Every measure of the framework reported as well as it can be. */
function allMet(): unknown {
  const measures = fiso.measures as Readonly<Record<string, Measure>>
  const reports = {
    survey: { date: '2026-11-01', responded: 100, agreed: 100, groups: [] },
    coverage: { date: '2026-11-01', eligible: 100, reached: 100, groups: [] },
    activity: {
      from: '2025-11-01',
      to: '2026-11-01',
      times: 400,
      channels: ['phone', 'email', 'meeting', 'event', 'portal', 'letter'],
    },
    document: {
      date: '2026-11-01',
      exists: true,
      reviewed: '2026-10-01',
      consulted: ['families', 'students', 'staff', 'schoolCouncil', 'community'],
      availability: 'sentToFamilies',
    },
  }
  const evidence = idsOf(measures).map((id) => ({ id, measure: id, ...reports[measures[id]?.kind ?? 'survey'] }))
  return { ...exampleFile(), evidence }
}

test('the file in which all is well is at the last stage', async () => {
  expect(await assessmentOf(allMet())).toMatchObject({ level: { demonstrated: 'excelling', possible: 'excelling' } })
})

/** Markdown's own escapes taken away. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

describe('a side that is empty', () => {
  const file = {
    ...exampleFile(),
    evidence: [
      { id: 'a', measure: 'activities-inviting-families', from: '2025-11-20', to: '2026-11-20', times: 3 },
      { id: 'b', measure: 'partnership-in-improvement-plan', date: '2026-11-20', exists: false },
    ],
  }

  test('is named, with what to begin with', async () => {
    const { lines } = await assessRun(file)
    const line = lines.find((text) => text.includes('nothing is met of')) ?? ''
    const first = recommend((await assessmentOf(file)) as never).find(({ fills }) => fills !== null)
    expect(line).toBe(`  - nothing is met of engagement; begin with “${first?.title}”`)
  })

  test('is not named where there is none', async () => {
    expect((await assessRun(exampleFile())).out).not.toContain('nothing is met of')
  })
})

describe('a place', () => {
  const file = {
    ...exampleFile(),
    evidence: [
      { id: 'a', measure: 'activities-inviting-families', from: '2025-11-20', to: '2026-11-20', times: 0 },
      { id: 'b', measure: 'went-to-open-event', date: '2026-11-20', responded: 40, agreed: 4 },
    ],
  }
  const shown = async (...options: string[]) => (await assessRun(file, '--format', 'markdown', ...options)).out

  test('brings in what only its law provides for', async () => {
    expect(await shown()).not.toContain('ESSA section 1116')
    expect(await shown('--jurisdiction', 'Victoria, Australia')).not.toContain('ESSA section 1116')
    expect(await shown('--jurisdiction', 'Texas, United States')).toContain('ESSA section 1116 (e)(5)')
  })
})

describe('text from the file', () => {
  const steering = '\u001b[31mred\u001b[0m\u0007\u0000\r\n# fake\u0085\u009b2J\u2028\u202egnp.exe\u2066\ud800'
  const markup = 'a|b <script>alert(1)</script> `code` [x](javascript:alert(1)) ![y](z) **b** _i_ ~~s~~ &lt; # h \\| \\'

  /** The example with this text as the school's name, as an id, as a group and as a reason. */
  function withText(text: string) {
    const file = exampleFile()
    const observed = file.evidence.find(({ indicator }) => indicator === 'home-learning/evolving/families-as-educators')
    expect(observed).toBeDefined()
    if (observed) observed.id = text
    for (const [index, item] of file.evidence.entries()) {
      if (item.measure === 'families-feel-welcome') item.id = `${text}${index}`
      for (const group of (item.groups ?? []) as { group: string }[]) {
        if (group.group === 'languageOtherThanEnglish') group.group = text
      }
    }
    const notApplicable = [{ indicator: 'success/signs/equal-partners', reason: text }]
    return { ...file, subject: { id: text, name: text }, notApplicable }
  }

  const commands: [string, string[]][] = [
    ['a table', ['assess', 'school.json', ...asOf]],
    ['Markdown', ['assess', 'school.json', ...asOf, '--format', 'markdown']],
    ['JSON', ['assess', 'school.json', ...asOf, '--format', 'json']],
    ['an explanation by groups', ['explain', 'school.json', feelWelcome, ...asOf]],
    [
      'an explanation with an observation',
      ['explain', 'school.json', 'home-learning/evolving/families-as-educators', ...asOf],
    ],
    ['an explanation with a reason', ['explain', 'school.json', 'success/signs/equal-partners', ...asOf]],
  ]

  test.each(commands)('cannot steer a terminal from %s, nor add a line', async (_, args) => {
    const hostile = await run(args, { 'school.json': withText(steering) })
    const harmless = await run(args, { 'school.json': withText('zzz') })
    expect(hostile).toMatchObject({ code: 0, err: '' })
    expect(hostile.out).not.toMatch(unsafe)
    expect(hostile.out).not.toMatch(/\p{Cs}/u)
    expect(hostile.out).toMatch(/red/)
    expect(hostile.lines).toHaveLength(harmless.lines.length)
  })

  test('stands in Markdown as it is, with every mark of markup escaped', async () => {
    const { out, lines } = await run(['assess', 'school.json', ...asOf, '--format', 'markdown'], {
      'school.json': withText(markup),
    })
    const holding = lines.filter((line) => unescaped(line).includes(markup))
    expect(holding[0]).toMatch(/^# a/)
    for (const indicator of [feelWelcome, 'home-learning/evolving/families-as-educators']) {
      expect(holding.filter((line) => line.startsWith('- ') && line.includes(indicator))).not.toEqual([])
    }
    for (const line of holding) {
      const own = line.replace(/^(# |- )/, '')
      expect(own.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>|#~&{}]/)
    }
    expect(out.replace(/\\./g, '')).not.toMatch(/<script|\]\(javascript|`code/)
  })

  test('stands in a table as it is', async () => {
    const { lines } = await run(['assess', 'school.json', ...asOf], { 'school.json': withText(markup) })
    expect(lines[0]).toBe(markup)
  })
})

describe('explain', () => {
  const { faults: _, ...reading } = readEvidence(exampleFile())
  const assessment = assess({ ...reading, asOf: '2026-11-21' })
  const everything = [
    ...idsOf(fiso.indicators),
    ...idsOf(fiso.components),
    ...idsOf(fiso.components).flatMap((id) => fiso.stages.map((stage) => `${id}/${stage.id}` as const)),
    ...idsOf(fiso.checklists),
    ...sectionIdsOf(fiso),
  ]

  test('prints the explanation of every indicator, component, stage, checklist and section', async () => {
    expect(everything.length).toBeGreaterThan(50)
    for (const id of everything) {
      const { code, out, err } = await run(['explain', 'school.json', id, ...asOf], { 'school.json': exampleFile() })
      expect({ code, out, err }).toEqual({ code: 0, out: explain(assessment, id), err: '' })
    }
  })

  test.each<[string, string, string]>([
    ['an indicator', feelWelcome, fiso.indicators[feelWelcome].statement],
    ['a component', 'communication', fiso.components.communication.title],
    ['a stage', 'home-learning/evolving', 'Evolving'],
    ['a checklist', 'success', fiso.checklists.success.title],
  ])('says what it explains: %s', async (_, id, says) => {
    const { out } = await run(['explain', 'school.json', id, ...asOf], { 'school.json': exampleFile() })
    expect(out).toContain(says)
  })

  test('takes no day and no policy for a printed assessment, which has its own', async () => {
    const printed = { 'a.json': JSON.stringify(assessment) }
    for (const option of [asOf, ['--policy', 'selfReview']]) {
      const { code, err } = await run(['explain', 'a.json', 'communication', ...option], printed)
      expect(code).toBe(2)
      expect(err).toContain(`explain of an assessment takes no ${option[0]}`)
    }
  })

  test('is what an assessment is for: it is not judged again', async () => {
    const { code, err } = await run(['assess', 'a.json', ...asOf], { 'a.json': JSON.stringify(assessment) })
    expect({ code, err }).toEqual({ code: 2, err: cli.isAssessment('a.json') })
  })

  test('reads a printed assessment, and then needs no day', async () => {
    const printed = (await assessRun(exampleFile(), '--format', 'json', '--policy', 'selfReview')).out
    const other = { 'school.json': exampleFile(), 'printed.json': printed }
    for (const id of everything) {
      const fromEvidence = await run(['explain', 'school.json', id, ...asOf, '--policy', 'selfReview'], other)
      expect(await run(['explain', 'printed.json', id], other)).toEqual(fromEvidence)
      expect(fromEvidence.code).toBe(0)
    }
  })

  type Json = { [key: string]: Json } & Json[] & string
  const changes: [string, string, (printed: Json) => void][] = [
    [
      'a wrong verdict word',
      'components.communication',
      (it) => Object.assign(it.components?.communication?.indicators?.[feelWelcome] ?? {}, { verdict: 'partly' }),
    ],
    ['another framework', 'framework.id', (it) => Object.assign(it.framework ?? {}, { id: 'other' })],
    ['another edition', 'framework.edition', (it) => Object.assign(it.framework ?? {}, { edition: '2.0' })],
    ['another format', 'formatVersion', (it) => Object.assign(it, { formatVersion: 2 })],
    ['an unknown field', 'score', (it) => Object.assign(it, { score: 71 })],
    ['an impossible day', 'asOf', (it) => Object.assign(it, { asOf: '2026-02-30' })],
    ['a component left out', 'components.communication', (it) => delete it.components?.communication],
  ]
  test.each(changes)('refuses an assessment with %s, and says where', async (_, place, change) => {
    const printed = JSON.parse(JSON.stringify(assessment))
    change(printed)
    const err = await refused(['explain', 'printed.json', feelWelcome], { 'printed.json': printed })
    expect(err).toBe(cli.notAnAssessment('printed.json', err.match(/“(.*)”/)?.[1] ?? ''))
    expect(err).toContain(`“${place}`)
  })

  test('explains or refuses an assessment with any change, and never throws', { timeout: 60_000 }, async () => {
    const printed = JSON.stringify(assessment)
    const places: (string | number)[][] = []
    const visit = (value: unknown, at: (string | number)[]) => {
      places.push(at)
      if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) visit(part, [...at, key])
      }
    }
    visit(assessment.components.communication.indicators[feelWelcome], [
      'components',
      'communication',
      'indicators',
      feelWelcome,
    ])
    visit({ ...assessment, components: {}, checklists: {}, ledger: [] }, [])
    const values = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('met', 'unknown', '2026-01-01', 'survey', 'families-feel-safe'),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), values, async (place, value) => {
        const changed = JSON.parse(printed)
        const key = place.at(-1)
        const parent = place.slice(0, -1).reduce((part, step) => part?.[step], changed)
        if (key !== undefined && parent !== undefined) parent[key] = value
        const { code, out, err } = await run(['explain', 'f.json', feelWelcome], { 'f.json': changed })
        expect(code === 0 ? err : out).toBe('')
      }),
      { numRuns: 400 },
    )
  })
})

describe('template', () => {
  const measures = fiso.measures as Readonly<Record<string, Measure>>

  test('prints a file with a stub for every measure, each of which is a fault until it is filled in', async () => {
    const { code, out, err } = await run(['template'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((await run(['template', '--format', 'json'])).out).toBe(out)
    const file = JSON.parse(out)
    expect(file.evidence.map(({ measure }: Item) => measure)).toEqual(idsOf(measures))

    const { evidence, faulty, faults } = readEvidence(file)
    expect(evidence).toEqual([])
    expect(faulty).toEqual(idsOf(measures))
    const places = file.evidence.flatMap((stub: Item, index: number) =>
      Object.keys(stub).flatMap((field) => (stub[field] === null ? [`evidence[${index}].${field}`] : [])),
    )
    expect(faults.map(({ path }) => path)).toEqual(['subject.id', 'subject.name', ...places])
    // Every stub asks for something, and nothing in it is filled in already.
    file.evidence.forEach((stub: Item, index: number) => {
      expect(places.some((place: string) => place.startsWith(`evidence[${index}].`))).toBe(true)
      const { id, measure, ...rest } = stub
      expect(Object.values(rest).every((value) => value === null)).toBe(true)
    })
  })

  test.each([
    ['families-feel-safe', { date: '2026-08-21', responded: 120, agreed: 111 }],
    ['conference-attendance', { date: '2026-08-21', eligible: 120, reached: 111 }],
    ['contacts-with-teachers', { from: '2025-11-01', to: '2026-10-31', times: 5, channels: ['phone'] }],
    ['school-policies', { date: '2026-08-21', exists: true }],
  ])('has a stub of %s that is judged when it is filled in, and it alone', async (id, fields) => {
    const file = JSON.parse((await run(['template'])).out)
    const stub = file.evidence.find(({ measure }: Item) => measure === id)
    expect(Object.keys(stub)).toEqual(['id', 'measure', ...Object.keys(fields)])
    Object.assign(stub, fields)
    const { code, out, warnings } = await assessRun(file, '--format', 'json')
    expect(code).toBe(0)
    expect(warnings.filter((line) => line.includes(`evidence[${file.evidence.indexOf(stub)}]`))).toEqual([])
    const outcomes = JSON.parse(out).ledger as { id: string; outcome: string }[]
    expect(outcomes.filter(({ outcome }) => outcome !== 'faulty')).toMatchObject([{ id, outcome: 'used' }])
    expect(outcomes).toHaveLength(idsOf(measures).length)
  })

  test('of a part has what its conditions ask, those that they refer to included', async () => {
    const of = async (part: string) =>
      JSON.parse((await run(['template', part])).out).evidence.map(({ measure }: Item) => measure)
    expect(await of('home-learning/excelling/programs-for-families')).toEqual(['family-learning-programs'])
    expect(await of('home-learning/embedding/learning-plans-consulted')).toEqual([
      'learning-plans-consulted',
      'goals-set-together',
      'plans-made-together',
    ])
    expect((await of('success')).length).toBeLessThan((await of('communication')).length)
    expect(await of('communication/emerging')).not.toContain('decision-meetings-with-families')
    const { out } = await run(['template', 'platform/parts', '--format', 'markdown'])
    expect(out).toContain('\n## Documents\n')
    expect(out).not.toContain('families-feel-safe')
  })

  test('of what has no counts from records has no heading for them', async () => {
    const { out } = await run(['template', 'communication/evolving/feel-welcome', '--format', 'markdown'])
    expect(out.match(/^## .*$/gm)).toEqual(['## Surveys'])
  })

  test('as Markdown has every measure’s question, whose voice it is and how long a report counts', async () => {
    const { code, lines, err } = await run(['template', '--format', 'markdown'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const [id, { kind, question, voice }] of Object.entries(measures)) {
      const row = lines.find((line) => line.startsWith(`| ${id} |`)) ?? ''
      expect(unescaped(row).split(' | ')).toEqual([
        `| ${id}`,
        question,
        messages.voice[voice],
        expect.any(String),
        expect.any(String),
        `${policies.standard.validityDays[kind]} |`,
      ])
    }
  })
})

describe('schema', () => {
  test.each(schemaNames)('prints the schema of %s', async (name) => {
    const { code, out, err } = await run(['schema', name])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(jsonSchema(name))
  })
})
