import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readEvidence } from '../../src/schema'
import { run } from './world'

const files = Object.fromEntries(
  ['google-forms.csv', 'google-forms.codebook.json', 'qualtrics.csv', 'qualtrics.codebook.json'].map((name) => [
    name,
    readFileSync(`examples/survey-exports/${name}`, 'utf8'),
  ]),
)
const google = ['ingest', 'google-forms.csv', '--codebook', 'google-forms.codebook.json']
const school = ['--subject-id', 'au-example', '--subject-name', 'Example School']

describe('the command ingest', () => {
  test('prints an evidence file that assess takes, with the school that is named', async () => {
    const { code, out } = await run([...google, ...school, '--strict-input'], files)
    expect(code).toBe(0)
    const { faults, subject, evidence } = readEvidence(JSON.parse(out))
    expect(faults).toEqual([])
    expect(subject).toEqual({ id: 'au-example', name: 'Example School' })
    expect(evidence).toHaveLength(4)
    const assessed = await run(['assess', '-', '--as-of', '2026-11-21', '--strict-input'], { '-': out })
    expect(assessed.code).toBe(0)
    expect(assessed.lines[0]).toBe('Example School')
  })

  test('leaves the school to be filled in where none is named', async () => {
    const { code, out } = await run(google, files)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, subject: { id: null, name: null } })
  })

  test('says on standard error what became of each column and of the rows', async () => {
    const { warnings } = await run(['ingest', 'qualtrics.csv', '--codebook', 'qualtrics.codebook.json'], files)
    expect(warnings).toHaveLength(22)
    expect(warnings).toContain('qualtrics.csv: column 4 “IPAddress”: left out: tells who answered, when or from where')
    expect(warnings).toContain('qualtrics.csv: column 7 “Finished”: says which rows are kept')
    expect(warnings).toContain('qualtrics.csv: column 17 “UserLanguage”: tells the groups of the family “homeLanguage”')
    expect(warnings).toContain('qualtrics.csv: column 21 “Q3”: left out: not in the codebook')
    expect(warnings.join('\n')).toMatch(
      /column 19 “Q1_2”: counted for communication-goes-both-ways: \d+ answered; left out: \d+ “don’t know”, \d+ blank\n/,
    )
    expect(warnings.at(-1)).toBe(
      'qualtrics.csv: 120 rows read, 111 counted; 3 left out by column 3; 6 left out by column 7',
    )
  })

  test('reads the rows from standard input', async () => {
    const { code, out, warnings } = await run(['ingest', '-', ...google.slice(2)], {
      ...files,
      '-': files['google-forms.csv'],
    })
    expect(code).toBe(0)
    expect(out).toBe((await run(google, files)).out)
    expect(warnings[0]).toBe('standard input: column 1 “Timestamp”: gives the day')
  })

  test('tells faults by the file in which they are, and with --strict-input prints nothing', async () => {
    const codebook = JSON.parse(files['google-forms.codebook.json'] as string)
    codebook.columns[0].measure = 'families-feel-welcom'
    const broken = {
      ...files,
      'google-forms.csv': `${files['google-forms.csv']}"1"\n`,
      'google-forms.codebook.json': codebook,
    }
    const { code, out, warnings } = await run(google, broken)
    expect(code).toBe(0)
    expect(JSON.parse(out).evidence).toHaveLength(3)
    expect(warnings[0]).toMatch(/^google-forms\.csv: line \d+ has 1 cell, so it is left out/)
    expect(warnings[1]).toMatch(
      /^google-forms\.codebook\.json: columns\[0\]\.measure .*did you mean “families-feel-welcome”/,
    )
    const strict = await run([...google, '--strict-input'], broken)
    expect(strict).toMatchObject({ code: 2, out: '' })
    expect(strict.warnings.at(-1)).toContain('2 faults')
  })

  test('tells what is wrong with the rows once, by their file', async () => {
    const codebook = { ...JSON.parse(files['google-forms.codebook.json'] as string), headerRows: 20 }
    const few = { 'google-forms.csv': 'a,b\n1,2\n', 'google-forms.codebook.json': codebook }
    const { code, warnings } = await run(google, few)
    expect(code).toBe(2)
    expect(warnings).toEqual([
      expect.stringMatching(/^google-forms\.csv: rows has fewer rows than the codebook says are headers/),
      'no evidence can be made of these rows: see what is said above',
    ])
  })

  test('drafts a codebook with --suggest, which it then reads by', async () => {
    const { code, out, err } = await run(['ingest', 'google-forms.csv', '--suggest'], files)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const draft = JSON.parse(out)
    draft.columns = [{ ...draft.columns[0], measure: draft.columns[0].candidates[0].measure }]
    draft.groups = []
    const read = await run([...google, '--strict-input'], { ...files, 'google-forms.codebook.json': draft })
    expect(read.code).toBe(0)
    expect(JSON.parse(read.out).evidence).toHaveLength(1)
  })

  test.each<[string, string[], string]>([
    ['no codebook', ['ingest', 'google-forms.csv'], '--codebook FILE (ingest FILE --suggest drafts one)'],
    ['both a codebook and a draft', [...google, '--suggest'], 'take it or --codebook'],
    ['half a school', [...google, '--subject-id', 'x'], '--subject-id and --subject-name together'],
    ['no rows file', ['ingest', 'none.csv', ...google.slice(2)], 'none.csv cannot be read'],
    ['no such codebook', ['ingest', 'google-forms.csv', '--codebook', 'none.json'], 'none.json cannot be read'],
    [
      'a codebook that is no JSON',
      ['ingest', 'google-forms.csv', '--codebook', 'google-forms.csv'],
      'google-forms.csv is not JSON',
    ],
    ['an empty file', ['ingest', 'empty.csv', ...google.slice(2)], 'no evidence can be made'],
    [
      'rows without a fault under --suggest',
      ['ingest', 'empty.csv', '--suggest', '--strict-input'],
      '1 fault in the rows',
    ],
  ])('refuses %s', async (_, args, said) => {
    const { code, out, err } = await run(args, { ...files, 'empty.csv': '' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(said)
  })

  test('makes no evidence of a few answers, and does not say how few', async () => {
    const few = (files['google-forms.csv'] as string).split('\n"2026/').slice(0, 8).join('\n"2026/')
    const { code, out, err } = await run(google, { ...files, 'google-forms.csv': few })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('held back: too few people answered for families-feel-welcome')
    expect(err).not.toMatch(/\d (answered|rows)/)
  })

  test('prints no character of a header that steers a terminal', async () => {
    const text = (files['google-forms.csv'] as string).replace('What could we do better?', '\u001B[2J\u202Ebetter')
    const { err, out } = await run(google, { ...files, 'google-forms.csv': text })
    for (const character of ['\u001B', '\u202E']) expect(err + out).not.toContain(character)
    expect(err).toContain('better')
  })
})
