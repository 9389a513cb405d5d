import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { instrumentBreaks } from '../../data'
import { assess } from '../../src/assess'
import {
  account,
  accountMarkdown,
  compare,
  equalTerms,
  forecast,
  planActions,
  planCalendar,
  planCsv,
  planMarkdown,
  portfolio,
} from '../../src/plan'
import { schoolAfter, schoolBefore } from '../support/years'
import { run } from './world'

const files = {
  'before.json': readFileSync('examples/school/evidence.json', 'utf8'),
  'after.json': readFileSync('examples/school/evidence-2027.json', 'utf8'),
  'assessment.json': assess(schoolBefore),
  'terms.json': [
    { name: 'Autumn', from: '2027-02-01', to: '2027-06-30' },
    { name: 'Spring', from: '2027-08-01', to: '2027-12-10' },
  ],
  'breaks.json': [
    {
      id: 'survey',
      ...instrumentBreaks['parent-opinion-survey-2023'],
      from: '2027-01-01',
      measures: ['families-feel-safe'],
    },
  ],
}
const asOf = ['--as-of', '2026-11-21']
const start = '2027-01-28'
const planned = (...options: string[]) => run(['plan', 'before.json', ...asOf, '--start', start, ...options], files)
const theirs = async (args: readonly string[]) => {
  const { code, out, err } = await run(args, files)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('plan', () => {
  const plan = planActions(portfolio(assess(schoolBefore)), { start, terms: equalTerms(start, 4) })

  test('prints the plan of four equal terms as each format has it', async () => {
    expect(JSON.parse((await planned('--format', 'json')).out)).toEqual(plan)
    expect(`${(await planned('--format', 'markdown')).out}\n`).toBe(planMarkdown(plan))
    expect(`${(await planned('--format', 'csv')).out}\n`).toBe(planCsv(plan))
    expect(`${(await planned('--format', 'ics')).out}\n`).toBe(planCalendar(plan))
    expect((await planned()).lines[0]).toBe('Action plan: Example Primary School')
  })

  test('takes an assessment that was printed too, and then no day or policy', async () => {
    const args = ['plan', 'assessment.json', '--start', start, '--format', 'json']
    expect(JSON.parse(await theirs(args))).toEqual(plan)
    expect(await run([...args, ...asOf], files)).toMatchObject({
      code: 2,
      err: expect.stringContaining('plan of an assessment takes no --as-of'),
    })
  })

  test('takes the school’s calendar, targets and limits', async () => {
    const { out } = await planned(
      '--calendar',
      'terms.json',
      '--target',
      'communication=excelling',
      '--at-once',
      '1',
      '--per-term',
      '1',
      '--effort',
      'small,medium',
      '--audience',
      'leaders',
      '--format',
      'json',
    )
    const chosen = portfolio(assess(schoolBefore), {
      targets: { communication: 'excelling' },
      limits: { atOnce: 1, efforts: ['small', 'medium'], audiences: ['leaders'] },
    })
    expect(JSON.parse(out)).toEqual(planActions(chosen, { start, terms: files['terms.json'], perTerm: 1 }))
  })

  test.each<[string, string[], string]>([
    ['no start', ['plan', 'before.json', ...asOf], 'say --start YYYY-MM-DD'],
    ['a start that is no day', ['plan', 'before.json', ...asOf, '--start', '2027-02-30'], 'a day that exists'],
    ['a start before the judgement', ['plan', 'before.json', ...asOf, '--start', '2026-01-28'], '2026-11-21'],
    [
      'a calendar that is none',
      ['plan', 'before.json', ...asOf, '--start', start, '--calendar', 'breaks.json'],
      'breaks.json is no calendar',
    ],
    [
      'terms twice',
      ['plan', 'before.json', ...asOf, '--start', start, '--calendar', 'terms.json', '--terms', '2'],
      'not both',
    ],
    [
      'a target of no stage',
      ['plan', 'before.json', ...asOf, '--start', start, '--target', 'communication=exceling'],
      'did you mean “excelling”',
    ],
    [
      'a target of no component',
      ['plan', 'before.json', ...asOf, '--start', start, '--target', 'comunication=evolving'],
      'did you mean “communication”',
    ],
    [
      'a target without a stage',
      ['plan', 'before.json', ...asOf, '--start', start, '--target', 'communication'],
      'COMPONENT=STAGE',
    ],
    [
      'a component twice',
      [
        'plan',
        'before.json',
        ...asOf,
        '--start',
        start,
        '--target',
        'communication=evolving',
        '--target',
        'communication=embedding',
      ],
      'COMPONENT=STAGE',
    ],
    ['a year without an end', ['plan', 'before.json', ...asOf, '--start', '9999-01-01'], 'before the year 9999'],
    [
      'an effort that is none',
      ['plan', 'before.json', ...asOf, '--start', start, '--effort', 'tiny'],
      'small, medium, large',
    ],
    [
      'a number that is none',
      ['plan', 'before.json', ...asOf, '--start', start, '--at-once', 'three'],
      '--at-once should be a whole number',
    ],
    ['too many terms', ['plan', 'before.json', ...asOf, '--start', start, '--terms', '13'], 'from 1 to 12 terms'],
  ])('with %s is refused', async (_, args, says) => {
    const { code, out, err } = await run(args, files)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })
})

describe('compare', () => {
  const args = ['compare', 'before.json', 'after.json', '--from', '2026-11-21', '--as-of', '2027-11-26']

  test('prints what changed, as data and in words', async () => {
    expect(JSON.parse(await theirs([...args, '--format', 'json']))).toEqual(compare(schoolBefore, schoolAfter))
    const table = await theirs(args)
    expect(table).toContain('The whole: Emerging, then Evolving')
    expect(table).toContain(
      'communication/evolving/feel-welcome: not met, then met\n    due to new evidence (2027-families-feel-welcome)',
    )
    expect(table).toContain('due to evidence that lapsed (2026-successes-celebrated)')
    expect(await theirs([...args, '--format', 'markdown'])).toContain('## Verdicts that changed')
  })

  test('says what cannot be compared', async () => {
    const table = await theirs([...args, '--breaks', 'breaks.json'])
    expect(table).toContain('Parent Opinion Survey: all families are invited, from 1 January 2027')
    expect(table).toContain('not comparable: survey')
    expect(table).toContain('communication/evolving/feel-welcome: not met, then met\n    not comparable: survey\n')
    expect(table).not.toContain(
      'demonstrated was raised, due to new evidence (2027-06-24-review-record and 2027-families',
    )
  })

  test('judges the earlier by another policy where one is named', async () => {
    const { out } = await run([...args, '--from-policy', 'selfReview', '--format', 'json'], files)
    expect(JSON.parse(out)).toMatchObject({ before: { policy: 'selfReview' }, after: { policy: 'standard' } })
  })

  test.each<[string, string[], string]>([
    ['no earlier day', ['compare', 'before.json', 'after.json', ...asOf], 'say --from YYYY-MM-DD'],
    [
      'the days the wrong way round',
      ['compare', 'before.json', 'after.json', '--from', '2027-11-26', ...asOf],
      'earlier day',
    ],
    ['breaks that are none', [...args, '--breaks', 'terms.json'], 'terms.json is no list of breaks'],
    ['one file', ['compare', 'before.json', '--from', '2026-11-21', ...asOf], 'compare takes BEFORE and AFTER'],
  ])('with %s is refused', async (_, given, says) => {
    const { code, out, err } = await run(given, files)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(says)
  })
})

describe('forecast', () => {
  const args = ['forecast', 'before.json', ...asOf, '--until', '2027-11-26']

  test('prints what lapses, the first to renew in a table and all of them else', async () => {
    const result = forecast(schoolBefore, { until: '2027-11-26' })
    expect(JSON.parse(await theirs([...args, '--format', 'json']))).toEqual(result)
    expect(await theirs(args)).toContain(`What to renew first, the first 10 of ${result.renew.length}`)
    expect((await theirs([...args, '--format', 'markdown'])).match(/Report again|Observe again/g)).toHaveLength(
      result.renew.length,
    )
  })

  test('without a last day, or with one before the judgement, is refused', async () => {
    expect(await run(['forecast', 'before.json', ...asOf], files)).toMatchObject({
      code: 2,
      err: expect.stringContaining('say --until'),
    })
    const early = await run(['forecast', 'before.json', ...asOf, '--until', '2026-01-01'], files)
    expect(early).toMatchObject({ code: 2, out: '' })
  })
})

describe('account', () => {
  test('prints the page for families, of evidence or of an assessment', async () => {
    const page = account(assess(schoolBefore))
    expect(`${await theirs(['account', 'before.json', ...asOf])}\n`).toBe(accountMarkdown(page))
    expect(JSON.parse(await theirs(['account', 'assessment.json', '--format', 'json']))).toEqual(page)
  })
})
