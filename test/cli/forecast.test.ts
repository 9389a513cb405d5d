import { describe, expect, test } from 'vitest'
import { forecastBlocks, forecastSpeech } from '../../src/cli/commands/forecast'
import { asText } from '../../src/cli/document'
import type { Subject } from '../../src/evidence'
import { type Forecast, forecast } from '../../src/plan/progress/forecast'
import { readEvidence } from '../../src/schema'
import { type Catalogue, enAU, messages, planMessages } from '../../src/words'
import { exampleFile } from './world'

const { faults: _faults, ...school } = readEvidence(exampleFile())
const asOf = '2026-11-21'
const speech = forecastSpeech({ locale: enAU, words: { ...messages, ...planMessages } as Catalogue })

function linesOf(subject: Subject | null, evidence: typeof school.evidence, until: string): string[] {
  const result = forecast({ subject, evidence, asOf }, { until }) as unknown as Forecast
  return asText(forecastBlocks(result, speech, 'all'), false).split('\n')
}

describe('a forecast for people', () => {
  test('begins with what lowers a component, and says by when to renew it and what hangs on it', () => {
    const lines = linesOf(school.subject, school.evidence, '2028-11-21')
    expect(lines.slice(0, 8)).toEqual([
      'Example Primary School: what changes if nothing is renewed',
      'From 21 November 2026 to 21 November 2028, judged by the policy “standard” with the evidence at hand and nothing newer.',
      '“Demonstrated” takes what is unknown as not met, “possible” takes it as met.',
      '',
      'What to renew first',
      '  - Report again: Activities designed to invite families into the school (counts until 31 October 2027)',
      '    its lapse lowers The school fosters communication and meaningful partnerships with parents and carers',
      '    changes the verdict on communication/emerging/invited-in',
    ])
  })

  test('says of each day which levels and verdicts change, which way, and by what', () => {
    const lines = linesOf(school.subject, school.evidence, '2027-11-01')
    const day = lines.slice(lines.indexOf('  - 1 November 2027'))
    expect(day).toContain(
      '    The school fosters communication and meaningful partnerships with parents and carers: Emerging becomes not yet emerging, possibly Emerging',
    )
    expect(day).toContain('    The whole: Emerging becomes not yet emerging, possibly Emerging')
    expect(day).toContain('      demonstrated falls')
    const verdict = day.indexOf('    communication/emerging/invited-in: met becomes unknown')
    expect(day[verdict + 1]).toMatch(/^ {6}lapsed: \S/)
  })

  test('says of a lapse that it raises a component', () => {
    const result = forecast({ ...school, asOf }, { until: '2027-11-01' }) as unknown as Forecast
    const renew = result.renew.map((renewal) => ({
      ...renewal,
      lowers: [],
      raises: ['home-learning', 'communication'],
    }))
    expect(asText(forecastBlocks({ ...result, renew }, speech, 'all'), false)).toContain(
      'its lapse raises Home learning connects with school learning and The school fosters communication',
    )
  })

  test('says where nothing changes, and names a school that has no name', () => {
    const lines = linesOf(null, [], '2027-11-21')
    expect(lines[0]).toBe('School not named: what changes if nothing is renewed')
    expect(lines.at(-1)).toBe('No verdict changes.')
  })

  test('says what to observe again and what begins to count, and prints no character that steers a terminal', () => {
    const subject = { id: 'x', name: 'A \u001B[2Jschool' }
    const indicator = 'communication/emerging/invited-in'
    const said = { indicator, role: 'leader', judgement: 'met' } as const
    const evidence = [{ id: '\u001B[1Anew', date: '2026-12-01', ...said }]
    const lines = linesOf(subject, evidence, '2028-11-21')
    expect(lines[0]).toBe('A \uFFFD[2Jschool: what changes if nothing is renewed')
    expect(lines).toContain('      begins to count: \uFFFD[1Anew')
    expect(lines.filter((line) => line.startsWith('  - Observe again: '))).toEqual([
      expect.stringContaining('(counts until 1 December 2027)'),
    ])
    expect(lines.join('\n')).not.toContain('\u001B')
  })
})
