import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { startingSchool } from '../../examples/own-framework/framework'
import { assess } from '../../src/assess'
import type { Framework } from '../../src/framework'
import { compare } from '../../src/plan'
import { markdownSummary } from '../../src/report'
import { asMarkdown, enUS } from '../../src/words'
import { asOf, policy } from '../support/tiny'
import { schoolAfter, schoolBefore } from '../support/years'
import { after, before, unknown } from './schools'

const comparison = compare(schoolBefore, schoolAfter)

/** What a reader of Markdown makes of it: kinds of blocks, with the depth of headings. */
function blocksIn(markdown: string): string[] {
  return remark.parse(markdown).children.map((block) => (block.type === 'heading' ? `h${block.depth}` : block.type))
}

describe('the summary of a school in Markdown', () => {
  test('says the levels, what stands in the way and the first steps, under headings of its own', () => {
    const summary = markdownSummary(before)
    for (const line of [
      '## Example Primary School',
      'Parents and carers as partners: Emerging',
      '| Home learning connects with school learning | Emerging | Evolving |',
      '### What stands in the way',
      '### Next steps',
    ]) {
      expect(summary.split('\n')).toContain(line)
    }
    expect(summary).toMatch(/^## .*[^\n]\n$/s)
  })

  test('adds what changed since a baseline', () => {
    expect(markdownSummary(after)).not.toContain('### What changed')
    const summary = markdownSummary(after, { comparison })
    expect(summary).toContain('### What changed')
    expect(summary).toContain('Home learning connects with school learning: Emerging, possibly Evolving, then Evolving')
  })

  test('writes the first five of each list and counts the rest', () => {
    const lists = markdownSummary(unknown).split('\n### ').slice(1)
    expect(lists.length).toBeGreaterThan(0)
    for (const list of lists)
      expect(list.split('\n').filter((line) => line.startsWith('- ')).length).toBeLessThanOrEqual(6)
    expect(markdownSummary(unknown)).toMatch(/^- and \d+ more$/m)
  })

  test('is short enough to be read at a glance, also where nothing is known', () => {
    for (const summary of [markdownSummary(unknown), markdownSummary(after, { comparison })]) {
      expect(summary.length).toBeLessThan(8000)
    }
  })

  test('is read as the blocks that it is written from', () => {
    expect(blocksIn(markdownSummary(before))).toEqual(
      'h2 paragraph paragraph paragraph paragraph h3 list h3 list'.split(' '),
    )
  })

  test('says that nothing applies to a component, in both bounds', () => {
    const indicators = Object.keys(before.components['home-learning'].indicators)
    const notApplicable = indicators.map((indicator) => ({ indicator: indicator as never, reason: 'None.' }))
    const assessment = assess({ subject: null, evidence: [], asOf: '2026-11-21', notApplicable })
    expect(markdownSummary(assessment)).toContain('| nothing that applies | nothing that applies |')
  })

  test('takes a locale and a framework of one’s own', () => {
    expect(markdownSummary(before, { locale: enUS })).toContain('November 21, 2026')
    const framework = startingSchool as unknown as Framework
    const assessment = assess({ subject: null, evidence: [], asOf, framework, policy })
    expect(markdownSummary(assessment, { framework })).toContain(
      '| The way into school | not yet beginning | Established |',
    )
  })
})

describe('Markdown', () => {
  test('reads a line after a list or a table as a line of its own', () => {
    const list = { kind: 'list', items: [{ text: 'a', parts: [] }] } as const
    const line = { kind: 'line', text: 'b' } as const
    expect(blocksIn(asMarkdown([list, line]))).toEqual(['list', 'paragraph'])
    expect(asMarkdown([{ kind: 'table', head: ['a'], rows: [['b']] }, line])).toContain('| b |\n\nb\n')
  })
})
