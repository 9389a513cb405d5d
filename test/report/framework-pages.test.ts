import { describe, expect, test } from 'vitest'
import { fiso, initiativeQualities, policies, reference } from '../../data'
import {
  type ContinuumIndicator,
  type Framework,
  type Indicator,
  idsOf,
  leavesOf,
  measureOf,
  type Statement,
} from '../../src/framework'
import { frameworkPages, referencePage } from '../../src/report'
import { asMarkdown, type Block, messages, outline } from '../../src/words'
import { strategy, tiny } from '../support/tiny'

const pages = frameworkPages(fiso)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('the pages under docs/framework', () => {
  // `npm run docs:framework` writes them.
  test.each([...pages, referencePage()])('$id is as the data says', async ({ id, markdown }) => {
    await expect(markdown).toMatchFileSnapshot(`../../docs/framework/${id}.md`)
  })

  test('are one for the continuum, one for each checklist and one for the strategies', () => {
    expect(pages.map(({ id }) => id)).toEqual(['continuum', ...idsOf(fiso.checklists), 'strategies'])
  })
})

describe('together they show', () => {
  const text = pages.map(({ markdown }) => markdown).join('\n')

  test('every statement, its id and its sources', () => {
    for (const id of idsOf(fiso.indicators)) {
      const { statement, restates } = fiso.indicators[id]
      expect(text).toMatch(new RegExp(`\n###?#? ${escaped(statement)}\n`))
      expect(text).toContain(`\n- Id: ${id}\n`)
      for (const locator of restates) expect(text).toContain(` (${locator.replaceAll('#', '\\#')})\n`)
    }
  })

  test('every question of every condition', () => {
    for (const { condition } of Object.values(fiso.indicators)) {
      for (const leaf of leavesOf(condition)) {
        if (leaf.kind !== 'sameAs') expect(text).toContain(`${measureOf(fiso, leaf.measure)?.title}: `)
      }
    }
  })

  test('every strategy with its first actions', () => {
    for (const { title, firstActions } of Object.values(fiso.strategies)) {
      expect(text).toContain(`\n### ${title}\n`)
      for (const action of firstActions) expect(text).toContain(`\n  - ${action}\n`)
    }
  })

  test('the stages of each component side by side', () => {
    const heads = text.match(/\| Emerging \| Evolving \| Embedding \| Excelling \|/g)
    expect(heads).toHaveLength(2)
  })

  test('a relation from both of its ends', () => {
    const textOf = (id: string) => pages.find((page) => page.id === id)?.markdown ?? ''
    const [continuum, keyDimensions] = [textOf('continuum'), textOf('key-dimensions')]
    expect(continuum).toContain('  - Part of: Communicating\n')
    // Written on the statements of the continuum; read here from the section's end.
    const [, afterHeading = ''] = keyDimensions.split('\n## Communicating\n')
    const [ofSection = ''] = afterHeading.split('\n### ')
    expect(ofSection).toContain('  - Includes: Families can reach teachers in several ways')
    expect(text).toContain('  - Related to: Essential Element 4, Student voice')
    expect(continuum).toMatch(/- 4: .*\n {2}- Related to: .* \(communication\/evolving\/policies-reviewed-together\)\n/)
  })
})

describe('the page of reference', () => {
  const { markdown } = referencePage()

  test('shows every entry with its source', () => {
    for (const entries of Object.values(reference)) {
      for (const { statement, restates } of Object.values<Statement>(entries)) {
        expect(markdown).toContain(`${statement}\n`)
        for (const locator of restates) expect(markdown).toContain(`(${locator.replaceAll('#', '\\#')})\n`)
      }
    }
  })

  test('names what a definition defines, and what a resource is called', () => {
    const [definitions, resources] = [Object.values(reference.definitions), Object.values(reference.resources)]
    for (const { term, statement } of definitions) expect(markdown).toContain(`\n- ${term}: ${statement}\n`)
    for (const { title, statement } of resources) {
      expect(markdown).toMatch(new RegExp(`\n- ${escaped(title)}.*: ${escaped(statement)}\n`))
    }
  })

  test('shows every question of a review by the qualities', () => {
    for (const { questions } of Object.values(initiativeQualities)) {
      for (const question of Object.values(questions)) expect(markdown).toContain(`  - ${question}\n`)
    }
  })

  test('marks law as the law of its place', () => {
    expect(markdown).toContain('- ESSA section 1116 (a)(3), United States: ')
  })
})

