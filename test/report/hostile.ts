/** A school, and many of its like, in which every text from outside is as bad as it can be. */
import type { FisoVocabulary } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem, Request } from '../../src/evidence'
import type { Assessment } from '../../src/levels'
import { compare, summarise, trend } from '../../src/plan'

/** What would run, break out, steer a terminal or a spreadsheet, or turn text around. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  ']]><!--',
  '"onload="alert(1)',
  "'><img src=x onerror=alert(1)>",
  '=cmd|"/c calc"!A1',
  '+1+1',
  '@SUM(A1)',
  '\u0000\u0007\u001b[2J',
  '\u202Eevil\u2066',
  '\uD800 lone',
  '\uFFFE\uFFFF',
  'line\nbreak\r\n\u2028',
  '| a | b |\n---\n# no heading',
  '[link](javascript:alert(1)) `code` *bold* &lt;',
  '👩‍👩‍👧‍👦🇦🇺 é̂ 学校',
  'W'.repeat(200),
]

/** One text each for the school, an item of evidence, a group, a reason and a policy. */
function hostileRequest(text: string): Request<FisoVocabulary> {
  const evidence = [
    {
      id: text,
      measure: 'families-feel-welcome',
      date: '2026-08-21',
      asked: 400,
      responded: 200,
      agreed: 190,
      source: text,
      groups: [{ group: text, family: text, asked: 100, responded: 60, agreed: 30 }],
    },
    { id: `${text} 2`, measure: 'students-feel-welcome', date: '2026-08-21', responded: 90, agreed: 80, groups: [] },
    {
      id: `${text} 3`,
      indicator: 'communication/evolving/policies-reviewed-together',
      date: '2026-08-21',
      role: 'leader',
      judgement: 'met',
      note: text,
    },
  ] as unknown as EvidenceItem<FisoVocabulary>[]
  return {
    subject: { id: text, name: text },
    evidence,
    notApplicable: [{ indicator: 'home-learning/evolving/needs-addressed-together', reason: text }],
    asOf: '2026-11-21',
    groupLevels: true,
  }
}

/** All that a report is made of. */
export function hostile(text: string) {
  const request = hostileRequest(text)
  const assessment = assess(request)
  const later = assess({ ...request, evidence: [], asOf: '2027-11-21' })
  const breaks = [
    {
      id: text,
      title: text,
      from: '2027-01-01',
      reason: text,
      reference: text,
      measures: ['families-feel-welcome'] as const,
    },
  ]
  return {
    assessment,
    points: trend([assessment, later], { breaks }),
    comparison: compare(request, { ...request, evidence: [], asOf: '2027-11-21' }, { breaks }),
    summary: summarise(Array.from({ length: 12 }, (): Assessment<FisoVocabulary> => assessment)),
  }
}
