import { initiativeQualities, reference } from '../../data/partnerships'
import { idsOf, type Statement } from '../framework'
import { listed, messages, type Outline, outline } from '../words'
import { type Page, page, sourceLines } from './page'

/**
 * What the documents say that is not judged, to read and to hand on: definitions, findings, aims, principles, guidance,
 * provisions of law, resources, and the qualities of an initiative with the questions that it is reviewed by.
 *
 * @example
 * writeFileSync('docs/reference.md', referencePage().markdown)
 */
export function referencePage(): Page {
  const words = messages.page
  return page('reference', words.reference, [
    { kind: 'line', text: words.referenceLine },
    ...idsOf(reference).flatMap((group) => {
      const entries: readonly Entry[] = Object.values(reference[group])
      return listed(words.groups[group], entries.map(item))
    }),
    ...listed(
      words.qualitiesOfInitiative,
      Object.values(initiativeQualities).map(({ title, statement, questions, restates }) =>
        outline(`${title}: ${statement}`, [...Object.values<string>(questions), ...sourceLines(restates)]),
      ),
    ),
  ])
}

interface Entry extends Statement {
  readonly term?: string
  readonly title?: string
  readonly publisher?: string | null
  readonly citation?: string
  readonly jurisdiction?: string
}

function item({ statement, restates, term, title, publisher, citation, jurisdiction }: Entry): Outline {
  const of = publisher ?? jurisdiction
  const called = term ?? title ?? citation
  const name = called === undefined || of === undefined ? called : messages.page.within(called, of)
  return outline(name === undefined ? statement : `${name}: ${statement}`, sourceLines(restates))
}
