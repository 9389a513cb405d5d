import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { casePackage, skos } from '../../src/standards'
import { enUS } from '../../src/words'
import { caseOptions } from '../standards/frameworks'
import { run } from './world'

const { uriBase, lastChangeDateTime, creator } = caseOptions
const base = ['--uri-base', uriBase]
const all = [...base, '--changed', lastChangeDateTime, '--creator', creator]

describe('the command export', () => {
  test('prints the framework as a CASE package', async () => {
    const { code, out } = await run(['export', 'case', ...all])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(casePackage(fiso, caseOptions))
  })

  test('prints the framework as SKOS, in the locale that is asked for', async () => {
    const { code, out } = await run(['export', 'skos', ...base, '--locale', 'en-US'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(skos(fiso, { uriBase, locale: enUS }))
  })

  test.each([
    ['no address', ['case', ...all.slice(2)], '--uri-base https://'],
    ['no time', ['case', ...base, '--creator', creator], '--changed 2026'],
    ['nobody who answers for it', ['case', ...all.slice(0, -2)], '--creator NAME'],
    [
      'a time of no zone',
      ['case', ...base, '--changed', '2026-11-21', '--creator', creator],
      'lastChangeDateTime should be',
    ],
    ['an address that is none', ['skos', '--uri-base', 'here'], 'uriBase should be'],
    ['what SKOS has no place for', ['skos', ...all], 'export skos'],
    ['another standard', ['csae', ...all], 'case'],
  ])('with %s is refused, with what would be right', async (_title, args, said) => {
    const { code, out, err } = await run(['export', ...args])
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(said)
  })
})
