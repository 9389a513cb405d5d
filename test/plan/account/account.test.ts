import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fiso, policies } from '../../../data'
import { assess } from '../../../src/assess'
import type { EvidenceItem } from '../../../src/evidence'
import { type Framework, idsOf, isOnContinuum, type Policy } from '../../../src/framework'
import { type Assessment, resultsOf } from '../../../src/levels'
import { account, accountMarkdown } from '../../../src/plan/account/account'
import { readEvidence } from '../../../src/schema'
import { messages, planMessages } from '../../../src/words'
import { hasOccurred, holds, timeout } from '../../support/properties'
import { gradeOf, sentencesOf, textsOfPage, wordsOf } from '../../support/reading-grade'
import { asOf, document, measure, policy, survey, tiny } from '../../support/tiny'

/** A Flesch-Kincaid grade, in years of school in the United States. Our choice. */
const highestGrade = 8
/** Our choice. */
const longestSentence = 20
/** Words of this library and of administrations that a family need not know. Of “policies” a school has some itself. */
const jargon =
  /\b(assess\w*|benchmark\w*|causes?|checklists?|components?|conditions?|continuum|demonstrated|dimensions?|empower\w*|engage\w*|evidence|facilitat\w*|framework|implement\w*|indicators?|ledger|levels?|measured?s?|met|not applicable|notApplicable|notMet|observations?|outcomes?|policy|proportions?|quantifiers?|respondents?|stakeholders?|strateg\w*|subject|thresholds?|undefined|unknown|utili[sz]e\w*|verdicts?|voices?)\b|null|NaN|%|\w\/\w|\w_\w/i

const continuum = idsOf(fiso.indicators).filter((id) => isOnContinuum(fiso.indicators[id]))
const general = fiso as unknown as Framework
const shipped = Object.values(policies) as unknown as Policy[]

const { faults: _faults, ...school } = readEvidence(JSON.parse(await readFile('examples/school/evidence.json', 'utf8')))
const example = assess({ ...school, asOf: '2026-11-21' })

/** Everything observed by a parent, as one says. */
function observed(judgements: (place: number) => 'met' | 'notMet' | null): EvidenceItem[] {
  return continuum.flatMap((indicator, place): EvidenceItem[] => {
    const judgement = judgements(place)
    return judgement === null ? [] : [{ id: `${place}`, indicator, date: '2026-11-01', role: 'parent', judgement }]
  })
}

function judgedBy(
  policy: Policy,
  evidence: readonly EvidenceItem[],
  notApplicable: readonly string[] = [],
): Assessment {
  const declared = notApplicable.map((indicator) => ({ indicator, reason: 'It does not fit our school.' }))
  return assess({ subject: null, evidence, notApplicable: declared, asOf: '2026-11-21', framework: general, policy })
}

const ofHomeLearning = continuum.filter((id) => id.startsWith('home-learning/'))
const extremes = shipped.flatMap((policy) =>
  Object.entries({
    'nothing known': judgedBy(policy, []),
    'everything met': judgedBy(
      policy,
      observed(() => 'met'),
    ),
    'nothing met': judgedBy(
      policy,
      observed(() => 'notMet'),
    ),
    'one thing known': judgedBy(
      policy,
      observed((place) => (place === 0 ? 'met' : null)),
    ),
    'all but one met': judgedBy(
      policy,
      observed((place) => (place === 20 ? 'notMet' : 'met')),
    ),
    'some of each': judgedBy(
      policy,
      observed((place) => (['met', 'notMet', null, 'met'] as const)[place % 4] ?? null),
    ),
    'one component left out': judgedBy(policy, [], ofHomeLearning),
    'everything left out': judgedBy(policy, [], continuum),
  }).map(([title, assessment]): [string, Assessment] => [`${title}, by the policy ${policy.id}`, assessment]),
)

