import { shippedQualities, shippedReference } from '../../data/shipped'
import { idsOf, reworded, type Statement } from '../framework'
import { listed, type Messages, messages, messagesIn, type Outline, outline, type WordsOptions } from '../words'
import { type Page, page, sourceLines } from './page'

/**
 * What the documents say that is not judged, to read and to hand on: definitions, findings, aims, principles, guidance,
 * provisions of law, resources, and the qualities of an initiative with the questions that it is reviewed by.
 *
 * @example
 * writeFileSync('docs/reference.md', referencePage().markdown)
 */
export function referencePage({ locale }: Pick<WordsOptions, 'locale'> = {}): Page {
  const speech = { messages: messagesIn(messages, locale) }
  const words = speech.messages.page
  const said = reworded(shippedReference(), locale, ['reference'])
  const qualities = reworded(shippedQualities(), locale, ['initiativeQualities'])
  return page('reference', words.reference, [
    { kind: 'line', text: words.referenceLine },
    ...idsOf(said).flatMap((group) => {
      const entries: readonly Entry[] = Object.values(said[group])
      return listed(
        words.groups[group],
        entries.map((entry) => item(entry, speech)),
      )
    }),
    ...listed(
      words.qualitiesOfInitiative,
      Object.values(qualities).map(({ title, statement, questions, restates }) =>
        outline(`${title}: ${statement}`, [...Object.values<string>(questions), ...sourceLines(restates, speech)]),
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

function item(
  { statement, restates, term, title, publisher, citation, jurisdiction }: Entry,
  speech: { readonly messages: Messages },
): Outline {
  const of = publisher ?? jurisdiction
  const called = term ?? title ?? citation
  const name = called === undefined || of === undefined ? called : speech.messages.page.within(called, of)
  return outline(name === undefined ? statement : `${name}: ${statement}`, sourceLines(restates, speech))
}
