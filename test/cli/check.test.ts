import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { asOf, assessmentOf, exampleFile, run } from './world'

const files = { 'school.json': exampleFile() }

function check(...options: string[]) {
  return run(['check', 'school.json', ...asOf, ...options], files)
}

/** A config file of its own beside the school's. */
function byConfig(config: unknown, ...options: string[]) {
  return run(['check', '--config', 'ci/partnership.json', ...options], {
    'evidence/school.json': exampleFile(),
    'ci/partnership.json': config,
  })
}

const sound = { files: ['../evidence/school.json'], asOf: '2026-11-21', atLeast: { communication: 'emerging' } }

describe('the exit code', () => {
  test.each([
    ['0 where all is met', 0, ['--at-least', 'communication=emerging', '--at-least', 'home-learning=emerging']],
    ['1 where something is not met', 1, ['--at-least', 'communication=evolving']],
    ['3 where the evidence leaves something open', 3, ['--at-least', 'home-learning=evolving']],
    [
      '1 where one is not met and another is open',
      1,
      ['--at-least', 'home-learning=evolving', '--at-least', 'communication=evolving'],
    ],
    ['3 where one is met and another is open', 3, ['--at-least', 'communication=emerging', '--sufficient']],
    ['1 where a family group stands apart', 1, ['--no-group-gaps']],
    ['1 where a level lapses before the day', 1, ['--not-lapse-before', '2027-12-31']],
    ['0 where all levels stand until the day', 0, ['--not-lapse-before', '2027-03-31']],
    ['1 where a statement is not met', 1, ['--demonstrated', 'communication/evolving/feel-welcome']],
    ['3 where a statement is unknown', 3, ['--demonstrated', 'home-learning/evolving/needs-addressed-together']],
    ['0 where a stage is reached', 0, ['--demonstrated', 'communication/emerging']],
  ])('is %s', async (_, code, options) => {
    expect((await check(...options)).code).toBe(code)
  })

  test('is 0 for --help', async () => {
    expect((await run(['check', '--help'])).code).toBe(0)
  })
})

describe('what cannot be checked ends with 2 and says why', () => {
  test.each([
    ['nothing is asked', [], 'nothing is asked to be checked'],
    [
      'an unknown component',
      ['--at-least', 'comunication=evolving'],
      'no component “comunication”; did you mean “communication”?',
    ],
    ['an unknown stage', ['--at-least', 'communication=evolvin'], 'no stage “evolvin”; did you mean “evolving”?'],
    ['half an expectation', ['--at-least', 'communication'], '--at-least should be a component and a stage'],
    [
      'a component twice',
      ['--at-least', 'communication=emerging', '--at-least', 'communication=evolving'],
      'names communication twice',
    ],
    [
      'an unknown statement',
      ['--demonstrated', 'communication/evolving/feel-welcom'],
      'did you mean “communication/evolving/feel-welcome”?',
    ],
    [
      'a component as what is demonstrated',
      ['--demonstrated', 'communication'],
      'there is no statement, stage or section “communication”',
    ],
    [
      'a day that is none',
      ['--not-lapse-before', '2027-02-30'],
      'come after the day of judging, 2026-11-21, not “2027-02-30”',
    ],
    ['a day that is past', ['--not-lapse-before', '2026-11-21'], 'after the day of judging'],
    ['an unknown format', ['--sufficient', '--format', 'junt'], 'did you mean “junit”?'],
    ['a baseline that is not there', ['--baseline', 'gone.json'], 'gone.json cannot be read'],
    ['a baseline that is evidence', ['--baseline', 'school.json'], 'the baseline cannot be read at asOf'],
  ])('%s', async (_, options, message) => {
    const { code, err, out } = await check(...options)
    expect(err).toContain(message)
    expect(out).toBe('')
    expect(code).toBe(2)
  })

  test('no file', async () => {
    const { code, err } = await run(['check', '--sufficient'])
    expect([code, err]).toEqual([2, expect.stringContaining('name the FILE to check')])
  })

  test('no day', async () => {
    const { code, err } = await run(['check', 'school.json', '--sufficient'], files)
    expect([code, err]).toEqual([2, expect.stringContaining('--as-of')])
  })

  test('faulty evidence, where strict input is asked for', async () => {
    const faulty = { ...exampleFile(), evidence: [{ id: 'a', measure: 'gone' }] }
    const { code } = await run(['check', 'f.json', ...asOf, '--sufficient', '--strict-input'], { 'f.json': faulty })
    expect(code).toBe(2)
  })
})

