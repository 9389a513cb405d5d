import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import type { EvidenceItem } from '../../src/evidence'
import { type Condition, type Framework, idsOf, type Policy } from '../../src/framework'
import { recommend } from '../../src/recommendations'
import { describeCondition, describeStep, explain, isExplainable, messages, plain, speechIn } from '../../src/words'
import { asOf, document, judge, observed, occasion, policy, strategy, survey, tally, tiny } from '../support/tiny'

const share: Condition = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false }
const inEveryGroup: Condition = { ...share, everyGroup: true } as Condition
const times: Condition = { kind: 'times', measure: 'activity', atLeast: 3, days: 60 }
const channels: Condition = { kind: 'channels', measure: 'activity', atLeast: 3, days: 60 }
const consulted: Condition = { kind: 'document', measure: 'document', field: 'consulted', party: 'families' }

/** The explanation of a tiny framework's one indicator, without its statement and source. */
function explained(condition: Condition, evidence: readonly EvidenceItem[], rules: Partial<Policy> = {}): string[] {
  const { assessment } = judge(condition, evidence, { ...policy, ...rules })
  return explain(assessment, 'one/low/it', { framework: tiny({ 'one/low/it': condition }) })
    .split('\n')
    .slice(3)
}

describe('an explanation says what is asked, what was found and what would change it', () => {
  test('of a share that falls short', () => {
    expect(explained(share, [survey(40, 24, 10)])).toEqual([
      'Verdict: not met, by what was measured',
      'Whose voice supports it: the school’s records',
      '',
      'What is asked, and what the evidence says',
      '  A survey: most of those who answer (at least 75 %)',
      '    not met: 24 of 40 agreed (60 %); reported on 20 June 2026 [survey-10]; counts until 28 September 2026',
      '    how many were asked is not stated',
      '',
      'What would change it',
      '  - A survey: 6 more people agreeing, of the 40 who answered',
    ])
  })

  test('of a share that holds, with nothing to change', () => {
    const lines = explained(share, [survey(40, 30, 10)])
    expect(lines[0]).toBe('Verdict: met, by what was measured')
    expect(lines).not.toContain('What would change it')
  })

  test('of a share with few people on one side, without its numbers', () => {
    const text = explained(share, [survey(40, 39)]).join('\n')
    expect(text).toContain('at least 75 %; the numbers are not shown')
    expect(text).not.toMatch(/\b(39|40)\b/)
    expect(explained(share, [survey(40, 1)]).at(-1)).toBe('  - A survey: a larger share, over the threshold')
  })

  test('of a group that falls short', () => {
    const groups = [{ group: 'a', responded: 20, agreed: 12 }]
    expect(explained(inEveryGroup, [survey(100, 85, 0, { groups })])).toContain(
      '    a: 12 of 20 agreed (60 %), not met',
    )
    expect(explained(inEveryGroup, [survey(100, 85, 0, { groups })]).at(-1)).toBe(
      '  - A survey: in the group a: 3 more people agreeing, of the 20 who answered',
    )
  })

  test('of nothing at all', () => {
    expect(explained(share, [])).toEqual([
      'Verdict: unknown: evidence is missing',
      '',
      'What is asked, and what the evidence says',
      '  A survey: most of those who answer (at least 75 %)',
      '    unknown: evidence is missing',
      '',
      'What would change it',
      '  - A survey: ask or count: “What does the survey say?”, at least 10 people',
    ])
  })

  test.each([
    [
      'too few singles',
      times,
      [occasion(1)],
      'A activity: a new count of at least 3, or 3 single dates in the last 60 days; or a complete count of at least 60 days, to settle it either way',
    ],
    [
      'a full count that falls short',
      times,
      [tally(2, 59, 0)],
      'A activity: a new count of at least 3, or 3 single dates in the last 60 days',
    ],
    [
      'too few channels',
      channels,
      [tally(2, 59, 0, { channels: ['email'] })],
      'A activity: a new count of at least 3 channels, or single dates through as many in the last 60 days',
    ],
    ['a field that is not stated', consulted, [document(1, {})], 'A document: say who was consulted'],
    [
      'somebody who was not consulted',
      consulted,
      [document(1, { consulted: [] })],
      'A document: consult families on it',
    ],
    [
      'groups that are not reported',
      inEveryGroup,
      [survey(100, 90)],
      'A survey: with the counts by family group, or the statement that no group is large enough',
    ],
  ] as const)('of %s', (_title, condition, evidence, change) => {
    expect(explained(condition, evidence).at(-1)).toBe(`  - ${change}`)
  })

  test('of an observation that is overruled, and of one that decides', () => {
    expect(explained(share, [survey(40, 30, 10), observed('notMet', 1)]).join('\n')).toContain(
      'Observed not met on 29 June 2026 [observed-1-notMet]\n    what was measured decides, so the observation is overruled',
    )
    expect(explained(share, [observed('met', 1)])[0]).toBe('Verdict: met, by what was observed')
  })
})