describe('a framework of one’s own', () => {
  const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const

  test('has pages for what it has', () => {
    expect(frameworkPages(tiny({ 'one/low/a': share })).map(({ id }) => id)).toEqual(['continuum'])
    const withStrategy = tiny({ 'one/low/a': share }, { strategies: { s: strategy(['one/low/a']) } })
    expect(frameworkPages(withStrategy).map(({ id }) => id)).toEqual(['continuum', 'strategies'])
  })

  test('is written with the percentages of the policy named', () => {
    const rules = { ...policies.standard.quantifiers, most: { percent: 66, over: true } }
    const policy = { ...policies.standard, id: 'mine', quantifiers: rules } as never
    const [page] = frameworkPages(tiny({ 'one/low/a': share }), { policy })
    expect(page?.markdown).toContain('the policy “mine”')
    expect(page?.markdown).toContain('- Met when A survey: most of those who answer (over 66 %)')
  })

  test('cannot write markup with its texts', () => {
    const title = '<script>alert(1)</script> | [a](javascript:b) `c`\n# d'
    const stages = [{ id: 'low', title: 'A | <b>x</b>', restates: [] }]
    const [page] = frameworkPages(tiny({ 'one/low/a': share }, { title, stages }))
    expect(page?.markdown).toContain('\n| A \\| \\<b\\>x\\</b\\> |\n')
    const [heading = ''] = page?.markdown.split('\n') ?? []
    expect(heading).toBe('# \\<script\\>alert(1)\\</script\\> \\| \\[a\\](javascript:b) \\`c\\`\uFFFD\\# d')
  })
})