describe('a baseline', () => {
  test('is met by the school that it is of', async () => {
    const baseline = await assessmentOf(exampleFile())
    const { code } = await run(['check', 's.json', ...asOf, '--baseline', 'b.json'], {
      's.json': exampleFile(),
      'b.json': baseline,
    })
    expect(code).toBe(0)
  })

  test('is printed with a verdict on each line, and taken back', async () => {
    const { out, code } = await check('--print-baseline')
    expect(code).toBe(0)
    expect(out).toContain('"communication/evolving/feel-welcome": { "verdict": "notMet" }')
    // No counts, and no ids of evidence.
    expect(out).not.toContain('leaves')
    expect(
      (await run(['check', 's.json', ...asOf, '--baseline', 'b.json'], { 's.json': exampleFile(), 'b.json': out }))
        .code,
    ).toBe(0)
  })

  test('is printed of one school, and nothing is checked beside', async () => {
    expect((await check('--print-baseline', '--sufficient')).err).toContain('takes no --sufficient')
    expect((await run(['check', '--print-baseline', ...asOf])).err).toContain('takes one FILE')
  })

  test('shows what is lost', async () => {
    const baseline = await assessmentOf(exampleFile())
    const { evidence, ...file } = exampleFile()
    const lost = evidence.map((item) => (typeof item.agreed === 'number' ? { ...item, agreed: 0, groups: [] } : item))
    const { code, out } = await run(['check', 's.json', ...asOf, '--baseline', 'b.json'], {
      's.json': { ...file, evidence: lost },
      'b.json': baseline,
    })
    expect(code).toBe(1)
    expect(out).toContain('nothing lost since the baseline of 21 November 2026')
    expect(out).toContain('communication: Emerging, now not yet emerging')
  })
})

describe('assessments', () => {
  test('are checked as they are, without a day', async () => {
    const judged = await assessmentOf(exampleFile())
    const { code, out } = await run(['check', 'a.json', '--at-least', 'communication=emerging'], { 'a.json': judged })
    expect(code).toBe(0)
    expect(out).toContain('Judged as of 21 November 2026')
  })

  test('are not judged again on another day or by another policy', async () => {
    const judged = await assessmentOf(exampleFile())
    for (const options of [
      ['--as-of', '2027-01-01'],
      ['--policy', 'strict'],
    ]) {
      const { code, err } = await run(['check', 'a.json', '--sufficient', ...options], { 'a.json': judged })
      expect(err).toContain('a.json is an assessment, judged as of 21 November 2026 by the policy “standard”')
      expect(code).toBe(2)
    }
  })
})

describe('a config file', () => {
  test('names files, from where it stands, how to judge and what to expect', async () => {
    const { code, out } = await byConfig(`{
      // what the school has reached
      "files": ["../evidence/school.json"],
      "asOf": "2026-11-21",
      "policy": "selfReview",
      "atLeast": { "communication": "emerging", "home-learning": "emerging" },
    }`)
    expect(out).toContain('by the policy “selfReview”')
    expect(out).toContain('2 met, 0 not met')
    expect(code).toBe(0)
  })

  test('gives way to the options in how to judge, and is added to in what to expect', async () => {
    const { code, out } = await byConfig(sound, '--policy', 'strict', '--at-least', 'communication=evolving')
    expect(out).toContain('by the policy “strict”')
    expect(out).toContain('communication: at least Evolving')
    expect(out).toContain('communication: at least Emerging')
    expect(code).not.toBe(0)
  })

  test('checks once what both ask for', async () => {
    const { out } = await byConfig(sound, '--at-least', 'communication=emerging', '--format', 'json')
    expect(JSON.parse(out).schools[0].results).toHaveLength(1)
  })

  test('takes every kind of expectation', async () => {
    const everything = {
      ...sound,
      demonstrated: ['communication/emerging', 'platform/parts'],
      sufficient: ['communication'],
      noGroupGaps: ['home-learning'],
      notLapseBefore: '2027-03-31',
      strictInput: true,
    }
    const { out } = await byConfig(everything, '--format', 'json')
    expect(JSON.parse(out).schools[0].results.map(({ kind }: { kind: string }) => kind)).toEqual([
      'atLeast',
      'demonstrated',
      'demonstrated',
      'sufficientEvidence',
      'noGroupGaps',
      'notLapseBefore',
    ])
  })

  test.each([
    [
      'an unknown component',
      '{ "atLeast": { "comunication": "evolving" } }',
      ['ci/partnership.json:1:16 atLeast.comunication is not an id of this framework (did you mean “communication”?)'],
    ],
    [
      'an unknown stage',
      '{\n  "atLeast": { "communication": "evolvin" } }',
      ['ci/partnership.json:2:16 atLeast.communication', '(did you mean “evolving”?)'],
    ],
    [
      'an unknown statement',
      '{ "demonstrated": [\n"communication/evolving/feel-welcom"] }',
      ['ci/partnership.json:2:1 demonstrated[0]', '(did you mean “communication/evolving/feel-welcome”?)'],
    ],
    ['an unknown part', '{ "sufficient": ["comunication"] }', ['sufficient[0]', '(did you mean “communication”?)']],
    [
      'something else than a list',
      '{ "noGroupGaps": "communication" }',
      ['noGroupGaps cannot be read; expected: true, or a list'],
    ],
    ['an empty list, which checks nothing', '{ "demonstrated": [] }', ['demonstrated cannot be read']],
    [
      'an unknown field',
      '{ "atleast": {} }',
      ['ci/partnership.json:1:3 atleast is not a known field (did you mean “atLeast”?)'],
    ],
    ['a day that is none', '{ "asOf": "2026-02-30" }', ['asOf cannot be read; expected: a day that exists']],
    ['an unknown policy', '{ "policy": "strct" }', ['policy', '(did you mean “strict”?)']],
    ['a key that stands twice', '{ "asOf": "2026-11-21", "asOf": "soon" }', ['asOf stands there twice']],
    ['a prototype', '{ "__proto__": { "asOf": "2026-11-21" } }', ['["__proto__"] is not a known field']],
    ['another value', '[]', ['the file cannot be read; expected: an object with files']],
  ])('with %s is told where it is wrong, and nothing is checked', async (_, config, messages) => {
    const { code, err, out } = await byConfig(config, '--sufficient')
    for (const message of messages) expect(err).toContain(message)
    expect(err).toContain('1 fault in the config file; nothing is checked')
    expect([code, out]).toEqual([2, ''])
  })

  test('that is no JSON is told where it goes wrong', async () => {
    const { code, err } = await byConfig('{\n  "asOf": }')
    expect(err).toBe('ci/partnership.json is not JSON: it goes wrong at line 2, column 11')
    expect(code).toBe(2)
  })

  test.each([3_000, 200_000])('that is nested %i deep is no JSON that can be read', async (depth) => {
    const { code, err } = await byConfig(`{ "demonstrated": ${'['.repeat(depth)}${']'.repeat(depth)} }`)
    expect(err).toContain('ci/partnership.json is not JSON')
    expect(code).toBe(2)
  })

  test('cannot steer a terminal', async () => {
    const { err } = await byConfig('{ "\\u001b[31m": 1 }')
    expect(err).not.toContain('\u001b')
  })
})