/** What is found of the one question, without what it is and what would change it. */
function found(condition: Condition, evidence: readonly EvidenceItem[], rules: Partial<Policy> = {}): string[] {
  return explained(condition, evidence, rules).filter((line) => line.startsWith('    '))
}

describe('of a survey', () => {
  const words = messages.finding
  const eighty = (more: object = {}) => [survey(100, 80, 10, more)]
  const confident = { proportions: 'confident' } as const

  test('it is told how many of those asked answered, and between what the others could bring it', () => {
    expect(explained(share, eighty({ asked: 300 }))).toContain(
      '    100 of 300 asked answered (33 %); of those asked, whatever the others think, 26.6 % to 93.4 %',
    )
  })

  test('of which few stand on one side, nothing is told of the response', () => {
    const text = explained(share, [survey(100, 98, 10, { asked: 300, population: 400 })], confident).join('\n')
    expect(text).not.toContain('answered')
    expect(text).not.toContain('asked is')
    expect(text).not.toMatch(/\b(98|100|300|400)\b/)
    expect(text).not.toContain('whatever')
  })

  test('that does not state how many were asked it is told that it does not', () => {
    expect(explained(share, eighty())).toContain(`    ${words.askedNotStated}`)
  })

  test('judged by chance it is told between what all stand, of a population that is stated or not', () => {
    const between = (more: object, rules: Partial<Policy>) =>
      explained(share, eighty({ asked: 200, ...more }), rules).join('\n')
    expect(between({}, confident)).toContain(words.confident('71.1 % to 86.7 %'))
    expect(between({ population: 200 }, confident)).toContain(words.confident('73.8 % to 85 %'))
    expect(between({}, {})).not.toContain('at 95 %')
  })

  test('of records nothing is told of a response: they are a full count', () => {
    const coverage = { id: 'c', measure: 'coverage', date: '2026-06-20', eligible: 100, reached: 80 }
    expect(found({ ...share, measure: 'coverage' } as Condition, [coverage], confident)).toEqual([
      '    met: 80 of 100 reached (80 %); reported on 20 June 2026 [c]; counts until 28 September 2026',
    ])
  })

  test.each<[string, Partial<Policy>, object, string]>([
    ['more responses decide against chance', confident, {}, messages.change.moreResponsesAtThisShare(189)],
    [
      'fewer do where they are a larger part of all',
      confident,
      { population: 400 },
      messages.change.moreResponsesAtThisShare(68),
    ],
    [
      'so many more of those asked leave no doubt',
      { nonResponse: 'survived' },
      { asked: 120 },
      messages.change.moreResponsesAtThisShare(13),
    ],
    ['it is asked how many were asked', { nonResponse: 'survived' }, {}, messages.change.sayHowManyAsked],
    ['and so where a least response is asked for', { leastResponsePercent: 20 }, {}, messages.change.sayHowManyAsked],
  ])('that leaves it open it is told what would settle it: %s', (_title, rules, more, change) => {
    const lines = explained(share, eighty(more), rules)
    expect(lines.at(-1)).toBe(`  - A survey: ${change}`)
    expect(lines[0]).toMatch(/^Verdict: unknown/)
  })

  test('that lies on the threshold, of nobody knows how many, no number of responses is named', () => {
    expect(explained(share, [survey(100, 75, 10)], confident).at(-1)).toBe(
      `  - A survey: ${messages.change.moreResponses}`,
    )
  })

  test('that falls short it is told how many more would be needed by the policy', () => {
    const by = (rules: Partial<Policy>) => explained(share, [survey(100, 50, 10, { asked: 120 })], rules).at(-1)
    const people = messages.people.school
    expect(by({})).toBe(`  - A survey: ${messages.change.moreAgreeing(25, 100, people)}`)
    expect(by(confident)).toBe(`  - A survey: ${messages.change.moreAgreeing(34, 100, people)}`)
    expect(by({ nonResponse: 'survived' })).toBe(`  - A survey: ${messages.change.moreAgreeing(40, 100, people)}`)
  })

  test('each family group is told with its side, and why it is open', () => {
    const groups = [
      { group: 'a', responded: 40, agreed: 32 },
      { group: 'b', responded: 40, agreed: 16 },
      { group: 'c', responded: 100, agreed: 92 },
    ]
    const lines = found(share, [survey(300, 240, 10, { groups })], confident)
    const of = (group: string) => lines.find((line) => line.startsWith(`    ${group}: `))
    expect(of('a')).toContain('32 of 40 agreed (80 %)')
    expect(of('a')).toContain(`${messages.verdict.unknown}, ${messages.cause.inconclusive}`)
    expect(of('b')).toContain('16 of 40 agreed (40 %), not met')
    expect(of('c')).toContain('92 of 100 agreed (92 %), met')
  })
})

