import { describe, expect, test } from 'vitest'
import { policies } from '../../data'
import { assess } from '../../src/assess'
import { readEvidence } from '../../src/schema'
import { sensitivity } from '../../src/sensitivity'
import { asOf, assessmentOf, exampleFile, run } from './world'

const files = { 'school.json': exampleFile() }

describe('sensitivity', () => {
  test('prints what hinges on the choice, and the levels by each combination', async () => {
    const { code, lines } = await run(['sensitivity', 'school.json', ...asOf], files)
    expect(code).toBe(0)
    expect(lines[0]).toBe('Example Primary School: how much hangs on the policy')
    expect(lines).toContain('  - The whole: hinges on how many statements make a stage and how shares are judged')
    expect(lines.filter((line) => line.startsWith('  all statements'))).toHaveLength(3 * 4)
    expect(lines).toContain('  a majority of statements  as observed      not counted  Evolving, possibly Excelling')
  })

  test('gives in JSON what the function gives, by the policy that is named', async () => {
    const { out } = await run(
      ['sensitivity', 'school.json', ...asOf, '--policy', 'selfReview', '--format', 'json'],
      files,
    )
    const { faults: _faults, ...reading } = readEvidence(exampleFile())
    expect(JSON.parse(out)).toEqual(sensitivity({ ...reading, asOf: '2026-11-21', policy: policies.selfReview }))
  })

  test('says where the policy makes no difference', async () => {
    const empty = { ...exampleFile(), evidence: [] }
    const { lines } = await run(['sensitivity', 'school.json', ...asOf], { 'school.json': empty })
    expect(lines).toContain('  - The whole: the same by every choice')
  })

  test.each([
    ['--groups', ['--groups']],
    ['--jurisdiction', ['--jurisdiction', 'Texas']],
  ])('takes no %s', async (option, given) => {
    const { code, err } = await run(['sensitivity', 'school.json', ...asOf, ...given], files)
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(`sensitivity takes no ${option}`) })
  })
})

describe('assess --groups', () => {
  test('shows where each family group stands, and without it no level of a group is judged', async () => {
    const { lines } = await run(['assess', 'school.json', ...asOf, '--groups'], files)
    const from = lines.indexOf('Where family groups stand')
    expect(lines.slice(from, from + 3)).toEqual([
      'Where family groups stand',
      '  - The school fosters communication and meaningful partnerships with parents and carers',
      '    For the group disability (disability): Emerging, with another verdict on 1 statement',
    ])
    expect((await run(['assess', 'school.json', ...asOf], files)).lines).not.toContain('Where family groups stand')
  })

  test('gives in JSON what assess gives', async () => {
    const { faults: _faults, ...reading } = readEvidence(exampleFile())
    const { groupLevels } = assess({ ...reading, asOf: '2026-11-21', groupLevels: true })
    expect((await assessmentOf(exampleFile(), '--groups')).groupLevels).toEqual(groupLevels)
    expect((await assessmentOf(exampleFile())).groupLevels).toBeNull()
  })
})