/** Any verdicts, many of them alike so that every stage is reached, by policies that differ in what makes a stage. */
const cases = fc.record({
  policy: fc.constantFrom(...shipped.map(({ id }) => id)),
  enough: fc.constantFrom('all', 'most', 'majority'),
  levelCap: fc.constantFrom('none', 'lowestGroup'),
  usual: fc.constantFrom('met', 'met', 'notMet', null),
  others: fc.array(
    fc.record({ place: fc.nat(continuum.length - 1), judgement: fc.constantFrom('met', 'notMet', null, 'left out') }),
    { maxLength: 12 },
  ),
} as const)
type Case = typeof cases extends fc.Arbitrary<infer Made> ? Made : never

function judged({ policy: named, enough, levelCap, usual, others }: Case): Assessment {
  const policy = shipped.find(({ id }) => id === named)
  const other = new Map(others.map(({ place, judgement }) => [place, judgement]))
  const leftOut = continuum.filter((_, place) => other.get(place) === 'left out')
  const judgements = observed((place) => {
    const judgement = other.has(place) ? other.get(place) : usual
    return judgement === 'met' || judgement === 'notMet' ? judgement : null
  })
  return judgedBy({ ...policy, enough, levelCap } as Policy, judgements, leftOut)
}

const tell = (assessment: Assessment) => account(assessment, { framework: general })
const pageOf = (assessment: Assessment) => accountMarkdown(tell(assessment))

/** What is wrong with how a page reads. */
function unreadable(markdown: string): string[] {
  const { headings, prose } = textsOfPage(markdown)
  const all = [...headings, ...prose]
  return [
    ...(gradeOf(prose) <= highestGrade ? [] : [`the whole has grade ${gradeOf(prose)}`]),
    ...prose.filter((text) => gradeOf([text]) > highestGrade).map((text) => `grade ${gradeOf([text])}: ${text}`),
    ...all.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > longestSentence),
    ...all.filter((text) => jargon.test(text)),
  ]
}

describe('reads easily', () => {
  test('each plain sentence of the continuum, of its components and of its stages', () => {
    const plainly = [
      ...continuum.map((id) => fiso.indicators[id].plainly),
      ...Object.values(fiso.components).map((component) => component.plainly),
      ...fiso.stages.map((stage) => stage.plainly),
    ]
    expect(plainly).toHaveLength(36 + 2 + 4)
    expect(plainly.filter((text) => text === undefined || text.trim() === '')).toEqual([])
    expect(new Set(plainly).size).toBe(plainly.length)
    for (const text of plainly) expect(unreadable(`${text}`), text).toEqual([])
  })

  test('each sentence that is not the framework’s', () => {
    const made = (value: unknown): string[] => {
      if (typeof value === 'string') return [value]
      if (typeof value === 'function') return [0, 1, 24].map((count) => value(count, 36, 36))
      return Object.values(value as object).flatMap(made)
    }
    const { title: _title, ...words } = planMessages.account
    const sentences = made(words).flatMap(sentencesOf)
    expect(sentences.length).toBeGreaterThan(50)
    for (const sentence of sentences) expect(unreadable(sentence), sentence).toEqual([])
  })

  test('the account of the example school', () => {
    expect(unreadable(accountMarkdown(account(example)))).toEqual([])
  })

  test.each(extremes)('%s', (_title, assessment) => {
    expect(unreadable(pageOf(assessment))).toEqual([])
  })

  test('whatever is judged', { timeout }, () => {
    const faults = (it: Case) => unreadable(pageOf(judged(it)))
    holds(
      fc.property(cases, (it) => {
        expect(faults(it)).toEqual([])
      }),
      { runs: 150 },
    )
  })

  test('as the statements themselves would not', () => {
    const hard = continuum.filter((id) => gradeOf([fiso.indicators[id].statement]) > highestGrade)
    expect(hard.length).toBeGreaterThan(20)
    expect(jargon.test(messages.explain.bounds)).toBe(true)
  })
})