describe('of whose voice it is', () => {
  const heard = { familyVoiceFrom: 'low' } as Partial<Policy>
  const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }
  const parent = observed('met', 1, { role: 'parent' })

  test('a verdict says by whom it is supported', () => {
    const voices = (evidence: readonly EvidenceItem[], rules = {}) => explained(exists, evidence, rules)[1]
    expect(voices([document(10, {})])).toBe('Whose voice supports it: the school’s records')
    expect(voices([document(10, {}), parent], heard)).toBe('Whose voice supports it: families and the school’s records')
    expect(voices([observed('notMet', 1)])).toBe('Whose voice supports it: staff')
    expect(voices([])).toBe('')
  })

  test('an unknown says whose it would be, where only the families’ is missing, and how to hear them', () => {
    const lines = explained(exists, [document(10, {})], heard)
    expect(lines.slice(0, 2)).toEqual([
      `Verdict: unknown: ${messages.cause.voiceMissing}`,
      'It would rest on: the school’s records',
    ])
    expect(lines.slice(lines.indexOf('What would change it') + 1)).toEqual([`  - ${messages.change.hearFamilies}`])
  })
})

describe('what would change it', () => {
  const exists: Condition = { kind: 'document', measure: 'document', field: 'exists' }

  test('leaves out what could not', () => {
    const condition: Condition = { kind: 'all', of: [{ kind: 'any', of: [share, exists] }, consulted] }
    const lines = explained(condition, [survey(40, 32), document(1, { exists: true })])
    expect(lines.slice(lines.indexOf('What would change it') + 1)).toEqual(['  - A document: say who was consulted'])
  })

  test('is nothing where the indicator does not apply', () => {
    const refers: Condition = { kind: 'sameAs', indicator: 'one/high/other', because: 'it says the same' }
    const framework = tiny({ 'one/low/it': refers, 'one/high/other': share })
    const notApplicable = [{ indicator: 'one/high/other', reason: 'No such thing here' }]
    const assessment = assess({ subject: null, evidence: [], notApplicable, asOf, framework, policy })
    expect(explain(assessment, 'one/low/it', { framework })).not.toContain('What would change it')
  })

  test('is another observation where no answer of the condition could', () => {
    const refers: Condition = { kind: 'sameAs', indicator: 'one/high/other', because: 'it says the same' }
    const framework = tiny({ 'one/low/it': refers, 'one/high/other': share })
    const seen: EvidenceItem = {
      id: 'o',
      indicator: 'one/high/other',
      date: '2026-06-30',
      role: 'leader',
      judgement: 'met',
    }
    const assessment = assess({
      subject: null,
      evidence: [observed('met', 1), observed('notMet', 1), seen],
      asOf,
      framework,
      policy,
    })
    expect(explain(assessment, 'one/low/it', { framework }).split('\n').at(-1)).toBe(
      '  - a later observation, on which those who observe on the same day agree',
    )
  })

  test('asks for the groups too where every group is asked for', () => {
    expect(explained(inEveryGroup, [survey(100, 70)]).at(-1)).toBe(
      '  - A survey: 5 more people agreeing, of the 100 who answered; with the counts by family group, or the statement that no group is large enough',
    )
  })
})

test.each([
  [1801, 2001, 90, 'a little over 90 %'],
  [1800, 2000, 90, '90 %'],
  [7499, 10_000, 75, '74.9 %'],
  [7500, 10_000, 75, '75 %'],
  [1801, 2001, 75, '90 %'],
  [29, 100, 50, '29 %'],
])('%i of %i beside a threshold of %i reads as %s', (count, of, percent, text) => {
  expect(messages.percent(count, of, { percent, over: true })).toBe(text)
})

