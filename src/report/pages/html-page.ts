import {
  asHtml,
  type Block,
  type Element,
  element,
  enAU,
  type Locale,
  languageOf,
  messagesIn,
  reportMessages,
} from '../../words'
import type { FigureTable } from '../figures/figure-table'
import { asElement, type Section, table } from './html-blocks'
import { pageStyle } from './page-style'

/** What a page is made of. */
export interface Page {
  readonly locale: Locale | undefined
  /** The title first, then what is said at the head of the page. */
  readonly opening: readonly Block[]
  readonly sections: readonly Section[]
  /** What made it. */
  readonly stamp: readonly string[]
}

/**
 * One complete page: nothing is loaded and nothing runs, which its policy holds the browser to. It can be found one's way
 * through by its landmarks and headings, and by keyboard.
 */
export function htmlPage({ locale = enAU, opening, sections, stamp }: Page): string {
  const words = messagesIn(reportMessages, locale).report.page
  const [title, lead, ...lines] = opening
  const idOf = (index: number) => `section-${index + 1}`
  return asHtml(
    element('html', { lang: languageOf(locale) }, [
      element('head', {}, [
        element('meta', { charset: 'utf-8' }),
        element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { name: 'color-scheme', content: 'light dark' }),
        element('title', {}, [title !== undefined && 'text' in title ? title.text : '']),
        element('style', {}, [pageStyle]),
      ]),
      element('body', {}, [
        element('a', { class: 'skip', href: '#content' }, [words.skip]),
        element('header', {}, [
          ...(title === undefined ? [] : [asElement(title)]),
          ...(lead === undefined || lead.kind !== 'line' ? [] : [element('p', { class: 'lead' }, [lead.text])]),
          ...lines.map(asElement),
        ]),
        ...(sections.length < 2
          ? []
          : [
              element('nav', { 'aria-label': words.contents }, [
                element(
                  'ul',
                  {},
                  sections.map(({ heading }, index) =>
                    element('li', {}, [element('a', { href: `#${idOf(index)}` }, [heading])]),
                  ),
                ),
              ]),
            ]),
        element(
          'main',
          { id: 'content', tabindex: -1 },
          sections.map(({ heading, content }, index) =>
            element('section', { 'aria-labelledby': idOf(index) }, [
              element('h2', { id: idOf(index) }, [heading]),
              ...content,
            ]),
          ),
        ),
        element(
          'footer',
          {},
          stamp.map((line) => element('p', {}, [line])),
        ),
      ]),
    ]),
  )
}

/** Styles of its own, and nothing else: no script, no network, no form, no other base for links. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** A picture laid out for wide and for narrow pages, of which one is shown, with its figures as tables under it. */
export function figureSection(
  heading: string,
  draw: (options: { readonly idPrefix: string; readonly width: number }) => Element,
  tables: readonly FigureTable[],
  prefix: string,
): Section {
  return {
    heading,
    content: [
      element('figure', {}, [
        element('div', { class: 'picture wide' }, [draw({ idPrefix: `${prefix}-wide`, width: widths.wide })]),
        element('div', { class: 'picture narrow' }, [draw({ idPrefix: `${prefix}-narrow`, width: widths.narrow })]),
      ]),
      ...tables.map((figures, index) => table(figures, `${prefix}-table-${index + 1}`)),
    ],
  }
}

/** As wide as the page lets a picture be; and as a narrow phone does, which wider ones enlarge a little. */
const widths = { wide: 740, narrow: 320 }
