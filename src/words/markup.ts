import { plain } from './plain'

/** An element of SVG, HTML or XML. What stands in it and in its attributes is text, whatever it looks like. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly (Element | string)[]
}

/** What is null is left out; a number is written with two decimals at most. */
export type Attributes = Readonly<Record<string, string | number | null>>

/**
 * An element of SVG, HTML or XML, to be written by `asXml` or `asHtml`.
 *
 * @throws Error where a name is none, so that no text from outside ever becomes one, and where it would be a script
 *
 * @example
 * asXml(element('text', { x: 4 }, ['<b>'])) // '<text x="4">&lt;b&gt;</text>'
 */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (Element | string)[] = [],
): Element {
  for (const given of [name, ...Object.keys(attributes)]) {
    if (!isName.test(given) || isScript.test(given)) {
      throw new Error(`“${plain(given)}” should be the name of an element or an attribute, and of no script`)
    }
  }
  return { name, attributes, children }
}

const isName = /^[A-Za-z][A-Za-z0-9:-]*$/
// Nothing that is written here runs.
const isScript = /^script$|^on/i

/** An element as XML, also for SVG in a file of its own. */
export function asXml(root: Element): string {
  return write(root, '', { empty: (_, opening) => `${opening}/>`, rawText: noneRaw })
}

/** A file of XML: its declaration, and the element that holds all others. */
export function asXmlFile(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(root)}\n`
}

/** An element as HTML, with SVG in it where there is any; a whole page, `html`, with its document type. */
export function asHtml(root: Element): string {
  const html = write(root, '', {
    empty: ({ name }, opening) => (voidElements.has(name) ? `${opening}>` : `${opening}></${name}>`),
    rawText: htmlRawText,
  })
  return root.name === 'html' ? `<!DOCTYPE html>\n${html}\n` : html
}

interface Form {
  readonly empty: (element: Element, opening: string) => string
  readonly rawText: ReadonlySet<string>
}

/** The elements that HTML writes without an end. */
const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'])

/** In HTML, the text of these is read as it stands, so that nothing in it can be escaped. */
const htmlRawText: ReadonlySet<string> = new Set(['style'])
const noneRaw: ReadonlySet<string> = new Set()

/** In these, space between the children would be seen. */
const inline: ReadonlySet<string> = new Set([
  'text',
  'tspan',
  'p',
  'li',
  'caption',
  'td',
  'th',
  'dd',
  'dt',
  'span',
  'a',
  'strong',
])

function write(of: Element, indent: string, form: Form): string {
  const { name, children } = of
  const attributes = Object.entries(of.attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([key, value]) => ` ${key}="${escaped(written(value)).replaceAll('\n', '&#10;')}"`)
  const opening = `<${name}${attributes.join('')}`
  if (children.length === 0) return form.empty(of, opening)
  if (form.rawText.has(name)) return `${opening}>${raw(children)}</${name}>`
  if (inline.has(name) || children.some((child) => typeof child === 'string')) {
    const inside = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child, indent, form)))
    return `${opening}>${inside.join('')}</${name}>`
  }
  const deeper = `${indent}  `
  const inside = children.map((child) => `\n${deeper}${write(child as Element, deeper, form)}`)
  return `${opening}>${inside.join('')}\n${indent}</${name}>`
}

function written(value: string | number): string {
  return typeof value === 'number' ? `${Number(value.toFixed(2))}` : value
}

/** Text that no reader takes for markup, and that XML can hold: other characters become replacement characters. */
function escaped(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(plain)
    .join('\n')
    .replace(/\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function raw(children: Element['children']): string {
  const text = children.join('')
  if (!text.includes('<')) return text
  throw new Error('a style sheet should be our own text, without “<”')
}