test('every condition of the shipped framework can be said in words', () => {
  const speech = speechIn(fiso)
  for (const [id, { condition }] of Object.entries(speech.framework.indicators)) {
    const lines = describeCondition(condition, speech, policy)
    expect(lines.join(' '), id).not.toMatch(/undefined|NaN|\[object/)
    expect(lines.length).toBeGreaterThan(0)
  }
})

describe('a condition in words', () => {
  const said = (condition: Condition) =>
    describeCondition(condition, speechIn(tiny({})), policy, (index) => [`(${index})`])

  const question = (condition: Condition) => said(condition)[0]

  test('has the parts of a combination under it, and what is found under each question in reading order', () => {
    expect(said({ kind: 'all', of: [share, { kind: 'any', of: [times, consulted] }] })).toEqual([
      `${messages.condition.all}:`,
      `- ${question(share)}`,
      '    (0)',
      `- ${messages.condition.any}:`,
      `  - ${question(times)}`,
      '      (1)',
      `  - ${question(consulted)}`,
      '      (2)',
    ])
  })

  test('is its one part alone where it has only one', () => {
    expect(said({ kind: 'all', of: [{ kind: 'any', of: [consulted] }] })).toEqual([
      'A document: families consulted',
      '  (0)',
    ])
  })
})

test('a stage says which sections of the checklists it draws on, where there are any', () => {
  const plainly = tiny({ 'one/low/a': share, 'one/high/b': share })
  const sections = { first: { title: 'First', restates: [] }, second: { title: 'Second', restates: [] } }
  const relates = Object.keys(sections).map((id) => ({ relation: 'broad', to: `list/${id}` }))
  const framework = {
    ...plainly,
    checklists: { list: { title: 'List', restates: [], sections } },
    indicators: { ...plainly.indicators, 'one/low/a': { ...plainly.indicators['one/low/a'], relates } },
  } as Framework
  const assessment = assess({ subject: null, evidence: [], asOf, framework, policy })
  const head = (stage: string) => explain(assessment, `one/${stage}`, { framework }).split('\n').slice(2, 5)
  expect(head('low')).toEqual([messages.explain.enough.all, messages.explain.drawsOn('First; Second'), ''])
  expect(head('high')).toEqual([messages.explain.enough.all, '', '- The statement of one/high/b.'])
})

describe('a step in words', () => {
  const said = (evidence: readonly EvidenceItem[], strategies: Framework['strategies']) => {
    const { measures } = tiny({})
    const involving = { ...measures, survey: { ...measures.survey, shows: 'involvement' } } as Framework['measures']
    const framework = tiny({ 'one/low/a': share, 'one/high/b': times }, { measures: involving, strategies })
    const [step] = recommend(assess({ subject: null, evidence, asOf, framework, policy }), { framework })
    return step && describeStep(step, speechIn(framework))
  }

  test('says the first of the first actions, what it takes, what it raises, adds to and serves', () => {
    const firstActions = ['Count them.', 'Then ask them.']
    expect(said([survey(20, 4), tally(3, 100, 0)], { s: strategy(['one/low/a'], { firstActions }) })).toEqual({
      title: 'Do: What advances one/low/a',
      details: [
        'Begin with: Count them.',
        'Effort small: It is tiny.',
        'alone raises One',
        'adds to involvement, of which nothing is met yet',
        'serves one/low/a',
      ],
    })
  })

  test('says that no strategy is listed where there is none', () => {
    expect(said([survey(20, 4)], {})).toEqual({
      title: 'Bring about: The statement of one/low/a.',
      details: [
        'the sources list no strategy for it: the statement says what is missing',
        'alone raises One',
        'serves one/low/a',
      ],
    })
  })
})

describe('with the shipped framework', () => {
  const assessed = () => assess({ subject: null, evidence: [], asOf })

  test('everything that has an id can be explained', () => {
    const assessment = assessed()
    const ids = [
      ...idsOf(fiso.indicators),
      ...idsOf(fiso.components),
      ...fiso.stages.map(({ id }) => `communication/${id}` as const),
      'success' as const,
      'success/signs' as const,
    ]
    for (const id of ids) {
      expect(isExplainable(assessment, id), id).toBe(true)
      expect(explain(assessment, id)).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('what has no such id is refused', () => {
    const assessment = assessed()
    for (const id of [
      'gone',
      'communication/gone',
      'communication/evolving/gone',
      'constructor',
      '__proto__',
      'success/gone',
      'communication/__proto__',
      'success/toString',
      'communication/evolving/feel-welcome/more',
      '',
    ]) {
      expect(isExplainable(assessment, id), id).toBe(false)
      expect(() => explain(assessment, id as 'communication')).toThrow(RangeError)
    }
  })

  test('a declaration that it does not apply is told with its reason, on one line', () => {
    const notApplicable = [
      { indicator: 'communication/evolving/feel-welcome', reason: 'none\nVerdict: met\u001b[2J' },
    ] as const
    const text = explain(
      assess({ subject: null, evidence: [], notApplicable, asOf }),
      'communication/evolving/feel-welcome',
    )
    expect(text).toContain('The school declared it not applicable: none\uFFFDVerdict: met\uFFFD[2J')
  })
})

test('text from outside loses what could move a cursor, fake a line or reorder text', () => {
  expect(plain('a\u001b[31m\r\n\u0085\u2028\u202Eb\u2066\uD800c')).toBe(
    `a\uFFFD[31m${'\uFFFD'.repeat(5)}b\uFFFD\uFFFDc`,
  )
  expect(plain('Zoë 学校 👩‍🏫 “quoted”')).toBe('Zoë 学校 👩‍🏫 “quoted”')
})
