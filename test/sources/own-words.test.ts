import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fiso, leftOut, locators } from '../../data'
import { messages } from '../../src/words'
import { runsKnown, sharedRuns } from './own-words.mjs'

const folder = mkdtempSync(join(tmpdir(), 'own-words-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (...args: string[]) => {
  try {
    return { code: 0, out: execFileSync('node', ['test/sources/own-words.mjs', ...args], { encoding: 'utf8' }) }
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string }
    return { code: status, out: stdout }
  }
}

describe('a run of eight words', () => {
  const source = runsKnown(['The school counts its parents/carers: one, two, three, four; five six, and seven.'])

  test('shared with a source is found, whatever its case and punctuation', () => {
    expect(sharedRuns('He said: One two three four FIVE six and seven!', source)).toEqual([
      'one two three four five six and seven',
    ])
  })

  test('of seven words is none', () => {
    expect(sharedRuns('He said: two three four five six and seven.', source)).toEqual([])
  })

  test('is found where a slash was read as “and”, or as nothing', () => {
    expect(sharedRuns('the school counts its parents and carers one', source)).toHaveLength(1)
    expect(sharedRuns('the school counts its parents carers one two', source)).toHaveLength(1)
  })

  test('that is a title is none', () => {
    const text = 'one two three four five six and seven'
    expect(sharedRuns(text, source)).toHaveLength(1)
    expect(sharedRuns(text, source, ['One two three four'])).toEqual([])
  })

  test('is one beside what is no title: too few words, a part of a word, words apart', () => {
    const text = 'one two three four five six and seven'
    for (const phrase of ['two three four', 'wo three four fiv', 'one three four five']) {
      expect(sharedRuns(text, source, [phrase]), phrase).toHaveLength(1)
    }
  })

  test('that is a title which begins like another is none', () => {
    const text = 'its parents and carers one two three four five six and seven'
    expect(sharedRuns(text, source, ['Its parents and carers'])).toHaveLength(1)
    expect(sharedRuns(text, source, ['Its parents and carers', text])).toEqual([])
  })
})

describe('the script', () => {
  const inventory = ['locator\tstatement', ...Object.keys({ ...locators, ...leftOut }).map((it) => `${it}\tsomething`)]
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), lines.join('\n'))

  test('is skipped where there are no sources', () => {
    expect(run(join(folder, 'absent'))).toMatchObject({ code: 0, out: expect.stringContaining('skipped') })
  })

  test('passes where nothing is shared and every locator is there', () => {
    write('one.txt', ['Words that the project does not have in this order, not even by chance.'])
    write('INVENTORY.tsv', inventory)
    expect(run(folder)).toMatchObject({ code: 0, out: expect.stringContaining('240 locators: 0 runs') })
  })

  test('fails where a statement is taken over', () => {
    write('one.txt', [fiso.indicators['communication/evolving/feel-welcome'].statement])
    expect(run(folder)).toMatchObject({
      code: 1,
      out: expect.stringContaining('taken over: “staff see to it that every'),
    })
  })

  test('fails where a locator is missing or made up', () => {
    write('one.txt', ['Nothing.'])
    write('INVENTORY.tsv', [...inventory.slice(0, -1), 'fiso#overview/6\tsomething'])
    const { code, out } = run(folder)
    expect(code).toBe(1)
    expect(out).toContain('neither restated nor left out: fiso#overview/6')
    expect(out).toContain(`not in the inventory: ${inventory.at(-1)?.split('\t')[0]}`)
  })

  describe('with data of its own', () => {
    const nothing = {
      fiso: { title: 'A', components: {}, checklists: {}, essentialElements: [] },
      reference: { resources: {} },
      sourceDocuments: {},
      locators: { 'a#b/1': ['x'] },
      leftOut: {},
    }
    const runWith = (more: object, source: string, listed = ['a#b/1']) => {
      const exported = Object.entries({ ...nothing, ...more })
      write(
        'data.mjs',
        exported.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`),
      )
      write('one.txt', [source])
      write('INVENTORY.tsv', ['locator\tstatement', ...listed.map((it) => `${it}\tsomething`)])
      return run(folder, join(folder, 'data.mjs'))
    }
    const sentence = 'violet zebras juggle seven quiet lanterns beside frozen rivers'

    test('takes what is left out for accounted for, and reads its reason', () => {
      const listed = ['a#b/1', 'a#b/2']
      expect(runWith({ leftOut: { 'a#b/2': 'Not needed.' } }, sentence, listed).code).toBe(0)
      expect(runWith({ leftOut: { 'a#b/2': sentence } }, sentence, listed)).toMatchObject({
        code: 1,
        out: expect.stringContaining('taken over: “violet zebras'),
      })
    })

    test('fails where a locator is only missing, or only made up', () => {
      expect(runWith({}, sentence, ['a#b/1', 'a#b/2']).code).toBe(1)
      expect(runWith({ locators: { 'a#b/1': ['x'], 'a#b/2': ['x'] } }, sentence).code).toBe(1)
    })

    test('fails where there is no text to compare with', () => {
      runWith({}, sentence)
      rmSync(join(folder, 'one.txt'))
      expect(run(folder, join(folder, 'data.mjs')).code).toBe(1)
    })

    test.each<[string, object]>([
      ['a document', { sourceDocuments: { a: { title: sentence, publisher: null } } }],
      ['a section', { sourceDocuments: { a: { title: 'A', publisher: null, sections: { b: { title: sentence } } } } }],
      ['a component', { fiso: { ...nothing.fiso, components: { a: { title: sentence } } } }],
      ['a checklist', { fiso: { ...nothing.fiso, checklists: { a: { title: sentence, sections: {} } } } }],
      ['an Essential Element', { fiso: { ...nothing.fiso, essentialElements: [{ title: sentence }] } }],
      ['a resource', { reference: { resources: { a: { title: sentence } } } }],
    ])('lets the title of %s be', (_, more) => {
      expect(runWith(more, sentence).code).toBe(0)
      expect(runWith({ elsewhere: sentence }, sentence).code).toBe(1)
    })

    test.each(['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/framework/reference.md'])('reads %s', (page) => {
      expect(runWith({}, readFileSync(page, 'utf8')).code).toBe(1)
    })

    test('reads the words that the program says', () => {
      expect(runWith({}, messages.worksheet.introduction).code).toBe(1)
    })
  })
})