/** What the page of an account says under a heading, of the whole or of one component. */
function under(markdown: string, heading: string): string {
  return markdown
    .split(/\n(?=#)/)
    .filter((part) => part.replace(/^#+ /, '').startsWith(`${heading}\n`))
    .join('\n')
}

describe('tells what is so', () => {
  const words = planMessages.account

  /** What an account should tell of a component, by the verdicts alone. */
  function expected(assessment: Assessment, component: string) {
    const results = resultsOf(assessment)
    const inStage = fiso.stages.map(({ id }) => continuum.filter((it) => it.startsWith(`${component}/${id}/`)))
    const demonstrated = assessment.components[component]?.level.demonstrated
    const reached = fiso.stages.findIndex(({ id }) => id === demonstrated)
    const ahead = inStage.findIndex(
      (stage, rank) => rank > reached && stage.some((id) => results[id]?.verdict !== 'notApplicable'),
    )
    const upToNext = (ahead === -1 ? inStage : inStage.slice(0, ahead + 1)).flat()
    const items = (ids: typeof continuum, verdict: string) =>
      ids
        .filter((id) => results[id]?.verdict === verdict)
        .map((id) => ({ indicator: id, text: fiso.indicators[id].plainly, note: null }))
    return {
      going: items(inStage.flat(), 'met'),
      next: items(upToNext, 'notMet'),
      unknown: items(upToNext, 'unknown'),
    }
  }

  test('what is met goes well, what is not is next, what is unknown is not known, and nothing else', {
    timeout,
  }, () => {
    let [going, next, unknown] = [0, 0, 0]
    const check = (assessment: Assessment) => {
      for (const [component, told] of Object.entries(tell(assessment).components)) {
        const items = {
          going: told.going?.items ?? [],
          next: told.next?.items ?? [],
          unknown: told.unknown?.items ?? [],
        }
        expect(items).toEqual(expected(assessment, component))
        going += items.going.length
        next += items.next.length
        unknown += items.unknown.length
      }
    }
    for (const [, assessment] of extremes) check(assessment)
    holds(
      fc.property(cases, (it) => check(judged(it))),
      { runs: 150 },
    )
    for (const count of [going, next, unknown]) hasOccurred(count, 150)
  })

  test('each under its own heading of the page', () => {
    for (const assessment of [example as unknown as Assessment, ...extremes.map(([, it]) => it)]) {
      const page = pageOf(assessment)
      const verdicts = resultsOf(assessment)
      const [going, next, unknown] = [words.going, words.next, words.unknown].map((heading) => under(page, heading))
      for (const id of continuum) {
        const text = `\n- ${fiso.indicators[id].plainly}`
        const verdict = verdicts[id]?.verdict
        if (verdict !== 'met') expect(going).not.toContain(text)
        if (verdict !== 'notMet') expect(next).not.toContain(text)
        if (verdict !== 'unknown') expect(unknown).not.toContain(text)
      }
    }
    const page = accountMarkdown(account(example))
    expect(under(page, words.going)).toContain(`- ${fiso.indicators['communication/emerging/invited-in'].plainly}`)
    expect(under(page, words.next)).toContain(`- ${fiso.indicators['communication/evolving/feel-welcome'].plainly}`)
    expect(under(page, words.unknown)).toContain(
      `- ${fiso.indicators['home-learning/evolving/needs-addressed-together'].plainly}`,
    )
  })

  test('how things stood, on how much, and by which rule', () => {
    const { footing } = account(example)
    const used = example.ledger.filter(({ outcome }) => outcome === 'used').length
    expect(footing.sentences.slice(0, 3)).toEqual([
      'This is how things stood on 21 November 2026.',
      'We looked at 36 points.',
      'We know enough to say yes or no to 24 of them.',
    ])
    const reports = Number(footing.sentences[3]?.match(/^We used (\d+) reports\./)?.[1])
    expect(reports).toBeGreaterThan(50)
    expect(reports).toBeLessThanOrEqual(used)
    expect(footing.sentences).toContain(words.enough.all)
    const ofMost = assess({ ...school, asOf: '2026-11-21', policy: policies.selfReview })
    expect(account(ofMost).footing.sentences).toContain(words.enough.majority)
  })

  test('counts no report that only a checklist asks for, and no observation of one', () => {
    const evidence: EvidenceItem[] = [
      { id: 'a', indicator: 'success/signs/equal-partners', date: '2026-11-01', role: 'parent', judgement: 'met' },
      { id: 'b', measure: 'treated-as-equal-partner', date: '2026-11-01', responded: 40, agreed: 39 },
      { id: 'c', measure: 'families-feel-safe', date: '2026-11-01', responded: 40, agreed: 37 },
    ]
    const assessment = judgedBy(policies.standard, evidence)
    expect(assessment.ledger.map(({ outcome }) => outcome)).toEqual(['superseded', 'used', 'used'])
    expect(tell(assessment).footing.sentences).toContain(words.reports(1))
    expect(tell(judgedBy(policies.standard, evidence.slice(0, 1))).footing.sentences).toContain(words.noReports)
  })

  test('what was left out, as it does not apply', () => {
    const [, assessment] = extremes.find(([title]) => title.startsWith('one component left out')) ?? []
    if (assessment === undefined) throw new Error('there is such a case')
    const told = tell(assessment)
    expect(told.components['home-learning']).toMatchObject({
      sentences: [words.noneApplies],
      going: null,
      next: null,
      unknown: null,
    })
    expect(told.footing.sentences).toContain('We left out 19 points that do not apply to our school.')
    expect(JSON.stringify(told)).not.toContain('It does not fit our school.')
    const [, nothing] = extremes.find(([title]) => title.startsWith('everything left out')) ?? []
    if (nothing === undefined) throw new Error('there is such a case')
    expect(tell(nothing).footing.sentences.slice(1)).toEqual([words.leftOut(36)])
  })
})

describe('where it stands', () => {
  const words = planMessages.account
  const exists = (measure: string) => ({ kind: 'document', measure, field: 'exists' }) as const
  const framework = tiny(
    { 'one/low/a': exists('document'), 'one/high/b': exists('document2') },
    {
      stages: [
        { id: 'low', title: 'Low', plainly: 'It is low.', restates: [] },
        { id: 'high', title: 'High', plainly: 'It is high.', restates: [] },
      ],
      measures: { document2: measure('document') },
    },
  )
  const standing = (low: boolean | null, high: boolean | null, notApplicable: string[] = []) => {
    const evidence = Object.entries({ document: low, document2: high }).flatMap(([measure, exists]): EvidenceItem[] =>
      exists === null ? [] : [{ id: measure, measure, date: asOf, exists }],
    )
    const declared = notApplicable.map((indicator) => ({ indicator, reason: 'no' }))
    const assessment = assess({ subject: null, evidence, notApplicable: declared, asOf, framework, policy })
    return account(assessment, { framework }).components.one?.sentences
  }

  test.each([
    [false, false, [words.beforeFirst]],
    [false, null, [words.beforeFirst]],
    [null, false, [words.firstNotShown, words.maybe('Low (stage 1 of 2)')]],
    [null, null, [words.nothingKnown, words.firstNotShown, words.maybe('High (stage 2 of 2)')]],
    [true, false, ['We are at Low (stage 1 of 2).', 'It is low.']],
    [true, null, ['We are at least at Low (stage 1 of 2).', 'It is low.', words.maybe('High (stage 2 of 2)')]],
    [true, true, ['We are at High (stage 2 of 2).', 'It is high.', words.top]],
  ])('with the low stage %s and the high one %s', (low, high, sentences) => {
    expect(standing(low, high)).toEqual(sentences)
  })

  test('where nothing above applies, is as high as it goes', () => {
    expect(standing(true, null, ['one/high/b'])).toEqual(['We are at Low (stage 1 of 2).', 'It is low.', words.top])
  })

  test('at the last stage by a majority, what stands open below it is still told', () => {
    const judgements = observed((place) => (place % 4 === 3 ? 'notMet' : 'met'))
    const { components } = tell(judgedBy(policies.selfReview, judgements))
    expect(components.communication?.sentences).toContain(words.top)
    expect(components.communication?.next?.items).toHaveLength(4)
  })

  test('says of an indicator and a component without plain sentences what the framework says', () => {
    const { components } = account(
      assess({ subject: null, evidence: [], asOf, framework: tiny({ 'one/low/a': exists('document') }), policy }),
      {
        framework: tiny({ 'one/low/a': exists('document') }),
      },
    )
    expect(components.one?.heading).toBe('One')
    expect(components.one?.unknown?.items).toEqual([
      { indicator: 'one/low/a', text: 'The statement of one/low/a.', note: null },
    ])
  })

  test('later stages are spoken of where there are some', () => {
    expect(account(example).footing.sentences).toContain(words.ahead)
    const [, met] = extremes.find(([title]) => title.startsWith('everything met')) ?? []
    if (met === undefined) throw new Error('there is such a case')
    expect(tell(met).footing.sentences).not.toContain(words.ahead)
  })
})

describe('groups of families', () => {
  const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
  const framework = tiny({ 'one/low/a': share })
  const groups = (agreed: number) => [{ group: 'named-group', family: 'home', responded: 12, agreed }]
  const capped = { ...policy, levelCap: 'lowestGroup' } as const
  const told = (evidence: EvidenceItem, rules: Policy) =>
    account(assess({ subject: null, evidence: [evidence], asOf, framework, policy: rules }), { framework })
  const words = planMessages.account

  test('that hold a level down are told of with what is next, and none is named', () => {
    const { components, footing } = told(survey(100, 90, 0, { groups: groups(6) }), capped)
    expect(components.one?.going).toBeNull()
    expect(components.one?.next?.items.map(({ note }) => note)).toEqual([words.ofGroups.notMet])
    expect(footing.sentences).toContain(words.lowestGroup)
    expect(JSON.stringify(components)).not.toContain('named-group')
    const page = accountMarkdown(told(survey(100, 90, 0, { groups: groups(6) }), capped))
    expect(page).toContain(`\n- The statement of one/low/a.\n  - ${words.ofGroups.notMet}\n`)
  })

  test('of which it is not known are told of with what is not known', () => {
    const confident = { ...capped, proportions: 'confident' } as const
    const { components } = told(survey(100, 90, 0, { groups: groups(9) }), confident)
    expect(components.one?.going).toBeNull()
    expect(components.one?.next).toBeNull()
    expect(components.one?.unknown?.items.map(({ note }) => note)).toEqual([words.ofGroups.unknown])
    expect(components.one?.sentences).not.toContain(words.nothingKnown)
  })

  test('hold nothing down where the policy does not say so', () => {
    const { components, footing } = told(survey(100, 90, 0, { groups: groups(6) }), policy)
    expect(components.one?.next).toBeNull()
    expect(components.one?.going?.items.map(({ note }) => note)).toEqual([null])
    expect(footing.sentences).not.toContain(words.lowestGroup)
  })
})

describe('what families can do', () => {
  const words = planMessages.account
  const asked = (voice: 'families' | 'school', evidence: EvidenceItem[] = [], rules: Policy = policy) => {
    const framework = tiny(
      {
        'one/low/a': { kind: 'sameAs', indicator: 'one/high/b', because: 'It is the same.' },
        'one/high/b': { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false },
      },
      { measures: { survey: measure('survey', { voice }) } },
    )
    return account(assess({ subject: null, evidence, asOf, framework, policy: rules }), { framework }).families
      .sentences
  }

  test('is to answer, where what they say could decide something', () => {
    expect(asked('families')).toEqual([words.answer, words.tell, words.ask])
    expect(asked('school')).toEqual([words.tell, words.ask])
    expect(asked('families', [survey(40, 39)])).toEqual([words.tell, words.ask])
  })

  test('is not to answer what is known another way', () => {
    const framework = tiny(
      {
        'one/low/a': {
          kind: 'all',
          of: [
            {
              kind: 'any',
              of: [
                { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false },
                { kind: 'document', measure: 'document', field: 'exists' },
              ],
            },
            { kind: 'times', measure: 'activity', atLeast: 1, days: 90 },
          ],
        },
      },
      { measures: { survey: measure('survey', { voice: 'families' }) } },
    )
    const told = (evidence: EvidenceItem[]) =>
      account(assess({ subject: null, evidence, asOf, framework, policy }), { framework }).families.sentences
    expect(told([])).toContain(words.answer)
    expect(told([document(1, {})])).not.toContain(words.answer)
  })

  test('is to answer, where only their own word is missing', () => {
    const heard = { ...policy, familyVoiceFrom: 'low' } as Policy
    expect(asked('school', [survey(40, 39)], heard)).toContain(words.answer)
    expect(asked('school', [survey(40, 39)], { ...heard, observations: 'forbidden' })).not.toContain(words.answer)
  })
})

describe('as a page', () => {
  // `npx vitest run test/plan/account.test.ts --update` writes it.
  test('the account of the example school is as it was', async () => {
    await expect(accountMarkdown(account(example))).toMatchFileSnapshot('../../golden/school.account.md')
  })

  test('the name of a school stays text on one line', () => {
    const name = '<b>*Evil*</b>\n# Not a heading\u202E [x](http://y) `z` & |'
    const assessment = assess({ ...school, subject: { id: 'evil', name }, asOf: '2026-11-21' })
    const told = account(assessment)
    expect(told.title).toBe('<b>*Evil*</b>\uFFFD# Not a heading\uFFFD [x](http://y) `z` & |: how we work with families')
    const lines = accountMarkdown(told).split('\n')
    expect(lines[0]).toBe(
      '# \\<b\\>\\*Evil\\*\\</b\\>\uFFFD\\# Not a heading\uFFFD \\[x\\](http://y) \\`z\\` \\& \\|: how we work with families',
    )
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1)
  })

  test('a school that is not named has a title all the same', () => {
    const told = account(assess({ subject: null, evidence: [], asOf: '2026-11-21' }))
    expect(told.title).toBe('How we work with families')
    expect(told.subject).toBeNull()
  })

  test('shows twelve points of a list and how many more there are, of which the value has all', () => {
    const [, met] = extremes.find(([title]) => title.startsWith('everything met')) ?? []
    if (met === undefined) throw new Error('there is such a case')
    const page = pageOf(met)
    expect(tell(met).components.communication?.going?.items).toHaveLength(17)
    expect(page.match(/^- .*$/gm)).toHaveLength(12 + 1 + 12 + 1)
    expect(page).toContain('- And 5 more points.')
    expect(page).toContain('- And 7 more points.')
  })
})

describe('as a value', () => {
  test('is plain JSON, the same whatever the order of the evidence, with the stamp of what made it', () => {
    const told = account(example)
    expect(JSON.parse(JSON.stringify(told))).toEqual(told)
    const shuffled = assess({ ...school, evidence: [...school.evidence].reverse(), asOf: '2026-11-21' })
    expect(JSON.stringify(account(shuffled))).toBe(JSON.stringify(told))
    const { framework, version, asOf, subject } = example
    expect(told).toMatchObject({ framework, version, asOf, subject, policy: 'standard' })
  })

  test('holds no id, note or source of the evidence', () => {
    const text = JSON.stringify({ ...account(example), subject: null })
    for (const item of school.evidence) {
      expect(text).not.toContain(item.id)
      for (const other of [item.source, 'note' in item ? item.note : undefined]) {
        if (other !== undefined) expect(text).not.toContain(other)
      }
    }
  })

  test('is not made with another framework than the one judged with', () => {
    expect(() => account(example as unknown as Assessment, { framework: tiny({}) })).toThrow('pass that framework')
  })
})
