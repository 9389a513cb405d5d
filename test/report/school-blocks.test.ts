import { describe, expect, test } from 'vitest'
import { fiso } from '../../data'
import { assess } from '../../src/assess'
import { schoolBlocks, wholeOf } from '../../src/report/blocks/school-blocks'
import { speechIn } from '../../src/words'
import { asOf, policy, tiny } from '../support/tiny'
import { unknown } from './schools'

const request = { subject: null, evidence: [], asOf: '2026-11-21' }

/** The title, lines and headings of a school to which none of these components applies. */
function textsWithout(...components: readonly (keyof typeof unknown.components)[]): string[] {
  const notApplicable = components.flatMap((component) =>
    Object.keys(unknown.components[component].indicators).map((indicator) => ({
      indicator: indicator as never,
      reason: 'None.',
    })),
  )
  const assessment = assess({ ...request, notApplicable })
  return wholeOf(schoolBlocks(assessment as never, speechIn(fiso))).flatMap((block) =>
    'text' in block ? block.text : [],
  )
}

const { communication, 'home-learning': homeLearning } = fiso.components

describe('an assessment for people', () => {
  test('says of a component to which nothing applies that it is so, and no level', () => {
    const texts = textsWithout('home-learning')
    expect(texts).toContain(`${homeLearning.title}: nothing that applies`)
    expect(texts).toContain(`${communication.title}: not yet emerging, possibly Excelling`)
    expect(texts).toContain(`${fiso.title}: not yet emerging, possibly Excelling`)
  })

  test('says the same of the whole where no component applies', () => {
    const texts = textsWithout('home-learning', 'communication')
    expect(texts).toContain(`${fiso.title}: nothing that applies`)
    expect(texts.join()).not.toContain('not yet')
  })

  test('tells groups of one name in two families apart where they stand on the other side of a threshold', () => {
    const groups = ['language', 'disability'].map((family) => ({ group: 'other', family, responded: 100, agreed: 40 }))
    const counts = { responded: 400, agreed: 390, groups }
    const evidence = [{ id: 'a', measure: 'families-feel-welcome', date: '2026-08-21', ...counts }] as const
    const { besides } = schoolBlocks(assess({ ...request, evidence }) as never, speechIn(fiso))
    const lines = besides.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []))
    for (const family of ['language', 'disability'])
      expect(lines).toContainEqual(
        expect.stringContaining(`: other (${family}) not met, the whole met (communication/`),
      )
  })

  test('calls an Essential Element without a title by its number', () => {
    const { indicators, ...bare } = tiny(
      { 'one/high/it': { kind: 'document', measure: 'document', field: 'exists' } },
      { essentialElements: [{ number: 4, title: null, restates: [] }] },
    )
    const it = { ...indicators['one/high/it'], essentialElements: [4] }
    const framework = { ...bare, indicators: { 'one/high/it': it } } as ReturnType<typeof tiny>
    const assessment = assess({ ...request, asOf, framework, policy })
    const { besides } = schoolBlocks(assessment, speechIn(framework))
    expect(besides).toContainEqual({ kind: 'list', items: [expect.objectContaining({ text: '4: unknown' })] })
  })
})