describe('the formats', () => {
  const asked = [
    '--at-least',
    'communication=evolving',
    '--at-least',
    'home-learning=evolving',
    '--demonstrated',
    'communication/emerging',
  ]

  test('JSON holds each result, and what became of all', async () => {
    const { schools, outcome } = JSON.parse((await check(...asked, '--format', 'json')).out)
    expect(outcome).toBe('notMet')
    expect(schools[0].subject.name).toBe('Example Primary School')
    expect(schools[0].results.map((result: { outcome: string }) => result.outcome)).toEqual([
      'notMet',
      'insufficient',
      'met',
    ])
  })

  test('Markdown has a table, and what would mend each that fell short', async () => {
    const { out } = await check(...asked, '--format', 'markdown')
    expect(out).toContain('| communication/emerging: demonstrated | met | It is met. |')
    expect(out).toContain('### communication: at least Evolving (not met)')
    expect(out).toContain('4 more families agreeing, of the 44 who answered')
    expect(out).not.toContain('### communication/emerging')
  })

  test('JUnit: not met is a failure, open an error, and nothing is skipped', async () => {
    const { out, code } = await check(...asked, '--format', 'junit')
    expect(code).toBe(1)
    expect(XMLValidator.validate(out)).toBe(true)
    const { testsuites } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' }).parse(out)
    const counts = { '@_tests': '3', '@_failures': '1', '@_errors': '1', '@_skipped': '0' }
    expect(testsuites).toMatchObject(counts)
    expect(testsuites.testsuite).toMatchObject({ '@_name': 'school.json', ...counts })
    const [notMet, open, met] = testsuites.testsuite.testcase
    expect(notMet).toMatchObject({
      '@_classname': 'school.json',
      '@_name': 'communication: at least Evolving',
      failure: { '@_type': 'notMet', '#text': expect.stringContaining('communication/evolving/feel-welcome') },
    })
    expect(open).toMatchObject({
      error: { '@_type': 'insufficient', '@_message': expect.stringContaining('leaves open') },
    })
    expect(Object.keys(met).sort()).toEqual(['@_classname', '@_name'])
    // There is no clock.
    expect(out).not.toMatch(/ time(stamp)?=/)
  })

  test('JUnit of several schools has a suite for each', async () => {
    const other = { ...exampleFile(), subject: { id: 'b', name: 'B & "C" <D>' } }
    const { out } = await run(['check', 'a&b.json', 'b.json', ...asOf, '--sufficient', '--format', 'junit'], {
      'a&b.json': exampleFile(),
      'b.json': other,
    })
    expect(XMLValidator.validate(out)).toBe(true)
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(out)
    expect(testsuites.testsuite.map((suite: Record<string, string>) => suite['@_name'])).toEqual(['a&b.json', 'b.json'])
    expect(testsuites['@_tests']).toBe('2')
  })

  test('in the locale that is asked for', async () => {
    const { out } = await check(...asked, '--locale', 'en-US')
    expect(out).toContain('communication: at least Evolving')
    expect(out).toContain('Expectations of partnership')
  })
})