describe('a framework that has one of everything', () => {
  const share = { kind: 'share', measure: 'survey', quantifier: 'most', everyGroup: false } as const
  const bare = tiny({ 'one/low/a': share, 'one/high/b': share, 'list/first/c': share, 'list/second/d': share })
  const { 'one/low/a': a, 'one/high/b': b, 'list/first/c': c, 'list/second/d': d } = bare.indicators
  const asListed = (indicator: Indicator | undefined, section: string) => {
    const { component: _, stage: __, essentialElements: ___, ...entry } = indicator as ContinuumIndicator
    return { ...entry, checklist: 'list', section }
  }
  const framework = {
    ...bare,
    essentialElements: [{ number: 4, title: 'Element of four', restates: [] }],
    statements: { about: { statement: 'What it is about.', restates: ['tiny#about/1'] } },
    checklists: {
      list: {
        title: 'List',
        restates: [],
        sections: { first: { title: 'First', restates: [] }, second: { title: 'Second', restates: [] } },
      },
    },
    indicators: {
      'one/low/a': {
        ...a,
        restates: ['tiny#one/low/1', 'other#place/1'],
        reading: 'Most is read as most.',
        familyVoice: true,
        essentialElements: [4],
        relates: [{ relation: 'broad', to: 'list/first' }],
      },
      'one/high/b': b,
      'list/first/c': asListed(c, 'first'),
      'list/second/d': asListed(d, 'second'),
    },
    strategies: {
      anywhere: strategy(['one/high/b'], { title: 'Do it anywhere', audience: 'teachers' }),
      there: strategy(['one/low/a'], {
        title: 'Do it there',
        restates: ['tiny#one/low/2'],
        needs: ['list/first/c'],
        qualities: { relational: 'It builds trust.' },
        examples: ['A morning together'],
        jurisdiction: 'Somewhere',
      }),
    },
  } as unknown as Framework
  const documents = {
    tiny: {
      title: 'A booklet',
      publisher: null,
      edition: 'first',
      licence: 'None',
      jurisdiction: null,
      sections: { 'one/low': { title: 'The low stage', statements: 2 }, about: { title: 'About', statements: 1 } },
    },
  }
  const [continuum = [], list = [], strategies = []] = frameworkPages(framework, { documents }).map(({ markdown }) =>
    markdown.replaceAll('\\#', '#').split('\n'),
  )
  const headings = (page: readonly string[]) => page.filter((line) => /^#+ /.test(line))
  /** What stands between a heading and the next. */
  const under = (page: readonly string[], heading: string) => {
    const after = page.slice(page.findIndex((line) => line.endsWith(`# ${heading}`)) + 1)
    return after.slice(
      0,
      after.findIndex((line) => line.startsWith('#')),
    )
  }
  const words = messages.page
  const [ofA, ofB] = [a, b].map((indicator) => under(continuum, `${indicator?.statement}`))

  test('has each statement once, under its stage or its section', () => {
    expect(headings(continuum).slice(-6)).toEqual([
      '### Low',
      '#### The statement of one/low/a.',
      '### High',
      '#### The statement of one/high/b.',
      `## ${words.essentialElements}`,
      `## ${words.besides}`,
    ])
    expect(continuum).toContain('| The statement of one/low/a. | The statement of one/high/b. |')
    expect(headings(list)).toEqual([
      '# List',
      '## First',
      '### The statement of list/first/c.',
      '## Second',
      '### The statement of list/second/d.',
    ])
  })

  test('says of a statement how it was read, that families must be asked, and its Elements, where it is so', () => {
    for (const line of [
      `- ${messages.explain.reading('Most is read as most.')}`,
      `- ${words.voice}`,
      expect.stringContaining(`- ${words.elements('4')}`),
    ]) {
      expect(ofA).toContainEqual(line)
      expect(ofB).not.toContainEqual(line)
    }
    expect(ofB?.join('\n')).not.toContain(messages.explain.reading(''))
  })

  test('says what a stage draws on, and what relates to what, the Elements once', () => {
    expect(under(continuum, 'Low')).toContain(messages.explain.drawsOn('First'))
    const relation = words.relation(messages.relation.broad, 'First')
    expect(ofA?.filter((line) => line.endsWith(`- ${relation}`))).toHaveLength(1)
    expect(continuum.join('\n')).not.toContain('element/4')
  })

  test('has the Elements and what the source says besides', () => {
    expect(under(continuum, words.essentialElements)).toContain(`- ${words.element(4, 'Element of four')}`)
    expect(continuum.join('\n')).toContain('- What it is about.\n  - Source: A booklet, About (tiny#about/1)\n')
  })

  test('names the document and section of each source, and the locator alone where it is not known', () => {
    expect(ofA).toContain('- Source: A booklet, The low stage (tiny#one/low/1)')
    expect(ofA).toContain('- Source: other#place/1')
    expect(under([...strategies, '#'], 'Do it there')).toContain('- Source: A booklet, The low stage (tiny#one/low/2)')
  })

  test('says where alone a strategy applies, beside what it advances and on its own', () => {
    expect(ofA).toContain(`  - ${words.boundTo('Do it there', 'Somewhere')}`)
    expect(ofB).toContain('  - Do it anywhere')
    expect(under(strategies, 'Do it there')).toContain(`- ${words.jurisdiction('Somewhere')}`)
  })

  test('has each strategy under whom it is for, and no heading for whom there is none', () => {
    expect(headings(strategies)).toEqual([
      `# ${words.strategies}`,
      `## ${words.audience(messages.audience.leaders)}`,
      '### Do it there',
      `## ${words.audience(messages.audience.teachers)}`,
      '### Do it anywhere',
    ])
  })

  test('says of a strategy what it needs, takes, advances and is like, and gives its examples', () => {
    const there = under(strategies, 'Do it there').join('\n')
    expect(there).toContain(`- ${words.examples}\n  - A morning together\n`)
    expect(there).toContain(`- ${messages.step.effort('small', 'It is tiny.')}\n`)
    expect(there).toContain(`- ${words.needs}\n  - The statement of list/first/c.`)
    expect(there).toContain(`- ${words.advances}\n  - The statement of one/low/a.`)
    expect(there).toContain(`- ${words.qualities}\n  - Relational: It builds trust.\n`)
  })

  test('and one that has little has no heading with nothing under it', () => {
    const [page] = frameworkPages(bare)
    expect(page?.markdown).not.toContain(words.essentialElements)
    expect(page?.markdown).not.toContain(words.besides)
  })
})

test('what begins like a list or an underline in Markdown is text all the same', () => {
  const list: Block = { kind: 'list', items: [outline('+ one', ['- two'])] }
  expect(asMarkdown([{ kind: 'line', text: '- a' }, list, { kind: 'line', text: '=== - b' }])).toBe(
    '\\- a\n\n- \\+ one\n  - \\- two\n\n\\=== - b\n',
  )
})
