import { describe, expect, test } from 'vitest'
import { fiso, initiativeQualities, policies, reference } from '../../data'
import { idsOf, leavesOf, measureOf, type Statement } from '../../src/framework'
import { frameworkPages, referencePage } from '../../src/report'
import { messages } from '../../src/words'
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
    const [continuum = '', keyDimensions = ''] = pages.map(({ markdown }) => markdown)
    expect(continuum).toContain('- It is part of “Communicating”')
    expect(keyDimensions).toContain(messages.relation.close)
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
    expect(page?.markdown).toContain('- Met when A survey: most (over 66 %)')
  })

  test('cannot write markup with its texts', () => {
    const title = '<script>alert(1)</script> | [a](javascript:b) `c`\n# d'
    const [page] = frameworkPages(tiny({ 'one/low/a': share }, { title }))
    const [heading = ''] = page?.markdown.split('\n') ?? []
    expect(heading).toBe('# \\<script\\>alert(1)\\</script\\> \\| \\[a\\](javascript:b) \\`c\\`\uFFFD\\# d')
  })
})
